// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/firerecord.h"

#include "release/auditlog.h"
#include "release/promotionstore.h"

namespace slipway {

namespace {

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(toStd(text));
}

} // namespace

FireRecord::FireRecord(About about)
    : m_about(std::move(about))
{
}

Result<void> FireRecord::intend()
{
    Action action;
    action.type = Action::Type::Promote;
    action.who = m_about.who;
    action.reason = m_about.reason;
    action.promotion = m_about.plan;
    action.seenPlanDigest = m_about.seenDigest;
    const auto recorded = recordPromotion(m_about.stateDir, m_about.source, action, m_clock);
    if (recorded.failed())
        return fail(recorded.error());
    m_record = *recorded;
    const auto &fire = m_about.fire;
    const Json subject {{"engine", "taskcluster"}, {"root", toStd(m_about.root.toString())}, {"group", toStd(fire.decisionTask)},
        {"hook", toStd(fire.action.hookGroupId + u'/' + fire.action.hookId)}, {"plan", toStd(m_about.plan->digest())}, {"input", m_about.plan->input().toJson()}};
    const auto written = AuditLog(m_about.stateDir, m_clock).append({{"kind", "promote"}, {"actor", {{"id", toStd(m_about.who)}}}, {"subject", subject},
        {"reason", toStd(m_about.reason)}, {"record", toStd(m_record)}});
    if (written.failed())
        return fail(written.error());
    m_intent = *written;
    return {};
}

void FireRecord::append(const char *kind, const Json &result)
{
    if (!m_intent)
        return; // nothing was sent
    const auto written = AuditLog(m_about.stateDir, m_clock).append({{"kind", kind}, {"actor", {{"id", toStd(m_about.who)}}}, {"intent", m_intent}, {"result", result}});
    if (written.failed())
        m_fault = written.error();
}

Json FireRecord::conclude(const FireResult &result)
{
    const auto url = m_about.root.toString() + QStringLiteral("/tasks/") + result.taskId;
    Json told {{"outcome", toStd(fireOutcomeName(result.outcome))}, {"task", textOrNull(result.taskId)}, {"url", result.taskId.isEmpty() ? Json() : Json(toStd(url))},
        {"plan", toStd(m_about.plan->digest())}, {"record", textOrNull(m_record)}, {"status", result.status ? Json(result.status) : Json()}};
    if (!result.error.message.isEmpty())
        told["message"] = toStd(result.error.toString());
    append("promote-result", told);
    return told;
}

Json FireRecord::conclude(const QString &task, const FollowedAction &followed, const PlanComparison *comparison)
{
    Json told {{"outcome", "followed"}, {"task", toStd(task)}, {"state", textOrNull(followed.state)}, {"reason", textOrNull(followed.reason)},
        {"group", toStd(m_about.root.toString() + QStringLiteral("/tasks/groups/") + task)}, {"compared", comparison ? writeComparison(*comparison) : Json()}};
    if (followed.error)
        told["message"] = toStd(followed.error->toString());
    append("promote-followed", {{"task", told["task"]}, {"state", told["state"]}, {"matches", comparison ? Json(comparison->matches()) : Json()}});
    return told;
}

} // namespace slipway
