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
    /// What is lit, into a mask; where an edge ends at a frame, also what that means for the lit ones inside. From position `at`
    /// of DagFocus::edges on, until `isEnough` says so, which is asked now and then. Says where to go on: behind the last one.
    template <typename Enough>
    size_t paintLit(const DagFocus &focus, size_t at, const Enough &isEnough);
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
    /// From afar, of more than kManyLit: lines of one pixel tell as much.
    bool isMass(const DagFocus &focus) const { return m_scale < edgescale::kCurves && focus.edges.size() > kManyLit; }
    QRectF reachOf(size_t edge) const;
    void paintLit(const DagFocus &focus, size_t edge);
    void gatherLit(const DagFocus &focus, size_t edge, LineMask *lines);
    void paintImplied(const DagFocus &focus);
    /// Calls f(end) with the side of each lit member that an edge at the border of the frame means; of no frame, nothing.
    template <typename F>
    void eachInside(const DagFocus &focus, NodeIndex frame, bool entering, const F &f) const;

    static constexpr size_t kManyLit = 4000, kAtOnce = 16;

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

template <typename Enough>
size_t EdgeRaster::paintLit(const DagFocus &focus, size_t at, const Enough &isEnough)
{
    const bool mass = isMass(focus), whole = m_world.contains(m_layout.bounds);
    LineMask lines(mass ? m_raster.clip() : QRect());
    for (const size_t begin = at; at < focus.edges.size() && (at == begin || at % kAtOnce != 0 || !isEnough()); ++at) {
        const auto e = focus.edges[at];
        if (!whole && !touch(m_world, reachOf(e)))
            continue;
        if (mass)
            gatherLit(focus, e, &lines);
        else
            paintLit(focus, e);
    }
    lines.cover(m_image);
    m_massDrawn += lines.drawn();
    if (at == focus.edges.size())
        paintImplied(focus);
    return at;
}

} // namespace slipway
