// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <limits>
#include <vector>

namespace slipway {

enum class ReachWay : quint8 {
    Upstream, ///< what is waited for
    Downstream, ///< what waits
};

inline constexpr quint32 kAnyDistance = std::numeric_limits<quint32>::max();

/// True for what only holds others: it has no state of its own and is seen when one of them is.
inline bool holdsSteps(const StepGraph &graph, NodeIndex node) { return !graph.members(node).empty(); }

/// `from` and everything at most `most` edges away. Only steps are marked, never what holds them: a holder in `from`
/// stands for all that is in it, an edge at a holder for one at each of them, as DagScene lights them. Edges of removed
/// steps are not followed. Linear; pure; any thread.
std::vector<bool> reachOf(const StepGraph &graph, const std::vector<bool> &from, ReachWay way, quint32 most = kAnyDistance);

/// Marks also whatever holds a marked step, at any depth.
void markHolders(const StepGraph &graph, std::vector<bool> *marked);

} // namespace slipway
