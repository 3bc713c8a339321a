// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/canvascache.h"
#include "dag/dagscene.h"

#include <QImage>
#include <QRegion>

#include <vector>

namespace slipway {

/// How much of each pixel of a view lit edges cover. Kept apart from the rest: whatever changes below them, they are drawn
/// once. Where more is lit than a frame can draw, the next ones go on with it, also while the view pans. Owned by the view's
/// picture; GUI thread.
class LitLines
{
public:
    void resize(const QSize &device);
    void forget();
    /// By `by` pixels of the view that shows `all`, and `device` of the mask.
    void shift(const QPoint &by, const QPoint &device, const QRect &all);
    /// Nothing covers what is missing there, until it is drawn.
    void open(const QRegion &region, double ratio);
    /// What is missing in the region, for `ms` and a little; what was begun before comes first, wherever it is.
    void draw(const QRegion &region, const DagScene &scene, const DagColours &colours, const CanvasCache::Sight &sight, double ms);
    QRegion missing(const QRegion &region) const { return region - m_sound; }
    const QImage &mask() const { return m_mask; }
    qint64 drawn() const { return m_drawn; } ///< stretches so far

private:
    /// A part of the view that has some of its lines.
    struct Begun
    {
        QRect rect;
        size_t next = 0; ///< in DagFocus::edges
    };

    QImage m_mask;
    QRegion m_sound; ///< in pixels of the view
    std::vector<Begun> m_begun; ///< none overlaps another
    qint64 m_drawn = 0;
};

} // namespace slipway
