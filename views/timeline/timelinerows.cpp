// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinerows.h"

#include <algorithm>

namespace slipway {

namespace {

TimelineRow::Kind kindOf(const JobRun &job)
{
    if (job.outcome == QLatin1String("passed"))
        return TimelineRow::Kind::Passed;
    if (job.outcome == QLatin1String("soft_failed"))
        return TimelineRow::Kind::SoftFailed;
    if (job.outcome == QLatin1String("failed") || job.outcome == QLatin1String("timed_out"))
        return TimelineRow::Kind::Failed;
    return job.outcome.isEmpty() ? TimelineRow::Kind::Running : TimelineRow::Kind::Stopped;
}

void addJobs(const ReleaseState &state, qint64 endMs, const std::function<QString(const QString &)> &label, Timeline &timeline)
{
    for (auto it = state.steps().cbegin(); it != state.steps().cend(); ++it) {
        for (const auto &id : it->jobs) {
            const auto job = state.job(id);
            if (job.startedMs == 0)
                continue;
            TimelineRow row {it.key(), label(it.key()), kindOf(job), job.startedMs - state.startedMs(), 0};
            if (job.attempt > 1)
                row.label += QStringLiteral(" (%1)").arg(job.attempt);
            row.durationMs = std::max<qint64>(0, (job.finishedMs > 0 ? job.finishedMs : endMs) - job.startedMs);
            timeline.rows.append(row);
        }
    }
}

/// Adds the gates' rows; returns how long at least one of them waited (overlaps count once).
qint64 addGates(const ReleaseState &state, qint64 endMs, const std::function<QString(const QString &)> &label, Timeline &timeline)
{
    QVector<QPair<qint64, qint64>> waits;
    for (const auto &gate : state.gates()) {
        if (gate.openedMs == 0)
            continue;
        const qint64 until = gate.decidedMs > 0 ? gate.decidedMs : endMs;
        waits.append({gate.openedMs, std::max(gate.openedMs, until)});
        timeline.rows.append({gate.step, label(gate.step), TimelineRow::Kind::Human,
            gate.openedMs - state.startedMs(), waits.last().second - gate.openedMs});
    }
    std::sort(waits.begin(), waits.end());
    qint64 total = 0;
    qint64 covered = 0;
    for (const auto &[from, to] : std::as_const(waits)) {
        total += std::max<qint64>(0, to - std::max(from, covered));
        covered = std::max(covered, to);
    }
    return total;
}

} // namespace

Timeline buildTimeline(
    const ReleaseState &state, qint64 nowMs, int limit, const std::function<QString(const QString &step)> &label)
{
    Timeline timeline;
    if (state.startedMs() == 0)
        return timeline;
    const qint64 endMs = state.finishedMs() > 0 ? state.finishedMs() : std::max(nowMs, state.startedMs());
    timeline.totalMs = endMs - state.startedMs();
    addJobs(state, endMs, label, timeline);
    timeline.humanMs = addGates(state, endMs, label, timeline);

    auto &rows = timeline.rows;
    if (rows.size() > limit) {
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            return std::tie(b.durationMs, a.step) < std::tie(a.durationMs, b.step);
        });
        timeline.hidden = int(rows.size() - limit);
        rows.resize(limit);
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::tie(a.fromMs, a.label) < std::tie(b.fromMs, b.label);
    });
    return timeline;
}

} // namespace slipway
