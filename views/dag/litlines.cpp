// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/litlines.h"

#include "dag/edgeraster.h"
#include "dag/pixelrows.h"

#include <QElapsedTimer>

namespace slipway {

namespace {

constexpr size_t kMostBegun = 12; ///< each looks through all that is lit: more have to wait

/// Of rects that meet, each has rows and columns of its own, at any ratio: what two of them drew would be drawn twice.
QRect ownRect(const QRect &rect, double ratio, const QImage &image)
{
    const auto at = [ratio](int v) { return qRound(v * ratio); };
    return QRect(QPoint(at(rect.left()), at(rect.top())), QPoint(at(rect.right() + 1) - 1, at(rect.bottom() + 1) - 1)) & image.rect();
}

} // namespace

void LitLines::resize(const QSize &device)
{
    if (m_mask.size() == device)
        return;
    m_mask = QImage(device, QImage::Format_Grayscale8);
    forget();
}

void LitLines::forget()
{
    m_sound = {};
    m_begun.clear();
}

void LitLines::shift(const QPoint &by, const QPoint &device, const QRect &all)
{
    if (m_sound.isEmpty() && m_begun.empty())
        return;
    shiftRows(&m_mask, device);
    m_sound = m_sound.translated(by) & all;
    for (auto &begun : m_begun)
        begun.rect = begun.rect.translated(by) & all;
    std::erase_if(m_begun, [](const Begun &begun) { return begun.rect.isEmpty(); });
}

void LitLines::open(const QRegion &region, double ratio)
{
    auto untouched = missing(region);
    for (const auto &begun : m_begun)
        untouched -= begun.rect;
    for (const auto &rect : untouched) {
        clearRows(&m_mask, ownRect(rect, ratio, m_mask));
        if (m_begun.size() < kMostBegun)
            m_begun.push_back({rect});
    }
}

void LitLines::draw(const QRegion &region, const DagScene &scene, const DagColours &colours, const CanvasCache::Sight &sight, double ms)
{
    open(region, sight.ratio);
    QElapsedTimer since;
    since.start();
    const auto isEnough = [&since, ms] { return double(since.nsecsElapsed()) > ms * 1e6; };
    const auto drawing = scene.canvas();
    size_t done = 0;
    for (; done < m_begun.size(); ++done) {
        auto &[rect, next] = m_begun[done];
        EdgeRaster edges(drawing, colours, &m_mask, ownRect(rect, sight.ratio, m_mask), {sight.origin, sight.scale, sight.ratio});
        next = edges.paintLit(scene.focus, next, isEnough);
        m_drawn += edges.drawn();
        if (next < scene.focus.edges.size())
            break;
        m_sound += rect;
        if (isEnough()) {
            ++done;
            break;
        }
    }
    m_begun.erase(m_begun.begin(), m_begun.begin() + qsizetype(done));
}

} // namespace slipway
