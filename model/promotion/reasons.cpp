// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/reasons.h"

#include <algorithm>
#include <bit>

namespace slipway {

namespace {

/// Beyond this many root causes only the dearest are counted to the end: each block of 64 costs a pass over the graph.
constexpr size_t kMaxCountedRoots = 1024;

Verdict verdictOf(const Optimized &result, LabelIndex label)
{
    if (!result.isInGraph(label))
        return Verdict::Outside;
    if (result.isReplaced(label))
        return Verdict::Reused;
    return result.isRemoved(label) ? Verdict::Removed : Verdict::Runs;
}

PlanReason removalReason(Optimized::Why why)
{
    switch (why) {
    case Optimized::Why::Dependents:
        return PlanReason::RemovedWithDependents;
    case Optimized::Why::IfDependencies:
        return PlanReason::RemovedByIfDependencies;
    case Optimized::Why::Strategy:
    case Optimized::Why::Kept:
        break;
    }
    return PlanReason::RemovedByStrategy;
}

} // namespace

void Reasons::explain()
{
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        auto &plan = m_parts.labels[label];
        plan.verdict = verdictOf(m_result, label);
        plan.undetermined = m_result.has(label, Optimized::Undetermined);
        plan.strategyUnknown = m_result.has(label, Optimized::UnknownStrategy);
        if (plan.verdict == Verdict::Reused)
            plan.reason = m_result.indexed.contains(label) ? PlanReason::Indexed : PlanReason::Existing;
        else if (plan.verdict == Verdict::Removed)
            plan.reason = removalReason(m_result.why[label]);
        else if (plan.verdict == Verdict::Runs)
            explainKept(label);
    }
    followChains();
    rankRoots();
}

bool Reasons::hasKeptDependency(LabelIndex label) const
{
    const auto dependencies = m_graph.dependencies[label];
    return std::any_of(dependencies.begin(), dependencies.end(), [this](auto dependency) { return m_result.isKept(dependency); });
}

bool Reasons::isInSomeMap(LabelIndex label) const
{
    return std::any_of(m_graph.ids.cbegin(), m_graph.ids.cend(), [label](const auto &ids) { return !ids.empty() && ids[label].data(); });
}

/// Whether only a dependency keeps the label from being reused.
bool Reasons::wouldBeReused(LabelIndex label)
{
    if (!m_task.existing[label].empty())
        return true;
    if (!hasKeptDependency(label))
        return false;
    std::vector<LabelIndex> dependents;
    std::copy_if(m_graph.dependents[label].begin(), m_graph.dependents[label].end(), std::back_inserter(dependents),
        [this](auto dependent) { return m_result.isInGraph(dependent); });
    return m_strategies.search(label, dependents).search == Strategies::Search::Found;
}

void Reasons::explainKept(LabelIndex label)
{
    auto &plan = m_parts.labels[label];
    if (m_task.doNotOptimize[label])
        plan.reason = PlanReason::DoNotOptimize;
    else if (wouldBeReused(label))
        plan.reason = PlanReason::Blocked;
    else
        plan.reason = isInSomeMap(label) ? PlanReason::RebuiltKind : PlanReason::InNoPreviousGraph;
}

void Reasons::followChains()
{
    m_depth.assign(m_graph.labels.size(), 0);
    for (auto label = m_result.order.rbegin(); label != m_result.order.rend(); ++label) {
        if (isBlocked(*label))
            follow(*label);
    }
}

/// The shortest way down; of two, the one that comes first by label.
void Reasons::follow(LabelIndex label)
{
    auto &plan = m_parts.labels[label];
    for (const auto dependency : m_graph.dependencies[label]) {
        if (m_result.isKept(dependency) && (plan.blockedBy == kNoLabel || m_depth[dependency] < m_depth[plan.blockedBy]))
            plan.blockedBy = dependency;
    }
    m_depth[label] = m_depth[plan.blockedBy] + 1;
    plan.rootCause = isBlocked(plan.blockedBy) ? m_parts.labels[plan.blockedBy].rootCause : plan.blockedBy;
}

std::vector<LabelIndex> Reasons::blockingRoots() const
{
    std::vector<LabelIndex> roots;
    for (const auto label : m_result.order) {
        if (!m_result.isKept(label) || isBlocked(label))
            continue;
        const auto dependents = m_graph.dependents[label];
        if (std::any_of(dependents.begin(), dependents.end(), [this](auto dependent) { return m_result.isInGraph(dependent) && isBlocked(dependent); }))
            roots.push_back(label);
    }
    return roots;
}

/// A label is saved by its root cause if all that blocks it leads there and nowhere else.
void Reasons::countSaved(std::vector<RootCause> &roots) const
{
    constexpr auto kSeveral = kNoLabel - 1;
    std::vector<LabelIndex> only(m_graph.labels.size(), kNoLabel);
    std::vector<int> saved(m_graph.labels.size(), 0);
    for (auto label = m_result.order.rbegin(); label != m_result.order.rend(); ++label) {
        if (!m_result.isKept(*label))
            continue;
        auto cause = isBlocked(*label) ? kNoLabel : *label;
        for (const auto dependency : m_graph.dependencies[*label]) {
            if (m_result.isKept(dependency))
                cause = cause == kNoLabel || cause == only[dependency] ? only[dependency] : kSeveral;
        }
        only[*label] = cause;
        if (cause != kSeveral)
            ++saved[cause];
    }
    for (auto &root : roots)
        root.saves = saved[root.label];
}

void Reasons::countForced(std::span<RootCause> roots, std::vector<quint64> &reached) const
{
    std::fill(reached.begin(), reached.end(), 0);
    for (size_t i = 0; i < roots.size(); ++i)
        reached[roots[i].label] |= quint64(1) << i;
    for (auto label = m_result.order.rbegin(); label != m_result.order.rend(); ++label) {
        if (!m_result.isKept(*label))
            continue;
        auto bits = reached[*label];
        for (const auto dependency : m_graph.dependencies[*label])
            bits |= reached[dependency];
        reached[*label] = bits;
        for (auto left = isBlocked(*label) ? bits : 0; left; left &= left - 1)
            ++roots[size_t(std::countr_zero(left))].forces;
    }
}

void Reasons::countForced(std::vector<RootCause> &roots) const
{
    std::vector<quint64> reached(m_graph.labels.size());
    const auto counted = std::min(roots.size(), kMaxCountedRoots);
    for (size_t at = 0; at < counted; at += 64)
        countForced(std::span(roots).subspan(at, std::min<size_t>(64, counted - at)), reached);
    for (size_t i = counted; i < roots.size(); ++i)
        roots[i].forces = std::max(0, roots[i].saves - 1);
}

void Reasons::rankRoots()
{
    auto &roots = m_parts.rootCauses;
    for (const auto label : blockingRoots())
        roots.push_back({label, 0, 0});
    countSaved(roots);
    std::stable_sort(roots.begin(), roots.end(), [](const auto &a, const auto &b) { return a.saves > b.saves; });
    countForced(roots);
    std::sort(roots.begin(), roots.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.saves, -a.forces, a.label) < std::tuple(-b.saves, -b.forces, b.label);
    });
}

} // namespace slipway
