// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/daggeometry.h"

#include <cmath>

namespace slipway {

DagGeometry::DagGeometry(const LayoutPtr &layout)
    : m_layout(layout)
{
    const auto &bounds = layout->bounds;
    // Cells grow with the drawing, so their number stays in proportion to the nodes.
    const double area = std::max(1.0, bounds.width() * bounds.height());
    const auto count = std::max<double>(1.0, double(layout->visible.size()));
    m_cellSize = std::max(256.0, std::sqrt(area / count));
    // A drawing of one row or column has many more cells than its area says.
    m_cellSize = std::max(m_cellSize, std::max(bounds.width(), bounds.height()) / (4 * count + 16));
    m_columns = std::max(1, int(bounds.width() / m_cellSize) + 1);
    m_rows = std::max(1, int(bounds.height() / m_cellSize) + 1);
    m_nodes = sorted(layout->visible, false);
    m_headers = sorted(layout->frames, true);
    m_places.assign(layout->graph->nodeCount(), -1);
    for (size_t i = 0; i < layout->frames.size(); ++i)
        m_places[raw(layout->frames[i])] = int(layout->visible.size() + i);
    std::vector<double> heights;
    for (size_t i = 0; i < layout->visible.size(); ++i) {
        const auto node = layout->visible[i];
        m_places[raw(node)] = int(i);
        if (layout->graph->node(node).isGate())
            m_gates.push_back(node);
        else if (layout->graph->node(node).kind != NodeKind::Wait)
            heights.push_back(layout->rects[raw(node)].height());
    }
    if (!heights.empty()) {
        const auto middle = heights.begin() + qsizetype(heights.size() / 2);
        std::nth_element(heights.begin(), middle, heights.end());
        m_usualHeight = *middle;
    }
    indexSteps();
    indexEdges();
    indexImplied();
    measureEdges();
}

bool DagGeometry::isInside(NodeIndex node, NodeIndex container) const
{
    for (auto up = parentOf(node); up != kNoNode; up = parentOf(up)) {
        if (up == container)
            return true;
    }
    return false;
}

QRectF DagGeometry::headerOf(NodeIndex frame) const
{
    auto rect = m_layout->rects[raw(frame)];
    rect.setHeight(m_layout->headerHeight);
    return rect;
}

size_t DagGeometry::mostInCell() const
{
    size_t most = 0;
    for (size_t cell = 0; cell + 1 < m_nodes.start.size(); ++cell)
        most = std::max(most, m_nodes.in(cell).size());
    return most;
}

DagGeometry::Cells DagGeometry::sorted(std::span<const NodeIndex> nodes, bool headers) const
{
    Cells cells;
    cells.start.assign(size_t(m_columns) * size_t(m_rows) + 1, 0);
    const auto eachCell = [&](NodeIndex node, const auto &f) {
        const auto own = spanOf(headers ? headerOf(node) : m_layout->rects[raw(node)]);
        for (int row = own.r0; row <= own.r1; ++row) {
            for (int column = own.c0; column <= own.c1; ++column)
                f(size_t(row) * size_t(m_columns) + size_t(column));
        }
    };
    for (const auto node : nodes)
        eachCell(node, [&](size_t cell) { ++cells.start[cell + 1]; });
    for (size_t i = 1; i < cells.start.size(); ++i)
        cells.start[i] += cells.start[i - 1];
    cells.items.resize(cells.start.back());
    auto next = cells.start;
    for (const auto node : nodes)
        eachCell(node, [&](size_t cell) { cells.items[next[cell]++] = quint32(node); });
    return cells;
}

void DagGeometry::indexSteps()
{
    const auto &graph = *m_layout->graph;
    m_parents.reserve(graph.nodeCount());
    for (const auto &step : graph.nodes())
        m_parents.push_back(step.group);
    for (const bool up : {true, false}) {
        auto &lists = up ? m_above : m_below;
        lists.start.reserve(graph.nodeCount() + 1);
        lists.items.reserve(graph.edgeCount());
        lists.start.push_back(0);
        for (size_t i = 0; i < graph.nodeCount(); ++i) {
            for (const auto e : up ? graph.incoming(NodeIndex(i)) : graph.outgoing(NodeIndex(i)))
                lists.items.push_back(quint32(up ? graph.edge(e).from : graph.edge(e).to));
            lists.start.push_back(quint32(lists.items.size()));
        }
    }
}

void DagGeometry::indexEdges()
{
    const auto count = m_layout->graph->nodeCount();
    const auto &edges = m_layout->edges;
    m_fromStart.assign(count + 1, 0);
    m_toStart.assign(count + 1, 0);
    for (const auto &edge : edges) {
        ++m_fromStart[raw(edge.from) + 1];
        ++m_toStart[raw(edge.to) + 1];
    }
    for (size_t i = 0; i < count; ++i) {
        m_fromStart[i + 1] += m_fromStart[i];
        m_toStart[i + 1] += m_toStart[i];
    }
    m_from.resize(edges.size());
    m_to.resize(edges.size());
    auto nextFrom = m_fromStart, nextTo = m_toStart;
    for (quint32 e = 0; e < edges.size(); ++e) {
        m_from[nextFrom[raw(edges[e].from)]++] = e;
        m_to[nextTo[raw(edges[e].to)]++] = e;
    }
}

/// Where an end is not shown, or both are shown by one card or one inside the other, there is nothing to draw.
void DagGeometry::indexImplied()
{
    const auto count = m_layout->graph->nodeCount();
    const auto placeOf = [this](NodeIndex n) {
        const auto place = raw(n) < m_layout->representative.size() ? m_layout->representative[raw(n)] : kNoNode;
        return m_layout->isShown(place) ? place : kNoNode;
    };
    const auto eachPair = [&](const auto &f) {
        for (const auto &edge : m_layout->implied) {
            const auto from = placeOf(edge.from), to = placeOf(edge.to);
            if (from != kNoNode && to != kNoNode && from != to && !isInside(from, to) && !isInside(to, from))
                f(raw(from), raw(to));
        }
    };
    m_impliedFrom.start.assign(count + 1, 0);
    m_impliedTo.start.assign(count + 1, 0);
    eachPair([this](size_t from, size_t to) {
        ++m_impliedFrom.start[from + 1];
        ++m_impliedTo.start[to + 1];
    });
    for (auto *lists : {&m_impliedFrom, &m_impliedTo}) {
        for (size_t i = 0; i < count; ++i)
            lists->start[i + 1] += lists->start[i];
        lists->items.resize(lists->start.back());
    }
    auto nextFrom = m_impliedFrom.start, nextTo = m_impliedTo.start;
    eachPair([&](size_t from, size_t to) {
        m_impliedFrom.items[nextFrom[from]++] = quint32(to);
        m_impliedTo.items[nextTo[to]++] = quint32(from);
    });
}

void DagGeometry::measureEdges()
{
    m_edgeBoxes.resize(m_layout->edges.size());
    double length = 0;
    for (size_t e = 0; e < m_edgeBoxes.size(); ++e) {
        double l = 1e18, t = 1e18, r = -1e18, b = -1e18;
        m_through += m_layout->edges[e].through;
        const auto line = m_layout->polyline(e);
        for (size_t i = 0; i < line.size(); ++i) {
            l = std::min(l, line[i].x());
            r = std::max(r, line[i].x());
            t = std::min(t, line[i].y());
            b = std::max(b, line[i].y());
            if (i > 0)
                length += std::max(std::abs(line[i].x() - line[i - 1].x()), std::abs(line[i].y() - line[i - 1].y()));
        }
        m_edgeBoxes[e] = QRectF(QPointF(l, t), QPointF(r, b));
    }
    m_ink = length / std::max(1.0, m_layout->bounds.width() * m_layout->bounds.height());
}

} // namespace slipway
