// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/pixelrows.h"

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

void copyRows(const QImage &from, const QPoint &at, QImage *to, const QRect &where)
{
    for (int y = 0; y < where.height(); ++y) {
        auto *line = rowOf(to, y + where.top()) + where.left();
        std::memcpy(line, rowOf(from, y + at.y()) + at.x(), size_t(where.width()) * 4);
    }
}

void veilInto(const QImage &from, QImage *to, const QRect &where, const QColor &canvas)
{
    const Veil veil(canvas);
    for (int y = where.top(); y <= where.bottom(); ++y) {
        auto *line = rowOf(to, y);
        const auto *source = rowOf(from, y);
        for (int x = where.left(); x <= where.right(); ++x)
            line[x] = veil(source[x]);
    }
}

void takeLayer(const QImage &from, const QImage &over, const QColor &canvas, QImage *layer, const QRect &where)
{
    const Veil veil(canvas);
    for (int y = where.top(); y <= where.bottom(); ++y) {
        auto *line = rowOf(layer, y);
        const auto *source = rowOf(from, y), *top = rowOf(over, y);
        for (int x = where.left(); x <= where.right(); ++x)
            line[x] = top[x] == veil(source[x]) ? 0 : top[x];
    }
}

void veilUnder(const QImage &from, const QImage &layer, QImage *to, const QRect &where, const QColor &canvas)
{
    const Veil veil(canvas);
    for (int y = where.top(); y <= where.bottom(); ++y) {
        auto *line = rowOf(to, y);
        const auto *source = rowOf(from, y), *over = rowOf(layer, y);
        for (int x = where.left(); x <= where.right(); ++x)
            line[x] = over[x] != 0 ? over[x] : veil(source[x]);
    }
}

void shiftRows(QImage *image, const QPoint &by)
{
    const int width = image->width() - std::abs(by.x()), height = image->height();
    const auto row = [image](int y) { return reinterpret_cast<quint32 *>(image->bits() + y * image->bytesPerLine()); };
    const auto move = [&](int to) {
        const int from = to - by.y();
        if (from >= 0 && from < height)
            std::memmove(row(to) + std::max(0, by.x()), row(from) + std::max(0, -by.x()), size_t(width) * 4);
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
