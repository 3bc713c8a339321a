// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/formerplaces.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

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
    const bool across = input.direction == LayoutDirection::LeftToRight;
    for (size_t n = 0; n < units.units.size(); ++n) {
        const auto &unit = units.units[n];
        const auto node = previous->graph->find(input.graph->node(items.items[units.cells[unit.firstCell]].node).id);
        if (!previous->isShown(node) || previous->show[raw(node)] == Layout::Show::Frame)
            continue;
        const auto block = raw(node) < previous->blockOf.size() ? previous->blockOf[raw(node)] : Layout::kNoBlock;
        const auto rect = unit.cells > 1 && block != Layout::kNoBlock ? previous->blocks[block].rect : previous->rects[raw(node)];
        m_layer[n] = previous->layer[raw(node)];
        m_node[n] = previous->leadOf(node);
        m_along[n] = across ? rect.center().y() : rect.center().x();
        m_middle[n] = across ? rect.center().x() : rect.center().y();
        m_low[n] = m_middle[n] - unit.sizeU / 2;
    }
}

std::vector<double> FormerPlaces::layerLows(const std::vector<quint32> &layer, quint32 layers) const
{
    std::vector<double> lows(layers, std::numeric_limits<double>::lowest());
    for (size_t n = 0; n < layer.size(); ++n) {
        auto &low = lows[layer[n]];
        if (isKnown(quint32(n)))
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

/// Where the lines of the edges were at the middle of each layer.
void FormerPlaces::addEdges(const TrunkNet &net, const std::vector<quint32> &layer, std::vector<double> &places) const
{
    const auto pairOf = [](NodeIndex from, NodeIndex to) { return (quint64(quint32(from)) << 32) | quint32(to); };
    QHash<quint64, quint32> known;
    for (quint32 e = 0; e < m_previous->edges.size(); ++e) {
        if (!m_previous->edges[e].reversed)
            known.insert(pairOf(m_previous->edges[e].from, m_previous->edges[e].to), e);
    }
    std::vector<double> middle(net.layers(), kNowhere);
    for (quint32 n = 0; n < m_layer.size(); ++n) {
        if (isKnown(n) && m_layer[n] == layer[n])
            middle[layer[n]] = m_middle[n];
    }
    const bool across = m_previous->direction == LayoutDirection::LeftToRight;
    for (const auto &trunk : net.trunks) {
        if (trunk.memberEnd - trunk.memberStart != 1)
            continue;
        const auto e = net.members[trunk.memberStart];
        const auto low = m_units.graph.low[e], high = m_units.graph.high[e];
        const auto it = isKnown(low) && isKnown(high) ? known.constFind(pairOf(m_node[low], m_node[high])) : known.constEnd();
        if (it == known.constEnd())
            continue;
        const auto line = m_previous->polyline(*it);
        size_t p = 0;
        for (quint32 i = 0; i < trunk.layers; ++i) {
            const double u = middle[trunk.firstLayer + i];
            const auto ahead = [&](const QPointF &point) { return across ? point.x() : point.y(); };
            while (p + 1 < line.size() && !(ahead(line[p + 1]) >= u))
                ++p;
            if (std::isnan(u) || p + 1 >= line.size() || ahead(line[p]) > u)
                break;
            places[net.trunkVertices[trunk.vertexStart + i]] = across ? line[p].y() : line[p].x();
        }
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
