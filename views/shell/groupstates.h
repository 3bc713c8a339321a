// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <array>
#include <functional>
#include <vector>

namespace slipway {

/// How many members of each container of a graph are in which state, kept up to date change by change: a group of thirty
/// thousand steps is told without asking all of them for each paint. One thread.
class GroupStates
{
public:
    using StateOf = std::function<StepState(const QString &step)>;

    /// `stateOf` is asked once for each step, when the first group is asked for, and again for each that changed().
    void reset(const StepGraphPtr &graph, StateOf stateOf);
    void forget() { m_known = false; } ///< all states may be others
    void changed(NodeIndex step);

    /// The worst of those members that take part in the run, if there are any.
    StepState worst(NodeIndex container) const;
    int finished(NodeIndex container) const; ///< how many members are in a final state

private:
    using Counts = std::array<quint32, size_t(kStepStateCount)>;

    void count() const;
    static StepState worstOf(const Counts &counts);

    StepGraphPtr m_graph;
    StateOf m_stateOf;
    mutable bool m_known = false;
    mutable std::vector<StepState> m_states; ///< by node; of a container its worst member's
    mutable std::vector<quint32> m_place; ///< by node: of its counts, if it is a container
    mutable std::vector<Counts> m_counts;
};

} // namespace slipway
