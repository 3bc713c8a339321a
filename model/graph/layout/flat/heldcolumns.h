// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/bands.h"
#include "graph/layout/flat/formerplaces.h"

namespace slipway::layout {

/// What stands in one place of a layer that follows another drawing: a vertex that passes, or the nodes of a column.
struct HeldPlace
{
    bool passing = false;
    double along = 0; ///< of a column: where it was; NaN: it is new
    double width = 0; ///< of its widest node
    std::vector<quint32> vertices; ///< of a column: by their offsets
    std::vector<double> offsets; ///< from the begin of the band
};

/// Puts the nodes of a layer (`row`, in order) where they were, and those that are new into openings of columns nearby, or
/// else into columns of their own. `low` is where the band began, `room` how high it was.
std::vector<HeldPlace> holdColumns(const TrunkNet &net, const FlatUnits &units, const FormerPlaces &former, const std::vector<quint32> &row,
    double low, double room);

} // namespace slipway::layout
