// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <sys/wait.h>
#include <unistd.h>

namespace slipway {

namespace {

constexpr qint64 kShownLogBytes = 4096;
constexpr int kPatienceMs = 250; ///< for the exit code of a worker that closed its output

} // namespace

WorkerProcess::WorkerProcess(ChildStart start, const WorkerTraits &traits, const WorkerLimits &limits, QObject *parent)
    : QObject(parent)
    , m_start(std::move(start))
    , m_limits(limits)
    , m_conversation(traits)
{
    m_ladder.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto end = m_conversation.finish();
        fall(end.failed() ? end.error() : Error {ErrorCode::Io, tr("The worker closed its output"), {}, {}});
    });
    m_deadline.setTimerType(Qt::PreciseTimer);
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
    m_logBefore = QFileInfo(m_start.logPath).size();
    m_requests[ticket] = {std::move(done), m_logBefore, m_limits.requestMs > 0 ? m_uptime.elapsed() + m_limits.requestMs : 0};
    const auto bytes = m_conversation.ask(ticket, request);
    if (bytes.failed()) {
        // Later, as every other outcome: the caller may still be making room for the ticket.
        QMetaObject::invokeMethod(this, [this, error = bytes.error()] { fall(error); }, Qt::QueuedConnection);
        return ticket;
    }
    armDeadline();
    write(*bytes);
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

void WorkerProcess::write(const QByteArray &bytes)
{
    if (m_child.in < 0)
        return;
    m_unsent += bytes;
    if (!m_unsent.isEmpty() && !m_writable->isEnabled())
        onWritable();
}

void WorkerProcess::onWritable()
{
    while (!m_unsent.isEmpty()) {
        const auto written = ::write(m_child.in, m_unsent.constData(), size_t(m_unsent.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EAGAIN)
            break;
        if (written < 0) { // it reads no more; its end or its output tells why
            m_unsent.clear();
            break;
        }
        m_unsent.remove(0, written);
    }
    m_writable->setEnabled(!m_unsent.isEmpty());
}

void WorkerProcess::onReadable()
{
    std::array<char, 64 * 1024> buffer;
    for (;;) {
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
        deliver(answers);
        if (!alive)
            return;
        if (read.failed()) {
            m_readable->setEnabled(false);
            return fall(read.error());
        }
        if (size < qint64(buffer.size()))
            return;
    }
    m_readable->setEnabled(false);
    if (m_requests.empty() || !m_how.isEmpty())
        return closeInput();
    // Mostly it is dying, and its exit code says more than the silence.
    m_ladder.stop();
    m_patience.start(kPatienceMs);
}

void WorkerProcess::deliver(const std::vector<WorkerConversation::Answer> &answers)
{
    const QPointer<WorkerProcess> alive(this);
    for (const auto &answer : answers) {
        const auto found = m_requests.find(answer.ticket);
        if (found == m_requests.end())
            continue;
        const auto done = std::move(found->second.done);
        m_requests.erase(found);
        ++m_served;
        done({true, answer.cancelled, answer.response, answer.habits, {}});
        if (!alive)
            return;
    }
    if (answers.empty())
        return;
    armDeadline();
    if (isFree())
        Q_EMIT becameFree();
}

void WorkerProcess::fall(const Error &error)
{
    auto requests = std::move(m_requests);
    m_requests.clear();
    const QPointer<WorkerProcess> alive(this);
    m_deadline.stop();
    m_patience.stop();
    if (m_how.isEmpty()) {
        m_stopping = true;
        closeInput();
        signalGroup(SIGTERM);
        m_lastSignal = SIGTERM;
        m_termSent = true;
        m_ladder.start(m_limits.killGraceMs);
    }
    if (requests.empty())
        Q_EMIT misspoke(failure(error, m_logBefore));
    for (auto &[ticket, request] : requests) {
        if (!alive)
            return;
        request.done(failure(error, request.logBefore));
    }
}

WorkerProcess::Outcome WorkerProcess::failure(const Error &error, qint64 logBefore) const
{
    Outcome outcome;
    outcome.error = error;
    outcome.fault = error.message;
    outcome.log = logSince(logBefore);
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
    m_deadline.stop();
    m_how = WIFSIGNALED(status) ? tr("killed by signal %1").arg(WTERMSIG(status)) : tr("exit code %1").arg(WEXITSTATUS(status));
    signalGroup(SIGKILL); // what it left behind
    const QPointer<WorkerProcess> alive(this);
    onReadable(); // answers it gave before it ended count
    if (!alive)
        return;
    m_readable->setEnabled(false);
    closeInput();
    // Text behind the last answer is a fault, too; that an answer is owed which nobody waits for any more is none.
    const bool isDone = m_conversation.fault() || !m_conversation.inFlight().empty();
    const auto end = m_conversation.finish();
    if (!m_requests.empty() || (end.failed() && !isDone))
        fall(end.failed() ? end.error() : Error {ErrorCode::Io, tr("The worker ended before it answered"), {}, {}});
    if (alive)
        Q_EMIT ended(m_how);
}

void WorkerProcess::armDeadline()
{
    qint64 first = 0;
    for (const auto &[ticket, request] : m_requests) {
        if (request.deadline > 0 && (first == 0 || request.deadline < first))
            first = request.deadline;
    }
    if (first == 0)
        m_deadline.stop();
    else
        m_deadline.start(int(std::max<qint64>(0, first - m_uptime.elapsed())));
}

// A worker that is late with one request cannot be told from one that hangs: it goes, and what it had fails with it.
void WorkerProcess::onDeadline()
{
    fall({ErrorCode::LimitExceeded, tr("The worker did not answer within %1 seconds").arg(double(m_limits.requestMs) / 1000), tr("Raise the limit, or look at the worker's log: it may hang."), {}});
}

void WorkerProcess::stop()
{
    if (m_stopping || m_child.pid <= 0 || !m_how.isEmpty())
        return;
    m_stopping = true;
    closeInput();
    m_ladder.start(m_limits.closeGraceMs);
}

void WorkerProcess::kill()
{
    m_stopping = true;
    if (m_how.isEmpty())
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

QString WorkerProcess::logSince(qint64 from) const
{
    QFile log(m_start.logPath);
    if (!log.open(QIODevice::ReadOnly) || !log.seek(std::max(from, log.size() - kShownLogBytes)))
        return {};
    return QString::fromUtf8(log.read(kShownLogBytes)).trimmed();
}

} // namespace slipway
