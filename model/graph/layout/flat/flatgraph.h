// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/progress.h"

#include <QtGlobal>

#include <atomic>
#include <vector>

namespace slipway::layout {

/// A graph as flat arrays: nodes are numbers, edges lead from `low` to `high`. No loops.
struct FlatGraph
{
    quint32 nodes = 0;
    std::vector<quint32> low, high;
    std::vector<quint8> idle; ///< by edge: places its ends, but no way leads over it (an end was removed from the build)

    quint32 edges() const { return quint32(low.size()); }
};

/// Neighbours by node: `ends[start[n] .. start[n + 1])`, with the edges beside them.
struct Neighbours
{
    std::vector<quint32> start, ends, edges;

    static Neighbours after(const FlatGraph &graph);
    static Neighbours before(const FlatGraph &graph);
};

/// Nodes such that every edge leads forward; fewer than all where there is a cycle.
std::vector<quint32> forwardOrder(const FlatGraph &graph, const Neighbours &after);

/// Nodes with the same kind and the same neighbours on both sides, found by hashing neighbour sets and compared exactly.
struct Twins
{
    std::vector<quint32> groupOf; ///< by node, numbered by their first member
    std::vector<quint32> start, members; ///< by group
    FlatGraph graph; ///< of groups
    std::vector<quint32> edgeOf; ///< by edge of the original: that of the groups

    quint32 groups() const { return quint32(start.size()) - 1; }
};
Twins mergeTwins(const FlatGraph &graph, const std::vector<quint32> &kind);

/// By edge: whether a way over other edges leads from its one end to the other. Exact. The graph is without cycles. Costs
/// edges times nodes / 64 steps of the graph of twins, which is smaller.
std::vector<bool> impliedEdges(const FlatGraph &graph, const Progress &progress, const std::atomic_bool *cancel);

/// Layers by the longest path, with nodes shifted to where their edges are short: each alone, then with what it pushes
/// (promotion). With `former` layers (by node; kNoLayer: none) nodes stay in theirs where the edges allow it.
inline constexpr quint32 kNoLayer = 0xffffffffU;
std::vector<quint32> layersOf(const FlatGraph &graph, const std::vector<quint32> &former, const std::atomic_bool *cancel);

} // namespace slipway::layout
