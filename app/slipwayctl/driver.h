// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "worker/requestlines.h"
#include "worker/workerprocess.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>
#include <vector>

namespace slipway::ctl {

/// What `slipwayctl drive` was told. A plain value.
struct DriveWishes
{
    ChildStart start;
    WorkerTraits traits;
    WorkerLimits limits;
    int inFlight = 1;
    int repeat = 1; ///< each request so many times
    bool keepGoing = false; ///< after a fault a new process takes what is left
    bool onlyFailures = false; ///< answers that are as they should be are counted, not printed
    bool summary = false;
    bool echoLog = false; ///< the worker's log goes to standard error
};

/// Plays Bazel for one worker: asks in the order of the lines, prints an answer or fault a line, starts the process
/// when it is first needed and sees to its end. Lives on the main thread.
class Driver : public QObject
{
    Q_OBJECT
public:
    explicit Driver(DriveWishes wishes, QObject *parent = nullptr);

    void add(RequestLine line);
    void close(); ///< no more lines come
    bool wantsMore() const { return m_lines.size() < kManyLines && !m_stopped; }
    /// INT or TERM: nothing more is asked, the worker's input is closed; a second time it is killed.
    void interrupt();
    /// The lines cannot be read on: what was asked is still answered, then it ends with this status.
    void giveUp(int status);
    int exitStatus() const { return m_status; }

Q_SIGNALS:
    void hungry(); ///< wantsMore() is true again
    void finished();

private:
    static constexpr size_t kManyLines = 4096;

    struct Waiting
    {
        RequestLine line;
        int left = 0; ///< times it is still to be asked
    };
    struct Asked
    {
        quint64 ticket = 0; ///< of its process; 0: answered
        qint32 givenId = 0; ///< by the line
        qint32 id = 0; ///< that was sent
        int line = 0;
        qint64 sentNs = 0;
    };

    void pump();
    void dropLines();
    bool askNext();
    void cancel(const RequestLine &line);
    int targetOf(qint32 id) const; ///< index of the request that a cancel with this id means; 0: none was asked
    bool isWaiting(qint32 id) const;
    qint32 idFor(const WorkRequest &request);
    bool startWorker();
    void onOutcome(int index, const WorkerProcess::Outcome &outcome);
    void onEnded(const QString &how);
    void printAnswer(int index, const WorkerProcess::Outcome &outcome, double ms);
    void printFault(int index, const WorkerProcess::Outcome &outcome);
    void print(const Json &line);
    void printSummary();
    void tellEnd(const QString &how);
    void noteFault();
    void echoLog();
    void wind();

    const DriveWishes m_wishes;
    std::unique_ptr<WorkerProcess> m_worker;
    std::deque<Waiting> m_lines;
    std::vector<Asked> m_asked; ///< in order, answered ones too: a cancel may come late
    QSet<qint32> m_idsInFlight;
    std::vector<double> m_times; ///< ms of the answers
    QElapsedTimer m_clock;
    QTimer m_echo;
    QString m_lastEnd;
    qint64 m_echoed = 0;
    qint64 m_firstNs = 0, m_lastNs = 0;
    qint32 m_lastId = 0;
    int m_inFlight = 0, m_workers = 0;
    int m_failed = 0, m_faults = 0, m_cancelled = 0, m_notAsked = 0;
    int m_status = 0;
    bool m_closed = false, m_stopped = false, m_finished = false, m_pumping = false;
};

} // namespace slipway::ctl
