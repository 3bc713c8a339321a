// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/childprocess.h"
#include "worker/workerconversation.h"
#include "worker/workerlog.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>
#include <unordered_map>

namespace slipway {

/// Limits of one worker process, in milliseconds; 0: none.
struct WorkerLimits
{
    int requestMs = 0; ///< for one request (spec/bazel-worker.md 14.6; Bazel has none)
    int closeGraceMs = 2000; ///< between closing its input and TERM
    int killGraceMs = 5000; ///< between TERM and KILL
};

/// One worker process and its conversation. Lives on the thread that makes it, whose event loop drives it; starts in
/// start(), ends after stop() or by itself. Each request gets exactly one outcome. Whatever goes wrong is said with the
/// process' exit code or signal and with what it wrote to its log since the request began (14.12).
class WorkerProcess : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        bool answered = false; ///< else `error` holds
        bool cancelled = false;
        bool unread = false; ///< it ended and had not read a byte of the request, which may be asked again elsewhere
        WorkResponse response;
        QStringList habits;
        Error error {}; ///< for a person, with how the process ended and its log
        QString fault {}, log {}, recorded {}; ///< the same in parts: what is wrong, its log since, what it wrote instead
        QString brokenRule {}; ///< WorkerConversation::brokenRule()
        qint64 logEnd = 0; ///< how far its log had come with the answer
    };
    using Done = std::function<void(const Outcome &)>;

    WorkerProcess(ChildStart start, const WorkerTraits &traits, const WorkerLimits &limits, QObject *parent = nullptr);
    /// Kills what still runs, without a word; nobody is called any more.
    ~WorkerProcess() override;

    Result<void> start();
    bool isFree() const { return isUsable() && m_conversation.isFree(); }
    /// False before start(), and for good once it ends, is stopped or has broken the protocol.
    bool isUsable() const { return m_child.pid > 0 && m_how.isEmpty() && !m_stopping && !m_conversation.fault(); }
    int inFlight() const { return int(m_requests.size()); }
    qint64 processId() const { return m_child.pid; }
    qint64 served() const { return m_served; }
    qint64 uptimeMs() const { return m_uptime.isValid() ? m_uptime.elapsed() : 0; }
    const ChildStart &startedWith() const { return m_start; }
    std::optional<int> exitCode() const; ///< of a process that ended by itself
    std::optional<int> endSignal() const; ///< of a process that a signal ended
    int lastSignal() const { return m_lastSignal; } ///< what it took to stop it: TERM, KILL; 0: nothing

    /// Sends a request; `done` is called later, exactly once. Gives a ticket for cancel().
    quint64 ask(const WorkRequest &request, Done done);
    /// Asks the worker to drop the request, if it understands that; the outcome still comes.
    void cancel(quint64 ticket);
    /// WorkerConversation::cancelLate().
    void cancelLate(qint32 id);
    /// Closes the worker's input, so that it finishes what it has; then TERM, then KILL, to the whole group. `why` is what
    /// requests are told that are in flight even so.
    void stop(const QString &why = {});
    void terminate(const QString &why); ///< the same from TERM on
    void kill(const QString &why = {});

Q_SIGNALS:
    void becameFree(); ///< another request may be asked
    void fell(const slipway::Error &error); ///< it broke the protocol or a limit, and is made to go
    /// It wrote what nobody asked for while nothing was in flight, and has to go.
    void misspoke(const slipway::WorkerProcess::Outcome &outcome);
    void ended(const QString &how); ///< the process is gone: "exit code 3", "killed by signal 9"

private:
    struct Request
    {
        Done done;
        qint64 logBefore = 0; ///< size of the log when it was asked
        qint64 begin = 0; ///< of its bytes, in all that was to be written
        qint64 deadline = 0; ///< of m_uptime; 0: none
        QByteArray label; ///< singleplex: what it is, for the log
    };

    void onReadable();
    void onWritable();
    void onEnded();
    void onPatienceEnded();
    void onDeadline();
    void write(QByteArray bytes);
    void deliver(std::vector<WorkerConversation::Answer> answers);
    void measureLog();
    /// Where the log ended with the answer; 0 in a multiplex worker.
    qint64 markLog(const Request &request, const WorkResponse &response);
    /// Everything in flight fails, and the process has to go.
    void fall(const Error &error);
    void failAll(const Error &error);
    qint64 bytesRead() const; ///< at most so many of what was to be written reached the worker
    void signalGroup(int number);
    void closeInput();
    Outcome failure(const Error &error, qint64 logBefore) const;

    const ChildStart m_start;
    const WorkerLimits m_limits;
    WorkerConversation m_conversation;
    WorkerLog m_log;
    Child m_child;
    std::unique_ptr<QSocketNotifier> m_readable, m_writable, m_endedNotifier;
    std::unordered_map<quint64, Request> m_requests; ///< by ticket
    QByteArray m_unsent;
    qint64 m_offered = 0; ///< bytes that were to be written, ever
    qint64 m_read = 0; ///< of them, those the worker may have read when it ended
    QTimer m_ladder, m_deadline, m_patience;
    QElapsedTimer m_uptime;
    QString m_how; ///< how it ended; empty while it runs
    QString m_why; ///< why it was stopped
    std::optional<int> m_waitStatus; ///< as waitpid() gives it
    int m_lastSignal = 0;
    quint64 m_lastTicket = 0;
    qint64 m_logBefore = 0; ///< size of the log at the latest request
    qint64 m_served = 0;
    bool m_stopping = false;
    bool m_termSent = false;
    bool m_isInTurn = false; ///< answers are handed out
    bool m_logIsMeasured = false; ///< in this turn
    bool m_delivering = false; ///< what is asked meanwhile is written at its end, together
};

} // namespace slipway
