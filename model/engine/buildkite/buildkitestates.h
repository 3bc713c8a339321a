// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepstate.h"

#include <QString>

namespace slipway {

/// What Buildkite says of a job, in its REST or its GraphQL words.
struct BuildkiteJobFacts
{
    QString state;
    bool isGate = false;
    bool unblockable = false; ///< of a gate: may be opened now
    bool softFailed = false;
    bool passed = false; ///< GraphQL says "finished" and this; REST says it in the state
};

/// The one place where states of Buildkite's jobs become ours (spec/buildkite.md b.4). A word that is not known is
/// Unknown, never guessed.
StepState buildkiteJobState(const BuildkiteJobFacts &job);

/// "passed", "failed" or "canceled" for a build that is over; empty while it runs, or while a gate waits.
QString buildkiteOutcome(const QString &buildState, bool blocked);

} // namespace slipway
