// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remotesnapshot.h"
#include "release/releaseevent.h"

#include <QHash>
#include <QString>
#include <QVector>

namespace slipway {

/// What a job at an engine elsewhere wrote for people. A plain value; all of it is untrusted text.
struct RemoteAnnotation
{
    QString id; ///< the engine's own
    QString context, style;
    QString body; ///< GitHub Markdown
    QString job; ///< of one that belongs to a job; empty: to the build
    int priority = 3;
    qint64 updatedMs = 0;

    bool operator==(const RemoteAnnotation &) const = default;
};

/// A file that a job at an engine elsewhere uploaded. A plain value.
struct RemoteArtifact
{
    QString id; ///< unique within the build or group: what Engine::download takes
    QString job; ///< as RemoteJob::id
    QString path, contentType;
    QString sha1, sha256; ///< in lower case, empty if the engine tells none
    QString url; ///< where anybody may fetch it; empty: only with credentials, or for a minute
    qint64 size = -1;

    bool operator==(const RemoteArtifact &) const = default;
};

/// What is known beside the steps. A plain value.
struct Evidence
{
    QVector<RemoteAnnotation> annotations;
    QVector<RemoteArtifact> artifacts;
    bool annotationsRead = true; ///< to their end at least once: only then it says something that one is missing

    bool operator==(const Evidence &) const = default;
};

/// Remembers what was told of annotations and artifacts, so that each is told once and again only when it is another one.
/// A release state knows an annotation by scope, step and context: those of several jobs of one step come as one text.
class EvidenceTeller
{
public:
    /// What was told in earlier runs of the program, so that what is gone since is told to be withdrawn.
    void remember(const ReleaseEvents &history);
    /// What has to be told so that a state holds `evidence`. Jobs are found in `snapshot`; what belongs to none of them yet
    /// waits for it. What an engine no longer has is withdrawn, not lost: a state keeps the text. `seq` stays 0.
    ReleaseEvents tell(const Evidence &evidence, const RemoteSnapshot &snapshot, qint64 nowMs);

private:
    struct Told
    {
        QString step, context, digest;
    };

    QHash<QString, Told> m_annotations; ///< by scope, step and context
    QHash<QString, RemoteArtifact> m_artifacts; ///< by id
};

} // namespace slipway
