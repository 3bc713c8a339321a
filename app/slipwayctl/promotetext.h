// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplan.h"

namespace slipway::ctl {

/// A plan for a person to read: counts, graphs, root causes, what is to be said, and what runs with its reason.
QString planText(const PromotionPlan &plan);
QString changeText(const PromotionPlan &before, const PromotionPlan &after, const PromotionChange &change);

} // namespace slipway::ctl
