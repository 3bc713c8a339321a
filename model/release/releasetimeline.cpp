// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/releasetimeline.h"

#include "release/criticalpath.h"

#include <algorithm>
#include <numeric>

namespace slipway {

namespace {

using Kind = TimelineSegment::Kind;

// A running release in which nothing runs and no gate waits for so long waits for a person all the same.
constexpr qint64 kIdleMs = 1000;

void addJobs(const ReleaseTimes &times, bool alive, ReleaseTimeline &t)
{
    for (const auto &job : times.jobs()) {
        TimelineSegment segment;
        segment.step = job.step;
        segment.job = job.id;
        segment.variant = job.variant;
        segment.index = job.index;
        segment.slot = job.slot;
        segment.attempt = job.attempt;
        segment.outcome = job.outcome;
        segment.open = !job.isOver() && alive;
        segment.known = job.startedMs > 0 && job.endKnown && (job.isOver() || alive);
        if (!job.isOver() && !alive)
            segment.outcome = QStringLiteral("interrupted");
        segment.toMs = job.isOver() ? job.endedMs : t.endMs;
        segment.fromMs = job.startedMs > 0 ? std::min(job.startedMs, segment.toMs) : segment.toMs;
        if (!segment.known && !t.unknownSteps.contains(job.step))
            t.unknownSteps.append(job.step);
        t.segments.append(segment);
    }
}

void addGates(const ReleaseTimes &times, ReleaseTimeline &t)
{
    QHash<QString, int> openings;
    for (const auto &gate : times.gates()) {
        TimelineSegment segment;
        segment.kind = Kind::Gate;
        segment.step = gate.step;
        segment.attempt = ++openings[gate.step];
        segment.fromMs = gate.openedMs;
        segment.toMs = gate.decidedMs > 0 ? gate.decidedMs : std::max(t.endMs, gate.openedMs);
        segment.open = gate.decidedMs == 0;
        segment.outcome = gate.decision;
        segment.who = gate.who;
        t.segments.append(segment);
    }
}

/// A release whose steps all wait to be run again: the last thing on its way is the person.
void addIdle(const ReleaseTimes &times, bool alive, ReleaseTimeline &t)
{
    if (t.segments.isEmpty() || t.finished || !alive)
        return;
    const auto last = std::max_element(
        t.segments.cbegin(), t.segments.cend(), [](const auto &a, const auto &b) { return a.toMs < b.toMs; });
    if (last->open || t.endMs - last->toMs < kIdleMs || times.stepState(last->step) != StepState::Interrupted)
        return;
    TimelineSegment idle;
    idle.kind = Kind::Pause;
    idle.step = last->step;
    idle.variant = last->variant;
    idle.index = last->index;
    idle.attempt = last->attempt + 1;
    idle.fromMs = last->toMs;
    idle.toMs = t.endMs;
    idle.open = true;
    t.segments.append(idle);
}

qint64 unionOfHuman(const QVector<TimelineSegment> &segments)
{
    qint64 total = 0, covered = 0;
    for (const auto &segment : segments) { // in order of their beginnings
        if (!segment.isHuman())
            continue;
        total += std::max<qint64>(0, segment.toMs - std::max(segment.fromMs, covered));
        covered = std::max(covered, segment.toMs);
    }
    return total;
}

/// Sorts by beginning and keeps `path` pointing at the same segments.
void sortSegments(ReleaseTimeline &t)
{
    QVector<int> order(t.segments.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto &x = t.segments.at(a), &y = t.segments.at(b);
        return std::tie(x.fromMs, x.step, x.index, x.attempt) < std::tie(y.fromMs, y.step, y.index, y.attempt);
    });
    QVector<TimelineSegment> sorted;
    sorted.reserve(order.size());
    QVector<int> place(order.size());
    for (int i = 0; i < order.size(); ++i) {
        place[order.at(i)] = i;
        sorted.append(t.segments.at(order.at(i)));
    }
    t.segments = std::move(sorted);
    for (auto &position : t.path)
        position = place.at(position);
}

} // namespace

QString segmentKindName(TimelineSegment::Kind kind)
{
    switch (kind) {
    case Kind::Job:
        return QStringLiteral("job");
    case Kind::Gate:
        return QStringLiteral("gate");
    case Kind::Queue:
        return QStringLiteral("queue");
    case Kind::Pause:
        break;
    }
    return QStringLiteral("pause");
}

qint64 ReleaseTimeline::pathMs() const
{
    return std::accumulate(path.begin(), path.end(), qint64(0),
        [this](qint64 sum, int position) { return sum + segments.at(position).durationMs(); });
}

QVector<GatePrice> ReleaseTimeline::gatePrices() const
{
    QVector<GatePrice> prices;
    QHash<QString, int> known;
    for (const auto &segment : segments) {
        if (segment.kind != Kind::Gate)
            continue;
        if (!known.contains(segment.step)) {
            known.insert(segment.step, int(prices.size()));
            prices.append({segment.step, 0, 0, 0});
        }
        auto &price = prices[known.value(segment.step)];
        price.waitedMs += segment.durationMs();
        price.costMs += segment.critical ? segment.durationMs() : 0;
    }
    for (auto &price : prices)
        price.percent = totalMs() > 0 ? int((price.costMs * 100 + totalMs() / 2) / totalMs()) : 0;
    std::stable_sort(prices.begin(), prices.end(),
        [](const auto &a, const auto &b) { return std::tie(a.costMs, a.waitedMs) > std::tie(b.costMs, b.waitedMs); });
    return prices;
}

ReleaseTimeline makeTimeline(const ReleaseTimes &times, const StepGraph &graph, qint64 nowMs)
{
    ReleaseTimeline t;
    t.rehearsal = times.isRehearsal();
    t.startMs = times.startedMs();
    t.finished = times.finishedMs() > 0;
    const bool alive = !t.finished && !times.isStopped();
    t.endMs = std::max({t.startMs, t.finished ? times.finishedMs() : times.lastMs(), alive ? nowMs : 0});
    if (t.startMs == 0)
        return t;
    addJobs(times, alive, t);
    addGates(times, t);
    addIdle(times, alive, t);

    const auto acts = t.segments;
    const CriticalPath finder(acts, graph, times.calls(), t.startMs);
    QVector<QVector<int>> waitsOf(acts.size());
    for (int act = 0; act < acts.size(); ++act) {
        for (const auto &wait : finder.waitsBefore(act)) {
            waitsOf[act].append(int(t.segments.size()));
            t.segments.append(wait);
        }
    }
    const auto chain = finder.chain();
    for (const auto &link : chain.links) {
        if (link.waited)
            t.path += waitsOf.at(link.act);
        t.path.append(link.act);
    }
    for (const int position : std::as_const(t.path))
        t.segments[position].critical = true;
    t.pathSteps = chain.steps;
    for (const auto &step : chain.guessed) {
        if (!t.unknownSteps.contains(step))
            t.unknownSteps.append(step);
    }
    t.pathPartial = !t.unknownSteps.isEmpty();
    sortSegments(t);
    t.humanMs = unionOfHuman(t.segments);
    return t;
}

} // namespace slipway
