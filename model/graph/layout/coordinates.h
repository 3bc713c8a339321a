// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/heldplaces.h"
#include "graph/layout/layering.h"
#include "graph/layout/ordering.h"
#include "graph/layout/progress.h"

namespace slipway::layout {

/// Where everything is along the layers (v). Frames are rigid blocks over all their layers, so nothing
/// foreign can be inside one.
struct Coordinates
{
    std::vector<double> leaf; ///< centre of each leaf
    std::vector<double> frameTop, frameBottom; ///< by item
};

/// Frame borders along a layer, before and after what is inside.
struct FrameInset
{
    double before = 0, after = 0;
};

/// What is `held` stays where it was, as far as others leave the room.
Coordinates placeAlong(const LayeredGraph &graph, const ItemGraph &items, const Gaps &gaps, const FrameInset &inset,
    const std::vector<double> &leastFrame, const HeldPlaces &held, const Progress &progress, const std::atomic_bool *cancel);

} // namespace slipway::layout
