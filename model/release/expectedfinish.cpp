// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/expectedfinish.h"

#include "graph/algorithms.h"

#include <algorithm>

namespace slipway {

namespace {

/// When the oldest job of each running step began.
QHash<QString, qint64> runningSince(const ReleaseTimes &times)
{
    QHash<QString, qint64> since;
    for (const auto &job : times.jobs()) {
        if (!job.isOver() && (!since.contains(job.step) || job.startedMs < since.value(job.step)))
            since.insert(job.step, job.startedMs);
    }
    return since;
}

bool takesTime(const StepNode &node)
{
    return node.kind == NodeKind::Command || node.kind == NodeKind::Trigger;
}

bool isOver(const StepNode &node, StepState state)
{
    return node.isRemoved() || node.stub || node.isContainer() || isFinal(state) || state == StepState::Unknown;
}

} // namespace

ExpectedFinish expectedFinish(
    const StepGraph &graph, const ReleaseTimes &times, const ReleaseHistory &history, qint64 nowMs, qint64 approvedMs)
{
    ExpectedFinish finish;
    const auto since = runningSince(times);
    std::vector<qint64> ends(graph.nodeCount(), nowMs);
    std::vector<NodeIndex> gates;
    for (const auto index : topologicalOrder(graph).order) {
        const auto &node = graph.node(index);
        if (isOver(node, times.stepState(node.id)))
            continue;
        auto &end = ends[raw(index)];
        for (const auto e : graph.incoming(index))
            end = std::max(end, ends[raw(graph.edge(e).from)]);
        if (node.isGate()) {
            end = std::max(end, approvedMs);
            gates.push_back(index);
        } else if (takesTime(node)) {
            const auto usual = history.ofStep(node.id);
            const auto taken = since.contains(node.id) ? nowMs - since.value(node.id) : 0;
            end += std::max<qint64>(0, usual.medianMs - taken);
            ++finish.remaining;
            if (usual.runs == 0)
                finish.unknown.append(node.id);
        }
        finish.atMs = std::max(finish.atMs, end);
    }
    std::sort(gates.begin(), gates.end(), [&](auto a, auto b) { return graph.node(a).order < graph.node(b).order; });
    for (const auto gate : gates)
        finish.gates.append(graph.node(gate).id);
    return finish;
}

} // namespace slipway
