// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/groupstates.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr auto kNoCounts = 0xffffffffU;

} // namespace

void GroupStates::reset(const StepGraphPtr &graph, StateOf stateOf)
{
    m_graph = graph;
    m_stateOf = std::move(stateOf);
    m_known = false;
}

StepState GroupStates::worstOf(const Counts &counts)
{
    for (size_t state = counts.size(); state-- > 0;) {
        if (counts[state] > 0 && StepState(state) != StepState::Skipped)
            return StepState(state);
    }
    return StepState::Skipped;
}

/// Members before their containers, however deep they are: a container waits until all of its members were counted.
void GroupStates::count() const
{
    const auto nodes = m_graph->nodeCount();
    m_states.assign(nodes, StepState::Skipped);
    m_place.assign(nodes, kNoCounts);
    m_counts.clear();
    std::vector<quint32> waiting(nodes);
    std::vector<NodeIndex> ready;
    for (size_t i = 0; i < nodes; ++i) {
        waiting[i] = quint32(m_graph->members(NodeIndex(i)).size());
        if (waiting[i] == 0) {
            m_states[i] = m_stateOf(m_graph->node(NodeIndex(i)).id);
            ready.push_back(NodeIndex(i));
            continue;
        }
        m_place[i] = quint32(m_counts.size());
        m_counts.push_back({});
    }
    while (!ready.empty()) {
        const auto node = ready.back();
        ready.pop_back();
        const auto group = m_graph->node(node).group;
        if (group == kNoNode)
            continue;
        auto &counts = m_counts[m_place[raw(group)]];
        ++counts[size_t(m_states[raw(node)])];
        if (--waiting[raw(group)] == 0) {
            m_states[raw(group)] = worstOf(counts);
            ready.push_back(group);
        }
    }
    m_known = true;
}

void GroupStates::changed(NodeIndex step)
{
    if (!m_known || m_place[raw(step)] != kNoCounts)
        return;
    auto now = m_stateOf(m_graph->node(step).id);
    for (auto node = step; m_states[raw(node)] != now;) {
        const auto before = std::exchange(m_states[raw(node)], now);
        node = m_graph->node(node).group;
        if (node == kNoNode)
            return;
        auto &counts = m_counts[m_place[raw(node)]];
        --counts[size_t(before)];
        ++counts[size_t(now)];
        now = worstOf(counts);
    }
}

StepState GroupStates::worst(NodeIndex container) const
{
    if (!m_known)
        count();
    return m_states[raw(container)];
}

int GroupStates::finished(NodeIndex container) const
{
    if (!m_known)
        count();
    if (m_place[raw(container)] == kNoCounts)
        return 0;
    const auto &counts = m_counts[m_place[raw(container)]];
    int sum = 0;
    for (size_t state = 0; state < counts.size(); ++state)
        sum += isFinal(StepState(state)) ? int(counts[state]) : 0;
    return sum;
}

} // namespace slipway
