// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/rerunset.h"

#include <algorithm>
#include <set>
#include <vector>

namespace slipway {

namespace {

bool hadItsTurn(StepState state)
{
    switch (state) {
    case StepState::NotStarted:
    case StepState::Waiting:
    case StepState::Blocked:
    case StepState::Ready:
    case StepState::Removed:
    case StepState::Skipped:
    case StepState::Unknown:
        return false;
    default:
        return true;
    }
}

} // namespace

namespace {

/// The nodes and everything behind them, in order of the nodes.
QVector<NodeIndex> closureOf(const StepGraph &graph, std::vector<NodeIndex> open)
{
    QVector<NodeIndex> found;
    std::vector<bool> seen(graph.nodeCount());
    for (const auto node : open)
        seen[raw(node)] = true;
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        found.append(node);
        for (const auto e : graph.outgoing(node)) {
            const auto to = graph.edge(e).to;
            if (!seen[raw(to)]) {
                seen[raw(to)] = true;
                open.push_back(to);
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

QVector<NodeIndex> downstreamOf(const StepGraph &graph, NodeIndex from)
{
    return closureOf(graph, {from});
}

QVector<NodeIndex> rerunSet(const PlannedPipeline &plan, const ReleaseState &state, NodeIndex from)
{
    const auto &graph = *plan.graph;
    auto set = downstreamOf(graph, from);
    set.removeIf([&](NodeIndex node) { return node != from && !hadItsTurn(state.stepState(graph.node(node).id)); });
    return set;
}

QVector<NodeIndex> failedSet(const PlannedPipeline &plan, const ReleaseState &state)
{
    const auto &graph = *plan.graph;
    const auto stateOf = [&](NodeIndex node) { return state.stepState(graph.node(node).id); };
    std::vector<NodeIndex> failed;
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto is = stateOf(NodeIndex(i));
        if (graph.node(NodeIndex(i)).kind != NodeKind::Group && (is == StepState::Failed || is == StepState::TimedOut))
            failed.push_back(NodeIndex(i));
    }
    if (failed.empty())
        return {};
    // What a failure held back is not always behind it: where nothing new starts after one, it is anywhere.
    auto again = failed;
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        if (stateOf(NodeIndex(i)) == StepState::WaitingFailed && graph.node(NodeIndex(i)).kind != NodeKind::Group)
            again.push_back(NodeIndex(i));
    }
    const std::set<NodeIndex> chosen(again.begin(), again.end());
    auto set = closureOf(graph, std::move(again));
    set.removeIf([&](NodeIndex node) {
        const bool passedWait = graph.node(node).kind == NodeKind::Wait && stateOf(node) == StepState::Passed;
        return !passedWait && !chosen.contains(node);
    });
    return set;
}

} // namespace slipway
