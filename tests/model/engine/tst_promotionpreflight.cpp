// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/promotionpreflight.h"
#include "engine/taskcluster/promotionfollow.h"
#include "fakeengine.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

const auto kA = QStringLiteral("KpT0f3aVSzuM9dRwX1eLcA"), kB = QStringLiteral("Bn5uQ8hTRXGe0kWmZs7vIg");
const auto kHook = QByteArray("/api/hooks/v1/hooks/project-editor/in-tree%2F0123");

/// A deployment that a test plays: what it answers to a path; anything else is not there.
struct Deployment
{
    explicit Deployment(const QUrl &root = QUrl(QStringLiteral("https://tc.test")))
        : transport(&ticker, [this](const HttpRequest &request) { return serve(request); })
        , root(root)
    {
    }

    HttpAnswer serve(const HttpRequest &request)
    {
        const auto path = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        asked << request;
        const auto it = answers.find(path);
        if (it == answers.end())
            return status(404, {}, "{\"code\":\"ResourceNotFound\",\"message\":\"nothing at " + path + "\\n\\n---\\n\\n* method: x\"}");
        auto &queue = it->second;
        const auto answer = queue.front();
        if (queue.size() > 1)
            queue.pop_front();
        return answer;
    }
    TaskclusterTools tools()
    {
        return {&transport, &ticker, [this](const QUrl &) { return budget; }, [this](const HttpRequest &, qint64) -> Result<QByteArray> {
                    if (noKey)
                        return fail(ErrorCode::NotTrusted, QStringLiteral("the certificate is over"));
                    return QByteArray("Hawk x");
                }};
    }
    void say(const QByteArray &path, const HttpAnswer &answer) { answers[path].push_back(answer); }

    FakeTicker ticker;
    FakeTransport transport;
    const QUrl root;
    std::shared_ptr<HostBudget> budget = std::make_shared<HostBudget>([] { return 0.0; });
    std::map<QByteArray, std::deque<HttpAnswer>> answers;
    QVector<HttpRequest> asked;
    bool noKey = false;
};

HttpAnswer redirectTo(const QString &url)
{
    auto answer = status(303, {}, "{}");
    answer.redirect = QUrl(url);
    return answer;
}

QByteArray statusOf(const QString &id, const char *state, const char *expires = "2030-01-01T00:00:00.000Z")
{
    return "{\"taskId\":\"" + id.toLatin1() + "\",\"status\":{\"taskId\":\"" + id.toLatin1() + "\",\"state\":\"" + state + "\",\"expires\":\"" + expires + "\"}}";
}

QByteArray told(const PreflightAnswer &answer)
{
    QStringList rules;
    for (const auto &diagnostic : answer.told)
        rules << diagnostic.rule + u' ' + severityName(diagnostic.severity);
    rules.sort();
    return rules.join(u';').toLatin1();
}

} // namespace

class tst_PromotionPreflight : public QObject
{
    Q_OBJECT

    static PreflightQuestion question()
    {
        return {{{kA, QStringLiteral("build-a"), {QStringLiteral("public/a.zip")}}, {kB, QStringLiteral("build-b"), {QStringLiteral("public/b.zip"), QStringLiteral("public/c.zip")}}},
            QStringLiteral("project-editor"), QStringLiteral("in-tree/0123")};
    }
    static PreflightAnswer run(Deployment &deployment)
    {
        PromotionPreflight preflight(deployment.root, question(), deployment.tools());
        PreflightAnswer got;
        int times = 0;
        connect(&preflight, &PromotionPreflight::finished, &preflight, [&](const PreflightAnswer &answer) {
            got = answer;
            ++times;
        });
        preflight.start();
        deployment.ticker.advance(400'000);
        if (times != 1)
            qFatal("finished %d times", times);
        return got;
    }
    static void playGood(Deployment &deployment)
    {
        deployment.say("/api/queue/v1/tasks/status?limit=1000", good("{\"statuses\":[" + statusOf(kA, "completed") + "],\"continuationToken\":\"a b\"}"));
        deployment.say("/api/queue/v1/tasks/status?limit=1000&continuationToken=a%20b", good("{\"statuses\":[" + statusOf(kB, "completed") + "]}"));
        deployment.say("/api/queue/v1/task/" + kA.toLatin1() + "/artifact-info/public%2Fa.zip", good("{\"name\":\"public/a.zip\",\"expires\":\"2027-05-01T00:00:00.000Z\"}"));
        deployment.say("/api/queue/v1/task/" + kB.toLatin1() + "/artifacts?limit=1000", good("{\"artifacts\":[{\"name\":\"public/b.zip\",\"expires\":\"2029-01-01T00:00:00.000Z\"}],\"continuationToken\":\"2\"}"));
        deployment.say("/api/queue/v1/task/" + kB.toLatin1() + "/artifacts?limit=1000&continuationToken=2", good("{\"artifacts\":[{\"name\":\"public/c.zip\",\"expires\":\"2028-01-01T00:00:00.000Z\"},{\"name\":\"public/d\"}]}"));
        deployment.say(kHook, good("{}"));
        deployment.say("/api/auth/v1/scopes/current", good("{\"scopes\":[\"hooks:trigger-hook:project-editor/*\"]}"));
    }

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void findsEverythingThere()
    {
        Deployment deployment;
        playGood(deployment);
        const auto answer = run(deployment);
        QCOMPARE(told(answer), QByteArray());
        QVERIFY(answer.isWhole);
        QCOMPARE(answer.tasks, 2);
        QCOMPARE(answer.artifacts, 3);
        QCOMPARE(answer.statuses[kA].state, QStringLiteral("completed"));
        QCOMPARE(answer.statuses[kA].artifactsExpire, QDateTime({2027, 5, 1}, {0, 0}, Qt::UTC));
        QCOMPARE(answer.statuses[kB].artifactsExpire, QDateTime({2028, 1, 1}, {0, 0}, Qt::UTC));
        QVERIFY(!answer.statuses[kA].artifactsGone && !answer.statuses[kB].artifactsGone);
        for (const auto &request : std::as_const(deployment.asked)) {
            if (request.method == "POST")
                QCOMPARE(request.body, QByteArray("{\"taskIds\":[\"" + kA.toLatin1() + "\",\"" + kB.toLatin1() + "\"]}"));
        }
    }

    void branches_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<bool>("whole");
        const QByteArray states = "/api/queue/v1/tasks/status?limit=1000";
        QTest::newRow("hook gone") << kHook << 404 << QByteArray("{}") << QByteArray("preflight-hook error") << true;
        QTest::newRow("hook not shown") << kHook << 403 << QByteArray("{\"message\":\"no\"}") << QByteArray("preflight-unasked warning") << false;
        QTest::newRow("no scope") << QByteArray("/api/auth/v1/scopes/current") << 200 << QByteArray("{\"scopes\":[\"x\"]}") << QByteArray("preflight-scopes warning") << true;
        QTest::newRow("scopes are a list") << QByteArray("/api/auth/v1/scopes/current") << 200 << QByteArray("[]") << QByteArray("preflight-scopes warning") << true;
        QTest::newRow("states refused") << states << 403 << QByteArray("{}") << QByteArray("preflight-unasked warning") << false;
        QTest::newRow("states are no JSON") << states << 200 << QByteArray("{\"stat") << QByteArray("preflight-unasked warning") << false;
        QTest::newRow("states are a number") << states << 200 << QByteArray("{\"statuses\":7}") << QByteArray("preflight-unasked warning") << false;
        QTest::newRow("down") << states << 503 << QByteArray("{}") << QByteArray("preflight-unasked warning") << false;
        QTest::newRow("artifact gone") << QByteArray("/api/queue/v1/task/" + kA.toLatin1() + "/artifact-info/public%2Fa.zip") << 404 << QByteArray("{}") << QByteArray("preflight-artifact info") << true;
        QTest::newRow("artifact expired") << QByteArray("/api/queue/v1/task/" + kA.toLatin1() + "/artifact-info/public%2Fa.zip") << 410 << QByteArray("{}") << QByteArray("preflight-artifact info") << true;
        QTest::newRow("artifacts gone") << QByteArray("/api/queue/v1/task/" + kB.toLatin1() + "/artifacts?limit=1000") << 200 << QByteArray("{\"artifacts\":[]}") << QByteArray("preflight-artifact info;preflight-artifact info") << true;
        QTest::newRow("artifacts a text") << QByteArray("/api/queue/v1/task/" + kB.toLatin1() + "/artifacts?limit=1000") << 200 << QByteArray("{\"artifacts\":\"\"}") << QByteArray("preflight-unasked warning") << false;
    }
    void branches()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, code);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, rules);
        QFETCH(bool, whole);
        Deployment deployment;
        playGood(deployment);
        deployment.answers[path] = {status(code, {}, body)};
        const auto answer = run(deployment);
        QCOMPARE(told(answer), rules);
        QCOMPARE(answer.isWhole, whole);
        QCOMPARE(answer.statuses[kA].artifactsGone, rules == "preflight-artifact info");
        QCOMPARE(answer.statuses[kB].artifactsGone, rules.count("artifact") == 2);
    }

    void whatTheQueueDoesNotKnowIsGone()
    {
        Deployment deployment;
        playGood(deployment);
        deployment.answers["/api/queue/v1/tasks/status?limit=1000"] = {good("{\"statuses\":[" + statusOf(kB, "running") + "]}")};
        const auto answer = run(deployment);
        QVERIFY(answer.statuses.contains(kA));
        QCOMPARE(answer.statuses[kA].state, QString());
        QCOMPARE(answer.artifacts, 0); // neither has any yet
    }

    void asksAgainWhatFailed()
    {
        Deployment deployment;
        playGood(deployment);
        deployment.answers[kHook] = {status(500), unreachable(), good("{}")};
        QCOMPARE(told(run(deployment)), QByteArray());
    }

    void asksNothingWithoutASignature()
    {
        Deployment deployment;
        deployment.noKey = true;
        const auto answer = run(deployment);
        QCOMPARE(deployment.transport.requests, 0);
        QCOMPARE(told(answer), QByteArray("preflight-unasked warning;preflight-unasked warning;preflight-unasked warning"));
        QVERIFY2(answer.told[0].message.contains(QStringLiteral("the certificate is over")), qPrintable(answer.told[0].message));
    }

    void canBeCanceled()
    {
        Deployment deployment;
        playGood(deployment);
        {
            PromotionPreflight preflight(deployment.root, question(), deployment.tools());
            preflight.start();
            deployment.ticker.advance(60);
        }
        const auto before = deployment.transport.requests;
        deployment.ticker.advance(100'000);
        QCOMPARE(deployment.transport.requests, before);
    }

    void follows_data()
    {
        QTest::addColumn<QByteArrayList>("states");
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QByteArray>("end"); // state, labels, error
        const QByteArray fine = "{\"a\":\"" + kA.toLatin1() + "\"}";
        const auto one = [](const char *state, const char *more = "") { return QByteArray("{\"status\":{\"state\":\"") + state + "\",\"retriesLeft\":1" + more + "}}"; };
        QTest::newRow("completed") << QByteArrayList {one("pending"), one("running"), one("completed")} << fine << QByteArray("completed 1 ");
        QTest::newRow("failed") << QByteArrayList {one("failed")} << QByteArray() << QByteArray("failed - public/label-to-taskid.json of the action's task cannot be read");
        QTest::newRow("failed half way") << QByteArrayList {one("failed")} << fine << QByteArray("failed 1 ");
        QTest::newRow("a machine that went away") << QByteArrayList {one("exception", ",\"runs\":[{\"reasonResolved\":\"claim-expired\"}]"), one("running"), one("completed")} << fine << QByteArray("completed 1 ");
        QTest::newRow("canceled") << QByteArrayList {one("exception", ",\"runs\":[{\"reasonResolved\":\"canceled\"}]")} << QByteArray() << QByteArray("exception - public/");
        QTest::newRow("no JSON for a while") << QByteArrayList {"<html>", one("completed")} << fine << QByteArray("completed 1 ");
        QTest::newRow("a map of nothing") << QByteArrayList {one("completed")} << QByteArray("[]") << QByteArray("completed - public/label-to-taskid.json: expected an object");
        QTest::newRow("no task IDs") << QByteArrayList {one("completed")} << QByteArray("{\"a\":\"x\"}") << QByteArray("completed - public/label-to-taskid.json: the label a has no task ID");
        QTest::newRow("never there") << QByteArrayList {} << fine << QByteArray(" - the queue knows no task");
    }
    void follows()
    {
        QFETCH(QByteArrayList, states);
        QFETCH(QByteArray, map);
        QFETCH(QByteArray, end);
        Deployment deployment;
        for (const auto &body : std::as_const(states))
            deployment.say("/api/queue/v1/task/" + kA.toLatin1() + "/status", good(body));
        deployment.say("/api/queue/v1/task/" + kA.toLatin1() + "/artifacts/public%2Flabel-to-taskid.json", map.isEmpty() ? status(404) : redirectTo(QStringLiteral("https://store.test/x?signature=1")));
        deployment.say("/x?signature=1", good(map));
        PromotionFollow follow(deployment.root, kA, deployment.tools());
        FollowedAction got;
        int times = 0;
        connect(&follow, &PromotionFollow::finished, &follow, [&](const FollowedAction &followed) {
            got = followed;
            ++times;
        });
        follow.start();
        deployment.ticker.advance(400'000);
        QCOMPARE(times, 1);
        const auto text = got.state.toLatin1() + ' ' + (got.created ? QByteArray::number(got.created->size()) : QByteArray("-")) + ' ' + (got.error ? got.error->toString().toLatin1() : QByteArray());
        QVERIFY2(text.contains(end), text.constData());
        // Credentials stay where they belong.
        for (qsizetype i = 0; i < deployment.asked.size(); ++i)
            QCOMPARE(deployment.transport.authorizations[i].isEmpty(), deployment.asked[i].url.host() == QLatin1String("store.test"));
    }

    void goesWhereItMay_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("goes");
        const auto https = QStringLiteral("https://tc.test"), local = QStringLiteral("http://127.0.0.1:8080");
        QTest::newRow("https") << https << QStringLiteral("https://store.test/x") << true;
        QTest::newRow("not encrypted") << https << QStringLiteral("http://store.test/x") << false;
        QTest::newRow("into this machine") << https << QStringLiteral("http://127.0.0.1/x") << false;
        QTest::newRow("a file") << https << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("nowhere") << https << QString() << false;
        QTest::newRow("on this machine") << local << QStringLiteral("http://127.0.0.1:9090/x") << true;
        QTest::newRow("round and round") << https << QStringLiteral("https://store.test/again") << false;
    }
    void goesWhereItMay()
    {
        QFETCH(QString, root);
        QFETCH(QString, target);
        QFETCH(bool, goes);
        Deployment deployment {QUrl(root)};
        deployment.say("/api/queue/v1/task/T/artifacts/public%2Fa", redirectTo(target));
        deployment.say("/x", good("{}"));
        deployment.say("/again", redirectTo(target));
        TaskReader reader(deployment.root, deployment.tools());
        HttpAnswer got;
        reader.askArtifact(QStringLiteral("T"), QStringLiteral("public/a"), 1000, [&got](const HttpAnswer &answer) { got = answer; });
        deployment.ticker.advance(10'000);
        QCOMPARE(got.isGood(), goes);
        if (!goes)
            QVERIFY2(faultTextOf(got).contains(QStringLiteral("sends us on to where we do not go")), qPrintable(faultTextOf(got)));
        QVERIFY(reader.isIdle());
    }

    void asksAFewAtATime()
    {
        Deployment deployment;
        TaskReader reader(deployment.root, deployment.tools());
        int answered = 0;
        for (int i = 0; i < 500; ++i)
            reader.ask({{QStringLiteral("x"), QString::number(i)}}, [&answered](const HttpAnswer &) { ++answered; });
        deployment.ticker.advance(1);
        QCOMPARE(deployment.transport.requests, TaskReader::kAtATime);
        deployment.ticker.advance(100'000);
        QCOMPARE(answered, 500);
        QVERIFY(reader.isIdle());
    }
};

QTEST_GUILESS_MAIN(tst_PromotionPreflight)
#include "tst_promotionpreflight.moc"
