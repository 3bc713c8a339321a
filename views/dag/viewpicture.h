// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/canvascache.h"
#include "dag/dagscene.h"
#include "dag/litlines.h"
#include "dag/nodestore.h"

#include <QElapsedTimer>
#include <QFont>
#include <QImage>
#include <QRegion>

#include <vector>

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
        double spent = 0; ///< ms that finding out what to paint has taken
        QRegion seen; ///< of the view: no paint event has more than that
    };

    /// Nodes changed anywhere, or how they are marked. What is lit need not be told.
    void invalidate();
    /// Nodes changed here, in pixels of the view, which may have been moved since it was painted.
    void invalidate(const QRegion &region, const CanvasCache::Sight &sight);
    /// Of a frame, in ms: for the lines of lit edges; and how long one of a large graph may take until it leaves light to the next.
    void setBudget(double lines, double late) { m_litBudget = lines, m_lateAfter = late; }
    void paint(QPainter *painter, const QRegion &region, const Frame &frame, CanvasCache *canvas);
    /// Something is missing yet that another frame will have: what is lit, or words.
    bool wantsMore() const { return m_wantsMore; }
    /// How many pixels of the view were painted so far, not counting what was shifted or lit; for tests that count.
    qint64 painted() const { return m_painted; }
    qint64 drawn() const { return m_lines.drawn(); } ///< stretches of lit edges so far

private:
    /// An image of the view and how much of it is as it should be, in pixels of the view.
    struct Layer
    {
        QImage image;
        QRegion sound;
    };

    void forget(const QRegion &region);
    void forgetMakeshift(const QRegion &region, const QRegion &seen, const QRegion &sharp);
    void leaveWords(const QRegion &painted, const std::vector<QRect> &skipped);
    void forgetLit();
    void resize(const CanvasCache::Sight &sight);
    void follow(const CanvasCache::Sight &sight);
    void paintNodes(QImage *image, const QRegion &region, const Frame &frame, const IndexSet *only);
    void paintBase(const QRegion &region, const Frame &frame, const CanvasCache &canvas, bool sharp);
    void light(const QRegion &region, const Frame &frame);
    double spent(const Frame &frame) const;

    Layer m_base; ///< nothing of it lit
    LitLines m_lines;
    Layer m_top; ///< the base veiled, the lines, and what is lit of the nodes
    QRegion m_lit; ///< of the top: was lit once; whatever is painted there anew is lit at once
    QRegion m_unlit; ///< of the top: some of what is lit is missing
    bool m_wantsMore = false;
    QRegion m_rough; ///< of the base: over a canvas that was not sharp yet
    std::vector<QRect> m_wordless; ///< where words were left to a later frame
    QElapsedTimer m_frame; ///< since it began
    double m_litBudget = 5, m_lateAfter = 6; ///< ms of a frame
    CanvasCache::Sight m_sight;
    quint64 m_version = 0; ///< of the canvas
    quint64 m_stamp = 0; ///< of what is lit
    qint64 m_painted = 0;
};

} // namespace slipway
