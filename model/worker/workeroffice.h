// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/filedigests.h"
#include "worker/pooledworker.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <unordered_map>

namespace slipway {

class WorkerCrew;

/// What is counted of one rule.
struct PoolTally
{
    WorkerPoolStatus status;
    RateMeter rates;
};

/// What one WorkerPool is made of: its crews, every request that has no outcome yet, and what they share. One thread, the
/// pool's; what reads files runs in `threads`.
class WorkerOffice : public QObject
{
    Q_OBJECT
public:
    WorkerOffice(WorkerPool::Options options, WorkerPool *pool);
    ~WorkerOffice() override;

    quint64 ask(const WorkerSpec &spec, WorkRequest request, bool isReady, WorkerPool::Done done, WorkerPool::Began began);
    void cancel(quint64 ticket);
    void quit();
    void tend(int worker, WorkerCare care);
    void countFallback(const WorkerRule &rule);
    WorkerBoard board();
    bool isEmpty() const;

    // For the crews.
    const WorkerPool::Options &options() const { return m_options; }
    FileDigests &digests() { return m_digests; }
    bool isQuitting() const { return m_quitting; }
    int nextWorkerId() { return ++m_lastWorker; }
    void startLooking(int idleSeconds);
    /// Why there is a first process of this key: what makes it another than the others.
    QString whyFirst(const WorkerKey &key) const;
    void note(const QString &pool, const QString &text);
    void touch(); ///< the board is another one
    void countAnswer(PoolTally &tally, bool failed);
    void keepEnded(const WorkerStatus &status);
    void checkEmpty();
    /// Gives a request its outcome and forgets it. The last thing to be done in a turn: whoever asked may delete the pool.
    void finish(PooledRequest *request, const WorkerPool::Outcome &outcome);
    /// The same, but from the event loop, and the request stays until forget().
    void tellLater(PooledRequest *request, const WorkerPool::Outcome &outcome);
    void finishLater(PooledRequest *request, const WorkerPool::Outcome &outcome);
    void forget(PooledRequest *request);
    PooledRequest *find(quint64 ticket) const;
    /// Runs `work` in a thread, then `then` with what it gave, here.
    template <typename Work, typename Then>
    void inBackground(Work work, Then then)
    {
        m_threads.start([this, work = std::move(work), then = std::move(then)] {
            QMetaObject::invokeMethod(this, [then, result = work()]() mutable { then(std::move(result)); }, Qt::QueuedConnection);
        });
    }
    void inBackground(std::function<void()> work) { m_threads.start(std::move(work)); }

private:
    WorkerCrew *crewOf(const WorkerSpec &spec);
    PoolTally &tallyOf(const WorkerRule &rule);
    void look();
    void onLooked(const QHash<qint64, qint64> &memory);

    const WorkerPool::Options m_options;
    WorkerPool *const m_pool;
    FileDigests m_digests;
    QThreadPool m_threads;
    QHash<WorkerKey, WorkerCrew *> m_crewByKey;
    std::vector<std::unique_ptr<WorkerCrew>> m_crews; ///< in the order of their making
    WorkerCrew *m_lastCrew = nullptr;
    std::map<QString, PoolTally> m_tallies; ///< by pool
    std::unordered_map<quint64, std::unique_ptr<PooledRequest>> m_requests;
    QVector<WorkerStatus> m_ended; ///< the latest last
    quint64 m_lastTicket = 0;
    int m_lastWorker = 0;
    QTimer m_lookTimer;
    bool m_isLooking = false;
    bool m_quitting = false;
    bool m_touched = false;
};

} // namespace slipway
