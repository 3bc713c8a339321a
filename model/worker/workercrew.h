// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/pooledworker.h"

#include <QObject>

namespace slipway {

class WorkerOffice;
struct PoolTally;

/// The processes of one key and the requests that wait for one of them. A request takes a free process (the one that was
/// busy last), has its tools looked at if it was idle, is prepared, sent, answered, and lets the process go. One thread,
/// the pool's; part of WorkerOffice.
class WorkerCrew : public QObject
{
    Q_OBJECT
public:
    WorkerCrew(const WorkerSpec &spec, WorkerOffice &office, PoolTally &tally);
    ~WorkerCrew() override;

    const WorkerSpec &spec() const { return m_spec; }
    void setRule(const WorkerRule &rule);
    bool isEmpty() const { return m_workers.empty() && m_leaving.empty(); }
    bool isIn(int worker) const { return find(worker) != nullptr; }
    QString someName() const; ///< of a process it has or had; empty: never had one
    int waiting() const { return int(m_waiting.size()); }
    void appendTo(QVector<WorkerStatus> &workers) const;

    void take(PooledRequest *request);
    void cancel(PooledRequest *request);
    void tend(int worker, WorkerCare care);
    void quit();
    /// Ends what is too large or idle too long; adds what the others use to `memoryBytes`. `memory` is by process group.
    void look(qint64 &memoryBytes, const QHash<qint64, qint64> &memory);
    PooledWorker *largestIdle() const; ///< null if none is idle
    /// Nothing more is given to it, what it has not begun goes back, and its ladder begins.
    void letGo(PooledWorker *worker, const QString &farewell);

private:
    using WorkerPtr = std::unique_ptr<PooledWorker>;

    int room() const { return m_spec.key.multiplex ? m_spec.rule.multiplex : 1; } ///< requests in one process
    void pump();
    PooledWorker *freeWorker();
    void hire();
    QString whyHired() const;
    void give(PooledWorker *worker, PooledRequest *request);
    void lookAt(PooledWorker *worker);
    struct Looked
    {
        ToolFiles tools;
        std::optional<Error> fault; ///< the sandbox cannot be made
    };
    void onLooked(int worker, const Looked &looked);
    void onToolsChanged(PooledWorker *worker, const QStringList &changes);
    void launch(PooledWorker *worker);
    void onNotStarted(PooledWorker *worker, const Error &error);
    void proceed(PooledWorker *worker, PooledRequest *request);
    void proceedAll(PooledWorker *worker);
    void onPrepared(quint64 ticket, int worker, const Result<WorkRequest> &prepared);
    void send(PooledWorker *worker, PooledRequest *request);
    void onOutcome(PooledRequest *request, const WorkerProcess::Outcome &outcome);
    void collect(PooledRequest *request, const WorkerPool::Outcome &told);
    void onCollected(quint64 ticket, int worker, WorkerPool::Outcome told, const Result<void> &taken);
    void settle(PooledRequest *request, const WorkerPool::Outcome &told);
    void endLarge(PooledWorker *worker, const QString &why);
    bool askAgain(PooledWorker *worker, PooledRequest *request, const WorkerProcess::Outcome &outcome);
    void onFell(PooledWorker *worker, const Error &error);
    void onEnded(PooledWorker *worker, const QString &how);
    void sweep(const PooledWorker &worker);
    void release(PooledWorker *worker);
    void requeue(PooledRequest *request);
    void refuseAll(const Error &error);
    void enforceCancel(quint64 ticket);
    PooledWorker *find(int worker) const; ///< among those that are no leaving ones

    WorkerSpec m_spec;
    WorkerOffice &m_office;
    PoolTally &m_tally;
    std::deque<PooledRequest *> m_waiting; ///< by ticket
    std::vector<WorkerPtr> m_workers;
    std::vector<WorkerPtr> m_leaving; ///< no use any more, not ended yet
    std::vector<PooledWorker *> m_free; ///< with room for a request; the one that was busy last is the last
    QString m_whyNext; ///< why the next process is started, if it takes another one's place
    QString m_lastName;
    int m_deathsInRow = 0; ///< processes that ended before they read anything
};

} // namespace slipway
