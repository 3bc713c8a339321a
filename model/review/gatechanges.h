// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/gateproof.h"
#include "review/plandiff.h"

namespace slipway {

/// Why a gate no longer holds a step back.
enum class GateLoss : quint8 {
    None, ///< there was none
    Gone, ///< it is no longer in the file
    Removed, ///< its condition removes it
    Bypassed, ///< it is there, but not before this step
};

/// What a change does to the gates before one step in one scenario.
struct GateChange
{
    QString scenario;
    QString step; ///< id as in NodeDiff::id
    QString before, after; ///< gateOutcomeName(), or "absent" of a step that is not there
    QStringList gatesBefore, gatesAfter; ///< ids as in NodeDiff::id
    bool publishes = false;
    bool opens = false; ///< it starts without the approval it needed, or that the new step's gate promises
    GateLoss loss = GateLoss::None; ///< if it opens
    QStringList lost; ///< the gates that no longer hold it back
    bool atOnce = false; ///< it waits for nothing at all
    QString text; ///< "this change opens a gate under nightly: ..."
};

/// Differences of two proofs of the same scenarios, `diff` being of the same two pipelines. Opened gates before
/// publishing steps first, then what else publishes, then the rest. A new or removed step counts if it publishes or
/// a gate of its own is gone. Pure.
QVector<GateChange> gateChanges(const GateProof &before, const GateProof &after, const PlanDiff &diff);

/// The same in a few sentences: what happens to several steps, or in several scenarios, for the same reason is said once.
QStringList describeGateChanges(const QVector<GateChange> &changes);

} // namespace slipway
