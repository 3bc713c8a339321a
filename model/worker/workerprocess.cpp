// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerprocess.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr int kEndPatienceMs = 1000; ///< for the exit code of a worker that closed its output
constexpr int kReadsInATurn = 16;
constexpr int kFaultPatienceMs = 50; ///< for that of one that wrote nonsense: mostly it is dying, too
constexpr qsizetype kLabelBytes = 80;

QByteArray labelOf(const WorkRequest &request)
{
    QByteArray label;
    for (const auto &argument : request.arguments) {
        label += (label.isEmpty() ? "" : " ") + argument;
        if (label.size() > kLabelBytes)
            return label.left(kLabelBytes) + "...";
    }
    return label.replace('\n', ' ');
}

} // namespace

WorkerProcess::WorkerProcess(ChildStart start, const WorkerTraits &traits, const WorkerLimits &limits, QObject *parent)
    : QObject(parent)
    , m_start(std::move(start))
    , m_limits(limits)
    , m_conversation(traits)
    , m_log(m_start.logPath)
{
    m_ladder.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &WorkerProcess::onPatienceEnded);
    connect(&m_deadline, &QTimer::timeout, this, &WorkerProcess::onDeadline);
    connect(&m_ladder, &QTimer::timeout, this, [this] {
        m_lastSignal = m_termSent ? SIGKILL : SIGTERM;
        signalGroup(m_lastSignal);
        if (!m_termSent)
            m_ladder.start(m_limits.killGraceMs);
        m_termSent = true;
    });
}

WorkerProcess::~WorkerProcess()
{
    m_requests.clear();
    closeInput();
    if (m_child.pid > 0 && m_how.isEmpty()) {
        signalGroup(SIGKILL);
        ::waitpid(m_child.pid, nullptr, 0); // to be reaped: after KILL that takes no time
    }
    m_readable.reset();
    m_endedNotifier.reset();
    for (const auto fd : {m_child.out, m_child.pidFd}) {
        if (fd >= 0)
            ::close(fd);
    }
}

Result<void> WorkerProcess::start()
{
    std::signal(SIGPIPE, SIG_IGN); // a worker that reads no more must not end us; QProcess does the same
    m_log.open();
    if (m_start.marksLog && m_conversation.traits().multiplex)
        m_log.add("--- several requests at once: lines in this log may be of any of them ---\n");
    m_logBefore = m_log.size();
    const auto child = startChild(m_start);
    if (child.failed())
        return fail(child.error());
    m_child = *child;
    m_uptime.start();
    m_readable = std::make_unique<QSocketNotifier>(m_child.out, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_child.in, QSocketNotifier::Write);
    m_endedNotifier = std::make_unique<QSocketNotifier>(m_child.pidFd, QSocketNotifier::Read);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &WorkerProcess::onReadable);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &WorkerProcess::onWritable);
    connect(m_endedNotifier.get(), &QSocketNotifier::activated, this, &WorkerProcess::onEnded);
    return {};
}

quint64 WorkerProcess::ask(const WorkRequest &request, Done done)
{
    const auto ticket = ++m_lastTicket;
    auto &asked = m_requests[ticket];
    asked.done = std::move(done);
    if (ticket > 1) // what it wrote at its start belongs to the first
        measureLog();
    asked.logBefore = m_logBefore;
    asked.begin = m_offered;
    if (!m_conversation.traits().multiplex)
        asked.label = labelOf(request);
    if (m_limits.requestMs > 0) {
        asked.deadline = m_uptime.elapsed() + m_limits.requestMs;
        if (!m_deadline.isActive())
            m_deadline.start(m_limits.requestMs);
    }
    auto bytes = m_conversation.ask(ticket, request);
    if (bytes.failed()) {
        // Later, as every other outcome: the caller may still be making room for the ticket.
        QMetaObject::invokeMethod(this, [this, error = bytes.error()] { fall(error); }, Qt::QueuedConnection);
        return ticket;
    }
    write(std::move(*bytes));
    return ticket;
}

void WorkerProcess::cancel(quint64 ticket)
{
    write(m_conversation.cancel(ticket));
}

void WorkerProcess::cancelLate(qint32 id)
{
    write(m_conversation.cancelLate(id));
}

std::optional<int> WorkerProcess::exitCode() const
{
    return m_waitStatus && WIFEXITED(*m_waitStatus) ? std::optional(WEXITSTATUS(*m_waitStatus)) : std::nullopt;
}

std::optional<int> WorkerProcess::endSignal() const
{
    return m_waitStatus && WIFSIGNALED(*m_waitStatus) ? std::optional(WTERMSIG(*m_waitStatus)) : std::nullopt;
}

// Fact 0.14: each request with one write. Those that were asked while answers were handed out go together; that can only
// be in a multiplex worker, which has to take them.
void WorkerProcess::write(QByteArray bytes)
{
    m_offered += bytes.size();
    if (m_child.in < 0 || bytes.isEmpty())
        return;
    if (m_unsent.isEmpty())
        m_unsent = std::move(bytes);
    else
        m_unsent += bytes;
    if (!m_delivering && !m_writable->isEnabled())
        onWritable();
}

void WorkerProcess::onWritable()
{
    qsizetype at = 0;
    while (at < m_unsent.size()) {
        const auto written = ::write(m_child.in, m_unsent.constData() + at, size_t(m_unsent.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            break;
        at += written;
    }
    // EPIPE: it reads no more; its end or its output tells why.
    const bool isFull = at < m_unsent.size() && errno == EAGAIN;
    if (at == m_unsent.size())
        m_unsent.resize(0); // keeps its room
    else
        m_unsent.remove(0, at);
    if (m_writable->isEnabled() != isFull)
        m_writable->setEnabled(isFull);
}

void WorkerProcess::onReadable()
{
    std::array<char, 64 * 1024> buffer;
    // Others have their turn, too, while it says more than can be read.
    for (int reads = 0;; ++reads) {
        if (reads == kReadsInATurn)
            return;
        const auto size = ::read(m_child.out, buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return;
        if (size == 0)
            break;
        std::vector<WorkerConversation::Answer> answers;
        const auto read = m_conversation.feed({buffer.data(), size}, answers);
        const QPointer<WorkerProcess> alive(this);
        deliver(std::move(answers));
        if (!alive)
            return;
        if (read.failed()) {
            m_readable->setEnabled(false);
            if (m_requests.empty() || !m_how.isEmpty())
                return fall(read.error());
            m_patience.start(kFaultPatienceMs);
            Q_EMIT fell(read.error());
            return;
        }
        if (size < qint64(buffer.size()))
            return;
    }
    m_readable->setEnabled(false);
    if (!m_stopping || !m_requests.empty())
        m_patience.start(kEndPatienceMs); // its exit code says more than the silence
    m_stopping = true;
}

void WorkerProcess::onPatienceEnded()
{
    const auto end = m_conversation.finish();
    fall(end.failed() ? end.error() : Error {ErrorCode::Io, tr("The worker closed its output"), {}, {}});
}

void WorkerProcess::deliver(std::vector<WorkerConversation::Answer> answers)
{
    const QPointer<WorkerProcess> alive(this);
    m_delivering = m_conversation.traits().multiplex;
    m_isInTurn = true;
    m_logIsMeasured = false;
    for (auto &answer : answers) {
        const auto found = m_requests.find(answer.ticket);
        if (found == m_requests.end())
            continue;
        const auto request = std::move(found->second);
        m_requests.erase(found);
        ++m_served;
        const auto logEnd = markLog(request, answer.response);
        request.done({true, answer.cancelled, false, std::move(answer.response), std::move(answer.habits), {}, {}, {}, {}, {}, logEnd});
        if (!alive)
            return;
    }
    m_delivering = m_isInTurn = m_logIsMeasured = false;
    if (!m_unsent.isEmpty() && m_child.in >= 0 && !m_writable->isEnabled())
        onWritable();
    if (isFree())
        Q_EMIT becameFree();
}

// Within one turn once is enough: most workers write nothing, and asking costs as much as the rest of a request.
void WorkerProcess::measureLog()
{
    if (!m_logIsMeasured)
        m_logBefore = m_log.size();
    m_logIsMeasured = m_isInTurn;
}

// With one request at a time it is known whose lines came; a worker that is silent costs nothing.
qint64 WorkerProcess::markLog(const Request &request, const WorkResponse &response)
{
    if (m_conversation.traits().multiplex)
        return 0;
    measureLog();
    const auto end = m_logBefore;
    if (!m_start.marksLog || end <= request.logBefore)
        return end;
    m_logIsMeasured = false;
    m_log.add("--- above: request " + QByteArray::number(m_served) + ", exit code " + QByteArray::number(response.exitCode) + ": " + request.label + " ---\n");
    return end;
}

void WorkerProcess::fall(const Error &error)
{
    m_patience.stop();
    if (m_how.isEmpty()) {
        terminate({});
        const QPointer<WorkerProcess> alive(this);
        Q_EMIT fell(error);
        if (!alive)
            return;
    }
    failAll(error);
}

void WorkerProcess::failAll(const Error &error)
{
    m_deadline.stop();
    std::vector<std::pair<quint64, Request>> requests;
    for (auto &[ticket, request] : m_requests)
        requests.emplace_back(ticket, std::move(request));
    m_requests.clear();
    std::sort(requests.begin(), requests.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const QPointer<WorkerProcess> alive(this);
    if (requests.empty())
        Q_EMIT misspoke(failure(error, m_logBefore));
    for (auto &[ticket, request] : requests) {
        if (!alive)
            return;
        auto outcome = failure(error, request.logBefore);
        outcome.unread = !m_how.isEmpty() && request.begin >= m_read;
        request.done(outcome);
    }
}

WorkerProcess::Outcome WorkerProcess::failure(const Error &error, qint64 logBefore) const
{
    Outcome outcome;
    outcome.error = error;
    outcome.fault = error.message;
    outcome.log = m_log.since(logBefore);
    outcome.recorded = m_conversation.recorded();
    outcome.brokenRule = m_conversation.brokenRule();
    if (!m_how.isEmpty())
        outcome.error.message = tr("%1 (the worker ended: %2)").arg(outcome.error.message, m_how);
    if (!outcome.log.isEmpty())
        outcome.error.message = tr("%1\nThe worker's log since the request began:\n%2").arg(outcome.error.message, outcome.log);
    return outcome;
}

void WorkerProcess::onEnded()
{
    m_endedNotifier->setEnabled(false);
    int status = 0;
    ::waitpid(m_child.pid, &status, 0);
    m_waitStatus = status;
    m_ladder.stop();
    m_patience.stop();
    m_read = bytesRead();
    m_how = WIFSIGNALED(status) ? tr("killed by signal %1").arg(WTERMSIG(status)) : tr("exit code %1").arg(WEXITSTATUS(status));
    signalGroup(SIGKILL); // what it left behind
    const QPointer<WorkerProcess> alive(this);
    if (m_readable->isEnabled())
        onReadable(); // answers it gave before it ended count
    if (!alive)
        return;
    m_readable->setEnabled(false);
    m_patience.stop();
    closeInput();
    // Text behind the last answer is a fault, too; that an answer is owed which nobody waits for any more is none.
    const bool isDone = m_conversation.fault() || !m_conversation.inFlight().empty();
    const auto end = m_conversation.finish();
    if (!m_requests.empty() && !m_why.isEmpty())
        failAll({ErrorCode::Canceled, m_why, {}, {}});
    else if (!m_requests.empty() || (end.failed() && !isDone))
        failAll(end.failed() ? end.error() : Error {ErrorCode::Io, tr("The worker ended before it answered"), {}, {}});
    if (alive)
        Q_EMIT ended(m_how);
}

// What lies in the pipe when its reader is gone was never read. Once we have closed our end, nobody can tell any more.
qint64 WorkerProcess::bytesRead() const
{
    int inPipe = 0;
    if (m_child.in < 0 || ::ioctl(m_child.in, FIONREAD, &inPipe) != 0)
        return m_offered;
    return m_offered - m_unsent.size() - inPipe;
}

// One timer for all: they have the same limit, so that the oldest is the first to be late.
void WorkerProcess::onDeadline()
{
    qint64 first = 0;
    for (const auto &[ticket, request] : m_requests) {
        if (first == 0 || request.deadline < first)
            first = request.deadline;
    }
    if (first == 0)
        return;
    if (const auto left = first - m_uptime.elapsed(); left > 0)
        return m_deadline.start(int(left));
    // A worker that is late with one request cannot be told from one that hangs: it goes, and what it had fails with it.
    fall({ErrorCode::LimitExceeded, tr("The worker did not answer within %1 seconds").arg(double(m_limits.requestMs) / 1000), tr("Raise the limit, or look at the worker's log: it may hang."), {}});
}

void WorkerProcess::stop(const QString &why)
{
    if (!isUsable())
        return;
    m_stopping = true;
    m_why = why;
    closeInput();
    m_ladder.start(m_limits.closeGraceMs);
}

void WorkerProcess::terminate(const QString &why)
{
    if (m_child.pid <= 0 || !m_how.isEmpty() || m_termSent)
        return;
    m_stopping = true;
    if (m_why.isEmpty())
        m_why = why;
    signalGroup(SIGTERM); // before its input ends: else it may leave by itself, and how it ended would be chance
    closeInput();
    m_lastSignal = SIGTERM;
    m_termSent = true;
    m_ladder.start(m_limits.killGraceMs);
}

void WorkerProcess::kill(const QString &why)
{
    m_stopping = true;
    if (m_why.isEmpty())
        m_why = why;
    if (!m_how.isEmpty())
        return;
    m_lastSignal = SIGKILL;
    signalGroup(SIGKILL);
}

void WorkerProcess::closeInput()
{
    if (m_child.in < 0)
        return;
    m_writable.reset();
    m_unsent.clear();
    ::close(m_child.in);
    m_child.in = -1;
}

void WorkerProcess::signalGroup(int number)
{
    if (m_child.pid > 0)
        ::kill(-m_child.pid, number);
}

} // namespace slipway
