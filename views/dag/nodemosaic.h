// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagcolours.h"
#include "dag/dagscene.h"

#include <QImage>
#include <QRegion>

namespace slipway {

/// From so far away that a node is a few pixels: fills the nodes of a scene straight into an image, tens of thousands a
/// frame. What failed or needs a person is painted last and never under 3 pixels of the view; gates that wait are the very
/// last. Everything else about a node is NodePainter's.
class NodeMosaic
{
public:
    /// What a look is reduced to; never colour alone where there is room for more.
    struct Tile
    {
        QRgb colour = 0;
        bool outlined = false, halved = false, crossed = false;
        int urgency = 0; ///< 0: none; larger ones are painted later, and as marks
        double opacity = 1;
    };
    static constexpr double kLeastMark = 3; ///< pixels of the view

    /// True where the usual node of the drawing is too low for a glyph.
    static bool suits(const DagScene &scene, double scale);

    NodeMosaic(const DagScene &scene, const DagColours &colours, const QPointF &origin, double scale, double ratio);
    /// For a map: smaller boxes, none of them marked, and all as if they took part.
    void setPlain() { m_plain = true; }
    /// `tiles` by look; `clip` in pixels of the image, which has the view's size times ratio. Of the nodes all, or `only` those.
    void paint(QImage *image, const QRect &clip, const std::vector<Tile> &tiles, const IndexSet *only = nullptr);
    /// How many nodes were painted so far; for tests that count.
    qint64 painted() const { return m_painted; }

private:
    QRect boxOf(NodeIndex node, double least) const;
    void fill(const QRect &box, const Tile &tile, double opacity);
    void outline(const QRect &box, const QColor &colour);
    void row(int y, int left, int right, QRgb colour, double opacity);
    double opacityOf(NodeIndex node, const Tile &tile) const;
    void paintMarked(const QRectF &world, const IndexSet *only);

    const DagScene &m_scene;
    const DagColours &m_colours;
    QPointF m_origin;
    QPoint m_shift; ///< the same in pixels
    double m_pixels, m_ratio;
    QImage *m_image = nullptr;
    QRect m_clip;
    qint64 m_painted = 0;
    bool m_plain = false;
};

} // namespace slipway
