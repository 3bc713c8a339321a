// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/canvascache.h"

#include "dag/dagcolours.h"
#include "dag/dagpainter.h"

#include <QPainter>
#include <QRegion>
#include <QtConcurrentRun>

#include <cmath>

namespace slipway {

namespace {

constexpr double kMostAtOnce = 700; ///< weight (DagPainter::canvasWeight) that is painted within a frame
constexpr int kMargin = 256; ///< pixels around the viewport that the pool paints in advance
constexpr int kLeastMargin = 96; ///< of it left: the next picture is asked for

QRectF rectOf(const CanvasCache::Sight &sight)
{
    return {sight.origin, QSizeF(sight.size) / sight.scale};
}

CanvasCache::Sight widened(CanvasCache::Sight sight, int margin)
{
    sight.origin -= QPointF(margin, margin) / sight.scale;
    sight.size += QSize(2 * margin, 2 * margin);
    return sight;
}

} // namespace

CanvasCache::CanvasCache(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Made>::finished, this, [this] {
        if (m_running)
            take();
        Q_EMIT refined();
    });
}

void CanvasCache::invalidate()
{
    ++m_version;
}

/// Half a pixel of what is asked for may be missing at a border: origins are rounded.
bool CanvasCache::covers(const Sight &sight) const
{
    const double slack = 0.6 / sight.scale;
    return m_picture.version == m_version && m_picture.sight.scale == sight.scale && m_picture.sight.ratio == sight.ratio
        && rectOf(m_picture.sight).adjusted(-slack, -slack, slack, slack).contains(rectOf(sight));
}

bool CanvasCache::coversWell(const Sight &sight) const
{
    return covers(widened(sight, kLeastMargin));
}

void CanvasCache::paint(QPainter *painter, const QRegion &region, const Sight &sight, const DagScene &scene, const DagColours &colours, const QFont &font)
{
    if (m_running && m_watcher.isFinished())
        take();
    const bool wide = m_picture.sight.size != sight.size;
    if (!wide || !covers(sight)) {
        const DagPainter painterOfScene(scene, colours, font, sight.origin, sight.scale);
        if (painterOfScene.canvasWeight(QRectF(QPointF(), sight.size), kMostAtOnce) <= kMostAtOnce) {
            paintNow(sight, scene, colours, font);
            blit(painter, region, sight);
            return;
        }
    }
    if (covers(sight))
        blit(painter, region, sight);
    else
        paintStretched(painter, region, sight, colours);
    if (!coversWell(sight))
        want(sight, scene, colours, font);
}

/// What was in sight already is shifted, the rest is painted.
void CanvasCache::paintNow(const Sight &sight, const DagScene &scene, const DagColours &colours, const QFont &font)
{
    const QSize wanted = sight.size * sight.ratio;
    const DagPainter drawing(scene, colours, font, sight.origin, sight.scale);
    const bool fits = m_picture.pixels.size() == wanted && m_picture.version == m_version && m_picture.sight.scale == sight.scale;
    const QPoint pixels = ((m_picture.sight.origin - sight.origin) * sight.scale * sight.ratio).toPoint();
    if (!fits || std::abs(pixels.x()) >= wanted.width() || std::abs(pixels.y()) >= wanted.height()) {
        m_picture.pixels = QPixmap(wanted);
        m_picture.pixels.setDevicePixelRatio(sight.ratio);
        QPainter into(&m_picture.pixels);
        drawing.paintCanvas(&into, QRectF(QPointF(), sight.size));
    } else if (!pixels.isNull()) {
        QRegion exposed;
        m_picture.pixels.scroll(pixels.x(), pixels.y(), m_picture.pixels.rect(), &exposed);
        QPainter into(&m_picture.pixels);
        for (const auto &rect : exposed) {
            const QRectF strip(QPointF(rect.topLeft()) / sight.ratio, QSizeF(rect.size()) / sight.ratio);
            into.setClipRect(strip);
            drawing.paintCanvas(&into, strip);
        }
    }
    m_picture.sight = sight;
    m_picture.version = m_version;
}

void CanvasCache::blit(QPainter *painter, const QRegion &region, const Sight &sight) const
{
    const QPointF shift = (sight.origin - m_picture.sight.origin) * sight.scale * sight.ratio;
    for (const auto &rect : region) {
        const QRectF from(QPointF(rect.topLeft()) * sight.ratio + shift, QSizeF(rect.size()) * sight.ratio);
        painter->drawPixmap(rect, m_picture.pixels, from.toRect());
    }
}

/// The former picture of the same drawing where it belongs now; what it does not show is empty for a moment.
void CanvasCache::paintStretched(QPainter *painter, const QRegion &region, const Sight &sight, const DagColours &colours) const
{
    for (const auto &rect : region)
        painter->fillRect(rect, colours.canvas);
    const auto seen = rectOf(m_picture.sight).intersected(rectOf(sight));
    if (m_picture.version != m_version || seen.isEmpty())
        return;
    const auto &had = m_picture.sight;
    const QRectF to((seen.topLeft() - sight.origin) * sight.scale, seen.size() * sight.scale);
    const QRectF from((seen.topLeft() - had.origin) * had.scale * had.ratio, seen.size() * had.scale * had.ratio);
    painter->save();
    painter->setClipRect(region.boundingRect());
    painter->drawPixmap(to, m_picture.pixels, from);
    painter->restore();
}

void CanvasCache::want(const Sight &sight, const DagScene &scene, const DagColours &colours, const QFont &font)
{
    if (m_running)
        return; // the frame after it asks again, for what is in sight then
    if (m_snapshotVersion != m_version) {
        auto snapshot = std::make_shared<DagScene>(scene);
        snapshot->setProvider({});
        m_snapshot = std::move(snapshot);
        m_snapshotVersion = m_version;
    }
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run([scene = m_snapshot, colours, font, wide = widened(sight, kMargin), version = m_version] {
        Made made {QImage(wide.size * wide.ratio, QImage::Format_RGB32), wide, version};
        made.image.setDevicePixelRatio(wide.ratio);
        QPainter into(&made.image);
        DagPainter(*scene, colours, font, wide.origin, wide.scale).paintCanvas(&into, QRectF(QPointF(), wide.size));
        return made;
    }));
}

void CanvasCache::take()
{
    m_running = false;
    auto made = m_watcher.future().takeResult();
    if (made.version != m_version)
        return;
    m_picture = {QPixmap::fromImage(std::move(made.image)), made.sight, made.version};
}

} // namespace slipway
