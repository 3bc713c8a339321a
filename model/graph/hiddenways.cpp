// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/hiddenways.h"

#include "graph/graphreach.h"

#include <algorithm>
#include <bit>
#include <unordered_set>

namespace slipway {

namespace {

constexpr quint64 kMostSteps = 150'000'000; ///< along arcs, a nanosecond or two each
constexpr quint64 kMostFound = 20'000'000; ///< pairs of steps, before those of the same cards are one

/// The graph as arcs between numbers: of what holds others one number where edges come in and one where they leave.
class Arcs
{
public:
    Arcs(const StepGraph &graph, const std::vector<bool> &hidden)
        : m_graph(graph)
        , m_hidden(hidden)
        , m_out(graph.nodeCount())
    {
        auto next = quint32(graph.nodeCount());
        for (size_t i = 0; i < graph.nodeCount(); ++i)
            m_out[i] = holdsSteps(graph, NodeIndex(i)) ? next++ : quint32(i);
        m_count = next;
        index();
        sort();
    }

    size_t count() const { return m_count; }
    bool isHolder(quint32 v) const { return v >= m_graph.nodeCount() || m_out[v] != v; }
    bool isHidden(quint32 v) const { return v < m_hidden.size() && m_hidden[v] && !isHolder(v); }
    bool isShown(quint32 v) const { return !isHolder(v) && !isHidden(v); }
    quint32 out(NodeIndex node) const { return m_out[raw(node)]; }
    std::span<const quint32> after(quint32 v) const { return {m_ends.data() + m_start[v], m_ends.data() + m_start[v + 1]}; }
    size_t arcs() const { return m_ends.size(); }
    const std::vector<quint32> &order() const { return m_order; } ///< arcs lead forward in it
    quint32 placeOf(quint32 v) const { return m_place[v]; }

private:
    template <typename F>
    void each(F f) const
    {
        for (const auto &edge : m_graph.edges()) {
            if (edge.from != edge.to)
                f(m_out[raw(edge.from)], quint32(edge.to));
        }
        for (quint32 i = 0; i < m_graph.nodeCount(); ++i) {
            for (const auto member : m_graph.members(NodeIndex(i))) {
                if (m_graph.node(member).isRemoved())
                    continue;
                f(i, quint32(member));
                f(m_out[raw(member)], m_out[i]);
            }
        }
    }

    void index()
    {
        m_start.assign(m_count + 1, 0);
        each([this](quint32 from, quint32) { ++m_start[from + 1]; });
        for (size_t v = 0; v < m_count; ++v)
            m_start[v + 1] += m_start[v];
        m_ends.resize(m_start.back());
        auto next = m_start;
        each([&](quint32 from, quint32 to) { m_ends[next[from]++] = to; });
    }

    /// What a cycle keeps from having a place comes last, and its arcs that lead back are taken out.
    void sort()
    {
        std::vector<quint32> waits(m_count, 0);
        for (const auto end : m_ends)
            ++waits[end];
        m_place.assign(m_count, 0xffffffffU);
        for (quint32 v = 0; v < m_count; ++v) {
            if (waits[v] == 0)
                m_order.push_back(v);
        }
        for (size_t i = 0; i < m_order.size(); ++i) {
            m_place[m_order[i]] = quint32(i);
            for (const auto end : after(m_order[i])) {
                if (--waits[end] == 0)
                    m_order.push_back(end);
            }
        }
        for (quint32 v = 0; v < m_count && m_order.size() < m_count; ++v) {
            if (m_place[v] == 0xffffffffU) {
                m_place[v] = quint32(m_order.size());
                m_order.push_back(v);
            }
        }
    }

    const StepGraph &m_graph;
    const std::vector<bool> &m_hidden;
    std::vector<quint32> m_out;
    size_t m_count = 0;
    std::vector<quint32> m_start, m_ends, m_order, m_place;
};

/// 64 steps at a time are followed through the whole graph, a bit for each.
class Sweeps
{
public:
    Sweeps(const Arcs &arcs, const std::vector<NodeIndex> &drawnAs, size_t most)
        : m_arcs(arcs)
        , m_drawnAs(drawnAs)
        , m_most(most)
        , m_marks(arcs.count())
    {
    }

    HiddenWays run(const std::vector<quint32> &sources, const std::atomic_bool *cancel)
    {
        for (size_t begin = 0; begin < sources.size() && !m_made.tooMany; begin += 64) {
            if (cancel && cancel->load(std::memory_order_relaxed))
                return {};
            sweep({sources.data() + begin, std::min<size_t>(64, sources.size() - begin)});
        }
        if (m_made.tooMany)
            m_made.pairs.clear();
        std::sort(m_made.pairs.begin(), m_made.pairs.end());
        return std::move(m_made);
    }

private:
    struct Marks
    {
        quint64 edge = 0; ///< of those with an edge to it
        quint64 hidden = 0; ///< of those with a way over left out steps alone
        quint64 shown = 0; ///< of those with a way over another shown step

        bool none() const { return (edge | hidden | shown) == 0; }
    };

    void sweep(std::span<const quint32> sources)
    {
        std::fill(m_marks.begin(), m_marks.end(), Marks());
        size_t own = 0;
        for (auto at = m_arcs.placeOf(sources.front()); at < m_arcs.count(); ++at) {
            const auto v = m_arcs.order()[at];
            auto &marks = m_marks[v];
            const bool begins = own < sources.size() && sources[own] == v;
            if (!begins && marks.none())
                continue;
            if (m_arcs.isShown(v)) {
                take(sources, v, marks.hidden & ~marks.edge & ~marks.shown);
                marks.shown |= marks.edge | marks.hidden;
                marks.edge = begins ? quint64(1) << own : 0;
                marks.hidden = 0;
            } else if (m_arcs.isHidden(v)) {
                marks.hidden |= std::exchange(marks.edge, 0);
            }
            own += begins;
            pass(v, marks);
            if (m_made.tooMany)
                return;
        }
    }

    void pass(quint32 v, const Marks &marks)
    {
        const auto after = m_arcs.after(v);
        m_steps += after.size();
        m_made.tooMany = m_made.tooMany || m_steps > kMostSteps;
        for (const auto end : after) {
            if (m_arcs.placeOf(end) < m_arcs.placeOf(v))
                continue;
            m_marks[end].edge |= marks.edge;
            m_marks[end].hidden |= marks.hidden;
            m_marks[end].shown |= marks.shown;
        }
    }

    void take(std::span<const quint32> sources, quint32 to, quint64 from)
    {
        m_found += quint64(std::popcount(from));
        for (; from != 0; from &= from - 1) {
            const auto source = m_drawnAs[sources[size_t(std::countr_zero(from))]], target = m_drawnAs[to];
            if (source != target && m_known.insert(quint64(source) << 32 | quint64(target)).second)
                m_made.pairs.emplace_back(source, target);
        }
        m_made.tooMany = m_made.tooMany || m_made.pairs.size() > m_most || m_found > kMostFound;
    }

    const Arcs &m_arcs;
    const std::vector<NodeIndex> &m_drawnAs;
    size_t m_most;
    std::vector<Marks> m_marks;
    std::unordered_set<quint64> m_known;
    quint64 m_steps = 0, m_found = 0;
    HiddenWays m_made;
};

/// Shown steps from which the next is left out, in order.
std::vector<quint32> sourcesOf(const Arcs &arcs)
{
    std::vector<bool> enters(arcs.count(), false); // a left out step, at once or by what holds it
    std::vector<quint32> sources;
    for (size_t at = arcs.count(); at-- > 0;) {
        const auto v = arcs.order()[at];
        const auto after = arcs.after(v);
        enters[v] = std::any_of(after.begin(), after.end(), [&](quint32 end) { return arcs.isHidden(end) || (arcs.isHolder(end) && enters[end]); });
        if (enters[v] && arcs.isShown(v))
            sources.push_back(v);
    }
    std::reverse(sources.begin(), sources.end());
    return sources;
}

} // namespace

HiddenWays hiddenWays(const StepGraph &graph, const std::vector<bool> &hidden, const std::vector<NodeIndex> &drawnAs, size_t most,
    const std::atomic_bool *cancel)
{
    if (std::find(hidden.begin(), hidden.end(), true) == hidden.end())
        return {};
    const Arcs arcs(graph, hidden);
    return Sweeps(arcs, drawnAs, most).run(sourcesOf(arcs), cancel);
}

namespace {

/// The left out steps that are reached from a step over nothing else.
std::vector<bool> hiddenReach(const StepGraph &graph, const std::vector<bool> &hidden, NodeIndex from, ReachWay way)
{
    const bool up = way == ReachWay::Upstream;
    std::vector<bool> seen(graph.nodeCount(), false), left(graph.nodeCount(), false);
    std::vector<NodeIndex> open;
    const auto enter = [&](NodeIndex node) {
        for (std::vector<NodeIndex> inside {node}; !inside.empty();) {
            const auto at = inside.back();
            inside.pop_back();
            if (holdsSteps(graph, at)) {
                inside.insert(inside.end(), graph.members(at).begin(), graph.members(at).end());
            } else if (raw(at) < hidden.size() && hidden[raw(at)] && !seen[raw(at)]) {
                seen[raw(at)] = true;
                open.push_back(at);
            }
        }
    };
    const auto leave = [&](NodeIndex node) {
        for (auto at = node; at != kNoNode && !left[raw(at)]; at = graph.node(at).group) {
            left[raw(at)] = true;
            for (const auto e : up ? graph.incoming(at) : graph.outgoing(at))
                enter(up ? graph.edge(e).from : graph.edge(e).to);
        }
    };
    for (std::vector<NodeIndex> inside {from}; !inside.empty();) {
        const auto at = inside.back();
        inside.pop_back();
        inside.insert(inside.end(), graph.members(at).begin(), graph.members(at).end());
        leave(at);
    }
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        leave(at);
    }
    return seen;
}

} // namespace

size_t hiddenBetween(const StepGraph &graph, const std::vector<bool> &hidden, NodeIndex from, NodeIndex to)
{
    const auto down = hiddenReach(graph, hidden, from, ReachWay::Downstream), up = hiddenReach(graph, hidden, to, ReachWay::Upstream);
    size_t both = 0;
    for (size_t i = 0; i < down.size(); ++i)
        both += down[i] && up[i];
    return both;
}

} // namespace slipway
