// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"

#include "dag/dagwalk.h"
#include "dag/edgepick.h"
#include "dag/edgeshape.h"
#include "dag/minimap.h"
#include "dag/nodepainter.h"
#include "graph/hiddenways.h"
#include "look/look.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace slipway {

namespace {

constexpr double kWheelStep = 1.0015; ///< to the power of the wheel's eighths of a degree
constexpr double kKeyStep = 1.25;

/// Labels come from files: they are shown as they are, never as markup.
QString tipOf(const QStringList &lines)
{
    return QLatin1String("<qt>") + lines.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

} // namespace

void DagView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeMinimap();
    const auto isWhole = [this](const QSize &size) { return QRectF(m_origin, QSizeF(size) / m_scale).contains(currentLayout()->bounds); };
    if (event->oldSize().isEmpty()) {
        firstView();
    } else if (!m_scene.isEmpty() && isWhole(event->oldSize()) && !isWhole(event->size())) {
        const bool untouched = isUntouched();
        fit(); // whoever saw all of it still does
        if (untouched)
            m_begin = {m_origin, m_scale, m_selected};
    } else if (!m_scene.isEmpty()) {
        moveTo(clampedOrigin(m_origin, m_scale), m_scale);
    }
    // The first document is arranged before its page has a size: then nothing is lost. Later a person may still be dragging.
    if (isLayingOut() && !isCurrent())
        reshape();
    else if (!m_arranger.suits(viewport()->size()))
        m_reshape.start();
}

void DagView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_glide.stop();
    m_pressed = true;
    m_dragging = false;
    m_banding = event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier);
    m_pressAt = event->position().toPoint();
    m_pressOrigin = m_origin;
}

void DagView::mouseMoveEvent(QMouseEvent *event)
{
    const auto pos = event->position().toPoint();
    if (m_pressed) {
        if (!m_dragging && (pos - m_pressAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_dragging = true;
            viewport()->setCursor(m_banding ? Qt::CrossCursor : Qt::ClosedHandCursor);
        }
        if (m_dragging && m_banding)
            dragBand(pos);
        else if (m_dragging)
            moveTo(clampedOrigin(m_pressOrigin - QPointF(pos - m_pressAt) / m_scale, m_scale), m_scale);
        return;
    }
    m_mouseAt = pos;
    m_hoverNext = graph() ? shown(nodeAt(pos)) : kNoNode;
    if (m_hoverNext != m_hover)
        m_hoverDelay.start();
    else
        m_hoverDelay.stop();
}

void DagView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed || event->button() == Qt::RightButton)
        return;
    m_pressed = false;
    viewport()->unsetCursor();
    if (m_dragging) {
        m_dragging = false;
        if (m_banding)
            endBand(event->modifiers());
        return;
    }
    if (event->button() != Qt::LeftButton || m_scene.isEmpty())
        return;
    const auto world = worldToView().inverted().map(event->position());
    const auto gate = gateAt(event->position());
    const auto node = gate == kNoNode ? m_scene.nodeAt(world) : gate;
    if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) {
        chooseByClick(node, event->modifiers());
        return;
    }
    clearChosen();
    const auto header = m_scene.headerAt(world);
    if (node == kNoNode && header != kNoNode) {
        const auto place = m_scene.headerOf(header);
        const bool chevron = world.x() - place.left() < std::max(26.0, 18 / m_scale);
        select(header, false);
        if (chevron)
            setCollapsed(currentLayout()->graph->node(header).id, true);
        return;
    }
    select(node, false);
}

void DagView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_scene.isEmpty())
        return;
    const auto id = nodeAt(event->position().toPoint());
    const auto node = shown(id);
    if (node == kNoNode)
        return;
    const auto show = currentLayout()->show[raw(node)];
    if (show == Layout::Show::Card || show == Layout::Show::Frame)
        setCollapsed(id, show == Layout::Show::Frame);
    else
        Q_EMIT activated(id);
}

void DagView::wheelEvent(QWheelEvent *event)
{
    const auto delta = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier) {
        const double step = delta.y() != 0 ? delta.y() : delta.x();
        moveTo(clampedOrigin(m_origin - QPointF(step, 0) / m_scale, m_scale), m_scale);
    } else if (delta.y() != 0) {
        zoomAt(event->position(), std::pow(kWheelStep, delta.y()));
    } else {
        moveTo(clampedOrigin(m_origin - QPointF(delta.x(), 0) / m_scale, m_scale), m_scale);
    }
    event->accept();
}

void DagView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) == 0
        && (navigate(event->key(), modifiers) || viewKey(event->key(), modifiers))) {
        forgetHover();
        event->accept();
        return;
    }
    // QAbstractScrollArea would turn arrow keys into scrolling.
    event->ignore();
}

bool DagView::navigate(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_scene.isEmpty())
        return false;
    const bool across = direction() == LayoutDirection::LeftToRight;
    const bool back = modifiers & Qt::ShiftModifier;
    auto target = kNoNode;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
        const bool edges = (key == Qt::Key_Left || key == Qt::Key_Right) == across;
        const auto from = stand();
        if (from == kNoNode)
            target = dagwalk::first(m_scene);
        else
            target = edges ? dagwalk::along(m_scene, from, forward) : dagwalk::sibling(m_scene, from, forward);
        // At an end the keyboard stays where it is, and says so.
        if (target == kNoNode)
            target = from;
        break;
    }
    case Qt::Key_Home:
        target = dagwalk::first(m_scene);
        break;
    case Qt::Key_End:
        target = dagwalk::last(m_scene);
        break;
    case Qt::Key_N:
        target = dagwalk::wanted(m_scene, stand(), dagwalk::Want::Failure, !back);
        break;
    case Qt::Key_J:
    case Qt::Key_K:
        target = dagwalk::wanted(m_scene, stand(), dagwalk::Want::Attention, key == Qt::Key_J);
        break;
    default:
        return false;
    }
    if (target != kNoNode)
        select(target, true);
    return true;
}

bool DagView::viewKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_F:
        fit();
        return true;
    case Qt::Key_1:
        zoomTo(1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTo(m_scale * kKeyStep);
        return true;
    case Qt::Key_Minus:
        zoomTo(m_scale / kKeyStep);
        return true;
    case Qt::Key_BracketLeft:
        foldSelected(true);
        return true;
    case Qt::Key_BracketRight:
        foldSelected(false);
        return true;
    case Qt::Key_Space:
        togglePin();
        return true;
    case Qt::Key_P:
        showPath();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected == kNoNode || modifiers != Qt::NoModifier)
            return false;
        Q_EMIT activated(selected());
        return true;
    case Qt::Key_Escape:
        peel();
        return true;
    default:
        return false;
    }
}

/// One layer a press: what a person is told to wait for, path, pin, selection; then whoever listens.
void DagView::peel()
{
    if (isLayingOut() && m_arranger.isSlow()) {
        stopArranging();
    } else if (!m_route.isEmpty()) {
        setRoute({});
    } else if (!m_scene.chosen.isEmpty()) {
        clearChosen();
    } else if (m_path) {
        m_path = false;
        updateFocus();
    } else if (m_pinned != kNoNode) {
        setPinned(kNoNode);
        updateFocus();
    } else if (!m_scene.hits.isEmpty()) {
        setHighlights({});
        Q_EMIT highlightsLeft();
    } else if (m_selected != kNoNode) {
        select(kNoNode, false);
    } else {
        Q_EMIT escapePressed();
    }
}

void DagView::togglePin()
{
    setPinned(m_pinned == m_selected ? kNoNode : m_selected);
    m_path = m_path && m_pinned != kNoNode;
    updateFocus();
    viewport()->update();
}

/// The first press marks where the path begins, the second shows it.
void DagView::showPath()
{
    if (m_selected == kNoNode)
        return;
    if (m_pinned == kNoNode || m_pinned == m_selected) {
        setPinned(m_selected);
        m_path = true;
    } else {
        m_path = !m_path;
    }
    updateFocus();
    viewport()->update();
}

void DagView::foldSelected(bool collapse)
{
    if (m_selected == kNoNode)
        return;
    auto group = m_selected;
    const auto wanted = collapse ? Layout::Show::Frame : Layout::Show::Card;
    while (group != kNoNode && currentLayout()->show[raw(group)] != wanted)
        group = collapse ? currentLayout()->graph->node(group).group : kNoNode;
    if (group != kNoNode)
        setCollapsed(currentLayout()->graph->node(group).id, collapse);
}

void DagView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto rect = nodeRect(selected());
        Q_EMIT contextMenuRequested(selected(), viewport()->mapToGlobal(rect.isEmpty() ? QPoint() : rect.center()));
        return;
    }
    const auto id = nodeAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!id.isEmpty())
        select(shown(id), false);
    Q_EMIT contextMenuRequested(id, event->globalPos());
}

void DagView::setHover(NodeIndex node)
{
    if (node == m_hover)
        return;
    updateNode(m_hover);
    m_hover = m_scene.hover = node;
    updateNode(node);
    updateFocus();
    Q_EMIT hovered(node == kNoNode ? QString() : currentLayout()->graph->node(node).id);
}

/// Until the mouse moves again: who goes on with the keyboard does not point at anything.
void DagView::forgetHover()
{
    m_hoverDelay.stop();
    m_hoverNext = kNoNode;
    setHover(kNoNode);
}

void DagView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    noticeFocus();
}

void DagView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DagView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_canvas.invalidate();
        viewport()->update();
    } else if (event->type() == QEvent::FontChange && m_graph) {
        startLayout();
    }
}

bool DagView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hoverNext = kNoNode;
        m_hoverDelay.start();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DagView::showTip(const QPoint &viewportPos, const QPoint &globalPos)
{
    const auto id = nodeAt(viewportPos);
    if (const auto node = shown(id); node != kNoNode && isCurrent())
        m_scene.refresh(node); // for how long it has been running
    const auto tip = id.isEmpty() ? edgeTipAt(viewportPos) : toolTipFor(id);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPos, tip, viewport());
}

QString DagView::toolTipFor(const QString &id) const
{
    const auto node = shown(id);
    if (node == kNoNode)
        return {};
    const auto &step = currentLayout()->graph->node(node);
    QStringList lines {step.label, m_scene.stateWords(node)};
    if (const auto alike = m_scene.alikeWords(node); !alike.isEmpty())
        lines.append(alike);
    if (step.buildContext)
        lines.append(tr("A tool of the build machine"));
    if (const auto detail = NodePainter::detailOf(m_scene, node); detail != lines.last())
        lines.append(detail);
    if (!step.why.isEmpty() && step.why != lines.last())
        lines.append(step.why);
    if (!step.condition.isEmpty())
        lines.append(tr("if: %1").arg(step.condition));
    return tipOf(lines);
}

QString DagView::edgeTipAt(const QPoint &viewportPos) const
{
    constexpr double kReach = 4;
    if (m_scene.isEmpty() || m_scale < edgescale::kCurves)
        return {};
    const auto at = edgeNear(*m_scene.geometry(), worldToView().inverted().map(QPointF(viewportPos)), kReach / m_scale);
    if (!at)
        return {};
    const auto &layout = *currentLayout();
    const auto &edge = layout.edges[*at];
    QStringList lines {tr("%1 → %2").arg(m_scene.label(edge.from), m_scene.label(edge.to))};
    if (edge.through)
        lines.append(tr("through %n hidden step(s)", nullptr, int(hiddenBetween(*layout.graph, layout.hidden, edge.from, edge.to))));
    return tipOf(lines);
}

void DagView::noticeFocus()
{
    if (hasFocus() && stand() != kNoNode)
        tell(stand(), QAccessible::Focus);
}

/// Only of where the focus is: nobody can listen to ten thousand.
void DagView::noticeState()
{
    if (hasFocus())
        tell(stand(), QAccessible::DescriptionChanged);
}

void DagView::tell(NodeIndex node, QAccessible::Event what)
{
    const int place = m_scene.geometry() ? m_scene.geometry()->placeOf(node) : -1;
    if (place < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, what);
    event.setChild(place);
    QAccessible::updateAccessibility(&event);
}

} // namespace slipway
