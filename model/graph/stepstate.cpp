// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/stepstate.h"

#include <array>

namespace slipway {

namespace {

constexpr std::array<const char *, kStepStateCount> kNames {"passed", "broken", "skipped", "not_started", "waiting",
    "blocked", "ready", "running", "canceling", "canceled", "soft_failed", "interrupted", "unknown",
    "waiting_failed", "timed_out", "failed", "waiting_for_human"};

} // namespace

QString stepStateName(StepState state)
{
    return QString::fromLatin1(kNames[size_t(state)]);
}

StepState stepStateFromName(const QString &name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i]))
            return StepState(i);
    }
    return StepState::Unknown;
}

bool isFinal(StepState state)
{
    switch (state) {
    case StepState::Passed:
    case StepState::Removed:
    case StepState::Skipped:
    case StepState::Canceled:
    case StepState::SoftFailed:
    case StepState::WaitingFailed:
    case StepState::TimedOut:
    case StepState::Failed:
        return true;
    case StepState::NotStarted:
    case StepState::Waiting:
    case StepState::Blocked:
    case StepState::Ready:
    case StepState::Running:
    case StepState::Canceling:
    case StepState::Interrupted:
    case StepState::Unknown:
    case StepState::WaitingForHuman:
        break;
    }
    return false;
}

StepState worse(StepState a, StepState b)
{
    return quint8(a) > quint8(b) ? a : b;
}

} // namespace slipway
