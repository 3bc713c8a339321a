// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "graph/stepgraph.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <algorithm>

namespace slipway {

/// One attempt of one job (Buildkite) or one run of a task (Taskcluster), as its engine tells it. A plain value.
struct RemoteJob
{
    QString id; ///< the engine's own: a uuid, or "TASKID/RUN"
    QString engineState; ///< the engine's word for its state, never another engine's
    StepState state = StepState::Unknown; ///< what that is here
    QString variant; ///< what tells it from its siblings: matrix, "3 of 8"
    int index = 0; ///< of the job within its step
    int attempt = 1; ///< of this job of the step, from 1
    qint64 startedMs = 0, finishedMs = 0; ///< by the engine's clock; 0: not
    int exitStatus = 0;
    QString reason; ///< why it ended so, in the engine's words; empty if it says nothing
    QString url; ///< for a browser

    bool isOver() const { return finishedMs != 0; }
    bool operator==(const RemoteJob &) const = default;
};

/// What is known of a gate. Whether it may be opened is the engine's word (spec/buildkite.md b.3): it is never guessed.
struct RemoteGate
{
    bool unblockable = false;
    QString unblockedBy; ///< a name; empty: nobody did, or the engine does not tell
    qint64 unblockedMs = 0;

    bool operator==(const RemoteGate &) const = default;
};

struct RemoteStep
{
    QString id; ///< of its node: the key where there is one, else made of what does not change when a job is retried
    QString key, label, detail;
    QString group; ///< id of the group's node; empty: in none
    NodeKind kind = NodeKind::Unknown;
    StepState state = StepState::NotStarted;
    QString reason;
    QVector<RemoteJob> jobs; ///< all attempts, oldest first
    RemoteGate gate; ///< of block and input steps
    QStringList mentions; ///< artifacts that its definition names (mentions.h)

    bool isGate() const { return kind == NodeKind::Block || kind == NodeKind::Input; }
    bool operator==(const RemoteStep &) const = default;
};

struct RemoteEdge
{
    QString from, to; ///< ids of steps
    bool allowFailure = false;

    bool operator==(const RemoteEdge &) const = default;
};

/// A build or a task group as an engine tells it, at one moment. A plain value; made on a thread of the pool out of the
/// engine's answers and never changed.
struct RemoteSnapshot
{
    QString engine; ///< "buildkite", "taskcluster"
    QString url; ///< for a browser
    QString title; ///< "release #1234"
    QString engineState; ///< the engine's word
    QString outcome; ///< "passed", "failed", "canceled" once it is over; empty before
    QString branch, commit, message, creator;
    qint64 createdMs = 0;
    QVector<RemoteStep> steps; ///< in the engine's order, groups before their members
    QVector<RemoteEdge> edges;

    const RemoteStep *find(const QString &step) const ///< by its id; null: there is none
    {
        const auto it = std::find_if(steps.cbegin(), steps.cend(), [&](const RemoteStep &one) { return one.id == step; });
        return it == steps.cend() ? nullptr : &*it;
    }
    bool operator==(const RemoteSnapshot &) const = default;
};

} // namespace slipway
