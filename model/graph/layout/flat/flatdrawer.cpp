// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/flatdrawer.h"

#include "graph/layout/polyline.h"

#include <algorithm>
#include <cmath>

namespace slipway::layout {

namespace {

constexpr double kMargin = 16; ///< around everything
constexpr quint32 kLooked = 4096; ///< edges, after which the drawer looks whether it is still wanted
constexpr double kEdgesFrom = 0.2, kEdgesTo = 0.8; ///< of the drawer's time

class FlatDrawer
{
public:
    FlatDrawer(const LayoutInput &input, ItemGraph items, const FlatDrawing &drawing, const Gaps &gaps, const Progress &progress,
        const std::atomic_bool *cancel)
        : m_input(input)
        , m_items(std::move(items))
        , m_drawing(drawing)
        , m_net(drawing.net)
        , m_units(drawing.units)
        , m_gaps(gaps)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_across(input.direction == LayoutDirection::LeftToRight)
        , m_made(beginLayout(input))
    {
    }

    std::shared_ptr<Layout> draw()
    {
        m_made->layers = m_net.layers();
        m_made->crossings = m_drawing.order.crossings;
        placeVertices();
        placeLayers();
        placeUnits();
        fillRects();
        fillEdges();
        m_made->representative = std::move(m_items.representative);
        m_made->implied = std::move(m_items.implied);
        m_made->waysLeftOut = m_items.waysLeftOut;
        moveToOrigin();
        return m_made;
    }

private:
    struct Spot
    {
        double low = 0, high = 0; ///< across
        double centre = 0, half = 0; ///< along
        double left = 0, right = 0; ///< along: where edges pass its column
        bool first = true, last = true; ///< of its column
    };

    void placeVertices()
    {
        m_along.resize(m_net.vertices());
        m_itemOf.resize(m_net.vertices());
        const auto &rows = m_drawing.plan.rows;
        for (quint32 i = 0; i < rows.items.size(); ++i) {
            const auto &item = rows.items[i];
            const double place = item.passing ? m_drawing.places[i] : std::round(m_drawing.places[i] * 2) / 2;
            for (quint32 k = 0; k < item.count; ++k) {
                const auto v = m_drawing.order.order[item.begin + k];
                m_along[v] = place;
                m_itemOf[v] = i;
            }
        }
    }

    void placeLayers()
    {
        const auto count = m_net.layers();
        std::vector<double> climb(count, 0);
        for (quint32 v = 0; v < m_net.vertices(); ++v) {
            const auto l = m_net.layerOf[v];
            for (auto i = m_net.downStart[v]; i < m_net.downStart[v + 1]; ++i)
                climb[l] = std::max(climb[l], std::abs(m_along[v] - m_along[m_net.down[i]]));
        }
        double u = 0;
        m_low.resize(count);
        m_high.resize(count);
        for (quint32 l = 0; l < count; ++l) {
            if (l < m_drawing.formerLow.size())
                u = std::max(u, m_drawing.formerLow[l]);
            m_low[l] = u;
            m_high[l] = u + m_drawing.plan.band[l];
            // What follows another drawing has its room from there.
            const double extra = m_drawing.keepsOrigin ? 0 : std::round(std::min(m_drawing.plan.climb, climb[l] * 0.08));
            u = m_high[l] + m_gaps.layer + extra;
        }
    }

    void placeUnits()
    {
        m_spots.resize(m_units.units.size());
        for (quint32 n = 0; n < m_units.units.size(); ++n) {
            const auto &unit = m_units.units[n];
            const auto v = m_net.vertexOf[n], l = m_net.layerOf[v];
            const auto &item = m_drawing.plan.rows.items[m_itemOf[v]];
            auto &spot = m_spots[n];
            spot.low = m_low[l] + m_drawing.plan.offset[v];
            spot.high = spot.low + unit.sizeU;
            spot.centre = m_along[v];
            spot.half = unit.sizeV / 2;
            spot.left = spot.centre - item.half + kStackGap / 4;
            spot.right = spot.centre + item.half - kStackGap / 4;
            spot.first = m_drawing.plan.place[v] & RowPlan::kFirst;
            spot.last = m_drawing.plan.place[v] & RowPlan::kLast;
        }
    }

    QPointF point(double u, double v) const { return m_across ? QPointF(u, v) : QPointF(v, u); }
    QRectF rect(double u0, double v0, double u1, double v1) const { return QRectF(point(u0, v0), point(u1, v1)); }

    QRectF cellRect(quint32 n, quint32 cell) const
    {
        const auto &unit = m_units.units[n];
        const auto &spot = m_spots[n];
        if (unit.cells == 1)
            return rect(spot.low, spot.centre - spot.half, spot.high, spot.centre + spot.half);
        const auto &item = m_items.items[m_units.cells[unit.firstCell + cell]];
        const CellGrid grid {unit.columns, unit.cellU, unit.cellV, unit.sizeU, unit.sizeV};
        const auto seat = m_units.seatOf(unit, cell);
        const double u = spot.low + grid.middleU(seat), v = spot.centre - spot.half + grid.middleV(seat);
        return rect(u - item.sizeU / 2, v - item.sizeV / 2, u + item.sizeU / 2, v + item.sizeV / 2);
    }

    void fillRects()
    {
        const auto count = m_input.graph->nodeCount();
        m_made->show.assign(count, Layout::Show::Hidden);
        m_made->rects.resize(count);
        m_made->layer.assign(count, 0);
        if (m_units.units.size() < m_items.items.size())
            m_made->blockOf.assign(count, Layout::kNoBlock);
        for (const auto v : m_drawing.order.order) {
            if (const auto n = m_net.nodeOf[v]; n != TrunkNet::kNone)
                fillUnit(n, m_net.layerOf[v]);
        }
    }

    void fillUnit(quint32 n, quint32 layer)
    {
        const auto &unit = m_units.units[n];
        const auto &spot = m_spots[n];
        if (unit.cells > 1) {
            m_made->blocks.push_back({rect(spot.low, spot.centre - spot.half, spot.high, spot.centre + spot.half),
                quint32(m_made->blockCells.size()), unit.cells});
        }
        for (quint32 i = 0; i < unit.cells; ++i) {
            const auto node = m_items.items[m_units.cells[unit.firstCell + i]].node;
            const bool card = !m_input.graph->members(node).empty();
            m_made->show[raw(node)] = card ? Layout::Show::Card : Layout::Show::Node;
            m_made->rects[raw(node)] = cellRect(n, i);
            m_made->layer[raw(node)] = layer;
            m_made->visible.push_back(node);
            if (unit.cells > 1) {
                m_made->blockCells.push_back(node);
                m_made->blockOf[raw(node)] = quint32(m_made->blocks.size()) - 1;
            }
        }
    }

    void addPoint(double u, double v) { extendLine(m_made->points, m_edgeStart, point(u, v), m_across); }

    /// Out of a node to the end of its layer; beside the nodes below it in its column.
    void leave(quint32 n)
    {
        const auto &spot = m_spots[n];
        const auto l = m_net.layerOf[m_net.vertexOf[n]];
        if (spot.last) {
            addPoint(spot.high, spot.centre);
            addPoint(m_high[l], spot.centre);
            return;
        }
        const double middle = (spot.low + spot.high) / 2;
        addPoint(middle, spot.centre + spot.half);
        addPoint(middle, spot.right);
        addPoint(m_high[l], spot.right);
    }

    void arrive(quint32 n)
    {
        const auto &spot = m_spots[n];
        const auto l = m_net.layerOf[m_net.vertexOf[n]];
        if (spot.first) {
            addPoint(m_low[l], spot.centre);
            addPoint(spot.low, spot.centre);
            return;
        }
        const double middle = (spot.low + spot.high) / 2;
        addPoint(m_low[l], spot.left);
        addPoint(middle, spot.left);
        addPoint(middle, spot.centre - spot.half);
    }

    void pass(quint32 edge)
    {
        const auto t = m_net.trunkOfEdge[edge];
        if (t == TrunkNet::kNone)
            return;
        const auto &trunk = m_net.trunks[t];
        const auto place = m_drawing.members.placeOf[edge];
        const auto first = m_net.layerOf[m_net.vertexOf[m_units.graph.low[edge]]] + 1;
        const auto last = m_net.layerOf[m_net.vertexOf[m_units.graph.high[edge]]];
        for (auto l = first; l < last; ++l) {
            const auto at = trunk.vertexStart + (l - trunk.firstLayer);
            const double offset = double(place) - (double(m_drawing.members.low[at]) + double(m_drawing.members.high[at]) - 1) / 2;
            const double v = std::round((m_along[m_net.trunkVertices[at]] + offset * m_drawing.plan.gaps.inner) * 4) / 4;
            addPoint(m_low[l], v);
            addPoint(m_high[l], v);
        }
    }

    void fillEdges()
    {
        mergedEdges();
        m_made->points.reserve(m_units.graph.edges() * 4 + m_net.members.size() * 4);
        for (quint32 e = 0; e < m_units.graph.edges(); ++e) {
            if (e % kLooked == 0) {
                if (m_cancel && m_cancel->load(std::memory_order_relaxed))
                    return;
                m_progress.at(kEdgesFrom + (kEdgesTo - kEdgesFrom) * e / m_units.graph.edges());
            }
            m_edgeStart = m_made->points.size();
            m_made->pointStart.push_back(quint32(m_edgeStart));
            leave(m_units.graph.low[e]);
            pass(e);
            arrive(m_units.graph.high[e]);
            if (m_made->edges[e].reversed)
                std::reverse(m_made->points.begin() + qsizetype(m_edgeStart), m_made->points.end());
        }
        for (const auto &loop : m_items.loops)
            addLoop(loop);
        m_made->pointStart.push_back(quint32(m_made->points.size()));
    }

    /// Each edge of the units stands for one or more of the graph.
    void mergedEdges()
    {
        m_made->edges.assign(m_units.graph.edges(), {});
        std::vector<bool> known(m_units.graph.edges(), false);
        for (size_t e = 0; e < m_items.edges.size(); ++e) {
            const auto &edge = m_items.edges[e];
            const auto drawn = m_units.edgeOf[e];
            auto &made = m_made->edges[drawn];
            if (!known[drawn]) {
                made = {lead(edge.from), lead(edge.to), edge.origin, edge.dropped, edge.allowFailure, edge.reversed, edge.count, edge.through};
                known[drawn] = true;
                continue;
            }
            joinEdge(&made, edge);
        }
    }

    NodeIndex lead(quint32 item) const { return m_items.items[m_units.cells[m_units.units[m_units.unitOf[item]].firstCell]].node; }

    void addLoop(const ItemEdge &loop)
    {
        const auto node = m_items.items[loop.from].node;
        m_made->edges.push_back({node, node, loop.origin, loop.dropped, loop.allowFailure, true, loop.count});
        m_made->pointStart.push_back(quint32(m_made->points.size()));
        const auto r = m_made->rects[raw(node)];
        const double x = r.right() - std::min(14.0, r.width() / 3), back = x - std::min(26.0, r.width() / 3);
        for (const auto &p : {QPointF(x, r.top()), QPointF(x, r.top() - 9), QPointF(back, r.top() - 9), QPointF(back, r.top())})
            m_made->points.push_back(p);
    }

    void moveToOrigin()
    {
        constexpr double kFar = 1e300;
        QPointF low(kFar, kFar), high(-kFar, -kFar);
        const auto take = [&](QPointF p) {
            low = QPointF(std::min(low.x(), p.x()), std::min(low.y(), p.y()));
            high = QPointF(std::max(high.x(), p.x()), std::max(high.y(), p.y()));
        };
        for (const auto node : m_made->visible) {
            take(m_made->rects[raw(node)].topLeft());
            take(m_made->rects[raw(node)].bottomRight());
        }
        for (const auto &block : m_made->blocks) {
            take(block.rect.topLeft());
            take(block.rect.bottomRight());
        }
        for (const auto &p : m_made->points)
            take(p);
        QPointF shift(kMargin - std::floor(low.x()), kMargin - std::floor(low.y()));
        if (m_drawing.keepsOrigin)
            shift = QPointF(std::max(0.0, shift.x()), std::max(0.0, shift.y()));
        for (const auto node : m_made->visible)
            m_made->rects[raw(node)].translate(shift);
        for (auto &block : m_made->blocks)
            block.rect.translate(shift);
        for (auto &p : m_made->points)
            p += shift;
        m_made->bounds = QRectF(QPointF(0, 0), high + shift + QPointF(kMargin, kMargin));
    }

    const LayoutInput &m_input;
    ItemGraph m_items;
    const FlatDrawing &m_drawing;
    const TrunkNet &m_net;
    const FlatUnits &m_units;
    Gaps m_gaps;
    Progress m_progress;
    const std::atomic_bool *m_cancel;
    bool m_across;
    std::vector<double> m_along; ///< by vertex
    std::vector<quint32> m_itemOf; ///< by vertex: of the rows
    std::vector<double> m_low, m_high; ///< by layer
    std::vector<Spot> m_spots; ///< by unit
    size_t m_edgeStart = 0;
    std::shared_ptr<Layout> m_made;
};

} // namespace

std::shared_ptr<Layout> drawFlat(const LayoutInput &input, ItemGraph items, const FlatDrawing &drawing, const Gaps &gaps, const Progress &progress,
    const std::atomic_bool *cancel)
{
    return FlatDrawer(input, std::move(items), drawing, gaps, progress, cancel).draw();
}

} // namespace slipway::layout
