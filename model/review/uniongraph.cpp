// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plandiff.h"

#include "graph/graphbuilder.h"

#include <QSet>

namespace slipway {

namespace {

class Union
{
public:
    Union(const PlannedPipeline &before, const PlannedPipeline &after, const PlanDiff &diff)
        : m_before(*before.graph), m_after(*after.graph), m_diff(diff), m_builder(emptyCopy(*after.graph))
    {
    }

    UnionGraph run()
    {
        placeKept();
        placeRemoved();
        for (const auto &edge : m_diff.edges)
            markEdge(edge);
        m_union.graph = m_builder.build();
        return std::move(m_union);
    }

private:
    /// Reading order leaves room for what is gone.
    static GraphBuilder emptyCopy(const StepGraph &graph)
    {
        GraphBuilder builder(graph);
        for (size_t i = 0; i < graph.nodeCount(); ++i)
            builder.node(NodeIndex(i)).order = graph.node(NodeIndex(i)).order * 2;
        return builder;
    }

    void placeKept()
    {
        m_union.nodes.assign(m_after.nodeCount(), PlanChange::Same);
        m_union.diffs.assign(m_after.nodeCount(), -1);
        for (qsizetype i = 0; i < m_diff.nodes.size(); ++i) {
            const auto &node = m_diff.nodes[i];
            if (node.change == PlanChange::Removed)
                continue;
            const auto index = m_after.find(node.id);
            m_union.nodes[raw(index)] = node.change;
            m_union.diffs[raw(index)] = int(i);
            if (!node.idBefore.isEmpty())
                m_place.insert(node.idBefore, index);
        }
    }

    void placeRemoved()
    {
        quint32 order = 0;
        for (qsizetype i = 0; i < m_diff.nodes.size(); ++i) {
            const auto &diff = m_diff.nodes[i];
            if (diff.change != PlanChange::Removed) {
                order = m_after.node(m_after.find(diff.id)).order;
                continue;
            }
            auto node = m_before.node(m_before.find(diff.id));
            node.group = node.group == kNoNode ? kNoNode : m_place.value(m_before.node(node.group).id, kNoNode);
            node.order = order * 2 + 1;
            // What is gone is drawn as such, not as what a condition would have made of it.
            node.removal = Removal::None;
            m_place.insert(diff.id, m_builder.addNode(node));
            m_gone.insert(diff.id);
            m_union.nodes.push_back(PlanChange::Removed);
            m_union.diffs.push_back(int(i));
        }
    }

    /// Ids of a removed edge are those after where there are such.
    NodeIndex place(const QString &id, bool removedEdge) const
    {
        if (removedEdge && m_gone.contains(id))
            return m_place.value(id, kNoNode);
        const auto found = m_after.find(id);
        return found != kNoNode ? found : m_place.value(id, kNoNode);
    }

    void markEdge(const EdgeDiff &edge)
    {
        const bool gone = edge.change == PlanChange::Removed;
        const auto from = place(edge.from, gone), to = place(edge.to, gone);
        if (from == kNoNode || to == kNoNode)
            return; // of a stub that is gone
        if (gone)
            m_builder.addEdge({from, to, edge.origin, false});
        m_union.edges.insert(UnionGraph::edgeKey(from, to), edge.change);
    }

    const StepGraph &m_before, &m_after;
    const PlanDiff &m_diff;
    GraphBuilder m_builder;
    UnionGraph m_union;
    QHash<QString, NodeIndex> m_place; ///< by id before
    QSet<QString> m_gone;
};

} // namespace

UnionGraph uniteGraphs(const PlannedPipeline &before, const PlannedPipeline &after, const PlanDiff &diff)
{
    return Union(before, after, diff).run();
}

} // namespace slipway
