// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/optimizer.h"
#include "promotion/targets.h"

namespace slipway {

/// What is to be said about a plan: P1 to P10 of spec/ux.md 4.1, the preflight of spec/taskgraph.md 7, red flags and
/// what makes the plan an estimate (spec/taskgraph.md 5 step 12). Adds to `parts`; keeps nothing.
class PlanFindings
{
public:
    PlanFindings(const PromotionPlanner::Request &request, const CombinedGraph &graph, const ActionStart &start, PlanParts &parts)
        : m_request(request)
        , m_graph(graph)
        , m_start(start)
        , m_parts(parts)
    {
    }

    void addOfGraphs(); ///< what the list of graphs and the input tell, whatever the plan
    void addOfPlan(const Targets &targets, const Optimized &result, Strategies &strategies);

private:
    // planfindings.cpp: the list and the input
    void addDropped();
    void addRoles();
    void addTwins();
    void addKinds();
    void addUnknownNames();
    void addGone();
    void addGeckoRules();
    void addSchema();
    // planpreflight.cpp: the plan
    void addTargets(const Targets &targets);
    void addTargetsOfGraph(const Targets &targets);
    void addOverrides();
    void addRevisions();
    void addPreflight(const Optimized &result, Strategies &strategies);
    void checkReused(LabelIndex label, const Optimized &result, Strategies &strategies);
    void addLowerPhase();
    void addDuplicates();
    void addUnsure(const Optimized &result);
    void addEstimate();

    void add(const char *rule, Severity severity, const QString &message, const QString &fix, const QString &node = {});
    QString someLabels(const std::vector<LabelIndex> &labels) const;

    const PromotionPlanner::Request &m_request;
    const CombinedGraph &m_graph;
    const ActionStart &m_start;
    PlanParts &m_parts;
};

/// The first few of many names, and how many more there are.
QString someNames(const QStringList &names);

} // namespace slipway
