// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/promotiondecision.h"

#include "promotion/promotionplan.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromotionDecision)
};

/// What stops a plan from being submitted: its error, or the first of its findings that blocks.
QString blocker(const PromotionPlan &plan)
{
    if (plan.error())
        return Words::tr("the action would fail: %1: %2").arg(plan.error()->type, plan.error()->message);
    for (const auto &finding : plan.diagnostics()) {
        if (finding.severity == Severity::Error)
            return finding.message;
    }
    return {};
}

Json countsOf(const PlanCounts &counts)
{
    return {{"full", counts.full}, {"existing", counts.existing}, {"target", counts.target}, {"target_task_graph", counts.targetGraph},
        {"kept", counts.kept}, {"replaced", counts.replaced}, {"removed", counts.removed}, {"morph", counts.morph},
        {"undetermined", counts.undetermined}, {"lower_phase", counts.lowerPhase}};
}

/// What the person was warned of and went on all the same.
Json warningsOf(const PromotionPlan &plan)
{
    auto warnings = Json::array();
    for (const auto &finding : plan.diagnostics()) {
        if (finding.severity == Severity::Warning)
            warnings.push_back({{"rule", toStd(finding.rule)}, {"message", toStd(finding.message)}});
    }
    return warnings;
}

Result<void> checkPlan(const Action &action)
{
    if (!action.promotion)
        return fail(ErrorCode::BadInput, Words::tr("there is no promotion to decide on"), Words::tr("plan it first"));
    if (action.reason.trimmed().isEmpty())
        return fail(ErrorCode::Refused, Words::tr("a promotion needs a reason"), Words::tr("say why it is to happen"));
    if (action.seenPlanDigest != action.promotion->digest())
        return fail(ErrorCode::Stale, Words::tr("the plan has changed since this decision was prepared"), Words::tr("look at the plan again and decide anew"));
    if (!action.promotion->isSubmittable())
        return fail(ErrorCode::Refused, Words::tr("this plan cannot be submitted: %1").arg(blocker(*action.promotion)), Words::tr("correct what the plan names as an error"));
    return {};
}

} // namespace

Result<ReleaseEvents> decidePromotion(const Action &action)
{
    if (const auto checked = checkPlan(action); checked.failed())
        return fail(checked.error());
    const auto &plan = *action.promotion;
    const auto &input = plan.input();
    ReleaseEvent event;
    event.type = EventType::PromotionDecided;
    event.data = {{"decision", "submit"}, {"who", toStd(action.who)}, {"reason", toStd(action.reason)}, {"plan_digest", toStd(action.seenPlanDigest)},
        {"flavor", toStd(input.flavor)}, {"build_number", input.buildNumber}, {"version", toStd(input.version)}};
    event.data["previous_graph_ids"] = Json::array();
    for (const auto &id : input.previousGraphIds)
        event.data["previous_graph_ids"].push_back(toStd(id));
    event.data["input"] = input.toJson();
    event.data["counts"] = countsOf(plan.counts());
    event.data["estimate"] = plan.isEstimate();
    event.data["warnings"] = warningsOf(plan);
    return ReleaseEvents {event};
}

} // namespace slipway
