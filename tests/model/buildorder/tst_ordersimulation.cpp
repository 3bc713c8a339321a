// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/ordersimulation.h"
#include "conancorpus.h"
#include "support/testing.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace slipway;

namespace {

std::vector<OrderJob> chain()
{
    // a and b at level 0, c after a at level 1, d after c at level 2.
    std::vector<OrderJob> jobs(4);
    jobs[2].level = 1;
    jobs[2].after = {0};
    jobs[3].level = 2;
    jobs[3].after = {2};
    return jobs;
}

/// Log-normal times with a median of 33 s, cut at 30 minutes, as in spec/conan.md section 7.
std::vector<qint64> times(size_t count, unsigned seed)
{
    std::mt19937 engine(seed);
    std::lognormal_distribution<double> draw(std::log(33.0), 1.0);
    std::vector<qint64> durations(count);
    for (auto &duration : durations)
        duration = qint64(std::min(draw(engine), 1800.0) * 1000);
    return durations;
}

} // namespace

class TestOrderSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void byHand_data()
    {
        QTest::addColumn<int>("workers");
        QTest::addColumn<qint64>("strict");
        QTest::addColumn<qint64>("soon");
        QTest::newRow("one worker") << 1 << 140LL << 140LL;
        QTest::newRow("two workers") << 2 << 120LL << 100LL; // b takes 100 while a, c, d take 40
        QTest::newRow("no limit") << 0 << 120LL << 100LL;
    }
    void byHand()
    {
        QFETCH(int, workers);
        QFETCH(qint64, strict);
        QFETCH(qint64, soon);
        const auto gain = gainOfStart(chain(), {20, 100, 10, 10}, workers);
        QCOMPARE(gain.strictMs, strict);
        QCOMPARE(gain.asSoonMs, soon);
        QCOMPARE(gain.savedMs(), strict - soon);
    }

    void equalTimesWithoutHistory()
    {
        const auto gain = gainOfStart(chain(), {}, 2);
        QCOMPARE(gain.strictMs, 180'000);
        QCOMPARE(gain.asSoonMs, 180'000);
    }

    void whatDoesNotRunTakesNoTime()
    {
        auto jobs = chain();
        jobs[2].fault = QStringLiteral("Missing binary");
        jobs[3].blockedBy = 2;
        QCOMPARE(simulateOrder(jobs, {20, 100, 10, 10}, 1, OrderStart::StrictLevels), 120);
        QCOMPARE(simulateOrder({}, {}, 4, OrderStart::StrictLevels), 0);
    }

    /// The figures of spec/conan.md section 7 in kind: little with 4 workers, much with 16 and 64.
    void gainsOnALargeOrder()
    {
        SLIPWAY_NEED_CORPUS();
        QTemporaryDir scratch;
        const auto calls = testing::conanCalls(scratch.path());
        QString file;
        for (const auto &call : calls) {
            for (const auto &json : call.json) {
                if (json.contains(QLatin1String("500")) && json.endsWith(QLatin1String("all-merged-reduced-configuration.json")))
                    file = json;
            }
        }
        if (file.isEmpty())
            QSKIP("skipped: the large files cannot be unpacked");
        const auto jobs = orderJobs(*testing::openOrder(file), {});
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->jobs.size(), size_t(641));
        const auto gain = [&](int workers) {
            double strict = 0, soon = 0;
            for (unsigned seed = 1; seed <= 5; ++seed) {
                const auto durations = times(jobs->jobs.size(), seed);
                strict += double(simulateOrder(jobs->jobs, durations, workers, OrderStart::StrictLevels, StartFirst::LongestTail));
                soon += double(simulateOrder(jobs->jobs, durations, workers, OrderStart::AsSoonAsReady, StartFirst::LongestTail));
            }
            return (strict - soon) / strict;
        };
        const double four = gain(4), sixteen = gain(16), sixtyFour = gain(64);
        QVERIFY2(four >= 0 && four < 0.25, qPrintable(QString::number(four)));
        QVERIFY2(sixteen > 0.2 && sixteen > four, qPrintable(QString::number(sixteen)));
        QVERIFY2(sixtyFour > 0.4 && sixtyFour >= sixteen, qPrintable(QString::number(sixtyFour)));
        qInfo("saved: %.0f %% with 4 workers, %.0f %% with 16, %.0f %% with 64", four * 100, sixteen * 100, sixtyFour * 100);
    }
};

QTEST_GUILESS_MAIN(TestOrderSimulation)
#include "tst_ordersimulation.moc"
