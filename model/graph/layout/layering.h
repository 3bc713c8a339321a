// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/heldplaces.h"
#include "graph/layout/progress.h"

namespace slipway::layout {

struct Gaps
{
    double node = 14; ///< along a layer, between nodes
    double dummy = 8; ///< along a layer, beside a passing edge
    double frame = 22; ///< along a layer, beside a frame
    double layer = 52; ///< least distance of two layers
    double padding = 14; ///< between a frame and what is in it
};

/// By edge: whether a way over other edges leads from and to the same items. Breaks cycles.
std::vector<bool> impliedEdges(ItemGraph &graph, const std::atomic_bool *cancel);

/// Breaks cycles and leaves out implied edges, without giving anything a layer.
void reduceEdges(ItemGraph &graph, EdgeReduction reduction, const std::atomic_bool *cancel);

/// Breaks cycles (marks edges reversed or loose), leaves out implied edges, and gives every item its layers.
/// Returns the number of layers; 0 for an empty graph. When
/// cancelled the layers are valid but not good. Where `steps` have levels (StepNode::level) each takes columns of its own.
/// What is `held` stays in its layer, unless what it waits for now comes later.
quint32 assignLayers(ItemGraph &graph, const StepGraph &steps, EdgeReduction reduction, const Gaps &gaps, const std::atomic_bool *cancel,
    const HeldPlaces &held = {}, const Progress &progress = {});

} // namespace slipway::layout
