// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "pipeline/pipeline.h"
#include "release/recordedcommand.h"

#include <QByteArray>
#include <QVector>

namespace slipway {

/// One uploaded file as buildkite-agent reports it after it has copied it into the release's folder.
struct UploadedFile
{
    QString path; ///< relative, as later steps ask for it
    QString stored; ///< relative to the release's folder of artifacts
    qint64 size = 0;
    QString sha1, sha256;
    QString contentType;
};

/// What buildkite-agent asks of the engine: one JSON object on one line of the release's socket, or one file
/// in its spool. Values are valid once decoded. The same id is carried out once, however often it arrives.
struct AgentMessage
{
    enum class Kind : quint8 {
        Annotate, RemoveAnnotation, MetaDataSet, MetaDataGet, MetaDataExists, MetaDataKeys, ArtifactUploaded,
        ArtifactSearch, PipelineUpload, StepGet, StepUpdate, StepCancel, CommandRecorded, WorkerRun,
    };

    Kind kind = Kind::Annotate;
    QString id;
    QString token; ///< names the job; checked by the server, empty in the spool
    QString job; ///< the sender, as it says itself; believed only from the spool

    QString context = QStringLiteral("default"); ///< Annotate, RemoveAnnotation
    QString scope = QStringLiteral("build");
    QString targetJob; ///< of --job; empty: the sender
    QString style, body; ///< Annotate
    bool append = false;
    int priority = 3;

    QVector<QPair<QString, QString>> items; ///< MetaDataSet
    QString key; ///< MetaDataGet, MetaDataExists

    QVector<UploadedFile> files; ///< ArtifactUploaded
    QString query, step; ///< ArtifactSearch; StepGet, StepUpdate, StepCancel: step
    bool includeRetried = false;
    QString attribute; ///< StepGet; empty: the whole step. StepUpdate: label, notify or priority
    QString value; ///< StepUpdate; `append` puts it behind what is there
    bool force = false; ///< StepCancel: what still runs is killed after `forceGraceSeconds`
    int forceGraceSeconds = -1; ///< below 0: the grace period of the release

    QString source, file; ///< PipelineUpload: text and name
    EnvList env; ///< the values its interpolation needs; WorkerRun: those that a worker's rule lets through
    bool interpolate = true, replace = false;

    RecordedCommand recorded; ///< CommandRecorded: what the recorder of a rehearsal took down

    QStringList words; ///< WorkerRun: the whole command line
    QString folder; ///< WorkerRun: where it runs
    bool hasInput = false; ///< WorkerRun: something is fed to it
};

inline constexpr qsizetype kMaxAgentLine = 16 * 1024 * 1024;
inline constexpr qsizetype kMaxAnnotationBytes = 1024 * 1024;
inline constexpr int kMaxGraceSeconds = 24 * 60 * 60;
inline constexpr qsizetype kMaxContextLength = 100;
inline constexpr qsizetype kMaxWords = 100'000; ///< of a command line
inline constexpr qsizetype kMaxRecordedBytes = 256 * 1024; ///< of one recorded command, as JSON

QByteArray encodeAgentMessage(const AgentMessage &message); ///< one line, without its end
/// Refuses what is no message, what passes a limit and what has values outside their range. Pure; any thread.
Result<AgentMessage> decodeAgentMessage(const QByteArray &line);

bool isAnnotationStyle(const QString &style); ///< "" or one of the four

} // namespace slipway
