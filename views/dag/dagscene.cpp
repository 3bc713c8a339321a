// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagscene.h"

#include "look/look.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DagScene)
};

constexpr auto kNoTally = 0xffffffffU;

} // namespace

void DagScene::setDrawing(const DagDrawing &drawing)
{
    const bool sameGraph = m_layout && drawing.layout && m_layout->graph == drawing.layout->graph;
    m_layout = drawing.layout;
    m_geometry = drawing.geometry;
    m_texts = drawing.texts;
    focus = {};
    if (!m_geometry)
        return;
    if (!sameGraph) {
        hits.clear();
        hitsInside.clear();
        cycle.clear();
        dimmed.clear();
        chosen = {};
        selected = hover = pinned = kNoNode;
        refreshAll();
    }
    countLeftOut();
}

void DagScene::refresh(NodeIndex node)
{
    if (raw(node) >= m_visuals.size() || !m_provider)
        return;
    ++m_refreshed;
    const auto before = m_visuals[raw(node)].state;
    m_visuals[raw(node)] = m_provider(node);
    noteGate(node);
    judge(node);
    if (m_tallyOf[raw(node)] == kNoTally && m_visuals[raw(node)].state != before)
        tally(node, before, m_visuals[raw(node)].state);
}

void DagScene::noteGate(NodeIndex node)
{
    if (m_layout->graph->node(node).isGate() && m_visuals[raw(node)].state == StepState::WaitingForHuman)
        m_waitingGates.insert(quint32(node));
    else
        m_waitingGates.remove(quint32(node));
}

void DagScene::refreshAll()
{
    if (!m_layout || !m_layout->graph)
        return;
    m_waitingGates.clear();
    m_visuals.assign(m_layout->graph->nodeCount(), {});
    m_refreshed += m_visuals.size();
    for (size_t i = 0; i < m_visuals.size(); ++i) {
        const auto &node = m_layout->graph->node(NodeIndex(i));
        if (m_provider)
            m_visuals[i] = m_provider(NodeIndex(i));
        else if (node.isRemoved())
            m_visuals[i].state = node.removal == Removal::Skip ? StepState::Skipped : StepState::Removed;
        noteGate(NodeIndex(i));
    }
    countStates();
    m_lookOf.clear();
    m_appearances.clear();
    m_looks.assign(m_visuals.size(), 0);
    for (size_t i = 0; i < m_visuals.size(); ++i)
        judge(NodeIndex(i));
}

namespace {

/// The worst of those steps that take part.
template <typename Tally>
StepState worstOf(const Tally &tally)
{
    for (size_t state = tally.size(); state-- > 0;) {
        if (tally[state] > 0 && StepState(state) != StepState::Removed && StepState(state) != StepState::Skipped)
            return StepState(state);
    }
    return StepState::Removed;
}

} // namespace

void DagScene::countStates()
{
    const auto &graph = *m_layout->graph;
    m_tallyOf.assign(graph.nodeCount(), kNoTally);
    m_tallies.clear();
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        if (graph.members(NodeIndex(i)).empty())
            continue;
        m_tallyOf[i] = quint32(m_tallies.size());
        m_tallies.push_back({});
    }
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        if (m_tallyOf[i] != kNoTally)
            continue;
        for (auto up = graph.node(NodeIndex(i)).group; up != kNoNode; up = graph.node(up).group)
            ++m_tallies[m_tallyOf[raw(up)]][size_t(m_visuals[i].state)];
    }
    m_worst.resize(m_tallies.size());
    for (size_t i = 0; i < m_tallies.size(); ++i)
        m_worst[i] = worstOf(m_tallies[i]);
}

void DagScene::countLeftOut()
{
    const auto &graph = *m_layout->graph;
    m_leftOut.assign(m_layout->hidden.empty() ? 0 : m_tallies.size(), 0);
    for (size_t i = 0; i < m_layout->hidden.size(); ++i) {
        if (!m_layout->hidden[i] || m_tallyOf[i] != kNoTally)
            continue;
        for (auto up = graph.node(NodeIndex(i)).group; up != kNoNode; up = graph.node(up).group)
            ++m_leftOut[m_tallyOf[raw(up)]];
    }
}

void DagScene::tally(NodeIndex step, StepState before, StepState now)
{
    const auto &graph = *m_layout->graph;
    for (auto up = graph.node(step).group; up != kNoNode; up = graph.node(up).group) {
        const auto at = m_tallyOf[raw(up)];
        --m_tallies[at][size_t(before)];
        ++m_tallies[at][size_t(now)];
        m_worst[at] = worstOf(m_tallies[at]);
        judge(up);
    }
}

NodeAppearance DagScene::appearanceOf(NodeIndex node) const
{
    const auto &step = m_layout->graph->node(node);
    const auto &visual = m_visuals[raw(node)];
    return {state(node), step.isGate(), step.stub, showsBinary(node) ? step.binary : BinaryState::None, visual.plan, visual.previousGraph, visual.stale};
}

void DagScene::judge(NodeIndex node)
{
    const auto is = appearanceOf(node);
    const auto key = quint64(is.state) | quint64(is.gate) << 8 | quint64(is.stub) << 9 | quint64(is.stale) << 10 | quint64(is.binary) << 16 | quint64(is.plan) << 24
        | quint64(quint16(is.previousGraph)) << 32;
    auto known = m_lookOf.constFind(key);
    if (known == m_lookOf.constEnd()) {
        known = m_lookOf.insert(key, quint16(m_appearances.size()));
        m_appearances.push_back(is);
    }
    m_looks[raw(node)] = *known;
}

StepState DagScene::state(NodeIndex node) const
{
    const auto at = m_tallyOf[raw(node)];
    return at == kNoTally ? m_visuals[raw(node)].state : m_worst[at];
}

int DagScene::memberCount(NodeIndex group) const
{
    const auto at = m_tallyOf[raw(group)];
    return at == kNoTally ? 1 : std::accumulate(m_tallies[at].begin(), m_tallies[at].end(), 0);
}

int DagScene::leftOutCount(NodeIndex group) const
{
    const auto at = m_tallyOf[raw(group)];
    return at == kNoTally || m_leftOut.empty() ? 0 : m_leftOut[at];
}

int DagScene::finishedCount(NodeIndex group) const
{
    const auto at = m_tallyOf[raw(group)];
    return at == kNoTally ? m_visuals[raw(group)].state == StepState::Passed : m_tallies[at][size_t(StepState::Passed)];
}

bool DagScene::isUntouched(NodeIndex node) const
{
    const auto now = state(node);
    const bool idle = now == StepState::NotStarted || now == StepState::Removed || now == StepState::Skipped;
    return idle && (m_tallyOf[raw(node)] == kNoTally || finishedCount(node) == 0);
}

bool DagScene::showsBinary(NodeIndex node) const
{
    if (m_layout->graph->node(node).binary == BinaryState::None)
        return false;
    const auto now = state(node);
    return (now == StepState::NotStarted || now == StepState::Skipped) && isUntouched(node);
}

QString DagScene::stateWords(NodeIndex node) const
{
    const auto plan = visual(node).plan;
    if (plan == PlanMark::Reused && visual(node).previousGraph >= 0 && m_layout->graph->members(node).empty())
        return Words::tr("Reused from graph %1").arg(visual(node).previousGraph + 1);
    if (plan != PlanMark::None)
        return planText(plan);
    return showsBinary(node) ? binaryText(m_layout->graph->node(node).binary) : stateText(state(node));
}

int DagScene::alikeCount(NodeIndex node) const
{
    const auto block = raw(node) < m_layout->blockOf.size() ? m_layout->blockOf[raw(node)] : Layout::kNoBlock;
    return block == Layout::kNoBlock ? 1 : int(m_layout->blocks[block].count);
}

QString DagScene::alikeWords(NodeIndex node) const
{
    const int count = alikeCount(node);
    return count > 1 ? Words::tr("One of %n alike", nullptr, count) : QString();
}

NodeIndex DagScene::nodeAt(const QPointF &world) const
{
    auto found = kNoNode;
    const QRectF spot(world - QPointF(1, 1), QSizeF(2, 2));
    eachNodeIn(spot, [&](NodeIndex n) { found = n; });
    return found;
}

NodeIndex DagScene::headerAt(const QPointF &world) const
{
    auto found = kNoNode;
    if (m_geometry) {
        m_geometry->eachHeaderIn(QRectF(world, QSizeF(0, 0)), [&](NodeIndex frame) {
            if (headerOf(frame).contains(world))
                found = frame;
        });
    }
    return found;
}

DagFocus DagScene::closureOf(NodeIndex node) const
{
    return m_geometry && node != kNoNode ? daglight::closureOf(*m_geometry, node) : DagFocus();
}

DagFocus DagScene::pathBetween(NodeIndex a, NodeIndex b) const
{
    return m_geometry && a != kNoNode && b != kNoNode ? daglight::pathBetween(*m_geometry, a, b) : DagFocus();
}

void DagScene::lightImplied()
{
    std::vector<NodeIndex> at;
    for (const auto node : {hover, pinned, selected}) {
        if (node != kNoNode && std::find(at.begin(), at.end(), node) == at.end())
            at.push_back(node);
    }
    if (m_geometry)
        focus.implied = daglight::impliedAt(*m_geometry, at, focus.nodes);
}

DagFocus DagScene::chainOf(const QVector<NodeIndex> &nodes) const
{
    return m_geometry ? daglight::chainOf(*m_geometry, nodes) : DagFocus();
}

} // namespace slipway
