// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/canvaspainter.h"
#include "dag/dagfocus.h"
#include "dag/edgeshape.h"
#include "dag/edgestroke.h"
#include "dag/linemask.h"
#include "dag/lineraster.h"

namespace slipway {

/// Draws the edges of a canvas into an image with LineRaster: curves with heads near, a density map from afar. What is
/// drawn inside `clip` does not depend on it. Any thread.
class EdgeRaster
{
public:
    struct Place
    {
        QPointF origin; ///< world point at (0, 0)
        double scale = 1, ratio = 1;
    };

    EdgeRaster(const DagCanvas &canvas, const DagColours &colours, QImage *image, const QRect &clip, const Place &place);

    void paintAll();
    /// What is lit, in the accent; where an edge ends at a frame, also what that means for the lit ones inside.
    void paintLit(const DagFocus &focus);
    /// So much is lit and so small that lines of one pixel tell as much: then gatherLit() comes first.
    bool isMass(const DagFocus &focus) const;
    /// The lines of lit edges from position `at` on, until they cost as much as `most` pixels do; says where to go on.
    size_t gatherLit(const DagFocus &focus, size_t at, qint64 most, LineMask *mask);
    /// How many stretches were drawn: what regression tests count.
    qint64 drawn() const { return m_raster.drawn() + m_massDrawn; }

private:
    QPointF toDevice(const QPointF &world) const { return (world - m_origin) * m_pixels; }
    void paintNear();
    void paintMass();
    void paintEdge(size_t edge, const EdgeStroke &stroke);
    void curve(const EdgeCurve &curve, double width, bool first, bool last);
    void pieces(const EdgeCurve &curve, int depth, double width, LineRaster::End begin, LineRaster::End end);
    void head(size_t edge);
    void head(const QPointF &before, const QPointF &tip);
    void paintImplied(const QLineF &edge);
    QRectF reachOf(size_t edge) const;
    void paintLit(const DagFocus &focus, size_t edge);
    /// Calls f(end) with the side of each lit member that an edge at the border of the frame means; of no frame, nothing.
    template <typename F>
    void eachInside(const DagFocus &focus, NodeIndex frame, bool entering, const F &f) const;

    const DagCanvas &m_canvas;
    const Layout &m_layout;
    const DagColours &m_colours;
    QImage *m_image;
    LineRaster m_raster;
    QRectF m_world, m_device; ///< what is in sight, with what lines reach beyond their middle
    QPointF m_origin;
    double m_scale, m_ratio, m_pixels;
    qint64 m_massDrawn = 0;
};

} // namespace slipway
