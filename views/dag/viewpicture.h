// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/canvascache.h"
#include "dag/dagscene.h"
#include "dag/nodestore.h"

#include <QFont>
#include <QImage>
#include <QRegion>

namespace slipway {

/// What a view shows of a scene, kept from frame to frame: a pan shifts it and only what came into sight is painted, a change
/// paints where it is, and what is lit lies over a veiled copy, so that pointing at something costs what is lit and not what
/// is in sight. From afar nodes are boxes (NodeMosaic). Owned by the view; GUI thread.
class ViewPicture
{
public:
    struct Frame
    {
        const DagScene &scene;
        const DagColours &colours;
        const QFont &font;
        const CanvasCache::Sight &sight;
        NodeStore *store; ///< null: few nodes are in sight
    };

    /// Nodes changed anywhere, or how they are marked. What is lit need not be told.
    void invalidate();
    /// Nodes changed here, in pixels of the view.
    void invalidate(const QRegion &region);
    void paint(QPainter *painter, const QRegion &region, const Frame &frame, CanvasCache *canvas);
    /// How many pixels of the view were painted so far, not counting what was shifted or lit; for tests that count.
    qint64 painted() const { return m_painted; }
    qint64 drawn() const { return m_drawn; } ///< stretches of lit edges so far

private:
    /// An image of the view and how much of it is as it should be, in pixels of the view.
    struct Layer
    {
        QImage image;
        QRegion sound;
    };

    void resize(const CanvasCache::Sight &sight);
    void follow(const CanvasCache::Sight &sight);
    void paintNodes(QImage *image, const QRect &rect, const Frame &frame, const IndexSet *only);
    void paintBase(const QRect &rect, const Frame &frame, const CanvasCache &canvas, bool sharp);
    void paintEdges(const QRect &rect, const Frame &frame);
    void paintTop(const QRect &rect, const Frame &frame);

    Layer m_base; ///< nothing of it lit
    Layer m_edges; ///< lit edges on nothing
    Layer m_top; ///< both, and what is lit of the nodes
    CanvasCache::Sight m_sight;
    quint64 m_version = 0; ///< of the canvas
    quint64 m_stamp = 0; ///< of what is lit in m_edges and m_top
    bool m_sharp = false;
    qint64 m_painted = 0, m_drawn = 0;
};

} // namespace slipway
