// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/action.h"
#include "release/releaseevent.h"

namespace slipway {

/// decide() for Action::Type::Promote: the PromotionDecided event, or why not. Refused without a reason, without a plan,
/// when the plan made just now is not the one the person looked at (Stale), and when it cannot be submitted. Sending it
/// to the queue is the engine's part; where there is none, the record is all that happens. Pure.
Result<ReleaseEvents> decidePromotion(const Action &action);

} // namespace slipway
