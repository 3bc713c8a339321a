// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/layering.h"
#include "graph/layout/progress.h"

namespace slipway::layout {

/// Whether the flat engine draws it: no frames and no bars, and large enough, or asked for what only that engine does.
bool isForFlat(const LayoutInput &input, const ItemGraph &items);

/// Lays out what isForFlat(); null when cancelled.
std::shared_ptr<Layout> layOutFlat(const LayoutInput &input, ItemGraph items, const Gaps &gaps, const Progress &progress, const std::atomic_bool *cancel);

} // namespace slipway::layout
