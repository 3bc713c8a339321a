// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/localengine.h"

#include "core/boundedfile.h"
#include "core/digest.h"
#include "engine/local/leftovers.h"
#include "release/releasecontroller.h"

#include <cstring>
#include <utility>

namespace slipway {

namespace {

constexpr qint64 kMaxOriginBytes = 512LL * 1024 * 1024; // build orders are larger than pipelines

} // namespace

LocalEngine::LocalEngine(LocalSetup setup)
    : m_setup(std::move(setup))
    , m_facts(m_setup.facts)
    , m_plan(m_setup.plan)
    , m_clock(m_setup.clock ? m_setup.clock : std::make_shared<SystemClock>())
{
    m_turn.setParent(this);
    m_spoolWatcher.setParent(this);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &LocalEngine::turn);
    connect(&m_spoolWatcher, &QFileSystemWatcher::directoryChanged, this, &LocalEngine::collectSpool);
}

LocalEngine::~LocalEngine() = default;

void LocalEngine::begin()
{
    if (m_begun || m_stopped)
        return;
    m_begun = true;
    if (auto opened = open(); opened.failed()) {
        breakDown(opened.error());
        return;
    }
    collectSpool();
    wake();
}

void LocalEngine::record(EventType type, const QString &step, const QString &job, Json data)
{
    ReleaseEvent event;
    event.type = type;
    event.step = step;
    event.job = job;
    event.data = std::move(data);
    recordAll({event});
}

void LocalEngine::recordAll(ReleaseEvents events)
{
    for (auto &event : events) {
        event.seq = ++m_seq;
        event.timeMs = m_clock->nowMs();
        m_state.apply(event);
        m_pending.append(std::move(event));
    }
}

void LocalEngine::recordState(NodeIndex index, StepState state, const QString &reason)
{
    const auto &id = node(index).id;
    const auto known = m_state.step(id);
    if (known.state == state && known.reason == reason && m_state.steps().contains(id))
        return;
    Json data {{"state", toStd(stepStateName(state))}};
    if (!reason.isEmpty())
        data["reason"] = toStd(reason);
    record(EventType::StepState, id, {}, std::move(data));
}

void LocalEngine::warn(const QString &step, const QString &message)
{
    record(EventType::Warning, step, {}, {{"message", toStd(message)}});
}

void LocalEngine::wake()
{
    if (!m_turn.isActive())
        m_turn.start(0);
}

/// The end of a turn: what follows from everything that happened, one transaction, then the consequences.
void LocalEngine::turn()
{
    m_turn.stop();
    if (m_broken || !m_journal)
        return;
    settle();
    finishIfDone();
    if (!commit())
        return;
    const auto effects = std::exchange(m_effects, {});
    for (const auto &effect : effects)
        effect();
    if (m_stopping && m_jobs.isEmpty() && workersEnded())
        finishStop();
}

bool LocalEngine::commit()
{
    if (m_pending.isEmpty())
        return true;
    auto events = std::exchange(m_pending, {});
    if (auto written = m_journal->append(events); written.failed()) {
        breakDown(written.error());
        return false;
    }
    Q_EMIT eventsCommitted(events);
    return true;
}

/// Without a journal nothing may go on: children are ended, agents get no answer (they spool), the release
/// can be resumed from what was written.
void LocalEngine::breakDown(const Error &error)
{
    m_broken = true;
    m_pending.clear();
    m_effects.clear();
    m_server.reset();
    Q_EMIT engineFailed(error);
    const auto jobs = std::exchange(m_jobs, {});
    for (const auto &job : jobs)
        delete job.runner; // its shell is killed with it
    m_workers.reset();
    if (m_journal)
        endLeftovers(m_setup.id);
    m_journal.reset();
    if (!std::exchange(m_stopped, true))
        Q_EMIT stopped();
}

QString LocalEngine::reasonFor(NodeIndex index, StepState state) const
{
    const auto &n = node(index);
    if (state == StepState::Skipped || state == StepState::Removed)
        return n.skipReason;
    if (state == StepState::Unknown) {
        if (n.stub)
            return tr("there is no step with this key");
        return n.conditionUnknown ? tr("its condition could not be evaluated") : tr("this kind of step is not known");
    }
    const auto culprit = state == StepState::WaitingFailed ? rootCulprit(index) : m_scheduler->culprit(index);
    if (culprit == kNoNode)
        return {};
    const auto &label = node(culprit).label;
    if (state == StepState::WaitingFailed)
        return tr("blocked by %1: %2", "a step, and its state").arg(label, stepStateName(m_scheduler->state(culprit)));
    return state == StepState::Waiting || state == StepState::Blocked ? tr("waits for %1").arg(label) : QString();
}

/// What went wrong by itself: steps between that only did not run are passed over.
NodeIndex LocalEngine::rootCulprit(NodeIndex index) const
{
    auto culprit = m_scheduler->culprit(index);
    for (size_t most = m_plan->graph->nodeCount(); most > 0 && culprit != kNoNode; --most) {
        const auto before = m_scheduler->state(culprit) == StepState::WaitingFailed ? m_scheduler->culprit(culprit) : kNoNode;
        if (before == kNoNode)
            break;
        culprit = before;
    }
    return culprit;
}

void LocalEngine::settle()
{
    for (bool more = true; more;) {
        const auto changes = m_scheduler->settle();
        for (const auto &change : changes)
            tell(change);
        more = cancelOnFailing() || !changes.empty();
        more = stopOnFailing() || more;
        dispatch();
        more = more || endWhatIsStuck(); // only what has come to rest can be stuck
    }
}

void LocalEngine::tell(const Scheduler::Change &change)
{
    m_board->refresh(change.node);
    // Only the last word on a step is told.
    if (m_scheduler->state(change.node) != change.state)
        return;
    const auto reason = reasonFor(change.node, change.state);
    if (change.state == StepState::Unknown && m_state.stepState(node(change.node).id) != StepState::Unknown)
        warn(node(change.node).id, tr("'%1' is not run: %2").arg(node(change.node).label, reason));
    recordState(change.node, change.state, reason);
    if (change.state == StepState::WaitingForHuman)
        openGate(change.node);
    if (change.state == StepState::Ready)
        enter(change.node);
}

/// Nothing runs, nothing can and nobody is asked: what is left waits in a circle.
bool LocalEngine::endWhatIsStuck()
{
    if (m_stopping || !m_jobs.isEmpty() || m_scheduler->unfinished() == 0 || m_scheduler->running() > 0
        || m_scheduler->waitingForPeople() > 0 || m_board->next())
        return false;
    const bool byDependency = m_scheduler->isStuck();
    for (const auto left : m_scheduler->leftOver()) {
        const auto before = m_board->heldBy(left);
        if (byDependency) {
            report(left, StepState::WaitingFailed);
            recordState(left, StepState::WaitingFailed, tr("will not run: it waits for itself in a circle"));
        } else if (m_scheduler->state(left) == StepState::Ready && before != kNoNode) {
            failStep(left, tr("in its concurrency group it comes after %1, which waits for it").arg(node(before).label));
        }
    }
    return true;
}

void LocalEngine::openGate(NodeIndex index)
{
    const auto &n = node(index);
    if (m_state.gates().value(n.id).open)
        return; // it was open before the release was resumed
    const auto *step = m_plan->steps.at(qsizetype(raw(index)));
    Json fields = Json::array();
    for (const auto &field : step->fields) {
        Json json {{"key", toStd(field.key)}, {"label", toStd(field.label)},
            {"kind", field.kind == GateField::Kind::Select ? "select" : "text"}, {"required", field.required}};
        if (field.kind == GateField::Kind::Select) {
            json["multiple"] = field.multiple;
            json["options"] = Json::array();
            for (const auto &option : field.options)
                json["options"].push_back({{"label", toStd(option.label)}, {"value", toStd(option.value)}});
        } else if (!field.format.isEmpty()) {
            json["format"] = toStd(field.format);
        }
        if (!field.defaults.isEmpty())
            json["default"] = toStd(field.defaults.join(u'\n'));
        fields.push_back(std::move(json));
    }
    record(EventType::GateOpened, n.id, {},
        {{"label", toStd(n.label)}, {"prompt", toStd(step->prompt)}, {"fields", std::move(fields)}});
}

void LocalEngine::finishIfDone()
{
    if (m_stopping || m_state.finishedMs() != 0 || m_scheduler->unfinished() > 0)
        return;
    const auto *state = m_canceled ? "canceled" : m_scheduler->failed() ? "failed" : "passed";
    Json finished {{"state", state}};
    if (auto missing = std::strcmp(state, "passed") == 0 ? missingArtifacts() : Json::array(); !missing.empty())
        finished["incomplete"] = std::move(missing);
    reportRehearsal();
    record(EventType::ReleaseFinished, {}, {}, std::move(finished));
    if (m_workers)
        whenCommitted([this] { m_workers->onRunEnded(); });
}

/// The files that the pipeline was made from are the ones it was made from.
Result<void> LocalEngine::checkOrigins() const
{
    for (const auto &[file, digest] : m_setup.options.madeFrom) {
        const auto bytes = readBoundedFile(file, kMaxOriginBytes);
        if (bytes.ok() && sha256Digest(*bytes) == digest)
            continue;
        return fail(ErrorCode::Stale, bytes.ok() ? tr("the file has changed since this release was started") : tr("the file cannot be read any more"),
            tr("start a new release from the changed file, or put the file back"), SourceRange {file, 0, 0, 0, {}});
    }
    return {};
}

Result<ReleaseEvents> LocalEngine::decideNow(const Action &action)
{
    DecisionContext context {*m_plan, m_state, m_canceled, true, {}, m_tags};
    const bool made = !m_setup.options.madeFrom.isEmpty();
    context.fileChecked = !made && m_state.file() != QLatin1String("-");
    if (made && (action.type == Action::Type::Unblock || action.type == Action::Type::Reject)) {
        if (auto origins = checkOrigins(); origins.failed())
            return fail(origins.error());
    }
    if (context.fileChecked && (action.type == Action::Type::Unblock || action.type == Action::Type::Reject)) {
        if (auto present = readBoundedFile(m_state.file()); present.ok())
            context.presentSource = *present;
    }
    return decide(action, context);
}

void LocalEngine::act(quint64 ticket, const Action &action)
{
    if (m_broken || m_stopping || !m_journal) {
        Q_EMIT actionAnswered(ticket, false,
            Error {ErrorCode::Refused, tr("the engine of this release is not running"), tr("resume the release"), {}});
        return;
    }
    const auto events = decideNow(action);
    if (events.ok()) {
        recordAll(*events);
        carryOut(action, *events);
    } else {
        record(EventType::ActionRefused, m_plan->graph->find(action.step) == kNoNode ? QString() : action.step, {},
            {{"action", toStd(actionName(action.type))}, {"message", toStd(events.error().toString())}, {"who", toStd(action.who)}});
    }
    const auto error = events.ok() ? Error() : events.error();
    whenCommitted([this, ticket, accepted = events.ok(), error] { Q_EMIT actionAnswered(ticket, accepted, error); });
    wake();
}

void LocalEngine::carryOut(const Action &action, const ReleaseEvents &events)
{
    const auto index = m_plan->graph->find(action.step);
    switch (action.type) {
    case Action::Type::Unblock:
        m_scheduler->approve(index);
        break;
    case Action::Type::Reject:
        report(index, StepState::Failed);
        recordState(index, StepState::Failed,
            action.reason.isEmpty() ? tr("rejected by %1").arg(action.who) : tr("rejected by %1: %2").arg(action.who, action.reason));
        break;
    case Action::Type::RerunFrom:
    case Action::Type::RerunFailed:
        for (const auto &step : events.constFirst().data.at("steps"))
            startOver(m_plan->graph->find(fromStd(step.get_ref<const std::string &>())));
        letGo();
        break;
    case Action::Type::Retry:
    case Action::Type::Restart:
        startOver(index);
        letGo();
        break;
    case Action::Type::Cancel:
        cancelStep(index, tr("cancelled by %1").arg(action.who));
        break;
    case Action::Type::CancelRelease:
        cancelAll(tr("the release was cancelled by %1").arg(action.who));
        break;
    case Action::Type::Rebuild: // refused before
    case Action::Type::Promote: // this engine has no queue to send it to: the record is all
        break;
    }
}

/// The jobs that were asked for wait again; an approval of a gate is void.
void LocalEngine::startOver(NodeIndex index)
{
    m_spared.insert(index);
    reloadJobs(index);
    m_scheduler->reset(index);
    m_board->refresh(index);
}

void LocalEngine::cancelStep(NodeIndex index, const QString &reason)
{
    for (const auto job : m_board->waiting(index))
        m_board->end({index, job}, StepState::Canceled);
    QStringList running;
    for (auto it = m_jobs.cbegin(); it != m_jobs.cend(); ++it) {
        if (it->ref.node == index)
            running.append(it.key());
    }
    const auto state = running.isEmpty() ? StepState::Canceled : StepState::Canceling;
    report(index, state);
    recordState(index, state, reason);
    if (running.isEmpty())
        return;
    whenCommitted([this, running] {
        for (const auto &id : running) {
            if (const auto it = m_jobs.constFind(id); it != m_jobs.constEnd() && it->runner)
                it->runner->cancel();
        }
    });
}

void LocalEngine::cancelAll(const QString &reason)
{
    m_canceled = true;
    for (const auto left : m_scheduler->leftOver()) {
        if (m_scheduler->state(left) != StepState::Canceling)
            cancelStep(left, reason);
    }
}

void LocalEngine::stop()
{
    if (m_stopping || m_stopped)
        return;
    m_stopping = true;
    if (!m_journal) {
        m_stopped = true;
        Q_EMIT stopped();
        return;
    }
    for (const auto &job : std::as_const(m_jobs)) {
        if (job.runner)
            job.runner->cancel();
    }
    if (m_workers)
        m_workers->quit();
    wake();
}

void LocalEngine::finishStop()
{
    collectSpool();
    if (m_state.finishedMs() == 0 && m_state.status() == QLatin1String("running"))
        record(EventType::ReleaseInterrupted, {}, {}, {{"reason", toStd(tr("Slipway was stopped"))}});
    if (!commit())
        return;
    if (m_workers)
        Q_EMIT workersChanged(m_workers->board());
    endLeftovers(m_setup.id);
    m_server.reset();
    m_journal.reset();
    m_stopped = true;
    Q_EMIT stopped();
}

} // namespace slipway
