// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/hookfirer.h"
#include "fakeengine.h"
#include "support/testing.h"

#include <QTest>

#include <optional>

using namespace slipway;
using namespace slipway::testing;
using Outcome = FireResult::Outcome;

namespace {

const auto kHook = QByteArray("project-gecko/in-tree-action-3-release-promotion/21d6fd7878");
const auto kPayload = Json {{"decision", {{"action", {{"name", "release-promotion"}}}}}, {"user", {{"input", {{"build_number", 1}}}}}};

/// A deployment that a test plays.
struct Firing
{
    Firing()
        : transport(&ticker, [this](const HttpRequest &request) { return serve(request); })
    {
        const auto sign = [this](const HttpRequest &request, qint64) -> Result<QByteArray> {
            scopes << request.authorizedScopes;
            return QByteArray("Hawk x");
        };
        HookFirer::Tools tools {&transport, &ticker, std::make_shared<HostBudget>([] { return 0.0; }), sign, {}};
        tools.intend = [this]() -> Result<void> {
            ++intended;
            if (diskIsFull)
                return fail(ErrorCode::Io, QStringLiteral("the disk is full"));
            return {};
        };
        firer.emplace(QUrl(QStringLiteral("https://tc.test")), HookFire {QStringLiteral("project-gecko"), QStringLiteral("in-tree-action-3-release-promotion/21d6fd7878"), kPayload, QStringLiteral("D")}, std::move(tools));
        QObject::connect(&*firer, &HookFirer::finished, &*firer, [this](const FireResult &result) {
            ++results;
            got = result;
        });
    }

    HttpAnswer serve(const HttpRequest &request)
    {
        const auto path = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        if (path == "/api/queue/v1/task/D")
            return good("{\"scopes\":[\"assume:repo:x\"]}");
        if (path == "/api/auth/v1/scopes/expand")
            return request.body == "{\"scopes\":[\"assume:repo:x\"]}" ? good("{\"scopes\":[\"" + decisionMay + "\"]}") : status(400);
        if (path == "/api/auth/v1/scopes/current")
            return good("{\"scopes\":[\"" + weMay + "\"]}");
        const QByteArray hook = "/api/hooks/v1/hooks/project-gecko/in-tree-action-3-release-promotion%2F21d6fd7878/";
        if (path == hook + "last-fires")
            return fires();
        if (path.startsWith("/api/queue/v1/task-group/D/list?limit=1000"))
            return path.endsWith("=2") ? good(groupEnd) : good(group);
        if (path != hook + "trigger" || request.method != "POST")
            return status(404, {}, "{\"code\":\"ResourceNotFound\",\"message\":\"unexpected " + path + "\"}");
        ++triggered;
        body = request.body;
        return trigger;
    }
    HttpAnswer fires()
    {
        if (firesRefused)
            return status(403);
        if (triggered && opensAfter >= 0 && reads++ >= opensAfter)
            return good("{\"lastFires\":[{\"taskId\":\"OLD\",\"result\":\"success\"},{\"taskId\":\"NEW\",\"result\":\"success\"}" + more + "]}");
        return good("{\"lastFires\":[{\"taskId\":\"OLD\",\"result\":\"success\"}]}");
    }
    FireResult run()
    {
        firer->start();
        ticker.advance(200'000);
        return got;
    }

    FakeTicker ticker;
    FakeTransport transport;
    std::optional<HookFirer> firer;
    HttpAnswer trigger = good("{\"taskId\":\"ACTION\",\"status\":{\"taskId\":\"ACTION\"}}");
    QByteArray decisionMay = "in-tree:hook-action:project-gecko/in-tree-action-3-*", weMay = "hooks:trigger-hook:" + kHook, body, more;
    QByteArray group = "{\"tasks\":[]}", groupEnd;
    QList<QStringList> scopes;
    FireResult got;
    int results = 0, intended = 0, triggered = 0, reads = 0, opensAfter = -1;
    bool diskIsFull = false, firesRefused = false;
};

} // namespace

class TestHookFirer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void firesOnceWithTheOneScope()
    {
        Firing firing;
        const auto result = firing.run();
        QCOMPARE(result.outcome, Outcome::Fired);
        QCOMPARE(result.taskId, QStringLiteral("ACTION"));
        QCOMPARE(firing.body, dumpJson(kPayload)); // nothing altered
        QCOMPARE(firing.scopes.constLast(), QStringList(QStringLiteral("hooks:trigger-hook:") + QString::fromLatin1(kHook)));
        QCOMPARE(firing.scopes.count(QStringList()), firing.scopes.size() - 1);
        QCOMPARE(firing.intended, 1);
        QCOMPARE(firing.results, 1);
    }

    void refusesAHookThatIsNotTheGroupsOwn()
    {
        Firing firing;
        firing.decisionMay = "in-tree:hook-action:project-gecko/in-tree-action-1-*";
        const auto result = firing.run();
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.error.message, QStringLiteral("the decision task D may not name this hook: it lacks the scope in-tree:hook-action:") + QString::fromLatin1(kHook));
        QCOMPARE(firing.triggered, 0);
        QCOMPARE(firing.intended, 0);
    }

    void saysWhichScopeIsMissing()
    {
        Firing firing;
        firing.weMay = "queue:get-task:*";
        QCOMPARE(firing.run().error.message, QStringLiteral("these credentials may not fire the hook: they lack the scope hooks:trigger-hook:") + QString::fromLatin1(kHook));
        QCOMPARE(firing.triggered, 0);
    }

    void sendsNothingThatCannotBeWrittenDown()
    {
        Firing firing;
        firing.diskIsFull = true;
        QCOMPARE(firing.run().error.message, QStringLiteral("the disk is full"));
        QCOMPARE(firing.triggered, 0);
    }

    void firesNeverTwice_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("opensAfter");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("firesRefused");
        QTest::addColumn<QString>("told");
        QTest::newRow("lost answer, fired") << QStringLiteral("lost") << 0 << QByteArray() << false << QStringLiteral("fired NEW");
        QTest::newRow("lost answer, fired a little later") << QStringLiteral("lost") << 3 << QByteArray() << false << QStringLiteral("fired NEW");
        QTest::newRow("lost answer, never fired") << QStringLiteral("lost") << -1 << QByteArray() << false << QStringLiteral("unknown ");
        QTest::newRow("lost answer, two new ones") << QStringLiteral("lost") << 0 << QByteArray(",{\"taskId\":\"OTHER\",\"result\":\"success\"}") << false << QStringLiteral("unknown ");
        QTest::newRow("lost answer, fires cannot be read") << QStringLiteral("lost") << 0 << QByteArray() << true << QStringLiteral("unknown ");
        QTest::newRow("500") << QStringLiteral("500") << -1 << QByteArray() << false << QStringLiteral("unknown ");
        QTest::newRow("503, fired") << QStringLiteral("503") << 1 << QByteArray() << false << QStringLiteral("fired NEW");
        QTest::newRow("never arrived") << QStringLiteral("refused") << -1 << QByteArray() << false << QStringLiteral("refused ");
        QTest::newRow("400") << QStringLiteral("400") << -1 << QByteArray() << false << QStringLiteral("refused ");
        QTest::newRow("403") << QStringLiteral("403") << -1 << QByteArray() << false << QStringLiteral("refused ");
        QTest::newRow("404") << QStringLiteral("404") << -1 << QByteArray() << false << QStringLiteral("refused ");
        QTest::newRow("429") << QStringLiteral("429") << -1 << QByteArray() << false << QStringLiteral("refused ");
        QTest::newRow("nonsense, fired") << QStringLiteral("nonsense") << 0 << QByteArray() << false << QStringLiteral("fired NEW");
        QTest::newRow("nonsense, not seen") << QStringLiteral("nonsense") << -1 << QByteArray() << false << QStringLiteral("unknown ");
        QTest::newRow("no task") << QStringLiteral("none") << -1 << QByteArray() << false << QStringLiteral("fired ");
    }
    void firesNeverTwice()
    {
        QFETCH(QString, answer);
        QFETCH(int, opensAfter);
        QFETCH(QByteArray, more);
        QFETCH(bool, firesRefused);
        Firing firing;
        firing.opensAfter = opensAfter;
        firing.more = more;
        firing.firesRefused = firesRefused;
        if (answer == QLatin1String("lost") || answer == QLatin1String("refused")) {
            firing.trigger = unreachable();
            firing.trigger.mayHaveArrived = answer == QLatin1String("lost");
        } else {
            firing.trigger = answer == QLatin1String("none") ? good("{}") : answer == QLatin1String("nonsense") ? good("<html>") : status(answer.toInt(), {}, "{\"code\":\"InputError\",\"message\":\"no\\n---\\nmethod: trigger\"}");
        }
        const auto result = firing.run();
        QTEST(fireOutcomeName(result.outcome) + u' ' + result.taskId, "told");
        QCOMPARE(firing.triggered, 1);
        QCOMPARE(firing.results, 1);
        QVERIFY(!result.error.toString().contains(QStringLiteral("method: trigger")));
    }

    /// Where the last fires may not be read, a new action task with our input in the group is ours.
    void theGroupDecides_data()
    {
        QTest::addColumn<QByteArrayList>("members");
        QTest::addColumn<QString>("told");
        const auto member = [](const char *id, const char *created, const char *name, const char *input) {
            return QByteArray("{\"status\":{\"taskId\":\"") + id + "\"},\"task\":{\"created\":\"" + created + "\",\"extra\":{\"action\":{\"name\":\"" + name + "\",\"context\":{\"input\":" + input + "}}}}}";
        };
        const auto *now = "2027-01-15T08:00:10.000Z", *before = "2027-01-15T07:59:00.000Z", *ours = "{\"build_number\":1}";
        QTest::newRow("ours") << QByteArrayList {member("A", before, "release-promotion", ours), member("B", now, "release-promotion", ours)} << QStringLiteral("fired B");
        QTest::newRow("ours on another page") << QByteArrayList {member("A", now, "retrigger", ours), "PAGE", member("B", now, "release-promotion", ours)} << QStringLiteral("fired B");
        QTest::newRow("overlapping pages") << QByteArrayList {member("B", now, "release-promotion", ours), "PAGE", member("B", now, "release-promotion", ours)} << QStringLiteral("fired B");
        QTest::newRow("an older one") << QByteArrayList {member("A", before, "release-promotion", ours)} << QStringLiteral("unknown ");
        QTest::newRow("another input") << QByteArrayList {member("A", now, "release-promotion", "{\"build_number\":2}")} << QStringLiteral("unknown ");
        QTest::newRow("another action") << QByteArrayList {member("A", now, "retrigger", ours)} << QStringLiteral("unknown ");
        QTest::newRow("two of them") << QByteArrayList {member("A", now, "release-promotion", ours), member("B", now, "release-promotion", ours)} << QStringLiteral("unknown ");
        QTest::newRow("nonsense") << QByteArrayList {"7", "{}", "{\"status\":7,\"task\":{\"created\":7}}"} << QStringLiteral("unknown ");
    }
    void theGroupDecides()
    {
        QFETCH(QByteArrayList, members);
        Firing firing;
        firing.firesRefused = true;
        firing.trigger = unreachable();
        const auto page = members.indexOf("PAGE");
        const auto body = [&members](qsizetype from, qsizetype to) { return "{\"tasks\":[" + members.mid(from, to - from).join(',') + ']'; };
        firing.group = page < 0 ? body(0, members.size()) + '}' : body(0, page) + ",\"continuationToken\":\"2\"}";
        firing.groupEnd = page < 0 ? QByteArray() : body(page + 1, members.size()) + '}';
        const auto result = firing.run();
        QTEST(fireOutcomeName(result.outcome) + u' ' + result.taskId, "told");
        QCOMPARE(firing.triggered, 1);
    }
};

QTEST_GUILESS_MAIN(TestHookFirer)
#include "tst_hookfirer.moc"
