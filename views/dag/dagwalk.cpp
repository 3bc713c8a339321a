// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagwalk.h"

#include <cmath>
#include <limits>

namespace slipway::dagwalk {

namespace {

bool matches(StepState state, Want want)
{
    switch (state) {
    case StepState::Failed:
    case StepState::TimedOut:
        return true;
    case StepState::SoftFailed:
        return want == Want::Failure;
    case StepState::WaitingForHuman:
    case StepState::Interrupted:
        return want == Want::Attention;
    default:
        return false;
    }
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

NodeIndex along(const DagScene &scene, NodeIndex from, bool forward)
{
    const auto &layout = *scene.layout();
    auto best = kNoNode;
    double nearest = std::numeric_limits<double>::max();
    // What leads to or from the frames around the node leads to or from the node.
    for (auto at = from; at != kNoNode; at = layout.graph->node(at).group) {
        if (!layout.isShown(at))
            break;
        for (const auto e : forward ? scene.edgesFrom(at) : scene.edgesTo(at)) {
            const auto end = forward ? layout.edges[e].to : layout.edges[e].from;
            const auto place = enter(scene, end, from);
            if (place != kNoNode && place != from && distance(scene, place, from) < nearest) {
                nearest = distance(scene, place, from);
                best = place;
            }
        }
        if (best != kNoNode)
            break;
    }
    return best;
}

NodeIndex sibling(const DagScene &scene, NodeIndex from, bool next)
{
    const auto &layout = *scene.layout();
    const auto &visible = layout.visible;
    for (size_t i = 0; i < visible.size(); ++i) {
        if (visible[i] != from)
            continue;
        if (next ? i + 1 == visible.size() : i == 0)
            return kNoNode;
        const auto other = visible[next ? i + 1 : i - 1];
        return layout.layer[raw(other)] == layout.layer[raw(from)] ? other : kNoNode;
    }
    return kNoNode;
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
    size_t start = next ? count - 1 : 0;
    for (size_t i = 0; i < count; ++i) {
        if (visible[i] == from)
            start = i;
    }
    for (size_t step = 1; step <= count; ++step) {
        const auto node = visible[next ? (start + step) % count : (start + count - step) % count];
        if (matches(scene.state(node), want))
            return node;
    }
    return kNoNode;
}

} // namespace slipway::dagwalk
