// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/algorithms.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>

namespace slipway {

namespace {

constexpr quint32 kUnseen = std::numeric_limits<quint32>::max();
// Edge visits after which the search for a shorter cycle in one component gives up: about 0.2 s.
constexpr size_t kCycleSearchBudget = 20'000'000;

NodeList closure(const StepGraph &graph, NodeIndex start, bool up)
{
    std::vector<char> seen(graph.nodeCount(), 0);
    NodeList found;
    NodeList pending {start};
    seen[raw(start)] = 1;
    while (!pending.empty()) {
        const auto node = pending.back();
        pending.pop_back();
        for (const auto e : up ? graph.incoming(node) : graph.outgoing(node)) {
            const auto next = up ? graph.edge(e).from : graph.edge(e).to;
            if (seen[raw(next)])
                continue;
            seen[raw(next)] = 1;
            found.push_back(next);
            pending.push_back(next);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Tarjan's algorithm with its own stack.
class ComponentFinder
{
public:
    explicit ComponentFinder(const StepGraph &graph)
        : m_graph(graph)
        , m_number(graph.nodeCount(), kUnseen)
        , m_low(graph.nodeCount(), 0)
        , m_onStack(graph.nodeCount(), 0)
    {
    }

    std::vector<NodeList> run()
    {
        for (size_t i = 0; i < m_graph.nodeCount(); ++i) {
            if (m_number[i] == kUnseen)
                visitFrom(NodeIndex(i));
        }
        std::sort(m_found.begin(), m_found.end());
        return std::move(m_found);
    }

private:
    struct Frame
    {
        NodeIndex node;
        size_t nextEdge;
    };

    void enter(NodeIndex node)
    {
        m_number[raw(node)] = m_low[raw(node)] = m_counter++;
        m_onStack[raw(node)] = 1;
        m_stack.push_back(node);
        m_frames.push_back({node, 0});
    }

    void visitFrom(NodeIndex root)
    {
        enter(root);
        while (!m_frames.empty()) {
            auto &frame = m_frames.back();
            const auto node = frame.node;
            const auto edges = m_graph.outgoing(node);
            if (frame.nextEdge < edges.size()) {
                follow(node, m_graph.edge(edges[frame.nextEdge++]).to);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty())
                lower(m_frames.back().node, m_low[raw(node)]);
            if (m_low[raw(node)] == m_number[raw(node)])
                popComponent(node);
        }
    }

    void follow(NodeIndex from, NodeIndex to)
    {
        if (m_number[raw(to)] == kUnseen)
            enter(to);
        else if (m_onStack[raw(to)])
            lower(from, m_number[raw(to)]);
    }

    void lower(NodeIndex node, quint32 value) { m_low[raw(node)] = std::min(m_low[raw(node)], value); }

    void popComponent(NodeIndex root)
    {
        NodeList members;
        for (auto node = kNoNode; node != root;) {
            node = m_stack.back();
            m_stack.pop_back();
            m_onStack[raw(node)] = 0;
            members.push_back(node);
        }
        if (members.size() == 1 && !hasSelfLoop(root))
            return;
        std::sort(members.begin(), members.end());
        m_found.push_back(std::move(members));
    }

    bool hasSelfLoop(NodeIndex node) const
    {
        const auto edges = m_graph.outgoing(node);
        return std::any_of(edges.begin(), edges.end(), [&](EdgeIndex e) { return m_graph.edge(e).to == node; });
    }

    const StepGraph &m_graph;
    std::vector<quint32> m_number, m_low;
    std::vector<char> m_onStack;
    NodeList m_stack;
    std::vector<Frame> m_frames;
    std::vector<NodeList> m_found;
    quint32 m_counter = 0;
};

/// Breadth-first search for the shortest way from a node back to itself, inside one component.
class CycleFinder
{
public:
    explicit CycleFinder(const StepGraph &graph)
        : m_graph(graph)
        , m_member(graph.nodeCount(), 0)
        , m_parent(graph.nodeCount(), kNoNode)
        , m_depth(graph.nodeCount(), kUnseen)
    {
    }

    NodeList run(const NodeList &component)
    {
        for (const auto node : component)
            m_member[raw(node)] = 1;
        NodeList best;
        size_t visits = 0;
        for (const auto start : component) {
            auto cycle = through(start, best.empty() ? kUnseen : quint32(best.size()), visits);
            if (!cycle.empty())
                best = std::move(cycle);
            if (best.size() == 1 || visits > kCycleSearchBudget)
                break;
        }
        for (const auto node : component)
            m_member[raw(node)] = 0;
        std::rotate(best.begin(), std::min_element(best.begin(), best.end()), best.end());
        return best;
    }

private:
    /// A cycle through `start` shorter than `limit` nodes, or nothing.
    NodeList through(NodeIndex start, quint32 limit, size_t &visits)
    {
        NodeList queue {start};
        m_depth[raw(start)] = 0;
        NodeList cycle;
        for (size_t head = 0; head < queue.size() && cycle.empty(); ++head) {
            const auto node = queue[head];
            if (m_depth[raw(node)] + 1 >= limit)
                break;
            for (const auto e : m_graph.incoming(node)) {
                ++visits;
                const auto next = m_graph.edge(e).from;
                if (next == start) {
                    cycle = wayTo(node);
                    break;
                }
                if (!m_member[raw(next)] || m_depth[raw(next)] != kUnseen)
                    continue;
                m_depth[raw(next)] = m_depth[raw(node)] + 1;
                m_parent[raw(next)] = node;
                queue.push_back(next);
            }
        }
        for (const auto node : queue) {
            m_depth[raw(node)] = kUnseen;
            m_parent[raw(node)] = kNoNode;
        }
        return cycle;
    }

    NodeList wayTo(NodeIndex node) const
    {
        NodeList way;
        for (; node != kNoNode; node = m_parent[raw(node)])
            way.push_back(node);
        std::reverse(way.begin(), way.end());
        return way;
    }

    const StepGraph &m_graph;
    std::vector<char> m_member;
    NodeList m_parent;
    std::vector<quint32> m_depth;
};

} // namespace

TopologicalOrder topologicalOrder(const StepGraph &graph)
{
    TopologicalOrder result;
    std::vector<size_t> missing(graph.nodeCount());
    std::priority_queue<NodeIndex, NodeList, std::greater<>> ready;
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        missing[i] = graph.incoming(NodeIndex(i)).size();
        if (missing[i] == 0)
            ready.push(NodeIndex(i));
    }
    result.order.reserve(graph.nodeCount());
    while (!ready.empty()) {
        const auto node = ready.top();
        ready.pop();
        result.order.push_back(node);
        for (const auto e : graph.outgoing(node)) {
            if (const auto next = graph.edge(e).to; --missing[raw(next)] == 0)
                ready.push(next);
        }
    }
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        if (missing[i] > 0)
            result.cyclic.push_back(NodeIndex(i));
    }
    return result;
}

std::vector<NodeList> cyclicComponents(const StepGraph &graph)
{
    return ComponentFinder(graph).run();
}

std::vector<NodeList> shortestCycles(const StepGraph &graph)
{
    std::vector<NodeList> cycles;
    CycleFinder finder(graph);
    for (const auto &component : cyclicComponents(graph))
        cycles.push_back(finder.run(component));
    return cycles;
}

NodeList upstream(const StepGraph &graph, NodeIndex node)
{
    return closure(graph, node, true);
}

NodeList downstream(const StepGraph &graph, NodeIndex node)
{
    return closure(graph, node, false);
}

} // namespace slipway
