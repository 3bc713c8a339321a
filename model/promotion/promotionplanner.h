// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplan.h"

namespace slipway {

/// Works out promotion plans (spec/taskgraph.md 3 to 7). Keeps the combination of the graphs it saw last, so that a
/// toggle costs only the optimiser: cheap to copy, and each copy is used by one thread at a time.
class PromotionPlanner
{
public:
    struct Request
    {
        std::vector<PreviousGraphPtr> graphs; ///< by place in input.previousGraphIds; never null, may be unusable
        PromotionInput input;
        FlavorTable flavors;
        /// Of facts.parameters, `project` and `level` are those of the push the action is fired on; all others override
        /// the parameters of the first graph, as head_rev does (spec/taskgraph.md 3 point 3).
        PromotionFacts facts;
        TaskGraphPtr regenerated; ///< the full graph the action will make, where it is known (--full-graph)
        QStringList targetTasks; ///< what the target method comes to, where somebody knows; empty: work it out
    };

    /// Never fails: what the action would fail with is the plan's error().
    PromotionPlanPtr plan(const Request &request);

private:
    std::shared_ptr<const CombinedGraph> m_combined;
};

} // namespace slipway
