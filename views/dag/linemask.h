// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QRect>

#include <vector>

namespace slipway {

/// Which pixels of a part of an image many lines of one pixel cross: a bit each, so that a hundred thousand lines stay within the
/// processor's own memory. A value; any thread.
class LineMask
{
public:
    explicit LineMask(const QRect &clip); ///< in pixels of the image

    /// The pixels that LineRaster::thin() colours.
    void add(const QPointF &a, const QPointF &b);
    /// Covers those pixels of a mask (Format_Grayscale8), which holds the clip.
    void cover(QImage *mask) const;

    const QRect &clip() const { return m_clip; }
    qint64 drawn() const { return m_drawn; } ///< lines that touched the clip

private:
    QRect m_clip;
    size_t m_stride; ///< in words
    std::vector<quint64> m_bits;
    qint64 m_drawn = 0;
};

} // namespace slipway
