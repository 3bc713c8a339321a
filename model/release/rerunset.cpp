// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/rerunset.h"

#include <algorithm>
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

QVector<NodeIndex> downstreamOf(const StepGraph &graph, NodeIndex from)
{
    QVector<NodeIndex> found;
    std::vector<bool> seen(graph.nodeCount());
    std::vector<NodeIndex> open {from};
    seen[raw(from)] = true;
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

QVector<NodeIndex> rerunSet(const PlannedPipeline &plan, const ReleaseState &state, NodeIndex from)
{
    const auto &graph = *plan.graph;
    auto set = downstreamOf(graph, from);
    set.removeIf([&](NodeIndex node) { return node != from && !hadItsTurn(state.stepState(graph.node(node).id)); });
    return set;
}

} // namespace slipway
