// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteengine.h"

#include "core/digest.h"
#include "engine/buildkite/buildacts.h"
#include "engine/buildkite/builddefinition.h"
#include "engine/buildkite/gateopener.h"
#include "engine/remote/evidencewatch.h"
#include "engine/remote/remotefiles.h"
#include "engine/remote/snapshotevents.h"
#include "release/auditlog.h"
#include "release/releasecontroller.h"

#include <QDateTime>

#include <algorithm>

namespace slipway {

namespace {

using Kind = RemoteAddress::Kind;

/// What a decision is about: which steps there are and what they wait for. States and attempts are none of it.
QString shapeDigest(const RemoteSnapshot &snapshot)
{
    auto steps = Json::array(), edges = Json::array();
    for (const auto &step : snapshot.steps)
        steps.push_back({toStd(step.id), toStd(nodeKindName(step.kind)), toStd(step.label), toStd(step.group)});
    for (const auto &edge : snapshot.edges)
        edges.push_back({toStd(edge.from), toStd(edge.to), edge.allowFailure});
    return canonicalDigest({{"commit", toStd(snapshot.commit)}, {"edges", std::move(edges)}, {"steps", std::move(steps)}});
}

} // namespace

QString releaseIdOf(const RemoteAddress &address)
{
    if (address.kind == Kind::TaskGroup)
        return address.taskGroup;
    return QStringLiteral("%1/%2/%3").arg(address.organization, address.pipeline).arg(address.build);
}

RemoteEngine::RemoteEngine(RemoteSetup setup)
    : m_setup(std::move(setup))
    , m_id(releaseIdOf(m_setup.address))
{
}

RemoteEngine::~RemoteEngine()
{
    m_acts.reset();
    m_spent.reset();
    m_opener.reset();
    m_files.reset();
    m_evidence.reset();
    m_watch.reset();
}

void RemoteEngine::begin()
{
    if (m_watch || m_stopped)
        return;
    m_ticker = m_setup.desk->ticker();
    m_transport = m_setup.desk->transport();
    m_budget = m_setup.desk->budget(m_setup.address.api);
    m_log = std::make_unique<AuditLog>(m_setup.stateDir, *m_ticker);
    m_watch = std::make_unique<RemoteWatch>(makeSource(m_setup.address, m_setup.definition), m_transport, m_ticker, m_budget, m_setup.read);
    connect(m_watch.get(), &RemoteWatch::happened, this, &RemoteEngine::onHappened);
    connect(m_watch.get(), &RemoteWatch::connectionChanged, this, &RemoteEngine::tellSource);
    watchEvidence();
    makeActs();
    tellSource(m_watch->connection());
    m_watch->start();
}

void RemoteEngine::makeActs()
{
    if (m_setup.address.kind != Kind::BuildkiteBuild || !m_setup.act)
        return;
    const auto act = [this]() -> Result<RemoteWatch::Signer> {
        if (!m_actor) {
            auto actor = m_setup.act();
            if (actor.failed())
                return fail(actor.error());
            m_actor = std::move(*actor);
        }
        return *m_actor;
    };
    m_acts = std::make_unique<BuildActs>(BuildActs::Parts {m_setup.address, m_transport, m_ticker, m_budget, m_setup.read, act, m_setup.hasActor, m_log.get()});
    connect(m_acts.get(), &BuildActs::answered, this, [this](quint64 ticket, bool accepted, const Error &error) {
        if (m_watch)
            m_watch->lookNow();
        Q_EMIT actionAnswered(ticket, accepted, error);
    });
    connect(m_acts.get(), &BuildActs::unsettled, this, &Engine::actionUnsettled);
    connect(m_acts.get(), &BuildActs::buildMade, this, &Engine::buildMade);
    connect(m_acts.get(), &BuildActs::failed, this, &Engine::engineFailed);
    connect(m_acts.get(), &BuildActs::learned, this, [this] {
        if (m_watch)
            tellSource(m_watch->connection());
    });
}

void RemoteEngine::tellSource(const RemoteConnection &connection)
{
    const auto before = m_source;
    const bool isBuild = m_setup.address.kind == Kind::BuildkiteBuild;
    m_source.engine = isBuild ? QStringLiteral("Buildkite") : QStringLiteral("Taskcluster");
    m_source.connection = connection;
    m_source.standIn = m_watch->isStandIn();
    m_source.abilities.clear();
    m_source.reasons.clear();
    if (m_acts) {
        m_acts->learnScopes();
        m_acts->tell(m_source);
    }
    const auto known = m_watch->snapshot();
    m_source.title = known ? known->title : m_id;
    m_source.url = known ? known->url : QString();
    if (const auto *defined = m_watch->defined()) {
        m_source.onlyDefined = defined->onlyDefined;
        m_source.onlyBuilt = defined->onlyBuilt;
    }
    m_source.notes = notes();
    if (m_source != before)
        Q_EMIT sourcesChanged({m_source});
}

void RemoteEngine::lookNow()
{
    if (m_watch)
        m_watch->lookNow();
    if (m_evidence)
        m_evidence->lookNow();
    if (m_acts && m_watch)
        m_acts->learnScopes(true);
}

void RemoteEngine::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    // An action under way is not called back: it was written down before it was sent.
    m_opener.reset();
    m_files.reset();
    m_evidence.reset();
    m_acts.reset();
    m_watch.reset();
    Q_EMIT stopped();
}

PlanPtr RemoteEngine::planOf(const RemoteSnapshot &snapshot) const
{
    auto pipeline = std::make_shared<Pipeline>();
    pipeline->file = snapshot.title;
    auto plan = std::make_shared<PlannedPipeline>();
    plan->pipeline = m_setup.definition ? m_setup.definition->pipeline : pipeline;
    plan->graph = snapshotGraph(snapshot);
    plan->steps.fill(nullptr, qsizetype(plan->graph->nodeCount()));
    plan->graphDigest = shapeDigest(snapshot);
    const auto *defined = m_watch->defined();
    if (!defined)
        return plan;
    for (auto it = defined->steps.cbegin(); it != defined->steps.cend(); ++it) {
        if (const auto index = plan->graph->find(it.key()); index != kNoNode)
            plan->steps[qsizetype(raw(index))] = it.value();
    }
    return plan;
}

ReleaseEvent RemoteEngine::started(const RemoteSnapshot &snapshot) const
{
    ReleaseEvent event;
    event.type = EventType::ReleaseStarted;
    const auto now = m_ticker->nowMs();
    event.timeMs = snapshot.createdMs > 0 ? std::min(snapshot.createdMs - m_watch->clockSkewMs(), now) : now;
    event.data = {{"file", toStd(snapshot.url)}, {"file_digest", ""}, {"graph_digest", toStd(m_plan->graphDigest)},
        {"facts", {{"branch", toStd(snapshot.branch)}, {"commit", toStd(snapshot.commit)}, {"message", toStd(snapshot.message)}}},
        {"jobs", 0}, {"who", toStd(snapshot.creator)}};
    return event;
}

void RemoteEngine::onHappened(const RemoteSnapshotPtr &snapshot, ReleaseEvents events, bool reshaped)
{
    if (reshaped || !m_plan) {
        m_plan = planOf(*snapshot);
        Q_EMIT planChanged(m_plan);
    }
    tellSource(m_watch->connection());
    if (m_seq == 0)
        events.prepend(started(*snapshot));
    commit(std::move(events));
    m_evidence->know(snapshot);
    m_files->know(snapshot);
}

void RemoteEngine::commit(ReleaseEvents events)
{
    for (auto &event : events)
        event.seq = ++m_seq;
    if (!events.isEmpty())
        Q_EMIT eventsCommitted(events);
}

void RemoteEngine::refuse(quint64 ticket, const Error &error)
{
    Q_EMIT actionAnswered(ticket, false, error);
}

Result<void> RemoteEngine::mayAct() const
{
    const auto refused = [](const QString &message, const QString &hint = {}) { return fail(ErrorCode::Refused, message, hint); };
    if (!m_watch || !m_watch->snapshot())
        return refused(tr("The engine has not answered yet."));
    if (const auto why = whyNotToAct(m_watch->connection()); !why.isEmpty())
        return refused(why);
    if (m_setup.address.kind == Kind::TaskGroup)
        return refused(tr("this cannot be done from here"), tr("use the engine's own page"));
    if (!m_setup.act)
        return refused(tr("this is for looking only"), tr("sign in with credentials that may act"));
    if (m_opener)
        return refused(tr("another gate is being opened"), tr("wait until that is settled"));
    if (m_acts->isBusy())
        return refused(tr("something else is being done to this build"), tr("wait until that is settled"));
    return {};
}

Result<void> RemoteEngine::mayUnblock(const Action &action) const
{
    const auto refused = [](const QString &message, const QString &hint = {}) { return fail(ErrorCode::Refused, message, hint); };
    if (action.type != Action::Type::Unblock)
        return refused(m_source.reasons.value(action.type, tr("this cannot be done from here")), tr("use the engine's own page"));
    if (!action.seenGraphDigest.isEmpty() && action.seenGraphDigest != m_plan->graphDigest)
        return fail(ErrorCode::Stale, tr("the build has changed since this decision was prepared"), tr("look at it again and decide anew"));
    const auto *step = m_watch->snapshot()->find(action.step);
    if (!step || step->state != StepState::WaitingForHuman)
        return refused(tr("this gate does not wait for anybody"));
    return {};
}

void RemoteEngine::act(quint64 ticket, const Action &action)
{
    if (const auto may = mayAct(); may.failed())
        return refuse(ticket, may.error());
    if (BuildActs::takes(action.type))
        return m_acts->act(ticket, action, *m_watch->snapshot());
    if (const auto may = mayUnblock(action); may.failed())
        return refuse(ticket, may.error());
    if (!m_actor) {
        auto actor = m_setup.act();
        if (actor.failed())
            return refuse(ticket, actor.error());
        m_actor = std::move(*actor);
    }
    unblock(ticket, action);
}

Json RemoteEngine::subjectOf(const Action &action, const QString &job) const
{
    auto fields = Json::object();
    for (auto it = action.fields.cbegin(); it != action.fields.cend(); ++it)
        fields[toStd(it.key())] = toStd(it.value());
    return {{"engine", "buildkite"}, {"org", toStd(m_setup.address.organization)}, {"pipeline", toStd(m_setup.address.pipeline)},
        {"build", m_setup.address.build}, {"gate", toStd(job)}, {"gateKey", toStd(action.step)}, {"graph", toStd(m_plan->graphDigest)}, {"fields", fields}};
}

Result<qint64> RemoteEngine::writeDown(const Action &action, const QString &job, const RemoteSnapshot &before) const
{
    auto subject = subjectOf(action, job);
    subject["commit"] = toStd(before.commit);
    return m_log->append({{"kind", "approve"}, {"actor", {{"id", toStd(action.who)}}}, {"reason", toStd(action.reason)}, {"subject", std::move(subject)}});
}

/// Between the look that a person decided by and the one right before the request the build may have grown (spec/ux.md T1).
Result<void> RemoteEngine::isAsSeen(const RemoteSnapshot &before) const
{
    const auto seen = m_watch->snapshot();
    QStringList changes;
    for (const auto &step : before.steps) {
        const auto *known = seen->find(step.id);
        if (!known)
            changes.append(tr("new: %1").arg(step.label));
        else if (known->label != step.label || known->group != step.group)
            changes.append(tr("changed: %1").arg(step.label));
    }
    for (const auto &step : seen->steps) {
        if (!before.find(step.id))
            changes.append(tr("gone: %1").arg(step.label));
    }
    if (changes.isEmpty())
        return {};
    return fail(ErrorCode::Stale, tr("the build has changed since this decision was prepared (%1)").arg(changes.mid(0, 5).join(QStringLiteral(", "))),
        tr("nothing was sent; look at it again and decide anew"));
}

void RemoteEngine::unblock(quint64 ticket, const Action &action)
{
    auto told = action;
    const auto index = m_plan->graph->find(action.step);
    if (const auto *gate = index == kNoNode ? nullptr : m_plan->steps.value(qsizetype(raw(index)))) {
        auto complete = completeFields(*gate, action.fields);
        if (complete.failed())
            return refuse(ticket, complete.error());
        told.fields = std::move(*complete);
    }
    auto intent = std::make_shared<qint64>(0);
    const auto job = m_watch->snapshot()->find(action.step)->jobs.constLast().id;
    m_opener = std::make_unique<GateOpener>(m_setup.address, GateWish {job, action.who, action.reason, told.fields, m_watch->snapshot()->commit},
        GateOpener::Tools {m_transport, m_ticker, m_budget, m_setup.read, *m_actor,
            [this, told, intent](const RemoteSnapshot &before, const RemoteStep &, const QString &gateJob) -> Result<void> {
                if (auto same = isAsSeen(before); same.failed())
                    return same;
                const auto written = writeDown(told, gateJob, before);
                if (written.failed())
                    return fail(written.error());
                *intent = *written;
                return {};
            }});
    connect(m_opener.get(), &RemoteDeed::unsettled, this, [this, ticket] { Q_EMIT actionUnsettled(ticket); });
    connect(m_opener.get(), &GateOpener::finished, this, [this, ticket, told, intent](const GateResult &result) { tellGate(ticket, told, result, *intent); });
    m_opener->start();
}

void RemoteEngine::tellGate(quint64 ticket, const Action &action, const GateResult &result, qint64 intent)
{
    using Outcome = GateResult::Outcome;
    const bool observed = result.outcome == Outcome::ByAnother;
    if (intent || observed) {
        // What others did is written down as seen, never as ours. The gate is as it is, whether that can be written or not.
        Json record {{"kind", observed ? "observed" : "approve-result"}, {"actor", {{"id", toStd(observed ? result.openedBy : action.who)}}},
            {"subject", subjectOf(action, {})}, {"intent", intent ? Json(intent) : Json()},
            {"result", {{"outcome", toStd(gateOutcomeName(result.outcome))}, {"opened_by", toStd(result.openedBy)}, {"status", result.status}}}};
        if (const auto written = m_log->append(std::move(record)); written.failed())
            Q_EMIT engineFailed(written.error());
    }
    m_spent = std::move(m_opener);
    m_watch->lookNow();
    if (result.outcome == Outcome::Opened)
        Q_EMIT actionAnswered(ticket, true, {});
    else if (observed)
        refuse(ticket, {ErrorCode::Stale, tr("somebody else opened this gate: %1, at %2").arg(result.openedBy, QDateTime::fromMSecsSinceEpoch(result.openedMs).toString(QStringLiteral("HH:mm:ss"))), {}, {}});
    else
        refuse(ticket, result.error);
}

} // namespace slipway
