// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace slipway;

/// slipway-worker-call, with an engine that the test plays.
class TestWorkerCall : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QLocalServer m_engine;
    QVector<Json> m_asked;
    std::function<void(QLocalSocket *)> m_answer;

    QString place(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    void put(const QString &path, const QByteArray &text, bool program = false) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        if (program)
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    void onCall()
    {
        auto *client = m_engine.nextPendingConnection();
        const auto take = [this, client] {
            if (!client->canReadLine())
                return;
            m_asked.append(Json::parse(client->readLine().toStdString(), nullptr, false));
            m_answer(client);
        };
        connect(client, &QLocalSocket::readyRead, client, take);
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        take();
    }
    /// Answers with one line and hangs up.
    static auto line(const Json &json)
    {
        return [json](QLocalSocket *client) {
            client->write(dumpJson(json) + '\n');
            client->flush();
            client->disconnectFromServer();
        };
    }
    struct Ended
    {
        int status = -1;
        QByteArray out, err;
    };
    Ended call(const QString &script, const char *socket = "engine")
    {
        m_asked.clear();
        QProcess process;
        QProcessEnvironment env;
        env.insert(QStringLiteral("PATH"), place("workers/bin") + u':' + place("real") + QStringLiteral(":/usr/bin:/bin"));
        if (*socket)
            env.insert(QStringLiteral("SLIPWAY_AGENT_SOCKET"), place(socket));
        env.insert(QStringLiteral("BUILDKITE_AGENT_ACCESS_TOKEN"), QStringLiteral("token"));
        env.insert(QStringLiteral("BUILDKITE_JOB_ID"), QStringLiteral("job"));
        env.insert(QStringLiteral("TOOL_A"), QStringLiteral("1"));
        env.insert(QStringLiteral("SECRET"), QStringLiteral("not for workers"));
        process.setProcessEnvironment(env);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
        [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000); }();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("workers/bin")) && QDir(m_dir.path()).mkpath(QStringLiteral("real")));
        for (const auto *name : {"tool", "lonely"})
            QVERIFY(QFile::link(QStringLiteral(SLIPWAY_WORKER_CALL), place("workers/bin/") + QLatin1String(name)));
        put(place("real/tool"), "#!/bin/sh\necho \"real $*\"\nexit 9\n", true);
        put(place("workers/rules.json"), 
            "{\"rules\": [{\"command\": [\"tool\", \"run\"], \"env\": [\"PATH\", \"TOOL_*\"]}, {\"command\": [\"lonely\"], \"env\": []}],"
            "\"words\": {\"process\": \"%1 by itself: %2\", \"unreachable\": \"nobody there\", \"not_text\": \"no text\", \"lost\": \"%1 lost\", \"cancelled\": \"%1 cancelled\", \"missing\": \"%1: missing\"}}");
        QVERIFY(m_engine.listen(place("engine")));
        connect(&m_engine, &QLocalServer::newConnection, this, &TestWorkerCall::onCall);
    }

    void asksForWhatARuleServes()
    {
        m_answer = line({{"ok", true}, {"exit", 0}, {"output", "done\nby a worker"}});
        const auto ended = call(QStringLiteral("mkdir -p sub; cd sub; tool run 'a b' '' \"quo'te\""));
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, QByteArray("done\nby a worker")); // not a byte more
        QCOMPARE(ended.err, QByteArray());
        QCOMPARE(m_asked.size(), 1);
        const auto &asked = m_asked.constFirst();
        QCOMPARE(asked["command"], "worker_run");
        QCOMPARE(asked["token"], "token");
        QCOMPARE(asked["words"], Json({"tool", "run", "a b", "", "quo'te"}));
        QCOMPARE(fromStd(asked["folder"].get<std::string>()), QFileInfo(place("sub")).canonicalFilePath());
        QCOMPARE(asked["input"], false);
        // Named variables, and a PATH that does not lead back here.
        const auto path = toStd(place("real") + QStringLiteral(":/usr/bin:/bin"));
        QCOMPARE(asked["env"].size(), size_t(2));
        QVERIFY(dumpJson(asked["env"]).contains("TOOL_A") && !dumpJson(asked).contains("not for workers"));
        QVERIFY(dumpJson(asked["env"]).contains(QByteArray::fromStdString(path)));
    }

    void exitCodes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("0") << 0 << 0;
        QTest::newRow("3") << 3 << 3;
        QTest::newRow("255") << 255 << 255;
        QTest::newRow("-1") << -1 << 255;
        QTest::newRow("256 is no success") << 256 << 1;
    }
    void exitCodes()
    {
        QFETCH(int, code);
        m_answer = line({{"ok", true}, {"exit", code}, {"output", ""}});
        QTEST(call(QStringLiteral("tool run")).status, "status");
    }

    void becomesTheRealProgram_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("socket");
        QTest::addColumn<QByteArray>("err");
        QTest::addColumn<int>("asked");
        QTest::newRow("no rule") << "tool other x" << QByteArray("engine") << QByteArray() << 0;
        QTest::newRow("too few words") << "tool" << QByteArray("engine") << QByteArray() << 0;
        QTest::newRow("no release around") << "tool run x" << QByteArray() << QByteArray() << 0;
        QTest::newRow("told to") << "tool run x" << QByteArray("engine") << QByteArray("# Slipway: because\n#   of this\n") << 1;
        QTest::newRow("nobody listens") << "tool run x" << QByteArray("nothing") << QByteArray("# Slipway: tool by itself: nobody there\n") << 0;
        QTest::newRow("no text") << QStringLiteral("tool run \"$(printf 'a\\377')\"") << QByteArray("engine") << QByteArray("# Slipway: tool by itself: no text\n") << 0;
    }
    void becomesTheRealProgram()
    {
        QFETCH(QString, script);
        QFETCH(QByteArray, socket);
        m_answer = line({{"ok", true}, {"process", true}, {"note", "because\nof this"}});
        const auto ended = call(script, socket.constData());
        QCOMPARE(ended.status, 9);
        QCOMPARE(ended.out.count("real"), 1);
        QTEST(ended.err, "err");
        QTEST(int(m_asked.size()), "asked");
    }

    void aRefusalIsAReason()
    {
        m_answer = line({{"ok", false}, {"error", "this token belongs to no job"}});
        const auto ended = call(QStringLiteral("tool run"));
        QCOMPARE(ended.status, 9);
        QCOMPARE(ended.err, QByteArray("# Slipway: this token belongs to no job\n"));
    }

    void endsWhereNothingMayRun()
    {
        m_answer = line({{"ok", true}, {"cancelled", true}});
        QCOMPARE(call(QStringLiteral("tool run")).status, 143);
        m_answer = [](QLocalSocket *client) { client->abort(); };
        const auto ended = call(QStringLiteral("tool run"));
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.err, QByteArray("# Slipway: tool lost\n"));
        m_answer = line({{"ok", true}, {"process", true}});
        QCOMPARE(call(QStringLiteral("lonely")).status, 127);
        QCOMPARE(call(QStringLiteral("lonely")).err, QByteArray("lonely: missing\n"));
    }

    void saysThatItIsFed()
    {
        m_answer = line({{"ok", true}, {"exit", 0}, {"output", ""}});
        (void)call(QStringLiteral("echo x | tool run"));
        QCOMPARE(m_asked.constFirst()["input"], true);
    }

    void showsTheWorkersLog()
    {
        put(place("log"), "of another request\n");
        m_answer = [this](QLocalSocket *client) {
            client->write(dumpJson(Json {{"ok", true}, {"log", toStd(place("log"))}, {"from", 19}}) + '\n');
            client->flush();
            QFile log(place("log"));
            QVERIFY(log.open(QIODevice::Append));
            log.write("of this one\nnot any more\n");
            log.close();
            line({{"ok", true}, {"exit", 4}, {"output", "out"}, {"until", 31}})(client);
        };
        const auto ended = call(QStringLiteral("tool run"));
        QCOMPARE(ended.status, 4);
        QCOMPARE(ended.out, QByteArray("out"));
        QCOMPARE(ended.err, QByteArray("of this one\n"));
    }
};

QTEST_GUILESS_MAIN(TestWorkerCall)
#include "tst_workercall.moc"
