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

    struct Nodes
    {
        NodeStore *store = nullptr; ///< what many nodes in sight have in common is painted once; null: no matter how many
        bool boxesAreThere = false; ///< NodeMosaic painted the nodes already, and only what has words is left
        const IndexSet *only = nullptr; ///< no others; null: all
        /// Of the whole view, in its pixels, where `exposed` is a part: what there is room for is judged by that.
        QSizeF view;
    };
    void paintNodes(QPainter *painter, const QRectF &exposed, const Nodes &which) const;
    void paintNodes(QPainter *painter, const QRectF &exposed) const; ///< all of them

    /// Which gates have room for a plate with their words, and whether the others are more than boxes.
    struct GateRoom
    {
        bool all = true;
        bool waiting = true; ///< those that wait for a person
        bool others = true;
    };
    GateRoom gateRoom(const QSizeF &view) const;

    QRectF toView(const QRectF &world) const;
    QRectF toWorld(const QRectF &view) const;
    /// How far a node may paint beyond its rectangle, in pixels of the view.
    double reach() const { return 10; }
    /// All that is painted for a node, gates with their grown plate.
    QRectF paintedRect(NodeIndex node) const;
    QRectF plateOf(NodeIndex gate) const; ///< in the view

private:
    void paintFrames(QPainter *painter, NodePainter *nodes, const QRectF &world, const Nodes &which) const;
    void paintGates(QPainter *painter, NodePainter *nodes, const QRectF &world, const Nodes &which) const;
    void paintNames(QPainter *painter, NodePainter *nodes, const QRectF &world, const Nodes &which) const;
    void paintOuterNames(QPainter *painter, const QRectF &world, const Nodes &which) const;
    void paintSigns(QPainter *painter, NodePainter *nodes, const std::vector<NodeIndex> &gates) const;
    void paintImplied(QPainter *painter, const QRectF &world) const;
    double shareOf(const QSizeF &view) const;
    double opacityOf(NodeIndex node) const;

    const DagScene &m_scene;
    const DagColours &m_colours;
    QFont m_font;
    QPointF m_origin;
    double m_scale;
};

} // namespace slipway
