// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/gatechanges.h"

#include <memory>

namespace slipway {

/// Two plans and what differs between them: what the comparison's views show. Immutable; any thread.
struct ComparedPlans
{
    QString nameBefore, nameAfter;
    PlanPtr before, after;
    PlanDiff diff;
    UnionGraph merged;
    QVector<GateChange> gates;
};

using ComparedPlansPtr = std::shared_ptr<const ComparedPlans>;

} // namespace slipway
