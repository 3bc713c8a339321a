// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/cellgrid.h"
#include "graph/layout/flat/flatgraph.h"
#include "graph/layout/layering.h"

namespace slipway::layout {

/// What the flat engine moves about: a node, or the block of a node and its twins. In the engine u runs across the
/// layers and v along them.
struct FlatUnit
{
    quint32 firstCell = 0, cells = 1; ///< into FlatUnits::cells
    quint32 columns = 1; ///< of the block, along the layer
    double sizeU = 0, sizeV = 0;
    double cellU = 0, cellV = 0; ///< room of one cell
    bool held = false; ///< its cells stay where they are in it: it has its shape
};

struct FlatUnits
{
    FlatGraph graph; ///< of units, without implied edges
    std::vector<FlatUnit> units;
    std::vector<quint32> cells; ///< items
    std::vector<quint32> seats; ///< by cell: its place in the grid of its unit; empty: as they come
    std::vector<quint32> unitOf; ///< by item
    std::vector<quint32> edgeOf; ///< by edge of the ItemGraph: that of `graph`

    quint32 seatOf(const FlatUnit &unit, quint32 cell) const { return seats.empty() ? cell : seats[unit.firstCell + cell]; }
};

/// One node an item, its edges in the same order.
FlatGraph flatOf(const ItemGraph &items);

/// Breaks cycles, leaves out what `reduction` hides (it is listed in items.implied) and merges twins.
FlatUnits makeUnits(const LayoutInput &input, ItemGraph &items, const Progress &progress, const std::atomic_bool *cancel);

/// By unit: its layer; units without edges are spread over the layers. `layers` comes back as their number.
std::vector<quint32> unitLayers(const FlatUnits &units, const Gaps &gaps, const std::vector<quint32> &former,
    const std::atomic_bool *cancel, quint32 *layers);

} // namespace slipway::layout
