// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildactor.h"

#include "core/jsontexts.h"
#include "fakeengine.h"
#include "support/testing.h"

#include <QTest>

#include <optional>

using namespace slipway;
using namespace slipway::testing;
using Ending = RemoteDeed::Ending;
using What = BuildWish::What;

Q_DECLARE_METATYPE(What)

namespace {

struct Job
{
    QString id, state;
    QString retriedIn {};
    bool soft = false;
};

/// Build 7 of o/p at a Buildkite that a test plays, and its rebuilds.
struct World
{
    QString state = QStringLiteral("failed");
    QVector<Job> jobs {{QStringLiteral("j1"), QStringLiteral("failed")}, {QStringLiteral("j2"), QStringLiteral("running")}};
    QVector<int> rebuilds;

    QByteArray build(int number = 7) const
    {
        auto list = Json::array();
        for (qsizetype i = 0; i < jobs.size(); ++i) {
            const auto &job = jobs[i];
            // "j1" and "j1b" are of one step.
            list.push_back({{"id", toStd(job.id)}, {"graphql_id", toStd(QStringLiteral("graph-") + job.id)}, {"type", "script"}, {"step_key", toStd(job.id.left(2))},
                {"name", "x"}, {"state", toStd(job.state)}, {"soft_failed", job.soft}, {"started_at", "2026-05-09T21:06:10Z"}, {"retried", !job.retriedIn.isEmpty()},
                {"retried_in_job_id", job.retriedIn.isEmpty() ? Json() : Json(toStd(job.retriedIn))}});
        }
        return dumpJson(Json {{"id", "b"}, {"number", number}, {"state", toStd(state)}, {"commit", "abc"}, {"branch", "rel/1 x"}, {"jobs", list}});
    }
    QByteArray list() const
    {
        auto builds = Json::array();
        builds.push_back({{"number", 7}, {"rebuilt_from", Json()}});
        builds.push_back({{"number", 3}, {"rebuilt_from", {{"number", 2}}}});
        for (const auto number : rebuilds)
            builds.push_back({{"number", number}, {"rebuilt_from", {{"id", "b"}, {"number", 7}}}});
        return dumpJson(builds);
    }
    void retry(const QString &id)
    {
        for (auto &job : jobs) {
            if (job.id == id)
                job.retriedIn = id + u'b';
        }
        jobs.append({id + u'b', QStringLiteral("scheduled")});
        state = QStringLiteral("running");
    }
    void become(What what)
    {
        if (what == What::RetryJob || what == What::RetryFailed)
            retry(QStringLiteral("j1"));
        if (what == What::CancelJob)
            jobs[1].state = QStringLiteral("canceling");
        if (what == What::CancelBuild)
            state = QStringLiteral("canceling");
        if (what == What::Rebuild)
            rebuilds.append(8);
    }
};

struct Acting
{
    using Server = std::function<std::optional<HttpAnswer>(const HttpRequest &)>; ///< to what acts; nothing: as is documented

    explicit Acting(What what, Server acted, World start = {})
        : world(std::move(start))
        , transport(&ticker, [this, acted = std::move(acted)](const HttpRequest &request) -> HttpAnswer {
            if (request.method != "GET") {
                ++acts;
                body = request.body;
                url = QString::fromLatin1(request.method + ' ' + request.url.toEncoded());
                order << QStringLiteral("act");
                return acted(request).value_or(good("{}"));
            }
            if (acts && onRead)
                onRead(reads++);
            const auto last = request.url.path().section(u'/', -1);
            return good(last == QLatin1String("builds") ? world.list() : world.build(last.toInt()));
        })
        , wish {what, what == What::CancelJob ? QStringLiteral("j2") : what == What::RetryJob ? QStringLiteral("j1") : QString()}
    {
    }
    BuildResult run(qint64 ms = 120'000)
    {
        const auto sign = [](const char *token) { return [token](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray(token); }; };
        actor.emplace(*readRemoteAddress(QStringLiteral("https://buildkite.com/o/p/builds/7")), wish,
            RemoteDeed::Desk {&transport, &ticker, std::make_shared<HostBudget>([] { return 0.0; }), sign("read"), sign("act")},
            [this](const RemoteSnapshot &before) -> Result<void> {
                order << QStringLiteral("intend ") + before.commit;
                if (diskIsFull)
                    return fail(ErrorCode::Io, QStringLiteral("the disk is full"));
                return {};
            });
        QObject::connect(&*actor, &BuildActor::finished, &*actor, [this](const BuildResult &result) {
            ++results;
            got = result;
        });
        actor->start();
        ticker.advance(ms);
        return got;
    }

    FakeTicker ticker;
    World world;
    FakeTransport transport;
    BuildWish wish;
    std::function<void(int)> onRead; ///< before a read after the request, with its number
    std::optional<BuildActor> actor;
    BuildResult got;
    int results = 0, acts = 0, reads = 0;
    QByteArray body;
    QString url;
    QStringList order;
    bool diskIsFull = false;
};

HttpAnswer says(int code, const char *message)
{
    return status(code, {}, dumpJson(Json {{"message", message}}));
}

} // namespace

class TestBuildActor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void sendsWhatIsDocumented_data()
    {
        QTest::addColumn<What>("what");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("body");
        const auto build = QStringLiteral("PUT https://api.buildkite.com/v2/organizations/o/pipelines/p/builds/7/");
        QTest::newRow("retry") << What::RetryJob << build + QStringLiteral("jobs/j1/retry") << QStringLiteral("{}");
        QTest::newRow("retry failed") << What::RetryFailed << build + QStringLiteral("retry_failed_jobs") << QStringLiteral(R"({"states":"failed,timed_out,expired"})");
        QTest::newRow("cancel build") << What::CancelBuild << build + QStringLiteral("cancel") << QStringLiteral("{}");
        QTest::newRow("rebuild") << What::Rebuild << build + QStringLiteral("rebuild") << QStringLiteral("{}");
        QTest::newRow("cancel job") << What::CancelJob << QStringLiteral("POST https://graphql.buildkite.com/v1")
                                    << QStringLiteral(R"({"query":"mutation($id: ID!) { jobTypeCommandCancel(input: {id: $id}) { jobTypeCommand { uuid state } } }","variables":{"id":"graph-j2"}})");
    }
    void sendsWhatIsDocumented()
    {
        QFETCH(What, what);
        World world;
        world.state = QStringLiteral("running");
        Acting *now = nullptr;
        Acting acting(what, [&](const HttpRequest &) -> std::optional<HttpAnswer> {
            now->world.become(what);
            return what == What::RetryFailed ? status(202, {}, now->world.build()) : good(what == What::Rebuild ? now->world.build(8) : now->world.build());
        }, world);
        now = &acting;
        const auto result = acting.run();
        QVERIFY2(result.ending == Ending::Done, qPrintable(result.error.message));
        QTEST(acting.url, "url");
        QTEST(QString::fromUtf8(acting.body), "body");
        QCOMPARE(acting.order, QStringList({QStringLiteral("intend abc"), QStringLiteral("act")}));
        QCOMPARE(acting.transport.authorizations.count("act"), 1);
        QCOMPARE(acting.results, 1);
        QCOMPARE(result.job, what == What::RetryJob ? QStringLiteral("j1b") : QString());
        QCOMPARE(result.build, what == What::Rebuild ? 8 : 0);
        QCOMPARE(result.jobs, what == What::RetryFailed ? 1 : 0);
    }

    void actsNeverTwice_data()
    {
        QTest::addColumn<What>("what");
        QTest::addColumn<QString>("answer"); // to the one request
        QTest::addColumn<int>("doneAfter"); // reads; -1: never
        QTest::addColumn<QString>("ending");
        const QVector<QPair<const char *, What>> all {{"retry", What::RetryJob}, {"retry failed", What::RetryFailed}, {"cancel job", What::CancelJob}, {"cancel build", What::CancelBuild}, {"rebuild", What::Rebuild}};
        for (const auto &[name, what] : all) {
            const auto row = [name = name](const char *how) { return qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name), QLatin1String(how))); };
            QTest::newRow(row("500, and done all the same")) << what << QStringLiteral("500") << 0 << QStringLiteral("done");
            QTest::newRow(row("502, done a little later")) << what << QStringLiteral("502") << 4 << QStringLiteral("done");
            QTest::newRow(row("503, never done")) << what << QStringLiteral("503") << -1 << QStringLiteral("unknown");
            QTest::newRow(row("reset, done")) << what << QStringLiteral("reset") << 1 << QStringLiteral("done");
            QTest::newRow(row("reset, never done")) << what << QStringLiteral("reset") << -1 << QStringLiteral("unknown");
            QTest::newRow(row("never arrived")) << what << QStringLiteral("refused connection") << -1 << QStringLiteral("refused");
            QTest::newRow(row("200, seen a little later")) << what << QStringLiteral("200") << 3 << QStringLiteral("done");
            QTest::newRow(row("200, and never seen")) << what << QStringLiteral("200") << -1 << QStringLiteral("unknown");
            QTest::newRow(row("401")) << what << QStringLiteral("401") << -1 << QStringLiteral("refused");
            QTest::newRow(row("403")) << what << QStringLiteral("403") << -1 << QStringLiteral("refused");
            QTest::newRow(row("404")) << what << QStringLiteral("404") << -1 << QStringLiteral("refused");
            QTest::newRow(row("422")) << what << QStringLiteral("422") << -1 << QStringLiteral("refused");
            QTest::newRow(row("429")) << what << QStringLiteral("429") << -1 << QStringLiteral("refused");
            if (what != What::Rebuild)
                QTest::newRow(row("422, somebody was faster")) << what << QStringLiteral("422") << 0 << QStringLiteral("by_another");
        }
    }
    void actsNeverTwice()
    {
        QFETCH(What, what);
        QFETCH(QString, answer);
        QFETCH(int, doneAfter);
        World world;
        world.state = QStringLiteral("running");
        world.rebuilds = {5}; // one of before
        Acting acting(what, [&](const HttpRequest &) -> std::optional<HttpAnswer> {
            if (answer == QLatin1String("reset"))
                return unreachable();
            auto fault = unreachable();
            fault.mayHaveArrived = false;
            if (answer.startsWith(QLatin1String("refused")))
                return fault;
            return status(answer.toInt());
        }, world);
        acting.onRead = [&](int read) {
            if (read == doneAfter)
                acting.world.become(what);
        };
        const auto result = acting.run();
        QTEST(deedEndingName(result.ending), "ending");
        QCOMPARE(acting.acts, 1);
        QCOMPARE(acting.results, 1);
        QCOMPARE(result.error.message.isEmpty(), result.ending == Ending::Done);
        QCOMPARE(result.error.code == ErrorCode::NotTrusted, answer == QLatin1String("401") || answer == QLatin1String("403"));
        QCOMPARE(result.build, what == What::Rebuild && result.ending == Ending::Done ? 8 : 0);
    }

    void tellsWhyInWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("hint");
        QTest::newRow("not failed") << 400 << QStringLiteral("Only failed, timed out or canceled jobs can be retried") << QStringLiteral("only jobs that failed, timed out or were cancelled can be retried") << QStringLiteral("each job can be retried once: retry the newest attempt, or rebuild the build");
        QTest::newRow("cancelled") << 422 << QStringLiteral("Jobs from canceled builds cannot be retried") << QStringLiteral("the build is cancelled: its jobs cannot be retried") << QStringLiteral("rebuild it instead");
        QTest::newRow("triggered") << 422 << QStringLiteral("This job can't be retried because this build was triggered by a synchronous trigger step in a canceled build") << QStringLiteral("the build that started this one is cancelled: its jobs cannot be retried") << QStringLiteral("rebuild that one instead");
        QTest::newRow("another reason") << 422 << QStringLiteral("It is <b>Sunday</b>") << QStringLiteral("Buildkite refuses: It is <b>Sunday</b>") << QString();
        QTest::newRow("no reason") << 400 << QString() << QStringLiteral("Buildkite refuses (status 400)") << QStringLiteral("look at the build's page");
        QTest::newRow("401") << 401 << QStringLiteral("no") << QStringLiteral("Buildkite does not accept the token to act with") << QStringLiteral("it may have expired; sign in with another one");
        QTest::newRow("403") << 403 << QString() << QStringLiteral("Buildkite does not let this token do that") << QStringLiteral("it needs the scope write_builds, and its owner the right to build this pipeline");
        QTest::newRow("404") << 404 << QStringLiteral("Not Found") << QStringLiteral("Buildkite knows no such thing") << QStringLiteral("it is gone, or this token may not see it: look at its page");
    }
    void tellsWhyInWords()
    {
        QFETCH(int, code);
        QFETCH(QString, said);
        Acting acting(What::RetryJob, [&](const HttpRequest &) { return std::optional(says(code, qPrintable(said))); });
        const auto result = acting.run();
        QCOMPARE(result.ending, Ending::Refused);
        QTEST(result.error.message, "message");
        QTEST(result.error.hint, "hint");
        QCOMPARE(acting.acts, 1);
    }

    void sendsNothingWhereItMayNot_data()
    {
        QTest::addColumn<What>("what");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("job");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("message");
        const auto failed = QStringLiteral("failed"), refused = QStringLiteral("refused"), other = QStringLiteral("by_another");
        QTest::newRow("retry of what passed") << What::RetryJob << failed << QStringLiteral("passed") << refused << QStringLiteral("this job is passed: only jobs that failed, timed out or were cancelled can be retried");
        QTest::newRow("retry in a cancelled build") << What::RetryJob << QStringLiteral("canceled") << failed << refused << QStringLiteral("the build is cancelled: its jobs cannot be retried; rebuild it instead");
        QTest::newRow("retry of what was retried") << What::RetryJob << failed << QStringLiteral("retried") << other << QStringLiteral("this job was retried already");
        QTest::newRow("retry of no job") << What::RetryJob << failed << QStringLiteral("none") << refused << QStringLiteral("this build has no such job");
        QTest::newRow("nothing failed") << What::RetryFailed << failed << QStringLiteral("passed") << refused << QStringLiteral("nothing failed in this build");
        QTest::newRow("cancelled jobs did not fail") << What::RetryFailed << failed << QStringLiteral("canceled") << refused << QStringLiteral("nothing failed in this build");
        QTest::newRow("retry failed in a cancelled build") << What::RetryFailed << QStringLiteral("canceling") << failed << refused << QStringLiteral("the build is cancelled: its jobs cannot be retried; rebuild it instead");
        QTest::newRow("cancel what is over") << What::CancelJob << failed << failed << refused << QStringLiteral("this job is failed: only jobs that wait for an agent or run can be cancelled");
        QTest::newRow("cancel what is cancelled") << What::CancelJob << failed << QStringLiteral("canceled") << other << QStringLiteral("this is cancelled already");
        QTest::newRow("cancel a build that is over") << What::CancelBuild << QStringLiteral("passed") << failed << refused << QStringLiteral("the build is over: it is passed");
        QTest::newRow("cancel a cancelled build") << What::CancelBuild << QStringLiteral("canceled") << failed << other << QStringLiteral("this is cancelled already");
    }
    void sendsNothingWhereItMayNot()
    {
        QFETCH(What, what);
        QFETCH(QString, state);
        QFETCH(QString, job);
        World world;
        world.jobs = {{QStringLiteral("j1"), job}};
        if (job == QLatin1String("retried")) {
            world.jobs[0].state = QStringLiteral("failed");
            world.retry(QStringLiteral("j1"));
        }
        if (job == QLatin1String("none"))
            world.jobs.clear();
        world.state = state;
        Acting acting(what, [&](const HttpRequest &) { return std::optional<HttpAnswer>(); }, world);
        acting.wish.job = QStringLiteral("j1");
        const auto result = acting.run();
        QTEST(deedEndingName(result.ending), "ending");
        QTEST(result.error.message, "message");
        QCOMPARE(acting.acts, 0);
        QVERIFY(acting.order.isEmpty());
    }

    void sendsNothingThatCannotBeWrittenDown()
    {
        Acting acting(What::Rebuild, [](const HttpRequest &) { return std::optional<HttpAnswer>(); });
        acting.diskIsFull = true;
        QCOMPARE(acting.run().error.message, QStringLiteral("the disk is full"));
        QCOMPARE(acting.acts, 0);
    }

    /// The engine may replace a job without listing the former one.
    void findsAJobThatWasReplaced()
    {
        Acting acting(What::RetryJob, [](const HttpRequest &) { return std::optional(unreachable()); });
        acting.onRead = [&](int read) {
            if (read == 2)
                acting.world.jobs[0] = {QStringLiteral("j1z"), QStringLiteral("scheduled")};
        };
        const auto result = acting.run();
        QCOMPARE(result.ending, Ending::Done);
        QCOMPARE(result.job, QStringLiteral("j1z"));
    }

    /// With two new rebuilds nobody can tell which one is ours.
    void doesNotGuessBetweenTwoRebuilds()
    {
        Acting acting(What::Rebuild, [](const HttpRequest &) { return std::optional(unreachable()); });
        acting.onRead = [&](int) { acting.world.rebuilds = {8, 9}; };
        QCOMPARE(acting.run().ending, Ending::Unknown);
        QCOMPARE(acting.acts, 1);
    }

    void readsTheFaultsOfGraphql()
    {
        World world;
        world.state = QStringLiteral("running");
        Acting acting(What::CancelJob, [](const HttpRequest &) { return std::optional(good(R"({"errors":[{"message":"Job is not cancelable"}],"data":{"jobTypeCommandCancel":null}})")); }, world);
        const auto result = acting.run();
        QCOMPARE(result.ending, Ending::Refused);
        QCOMPARE(result.error.message, QStringLiteral("Buildkite refuses: Job is not cancelable"));
    }

    void asksForTheRebuildsOfItsBranch()
    {
        Acting acting(What::Rebuild, [](const HttpRequest &) { return std::optional(unreachable()); });
        acting.run();
        QCOMPARE(acting.transport.log[1], QStringLiteral("GET /v2/organizations/o/pipelines/p/builds?branch=rel%2F1%20x&per_page=100&exclude_jobs=true&exclude_pipeline=true"));
    }
};

QTEST_GUILESS_MAIN(TestBuildActor)
#include "tst_buildactor.moc"
