// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/networktransport.h"
#include "engine/remote/credentials.h"
#include "engine/remote/remotewatch.h"
#include "release/releasestate.h"
#include "standin.h"
#include "support/testing.h"

#include <QDateTime>
#include <QStandardPaths>

using namespace slipway;
using slipway::testing::Standin;
using State = RemoteConnection::State;

namespace {

/// A watch over the real network, and everything it told.
struct Watched
{
    explicit Watched(const QString &url, RemoteWatch::Signer signer = [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("Bearer stand-in-token"); })
        : watch(makeSource(*readRemoteAddress(url), nullptr), &transport, &ticker, std::make_shared<HostBudget>([] { return 0.0; }), std::move(signer))
    {
        QObject::connect(&watch, &RemoteWatch::happened, &watch, [this](const RemoteSnapshotPtr &, const ReleaseEvents &events, bool) {
            for (auto event : events) {
                said << eventTypeName(event.type) + u' ' + event.step + (event.type == EventType::StepState ? u' ' + fromStd(event.data["state"].get<std::string>()) : QString());
                times << event.timeMs;
            }
        });
        QObject::connect(&watch, &RemoteWatch::connectionChanged, &watch, [this](const RemoteConnection &connection) {
            states << connection.state;
            whys << connection.why;
        });
        watch.start();
    }
    /// It stood so at some time since the last forget(), for a reason that has this in it.
    bool stood(State state, const QString &why) const
    {
        for (qsizetype i = 0; i < states.size(); ++i) {
            if (states[i] == state && whys[i].contains(why))
                return true;
        }
        return false;
    }
    void forget()
    {
        states.clear();
        whys.clear();
    }

    NetworkTransport transport;
    SystemTicker ticker;
    RemoteWatch watch;
    QStringList said, whys;
    QVector<qint64> times;
    QVector<State> states;
};

qint64 utcNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

Q_DECLARE_METATYPE(slipway::RemoteConnection::State)

/// What a bad day of the network does to a watch: how it says so, and that nothing is lost or told twice.
class tst_RemoteFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
    }

    void survives_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *fault, State state, const char *why) { QTest::newRow(name) << QByteArray(fault) << state << QString::fromLatin1(why); };
        row("slow", R"({"latency": 6})", State::Stale, "the engine does not answer");
        row("429, seconds", R"({"status": 429, "headers": {"Retry-After": "2"}})", State::RateLimited, "the engine wants fewer requests");
        row("429, a date", R"({"status": 429, "retry_date": 3})", State::RateLimited, "the engine wants fewer requests");
        row("500", R"({"status": 500})", State::Stale, "the engine answers with status 500");
        row("503, with when to come again", R"({"status": 503, "headers": {"Retry-After": "1"}})", State::RateLimited, "the engine wants fewer requests");
        row("reset, again and again", R"({"reset": true, "times": 6})", State::Stale, "127.0.0.1 closed the connection"); // Qt tries to read some times by itself
        row("half an answer", R"({"cut": true})", State::Stale, "closed the connection before its answer was complete");
        row("truncated JSON", R"({"truncate": 300})", State::Stale, "/v2");
        row("10 MB of nothing", R"({"body": "", "big": 10485760})", State::Stale, "/v2");
        row("a page of HTML", R"({"body": "<html>sign in to this network</html>", "content_type": "text/html"})", State::Stale, "/v2");
        row("a list", R"({"body": "[]"})", State::Stale, "/v2");
        row("null", R"({"body": "null"})", State::Stale, "/v2");
        row("jobs of another kind", R"({"path_has": "builds/7", "replace": {"jobs": 7, "job_state_counts": "many", "number": {}}})", State::Stale, "/v2");
        row("a redirect", R"({"status": 302, "headers": {"Location": "/elsewhere"}})", State::Stale, "the engine answers with status 302");
        row("gone for a moment", R"({"status": 404})", State::Gone, "the engine answers with status 404");
    }
    void survives()
    {
        QFETCH(QByteArray, fault);
        QFETCH(State, state);
        QFETCH(QString, why);
        Standin engine;
        QVERIFY(engine.start({QStringLiteral("--strict")}));
        Watched watched(engine.build);
        QTRY_COMPARE_WITH_TIMEOUT(watched.watch.connection().state, State::Live, 20'000);
        QVERIFY(watched.watch.isStandIn());
        watched.forget();
        engine.tell({{"fault", Json::parse(fault.toStdString())}});
        engine.tell({{"job", "build"}, {"state", "passed"}});
        watched.watch.lookNow();
        QTRY_VERIFY2_WITH_TIMEOUT(watched.stood(state, why), qPrintable(watched.whys.join(u'|')), 20'000);
        engine.tell({{"clear_faults", true}});
        watched.watch.lookNow(); // some wait half a minute by themselves
        QTRY_VERIFY_WITH_TIMEOUT(watched.said.contains(QStringLiteral("step_state build passed")), 60'000);
        QCOMPARE(watched.watch.connection().state, State::Live);
        for (const auto *once : {"job_started build", "job_finished build", "step_state build passed"})
            QCOMPARE(watched.said.count(QLatin1String(once)), 1);
        const auto heard = engine.tell({});
        for (const auto &request : heard["requests"])
            QVERIFY2(request["path"].get<std::string>().find("elsewhere") == std::string::npos, "it followed a redirect");
    }

    void aTaskGroupSurvives_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::newRow("pages overlap more") << QByteArray(R"({"pages": [2, 1]})");
        QTest::newRow("pages repeat almost all") << QByteArray(R"({"pages": [3, 2]})");
        QTest::newRow("second page is cut") << QByteArray(R"({"fault": {"cut": true, "path_has": "continuationToken"}})");
        QTest::newRow("second page is no JSON") << QByteArray(R"({"fault": {"body": "<html>", "path_has": "continuationToken"}})");
        QTest::newRow("statuses of another kind") << QByteArray(R"({"fault": {"replace": {"statuses": 3, "tasks": "none"}, "times": 2}})");
        QTest::newRow("reset") << QByteArray(R"({"fault": {"reset": true, "times": 2}})");
    }
    void aTaskGroupSurvives()
    {
        QFETCH(QByteArray, wish);
        Standin engine;
        QVERIFY(engine.start({QStringLiteral("--strict")}));
        Watched watched(engine.group, [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray(); });
        QTRY_COMPARE_WITH_TIMEOUT(watched.watch.connection().state, State::Live, 20'000);
        QCOMPARE(watched.watch.snapshot()->steps.size(), 3);
        engine.tell(Json::parse(wish.toStdString()));
        const auto task = watched.watch.snapshot()->steps.constFirst().id;
        engine.tell({{"task", toStd(task)}, {"state", "completed"}});
        watched.watch.lookNow();
        const auto passed = QStringLiteral("step_state %1 passed").arg(task);
        QTRY_VERIFY_WITH_TIMEOUT(watched.said.contains(passed), 30'000);
        QCOMPARE(watched.said.count(passed), 1);
        QCOMPARE(watched.said.count(QStringLiteral("job_started ") + task), 1);
        QCOMPARE(watched.watch.snapshot()->steps.size(), 3);
    }

    /// The engine replaces a job, and somebody else opens the gate: both are seen once.
    void seesWhatOthersDo()
    {
        Standin engine;
        QVERIFY(engine.start());
        engine.tell({{"job", "build"}, {"state", "running"}});
        Watched watched(engine.build);
        QTRY_COMPARE_WITH_TIMEOUT(watched.watch.connection().state, State::Live, 20'000);
        engine.tell({{"renew", "build"}});
        engine.tell({{"job", "build"}, {"state", "passed"}});
        engine.tell({{"job", "test"}, {"state", "passed"}});
        engine.tell({{"unblock", "release-gate"}, {"by", "Liam Neeson"}});
        watched.watch.lookNow();
        QTRY_VERIFY_WITH_TIMEOUT(watched.said.contains(QStringLiteral("gate_decided release-gate")), 20'000);
        QCOMPARE(watched.said.count(QStringLiteral("gate_decided release-gate")), 1);
        QCOMPARE(watched.said.count(QStringLiteral("step_state build passed")), 1);
    }

    /// A certificate that nobody signed: refused before anything is sent, and there is nothing to wave it through with.
    void refusesAnUnknownCertificate()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("skipped: there is no openssl to make a certificate with");
        Standin engine;
        QVERIFY(engine.start({QStringLiteral("--tls")}));
        Watched watched(engine.tls);
        QTRY_COMPARE_WITH_TIMEOUT(watched.watch.connection().state, State::Offline, 20'000);
        QVERIFY2(watched.watch.connection().why.contains(QStringLiteral("the identity of 127.0.0.1 cannot be verified")), qPrintable(watched.watch.connection().why));
        QVERIFY(watched.said.isEmpty());
        QCOMPARE(engine.tell({})["requests"].size(), size_t(0));
    }

    void knowsTheServersClock_data()
    {
        QTest::addColumn<int>("skew");
        QTest::newRow("10 minutes ahead") << 600;
        QTest::newRow("10 minutes behind") << -600;
    }
    void knowsTheServersClock()
    {
        QFETCH(int, skew);
        Standin engine;
        QVERIFY(engine.start());
        engine.tell({{"skew", skew}});
        Watched watched(engine.build);
        QTRY_COMPARE_WITH_TIMEOUT(watched.watch.connection().state, State::Live, 20'000);
        QVERIFY(qAbs(watched.watch.clockSkewMs() - skew * 1000) < 5000);
        const auto before = watched.said.size();
        engine.tell({{"job", "build"}, {"state", "passed"}});
        watched.watch.lookNow();
        QTRY_VERIFY_WITH_TIMEOUT(watched.said.size() > before, 20'000);
        for (auto i = before; i < watched.said.size(); ++i)
            QVERIFY2(qAbs(watched.times[i] - utcNow()) < 30'000, qPrintable(QStringLiteral("%1 is told for another time: %2 s off").arg(watched.said[i]).arg((watched.times[i] - utcNow()) / 1000)));
    }

    /// Hawk takes 15 minutes; beyond, the first answer tells the time, and the second request is signed by it.
    void signsByTheServersClock_data()
    {
        QTest::addColumn<int>("skew");
        QTest::addColumn<int>("refused");
        QTest::newRow("10 minutes ahead") << 600 << 0;
        QTest::newRow("10 minutes behind") << -600 << 0;
        QTest::newRow("20 minutes ahead") << 1200 << 1;
        QTest::newRow("20 minutes behind") << -1200 << 1;
    }
    void signsByTheServersClock()
    {
        QFETCH(int, skew);
        QFETCH(int, refused);
        qputenv("TASKCLUSTER_CLIENT_ID", "release/manager");
        qputenv("TASKCLUSTER_ACCESS_TOKEN", "manager-access-token-0123456789");
        qunsetenv("TASKCLUSTER_CERTIFICATE");
        Standin engine;
        QVERIFY(engine.start());
        engine.tell({{"skew", skew}});
        const auto signer = environmentSigner(*readRemoteAddress(engine.group));
        QVERIFY_RESULT(signer);
        Watched watched(engine.group, *signer);
        QTRY_COMPARE_WITH_TIMEOUT(watched.watch.connection().state, State::Live, 20'000);
        // A group of two pages is two requests; those before were refused.
        const auto heard = engine.tell({})["requests"];
        QCOMPARE(int(heard.size()), 2 + refused);
        QVERIFY(heard[0]["authorization"].get<bool>());
    }

    /// Wrong credentials at a server whose clock is off: once more for the clock, and then no more.
    void isNoLoopOfRefusals()
    {
        Standin engine;
        QVERIFY(engine.start());
        engine.tell({{"skew", 1200}});
        engine.tell({{"clients", Json::object()}});
        qputenv("TASKCLUSTER_CLIENT_ID", "release/manager");
        qputenv("TASKCLUSTER_ACCESS_TOKEN", "manager-access-token-0123456789");
        Watched watched(engine.group, *environmentSigner(*readRemoteAddress(engine.group)));
        QTRY_COMPARE_WITH_TIMEOUT(watched.watch.connection().state, State::SignedOut, 20'000);
        QCOMPARE(int(engine.tell({})["requests"].size()), 2);
    }
};

QTEST_GUILESS_MAIN(tst_RemoteFaults)
#include "tst_remotefaults.moc"
