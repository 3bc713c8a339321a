// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

namespace slipway {

/// Which step of one plan is which step of another.
struct StepMatch
{
    std::vector<NodeIndex> toAfter; ///< by node of the plan before; kNoNode: it is gone
    std::vector<NodeIndex> toBefore; ///< by node of the plan after; kNoNode: it is new
};

/// By key; then by label within the same group and kind, then by command; then by likeness; what has neither (a
/// wait) by its neighbours. Two steps with keys of their own are one only if all but the key says so. A stub is
/// the stub of the same key. matchSteps(b, a) is its mirror. Pure.
StepMatch matchSteps(const PlannedPipeline &before, const PlannedPipeline &after);

} // namespace slipway
