// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/proofrun.h"

#include "review/gateneeds.h"

#include <algorithm>

namespace slipway {

namespace {

// Deciding which outcomes go together is hard in general; these bounds keep it a moment. What they leave
// undecided is said to be unknown.
constexpr size_t kMostEnds = 20'000'000;
constexpr size_t kMostCandidates = 40;

bool isJob(const StepNode &node)
{
    return node.kind == NodeKind::Command || node.kind == NodeKind::Trigger;
}

bool endedBadly(ProofRun::End end)
{
    return end == ProofRun::End::Failed || end == ProofRun::End::WaitingFailed;
}

} // namespace

ProofRun::ProofRun(const StepGraph &graph, const TopologicalOrder &order)
    : m_graph(graph)
    , m_order(order)
{
}

const std::vector<ProofRun::End> &ProofRun::ends(const NodeList &failing)
{
    const auto it = m_runs.find(failing);
    return it != m_runs.end() ? it->second : m_runs.emplace(failing, simulate(failing)).first->second;
}

bool ProofRun::becomesReady(NodeIndex node, const NodeList &failing)
{
    const auto end = ends(failing)[raw(node)];
    return end == End::Passed || end == End::Failed || end == End::OpenGate;
}

std::vector<ProofRun::End> ProofRun::simulate(const NodeList &failing) const
{
    std::vector<End> ends(m_graph.nodeCount(), End::None);
    std::vector<bool> fails(m_graph.nodeCount());
    for (const auto node : failing)
        fails[raw(node)] = true;
    for (const auto node : m_order.order)
        ends[raw(node)] = endOf(node, ends, fails);
    if (!m_order.cyclic.empty())
        settleCycles(ends, fails);
    return ends;
}

ProofRun::End ProofRun::endOf(NodeIndex index, const std::vector<End> &ends, const std::vector<bool> &fails) const
{
    const auto &node = m_graph.node(index);
    if (node.isRemoved() || isDeadEnd(node) || node.kind == NodeKind::Group)
        return End::None;
    bool open = false;
    for (const auto e : m_graph.incoming(index)) {
        const auto &edge = m_graph.edge(e);
        const auto end = ends[raw(edge.from)];
        if (isDeadEnd(m_graph.node(edge.from)))
            return End::WaitingFailed;
        if (endedBadly(end) && !toleratesFailure(m_graph, edge))
            return End::WaitingFailed;
        open |= end == End::None || end == End::OpenGate;
    }
    if (open)
        return End::None;
    if (node.isGate())
        return End::OpenGate;
    return isJob(node) && fails[raw(index)] ? End::Failed : End::Passed;
}

/// Steps on a circle or behind one: they start undecided and are decided once at most.
void ProofRun::settleCycles(std::vector<End> &ends, const std::vector<bool> &fails) const
{
    std::vector<bool> undecided(m_graph.nodeCount());
    for (const auto node : m_order.cyclic)
        undecided[raw(node)] = true;
    auto queue = m_order.cyclic;
    for (size_t at = 0; at < queue.size(); ++at) {
        const auto node = queue[at];
        const auto end = undecided[raw(node)] ? endOf(node, ends, fails) : End::None;
        if (end == End::None)
            continue;
        ends[raw(node)] = end;
        undecided[raw(node)] = false;
        for (const auto e : m_graph.outgoing(node))
            queue.push_back(m_graph.edge(e).to);
    }
}

quint32 ProofRun::satisfiedCost(const StepEdge &edge) const
{
    if (isDeadEnd(m_graph.node(edge.from)))
        return kTooMany;
    const auto &cost = m_costs[raw(edge.from)];
    return toleratesFailure(m_graph, edge) ? std::min(cost.pass, cost.bad) : cost.pass;
}

quint32 ProofRun::doomedCost(const StepEdge &edge) const
{
    if (isDeadEnd(m_graph.node(edge.from)))
        return 0;
    return toleratesFailure(m_graph, edge) ? kTooMany : m_costs[raw(edge.from)].bad;
}

void ProofRun::estimate()
{
    m_costs.assign(m_graph.nodeCount(), {});
    for (const auto index : m_order.order) {
        const auto &node = m_graph.node(index);
        if (node.isRemoved() || isDeadEnd(node) || node.kind == NodeKind::Group)
            continue;
        Cost cost;
        cost.ready = 0;
        for (const auto e : m_graph.incoming(index)) {
            cost.ready = std::min(kTooMany, cost.ready + satisfiedCost(m_graph.edge(e)));
            cost.bad = std::min(cost.bad, doomedCost(m_graph.edge(e)));
        }
        if (!node.isGate())
            cost.pass = cost.ready;
        if (isJob(node))
            cost.bad = std::min(cost.bad, cost.ready + 1);
        m_costs[raw(index)] = cost;
    }
}

/// The failures along the cheapest way to make the node ready.
NodeList ProofRun::cheapest(NodeIndex node) const
{
    enum class Want : quint8 { Ready, Bad };
    NodeList failing;
    std::vector<std::pair<NodeIndex, Want>> pending {{node, Want::Ready}};
    std::vector<quint8> seen(m_graph.nodeCount());
    while (!pending.empty()) {
        const auto [index, want] = pending.back();
        pending.pop_back();
        const auto bit = quint8(want == Want::Ready ? 1 : 2);
        if (seen[raw(index)] & bit)
            continue;
        seen[raw(index)] |= bit;
        const auto &cost = m_costs[raw(index)];
        if (want == Want::Ready) {
            for (const auto e : m_graph.incoming(index)) {
                const auto &edge = m_graph.edge(e);
                const auto &from = m_costs[raw(edge.from)];
                const bool bad = toleratesFailure(m_graph, edge) && from.bad < from.pass;
                if (bad || from.pass > 0)
                    pending.push_back({edge.from, bad ? Want::Bad : Want::Ready});
            }
        } else if (isJob(m_graph.node(index)) && cost.bad == cost.ready + 1) {
            failing.push_back(index);
            pending.push_back({index, Want::Ready});
        } else {
            for (const auto e : m_graph.incoming(index)) {
                if (doomedCost(m_graph.edge(e)) == cost.bad) {
                    pending.push_back({m_graph.edge(e).from, Want::Bad});
                    break;
                }
            }
        }
    }
    std::ranges::sort(failing);
    return failing;
}

/// Steps before `node` that run by themselves, nearest first.
NodeList ProofRun::nearestSteps(NodeIndex node)
{
    const auto &free = ends({});
    NodeList found, queue {node};
    std::vector<bool> seen(m_graph.nodeCount());
    seen[raw(node)] = true;
    for (size_t at = 0; at < queue.size() && found.size() < kMostCandidates; ++at) {
        for (const auto e : m_graph.incoming(queue[at])) {
            const auto from = m_graph.edge(e).from;
            if (seen[raw(from)])
                continue;
            seen[raw(from)] = true;
            queue.push_back(from);
            if (isJob(m_graph.node(from)) && free[raw(from)] == End::Passed)
                found.push_back(from);
        }
    }
    return found;
}

bool ProofRun::mayTry() const
{
    return m_runs.size() * m_graph.nodeCount() < kMostEnds;
}

NodeList ProofRun::failuresThatStart(NodeIndex node)
{
    if (m_costs.empty())
        estimate();
    const auto likely = cheapest(node);
    if (!likely.empty() && mayTry() && becomesReady(node, likely))
        return likely;
    for (const auto step : nearestSteps(node)) {
        if (!mayTry())
            break;
        if (becomesReady(node, {step}))
            return {step};
    }
    return {};
}

} // namespace slipway
