// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/ordering.h"
#include "graph/layout/progress.h"

namespace slipway::layout {

/// Orders every layer for few crossings: starts from `startOrder` where the layout is an update, else from
/// two depth-first searches; median sweeps with transposition, a number of rounds that depends only on the
/// size. Ends with reading order wherever that costs no crossing.
void orderLayers(LayeredGraph &graph, const ItemGraph &items, const LayoutInput &input, const Progress &progress,
    const std::atomic_bool *cancel);

} // namespace slipway::layout
