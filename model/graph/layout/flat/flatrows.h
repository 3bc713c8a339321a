// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/bands.h"
#include "graph/layout/flat/formerplaces.h"
#include "graph/layout/flat/rowplaces.h"

namespace slipway::layout {

/// The rows of a drawing: where layers are too wide for the drawing to have the shape that is asked for, nodes that follow
/// each other are stacked into columns.
struct RowPlan
{
    Rows rows;
    RowGaps gaps; ///< edges are nearer to each other where a drawing is wrapped
    std::vector<double> band; ///< by layer: its extent across
    std::vector<double> offset; ///< by vertex: where it begins in its band
    std::vector<quint8> place; ///< by vertex, of kFirst and kLast
    double width = 0; ///< no row is longer; 0: any may be
    double least = 0; ///< rows are drawn out towards this length
    double climb = 64; ///< room between layers for steep edges, at most

    static constexpr quint8 kFirst = 1, kLast = 2; ///< in its column
};

/// Edges that pass between the nodes of a column go to its sides: `order` is changed. So are the shapes of blocks.
/// `shape` is extent along the layers / extent across them; 0: nothing is wrapped.
RowPlan planRows(const TrunkNet &net, LayerOrder &order, FlatUnits &units, const Gaps &gaps, double shape);
/// The same for a wrapped drawing that follows another: columns stay as they were, and what is new fills their openings, as
/// far as there are any near its place. `lows` are FormerPlaces::layerLows.
RowPlan keepRows(const TrunkNet &net, LayerOrder &order, FlatUnits &units, const Gaps &gaps, const FormerPlaces &former,
    const std::vector<double> &lows);
/// An unwrapped one follows with edges nearer to each other: what is new has room, and pushes less aside.
RowPlan tightRows(const TrunkNet &net, LayerOrder &order, FlatUnits &units, const Gaps &gaps);

} // namespace slipway::layout
