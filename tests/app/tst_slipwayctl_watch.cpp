// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin.h"
#include "support/program.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace slipway;
using testing::runSlipwayctl;
using testing::Standin;

namespace {

const auto kToken = QByteArray("stand-in-token");

/// A watch that goes on, read line by line.
class Watching
{
public:
    explicit Watching(const QStringList &arguments)
    {
        m_process.start(qEnvironmentVariable("SLIPWAYCTL"), QStringList {QStringLiteral("watch")} + arguments);
    }
    ~Watching()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    /// Waits for a line that has all of these; everything before it is kept, too.
    bool sees(const QByteArrayList &parts)
    {
        for (;;) {
            while (m_process.canReadLine()) {
                lines << m_process.readLine().trimmed();
                if (std::all_of(parts.cbegin(), parts.cend(), [&](const QByteArray &part) { return lines.constLast().contains(part); }))
                    return true;
            }
            if (!m_process.waitForReadyRead(30'000))
                return false;
        }
    }
    int end()
    {
        if (!m_process.waitForFinished(30'000))
            return -1;
        lines << m_process.readAllStandardOutput().split('\n');
        return m_process.exitCode();
    }

    QByteArrayList lines;

private:
    QProcess m_process;
};

} // namespace

class tst_SlipwayctlWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qputenv("BUILDKITE_API_TOKEN", kToken);
        for (const auto *name : {"TASKCLUSTER_CLIENT_ID", "TASKCLUSTER_ACCESS_TOKEN", "TASKCLUSTER_CERTIFICATE"})
            qunsetenv(name);
    }

    void followsABuildToItsEnd()
    {
        Standin engine;
        QVERIFY(engine.start());
        Watching watch({engine.build});
        QVERIFY(watch.sees({"graph_loaded", "\"nodes\":5"}));
        engine.tell({{"job", "build"}, {"state", "passed"}});
        QVERIFY(watch.sees({"step_state", "\"step\":\"build\"", "passed"}));
        engine.tell({{"fault", {{"cut", true}, {"times", 2}}}});
        QVERIFY(watch.sees({"connection", "stale"}));
        engine.tell({{"job", "test"}, {"state", "passed"}});
        QVERIFY(watch.sees({"gate_opened", "release-gate"}));
        engine.tell({{"unblock", "release-gate"}, {"by", "Liam"}});
        QVERIFY(watch.sees({"gate_decided", "Liam", "\"observed\":true"}));
        engine.tell({{"job", "publish"}, {"state", "passed"}});
        QVERIFY(watch.sees({"release_finished", "passed"}));
        QCOMPARE(watch.end(), 0);
        qint64 seq = 0;
        for (const auto &line : std::as_const(watch.lines)) {
            const auto event = Json::parse(line.toStdString(), nullptr, false);
            if (event.is_object() && event.contains("seq"))
                QCOMPARE(event["seq"].get<qint64>(), ++seq);
            QVERIFY(!line.contains(kToken));
        }
        const auto heard = engine.tell({});
        QVERIFY(heard["requests"].size() > 3);
        for (const auto &request : heard["requests"])
            QCOMPARE(request["authorization"], true);
    }

    void endsAtAGate()
    {
        Standin engine;
        QVERIFY(engine.start());
        QCOMPARE(runSlipwayctl({QStringLiteral("watch"), engine.build, QStringLiteral("--once")}).exitStatus, 0);
        engine.tell({{"job", "build"}, {"state", "passed"}});
        engine.tell({{"job", "test"}, {"state", "passed"}});
        const auto run = runSlipwayctl({QStringLiteral("watch"), engine.build, QStringLiteral("--until-gate"), QStringLiteral("--format"), QStringLiteral("text")});
        QCOMPARE(run.exitStatus, 3);
        QVERIFY2(run.out.contains("Release?: waiting_for_human"), run.out.constData());
        engine.tell({{"job", "publish"}, {"state", "failed"}});
        QCOMPARE(runSlipwayctl({QStringLiteral("watch"), engine.build}).exitStatus, 1);
    }

    /// Buildkite says "passed" of a build whose gate waits, or what its blocked_state says, and "blocked" beside it.
    void isNotOverAtAGate_data()
    {
        QTest::addColumn<QByteArray>("blockedState");
        QTest::newRow("passed") << QByteArray("passed");
        QTest::newRow("failed") << QByteArray("failed");
        QTest::newRow("running") << QByteArray("running");
        QTest::newRow("blocked") << QByteArray("blocked"); // as GraphQL and EventBridge have it
    }
    void isNotOverAtAGate()
    {
        QFETCH(QByteArray, blockedState);
        Standin engine;
        QVERIFY(engine.start());
        engine.tell({{"blocked_state", blockedState.toStdString()}});
        Watching watch({engine.build});
        QVERIFY(watch.sees({"graph_loaded"}));
        engine.tell({{"job", "build"}, {"state", "passed"}});
        engine.tell({{"job", "test"}, {"state", "passed"}});
        QVERIFY(watch.sees({"gate_opened", "release-gate"}));
        const auto once = runSlipwayctl({QStringLiteral("watch"), engine.build, QStringLiteral("--once")});
        QCOMPARE(once.exitStatus, 3);
        QVERIFY(!once.out.contains("release_finished"));
        engine.tell({{"unblock", "release-gate"}, {"by", "Liam"}});
        QVERIFY(watch.sees({"gate_decided", "Liam"}));
        engine.tell({{"job", "publish"}, {"state", "passed"}});
        QVERIFY(watch.sees({"release_finished", "passed"}));
        QCOMPARE(watch.end(), 0);
        QVERIFY(std::none_of(watch.lines.cbegin(), watch.lines.cend(), [](const QByteArray &line) { return line.contains("release_resumed"); }));
    }

    void followsAReleaseAcrossEngines()
    {
        Standin engine;
        QVERIFY(engine.start());
        engine.tell({{"job", "build"}, {"state", "passed"}});
        engine.tell({{"job", "test"}, {"state", "passed"}});
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("r.slipway-train.yml")));
        const auto write = [&file](const QByteArray &text) {
            if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
                file.write(text);
            file.close();
        };
        write("sources:\n  - id: ship\n    url: " + engine.build.toUtf8() + "\n  - id: sign\n    url: " + engine.group.toUtf8() + "\n");
        const auto run = runSlipwayctl({QStringLiteral("watch"), file.fileName(), QStringLiteral("--once")});
        QCOMPARE(run.exitStatus, 3);
        QMap<std::string, int> of;
        qint64 seq = 0;
        for (const auto &line : run.out.split('\n')) {
            const auto event = Json::parse(line.toStdString(), nullptr, false);
            if (!event.is_object())
                continue;
            QVERIFY2(event.contains("source"), line.constData());
            if (event["source"].is_string())
                ++of[event["source"].get<std::string>()];
            if (event.contains("seq"))
                QCOMPARE(event["seq"].get<qint64>(), ++seq);
        }
        QVERIFY(of["ship"] > 2 && of["sign"] > 2);
        QVERIFY(run.out.contains("\"step\":\"ship/release-gate\""));
        QVERIFY(!run.out.contains(kToken));

        write("sources:\n  - id: ship\n    url: nowhere\n");
        const auto bad = runSlipwayctl({QStringLiteral("watch"), file.fileName()});
        QCOMPARE(bad.exitStatus, 2);
        QVERIFY2(bad.err.contains("r.slipway-train.yml:3:10: this is no address of an engine: nowhere"), bad.err.constData());
        QCOMPARE(runSlipwayctl({QStringLiteral("watch"), file.fileName(), QStringLiteral("--definition"), QStringLiteral("x.yml")}).exitStatus, 2);
    }

    void knowsEdgesFromTheDefinition()
    {
        Standin engine;
        QVERIFY(engine.start());
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("ship.yml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("steps: [{command: a, key: build}, {block: Go, key: release-gate, depends_on: build}, {command: p, key: publish, depends_on: release-gate}, {command: n, label: New, key: new}]\n");
        file.close();
        const auto run = runSlipwayctl({QStringLiteral("watch"), engine.build, QStringLiteral("--once"), QStringLiteral("--definition"), file.fileName()});
        QVERIFY2(run.exitStatus == 0, run.err.constData());
        const auto lines = run.out.split('\n');
        const auto loaded = std::find_if(lines.cbegin(), lines.cend(), [](const QByteArray &line) { return line.contains("graph_loaded"); });
        QVERIFY(loaded != lines.cend());
        const auto event = Json::parse(loaded->toStdString(), nullptr, false);
        QCOMPARE(event["edges"], 2);
        QCOMPARE(event["only_defined"], Json({"New"}));
        QCOMPARE(event["only_built"], Json({"Test"}));
    }

    void followsATaskGroup()
    {
        Standin engine;
        QVERIFY(engine.start());
        Watching watch({engine.group});
        QVERIFY(watch.sees({"graph_loaded", "\"nodes\":3", "\"edges\":2"}));
        for (const auto *task : {"fN1SbArXTPSVFUUvaOlinQ", "YDHUYQcrTUerRefNDxXwpg", "Kz2yWbxvTLSJrJZO1ZpSVw"}) {
            engine.tell({{"task", task}, {"state", "running"}});
            engine.tell({{"task", task}, {"state", "completed"}});
            QVERIFY(watch.sees({"step_state", task, "passed"}));
        }
        QCOMPARE(watch.end(), 0);
        const auto heard = engine.tell({});
        QVERIFY(heard["requests"].size() > 3);
        for (const auto &request : heard["requests"])
            QCOMPARE(request["authorization"], false); // public: none is needed, none is sent
    }

    void waitsAsLongAsItIsTold()
    {
        Standin engine;
        QVERIFY(engine.start());
        engine.tell({{"fault", {{"status", 429}, {"times", 1}, {"headers", {{"Retry-After", "1"}}}}}});
        const auto run = runSlipwayctl({QStringLiteral("watch"), engine.build, QStringLiteral("--once")});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.out.contains("rate_limited"), run.out.constData());
        QCOMPARE(int(engine.tell({})["requests"].size()), 2);
    }

    void saysWhyItCannotWatch_data()
    {
        QTest::addColumn<QString>("address"); // of the stand-in's: build, with something else behind it
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("revoked token") << QStringLiteral("7") << QByteArray("wrong") << QByteArray("the engine refuses these credentials");
        QTest::newRow("no token") << QStringLiteral("7") << QByteArray() << QByteArray("there is no token for Buildkite; set BUILDKITE_API_TOKEN");
        QTest::newRow("no such build") << QStringLiteral("8") << kToken << QByteArray("the engine answers with status 404");
    }
    void saysWhyItCannotWatch()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, message);
        Standin engine;
        QVERIFY(engine.start());
        qputenv("BUILDKITE_API_TOKEN", token);
        const auto run = runSlipwayctl({QStringLiteral("watch"), engine.build.chopped(1) + address});
        qputenv("BUILDKITE_API_TOKEN", kToken);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains(message), run.err.constData());
        QVERIFY(token.isEmpty() || (!run.err.contains(token) && !run.out.contains(token)));
    }

    void refusesBadUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const auto url = QStringLiteral("https://buildkite.com/o/p/builds/1");
        QTest::newRow("none") << QStringList() << QByteArray("watch wants one address, got 0");
        QTest::newRow("two") << QStringList({url, url}) << QByteArray("watch wants one address, got 2");
        QTest::newRow("format") << QStringList({url, QStringLiteral("--format"), QStringLiteral("xml")}) << QByteArray("--format xml is not known");
        QTest::newRow("option") << QStringList({url, QStringLiteral("--forever")}) << QByteArray("forever");
        QTest::newRow("pipeline") << QStringList({QStringLiteral("https://buildkite.com/o/p")}) << QByteArray("this is the address of a pipeline, not of one build; add /builds/");
        QTest::newRow("file") << QStringList({QStringLiteral("a.yml")}) << QByteArray("this is no address of an engine: a.yml");
    }
    void refusesBadUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const auto run = runSlipwayctl(QStringList {QStringLiteral("watch")} + arguments);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains(message), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SlipwayctlWatch)
#include "tst_slipwayctl_watch.moc"
