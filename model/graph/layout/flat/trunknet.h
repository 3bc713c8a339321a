// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace slipway::layout {

/// Long edges that leave one node run side by side as one trunk until the layer before their ends; likewise those that
/// arrive at one node. A trunk is one vertex in each layer it passes, whatever the number of its edges: the 1.03 million
/// places that the edges of a graph of 40,000 tasks take become 158,000. Inside a trunk the edges are ordered such that
/// none crosses another of it, so crossings counted with weights are those of all edges drawn one by one.
struct Trunk
{
    quint32 node = 0; ///< where all its edges begin (`outward`), or end
    bool outward = true;
    quint32 firstLayer = 0, layers = 0;
    quint32 vertexStart = 0; ///< into TrunkNet::trunkVertices, one a layer
    quint32 memberStart = 0, memberEnd = 0; ///< into TrunkNet::members
};

/// The properly layered graph: arcs lead from one layer to the next. Vertices are numbered layer by layer.
struct TrunkNet
{
    static constexpr quint32 kNone = 0xffffffffU;

    std::vector<quint32> layerStart; ///< layers + 1
    std::vector<quint32> layerOf; ///< by vertex
    std::vector<quint32> vertexOf; ///< by node
    std::vector<quint32> nodeOf; ///< by vertex; kNone: of a trunk
    std::vector<quint32> trunkOf; ///< by vertex; kNone: a node
    std::vector<quint32> weight; ///< by vertex: edges side by side; of a node 1

    std::vector<quint32> downStart, down, downWeight; ///< arcs into the next layer, by vertex
    std::vector<quint32> upStart, up, upWeight; ///< and back

    std::vector<Trunk> trunks;
    std::vector<quint32> trunkVertices;
    std::vector<quint32> members; ///< edges of trunks
    std::vector<quint32> trunkOfEdge; ///< kNone: from one layer to the next

    quint32 layers() const { return quint32(layerStart.size()) - 1; }
    quint32 vertices() const { return layerStart.back(); }
};

/// `low` and `high` are the ends of the edges, `layer` that of each node; every edge leads to a later
/// layer. Nodes stand in their layers by number, trunks behind them.
/// With `pieces`, by edge, only edges with the same piece share a trunk.
TrunkNet makeTrunkNet(const std::vector<quint32> &layer, quint32 layers, const std::vector<quint32> &low,
    const std::vector<quint32> &high, const std::vector<quint32> &pieces = {});

} // namespace slipway::layout
