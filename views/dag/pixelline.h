// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>

#include <algorithm>
#include <cmath>

namespace slipway {

/// What of the line from `a` to `b` lies in `box` (Liang and Barsky), as parts of its length; false where nothing does or
/// a coordinate is no number.
bool clipLine(const QPointF &a, const QPointF &b, const QRectF &box, double *from, double *to);

/// The first pixel whose middle is not before `at`; `at` may be anywhere. Mostly without a call: lines come by the 100,000.
inline double firstMiddle(double at)
{
    const double from = at - 0.5;
    if (!(std::abs(from) < 1e9))
        return std::ceil(from);
    const auto whole = double(int(from));
    return whole + (from > whole);
}

namespace pixelline {

constexpr int kFraction = 24; ///< bits: a line of a million pixels is off by less than a twentieth of one at its end
constexpr double kFarthest = 1e9;

/// `steep` lines run along y. Whole numbers from the line's own begin on: which pixels are its own does not depend on the clip.
template <bool Steep, typename Put>
void walk(double major0, double minor0, double major1, double slope, const QRect &clip, const Put &put)
{
    const int least = Steep ? clip.top() : clip.left(), most = Steep ? clip.bottom() : clip.right();
    const qint64 sideLeast = Steep ? clip.left() : clip.top(), sideMost = Steep ? clip.right() : clip.bottom();
    const auto begin = qint64(firstMiddle(major0)), end = qint64(firstMiddle(major1)) - 1;
    const auto base = qint64(std::floor((minor0 + (double(begin) + 0.5 - major0) * slope) * (1 << kFraction)));
    const auto step = qint64(std::floor(slope * (1 << kFraction) + 0.5));
    auto first = std::max<qint64>(begin, least), last = std::min<qint64>(end, most);
    const auto sideAt = [&](qint64 at) { return (base + (at - begin) * step) >> kFraction; };
    const auto isIn = [&](qint64 at) { return sideAt(at) >= sideLeast && sideAt(at) <= sideMost; };
    if (first > last)
        return;
    if (!isIn(first) || !isIn(last)) {
        // Where it enters and leaves, to a pixel or two; then exactly.
        if (step == 0)
            return;
        const double low = double((sideLeast << kFraction) - base) / double(step), high = double(((sideMost + 1) << kFraction) - base) / double(step);
        first = std::max(first, begin + qint64(std::clamp(std::min(low, high), -kFarthest, kFarthest)) - 2);
        last = std::min(last, begin + qint64(std::clamp(std::max(low, high), -kFarthest, kFarthest)) + 2);
        while (first <= last && !isIn(first))
            ++first;
        while (first <= last && !isIn(last))
            --last;
    }
    auto side = base + (first - begin) * step;
    for (auto at = int(first), until = int(last); at <= until; ++at, side += step)
        put.template operator()<Steep>(at, int(side >> kFraction));
}

} // namespace pixelline

/// Calls put<Steep>(major, minor) for each pixel within `clip` of a line one pixel wide, without antialiasing: (major, minor)
/// is (y, x) where the line is steep, else (x, y). False where none of the line is there.
template <typename Put>
bool eachPixel(QPointF a, QPointF b, const QRect &clip, const Put &put)
{
    const auto near = [](const QPointF &at) { return std::abs(at.x()) < pixelline::kFarthest && std::abs(at.y()) < pixelline::kFarthest; };
    const auto box = QRectF(clip).adjusted(-1, -1, 1, 1);
    if (clip.isEmpty() || !(std::max(a.x(), b.x()) >= box.left() && std::min(a.x(), b.x()) <= box.right() && std::max(a.y(), b.y()) >= box.top() && std::min(a.y(), b.y()) <= box.bottom()))
        return false;
    if (!near(a) || !near(b)) {
        constexpr double kHalf = pixelline::kFarthest / 2;
        double from = 0, to = 1;
        if (!clipLine(a, b, QRectF(-kHalf, -kHalf, 2 * kHalf, 2 * kHalf), &from, &to))
            return false;
        const auto begin = a, way = b - a;
        a = begin + way * from;
        b = begin + way * to;
    }
    const double dx = b.x() - a.x(), dy = b.y() - a.y();
    if (std::abs(dy) > std::abs(dx)) {
        if (dy > 0)
            pixelline::walk<true>(a.y(), a.x(), b.y(), dx / dy, clip, put);
        else
            pixelline::walk<true>(b.y(), b.x(), a.y(), dx / dy, clip, put);
    } else if (dx > 0) {
        pixelline::walk<false>(a.x(), a.y(), b.x(), dy / dx, clip, put);
    } else if (dx < 0) {
        pixelline::walk<false>(b.x(), b.y(), a.x(), dy / dx, clip, put);
    }
    return true;
}

} // namespace slipway
