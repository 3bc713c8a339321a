// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/canvascache.h"

#include "dag/pixelrows.h"

#include <QPainter>
#include <QRegion>
#include <QtConcurrentRun>

#include <cmath>

namespace slipway {

namespace {

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

/// Where the corner of `of` lies in the picture of `in`, in its pixels. Both have the same scale and ratio.
QPoint offset(const CanvasCache::Sight &of, const CanvasCache::Sight &in)
{
    return ((of.origin - in.origin) * in.scale * in.ratio).toPoint();
}

} // namespace

CanvasCache::CanvasCache(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Picture>::finished, this, [this] {
        if (m_running)
            take();
        Q_EMIT refined();
    });
}

void CanvasCache::invalidate()
{
    ++m_version;
}

bool CanvasCache::isKin(const Sight &sight) const
{
    return m_picture.version == m_version && m_picture.sight.scale == sight.scale && m_picture.sight.ratio == sight.ratio;
}

bool CanvasCache::covers(const Sight &sight) const
{
    return isKin(sight) && m_picture.image.rect().contains(QRect(offset(sight, m_picture.sight), sight.size * sight.ratio));
}

bool CanvasCache::makeReady(const Sight &sight, const DagCanvas &canvas, const DagColours &colours)
{
    if (m_running && m_watcher.isFinished())
        take();
    const bool sharp = covers(sight) || paintNow(sight, canvas, colours);
    const bool wide = m_picture.sight.size != sight.size;
    if (!sharp || (wide && !covers(widened(sight, kLeastMargin))))
        want(sight, canvas, colours);
    return sharp;
}

void CanvasCache::paint(QPainter *painter, const QRegion &region, const Sight &sight, const DagColours &colours, bool sharp) const
{
    const auto there = sharp ? region : region & covered(sight);
    if (!sharp)
        paintStretched(painter, region - there, sight, colours);
    blit(painter, there, sight);
}

QRegion CanvasCache::covered(const Sight &sight) const
{
    if (!isKin(sight))
        return {};
    const auto rect = m_picture.image.rect().translated(-offset(sight, m_picture.sight));
    const auto least = [&sight](int at) { return int(std::ceil(at / sight.ratio)); };
    const auto most = [&sight](int at) { return int(std::floor(at / sight.ratio)); };
    return QRect(QPoint(least(rect.left()), least(rect.top())), QPoint(most(rect.right() + 1) - 1, most(rect.bottom() + 1) - 1)) & QRect(QPoint(), sight.size);
}

/// What was in sight already is kept, the rest is drawn. False where that would take too long.
bool CanvasCache::paintNow(const Sight &sight, const DagCanvas &canvas, const DagColours &colours)
{
    const CanvasPainter drawing(canvas, colours, sight.origin, sight.scale);
    QImage next(sight.size * sight.ratio, QImage::Format_RGB32);
    if (next.isNull())
        return false;
    QRegion missing(next.rect());
    QPoint shift;
    QRect kept;
    if (isKin(sight)) {
        shift = offset(sight, m_picture.sight);
        kept = m_picture.image.rect().translated(-shift) & next.rect();
        missing -= kept;
    }
    double cost = 0;
    for (const auto &rect : missing)
        cost += drawing.cost(QRectF(QPointF(rect.topLeft()) / sight.ratio, QSizeF(rect.size()) / sight.ratio), sight.ratio, m_budget - cost);
    if (cost > m_budget)
        return false;
    if (!kept.isEmpty())
        copyRows(m_picture.image, kept.topLeft() + shift, &next, kept);
    for (const auto &rect : missing)
        m_drawn += drawing.paintInto(&next, rect, sight.ratio);
    next.setDevicePixelRatio(1);
    m_picture = {std::move(next), sight, m_version};
    return true;
}

void CanvasCache::blit(QPainter *painter, const QRegion &region, const Sight &sight) const
{
    const QPointF shift = offset(sight, m_picture.sight);
    for (const auto &rect : region) {
        const QRectF from(QPointF(rect.topLeft()) * sight.ratio + shift, QSizeF(rect.size()) * sight.ratio);
        painter->drawImage(rect, m_picture.image, from.toRect());
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
    painter->setClipRegion(region);
    painter->drawImage(to, m_picture.image, from);
    painter->restore();
}

void CanvasCache::want(const Sight &sight, const DagCanvas &canvas, const DagColours &colours)
{
    if (m_running)
        return; // the frame after it asks again, for what is in sight then
    m_running = true;
    ++m_asked;
    m_watcher.setFuture(QtConcurrent::run([canvas, colours, wide = widened(sight, kMargin), version = m_version] {
        Picture made {QImage(wide.size * wide.ratio, QImage::Format_RGB32), wide, version};
        CanvasPainter(canvas, colours, wide.origin, wide.scale).paintInto(&made.image, made.image.rect(), wide.ratio);
        made.image.setDevicePixelRatio(1);
        return made;
    }));
}

void CanvasCache::take()
{
    m_running = false;
    auto made = m_watcher.future().takeResult();
    if (made.version != m_version)
        return;
    m_picture = std::move(made);
}

} // namespace slipway
