// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "command.h"
#include "output.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <limits>

namespace slipway::ctl {

namespace {

constexpr int kEchoMs = 100;

double rounded(double ms)
{
    return std::round(ms * 1000) / 1000;
}

double quantile(const std::vector<double> &sorted, double part)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
}

Json texts(const QStringList &list)
{
    auto json = Json::array();
    for (const auto &text : list)
        json.push_back(toStd(text));
    return json;
}

} // namespace

Driver::Driver(DriveWishes wishes, QObject *parent)
    : QObject(parent)
    , m_wishes(std::move(wishes))
{
    m_clock.start();
    connect(&m_echo, &QTimer::timeout, this, &Driver::echoLog);
    if (m_wishes.echoLog)
        m_echo.start(kEchoMs);
}

void Driver::add(RequestLine line)
{
    if (m_stopped)
        return;
    // A cancel is no use behind what waits for the request that it means.
    if (line.request.cancel && !isWaiting(line.request.requestId))
        return cancel(line);
    const int times = line.request.cancel ? 1 : m_wishes.repeat;
    m_lines.push_back({std::move(line), times});
    pump();
}

void Driver::close()
{
    m_closed = true;
    pump();
}

void Driver::giveUp(int status)
{
    m_status = status;
    close();
}

void Driver::interrupt()
{
    if (m_worker && m_stopped)
        m_worker->kill();
    m_status = std::max<int>(m_status, ExitNo);
    m_stopped = m_closed = true;
    pump();
}

void Driver::pump()
{
    if (m_finished || std::exchange(m_pumping, true))
        return;
    const bool wasFull = !wantsMore();
    while (!m_lines.empty() && !m_stopped && askNext()) { }
    if (m_stopped)
        dropLines();
    m_pumping = false;
    if (m_closed && m_lines.empty() && (m_inFlight == 0 || m_stopped))
        wind();
    else if (wasFull && wantsMore())
        Q_EMIT hungry();
}

void Driver::dropLines()
{
    for (const auto &waiting : m_lines)
        m_notAsked += waiting.line.request.cancel ? 0 : waiting.left;
    m_lines.clear();
}

/// False: the line that is next has to wait, or there is none.
bool Driver::askNext()
{
    auto &next = m_lines.front();
    if (next.line.request.cancel) {
        cancel(next.line);
        m_lines.pop_front();
        return true;
    }
    if (m_inFlight >= m_wishes.inFlight || (!m_worker && !startWorker()) || !m_worker->isFree())
        return false;
    auto request = next.line.request;
    request.requestId = idFor(request);
    if (m_idsInFlight.contains(request.requestId))
        return false;
    const int index = int(m_asked.size()) + 1;
    m_asked.push_back({0, next.line.request.requestId, request.requestId, next.line.line, m_clock.nsecsElapsed()});
    if (index == 1)
        m_firstNs = m_asked.back().sentNs;
    if (--next.left == 0)
        m_lines.pop_front();
    m_idsInFlight.insert(request.requestId);
    ++m_inFlight;
    m_asked.back().ticket = m_worker->ask(request, [this, index](const WorkerProcess::Outcome &outcome) { onOutcome(index, outcome); });
    return true;
}

qint32 Driver::idFor(const WorkRequest &request)
{
    if (request.requestId != 0 || !m_wishes.traits.multiplex)
        return request.requestId;
    do
        m_lastId = m_lastId == std::numeric_limits<qint32>::max() ? 1 : m_lastId + 1;
    while (m_idsInFlight.contains(m_lastId));
    return m_lastId;
}

bool Driver::startWorker()
{
    m_worker = std::make_unique<WorkerProcess>(m_wishes.start, m_wishes.traits, m_wishes.limits);
    connect(m_worker.get(), &WorkerProcess::becameFree, this, &Driver::pump);
    connect(m_worker.get(), &WorkerProcess::ended, this, &Driver::onEnded);
    connect(m_worker.get(), &WorkerProcess::misspoke, this, [this](const WorkerProcess::Outcome &outcome) { printFault(0, outcome); });
    const auto started = m_worker->start();
    if (started.ok()) {
        ++m_workers;
        return true;
    }
    printError(started.error());
    m_worker.reset();
    m_status = ExitBadInput;
    m_stopped = m_closed = true;
    return false;
}

bool Driver::isWaiting(qint32 id) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [id](const Waiting &waiting) { return id == 0 || waiting.line.request.requestId == id; });
}

int Driver::targetOf(qint32 id) const
{
    if (id == 0)
        return int(m_asked.size());
    const auto found = std::find_if(m_asked.rbegin(), m_asked.rend(), [id](const Asked &asked) { return asked.givenId == id; });
    if (found != m_asked.rend())
        return int(m_asked.rend() - found);
    return id > 0 && size_t(id) <= m_asked.size() ? id : 0;
}

void Driver::cancel(const RequestLine &line)
{
    const auto id = line.request.requestId;
    const int index = targetOf(id);
    if (index == 0) {
        printErrorText(tr("line %1: there is no earlier request %2 to cancel").arg(line.line).arg(id));
        return;
    }
    const auto &asked = m_asked[size_t(index - 1)];
    if (!m_worker || m_worker->processId() <= 0) {
        printErrorText(tr("line %1: the worker that had request %2 is gone; nothing is cancelled").arg(line.line).arg(index));
    } else if (asked.ticket != 0) {
        m_worker->cancel(asked.ticket);
    } else {
        printErrorText(tr("line %1: request %2 has its answer; the worker has to pass over this cancel").arg(line.line).arg(index));
        m_worker->cancelLate(asked.id);
    }
}

void Driver::onOutcome(int index, const WorkerProcess::Outcome &outcome)
{
    auto &asked = m_asked[size_t(index - 1)];
    m_lastNs = m_clock.nsecsElapsed();
    asked.ticket = 0;
    m_idsInFlight.remove(asked.id);
    --m_inFlight;
    if (outcome.answered)
        printAnswer(index, outcome, double(m_lastNs - asked.sentNs) / 1e6);
    else
        printFault(index, outcome);
    pump();
}

void Driver::printAnswer(int index, const WorkerProcess::Outcome &outcome, double ms)
{
    const bool failed = !outcome.cancelled && outcome.response.exitCode != 0;
    m_times.push_back(ms);
    m_failed += failed;
    m_cancelled += outcome.cancelled;
    if (failed)
        m_status = std::max<int>(m_status, ExitNo);
    if (m_wishes.onlyFailures && !failed && outcome.habits.isEmpty())
        return;
    const auto &asked = m_asked[size_t(index - 1)];
    Json line {{"line", asked.line}, {"index", index}, {"requestId", asked.id}, {"exitCode", outcome.response.exitCode},
        {"output", outcome.response.output.toStdString()}, {"wasCancelled", outcome.response.wasCancelled}};
    if (outcome.cancelled)
        line["cancelSent"] = true;
    line["ms"] = rounded(ms);
    line["habits"] = texts(outcome.habits);
    print(line);
}

/// `index` 0: nothing was in flight when the worker did it.
void Driver::printFault(int index, const WorkerProcess::Outcome &outcome)
{
    Json line = Json::object();
    if (index > 0) {
        const auto &asked = m_asked[size_t(index - 1)];
        line = {{"line", asked.line}, {"index", index}, {"requestId", asked.id}};
    }
    line["fault"] = toStd(outcome.fault);
    line["rule"] = toStd(outcome.brokenRule);
    line["hint"] = toStd(outcome.error.hint);
    if (const auto code = m_worker->exitCode())
        line["exit"] = *code;
    if (const auto signal = m_worker->endSignal())
        line["signal"] = *signal;
    line["stderr"] = toStd(outcome.log);
    line["recorded"] = toStd(outcome.recorded);
    if (index > 0)
        line["ms"] = rounded(double(m_lastNs - m_asked[size_t(index - 1)].sentNs) / 1e6);
    ++m_faults;
    noteFault();
    print(line);
}

void Driver::noteFault()
{
    m_status = std::max<int>(m_status, ExitNo);
    if (m_wishes.keepGoing)
        return;
    m_stopped = m_closed = true;
}

void Driver::print(const Json &line)
{
    printLine(dumpJson(line));
    if (std::ferror(stdout) != 0)
        interrupt(); // nobody reads the answers any more
}

/// Sees the worker off; the rest follows in onEnded().
void Driver::wind()
{
    if (m_worker) {
        m_worker->stop();
        return;
    }
    m_finished = true;
    echoLog();
    if (m_notAsked > 0)
        printErrorText(tr("%n request(s) were not asked any more", nullptr, m_notAsked));
    if (m_wishes.summary)
        printSummary();
    Q_EMIT finished();
}

void Driver::onEnded(const QString &how)
{
    tellEnd(how);
    m_lastEnd = how;
    m_worker.release()->deleteLater();
    pump();
}

void Driver::tellEnd(const QString &how)
{
    const bool wasAsked = m_closed && m_lines.empty();
    if (m_faults > 0)
        return; // the faults say it
    if (!wasAsked)
        printErrorText(tr("the worker ended before its input did (%1); real Bazel may lose the last answer").arg(how));
    else if (m_worker->lastSignal() == SIGTERM)
        printErrorText(tr("the worker did not end when its input did; it took SIGTERM"));
    else if (m_worker->lastSignal() == SIGKILL)
        printErrorText(tr("the worker did not end when its input did, nor by SIGTERM; it took SIGKILL"));
    else if (m_worker->exitCode() != 0)
        printErrorText(tr("the worker ended with %1 after its input had ended").arg(how));
}

void Driver::echoLog()
{
    QFile log(m_wishes.start.logPath);
    if (!m_wishes.echoLog || log.size() <= m_echoed || !log.open(QIODevice::ReadOnly) || !log.seek(m_echoed))
        return;
    const auto text = log.readAll();
    m_echoed += text.size();
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
}

void Driver::printSummary()
{
    std::sort(m_times.begin(), m_times.end());
    const double seconds = double(m_lastNs - m_firstNs) / 1e9;
    print({{"summary", {{"requests", m_asked.size()}, {"answered", m_times.size()}, {"failed", m_failed}, {"cancelled", m_cancelled},
        {"faults", m_faults}, {"notAsked", m_notAsked}, {"seconds", rounded(seconds)}, {"perSecond", seconds > 0 ? rounded(double(m_times.size()) / seconds) : 0},
        {"p50Ms", rounded(quantile(m_times, 0.5))}, {"p99Ms", rounded(quantile(m_times, 0.99))},
        {"maxMs", m_times.empty() ? 0 : rounded(m_times.back())}, {"workers", m_workers}, {"ended", toStd(m_lastEnd)}}}});
}

} // namespace slipway::ctl
