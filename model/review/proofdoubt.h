// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/planner.h"

namespace slipway {

// What undecided conditions change that the edges of a plan do not show: without an undecided barrier, steps wait
// for the one before it, and a wait beside an undecided block may or may not be ignored (spec/buildkite.md b.1
// rule 11, b.5).

/// The plan as it is if none of the undecided steps is created. Node indices are those of `plan` as far as both go.
PlanPtr planWithoutDoubtful(const PlannedPipeline &plan);

/// Steps whose place among barriers depends on how several undecided conditions turn out together, by node.
struct StructuralDoubt
{
    std::vector<bool> mayGainGates; ///< what seems to start by itself may be held
    std::vector<bool> mayChange; ///< nothing that was proved about it need hold
};

/// All false where at most one condition is undecided: then the plan with and the plan without it say it all.
StructuralDoubt structuralDoubt(const PlannedPipeline &plan);

} // namespace slipway
