// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/viewpicture.h"

#include "dag/dagpainter.h"
#include "dag/nodemosaic.h"
#include "dag/nodepainter.h"
#include "dag/pixelrows.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace slipway {

namespace {

constexpr int kManyPieces = 6; ///< nodes lie in several of them: then those are painted in one go
constexpr int kSparse = 8, kMostSparse = 48; ///< few pieces cover less than that part of what is around them: each is painted on its own
/// What lit edges have of a frame. Less of it where many nodes are lit, too, and where the frame had much else to do.
constexpr double kLeastLines = 0.3, kLitNodes = 40000, kFrameMs = 7;

qint64 areaOf(const QRect &rect)
{
    return qint64(rect.width()) * rect.height();
}

qint64 areaOf(const QRegion &region)
{
    return std::accumulate(region.begin(), region.end(), qint64(0), [](qint64 sum, const QRect &rect) { return sum + areaOf(rect); });
}

bool isSparse(const QRegion &region)
{
    return region.rectCount() <= kMostSparse && areaOf(region) * kSparse < areaOf(region.boundingRect());
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

/// What was painted before all of it was there, and can be better by now. Until then it is moved like everything else.
void ViewPicture::forgetMakeshift(const QRegion &region, const QRegion &seen, const QRegion &sharp)
{
    forget(m_rough & sharp);
    m_rough -= sharp;
    const auto end = m_wordless.begin() + qsizetype(std::min<size_t>(m_wordless.size(), NodeStore::kTextsAFrame));
    QRegion words;
    for (auto it = m_wordless.begin(); it != end; ++it)
        words += *it;
    if (((words & seen) - region).isEmpty()) {
        m_wordless.erase(m_wordless.begin(), end);
        forget(words);
    }
}

void ViewPicture::resize(const CanvasCache::Sight &sight)
{
    const auto size = sight.size * sight.ratio;
    if (m_base.image.size() == size)
        return;
    m_base = m_top = {QImage(size, QImage::Format_RGB32), {}};
    m_lines.resize(size);
    m_unlit = {};
}

/// Words that were skipped there belong to a later frame.
void ViewPicture::leaveWords(const QRegion &painted, const std::vector<QRect> &skipped)
{
    std::erase_if(m_wordless, [&painted](const QRect &rect) { return (QRegion(rect) - painted).isEmpty(); });
    for (const auto &rect : skipped) {
        if (const auto seen = rect & QRect(QPoint(), m_sight.size); !seen.isEmpty())
            m_wordless.push_back(seen);
    }
    const auto placeOf = [](const QRect &rect) { return std::tuple(rect.top(), rect.left(), rect.width(), rect.height()); };
    std::sort(m_wordless.begin(), m_wordless.end(), [&](const QRect &a, const QRect &b) { return placeOf(a) < placeOf(b); });
    m_wordless.erase(std::unique(m_wordless.begin(), m_wordless.end()), m_wordless.end()); // two layers may lack the same
}

/// Nothing of what was lit can be used.
void ViewPicture::forgetLit()
{
    m_lines.forget();
    m_top.sound = m_lit = m_unlit = {};
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
    if (!kin || !whole || !near) {
        m_base.sound = m_rough = {};
        m_wordless.clear();
        forgetLit();
        return;
    }
    const QRect all(QPoint(), sight.size);
    m_lines.shift(by, device, all);
    for (auto *layer : {&m_base, &m_top}) {
        if (layer->sound.isEmpty())
            continue;
        shiftRows(&layer->image, device);
        layer->sound = layer->sound.translated(by) & all;
    }
    for (auto *part : {&m_rough, &m_lit, &m_unlit})
        *part = part->translated(by) & all;
    for (auto &rect : m_wordless)
        rect = rect.translated(by) & all;
    std::erase_if(m_wordless, [](const QRect &rect) { return rect.isEmpty(); });
}

void ViewPicture::paint(QPainter *painter, const QRegion &region, const Frame &frame, CanvasCache *canvas)
{
    m_frame.start();
    const auto &sight = frame.sight;
    const auto &focus = frame.scene.focus;
    resize(sight);
    follow(sight);
    const bool sharp = canvas->makeReady(sight, frame.scene.canvas(), frame.colours);
    if (std::exchange(m_version, canvas->version()) != canvas->version()) {
        m_base.sound = {};
        forgetLit();
    }
    const auto there = sharp ? QRegion(QRect(QPoint(), sight.size)) : canvas->covered(sight);
    forgetMakeshift(region, frame.seen, there);
    const auto missing = region - m_base.sound;
    paintBase(missing, frame, *canvas, sharp);
    m_top.sound -= missing;
    m_rough += missing - there;
    if (focus.active) {
        if (std::exchange(m_stamp, focus.stamp) != focus.stamp)
            forgetLit();
        light(region, frame);
    } else {
        forgetLit(); // nobody waits for it any more
    }
    if (frame.store)
        leaveWords(missing, frame.store->takeSkipped());
    m_wantsMore = m_unlit.intersects(frame.seen)
        || std::any_of(m_wordless.begin(), m_wordless.end(), [&frame](const QRect &rect) { return frame.seen.intersects(rect); });
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
            mosaic.paint(image, deviceRect(rect, sight.ratio, *image), tiles, only);
    }
    image->setDevicePixelRatio(sight.ratio);
    QPainter painter(image);
    const DagPainter nodes(frame.scene, frame.colours, frame.font, sight.origin, sight.scale);
    const auto paintIn = [&](const QRegion &clip) {
        painter.setClipRegion(clip);
        nodes.paintNodes(&painter, clip.boundingRect(), {frame.store, far, only, sight.size});
    };
    if (region.rectCount() > kManyPieces && !isSparse(region)) {
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

double ViewPicture::spent(const Frame &frame) const
{
    return frame.spent + double(m_frame.nsecsElapsed()) / 1e6;
}

/// Where a frame has no time for it, what came into sight is veiled only; what was lit before stays so.
void ViewPicture::light(const QRegion &region, const Frame &frame)
{
    const bool late = frame.scene.isLarge() && spent(frame) > m_lateAfter;
    auto wanted = region - m_top.sound;
    if (!late) {
        const double share = 1 - double(frame.scene.focus.nodes.size()) / kLitNodes;
        const double ms = std::max(m_litBudget * kLeastLines, std::min(kFrameMs - spent(frame), m_litBudget * share));
        wanted += m_unlit & region;
        m_lines.draw(wanted, frame.scene, frame.colours, frame.sight, ms);
    } else {
        m_lines.open(wanted, frame.sight.ratio);
    }
    for (const auto &rect : wanted)
        layLit(m_base.image, m_lines.mask(), &m_top.image, deviceRect(rect, frame.sight.ratio, m_top.image), frame.colours.canvas, frame.colours.accent);
    if (!late)
        m_lit += wanted;
    const auto nodes = wanted & m_lit;
    if (!nodes.isEmpty())
        paintNodes(&m_top.image, nodes, frame, &frame.scene.focus.nodes);
    m_top.sound += wanted;
    m_unlit -= wanted;
    m_unlit += (wanted - m_lit) + m_lines.missing(wanted);
    if (m_unlit.rectCount() > kManyPieces)
        m_unlit = m_unlit.boundingRect(); // a drag in all directions leaves ever more of them
}

} // namespace slipway
