// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/gateneeds.h"

namespace slipway {

bool toleratesFailure(const StepGraph &graph, const StepEdge &edge)
{
    if (edge.allowFailure)
        return true;
    const auto &to = graph.node(edge.to);
    if (to.kind != NodeKind::Wait || !to.continueOnFailure)
        return false;
    const auto kind = graph.node(edge.from).kind;
    return kind != NodeKind::Wait && kind != NodeKind::Block;
}

bool isDeadEnd(const StepNode &node)
{
    return node.stub || node.kind == NodeKind::Unknown;
}

GateNeeds::GateNeeds(const StepGraph &graph, const TopologicalOrder &order, GateSets &sets, Doubt doubt)
    : m_graph(graph)
    , m_sets(sets)
    , m_doubt(doubt)
    , m_needs(graph.nodeCount())
    , m_inCircle(graph.nodeCount())
{
    for (const auto node : order.order)
        evaluate(node);
    settleCycles(order.cyclic);
}

/// Steps on a circle or behind one: their needs start at "never" and only shrink, so this ends.
void GateNeeds::settleCycles(const NodeList &cyclic)
{
    for (const auto node : cyclic)
        m_inCircle[raw(node)] = true;
    auto queue = cyclic;
    std::vector<bool> queued(m_inCircle);
    for (size_t at = 0; at < queue.size(); ++at) {
        const auto node = queue[at];
        queued[raw(node)] = false;
        if (!evaluate(node))
            continue;
        for (const auto e : m_graph.outgoing(node)) {
            const auto to = m_graph.edge(e).to;
            if (m_inCircle[raw(to)] && !queued[raw(to)]) {
                queued[raw(to)] = true;
                queue.push_back(to);
            }
        }
    }
}

bool GateNeeds::evaluate(NodeIndex index)
{
    const auto &node = m_graph.node(index);
    if (node.isRemoved() || isDeadEnd(node) || node.kind == NodeKind::Group)
        return false;
    Needs needs;
    needs.ready = GateSets::kNone;
    for (const auto e : m_graph.incoming(index)) {
        const auto &edge = m_graph.edge(e);
        needs.ready = m_sets.unite(needs.ready, satisfied(edge));
        needs.bad = m_sets.intersect(needs.bad, doomed(edge));
    }
    needs.pass = node.isGate() ? m_sets.with(needs.ready, index) : needs.ready;
    // A step that runs may fail; waits and gates only fail to be reached.
    if (node.kind == NodeKind::Command || node.kind == NodeKind::Trigger)
        needs.bad = m_sets.intersect(needs.bad, needs.ready);
    auto &known = m_needs[raw(index)];
    const bool changed = known.ready != needs.ready || known.bad != needs.bad;
    known = needs;
    return changed;
}

GateSets::Id GateNeeds::satisfied(const StepEdge &edge)
{
    const auto &from = m_graph.node(edge.from);
    // Removed, it would count as satisfied.
    if (from.conditionUnknown && m_doubt == Doubt::Lenient)
        return GateSets::kNone;
    if (isDeadEnd(from))
        return GateSets::kNever;
    const auto &needs = m_needs[raw(edge.from)];
    return toleratesFailure(m_graph, edge) ? m_sets.intersect(needs.pass, needs.bad) : needs.pass;
}

GateSets::Id GateNeeds::doomed(const StepEdge &edge) const
{
    const auto &from = m_graph.node(edge.from);
    if (from.conditionUnknown)
        return m_doubt == Doubt::Lenient ? GateSets::kNone : GateSets::kNever;
    if (isDeadEnd(from))
        return GateSets::kNone;
    return toleratesFailure(m_graph, edge) ? GateSets::kNever : m_needs[raw(edge.from)].bad;
}

} // namespace slipway
