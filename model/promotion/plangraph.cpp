// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/promotionplan.h"

#include "graph/graphbuilder.h"

namespace slipway {

namespace {

/// The target graph as steps, in groups by kind.
class PlanGraph
{
public:
    explicit PlanGraph(const PromotionPlan &plan)
        : m_plan(plan)
    {
    }

    StepGraphPtr build();

private:
    bool isIn(LabelIndex label) const { return m_plan.at(label).verdict != Verdict::Outside; }
    NodeIndex groupOf(const QString &kind);
    void addLabel(LabelIndex label);

    const PromotionPlan &m_plan;
    GraphBuilder m_builder;
    QHash<QString, NodeIndex> m_groups;
    std::vector<NodeIndex> m_nodes;
    quint32 m_order = 0;
};

NodeIndex PlanGraph::groupOf(const QString &kind)
{
    const auto known = m_groups.constFind(kind);
    if (known != m_groups.cend())
        return *known;
    StepNode group;
    // A label may be named like its kind: groups have a name space of their own.
    group.id = QLatin1String("kind:") + kind;
    group.key = kind;
    group.label = kind.isEmpty() ? group.id : kind;
    group.kind = NodeKind::Group;
    group.jobs = 0;
    group.order = m_order++;
    return m_groups[kind] = m_builder.addNode(group);
}

void PlanGraph::addLabel(LabelIndex label)
{
    StepNode node;
    node.id = m_plan.label(label);
    node.key = node.id;
    node.label = node.id;
    node.kind = NodeKind::Command;
    node.group = groupOf(m_plan.kind(label));
    node.detail = verdictName(m_plan.at(label).verdict);
    node.why = reasonText(m_plan, label);
    node.order = m_order++;
    m_nodes[label] = m_builder.addNode(node);
}

StepGraphPtr PlanGraph::build()
{
    m_nodes.assign(m_plan.labelCount(), kNoNode);
    for (LabelIndex label = 0; label < m_plan.labelCount(); ++label) {
        if (isIn(label))
            addLabel(label);
    }
    for (LabelIndex label = 0; label < m_plan.labelCount(); ++label) {
        if (!isIn(label))
            continue;
        for (const auto dependency : m_plan.dependencies(label)) {
            if (m_nodes[dependency] != kNoNode)
                m_builder.addEdge({m_nodes[dependency], m_nodes[label]});
        }
    }
    return m_builder.build();
}

} // namespace

StepGraphPtr graphOfPlan(const PromotionPlan &plan)
{
    return PlanGraph(plan).build();
}

} // namespace slipway
