// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagcolours.h"
#include "dag/dagscene.h"

#include <QFont>

class QPainter;

namespace slipway {

class NodePainter;
class NodeStore;

/// Draws the nodes of a DagScene, for the view and for pictures; what lies under them is CanvasPainter's. Everything is
/// culled to `exposed`.
class DagPainter
{
public:
    /// `origin` is the world point at the painter's (0, 0).
    DagPainter(const DagScene &scene, const DagColours &colours, const QFont &font, const QPointF &origin, double scale);

    /// Which gates have room for a plate with their words, and whether the others are more than boxes.
    struct GateRoom
    {
        bool all = true;
        bool waiting = true; ///< those that wait for a person
        bool others = true;
    };

    /// What there is room for is decided for the whole view, however small the part of it that is painted; else for that part.
    void setSight(const QRectF &view) { m_sight = view; }
    GateRoom gateRoom(const QRectF &view) const;

    /// With a `store`, what many nodes in sight have in common is painted once. `boxesAreThere`: NodeMosaic painted the nodes
    /// already, and only what has words is left.
    void paintNodes(QPainter *painter, const QRectF &exposed, NodeStore *store = nullptr, bool boxesAreThere = false) const;

    QRectF toView(const QRectF &world) const;
    QRectF toWorld(const QRectF &view) const;
    /// How far a node may paint beyond its rectangle, in pixels of the view.
    double reach() const { return 10; }
    /// All that is painted for a node, gates with their grown plate.
    QRectF paintedRect(NodeIndex node) const;
    QRectF plateOf(NodeIndex gate) const; ///< in the view

private:
    void paintFrames(QPainter *painter, NodePainter *nodes, const QRectF &world) const;
    QRectF gateReach(const QRectF &world) const;
    void paintGates(QPainter *painter, NodePainter *nodes, const QRectF &exposed, bool boxesAreThere) const;
    void paintSigns(QPainter *painter, NodePainter *nodes, const std::vector<NodeIndex> &gates) const;
    void paintNames(QPainter *painter, NodePainter *nodes, const QRectF &world) const;
    void paintImplied(QPainter *painter, const QRectF &world) const;
    double opacityOf(NodeIndex node) const;

    const DagScene &m_scene;
    const DagColours &m_colours;
    QFont m_font;
    QPointF m_origin;
    double m_scale;
    QRectF m_sight;
};

} // namespace slipway
