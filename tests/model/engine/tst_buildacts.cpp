// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteengine.h"
#include "core/json.h"
#include "fakeengine.h"
#include "release/auditlog.h"
#include "release/releasestate.h"
#include "support/testing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;
using Type = Action::Type;

namespace {

/// Build 7 of o/ship with one step of two parallel jobs, at a Buildkite that a test plays.
struct World
{
    struct Job
    {
        QString id, state, retriedIn {};
        int index = 0;
    };
    QString state = QStringLiteral("failed");
    QVector<Job> jobs {{QStringLiteral("a"), QStringLiteral("failed"), {}, 0}, {QStringLiteral("b"), QStringLiteral("timed_out"), {}, 1}};

    QByteArray build(int number) const
    {
        auto list = Json::array();
        for (const auto &job : jobs) {
            list.push_back({{"id", toStd(job.id)}, {"graphql_id", toStd(QStringLiteral("graph-") + job.id)}, {"type", "script"}, {"step_key", "test"}, {"name", "Test"}, {"state", toStd(job.state)},
                {"parallel_group_index", job.index}, {"parallel_group_total", 2}, {"started_at", "2026-05-09T21:06:10Z"}, {"finished_at", job.state == QLatin1String("failed") ? Json("2026-05-09T21:07:10Z") : Json()},
                {"retried_in_job_id", job.retriedIn.isEmpty() ? Json() : Json(toStd(job.retriedIn))}});
        }
        return dumpJson(Json {{"id", "x"}, {"number", number}, {"state", toStd(state)}, {"commit", "abc"}, {"branch", "main"}, {"pipeline", {{"slug", "ship"}}}, {"jobs", list}});
    }

    HttpAnswer act(const HttpRequest &request)
    {
        const auto path = request.url.path();
        if (path.endsWith(QLatin1String("/retry"))) {
            auto &job = *std::find_if(jobs.begin(), jobs.end(), [&](const Job &one) { return one.id == path.section(u'/', -2, -2); });
            if (!job.retriedIn.isEmpty())
                return status(400, {}, R"({"message":"Only failed, timed out or canceled jobs can be retried"})");
            job.retriedIn = job.id + u'2';
            const Job next {job.retriedIn, QStringLiteral("running"), {}, job.index};
            jobs.append(next);
            state = QStringLiteral("running");
        } else if (path.endsWith(QLatin1String("/cancel"))) {
            state = QStringLiteral("canceled");
        } else if (path.endsWith(QLatin1String("/graphql"))  || path.endsWith(QLatin1String("/v1"))) {
            for (auto &job : jobs) {
                if (request.body.contains("\"graph-" + job.id.toUtf8() + '"'))
                    job.state = QStringLiteral("canceling");
            }
            return good(R"({"data":{}})");
        } else if (path.endsWith(QLatin1String("/rebuild"))) {
            return good(build(8));
        }
        return good(build(7));
    }
};

struct Connected
{
    explicit Connected(const QByteArray &mayDo = R"(["write_builds","graphql"])", bool signedIn = true)
        : scopes(mayDo)
        , hasActor(signedIn)
    {
        RemoteSetup setup;
        setup.address = *readRemoteAddress(QStringLiteral("https://buildkite.com/o/ship/builds/7"));
        const auto sign = [](const char *token) { return RemoteWatch::Signer([token](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray(token); }); };
        setup.read = sign("read");
        setup.act = [sign]() -> Result<RemoteWatch::Signer> { return sign("act"); };
        setup.hasActor = [this] { return hasActor; };
        setup.stateDir = folder.path();
        RemoteDesk::Tools tools;
        tools.makeTicker = [this] { return ticker; };
        tools.makeTransport = [this](QObject *parent) {
            transport = new FakeTransport(ticker.get(), [this](const HttpRequest &request) -> HttpAnswer {
                const auto path = request.url.path();
                if (path.endsWith(QLatin1String("/access-token"))) {
                    tokens << request.authorization;
                    return good("{\"scopes\":" + scopes + '}');
                }
                if (request.body.contains("query($build"))
                    return status(401); // edges and annotations: reading
                if (request.method != "GET") {
                    acts << path.section(u'/', -2) + u' ' + QString::fromLatin1(request.authorization);
                    return refuses ? status(403) : world.act(request);
                }
                return good(path.endsWith(QLatin1String("/builds")) ? QByteArray("[]") : world.build(path.section(u'/', -1).toInt()));
            });
            transport->setParent(parent);
            return transport;
        };
        desk = std::make_unique<RemoteDesk>(tools);
        setup.desk = desk.get();
        engine = std::make_unique<RemoteEngine>(std::move(setup));
        QObject::connect(engine.get(), &Engine::eventsCommitted, engine.get(), [this](const ReleaseEvents &events) {
            for (const auto &event : events)
                release.apply(event);
        });
        QObject::connect(engine.get(), &Engine::actionAnswered, engine.get(), [this](quint64, bool accepted, const Error &error) {
            answers << (accepted ? QStringLiteral("done") : error.message + u'|' + error.hint);
        });
        QObject::connect(engine.get(), &Engine::sourcesChanged, engine.get(), [this](const EngineSources &told) { sources = told; });
        QObject::connect(engine.get(), &Engine::buildMade, engine.get(), [this](const QString &title, const QString &url) { made << title << url; });
        engine->begin();
        ticker->advance(2000);
    }

    QString act(Type type, const QString &step = {})
    {
        Action action;
        action.type = type;
        action.step = step;
        action.who = QStringLiteral("me@here");
        action.reason = QStringLiteral("because");
        action.seenGraphDigest = QStringLiteral("another"); // a retry is about a job, not about the graph
        engine->act(1, action);
        ticker->advance(90'000);
        return answers.isEmpty() ? QString() : answers.constLast();
    }
    QStringList kinds() const
    {
        QStringList kinds;
        const auto records = AuditLog(folder.path(), *ticker).read();
        for (const auto &record : records.ok() ? *records : QVector<Json>())
            kinds << fromStd(record["kind"].get<std::string>()) + (record.contains("result") ? QStringLiteral("=") + fromStd(record["result"]["outcome"].get<std::string>()) : QString());
        return kinds;
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeTicker> ticker = std::make_shared<FakeTicker>();
    World world;
    std::unique_ptr<RemoteDesk> desk;
    std::unique_ptr<RemoteEngine> engine;
    ReleaseState release;
    EngineSources sources;
    QStringList answers, acts, made;
    QByteArrayList tokens;
    QByteArray scopes; ///< of the token to act with
    FakeTransport *transport = nullptr;
    bool hasActor, refuses = false;
};

} // namespace

class TestBuildActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    /// Each job once; the new jobs belong to the same step, as the next attempts at their places.
    void keepsStepAndAttemptsWhenIdsChange()
    {
        Connected connected;
        QCOMPARE(connected.act(Type::Retry, QStringLiteral("test")), QStringLiteral("done"));
        QCOMPARE(connected.acts, QStringList({QStringLiteral("a/retry act"), QStringLiteral("b/retry act")}));
        const auto step = connected.release.step(QStringLiteral("test"));
        QCOMPARE(step.jobs.size(), 4);
        QMap<QString, QPair<int, int>> places; // index and attempt
        for (const auto &id : step.jobs)
            places.insert(id, {connected.release.job(id).index, connected.release.job(id).attempt});
        QCOMPARE(places.value(QStringLiteral("a")), qMakePair(0, 1));
        QCOMPARE(places.value(QStringLiteral("b")), qMakePair(1, 1));
        QCOMPARE(places.value(QStringLiteral("a2")), qMakePair(0, 2));
        QCOMPARE(places.value(QStringLiteral("b2")), qMakePair(1, 2));
        QCOMPARE(connected.release.stepState(QStringLiteral("test")), StepState::Running);
        QCOMPARE(connected.kinds(), QStringList({QStringLiteral("retry"), QStringLiteral("retry-result=done"), QStringLiteral("retry"), QStringLiteral("retry-result=done")}));
        // Another wish for the same: nothing of it can be retried now.
        QCOMPARE(connected.act(Type::Retry, QStringLiteral("test")), QStringLiteral("no job of this step failed, timed out or was cancelled|look at the step again"));
        QCOMPARE(connected.acts.size(), 2);
    }

    void stopsAtTheFirstRefusal()
    {
        Connected connected;
        connected.refuses = true;
        QVERIFY(connected.act(Type::Retry, QStringLiteral("test")).startsWith(QStringLiteral("Buildkite does not let this token do that|")));
        QCOMPARE(connected.acts.size(), 1);
    }

    void cancels()
    {
        Connected connected;
        connected.world.state = QStringLiteral("running");
        connected.world.jobs[0].state = QStringLiteral("running");
        connected.engine->lookNow();
        connected.ticker->advance(5000);
        QCOMPARE(connected.act(Type::Cancel, QStringLiteral("test")), QStringLiteral("done"));
        QCOMPARE(connected.acts, QStringList(QStringLiteral("/v1 act")));
        QCOMPARE(connected.release.stepState(QStringLiteral("test")), StepState::TimedOut); // the other job
        QCOMPARE(connected.act(Type::CancelRelease), QStringLiteral("done"));
        QCOMPARE(connected.acts.constLast(), QStringLiteral("7/cancel act"));
        QCOMPARE(connected.release.status(), QStringLiteral("canceled"));
    }

    void offersTheBuildThatARebuildMade()
    {
        Connected connected;
        QCOMPARE(connected.act(Type::Rebuild), QStringLiteral("done"));
        QCOMPARE(connected.made, QStringList({QStringLiteral("ship #8"), QStringLiteral("https://api.buildkite.com/v2/organizations/o/pipelines/ship/builds/8")}));
        QVERIFY(readRemoteAddress(connected.made[1]).ok());
    }

    void knowsWhatTheTokenMayDo_data()
    {
        QTest::addColumn<QByteArray>("scopes");
        QTest::addColumn<bool>("signedIn");
        QTest::addColumn<QString>("retry"); // why not
        QTest::addColumn<QString>("cancel");
        const auto graphql = QStringLiteral("To cancel one job, Buildkite wants a token with access to GraphQL. The whole build can be cancelled without.");
        const auto none = QStringLiteral("The token to act with has no scope write_builds. Sign in with another one.");
        QTest::newRow("all") << QByteArray(R"(["read_builds","write_builds","graphql"])") << true << QString() << QString();
        QTest::newRow("no GraphQL") << QByteArray(R"(["write_builds"])") << true << QString() << graphql;
        QTest::newRow("reading only") << QByteArray(R"(["read_builds"])") << true << none << graphql;
        QTest::newRow("not signed in yet") << QByteArray(R"([])") << false << QString() << graphql;
        QTest::newRow("no scopes told") << QByteArray("null") << true << none << graphql;
    }
    void knowsWhatTheTokenMayDo()
    {
        QFETCH(QByteArray, scopes);
        QFETCH(bool, signedIn);
        Connected connected(scopes, signedIn);
        connected.ticker->advance(60'000);
        QCOMPARE(connected.tokens, signedIn ? QByteArrayList {"act"} : QByteArrayList()); // asked once, never polled
        QTEST(whyNotThere(connected.sources, Type::Retry, QStringLiteral("test")), "retry");
        QTEST(whyNotThere(connected.sources, Type::Rebuild, {}), "retry");
        QTEST(whyNotThere(connected.sources, Type::Cancel, QStringLiteral("test")), "cancel");
        QCOMPARE(whyNotThere(connected.sources, Type::RerunFrom, QStringLiteral("test")), QStringLiteral("Buildkite does not run again what comes after a step. Retry what failed, or rebuild."));
    }

    void asksWhenSomebodyHasSignedIn()
    {
        Connected connected(R"(["write_builds","graphql"])", false);
        connected.hasActor = true;
        connected.engine->lookNow();
        connected.ticker->advance(5000);
        QCOMPARE(connected.tokens.size(), 1);
        QVERIFY(connected.sources.constFirst().can(Type::Cancel));
        connected.engine->lookNow();
        connected.ticker->advance(5000);
        QCOMPARE(connected.tokens.size(), 1);
    }

    /// Another token while the server thinks about the former one: only what it says of the newer counts, and nothing comes
    /// to an engine that has gone.
    void asksAgainBeforeTheAnswer()
    {
        Connected connected(R"(["read_builds"])", false);
        connected.hasActor = true;
        connected.transport->latencyMs = 9000;
        connected.engine->lookNow();
        connected.scopes = R"(["write_builds","graphql"])";
        connected.transport->latencyMs = 40;
        connected.engine->lookNow();
        QCOMPARE(connected.tokens.size(), 2);
        connected.ticker->advance(20'000);
        QCOMPARE(connected.tokens.size(), 2);
        QVERIFY(connected.sources.constFirst().can(Type::Cancel));
        Connected gone(R"(["read_builds"])", false);
        gone.hasActor = true;
        gone.engine->lookNow();
        gone.engine->lookNow();
        gone.engine->stop();
        gone.ticker->advance(20'000);
        QCOMPARE(gone.tokens.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBuildActs)
#include "tst_buildacts.moc"
