// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"
#include "release/history.h"

namespace slipway {

/// When a running release would end if everything took as long as it usually does.
struct ExpectedFinish
{
    qint64 atMs = 0; ///< UTC; 0: nothing is left to run
    QStringList gates; ///< gates that are still ahead, in reading order; they are taken for decided at once
    int remaining = 0; ///< steps that still have to end
    QStringList unknown; ///< those of them that never ran before: they count as nothing, so atMs is a lower bound

    bool isLowerBound() const { return !unknown.isEmpty(); }
    int unknownPercent() const { return remaining > 0 ? int((unknown.size() * 100 + remaining / 2) / remaining) : 0; }
};

/// The longest path through what is left, each step at its median. A running step has its median less what it
/// has already taken, but never less than nothing. Gates are decided at `approvedMs`, or as soon as they open if
/// that is later; pass `nowMs` for "if approved now". The number of workers is not looked at. Pure.
ExpectedFinish expectedFinish(
    const StepGraph &graph, const ReleaseTimes &times, const ReleaseHistory &history, qint64 nowMs, qint64 approvedMs);

} // namespace slipway
