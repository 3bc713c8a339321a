// SPDX-License-Identifier: GPL-3.0-or-later
// Several nodes at once: by a rubber band, one by one, or all on the way between two. And where the keyboard stands while
// nothing is selected.
#include "dag/dagpainter.h"
#include "dag/dagview.h"
#include "dag/dagwalk.h"
#include "dag/nodepainter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QRubberBand>

namespace slipway {

namespace {

constexpr double kGrownGates = 0.85; ///< below this scale plates of gates outgrow their nodes
constexpr double kPlateReach = 200; ///< pixels

} // namespace

QStringList DagView::selectedNodes() const
{
    QStringList ids;
    if (m_scene.isEmpty())
        return ids;
    const auto &layout = *currentLayout();
    m_scene.chosen.each([&](quint32 n) {
        if (layout.isShown(NodeIndex(n)))
            ids.append(layout.graph->node(NodeIndex(n)).id);
    });
    if (ids.isEmpty() && m_selected != kNoNode)
        ids.append(selected());
    return ids;
}

QVector<NodeIndex> DagView::chosenSteps() const
{
    QVector<NodeIndex> steps;
    m_scene.chosen.each([&steps](quint32 n) { steps.append(NodeIndex(n)); });
    return steps;
}

void DagView::choose(IndexSet nodes)
{
    if (nodes.isEmpty() && m_scene.chosen.isEmpty())
        return;
    m_scene.chosen = std::move(nodes);
    repaintSteps();
    updateFocus();
    Q_EMIT selectedNodesChanged();
}

void DagView::clearChosen()
{
    choose({});
}

void DagView::copyLabels()
{
    QStringList labels;
    const auto ids = selectedNodes();
    for (const auto &id : ids)
        labels.append(m_scene.label(currentLayout()->graph->find(id)));
    QGuiApplication::clipboard()->setText(labels.join(u'\n'));
}

/// A click with Ctrl adds or takes away one node; with Shift it chooses everything on the way from the selected one.
void DagView::chooseByClick(NodeIndex node, Qt::KeyboardModifiers modifiers)
{
    if (node == kNoNode)
        return;
    const auto count = currentLayout()->graph->nodeCount();
    if (modifiers & Qt::ControlModifier) {
        IndexSet set(count);
        bool had = false;
        m_scene.chosen.each([&](quint32 n) {
            had = had || n == quint32(node);
            if (n != quint32(node))
                set.insert(n);
        });
        if (m_scene.chosen.isEmpty() && m_selected != kNoNode && m_selected != node)
            set.insert(quint32(m_selected));
        if (!had)
            set.insert(quint32(node));
        choose(std::move(set));
        return;
    }
    if (m_selected == kNoNode || m_selected == node) {
        select(node, false);
        return;
    }
    IndexSet shownOnes(count);
    daglight::stepsBetween(*m_scene.geometry(), m_selected, node).each([&](quint32 n) {
        const auto place = currentLayout()->representative[n];
        if (currentLayout()->isShown(place) && m_scene.geometry()->isNodeOrCard(place))
            shownOnes.insert(quint32(place));
    });
    shownOnes.insert(quint32(m_selected));
    shownOnes.insert(quint32(node));
    choose(std::move(shownOnes));
}

void DagView::dragBand(const QPoint &to)
{
    if (!m_band)
        m_band = new QRubberBand(QRubberBand::Rectangle, viewport());
    m_band->setGeometry(QRect(m_pressAt, to).normalized());
    m_band->show();
}

void DagView::endBand(Qt::KeyboardModifiers modifiers)
{
    const auto rect = m_band->geometry();
    m_band->hide();
    if (m_scene.isEmpty())
        return;
    auto set = modifiers & Qt::ControlModifier ? m_scene.chosen : IndexSet(currentLayout()->graph->nodeCount());
    m_scene.eachNodeIn(worldToView().inverted().mapRect(QRectF(rect)), [&set](NodeIndex n) { set.insert(quint32(n)); });
    choose(std::move(set));
}

/// The gate whose plate is under a point: plates lie over everything else, and are larger than their nodes from afar.
NodeIndex DagView::gateAt(const QPointF &viewportPos) const
{
    if (m_scale >= kGrownGates || m_scene.isEmpty())
        return kNoNode;
    const auto world = worldToView().inverted().map(viewportPos);
    const double reach = kPlateReach / m_scale;
    const QRectF around(world - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    auto found = kNoNode;
    std::optional<DagPainter> painter;
    const DagColours colours(palette());
    const auto room = DagPainter(m_scene, colours, font(), m_origin, m_scale).gateRoom(viewport()->size());
    for (const auto gate : m_scene.geometry()->gates()) {
        if (!touch(currentLayout()->rects[raw(gate)], around))
            continue;
        const bool worded = room.all || (room.waiting && m_scene.state(gate) == StepState::WaitingForHuman);
        if (!worded) // nobody can mean a plate that is not there
            continue;
        if (m_plateScale != m_scale || m_plateFont != font()) {
            m_plates.clear();
            m_plateScale = m_scale;
            m_plateFont = font();
        }
        auto known = m_plates.constFind(quint32(gate));
        if (known == m_plates.constEnd()) {
            if (!painter)
                painter.emplace(m_scene, colours, font(), QPointF(), m_scale);
            known = m_plates.insert(quint32(gate), painter->plateOf(gate).size());
        }
        const auto centre = (currentLayout()->rects[raw(gate)].center() - m_origin) * m_scale;
        if (QRectF(centre - QPointF(known->width() / 2, known->height() / 2), *known).contains(viewportPos))
            found = gate;
    }
    return found;
}

/// Where the keyboard is: at the selected node, or where that was.
NodeIndex DagView::stand() const
{
    if (m_selected != kNoNode || m_scene.isEmpty())
        return m_selected;
    return currentLayout()->isShown(m_stand) ? m_stand : kNoNode;
}

QString DagView::focused() const
{
    const auto node = stand();
    return node == kNoNode ? QString() : currentLayout()->graph->node(node).id;
}

std::optional<QPointF> DagView::standingPoint() const
{
    const auto node = stand();
    if (node == kNoNode)
        return std::nullopt;
    return (currentLayout()->rects[raw(node)].center() - m_origin) * m_scale;
}

/// After another drawing: what is selected, or else what is nearest to where the keyboard was.
void DagView::standNear(const std::optional<QPointF> &viewportPos)
{
    m_plates.clear();
    m_stand = kNoNode;
    if (m_selected == kNoNode && viewportPos && !m_scene.isEmpty())
        m_stand = dagwalk::nearest(m_scene, *viewportPos / m_scale + m_origin);
    noticeFocus();
    Q_EMIT selectedNodesChanged();
}

} // namespace slipway
