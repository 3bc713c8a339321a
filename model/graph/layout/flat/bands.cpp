// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/bands.h"

#include <algorithm>
#include <cmath>

namespace slipway::layout {

namespace {

constexpr double kEdgeShare = 0.25; ///< of the width, for edges that pass
constexpr double kFreeShare = 0.7; ///< of what its nodes leave free in a layer
constexpr double kTighter = 0.5; ///< edges may be that much nearer where what is there stays where it is
constexpr quint32 kUnitsAnOpening = 32;
constexpr double kLeastEdgeGap = 0.25;
constexpr double kMostEdges = 0.62; ///< of the width
constexpr double kFar = 1e15;
constexpr double kFilled = 0.96; ///< of the width: what is left lets lines run straight
constexpr double kClimb = 64, kLeastClimb = 12; ///< more between layers, for steep edges; and where there are too many layers

class BandPlanner
{
public:
    BandPlanner(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps, double shape)
        : m_net(net)
        , m_gaps(gaps)
        , m_shape(shape)
    {
        m_bands.room.assign(net.layers(), 0);
        m_bands.passing.assign(net.layers(), gaps.dummy);
        measure(order, units);
    }

    Bands plan()
    {
        if (m_shape <= 0)
            return std::move(m_bands);
        auto width = targetWidth();
        if (width == 0) {
            m_bands.climb = kLeastClimb;
            m_bands.least = width = std::max(m_whole, reach(kFar) * m_shape);
        }
        m_bands.inner = innerGap(width);
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            m_bands.passing[l] = passingGap(l, width);
            m_bands.room[l] = roomFor(l, width);
        }
        m_bands.width = width;
        return std::move(m_bands);
    }

    Bands keep(double width, const std::vector<double> &room)
    {
        m_bands.inner = innerGap(width) * kTighter;
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            m_bands.passing[l] = passingGap(l, width) * kTighter;
            m_bands.room[l] = room[l] > 0 ? room[l] : std::max(m_layers[l].height, roomFor(l, width));
        }
        return std::move(m_bands);
    }

private:
    struct Layer
    {
        quint32 first = 0, end = 0; ///< into m_units
        double trunks = 0, lines = 0; ///< that pass
        double height = 0; ///< of the highest node
        double plain = 0; ///< width of one row
    };

    void measure(const LayerOrder &order, const FlatUnits &units)
    {
        m_layers.resize(m_net.layers());
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            auto &layer = m_layers[l];
            layer.first = quint32(m_units.size());
            for (auto i = m_net.layerStart[l]; i < m_net.layerStart[l + 1]; ++i) {
                const auto v = order.order[i];
                if (m_net.nodeOf[v] == TrunkNet::kNone) {
                    ++layer.trunks;
                    layer.lines += m_net.weight[v];
                    continue;
                }
                const auto &unit = units.units[m_net.nodeOf[v]];
                layer.height = std::max(layer.height, unit.cellU + (unit.cells > 1 ? 2 * kBlockPadding : 0));
                m_widest = std::max(m_widest, unit.cellV + 2 * kBlockPadding + m_gaps.node + kStackGap);
                m_units.push_back(unit);
            }
            layer.end = quint32(m_units.size());
            for (auto i = layer.first; i < layer.end; ++i)
                layer.plain += shapedFor(m_units[i], layer.height).sizeV + m_gaps.node;
            m_mostLines = std::max(m_mostLines, layer.lines);
            m_whole = std::max(m_whole, (layer.plain + layer.trunks * m_gaps.dummy + (layer.lines - layer.trunks) * 3) / kFilled);
        }
    }

    double innerGap(double width) const
    {
        return std::clamp(kEdgeShare * width / std::max(1.0, m_mostLines), kLeastEdgeGap, 3.0);
    }

    double passingGap(quint32 l, double width) const
    {
        const auto &layer = m_layers[l];
        const double free = std::max(kEdgeShare * width, kFreeShare * (width - layer.plain));
        return std::clamp(free / std::max(1.0, layer.lines), kLeastEdgeGap, m_gaps.dummy);
    }

    double linesWidth(quint32 l, double width) const
    {
        const auto &layer = m_layers[l];
        return layer.trunks * passingGap(l, width) + (layer.lines - layer.trunks) * innerGap(width);
    }

    double widthIn(quint32 l, double room) const
    {
        const auto &layer = m_layers[l];
        ColumnFill fill(room);
        for (auto i = layer.first; i < layer.end; ++i) {
            const auto unit = shapedFor(m_units[i], room);
            fill.add(unit.sizeU, unit.sizeV);
        }
        return fill.width() + fill.columns() * (m_gaps.node + kStackGap);
    }

    /// The least room in which the layer is no wider than this; 0 where one row is not.
    double roomFor(quint32 l, double width) const
    {
        const auto &layer = m_layers[l];
        const double most = std::max(m_widest, kFilled * width - linesWidth(l, width));
        if (layer.plain <= most)
            return 0;
        double low = layer.height, high = 2 * low;
        while (widthIn(l, high) > most && high < 1e9) {
            low = high;
            high *= 2;
        }
        while (high - low > std::max(2.0, 0.01 * high)) {
            const double middle = (low + high) / 2;
            (widthIn(l, middle) > most ? low : high) = middle;
        }
        return high;
    }

    /// How far the drawing reaches across its layers if these are no wider than this.
    double reach(double width) const
    {
        double sum = 0;
        for (quint32 l = 0; l < m_net.layers(); ++l)
            sum += std::max(m_layers[l].height, roomFor(l, width)) + m_gaps.layer + m_bands.climb;
        return sum;
    }

    /// 0: nothing has to be wrapped, and the drawing is too narrow rather than too wide.
    double targetWidth() const
    {
        double low = std::max(m_widest, m_mostLines * kLeastEdgeGap / kMostEdges), high = std::max(low, m_whole);
        if (m_whole <= reach(kFar) * m_shape)
            return 0;
        while (high - low > 0.01 * high) {
            const double middle = (low + high) / 2;
            (middle > reach(middle) * m_shape ? high : low) = middle;
        }
        return high;
    }

    const TrunkNet &m_net;
    const Gaps &m_gaps;
    double m_shape;
    double m_widest = 0, m_mostLines = 0;
    double m_whole = 0; ///< width when nothing is wrapped
    std::vector<Layer> m_layers;
    std::vector<FlatUnit> m_units; ///< in the order of the layers
    Bands m_bands;
};

} // namespace

FlatUnit shapedFor(const FlatUnit &unit, double room)
{
    auto shaped = unit;
    if (unit.cells == 1 || unit.held)
        return shaped;
    const double u = unit.cellU + kCellGap, v = unit.cellV + kCellGap;
    const auto most = quint32(std::max(1.0, std::floor((room - 2 * kBlockPadding + kCellGap) / u)));
    shaped.columns = (unit.cells + most - 1) / most;
    const auto rows = (unit.cells + shaped.columns - 1) / shaped.columns;
    shaped.columns = (unit.cells + rows - 1) / rows;
    shaped.sizeU = rows * u - kCellGap + 2 * kBlockPadding;
    shaped.sizeV = shaped.columns * v - kCellGap + 2 * kBlockPadding;
    return shaped;
}

bool ColumnFill::add(double sizeU, double sizeV)
{
    const double room = m_room - m_open;
    const double lost = sizeV > m_width ? (sizeV - m_width) * m_used : (m_width - sizeV) * sizeU;
    ++m_since;
    if (m_columns > 0 && m_used + kStackGap + sizeU <= room && lost <= (room - m_used) * m_width) {
        m_used += kStackGap + sizeU;
        m_width = std::max(m_width, sizeV);
        return false;
    }
    ++m_columns;
    m_closed += m_width;
    m_used = sizeU;
    m_width = sizeV;
    m_open = m_since > kUnitsAnOpening ? sizeU + kStackGap : 0;
    if (m_open > 0)
        m_since = 0;
    return true;
}

Bands planBands(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps, double shape)
{
    return BandPlanner(net, order, units, gaps, shape).plan();
}

Bands tightBands(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps)
{
    auto bands = planBands(net, order, units, gaps, 0);
    bands.inner *= kTighter;
    for (auto &gap : bands.passing)
        gap *= kTighter;
    return bands;
}

Bands keepBands(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps, double width,
    const std::vector<double> &room)
{
    return BandPlanner(net, order, units, gaps, 0).keep(width, room);
}

} // namespace slipway::layout
