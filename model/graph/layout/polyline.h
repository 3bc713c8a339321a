// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace slipway {

/// Adds `p` to the line that begins at `start` of `points`, unless it ends there; a point in the middle of a straight run across
/// the layers (`across`: they lie side by side) says nothing and is replaced.
inline void extendLine(std::vector<QPointF> &points, size_t start, QPointF p, bool across)
{
    if (points.size() > start && points.back() == p)
        return;
    if (points.size() >= start + 2) {
        const auto &a = points[points.size() - 2], &b = points.back();
        if (across ? a.y() == b.y() && b.y() == p.y() : a.x() == b.x() && b.x() == p.x()) {
            points.back() = p;
            return;
        }
    }
    points.push_back(p);
}

} // namespace slipway
