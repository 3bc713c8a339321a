// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphreach.h"

namespace slipway {

namespace {

class Walk
{
public:
    Walk(const StepGraph &graph, ReachWay way)
        : m_graph(graph)
        , m_up(way == ReachWay::Upstream)
        , m_seen(graph.nodeCount(), false)
        , m_gone(graph.nodeCount(), false)
    {
    }

    std::vector<bool> run(const std::vector<bool> &from, quint32 most)
    {
        for (size_t i = 0; i < from.size() && i < m_seen.size(); ++i) {
            if (from[i])
                visit(NodeIndex(i));
        }
        for (quint32 distance = 0; distance < most && !m_next.empty(); ++distance) {
            const auto front = std::move(m_next);
            m_next.clear();
            for (const auto step : front) {
                follow(step);
                followHolders(step);
            }
        }
        for (size_t i = 0; i < m_seen.size(); ++i) {
            if (m_seen[i] && holdsSteps(m_graph, NodeIndex(i)))
                m_seen[i] = false;
        }
        return std::move(m_seen);
    }

private:
    /// A holder brings in all that is in it, at the same distance.
    void visit(NodeIndex node)
    {
        if (m_seen[raw(node)])
            return;
        m_seen[raw(node)] = true;
        m_open.assign(1, node);
        while (!m_open.empty()) {
            const auto at = m_open.back();
            m_open.pop_back();
            if (!holdsSteps(m_graph, at))
                m_next.push_back(at);
            for (const auto member : m_graph.members(at)) {
                if (m_seen[raw(member)])
                    continue;
                m_seen[raw(member)] = true;
                m_open.push_back(member);
            }
        }
    }

    void follow(NodeIndex node)
    {
        for (const auto e : m_up ? m_graph.incoming(node) : m_graph.outgoing(node))
            visit(m_up ? m_graph.edge(e).from : m_graph.edge(e).to);
    }

    void followHolders(NodeIndex step)
    {
        for (auto up = m_graph.node(step).group; up != kNoNode && !m_gone[raw(up)]; up = m_graph.node(up).group) {
            m_gone[raw(up)] = true;
            follow(up);
        }
    }

    const StepGraph &m_graph;
    bool m_up;
    std::vector<bool> m_seen, m_gone; ///< reached; a holder whose edges were followed
    std::vector<NodeIndex> m_next, m_open;
};

} // namespace

std::vector<bool> reachOf(const StepGraph &graph, const std::vector<bool> &from, ReachWay way, quint32 most)
{
    return Walk(graph, way).run(from, most);
}

void markHolders(const StepGraph &graph, std::vector<bool> *marked)
{
    std::vector<bool> done(graph.nodeCount(), false);
    for (size_t i = 0; i < marked->size(); ++i) {
        if (!(*marked)[i])
            continue;
        for (auto up = graph.node(NodeIndex(i)).group; up != kNoNode && !done[raw(up)]; up = graph.node(up).group)
            (*marked)[raw(up)] = done[raw(up)] = true;
    }
}

} // namespace slipway
