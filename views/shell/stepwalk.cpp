// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stepwalk.h"

#include "graph/attention.h"

namespace slipway {

namespace {

bool isFailure(StepState state)
{
    return state == StepState::Failed || state == StepState::TimedOut || state == StepState::SoftFailed;
}

bool isWanted(StepState state, WalkTo target)
{
    return target == WalkTo::Attention ? needsAttention(state) : isFailure(state);
}

} // namespace

QString walkFrom(const ReleaseSession &session, const QString &from, WalkTo target, int direction)
{
    const auto graph = session.graph();
    const auto count = qint64(graph->nodeCount());
    const auto start = graph->find(from);
    qint64 at = start != kNoNode ? qint64(raw(start)) : (direction > 0 ? -1 : count);
    for (qint64 i = 0; i < count; ++i) {
        at = (at + direction + count) % count;
        const auto &node = graph->node(NodeIndex(at));
        // A group repeats what its members say.
        if (!node.isContainer() && isWanted(session.shownState(NodeIndex(at)), target))
            return node.id;
    }
    return {};
}

} // namespace slipway
