// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/heldcolumns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::layout {

namespace {

constexpr double kSame = 0.6; ///< px between nodes of one column
constexpr double kWider = 16; ///< px that a column may grow by
constexpr size_t kNearColumns = 48, kNearPlaces = 2000; ///< how far an opening is looked for, to each side

class ColumnHolder
{
public:
    ColumnHolder(const TrunkNet &net, const FlatUnits &units, const FormerPlaces &former, double low, double room)
        : m_net(net)
        , m_units(units)
        , m_former(former)
        , m_low(low)
        , m_room(room)
    {
    }

    std::vector<HeldPlace> hold(const std::vector<quint32> &row)
    {
        for (const auto v : row)
            take(v);
        for (auto &place : m_places)
            makeRoom(place);
        fillOpenings();
        if (wantsHigherBand()) {
            m_room += m_highest + kStackGap;
            fillOpenings();
        }
        return withNewColumns();
    }

private:
    const FlatUnit &unit(quint32 v) const { return m_units.units[m_net.nodeOf[v]]; }

    void take(quint32 v)
    {
        const auto n = m_net.nodeOf[v];
        if (n == TrunkNet::kNone) {
            m_places.push_back({true, 0, 0, {v}, {}});
            return;
        }
        // What is in another layer than it was is as good as new.
        const double offset = m_former.hasPlace(n) ? m_former.low(n) - m_low : -1;
        if (offset < -kSame || offset > m_room) {
            m_new.emplace_back(v, m_places.size());
            return;
        }
        const double along = m_former.along(n);
        if (m_places.empty() || m_places.back().passing || std::abs(m_places.back().along - along) > kSame)
            m_places.push_back({false, along, 0, {}, {}});
        add(m_places.back(), v, std::max(0.0, offset));
    }

    void add(HeldPlace &column, quint32 v, double offset) const
    {
        const auto at = std::upper_bound(column.offsets.begin(), column.offsets.end(), offset) - column.offsets.begin();
        column.vertices.insert(column.vertices.begin() + at, v);
        column.offsets.insert(column.offsets.begin() + at, offset);
        column.width = std::max(column.width, unit(v).sizeV);
    }

    /// Blocks that have grown push what is behind them in their column.
    void makeRoom(HeldPlace &column) const
    {
        double free = 0;
        for (size_t k = 0; k < column.offsets.size(); ++k) {
            column.offsets[k] = column.offsets[k] + kSame < free ? free : column.offsets[k];
            free = column.offsets[k] + unit(column.vertices[k]).sizeU + kStackGap;
        }
    }

    double endOf(const HeldPlace &column) const
    {
        return column.vertices.empty() ? 0 : column.offsets.back() + unit(column.vertices.back()).sizeU + kStackGap;
    }

    bool fits(const HeldPlace &column, quint32 v) const { return endOf(column) + unit(v).sizeU <= m_room + kSame; }

    void fillOpenings()
    {
        for (const double wider : {kSame, kWider})
            std::erase_if(m_new, [&](const auto &entry) { return fillOpening(entry.first, entry.second, wider); });
    }

    /// Whether columns of their own would push others farther than one more node in each column does.
    bool wantsHigherBand()
    {
        double wide = 0;
        m_highest = 0;
        for (const auto &entry : m_new) {
            wide += unit(entry.first).sizeV + kStackGap;
            m_highest = std::max(m_highest, unit(entry.first).sizeU);
        }
        return wide / 2 > m_highest + kStackGap;
    }

    std::vector<HeldPlace> withNewColumns()
    {
        std::vector<HeldPlace> grown;
        size_t next = 0;
        for (const auto &[v, at] : m_new) {
            for (; next < at; ++next)
                grown.push_back(std::move(m_places[next]));
            if (grown.empty() || grown.back().passing || !std::isnan(grown.back().along) || !fits(grown.back(), v))
                grown.push_back({false, std::numeric_limits<double>::quiet_NaN(), 0, {}, {}});
            add(grown.back(), v, endOf(grown.back()));
        }
        for (; next < m_places.size(); ++next)
            grown.push_back(std::move(m_places[next]));
        return grown;
    }

    bool fillOpening(quint32 v, size_t at, double wider)
    {
        size_t seen = 0;
        for (size_t way = 0; way < kNearPlaces && seen < kNearColumns; ++way) {
            for (const auto i : {at - 1 - way, at + way}) {
                if (i >= m_places.size() || m_places[i].passing || m_places[i].vertices.empty())
                    continue;
                ++seen;
                if (unit(v).sizeV <= m_places[i].width + wider && fillColumn(m_places[i], v))
                    return true;
            }
        }
        return false;
    }

    bool fillColumn(HeldPlace &column, quint32 v)
    {
        double free = 0;
        for (size_t k = 0; k < column.vertices.size(); ++k) {
            if (column.offsets[k] - kStackGap - free >= unit(v).sizeU) {
                add(column, v, free);
                return true;
            }
            free = column.offsets[k] + unit(column.vertices[k]).sizeU + kStackGap;
        }
        if (!fits(column, v))
            return false;
        add(column, v, free);
        return true;
    }

    const TrunkNet &m_net;
    const FlatUnits &m_units;
    const FormerPlaces &m_former;
    double m_low, m_room;
    double m_highest = 0; ///< of what found no opening
    std::vector<HeldPlace> m_places;
    std::vector<std::pair<quint32, size_t>> m_new; ///< nodes, and before which place they belong
};

} // namespace

std::vector<HeldPlace> holdColumns(const TrunkNet &net, const FlatUnits &units, const FormerPlaces &former, const std::vector<quint32> &row,
    double low, double room)
{
    return ColumnHolder(net, units, former, low, room).hold(row);
}

} // namespace slipway::layout
