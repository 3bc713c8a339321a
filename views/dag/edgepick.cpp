// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/edgepick.h"

#include "dag/edgeshape.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int kHalvings = 5;

double distance(const QPointF &p, const QPointF &a, const QPointF &b)
{
    const auto way = b - a, off = p - a;
    const double length = QPointF::dotProduct(way, way);
    const double at = length > 0 ? std::clamp(QPointF::dotProduct(off, way) / length, 0.0, 1.0) : 0;
    return std::hypot(off.x() - at * way.x(), off.y() - at * way.y());
}

double distance(const QPointF &p, const EdgeCurve &curve, int halvings)
{
    if (curve.straight || halvings == 0)
        return distance(p, curve.a, curve.b);
    const auto [left, right] = curve.halves();
    return std::min(distance(p, left, halvings - 1), distance(p, right, halvings - 1));
}

} // namespace

std::optional<size_t> edgeNear(const DagGeometry &geometry, const QPointF &world, double reach)
{
    const auto &layout = geometry.layout();
    const bool across = layout.direction == LayoutDirection::LeftToRight;
    const QRectF spot(world - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    std::optional<size_t> found;
    double nearest = reach;
    geometry.eachEdgeIn(spot, [&](size_t edge) {
        const auto line = layout.polyline(edge);
        for (size_t i = 1; i < line.size(); ++i) {
            if (!isSeen(line[i - 1], line[i], spot))
                continue;
            if (const double away = distance(world, EdgeCurve::between(line[i - 1], line[i], across), kHalvings); away <= nearest) {
                nearest = away;
                found = edge;
            }
        }
    });
    return found;
}

} // namespace slipway
