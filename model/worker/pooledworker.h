// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workerpool.h"
#include "worker/workersandbox.h"
#include "worker/workerstats.h"
#include "worker/workertools.h"

#include <deque>

namespace slipway {

class PooledWorker;
class WorkerCrew;

/// A request from ask() to its outcome. Owned by the WorkerOffice.
struct PooledRequest
{
    quint64 ticket = 0;
    WorkRequest request; ///< its arguments are as they were given, until it is prepared
    bool isReady = false; ///< its arguments and inputs are what they should be
    WorkerPool::Done done; ///< empty: its outcome was told
    WorkerCrew *crew = nullptr;
    WorkerPool::Began began;
    PooledWorker *worker = nullptr; ///< that has it, or is to get it
    bool isInThread = false; ///< is prepared, or its outputs are looked at; its worker may be gone afterwards
    QByteArray part; ///< of the sandbox
    quint64 processTicket = 0; ///< 0: not sent
    qint64 sentNs = 0; ///< of its worker's clock
    int tries = 0;
    bool cancelled = false;
};

/// One process of a WorkerCrew, and what is known of it. One thread, the pool's.
class PooledWorker
{
public:
    PooledWorker(int number, const WorkerSpec &spec, const WorkerPool::Options &options, QString whyStarted);

    const QString &name() const { return m_name; }
    WorkerStatus status() const;
    bool isIdle() const { return launched && taken == 0; }

    const int id;
    const QString pool;
    const QString why; ///< there is this process
    const QString logPath;
    const WorkerSandbox sandbox; ///< may be none
    std::unique_ptr<WorkerProcess> process;
    ToolFiles tools; ///< as they were when it started
    std::deque<PooledRequest *> early; ///< have to wait until it runs, or its tools were looked at
    int taken = 0; ///< requests that are its, sent or not
    bool launched = false;
    bool checking = false; ///< its tools are looked at
    bool isFree = false; ///< among the crew's free ones
    bool gaveNothing = true; ///< it never answered, nor read a request
    bool deathCounted = false;
    QElapsedTimer idleSince; ///< runs on while it is busy: the clock of latencies, too
    QString farewell; ///< why it has to go; empty: nobody wanted that
    QString how; ///< how it ended
    qint64 failed = 0, memoryBytes = 0;
    LatencyRing latencies;

private:
    QString m_name, m_argv, m_folder;
};

} // namespace slipway
