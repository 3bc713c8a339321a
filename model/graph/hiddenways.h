// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <atomic>
#include <utility>
#include <vector>

namespace slipway {

/// What lies between shown steps where others are left out.
struct HiddenWays
{
    /// From one shown step to another, by what they are drawn as: a way over steps that are all left out leads from the first
    /// to the second, and no edge and no way over another shown step says the same.
    std::vector<std::pair<NodeIndex, NodeIndex>> pairs;
    bool tooMany = false; ///< then `pairs` is empty: nobody could follow them
};

/// Exact. `hidden` is by NodeIndex, as in LayoutInput; what only holds others is neither shown nor left out, an edge at it is
/// one at each of its members (graphreach.h). `drawnAs` gives for each step itself or the card that it is in; ways within one
/// card are none. Edges of a cycle that lead back are not followed. At most `most` pairs. Costs edges times shown steps / 64
/// steps at worst, and is given up as too much where that would take longer than a third of a second or so. Pure; any thread.
HiddenWays hiddenWays(const StepGraph &graph, const std::vector<bool> &hidden, const std::vector<NodeIndex> &drawnAs, size_t most,
    const std::atomic_bool *cancel = nullptr);

/// How many left out steps lie on ways over nothing but left out steps from one step to another; a holder stands for all that
/// is in it. Linear. Pure; any thread.
size_t hiddenBetween(const StepGraph &graph, const std::vector<bool> &hidden, NodeIndex from, NodeIndex to);

} // namespace slipway
