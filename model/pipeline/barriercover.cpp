// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/barriercover.h"

#include <algorithm>

namespace slipway {

namespace {

bool isImplied(const PlanItem &item)
{
    return (item.step->kind == NodeKind::Wait || item.step->kind == NodeKind::Block) && !item.step->dependsOn;
}

/// Adds what the barriers of a scope wait for; returns how many of its steps a barrier behind it waits for.
qint64 countScope(const GraphBuilder &graph, const PlanScope &scope, qint64 &edges)
{
    qint64 earlier = 0;
    for (const auto &item : scope.items) {
        if (item.inside) {
            earlier += countScope(graph, *item.inside, edges);
            continue;
        }
        if (isImplied(item))
            edges += earlier;
        if (item.step->kind != NodeKind::Input && !graph.node(item.node).isRemoved())
            ++earlier;
    }
    return earlier;
}

} // namespace

qint64 barrierEdgeCount(const GraphBuilder &graph, const PlanScope &top)
{
    qint64 edges = 0;
    countScope(graph, top, edges);
    return edges;
}

BarrierCover::Kind BarrierCover::kindOf(const PlanItem &barrier) const
{
    const auto &node = m_graph.node(barrier.node);
    return {node.isRemoved(), node.conditionUnknown, barrier.step->allowDependencyFailure, node.continueOnFailure};
}

bool BarrierCover::covers(const Kind &earlier, const Kind &later)
{
    // Nothing waits for a removed one: its edges are only shown.
    if (later.removed)
        return true;
    if (earlier.removed || earlier.allows != later.allows || (earlier.open && !later.open))
        return false;
    return later.allows || !earlier.forgives || later.forgives;
}

size_t BarrierCover::firstUncovered(const PlanItem &barrier) const
{
    const auto later = kindOf(barrier);
    size_t first = 0;
    for (size_t number = 0; number < m_last.size(); ++number) {
        const Kind earlier {(number & 8) != 0, (number & 4) != 0, (number & 2) != 0, (number & 1) != 0};
        if (m_last[number] && covers(earlier, later))
            first = std::max(first, *m_last[number]);
    }
    return first;
}

std::vector<const PlanItem *> BarrierCover::neverCovered(const PlanItem &barrier, size_t first) const
{
    std::vector<const PlanItem *> items;
    if (!barrier.step->allowDependencyFailure)
        return items;
    for (const auto &[index, item] : m_deadEnds) {
        if (index < first)
            items.push_back(item);
    }
    return items;
}

bool BarrierCover::neverEndsWell(const PlanItem &item) const
{
    return item.step->kind == NodeKind::Unknown || m_graph.node(item.node).conditionUnknown;
}

void BarrierCover::add(const PlanItem &item, size_t index)
{
    if (neverEndsWell(item))
        m_deadEnds.emplace_back(index, &item);
    for (size_t i = 0; item.inside && i < item.inside->items.size(); ++i) {
        if (const auto &child = item.inside->items[i]; neverEndsWell(child))
            m_deadEnds.emplace_back(index, &child);
    }
    if (isImplied(item))
        m_last[kindOf(item).number()] = index;
}

} // namespace slipway
