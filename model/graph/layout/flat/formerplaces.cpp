// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/formerplaces.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::layout {

namespace {

constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();

} // namespace

FormerPlaces::FormerPlaces(const LayoutInput &input, const ItemGraph &items, const FlatUnits &units)
{
    const auto &previous = input.previous;
    if (!previous || !previous->graph || previous->direction != input.direction || previous->visible.empty())
        return;
    m_layer.assign(units.units.size(), kNoLayer);
    m_along.assign(units.units.size(), kNowhere);
    m_low.assign(units.units.size(), 0);
    const bool across = input.direction == LayoutDirection::LeftToRight;
    for (size_t n = 0; n < units.units.size(); ++n) {
        const auto &unit = units.units[n];
        const auto node = previous->graph->find(input.graph->node(items.items[units.cells[unit.firstCell]].node).id);
        if (!previous->isShown(node) || previous->show[raw(node)] == Layout::Show::Frame)
            continue;
        const auto block = raw(node) < previous->blockOf.size() ? previous->blockOf[raw(node)] : Layout::kNoBlock;
        const auto rect = unit.cells > 1 && block != Layout::kNoBlock ? previous->blocks[block].rect : previous->rects[raw(node)];
        m_layer[n] = previous->layer[raw(node)];
        m_along[n] = across ? rect.center().y() : rect.center().x();
        m_low[n] = (across ? rect.center().x() : rect.center().y()) - unit.sizeU / 2;
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

std::vector<double> FormerPlaces::startPlaces(const TrunkNet &net) const
{
    std::vector<double> places(net.vertices(), kNowhere);
    for (quint32 n = 0; n < m_layer.size(); ++n) {
        if (isKnown(n))
            places[net.vertexOf[n]] = m_along[n];
    }
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

std::vector<bool> FormerPlaces::held(const TrunkNet &net) const
{
    std::vector<bool> held(net.vertices(), false);
    for (quint32 n = 0; n < m_layer.size(); ++n)
        held[net.vertexOf[n]] = isKnown(n);
    return held;
}

std::vector<double> FormerPlaces::rowPlaces(const TrunkNet &net, const LayerOrder &order, const Rows &rows) const
{
    std::vector<double> places(rows.items.size(), kNowhere);
    for (size_t i = 0; i < rows.items.size(); ++i) {
        const auto n = net.nodeOf[order.order[rows.items[i].begin]];
        if (n != TrunkNet::kNone && isKnown(n))
            places[i] = m_along[n];
    }
    return places;
}

} // namespace slipway::layout
