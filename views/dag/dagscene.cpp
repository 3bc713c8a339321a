// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagscene.h"

#include "look/look.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DagScene)
};

/// A hint for a person, judged by name only; the promise of what a step publishes is made elsewhere.
bool soundsLikePublishing(const StepNode &node)
{
    static const QRegularExpression words(QStringLiteral("\\b(publish|upload|deploy|release to|push)"),
        QRegularExpression::CaseInsensitiveOption);
    if (node.kind != NodeKind::Command && node.kind != NodeKind::Trigger)
        return false;
    return words.match(node.label).hasMatch() || words.match(node.key).hasMatch();
}

} // namespace

void DagScene::setLayout(const LayoutPtr &layout)
{
    const bool sameGraph = m_layout && layout && m_layout->graph == layout->graph;
    m_layout = layout;
    focus = {};
    if (!layout || !layout->graph)
        return;
    if (!sameGraph) {
        hits.clear();
        cycle.clear();
        dimmed.clear();
        selected = hover = pinned = kNoNode;
        m_publishing.assign(layout->graph->nodeCount(), false);
        for (size_t i = 0; i < m_publishing.size(); ++i)
            m_publishing[i] = soundsLikePublishing(layout->graph->node(NodeIndex(i)));
        m_labels = StepLabels(*m_layout->graph);
        refreshAll();
    }
    buildGrid();
    buildEdges();
}

void DagScene::refresh(NodeIndex node)
{
    if (raw(node) >= m_visuals.size() || !m_provider)
        return;
    m_visuals[raw(node)] = m_provider(node);
    noteGate(node);
    for (auto up = m_layout->graph->node(node).group; up != kNoNode && m_summaries.remove(quint32(up));)
        up = m_layout->graph->node(up).group;
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
    m_summaries.clear();
    m_waitingGates.clear();
    m_visuals.assign(m_layout->graph->nodeCount(), {});
    for (size_t i = 0; i < m_visuals.size(); ++i) {
        const auto &node = m_layout->graph->node(NodeIndex(i));
        if (m_provider)
            m_visuals[i] = m_provider(NodeIndex(i));
        else if (node.isRemoved())
            m_visuals[i].state = node.removal == Removal::Skip ? StepState::Skipped : StepState::Removed;
        noteGate(NodeIndex(i));
    }
}

QVector<NodeIndex> DagScene::stepsOf(NodeIndex node) const
{
    QVector<NodeIndex> found {node};
    for (qsizetype i = 0; i < found.size() && found.size() < 100000; ++i) {
        for (const auto member : m_layout->graph->members(found[i]))
            found.append(member);
    }
    return found;
}

StepState DagScene::state(NodeIndex node) const
{
    return m_layout->graph->members(node).empty() ? m_visuals[raw(node)].state : summary(node).worst;
}

const DagScene::Summary &DagScene::summary(NodeIndex group) const
{
    auto &found = m_summaries[quint32(group)];
    if (found.known)
        return found;
    found = {};
    found.known = true;
    bool any = false;
    for (const auto step : stepsOf(group)) {
        if (!m_layout->graph->members(step).empty())
            continue;
        const auto state = m_visuals[raw(step)].state;
        ++found.steps;
        found.passed += state == StepState::Passed;
        if (state != StepState::Removed && state != StepState::Skipped) {
            found.worst = any ? worse(found.worst, state) : state;
            any = true;
        }
    }
    if (!any)
        found.worst = StepState::Removed;
    return found;
}

int DagScene::memberCount(NodeIndex group) const
{
    return summary(group).steps;
}

int DagScene::finishedCount(NodeIndex group) const
{
    return summary(group).passed;
}

bool DagScene::isUntouched(NodeIndex node) const
{
    const auto now = state(node);
    const bool idle = now == StepState::NotStarted || now == StepState::Removed || now == StepState::Skipped;
    return idle && (m_layout->graph->members(node).empty() || summary(node).passed == 0);
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

/// Labels as they are drawn, and the beginnings that siblings with the same first words have in common.
void DagScene::buildGrid()
{
    const auto &bounds = m_layout->bounds;
    // Cells grow with the drawing, so their number stays in proportion to the nodes.
    const double area = std::max(1.0, bounds.width() * bounds.height());
    m_cellSize = std::max(256.0, std::sqrt(area / std::max<double>(1.0, double(m_layout->visible.size()))));
    m_columns = std::max(1, int(bounds.width() / m_cellSize) + 1);
    m_rows = std::max(1, int(bounds.height() / m_cellSize) + 1);
    m_grid.assign(size_t(m_columns) * size_t(m_rows), {});
    for (const auto node : m_layout->visible) {
        const auto &rect = m_layout->rects[raw(node)];
        const int c1 = std::min(m_columns - 1, int(rect.right() / m_cellSize));
        const int r1 = std::min(m_rows - 1, int(rect.bottom() / m_cellSize));
        for (int r = int(rect.top() / m_cellSize); r <= r1; ++r) {
            for (int c = int(rect.left() / m_cellSize); c <= c1; ++c)
                m_grid[size_t(r * m_columns + c)].nodes.push_back(quint32(node));
        }
    }
}

void DagScene::buildEdges()
{
    const auto count = m_layout->graph->nodeCount();
    m_edgeBoxes.resize(m_layout->edges.size());
    m_fromStart.assign(count + 1, 0);
    m_toStart.assign(count + 1, 0);
    for (size_t e = 0; e < m_layout->edges.size(); ++e) {
        QRectF box;
        double l = 1e18, t = 1e18, r = -1e18, b = -1e18;
        for (const auto &p : m_layout->polyline(e)) {
            l = std::min(l, p.x());
            r = std::max(r, p.x());
            t = std::min(t, p.y());
            b = std::max(b, p.y());
        }
        m_edgeBoxes[e] = QRectF(QPointF(l, t), QPointF(r, b));
        ++m_fromStart[raw(m_layout->edges[e].from) + 1];
        ++m_toStart[raw(m_layout->edges[e].to) + 1];
    }
    for (size_t i = 0; i < count; ++i) {
        m_fromStart[i + 1] += m_fromStart[i];
        m_toStart[i + 1] += m_toStart[i];
    }
    m_from.resize(m_layout->edges.size());
    m_to.resize(m_layout->edges.size());
    auto nextFrom = m_fromStart, nextTo = m_toStart;
    for (quint32 e = 0; e < m_layout->edges.size(); ++e) {
        m_from[nextFrom[raw(m_layout->edges[e].from)]++] = e;
        m_to[nextTo[raw(m_layout->edges[e].to)]++] = e;
    }
}

std::span<const quint32> DagScene::edgesFrom(NodeIndex node) const
{
    return {m_from.data() + m_fromStart[raw(node)], m_from.data() + m_fromStart[raw(node) + 1]};
}

std::span<const quint32> DagScene::edgesTo(NodeIndex node) const
{
    return {m_to.data() + m_toStart[raw(node)], m_to.data() + m_toStart[raw(node) + 1]};
}

NodeIndex DagScene::nodeAt(const QPointF &world) const
{
    auto found = kNoNode;
    const QRectF spot(world - QPointF(1, 1), QSizeF(2, 2));
    eachNodeIn(spot, [&](NodeIndex n) { found = n; });
    return found;
}

NodeIndex DagScene::frameAt(const QPointF &world) const
{
    auto found = kNoNode;
    if (m_layout) {
        for (const auto frame : m_layout->frames) {
            if (m_layout->rects[raw(frame)].contains(world))
                found = frame;
        }
    }
    return found;
}

QRectF DagScene::headerOf(NodeIndex frame) const
{
    auto rect = m_layout->rects[raw(frame)];
    rect.setHeight(m_layout->headerHeight);
    return rect;
}

NodeIndex DagScene::headerAt(const QPointF &world) const
{
    auto found = kNoNode;
    if (m_layout) {
        for (const auto frame : m_layout->frames) {
            if (headerOf(frame).contains(world))
                found = frame;
        }
    }
    return found;
}

std::vector<bool> DagScene::reach(const QVector<NodeIndex> &from, bool up) const
{
    const auto &graph = *m_layout->graph;
    std::vector<bool> seen(graph.nodeCount(), false);
    auto queue = from;
    for (const auto node : from)
        seen[raw(node)] = true;
    const auto visit = [&](NodeIndex node) {
        if (!seen[raw(node)]) {
            seen[raw(node)] = true;
            queue.append(node);
        }
    };
    for (qsizetype i = 0; i < queue.size(); ++i) {
        for (const auto e : up ? graph.incoming(queue[i]) : graph.outgoing(queue[i])) {
            const auto next = up ? graph.edge(e).from : graph.edge(e).to;
            visit(next);
            // An edge at a group means all that is in it.
            for (const auto member : graph.members(next))
                visit(member);
        }
        // What gates a group gates its members.
        if (const auto group = graph.node(queue[i]).group; group != kNoNode && !seen[raw(group)]) {
            for (const auto e : up ? graph.incoming(group) : graph.outgoing(group))
                visit(up ? graph.edge(e).from : graph.edge(e).to);
        }
    }
    return seen;
}

void DagScene::light(DagFocus &lit, const std::vector<bool> &set) const
{
    QSet<quint32> shown;
    for (size_t i = 0; i < set.size(); ++i) {
        if (!set[i])
            continue;
        shown.insert(quint32(m_layout->representative[i]));
        for (auto up = m_layout->graph->node(NodeIndex(i)).group; up != kNoNode; up = m_layout->graph->node(up).group) {
            if (!m_layout->isShown(up) || shown.contains(quint32(up)))
                break;
            shown.insert(quint32(up));
        }
    }
    for (const auto n : shown) {
        for (const auto e : edgesFrom(NodeIndex(n))) {
            if (shown.contains(quint32(m_layout->edges[e].to)) && !m_layout->edges[e].dropped)
                lit.edges.push_back(e);
        }
    }
    lit.nodes.unite(shown);
    lit.active = true;
}

DagFocus DagScene::closureOf(NodeIndex node) const
{
    DagFocus lit;
    if (!m_layout || node == kNoNode)
        return lit;
    const auto steps = stepsOf(node);
    light(lit, reach(steps, true));
    light(lit, reach(steps, false));
    std::sort(lit.edges.begin(), lit.edges.end());
    lit.edges.erase(std::unique(lit.edges.begin(), lit.edges.end()), lit.edges.end());
    return lit;
}

DagFocus DagScene::routeOf(const QVector<NodeIndex> &steps) const
{
    std::vector<bool> set(m_layout->graph->nodeCount(), false);
    for (const auto step : steps)
        set[raw(step)] = true;
    DagFocus lit;
    light(lit, set);
    // Only along the way: two of its steps may have an edge of their own.
    QSet<quint64> ways;
    for (qsizetype i = 1; i < steps.size(); ++i)
        ways.insert((quint64(m_layout->representative[raw(steps[i - 1])]) << 32) | quint32(m_layout->representative[raw(steps[i])]));
    std::erase_if(lit.edges, [&](quint32 e) {
        const auto &edge = m_layout->edges[e];
        const bool frame = m_layout->show[raw(edge.from)] == Layout::Show::Frame || m_layout->show[raw(edge.to)] == Layout::Show::Frame;
        return !frame && !ways.contains((quint64(edge.from) << 32) | quint32(edge.to));
    });
    return lit;
}

DagFocus DagScene::chainOf(const QVector<NodeIndex> &nodes) const
{
    DagFocus lit;
    if (!m_layout)
        return lit;
    std::vector<bool> set(m_layout->graph->nodeCount(), false);
    for (const auto node : nodes) {
        if (raw(node) < set.size())
            set[raw(node)] = true;
    }
    light(lit, set);
    return lit;
}

DagFocus DagScene::pathBetween(NodeIndex a, NodeIndex b) const
{
    DagFocus lit;
    if (!m_layout || a == kNoNode || b == kNoNode)
        return lit;
    for (const bool forward : {true, false}) {
        const auto down = reach(stepsOf(forward ? a : b), false);
        auto set = reach(stepsOf(forward ? b : a), true);
        bool any = false;
        for (size_t i = 0; i < set.size(); ++i) {
            set[i] = set[i] && down[i];
            any = any || set[i];
        }
        if (any) {
            light(lit, set);
            return lit;
        }
    }
    lit.active = true;
    lit.nodes = {quint32(a), quint32(b)};
    return lit;
}

} // namespace slipway
