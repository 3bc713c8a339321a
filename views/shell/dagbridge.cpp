// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dagbridge.h"

#include "buildorder/ordergraph.h"
#include "graph/algorithms.h"
#include "look/durationtext.h"
#include "panes/paneparts.h"
#include "shell/selection.h"

#include <QDateTime>
#include <QScopedValueRollback>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kTickMs = 1000;

bool isLarge(const StepGraph &graph, int threshold)
{
    if (threshold <= 0)
        return false;
    const auto groups = std::count_if(graph.nodes().begin(), graph.nodes().end(), [](const StepNode &node) { return node.isContainer(); });
    return qint64(graph.nodeCount()) - groups > threshold;
}

} // namespace

DagBridge::DagBridge(ReleaseSession *session, Selection *selection, DagView *view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_selection(selection)
    , m_view(view)
{
    m_clock.setInterval(kTickMs);
    connect(&m_clock, &QTimer::timeout, view, &DagView::updateClocks);
    view->setStateProvider([this](NodeIndex node) { return visual(node); });
    view->setPulse(true);
    connect(session, &ReleaseSession::planChanged, this, &DagBridge::onPlanChanged);
    connect(session, &ReleaseSession::engineChanged, this, [this] {
        m_withArtifacts.clear();
        m_running.clear();
        m_view->updateAll();
    });
    connect(session, &ReleaseSession::sourcesChanged, this, &DagBridge::showLinks);
    connect(session, &ReleaseSession::changed, this, &DagBridge::onChanged);
    connect(selection, &Selection::changed, this, &DagBridge::onSelectionChanged);
    connect(view, &DagView::selectionChanged, this, [this](const QString &step) {
        const QScopedValueRollback fromView(m_fromView, true);
        m_selection->set(step);
    });
    onPlanChanged();
}

void DagBridge::onPlanChanged()
{
    const auto graph = m_session->drawnGraph();
    if (graph == m_view->graph()) {
        m_view->updateAll();
        return showLinks();
    }
    m_view->setGraph(graph, m_places, newGroups() + std::exchange(m_collapse, {}), m_session->labels());
    m_view->setCycle(cycleNodes());
    showLinks();
    setChain(m_chain);
    m_view->select(m_selection->current(), false);
}

void DagBridge::showLinks()
{
    const auto graph = m_session->drawnGraph();
    if (graph != m_view->graph())
        return; // they come with the next plan
    QVector<QPair<NodeIndex, NodeIndex>> links;
    for (const auto &source : m_session->sources()) {
        for (const auto &link : source.links) {
            const auto from = graph->find(link.from), to = graph->find(link.to);
            if (from != kNoNode && to != kNoNode)
                links.append({from, to});
        }
    }
    m_view->setLinks(links);
}

/// Recipes that hold packages begin collapsed, and so do the groups of a large graph; those a person has seen stay as they
/// are while the document is the same.
QSet<QString> DagBridge::newGroups()
{
    const auto plan = m_session->plan();
    const auto document = plan && plan->pipeline ? plan->pipeline->file : QString();
    // A build elsewhere has no file; before another one is shown there is none for a moment.
    if (std::exchange(m_groupsOf, document) != document || !plan) {
        m_groups.clear();
        m_view->forgetFolding();
    }
    const auto graph = m_session->drawnGraph();
    const bool large = isLarge(*graph, m_collapseAbove);
    QSet<QString> found;
    for (const auto &node : graph->nodes()) {
        if (!node.isContainer() || m_groups.contains(node.id))
            continue;
        if (large || node.holdsPackages)
            found.insert(node.id);
        m_groups.insert(node.id);
    }
    return found;
}

void DagBridge::setCollapseAbove(int steps)
{
    if (std::exchange(m_collapseAbove, steps) == steps)
        return;
    const auto graph = m_session->drawnGraph();
    const bool large = isLarge(*graph, steps);
    auto collapsed = m_view->collapsedGroups();
    for (const auto &node : graph->nodes()) {
        if (node.kind != NodeKind::Group)
            continue;
        if (large)
            collapsed.insert(node.id);
        else
            collapsed.remove(node.id);
    }
    m_view->setCollapsedGroups(collapsed);
}

/// A gate that waits for a person is not left behind a card.
void DagBridge::openWaitingGate(const QString &step)
{
    const auto graph = m_session->drawnGraph();
    const auto node = graph == m_view->graph() ? graph->find(step) : kNoNode;
    if (node != kNoNode && graph->node(node).isGate() && m_session->shownState(step) == StepState::WaitingForHuman)
        m_view->reveal(step);
    else
        m_view->select(step, true);
}

QVector<NodeIndex> DagBridge::cycleNodes() const
{
    QVector<NodeIndex> nodes;
    const auto plan = m_session->plan();
    const auto isCycle = [](const Diagnostic &d) { return d.rule == QLatin1String("dependency-cycle"); };
    if (!plan || std::none_of(plan->diagnostics.begin(), plan->diagnostics.end(), isCycle))
        return nodes;
    for (const auto &cycle : shortestCycles(*plan->graph)) {
        for (const auto node : cycle)
            nodes.append(node);
    }
    return nodes;
}

void DagBridge::onChanged(const StateChanges &changes)
{
    auto steps = changes.steps;
    if (changes.artifacts) {
        for (const auto &artifact : m_session->state().artifacts()) {
            if (!m_withArtifacts.contains(artifact.step)) {
                m_withArtifacts.insert(artifact.step);
                steps.insert(artifact.step);
            }
        }
    }
    for (const auto &step : changes.steps) {
        if (m_session->shownState(step) == StepState::Running)
            m_running.insert(step);
        else
            m_running.remove(step);
    }
    if (m_running.isEmpty())
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    if (changes.annotations)
        m_view->updateAll(); // a removed annotation does not say which badges it leaves
    else
        m_view->updateSteps(indices(steps));
}

void DagBridge::onSelectionChanged(const QString &step)
{
    if (!m_fromView)
        openWaitingGate(step);
}

QVector<NodeIndex> DagBridge::indices(const QSet<QString> &steps) const
{
    const auto graph = m_session->drawnGraph();
    QVector<NodeIndex> found;
    for (const auto &step : steps) {
        if (const auto node = graph->find(step); node != kNoNode)
            found.append(node);
    }
    std::sort(found.begin(), found.end());
    return found;
}

void DagBridge::setHits(const QVector<NodeIndex> &hits)
{
    if (m_view->graph() == m_session->drawnGraph())
        m_view->setHighlights(hits);
}

void DagBridge::setOverlay(DagScene::Provider overlay)
{
    m_overlay = std::move(overlay);
    m_view->updateAll();
    Q_EMIT overlayChanged();
}

void DagBridge::showRoute(const QStringList &steps)
{
    m_view->setRoute(steps);
}

void DagBridge::setChain(const QStringList &steps)
{
    m_chain = steps;
    m_view->setChain(indices(QSet<QString>(steps.begin(), steps.end())));
}

void DagBridge::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        m_view->updateAll();
}

StepFacts DagBridge::factsOf(NodeIndex index) const
{
    const auto graph = m_session->drawnGraph();
    if (raw(index) >= graph->nodeCount())
        return StepState::Unknown;
    if (!m_overlay)
        return m_session->shownState(graph->node(index).id);
    const auto visual = m_overlay(index);
    return {visual.state, visual.plan};
}

NodeVisual DagBridge::visual(NodeIndex index) const
{
    const auto graph = m_session->drawnGraph();
    NodeVisual visual;
    // The view may still paint a graph that has just been replaced.
    if (raw(index) >= graph->nodeCount())
        return visual;
    if (m_overlay)
        return m_overlay(index);
    const auto &node = graph->node(index);
    visual.state = m_session->shownState(node.id);
    visual.detail = detail(node, visual.state);
    visual.annotations = m_session->state().annotationCount(node.id);
    visual.artifacts = m_withArtifacts.contains(node.id);
    visual.stale = m_stale;
    return visual;
}

QString DagBridge::detail(const StepNode &node, StepState state) const
{
    const auto job = m_session->state().lastJob(node.id);
    if (state == StepState::Waiting || state == StepState::Blocked || state == StepState::WaitingFailed)
        return m_session->state().step(node.id).reason;
    // Before a run the plan itself says why a step is left out, or cannot be decided.
    if (job.id.isEmpty() && (node.isRemoved() || node.conditionUnknown))
        return node.kind == NodeKind::Recipe || node.kind == NodeKind::Package ? node.detail : node.why;
    if (job.id.isEmpty() || node.isGate())
        return {};
    const auto end = job.finishedMs > 0 ? job.finishedMs : QDateTime::currentMSecsSinceEpoch();
    const auto duration = durationText(qMax(qint64(0), end - job.startedMs));
    return job.attempt > 1 ? tr("%1, attempt %2").arg(duration).arg(job.attempt) : duration;
}

} // namespace slipway
