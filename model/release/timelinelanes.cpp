// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/timelinelanes.h"

#include "core/clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>

namespace slipway {

namespace {

using Kind = TimelineSegment::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)
};

/// A lane that is still being filled: positions of its segments by row, and where each row ends.
struct OpenLane
{
    QString name, step;
    QVector<QVector<int>> rows;
    QVector<qint64> ends;

    /// Takes the first row that is free at `fromMs` and keeps it until `toMs`.
    int take(qint64 fromMs, qint64 toMs)
    {
        int row = 0;
        while (row < ends.size() && ends.at(row) > fromMs)
            ++row;
        if (row == ends.size()) {
            rows.append(QVector<int>());
            ends.append(0);
        }
        ends[row] = toMs;
        return row;
    }
    void add(int position, const TimelineSegment &segment) { rows[take(segment.fromMs, segment.toMs)].append(position); }
};

void close(const OpenLane &lane, TimelineLanes &lanes)
{
    for (int row = 0; row < lane.rows.size(); ++row) {
        for (const int position : lane.rows.at(row))
            lanes.rowOf[position] = int(lanes.rows.size());
        lanes.rows.append({lane.name, lane.step, row == 0});
    }
}

/// Whether a segment is to be laid out this time, by its position.
using Wanted = std::function<bool(int)>;

void byStep(const ReleaseTimeline &timeline, const StepLabel &label, const Wanted &wanted, TimelineLanes &lanes)
{
    std::vector<OpenLane> open;
    QHash<QString, size_t> known;
    // What an attempt waited for lies in one row with it.
    using Attempt = std::tuple<size_t, int, int>;
    std::map<Attempt, qint64> ends;
    std::map<Attempt, int> taken;
    std::vector<size_t> laneOf;
    laneOf.reserve(size_t(timeline.segments.size()));
    for (int i = 0; i < timeline.segments.size(); ++i) {
        const auto &segment = timeline.segments.at(i);
        if (!wanted(i)) {
            laneOf.push_back(0);
            continue;
        }
        const auto it = known.constFind(segment.step);
        laneOf.push_back(it != known.constEnd() ? *it : open.size());
        if (it == known.constEnd()) {
            known.insert(segment.step, open.size());
            open.push_back({label(segment.step), segment.step, {}, {}});
        }
        auto &end = ends[{laneOf.back(), segment.index, segment.attempt}];
        end = std::max(end, segment.toMs);
    }
    for (int i = 0; i < timeline.segments.size(); ++i) {
        if (!wanted(i))
            continue;
        const auto &segment = timeline.segments.at(i);
        auto &lane = open[laneOf[size_t(i)]];
        const Attempt attempt {laneOf[size_t(i)], segment.index, segment.attempt};
        const auto row = taken.find(attempt);
        const int place = row != taken.end() ? row->second : lane.take(segment.fromMs, ends[attempt]);
        taken[attempt] = place;
        lane.rows[place].append(i);
    }
    // Everything that waits for a worker waits from the same moment on: the order of running says more.
    const auto begins = [&](const OpenLane &lane) {
        qint64 first = std::numeric_limits<qint64>::max();
        for (const auto &row : lane.rows) {
            const auto act = std::find_if(row.begin(), row.end(), [&](int i) {
                const auto kind = timeline.segments.at(i).kind;
                return kind == Kind::Job || kind == Kind::Gate;
            });
            if (act != row.end())
                first = std::min(first, timeline.segments.at(*act).fromMs);
        }
        return first;
    };
    std::vector<std::pair<qint64, size_t>> order;
    for (size_t i = 0; i < open.size(); ++i)
        order.emplace_back(begins(open[i]), i);
    std::sort(order.begin(), order.end());
    for (const auto &[begin, i] : order)
        close(open[i], lanes);
}

void byWorker(const ReleaseTimeline &timeline, const Wanted &wanted, TimelineLanes &lanes)
{
    OpenLane people {Words::tr("People"), {}, {}, {}}, unknown {Words::tr("Worker not recorded"), {}, {}, {}};
    std::map<int, OpenLane> workers;
    for (int i = 0; i < timeline.segments.size(); ++i) {
        if (!wanted(i))
            continue;
        const auto &segment = timeline.segments.at(i);
        if (segment.isHuman())
            people.add(i, segment);
        else if (segment.kind == Kind::Job && segment.slot < 0)
            unknown.add(i, segment);
        else if (segment.kind == Kind::Job)
            workers.try_emplace(segment.slot, OpenLane {Words::tr("Worker %1").arg(segment.slot + 1), {}, {}, {}}).first->second.add(i, segment);
    }
    close(people, lanes);
    for (const auto &[slot, lane] : workers)
        close(lane, lanes);
    close(unknown, lanes);
}

/// One row of the table, in the order of its columns.
struct Record
{
    QString step, label, job, variant, lane, kind, start, end;
    int attempt = 0;
    qint64 durationMs = 0, medianMs = -1;
    bool critical = false;
};

Record recordOf(const ReleaseTimeline &timeline, int position, const TimelineLanes &lanes, const ReleaseHistory &history, const StepLabel &label)
{
    const auto &s = timeline.segments.at(position);
    const int row = lanes.rowOf.value(position, -1);
    Record r;
    r.step = s.step;
    r.label = label(s.step);
    r.job = s.job;
    r.variant = s.variant;
    r.lane = row < 0 ? QString() : lanes.rows.at(row).lane;
    r.kind = segmentKindName(s.kind);
    r.start = isoTime(s.fromMs);
    r.end = s.open ? QString() : isoTime(s.toMs);
    r.attempt = s.attempt;
    r.durationMs = s.durationMs();
    r.critical = s.critical;
    const auto usual = s.kind == Kind::Job ? history.ofJob(s.step, s.variant) : s.kind == Kind::Gate ? history.gates.value(s.step) : DurationStats();
    if (usual.runs > 0)
        r.medianMs = usual.medianMs;
    return r;
}

QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"' : text;
}

} // namespace

TimelineLanes layOutLanes(const ReleaseTimeline &timeline, LaneMode mode, const StepLabel &label, const LaneGroups &groups)
{
    TimelineLanes lanes;
    lanes.rowOf.fill(-1, timeline.segments.size());
    const auto layOut = [&](const Wanted &wanted) { mode == LaneMode::Step ? byStep(timeline, label, wanted, lanes) : byWorker(timeline, wanted, lanes); };
    if (groups.isEmpty()) {
        layOut([](int) { return true; });
        return lanes;
    }
    QVector<int> groupOf;
    for (const auto &segment : timeline.segments)
        groupOf.append(groups.of(segment.step));
    for (int group = -1; group < groups.names.size(); ++group) {
        if (!groupOf.contains(group))
            continue;
        if (group >= 0)
            lanes.rows.append({groups.names.at(group), {}, true, true});
        layOut([&groupOf, group](int i) { return groupOf.at(i) == group; });
    }
    return lanes;
}

QByteArray timelineCsv(const ReleaseTimeline &timeline, const TimelineLanes &lanes, const ReleaseHistory &history, const StepLabel &label)
{
    QByteArray csv = "step,label,attempt,job,variant,lane,kind,start_utc,end_utc,duration_ms,critical,median_ms\r\n";
    for (int i = 0; i < timeline.segments.size(); ++i) {
        const auto r = recordOf(timeline, i, lanes, history, label);
        const QStringList cells {cell(r.step), cell(r.label), r.attempt > 0 ? QString::number(r.attempt) : QString(), cell(r.job),
            cell(r.variant), cell(r.lane), r.kind, r.start, r.end, QString::number(r.durationMs),
            r.critical ? QStringLiteral("true") : QStringLiteral("false"), r.medianMs < 0 ? QString() : QString::number(r.medianMs)};
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

Json timelineJson(const ReleaseTimeline &timeline, const TimelineLanes &lanes, const ReleaseHistory &history, const StepLabel &label)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? Json() : Json(toStd(text)); };
    const auto texts = [](const QStringList &list) {
        Json array = Json::array();
        for (const auto &text : list)
            array.push_back(toStd(text));
        return array;
    };
    Json gates = Json::array();
    for (const auto &price : timeline.gatePrices()) {
        gates.push_back({{"step", toStd(price.step)}, {"label", toStd(label(price.step))}, {"waited_ms", price.waitedMs},
            {"cost_ms", price.costMs}, {"percent", price.percent}});
    }
    Json segments = Json::array();
    for (int i = 0; i < timeline.segments.size(); ++i) {
        const auto r = recordOf(timeline, i, lanes, history, label);
        segments.push_back({{"step", toStd(r.step)}, {"label", toStd(r.label)}, {"attempt", r.attempt > 0 ? Json(r.attempt) : Json()},
            {"job", textOrNull(r.job)}, {"variant", textOrNull(r.variant)}, {"lane", textOrNull(r.lane)}, {"kind", toStd(r.kind)},
            {"start_utc", toStd(r.start)}, {"end_utc", textOrNull(r.end)}, {"duration_ms", r.durationMs},
            {"critical", r.critical}, {"median_ms", r.medianMs < 0 ? Json() : Json(r.medianMs)}});
    }
    return {{"start_utc", timeline.startMs > 0 ? Json(toStd(isoTime(timeline.startMs))) : Json()},
        {"end_utc", timeline.finished ? Json(toStd(isoTime(timeline.endMs))) : Json()}, {"rehearsal", timeline.rehearsal},
        {"total_ms", timeline.totalMs()}, {"human_ms", timeline.humanMs},
        {"critical_path", {{"duration_ms", timeline.pathMs()}, {"partial", timeline.pathPartial},
            {"unknown_steps", texts(timeline.unknownSteps)}, {"steps", texts(timeline.pathSteps)}}},
        {"gates", std::move(gates)}, {"segments", std::move(segments)}};
}

} // namespace slipway
