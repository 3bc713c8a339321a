// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gateconsequence.h"

#include <algorithm>
#include <vector>

namespace slipway {

namespace {

enum class Verdict : quint8 { Satisfied, Waits, Never };

/// Row by row the table of b.2: what a dependency in `state` means for the one that depends on it.
Verdict verdictOf(StepState state, bool allowFailure)
{
    switch (state) {
    case StepState::Passed:
    case StepState::SoftFailed:
    case StepState::Removed:
    case StepState::Skipped:
        return Verdict::Satisfied;
    case StepState::Failed:
    case StepState::TimedOut:
    case StepState::WaitingFailed:
        return allowFailure ? Verdict::Satisfied : Verdict::Never;
    case StepState::Canceled:
        return Verdict::Never;
    default:
        return Verdict::Waits;
    }
}

bool isTransparent(const StepNode &node)
{
    return node.kind == NodeKind::Wait || node.isContainer();
}

bool hasBegun(StepState state)
{
    return isFinal(state) || state == StepState::Running || state == StepState::Canceling;
}

/// Walks what lies behind a gate, with the states that a decision would give to some nodes laid over the
/// present ones.
class Walk
{
public:
    Walk(const StepGraph &graph, const StateLookup &state)
        : m_graph(graph)
        , m_state(state)
        , m_assumed(graph.nodeCount(), -1)
    {
    }

    void assume(NodeIndex node, StepState state) { m_assumed[raw(node)] = qint8(state); }
    StepState stateOf(NodeIndex node) const
    {
        const auto assumed = m_assumed[raw(node)];
        return assumed >= 0 ? StepState(assumed) : m_state(node);
    }

    Verdict edgeVerdict(const StepEdge &edge) const
    {
        const auto &to = m_graph.node(edge.to);
        const bool allow = edge.allowFailure || (to.kind == NodeKind::Wait && to.continueOnFailure);
        return verdictOf(stateOf(edge.from), allow);
    }

    bool isReady(NodeIndex node) const
    {
        return std::ranges::all_of(m_graph.incoming(node),
            [this](EdgeIndex e) { return edgeVerdict(m_graph.edge(e)) == Verdict::Satisfied; });
    }

    /// The nodes that become ready when everything in `from` has passed. Transparent ones pass at once and
    /// are looked through.
    std::vector<NodeIndex> release(std::vector<NodeIndex> from)
    {
        std::vector<NodeIndex> ready;
        while (!from.empty()) {
            const auto node = from.back();
            from.pop_back();
            for (const auto e : m_graph.outgoing(node)) {
                const auto next = m_graph.edge(e).to;
                const bool known = m_assumed[raw(next)] >= 0 || std::ranges::find(ready, next) != ready.end();
                if (known || hasBegun(m_state(next)) || !isReady(next))
                    continue;
                if (isTransparent(m_graph.node(next))) {
                    assume(next, StepState::Passed);
                    from.push_back(next);
                } else {
                    ready.push_back(next);
                }
            }
        }
        return ready;
    }

    /// Everything behind `node` that can never run once it has failed.
    std::vector<NodeIndex> condemn(NodeIndex node)
    {
        assume(node, StepState::Failed);
        std::vector<NodeIndex> open {node}, lost;
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            for (const auto e : m_graph.outgoing(at)) {
                const auto &edge = m_graph.edge(e);
                if (m_assumed[raw(edge.to)] >= 0 || hasBegun(m_state(edge.to)) || edgeVerdict(edge) != Verdict::Never)
                    continue;
                assume(edge.to, StepState::WaitingFailed);
                open.push_back(edge.to);
                lost.push_back(edge.to);
            }
        }
        return lost;
    }

private:
    const StepGraph &m_graph;
    const StateLookup &m_state;
    std::vector<qint8> m_assumed;
};

QStringList ids(const StepGraph &graph, std::vector<NodeIndex> nodes)
{
    std::ranges::sort(nodes, [&](NodeIndex a, NodeIndex b) {
        return std::pair(graph.node(a).order, raw(a)) < std::pair(graph.node(b).order, raw(b));
    });
    QStringList out;
    for (const auto node : nodes) {
        if (!isTransparent(graph.node(node)))
            out.append(graph.node(node).id);
    }
    return out;
}

void gatherEvidence(const StepGraph &graph, NodeIndex gate, const StateLookup &state, GateConsequence *out)
{
    std::vector<NodeIndex> finished, failed, unfinished;
    for (const auto e : graph.incoming(gate)) {
        const auto &edge = graph.edge(e);
        const auto verdict = verdictOf(state(edge.from), edge.allowFailure);
        const auto now = state(edge.from);
        const bool bad = now == StepState::Failed || now == StepState::TimedOut || now == StepState::WaitingFailed
            || now == StepState::Canceled;
        if (bad)
            failed.push_back(edge.from);
        else
            (verdict == Verdict::Satisfied ? finished : unfinished).push_back(edge.from);
    }
    out->finished = ids(graph, std::move(finished));
    out->failed = ids(graph, std::move(failed));
    out->unfinished = ids(graph, std::move(unfinished));
}

std::vector<NodeIndex> descendants(const StepGraph &graph, NodeIndex from)
{
    std::vector<bool> seen(graph.nodeCount(), false);
    std::vector<NodeIndex> open {from}, out;
    seen[raw(from)] = true;
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        for (const auto e : graph.outgoing(at)) {
            const auto next = graph.edge(e).to;
            if (seen[raw(next)])
                continue;
            seen[raw(next)] = true;
            open.push_back(next);
            out.push_back(next);
        }
    }
    return out;
}

/// What still holds `node`: its unsatisfied dependencies, seen through waits and group containers.
std::vector<NodeIndex> holders(const StepGraph &graph, const Walk &walk, NodeIndex node)
{
    std::vector<NodeIndex> open {node}, out;
    std::vector<bool> seen(graph.nodeCount(), false);
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        for (const auto e : graph.incoming(at)) {
            const auto &edge = graph.edge(e);
            if (walk.edgeVerdict(edge) == Verdict::Satisfied || seen[raw(edge.from)])
                continue;
            seen[raw(edge.from)] = true;
            (isTransparent(graph.node(edge.from)) ? open : out).push_back(edge.from);
        }
    }
    return out;
}

void gatherApproval(const StepGraph &graph, NodeIndex gate, const StateLookup &state, GateConsequence *out)
{
    Walk walk(graph, state);
    // Opened in advance, a gate passes only when what it waits for has passed.
    for (const auto &id : out->unfinished)
        walk.assume(graph.find(id), StepState::Passed);
    walk.assume(gate, StepState::Passed);
    auto wave = walk.release({gate});
    std::vector<NodeIndex> starts, opens, later;
    for (const auto node : wave)
        (graph.node(node).isGate() ? opens : starts).push_back(node);
    auto passed = starts;
    while (!passed.empty()) {
        for (const auto node : passed)
            walk.assume(node, StepState::Passed);
        auto next = walk.release(std::exchange(passed, {}));
        for (const auto node : next) {
            if (std::ranges::find(later, node) != later.end() || std::ranges::find(opens, node) != opens.end())
                continue;
            later.push_back(node);
            if (!graph.node(node).isGate()) // a human decides there: nothing behind it follows from this decision
                passed.push_back(node);
        }
    }
    out->startsNext = ids(graph, std::move(starts));
    out->opensNext = ids(graph, opens);
    out->later = ids(graph, later);

    auto behind = descendants(graph, gate);
    std::erase_if(behind, [&](NodeIndex n) {
        return isTransparent(graph.node(n)) || hasBegun(state(n)) || walk.stateOf(n) == StepState::Passed
            || std::ranges::find(opens, n) != opens.end() || std::ranges::find(later, n) != later.end();
    });
    for (const auto &id : ids(graph, std::move(behind)))
        out->staysBlocked.append({id, ids(graph, holders(graph, walk, graph.find(id)))});
}

} // namespace

GateConsequence gateConsequence(const StepGraph &graph, NodeIndex gate, const StateLookup &state)
{
    GateConsequence out;
    gatherEvidence(graph, gate, state, &out);
    gatherApproval(graph, gate, state, &out);
    Walk rejection(graph, state);
    auto lost = rejection.condemn(gate);
    out.willNotRun = ids(graph, lost);
    lost.push_back(gate);
    out.startsOnReject = ids(graph, rejection.release(std::move(lost)));
    return out;
}

} // namespace slipway
