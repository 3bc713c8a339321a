// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/daggeometry.h"
#include "look/steplabels.h"

#include <memory>
#include <vector>

namespace slipway {

/// What a drawing says of a graph's steps in whatever state they are. Made once a graph, immutable; any thread.
struct GraphTexts
{
    StepGraphPtr graph;
    StepLabels labels;
    std::vector<bool> publishing; ///< by NodeIndex: its name sounds like it; a hint, no promise
};

using GraphTextsPtr = std::shared_ptr<const GraphTexts>;

/// A layout with all that showing it takes and no state changes: made beside it on the pool, so that nobody waits for it
/// once it is shown.
struct DagDrawing
{
    LayoutPtr layout; ///< null: there is none
    DagGeometryPtr geometry; ///< null where the layout has no graph
    GraphTextsPtr texts; ///< likewise
};

/// With `labels` where they are of this graph. Any thread.
GraphTextsPtr textsOf(const StepGraphPtr &graph, const StepLabels &labels);
/// With `known` where they are of the same graph, else with `labels` where these are. Any thread.
DagDrawing drawingOf(const LayoutPtr &layout, const GraphTextsPtr &known = {}, const StepLabels &labels = {});

} // namespace slipway
