// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagwalk.h"

#include "graph/attention.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::dagwalk {

namespace {

bool matches(StepState state, Want want)
{
    if (want == Want::Attention)
        return needsAttention(state);
    return state == StepState::Failed || state == StepState::TimedOut || state == StepState::SoftFailed;
}

double distance(const DagScene &scene, NodeIndex a, NodeIndex b)
{
    const auto d = scene.layout()->rects[raw(a)].center() - scene.layout()->rects[raw(b)].center();
    // Straight ahead counts as nearer than aside.
    const bool across = scene.layout()->direction == LayoutDirection::LeftToRight;
    return across ? std::abs(d.x()) + 2 * std::abs(d.y()) : std::abs(d.y()) + 2 * std::abs(d.x());
}

/// A frame is no place to stand on while walking: its member at the near side is.
NodeIndex enter(const DagScene &scene, NodeIndex target, NodeIndex from)
{
    const auto &layout = *scene.layout();
    if (layout.show[raw(target)] != Layout::Show::Frame)
        return target;
    auto best = kNoNode;
    double nearest = std::numeric_limits<double>::max();
    for (const auto member : layout.graph->members(target)) {
        if (!layout.isShown(member))
            continue;
        const auto place = enter(scene, member, from);
        if (place != kNoNode && distance(scene, place, from) < nearest) {
            nearest = distance(scene, place, from);
            best = place;
        }
    }
    return best;
}

} // namespace

namespace {

/// Of a block of twins, which have the same neighbours, the cell at the near side.
NodeIndex nearTwin(const DagScene &scene, NodeIndex place, NodeIndex from)
{
    const auto &layout = *scene.layout();
    const auto block = raw(place) < layout.blockOf.size() ? layout.blockOf[raw(place)] : Layout::kNoBlock;
    if (block == Layout::kNoBlock)
        return place;
    const auto &cells = layout.blocks[block];
    const auto begin = layout.blockCells.begin() + cells.first;
    return *std::min_element(begin, begin + cells.count, [&](NodeIndex a, NodeIndex b) { return distance(scene, a, from) < distance(scene, b, from); });
}

} // namespace

NodeIndex along(const DagScene &scene, NodeIndex from, bool forward)
{
    const auto &layout = *scene.layout();
    auto best = kNoNode;
    double nearest = std::numeric_limits<double>::max();
    const auto consider = [&](NodeIndex end) {
        auto place = enter(scene, end, from);
        if (place == kNoNode || place == from)
            return;
        place = nearTwin(scene, place, from);
        if (distance(scene, place, from) < nearest) {
            nearest = distance(scene, place, from);
            best = place;
        }
    };
    // What leads to or from the frames around the node leads to or from the node.
    for (auto at = from; at != kNoNode && best == kNoNode; at = layout.graph->node(at).group) {
        if (!layout.isShown(at))
            break;
        const auto lead = layout.leadOf(at);
        for (const auto e : forward ? scene.edgesFrom(lead) : scene.edgesTo(lead))
            consider(forward ? layout.edges[e].to : layout.edges[e].from);
    }
    return best;
}

NodeIndex sibling(const DagScene &scene, NodeIndex from, bool next)
{
    const auto &layout = *scene.layout();
    const auto &visible = layout.visible;
    const auto place = scene.geometry()->placeOf(from);
    if (place < 0)
        return kNoNode;
    if (!scene.geometry()->isNodeOrCard(from))
        return enter(scene, from, from); // a frame is left inwards
    const auto other = size_t(place) + (next ? 1 : size_t(-1));
    if (other >= visible.size())
        return kNoNode;
    return layout.layer[raw(visible[other])] == layout.layer[raw(from)] ? visible[other] : kNoNode;
}

NodeIndex nearest(const DagScene &scene, const QPointF &world)
{
    auto best = kNoNode;
    double least = std::numeric_limits<double>::max();
    if (scene.isEmpty())
        return best;
    for (const auto node : scene.layout()->visible) {
        const auto way = scene.layout()->rects[raw(node)].center() - world;
        const double away = way.x() * way.x() + way.y() * way.y();
        if (away < least) {
            least = away;
            best = node;
        }
    }
    return best;
}

NodeIndex last(const DagScene &scene)
{
    return scene.isEmpty() ? kNoNode : scene.layout()->visible.back();
}

NodeIndex first(const DagScene &scene)
{
    return scene.isEmpty() ? kNoNode : scene.layout()->visible.front();
}

NodeIndex wanted(const DagScene &scene, NodeIndex from, Want want, bool next)
{
    if (scene.isEmpty())
        return kNoNode;
    const auto &visible = scene.layout()->visible;
    const auto count = visible.size();
    const auto stands = from != kNoNode && scene.geometry()->isNodeOrCard(from);
    const size_t start = stands ? size_t(scene.geometry()->placeOf(from)) : next ? count - 1 : 0;
    for (size_t step = 1; step <= count; ++step) {
        const auto node = visible[next ? (start + step) % count : (start + count - step) % count];
        if (matches(scene.state(node), want))
            return node;
    }
    return kNoNode;
}

} // namespace slipway::dagwalk
