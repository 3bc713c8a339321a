// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QVector>

#include <cmath>
#include <utility>

namespace slipway {

/// From which scale on edges are drawn how; below kCurves lines cannot be told apart any more.
namespace edgescale {
inline constexpr double kCurves = 0.3; ///< below: straight lines
inline constexpr double kHeads = 0.5; ///< below: no arrow heads
/// A dash and a dot, in widths of the line: there are steps on the way that are not shown. Beyond so many edges the dashes of
/// neighbours make patterns of their own: then such edges are solid and faint.
inline constexpr size_t kMostThroughDashes = 400;
inline constexpr double kThroughFaint = 0.5;
inline QVector<qreal> throughDashes() { return {9, 3.5, 1.5, 3.5}; }
} // namespace edgescale

/// True where a stretch of an edge touches the rectangle: curves stay between their ends.
inline bool isSeen(const QPointF &a, const QPointF &b, const QRectF &world)
{
    return std::max(a.x(), b.x()) >= world.left() && std::min(a.x(), b.x()) <= world.right()
        && std::max(a.y(), b.y()) >= world.top() && std::min(a.y(), b.y()) <= world.bottom();
}

/// From `a` to `b`, level at both ends: along x where `across`, else along y.
struct EdgeCurve
{
    QPointF a, bendA, bendB, b;
    bool straight = false;

    static EdgeCurve between(const QPointF &a, const QPointF &b, bool across)
    {
        if (std::abs(a.x() - b.x()) < 0.5 || std::abs(a.y() - b.y()) < 0.5)
            return {a, a, b, b, true};
        const QPointF bend = across ? QPointF((b.x() - a.x()) * 0.5, 0) : QPointF(0, (b.y() - a.y()) * 0.5);
        return {a, a + bend, b - bend, b, false};
    }

    std::pair<EdgeCurve, EdgeCurve> halves() const
    {
        const auto ab = (a + bendA) / 2, bb = (bendA + bendB) / 2, bc = (bendB + b) / 2;
        const auto left = (ab + bb) / 2, right = (bb + bc) / 2, middle = (left + right) / 2;
        return {{a, ab, left, middle, false}, {middle, right, bc, b, false}};
    }

    void appendTo(QPainterPath *path) const
    {
        if (straight)
            path->lineTo(b);
        else
            path->cubicTo(bendA, bendB, b);
    }
};

/// Which way an edge goes where it ends at `tip`: along x or y. Edges come in from the side, but where a layer is wrapped into
/// rows also straight from above or below.
inline QPointF headWay(const QPointF &before, const QPointF &tip, bool across)
{
    const auto way = tip - before;
    if (std::abs(way.x()) < 0.5 && std::abs(way.y()) >= 0.5)
        across = false;
    else if (std::abs(way.y()) < 0.5 && std::abs(way.x()) >= 0.5)
        across = true;
    return across ? QPointF(way.x() >= 0 ? 1 : -1, 0) : QPointF(0, way.y() >= 0 ? 1 : -1);
}

/// An arrow head that ends an edge at `tip` on screen, for `scale`.
inline double headSize(double scale)
{
    return std::min(std::max(5.5 * scale, 4.0), 8.0);
}

} // namespace slipway
