// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <vector>

namespace slipway {

// Algorithms over the live edges of a StepGraph. Pure, iterative (a chain of 100,000 steps does not touch
// the stack), deterministic: ties are broken by node index. Any thread.

using NodeList = std::vector<NodeIndex>;

struct TopologicalOrder
{
    NodeList order; ///< each node after all it depends on; lowest index first where there is a choice
    NodeList cyclic; ///< nodes on a cycle or behind one, by index; empty for an acyclic graph
};

TopologicalOrder topologicalOrder(const StepGraph &graph);

/// Strongly connected components that hold a cycle (more than one node, or a self-loop): members by index,
/// components by their lowest member.
std::vector<NodeList> cyclicComponents(const StepGraph &graph);

/// A shortest cycle of each cyclic component, along the direction of dependency ("a waits for b waits for
/// a" is a, b), starting at its lowest node. In components so large that an exhaustive search would
/// take more than a moment, a short cycle rather than the shortest.
std::vector<NodeList> shortestCycles(const StepGraph &graph);

/// Everything that `node` waits for, directly or not, by index; never `node` itself.
NodeList upstream(const StepGraph &graph, NodeIndex node);
/// Everything that waits for `node`, directly or not, by index; never `node` itself.
NodeList downstream(const StepGraph &graph, NodeIndex node);

} // namespace slipway
