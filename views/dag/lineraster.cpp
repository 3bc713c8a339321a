// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/lineraster.h"

#include "dag/pixelline.h"
#include "dag/pixelmix.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

/// A line along its longer side: from major0 on to major1, where its middle is minor0 + (major - major0) * slope.
struct LineRaster::Along
{
    double major0, minor0, major1, slope;
    double half; ///< of its thickness across, at the begin
    double taper = 0; ///< how much the half grows each pixel
    End begin, end;
};

LineRaster::LineRaster(QImage *image, const QRect &clip)
    : m_bits(image->depth() == 8 ? nullptr : reinterpret_cast<quint32 *>(image->bits()))
    , m_mask(image->depth() == 8 ? image->bits() : nullptr)
    , m_stride(image->bytesPerLine() * 8 / image->depth())
    , m_clip(clip & image->rect())
{
    Q_ASSERT(image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_Grayscale8);
}

inline void LineRaster::colour(qsizetype pixel, quint32 share)
{
    if (m_mask)
        m_mask[pixel] = uchar(m_mask[pixel] + ((255U - m_mask[pixel]) * share >> 8));
    else
        m_bits[pixel] = share >= 256 ? m_colour : mixedPixel(m_bits[pixel], m_colour, share);
}

void LineRaster::setColour(const QColor &colour)
{
    m_colour = colour.rgb();
    m_alpha = 256 * colour.alphaF();
}

void LineRaster::setDashes(const QVector<qreal> &pattern, double at)
{
    m_dashes = pattern;
    m_pattern = 0;
    for (const auto part : pattern)
        m_pattern += part;
    if (m_pattern <= 0)
        m_dashes.clear();
    m_dashAt = m_dashes.isEmpty() ? 0 : std::fmod(at, m_pattern);
}

void LineRaster::skip(double length)
{
    if (!m_dashes.isEmpty())
        m_dashAt = std::fmod(m_dashAt + length, m_pattern);
}

void LineRaster::thin(const QPointF &a, const QPointF &b)
{
    const auto share = quint32(m_alpha);
    const bool there = eachPixel(a, b, m_clip, [this, share]<bool Steep>(int major, int minor) {
        colour(Steep ? major * m_stride + minor : minor * m_stride + major, share);
    });
    m_drawn += there ? 1 : 0;
}

/// Colours what [from, to) covers of the pixels across, weighted by `share`.
template <bool Steep>
void LineRaster::put(int major, double from, double to, double share)
{
    const int least = Steep ? m_clip.left() : m_clip.top(), most = Steep ? m_clip.right() : m_clip.bottom();
    const double low = std::max(from, double(least)), high = std::min(to, most + 1.0);
    if (!(low < high))
        return;
    const double weight = share * m_alpha;
    for (int across = int(low); across < high; ++across) { // low is not negative: cut is floor
        const double covered = std::min(high, across + 1.0) - std::max(low, double(across));
        const auto part = quint32(covered * weight + 0.5);
        colour(Steep ? major * m_stride + across : across * m_stride + major, std::min(part, 256U));
    }
}

template <bool Steep>
void LineRaster::fill(const Along &line)
{
    const int least = Steep ? m_clip.top() : m_clip.left(), most = Steep ? m_clip.bottom() : m_clip.right();
    const double first = line.begin == Joined ? firstMiddle(line.major0) : std::floor(line.major0);
    const double last = (line.end == Joined ? firstMiddle(line.major1) : std::ceil(line.major1)) - 1;
    const int end = int(std::min(last, double(most)));
    for (int at = int(std::max(first, double(least))); at <= end; ++at) {
        double share = 1;
        if (line.begin == Cut || line.end == Cut) {
            const double from = line.begin == Cut ? std::max(line.major0, double(at)) : at;
            const double to = line.end == Cut ? std::min(line.major1, at + 1.0) : at + 1;
            share = to - from;
            if (share <= 0)
                continue;
        }
        const double away = std::clamp(at + 0.5, line.major0, line.major1) - line.major0;
        const double middle = line.minor0 + away * line.slope, half = line.half + away * line.taper;
        put<Steep>(at, middle - half, middle + half, share);
    }
}

void LineRaster::stroke(const QPointF &a, const QPointF &b, double width, End begin, End end)
{
    double from = 0, to = 1;
    const double dx = b.x() - a.x(), dy = b.y() - a.y();
    const double reach = width + 2;
    if (m_clip.isEmpty() || !clipLine(a, b, QRectF(m_clip).adjusted(-reach, -reach, reach, reach), &from, &to))
        return;
    const bool steep = std::abs(dy) > std::abs(dx);
    const double along = steep ? dy : dx;
    if (along == 0)
        return;
    ++m_drawn;
    const double slope = (steep ? dx : dy) / along;
    Along line {steep ? a.y() : a.x(), steep ? a.x() : a.y(), steep ? b.y() : b.x(), slope, width / 2 * std::sqrt(1 + slope * slope), 0, begin, end};
    if (along < 0) {
        std::swap(line.major0, line.major1);
        line.minor0 = steep ? b.x() : b.y();
        std::swap(line.begin, line.end);
    }
    // What cannot be seen is left out, without a change of what can: the line stays the same one.
    const double low = line.major0, high = line.major1, part0 = along < 0 ? 1 - to : from, part1 = along < 0 ? 1 - from : to;
    const double seenLow = std::floor(low + part0 * (high - low)) - 1, seenHigh = std::ceil(low + part1 * (high - low)) + 1;
    if (seenLow > low) {
        line.minor0 += (seenLow - low) * slope;
        line.major0 = seenLow;
        line.begin = Joined;
    }
    if (seenHigh < high) {
        line.major1 = seenHigh;
        line.end = Joined;
    }
    if (steep)
        fill<true>(line);
    else
        fill<false>(line);
}

void LineRaster::smooth(const QPointF &a, const QPointF &b, double width, End begin, End end)
{
    constexpr double kLongest = 1e9; // beyond, a dash is less than what a number can tell apart
    const double length = std::hypot(b.x() - a.x(), b.y() - a.y());
    if (m_dashes.isEmpty() || length > kLongest)
        return stroke(a, b, width, begin, end);
    double from = 0, to = 1;
    const double reach = width + 2;
    const bool seen = clipLine(a, b, QRectF(m_clip).adjusted(-reach, -reach, reach, reach), &from, &to);
    if (!std::isfinite(length) || length <= 0)
        return;
    if (seen) {
        // From a whole pattern before what is in sight on: dashes do not move with the clip.
        double at = -m_dashAt;
        const double skipped = std::floor((from * length - at) / m_pattern);
        at += std::max(0.0, skipped) * m_pattern;
        const auto point = [&](double away) { return a + (b - a) * (away / length); };
        for (qsizetype i = 0; at < to * length; i = (i + 1) % m_dashes.size()) {
            const double next = at + m_dashes[i];
            if (i % 2 == 0 && next > 0 && next > at)
                stroke(point(std::max(0.0, at)), point(std::min(length, next)), width, Cut, Cut);
            at = next;
        }
    }
    skip(length);
}

void LineRaster::head(const QPointF &tip, const QPointF &direction, double length, double halfWidth)
{
    const bool steep = direction.x() == 0;
    const double major = steep ? tip.y() : tip.x(), minor = steep ? tip.x() : tip.y();
    if (m_clip.isEmpty() || !std::isfinite(major) || !std::isfinite(minor) || length <= 0)
        return;
    if (!QRectF(m_clip).adjusted(-length, -length, length, length).contains(tip))
        return;
    ++m_drawn;
    const bool forward = (steep ? direction.y() : direction.x()) > 0;
    Along line {forward ? major - length : major, minor, forward ? major : major + length, 0, forward ? halfWidth : 0,
        (forward ? -halfWidth : halfWidth) / length, Cut, Cut};
    if (steep)
        fill<true>(line);
    else
        fill<false>(line);
}

DensityMap::DensityMap(const QSize &size, const QRect &clip)
    : m_width(size.width())
    , m_clip(clip & QRect(QPoint(), size))
    , m_counts(size_t(size.width()) * size_t(size.height()))
{
}

template <bool Steep>
void DensityMap::walk(double major0, double minor0, double major1, double minor1)
{
    const double slope = (minor1 - minor0) / (major1 - major0);
    const int least = Steep ? m_clip.top() : m_clip.left(), most = Steep ? m_clip.bottom() : m_clip.right();
    const int sideLeast = Steep ? m_clip.left() : m_clip.top(), sideMost = Steep ? m_clip.right() : m_clip.bottom();
    const int first = int(std::max(firstMiddle(major0), double(least)));
    const int last = int(std::min(firstMiddle(major1) - 1, double(most)));
    const auto add = [this](size_t at, quint32 weight) { m_counts[at] = quint16(std::min(m_counts[at] + weight, 0xffffU)); };
    const size_t step = Steep ? 1 : size_t(m_width);
    for (int at = first; at <= last; ++at) {
        const double middle = minor0 + (at + 0.5 - major0) * slope - 0.5;
        if (!(middle >= sideLeast - 1 && middle < sideMost + 1))
            continue;
        const int low = int(middle + 1) - 1; // not under -1: cut is floor
        const auto upper = quint32((middle - low) * kOne);
        const size_t pixel = Steep ? size_t(at) * size_t(m_width) : size_t(at);
        if (low >= sideLeast)
            add(pixel + size_t(low) * step, kOne - upper);
        if (upper > 0 && low < sideMost)
            add(pixel + size_t(low + 1) * step, upper);
    }
}

void DensityMap::add(const QPointF &a, const QPointF &b)
{
    double from = 0, to = 1;
    if (m_clip.isEmpty() || !clipLine(a, b, QRectF(m_clip).adjusted(-2, -2, 2, 2), &from, &to))
        return;
    ++m_drawn;
    const double dx = b.x() - a.x(), dy = b.y() - a.y();
    if (dx == 0 && dy == 0)
        return;
    if (std::abs(dy) > std::abs(dx)) {
        if (dy > 0)
            walk<true>(a.y(), a.x(), b.y(), b.x());
        else
            walk<true>(b.y(), b.x(), a.y(), a.x());
    } else if (dx > 0) {
        walk<false>(a.x(), a.y(), b.x(), b.y());
    } else {
        walk<false>(b.x(), b.y(), a.x(), a.y());
    }
}

void DensityMap::tone(QImage *image, const QColor &colour, double full) const
{
    // A fine curve for few lines, then one entry for many.
    constexpr int kSteps = 4096;
    std::array<quint16, kSteps> curve {};
    const double whole = std::log1p(std::max(1.0, full));
    for (int i = 0; i < kSteps; ++i)
        curve[size_t(i)] = quint16(std::min(256.0, 256 * std::log1p(double(i) / kOne) / whole));
    const auto over = colour.rgb();
    for (int y = m_clip.top(); y <= m_clip.bottom(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(image->scanLine(y));
        const auto *counts = m_counts.data() + size_t(y) * size_t(m_width);
        for (int x = m_clip.left(); x <= m_clip.right(); ++x) {
            if (counts[x] > 0)
                line[x] = mixedPixel(line[x], over, curve[std::min<size_t>(counts[x], kSteps - 1)]);
        }
    }
}

} // namespace slipway
