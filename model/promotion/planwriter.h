// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplan.h"

namespace slipway {

/// The plan as JSON: the keys of `slipwayctl promote` (README). Lists are sorted; a task that has no ID yet is "new"
/// everywhere. `why` has every label of the plan, none where the action fails; `graph` is the ID of the graph a reused task comes from, else null;
/// `chain` leads from a blocked label down to its root cause, both included, else it is empty.
Json writePlan(const PromotionPlan &plan);

/// What differs from one plan to another: lists of labels by what they are now.
Json writePromotionChange(const PromotionChange &change);

/// One line a label: label, kind, verdict, reason, task ID, graph, blocked by, root cause; with a heading (RFC 4180).
QByteArray writePlanCsv(const PromotionPlan &plan);

} // namespace slipway
