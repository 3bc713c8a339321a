// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"
#include "review/gateproof.h"

namespace slipway {

/// How a cell of the gate proof looks. A step that publishes and runs by itself is what the eye should find;
/// one that does not publish may do so quietly.
StateLook outcomeLook(GateOutcome outcome, bool publishes, bool dark);

/// "Runs by itself", "Behind gate-a, gate-b", "Waits forever on X", "Does not run", "Unknown".
QString outcomeText(const ProofCell &cell);

} // namespace slipway
