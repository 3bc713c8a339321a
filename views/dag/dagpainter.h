// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagcolours.h"
#include "dag/dagscene.h"

#include <QFont>
#include <QPainterPath>
#include <QTransform>

class QPainter;

namespace slipway {

class NodeStore;

/// Draws a DagScene in three layers, for the view and for pictures: what does not depend on states (canvas,
/// frames, edges: worth caching), what is lit, and the nodes. Everything is culled to `exposed`.
class DagPainter
{
public:
    /// `origin` is the world point at the painter's (0, 0).
    DagPainter(const DagScene &scene, const DagColours &colours, const QFont &font, const QPointF &origin, double scale);

    void paintCanvas(QPainter *painter, const QRectF &exposed) const;
    /// About how many stretches of edges paintCanvas would paint, from afar a fraction for each; counts no further than `most`.
    double canvasWeight(const QRectF &exposed, double most) const;
    void paintLitEdges(QPainter *painter, const QRectF &exposed) const;
    /// With a `store`, what many nodes in sight have in common is painted once.
    void paintNodes(QPainter *painter, const QRectF &exposed, NodeStore *store = nullptr) const;

    QRectF toView(const QRectF &world) const;
    QRectF toWorld(const QRectF &view) const;
    /// How far a node may paint beyond its rectangle, in pixels of the view.
    double reach() const { return 10; }
    /// All that is painted for a node, gates with their grown plate.
    QRectF paintedRect(NodeIndex node) const;

private:
    void paintFrames(QPainter *painter, const QRectF &world) const;
    void paintEdges(QPainter *painter, const QRectF &world) const;
    void paintEdgeMass(QPainter *painter, const QRectF &world) const;
    QPainterPath pathOf(size_t edge) const;
    QPainterPath visiblePart(size_t edge, const QRectF &world) const;
    void paintInto(QPainter *painter, NodeIndex frame, const QPointF &at, bool entering) const;
    void paintChanges(QPainter *painter, const QRectF &world) const;
    void paintHead(QPainter *painter, size_t edge, const QRectF &world, const QColor &colour) const;
    double opacityOf(NodeIndex node) const;

    const DagScene &m_scene;
    const DagColours &m_colours;
    QFont m_font;
    QPointF m_origin;
    double m_scale;
};

} // namespace slipway
