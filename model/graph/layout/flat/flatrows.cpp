// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/flatrows.h"

#include "graph/layout/flat/heldcolumns.h"

#include <algorithm>

namespace slipway::layout {

namespace {

constexpr double kRounding = 0.5;

class RowPlanner
{
public:
    RowPlanner(const TrunkNet &net, LayerOrder &order, FlatUnits &units, const Gaps &gaps, const Bands &bands)
        : m_net(net)
        , m_order(order)
        , m_units(units)
        , m_bands(bands)
    {
        m_plan.gaps.node = gaps.node;
        m_plan.gaps.passing = bands.passing;
        m_plan.gaps.inner = bands.inner;
        m_plan.width = bands.width;
        m_plan.least = bands.least;
        m_plan.climb = bands.climb;
        m_plan.band.assign(net.layers(), 0);
        m_plan.offset.assign(net.vertices(), 0);
        m_plan.place.assign(net.vertices(), RowPlan::kFirst | RowPlan::kLast);
    }

    RowPlan plan()
    {
        m_plan.rows.start.push_back(0);
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            if (m_bands.room[l] > 0)
                addWrapped(l);
            else
                addPlain(l);
            m_plan.rows.start.push_back(quint32(m_plan.rows.items.size()));
        }
        return std::move(m_plan);
    }

    RowPlan keep(const FormerPlaces &former, const std::vector<double> &lows)
    {
        for (auto &unit : m_units.units) {
            const auto n = quint32(&unit - m_units.units.data());
            if (unit.cells > 1)
                unit = shapedFor(unit, former.hasPlace(n) ? former.size(n) + kRounding : m_bands.room[m_net.layerOf[m_net.vertexOf[n]]]);
        }
        m_plan.rows.start.push_back(0);
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            m_next = m_net.layerStart[l];
            m_row.assign(m_order.order.begin() + m_next, m_order.order.begin() + m_net.layerStart[l + 1]);
            for (const auto &place : holdColumns(m_net, m_units, former, m_row, lows[l], m_bands.room[l])) {
                if (place.passing)
                    pass(place.vertices.front());
                else
                    addColumn(l, place.vertices, place.offsets);
            }
            m_plan.rows.start.push_back(quint32(m_plan.rows.items.size()));
        }
        return std::move(m_plan);
    }

private:
    bool passes(quint32 v) const { return m_net.nodeOf[v] == TrunkNet::kNone; }
    FlatUnit &unit(quint32 v) const { return m_units.units[m_net.nodeOf[v]]; }

    void addPlain(quint32 layer)
    {
        const auto begin = m_net.layerStart[layer], end = m_net.layerStart[layer + 1];
        double lowest = 0;
        auto &band = m_plan.band[layer];
        for (auto i = begin; i < end; ++i) {
            if (const auto v = m_order.order[i]; !passes(v))
                lowest = std::max(lowest, unit(v).cellU + (unit(v).cells > 1 ? 2 * kBlockPadding : 0));
        }
        for (auto i = begin; i < end; ++i) {
            const auto v = m_order.order[i];
            if (passes(v)) {
                addPassing(v);
                continue;
            }
            if (m_bands.width > 0)
                unit(v) = shapedFor(unit(v), lowest);
            m_plan.rows.items.push_back({i, 1, unit(v).sizeV / 2, false});
            band = std::max(band, unit(v).sizeU);
        }
        for (auto i = begin; i < end; ++i) {
            if (const auto v = m_order.order[i]; !passes(v))
                m_plan.offset[v] = (band - unit(v).sizeU) / 2;
        }
    }

    void addPassing(quint32 v)
    {
        m_plan.rows.items.push_back({m_order.pos[v] + m_net.layerStart[m_net.layerOf[v]], 1, (m_net.weight[v] - 1) * m_plan.gaps.inner / 2, true});
    }

    void addWrapped(quint32 layer)
    {
        const auto begin = m_net.layerStart[layer], end = m_net.layerStart[layer + 1];
        m_row.assign(m_order.order.begin() + begin, m_order.order.begin() + end);
        m_next = begin;
        ColumnFill fill(m_bands.room[layer]);
        for (const auto v : m_row) {
            if (passes(v)) {
                m_beside.emplace_back(v, quint32(m_column.size()));
                continue;
            }
            unit(v) = shapedFor(unit(v), m_bands.room[layer]);
            if (fill.add(unit(v).sizeU, unit(v).sizeV))
                closeColumn(layer);
            m_column.push_back(v);
        }
        closeColumn(layer);
    }

    void closeColumn(quint32 layer)
    {
        if (m_column.empty())
            return;
        const auto middle = quint32(m_column.size() + 1) / 2;
        size_t next = 0;
        for (; next < m_beside.size() && m_beside[next].second < middle; ++next)
            pass(m_beside[next].first);
        m_offsets.clear();
        double at = 0;
        for (const auto v : m_column) {
            m_offsets.push_back(at);
            at += unit(v).sizeU + kStackGap;
        }
        addColumn(layer, m_column, m_offsets);
        for (; next < m_beside.size(); ++next)
            pass(m_beside[next].first);
        m_column.clear();
        m_beside.clear();
    }

    void addColumn(quint32 layer, const std::vector<quint32> &column, const std::vector<double> &offsets)
    {
        RowItem item {m_next, quint32(column.size()), 0, false};
        for (size_t i = 0; i < column.size(); ++i) {
            const auto v = column[i];
            put(v);
            m_plan.offset[v] = offsets[i];
            m_plan.place[v] = 0;
            item.half = std::max(item.half, unit(v).sizeV / 2);
            m_plan.band[layer] = std::max(m_plan.band[layer], offsets[i] + unit(v).sizeU);
        }
        m_plan.place[column.front()] |= RowPlan::kFirst;
        m_plan.place[column.back()] |= RowPlan::kLast;
        if (column.size() > 1)
            item.half += kStackGap / 2;
        m_plan.rows.items.push_back(item);
    }

    void pass(quint32 v)
    {
        put(v);
        addPassing(v);
    }

    /// The next in its layer.
    void put(quint32 v)
    {
        m_order.order[m_next] = v;
        m_order.pos[v] = m_next++ - m_net.layerStart[m_net.layerOf[v]];
    }

    const TrunkNet &m_net;
    LayerOrder &m_order;
    FlatUnits &m_units;
    const Bands &m_bands;
    RowPlan m_plan;
    std::vector<quint32> m_row, m_column;
    std::vector<double> m_offsets; ///< of the column
    std::vector<std::pair<quint32, quint32>> m_beside; ///< vertices that pass, and the nodes of the column before them
    quint32 m_next = 0;
};

} // namespace

RowPlan planRows(const TrunkNet &net, LayerOrder &order, FlatUnits &units, const Gaps &gaps, double shape)
{
    return RowPlanner(net, order, units, gaps, planBands(net, order, units, gaps, shape)).plan();
}

RowPlan tightRows(const TrunkNet &net, LayerOrder &order, FlatUnits &units, const Gaps &gaps)
{
    return RowPlanner(net, order, units, gaps, tightBands(net, order, units, gaps)).plan();
}

RowPlan keepRows(const TrunkNet &net, LayerOrder &order, FlatUnits &units, const Gaps &gaps, const FormerPlaces &former,
    const std::vector<double> &lows)
{
    std::vector<double> room(net.layers(), 0);
    for (quint32 n = 0; n < units.units.size(); ++n) {
        const auto layer = net.layerOf[net.vertexOf[n]];
        if (former.hasPlace(n))
            room[layer] = std::max(room[layer], former.low(n) + former.size(n) - lows[layer]);
    }
    return RowPlanner(net, order, units, gaps, keepBands(net, order, units, gaps, former.width(), room)).keep(former, lows);
}

} // namespace slipway::layout
