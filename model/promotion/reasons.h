// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/optimizer.h"

namespace slipway {

/// Says of every label of the plan why it ends as it does (spec/taskgraph.md 6.8), follows what is blocked down to its
/// root causes and ranks those. Needs labels[].graph and the lists in force; fills verdict, reason and what belongs to it.
class Reasons
{
public:
    Reasons(const CombinedGraph &graph, const Optimized &result, const OptimizerTask &task, Strategies &strategies, PlanParts &parts)
        : m_graph(graph)
        , m_result(result)
        , m_task(task)
        , m_strategies(strategies)
        , m_parts(parts)
    {
    }

    void explain();

private:
    void explainKept(LabelIndex label);
    bool wouldBeReused(LabelIndex label);
    bool isInSomeMap(LabelIndex label) const;
    void followChains();
    void follow(LabelIndex label);
    void rankRoots();
    std::vector<LabelIndex> blockingRoots() const;
    void countSaved(std::vector<RootCause> &roots) const;
    void countForced(std::vector<RootCause> &roots) const;
    void countForced(std::span<RootCause> roots, std::vector<quint64> &reached) const;
    bool isBlocked(LabelIndex label) const { return m_parts.labels[label].reason == PlanReason::Blocked; }
    bool hasKeptDependency(LabelIndex label) const;

    const CombinedGraph &m_graph;
    const Optimized &m_result;
    const OptimizerTask &m_task;
    Strategies &m_strategies;
    PlanParts &m_parts;
    std::vector<quint32> m_depth; ///< steps down to the root cause
};

} // namespace slipway
