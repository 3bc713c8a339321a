// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/hostbudget.h"
#include "engine/net/pollpace.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;
using Purpose = HostBudget::Purpose;

class TestHostBudget : public QObject
{
    Q_OBJECT

    static constexpr qint64 kNow = 1'700'000'000'000;
    static HostBudget even() { return HostBudget([] { return 0.0; }); }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void isFreeAtFirst()
    {
        QCOMPARE(even().notBefore(Purpose::Poll, kNow), kNow);
        QVERIFY(!even().limitedUntil(kNow));
        QVERIFY(!even().remaining(kNow));
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("wait"); // -1: none
        QTest::newRow("seconds") << QByteArray("30") << QByteArray() << qint64(30'000);
        QTest::newRow("blanks") << QByteArray(" 7 ") << QByteArray() << qint64(7'000);
        QTest::newRow("zero") << QByteArray("0") << QByteArray() << qint64(0);
        QTest::newRow("an hour at most") << QByteArray("99999999") << QByteArray() << qint64(3'600'000);
        QTest::newRow("a date, by the server's own clock") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QByteArray("Sun, 06 Nov 1994 08:49:07 GMT") << qint64(30'000);
        QTest::newRow("a date that has gone by") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QByteArray() << qint64(0);
        QTest::newRow("below zero") << QByteArray("-5") << QByteArray() << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << QByteArray() << qint64(-1);
        QTest::newRow("nothing") << QByteArray() << QByteArray() << qint64(-1);
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        QTEST(retryAfterMs({{"retry-AFTER", value}, {"Date", date}}, kNow).value_or(-1), "wait");
    }

    void waitsOutALimit()
    {
        auto budget = even();
        budget.answered(429, {{"Retry-After", "30"}}, kNow);
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow), kNow + 30'000);
        QCOMPARE(budget.notBefore(Purpose::Act, kNow), kNow + 30'000); // people wait as well: the server said so
        QCOMPARE(budget.limitedUntil(kNow), std::optional(kNow + 30'000));
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow + 30'000), kNow + 30'000);
        QVERIFY(!budget.limitedUntil(kNow + 30'000));
    }

    void waitsForTheResetWhenNothingElseIsSaid()
    {
        auto budget = even();
        budget.answered(429, {{"RateLimit-Reset", "42"}}, kNow);
        QCOMPARE(budget.notBefore(Purpose::Act, kNow), kNow + 42'000);
        auto silent = even();
        silent.answered(429, {}, kNow);
        QCOMPARE(silent.notBefore(Purpose::Act, kNow), kNow + 30'000);
    }

    void spreadsItsWaits()
    {
        HostBudget late([] { return 1.0; });
        late.answered(429, {{"Retry-After", "40"}}, kNow);
        QCOMPARE(late.notBefore(Purpose::Poll, kNow), kNow + 50'000);
        HostBudget tired([] { return 1.0; });
        tired.failed(kNow);
        QCOMPARE(tired.notBefore(Purpose::Poll, kNow), kNow + 1250);
        QCOMPARE(HostBudget([] { return 0.5; }).jitter(1000), 500);
    }

    void holdsSomeBackForPeople()
    {
        auto budget = even();
        budget.answered(200, {{"RateLimit-Limit", "200"}, {"RateLimit-Remaining", "6"}, {"RateLimit-Reset", "20"}}, kNow);
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow), kNow);
        budget.sent(kNow);
        QCOMPARE(budget.remaining(kNow), std::optional(5));
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow), kNow + 20'000);
        QCOMPARE(budget.notBefore(Purpose::Act, kNow), kNow);
        for (int i = 0; i < 5; ++i)
            budget.sent(kNow);
        QCOMPARE(budget.notBefore(Purpose::Act, kNow), kNow + 20'000);
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow + 20'000), kNow + 20'000);
    }

    void heedsTheTighterOfTwoLimits()
    {
        auto budget = even();
        budget.answered(200, {{"RateLimit-Limit", "200"}, {"RateLimit-Remaining", "150"}, {"RateLimit-Reset", "50"},
            {"RateLimit-User-Limit", "50"}, {"RateLimit-User-Remaining", "2"}, {"RateLimit-User-Reset", "9"}}, kNow);
        QCOMPARE(budget.remaining(kNow), std::optional(2));
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow), kNow + 9'000);
    }

    void backsOffWhileThereIsNoAnswer()
    {
        auto budget = even();
        QVector<qint64> waits;
        for (int i = 0; i < 9; ++i) {
            i % 2 ? budget.failed(kNow) : budget.answered(502, {}, kNow);
            waits << budget.notBefore(Purpose::Poll, kNow) - kNow;
        }
        QCOMPARE(waits, QVector<qint64>({1000, 2000, 4000, 8000, 16000, 32000, 64000, 120000, 120000}));
        QCOMPARE(budget.notBefore(Purpose::Act, kNow), kNow); // a person may try at once
        budget.answered(200, {}, kNow);
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow), kNow);
        QCOMPARE(budget.failuresInARow(), 0);
    }

    /// Twenty builds do not spend a minute's allowance in four seconds and then stand still.
    void spreadsWhatIsLeftOfAnAllowance()
    {
        auto budget = even();
        budget.sent(kNow);
        budget.answered(200, {{"RateLimit-Limit", "50"}, {"RateLimit-Remaining", "40"}, {"RateLimit-Reset", "40"}}, kNow);
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow), kNow); // plenty
        budget.answered(200, {{"RateLimit-Limit", "50"}, {"RateLimit-Remaining", "25"}, {"RateLimit-Reset", "40"}}, kNow);
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow), kNow + 2000); // twenty are left for forty seconds
        QCOMPARE(budget.notBefore(Purpose::Extra, kNow), kNow + 4000); // logs and artifacts come after the steps
        QCOMPARE(budget.notBefore(Purpose::Act, kNow), kNow);
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow + 30'000), kNow + 30'000);
    }

    void movesWithAClockThatIsSetBack()
    {
        constexpr qint64 kHour = 3'600'000;
        auto budget = even();
        budget.answered(429, {{"Retry-After", "30"}}, kNow);
        QCOMPARE(budget.notBefore(Purpose::Act, kNow + 10'000), kNow + 30'000);
        QCOMPARE(budget.notBefore(Purpose::Act, kNow + 10'000 - kHour), kNow + 30'000 - kHour);
        auto tired = even();
        for (int i = 0; i < 5; ++i)
            tired.failed(kNow);
        QCOMPARE(tired.notBefore(Purpose::Poll, kNow - kHour), kNow - kHour + 16'000);
        auto low = even();
        low.answered(200, {{"RateLimit-Limit", "50"}, {"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "9"}}, kNow);
        QCOMPARE(low.notBefore(Purpose::Act, kNow - kHour), kNow - kHour + 9000);
    }

    void doesNotBelieveNonsense()
    {
        auto budget = even();
        budget.answered(200, {{"RateLimit-Remaining", "many"}, {"RateLimit-Reset", "20"}}, kNow);
        budget.answered(200, {{"RateLimit-Remaining", "-3"}, {"RateLimit-Reset", "20"}}, kNow);
        QCOMPARE(budget.notBefore(Purpose::Poll, kNow), kNow);
        budget.answered(200, {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "9999999999"}}, kNow);
        QVERIFY(budget.notBefore(Purpose::Poll, kNow) <= kNow + 3'600'000);
        auto most = even();
        most.answered(200, {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "9223372036854775807"}}, kNow);
        QCOMPARE(most.notBefore(Purpose::Poll, kNow), budget.notBefore(Purpose::Poll, kNow));
        most.answered(429, {{"RateLimit-Reset", "9223372036854775807"}}, kNow);
        QVERIFY(most.notBefore(Purpose::Act, kNow) > kNow + 60'000);
    }

    void pollsQuicklyNearAGateAndSeldomInTheEnd()
    {
        PollPace pace;
        QCOMPARE(pace.intervalMs(), 2000);
        for (int i = 0; i < 100; ++i)
            pace.polled(false);
        QCOMPARE(pace.intervalMs(), 20'000);
        pace.setMood(PollPace::Mood::GateNear);
        QCOMPARE(pace.intervalMs(), 2000);
        for (int i = 0; i < 100; ++i)
            pace.polled(false);
        QCOMPARE(pace.intervalMs(), 4000);
        pace.polled(true);
        QCOMPARE(pace.intervalMs(), 2000);
        pace.setMood(PollPace::Mood::Over);
        QCOMPARE(pace.intervalMs(), 10'000);
        for (int i = 0; i < 5; ++i)
            pace.polled(false);
        QCOMPARE(pace.intervalMs(), 60'000);
        pace.hurry();
        QCOMPARE(pace.intervalMs(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestHostBudget)
#include "tst_hostbudget.moc"
