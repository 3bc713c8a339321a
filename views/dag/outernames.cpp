// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/outernames.h"

#include "dag/nodemetrics.h"
#include "dag/nodepainter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

namespace {

constexpr double kSmallFont = 0.85; ///< of a label's size
constexpr double kGap = 2; ///< pixels between a box and its name
constexpr double kMostPlaced = 0.9; ///< of the names: then they may be as long as that
constexpr std::array kWidths {220.0, 160.0, 120.0, 90.0, 64.0, 44.0};

struct Named
{
    NodeIndex node;
    QRectF box;
    double width; ///< of the whole name
};

bool isFree(const QRectF &rect, const std::vector<QRectF> &taken)
{
    return std::none_of(taken.begin(), taken.end(), [&rect](const QRectF &other) { return touch(rect, other); });
}

/// Along the drawing below or above by turns, where it runs down to the right: the next ones have room, too.
std::vector<OuterName> placed(const std::vector<Named> &nodes, std::vector<QRectF> taken, double most, double height, double end, bool across)
{
    std::vector<OuterName> names;
    bool above = false;
    for (const auto &[node, box, whole] : nodes) {
        const double width = std::min(whole, most);
        const double left = std::min(box.left(), std::max(0.0, end - width)); // the last one ends where the drawing does
        const QRectF below(left, box.bottom() + kGap, width, height), over(left, box.top() - kGap - height, width, height);
        const QRectF beside(box.right() + 2 * kGap, box.center().y() - height / 2, width, height);
        std::array places {beside, below, over};
        if (across)
            places = {above ? over : below, above ? below : over, beside};
        const auto found = std::find_if(places.begin(), places.end(), [&](const QRectF &place) { return isFree(place, taken) && (!across || place.right() <= end); });
        if (found == places.end())
            continue;
        above = across && *found == below;
        taken.push_back(found->adjusted(-kGap, 0, kGap, 0));
        names.push_back({node, *found});
    }
    return names;
}

} // namespace

QFont outerNameFont(const QFont &base)
{
    return labelFont(base, kSmallFont);
}

std::vector<OuterName> outerNames(const DagScene &scene, const QFont &font, double scale, const std::vector<QRectF> &taken)
{
    if (scene.isEmpty() || scene.layout()->visible.size() > kMostOuterNames)
        return {};
    const auto &layout = *scene.layout();
    const QFontMetricsF metrics(outerNameFont(font));
    auto obstacles = taken;
    std::vector<Named> nodes;
    for (const auto node : layout.visible) {
        const auto &rect = layout.rects[raw(node)];
        const QRectF box(rect.topLeft() * scale, rect.size() * scale);
        obstacles.push_back(box);
        const auto &step = layout.graph->node(node);
        if (!step.isGate() && step.kind != NodeKind::Wait && !NodePainter::holdsText(box))
            nodes.push_back({node, box, std::ceil(metrics.horizontalAdvance(scene.label(node))) + 2});
    }
    const bool across = layout.direction == LayoutDirection::LeftToRight;
    std::sort(nodes.begin(), nodes.end(), [across](const Named &a, const Named &b) {
        const auto key = [across](const Named &n) { return across ? std::pair(n.box.left(), n.box.top()) : std::pair(n.box.top(), n.box.left()); };
        return key(a) < key(b);
    });
    std::vector<OuterName> names;
    for (const double most : kWidths) {
        names = placed(nodes, obstacles, most, std::ceil(metrics.height()), layout.bounds.right() * scale, across);
        if (double(names.size()) >= kMostPlaced * double(nodes.size()))
            break;
    }
    return names;
}

} // namespace slipway
