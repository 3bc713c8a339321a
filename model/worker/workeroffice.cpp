// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workeroffice.h"

#include "worker/workercrew.h"
#include "worker/workermemory.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kThreads = 2;
constexpr qint64 kMegabyte = 1024 * 1024;

} // namespace

WorkerOffice::WorkerOffice(WorkerPool::Options options, WorkerPool *pool)
    : m_options(std::move(options))
    , m_pool(pool)
{
    m_threads.setMaxThreadCount(kThreads);
    QDir().mkpath(m_options.logFolder);
    m_lookTimer.setInterval(m_options.lookMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &WorkerOffice::look);
}

WorkerOffice::~WorkerOffice()
{
    m_digests.abandon();
    m_threads.clear();
    m_threads.waitForDone();
    m_crews.clear(); // kills what runs
    const QDir sandboxes(m_options.sandboxFolder);
    if (m_options.sandboxFolder.isEmpty())
        return;
    for (const auto &name : sandboxes.entryList({QStringLiteral("worker-*")}, QDir::Dirs))
        WorkerSandbox(sandboxes.filePath(name), {}).remove();
}

PoolTally &WorkerOffice::tallyOf(const WorkerRule &rule)
{
    const auto [found, isNew] = m_tallies.try_emplace(rule.name);
    if (isNew) {
        auto &status = found->second.status;
        status.name = rule.name;
        status.command = rule.command.join(u' ');
        status.protocol = rule.protocol;
        status.multiplex = rule.multiplex;
        status.maxInstances = rule.maxInstances;
        touch();
    }
    return found->second;
}

WorkerCrew *WorkerOffice::crewOf(const WorkerSpec &spec)
{
    if (m_lastCrew && m_lastCrew->spec().key == spec.key)
        return m_lastCrew;
    auto &crew = m_crewByKey[spec.key];
    if (!crew) {
        m_crews.push_back(std::make_unique<WorkerCrew>(spec, *this, tallyOf(spec.rule)));
        crew = m_crews.back().get();
    }
    m_lastCrew = crew;
    return crew;
}

quint64 WorkerOffice::ask(const WorkerSpec &spec, WorkRequest request, bool isReady, WorkerPool::Done done, WorkerPool::Began began)
{
    const auto ticket = ++m_lastTicket;
    auto &asked = m_requests[ticket];
    asked = std::make_unique<PooledRequest>();
    asked->ticket = ticket;
    asked->request = std::move(request);
    asked->isReady = isReady;
    asked->done = std::move(done);
    asked->began = std::move(began);
    asked->crew = crewOf(spec);
    asked->crew->setRule(spec.rule);
    asked->crew->take(asked.get());
    touch();
    return ticket;
}

PooledRequest *WorkerOffice::find(quint64 ticket) const
{
    const auto found = m_requests.find(ticket);
    return found == m_requests.end() ? nullptr : found->second.get();
}

void WorkerOffice::cancel(quint64 ticket)
{
    auto *request = find(ticket);
    if (request && request->done)
        request->crew->cancel(request);
    touch();
}

void WorkerOffice::quit()
{
    m_quitting = true;
    for (const auto &crew : m_crews)
        crew->quit();
    touch();
    checkEmpty();
}

bool WorkerOffice::isEmpty() const
{
    return std::all_of(m_crews.begin(), m_crews.end(), [](const auto &crew) { return crew->isEmpty(); });
}

void WorkerOffice::checkEmpty()
{
    if (m_quitting && isEmpty())
        QMetaObject::invokeMethod(m_pool, &WorkerPool::emptied, Qt::QueuedConnection);
}

// A short idle time is looked at as often as it lasts.
void WorkerOffice::startLooking(int idleSeconds)
{
    if (idleSeconds > 0)
        m_lookTimer.setInterval(std::min<qint64>(m_lookTimer.interval(), qint64(idleSeconds) * 1000));
    if (!m_lookTimer.isActive())
        m_lookTimer.start();
}

void WorkerOffice::look()
{
    if (isEmpty())
        return m_lookTimer.stop();
    if (std::exchange(m_isLooking, true))
        return;
    QVector<WorkerStatus> workers;
    for (const auto &crew : m_crews)
        crew->appendTo(workers);
    QSet<qint64> groups;
    QStringList logs;
    for (const auto &worker : std::as_const(workers)) {
        groups.insert(worker.processId);
        logs.append(worker.logPath);
    }
    inBackground(
        [groups, logs] {
            for (const auto &log : logs)
                WorkerLog::cut(log);
            return groupMemory(groups);
        },
        [this](const QHash<qint64, qint64> &memory) { onLooked(memory); });
}

void WorkerOffice::onLooked(const QHash<qint64, qint64> &memory)
{
    m_isLooking = false;
    qint64 used = 0;
    for (const auto &crew : m_crews)
        crew->look(used, memory);
    while (m_options.memoryBytes > 0 && used > m_options.memoryBytes) {
        WorkerCrew *of = nullptr;
        for (const auto &crew : m_crews) {
            if (crew->largestIdle() && (!of || crew->largestIdle()->memoryBytes > of->largestIdle()->memoryBytes))
                of = crew.get();
        }
        auto *largest = of ? of->largestIdle() : nullptr;
        if (!largest || largest->memoryBytes == 0)
            break;
        const auto why = tr("all workers together used %1 MB; the limit is %2 MB").arg(used / kMegabyte).arg(m_options.memoryBytes / kMegabyte);
        note(largest->pool, tr("%1 is ended: %2").arg(largest->name(), why));
        used -= largest->memoryBytes;
        of->letGo(largest, why);
    }
    touch();
}

void WorkerOffice::tend(int worker, WorkerCare care)
{
    for (const auto &crew : m_crews) {
        if (crew->isIn(worker))
            return crew->tend(worker, care);
    }
}

void WorkerOffice::countFallback(const WorkerRule &rule)
{
    ++tallyOf(rule).status.fellBack;
    touch();
}

void WorkerOffice::countAnswer(PoolTally &tally, bool failed)
{
    ++tally.status.served;
    tally.status.failed += failed ? 1 : 0;
    tally.rates.count(QDateTime::currentSecsSinceEpoch());
    touch();
}

QString WorkerOffice::whyFirst(const WorkerKey &key) const
{
    QString why = tr("the first of its rule");
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    for (const auto &crew : m_crews) {
        if (crew->spec().key.pool != key.pool || crew->spec().key == key || crew->someName().isEmpty())
            continue;
        const auto differences = keyDifferences(key, crew->spec().key);
        if (differences.size() >= fewest)
            continue;
        fewest = differences.size();
        why = tr("differs from %1 in its key: %2").arg(crew->someName(), differences.join(QStringLiteral("; ")));
    }
    return why;
}

void WorkerOffice::note(const QString &pool, const QString &text)
{
    Q_EMIT m_pool->noted(pool, text);
}

void WorkerOffice::touch()
{
    if (!std::exchange(m_touched, true))
        Q_EMIT m_pool->changed();
}

void WorkerOffice::keepEnded(const WorkerStatus &status)
{
    m_ended.append(status);
    if (m_ended.size() > WorkerBoard::kShownEnded) {
        QFile::remove(m_ended.constFirst().logPath);
        m_ended.removeFirst();
    }
    touch();
}

WorkerBoard WorkerOffice::board()
{
    m_touched = false;
    WorkerBoard board;
    const auto now = QDateTime::currentSecsSinceEpoch();
    std::map<QString, int> queued;
    for (const auto &crew : m_crews) {
        queued[crew->spec().key.pool] += crew->waiting();
        crew->appendTo(board.workers);
    }
    for (const auto &[name, tally] : m_tallies) {
        board.pools.append(tally.status);
        board.pools.last().queued = queued[name];
        tally.rates.appendTo(board.rates, name, now);
    }
    board.workers += m_ended;
    return board;
}

void WorkerOffice::finish(PooledRequest *request, const WorkerPool::Outcome &outcome)
{
    const auto done = std::move(request->done);
    forget(request);
    done(outcome);
}

void WorkerOffice::tellLater(PooledRequest *request, const WorkerPool::Outcome &outcome)
{
    auto done = std::exchange(request->done, {});
    QMetaObject::invokeMethod(this, [done = std::move(done), outcome] { done(outcome); }, Qt::QueuedConnection);
}

void WorkerOffice::finishLater(PooledRequest *request, const WorkerPool::Outcome &outcome)
{
    tellLater(request, outcome);
    forget(request);
}

void WorkerOffice::forget(PooledRequest *request)
{
    m_requests.erase(request->ticket);
}

} // namespace slipway
