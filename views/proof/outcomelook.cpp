// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/outcomelook.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeLook)
};

} // namespace

StateLook outcomeLook(GateOutcome outcome, bool publishes, bool dark)
{
    switch (outcome) {
    case GateOutcome::Ungated: {
        auto look = stateLook(publishes ? StepState::Failed : StepState::NotStarted, dark);
        look.glyph = Glyph::OpenDoor;
        return look;
    }
    case GateOutcome::Gated: {
        auto look = stateLook(StepState::Passed, dark);
        look.glyph = Glyph::Lock;
        return look;
    }
    case GateOutcome::Stuck: {
        auto look = stateLook(StepState::WaitingForHuman, dark);
        look.glyph = Glyph::Bang;
        return look;
    }
    case GateOutcome::NotRun:
        return stateLook(StepState::Removed, dark);
    case GateOutcome::Unknown:
        break;
    }
    return stateLook(StepState::Unknown, dark);
}

QString outcomeText(const ProofCell &cell)
{
    const auto names = cell.gates.join(QLatin1String(", "));
    switch (cell.outcome) {
    case GateOutcome::Ungated:
        return Words::tr("Runs by itself");
    case GateOutcome::Gated:
        return Words::tr("Behind %1").arg(names);
    case GateOutcome::Stuck:
        return names.isEmpty() ? Words::tr("Waits forever") : Words::tr("Waits forever on %1").arg(names);
    case GateOutcome::NotRun:
        return Words::tr("Does not run");
    case GateOutcome::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

} // namespace slipway
