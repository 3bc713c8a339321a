// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagfocus.h"

#include <QSet>

namespace slipway::daglight {

namespace {

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
        ends.each([&](quint32 n) {
            for (const auto e : m_geometry.edgesFrom(NodeIndex(n))) {
                if (ends.contains(quint32(m_layout.edges[e].to)) && !m_layout.edges[e].dropped)
                    m_edges.insert(e);
            }
        });
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
        for (auto up = m_layout.graph->node(step).group; up != kNoNode; up = m_layout.graph->node(up).group) {
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
    Reaching(const StepGraph &graph, bool up)
        : m_graph(graph)
        , m_seen(graph.nodeCount())
        , m_spread(graph.nodeCount())
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
        for (const auto e : m_up ? m_graph.incoming(node) : m_graph.outgoing(node))
            visit(m_up ? m_graph.edge(e).from : m_graph.edge(e).to);
    }

    /// Each group once, whichever member comes first.
    void followGroups(NodeIndex node)
    {
        for (auto group = m_graph.node(node).group; group != kNoNode; group = m_graph.node(group).group) {
            if (m_seen.contains(quint32(group)) || !m_spread.insert(quint32(group)))
                return;
            followEdges(group);
        }
    }

    const StepGraph &m_graph;
    IndexSet m_seen, m_spread;
    std::vector<NodeIndex> m_queue;
    bool m_up;
};

} // namespace

IndexSet reach(const StepGraph &graph, const std::vector<NodeIndex> &from, bool up)
{
    return Reaching(graph, up).from(from);
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

IndexSet stepsBetween(const StepGraph &graph, NodeIndex a, NodeIndex b)
{
    for (const bool forward : {true, false}) {
        auto set = reach(graph, withMembers(graph, forward ? b : a), true);
        set.intersect(reach(graph, withMembers(graph, forward ? a : b), false));
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
    lighting.add(reach(graph, steps, true));
    lighting.add(reach(graph, steps, false));
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
    const auto set = stepsBetween(*geometry.layout().graph, a, b);
    if (set.isEmpty())
        return chainOf(geometry, {a, b});
    Lighting lighting(geometry);
    lighting.add(set);
    return lighting.take();
}

} // namespace slipway::daglight
