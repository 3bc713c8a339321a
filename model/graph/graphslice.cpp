// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphslice.h"

#include "graph/attention.h"

#include <algorithm>

namespace slipway {

namespace {

using Set = std::vector<bool>;

Set nodesOf(const StepGraph &graph, const QStringList &ids, QStringList *missing)
{
    Set found(graph.nodeCount(), false);
    for (const auto &id : ids) {
        if (const auto node = graph.find(id); node != kNoNode)
            found[raw(node)] = true;
        else
            missing->append(id);
    }
    return found;
}

Set united(Set a, const Set &b)
{
    for (size_t i = 0; i < a.size(); ++i)
        a[i] = a[i] || b[i];
    return a;
}

Set common(Set a, const Set &b)
{
    for (size_t i = 0; i < a.size(); ++i)
        a[i] = a[i] && b[i];
    return a;
}

bool any(const Set &set)
{
    return std::find(set.begin(), set.end(), true) != set.end();
}

/// Of what is stuck behind a failure there may be thousands: gates and the first in line stand for them.
bool isEventful(const StepGraph &graph, NodeIndex step, const FactsOf &factsOf)
{
    const auto [state, plan] = factsOf(step);
    if (isToMake(plan))
        return true;
    if (state != StepState::WaitingFailed)
        return needsAttention(state) || state == StepState::Running || state == StepState::Canceling;
    const auto before = graph.incoming(step);
    return graph.node(step).isGate() || std::none_of(before.begin(), before.end(), [&](EdgeIndex e) {
        const auto from = graph.edge(e).from;
        return !holdsSteps(graph, from) && factsOf(from).state == StepState::WaitingFailed;
    });
}

Set attention(const StepGraph &graph, const FactsOf &factsOf)
{
    Set found(graph.nodeCount(), false);
    for (size_t i = 0; i < found.size(); ++i)
        found[i] = !holdsSteps(graph, NodeIndex(i)) && isEventful(graph, NodeIndex(i), factsOf);
    return united(reachOf(graph, found, ReachWay::Upstream, 1), reachOf(graph, found, ReachWay::Downstream, 1));
}

Set between(const StepGraph &graph, const QStringList &ids, SliceOf *made)
{
    const auto a = nodesOf(graph, ids.mid(0, 1), &made->missing), b = nodesOf(graph, ids.mid(1, 1), &made->missing);
    if (!made->missing.isEmpty() || ids.size() != 2)
        return Set(graph.nodeCount(), false);
    for (const bool forward : {true, false}) {
        auto way = common(reachOf(graph, forward ? a : b, ReachWay::Downstream), reachOf(graph, forward ? b : a, ReachWay::Upstream));
        if (any(way))
            return way;
    }
    made->noWay = true;
    return reachOf(graph, united(a, b), ReachWay::Upstream, 0);
}

Set ends(const StepGraph &graph, const GraphSlice &slice, SliceOf *made)
{
    const auto from = nodesOf(graph, slice.ids, &made->missing);
    switch (slice.kind) {
    case GraphSlice::Kind::Upstream:
        return reachOf(graph, from, ReachWay::Upstream);
    case GraphSlice::Kind::Downstream:
        return reachOf(graph, from, ReachWay::Downstream);
    default:
        return united(reachOf(graph, from, ReachWay::Upstream), reachOf(graph, from, ReachWay::Downstream));
    }
}

} // namespace

bool GraphSlice::asksForFacts() const
{
    return kind == Kind::Attention || (kind == Kind::Query && query && query->asksForFacts());
}

bool GraphSlice::operator==(const GraphSlice &other) const
{
    const auto textOf = [](const GraphSlice &slice) { return slice.query ? slice.query->text() : QString(); };
    return kind == other.kind && ids == other.ids && textOf(*this) == textOf(other);
}

Result<SliceOf> sliceOf(const StepGraph &graph, const GraphSlice &slice, const StepNames &names,
    const FactsOf &factsOf, const std::atomic_bool *cancel)
{
    SliceOf made;
    for (size_t i = 0; i < graph.nodeCount(); ++i)
        made.total += holdsSteps(graph, NodeIndex(i)) ? 0 : 1;
    made.shown = made.total;
    if (slice.isAll())
        return made;
    Set shown;
    if (slice.kind == GraphSlice::Kind::Query) {
        auto found = slice.query->run(graph, names, factsOf, cancel);
        if (found.failed())
            return fail(found.error());
        shown = std::move(*found);
    } else if (slice.kind == GraphSlice::Kind::Attention) {
        shown = attention(graph, factsOf);
    } else if (slice.kind == GraphSlice::Kind::Path) {
        shown = between(graph, slice.ids, &made);
    } else {
        shown = ends(graph, slice, &made);
    }
    made.shown = quint32(std::count(shown.begin(), shown.end(), true));
    if (made.shown == made.total)
        return made;
    markHolders(graph, &shown);
    shown.flip();
    made.hidden = std::move(shown);
    return made;
}

} // namespace slipway
