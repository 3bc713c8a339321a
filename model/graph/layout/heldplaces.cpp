// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/heldplaces.h"

#include <algorithm>
#include <limits>

namespace slipway::layout {

namespace {

/// Where its cells were, as a block or each for itself.
void holdBlock(const Layout &previous, const LayoutInput &input, const TwinBlock &block, bool across, double *centre, int *layer)
{
    QRectF place;
    for (const auto &cell : block.cells) {
        const auto node = previous.graph->find(input.graph->node(cell.node).id);
        if (!previous.isShown(node) || previous.show[raw(node)] == Layout::Show::Frame)
            continue;
        const auto former = raw(node) < previous.blockOf.size() ? previous.blockOf[raw(node)] : Layout::kNoBlock;
        place = place.united(former == Layout::kNoBlock ? previous.rects[raw(node)] : previous.blocks[former].rect);
        const int own = int(previous.layer[raw(node)]);
        *layer = *layer < 0 ? own : std::min(*layer, own);
    }
    if (*layer >= 0)
        *centre = across ? place.center().y() : place.center().x();
}

} // namespace

HeldPlaces heldPlaces(const LayoutInput &input, const ItemGraph &items)
{
    HeldPlaces held;
    const auto &previous = input.previous;
    if (!previous || !previous->graph || previous->direction != input.direction || previous->visible.empty())
        return held;
    held.refolded = previous->collapsed != input.collapsed;
    held.layer.assign(items.items.size(), -1);
    held.centre.assign(items.items.size(), std::numeric_limits<double>::quiet_NaN());
    const bool across = input.direction == LayoutDirection::LeftToRight;
    for (size_t i = 0; i < items.items.size(); ++i) {
        const auto &item = items.items[i];
        if (item.block != kNone) {
            holdBlock(*previous, input, items.blocks[item.block], across, &held.centre[i], &held.layer[i]);
            continue;
        }
        const auto node = previous->graph->find(input.graph->node(item.node).id);
        if (!previous->isShown(node))
            continue;
        const auto middle = previous->rects[raw(node)].center();
        held.centre[i] = across ? middle.y() : middle.x();
        if (!item.frame && previous->show[raw(node)] != Layout::Show::Frame && !item.wait)
            held.layer[i] = int(previous->layer[raw(node)]);
    }
    return held;
}

} // namespace slipway::layout
