// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "review/gatechanges.h"

namespace slipway::ctl {

/// The answer of slipwayctl diff.
struct Comparison
{
    QString before, after; ///< what was compared
    PlanDiff diff;
    QVector<GateChange> gates;
};

/// `all`: with the steps that are the same or only look different.
Json comparisonJson(const Comparison &comparison, bool all);
QString comparisonText(const Comparison &comparison, bool all);

} // namespace slipway::ctl
