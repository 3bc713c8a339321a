// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotecall.h"
#include "promotecheck.h"

#include "promotion/promotionplan.h"

namespace slipway::ctl {

/// `promote --submit`: fires the release-promotion action of the plan's first graph at a Taskcluster deployment, once, and
/// writes down before and after it. Prints one line of JSON: "outcome" is fired, refused or unknown. Exit: 0 fired, 1
/// refused, 3 nobody knows yet. With --follow a second line tells how the action's task ended and what it created beside the plan;
/// then 0 means that they are the same.
int submitPlan(const PromotionPlanPtr &plan, const PromoteCall &call, const Deployment &where);

} // namespace slipway::ctl
