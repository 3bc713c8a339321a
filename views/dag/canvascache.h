// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagscene.h"

#include <QFont>
#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QPixmap>

#include <memory>
#include <optional>

class QPainter;
class QRegion;

namespace slipway {

struct DagColours;

/// The picture of what does not depend on states: canvas, frames and edges. A small one is painted when it is asked
/// for, and shifted where the view pans. One that would hold up a frame (thousands of edges in sight) is painted on the
/// pool, with a margin to pan into; until it is there the former one is shown in its place, larger or smaller. Owned by
/// the view; GUI thread.
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
    void paint(QPainter *painter, const QRegion &region, const Sight &sight, const DagScene &scene, const DagColours &colours, const QFont &font);
    /// False while a picture is being painted on the pool.
    bool isSettled() const { return !m_running; }

Q_SIGNALS:
    void refined(); ///< a better picture is there

private:
    struct Picture
    {
        QPixmap pixels;
        Sight sight; ///< with its margin
        quint64 version = 0;
    };
    struct Made
    {
        QImage image;
        Sight sight;
        quint64 version = 0;
    };

    void paintNow(const Sight &sight, const DagScene &scene, const DagColours &colours, const QFont &font);
    bool covers(const Sight &sight) const;
    bool coversWell(const Sight &sight) const;
    void blit(QPainter *painter, const QRegion &region, const Sight &sight) const;
    void paintStretched(QPainter *painter, const QRegion &region, const Sight &sight, const DagColours &colours) const;
    void want(const Sight &sight, const DagScene &scene, const DagColours &colours, const QFont &font);
    void take();

    Picture m_picture;
    quint64 m_version = 1;
    std::shared_ptr<const DagScene> m_snapshot; ///< what the pool paints from
    quint64 m_snapshotVersion = 0;
    QFutureWatcher<Made> m_watcher;
    bool m_running = false;
};

} // namespace slipway
