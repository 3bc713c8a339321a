// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/attention.h"

namespace slipway {

bool needsAttention(StepState state)
{
    switch (state) {
    case StepState::SoftFailed:
    case StepState::Interrupted:
    case StepState::TimedOut:
    case StepState::Failed:
    case StepState::WaitingForHuman:
        return true;
    case StepState::Passed:
    case StepState::Removed:
    case StepState::Skipped:
    case StepState::NotStarted:
    case StepState::Waiting:
    case StepState::Blocked:
    case StepState::Ready:
    case StepState::Running:
    case StepState::Canceling:
    case StepState::Canceled:
    case StepState::Unknown:
    case StepState::WaitingFailed:
        break;
    }
    return false;
}

} // namespace slipway
