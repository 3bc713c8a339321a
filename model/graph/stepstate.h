// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// What a step is doing, as every view, filter and JSON output names it. Source of the vocabulary:
/// Buildkite job states (spec/buildkite.md b.4) and the states of the look (one glyph each).
/// Order is severity for "the worst hidden state" of a collapsed group: later is worse.
enum class StepState : quint8 {
    Passed,
    Removed, ///< its condition, branch filter or group removed it ("broken" in Buildkite's words)
    Skipped, ///< `skip:` is set
    NotStarted, ///< nothing decided yet
    Waiting, ///< waits for steps that have not finished
    Blocked, ///< waits behind a gate that nobody has opened
    Ready, ///< all dependencies satisfied, no free job slot yet
    Running,
    Canceling,
    Canceled,
    SoftFailed,
    Interrupted, ///< was running when Slipway was killed
    Unknown,
    WaitingFailed, ///< will not run: something it needs failed
    TimedOut,
    Failed,
    WaitingForHuman, ///< a gate whose dependencies are satisfied; needs a decision
};

inline constexpr int kStepStateCount = int(StepState::WaitingForHuman) + 1;

/// "passed", "waiting_for_human", ...: stable, used in JSON and in the journal.
QString stepStateName(StepState state);
StepState stepStateFromName(const QString &name); ///< Unknown for an unknown name

/// True when the step will not change any more unless somebody retries it.
bool isFinal(StepState state);
/// The worse of two states, for collapsed groups.
StepState worse(StepState a, StepState b);

} // namespace slipway
