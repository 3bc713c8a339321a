// SPDX-License-Identifier: GPL-3.0-or-later
// Where the view looks: zoom, position, and the way from one to the next.
#include "dag/dagview.h"
#include "dag/minimap.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double kLeastZoom = 0.01, kMostZoom = 3;
constexpr double kReadable = 0.48; ///< the first view is not zoomed out further than this ...
constexpr double kFirstZoom = 0.62; ///< ... and then shows a part at this size
constexpr double kFitMargin = 22;

} // namespace

void DagView::firstView()
{
    if (m_scene.isEmpty())
        return;
    fit();
    if (m_scale >= kReadable)
        return;
    // Too much to read at once: what matters, as far from the edges of the drawing as the view reaches.
    const QSizeF room = QSizeF(viewport()->size()) / kFirstZoom;
    const auto middle = firstSight(room).center();
    const auto &bounds = currentLayout()->bounds;
    const auto begin = [](double at, double low, double high, double space) {
        return high - low < space ? (low + high - space) / 2 : std::clamp(at - space / 2, low, high - space);
    };
    moveTo(QPointF(begin(middle.x(), bounds.left(), bounds.right(), room.width()),
               begin(middle.y(), bounds.top() - topRoom() / kFirstZoom, bounds.bottom(), room.height())),
        kFirstZoom);
}

double DagView::topRoom() const
{
    return m_levels.empty() || direction() != LayoutDirection::LeftToRight ? 0 : kLevelRulerHeight + 4;
}

/// The gates that wait for a person, from the first one on as many as fit into the room; where none waits, as
/// much of the first layer.
QRectF DagView::firstSight(const QSizeF &room) const
{
    const auto &layout = *currentLayout();
    QSet<quint32> gates;
    for (const auto gate : m_scene.waitingGates()) {
        if (layout.isShown(layout.representative[gate])) // else it is left out of this drawing
            gates.insert(quint32(layout.representative[gate]));
    }
    const auto start = layout.layer[raw(layout.visible.front())];
    QRectF sight;
    for (const auto node : layout.visible) {
        if (gates.isEmpty() ? layout.layer[raw(node)] != start : !gates.contains(quint32(node)))
            continue;
        const auto more = sight | layout.rects[raw(node)];
        if (!sight.isNull() && (more.width() > room.width() || more.height() > room.height()))
            break;
        sight = more;
    }
    return sight;
}

QRectF DagView::visibleWorld() const
{
    return QRectF(m_origin, QSizeF(viewport()->size()) / m_scale);
}

QTransform DagView::worldToView() const
{
    return QTransform().scale(m_scale, m_scale).translate(-m_origin.x(), -m_origin.y());
}

QPointF DagView::clampedOrigin(const QPointF &origin, double scale) const
{
    if (m_scene.isEmpty())
        return origin;
    // Something of the drawing always stays in sight; a drawing smaller than the view is centred.
    const QSizeF room = QSizeF(viewport()->size()) / scale;
    const auto &bounds = currentLayout()->bounds;
    const auto clamp = [](double at, double low, double high, double span) {
        const double slack = span * 0.5, centred = (low + high - span) / 2;
        if (high - low <= span)
            return std::clamp(at, centred - slack, centred + slack);
        return std::clamp(at, low - slack, high - span + slack);
    };
    return QPointF(clamp(origin.x(), bounds.left(), bounds.right(), room.width()),
        clamp(origin.y(), bounds.top(), bounds.bottom(), room.height()));
}

/// As near to that as it can be with all of the drawing in sight, where there is room for it; not below the map.
QPointF DagView::wholeOrigin(const QPointF &origin) const
{
    const auto &bounds = currentLayout()->bounds;
    const auto within = [this](double at, double low, double high, double room, double before, double after) {
        const double least = high + after / m_scale - room, most = low - before / m_scale;
        return least <= most ? std::clamp(at, least, most) : at;
    };
    const QSizeF room = QSizeF(viewport()->size()) / m_scale;
    const double map = m_minimap->isVisibleTo(this) ? m_minimap->height() + kFitMargin : kFitMargin;
    const bool overMap = (bounds.height() + (topRoom() + map) / m_scale) <= room.height();
    return {within(origin.x(), bounds.left(), bounds.right(), room.width(), kFitMargin, kFitMargin),
        within(origin.y(), bounds.top(), bounds.bottom(), room.height(), topRoom() + kFitMargin / 2, overMap ? map : kFitMargin / 2)};
}

void DagView::moveTo(const QPointF &origin, double scale)
{
    // Whole pixels: what is cached can be shifted, and hairlines stay hairlines.
    m_origin = QPointF(std::round(origin.x() * scale) / scale, std::round(origin.y() * scale) / scale);
    m_scale = scale;
    if (m_hover != kNoNode && shown(nodeAt(m_mouseAt)) != m_hover) { // it was moved away from under the mouse
        m_hoverNext = kNoNode;
        m_hoverDelay.start();
    }
    viewport()->update();
    Q_EMIT viewChanged();
}

void DagView::glideTo(const QPointF &origin)
{
    const auto target = clampedOrigin(origin, m_scale);
    m_glide.stop();
    if (reducedMotion() || !isVisible()) {
        moveTo(target, m_scale);
        return;
    }
    m_glide.setStartValue(m_origin);
    m_glide.setEndValue(target);
    m_glide.start();
}

void DagView::showWorldPoint(const QPointF &world)
{
    m_glide.stop();
    const QSizeF room = QSizeF(viewport()->size()) / m_scale;
    moveTo(clampedOrigin(world - QPointF(room.width() / 2, room.height() / 2), m_scale), m_scale);
}

void DagView::centreOn(const QString &id)
{
    const auto node = shown(id);
    if (node == kNoNode)
        return;
    const QSizeF room = QSizeF(viewport()->size()) / m_scale;
    glideTo(currentLayout()->rects[raw(node)].center() - QPointF(room.width() / 2, room.height() / 2));
}

/// Moves no further than needed: what is in sight already stays where the eye is.
void DagView::ensureVisible(NodeIndex node)
{
    const auto &rect = currentLayout()->rects[raw(node)];
    const double margin = 40 / m_scale;
    const auto sight = visibleWorld();
    if (sight.adjusted(margin, margin, -margin, -margin).contains(rect))
        return;
    centreOn(currentLayout()->graph->node(node).id);
}

void DagView::zoomTo(double scale)
{
    zoomAt(QRectF(viewport()->rect()).center(), scale / m_scale);
}

void DagView::zoomAt(const QPointF &viewportPos, double factor)
{
    m_glide.stop();
    const double scale = std::clamp(m_scale * factor, std::min(kLeastZoom, fitScale()), kMostZoom);
    const auto world = viewportPos / m_scale + m_origin;
    moveTo(clampedOrigin(world - viewportPos / scale, scale), scale);
}

/// At which everything is in sight, however large it is.
double DagView::fitScale() const
{
    if (m_scene.isEmpty())
        return 1;
    const auto size = currentLayout()->bounds.size();
    // Labels of gates reach a little beyond their nodes when they are small.
    return std::clamp(std::min((viewport()->width() - 2 * kFitMargin) / size.width(), (viewport()->height() - topRoom()) / size.height()), 1e-5, 1.0);
}

void DagView::fit()
{
    m_glide.stop();
    if (m_scene.isEmpty() || viewport()->width() < 10 || viewport()->height() < 10)
        return;
    const auto size = currentLayout()->bounds.size();
    const double scale = fitScale();
    const QSizeF room = QSizeF(viewport()->size()) / scale;
    moveTo(QPointF((size.width() - room.width()) / 2, (size.height() - room.height() - topRoom() / scale) / 2), scale);
}

} // namespace slipway
