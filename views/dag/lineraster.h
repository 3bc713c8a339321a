// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRect>
#include <QVector>

#include <vector>

namespace slipway {

/// Draws lines into an opaque image, or how much of each pixel lines cover into a mask, 10 to 100 times as fast as QPainter does (spec/layout.md 6). Coordinates are pixels
/// of the image, and may be millions away from it. What is drawn inside `clip` does not depend on `clip`: a picture may be
/// made in strips or tiles. Any thread; the image must outlive it and be Format_RGB32, or as a mask Format_Grayscale8, where colours other than
/// their alpha make no difference.
class LineRaster
{
public:
    LineRaster(QImage *image, const QRect &clip);

    void setColour(const QColor &colour); ///< with its alpha
    /// In pixels: drawn, left out, drawn ...; empty: solid. `at` is how much of it lies behind the next line's begin.
    void setDashes(const QVector<qreal> &pattern, double at = 0);
    bool isDashed() const { return !m_dashes.isEmpty(); }
    /// Goes on in the pattern as a line of that length would.
    void skip(double length);

    /// What a line's end does to the column of pixels that it shares with its neighbour.
    enum End : quint8 {
        Joined, ///< another line goes on from there: the column belongs to the one that reaches its middle
        Cut, ///< the line ends there, squarely
    };
    /// One pixel wide, without antialiasing.
    void thin(const QPointF &a, const QPointF &b);
    /// Antialiased, `width` wide; with dashes, in dashes.
    void smooth(const QPointF &a, const QPointF &b, double width, End begin = Cut, End end = Cut);
    /// An isosceles triangle from `tip`, `length` long against (dx, dy), which is along an axis.
    void head(const QPointF &tip, const QPointF &direction, double length, double halfWidth);

    /// How many lines touched the clip: what regression tests count.
    qint64 drawn() const { return m_drawn; }
    const QRect &clip() const { return m_clip; }

private:
    struct Along;
    void stroke(const QPointF &a, const QPointF &b, double width, End begin, End end);
    template <bool Steep>
    void fill(const Along &line);
    template <bool Steep>
    void put(int major, double from, double to, double share);

    void colour(qsizetype pixel, quint32 share); ///< `share` of 256

    quint32 *m_bits; ///< null: a mask
    uchar *m_mask; ///< null: an image
    qsizetype m_stride; ///< in pixels
    QRect m_clip;
    quint32 m_colour = 0;
    double m_alpha = 256; ///< of 256
    QVector<qreal> m_dashes;
    double m_pattern = 0; ///< length of m_dashes
    double m_dashAt = 0;
    qint64 m_drawn = 0;
};

/// How often lines cross each pixel, for pictures in which lines cannot be told apart any more: every line adds a
/// sixteenth-fold weight of one to the pixels it touches. Then a tone curve makes colours of it. Any thread.
class DensityMap
{
public:
    static constexpr int kOne = 16; ///< what a line adds

    DensityMap(const QSize &size, const QRect &clip);

    void add(const QPointF &a, const QPointF &b);
    /// Mixes `colour` into the image (RGB32, of the map's size): wholly where `full` lines meet, by the logarithm below.
    void tone(QImage *image, const QColor &colour, double full) const;
    qint64 drawn() const { return m_drawn; }
    /// In lines.
    double at(int x, int y) const { return double(m_counts[size_t(y) * size_t(m_width) + size_t(x)]) / kOne; }

private:
    template <bool Steep>
    void walk(double major0, double minor0, double major1, double minor1);

    int m_width;
    QRect m_clip;
    std::vector<quint16> m_counts;
    qint64 m_drawn = 0;
};

} // namespace slipway
