// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

namespace slipway {

/// Collects nodes and edges and makes the immutable StepGraph. One thread. Ids must be unique (addNode
/// appends "~2", "~3" ... to a repeated one). Parallel edges are merged: the stricter allow_failure wins,
/// the first origin is kept.
class GraphBuilder
{
public:
    GraphBuilder() = default;
    /// Starts from an existing graph: all of it is kept, indices stay, new nodes are appended.
    explicit GraphBuilder(const StepGraph &base);

    void reserve(size_t nodes, size_t edges); ///< for large graphs, where growing costs
    NodeIndex addNode(StepNode node);
    StepNode &node(NodeIndex i) { return m_nodes[raw(i)]; }
    const StepNode &node(NodeIndex i) const { return m_nodes[raw(i)]; }
    NodeIndex find(const QString &id) const { return m_byId.value(id, kNoNode); }
    size_t nodeCount() const { return m_nodes.size(); }

    /// Edges with a removed end are kept apart as dropped edges; self-loops are kept (they are cycles).
    void addEdge(const StepEdge &edge);

    StepGraphPtr build();

private:
    void mergeParallelEdges();

    std::vector<StepNode> m_nodes;
    std::vector<StepEdge> m_edges;
    QHash<QString, NodeIndex> m_byId;
    QHash<QString, int> m_repeated; ///< ids that were asked for again, and how often
};

} // namespace slipway
