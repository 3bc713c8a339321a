// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/planmark.h"
#include "graph/stepgraph.h"
#include "graph/stepstate.h"

#include <functional>

namespace slipway {

/// What is true of a step now, beside what its graph says: it changes while a release runs, or a promotion is put together.
struct StepFacts
{
    StepFacts() = default;
    StepFacts(StepState now, PlanMark planned = PlanMark::None) // not explicit: most who answer know nothing but the state
        : state(now)
        , plan(planned)
    {
    }

    StepState state = StepState::NotStarted;
    PlanMark plan = PlanMark::None;
};

using FactsOf = std::function<StepFacts(NodeIndex)>;

} // namespace slipway
