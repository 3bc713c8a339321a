// SPDX-License-Identifier: GPL-3.0-or-later
// An hour of 20 builds and 5 task groups of 3,000 tasks, with a thousand faults, by a fake clock (issue 7, "Tested against").
// SLIPWAY_SOAK_SEED chooses another world, SLIPWAY_SOAK_ROUNDS repeats it with the seeds that follow.
#include "engine/remote/trainengine.h"
#include "fakeengine.h"
#include "release/eventdata.h"
#include "release/releasestate.h"
#include "soakworld.h"
#include "support/testing.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

/// Everything that the release told, counted.
struct Listener
{
    void hear(const ReleaseEvents &events)
    {
        for (const auto &event : events) {
            gap = gap || event.seq != release.lastSeq() + 1;
            release.apply(event);
            switch (event.type) {
            case EventType::JobStarted: ++started[event.job]; startTimes[event.job] = event.timeMs; break;
            case EventType::JobFinished: ++finished[event.job]; break;
            case EventType::GateOpened: ++opened[event.step]; break;
            case EventType::GateDecided: ++decided[event.step]; break;
            case EventType::ReleaseStarted: ++starts; break;
            case EventType::ReleaseFinished: ++ends; break;
            case EventType::StepState: {
                const auto state = eventdata::text(event.data, "state");
                repeated += lastState.value(event.step) == state ? 1 : 0;
                lastState[event.step] = state;
                break;
            }
            default: break;
            }
        }
    }

    ReleaseState release;
    QHash<QString, int> started, finished, opened, decided;
    QHash<QString, qint64> startTimes;
    QHash<QString, QString> lastState;
    int starts = 0, ends = 0, repeated = 0;
    bool gap = false;
};

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void anHour_data()
    {
        QTest::addColumn<quint32>("seed");
        const auto seed = quint32(std::max(1, qEnvironmentVariableIntValue("SLIPWAY_SOAK_SEED")));
        const auto rounds = quint32(std::max(1, qEnvironmentVariableIntValue("SLIPWAY_SOAK_ROUNDS")));
        for (quint32 i = 0; i < rounds; ++i)
            QTest::addRow("seed %u", seed + i) << seed + i;
    }

    void anHour()
    {
        QFETCH(quint32, seed);
        auto ticker = std::make_shared<FakeTicker>();
        SoakWorld world(ticker.get(), SoakWorld::Size(), seed);
        FakeTransport *transport = nullptr;
        RemoteDesk::Tools tools;
        tools.makeTicker = [&] { return ticker; };
        tools.makeTransport = [&](QObject *parent) {
            transport = new FakeTransport(ticker.get(), [&](const HttpRequest &request) {
                transport->log.clear();
                transport->authorizations.clear();
                return world.answer(request);
            });
            transport->setParent(parent);
            return transport;
        };
        RemoteDesk desk(tools);
        QTemporaryDir folder;
        TrainSetup setup;
        for (int i = 0; i < world.sources(); ++i) {
            RemoteSetup own;
            own.address = *readRemoteAddress(world.address(i));
            own.read = [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("read"); };
            own.stateDir = folder.path();
            own.desk = &desk;
            setup.sources.append({SoakWorld::sourceId(i), own});
        }
        TrainEngine engine(std::move(setup));
        Listener told;
        PlanPtr plan;
        connect(&engine, &Engine::eventsCommitted, &engine, [&](const ReleaseEvents &events) { told.hear(events); });
        connect(&engine, &Engine::planChanged, &engine, [&](const PlanPtr &shown) { plan = shown; });
        QElapsedTimer clock;
        clock.start();
        engine.begin();
        for (int minute = 0; minute < 60; ++minute) {
            world.faultsPerMille = world.faults < kFaults ? 200 : 0;
            ticker->advance(60'000);
        }
        QVERIFY2(world.faults >= kFaults, qPrintable(QStringLiteral("only %1 faults in %2 requests").arg(world.faults).arg(world.requests)));
        for (const auto *kind : {"429", "500", "503", "reset", "half an answer", "truncated", "wrong types", "a page", "nothing", "10 MB"})
            QVERIFY2(world.faultKinds[QLatin1String(kind)] > 0, kind);
        world.faultsPerMille = 0;
        ticker->advance(300'000);
        qInfo("%d requests, %d faults, %lld events in %.1f s", world.requests, world.faults, static_cast<long long>(told.release.lastSeq()), double(clock.elapsed()) / 1000);
        compare(world, told);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(plan->steps.size(), qsizetype(plan->graph->nodeCount()));
        QVERIFY(plan->graph->nodeCount() >= size_t(5 * 3000 + 20 * 60 + 25));

        // Quiet from here on, but for faults: nothing is told, and nothing is kept.
        const auto events = told.release.lastSeq();
        const auto run = [&](int minutes) {
            for (int minute = 0; minute < minutes; ++minute) {
                world.faultsPerMille = 100;
                ticker->advance(60'000);
            }
            world.faultsPerMille = 0;
            ticker->advance(300'000);
            return liveBytes();
        };
        const auto warm = run(4), end = run(8);
        QCOMPARE(told.release.lastSeq(), events);
        const auto grown = end > warm ? end - warm : 0;
        QVERIFY2(grown < 1'000'000, qPrintable(QStringLiteral("%1 bytes more after %2 requests").arg(grown).arg(world.requests)));
    }

private:
    static void compare(const SoakWorld &world, const Listener &told)
    {
        QVERIFY(!told.gap);
        QCOMPARE(told.starts, 1);
        QCOMPARE(told.ends, 1);
        QCOMPARE(told.repeated, 0);
        QCOMPARE(told.started.size(), world.jobs().size());
        QCOMPARE(told.finished.size(), world.jobs().size());
        for (auto job = world.jobs().cbegin(); job != world.jobs().cend(); ++job) {
            const auto &truth = job.value();
            QVERIFY2(told.started.value(job.key()) == 1 && told.finished.value(job.key()) == 1, qPrintable(job.key()));
            QVERIFY2(std::abs(told.startTimes.value(job.key()) - truth.startedMs) <= 3000, qPrintable(job.key()));
            QCOMPARE(told.release.job(job.key()).outcome, stepStateName(truth.state));
        }
        QCOMPARE(told.decided, world.gates());
        for (const auto count : told.opened)
            QCOMPARE(count, 1);
        for (auto step = world.steps().cbegin(); step != world.steps().cend(); ++step)
            QVERIFY2(told.release.stepState(step.key()) == step.value(), qPrintable(step.key()));
    }
};

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
