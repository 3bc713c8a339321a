// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workmessages.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

enum class WorkerState : quint8 { Starting, Idle, Busy, Stopping, Ended };

/// One worker process as a person sees it. A plain value.
struct WorkerStatus
{
    int id = 0; ///< unique in its WorkerPool, never used again
    QString pool; ///< name of its rule
    WorkerState state = WorkerState::Starting;
    qint64 processId = 0;
    qint64 memoryBytes = 0; ///< resident; 0: not known yet
    qint64 uptimeMs = 0;
    qint64 served = 0, failed = 0; ///< requests
    int inFlight = 0;
    double lastMs = 0, medianMs = 0, p99Ms = 0; ///< of the latest requests, from sending to answer
    QString argv; ///< for a person, one line
    QString folder;
    QString why; ///< why there is this process: the first of its key, which part of the key differs, what changed
    QString how; ///< how it ended; empty while it runs
    QString logPath; ///< its standard error

    bool operator==(const WorkerStatus &) const = default;
};

/// All processes of one rule. A plain value.
struct WorkerPoolStatus
{
    QString name;
    QString command; ///< the leading words it serves
    WorkerProtocol protocol = WorkerProtocol::Proto;
    int multiplex = 0, maxInstances = 0;
    int queued = 0; ///< requests that wait for a process
    qint64 served = 0, failed = 0;
    qint64 fellBack = 0; ///< commands that ran as a process instead

    bool operator==(const WorkerPoolStatus &) const = default;
};

/// Answers within one second of a pool. A plain value.
struct WorkerRate
{
    qint64 second = 0; ///< since the epoch
    QString pool;
    int answers = 0;

    bool operator==(const WorkerRate &) const = default;
};

/// Everything there is to see of the workers of a release, at one moment. A plain value; thrown from the engine's
/// thread to views at most twice a second.
struct WorkerBoard
{
    QVector<WorkerPoolStatus> pools;
    QVector<WorkerStatus> workers; ///< running ones, and the latest ended ones (at most kShownEnded)
    QVector<WorkerRate> rates; ///< of the last kShownSeconds, seconds without answers left out

    static constexpr int kShownEnded = 20;
    static constexpr int kShownSeconds = 300;

    bool isEmpty() const { return pools.isEmpty(); }
    bool operator==(const WorkerBoard &) const = default;
};

/// What a person may do with one worker.
enum class WorkerCare : quint8 { Restart, Stop };

} // namespace slipway

Q_DECLARE_METATYPE(slipway::WorkerBoard)
