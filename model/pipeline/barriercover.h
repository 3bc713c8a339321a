// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphbuilder.h"
#include "pipeline/planscope.h"

#include <array>
#include <optional>

namespace slipway {

/// Implied edges into barriers up to which a plan has every one of them: far above any file that people write
/// (the most among 233 real ones is below 1,000).
inline constexpr qint64 kMostBarrierEdges = 10'000;

/// How many edges rule 2 of spec/buildkite.md b.1 means: each live step before a barrier, for every barrier.
qint64 barrierEdgeCount(const GraphBuilder &graph, const PlanScope &top);

/// Which of the steps before a barrier need an edge of their own to it. Of n steps and n waits there would be n * n:
/// where that is too many, a step before an earlier barrier is left out if waiting for that barrier means the same in
/// every run (spec/buildkite.md b.2): whatever makes the barrier wait, pass, or fail has already done so with the
/// earlier one. That takes an earlier one without depends_on that is at least as strict: one that forgives failures
/// covers only such as forgive them too; one that may turn out not to exist, only such as may not exist either; one
/// that allows any failure passes what others do not, and the other way round. So no step has more than a few edges.
/// One thing differs: a step that a person runs again after the earlier barrier let it pass is not waited for anew by
/// the later ones. Used for one scope, from its start to its end.
class BarrierCover
{
public:
    explicit BarrierCover(const GraphBuilder &graph)
        : m_graph(graph)
    {
    }

    /// Index of the first item of the scope from which on `barrier` needs all edges.
    size_t firstUncovered(const PlanItem &barrier) const;
    /// Those before `first` that it needs an edge from nevertheless: steps of an unknown kind, or undecided, never end well, which a
    /// barrier that allows failures does not hand on.
    std::vector<const PlanItem *> neverCovered(const PlanItem &barrier, size_t first) const;
    /// The item at `index` is now before all that follow; a barrier stands for what is before it.
    void add(const PlanItem &item, size_t index);

private:
    struct Kind
    {
        bool removed = false, open = false, allows = false, forgives = false;
        size_t number() const { return size_t(removed) * 8 + size_t(open) * 4 + size_t(allows) * 2 + size_t(forgives); }
    };
    Kind kindOf(const PlanItem &barrier) const;
    bool neverEndsWell(const PlanItem &item) const;
    static bool covers(const Kind &earlier, const Kind &later);

    const GraphBuilder &m_graph;
    std::vector<std::pair<size_t, const PlanItem *>> m_deadEnds;
    std::array<std::optional<size_t>, 16> m_last; ///< index of the last one of each kind
};

} // namespace slipway
