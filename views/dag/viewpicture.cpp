// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/viewpicture.h"

#include "dag/dagpainter.h"
#include "dag/edgeraster.h"
#include "dag/nodemosaic.h"
#include "dag/nodepainter.h"
#include "dag/pixelrows.h"

#include <QPainter>

#include <cmath>

namespace slipway {

namespace {

constexpr int kManyPieces = 6; ///< nodes lie in several of them: then all are painted in one go

QRect devicePixels(const QRect &rect, double ratio, const QImage &image)
{
    return QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio).toAlignedRect() & image.rect();
}

template <typename F>
void eachPiece(const QRegion &region, F paint)
{
    if (region.rectCount() > kManyPieces)
        return paint(region.boundingRect());
    for (const auto &rect : region)
        paint(rect);
}

} // namespace

void ViewPicture::invalidate()
{
    m_base.sound = m_top.sound = {};
}

void ViewPicture::invalidate(const QRegion &region)
{
    m_base.sound -= region;
    m_top.sound -= region;
}

void ViewPicture::resize(const CanvasCache::Sight &sight)
{
    const auto size = sight.size * sight.ratio;
    if (m_base.image.size() == size)
        return;
    for (auto *layer : {&m_base, &m_edges, &m_top})
        *layer = {QImage(size, QImage::Format_RGB32), {}};
}

/// For another sight: shifted where that is a matter of whole pixels, else anew.
void ViewPicture::follow(const CanvasCache::Sight &sight)
{
    if (sight == m_sight)
        return;
    const auto before = std::exchange(m_sight, sight);
    const auto way = (before.origin - sight.origin) * sight.scale; // in pixels of the view
    const QPoint by = way.toPoint(), device = (way * sight.ratio).toPoint();
    const auto isWhole = [](double at, double rounded) { return std::abs(at - rounded) < 1e-3; };
    const bool kin = before.scale == sight.scale && before.ratio == sight.ratio && before.size == sight.size;
    const bool whole = isWhole(way.x(), by.x()) && isWhole(way.y(), by.y()) && isWhole(by.x() * sight.ratio, device.x()) && isWhole(by.y() * sight.ratio, device.y());
    const bool near = std::abs(way.x()) < sight.size.width() && std::abs(way.y()) < sight.size.height();
    for (auto *layer : {&m_base, &m_edges, &m_top}) {
        if (layer->sound.isEmpty())
            continue;
        if (!kin || !whole || !near) {
            layer->sound = {};
            continue;
        }
        shiftRows(&layer->image, device);
        layer->sound.translate(by);
        layer->sound &= QRect(QPoint(), sight.size);
    }
}

void ViewPicture::paint(QPainter *painter, const QRegion &region, const Frame &frame, CanvasCache *canvas)
{
    const auto &sight = frame.sight;
    const auto &focus = frame.scene.focus;
    resize(sight);
    follow(sight);
    const bool sharp = canvas->makeReady(sight, frame.scene.canvas(), frame.colours);
    const bool other = std::exchange(m_version, canvas->version()) != canvas->version();
    if (const bool wasSharp = std::exchange(m_sharp, sharp); other || !wasSharp || !sharp)
        m_base.sound = m_edges.sound = m_top.sound = {};
    QRegion missing = region - m_base.sound;
    eachPiece(missing, [&](const QRect &rect) { paintBase(rect, frame, *canvas, sharp); });
    m_base.sound += missing;
    m_top.sound -= missing;
    if (focus.active) {
        if (std::exchange(m_stamp, focus.stamp) != focus.stamp)
            m_edges.sound = m_top.sound = {};
        const auto unlit = region - m_edges.sound;
        eachPiece(unlit, [&](const QRect &rect) { paintEdges(rect, frame); });
        m_edges.sound += unlit;
        const auto untopped = region - m_top.sound;
        eachPiece(untopped, [&](const QRect &rect) { paintTop(rect, frame); });
        m_top.sound += untopped;
        missing += untopped;
    }
    if (frame.store && frame.store->wantsMore())
        invalidate(missing); // words are still to come
    const auto &shown = focus.active ? m_top.image : m_base.image;
    for (const auto &rect : region)
        painter->drawImage(rect, shown, QRectF(QPointF(rect.topLeft()) * sight.ratio, QSizeF(rect.size()) * sight.ratio));
}

/// All of them, or those alone.
void ViewPicture::paintNodes(QImage *image, const QRect &rect, const Frame &frame, const IndexSet *only)
{
    const auto &sight = frame.sight;
    const bool far = NodeMosaic::suits(frame.scene, sight.scale);
    if (far) {
        const auto tiles = NodePainter(nullptr, frame.scene, frame.colours, frame.font, sight.scale).tiles();
        NodeMosaic mosaic(frame.scene, frame.colours, sight.origin, sight.scale, sight.ratio);
        mosaic.paint(image, devicePixels(rect, sight.ratio, *image), tiles, only);
    }
    image->setDevicePixelRatio(sight.ratio);
    QPainter painter(image);
    painter.setClipRect(rect);
    const DagPainter nodes(frame.scene, frame.colours, frame.font, sight.origin, sight.scale);
    nodes.paintNodes(&painter, rect, {frame.store, far, only, sight.size});
    painter.end();
    image->setDevicePixelRatio(1);
}

void ViewPicture::paintBase(const QRect &rect, const Frame &frame, const CanvasCache &canvas, bool sharp)
{
    m_painted += qint64(rect.width()) * rect.height();
    m_base.image.setDevicePixelRatio(frame.sight.ratio);
    QPainter under(&m_base.image);
    canvas.paint(&under, rect, frame.sight, frame.colours, sharp);
    under.end();
    m_base.image.setDevicePixelRatio(1);
    paintNodes(&m_base.image, rect, frame, nullptr);
}

/// By way of the top, which is painted next: what differs from the veiled base there is an edge.
void ViewPicture::paintEdges(const QRect &rect, const Frame &frame)
{
    const auto &sight = frame.sight;
    const auto clip = devicePixels(rect, sight.ratio, m_top.image);
    m_top.sound -= rect;
    veilInto(m_base.image, &m_top.image, clip, frame.colours.canvas);
    const auto drawing = frame.scene.canvas();
    EdgeRaster edges(drawing, frame.colours, &m_top.image, clip, {sight.origin, sight.scale, sight.ratio});
    edges.paintLit(frame.scene.focus);
    m_drawn += edges.drawn();
    takeLayer(m_base.image, m_top.image, frame.colours.canvas, &m_edges.image, clip);
}

void ViewPicture::paintTop(const QRect &rect, const Frame &frame)
{
    veilUnder(m_base.image, m_edges.image, &m_top.image, devicePixels(rect, frame.sight.ratio, m_top.image), frame.colours.canvas);
    paintNodes(&m_top.image, rect, frame, &frame.scene.focus.nodes);
}

} // namespace slipway
