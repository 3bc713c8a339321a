// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagcolours.h"
#include "dag/daggeometry.h"

#include <QHash>
#include <QImage>
#include <QPainterPath>
#include <QSet>

class QPainter;

namespace slipway {

/// What became of a node or edge where two graphs are compared on one canvas.
enum class ChangeMark : quint8 { None, Added, Removed, Changed, Moved };

/// All that a picture of frames and edges depends on. A value; what is large in it is shared, so it goes to another thread
/// for nothing.
struct DagCanvas
{
    DagGeometryPtr geometry;
    QHash<quint64, ChangeMark> edgeMarks; ///< by edgeKey() of shown ends
    QSet<quint64> links; ///< edges between engines, which know nothing of them: by edgeKey() of shown ends and what holds them

    bool isLink(NodeIndex from, NodeIndex to) const { return !links.isEmpty() && links.contains(edgeKey(from, to)); }
    static quint64 edgeKey(NodeIndex from, NodeIndex to) { return quint64(from) << 32 | quint64(to); }
};

/// Paints canvas, frames and edges: with QPainter where curves are to stay curves (exports), or much faster into an image.
/// `origin` is the world point at (0, 0). Any thread.
class CanvasPainter
{
public:
    CanvasPainter(const DagCanvas &canvas, const DagColours &colours, const QPointF &origin, double scale);

    /// As vectors: pictures of what is exported.
    void paint(QPainter *painter, const QRectF &exposed) const;
    /// The part `clip` (in pixels of the image) of an image of `ratio` pixels to one of the view. Format_RGB32. Returns how
    /// many stretches of edges were drawn.
    qint64 paintInto(QImage *image, const QRect &clip, double ratio) const;
    /// About how many microseconds paintInto would take for what is in `exposed`, counting no further than `most`.
    double cost(const QRectF &exposed, double ratio, double most) const;
    void paintHead(QPainter *painter, size_t edge, const QRectF &world, const QColor &colour) const;

private:
    const Layout &layout() const { return m_canvas.geometry->layout(); }
    QRectF toView(const QRectF &world) const { return {(world.topLeft() - m_origin) * m_scale, world.size() * m_scale}; }
    QRectF toWorld(const QRectF &view) const { return {view.topLeft() / m_scale + m_origin, view.size() / m_scale}; }
    bool isPlate(const Layout::Block &block) const; ///< large enough to be seen behind its cells
    void paintFrames(QPainter *painter, const QRectF &world) const;
    void paintBlocks(QPainter *painter, const QRectF &world) const;
    void paintEdges(QPainter *painter, const QRectF &world) const;
    void paintChanges(QPainter *painter, const QRectF &world) const;
    QPainterPath pathOf(size_t edge) const;

    const DagCanvas &m_canvas;
    const DagColours &m_colours;
    QPointF m_origin;
    double m_scale;
};

} // namespace slipway
