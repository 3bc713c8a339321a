// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/flatunits.h"

#include "graph/layout/layernet.h"
#include "graph/layout/twinblocks.h"

#include <algorithm>
#include <cmath>

namespace slipway::layout {

namespace {

constexpr size_t kFreeRow = 8; ///< more units without edges than this are spread over layers
constexpr double kFreeAspect = 1.6;

void breakCycles(ItemGraph &items, FlatGraph &graph)
{
    if (forwardOrder(graph, Neighbours::after(graph)).size() == graph.nodes)
        return;
    (void)buildAcyclicNet(items, std::vector<int>(items.items.size(), 0));
    graph = flatOf(items);
}

/// Takes the edges that are not drawn out of both graphs.
void hideImplied(EdgeReduction reduction, ItemGraph &items, FlatGraph &graph, const Progress &progress, const std::atomic_bool *cancel)
{
    const auto implied = impliedEdges(graph, progress, cancel);
    std::vector<ItemEdge> kept;
    kept.reserve(items.edges.size());
    for (size_t e = 0; e < items.edges.size(); ++e) {
        const auto &edge = items.edges[e];
        const bool barrier = edge.origin != EdgeOrigin::Explicit && edge.origin != EdgeOrigin::Upload;
        if (!implied[e] || edge.reversed || (reduction != EdgeReduction::All && !barrier)) {
            kept.push_back(edge);
            continue;
        }
        if (!edge.through)
            items.implied.push_back({items.items[edge.from].node, items.items[edge.to].node});
    }
    items.edges = std::move(kept);
    graph = flatOf(items);
}

void measureUnit(const ItemGraph &items, const FlatUnits &units, bool across, FlatUnit &unit)
{
    for (quint32 i = 0; i < unit.cells; ++i) {
        const auto &item = items.items[units.cells[unit.firstCell + i]];
        unit.cellU = std::max(unit.cellU, item.sizeU);
        unit.cellV = std::max(unit.cellV, item.sizeV);
    }
    const auto grid = gridOf(unit.cells, unit.cellU, unit.cellV, across);
    unit.columns = grid.columns;
    unit.sizeU = grid.sizeU;
    unit.sizeV = grid.sizeV;
}

} // namespace

FlatGraph flatOf(const ItemGraph &items)
{
    FlatGraph graph;
    graph.nodes = quint32(items.items.size());
    graph.low.reserve(items.edges.size());
    graph.high.reserve(items.edges.size());
    graph.idle.reserve(items.edges.size());
    for (const auto &edge : items.edges) {
        graph.low.push_back(edge.low());
        graph.high.push_back(edge.high());
        graph.idle.push_back(edge.dropped);
    }
    return graph;
}

FlatUnits makeUnits(const LayoutInput &input, ItemGraph &items, const Progress &progress, const std::atomic_bool *cancel)
{
    FlatUnits made;
    made.graph = flatOf(items);
    breakCycles(items, made.graph);
    if (input.reduction != EdgeReduction::None)
        hideImplied(input.reduction, items, made.graph, progress.share(0.1, 0.9), cancel);
    const auto count = quint32(items.items.size());
    if (input.mergeTwins) {
        auto kinds = twinKinds(input, items);
        auto twins = mergeTwins(made.graph, kinds);
        if (keepFewApart(input, items, twins.groupOf, kinds))
            twins = mergeTwins(made.graph, kinds);
        made.graph = std::move(twins.graph);
        made.cells = std::move(twins.members);
        made.unitOf = std::move(twins.groupOf);
        made.edgeOf = std::move(twins.edgeOf);
        for (size_t g = 0; g + 1 < twins.start.size(); ++g)
            made.units.push_back({twins.start[g], twins.start[g + 1] - twins.start[g]});
    } else {
        for (quint32 i = 0; i < count; ++i) {
            made.cells.push_back(i);
            made.units.push_back({i, 1});
        }
        made.unitOf = made.cells;
        for (quint32 e = 0; e < made.graph.edges(); ++e)
            made.edgeOf.push_back(e);
    }
    for (auto &unit : made.units)
        measureUnit(items, made, input.direction == LayoutDirection::LeftToRight, unit);
    return made;
}

namespace {

/// Units without edges fill the layers from the first, in reading order, evenly; as many layers as give a block that is
/// wider than high.
void spreadFree(const FlatUnits &units, const Gaps &gaps, const std::vector<quint32> &former, std::vector<quint32> &layer)
{
    std::vector<bool> touched(units.units.size(), false);
    for (quint32 e = 0; e < units.graph.edges(); ++e)
        touched[units.graph.low[e]] = touched[units.graph.high[e]] = true;
    std::vector<quint32> free, taken;
    double along = 0, across = 0;
    quint32 deepest = 0;
    for (quint32 u = 0; u < units.units.size(); ++u) {
        const bool held = u < former.size() && former[u] != kNoLayer;
        if (touched[u] || held) {
            taken.resize(std::max<size_t>(taken.size(), layer[u] + 1), 0);
            ++taken[layer[u]];
            deepest = std::max(deepest, layer[u]);
            continue;
        }
        free.push_back(u);
        along += units.units[u].sizeV + gaps.node;
        across = std::max(across, units.units[u].sizeU + gaps.layer);
    }
    if (free.size() <= kFreeRow)
        return;
    const auto span = quint32(std::max(1L, std::lround(std::sqrt(kFreeAspect * along / std::max(1.0, across)))));
    const auto layers = std::max(deepest + 1, span);
    taken.resize(layers, 0);
    const auto target = quint32((units.units.size() + layers - 1) / layers);
    size_t next = 0;
    for (quint32 l = 0; l < layers && next < free.size(); ++l) {
        const bool last = l + 1 == layers;
        for (auto room = taken[l]; (room < target || last) && next < free.size(); ++room)
            layer[free[next++]] = l;
    }
}

} // namespace

std::vector<quint32> unitLayers(const FlatUnits &units, const Gaps &gaps, const std::vector<quint32> &former,
    const std::atomic_bool *cancel, quint32 *layers)
{
    auto layer = layersOf(units.graph, former, cancel);
    spreadFree(units, gaps, former, layer);
    *layers = 0;
    for (const auto l : layer)
        *layers = std::max(*layers, l + 1);
    return layer;
}

} // namespace slipway::layout
