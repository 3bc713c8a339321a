// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/canvascache.h"
#include "dag/dagscene.h"
#include "dag/nodestore.h"

#include <QFont>
#include <QImage>
#include <QRegion>

#include <optional>

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
    /// Nodes changed here, in pixels of the view, which may have been moved since it was painted.
    void invalidate(const QRegion &region, const CanvasCache::Sight &sight);
    void setLitBudget(double ms) { m_litBudget = ms; }
    void paint(QPainter *painter, const QRegion &region, const Frame &frame, CanvasCache *canvas);
    /// Something is missing yet that another frame will have: so much is lit that its lines take several.
    bool wantsMore() const { return m_begun.has_value(); }
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

    /// Lit edges of which some are not drawn yet.
    struct Begun
    {
        QRect rect;
        size_t next = 0; ///< in DagFocus::edges
    };

    void forget(const QRegion &region);
    void forgetLit();
    void resize(const CanvasCache::Sight &sight);
    void follow(const CanvasCache::Sight &sight);
    void paintNodes(QImage *image, const QRegion &region, const Frame &frame, const IndexSet *only);
    void paintBase(const QRegion &region, const Frame &frame, const CanvasCache &canvas, bool sharp);
    QRegion light(const QRegion &region, const Frame &frame);
    QRegion drawLit(const QRegion &region, const Frame &frame);
    template <typename Enough>
    bool drawLit(const QRect &rect, const Frame &frame, const Enough &isEnough);

    Layer m_base; ///< nothing of it lit
    Layer m_lines; ///< how much of each pixel lit edges cover: whatever changes below them, they are drawn once
    Layer m_top; ///< the base veiled, the lines, and what is lit of the nodes
    std::optional<Begun> m_begun;
    bool m_moves = false; ///< since the last frame
    double m_litBudget = 6; ///< ms of a frame
    CanvasCache::Sight m_sight;
    quint64 m_version = 0; ///< of the canvas
    quint64 m_stamp = 0; ///< of what is lit in m_lines and m_top
    qint64 m_painted = 0, m_drawn = 0;
};

} // namespace slipway
