// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/releasestate.h"

namespace slipway {

void ReleaseState::apply(const ReleaseEvent &, StateChanges *)
{
}

} // namespace slipway
