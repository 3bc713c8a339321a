// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/proofdoubt.h"

#include "graph/algorithms.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace slipway {

namespace {

using NodesOfSteps = QHash<const Step *, const StepNode *>;

/// Nothing but structure matters in the copy, so conditions become plain verdicts.
void decide(QVector<Step> &steps, const NodesOfSteps &nodes, const QVector<Step> &originals)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto &step = steps[i];
        const auto *node = nodes.value(&originals.at(i));
        const bool absent = node && (node->conditionUnknown || (node->isRemoved() && node->removal != Removal::IgnoredWait));
        step.branches.clear();
        step.skipped = false;
        step.ifChanged = {};
        step.condition = absent ? QStringLiteral("false") : QString();
        decide(step.steps, nodes, originals.at(i).steps);
    }
}

bool isBarrier(const StepNode &node)
{
    return node.kind == NodeKind::Wait || node.kind == NodeKind::Block;
}

class DoubtFinder
{
public:
    explicit DoubtFinder(const PlannedPipeline &plan)
        : m_plan(plan)
        , m_graph(*plan.graph)
    {
        m_doubt.mayGainGates.resize(m_graph.nodeCount());
        m_doubt.mayChange.resize(m_graph.nodeCount());
        for (size_t i = 0; i < m_graph.nodeCount(); ++i) {
            if (!m_graph.node(NodeIndex(i)).stub)
                m_scopes[m_graph.node(NodeIndex(i)).group].push_back(NodeIndex(i));
        }
    }

    StructuralDoubt find()
    {
        for (auto &[group, members] : m_scopes) {
            std::ranges::sort(members, {}, [this](NodeIndex n) { return m_graph.node(n).order; });
            for (size_t i = 0; i < members.size(); ++i)
                look(members, i);
        }
        spread(m_doubt.mayGainGates);
        spread(m_doubt.mayChange);
        return std::move(m_doubt);
    }

private:
    void look(const NodeList &members, size_t at)
    {
        const auto &node = m_graph.node(members[at]);
        if (isBarrier(node) && node.conditionUnknown)
            markFollowers(members, at, m_doubt.mayGainGates);
        if (node.kind != NodeKind::Wait || !(standsDoubtful(members, at, 1) || standsDoubtful(members, at, -1)))
            return;
        m_doubt.mayChange[raw(members[at])] = true;
        markFollowers(members, at, m_doubt.mayChange);
        for (const auto &edge : m_graph.droppedEdges()) {
            if (edge.from == members[at])
                m_doubt.mayChange[raw(edge.to)] = true;
        }
    }

    /// Whether a wait stands beside a block depends on an undecided condition.
    bool standsDoubtful(const NodeList &members, size_t at, int direction) const
    {
        bool overDoubt = false;
        for (auto i = qsizetype(at) + direction; i >= 0 && i < qsizetype(members.size()); i += direction) {
            const auto &node = m_graph.node(members[size_t(i)]);
            if (node.isRemoved() && node.removal != Removal::IgnoredWait)
                continue;
            if (node.kind == NodeKind::Block && (overDoubt || node.conditionUnknown))
                return true;
            if (!node.conditionUnknown)
                return false;
            overDoubt = true;
        }
        return false;
    }

    /// Those that wait for the nearest barrier, whichever it is.
    void markFollowers(const NodeList &members, size_t at, std::vector<bool> &marks) const
    {
        for (auto i = at + 1; i < members.size(); ++i) {
            const auto *step = m_plan.steps.value(qsizetype(members[i]));
            if (step && step->kind == NodeKind::Group)
                std::ranges::for_each(m_graph.members(members[i]), [&](NodeIndex child) { markImplicit(child, marks); });
            markImplicit(members[i], marks);
        }
    }
    void markImplicit(NodeIndex node, std::vector<bool> &marks) const
    {
        const auto *step = m_plan.steps.value(qsizetype(node));
        if (step && !step->dependsOn)
            marks[raw(node)] = true;
    }

    void spread(std::vector<bool> &marks) const
    {
        NodeList queue;
        for (size_t i = 0; i < marks.size(); ++i) {
            if (marks[i])
                queue.push_back(NodeIndex(i));
        }
        for (size_t at = 0; at < queue.size(); ++at) {
            for (const auto e : m_graph.outgoing(queue[at])) {
                const auto to = m_graph.edge(e).to;
                if (marks[raw(to)])
                    continue;
                marks[raw(to)] = true;
                queue.push_back(to);
            }
        }
    }

    const PlannedPipeline &m_plan;
    const StepGraph &m_graph;
    std::map<NodeIndex, NodeList> m_scopes;
    StructuralDoubt m_doubt;
};

} // namespace

PlanPtr planWithoutDoubtful(const PlannedPipeline &plan)
{
    NodesOfSteps nodes;
    for (qsizetype i = 0; i < plan.steps.size(); ++i)
        nodes.insert(plan.steps[i], &plan.graph->node(NodeIndex(i)));
    auto copy = std::make_shared<Pipeline>(*plan.pipeline);
    decide(copy->steps, nodes, plan.pipeline->steps);
    return planPipeline(copy, Facts());
}

StructuralDoubt structuralDoubt(const PlannedPipeline &plan)
{
    QSet<QString> conditions;
    for (const auto &node : plan.graph->nodes()) {
        if (node.conditionUnknown)
            conditions.insert(node.condition);
    }
    if (conditions.size() > 1)
        return DoubtFinder(plan).find();
    const std::vector<bool> none(plan.graph->nodeCount());
    return {none, none};
}

} // namespace slipway
