// SPDX-License-Identifier: GPL-3.0-or-later
// What the view paints, and what it repaints where states change.
#include "dag/dagpainter.h"
#include "dag/dagview.h"
#include "dag/linklegend.h"
#include "dag/minimap.h"
#include "dag/nodemetrics.h"
#include "dag/nodepainter.h"

#include <QPaintEvent>
#include <QPainter>

namespace slipway {

namespace {

constexpr int kCrowd = 90; ///< with more nodes in sight, what looks the same is painted once ...
constexpr int kLargeCrowd = 20; ///< ... of a large graph, where a frame has more to do
constexpr size_t kManyUpdates = 64; ///< beyond, they are gathered in tiles
constexpr int kTile = 64; ///< pixels
constexpr int kNextFrameMs = 8; ///< what a frame leaves to the next: keys and the mouse come in between

} // namespace

void DagView::updateSteps(const QVector<NodeIndex> &steps)
{
    if (!currentLayout())
        return;
    const auto &layout = *currentLayout();
    IndexSet touched(layout.show.size());
    const auto standing = stand();
    const auto stateBefore = standing == kNoNode ? StepState::NotStarted : m_scene.state(standing);
    for (const auto step : steps) {
        if (raw(step) >= layout.show.size())
            continue;
        m_scene.refresh(step);
        if (layout.isShown(layout.representative[raw(step)]))
            touched.insert(quint32(layout.representative[raw(step)]));
        for (auto up = layout.graph->node(step).group; up != kNoNode; up = layout.graph->node(up).group) {
            if (layout.isShown(up))
                touched.insert(quint32(up));
        }
    }
    m_minimap->refreshSoon();
    Q_EMIT statesChanged();
    updateNodes(touched);
    if (standing != kNoNode && m_scene.state(standing) != stateBefore)
        noticeState();
}

/// Only what is in sight of them; many are gathered in tiles, as a region of a thousand pieces costs more than it saves.
void DagView::updateNodes(const IndexSet &nodes)
{
    constexpr double kPlateReach = 200;
    const auto &layout = *currentLayout();
    const double reach = (m_scale < 0.85 ? kPlateReach : 10) / m_scale;
    const auto sight = visibleWorld().adjusted(-reach, -reach, reach, reach);
    std::vector<NodeIndex> seen;
    nodes.each([&](quint32 n) {
        if (layout.rects[n].intersects(sight))
            seen.push_back(NodeIndex(n));
    });
    if (seen.size() <= kManyUpdates) {
        for (const auto n : seen)
            updateNode(n);
        return;
    }
    const int columns = viewport()->width() / kTile + 1, rows = viewport()->height() / kTile + 1;
    IndexSet tiles(size_t(columns) * size_t(rows));
    for (const auto n : seen) {
        const auto rect = paintedRect(n) & viewport()->rect();
        for (int row = rect.top() / kTile; !rect.isEmpty() && row <= rect.bottom() / kTile; ++row) {
            for (int column = rect.left() / kTile; column <= rect.right() / kTile; ++column)
                tiles.insert(quint32(row * columns + column));
        }
        if (tiles.size() * 2 > size_t(columns) * size_t(rows)) {
            repaintSteps();
            return;
        }
    }
    QRegion region;
    tiles.each([&](quint32 tile) { region += QRect(int(tile) % columns * kTile, int(tile) / columns * kTile, kTile, kTile); });
    repaintSteps(region);
}

void DagView::updateAll()
{
    m_scene.refreshAll();
    m_minimap->refreshSoon();
    Q_EMIT statesChanged();
    repaintSteps();
}

void DagView::updateClocks()
{
    constexpr double kWide = 1000; // it is the height that leaves no room for words
    if (m_scene.isEmpty() || !NodePainter::holdsText({0, 0, kWide, m_scene.geometry()->usualHeight() * m_scale}))
        return;
    IndexSet running(currentLayout()->show.size());
    m_scene.eachNodeIn(visibleWorld(), [&](NodeIndex node) {
        if (m_scene.state(node) == StepState::Running)
            running.insert(quint32(node));
    });
    running.each([this](quint32 node) { m_scene.refresh(NodeIndex(node)); });
    if (!running.isEmpty())
        updateNodes(running);
}

/// Steps look different now, wherever they are: what is kept of their picture is no longer right.
void DagView::repaintSteps()
{
    m_picture.invalidate();
    viewport()->update();
}

CanvasCache::Sight DagView::sight() const
{
    return {m_origin, m_scale, viewport()->size(), devicePixelRatioF()};
}

void DagView::repaintSteps(const QRegion &region)
{
    m_picture.invalidate(region, sight());
    viewport()->update(region);
}

void DagView::updateNode(NodeIndex node)
{
    if (node != kNoNode && currentLayout() && currentLayout()->isShown(node))
        repaintSteps(paintedRect(node));
}

QRect DagView::paintedRect(NodeIndex node) const
{
    const DagColours colours(palette());
    return DagPainter(m_scene, colours, font(), m_origin, m_scale).paintedRect(node).toAlignedRect();
}

void DagView::paintNotice(QPainter *painter) const
{
    if (!m_graph || (!isLayingOut() && m_stopped != Stopped::Nothing))
        return;
    const DagColours colours(palette());
    const int steps = int(m_graph->nodeCount());
    auto text = tr("Laying out %n step(s)", nullptr, steps);
    if (m_stopped == Stopped::Nothing)
        text = tr("%n step(s) are not arranged: that was stopped.\nArrange them again, or show fewer of them.", nullptr, steps);
    else if (m_arranger.isSlow()) //: %1: what is done; %2: percent of it
        text = tr("%1: %2 %").arg(text).arg(int(100 * m_arranger.progress()));
    painter->setFont(labelFont(font(), 1));
    painter->setPen(colours.quietText);
    painter->drawText(viewport()->rect(), Qt::AlignCenter, text);
}

bool DagView::isCrowded() const
{
    int seen = 0;
    m_scene.eachNodeIn(visibleWorld(), [&seen](NodeIndex) { ++seen; });
    return seen > (m_scene.isLarge() ? kLargeCrowd : kCrowd);
}

/// Where the keyboard is while nothing is selected; without a place, around everything.
void DagView::paintStand(QPainter *painter, const DagColours &colours) const
{
    const auto at = stand();
    const auto rect = at == kNoNode ? viewport()->rect() : worldToView().mapRect(currentLayout()->rects[raw(at)]).toAlignedRect().adjusted(-3, -3, 4, 4);
    painter->setPen(QPen(colours.accent, 1, at == kNoNode ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
}

void DagView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const DagColours colours(palette());
    if (m_scene.isEmpty()) {
        painter.fillRect(event->rect(), colours.canvas);
        paintNotice(&painter);
        return;
    }
    const auto sight = this->sight();
    m_store.beginFrame(sight.ratio);
    const bool crowded = NodeMosaic::suits(m_scene, m_scale) || isCrowded();
    m_picture.paint(&painter, event->region(), {m_scene, colours, font(), sight, crowded ? &m_store : nullptr, std::exchange(m_spent, 0), viewport()->visibleRegion() + event->region()}, &m_canvas);
    if (m_picture.wantsMore())
        QTimer::singleShot(kNextFrameMs, viewport(), qOverload<>(&QWidget::update));
    paintLevels(&painter, m_levels, currentLayout()->direction, colours, font(), worldToView(), viewport()->size());
    if (!m_scene.links.isEmpty())
        paintLinkLegend(&painter, QPointF(8, viewport()->height() - linkLegendSize(font()).height() - 8), colours, font());
    paintNote(&painter);
    if (hasFocus() && m_selected == kNoNode)
        paintStand(&painter, colours);
}

} // namespace slipway
