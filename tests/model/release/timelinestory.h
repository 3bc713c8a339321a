// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphbuilder.h"
#include "release/releasetimeline.h"

#include <algorithm>

namespace slipway::testing {

/// A release in few words: steps with their dependencies, and what ran when. Times are ms since its start.
class TimelineStory
{
public:
    static constexpr qint64 kStart = 1'000'000;

    TimelineStory &step(const char *id, const char *after = "", NodeKind kind = NodeKind::Command)
    {
        StepNode node;
        node.id = node.key = node.label = QString::fromLatin1(id);
        node.kind = kind;
        const auto index = m_builder.addNode(node);
        for (const auto &from : QString::fromLatin1(after).split(u' ', Qt::SkipEmptyParts))
            m_builder.addEdge({m_builder.find(from), index, EdgeOrigin::Explicit, false});
        return *this;
    }
    TimelineStory &event(qint64 ms, EventType type, const char *step = "", const QString &job = {}, Json data = Json::object())
    {
        m_events.append({0, kStart + ms, type, QString::fromLatin1(step), job, std::move(data)});
        return *this;
    }
    /// `to` < 0: it never ended.
    TimelineStory &job(const char *step, qint64 from, qint64 to, const char *outcome = "passed", int attempt = 1, int slot = -1, int index = 0)
    {
        const auto id = QStringLiteral("%1-%2-%3").arg(QLatin1String(step)).arg(index).arg(attempt);
        event(from, EventType::JobStarted, step, id, {{"attempt", attempt}, {"slot", slot}, {"index", index}});
        if (to >= 0)
            event(to, EventType::JobFinished, step, id, {{"attempt", attempt}, {"outcome", outcome}, {"duration_ms", to - from}});
        return *this;
    }
    TimelineStory &gate(const char *step, qint64 from, qint64 to)
    {
        event(from, EventType::GateOpened, step);
        if (to >= 0)
            event(to, EventType::GateDecided, step, {}, {{"decision", "approve"}, {"who", "mai"}});
        return *this;
    }
    TimelineStory &finished(qint64 ms) { return event(ms, EventType::ReleaseFinished, "", {}, {{"state", "passed"}}); }

    ReleaseEvents events(bool rehearsal = false) const
    {
        auto list = m_events;
        // What ends at a moment comes before what begins then.
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.timeMs < b.timeMs; });
        ReleaseEvents all {{1, kStart, EventType::ReleaseStarted, {}, {}, {{"file", "/r/release.yml"}, {"rehearsal", rehearsal}}}};
        for (auto &one : list) {
            one.seq = all.size() + 1;
            all.append(one);
        }
        return all;
    }
    ReleaseTimes times() const
    {
        ReleaseTimes times;
        for (const auto &one : events())
            times.apply(one);
        return times;
    }
    StepGraphPtr graph() { return m_builder.build(); }
    ReleaseTimeline timeline(qint64 nowMs) { return makeTimeline(times(), *graph(), kStart + nowMs); }

private:
    GraphBuilder m_builder;
    ReleaseEvents m_events;
};

/// "build 0+2000", "gate publish 3000+4000"; attempts above the first as "build#2", other jobs as "build[1]".
inline QString segmentText(const TimelineSegment &s)
{
    auto text = s.kind == TimelineSegment::Kind::Job ? QString() : segmentKindName(s.kind) + u' ';
    text += s.step;
    if (s.index > 0)
        text += QStringLiteral("[%1]").arg(s.index);
    if (s.attempt > 1)
        text += QStringLiteral("#%1").arg(s.attempt);
    return text + QStringLiteral(" %1+%2").arg(s.fromMs - TimelineStory::kStart).arg(s.durationMs());
}

inline QStringList segmentTexts(const ReleaseTimeline &timeline)
{
    QStringList texts;
    for (const auto &segment : timeline.segments)
        texts.append(segmentText(segment));
    return texts;
}

inline QStringList pathTexts(const ReleaseTimeline &timeline)
{
    QStringList texts;
    for (const int position : timeline.path)
        texts.append(segmentText(timeline.segments.at(position)));
    return texts;
}

} // namespace slipway::testing
