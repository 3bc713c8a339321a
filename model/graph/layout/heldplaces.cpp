// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/heldplaces.h"

#include <limits>

namespace slipway::layout {

HeldPlaces heldPlaces(const LayoutInput &input, const ItemGraph &items)
{
    HeldPlaces held;
    const auto &previous = input.previous;
    if (!previous || !previous->graph || previous->direction != input.direction || previous->visible.empty())
        return held;
    held.refolded = previous->collapsed != input.collapsed;
    held.layer.assign(items.items.size(), -1);
    held.centre.assign(items.items.size(), std::numeric_limits<double>::quiet_NaN());
    for (size_t i = 0; i < items.items.size(); ++i) {
        const auto node = previous->graph->find(input.graph->node(items.items[i].node).id);
        if (!previous->isShown(node))
            continue;
        const auto middle = previous->rects[raw(node)].center();
        held.centre[i] = input.direction == LayoutDirection::LeftToRight ? middle.y() : middle.x();
        if (!items.items[i].frame && previous->show[raw(node)] != Layout::Show::Frame && !items.items[i].wait)
            held.layer[i] = int(previous->layer[raw(node)]);
    }
    return held;
}

} // namespace slipway::layout
