// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/trainengine.h"
#include "fakeengine.h"
#include "release/journal.h"
#include "release/releasestore.h"
#include "release/releasestate.h"
#include "release/releasetimes.h"
#include "support/testing.h"

#include <QDir>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

const QByteArray kGroup = "LjOkL6FFThijM_Q_Rmo0vQ";
const QString kGroupUrl = QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ");

QByteArray job(const QByteArray &step, const QByteArray &state, const QByteArray &more = {})
{
    const bool over = state != "running" && state != "scheduled";
    return "{\"id\":\"job-" + step + "\",\"type\":\"script\",\"step_key\":\"" + step + "\",\"name\":\"" + step + "\",\"state\":\"" + state + "\",\"started_at\":"
        + (state == "scheduled" ? "null" : "\"2026-05-09T21:06:10Z\"") + ",\"finished_at\":" + (over ? "\"2026-05-09T21:07:10Z\"" : "null") + more + "}";
}

QByteArray gate(const QByteArray &state, const QByteArray &by = {})
{
    return "{\"id\":\"job-gate\",\"type\":\"manual\",\"step_key\":\"gate\",\"label\":\"Go?\",\"unblockable\":true,\"state\":\"" + state + "\""
        + (by.isEmpty() ? QByteArray() : ",\"unblocked_at\":\"2026-05-09T21:08:10Z\",\"unblocked_by\":{\"name\":\"" + by + "\"}") + "}";
}

QByteArray build(const QByteArrayList &jobs, const QByteArray &state = "running")
{
    return "{\"id\":\"b\",\"number\":7,\"state\":\"" + state + "\",\"commit\":\"abc\",\"branch\":\"main\",\"pipeline\":{\"slug\":\"ship\"},\"jobs\":[" + jobs.join(',') + "]}";
}

QByteArray group(const QByteArray &state)
{
    const bool over = state == "completed" || state == "failed";
    return "{\"taskGroupId\":\"" + kGroup + "\",\"tasks\":[{\"status\":{\"taskId\":\"T1\",\"state\":\"" + state + "\",\"retriesLeft\":5,\"runs\":[{\"runId\":0,\"state\":\"" + state
        + "\",\"started\":\"2026-05-09T21:09:10Z\"" + (over ? ",\"resolved\":\"2026-05-09T21:09:40Z\",\"reasonResolved\":\"" + state + "\"" : QByteArray())
        + "}]},\"task\":{\"dependencies\":[],\"metadata\":{\"name\":\"Sign\"},\"tags\":{\"label\":\"sign\"}}}]}";
}

/// Engines that a test plays, and what a release across them told.
struct World
{
    World()
    {
        RemoteDesk::Tools tools;
        tools.makeTicker = [this] { return ticker; };
        tools.makeTransport = [this](QObject *parent) {
            auto *transport = new FakeTransport(ticker.get(), [this](const HttpRequest &request) { return answer(request); });
            transport->setParent(parent);
            return transport;
        };
        desk = std::make_unique<RemoteDesk>(tools);
    }

    HttpAnswer answer(const HttpRequest &request)
    {
        const auto path = request.url.path();
        if (request.method == "PUT") {
            put << path;
            one = build({job("build", "passed"), gate("unblocked", "Me")});
            if (losesAnswers)
                return unreachable();
        }
        if (!notes.isEmpty() && path.endsWith(QStringLiteral("/annotations")))
            return good(path.contains(QStringLiteral("/builds/8")) ? QByteArray("[]") : notes);
        if (request.method == "POST")
            return good("{\"statuses\":[]}");
        if (path.contains(QStringLiteral("task-group")))
            return groupDown ? unreachable() : good(tasks);
        return good(path.contains(QStringLiteral("/builds/8")) ? two : one);
    }

    /// Sources: "a" and, where wanted, "b" (builds), "g" (a group).
    void open(const QString &sources, bool journal = false, const QVector<StepLink> &links = {})
    {
        engine.reset();
        TrainSetup setup;
        setup.links = links;
        setup.folder = journal ? folder.filePath(QStringLiteral("train")) : QString();
        const QMap<QChar, QString> addresses {{u'a', QStringLiteral("https://buildkite.com/o/ship/builds/7")},
            {u'b', QStringLiteral("https://buildkite.com/o/ship/builds/8")}, {u'g', kGroupUrl}};
        for (const auto source : sources) {
            RemoteSetup own;
            own.address = *readRemoteAddress(addresses.value(source));
            own.read = [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("read"); };
            own.act = []() -> Result<RemoteWatch::Signer> {
                return RemoteWatch::Signer([](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("act"); });
            };
            own.stateDir = folder.path();
            own.desk = desk.get();
            setup.sources.append({QString(source), own});
        }
        engine = std::make_unique<TrainEngine>(std::move(setup));
        release = {};
        times = {};
        told.clear();
        failures.clear();
        plans = 0;
        QObject::connect(engine.get(), &Engine::planChanged, engine.get(), [this](const PlanPtr &shown) {
            plan = shown;
            ++plans;
        });
        QObject::connect(engine.get(), &Engine::sourcesChanged, engine.get(), [this](const EngineSources &now) { this->sources = now; });
        QObject::connect(engine.get(), &Engine::engineFailed, engine.get(), [this](const Error &error) { failures << error.message; });
        QObject::connect(engine.get(), &Engine::actionUnsettled, engine.get(), [this](quint64 ticket) { answers << QStringLiteral("%1 unsettled").arg(ticket); });
        QObject::connect(engine.get(), &Engine::actionAnswered, engine.get(), [this](quint64 ticket, bool accepted, const Error &error) {
            answers << QStringLiteral("%1 %2").arg(ticket).arg(accepted ? QStringLiteral("done") : error.message);
        });
        QObject::connect(engine.get(), &Engine::eventsCommitted, engine.get(), [this](const ReleaseEvents &events) {
            for (const auto &event : events) {
                gap = gap || event.seq != release.lastSeq() + 1;
                release.apply(event);
                times.apply(event);
                told << QStringLiteral("%1 %2").arg(eventTypeName(event.type), event.job.isEmpty() ? event.step : event.job).trimmed();
            }
        });
        engine->begin();
        ticker->advance(2000);
    }

    void act(Action::Type type, const QString &step, const QString &digest = {})
    {
        Action action;
        action.type = type;
        action.step = step;
        action.who = QStringLiteral("me@here");
        action.reason = QStringLiteral("because");
        action.seenGraphDigest = digest;
        answers.clear();
        engine->act(5, action);
        ticker->advance(60'000);
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeTicker> ticker = std::make_shared<FakeTicker>();
    QByteArray one = build({job("build", "passed"), gate("blocked")}), two = build({job("build", "running"), gate("blocked")}), tasks = group("running");
    QByteArray notes; ///< annotations of the first build; empty: nothing that can be read
    bool groupDown = false, losesAnswers = false; ///< to what was done
    std::unique_ptr<RemoteDesk> desk;
    std::unique_ptr<TrainEngine> engine;
    ReleaseState release;
    ReleaseTimes times;
    PlanPtr plan;
    EngineSources sources;
    QStringList told, answers, failures, put;
    int plans = 0;
    bool gap = false;
};

int edgesInto(const PlanPtr &plan, const QString &step)
{
    return int(plan->graph->incoming(plan->graph->find(step)).size());
}

} // namespace

class TestTrainEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void oneSourceIsAsItIs()
    {
        World world;
        world.open(QStringLiteral("a"));
        QCOMPARE(world.engine->releaseId(), QStringLiteral("o/ship/7"));
        QVERIFY(world.plan->graph->find(QStringLiteral("build")) != kNoNode);
        QCOMPARE(world.release.openGates(), QStringList(QStringLiteral("gate")));
        QCOMPARE(world.sources.size(), 1);
        QVERIFY(world.sources[0].id.isEmpty());
        QCOMPARE(world.sources[0].graphDigest, world.plan->graphDigest);
        QVERIFY(!world.gap);
    }

    void severalSourcesAreOneRelease()
    {
        World world;
        world.open(QStringLiteral("abg"), false, {{QStringLiteral("a/build"), QStringLiteral("g/T1"), {}}, {QStringLiteral("a/none"), QStringLiteral("g/T1"), {}}});
        QCOMPARE(world.engine->releaseId(), QStringLiteral("o/ship/7 + o/ship/8 + ") + QString::fromLatin1(kGroup));
        const auto &graph = *world.plan->graph;
        QCOMPARE(world.plan->steps.size(), qsizetype(graph.nodeCount()));
        for (const auto *frame : {"a/", "b/", "g/"}) {
            const auto node = graph.find(QLatin1String(frame));
            QVERIFY2(node != kNoNode && graph.node(node).kind == NodeKind::Group, frame);
        }
        QCOMPARE(graph.members(graph.find(QStringLiteral("a/"))).size(), size_t(2));
        QCOMPARE(graph.node(graph.find(QStringLiteral("a/"))).label, QStringLiteral("ship #7"));
        QCOMPARE(edgesInto(world.plan, QStringLiteral("g/T1")), 1);
        QCOMPARE(world.told.count(QStringLiteral("release_started")), 1);
        QCOMPARE(world.told.constFirst(), QStringLiteral("release_started"));
        QCOMPARE(world.release.openGates(), QStringList({QStringLiteral("a/gate"), QStringLiteral("b/gate")}));
        // The same job id at two engines is two jobs.
        QCOMPARE(world.release.job(QStringLiteral("a/job-build")).outcome, QStringLiteral("passed"));
        QVERIFY(world.release.job(QStringLiteral("b/job-build")).outcome.isEmpty());
        QCOMPARE(world.sources.size(), 3);
        QCOMPARE(sourceOfStep(world.sources, QStringLiteral("g/T1"))->engine, QStringLiteral("Taskcluster"));
        QCOMPARE(sourceOfStep(world.sources, QStringLiteral("a/"))->id, QStringLiteral("a"));
        QCOMPARE(world.sources[2].links.size(), 2);
        QCOMPARE(world.plans, 1); // not one a source
        QVERIFY(!world.gap);
    }

    void endsWhenAllHave()
    {
        World world;
        world.one = build({job("build", "passed")}, "passed");
        world.open(QStringLiteral("ag"));
        QCOMPARE(world.release.status(), QStringLiteral("running"));
        world.tasks = group("failed");
        world.ticker->advance(400'000);
        QCOMPARE(world.release.status(), QStringLiteral("failed"));
        QCOMPARE(world.told.count(QStringLiteral("release_finished")), 1);
        world.one = build({job("build", "running")});
        world.ticker->advance(400'000);
        QCOMPARE(world.release.status(), QStringLiteral("running"));
        world.one = build({job("build", "passed")}, "passed");
        world.ticker->advance(400'000);
        QCOMPARE(world.release.status(), QStringLiteral("failed"));
        QVERIFY(!world.gap);
    }

    void oneThatIsAwayHoldsNobodyUp()
    {
        World world;
        world.groupDown = true;
        world.open(QStringLiteral("ag"));
        QCOMPARE(world.release.openGates(), QStringList(QStringLiteral("a/gate")));
        QCOMPARE(world.sources[0].connection.state, RemoteConnection::State::Live);
        QCOMPARE(world.sources[1].connection.state, RemoteConnection::State::Offline);
        QVERIFY(whyNotThere(world.sources, Action::Type::Unblock, QStringLiteral("a/gate")).isEmpty());
        world.groupDown = false;
        world.ticker->advance(120'000);
        QVERIFY(world.plan->graph->find(QStringLiteral("g/T1")) != kNoNode);
        QVERIFY(!world.gap);
    }

    void actsAtTheRightOne()
    {
        World world;
        world.open(QStringLiteral("bag"));
        world.act(Action::Type::Unblock, QStringLiteral("a/gate"), world.plan->graphDigest);
        QCOMPARE(world.answers, QStringList(QStringLiteral("5 done")));
        QCOMPARE(world.put, QStringList(QStringLiteral("/v2/organizations/o/pipelines/ship/builds/7/jobs/job-gate/unblock")));
        QCOMPARE(world.release.stepState(QStringLiteral("a/gate")), StepState::Passed);
        world.act(Action::Type::Unblock, QStringLiteral("x/gate"));
        QCOMPARE(world.answers, QStringList(QStringLiteral("5 no source of this release has the step 'x/gate'")));
        world.act(Action::Type::Rebuild, {});
        QCOMPARE(world.answers, QStringList(QStringLiteral("5 this release has several builds")));
    }

    /// What is not known yet is said once, then what was read.
    void saysOnceThatAnActionIsUnsettled()
    {
        World world;
        world.open(QStringLiteral("ab"));
        world.losesAnswers = true;
        world.act(Action::Type::Unblock, QStringLiteral("a/gate"), world.plan->graphDigest);
        QCOMPARE(world.answers, QStringList({QStringLiteral("5 unsettled"), QStringLiteral("5 done")}));
        QCOMPARE(world.put.size(), 1);
    }

    /// What was decided on one source is void when that changed, not when another did.
    void bindsDecisionsToTheirSource()
    {
        World world;
        world.open(QStringLiteral("abg"));
        const auto seen = world.plan->graphDigest;
        const auto shapeOfA = world.sources[0].graphDigest;
        world.two = build({job("build", "running"), gate("blocked"), job("late", "running")});
        world.ticker->advance(120'000);
        QVERIFY(world.plan->graphDigest != seen);
        QCOMPARE(world.sources[0].graphDigest, shapeOfA);
        world.act(Action::Type::Unblock, QStringLiteral("b/gate"), seen);
        QCOMPARE(world.answers, QStringList(QStringLiteral("5 the build has changed since this decision was prepared")));
        world.act(Action::Type::Unblock, QStringLiteral("a/gate"), seen);
        QCOMPARE(world.answers, QStringList(QStringLiteral("5 done")));
    }

    void linksByHandTakeEffectAtOnce()
    {
        World world;
        world.open(QStringLiteral("ag"));
        QCOMPARE(edgesInto(world.plan, QStringLiteral("g/T1")), 0);
        const auto before = world.plan;
        world.engine->setLinks({{QStringLiteral("a/gate"), QStringLiteral("g/T1"), {}}});
        QCOMPARE(edgesInto(world.plan, QStringLiteral("g/T1")), 1);
        QCOMPARE(world.sources[1].links.size(), 1);
        world.engine->setLinks({});
        QCOMPARE(world.plan->graphDigest, before->graphDigest);
        World one;
        one.open(QStringLiteral("a"));
        one.engine->setLinks({{QStringLiteral("gate"), QStringLiteral("build"), {}}});
        QCOMPARE(edgesInto(one.plan, QStringLiteral("build")), 1);
    }

    /// Closed, the engines go on, opened: what was missed comes once, and nothing comes twice.
    void catchesUpFromItsJournal_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("one source") << QStringLiteral("a");
        QTest::newRow("three sources") << QStringLiteral("abg");
    }

    void catchesUpFromItsJournal()
    {
        QFETCH(QString, which);
        const auto prefix = which.size() > 1 ? QStringLiteral("a/") : QString();
        World world;
        world.open(which, true);
        QVERIFY(world.failures.isEmpty());
        const auto first = world.told;
        world.engine->stop();
        world.open(which, true);
        QCOMPARE(world.told, first);
        world.engine->stop();

        world.one = build({job("build", "passed"), gate("unblocked", "Liam"), job("late", "passed")}, "passed");
        world.two = build({job("build", "failed")}, "failed");
        world.tasks = group("completed");
        world.open(which, true);
        QCOMPARE(world.told.mid(0, first.size()), first);
        const auto more = world.told.mid(first.size());
        for (const auto &line : {QStringLiteral("gate_decided %1gate"), QStringLiteral("step_state %1gate"), QStringLiteral("job_started %1job-late"),
                 QStringLiteral("job_finished %1job-late"), QStringLiteral("step_state %1late")})
            QCOMPARE(more.count(line.arg(prefix)), 1);
        QCOMPARE(more.count(QStringLiteral("release_finished")), 1);
        QCOMPARE(more.count(QStringLiteral("job_finished %1job-build").arg(prefix)), 0);
        QCOMPARE(QSet<QString>(more.cbegin(), more.cend()).size(), more.size());
        QVERIFY(!world.gap);
        const auto all = world.told;
        const auto outcome = world.release.status();
        QCOMPARE(outcome, which.size() > 1 ? QStringLiteral("failed") : QStringLiteral("passed"));
        world.engine->stop();
        world.open(which, true);
        QCOMPARE(world.told, all);
        QCOMPARE(world.release.status(), outcome);
        const auto journal = Journal::openReadOnly(world.folder.filePath(QStringLiteral("train")));
        QVERIFY_RESULT(journal);
        QCOMPARE((*journal)->lastSeq(), qint64(all.size()));
    }

    void withdrawsWhatWentWhileItWasClosed_data() { catchesUpFromItsJournal_data(); }
    void withdrawsWhatWentWhileItWasClosed()
    {
        QFETCH(QString, which);
        World world;
        world.notes = R"([{"id":"n","context":"notes","style":"info","body_html":"<p>Ship it</p>","job_id":null}])";
        world.open(which, true);
        world.ticker->advance(20'000);
        QCOMPARE(world.release.annotations().size(), 1);
        world.engine->stop();
        world.notes = "[]";
        world.open(which, true);
        world.ticker->advance(20'000);
        QCOMPARE(world.release.annotations().size(), 1);
        QCOMPARE(world.release.annotations()[0].style, QStringLiteral("withdrawn"));
        QCOMPARE(world.release.annotations()[0].body.trimmed(), QStringLiteral("Ship it"));
        QVERIFY(!world.gap);
        const auto all = world.told;
        world.engine->stop();
        world.open(which, true);
        world.ticker->advance(20'000);
        QCOMPARE(world.told, all);
    }

    /// For those who read the journal when no engine can be asked.
    void keepsTheTitlesOfSteps()
    {
        World world;
        world.open(QStringLiteral("ag"), true);
        world.engine->stop();
        const auto folder = world.folder.filePath(QStringLiteral("train"));
        QCOMPARE(StepTitles::load(folder).value(QStringLiteral("g/T1")).toLower(), QStringLiteral("sign"));
        QVERIFY(!StepTitles::load(folder).value(QStringLiteral("a/build")).isEmpty());
        QFile file(folder + QStringLiteral("/titles.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1");
        file.close();
        QVERIFY(StepTitles::load(folder).isEmpty());
    }

    void saysThatItIsNotRecorded()
    {
        World first;
        first.open(QStringLiteral("a"), true);
        World second;
        TrainSetup setup;
        setup.folder = first.folder.filePath(QStringLiteral("train"));
        RemoteSetup own;
        own.address = *readRemoteAddress(QStringLiteral("https://buildkite.com/o/ship/builds/7"));
        own.desk = second.desk.get();
        own.stateDir = second.folder.path();
        setup.sources.append({QStringLiteral("a"), own});
        TrainEngine engine(std::move(setup));
        QStringList failures;
        int events = 0;
        connect(&engine, &Engine::engineFailed, &engine, [&](const Error &error) { failures << error.message; });
        connect(&engine, &Engine::eventsCommitted, &engine, [&](const ReleaseEvents &told) { events += int(told.size()); });
        engine.begin();
        second.ticker->advance(1000);
        QCOMPARE(failures.size(), 1);
        QVERIFY2(failures[0].startsWith(QStringLiteral("This release is watched, but not recorded: ")), qPrintable(failures[0]));
        QVERIFY(events > 0);
    }

    void isReadLikeAnyRelease()
    {
        World world;
        world.open(QStringLiteral("a"), true);
        world.engine->stop();
        const auto state = world.folder.path();
        QVERIFY(QDir(state).mkpath(QStringLiteral("remote")));
        QVERIFY(QDir(state).rename(QStringLiteral("train"), QStringLiteral("remote/abc")));
        const auto found = findWatchedRelease(state, QStringLiteral("o/ship/7"));
        QVERIFY_RESULT(found);
        QCOMPARE(found->status, QStringLiteral("running"));
        QVERIFY(!found->canResume());
        QVERIFY(findWatchedRelease(state, QStringLiteral("abc")).ok());
        QCOMPARE(findWatchedRelease(state, QStringLiteral("x")).error().code, ErrorCode::NotFound);
        QVERIFY(listReleases(state).isEmpty()); // nobody is offered to resume it
    }

    void stopsOnce()
    {
        World world;
        world.open(QStringLiteral("abg"), true);
        int stopped = 0;
        connect(world.engine.get(), &Engine::stopped, world.engine.get(), [&] { ++stopped; });
        world.engine->stop();
        world.engine->stop();
        QCOMPARE(stopped, 1);
        const auto told = world.told;
        world.tasks = group("completed");
        world.ticker->advance(100'000);
        QCOMPARE(world.told, told);
    }
};

QTEST_GUILESS_MAIN(TestTrainEngine)
#include "tst_trainengine.moc"
