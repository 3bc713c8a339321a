// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/expectedfinish.h"
#include "release/history.h"
#include "release/journal.h"
#include "release/releasestore.h"
#include "support/testing.h"
#include "timelinestory.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::testing;

namespace {

QStringList list(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

ReleaseTimes timesOf(const ReleaseEvents &events)
{
    ReleaseTimes times;
    for (const auto &event : events)
        times.apply(event);
    return times;
}

ReleaseHistory historyOf(const QHash<QString, qint64> &medians)
{
    ReleaseHistory history;
    for (auto it = medians.begin(); it != medians.end(); ++it)
        history.steps.insert(it.key(), durationStats({*it}));
    return history;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void stats_data()
    {
        QTest::addColumn<QVector<qint64>>("durations");
        QTest::addColumn<QVector<qint64>>("stats"); // runs, median, min, max, p10, p90
        QTest::newRow("none") << QVector<qint64> {} << QVector<qint64> {0, 0, 0, 0, 0, 0};
        QTest::newRow("one") << QVector<qint64> {7} << QVector<qint64> {1, 7, 7, 7, 7, 7};
        QTest::newRow("even: the mean of the middle") << QVector<qint64> {40, 10, 30, 20} << QVector<qint64> {4, 25, 10, 40, 10, 40};
        QTest::newRow("odd") << QVector<qint64> {9, 1, 5} << QVector<qint64> {3, 5, 1, 9, 1, 9};
        QTest::newRow("ten") << QVector<qint64> {10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << QVector<qint64> {10, 5, 1, 10, 1, 9};
        QTest::newRow("twenty") << QVector<qint64> {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}
                                << QVector<qint64> {20, 10, 1, 20, 2, 18};
    }

    void stats()
    {
        QFETCH(QVector<qint64>, durations);
        QFETCH(QVector<qint64>, stats);
        const auto s = durationStats(durations);
        QCOMPARE((QVector<qint64> {s.runs, s.medianMs, s.minMs, s.maxMs, s.p10Ms, s.p90Ms}), stats);
    }

    void onlySuccessCounts()
    {
        HistoryCollector collector;
        TimelineStory s;
        s.job("retried", 0, 1000, "failed").job("retried", 1000, 4000, "passed", 2);
        s.job("soft", 0, 500, "soft_failed").job("bad", 0, 100, "failed").job("open", 0, -1);
        s.job("matrix", 0, 2000).job("matrix", 1000, 5000, "passed", 1, -1, 1);
        s.job("half", 0, 2000).job("half", 0, 3000, "failed", 1, -1, 1).gate("gate", 0, 8000).gate("open gate", 0, -1);
        collector.add(timesOf(s.events()));
        const auto history = collector.result();
        QCOMPARE(history.releases, 1);
        QCOMPARE(history.ofStep(QStringLiteral("retried")).medianMs, 3000);
        QCOMPARE(history.ofStep(QStringLiteral("soft")).medianMs, 500);
        QCOMPARE(history.ofStep(QStringLiteral("matrix")).medianMs, 5000);
        for (const auto *step : {"bad", "open", "half"})
            QCOMPARE(history.ofStep(QLatin1String(step)).runs, 0);
        QCOMPARE(history.gates.value(QStringLiteral("gate")).medianMs, 8000);
        QCOMPARE(history.gates.size(), 1);
    }

    void jobsAreKnownByTheirVariant()
    {
        HistoryCollector collector;
        TimelineStory s;
        const auto job = [&s](int index, const char *variant, qint64 to) {
            const auto id = QString::number(index);
            s.event(0, EventType::JobStarted, "m", id, {{"index", index}, {"variant", variant}});
            s.event(to, EventType::JobFinished, "m", id, {{"outcome", "passed"}});
        };
        job(0, "linux", 1000);
        job(1, "mac", 7000);
        collector.add(timesOf(s.events()));
        const auto history = collector.result();
        QCOMPARE(history.ofJob(QStringLiteral("m"), QStringLiteral("mac")).medianMs, 7000);
        QCOMPARE(history.ofJob(QStringLiteral("m"), QStringLiteral("windows")).runs, 0);
        QCOMPARE(history.ofJob(QStringLiteral("m"), {}).medianMs, 7000);
    }

    void journalsOfAStateFolder()
    {
        const QTemporaryDir state;
        const auto write = [&](const char *id, const char *file, const char *digest, qint64 duration, bool rehearsal = false) {
            auto journal = Journal::create(releaseFolder(state.path(), QLatin1String(id)));
            QVERIFY_RESULT(journal);
            TimelineStory s;
            s.job("a", 0, duration).gate("g", 0, 2 * duration).finished(3 * duration);
            auto events = s.events(rehearsal);
            events.first().data["file"] = file;
            events.first().data["file_digest"] = digest;
            QVERIFY_RESULT((*journal)->append(events));
        };
        write("20260101-000000-a", "/r/p.yml", "d1", 1000);
        write("20260102-000000-b", "/r/p.yml", "d2", 3000);
        write("20260103-000000-c", "/elsewhere/p.yml", "d2", 5000);
        write("20260104-000000-d", "/r/other.yml", "d9", 70000);
        write("20260105-000000-e", "/r/p.yml", "d2", 60000, true);
        write("20260106-000000-f", "/r/p.yml", "d2", 80000);
        QVERIFY(QDir().mkpath(releaseFolder(state.path(), QStringLiteral("20260107-000000-g"))));
        QFile broken(releaseFolder(state.path(), QStringLiteral("20260107-000000-g")) + QStringLiteral("/journal.sqlite"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no database, but long enough to be read as one") > 0);
        broken.close();

        HistoryQuery query {state.path(), QStringLiteral("/r/p.yml"), QStringLiteral("d2"), QStringLiteral("20260106-000000-f"), false, 50};
        auto history = readHistory(query);
        QCOMPARE(history.releases, 3);
        QCOMPARE(history.others, 1);
        QCOMPARE(history.ofStep(QStringLiteral("a")).runs, 3);
        QCOMPARE(history.ofStep(QStringLiteral("a")).medianMs, 3000);
        QCOMPARE(history.gates.value(QStringLiteral("g")).maxMs, 10000);
        QCOMPARE(history.notes.size(), 1);
        QVERIFY2(history.notes.first().startsWith(QLatin1String("20260107-000000-g was skipped: ")), qPrintable(history.notes.first()));

        query.releases = 2; // the newest
        history = readHistory(query);
        QCOMPARE(history.ofStep(QStringLiteral("a")).minMs, 3000);
        query.rehearsals = true;
        history = readHistory(query);
        QCOMPARE(history.ofStep(QStringLiteral("a")).medianMs, 60000);
        query.stateDir = state.filePath(QStringLiteral("nowhere"));
        history = readHistory(query);
        QCOMPARE(history.releases, 0);
        QVERIFY(history.notes.isEmpty());
    }

    void expectedFinish_data()
    {
        QTest::addColumn<QString>("done"); // steps that have passed
        QTest::addColumn<int>("running"); // since when "b" runs; -1: it does not
        QTest::addColumn<QString>("history"); // steps that have one
        QTest::addColumn<int>("approved");
        QTest::addColumn<int>("at"); // since the start; the present is 10000
        QTest::addColumn<QString>("unknown");
        QTest::addColumn<int>("percent");
        // a (1000) -> b (5000) -> gate -> c (3000); a -> d (9500)
        QTest::newRow("all of it: the longer way") << "" << -1 << "a b c d" << 10000 << 20500 << "" << 0;
        QTest::newRow("the rest") << "a d" << -1 << "a b c d" << 10000 << 18000 << "" << 0;
        QTest::newRow("running: median less what it took") << "a d" << 8000 << "a b c d" << 10000 << 16000 << "" << 0;
        QTest::newRow("running for longer than ever: not below nothing") << "a d" << 1000 << "a b c d" << 10000 << 13000 << "" << 0;
        QTest::newRow("approved later") << "a d" << -1 << "a b c d" << 40000 << 43000 << "" << 0;
        QTest::newRow("approved while it is not open yet") << "a d" << -1 << "a b c d" << 12000 << 18000 << "" << 0;
        QTest::newRow("a step without a history") << "a d" << -1 << "b" << 10000 << 15000 << "c" << 50;
        QTest::newRow("no history at all") << "" << -1 << "" << 10000 << 10000 << "a b c d" << 100;
        QTest::newRow("only the gate is left") << "a b c d" << -1 << "a b c d" << 10000 << 10000 << "" << 0;
    }

    void expectedFinish()
    {
        QFETCH(QString, done);
        QFETCH(int, running);
        QFETCH(QString, history);
        QFETCH(int, approved);
        QFETCH(int, at);
        QFETCH(QString, unknown);
        QFETCH(int, percent);
        TimelineStory s;
        s.step("a").step("b", "a").step("gate", "b", NodeKind::Block).step("c", "gate").step("d", "a");
        for (const auto &step : list(done))
            s.event(100, EventType::StepState, qPrintable(step), {}, {{"state", "passed"}});
        if (running >= 0)
            s.job("b", running, -1);
        const QHash<QString, qint64> all {{QStringLiteral("a"), 1000}, {QStringLiteral("b"), 5000}, {QStringLiteral("c"), 3000}, {QStringLiteral("d"), 9500}};
        QHash<QString, qint64> known;
        for (const auto &step : list(history))
            known.insert(step, all.value(step));
        const auto finish = slipway::expectedFinish(*s.graph(), s.times(), historyOf(known), TimelineStory::kStart + 10000, TimelineStory::kStart + approved);
        QCOMPARE(finish.atMs - TimelineStory::kStart, at);
        QCOMPARE(finish.unknown, list(unknown));
        QCOMPARE(finish.unknownPercent(), percent);
        QCOMPARE(finish.isLowerBound(), !unknown.isEmpty());
        QCOMPARE(finish.gates, list(QStringLiteral("gate")));
    }

    void nothingIsLeft()
    {
        TimelineStory s;
        s.step("a").event(100, EventType::StepState, "a", {}, {{"state", "failed"}});
        const auto finish = slipway::expectedFinish(*s.graph(), s.times(), {}, 5, 5);
        QCOMPARE(finish.atMs, 0);
        QCOMPARE(finish.remaining, 0);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
