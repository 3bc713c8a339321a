// SPDX-License-Identifier: GPL-3.0-or-later
// How the graph is arranged: what is wished, and how the view takes a new drawing.
#include "dag/dagview.h"

#include "dag/dagcolours.h"
#include "dag/minimap.h"
#include "dag/nodemetrics.h"

#include <QPainter>

#include <algorithm>

namespace slipway {

void DagView::setGraph(const StepGraphPtr &graph, const Places &places, const QSet<QString> &collapse, const StepLabels &labels)
{
    m_arranger.wished.collapsed += collapse;
    m_arranger.wished.hidden.clear();
    m_graph = graph;
    m_arranger.setGraph(graph, places, labels);
    m_hits.clear();
    m_cycle.clear();
    m_dimmed.clear();
    m_nodeMarks.clear();
    m_edgeMarks.clear();
    m_links.clear();
    startLayout();
    Q_EMIT graphChanged();
}

void DagView::showLayout(const LayoutPtr &layout)
{
    m_arranger.cancel();
    m_graph = layout->graph;
    m_arranger.setGraph(m_graph, {});
    takeDrawing(drawingOf(layout, m_scene.texts()));
    Q_EMIT graphChanged();
}

void DagView::startLayout(DagArranger::Stay stay)
{
    m_stopped = Stopped::No;
    m_reshaped = stay == DagArranger::Stay::No;
    m_arranger.start(currentLayout(), font(), viewport()->size(), stay);
    viewport()->update();
    Q_EMIT arrangingChanged();
}

/// The window has another shape than the drawing was made for. Whoever looked around in it finds things where they were.
void DagView::reshape()
{
    if (m_graph && m_stopped == Stopped::No && !m_arranger.suits(viewport()->size()) && (!isCurrent() || isUntouched()))
        startLayout(DagArranger::Stay::No);
}

QSet<QString> DagView::groupsOfGraph() const
{
    QSet<QString> groups;
    for (size_t i = 0; i < m_graph->nodeCount(); ++i) {
        if (!m_graph->members(NodeIndex(i)).empty())
            groups.insert(m_graph->node(NodeIndex(i)).id);
    }
    return groups;
}

void DagView::setStopped(Stopped stopped)
{
    m_stopped = stopped;
    viewport()->update();
    Q_EMIT arrangingStopped();
    Q_EMIT arrangingChanged();
}

void DagView::stopArranging()
{
    if (m_arranger.isRefining()) {
        m_arranger.cancel();
        Q_EMIT arrangingChanged();
        return;
    }
    if (!isLayingOut())
        return;
    m_stoppedWish = arrangement();
    if (isCurrent()) {
        m_wanted.reset();
        m_anchor.clear();
        m_arranger.goBack();
        // What is hidden belongs to whoever chose it, and goes back there with the groups that were opened for it.
        if (m_stoppedWish.hidden != arrangement().hidden)
            m_stoppedWish.collapsed = arrangement().collapsed;
        m_stoppedWish.hidden = arrangement().hidden;
        setStopped(Stopped::Kept);
        if (m_stoppedWish.collapsed != arrangement().collapsed)
            Q_EMIT collapsedGroupsChanged();
        return;
    }
    m_arranger.cancel();
    auto folded = m_stoppedWish;
    folded.collapsed += groupsOfGraph();
    if (folded == m_stoppedWish) {
        setStopped(Stopped::Nothing);
        return;
    }
    setArrangement(folded);
    setStopped(Stopped::Collapsed);
}

bool DagView::mayArrangeAgain() const
{
    return m_stopped == Stopped::Nothing || (m_stopped != Stopped::No && m_stoppedWish != arrangement());
}

void DagView::arrangeAgain()
{
    if (!mayArrangeAgain())
        return;
    if (m_stoppedWish == arrangement())
        startLayout();
    else
        setArrangement(m_stoppedWish);
}

void DagView::forgetStopped()
{
    m_stopped = Stopped::No;
    Q_EMIT arrangingChanged();
}

/// Where the view's corner goes so that what a person looks at stands still: what was just folded or is selected, else most
/// of what is in sight. Nothing where none of it is in the new drawing.
std::optional<QPointF> DagView::standingOrigin(const Layout &made) const
{
    if (m_scene.isEmpty() || made.visible.empty())
        return std::nullopt;
    const auto &before = *currentLayout();
    const auto sight = visibleWorld();
    const auto placeOf = [&](NodeIndex node) {
        const auto now = before.graph == made.graph ? node : made.graph->find(before.graph->node(node).id);
        return now == kNoNode ? kNoNode : made.representative[raw(now)];
    };
    const auto anchor = m_anchor.isEmpty() ? m_selected : before.graph->find(m_anchor);
    if (before.isShown(anchor) && before.rects[raw(anchor)].intersects(sight)) {
        if (const auto place = placeOf(anchor); made.isShown(place))
            return m_origin + made.rects[raw(place)].topLeft() - before.rects[raw(anchor)].topLeft();
    }
    std::vector<double> x, y;
    m_scene.eachNodeIn(sight, [&](NodeIndex node) {
        if (const auto place = placeOf(node); made.isShown(place)) {
            const auto way = made.rects[raw(place)].topLeft() - before.rects[raw(node)].topLeft();
            x.push_back(way.x());
            y.push_back(way.y());
        }
    });
    if (x.empty())
        return std::nullopt;
    const auto middle = [](std::vector<double> &values) {
        const auto at = values.begin() + qsizetype(values.size() / 2);
        std::nth_element(values.begin(), at, values.end());
        return *at;
    };
    return m_origin + QPointF(middle(x), middle(y));
}

void DagView::takeDrawing(const DagDrawing &drawing)
{
    const auto &made = drawing.layout;
    const bool stays = !std::exchange(m_reshaped, false) || !isUntouched();
    const auto origin = stays ? standingOrigin(*made) : std::nullopt;
    const bool otherSteps = !m_scene.isEmpty() && currentLayout()->hidden != made->hidden;
    const auto stood = standingPoint();
    const auto formerId = selected();
    const auto selectedId = m_wanted.value_or(formerId.isEmpty() ? m_leftOut : formerId);
    const bool centre = m_wanted.has_value() && m_wantedCentre;
    m_wanted.reset();
    m_scene.setDrawing(drawing);
    m_store.clear();
    m_levels = made->graph ? levelBands(*made) : std::vector<LevelBand>();
    m_selected = m_hover = m_pinned = kNoNode;
    m_canvas.invalidate();
    m_anchor.clear();
    if (origin) {
        m_glide.stop();
        moveTo(clampedOrigin(otherSteps ? wholeOrigin(*origin) : *origin, m_scale), m_scale);
    } else {
        firstView();
    }
    m_arranger.notePlaces(drawing);
    m_selected = m_scene.selected = shown(selectedId);
    noteLeftOut(selectedId);
    standNear(stood);
    applyMarks();
    updateFocus();
    if (centre && m_selected != kNoNode)
        ensureVisible(m_selected);
    m_minimap->refresh();
    placeMinimap();
    viewport()->update();
    m_begin = {m_origin, m_scale, m_selected};
    if (!m_arranger.suits(viewport()->size()))
        m_reshape.start();
    Q_EMIT layoutReady();
    Q_EMIT arrangingChanged();
    if (selected() != formerId && m_leftOut.isEmpty())
        Q_EMIT selectionChanged(selected());
}

/// False once a person has looked around or pointed at something since the drawing was shown.
bool DagView::isUntouched() const
{
    return m_begin.origin == m_origin && m_begin.scale == m_scale && m_begin.selected == m_selected && m_hover == kNoNode
        && m_pinned == kNoNode && !m_pressed && m_hits.isEmpty();
}

/// A step that is selected but not drawn stays selected for everybody else, and is so again when it comes back.
void DagView::noteLeftOut(const QString &id)
{
    const auto node = id.isEmpty() || !currentLayout()->graph ? kNoNode : currentLayout()->graph->find(id);
    m_leftOut = node != kNoNode && shown(id) == kNoNode ? id : QString();
}

void DagView::takeRefined(const DagDrawing &made)
{
    if (!isUntouched() || !isCurrent())
        return;
    const bool whole = visibleWorld().contains(currentLayout()->bounds);
    takeDrawing(made);
    if (whole)
        fit();
}

void DagView::setArrangement(const Arrangement &wished)
{
    const auto former = std::exchange(m_arranger.wished, wished);
    if (former == wished)
        return;
    if (m_graph)
        startLayout();
    if (former.collapsed != wished.collapsed)
        Q_EMIT collapsedGroupsChanged();
}

void DagView::setHidden(const std::vector<bool> &hidden)
{
    auto wished = arrangement();
    wished.hidden = hidden;
    setArrangement(wished);
}

void DagView::setCollapsedGroups(const QSet<QString> &groups)
{
    auto wished = arrangement();
    wished.collapsed = groups;
    setArrangement(wished);
}

void DagView::setCollapsed(const QString &group, bool collapsed)
{
    auto groups = collapsedGroups();
    if (collapsed)
        groups.insert(group);
    else
        groups.remove(group);
    m_anchor = group;
    setCollapsedGroups(groups);
}

void DagView::reveal(const QString &id)
{
    const auto node = m_graph ? m_graph->find(id) : kNoNode;
    if (node == kNoNode)
        return;
    auto groups = collapsedGroups();
    int depth = 0;
    for (auto up = m_graph->node(node).group; up != kNoNode && depth < 32; up = m_graph->node(up).group, ++depth)
        groups.remove(m_graph->node(up).id);
    if (groups == collapsedGroups())
        return select(id, true);
    m_wanted = id;
    m_wantedCentre = true;
    setCollapsedGroups(groups);
}

QString DagView::leftOutWords() const
{
    if (m_scene.isEmpty())
        return {};
    QStringList notes;
    const auto &style = arrangedStyle();
    if (style.framesLeftOut && style.barsLeftOut)
        notes.append(tr("Frames of open groups and the bars of waits are left out above %n step(s)", nullptr, DagArranger::kMostFramed));
    else if (style.framesLeftOut)
        notes.append(tr("Frames of open groups are left out above %n step(s)", nullptr, DagArranger::kMostFramed));
    else if (style.barsLeftOut)
        notes.append(tr("Waits are not drawn as bars above %n step(s)", nullptr, DagArranger::kMostFramed));
    if (currentLayout()->waysLeftOut)
        notes.append(tr("Ways through hidden steps are left out: there are too many"));
    return notes.join(u'\n');
}

/// What is not as it usually is, said where it is missed.
void DagView::paintNote(QPainter *painter) const
{
    const auto text = leftOutWords();
    if (text.isEmpty())
        return;
    const DagColours colours(palette());
    const auto font = detailFont(this->font(), 1);
    const auto size = QFontMetricsF(font).size(0, text);
    const QRectF chip(8, viewport()->height() - size.height() - 14, size.width() + 14, size.height() + 6);
    auto ground = colours.canvas;
    ground.setAlphaF(0.85F);
    painter->fillRect(chip, ground);
    painter->setFont(font);
    painter->setPen(colours.quietText);
    painter->drawText(chip, Qt::AlignCenter, text);
}

void DagView::setDirection(LayoutDirection direction)
{
    auto wished = arrangement();
    wished.direction = direction;
    setArrangement(wished);
}

} // namespace slipway
