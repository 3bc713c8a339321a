// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepstate.h"

namespace slipway {

/// True for what a person is wanted at: a gate that waits for a decision, what failed in any way (also softly or in time),
/// and what was interrupted, of which nobody knows how it ended. Not what runs or is being cancelled, which does without,
/// and not what a failure behind it keeps from running: that is looked at where it failed. This is what "needs attention"
/// means to the keys J and K, to `state:attention`, to the table of steps and to the view of the graph.
bool needsAttention(StepState state);

} // namespace slipway
