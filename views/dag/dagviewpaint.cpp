// SPDX-License-Identifier: GPL-3.0-or-later
// What the view paints, and what it repaints where states change.
#include "dag/dagpainter.h"
#include "dag/dagview.h"
#include "dag/linklegend.h"
#include "dag/minimap.h"
#include "dag/nodemetrics.h"

#include <QPaintEvent>
#include <QPainter>

namespace slipway {

namespace {

constexpr int kCrowd = 90; ///< with more nodes in sight, what looks the same is painted once
constexpr qsizetype kManyUpdates = 64; ///< beyond, one repaint of everything is cheaper

} // namespace

void DagView::updateSteps(const QVector<NodeIndex> &steps)
{
    if (!currentLayout())
        return;
    QSet<quint32> touched;
    for (const auto step : steps) {
        if (raw(step) >= currentLayout()->show.size())
            continue;
        m_scene.refresh(step);
        if (const auto place = currentLayout()->representative[raw(step)]; place != kNoNode)
            touched.insert(quint32(place));
        for (auto up = currentLayout()->graph->node(step).group; up != kNoNode; up = currentLayout()->graph->node(up).group)
            touched.insert(quint32(up));
    }
    m_minimap->refreshSoon();
    Q_EMIT statesChanged();
    if (touched.size() > kManyUpdates) {
        viewport()->update();
        return;
    }
    for (const auto n : touched) {
        if (currentLayout()->isShown(NodeIndex(n)))
            updateNode(NodeIndex(n));
    }
}

void DagView::updateAll()
{
    m_scene.refreshAll();
    m_minimap->refreshSoon();
    Q_EMIT statesChanged();
    viewport()->update();
}

void DagView::updateNode(NodeIndex node)
{
    if (node != kNoNode && currentLayout() && currentLayout()->isShown(node))
        viewport()->update(paintedRect(node));
}

QRect DagView::paintedRect(NodeIndex node) const
{
    const DagColours colours(palette());
    return DagPainter(m_scene, colours, font(), m_origin, m_scale).paintedRect(node).toAlignedRect();
}

void DagView::paintNotice(QPainter *painter) const
{
    if (!isLayingOut() || !m_graph)
        return;
    const DagColours colours(palette());
    const auto text = tr("Laying out %n step(s)", nullptr, int(m_graph->nodeCount()));
    painter->setFont(labelFont(font(), 1));
    painter->setPen(colours.quietText);
    if (m_scene.isEmpty() || m_newGraph)
        painter->drawText(viewport()->rect(), Qt::AlignCenter, text);
}

bool DagView::isCrowded() const
{
    int seen = 0;
    m_scene.eachNodeIn(visibleWorld(), [&seen](NodeIndex) { ++seen; });
    return seen > kCrowd;
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
    m_canvas.paint(&painter, event->region(), {m_origin, m_scale, viewport()->size(), devicePixelRatioF()}, m_scene.canvas(), m_scene.focus, colours);
    const DagPainter scene(m_scene, colours, font(), m_origin, m_scale);
    painter.setClipRegion(event->region());
    m_store.beginFrame(devicePixelRatioF());
    scene.paintNodes(&painter, event->rect(), isCrowded() ? &m_store : nullptr);
    if (m_store.wantsMore())
        QTimer::singleShot(0, viewport(), qOverload<>(&QWidget::update));
    paintLevels(&painter, m_levels, currentLayout()->direction, colours, font(), worldToView(), viewport()->size());
    if (!m_scene.links.isEmpty())
        paintLinkLegend(&painter, QPointF(8, viewport()->height() - linkLegendSize(font()).height() - 8), colours, font());
    paintNote(&painter);
    if (hasFocus() && m_selected == kNoNode) {
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace slipway
