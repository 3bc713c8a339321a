// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using testing::ProgramRun;
using testing::runSlipwayctl;
using testing::Standin;

class tst_SlipwayctlUnblock : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// An engine whose gate waits.
    static bool atTheGate(Standin &engine)
    {
        if (!engine.start())
            return false;
        engine.tell({{"job", "build"}, {"state", "passed"}});
        engine.tell({{"job", "test"}, {"state", "passed"}});
        return true;
    }
    ProgramRun unblock(const Standin &engine, const QStringList &more = {}) const
    {
        return runSlipwayctl(QStringList {QStringLiteral("unblock"), engine.build, QStringLiteral("--gate"), QStringLiteral("release-gate"),
                                 QStringLiteral("--reason"), QStringLiteral("QA signed off"), QStringLiteral("--state"), state()}
            + more);
    }
    QString state() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(QTest::currentDataTag())); }
    QVector<Json> log() const
    {
        QFile file(state() + QStringLiteral("/audit.jsonl"));
        QVector<Json> records;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                records.append(Json::parse(file.readLine().toStdString(), nullptr, false));
        }
        return records;
    }
    static int acts(const Standin &engine)
    {
        int sent = 0;
        const auto told = engine.tell({});
        for (const auto &request : told["requests"])
            sent += request["method"] == "PUT";
        return sent;
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qputenv("BUILDKITE_API_TOKEN", "stand-in-token");
        qunsetenv("BUILDKITE_ACT_TOKEN");
    }

    void opensAGateOnce()
    {
        Standin engine;
        QVERIFY(atTheGate(engine));
        engine.tell({{"act_token", "second-token"}});
        qputenv("BUILDKITE_ACT_TOKEN", "second-token");
        const auto run = unblock(engine, {QStringLiteral("--field"), QStringLiteral("version=1.2.3"), QStringLiteral("--commit"), QString(40, u'a')});
        qunsetenv("BUILDKITE_ACT_TOKEN");
        QVERIFY2(run.exitStatus == 0, run.err.constData());
        const auto told = Json::parse(run.out.toStdString(), nullptr, false);
        QCOMPARE(told["outcome"], "opened");
        QCOMPARE(told["opened_by"], "Token Owner");
        QCOMPARE(told["status"], 200);
        QCOMPARE(told["token"], "BUILDKITE_ACT_TOKEN");
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        QCOMPARE(engine.tell({})["fields"], Json({{"version", "1.2.3"}}));
        QCOMPARE(acts(engine), 1);
        const auto records = log();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0]["kind"], "approve");
        QCOMPARE(records[0]["reason"], "QA signed off");
        QCOMPARE(records[1]["kind"], "approve-result");
        QCOMPARE(records[1]["intent"], 1);
        QFile file(state() + QStringLiteral("/audit.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("-token"));
        QVERIFY(!run.out.contains("-token") && !run.err.contains("-token"));
    }

    /// Story 3 (e): somebody else was faster. Said, written down as seen, and not counted as ours.
    void saysWhoWasFaster_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("before we looked") << true;
        QTest::newRow("between look and click") << false;
    }
    void saysWhoWasFaster()
    {
        QFETCH(bool, before);
        Standin engine;
        QVERIFY(atTheGate(engine));
        if (before)
            engine.tell({{"unblock", "release-gate"}, {"by", "Liam Neeson"}});
        else
            engine.tell({{"fault", {{"foreign", "release-gate"}, {"method", "PUT"}}}});
        const auto run = unblock(engine);
        QVERIFY2(run.exitStatus == 0, run.err.constData());
        const auto told = Json::parse(run.out.toStdString(), nullptr, false);
        QCOMPARE(told["outcome"], "by_another");
        QCOMPARE(told["opened_by"], "Liam Neeson");
        QCOMPARE(acts(engine), before ? 0 : 1);
        QCOMPARE(log().constLast()["kind"], "observed");
        QCOMPARE(log().constLast()["actor"]["id"], "Liam Neeson");
    }

    /// Story 3 (g): no answer to what was done. The build decides; never a second request.
    void neverSendsTwice()
    {
        Standin engine;
        QVERIFY(atTheGate(engine));
        engine.tell({{"fault", {{"cut", true}, {"method", "PUT"}}}});
        const auto run = unblock(engine);
        QVERIFY2(run.exitStatus == 0, run.err.constData());
        QCOMPARE(Json::parse(run.out.toStdString(), nullptr, false)["outcome"], "opened");
        QCOMPARE(acts(engine), 1);
    }

    void refusesBeforeItSends_data()
    {
        QTest::addColumn<QByteArray>("wish"); // to the stand-in
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("not yet") << QByteArray("{\"job\":\"build\",\"state\":\"running\"}") << QStringList() << QByteArray("Buildkite does not let this gate be opened yet");
        QTest::newRow("cancelled") << QByteArray("{\"build_state\":\"canceled\"}") << QStringList() << QByteArray("the build is cancelled");
        QTest::newRow("another commit") << QByteArray("{}") << QStringList({QStringLiteral("--commit"), QString(40, u'b')}) << QByteArray("the build is of the commit aaaaaaaaaaaa, not of bbbbbbbbbbbb");
        QTest::newRow("no such gate") << QByteArray("{}") << QStringList({QStringLiteral("--gate"), QStringLiteral("other")}) << QByteArray("this build has no gate other; it has: release-gate");
        QTest::newRow("a step that is no gate") << QByteArray("{}") << QStringList({QStringLiteral("--gate"), QStringLiteral("publish")}) << QByteArray("this build has no gate publish");
    }
    void refusesBeforeItSends()
    {
        QFETCH(QByteArray, wish);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, message);
        Standin engine;
        QVERIFY(atTheGate(engine));
        engine.tell(Json::parse(wish.toStdString()));
        const auto run = unblock(engine, more);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.err.contains(message), run.err.constData());
        QCOMPARE(acts(engine), 0);
        QVERIFY(log().isEmpty());
    }

    /// Story 3 (f): stays shut, nothing is tried again.
    void saysThatTheTokenMayNot()
    {
        Standin engine;
        QVERIFY(atTheGate(engine));
        engine.tell({{"act_token", "second-token"}});
        const auto run = unblock(engine);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.err.contains("the engine does not let this token open the gate (status 403)"), run.err.constData());
        QVERIFY2(run.err.startsWith("BUILDKITE_ACT_TOKEN is not set: acting with the token of BUILDKITE_API_TOKEN\n"), run.err.constData());
        QCOMPARE(Json::parse(run.out.toStdString(), nullptr, false)["token"], "BUILDKITE_API_TOKEN");
        QCOMPARE(acts(engine), 1);
        QCOMPARE(log().constLast()["result"]["outcome"], "refused");
        QCOMPARE(log().constLast()["result"]["token"], "BUILDKITE_API_TOKEN");
    }

    void saysWhichTokenIsMissing_data()
    {
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<QByteArray>("act");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("both") << QByteArray() << QByteArray() << QByteArray("there is no token for Buildkite; set BUILDKITE_API_TOKEN to one with the scopes read_builds");
        QTest::newRow("the one to read with") << QByteArray() << QByteArray("stand-in-token") << QByteArray("there is no token for Buildkite; set BUILDKITE_API_TOKEN to one with the scopes read_builds");
        QTest::newRow("blank") << QByteArray("  ") << QByteArray("  ") << QByteArray("there is no token for Buildkite; set BUILDKITE_API_TOKEN");
    }
    void saysWhichTokenIsMissing()
    {
        QFETCH(QByteArray, read);
        QFETCH(QByteArray, act);
        QFETCH(QByteArray, message);
        Standin engine;
        QVERIFY(atTheGate(engine));
        qputenv("BUILDKITE_API_TOKEN", read);
        qputenv("BUILDKITE_ACT_TOKEN", act);
        const auto run = unblock(engine);
        qputenv("BUILDKITE_API_TOKEN", "stand-in-token");
        qunsetenv("BUILDKITE_ACT_TOKEN");
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains(message), run.err.constData());
        QVERIFY(engine.tell({})["requests"].empty());
    }

    /// Story 3 (d): fields are checked here, since REST may not do it.
    void checksFieldsAgainstTheDefinition_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("good") << QStringList({QStringLiteral("--field"), QStringLiteral("version=1.2.3")}) << 0 << QByteArray();
        QTest::newRow("format") << QStringList({QStringLiteral("--field"), QStringLiteral("version=latest")}) << 2 << QByteArray("'Version'");
        QTest::newRow("missing") << QStringList() << 2 << QByteArray("'Version'");
        QTest::newRow("unknown") << QStringList({QStringLiteral("--field"), QStringLiteral("version=1.2.3"), QStringLiteral("--field"), QStringLiteral("x=y")}) << 2 << QByteArray("x");
    }
    void checksFieldsAgainstTheDefinition()
    {
        QFETCH(QStringList, fields);
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        Standin engine;
        QVERIFY(atTheGate(engine));
        const auto path = m_folder.filePath(QStringLiteral("pipeline.yml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("steps:\n  - block: Release?\n    key: release-gate\n    fields:\n      - text: Version\n        key: version\n        format: \"\\\\d+\\\\.\\\\d+\\\\.\\\\d+\"\n");
        file.close();
        const auto run = unblock(engine, QStringList {QStringLiteral("--definition"), path} + fields);
        QVERIFY2(run.exitStatus == status, run.err.constData());
        QVERIFY2(run.err.contains(message), run.err.constData());
        QCOMPARE(acts(engine), status == 0 ? 1 : 0);
    }

    void sendsNothingThatItCannotWriteDown()
    {
        Standin engine;
        QVERIFY(atTheGate(engine));
        QVERIFY(QDir().mkpath(state() + QStringLiteral("/audit.jsonl"))); // a folder where the log should be
        const auto run = unblock(engine);
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.err.contains("the audit log cannot be written"), run.err.constData());
        QCOMPARE(acts(engine), 0);
    }

    void refusesBadUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const auto url = QStringLiteral("https://buildkite.com/o/p/builds/1");
        const QStringList gate {QStringLiteral("--gate"), QStringLiteral("g")}, reason {QStringLiteral("--reason"), QStringLiteral("r")};
        QTest::newRow("none") << gate + reason << QByteArray("unblock wants one address, got 0");
        QTest::newRow("no gate") << QStringList {url} + reason << QByteArray("--gate says which gate to open");
        QTest::newRow("no reason") << QStringList {url} + gate << QByteArray("--reason says why");
        QTest::newRow("blank reason") << QStringList {url, QStringLiteral("--reason"), QStringLiteral("  ")} + gate << QByteArray("--reason says why");
        QTest::newRow("field") << QStringList {url, QStringLiteral("--field"), QStringLiteral("x")} + gate + reason << QByteArray("--field x has no name and value: write KEY=VALUE");
        QTest::newRow("group") << QStringList {QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ")} + gate + reason << QByteArray("only builds of Buildkite have gates");
    }
    void refusesBadUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const auto run = runSlipwayctl(QStringList {QStringLiteral("unblock")} + arguments);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains(message), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_SlipwayctlUnblock)
#include "tst_slipwayctl_unblock.moc"
