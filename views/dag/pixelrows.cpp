// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/pixelrows.h"

#include "dag/pixelmix.h"

#include <QColor>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace slipway {

namespace {

constexpr double kVeil = 0.7; ///< how much of what is not lit the canvas hides

/// What the veil makes of a pixel.
struct Veil
{
    explicit Veil(const QColor &canvas)
        : redBlue((canvas.rgb() & 0xff00ff) * kOver)
        , green((canvas.rgb() & 0x00ff00) * kOver)
    {
    }
    quint32 operator()(quint32 p) const
    {
        return 0xff000000U | (((p & 0xff00ff) * (256 - kOver) + redBlue) >> 8 & 0xff00ff) | (((p & 0x00ff00) * (256 - kOver) + green) >> 8 & 0x00ff00);
    }

    static constexpr quint32 kOver = quint32(256 * kVeil);
    quint32 redBlue, green;
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
    constexpr int kTogether = 8;
    const Veil veil(canvas);
    const auto over = accent.rgb();
    for (int y = where.top(); y <= where.bottom(); ++y) {
        auto *line = rowOf(to, y);
        const auto *source = rowOf(from, y);
        const auto *lit = mask.constScanLine(y);
        const auto lay = [&](int x) { line[x] = lit[x] == 0 ? veil(source[x]) : lit[x] == 255 ? over : mixedPixel(veil(source[x]), over, lit[x] + 1U); };
        int x = where.left();
        for (; x + kTogether <= where.right() + 1; x += kTogether) {
            // Most of a picture is not lit.
            quint64 any = 0;
            std::memcpy(&any, lit + x, kTogether);
            if (any == 0) {
                for (int i = 0; i < kTogether; ++i)
                    line[x + i] = veil(source[x + i]);
            } else {
                for (int i = 0; i < kTogether; ++i)
                    lay(x + i);
            }
        }
        for (; x <= where.right(); ++x)
            lay(x);
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
