// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/remoterelease.h"

namespace slipway::ctl {

struct TrainWatchCall
{
    QString file;
    bool once = false, untilGate = false, text = false;
};

/// Follows all sources of a release across engines, as one stream: the lines of `slipwayctl watch` with a `source`. Gives the
/// exit status: 0 passed, 1 not, 2 where nothing can be followed, 3 at a gate.
int watchTrain(const TrainWatchCall &call);

} // namespace slipway::ctl
