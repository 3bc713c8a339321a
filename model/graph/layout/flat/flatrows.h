// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/flatunits.h"
#include "graph/layout/flat/rowplaces.h"

namespace slipway::layout {

inline constexpr double kStackGap = 10; ///< between the nodes of a column, and where the edges beside them run

/// The rows of a drawing: where layers are too wide for the drawing to have the shape that is asked for, nodes that follow
/// each other are stacked into columns.
struct RowPlan
{
    Rows rows;
    RowGaps gaps; ///< edges are nearer to each other where a drawing is wrapped
    std::vector<quint32> stackOf; ///< by vertex: its place in its column
};

/// `shape` is extent along the layers / extent across them; 0: nothing is wrapped.
RowPlan planRows(const TrunkNet &net, const LayerOrder &order, const FlatUnits &units, const Gaps &gaps, double shape);

} // namespace slipway::layout
