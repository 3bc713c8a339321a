// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workercrew.h"

#include "worker/requestpreparation.h"
#include "worker/workeroffice.h"

#include <algorithm>
#include <csignal>

namespace slipway {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr int kMaxDeathsInRow = 3;
constexpr int kMaxTries = 5; ///< of one request that no worker came to read

Result<void> checkOutputs(const QString &folder, const QStringList &outputs)
{
    const auto present = presentOutputs(folder, outputs);
    return present.ok() ? Result<void>() : Result<void>(fail(present.error()));
}

} // namespace

WorkerCrew::WorkerCrew(const WorkerSpec &spec, WorkerOffice &office, PoolTally &tally)
    : m_spec(spec)
    , m_office(office)
    , m_tally(tally)
{
}

WorkerCrew::~WorkerCrew()
{
    for (auto *list : {&m_workers, &m_leaving}) {
        for (const auto &worker : *list) {
            worker->process.reset(); // ends it
            worker->sandbox.remove();
        }
    }
}

void WorkerCrew::setRule(const WorkerRule &rule)
{
    if (!(m_spec.rule == rule))
        m_spec.rule = rule;
}

QString WorkerCrew::someName() const
{
    return m_workers.empty() ? m_lastName : m_workers.back()->name();
}

void WorkerCrew::appendTo(QVector<WorkerStatus> &workers) const
{
    for (const auto *list : {&m_workers, &m_leaving}) {
        for (const auto &worker : *list)
            workers.append(worker->status());
    }
}

PooledWorker *WorkerCrew::find(int worker) const
{
    const auto found = std::find_if(m_workers.begin(), m_workers.end(), [worker](const WorkerPtr &each) { return each->id == worker; });
    return found == m_workers.end() ? nullptr : found->get();
}

void WorkerCrew::take(PooledRequest *request)
{
    m_waiting.push_back(request);
    pump();
}

void WorkerCrew::pump()
{
    if (m_office.isQuitting())
        return refuseAll({ErrorCode::Canceled, tr("The pool of workers was closed before the request was sent"), {}, {}});
    while (!m_waiting.empty()) {
        auto *worker = freeWorker();
        if (!worker) {
            if (int(m_workers.size()) >= std::max(1, m_spec.rule.maxInstances))
                return;
            hire();
            continue;
        }
        auto *request = m_waiting.front();
        m_waiting.pop_front();
        give(worker, request);
    }
}

PooledWorker *WorkerCrew::freeWorker()
{
    while (!m_free.empty()) {
        auto *worker = m_free.back();
        if (!worker->launched || worker->process->isUsable())
            return worker;
        letGo(worker, {}); // it has just ended, and how will be said then
    }
    return nullptr;
}

void WorkerCrew::hire()
{
    const auto why = m_whyNext.isEmpty() ? whyHired() : m_whyNext;
    m_whyNext.clear();
    m_workers.push_back(std::make_unique<PooledWorker>(m_office.nextWorkerId(), m_spec, m_office.options(), why));
    auto *worker = m_workers.back().get();
    m_lastName = worker->name();
    worker->isFree = true;
    m_free.push_back(worker);
    lookAt(worker);
    m_office.startLooking(m_spec.rule.idleSeconds);
    m_office.touch();
}

QString WorkerCrew::whyHired() const
{
    if (!m_workers.empty())
        return tr("all %n before it were busy", nullptr, int(m_workers.size()));
    return m_lastName.isEmpty() ? m_office.whyFirst(m_spec.key) : tr("the ones before it have ended");
}

void WorkerCrew::give(PooledWorker *worker, PooledRequest *request)
{
    request->worker = worker;
    if (++worker->taken >= room()) {
        std::erase(m_free, worker);
        worker->isFree = false;
    }
    if (!worker->launched || worker->checking) {
        worker->early.push_back(request);
    } else if (worker->taken == 1 && !seemUnchanged(worker->tools)) {
        worker->early.push_back(request);
        lookAt(worker);
    } else {
        proceed(worker, request);
    }
}

void WorkerCrew::lookAt(PooledWorker *worker)
{
    worker->checking = true;
    m_office.inBackground(
        [spec = m_spec, isNew = !worker->launched, sandbox = worker->sandbox, &digests = m_office.digests()] {
            Looked looked {lookAtTools(spec, digests), {}};
            if (sandbox.isUsed() && isNew) {
                if (const auto opened = sandbox.open(looked.tools); opened.failed())
                    looked.fault = opened.error();
            }
            return looked;
        },
        [this, id = worker->id](const Looked &looked) { onLooked(id, looked); });
}

void WorkerCrew::onLooked(int id, const Looked &looked)
{
    auto *worker = find(id);
    if (!worker)
        return;
    worker->checking = false;
    if (looked.fault)
        return onNotStarted(worker, *looked.fault);
    const auto changes = worker->launched ? toolChanges(looked.tools, worker->tools) : QStringList();
    if (!changes.isEmpty())
        return onToolsChanged(worker, changes);
    worker->tools = looked.tools;
    if (!worker->launched)
        return launch(worker);
    if (!worker->process->isUsable()) {
        letGo(worker, {});
        return pump();
    }
    proceedAll(worker);
}

void WorkerCrew::onToolsChanged(PooledWorker *worker, const QStringList &changes)
{
    const auto what = tr("%1 changed").arg(changes.join(QStringLiteral(", ")));
    m_office.note(worker->pool, tr("%1 is restarted: %2").arg(worker->name(), what));
    m_whyNext = tr("restarted: %1").arg(what);
    letGo(worker, what);
    pump();
}

void WorkerCrew::launch(PooledWorker *worker)
{
    connect(worker->process.get(), &WorkerProcess::ended, this, [this, worker](const QString &how) { onEnded(worker, how); });
    connect(worker->process.get(), &WorkerProcess::fell, this, [this, worker](const Error &error) { onFell(worker, error); });
    if (const auto started = worker->process->start(); started.failed())
        return onNotStarted(worker, started.error());
    worker->launched = true;
    proceedAll(worker);
    release(worker);
}

void WorkerCrew::onNotStarted(PooledWorker *worker, const Error &error)
{
    m_office.note(worker->pool, error.message);
    letGo(worker, {});
    refuseAll(error);
}

void WorkerCrew::proceedAll(PooledWorker *worker)
{
    for (auto *request : std::exchange(worker->early, {}))
        proceed(worker, request);
}

void WorkerCrew::letGo(PooledWorker *worker, const QString &farewell)
{
    std::erase(m_free, worker);
    worker->isFree = false;
    if (worker->farewell.isEmpty())
        worker->farewell = farewell;
    const auto early = std::exchange(worker->early, {});
    for (auto request = early.rbegin(); request != early.rend(); ++request)
        requeue(*request);
    const auto found = std::find_if(m_workers.begin(), m_workers.end(), [worker](const WorkerPtr &each) { return each.get() == worker; });
    if (found == m_workers.end())
        return;
    auto owned = std::move(*found);
    m_workers.erase(found);
    m_office.touch();
    if (!worker->launched) {
        sweep(*worker);
        return m_office.checkEmpty();
    }
    m_leaving.push_back(std::move(owned));
    worker->process->stop(farewell);
}

void WorkerCrew::proceed(PooledWorker *worker, PooledRequest *request)
{
    request->isReady = request->isReady || !needsPreparation(m_spec.rule, request->request);
    if (request->isReady && !worker->sandbox.isUsed())
        return send(worker, request);
    request->isInThread = true;
    if (worker->sandbox.isUsed() && m_spec.key.multiplex)
        request->part = worker->sandbox.partFor(request->ticket);
    RequestPreparation preparation {m_spec, request->request, request->isReady, worker->sandbox, worker->tools, request->part};
    m_office.inBackground([preparation = std::move(preparation), &digests = m_office.digests()] { return prepareRequest(preparation, digests); },
        [this, ticket = request->ticket, id = worker->id](const Result<WorkRequest> &prepared) { onPrepared(ticket, id, prepared); });
}

void WorkerCrew::onPrepared(quint64 ticket, int id, const Result<WorkRequest> &prepared)
{
    auto *request = m_office.find(ticket);
    auto *worker = find(id);
    request->isInThread = false;
    if (!request->done || prepared.failed()) {
        if (worker) {
            --worker->taken;
            release(worker);
            pump();
        }
        if (!request->done)
            return m_office.forget(request);
        WorkerPool::Outcome outcome;
        outcome.notSent = true;
        outcome.error = prepared.error();
        return m_office.finish(request, outcome);
    }
    request->request = *prepared;
    request->isReady = true;
    if (worker && worker->process->isUsable())
        return send(worker, request);
    if (worker)
        letGo(worker, {});
    requeue(request);
    pump();
}

void WorkerCrew::send(PooledWorker *worker, PooledRequest *request)
{
    request->request.verbosity = m_spec.rule.verbosity;
    if (request->began && request->done && !m_spec.key.multiplex)
        request->began(worker->logPath);
    request->sentNs = worker->idleSince.nsecsElapsed();
    request->processTicket = worker->process->ask(request->request, [this, request](const WorkerProcess::Outcome &outcome) { onOutcome(request, outcome); });
    m_office.touch();
}

void WorkerCrew::onOutcome(PooledRequest *request, const WorkerProcess::Outcome &outcome)
{
    auto *worker = request->worker;
    --worker->taken;
    worker->gaveNothing = worker->gaveNothing && outcome.unread;
    request->processTicket = 0;
    if (outcome.answered) {
        m_deathsInRow = 0;
        worker->latencies.add(worker->idleSince.nsecsElapsed() - request->sentNs);
    }
    WorkerPool::Outcome told;
    told.answered = outcome.answered;
    told.cancelled = outcome.cancelled || request->cancelled;
    told.notSent = outcome.unread;
    told.response = outcome.response;
    told.habits = outcome.habits;
    told.worker = worker->name();
    told.error = outcome.error;
    told.brokenRule = outcome.brokenRule;
    told.logEnd = outcome.logEnd;
    const bool hasOutputs = told.answered && !told.cancelled && told.response.exitCode == 0 && !m_spec.rule.outputs.isEmpty();
    if (hasOutputs && worker->sandbox.isUsed() && !m_spec.key.multiplex) {
        ++worker->taken; // the next request would sweep them away
        return collect(request, told);
    }
    release(worker);
    if (outcome.unread && request->done && askAgain(worker, request, outcome))
        return;
    if (worker->process->isUsable())
        pump(); // else its end does, and says why
    if (hasOutputs)
        return collect(request, told);
    if (!request->part.isEmpty())
        m_office.inBackground([sandbox = worker->sandbox, part = request->part] { sandbox.removePart(part); });
    settle(request, told);
}

/// Its outputs have to be there before it counts.
void WorkerCrew::collect(PooledRequest *request, const WorkerPool::Outcome &told)
{
    request->isInThread = true;
    m_office.inBackground(
        [sandbox = request->worker->sandbox, part = request->part, folder = m_spec.key.folder, outputs = m_spec.rule.outputs] {
            auto taken = sandbox.isUsed() ? sandbox.takeOutputs(part, outputs) : checkOutputs(folder, outputs);
            sandbox.removePart(part);
            return taken;
        },
        [this, told, ticket = request->ticket, id = request->worker->id](const Result<void> &taken) { onCollected(ticket, id, told, taken); });
}

void WorkerCrew::onCollected(quint64 ticket, int id, WorkerPool::Outcome told, const Result<void> &taken)
{
    if (taken.failed()) {
        told.answered = false;
        told.error = taken.error();
    }
    auto *request = m_office.find(ticket);
    request->isInThread = false;
    auto *worker = find(id);
    request->worker = worker;
    if (worker && worker->sandbox.isUsed() && !m_spec.key.multiplex) {
        --worker->taken;
        release(worker);
        pump();
    }
    settle(request, told);
}

void WorkerCrew::settle(PooledRequest *request, const WorkerPool::Outcome &told)
{
    const bool failed = !told.cancelled && (!told.answered || told.response.exitCode != 0);
    if (request->worker)
        request->worker->failed += failed ? 1 : 0;
    m_office.countAnswer(m_tally, failed);
    if (request->done)
        m_office.finish(request, told);
    else
        m_office.forget(request);
}

/// A request that no worker came to read may be asked of another, as often as there is hope.
bool WorkerCrew::askAgain(PooledWorker *worker, PooledRequest *request, const WorkerProcess::Outcome &outcome)
{
    if (request->cancelled || m_office.isQuitting() || ++request->tries >= kMaxTries)
        return false;
    // Somebody's KILL says nothing about the worker.
    if (worker->gaveNothing && worker->process->endSignal() != SIGKILL && !std::exchange(worker->deathCounted, true))
        ++m_deathsInRow;
    requeue(request);
    if (worker->gaveNothing && m_deathsInRow >= kMaxDeathsInRow) {
        auto error = outcome.error;
        error.message = tr("The worker ended %n time(s) in a row before it read a request. %1", nullptr, m_deathsInRow).arg(error.message);
        error.hint = tr("Start it by hand with --persistent_worker and see what it says.");
        refuseAll(error);
    }
    return true;
}

void WorkerCrew::onFell(PooledWorker *worker, const Error &error)
{
    if (!find(worker->id))
        return;
    const auto what = error.message.section(u'\n', 0, 0);
    m_office.note(worker->pool, tr("%1 has to go: %2").arg(worker->name(), what));
    m_whyNext = tr("restarted: %1 had to go").arg(worker->name());
    letGo(worker, what);
}

void WorkerCrew::onEnded(PooledWorker *worker, const QString &how)
{
    worker->how = how;
    if (worker->farewell.isEmpty()) {
        m_office.note(worker->pool, tr("%1 has unexpectedly died: %2").arg(worker->name(), how));
        m_whyNext = tr("restarted: %1 has died (%2)").arg(worker->name(), how);
    } else {
        worker->how = tr("%1 (%2)").arg(how, worker->farewell);
    }
    letGo(worker, {});
    m_office.keepEnded(worker->status());
    const auto found = std::find_if(m_leaving.begin(), m_leaving.end(), [worker](const WorkerPtr &each) { return each.get() == worker; });
    worker->process.release()->deleteLater(); // we are called by it
    sweep(*worker);
    m_leaving.erase(found);
    pump();
    m_office.checkEmpty();
}

void WorkerCrew::sweep(const PooledWorker &worker)
{
    if (worker.sandbox.isUsed())
        m_office.inBackground([sandbox = worker.sandbox] { sandbox.remove(); });
}

void WorkerCrew::release(PooledWorker *worker)
{
    if (worker->taken == 0)
        worker->idleSince.restart();
    if (worker->isFree || worker->taken >= room() || !find(worker->id) || !worker->process->isUsable())
        return;
    worker->isFree = true;
    m_free.push_back(worker);
}

void WorkerCrew::requeue(PooledRequest *request)
{
    request->worker = nullptr;
    if (!request->done)
        return m_office.forget(request);
    const auto before = std::find_if(m_waiting.begin(), m_waiting.end(), [request](const PooledRequest *each) { return each->ticket > request->ticket; });
    m_waiting.insert(before, request);
}

/// Whatever waits cannot be served.
void WorkerCrew::refuseAll(const Error &error)
{
    WorkerPool::Outcome outcome;
    outcome.notSent = true;
    outcome.error = error;
    for (auto *request : std::exchange(m_waiting, {}))
        m_office.finishLater(request, outcome);
    m_office.touch();
}

void WorkerCrew::cancel(PooledRequest *request)
{
    if (request->cancelled)
        return;
    request->cancelled = true;
    WorkerPool::Outcome outcome;
    outcome.cancelled = true;
    outcome.notSent = request->processTicket == 0;
    outcome.error = {ErrorCode::Canceled, tr("The request was cancelled"), {}, {}};
    if (request->isInThread)
        return m_office.tellLater(request, outcome);
    auto *worker = request->worker;
    if (!worker) {
        std::erase(m_waiting, request);
        return m_office.finishLater(request, outcome);
    }
    if (std::erase(worker->early, request) > 0) {
        --worker->taken;
        release(worker);
        return m_office.finishLater(request, outcome);
    }
    if (m_spec.key.cancellable) {
        const auto &ladder = m_office.options().ladder;
        QTimer::singleShot(ladder.closeGraceMs + ladder.killGraceMs, this, [this, ticket = request->ticket] { enforceCancel(ticket); });
        return worker->process->cancel(request->processTicket);
    }
    m_office.tellLater(request, outcome);
    if (m_spec.key.multiplex)
        return; // its answer comes to nobody
    const auto why = tr("its request was cancelled, and it does not understand that");
    m_whyNext = tr("restarted: %1 was ended with the request that was cancelled").arg(worker->name());
    worker->process->terminate(why);
    letGo(worker, why);
    pump();
}

void WorkerCrew::enforceCancel(quint64 ticket)
{
    const auto *request = m_office.find(ticket);
    if (!request || request->processTicket == 0)
        return;
    const auto why = tr("it did not answer after its request was cancelled");
    request->worker->process->terminate(why);
    letGo(request->worker, why);
    pump();
}

void WorkerCrew::tend(int id, WorkerCare care)
{
    auto *worker = find(id);
    if (!worker)
        return;
    const auto why = care == WorkerCare::Stop ? tr("it was stopped by hand") : tr("it was restarted by hand");
    const auto name = worker->name();
    letGo(worker, why);
    if (care == WorkerCare::Restart && !m_office.isQuitting()) {
        m_whyNext = tr("restarted: %1 was restarted by hand").arg(name);
        hire();
    }
    pump();
}

void WorkerCrew::look(qint64 &memoryBytes, const QHash<qint64, qint64> &memory)
{
    const auto rule = m_spec.rule;
    std::vector<PooledWorker *> all;
    for (const auto &worker : m_workers)
        all.push_back(worker.get());
    for (auto *worker : all) {
        worker->memoryBytes = memory.value(worker->process->processId(), worker->memoryBytes);
        if (const auto limit = qint64(rule.memoryMb) * kMegabyte; limit > 0 && worker->memoryBytes > limit)
            endLarge(worker, tr("it used %1 MB; its limit is %2 MB").arg(worker->memoryBytes / kMegabyte).arg(rule.memoryMb));
        else if (rule.idleSeconds > 0 && worker->isIdle() && worker->idleSince.elapsed() >= qint64(rule.idleSeconds) * 1000)
            letGo(worker, tr("it had no work for %n second(s)", nullptr, rule.idleSeconds));
        else
            memoryBytes += worker->memoryBytes;
    }
    pump();
}

/// Also if it is busy: what it has fails.
void WorkerCrew::endLarge(PooledWorker *worker, const QString &why)
{
    m_office.note(worker->pool, tr("%1 is killed: %2").arg(worker->name(), why));
    m_whyNext = tr("restarted: %1 was killed: %2").arg(worker->name(), why);
    worker->process->kill(why);
    letGo(worker, why);
}

PooledWorker *WorkerCrew::largestIdle() const
{
    PooledWorker *largest = nullptr;
    for (const auto &worker : m_workers) {
        if (worker->isIdle() && (!largest || worker->memoryBytes > largest->memoryBytes))
            largest = worker.get();
    }
    return largest;
}

void WorkerCrew::quit()
{
    const auto why = tr("the pool of workers is closed");
    while (!m_workers.empty())
        letGo(m_workers.back().get(), why);
    pump();
}

} // namespace slipway
