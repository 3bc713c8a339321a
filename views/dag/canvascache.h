// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/canvaspainter.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QRegion>

class QPainter;

namespace slipway {

/// The picture of what does not depend on states: canvas, frames and edges. It is shifted where the
/// view pans, and only what came into sight is drawn. Where that would hold up a frame (tens of thousands of edges in sight)
/// it is drawn on the pool, with a margin to pan into; until it is there the former one is shown in its place, larger or
/// smaller. Owned by the view; GUI thread.
class CanvasCache : public QObject
{
    Q_OBJECT
public:
    /// What of the drawing is in sight.
    struct Sight
    {
        QPointF origin; ///< world point at the corner
        double scale = 1;
        QSize size; ///< of the viewport
        double ratio = 1; ///< device pixels to one

        bool operator==(const Sight &) const = default;
    };

    explicit CanvasCache(QObject *parent);

    /// The drawing or its colours changed: no picture of it is right any more.
    void invalidate();
    /// Sees to a picture for this sight. False while there is none yet: then paint() shows the former one.
    bool makeReady(const Sight &sight, const DagCanvas &canvas, const DagColours &colours);
    /// `sharp` as makeReady() said.
    void paint(QPainter *painter, const QRegion &region, const Sight &sight, const DagColours &colours, bool sharp) const;
    /// Where the picture is right for this sight, also while it is not ready for all of it; in pixels of the view.
    QRegion covered(const Sight &sight) const;
    quint64 version() const { return m_version; } ///< another one after each invalidate()
    /// False while a picture is being painted on the pool.
    bool isSettled() const { return !m_running; }
    /// How many microseconds of drawing may be put into a frame; more goes to the pool.
    void setBudget(double microseconds) { m_budget = microseconds; }
    /// How many stretches of edges were drawn within frames so far; for tests that count.
    qint64 drawn() const { return m_drawn; }
    qint64 picturesAsked() const { return m_asked; } ///< of the pool

Q_SIGNALS:
    void refined(); ///< a better picture is there

private:
    struct Picture
    {
        QImage image;
        Sight sight; ///< of the image, with its margin
        quint64 version = 0;
    };

    bool covers(const Sight &sight) const;
    bool isKin(const Sight &sight) const;
    bool paintNow(const Sight &sight, const DagCanvas &canvas, const DagColours &colours);
    void blit(QPainter *painter, const QRegion &region, const Sight &sight) const;
    void paintStretched(QPainter *painter, const QRegion &region, const Sight &sight, const DagColours &colours) const;
    void want(const Sight &sight, const DagCanvas &canvas, const DagColours &colours);
    void take();

    Picture m_picture;
    quint64 m_version = 1;
    double m_budget = 3000;
    qint64 m_drawn = 0, m_asked = 0;
    QFutureWatcher<Picture> m_watcher;
    bool m_running = false;
};

} // namespace slipway
