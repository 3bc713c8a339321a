// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/actionschema.h"
#include "promotion/promotionplan.h"

namespace slipway {

/// What fires a planned promotion (spec/taskgraph.md 8). A plain value.
struct PromotionFire
{
    HookAction action;
    Json payload; ///< rendered with the plan's input
    QString decisionTask; ///< the first previous graph: the group the action is about, and whose scopes must allow it
};

/// From the first actions.json among the plan's graphs. Fails if there is none, if it has no such action, or if its
/// template cannot be rendered. Pure.
Result<PromotionFire> promotionFire(const PromotionPlan &plan);

} // namespace slipway
