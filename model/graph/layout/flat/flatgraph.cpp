// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/flatgraph.h"

#include <algorithm>

namespace slipway::layout {

namespace {

Neighbours neighbours(const FlatGraph &graph, const std::vector<quint32> &from, const std::vector<quint32> &to)
{
    Neighbours made;
    made.start.assign(graph.nodes + 1, 0);
    made.ends.resize(from.size());
    made.edges.resize(from.size());
    for (const auto n : from)
        ++made.start[n + 1];
    for (quint32 n = 0; n < graph.nodes; ++n)
        made.start[n + 1] += made.start[n];
    std::vector<quint32> next(made.start.begin(), made.start.end() - 1);
    for (quint32 e = 0; e < from.size(); ++e) {
        const auto at = next[from[e]]++;
        made.ends[at] = to[e];
        made.edges[at] = e;
    }
    return made;
}

quint64 mixed(quint64 value)
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9ULL;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

class TwinFinder
{
public:
    TwinFinder(const FlatGraph &graph, const std::vector<quint32> &kind)
        : m_graph(graph)
        , m_kind(kind)
        , m_after(Neighbours::after(graph))
        , m_before(Neighbours::before(graph))
    {
    }

    Twins find()
    {
        sortNeighbours();
        hash();
        group();
        contract();
        return std::move(m_made);
    }

private:
    /// So that equal sets are equal lists: each side is filled from the other, node by node. The lowest bit of a neighbour
    /// says whether the edge is idle.
    void sortNeighbours()
    {
        refill(m_after, m_before);
        refill(m_before, m_after);
        for (auto *side : {&m_after, &m_before}) {
            for (size_t i = 0; i < side->ends.size(); ++i)
                side->ends[i] = side->ends[i] * 2 + (m_graph.idle.empty() ? 0 : m_graph.idle[side->edges[i]]);
        }
    }

    void refill(Neighbours &side, const Neighbours &other) const
    {
        std::vector<quint32> next(side.start.begin(), side.start.end() - 1);
        for (quint32 n = 0; n < m_graph.nodes; ++n) {
            for (auto i = other.start[n]; i < other.start[n + 1]; ++i) {
                const auto at = next[other.ends[i]]++;
                side.ends[at] = n;
                side.edges[at] = other.edges[i];
            }
        }
    }

    void hash()
    {
        m_hash.resize(m_graph.nodes);
        for (quint32 n = 0; n < m_graph.nodes; ++n) {
            quint64 value = mixed(n < m_kind.size() ? m_kind[n] + 1 : 1);
            for (auto i = m_before.start[n]; i < m_before.start[n + 1]; ++i)
                value += mixed(m_before.ends[i] + 0x9e3779b97f4a7c15ULL);
            value = mixed(value);
            for (auto i = m_after.start[n]; i < m_after.start[n + 1]; ++i)
                value += mixed(m_after.ends[i] + 0x517cc1b727220a95ULL);
            m_hash[n] = mixed(value);
        }
    }

    static bool sameList(const Neighbours &side, quint32 a, quint32 b)
    {
        return std::equal(side.ends.begin() + side.start[a], side.ends.begin() + side.start[a + 1], side.ends.begin() + side.start[b],
            side.ends.begin() + side.start[b + 1]);
    }

    bool areTwins(quint32 a, quint32 b) const
    {
        return m_hash[a] == m_hash[b] && (m_kind.empty() || m_kind[a] == m_kind[b]) && sameList(m_before, a, b) && sameList(m_after, a, b);
    }

    void group()
    {
        size_t size = 16;
        while (size < size_t(m_graph.nodes) * 2)
            size *= 2;
        std::vector<quint32> table(size, kNoLayer), firstOf;
        m_made.groupOf.resize(m_graph.nodes);
        for (quint32 n = 0; n < m_graph.nodes; ++n) {
            auto slot = m_hash[n] & (size - 1);
            while (table[slot] != kNoLayer && !areTwins(firstOf[table[slot]], n))
                slot = (slot + 1) & (size - 1);
            if (table[slot] == kNoLayer) {
                table[slot] = quint32(firstOf.size());
                firstOf.push_back(n);
            }
            m_made.groupOf[n] = table[slot];
        }
        m_made.start.assign(firstOf.size() + 1, 0);
        for (const auto g : m_made.groupOf)
            ++m_made.start[g + 1];
        for (size_t g = 1; g < m_made.start.size(); ++g)
            m_made.start[g] += m_made.start[g - 1];
        m_made.members.resize(m_graph.nodes);
        auto next = m_made.start;
        for (quint32 n = 0; n < m_graph.nodes; ++n)
            m_made.members[next[m_made.groupOf[n]]++] = n;
    }

    /// The edges of a group are those of its first member; of edges into it from twins, that of the first.
    void contract()
    {
        auto &small = m_made.graph;
        small.nodes = m_made.groups();
        m_made.edgeOf.resize(m_graph.edges());
        std::vector<quint32> seen(small.nodes, kNoLayer);
        for (quint32 g = 0; g < small.nodes; ++g) {
            const auto begin = small.edges();
            const auto first = m_made.members[m_made.start[g]];
            for (auto i = m_after.start[first]; i < m_after.start[first + 1]; ++i) {
                const auto to = m_made.groupOf[m_after.ends[i] / 2];
                if (seen[to] != kNoLayer && seen[to] >= begin && seen[to] < small.edges() && small.low[seen[to]] == g)
                    continue;
                seen[to] = small.edges();
                small.low.push_back(g);
                small.high.push_back(to);
                small.idle.push_back(quint8(m_after.ends[i] % 2));
            }
            for (auto m = m_made.start[g]; m < m_made.start[g + 1]; ++m)
                noteEdges(m_made.members[m], seen);
        }
    }

    void noteEdges(quint32 member, const std::vector<quint32> &seen)
    {
        for (auto i = m_after.start[member]; i < m_after.start[member + 1]; ++i)
            m_made.edgeOf[m_after.edges[i]] = seen[m_made.groupOf[m_after.ends[i] / 2]];
    }

    const FlatGraph &m_graph;
    const std::vector<quint32> &m_kind;
    Neighbours m_after, m_before;
    std::vector<quint64> m_hash;
    Twins m_made;
};

/// The blocks of 64 nodes are gone through from the last one; a bit says that a way from a node ends there.
std::vector<bool> impliedInSmall(const FlatGraph &graph, const Progress &progress, const std::atomic_bool *cancel)
{
    std::vector<bool> implied(graph.edges(), false);
    const auto after = Neighbours::after(graph);
    const auto order = forwardOrder(graph, after);
    std::vector<quint32> place(graph.nodes, 0), start {0}, ends, edges;
    for (quint32 i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    // Edges once more by place in the order, so that the inner loop reads straight on.
    for (const auto n : order) {
        for (auto i = after.start[n]; i < after.start[n + 1]; ++i) {
            if (!graph.idle.empty() && graph.idle[after.edges[i]])
                continue;
            ends.push_back(place[after.ends[i]]);
            edges.push_back(after.edges[i]);
        }
        start.push_back(quint32(ends.size()));
    }
    std::vector<quint64> reach(order.size());
    for (quint32 block = 0; block < order.size(); block += 64) {
        if (cancel && cancel->load(std::memory_order_relaxed))
            return implied;
        // The higher the block, the more is before it.
        progress.at(double(block) * double(block) / (double(order.size()) * double(order.size())));
        const auto top = std::min<quint32>(block + 64, quint32(order.size()));
        for (auto v = top; v-- > 0;) {
            quint64 direct = 0, further = 0;
            for (auto i = start[v]; i < start[v + 1]; ++i) {
                const auto to = ends[i];
                if (to >= top)
                    continue;
                further |= reach[to];
                if (to >= block)
                    direct |= quint64(1) << (to - block);
            }
            reach[v] = direct | further;
            for (auto i = start[v]; (direct & further) != 0 && i < start[v + 1]; ++i) {
                if (ends[i] >= block && ends[i] < top && ((further >> (ends[i] - block)) & 1) != 0)
                    implied[edges[i]] = true;
            }
        }
    }
    return implied;
}

} // namespace

Neighbours Neighbours::after(const FlatGraph &graph)
{
    return neighbours(graph, graph.low, graph.high);
}

Neighbours Neighbours::before(const FlatGraph &graph)
{
    return neighbours(graph, graph.high, graph.low);
}

std::vector<quint32> forwardOrder(const FlatGraph &graph, const Neighbours &after)
{
    std::vector<quint32> missing(graph.nodes, 0), order;
    order.reserve(graph.nodes);
    for (const auto n : graph.high)
        ++missing[n];
    for (quint32 n = 0; n < graph.nodes; ++n) {
        if (missing[n] == 0)
            order.push_back(n);
    }
    for (size_t i = 0; i < order.size(); ++i) {
        for (auto k = after.start[order[i]]; k < after.start[order[i] + 1]; ++k) {
            if (--missing[after.ends[k]] == 0)
                order.push_back(after.ends[k]);
        }
    }
    return order;
}

Twins mergeTwins(const FlatGraph &graph, const std::vector<quint32> &kind)
{
    return TwinFinder(graph, kind).find();
}

std::vector<bool> impliedEdges(const FlatGraph &graph, const Progress &progress, const std::atomic_bool *cancel)
{
    // What is implied for one twin is so for the others: they have the same neighbours.
    const auto twins = mergeTwins(graph, {});
    const auto small = impliedInSmall(twins.graph, progress, cancel);
    std::vector<bool> implied(graph.edges());
    for (quint32 e = 0; e < graph.edges(); ++e)
        implied[e] = small[twins.edgeOf[e]];
    return implied;
}

} // namespace slipway::layout
