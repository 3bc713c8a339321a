// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

namespace slipway {

enum class WalkTo : quint8 {
    Attention, ///< needsAttention()
    Failure,
};

/// The next step (direction 1) or the previous one (-1) of that kind in reading order, around the end,
/// beginning beside `from`; empty when there is none.
QString walkFrom(const ReleaseSession &session, const QString &from, WalkTo target, int direction);

} // namespace slipway
