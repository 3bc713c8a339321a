// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRect>

#include <vector>

namespace slipway {

/// Which pixels of a part of an image many lines of one colour and one pixel cross: a bit each, so that a hundred thousand lines
/// stay within the processor's own memory. Then the colour is laid over the image at once. A value; any thread.
class LineMask
{
public:
    explicit LineMask(const QRect &clip); ///< in pixels of the image

    /// The pixels that LineRaster::thin() colours.
    void add(const QPointF &a, const QPointF &b);
    /// The image is RGB32 and holds the clip.
    void paint(QImage *image, const QColor &colour) const;

    const QRect &clip() const { return m_clip; }
    qint64 drawn() const { return m_drawn; } ///< lines that touched the clip
    qint64 walked() const { return m_walked; } ///< pixels of lines, those that several cross more than once

private:
    QRect m_clip;
    size_t m_stride; ///< in words
    std::vector<quint64> m_bits;
    qint64 m_drawn = 0, m_walked = 0;
};

} // namespace slipway
