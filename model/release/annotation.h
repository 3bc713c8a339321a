// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// An annotation as it stands after all its events (spec/buildkite.md e.1). Identified by scope and context
/// (job scope: and by the job's step).
struct Annotation
{
    QString context; ///< "default" when none was given
    QString style; ///< "", success, info, warning, error
    QString body; ///< GitHub Markdown, untrusted
    QString scope; ///< "build" or "job"
    int priority = 3; ///< 1..10, 10 first
    QString lastStep; ///< node id of the step that wrote last
    QStringList steps; ///< all steps that wrote to it, in order of first writing
    qint64 createdSeq = 0;
    qint64 updatedSeq = 0;
    qint64 updatedMs = 0;
};

enum class ArtifactKind : quint8 { S3, GoogleStorage, Http, ContainerImage, File, Uploaded };
QString artifactKindName(ArtifactKind kind); ///< "s3", "gs", "http", "image", "file", "uploaded"

/// An artifact that a step announced in an annotation line ("- **label**: `uri`") or uploaded itself.
struct Artifact
{
    QString label;
    QString uri;
    ArtifactKind kind = ArtifactKind::File;
    QString step; ///< node id
    QString job;
    QString id; ///< what Engine::download takes; empty: it cannot be fetched through the engine
    QString context; ///< of the annotation; empty for uploaded ones
    QString scope; ///< of the annotation, "build" or "job"; empty for uploaded ones
    qint64 timeMs = 0;
    qint64 size = -1;
    QString sha1;
    QString sha256;
    QString download; ///< the command that fetches it, such as "aws s3 cp URI ." ; empty if there is none
    /// What is suspicious: "unmatched-glob", "several-matches", "missing-prefix".
    QStringList flags;
};

/// Words for a person about a flag, translated.
QString artifactFlagText(const QString &flag);

/// Reads announced artifacts out of the text that one annotate call added: lines such as
/// "- **label**: `uri`", and download commands (aws s3 cp, gcloud storage cp, docker pull ...) in code
/// blocks. Linear in the text; pure; any thread.
QVector<Artifact> scanAnnouncedArtifacts(const QString &markdown);

} // namespace slipway
