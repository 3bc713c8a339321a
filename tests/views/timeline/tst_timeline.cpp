// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/releasesession.h"
#include "timeline/timelinepane.h"

#include "support/testing.h"

#include <QChartView>
#include <QLabel>

using namespace slipway;

namespace {

ReleaseEvent event(qint64 seq, qint64 ms, EventType type, const char *step, const char *job, Json data)
{
    return {seq, ms, type, QString::fromLatin1(step), QString::fromLatin1(job), std::move(data)};
}

/// Two steps, the second tried twice, and a gate that waited from 3 s to 7 s.
ReleaseEvents story()
{
    return {
        event(1, 1000, EventType::ReleaseStarted, "", "", {{"file", "release.yml"}}),
        event(2, 1000, EventType::JobStarted, "build", "j1", {{"attempt", 1}}),
        event(3, 3000, EventType::JobFinished, "build", "j1", {{"attempt", 1}, {"outcome", "passed"}, {"exit_status", 0}}),
        event(4, 4000, EventType::GateOpened, "gate", "", {{"label", "Publish?"}}),
        event(5, 8000, EventType::GateDecided, "gate", "", {{"decision", "approve"}, {"who", "mai"}}),
        event(6, 8000, EventType::JobStarted, "ship", "j2", {{"attempt", 1}}),
        event(7, 8500, EventType::JobFinished, "ship", "j2", {{"attempt", 1}, {"outcome", "failed"}, {"exit_status", 1}}),
        event(8, 9000, EventType::JobStarted, "ship", "j3", {{"attempt", 2}}),
        event(9, 11000, EventType::JobFinished, "ship", "j3", {{"attempt", 2}, {"outcome", "passed"}, {"exit_status", 0}}),
        event(10, 11000, EventType::ReleaseFinished, "", "", {{"state", "passed"}}),
    };
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }

    void rowsAreInOrderOfStarting()
    {
        ReleaseState state;
        for (const auto &e : story())
            state.apply(e);
        const auto timeline = buildTimeline(state, 99000, 10, [](const QString &step) { return step; });
        QCOMPARE(timeline.totalMs, 10000);
        QCOMPARE(timeline.humanMs, 4000);
        QCOMPARE(timeline.hidden, 0);
        QStringList shown;
        for (const auto &row : timeline.rows)
            shown.append(QStringLiteral("%1 %2+%3").arg(row.label).arg(row.fromMs).arg(row.durationMs));
        QCOMPARE(shown,
            QStringList({QStringLiteral("build 0+2000"), QStringLiteral("gate 3000+4000"),
                QStringLiteral("ship 7000+500"), QStringLiteral("ship (2) 8000+2000")}));
        QCOMPARE(timeline.rows.at(2).kind, TimelineRow::Kind::Failed);
        QCOMPARE(timeline.rows.at(1).kind, TimelineRow::Kind::Human);
    }

    void theLongestRowsAreKept()
    {
        ReleaseState state;
        for (const auto &e : story())
            state.apply(e);
        const auto timeline = buildTimeline(state, 99000, 2, [](const QString &step) { return step; });
        QCOMPARE(timeline.hidden, 2);
        QCOMPARE(timeline.rows.size(), 2);
        QCOMPARE(timeline.rows.first().step, QStringLiteral("build"));
        QCOMPARE(timeline.rows.last().step, QStringLiteral("gate"));
    }

    void paneSaysWhatItShows()
    {
        ReleaseSession session;
        TimelinePane pane(&session);
        pane.resize(700, 300);
        pane.show();
        QVERIFY2(pane.summary().startsWith(QLatin1String("Nothing has run yet")), qPrintable(pane.summary()));
        session.feed(story());
        QTRY_COMPARE(pane.summary(), QStringLiteral("10.0 s in all, 4.0 s of it waiting for people."));
        QVERIFY(pane.findChild<QChartView *>()->isVisible());
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
