// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workercrew.h"

#include "worker/requestpreparation.h"
#include "worker/workeroffice.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int kMaxDeathsInRow = 3;
constexpr int kMaxTries = 5; ///< of one request that no worker came to read

} // namespace

WorkerCrew::WorkerCrew(const WorkerSpec &spec, WorkerOffice &office)
    : m_spec(spec)
    , m_office(office)
{
}

WorkerCrew::~WorkerCrew() = default;

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
    look(worker);
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
        look(worker);
    } else {
        proceed(worker, request);
    }
}

void WorkerCrew::look(PooledWorker *worker)
{
    worker->checking = true;
    m_office.inBackground([spec = m_spec, &digests = m_office.digests()] { return lookAtTools(spec, digests); },
        [this, id = worker->id](const ToolFiles &tools) { onLooked(id, tools); });
}

void WorkerCrew::onLooked(int id, const ToolFiles &tools)
{
    auto *worker = find(id);
    if (!worker)
        return;
    worker->checking = false;
    const auto changes = worker->launched ? toolChanges(tools, worker->tools) : QStringList();
    if (!changes.isEmpty()) {
        const auto what = tr("%1 changed").arg(changes.join(QStringLiteral(", ")));
        m_office.note(worker->pool, tr("%1 is restarted: %2").arg(worker->name(), what));
        m_whyNext = tr("restarted: %1").arg(what);
        letGo(worker, what);
        return pump();
    }
    worker->tools = tools;
    if (!worker->launched)
        return launch(worker);
    if (!worker->process->isUsable()) {
        letGo(worker, {});
        return pump();
    }
    proceedAll(worker);
}

void WorkerCrew::launch(PooledWorker *worker)
{
    connect(worker->process.get(), &WorkerProcess::ended, this, [this, worker](const QString &how) { onEnded(worker, how); });
    connect(worker->process.get(), &WorkerProcess::fell, this, [this, worker](const Error &error) { onFell(worker, error); });
    if (const auto started = worker->process->start(); started.failed()) {
        m_office.note(worker->pool, started.error().message);
        for (auto *request : std::exchange(worker->early, {}))
            requeue(request);
        std::erase(m_free, worker);
        std::erase_if(m_workers, [worker](const WorkerPtr &each) { return each.get() == worker; });
        return refuseAll(started.error());
    }
    worker->launched = true;
    proceedAll(worker);
    release(worker);
}

void WorkerCrew::proceedAll(PooledWorker *worker)
{
    for (auto *request : std::exchange(worker->early, {}))
        proceed(worker, request);
}

/// Nothing more is given to it; what it has not begun goes back.
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
    if (!worker->launched)
        return m_office.checkEmpty();
    m_leaving.push_back(std::move(owned));
    worker->process->stop(farewell);
}

void WorkerCrew::proceed(PooledWorker *worker, PooledRequest *request)
{
    if (request->isReady || !needsPreparation(m_spec, request->request))
        return send(worker, request);
    request->isPreparing = true;
    m_office.inBackground([spec = m_spec, given = request->request, &digests = m_office.digests()] { return prepareRequest(spec, given, digests); },
        [this, ticket = request->ticket, id = worker->id](const Result<WorkRequest> &prepared) { onPrepared(ticket, id, prepared); });
}

void WorkerCrew::onPrepared(quint64 ticket, int id, const Result<WorkRequest> &prepared)
{
    auto *request = m_office.find(ticket);
    auto *worker = find(id);
    request->isPreparing = false;
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
    const auto sent = worker->idleSince.nsecsElapsed();
    request->processTicket = worker->process->ask(request->request, [this, request, sent](const WorkerProcess::Outcome &outcome) { onOutcome(request, sent, outcome); });
    m_office.touch();
}

void WorkerCrew::onOutcome(PooledRequest *request, qint64 sentNs, const WorkerProcess::Outcome &outcome)
{
    auto *worker = request->worker;
    --worker->taken;
    worker->gaveNothing = worker->gaveNothing && outcome.unread;
    request->processTicket = 0;
    if (outcome.answered) {
        m_deathsInRow = 0;
        worker->latencies.add(worker->idleSince.nsecsElapsed() - sentNs);
    }
    release(worker);
    if (outcome.unread && request->done && askAgain(worker, request, outcome))
        return;
    const bool failed = !outcome.cancelled && (!outcome.answered || outcome.response.exitCode != 0);
    worker->failed += failed ? 1 : 0;
    m_office.countAnswer(worker->pool, failed);
    WorkerPool::Outcome told;
    told.answered = outcome.answered;
    told.cancelled = outcome.cancelled || request->cancelled;
    told.notSent = outcome.unread;
    told.response = outcome.response;
    told.habits = outcome.habits;
    told.worker = worker->name();
    told.error = outcome.error;
    if (worker->process->isUsable())
        pump(); // else its end does, and says why
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
    if (worker->gaveNothing && !std::exchange(worker->deathCounted, true))
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
    m_leaving.erase(found);
    pump();
    m_office.checkEmpty();
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
    if (request->isPreparing)
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

void WorkerCrew::quit()
{
    const auto why = tr("the pool of workers is closed");
    while (!m_workers.empty())
        letGo(m_workers.back().get(), why);
    pump();
}

} // namespace slipway
