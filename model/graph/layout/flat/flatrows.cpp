// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/flatrows.h"

#include <algorithm>
#include <cmath>

namespace slipway::layout {

namespace {

constexpr double kEdgeShare = 0.3; ///< of the width of a wrapped drawing, for edges that pass
constexpr double kLeastEdgeGap = 0.25;

class RowPlanner
{
public:
    RowPlanner(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps, double shape)
        : m_net(net)
        , m_order(order)
        , m_units(units)
        , m_gaps(gaps)
        , m_shape(shape)
    {
        m_plan.gaps.node = gaps.node;
        m_plan.gaps.passing = gaps.dummy;
        m_plan.stackOf.assign(net.vertices(), 0);
    }

    RowPlan plan()
    {
        measure();
        const double width = m_shape > 0 ? targetWidth() : 0;
        if (width > 0)
            narrowEdges(width);
        m_plan.rows.start.push_back(0);
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            addLayer(l, width > 0 ? stackHeight(l, width) : 1);
            m_plan.rows.start.push_back(quint32(m_plan.rows.items.size()));
        }
        return std::move(m_plan);
    }

private:
    bool passes(quint32 v) const { return m_net.nodeOf[v] == TrunkNet::kNone; }
    const FlatUnit &unit(quint32 v) const { return m_units.units[m_net.nodeOf[v]]; }

    void measure()
    {
        m_width.assign(m_net.layers(), 0);
        m_height.assign(m_net.layers(), 0);
        m_lines.assign(m_net.layers(), 0);
        for (quint32 v = 0; v < m_net.vertices(); ++v) {
            const auto l = m_net.layerOf[v];
            if (passes(v)) {
                m_lines[l] += m_net.weight[v];
                continue;
            }
            m_width[l] += unit(v).sizeV + m_gaps.node;
            m_height[l] = std::max(m_height[l], unit(v).sizeU);
            m_widest = std::max(m_widest, unit(v).sizeV + m_gaps.node);
        }
    }

    quint32 stackHeight(quint32 layer, double width) const
    {
        return quint32(std::max(1.0, std::ceil(m_width[layer] / width)));
    }

    /// How far the drawing reaches across its layers if these are no wider than this.
    double reach(double width) const
    {
        double sum = 0;
        for (quint32 l = 0; l < m_net.layers(); ++l)
            sum += stackHeight(l, width) * (m_height[l] + kStackGap) + m_gaps.layer;
        return sum;
    }

    /// 0 where the drawing is narrow enough as it is.
    double targetWidth() const
    {
        const double whole = *std::max_element(m_width.begin(), m_width.end());
        double low = m_widest, high = whole;
        if (whole <= low || whole <= reach(whole) * m_shape)
            return 0;
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + high) / 2;
            (middle > reach(middle) * m_shape ? high : low) = middle;
        }
        return high;
    }

    void narrowEdges(double width)
    {
        const auto most = *std::max_element(m_lines.begin(), m_lines.end());
        const double gap = std::max(kLeastEdgeGap, kEdgeShare * width / std::max(1.0, double(most)));
        m_plan.gaps.passing = std::min(m_plan.gaps.passing, gap);
        m_plan.gaps.inner = std::min(m_plan.gaps.inner, gap);
    }

    void addLayer(quint32 layer, quint32 stack)
    {
        const auto end = m_net.layerStart[layer + 1];
        for (auto i = m_net.layerStart[layer]; i < end;) {
            const auto v = m_order.order[i];
            RowItem item {i, 1, 0, passes(v)};
            if (item.passing) {
                item.half = (m_net.weight[v] - 1) * m_plan.gaps.inner / 2;
                m_plan.rows.items.push_back(item);
                ++i;
                continue;
            }
            quint32 count = 0;
            for (; count < stack && i + count < end && !passes(m_order.order[i + count]); ++count) {
                const auto w = m_order.order[i + count];
                m_plan.stackOf[w] = count;
                item.half = std::max(item.half, unit(w).sizeV / 2);
            }
            item.half += stack > 1 ? kStackGap / 2 : 0;
            item.count = count;
            m_plan.rows.items.push_back(item);
            i += count;
        }
    }

    const TrunkNet &m_net;
    const LayerOrder &m_order;
    const FlatUnits &m_units;
    const Gaps &m_gaps;
    double m_shape;
    double m_widest = 0;
    std::vector<double> m_width, m_height, m_lines; ///< by layer
    RowPlan m_plan;
};

} // namespace

RowPlan planRows(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps, double shape)
{
    return RowPlanner(net, order, units, gaps, shape).plan();
}

} // namespace slipway::layout
