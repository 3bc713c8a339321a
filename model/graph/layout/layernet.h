// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/itemgraph.h"

namespace slipway::layout {

/// The graph that layers are computed on: one vertex a node or card, two a frame (its first and its last
/// layer). An arc a -> b of length n demands layer(b) >= layer(a) + n.
struct LayerNet
{
    struct Arc
    {
        quint32 a, b;
        int length;
        int weight;
        quint32 edge; ///< kNone for an arc that only holds a frame together
        bool dropped = false; ///< an end was removed: places it, but implies nothing
    };

    quint32 count = 0;
    std::vector<quint32> in, out; ///< item -> vertex; the same one unless it is a frame
    std::vector<Arc> arcs;
    std::vector<quint32> nextStart, next, prevStart, prev; ///< CSR of positions in arcs

    void index();
    template <typename F>
    void eachOut(quint32 v, F f) const
    {
        for (auto i = nextStart[v]; i < nextStart[v + 1]; ++i)
            f(arcs[next[i]]);
    }
    template <typename F>
    void eachIn(quint32 v, F f) const
    {
        for (auto i = prevStart[v]; i < prevStart[v + 1]; ++i)
            f(arcs[prev[i]]);
    }
};

/// Marks what must not be followed: edges at frames inside a strongly connected part become loose, one edge
/// of every remaining cycle is reversed. The net that comes back is acyclic.
LayerNet buildAcyclicNet(ItemGraph &graph, const std::vector<int> &frameSpan);
/// Vertices so that every arc leads forward.
std::vector<quint32> topologicalOrder(const LayerNet &net);
/// Positions in net.arcs of edges that another path implies. Cost: arcs * vertices / 64 word operations.
std::vector<bool> impliedArcs(const LayerNet &net, const std::vector<quint32> &order, const std::atomic_bool *cancel);

} // namespace slipway::layout
