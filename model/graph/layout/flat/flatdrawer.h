// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/flatrows.h"

namespace slipway::layout {

/// All that the flat engine found out, to be turned into rectangles and lines.
struct FlatDrawing
{
    FlatUnits units;
    TrunkNet net;
    LayerOrder order;
    MemberOrder members;
    RowPlan plan;
    std::vector<double> places; ///< by item of the rows
    std::vector<double> formerLow; ///< by layer: where it began in the drawing before; may be shorter
    bool keepsOrigin = false; ///< follows another drawing: moves only if it has to
};

/// When cancelled not all of it is drawn.
std::shared_ptr<Layout> drawFlat(const LayoutInput &input, ItemGraph items, const FlatDrawing &drawing, const Gaps &gaps, const Progress &progress,
    const std::atomic_bool *cancel);

} // namespace slipway::layout
