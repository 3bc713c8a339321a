// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/formerplaces.h"

#include "graph/layout/heldcells.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace slipway::layout {

namespace {

constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();

} // namespace

FormerPlaces::FormerPlaces(const LayoutInput &input, const ItemGraph &items, const FlatUnits &units)
    : m_units(units)
{
    const auto &previous = input.previous;
    if (!previous || !previous->graph || previous->direction != input.direction || previous->visible.empty())
        return;
    m_previous = previous.get();
    m_layer.assign(units.units.size(), kNoLayer);
    m_node.assign(units.units.size(), kNoNode);
    m_along.assign(units.units.size(), kNowhere);
    m_low.assign(units.units.size(), 0);
    m_middle.assign(units.units.size(), 0);
    m_size.assign(units.units.size(), 0);
    m_block.assign(units.units.size(), Layout::kNoBlock);
    for (quint32 n = 0; n < units.units.size(); ++n)
        take(input, items, n);
    dropGuests();
}

void FormerPlaces::take(const LayoutInput &input, const ItemGraph &items, quint32 n)
{
    const auto &unit = m_units.units[n];
    auto node = kNoNode;
    for (quint32 i = 0; i < unit.cells && !(m_previous->isShown(node) && m_previous->show[raw(node)] != Layout::Show::Frame); ++i)
        node = m_previous->graph->find(input.graph->node(items.items[m_units.cells[unit.firstCell + i]].node).id);
    if (!m_previous->isShown(node) || m_previous->show[raw(node)] == Layout::Show::Frame)
        return;
    if (raw(node) < m_previous->blockOf.size())
        m_block[n] = m_previous->blockOf[raw(node)];
    const auto rect = m_block[n] != Layout::kNoBlock ? m_previous->blocks[m_block[n]].rect : m_previous->rects[raw(node)];
    const bool across = input.direction == LayoutDirection::LeftToRight;
    m_layer[n] = m_previous->layer[raw(node)];
    m_node[n] = m_previous->leadOf(node);
    m_along[n] = across ? rect.center().y() : rect.center().x();
    m_middle[n] = across ? rect.center().x() : rect.center().y();
    m_size[n] = across ? rect.width() : rect.height();
    m_low[n] = m_middle[n] - (unit.cells > 1 ? m_size[n] : unit.sizeU) / 2;
}

/// Of the units whose cells were in one block the largest has its place; the others find theirs anew.
void FormerPlaces::dropGuests()
{
    std::vector<quint32> host(m_previous->blocks.size(), Layout::kNoBlock);
    for (quint32 n = 0; n < m_block.size(); ++n) {
        if (m_block[n] == Layout::kNoBlock)
            continue;
        auto &best = host[m_block[n]];
        const auto guest = best == Layout::kNoBlock || m_units.units[best].cells < m_units.units[n].cells ? std::exchange(best, n) : n;
        if (guest != Layout::kNoBlock)
            m_along[guest] = kNowhere;
    }
}

void FormerPlaces::holdBlocks(const LayoutInput &input, const ItemGraph &items, FlatUnits &units) const
{
    if (isEmpty() || m_previous->blocks.empty())
        return;
    units.seats.resize(units.cells.size());
    std::vector<NodeIndex> nodes;
    for (quint32 n = 0; n < units.units.size(); ++n) {
        auto &unit = units.units[n];
        const auto seats = units.seats.begin() + unit.firstCell;
        std::iota(seats, seats + unit.cells, 0U);
        if (unit.cells == 1 || !hasPlace(n) || m_block[n] == Layout::kNoBlock)
            continue;
        nodes.clear();
        for (quint32 i = 0; i < unit.cells; ++i)
            nodes.push_back(items.items[units.cells[unit.firstCell + i]].node);
        const auto held = holdCells(input, m_block[n], nodes);
        if (!held)
            continue;
        const auto grid = held->grid(unit.cellU, unit.cellV);
        std::copy(held->seats.begin(), held->seats.end(), seats);
        unit.held = true;
        unit.columns = grid.columns;
        unit.sizeU = grid.sizeU;
        unit.sizeV = grid.sizeV;
    }
}

double FormerPlaces::width() const
{
    const auto &bounds = m_previous->bounds;
    return m_previous->direction == LayoutDirection::LeftToRight ? bounds.height() : bounds.width();
}

/// By layer of the new drawing: the one that most of its units were in, which is another where layers came or went.
std::vector<quint32> FormerPlaces::formerLayers(const std::vector<quint32> &layer, quint32 layers) const
{
    std::vector<std::pair<quint32, quint32>> pairs;
    for (quint32 n = 0; n < layer.size(); ++n) {
        if (hasPlace(n))
            pairs.emplace_back(layer[n], m_layer[n]);
    }
    std::sort(pairs.begin(), pairs.end());
    std::vector<quint32> found(layers, kNoLayer);
    std::vector<size_t> most(layers, 0);
    for (size_t from = 0, to = 0; from < pairs.size(); from = to) {
        while (to < pairs.size() && pairs[to] == pairs[from])
            ++to;
        if (to - from > most[pairs[from].first]) {
            most[pairs[from].first] = to - from;
            found[pairs[from].first] = pairs[from].second;
        }
    }
    return found;
}

void FormerPlaces::dropMoved(const std::vector<quint32> &layer, quint32 layers)
{
    const auto former = formerLayers(layer, layers);
    for (quint32 n = 0; n < layer.size(); ++n) {
        if (hasPlace(n) && m_layer[n] != former[layer[n]])
            m_along[n] = kNowhere;
    }
}

std::vector<double> FormerPlaces::layerLows(const std::vector<quint32> &layer, quint32 layers) const
{
    const auto former = formerLayers(layer, layers);
    std::vector<double> lows(layers, std::numeric_limits<double>::lowest());
    for (quint32 n = 0; n < layer.size(); ++n) {
        auto &low = lows[layer[n]];
        if (hasPlace(n) && m_layer[n] == former[layer[n]])
            low = low == std::numeric_limits<double>::lowest() ? m_low[n] : std::min(low, m_low[n]);
    }
    return lows;
}

std::vector<double> FormerPlaces::vertexPlaces(const TrunkNet &net, const std::vector<quint32> &layer) const
{
    std::vector<double> places(net.vertices(), kNowhere);
    for (quint32 n = 0; n < m_layer.size(); ++n) {
        if (isKnown(n))
            places[net.vertexOf[n]] = m_along[n];
    }
    addEdges(net, layer, places);
    return places;
}

/// Where the lines of the edges were at the middle of each layer; of those that share a trunk, between the outermost.
void FormerPlaces::addEdges(const TrunkNet &net, const std::vector<quint32> &layer, std::vector<double> &places) const
{
    const auto pairOf = [](NodeIndex from, NodeIndex to) { return (quint64(quint32(from)) << 32) | quint32(to); };
    QHash<quint64, quint32> known;
    known.reserve(qsizetype(m_previous->edges.size()));
    for (quint32 e = 0; e < m_previous->edges.size(); ++e) {
        if (!m_previous->edges[e].reversed)
            known.insert(pairOf(m_previous->edges[e].from, m_previous->edges[e].to), e);
    }
    std::vector<double> middle(net.layers(), kNowhere);
    for (quint32 n = 0; n < m_layer.size(); ++n) {
        if (isKnown(n) && m_layer[n] == layer[n])
            middle[layer[n]] = m_middle[n];
    }
    std::vector<Span> spans;
    for (const auto &trunk : net.trunks) {
        spans.assign(trunk.layers, {});
        for (auto m = trunk.memberStart; m < trunk.memberEnd; ++m) {
            const auto e = net.members[m];
            const auto low = m_units.graph.low[e], high = m_units.graph.high[e];
            if (!isKnown(low) || !isKnown(high))
                continue;
            if (const auto it = known.constFind(pairOf(m_node[low], m_node[high])); it != known.constEnd())
                addLine(m_previous->polyline(*it), middle, trunk.firstLayer, std::max(trunk.firstLayer, layer[low] + 1), layer[high], spans);
        }
        for (quint32 i = 0; i < trunk.layers; ++i) {
            if (spans[i].low <= spans[i].high)
                places[net.trunkVertices[trunk.vertexStart + i]] = (spans[i].low + spans[i].high) / 2;
        }
    }
}

/// From layer `from` to before `to`; `spans` begin with layer `first`.
void FormerPlaces::addLine(std::span<const QPointF> line, const std::vector<double> &middle, quint32 first, quint32 from, quint32 to, std::vector<Span> &spans) const
{
    const bool across = m_previous->direction == LayoutDirection::LeftToRight;
    const auto ahead = [&](const QPointF &point) { return across ? point.x() : point.y(); };
    size_t p = 0;
    for (auto l = from; l < to && l - first < spans.size(); ++l) {
        while (p + 1 < line.size() && !(ahead(line[p + 1]) >= middle[l]))
            ++p;
        if (std::isnan(middle[l]) || p + 1 >= line.size() || ahead(line[p]) > middle[l])
            return;
        const double along = across ? line[p].y() : line[p].x();
        auto &span = spans[l - first];
        span = {std::min(span.low, along), std::max(span.high, along)};
    }
}

std::vector<double> FormerPlaces::startPlaces(const TrunkNet &net, std::vector<double> places)
{
    const auto fill = [&](const std::vector<quint32> &starts, const std::vector<quint32> &ends, quint32 v) {
        double sum = 0;
        int count = 0;
        for (auto i = starts[v]; i < starts[v + 1]; ++i) {
            if (!std::isnan(places[ends[i]])) {
                sum += places[ends[i]];
                ++count;
            }
        }
        if (std::isnan(places[v]) && count > 0)
            places[v] = sum / count;
    };
    for (quint32 v = 0; v < net.vertices(); ++v)
        fill(net.upStart, net.up, v);
    for (quint32 v = net.vertices(); v-- > 0;)
        fill(net.downStart, net.down, v);
    for (auto &place : places) {
        if (std::isnan(place))
            place = 0;
    }
    return places;
}

} // namespace slipway::layout
