// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/pixelrows.h"

#include "dag/pixelmix.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace slipway {

namespace {

constexpr double kVeil = 0.7; ///< how much of what is not lit the canvas hides

/// What the veil makes of pixels: byte by byte, which compilers turn into a few instructions for many of them.
class Veil
{
public:
    static constexpr int kTogether = 8; ///< pixels

    explicit Veil(const QColor &canvas)
        : m_canvas(canvas.rgb())
    {
        std::array<uchar, 4> bytes {};
        std::memcpy(bytes.data(), &m_canvas, bytes.size());
        for (size_t i = 0; i < m_over.size(); ++i)
            m_over[i] = quint16(bytes[i % bytes.size()] * kOver);
    }

    void lay(const quint32 *from, quint32 *to) const
    {
        const auto *source = reinterpret_cast<const uchar *>(from);
        auto *line = reinterpret_cast<uchar *>(to);
        for (size_t i = 0; i < m_over.size(); ++i)
            line[i] = uchar(quint16(source[i] * (256 - kOver) + m_over[i]) >> 8);
    }

    quint32 of(quint32 pixel) const { return mixedPixel(pixel, m_canvas, kOver); } ///< of one alone the same

private:
    static constexpr quint16 kOver = quint16(256 * kVeil);
    quint32 m_canvas;
    std::array<quint16, size_t(kTogether) * 4> m_over {}; ///< the canvas' part, by byte
};

/// The row of an image that is only read, and that of one that is written.
const quint32 *rowOf(const QImage &image, int y)
{
    return reinterpret_cast<const quint32 *>(image.constScanLine(y));
}
quint32 *rowOf(QImage *image, int y)
{
    return reinterpret_cast<quint32 *>(image->scanLine(y));
}

} // namespace

QRect deviceRect(const QRect &rect, double ratio, const QImage &image)
{
    return QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio).toAlignedRect() & image.rect();
}

void copyRows(const QImage &from, const QPoint &at, QImage *to, const QRect &where)
{
    for (int y = 0; y < where.height(); ++y) {
        auto *line = rowOf(to, y + where.top()) + where.left();
        std::memcpy(line, rowOf(from, y + at.y()) + at.x(), size_t(where.width()) * 4);
    }
}

void layLit(const QImage &from, const QImage &mask, QImage *to, const QRect &where, const QColor &canvas, const QColor &accent)
{
    const Veil veil(canvas);
    const auto over = accent.rgb();
    for (int y = where.top(); y <= where.bottom(); ++y) {
        auto *line = rowOf(to, y);
        const auto *source = rowOf(from, y);
        const auto *lit = mask.constScanLine(y);
        const auto light = [&](int x) {
            if (lit[x] != 0)
                line[x] = lit[x] == 255 ? over : mixedPixel(line[x], over, lit[x] + 1U);
        };
        int x = where.left();
        for (; x + Veil::kTogether <= where.right() + 1; x += Veil::kTogether) {
            veil.lay(source + x, line + x);
            quint64 any = 0;
            std::memcpy(&any, lit + x, sizeof any);
            for (int i = 0; any != 0 && i < Veil::kTogether; ++i) // most of a picture is not lit
                light(x + i);
        }
        for (; x <= where.right(); ++x) {
            line[x] = veil.of(source[x]);
            light(x);
        }
    }
}

void clearRows(QImage *image, const QRect &where)
{
    const auto bytes = size_t(image->depth()) / 8;
    for (int y = where.top(); y <= where.bottom(); ++y)
        std::memset(image->scanLine(y) + size_t(where.left()) * bytes, 0, size_t(where.width()) * bytes);
}

void shiftRows(QImage *image, const QPoint &by)
{
    const int width = image->width() - std::abs(by.x()), height = image->height();
    const auto bytes = size_t(image->depth()) / 8;
    const auto move = [&](int to) {
        const int from = to - by.y();
        if (from >= 0 && from < height)
            std::memmove(image->scanLine(to) + size_t(std::max(0, by.x())) * bytes, image->scanLine(from) + size_t(std::max(0, -by.x())) * bytes, size_t(width) * bytes);
    };
    if (by.y() <= 0) {
        for (int y = 0; y < height; ++y)
            move(y);
    } else {
        for (int y = height; y-- > 0;)
            move(y);
    }
}

} // namespace slipway
