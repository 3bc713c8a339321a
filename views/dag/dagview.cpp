// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagview.h"

#include "dag/chosenbar.h"
#include "dag/dagaccessible.h"
#include "dag/dagpainter.h"
#include "dag/linklegend.h"
#include "dag/minimap.h"
#include "dag/nodemetrics.h"
#include "dag/nodepainter.h"

#include <QAccessible>
#include <QDateTime>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace slipway {

namespace {

constexpr int kGlideMs = 150;
constexpr int kPulseMs = 80;
constexpr int kReshapeMs = 250; ///< after the last change of the window's size

} // namespace

DagView::DagView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installDagAccessibility();
    setObjectName(QStringLiteral("dagView"));
    setAccessibleName(tr("Graph of steps"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_minimap = new Minimap(this);
    m_minimap->hide();
    new ChosenBar(this);
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(60);
    connect(&m_hoverDelay, &QTimer::timeout, this, [this] { setHover(m_hoverNext); });
    connect(&m_canvas, &CanvasCache::refined, viewport(), qOverload<>(&QWidget::update));
    m_glide.setDuration(kGlideMs);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { moveTo(value.toPointF(), m_scale); });
    m_pulse.setInterval(kPulseMs);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        m_scene.pulse = 0.5 + 0.5 * std::sin(double(QDateTime::currentMSecsSinceEpoch() % 2400) / 2400 * 2 * M_PI);
        for (const auto gate : m_scene.waitingGates())
            updateNode(NodeIndex(gate));
    });
    m_reshape.setSingleShot(true);
    m_reshape.setInterval(kReshapeMs);
    connect(&m_reshape, &QTimer::timeout, this, &DagView::reshape);
    connect(&m_arranger, &DagArranger::arranged, this, &DagView::takeDrawing);
    connect(&m_arranger, &DagArranger::refined, this, &DagView::takeRefined);
    connect(&m_arranger, &DagArranger::progressed, this, [this] {
        if (m_scene.isEmpty())
            viewport()->update(); // says so there
        Q_EMIT arrangingProgressed();
    });
}

DagView::~DagView() = default;

void DagView::setStateProvider(DagScene::Provider provider)
{
    m_scene.setProvider(std::move(provider));
    updateAll();
}

QString DagView::selected() const
{
    return m_selected == kNoNode || !currentLayout() ? QString() : currentLayout()->graph->node(m_selected).id;
}

NodeIndex DagView::shown(const QString &id) const
{
    if (id.isEmpty() || !currentLayout() || !currentLayout()->graph)
        return kNoNode;
    const auto node = currentLayout()->graph->find(id);
    const auto place = node == kNoNode ? kNoNode : currentLayout()->representative[raw(node)];
    return currentLayout()->isShown(place) ? place : kNoNode;
}

void DagView::select(const QString &id, bool centre)
{
    if (!isCurrent()) {
        m_wanted = id;
        m_wantedCentre = centre;
        return;
    }
    if (m_wanted != id)
        m_wanted.reset(); // what waits for the drawing that is being made is overtaken
    const auto place = shown(id);
    noteLeftOut(id);
    if (place == kNoNode && !m_leftOut.isEmpty()) {
        setSelected(kNoNode); // nothing else is selected now, and nobody need be told
        updateFocus();
        viewport()->update();
        return;
    }
    take(place, centre);
}

/// False while the layout of a newly set graph is still being made.
bool DagView::isCurrent() const
{
    return currentLayout() && currentLayout()->graph == m_graph;
}

void DagView::select(NodeIndex node, bool centre)
{
    const bool overtakes = std::exchange(m_wanted, {}).has_value();
    const bool same = node == m_selected;
    take(node, centre);
    if (overtakes && same)
        Q_EMIT selectionChanged(selected()); // others have gone on to what was wanted
}

void DagView::take(NodeIndex node, bool centre)
{
    if (!std::exchange(m_leftOut, {}).isEmpty() && node == kNoNode)
        Q_EMIT selectionChanged({});
    if (node != m_selected) {
        m_stand = node == kNoNode ? m_selected : kNoNode;
        setSelected(node);
        updateFocus();
        viewport()->update();
        noticeFocus();
        Q_EMIT selectionChanged(selected());
    }
    if (centre && node != kNoNode)
        ensureVisible(node);
}

void DagView::setSelected(NodeIndex node)
{
    updateNode(m_selected);
    m_selected = m_scene.selected = node;
    if (node != kNoNode && isCurrent())
        m_scene.refresh(node); // screen readers are told for how long it has been running
    updateNode(m_selected);
}

void DagView::setPinned(NodeIndex node)
{
    updateNode(m_pinned);
    m_pinned = m_scene.pinned = node;
    updateNode(m_pinned);
}

void DagView::updateFocus()
{
    QElapsedTimer timer;
    timer.start();
    const bool wasActive = m_scene.focus.active;
    QVector<NodeIndex> route;
    for (const auto &id : std::as_const(m_route)) {
        if (const auto node = isCurrent() ? m_graph->find(id) : kNoNode; node != kNoNode)
            route.append(node);
    }
    if (!route.isEmpty())
        m_scene.focus = m_scene.routeOf(route);
    else if (m_path && m_pinned != kNoNode && m_selected != kNoNode && m_pinned != m_selected)
        m_scene.focus = m_scene.pathBetween(m_pinned, m_selected);
    else if (!m_scene.chosen.isEmpty())
        m_scene.focus = m_scene.chainOf(chosenSteps());
    else if (m_hover != kNoNode && m_pinned == kNoNode)
        m_scene.focus = m_scene.closureOf(m_hover);
    else if (m_pinned != kNoNode)
        m_scene.focus = m_scene.closureOf(m_pinned);
    else if (!m_chain.isEmpty() && isCurrent())
        m_scene.focus = m_scene.chainOf(m_chain);
    else if (m_selected != kNoNode)
        m_scene.focus = m_scene.closureOf(m_selected);
    else
        m_scene.focus = {};
    if (m_scene.focus.active && route.isEmpty())
        m_scene.lightImplied();
    m_spent += double(timer.nsecsElapsed()) / 1e6;
    if (wasActive || m_scene.focus.active)
        viewport()->update();
}

void DagView::setHighlights(const QVector<NodeIndex> &hits)
{
    m_hits = hits;
    applyMarks();
}

void DagView::setCycle(const QVector<NodeIndex> &cycle)
{
    m_cycle = cycle;
    applyMarks();
}

void DagView::setRoute(const QStringList &ids)
{
    if (std::exchange(m_route, ids) != ids)
        updateFocus();
}

void DagView::setChain(const QVector<NodeIndex> &steps)
{
    m_chain = steps;
    updateFocus();
}

void DagView::setDimmed(const QSet<NodeIndex> &nodes)
{
    m_dimmed = nodes;
    applyMarks();
}

void DagView::setChangeMarks(const QHash<NodeIndex, ChangeMark> &nodes, const QHash<quint64, ChangeMark> &edges)
{
    m_nodeMarks = nodes;
    m_edgeMarks = edges;
    applyMarks();
}

/// A card that hides changed steps is itself changed.
void DagView::applyChangeMarks()
{
    const auto &layout = *currentLayout();
    m_scene.nodeMarks.clear();
    m_scene.edgeMarks.clear();
    for (auto it = m_nodeMarks.cbegin(); it != m_nodeMarks.cend(); ++it) {
        const auto place = layout.representative[raw(it.key())];
        if (place == it.key())
            m_scene.nodeMarks.insert(quint32(place), it.value());
        else if (!m_scene.nodeMarks.contains(quint32(place)))
            m_scene.nodeMarks.insert(quint32(place), ChangeMark::Changed);
    }
    for (auto it = m_edgeMarks.cbegin(); it != m_edgeMarks.cend(); ++it) {
        const auto from = layout.representative[size_t(it.key() >> 32)], to = layout.representative[size_t(it.key() & 0xffffffffU)];
        m_scene.edgeMarks.insert(DagScene::edgeKey(from, to), it.value());
    }
    m_canvas.invalidate();
}

void DagView::setLinks(const QVector<QPair<NodeIndex, NodeIndex>> &links)
{
    if (std::exchange(m_links, links) != links)
        applyMarks();
}

/// A drawn edge may end at what holds the step: its collapsed group, or the frame that many edges enter together.
void DagView::applyLinks()
{
    const auto &layout = *currentLayout();
    const auto holders = [&layout](NodeIndex node) {
        QVector<NodeIndex> found;
        for (auto at = layout.representative[raw(node)]; at != kNoNode; at = layout.graph->node(at).group)
            found.append(at);
        return found;
    };
    m_scene.links.clear();
    for (const auto &link : std::as_const(m_links)) {
        const auto sources = holders(link.first), targets = holders(link.second);
        for (const auto from : sources) {
            if (targets.contains(from))
                break;
            for (const auto to : targets) {
                if (!sources.contains(to))
                    m_scene.links.insert(DagScene::edgeKey(from, to));
            }
        }
    }
    m_canvas.invalidate();
}

/// Marks are given for the graph that was set last, which may not be on screen yet.
void DagView::applyMarks()
{
    if (!isCurrent())
        return;
    const auto shownOnes = [this](const auto &nodes) {
        QSet<quint32> found;
        for (const auto node : nodes) {
            if (raw(node) < currentLayout()->representative.size() && currentLayout()->representative[raw(node)] != kNoNode)
                found.insert(quint32(currentLayout()->representative[raw(node)]));
        }
        return found;
    };
    m_scene.hits = shownOnes(m_hits);
    m_scene.hitsInside.clear();
    for (const auto hit : std::as_const(m_hits)) {
        if (const auto card = raw(hit) < currentLayout()->representative.size() ? currentLayout()->representative[raw(hit)] : hit; card != hit)
            ++m_scene.hitsInside[quint32(card)];
    }
    m_scene.cycle = shownOnes(m_cycle);
    m_scene.dimmed.clear();
    for (const auto node : std::as_const(m_dimmed))
        m_scene.dimmed.insert(quint32(node));
    if (!m_nodeMarks.isEmpty() || !m_edgeMarks.isEmpty() || !m_scene.nodeMarks.isEmpty() || !m_scene.edgeMarks.isEmpty())
        applyChangeMarks();
    if (!m_links.isEmpty() || !m_scene.links.isEmpty())
        applyLinks();
    repaintSteps();
}

QRect DagView::nodeRect(const QString &id) const
{
    const auto node = shown(id);
    return node == kNoNode ? QRect() : worldToView().mapRect(currentLayout()->rects[raw(node)]).toAlignedRect();
}

QRect DagView::headerRect(const QString &group) const
{
    const auto node = shown(group);
    if (node == kNoNode || currentLayout()->show[raw(node)] != Layout::Show::Frame)
        return {};
    return worldToView().mapRect(m_scene.headerOf(node)).toAlignedRect();
}

QString DagView::nodeAt(const QPoint &viewportPos) const
{
    if (m_scene.isEmpty())
        return {};
    const auto world = worldToView().inverted().map(QPointF(viewportPos));
    auto node = gateAt(viewportPos);
    if (node == kNoNode)
        node = m_scene.nodeAt(world);
    if (node == kNoNode)
        node = m_scene.headerAt(world);
    return node == kNoNode ? QString() : currentLayout()->graph->node(node).id;
}

bool DagView::reducedMotion() const
{
    return m_reducedMotion || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

void DagView::setPulse(bool pulse)
{
    if (pulse && !reducedMotion())
        m_pulse.start();
    else
        m_pulse.stop();
    m_scene.pulse = 0;
}

void DagView::placeMinimap()
{
    // A drawing that is wholly in sight needs no map.
    const auto size = m_minimap->sizeHint();
    const bool useful = !m_scene.isEmpty() && width() >= 400 && height() >= 300;
    m_minimap->setVisible(useful);
    m_minimap->setGeometry(QRect(QPoint(width() - size.width() - 10, height() - size.height() - 10), size));
    m_minimap->raise();
}

} // namespace slipway
