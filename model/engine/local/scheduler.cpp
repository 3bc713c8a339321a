// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/scheduler.h"

#include <algorithm>

namespace slipway {

// The table (spec/buildkite.md b.2). A dependency that ended as ... does to its dependant:
//
//   passed, soft_failed, removed, skipped     satisfied
//   failed, timed_out                         not run; satisfied if the edge allows failure
//   waiting_failed                            not run; satisfied if the edge allows failure
//   canceled, or not run because of a cancel  not run, whatever the edge allows
//   unknown (a key that does not exist)       not run
//   anything else                             waits; behind a gate: blocked, whatever the edge allows
//
// A wait with continue_on_failure allows failure of every step before it, but not of a barrier before it that
// itself will not be passed: the first plain wait after a failure stops everything for good (b.2, edge case 5).

namespace {

bool endedBadly(StepState state)
{
    return state == StepState::Failed || state == StepState::TimedOut || state == StepState::WaitingFailed
        || state == StepState::Canceled || state == StepState::Unknown;
}

bool isDone(StepState state)
{
    return isFinal(state) || state == StepState::Unknown;
}

bool needsPerson(StepState state)
{
    return state == StepState::WaitingForHuman || state == StepState::Interrupted;
}

bool isActive(StepState state)
{
    return state == StepState::Running || state == StepState::Canceling;
}

} // namespace

Scheduler::Scheduler(StepGraphPtr graph)
{
    setGraph(std::move(graph));
}

void Scheduler::setGraph(StepGraphPtr grown)
{
    const auto known = m_nodes.size();
    m_graph = std::move(grown);
    m_nodes.resize(m_graph->nodeCount());
    // An upload moves what stands behind it in reading order.
    decltype(m_ready) ready;
    for (const auto &entry : m_ready)
        ready.insert({m_graph->node(entry.second).order, entry.second});
    m_ready = std::move(ready);
    for (size_t i = known; i < m_nodes.size(); ++i)
        tally(NodeIndex(i), StepState::NotStarted, 1);
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        recount(NodeIndex(i));
        enqueue(NodeIndex(i));
    }
}

bool Scheduler::toleratesFailure(const StepEdge &edge) const
{
    if (edge.allowFailure)
        return true;
    const auto &to = m_graph->node(edge.to);
    if (to.kind != NodeKind::Wait || !to.continueOnFailure)
        return false;
    const auto kind = m_graph->node(edge.from).kind;
    return kind != NodeKind::Wait && kind != NodeKind::Block;
}

Scheduler::Effect Scheduler::effect(const StepEdge &edge, const Node &dependency) const
{
    switch (dependency.state) {
    case StepState::Passed:
    case StepState::SoftFailed:
    case StepState::Removed:
    case StepState::Skipped:
        return Effect::Satisfied;
    case StepState::Failed:
    case StepState::TimedOut:
        return toleratesFailure(edge) ? Effect::Satisfied : Effect::Doomed;
    case StepState::WaitingFailed:
        if (dependency.afterCancel)
            return Effect::DoomedByCancel;
        return toleratesFailure(edge) ? Effect::Satisfied : Effect::Doomed;
    case StepState::Canceled:
        return Effect::DoomedByCancel;
    case StepState::Unknown:
        return Effect::Doomed;
    default:
        break;
    }
    const bool gate = m_graph->node(edge.from).isGate();
    return gate || dependency.state == StepState::Blocked ? Effect::OpenBehindGate : Effect::Open;
}

void Scheduler::count(Node &node, Effect effect, int sign)
{
    const auto step = quint32(sign); // adding 2^32 - 1 subtracts one
    switch (effect) {
    case Effect::Satisfied:
        break;
    case Effect::OpenBehindGate:
        node.behindGate += step;
        [[fallthrough]];
    case Effect::Open:
        node.open += step;
        break;
    case Effect::DoomedByCancel:
        node.canceled += step;
        [[fallthrough]];
    case Effect::Doomed:
        node.doomed += step;
        break;
    }
}

void Scheduler::recount(NodeIndex node)
{
    auto &n = m_nodes[raw(node)];
    n.open = n.behindGate = n.doomed = n.canceled = 0;
    for (const auto e : m_graph->incoming(node)) {
        const auto &edge = m_graph->edge(e);
        count(n, effect(edge, m_nodes[raw(edge.from)]), 1);
    }
}

void Scheduler::tally(NodeIndex node, StepState state, int sign)
{
    if (m_graph->node(node).isContainer())
        return;
    const auto step = size_t(sign);
    if (!isDone(state))
        m_unfinished += step;
    if (isActive(state))
        m_running += step;
    if (needsPerson(state))
        m_people += step;
    if (endedBadly(state))
        m_failed += step;
    if (state == StepState::Ready) {
        const auto entry = std::pair(m_graph->node(node).order, node);
        if (sign > 0)
            m_ready.insert(entry);
        else
            m_ready.erase(entry);
    }
}

void Scheduler::change(NodeIndex node, StepState state, bool afterCancel)
{
    auto &n = m_nodes[raw(node)];
    if (n.state == state && n.afterCancel == afterCancel)
        return;
    const Node before = n;
    tally(node, n.state, -1);
    n.state = state;
    n.afterCancel = afterCancel;
    tally(node, state, 1);
    for (const auto e : m_graph->outgoing(node)) {
        const auto &edge = m_graph->edge(e);
        const auto was = effect(edge, before);
        const auto is = effect(edge, n);
        if (was == is)
            continue;
        auto &dependant = m_nodes[raw(edge.to)];
        count(dependant, was, -1);
        count(dependant, is, 1);
        enqueue(edge.to);
    }
}

void Scheduler::report(NodeIndex node, StepState state)
{
    // What is given up stays so: a circle that allows failures would else wake itself for ever.
    m_nodes[raw(node)].givenUp = state == StepState::WaitingFailed;
    change(node, state, false);
    enqueue(node);
}

void Scheduler::approve(NodeIndex gate)
{
    m_nodes[raw(gate)].approved = true;
    enqueue(gate);
}

void Scheduler::reset(NodeIndex node)
{
    m_nodes[raw(node)].approved = false;
    report(node, StepState::NotStarted);
}

void Scheduler::enqueue(NodeIndex node)
{
    auto &n = m_nodes[raw(node)];
    if (n.queued)
        return;
    n.queued = true;
    m_queue.push_back(node);
}

/// True while the step's state follows from its dependencies alone.
bool Scheduler::isOurs(NodeIndex node) const
{
    switch (m_nodes[raw(node)].state) {
    case StepState::NotStarted:
    case StepState::Waiting:
    case StepState::Blocked:
    case StepState::Ready:
    case StepState::WaitingForHuman:
        return true;
    case StepState::WaitingFailed:
        return !m_nodes[raw(node)].givenUp;
    default:
        return false;
    }
}

StepState Scheduler::initial(NodeIndex node) const
{
    const auto &n = m_graph->node(node);
    if (n.removal == Removal::Skip)
        return StepState::Skipped;
    if (n.isRemoved())
        return StepState::Removed;
    return n.stub || n.conditionUnknown || n.kind == NodeKind::Unknown ? StepState::Unknown : StepState::NotStarted;
}

StepState Scheduler::decided(NodeIndex node) const
{
    const auto &n = m_nodes[raw(node)];
    if (const auto fixed = initial(node); fixed != StepState::NotStarted)
        return fixed;
    if (n.doomed > 0)
        return StepState::WaitingFailed;
    if (n.open > 0)
        return n.behindGate > 0 ? StepState::Blocked : StepState::Waiting;
    const auto &step = m_graph->node(node);
    if (step.kind == NodeKind::Wait || (step.isGate() && n.approved))
        return StepState::Passed;
    return step.isGate() ? StepState::WaitingForHuman : StepState::Ready;
}

void Scheduler::evaluate(NodeIndex node)
{
    if (!isOurs(node) || m_graph->node(node).isContainer())
        return;
    const auto &n = m_nodes[raw(node)];
    const auto before = n.state;
    const auto state = decided(node);
    change(node, state, state == StepState::WaitingFailed && n.canceled > 0);
    if (state != before)
        m_changes.push_back({node, state});
}

std::vector<Scheduler::Change> Scheduler::settle()
{
    for (size_t i = 0; i < m_queue.size(); ++i) {
        const auto node = m_queue[i];
        m_nodes[raw(node)].queued = false;
        evaluate(node);
    }
    m_queue.clear();
    return std::exchange(m_changes, {});
}

NodeIndex Scheduler::culprit(NodeIndex node) const
{
    const bool doomed = m_nodes[raw(node)].doomed > 0;
    for (const auto e : m_graph->incoming(node)) {
        const auto &edge = m_graph->edge(e);
        const auto does = effect(edge, m_nodes[raw(edge.from)]);
        const bool ended = does == Effect::Doomed || does == Effect::DoomedByCancel;
        if (doomed ? ended : does != Effect::Satisfied)
            return edge.from;
    }
    return kNoNode;
}

bool Scheduler::isStuck() const
{
    return m_unfinished > 0 && m_running == 0 && m_people == 0 && m_ready.empty();
}

std::vector<NodeIndex> Scheduler::leftOver() const
{
    std::vector<NodeIndex> left;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (!m_graph->node(NodeIndex(i)).isContainer() && !isDone(m_nodes[i].state))
            left.push_back(NodeIndex(i));
    }
    return left;
}

} // namespace slipway
