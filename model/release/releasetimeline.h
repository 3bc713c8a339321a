// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"
#include "release/releasetimes.h"

namespace slipway {

/// One stretch of time of one step. Times are UTC milliseconds; toMs is "now" while `open`.
struct TimelineSegment
{
    enum class Kind : quint8 {
        Job, ///< an attempt ran
        Gate, ///< a gate waited for a person
        Queue, ///< nothing but a free worker was missing
        Pause, ///< nothing went on until a person ran the step again or resumed the release
    };

    Kind kind = Kind::Job;
    QString step;
    QString job; ///< id of the attempt; empty for gates and what lies between attempts
    QString variant;
    int index = 0, slot = -1, attempt = 0;
    qint64 fromMs = 0, toMs = 0;
    bool open = false;
    bool known = true; ///< false: one of its ends is not on record
    QString outcome; ///< of jobs: as JobRun::outcome, empty while it runs; of gates: the decision
    QString who; ///< of gates: who decided
    bool critical = false;

    qint64 durationMs() const { return toMs - fromMs; }
    bool isHuman() const { return kind == Kind::Gate || kind == Kind::Pause; }
};

QString segmentKindName(TimelineSegment::Kind kind); ///< "job", "gate", "queue", "pause": stable, of the exports

/// What one gate cost: how much of the chain that determined the end was waiting for it to be decided.
struct GatePrice
{
    QString step;
    qint64 waitedMs = 0; ///< in all
    qint64 costMs = 0; ///< of that, on the critical path
    int percent = 0; ///< costMs of the whole release, rounded
};

/// A release on the axis of time: segments and the critical path among them. A value.
struct ReleaseTimeline
{
    QVector<TimelineSegment> segments; ///< in order of their beginnings
    /// Positions in `segments`, in order of time: each began because the one before it ended, and the last one
    /// ended last. Empty before anything ran.
    QVector<int> path;
    QStringList pathSteps; ///< ids of the path's steps with the waits it passes through, in order, each once
    bool pathPartial = false; ///< something that could change the path is not on record
    QStringList unknownSteps; ///< the steps because of which it is partial

    qint64 startMs = 0, endMs = 0;
    bool finished = false;
    bool rehearsal = false;
    qint64 humanMs = 0; ///< time during which at least one person was waited for

    qint64 totalMs() const { return endMs - startMs; }
    qint64 pathMs() const;
    QVector<GatePrice> gatePrices() const; ///< dearest first
};

/// What lies between two events of an engine that follow from one another; shorter gaps are no waiting.
inline constexpr qint64 kHandoverMs = 50;

/// Lays the release out as it stands at `nowMs` (for a release that ended or was interrupted, its last event
/// counts). The critical path is found by walking back from what ended last: a job or gate began because the
/// dependency that ended last had ended, or, if it still waited for a worker then, because the job that freed
/// one had. `graph` gives the dependencies; a step it does not know follows what ended before it, and the path
/// is marked partial. Pure.
ReleaseTimeline makeTimeline(const ReleaseTimes &times, const StepGraph &graph, qint64 nowMs);

} // namespace slipway
