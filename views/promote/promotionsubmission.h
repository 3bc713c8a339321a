// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "promotion/promotionplanner.h"
#include "release/action.h"

namespace slipway {

/// Decides on a promotion: reads its graphs once more from `folder`, plans `request` anew, so that the decision is about
/// what lies on the disk now, and records it in the state folder. `action` has who, why and the digest that was looked at.
/// Gives the id of the record. Blocks; not for the GUI thread.
Result<QString> submitPromotion(const QString &stateDir, const QString &folder, PromotionPlanner::Request request, Action action);

/// How the recorded promotion is fired by hand.
struct FireAdvice
{
    QString command; ///< of a shell; empty: not known
    Json payload; ///< what is sent to the hook; null: not known
    QString fault; ///< why it is not known
};

/// From the first actions.json among the plan's graphs. Cheap enough for the GUI thread.
FireAdvice fireAdvice(const PromotionPlan &plan);

} // namespace slipway
