// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/itemgraph.h"

#include <vector>

namespace slipway::layout {

/// Where the items of a drawing with frames were in the one it follows: they stay there, as far as others leave the room.
struct HeldPlaces
{
    std::vector<int> layer; ///< by item; -1: new, or a frame; empty: nothing is held
    std::vector<double> centre; ///< by item: along the layers; NaN: new
    bool refolded = false; ///< other groups are collapsed: then bands that have become empty may close

    bool isEmpty() const { return layer.empty(); }
};

/// What `input.previous` says of these items; empty where it is no drawing of this direction.
HeldPlaces heldPlaces(const LayoutInput &input, const ItemGraph &items);

} // namespace slipway::layout
