// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/itemgraph.h"

namespace slipway::layout {

/// One place in one layer: a node, an edge passing through, or the spot where an edge meets a frame.
struct Leaf
{
    enum class Kind : quint8 { Node, Dummy, Port, Filler };
    quint32 layer = 0;
    quint32 scope = kNone; ///< the innermost frame it is in
    quint32 item = kNone; ///< Node: the item; Port: the frame
    Kind kind = Kind::Node;
};

/// The properly layered graph and the order of every layer. Leaves of one frame are neighbours in each
/// layer, and two frames that share layers are in the same order in all of them.
struct LayeredGraph
{
    std::vector<Leaf> leaves;
    std::vector<quint32> pos; ///< leaf -> position in its layer
    std::vector<std::vector<quint32>> layers;
    std::vector<quint32> upStart, up, downStart, down; ///< neighbours in the layer before and after
    std::vector<quint32> chainStart, chain; ///< edge -> its leaves from the low end to the high end
    std::vector<quint32> leafOf; ///< item -> leaf; kNone for frames
    qint64 crossings = 0;

    std::span<const quint32> before(quint32 leaf) const
    {
        return {up.data() + upStart[leaf], up.data() + upStart[leaf + 1]};
    }
    std::span<const quint32> after(quint32 leaf) const
    {
        return {down.data() + downStart[leaf], down.data() + downStart[leaf + 1]};
    }
};

/// With `trunks` the edges of one item share the places they pass; each link is counted once.
LayeredGraph makeLeaves(const ItemGraph &graph, quint32 layers, bool trunks);
qint64 countCrossings(const LayeredGraph &graph);

} // namespace slipway::layout
