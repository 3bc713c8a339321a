// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/viewpicture.h"

#include "dag/dagpainter.h"
#include "dag/edgeraster.h"
#include "dag/nodemosaic.h"
#include "dag/nodepainter.h"
#include "dag/pixelrows.h"

#include <QElapsedTimer>
#include <QPainter>

#include <cmath>

namespace slipway {

namespace {

constexpr int kManyPieces = 6; ///< nodes lie in several of them: then those are painted in one go
/// The lines of lit edges that do not fit into a frame's budget come with the next ones. Less of it is theirs where many nodes
/// are lit, too, and while a person pans: then much else has to be painted.
constexpr double kLeastLines = 0.3, kLitNodes = 40000, kMoving = 0.35;

QRect devicePixels(const QRect &rect, double ratio, const QImage &image)
{
    return QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio).toAlignedRect() & image.rect();
}

} // namespace

void ViewPicture::invalidate()
{
    m_base.sound = m_top.sound = {};
}

void ViewPicture::invalidate(const QRegion &region, const CanvasCache::Sight &sight)
{
    if (!m_base.image.isNull())
        follow(sight);
    forget(region);
}

void ViewPicture::forget(const QRegion &region)
{
    m_base.sound -= region;
    m_top.sound -= region;
}

void ViewPicture::resize(const CanvasCache::Sight &sight)
{
    const auto size = sight.size * sight.ratio;
    if (m_base.image.size() == size)
        return;
    m_base = m_top = {QImage(size, QImage::Format_RGB32), {}};
    m_lines = {QImage(size, QImage::Format_Grayscale8), {}};
    m_begun.reset();
}

/// Nothing of what was lit can be used.
void ViewPicture::forgetLit()
{
    m_lines.sound = m_top.sound = {};
    m_begun.reset();
}

/// For another sight: shifted where that is a matter of whole pixels, else anew.
void ViewPicture::follow(const CanvasCache::Sight &sight)
{
    if (sight == m_sight)
        return;
    m_moves = true;
    m_begun.reset();
    const auto before = std::exchange(m_sight, sight);
    const auto way = (before.origin - sight.origin) * sight.scale; // in pixels of the view
    const QPoint by = way.toPoint(), device = (way * sight.ratio).toPoint();
    const auto isWhole = [](double at, double rounded) { return std::abs(at - rounded) < 1e-3; };
    const bool kin = before.scale == sight.scale && before.ratio == sight.ratio && before.size == sight.size;
    const bool whole = isWhole(way.x(), by.x()) && isWhole(way.y(), by.y()) && isWhole(by.x() * sight.ratio, device.x()) && isWhole(by.y() * sight.ratio, device.y());
    const bool near = std::abs(way.x()) < sight.size.width() && std::abs(way.y()) < sight.size.height();
    for (auto *layer : {&m_base, &m_lines, &m_top}) {
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
        m_top.sound -= light(region, frame);
    } else {
        m_begun.reset(); // nobody waits for it any more
    }
    if (frame.store && frame.store->wantsMore())
        rough += missing; // words are still to come
    m_moves = false;
    forget(rough);
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
    for (const auto &rect : region)
        m_painted += qint64(rect.width()) * rect.height();
    m_base.image.setDevicePixelRatio(frame.sight.ratio);
    QPainter under(&m_base.image);
    canvas.paint(&under, region, frame.sight, frame.colours, sharp);
    under.end();
    m_base.image.setDevicePixelRatio(1);
    paintNodes(&m_base.image, region, frame, nullptr);
    m_base.sound += region;
}

/// Says where lines are still missing.
QRegion ViewPicture::light(const QRegion &region, const Frame &frame)
{
    const auto wanted = region - m_top.sound;
    const auto undone = drawLit(wanted - m_lines.sound, frame);
    for (const auto &rect : wanted)
        layLit(m_base.image, m_lines.image, &m_top.image, devicePixels(rect, frame.sight.ratio, m_top.image), frame.colours.canvas, frame.colours.accent);
    if (!wanted.isEmpty())
        paintNodes(&m_top.image, wanted, frame, &frame.scene.focus.nodes);
    m_top.sound += wanted;
    return undone;
}

/// What is begun is gone on with before anything else is.
QRegion ViewPicture::drawLit(const QRegion &region, const Frame &frame)
{
    const double share = (m_moves ? kMoving : 1) * (1 - double(frame.scene.focus.nodes.size()) / kLitNodes);
    const double most = m_litBudget * std::max(kLeastLines, share);
    QElapsedTimer since;
    since.start();
    const auto isEnough = [&since, most] { return double(since.nsecsElapsed()) > most * 1e6; };
    QRegion undone;
    for (const auto &rect : region) {
        const auto clip = devicePixels(rect, frame.sight.ratio, m_lines.image);
        const bool goesOn = m_begun && m_begun->rect == rect;
        if (!goesOn)
            clearRows(&m_lines.image, clip);
        if (!undone.isEmpty() || !drawLit(rect, frame, isEnough))
            undone += rect;
        else
            m_lines.sound += rect;
    }
    return undone;
}

template <typename Enough>
bool ViewPicture::drawLit(const QRect &rect, const Frame &frame, const Enough &isEnough)
{
    const auto &sight = frame.sight;
    const auto &focus = frame.scene.focus;
    if (!m_begun || m_begun->rect != rect)
        m_begun = {rect, 0};
    const auto drawing = frame.scene.canvas();
    EdgeRaster edges(drawing, frame.colours, &m_lines.image, devicePixels(rect, sight.ratio, m_lines.image), {sight.origin, sight.scale, sight.ratio});
    m_begun->next = edges.paintLit(focus, m_begun->next, isEnough);
    m_drawn += edges.drawn();
    if (m_begun->next < focus.edges.size())
        return false;
    m_begun.reset();
    return true;
}

} // namespace slipway
