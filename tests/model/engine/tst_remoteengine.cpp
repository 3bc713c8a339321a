// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteengine.h"
#include "fakeengine.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "release/auditlog.h"
#include "release/releasestate.h"
#include "support/testing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

QByteArray build(const QByteArray &gate, const QByteArray &by = {}, const QByteArray &more = {})
{
    return "{\"id\":\"b\",\"number\":7,\"state\":\"running\",\"commit\":\"abc\",\"branch\":\"main\",\"pipeline\":{\"slug\":\"ship\"},\"jobs\":[{\"id\":\"j\",\"type\":\"script\",\"step_key\":\"build\",\"name\":\"Build\",\"state\":\"passed\","
           "\"started_at\":\"2026-05-09T21:06:10Z\",\"finished_at\":\"2026-05-09T21:07:10Z\"},{\"id\":\"g\",\"type\":\"manual\",\"step_key\":\"gate\",\"label\":\"Go?\",\"unblockable\":true,\"state\":\""
        + gate + "\"" + (by.isEmpty() ? QByteArray() : ",\"unblocked_at\":\"2026-05-09T21:08:10Z\",\"unblocked_by\":{\"name\":\"" + by + "\"}") + "}" + more + "]}";
}

/// An engine at a Buildkite that a test plays, and what it told.
struct Connected
{
    explicit Connected(bool acts = true, const PlanPtr &definition = {})
    {
        RemoteSetup setup;
        setup.address = *readRemoteAddress(QStringLiteral("https://buildkite.com/o/ship/builds/7"));
        setup.definition = definition;
        setup.read = [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("read"); };
        if (acts)
            setup.act = [this]() -> Result<RemoteWatch::Signer> {
                ++askedForCredentials;
                return RemoteWatch::Signer([](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("act"); });
            };
        setup.stateDir = folder.path();
        RemoteDesk::Tools tools;
        tools.makeTicker = [this] { return ticker; };
        tools.makeTransport = [this](QObject *parent) {
            auto *transport = new FakeTransport(ticker.get(), [this](const HttpRequest &request) {
                if (request.method == "PUT") {
                    ++sent;
                    body = request.body;
                    if (opens)
                        state = build("unblocked", "Me");
                }
                return down ? unreachable() : request.method == "PUT" && !opens ? status(403) : good(state);
            });
            transport->setParent(parent);
            return transport;
        };
        desk = std::make_unique<RemoteDesk>(tools);
        setup.desk = desk.get();
        engine = std::make_unique<RemoteEngine>(std::move(setup));
        QObject::connect(engine.get(), &Engine::planChanged, engine.get(), [this](const PlanPtr &told) { plan = told; });
        QObject::connect(engine.get(), &Engine::eventsCommitted, engine.get(), [this](const ReleaseEvents &events) {
            for (const auto &event : events) {
                gap = gap || event.seq != release.lastSeq() + 1;
                release.apply(event);
            }
        });
        QObject::connect(engine.get(), &Engine::actionAnswered, engine.get(), [this](quint64, bool accepted, const Error &error) {
            answers << (accepted ? QStringLiteral("done") : error.message);
        });
        QObject::connect(engine.get(), &Engine::stopped, engine.get(), [this] { ended = true; });
    }

    void unblock(const QString &digest = {}, const QMap<QString, QString> &fields = {})
    {
        Action action;
        action.step = QStringLiteral("gate");
        action.who = QStringLiteral("me@here");
        action.reason = QStringLiteral("because");
        action.seenGraphDigest = digest;
        action.fields = fields;
        engine->act(1, action);
        ticker->advance(60'000);
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeTicker> ticker = std::make_shared<FakeTicker>();
    QByteArray state = build("blocked"), body;
    std::unique_ptr<RemoteDesk> desk;
    std::unique_ptr<RemoteEngine> engine;
    ReleaseState release;
    PlanPtr plan;
    QStringList answers;
    int sent = 0, askedForCredentials = 0;
    bool opens = true, down = false, gap = false, ended = false;
};

} // namespace

class TestRemoteEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void looksLikeAnyRelease()
    {
        Connected connected;
        connected.engine->begin();
        connected.ticker->advance(1000);
        QVERIFY(connected.plan);
        QCOMPARE(connected.plan->graph->nodeCount(), size_t(2));
        QCOMPARE(connected.plan->steps.size(), 2);
        QCOMPARE(connected.release.status(), QStringLiteral("running"));
        QCOMPARE(connected.release.openGates(), QStringList(QStringLiteral("gate")));
        QCOMPARE(connected.release.step(QStringLiteral("build")).jobs.size(), 1);
        QVERIFY(!connected.gap);
        const auto before = connected.plan;
        connected.state = build("unblocked", "Liam");
        connected.ticker->advance(10'000);
        QCOMPARE(connected.plan, before); // the same steps: the graph on screen stays
        QCOMPARE(connected.release.gates().value(QStringLiteral("gate")).who, QStringLiteral("Liam"));
        connected.engine->stop();
        QVERIFY(connected.ended);
        connected.ticker->advance(100'000);
    }

    void opensAGate()
    {
        Connected connected;
        connected.engine->begin();
        connected.ticker->advance(1000);
        QCOMPARE(connected.askedForCredentials, 0);
        connected.unblock(connected.plan->graphDigest, {{QStringLiteral("v"), QStringLiteral("1")}});
        QCOMPARE(connected.answers, QStringList(QStringLiteral("done")));
        QCOMPARE(connected.sent, 1);
        QCOMPARE(connected.body, QByteArray("{\"fields\":{\"v\":\"1\"}}"));
        QCOMPARE(connected.askedForCredentials, 1);
        QCOMPARE(connected.release.stepState(QStringLiteral("gate")), StepState::Passed);
        const auto records = AuditLog(connected.folder.path(), *connected.ticker).read();
        QVERIFY_RESULT(records);
        QCOMPARE(records->size(), 2);
        QCOMPARE((*records)[0]["subject"]["graph"], toStd(connected.plan->graphDigest));
        QCOMPARE((*records)[1]["result"]["outcome"], "opened");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("message");
        QTest::newRow("while stale") << QStringLiteral("down") << QStringLiteral("What is shown was true at");
        QTest::newRow("looking only") << QStringLiteral("no credentials") << QStringLiteral("this is for looking only");
        QTest::newRow("another graph was seen") << QStringLiteral("digest") << QStringLiteral("the build has changed since this decision was prepared");
        QTest::newRow("open already") << QStringLiteral("open") << QStringLiteral("this gate does not wait for anybody");
        QTest::newRow("the engine says no") << QStringLiteral("403") << QStringLiteral("the engine does not let this token open the gate (status 403)");
        QTest::newRow("too early") << QStringLiteral("early") << QStringLiteral("The engine has not answered yet.");
    }
    void refuses()
    {
        QFETCH(QString, how);
        QFETCH(QString, message);
        Connected connected(how != QLatin1String("no credentials"));
        connected.engine->begin();
        if (how != QLatin1String("early"))
            connected.ticker->advance(1000);
        if (how == QLatin1String("down")) {
            connected.down = true;
            connected.ticker->advance(5000);
        }
        if (how == QLatin1String("open")) {
            connected.state = build("unblocked", "Liam");
            connected.ticker->advance(5000);
        }
        connected.opens = how != QLatin1String("403");
        connected.unblock(how == QLatin1String("digest") ? QStringLiteral("sha256:other") : QString());
        QCOMPARE(connected.answers.size(), 1);
        QVERIFY2(connected.answers[0].startsWith(message), qPrintable(connected.answers[0]));
        QCOMPARE(connected.sent, how == QLatin1String("403") ? 1 : 0);
    }

    void checksFieldsByTheDefinition()
    {
        const auto pipeline = parsePipeline(QStringLiteral("ship.yml"), "steps: [{command: b, key: build}, {block: \"Go?\", key: gate, depends_on: build, fields: [{text: Version, key: v, format: \"[0-9]+\"}]}]", {});
        QVERIFY_RESULT(pipeline);
        Connected connected(true, planPipeline(*pipeline, scenarioFacts(QStringLiteral("manual"))));
        connected.engine->begin();
        connected.ticker->advance(1000);
        QCOMPARE(connected.plan->graph->edgeCount(), size_t(1));
        connected.unblock({}, {{QStringLiteral("v"), QStringLiteral("one")}});
        QVERIFY2(connected.answers[0].contains(QStringLiteral("does not fit the format")), qPrintable(connected.answers[0]));
        QCOMPARE(connected.sent, 0);
        connected.unblock({}, {{QStringLiteral("v"), QStringLiteral("1")}});
        QCOMPARE(connected.answers.constLast(), QStringLiteral("done"));
    }

    /// Steps that appear after an approval are another graph: whoever decides next has to look again.
    void tellsOfAnotherShape()
    {
        Connected connected;
        connected.engine->begin();
        connected.ticker->advance(1000);
        const auto before = connected.plan;
        connected.state = build("blocked", {}, ",{\"id\":\"n\",\"type\":\"script\",\"step_key\":\"new\",\"name\":\"Uploaded\",\"state\":\"scheduled\"}");
        connected.ticker->advance(10'000);
        QVERIFY(connected.plan != before);
        QVERIFY(connected.plan->graphDigest != before->graphDigest);
        connected.unblock(before->graphDigest);
        QVERIFY(connected.answers[0].startsWith(QStringLiteral("the build has changed")));
    }
};

QTEST_GUILESS_MAIN(TestRemoteEngine)
#include "tst_remoteengine.moc"
