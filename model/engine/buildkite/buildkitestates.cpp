// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildkitestates.h"

#include <QHash>

namespace slipway {

StepState buildkiteJobState(const BuildkiteJobFacts &job)
{
    static const QHash<QString, StepState> states {
        {QStringLiteral("pending"), StepState::NotStarted}, {QStringLiteral("waiting"), StepState::Waiting},
        {QStringLiteral("waiting_failed"), StepState::WaitingFailed}, {QStringLiteral("blocked"), StepState::Blocked},
        {QStringLiteral("blocked_failed"), StepState::WaitingFailed}, {QStringLiteral("unblocked"), StepState::Passed},
        {QStringLiteral("unblocked_failed"), StepState::WaitingFailed}, {QStringLiteral("limiting"), StepState::Ready},
        {QStringLiteral("limited"), StepState::Ready}, {QStringLiteral("platform_limiting"), StepState::Ready},
        {QStringLiteral("platform_limited"), StepState::Ready}, {QStringLiteral("scheduled"), StepState::Ready},
        {QStringLiteral("reserved"), StepState::Ready}, {QStringLiteral("assigned"), StepState::Ready},
        {QStringLiteral("accepted"), StepState::Ready}, {QStringLiteral("running"), StepState::Running},
        {QStringLiteral("passed"), StepState::Passed}, {QStringLiteral("failed"), StepState::Failed},
        {QStringLiteral("finished"), StepState::Failed}, {QStringLiteral("canceling"), StepState::Canceling},
        {QStringLiteral("canceled"), StepState::Canceled}, {QStringLiteral("timing_out"), StepState::Running},
        {QStringLiteral("timed_out"), StepState::TimedOut}, {QStringLiteral("skipped"), StepState::Skipped},
        {QStringLiteral("broken"), StepState::Removed}, {QStringLiteral("expired"), StepState::Failed},
    };
    const auto state = states.value(job.state.toLower(), StepState::Unknown);
    // The gate itself: it waits for a person only if Buildkite says that one may open it.
    if (job.isGate && state == StepState::Blocked)
        return job.unblockable ? StepState::WaitingForHuman : StepState::Waiting;
    if (state == StepState::Failed && job.softFailed)
        return StepState::SoftFailed;
    return job.passed && job.state.toLower() == QLatin1String("finished") ? StepState::Passed : state;
}

QString buildkiteOutcome(const QString &buildState, bool blocked)
{
    const auto state = buildState.toLower();
    // While it waits at a gate the state is that gate's blocked_state, "passed" by default. A cancelled build waits for nobody.
    if (blocked && state != QLatin1String("canceled"))
        return {};
    if (state == QLatin1String("passed") || state == QLatin1String("failed") || state == QLatin1String("canceled"))
        return state;
    // Nothing of these ran, and nothing will.
    return state == QLatin1String("skipped") || state == QLatin1String("not_run") ? QStringLiteral("canceled") : QString();
}

} // namespace slipway
