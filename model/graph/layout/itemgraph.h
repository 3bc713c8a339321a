// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/cellgrid.h"
#include "graph/layout/layout.h"

namespace slipway::layout {

inline constexpr quint32 kNone = 0xffffffffU;

/// A thing that is drawn: a node, the card of a collapsed group, or the frame of an expanded one. In the
/// whole engine u runs across the layers and v along them, whatever the direction on screen.
struct Item
{
    NodeIndex node = kNoNode;
    quint32 parent = kNone; ///< the frame it is in
    quint32 depth = 0;
    bool frame = false;
    bool removed = false;
    bool wait = false; ///< drawn as a bar
    quint32 order = 0;
    double sizeU = 0, sizeV = 0;
    quint32 block = kNone; ///< it stands for all of that one's cells
    quint32 lo = 0, hi = 0; ///< layers; equal unless it is a frame
};

/// Twins that are one item.
struct TwinBlock
{
    std::vector<Item> cells; ///< as items they would be; the first is the lead
    std::vector<quint32> seats; ///< by cell: its place in the grid, growing
    CellGrid grid;
};

struct ItemEdge
{
    quint32 from = kNone, to = kNone;
    EdgeOrigin origin = EdgeOrigin::Explicit;
    bool dropped = false;
    bool allowFailure = false;
    bool reversed = false;
    bool loose = false; ///< takes no part in layering and ordering: drawn straight
    quint32 count = 1;
    bool through = false; ///< stands for ways over hidden steps

    quint32 low() const { return reversed ? to : from; }
    quint32 high() const { return reversed ? from : to; }
};

/// Makes an edge stand for another one, too.
template <typename Edge>
void joinEdge(Edge *made, const ItemEdge &edge)
{
    const auto isReal = [](const auto &one) { return !one.through && !one.dropped; };
    const bool real = isReal(*made) || isReal(edge);
    made->count += edge.count;
    made->dropped = made->dropped && edge.dropped;
    made->allowFailure = made->allowFailure && edge.allowFailure;
    if (made->through || (edge.origin == EdgeOrigin::Explicit && !edge.through))
        made->origin = edge.origin;
    made->through = !real && !made->dropped;
}

struct ItemGraph
{
    std::vector<Item> items; ///< in order of NodeIndex
    std::vector<quint32> itemOf; ///< NodeIndex -> item that shows it, or kNone
    std::vector<ItemEdge> edges;
    std::vector<ItemEdge> loops; ///< self-loops
    std::vector<TwinBlock> blocks;
    std::vector<Layout::Implied> implied;
    std::vector<NodeIndex> representative;
    bool waysLeftOut = false; ///< those over steps that are left out: they were too many

    bool contains(quint32 frame, quint32 item) const; ///< strictly inside
    quint32 commonScope(quint32 a, quint32 b) const; ///< innermost frame that holds both, or kNone
    quint32 childTowards(quint32 scope, quint32 item) const; ///< ancestor-or-self of item directly in scope
};

/// Items and merged edges of what is visible. An edge to (or from) everything a frame starts (or ends)
/// with becomes one edge to (or from) the frame. Ways over steps that are left out become edges of their own.
ItemGraph buildItemGraph(const LayoutInput &input, const std::atomic_bool *cancel = nullptr);

/// A drawing with all that the input says of it, and nothing drawn yet.
std::shared_ptr<Layout> beginLayout(const LayoutInput &input);

} // namespace slipway::layout
