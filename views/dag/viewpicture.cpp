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

constexpr int kManyPieces = 6; ///< nodes lie in several of them: then those are painted in one go
constexpr int kSmall = 4; ///< less than that part of the view
/// What the lines of lit edges and lit nodes may cost a frame, as pixels of lines; the rest of the lines comes with the next ones.
constexpr qint64 kMostLines = 5'000'000, kLeastLines = 1'500'000, kLitNode = 100;

QRect devicePixels(const QRect &rect, double ratio, const QImage &image)
{
    return QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio).toAlignedRect() & image.rect();
}

qint64 areaOf(const QRegion &region)
{
    qint64 area = 0;
    for (const auto &rect : region)
        area += qint64(rect.width()) * rect.height();
    return area;
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

/// Nothing of what was lit can be used.
void ViewPicture::forgetLit()
{
    m_edges.sound = m_top.sound = m_lit = {};
    m_started.reset();
}

/// For another sight: shifted where that is a matter of whole pixels, else anew.
void ViewPicture::follow(const CanvasCache::Sight &sight)
{
    if (sight == m_sight)
        return;
    m_started.reset();
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
    m_lit = m_top.sound;
}

void ViewPicture::paint(QPainter *painter, const QRegion &region, const Frame &frame, CanvasCache *canvas)
{
    const auto &sight = frame.sight;
    const auto &focus = frame.scene.focus;
    resize(sight);
    follow(sight);
    const bool sharp = canvas->makeReady(sight, frame.scene.canvas(), frame.colours);
    if (std::exchange(m_version, canvas->version()) != canvas->version()) {
        m_base.sound = {};
        forgetLit();
    }
    QRegion missing = region - m_base.sound;
    paintBase(missing, frame, *canvas, sharp);
    m_top.sound -= missing;
    QRegion rough = sharp ? QRegion() : missing;
    if (focus.active) {
        if (std::exchange(m_stamp, focus.stamp) != focus.stamp)
            forgetLit();
        missing += region - m_top.sound;
        const auto undone = light(region, frame);
        m_top.sound -= undone;
        m_lit -= rough;
    }
    if (frame.store && frame.store->wantsMore()) {
        rough += missing; // words are still to come
        if (areaOf(missing) * kSmall < areaOf(QRect(QPoint(), sight.size)))
            m_lit -= missing; // to draw lit edges here anew costs less than to have all of them apart
    }
    invalidate(rough);
    const auto &shown = focus.active ? m_top.image : m_base.image;
    for (const auto &rect : region)
        painter->drawImage(rect, shown, QRectF(QPointF(rect.topLeft()) * sight.ratio, QSizeF(rect.size()) * sight.ratio));
}

/// All of them, or those alone.
void ViewPicture::paintNodes(QImage *image, const QRegion &region, const Frame &frame, const IndexSet *only)
{
    const auto &sight = frame.sight;
    const bool far = NodeMosaic::suits(frame.scene, sight.scale);
    if (far) {
        const auto tiles = NodePainter(nullptr, frame.scene, frame.colours, frame.font, sight.scale).tiles();
        NodeMosaic mosaic(frame.scene, frame.colours, sight.origin, sight.scale, sight.ratio);
        for (const auto &rect : region)
            mosaic.paint(image, devicePixels(rect, sight.ratio, *image), tiles, only);
    }
    image->setDevicePixelRatio(sight.ratio);
    QPainter painter(image);
    const DagPainter nodes(frame.scene, frame.colours, frame.font, sight.origin, sight.scale);
    const auto paintIn = [&](const QRegion &clip) {
        painter.setClipRegion(clip);
        nodes.paintNodes(&painter, clip.boundingRect(), {frame.store, far, only, sight.size});
    };
    if (region.rectCount() > kManyPieces) {
        paintIn(region);
    } else {
        for (const auto &rect : region)
            paintIn(rect);
    }
    painter.end();
    image->setDevicePixelRatio(1);
}

void ViewPicture::paintBase(const QRegion &region, const Frame &frame, const CanvasCache &canvas, bool sharp)
{
    if (region.isEmpty())
        return;
    m_painted += areaOf(region);
    m_base.image.setDevicePixelRatio(frame.sight.ratio);
    QPainter under(&m_base.image);
    canvas.paint(&under, region, frame.sight, frame.colours, sharp);
    under.end();
    m_base.image.setDevicePixelRatio(1);
    paintNodes(&m_base.image, region, frame, nullptr);
    m_base.sound += region;
}

/// Edges are drawn where nothing was lit yet. What was lit before has changed below: there they are taken from what is drawn.
/// Says where some are still missing.
QRegion ViewPicture::light(const QRegion &region, const Frame &frame)
{
    const auto wanted = region - m_top.sound;
    if (wanted.isEmpty())
        return {};
    QRegion undone;
    if (!((wanted & m_lit) - m_edges.sound).isEmpty()) {
        const QRect rect = (m_lit + wanted).boundingRect(); // soon the rest of it will be asked for, too
        m_top.sound -= rect;
        if (paintEdges(rect, frame)) {
            takeLayer(m_base.image, m_top.image, frame.colours.canvas, &m_edges.image, devicePixels(rect, frame.sight.ratio, m_edges.image));
            m_edges.sound += rect;
        } else {
            undone = rect;
        }
    }
    const auto missing = region - m_top.sound;
    for (const auto &rect : missing - m_edges.sound - undone) {
        // One after the other: what is begun is gone on with first.
        if (!undone.isEmpty())
            veilInto(m_base.image, &m_top.image, devicePixels(rect, frame.sight.ratio, m_top.image), frame.colours.canvas);
        if (!undone.isEmpty() || !paintEdges(rect, frame))
            undone += rect;
    }
    for (const auto &rect : missing & m_edges.sound)
        veilUnder(m_base.image, m_edges.image, &m_top.image, devicePixels(rect, frame.sight.ratio, m_top.image), frame.colours.canvas);
    paintNodes(&m_top.image, missing, frame, &frame.scene.focus.nodes);
    m_top.sound += missing;
    m_lit += missing - undone;
    return undone;
}

/// Into the top, on the veiled base. False where so much is lit that some of it has to wait for the next frame.
bool ViewPicture::paintEdges(const QRect &rect, const Frame &frame)
{
    const auto &sight = frame.sight;
    const auto &focus = frame.scene.focus;
    const auto clip = devicePixels(rect, sight.ratio, m_top.image);
    veilInto(m_base.image, &m_top.image, clip, frame.colours.canvas);
    const auto drawing = frame.scene.canvas();
    EdgeRaster edges(drawing, frame.colours, &m_top.image, clip, {sight.origin, sight.scale, sight.ratio});
    bool whole = true;
    if (edges.isMass(focus)) {
        if (!m_started || m_started->mask.clip() != clip)
            m_started.emplace(LineMask(clip));
        const auto most = std::max(kLeastLines, kMostLines - kLitNode * qint64(focus.nodes.size()));
        m_started->next = edges.gatherLit(focus, m_started->next, most, &m_started->mask);
        m_started->mask.paint(&m_top.image, frame.colours.accent);
        whole = m_started->next == focus.edges.size();
        if (whole)
            m_started.reset();
    }
    edges.paintLit(focus);
    m_drawn += edges.drawn();
    return whole;
}

} // namespace slipway
