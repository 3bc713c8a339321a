// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplan.h"

namespace slipway {

struct CombinedGraph;

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
        PromotionFacts facts;
        TaskGraphPtr regenerated; ///< the full graph the action will make, where it is known (--full-graph)
        QStringList targetTasks; ///< for target methods that are not known; empty: work them out
    };

    /// Never fails: what the action would fail with is the plan's error().
    PromotionPlanPtr plan(const Request &request);

private:
    std::shared_ptr<const CombinedGraph> m_combined;
};

} // namespace slipway
