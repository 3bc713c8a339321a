// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/planwords.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

constexpr size_t kShownChain = 5;

QString chainText(const PromotionPlan &plan, LabelIndex label)
{
    QStringList names;
    const auto chain = plan.chain(label);
    for (size_t i = 1; i < chain.size(); ++i) {
        if (chain.size() > kShownChain + 2 && i == kShownChain) {
            names.push_back(QStringLiteral("…"));
            i = chain.size() - 1;
        }
        names.push_back(plan.label(chain[i]));
    }
    return names.join(QStringLiteral(" ← "));
}

QString reusedText(const PromotionPlan &plan, LabelIndex label)
{
    if (plan.at(label).reason == PlanReason::Indexed)
        return Words::tr("Reused: the index has %1").arg(plan.taskId(label));
    const auto place = plan.at(label).graph;
    return Words::tr("Reused: %1 of graph %2, %3").arg(plan.taskId(label)).arg(place + 1).arg(plan.graphs()[size_t(place)]->id);
}

QString removedText(const PromotionPlan &plan, LabelIndex label)
{
    switch (plan.at(label).reason) {
    case PlanReason::RemovedWithDependents:
        return Words::tr("Removed: nothing that stays needs it");
    case PlanReason::RemovedByIfDependencies:
        return Words::tr("Removed: none of its if-dependencies runs");
    default:
        return Words::tr("Removed by %1").arg(plan.reasonDetail(label));
    }
}

QString keptText(const PromotionPlan &plan, LabelIndex label)
{
    switch (plan.at(label).reason) {
    case PlanReason::DoNotOptimize:
        return Words::tr("Runs: it is in do_not_optimize");
    case PlanReason::RebuiltKind:
        return Words::tr("Runs: its kind, %1, is in rebuild_kinds").arg(plan.kind(label));
    case PlanReason::Blocked:
        return Words::tr("Runs: blocked by %1").arg(chainText(plan, label));
    case PlanReason::Morph:
        return Words::tr("Runs: made for %1, which has more routes than a task may have").arg(plan.reasonDetail(label));
    default:
        return Words::tr("Runs: it is in no previous graph");
    }
}

} // namespace

QString reasonText(const PromotionPlan &plan, LabelIndex label)
{
    switch (plan.at(label).verdict) {
    case Verdict::Outside:
        return Words::tr("Not in the target graph");
    case Verdict::Reused:
        return reusedText(plan, label);
    case Verdict::Removed:
        return removedText(plan, label);
    case Verdict::Runs:
        return keptText(plan, label);
    }
    return {};
}

QString reasonWord(const PromotionPlan &plan, LabelIndex label)
{
    switch (plan.at(label).reason) {
    case PlanReason::NotTargeted:
        return verdictName(Verdict::Outside);
    case PlanReason::Existing:
        return QStringLiteral("existing");
    case PlanReason::Indexed:
        return QStringLiteral("index");
    case PlanReason::RemovedByStrategy:
        return plan.reasonDetail(label);
    case PlanReason::RemovedWithDependents:
        return QStringLiteral("dependents optimized");
    case PlanReason::RemovedByIfDependencies:
        return QStringLiteral("if-dependencies pruning");
    case PlanReason::DoNotOptimize:
        return QStringLiteral("do_not_optimize");
    case PlanReason::RebuiltKind:
        return QStringLiteral("kind in rebuild_kinds");
    case PlanReason::InNoPreviousGraph:
        return QStringLiteral("not in any previous graph");
    case PlanReason::Blocked:
        return QStringLiteral("blocked");
    case PlanReason::Morph:
        return QStringLiteral("morph");
    }
    return {};
}

} // namespace slipway
