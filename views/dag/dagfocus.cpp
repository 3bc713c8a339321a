// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagfocus.h"

#include <QSet>

#include <algorithm>

namespace slipway::daglight {

namespace {

constexpr size_t kMany = 8; ///< more than that part of the edges: to look at all of them in order is faster

/// Where steps are shown: themselves or their cards, with the frames around them.
class Lighting
{
public:
    explicit Lighting(const DagGeometry &geometry)
        : m_geometry(geometry)
        , m_layout(geometry.layout())
        , m_edges(m_layout.edges.size())
    {
        m_lit.nodes = IndexSet(m_layout.graph->nodeCount());
    }

    void add(const IndexSet &steps)
    {
        IndexSet shown(m_layout.graph->nodeCount()), ends(m_layout.graph->nodeCount());
        steps.each([&](quint32 step) { show(NodeIndex(step), &shown); });
        shown.each([&](quint32 n) {
            m_lit.nodes.insert(n);
            ends.insert(quint32(m_layout.leadOf(NodeIndex(n))));
        });
        const auto addEdge = [&](quint32 e) {
            if (ends.contains(quint32(m_layout.edges[e].to)) && !m_layout.edges[e].dropped)
                m_edges.insert(e);
        };
        if (ends.size() < m_layout.edges.size() / kMany) {
            ends.each([&](quint32 n) {
                for (const auto e : m_geometry.edgesFrom(NodeIndex(n)))
                    addEdge(e);
            });
            return;
        }
        for (quint32 e = 0; e < m_layout.edges.size(); ++e) {
            if (ends.contains(quint32(m_layout.edges[e].from)))
                addEdge(e);
        }
    }

    DagFocus take()
    {
        static quint64 made = 0;
        m_lit.active = true;
        m_lit.stamp = ++made;
        m_lit.edges.reserve(m_edges.size());
        m_edges.each([this](quint32 e) { m_lit.edges.push_back(e); });
        return std::move(m_lit);
    }

private:
    void show(NodeIndex step, IndexSet *shown) const
    {
        if (const auto place = m_layout.representative[raw(step)]; m_layout.isShown(place))
            shown->insert(quint32(place));
        for (auto up = m_geometry.parentOf(step); up != kNoNode; up = m_geometry.parentOf(up)) {
            if (!m_layout.isShown(up) || !shown->insert(quint32(up)))
                break;
        }
    }

    const DagGeometry &m_geometry;
    const Layout &m_layout;
    IndexSet m_edges;
    DagFocus m_lit;
};

class Reaching
{
public:
    Reaching(const DagGeometry &geometry, bool up)
        : m_geometry(geometry)
        , m_graph(*geometry.layout().graph)
        , m_seen(m_graph.nodeCount())
        , m_spread(m_graph.nodeCount())
        , m_up(up)
    {
    }

    IndexSet from(const std::vector<NodeIndex> &nodes)
    {
        for (const auto node : nodes)
            visit(node);
        for (size_t i = 0; i < m_queue.size(); ++i) {
            const auto node = m_queue[i];
            followEdges(node);
            for (const auto member : m_graph.members(node))
                visit(member);
            followGroups(node);
        }
        return std::move(m_seen);
    }

private:
    void visit(NodeIndex node)
    {
        if (m_seen.insert(quint32(node)))
            m_queue.push_back(node);
    }

    void followEdges(NodeIndex node)
    {
        for (const auto next : m_geometry.neighbours(node, m_up))
            visit(NodeIndex(next));
    }

    /// Each group once, whichever member comes first.
    void followGroups(NodeIndex node)
    {
        for (auto group = m_geometry.parentOf(node); group != kNoNode; group = m_geometry.parentOf(group)) {
            if (m_seen.contains(quint32(group)) || !m_spread.insert(quint32(group)))
                return;
            followEdges(group);
        }
    }

    const DagGeometry &m_geometry;
    const StepGraph &m_graph;
    IndexSet m_seen, m_spread;
    std::vector<NodeIndex> m_queue;
    bool m_up;
};

} // namespace

IndexSet reach(const DagGeometry &geometry, const std::vector<NodeIndex> &from, bool up)
{
    return Reaching(geometry, up).from(from);
}

std::vector<NodeIndex> withMembers(const StepGraph &graph, NodeIndex node)
{
    std::vector<NodeIndex> found {node};
    for (size_t i = 0; i < found.size(); ++i) {
        const auto members = graph.members(found[i]);
        found.insert(found.end(), members.begin(), members.end());
    }
    return found;
}

IndexSet stepsBetween(const DagGeometry &geometry, NodeIndex a, NodeIndex b)
{
    const auto &graph = *geometry.layout().graph;
    for (const bool forward : {true, false}) {
        auto set = reach(geometry, withMembers(graph, forward ? b : a), true);
        set.intersect(reach(geometry, withMembers(graph, forward ? a : b), false));
        if (!set.isEmpty())
            return set;
    }
    return {};
}

DagFocus closureOf(const DagGeometry &geometry, NodeIndex node)
{
    const auto &graph = *geometry.layout().graph;
    const auto steps = withMembers(graph, node);
    Lighting lighting(geometry);
    lighting.add(reach(geometry, steps, true));
    lighting.add(reach(geometry, steps, false));
    return lighting.take();
}

DagFocus chainOf(const DagGeometry &geometry, const QVector<NodeIndex> &nodes)
{
    const auto count = geometry.layout().graph->nodeCount();
    IndexSet set(count);
    for (const auto node : nodes) {
        if (raw(node) < count)
            set.insert(quint32(node));
    }
    Lighting lighting(geometry);
    lighting.add(set);
    return lighting.take();
}

DagFocus routeOf(const DagGeometry &geometry, const QVector<NodeIndex> &steps)
{
    const auto &layout = geometry.layout();
    auto lit = chainOf(geometry, steps);
    // Only along the way: two of its steps may have an edge of their own.
    const auto place = [&layout](NodeIndex step) {
        const auto shown = layout.representative[raw(step)];
        return shown == kNoNode ? kNoNode : layout.leadOf(shown);
    };
    QSet<quint64> ways;
    for (qsizetype i = 1; i < steps.size(); ++i)
        ways.insert(quint64(place(steps[i - 1])) << 32 | quint32(place(steps[i])));
    std::erase_if(lit.edges, [&](quint32 e) {
        const auto &edge = layout.edges[e];
        const bool frame = layout.show[raw(edge.from)] == Layout::Show::Frame || layout.show[raw(edge.to)] == Layout::Show::Frame;
        return !frame && !ways.contains(quint64(edge.from) << 32 | quint32(edge.to));
    });
    return lit;
}

DagFocus pathBetween(const DagGeometry &geometry, NodeIndex a, NodeIndex b)
{
    const auto set = stepsBetween(geometry, a, b);
    if (set.isEmpty())
        return chainOf(geometry, {a, b});
    Lighting lighting(geometry);
    lighting.add(set);
    return lighting.take();
}

namespace {

/// From the side where edges leave to the side where they come in.
QLineF straight(const Layout &layout, const QRectF &from, const QRectF &to)
{
    if (layout.direction == LayoutDirection::LeftToRight)
        return {QPointF(from.right(), from.center().y()), QPointF(to.left(), to.center().y())};
    return {QPointF(from.center().x(), from.bottom()), QPointF(to.center().x(), to.top())};
}

/// All that lead one way, of twins at the other end one for all.
void gatherImplied(const DagGeometry &geometry, NodeIndex node, bool forward, const IndexSet &lit, std::vector<QLineF> *lines)
{
    const auto &layout = geometry.layout();
    std::vector<quint32> ends;
    for (const auto end : forward ? geometry.impliedFrom(node) : geometry.impliedTo(node)) {
        if (lit.contains(end))
            ends.push_back(quint32(layout.leadOf(NodeIndex(end))));
    }
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    const auto &own = layout.rects[raw(node)];
    for (const auto end : ends) {
        const auto block = end < layout.blockOf.size() ? layout.blockOf[end] : Layout::kNoBlock;
        const auto &other = block == Layout::kNoBlock ? layout.rects[end] : layout.blocks[block].rect;
        lines->push_back(forward ? straight(layout, own, other) : straight(layout, other, own));
    }
}

} // namespace

std::vector<QLineF> impliedAt(const DagGeometry &geometry, const std::vector<NodeIndex> &nodes, const IndexSet &lit)
{
    std::vector<QLineF> lines;
    for (const auto node : nodes) {
        if (!lit.contains(quint32(node)) || !geometry.layout().isShown(node))
            continue;
        gatherImplied(geometry, node, true, lit, &lines);
        gatherImplied(geometry, node, false, lit, &lines);
    }
    if (lines.size() > kMostImplied) {
        const auto nearer = [](const QLineF &a, const QLineF &b) { return a.dx() * a.dx() + a.dy() * a.dy() < b.dx() * b.dx() + b.dy() * b.dy(); };
        std::nth_element(lines.begin(), lines.begin() + qsizetype(kMostImplied), lines.end(), nearer);
        lines.resize(kMostImplied);
    }
    return lines;
}

} // namespace slipway::daglight
