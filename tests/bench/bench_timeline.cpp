// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline costs at 2,000 steps of three attempts each: the fold over its events, segments with the
// critical path, lanes, and a frame of the chart. Times are medians in ms; reading the same events as JSON, which a
// journal costs anyway, stands beside them.
#include "release/timelinelanes.h"
#include "measuring.h"
#include "support/graphs.h"
#include "timeline/timelinechart.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>

using namespace slipway;

namespace {

int g_repeats = 7;

double median(const std::function<void()> &work)
{
    return bench::median(g_repeats, work);
}

/// Each step after what it depends on, on 16 workers, with two failures before it passes.
ReleaseEvents eventsOf(const StepGraph &graph)
{
    ReleaseEvents events;
    qint64 now = 1'000'000;
    const auto add = [&](EventType type, const StepNode &node, const QString &job, Json data) {
        events.append({events.size() + 1, now, type, node.id, job, std::move(data)});
    };
    events.append({1, now, EventType::ReleaseStarted, {}, {}, Json::object()});
    for (const auto &node : graph.nodes()) {
        if (node.isGate()) {
            add(EventType::GateOpened, node, {}, Json::object());
            now += 60'000;
            add(EventType::GateDecided, node, {}, {{"decision", "approve"}});
        }
        for (int attempt = 1; node.kind == NodeKind::Command && attempt <= 3; ++attempt) {
            const auto job = QStringLiteral("%1#%2").arg(node.id).arg(attempt);
            add(EventType::StepState, node, {}, {{"state", "ready"}});
            add(EventType::JobStarted, node, job, {{"attempt", attempt}, {"slot", int(events.size() % 16)}});
            now += 700 + qint64(events.size() % 977);
            add(EventType::JobFinished, node, job, {{"attempt", attempt}, {"outcome", attempt < 3 ? "failed" : "passed"}});
        }
    }
    events.append({events.size() + 1, now, EventType::ReleaseFinished, {}, {}, {{"state", "passed"}}});
    return events;
}

void row(const char *what, double ms, double against)
{
    std::printf("  %-52s %9.2f ms  %6.2f x\n", what, ms, ms / against);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    if (smoke)
        g_repeats = 1;
    const auto graph = slipway::testing::releaseGraph(smoke ? 100 : 2000);
    const auto events = eventsOf(*graph);
    std::vector<std::string> lines;
    for (const auto &event : events)
        lines.push_back(event.toJson(QStringLiteral("r")).dump());
    const double json = median([&] {
        for (const auto &line : lines)
            (void)Json::parse(line, nullptr, false).size();
    });
    ReleaseTimes times;
    const double fold = median([&] {
        times = {};
        for (const auto &event : events)
            times.apply(event);
    });
    auto picture = std::make_shared<TimelinePicture>();
    const double build = median([&] { picture->timeline = makeTimeline(times, *graph, 0); });
    const auto label = [](const QString &step) { return step; };
    const double lanes = median([&] { picture->lanes = layOutLanes(picture->timeline, LaneMode::Step, label); });
    TimelineChart chart;
    chart.resize(1200, 300);
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.show();
    const double set = median([&] { chart.setPicture(picture); });
    QImage image(1200, 300, QImage::Format_ARGB32_Premultiplied);
    const double frame = median([&] {
        QPainter painter(&image);
        chart.render(&painter);
    });

    std::printf("timeline: %zu nodes, %d events, %d segments, path of %d, %d rows\n", graph->nodeCount(), int(events.size()),
        int(picture->timeline.segments.size()), int(picture->timeline.path.size()), int(picture->lanes.rows.size()));
    row("reading the events as JSON (the measure)", json, json);
    row("fold over the events", fold, json);
    row("segments, waits and critical path", build, json);
    row("lanes by step", lanes, json);
    row("chart: new picture", set, json);
    row("chart: one frame", frame, json);
    row("a rebuild in all", build + lanes + set + frame, json);
    return picture->timeline.path.isEmpty() ? 1 : 0;
}
