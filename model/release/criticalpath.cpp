// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/criticalpath.h"

#include "graph/algorithms.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace slipway {

namespace {

// A worker that was free for longer than this was not what a job had waited for.
constexpr qint64 kFreedWithinMs = 1000;

} // namespace

CriticalPath::CriticalPath(
    const QVector<TimelineSegment> &acts, const StepGraph &graph, const QVector<HumanCall> &calls, qint64 startMs)
    : m_acts(acts)
    , m_graph(graph)
    , m_calls(calls)
    , m_startMs(startMs)
{
    for (int i = 0; i < acts.size(); ++i) {
        m_ofStep[acts.at(i).step].append(i);
        if (!acts.at(i).open)
            m_byEnd.push_back(i);
    }
    std::stable_sort(m_byEnd.begin(), m_byEnd.end(), [&](int a, int b) { return acts.at(a).toMs < acts.at(b).toMs; });
    rememberEnds();
}

/// What ended last in or before each node, for nodes that were not run again later: one look instead of a search.
void CriticalPath::rememberEnds()
{
    m_last.assign(m_graph.nodeCount(), kNone);
    m_via.assign(m_graph.nodeCount(), kNoNode);
    const auto weight = [this](int act) {
        return act == kNone ? -1 : m_acts.at(act).open ? std::numeric_limits<qint64>::max() : m_acts.at(act).toMs;
    };
    for (const auto node : topologicalOrder(m_graph).order) {
        auto &best = m_last[raw(node)];
        for (const int act : m_ofStep.value(m_graph.node(node).id)) {
            if (weight(act) > weight(best))
                best = act;
        }
        if (best != kNone)
            continue;
        for (const auto e : m_graph.incoming(node)) {
            const auto from = m_graph.edge(e).from;
            if (weight(m_last[raw(from)]) > weight(best)) {
                best = m_last[raw(from)];
                m_via[raw(node)] = from;
            }
        }
    }
}

CriticalPath::Cause CriticalPath::remembered(NodeIndex node) const
{
    Cause cause {m_last[raw(node)], {}};
    for (auto at = node; m_via[raw(at)] != kNoNode; at = m_via[raw(at)])
        cause.through.append(at);
    return cause;
}

/// What ended last by `atMs` in `node` or, through nodes in which nothing ran, before it.
CriticalPath::Cause CriticalPath::searched(NodeIndex node, qint64 atMs) const
{
    Cause best;
    NodeIndex bestNode = kNoNode;
    QHash<quint32, NodeIndex> cameFrom {{quint32(node), kNoNode}};
    NodeList pending {node};
    while (!pending.empty()) {
        const auto at = pending.back();
        pending.pop_back();
        const auto id = m_graph.node(at).id;
        if (m_ofStep.contains(id)) {
            const int act = lastOfStep(id, atMs);
            if (act != kNone && (best.act == kNone || endOf(act) > endOf(best.act))) {
                best.act = act;
                bestNode = at;
            }
            continue;
        }
        for (const auto e : m_graph.incoming(at)) {
            const auto from = m_graph.edge(e).from;
            if (!cameFrom.contains(quint32(from))) {
                cameFrom.insert(quint32(from), at);
                pending.push_back(from);
            }
        }
    }
    for (auto at = bestNode == kNoNode ? kNoNode : cameFrom.value(quint32(bestNode), kNoNode); at != kNoNode;
         at = cameFrom.value(quint32(at), kNoNode))
        best.through.prepend(at);
    return best;
}

int CriticalPath::lastOfStep(const QString &step, qint64 atMs) const
{
    int best = kNone;
    for (const int act : m_ofStep.value(step)) {
        if (isOverBy(act, atMs) && (best == kNone || endOf(act) > endOf(best)))
            best = act;
    }
    return best;
}

int CriticalPath::lastBefore(qint64 atMs, int except) const
{
    auto it = std::upper_bound(m_byEnd.begin(), m_byEnd.end(), atMs, [&](qint64 at, int act) { return at < m_acts.at(act).toMs; });
    while (it != m_byEnd.begin()) {
        if (*--it != except)
            return *it;
    }
    return kNone;
}

int CriticalPath::formerAttempt(int act) const
{
    const auto &job = m_acts.at(act);
    int best = kNone;
    for (const int other : m_ofStep.value(job.step)) {
        const auto &former = m_acts.at(other);
        if (former.index == job.index && former.attempt < job.attempt && isOverBy(other, job.fromMs)
            && (best == kNone || former.toMs > endOf(best)))
            best = other;
    }
    return best;
}

CriticalPath::Cause CriticalPath::causeOf(int act) const
{
    const auto &segment = m_acts.at(act);
    Cause best {segment.attempt > 1 ? formerAttempt(act) : kNone, {}};
    const auto node = m_graph.find(segment.step);
    if (node == kNoNode)
        return best.act != kNone ? best : Cause {lastBefore(segment.fromMs, act), {}};
    for (const auto e : m_graph.incoming(node)) {
        const auto from = m_graph.edge(e).from;
        const int known = m_last[raw(from)];
        if (known == kNone)
            continue;
        const bool direct = isOverBy(known, segment.fromMs);
        if (direct && endOf(known) <= endOf(best.act) && best.act != kNone)
            continue;
        auto cause = direct ? remembered(from) : searched(from, segment.fromMs);
        if (cause.act != kNone && (best.act == kNone || endOf(cause.act) > endOf(best.act)))
            best = std::move(cause);
    }
    return best;
}

/// The last time after `sinceMs` that a person let the step, or the whole release, go on; 0 if nobody had to.
qint64 CriticalPath::callFor(const TimelineSegment &act, qint64 sinceMs) const
{
    for (auto it = m_calls.crbegin(); it != m_calls.crend(); ++it) {
        if (it->atMs <= act.fromMs && it->atMs > sinceMs && (it->step.isEmpty() || it->step == act.step))
            return it->atMs;
    }
    return 0;
}

QVector<TimelineSegment> CriticalPath::waitsBefore(int act) const
{
    const auto &segment = m_acts.at(act);
    QVector<TimelineSegment> waits;
    auto since = endOf(causeOf(act).act);
    TimelineSegment wait;
    wait.step = segment.step;
    wait.variant = segment.variant;
    wait.index = segment.index;
    wait.slot = segment.slot;
    wait.attempt = segment.attempt;
    if (const auto call = callFor(segment, since); call - since >= kHandoverMs) {
        wait.kind = TimelineSegment::Kind::Pause;
        wait.fromMs = since;
        wait.toMs = since = call;
        waits.append(wait);
    }
    if (segment.kind == TimelineSegment::Kind::Job && segment.fromMs - since >= kHandoverMs) {
        wait.kind = TimelineSegment::Kind::Queue;
        wait.fromMs = since;
        wait.toMs = segment.fromMs;
        waits.append(wait);
    }
    return waits;
}

/// The job whose end gave `act` a worker after it had waited for one since `sinceMs`.
int CriticalPath::freedBy(int act, qint64 sinceMs) const
{
    const auto &job = m_acts.at(act);
    auto it = std::upper_bound(m_byEnd.begin(), m_byEnd.end(), job.fromMs, [&](qint64 at, int other) { return at < m_acts.at(other).toMs; });
    int latest = kNone;
    while (it != m_byEnd.begin()) {
        const int other = *--it;
        const auto &former = m_acts.at(other);
        if (former.toMs <= sinceMs)
            break;
        if (former.kind != TimelineSegment::Kind::Job || former.fromMs >= job.fromMs)
            continue;
        if (job.slot >= 0 && former.slot == job.slot)
            return other;
        if (latest == kNone && job.fromMs - former.toMs <= kFreedWithinMs)
            latest = other;
        if (job.slot < 0 && latest != kNone)
            break;
    }
    return latest;
}

int CriticalPath::lastAct() const
{
    int best = kNone;
    for (int i = 0; i < m_acts.size(); ++i) {
        const auto &act = m_acts.at(i);
        if (best == kNone || act.toMs > endOf(best) || (act.toMs == endOf(best) && act.fromMs < m_acts.at(best).fromMs))
            best = i;
    }
    return best;
}

CriticalPath::Chain CriticalPath::chain() const
{
    Chain chain;
    QSet<QString> named;
    const auto addStep = [&](const QString &step) {
        if (!named.contains(step))
            chain.steps.append(step);
        named.insert(step);
    };
    // Events of the same millisecond could point at one another.
    std::vector<bool> visited(size_t(m_acts.size()), false);
    for (int act = lastAct(); act != kNone && !visited[size_t(act)];) {
        visited[size_t(act)] = true;
        const auto &segment = m_acts.at(act);
        addStep(segment.step);
        if (m_graph.find(segment.step) == kNoNode)
            chain.guessed.append(segment.step);
        auto cause = causeOf(act);
        const auto since = std::max(endOf(cause.act), callFor(segment, endOf(cause.act)));
        if (segment.kind == TimelineSegment::Kind::Job && segment.fromMs - since >= kHandoverMs) {
            if (const int other = freedBy(act, since); other != kNone) {
                chain.links.push_back({act, false});
                act = other;
                continue;
            }
        }
        chain.links.push_back({act, true});
        for (const auto node : std::as_const(cause.through))
            addStep(m_graph.node(node).id);
        act = cause.act;
    }
    std::reverse(chain.links.begin(), chain.links.end());
    std::reverse(chain.steps.begin(), chain.steps.end());
    return chain;
}

} // namespace slipway
