// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/layout.h"

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

namespace slipway {

/// As QRectF::intersects() of rectangles that are not upside down, for loops over all of a drawing.
inline bool touch(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

/// What of a Layout can be looked up by place: nodes and headers by cells of a grid, edges by their boxes and by their
/// ends. Flat arrays, made once a layout, immutable and shared: the view and the pool paint from the same one.
class DagGeometry
{
public:
    explicit DagGeometry(const LayoutPtr &layout);

    const Layout &layout() const { return *m_layout; }
    const LayoutPtr &layoutPtr() const { return m_layout; }

    /// Every node and card that touches `world`, each once.
    template <typename F>
    void eachNodeIn(const QRectF &world, F f) const;
    template <typename F>
    void eachEdgeIn(const QRectF &world, F f) const;
    /// Frames whose header touches `world`, outer before inner, some of them more than once.
    template <typename F>
    void eachHeaderIn(const QRectF &world, F f) const;

    QRectF headerOf(NodeIndex frame) const;
    const QRectF &edgeBox(size_t edge) const { return m_edgeBoxes[edge]; }
    /// Drawn edges at a shown node, card or frame; of twins at their lead.
    std::span<const quint32> edgesFrom(NodeIndex node) const { return at(m_fromStart, m_from, node); }
    std::span<const quint32> edgesTo(NodeIndex node) const { return at(m_toStart, m_to, node); }
    /// Where edges that are true and not drawn (Layout::implied) lead from a shown node, card or frame, and where they come
    /// from: shown ones, each cell of a block for itself, some more than once.
    std::span<const quint32> impliedFrom(NodeIndex node) const { return at(m_impliedFrom.start, m_impliedFrom.items, node); }
    std::span<const quint32> impliedTo(NodeIndex node) const { return at(m_impliedTo.start, m_impliedTo.items, node); }
    /// Steps that a step waits for (up), or that wait for it, as StepGraph::incoming() and outgoing() say by edges; beside each
    /// other, as following a hundred thousand edges is a matter of how memory is read.
    std::span<const quint32> neighbours(NodeIndex step, bool up) const
    {
        const auto &lists = up ? m_above : m_below;
        return at(lists.start, lists.items, step);
    }
    /// StepNode::group, side by side: what asks it of all steps reads memory in order.
    NodeIndex parentOf(NodeIndex node) const { return m_parents[raw(node)]; }
    bool isInside(NodeIndex node, NodeIndex container) const; ///< at any depth
    /// Gates among the nodes in sight at any zoom: their plates outgrow their places.
    const std::vector<NodeIndex> &gates() const { return m_gates; }
    bool isNodeOrCard(NodeIndex node) const { return placeOf(node) >= 0 && size_t(placeOf(node)) < m_layout->visible.size(); }
    /// Place in Layout::visible, and behind those in Layout::frames; -1 for what is not there.
    int placeOf(NodeIndex node) const { return raw(node) < m_places.size() ? m_places[raw(node)] : -1; }
    size_t mostInCell() const; ///< how many nodes a hit test looks at, at worst, in each of at most four cells
    double usualHeight() const { return m_usualHeight; } ///< of a node, in the drawing's units
    /// How long all edges are together for each unit of the drawing's area: how dense they look from afar.
    double inkPerArea() const { return m_ink; }
    size_t throughCount() const { return m_through; } ///< edges that stand for ways over hidden steps

private:
    /// Lists by cell in one array.
    struct Cells
    {
        std::vector<quint32> start, items;
        std::span<const quint32> in(size_t cell) const { return {items.data() + start[cell], items.data() + start[cell + 1]}; }
    };
    struct Span
    {
        int c0, c1, r0, r1;
    };

    Span spanOf(const QRectF &rect) const;
    Cells sorted(std::span<const NodeIndex> nodes, bool headers) const;
    void indexEdges();
    void indexImplied();
    void indexSteps();
    void measureEdges();
    static std::span<const quint32> at(const std::vector<quint32> &start, const std::vector<quint32> &items, NodeIndex node)
    {
        return {items.data() + start[raw(node)], items.data() + start[raw(node) + 1]};
    }

    LayoutPtr m_layout;
    int m_columns = 1, m_rows = 1;
    double m_cellSize = 256;
    Cells m_nodes, m_headers;
    std::vector<QRectF> m_edgeBoxes;
    std::vector<quint32> m_fromStart, m_from, m_toStart, m_to;
    Cells m_impliedFrom, m_impliedTo, m_above, m_below; ///< by NodeIndex
    std::vector<NodeIndex> m_parents;
    std::vector<NodeIndex> m_gates;
    std::vector<int> m_places;
    double m_ink = 0, m_usualHeight = 0;
    size_t m_through = 0;
};

using DagGeometryPtr = std::shared_ptr<const DagGeometry>;

inline DagGeometry::Span DagGeometry::spanOf(const QRectF &rect) const
{
    const auto cell = [this](double at, int count) { return int(std::clamp(at / m_cellSize, 0.0, count - 1.0)); };
    return {cell(rect.left(), m_columns), cell(rect.right(), m_columns), cell(rect.top(), m_rows), cell(rect.bottom(), m_rows)};
}

template <typename F>
void DagGeometry::eachNodeIn(const QRectF &world, F f) const
{
    const auto sight = spanOf(world);
    const auto visit = [&](quint32 n, int column, int row) {
        const auto &rect = m_layout->rects[n];
        if (!touch(rect, world))
            return;
        // A node in several cells belongs to the first of them in sight.
        const auto own = spanOf(rect);
        if (std::max(sight.c0, own.c0) == column && std::max(sight.r0, own.r0) == row)
            f(NodeIndex(n));
    };
    for (int row = sight.r0; row <= sight.r1; ++row) {
        for (int column = sight.c0; column <= sight.c1; ++column) {
            for (const auto n : m_nodes.in(size_t(row) * size_t(m_columns) + size_t(column)))
                visit(n, column, row);
        }
    }
}

template <typename F>
void DagGeometry::eachEdgeIn(const QRectF &world, F f) const
{
    for (size_t e = 0; e < m_edgeBoxes.size(); ++e) {
        const auto &box = m_edgeBoxes[e];
        if (box.left() <= world.right() && box.right() >= world.left() && box.top() <= world.bottom() && box.bottom() >= world.top())
            f(e);
    }
}

template <typename F>
void DagGeometry::eachHeaderIn(const QRectF &world, F f) const
{
    const auto sight = spanOf(world);
    for (int row = sight.r0; row <= sight.r1; ++row) {
        for (int column = sight.c0; column <= sight.c1; ++column) {
            for (const auto frame : m_headers.in(size_t(row) * size_t(m_columns) + size_t(column)))
                f(NodeIndex(frame));
        }
    }
}

} // namespace slipway
