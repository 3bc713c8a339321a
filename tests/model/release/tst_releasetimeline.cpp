// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/timelinelanes.h"
#include "support/testing.h"
#include "timelinestory.h"

#include <functional>
#include <limits>

using namespace slipway;
using namespace slipway::testing;

namespace {

using Tell = std::function<void(TimelineStory &)>;

QStringList list(const char *text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

Q_DECLARE_METATYPE(Tell)

class TestReleaseTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void segmentsAndPath_data()
    {
        QTest::addColumn<Tell>("tell");
        QTest::addColumn<QString>("segments");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("unknown");
        const auto row = [](const char *name, Tell tell, const char *segments, const char *path, const char *steps, const char *unknown = "") {
            QTest::newRow(name) << tell << QString::fromLatin1(segments) << QString::fromLatin1(path) << QString::fromLatin1(steps)
                                << QString::fromLatin1(unknown);
        };
        row("nothing ran", [](TimelineStory &s) { s.step("a"); }, "", "", "");
        row("a chain", [](TimelineStory &s) {
            s.step("a").step("b", "a").job("a", 0, 1000).job("b", 1000, 3000).finished(3000);
        }, "a 0+1000, b 1000+2000", "a 0+1000, b 1000+2000", "a, b");
        row("the slower of two", [](TimelineStory &s) {
            s.step("a").step("b").step("c", "a b").job("a", 0, 1000).job("b", 0, 4000).job("c", 4000, 5000).finished(5000);
        }, "a 0+1000, b 0+4000, c 4000+1000", "b 0+4000, c 4000+1000", "b, c");
        row("through waits and steps that did not run", [](TimelineStory &s) {
            s.step("a").step("w", "a", NodeKind::Wait).step("x", "w").step("b", "x");
            s.job("a", 0, 1000).job("b", 1000, 2000).finished(2000);
        }, "a 0+1000, b 1000+1000", "a 0+1000, b 1000+1000", "a, w, x, b");
        row("a gate is part of it", [](TimelineStory &s) {
            s.step("a").step("g", "a", NodeKind::Block).step("b", "g");
            s.job("a", 0, 1000).gate("g", 1000, 9000).job("b", 9000, 9500).finished(9500);
        }, "a 0+1000, gate g 1000+8000, b 9000+500", "a 0+1000, gate g 1000+8000, b 9000+500", "a, g, b");
        row("a gate that held nobody up", [](TimelineStory &s) {
            s.step("a").step("g", "", NodeKind::Block).step("b", "a g");
            s.job("a", 0, 9000).gate("g", 0, 2000).job("b", 9000, 9500).finished(9500);
        }, "a 0+9000, gate g 0+2000, b 9000+500", "a 0+9000, b 9000+500", "a, b");
        row("a gate decided in advance cost nothing", [](TimelineStory &s) {
            s.step("a").step("g", "a", NodeKind::Block).step("b", "g");
            s.event(10, EventType::GateDecided, "g", {}, {{"decision", "approve"}, {"in_advance", true}});
            s.job("a", 0, 1000).job("b", 1000, 2000).finished(2000);
        }, "a 0+1000, b 1000+1000", "a 0+1000, b 1000+1000", "a, g, b");
        row("a gate that was open over a resume", [](TimelineStory &s) {
            s.step("g", "", NodeKind::Block).step("b", "g").gate("g", 0, -1);
            s.event(1000, EventType::ReleaseInterrupted).event(5000, EventType::ReleaseResumed);
            s.event(5000, EventType::GateOpened, "g").event(8000, EventType::GateDecided, "g", {}, {{"decision", "approve"}});
            s.job("b", 8000, 9000).finished(9000);
        }, "gate g 0+8000, b 8000+1000", "gate g 0+8000, b 8000+1000", "g, b");
        row("a worker that was busy", [](TimelineStory &s) {
            s.step("a").step("b").step("c", "b").job("a", 0, 5000, "passed", 1, 0).job("b", 5000, 6000, "passed", 1, 0);
            s.job("c", 6000, 7000, "passed", 1, 0).finished(7000);
        }, "a 0+5000, queue b 0+5000, b 5000+1000, c 6000+1000", "a 0+5000, b 5000+1000, c 6000+1000", "a, b, c");
        row("the worker's own former job, not the last that ended", [](TimelineStory &s) {
            s.step("a").step("b").step("c").job("a", 0, 5000, "passed", 1, 0).job("b", 0, 4900, "passed", 1, 1);
            s.job("c", 5000, 9000, "passed", 1, 1).finished(9000);
        }, "a 0+5000, b 0+4900, queue c 0+5000, c 5000+4000", "b 0+4900, c 5000+4000", "b, c");
        row("nobody knows why it waited", [](TimelineStory &s) {
            s.step("a").step("c", "a").job("a", 0, 1000).job("c", 4000, 5000).finished(5000);
        }, "a 0+1000, queue c 1000+3000, c 4000+1000", "a 0+1000, queue c 1000+3000, c 4000+1000", "a, c");
        row("an engine's own milliseconds are no wait", [](TimelineStory &s) {
            s.step("a").step("c", "a").job("a", 0, 1000).job("c", 1049, 2000).finished(2000);
        }, "a 0+1000, c 1049+951", "a 0+1000, c 1049+951", "a, c");
        row("retried by itself", [](TimelineStory &s) {
            s.step("a").step("b", "a").job("a", 0, 1000, "failed").job("a", 1000, 3000, "passed", 2).job("b", 3000, 4000).finished(4000);
        }, "a 0+1000, a#2 1000+2000, b 3000+1000", "a 0+1000, a#2 1000+2000, b 3000+1000", "a, b");
        row("retried by a person", [](TimelineStory &s) {
            s.step("a").job("a", 0, 1000, "failed").finished(1000).event(6000, EventType::RetryRequested, "a");
            s.job("a", 6000, 7000, "passed", 2).finished(7000);
        }, "a 0+1000, pause a#2 1000+5000, a#2 6000+1000", "a 0+1000, pause a#2 1000+5000, a#2 6000+1000", "a");
        row("several jobs of one step", [](TimelineStory &s) {
            s.step("m").step("b", "m").job("m", 0, 1000).job("m", 0, 3000, "passed", 1, -1, 1).job("b", 3000, 4000).finished(4000);
        }, "m 0+1000, m[1] 0+3000, b 3000+1000", "m[1] 0+3000, b 3000+1000", "m, b");
        row("each job has attempts of its own", [](TimelineStory &s) {
            s.step("m").job("m", 0, 1000).job("m", 0, 3000, "failed", 1, -1, 1).job("m", 3000, 5000, "passed", 2, -1, 1).finished(5000);
        }, "m 0+1000, m[1] 0+3000, m[1]#2 3000+2000", "m[1] 0+3000, m[1]#2 3000+2000", "m");
        row("run again from a step in the middle", [](TimelineStory &s) {
            s.step("a").step("b", "a").step("c", "b");
            s.job("a", 0, 1000).job("b", 1000, 2000).job("c", 2000, 3000).finished(3000).event(9000, EventType::RetryRequested, "b");
            s.job("b", 9000, 9500, "passed", 2).job("c", 9500, 9900, "passed", 2).finished(9900);
        }, "a 0+1000, b 1000+1000, pause b#2 2000+7000, c 2000+1000, b#2 9000+500, c#2 9500+400",
            "a 0+1000, b 1000+1000, pause b#2 2000+7000, b#2 9000+500, c#2 9500+400", "a, b, c");
        row("a rerun calls every step it names, and its gates again", [](TimelineStory &s) {
            s.step("g", "", NodeKind::Block).step("b", "g").gate("g", 0, 1000).job("b", 1000, 2000).finished(2000);
            s.event(5000, EventType::RerunRequested, "g", {}, {{"steps", {"g", "b"}}}).gate("g", 5000, 6000);
            s.job("b", 6000, 7000, "passed", 2).finished(7000);
        }, "gate g 0+1000, b 1000+1000, pause g#2 1000+4000, gate g#2 5000+1000, b#2 6000+1000",
            "gate g 0+1000, pause g#2 1000+4000, gate g#2 5000+1000, b#2 6000+1000", "g, b");
        row("stopped in order, resumed, restarted", [](TimelineStory &s) {
            s.step("a").job("a", 0, -1).event(1000, EventType::JobInterrupted, "a", QStringLiteral("a-0-1"), {{"attempt", 1}});
            s.event(1000, EventType::ReleaseInterrupted).event(5000, EventType::ReleaseResumed);
            s.event(6000, EventType::RestartRequested, "a").job("a", 6000, 8000, "passed", 2).finished(8000);
        }, "a 0+1000, pause a#2 1000+5000, a#2 6000+2000", "a 0+1000, pause a#2 1000+5000, a#2 6000+2000", "a");
        row("killed: when it ended is not known", [](TimelineStory &s) {
            s.step("a").step("z").job("z", 0, 700).job("a", 0, -1).event(5000, EventType::ReleaseInterrupted);
            s.event(5000, EventType::JobInterrupted, "a", QStringLiteral("a-0-1"), {{"attempt", 1}});
            s.event(5000, EventType::ReleaseResumed).event(6000, EventType::RestartRequested, "a");
            s.job("a", 6000, 8000, "passed", 2).finished(8000);
        }, "a 0+700, z 0+700, pause a#2 700+5300, a#2 6000+2000", "a 0+700, pause a#2 700+5300, a#2 6000+2000", "a", "a");
        row("an end without a beginning, but with a duration", [](TimelineStory &s) {
            s.step("a").event(3000, EventType::JobFinished, "a", QStringLiteral("x"), {{"outcome", "passed"}, {"duration_ms", 1000}});
            s.finished(3000);
        }, "queue a 0+2000, a 2000+1000", "queue a 0+2000, a 2000+1000", "a");
        row("a missing duration", [](TimelineStory &s) {
            s.step("a").step("b", "a").event(3000, EventType::JobFinished, "a", QStringLiteral("x"), {{"outcome", "passed"}});
            s.job("b", 3000, 4000).finished(4000);
        }, "queue a 0+3000, a 3000+0, b 3000+1000", "queue a 0+3000, a 3000+0, b 3000+1000", "a, b", "a");
        row("a step that the graph does not know", [](TimelineStory &s) {
            s.step("a").job("a", 0, 1000).job("new", 1000, 2000).finished(2000);
        }, "a 0+1000, new 1000+1000", "a 0+1000, new 1000+1000", "a, new", "new");
        row("still running", [](TimelineStory &s) {
            s.step("a").step("b", "a").step("c", "a").job("a", 0, 1000).job("b", 1000, -1).job("c", 1000, 2000);
        }, "a 0+1000, b 1000+8999, c 1000+1000", "a 0+1000, b 1000+8999", "a, b");
        row("still waiting for a person", [](TimelineStory &s) {
            s.step("a").step("g", "a", NodeKind::Block).job("a", 0, 1000).gate("g", 1000, -1);
        }, "a 0+1000, gate g 1000+8999", "a 0+1000, gate g 1000+8999", "a, g");
    }

    void segmentsAndPath()
    {
        QFETCH(Tell, tell);
        QFETCH(QString, segments);
        QFETCH(QString, path);
        QFETCH(QString, steps);
        QFETCH(QString, unknown);
        TimelineStory story;
        tell(story);
        const auto timeline = story.timeline(9999);
        QCOMPARE(segmentTexts(timeline), list(qPrintable(segments)));
        QCOMPARE(pathTexts(timeline), list(qPrintable(path)));
        QCOMPARE(timeline.pathSteps, list(qPrintable(steps)));
        QCOMPARE(timeline.unknownSteps, list(qPrintable(unknown)));
        QCOMPARE(timeline.pathPartial, !unknown.isEmpty());
        for (int i = 0; i < timeline.segments.size(); ++i)
            QCOMPARE(timeline.segments.at(i).critical, timeline.path.contains(i));
    }

    void pricesOfGates()
    {
        TimelineStory s;
        s.step("a").step("g", "a", NodeKind::Block).step("h", "", NodeKind::Block).step("b", "g h");
        s.job("a", 0, 5000).gate("g", 5000, 14000).gate("h", 0, 6000).job("b", 14000, 20000).finished(20000);
        const auto timeline = s.timeline(99999);
        const auto prices = timeline.gatePrices();
        QCOMPARE(prices.size(), 2);
        QCOMPARE(prices.at(0).step, QStringLiteral("g"));
        QCOMPARE(prices.at(0).waitedMs, 9000);
        QCOMPARE(prices.at(0).costMs, 9000);
        QCOMPARE(prices.at(0).percent, 45);
        QCOMPARE(prices.at(1).step, QStringLiteral("h"));
        QCOMPARE(prices.at(1).waitedMs, 6000);
        QCOMPARE(prices.at(1).costMs, 0);
        QCOMPARE(prices.at(1).percent, 0);
        QCOMPARE(timeline.humanMs, 15000 - 1000);
        QCOMPARE(timeline.pathMs(), 20000);
        QCOMPARE(timeline.totalMs(), 20000);
    }

    void lanes()
    {
        TimelineStory s;
        s.step("m").step("g", "", NodeKind::Block).gate("g", 0, 500);
        s.job("m", 0, 1000, "passed", 1, 1).job("m", 0, 3000, "passed", 1, 0, 1).job("m", 1000, 2000, "passed", 1, 1, 2).job("x", 2000, 3000).finished(3000);
        const auto timeline = s.timeline(3000);
        QCOMPARE(segmentTexts(timeline), list("gate g 0+500, m 0+1000, m[1] 0+3000, queue m[2] 0+1000, m[2] 1000+1000, x 2000+1000"));
        const auto told = [&](LaneMode mode) {
            const auto lanes = layOutLanes(timeline, mode, [](const QString &step) { return step.toUpper(); });
            QStringList rows;
            for (const auto &row : lanes.rows)
                rows.append(row.first ? row.lane : QStringLiteral("-"));
            QStringList places;
            for (const int row : lanes.rowOf)
                places.append(QString::number(row));
            return rows.join(u' ') + QStringLiteral(" | ") + places.join(u' ');
        };
        // Jobs of one step that ran at once take rows of their own; the third waited in the row it then ran in.
        QCOMPARE(told(LaneMode::Step), QStringLiteral("G M - - X | 0 1 2 3 3 4"));
        QCOMPARE(told(LaneMode::Worker), QStringLiteral("People Worker 1 Worker 2 Worker not recorded | 0 2 1 -1 2 3"));
    }

    /// A release across engines: the lanes of each build together, below its name.
    void lanesOfSeveralBuilds()
    {
        TimelineStory s;
        s.job("b/1", 0, 1000).job("a/1", 500, 2000).job("b/2", 1000, 3000).job("stray", 0, 10).finished(3000);
        const auto timeline = s.timeline(3000);
        LaneGroups groups {{QStringLiteral("Build a"), QStringLiteral("Build b"), QStringLiteral("Nothing ran")}, [](const QString &step) {
            return step.startsWith(QLatin1String("a/")) ? 0 : step.startsWith(QLatin1String("b/")) ? 1 : -1;
        }};
        for (const auto mode : {LaneMode::Step, LaneMode::Worker}) {
            const auto lanes = layOutLanes(timeline, mode, [](const QString &step) { return step; }, groups);
            QStringList rows;
            for (const auto &row : lanes.rows)
                rows.append(row.heading ? u'[' + row.lane + u']' : row.step.isEmpty() ? QStringLiteral("lane") : row.step);
            QCOMPARE(rows.join(u' '), mode == LaneMode::Step ? QStringLiteral("stray [Build a] a/1 [Build b] b/1 b/2") : QStringLiteral("lane [Build a] lane [Build b] lane"));
            for (int i = 0; i < timeline.segments.size(); ++i) {
                if (lanes.rowOf.at(i) < 0)
                    continue; // waiting for a worker belongs to none
                const auto &row = lanes.rows.at(lanes.rowOf.at(i));
                QVERIFY(!row.heading);
                QVERIFY(mode == LaneMode::Worker || row.step == timeline.segments.at(i).step);
            }
        }
        groups.names.resize(1); // alone it needs no name
        QCOMPARE(layOutLanes(timeline, LaneMode::Step, [](const QString &step) { return step; }, groups).rows.size(), 4);
    }

    void aKilledReleaseEndsWithItsLastEvent()
    {
        TimelineStory s;
        s.step("a").step("b").job("a", 0, -1).job("b", 0, 2000);
        auto times = s.times();
        times.markStopped();
        const auto timeline = makeTimeline(times, *s.graph(), TimelineStory::kStart + 99999);
        QCOMPARE(segmentTexts(timeline), list("a 0+2000, b 0+2000"));
        QCOMPARE(timeline.totalMs(), 2000);
        QVERIFY(timeline.pathPartial);
        QCOMPARE(timeline.segments.at(0).outcome, QStringLiteral("interrupted"));
        QVERIFY(!timeline.segments.at(0).open);
    }

    void eventsOfOneMomentDoNotCircle()
    {
        // Without a graph each could have waited for the other.
        TimelineStory s;
        s.job("a", 1000, 1000).job("b", 1000, 1000).job("c", 1000, 1000).finished(1000);
        QCOMPARE(s.timeline(1000).path.isEmpty(), false);
        TimelineStory circle;
        circle.step("x").step("y", "x");
        circle.job("x", 0, 0).job("y", 0, 0).finished(0);
        QCOMPARE(pathTexts(circle.timeline(0)).size(), 1);
    }

    void rehearsalsAreKnown()
    {
        for (const auto &[data, rehearsal] : {std::pair {Json {{"rehearsal", true}}, true}, {Json {{"rehearsal", Json::object()}}, true},
                 {Json {{"rehearsal", false}}, false}, {Json::object(), false}}) {
            ReleaseTimes times;
            times.apply({1, 10, EventType::ReleaseStarted, {}, {}, data});
            QCOMPARE(times.isRehearsal(), rehearsal);
        }
    }

    void eventsOfTheWrongTypeAreHarmless()
    {
        ReleaseTimes times;
        times.apply({1, 10, EventType::ReleaseStarted, {}, {}, {{"file", 7}, {"rehearsal", "yes"}}});
        times.apply({2, 20, EventType::JobStarted, QStringLiteral("a"), QStringLiteral("j"), {{"attempt", "x"}, {"slot", nullptr}}});
        times.apply({3, 30, EventType::JobFinished, QStringLiteral("a"), QStringLiteral("j"), {{"outcome", 3}}});
        times.apply({3, 90, EventType::JobFinished, QStringLiteral("a"), QStringLiteral("j"), {{"outcome", "passed"}}});
        QVERIFY(!times.isRehearsal());
        QCOMPARE(times.jobs().size(), 1);
        QCOMPARE(times.jobs().first().outcome, QStringLiteral("failed"));
        QCOMPARE(times.jobs().first().endedMs, 30);
        QCOMPARE(times.lastMs(), 30);
    }

    void absurdNumbersAreHarmless()
    {
        constexpr auto most = std::numeric_limits<qint64>::max();
        ReleaseTimes times;
        times.apply({1, 10, EventType::JobStarted, QStringLiteral("a"), QStringLiteral("i"), {{"attempt", 2'147'483'647}, {"index", -most}, {"slot", most}}});
        times.apply({2, 20, EventType::JobFinished, QStringLiteral("a"), QStringLiteral("j"), {{"duration_ms", most}}});
        times.apply({3, 30, EventType::JobFinished, QStringLiteral("a"), QStringLiteral("k"), {{"duration_ms", quint64(most) + 7}}});
        QCOMPARE(times.jobs().size(), 3);
        QCOMPARE(times.jobs().at(0).attempt, 1);
        QCOMPARE(times.jobs().at(0).index, 0);
        QCOMPARE(times.jobs().at(0).slot, -1);
        QCOMPARE(times.jobs().at(1).startedMs, 0);
        QVERIFY(times.jobs().at(2).startedMs >= 0);
    }
};

QTEST_GUILESS_MAIN(TestReleaseTimeline)
#include "tst_releasetimeline.moc"
