// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplan.h"

namespace slipway {

/// The word for a label's reason in JSON and CSV; stable and never translated. Of what a strategy removes it is the
/// strategy's name, as in the optimiser's own log:
/// "not in target graph", "existing", "index", "always", "skip-unless-changed" …, "dependents optimized",
/// "if-dependencies pruning", "do_not_optimize", "kind in rebuild_kinds", "not in any previous graph", "blocked", "morph".
QString reasonWord(const PromotionPlan &plan, LabelIndex label);

} // namespace slipway
