// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin.h"
#include "support/program.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace slipway;
using testing::ProgramRun;
using testing::Standin;

namespace {

// With letters that look otherwise in an address, and long enough that nothing else is like them.
const QByteArray kRead("bkua_read/4f1d2c8e+9a7b5566");
const QByteArray kAct("bkua_act/77aa33cc+55ee1122");
const QByteArray kAccess("tc+access/d2a9c0ffee1234567890");

/// Every way that a secret may be written down: as it is, in an address, in hexadecimal, and in base64 wherever it begins.
QByteArrayList waysToWrite(const QByteArray &secret)
{
    QByteArrayList ways {secret, secret.toPercentEncoding(), secret.toHex(), secret.toHex().toUpper()};
    for (int lead = 0; lead < 3; ++lead) {
        for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            // Without what depends on its neighbours.
            const auto text = (QByteArray(lead, 'x') + secret).toBase64(option | QByteArray::OmitTrailingEquals);
            ways << text.mid(lead ? 4 : 0, (secret.size() / 3 - 1) * 4);
        }
    }
    QByteArray utf16;
    for (const auto letter : secret)
        utf16 += QByteArray(1, letter) + '\0';
    return ways << utf16;
}

/// Which secret is in there, and how; empty if none is.
QByteArray foundIn(const QByteArray &bytes)
{
    for (const auto &secret : {kRead, kAct, kAccess}) {
        for (const auto &way : waysToWrite(secret)) {
            if (bytes.contains(way))
                return way;
        }
    }
    return {};
}

/// The first file below a folder that has a secret in it; empty if none has. Counts what was read.
QString leakBelow(const QString &folder, int *files)
{
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++*files;
        if (const auto way = foundIn(file.readAll()); !way.isEmpty())
            return file.fileName() + QStringLiteral(": ") + QString::fromLatin1(way);
    }
    return {};
}

} // namespace

/// Tokens go into the Authorization header of requests to their server, and nowhere else.
class tst_Tokens : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QString state() const { return m_home.path() + QStringLiteral("/state"); }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("BUILDKITE_API_TOKEN"), QString::fromLatin1(kRead));
        environment.insert(QStringLiteral("BUILDKITE_ACT_TOKEN"), QString::fromLatin1(kAct));
        environment.insert(QStringLiteral("TASKCLUSTER_CLIENT_ID"), QStringLiteral("release/manager"));
        environment.insert(QStringLiteral("TASKCLUSTER_ACCESS_TOKEN"), QString::fromLatin1(kAccess));
        environment.remove(QStringLiteral("TASKCLUSTER_CERTIFICATE"));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        for (const auto *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), m_home.path() + u'/' + QLatin1String(name));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true")); // all that there is to say
        return environment;
    }
    ProgramRun run(const QStringList &words) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(words.constFirst(), words.mid(1));
        return testing::whenEnded(process);
    }
    ProgramRun ctl(const QStringList &arguments) const { return run(QStringList {qEnvironmentVariable("SLIPWAYCTL")} + arguments); }
    void introduce(const Standin &engine) const
    {
        engine.tell({{"token", kRead.toStdString()}, {"act_token", kAct.toStdString()}, {"clients", {{"release/manager", kAccess.toStdString()}}}});
    }
    static QStringList promotion(const QString &root)
    {
        const auto fixture = testing::sourceDir() + QStringLiteral("/tests/fixtures/taskgraph/editor/");
        return {QStringLiteral("promote"), QStringLiteral("--graphs"), fixture + QStringLiteral("graphs"), QStringLiteral("--input"), fixture + QStringLiteral("input.yml"),
            QStringLiteral("--flavors"), fixture + QStringLiteral("config.yml"), QStringLiteral("--submit"), QStringLiteral("--root"), root, QStringLiteral("--reason"), QStringLiteral("7.0 is good")};
    }
    /// Everything that a person, or a program of theirs, might read later.
    void verifyNothingLeaks(const QVector<ProgramRun> &runs)
    {
        for (const auto &run : runs) {
            QVERIFY2(foundIn(run.out).isEmpty(), foundIn(run.out).constData());
            QVERIFY2(foundIn(run.err).isEmpty(), foundIn(run.err).constData());
        }
        int files = 0;
        const auto leak = leakBelow(m_home.path(), &files);
        QVERIFY2(leak.isEmpty(), qPrintable(leak));
        QVERIFY2(files > 0, "nothing was written at all: this looked at the wrong place");
    }
    /// The packet log: each header of each request.
    void verifyHeaders(const Standin &engine, const QByteArrayList &allowed)
    {
        const auto heard = engine.tell({});
        QVERIFY(!heard["requests"].empty());
        int given = 0;
        for (const auto &request : heard["requests"]) {
            const auto path = QByteArray::fromStdString(request["path"].get<std::string>());
            QVERIFY2(foundIn(path).isEmpty(), path.constData());
            for (const auto &header : request["headers"]) {
                const auto name = QByteArray::fromStdString(header[0].get<std::string>()), value = QByteArray::fromStdString(header[1].get<std::string>());
                if (name == "Authorization") {
                    ++given;
                    QVERIFY2(allowed.contains(value) || (value.startsWith("Hawk id=\"release/manager\"") && foundIn(value).isEmpty()), "another Authorization than was meant");
                    QVERIFY2(path.startsWith("/v2/") || path.startsWith("/api/") || path == "/graphql", path.constData());
                } else {
                    QVERIFY2(foundIn(value).isEmpty(), name.constData());
                }
            }
        }
        QVERIFY(given > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        QCOMPARE(foundIn("x" + QByteArray("ab" + kAct).toBase64()).isEmpty(), false);
        QCOMPARE(foundIn("some=" + kRead.toPercentEncoding()).isEmpty(), false);
        QCOMPARE(foundIn("nothing of that kind").isEmpty(), true);
    }

    void watchUnblockAndSubmit()
    {
        Standin engine;
        QVERIFY(engine.start());
        introduce(engine);
        engine.tell({{"job", "build"}, {"state", "passed"}});
        engine.tell({{"job", "test"}, {"state", "passed"}});
        QVector<ProgramRun> runs;
        runs << ctl({QStringLiteral("watch"), engine.build, QStringLiteral("--until-gate")});
        QCOMPARE(runs.constLast().exitStatus, 3);
        runs << ctl({QStringLiteral("watch"), engine.group, QStringLiteral("--once")});
        QVERIFY2(runs.constLast().exitStatus == 0, runs.constLast().err.constData());
        runs << ctl({QStringLiteral("unblock"), engine.build, QStringLiteral("--gate"), QStringLiteral("release-gate"), QStringLiteral("--reason"), QStringLiteral("good"), QStringLiteral("--state"), state()});
        QVERIFY2(runs.constLast().exitStatus == 0, runs.constLast().err.constData());
        runs << ctl(promotion(engine.root) + QStringList {QStringLiteral("--state"), state()});
        QVERIFY2(runs.constLast().exitStatus == 0, runs.constLast().err.constData());
        QVERIFY2(QFile::exists(state() + QStringLiteral("/audit.jsonl")), "the audit log is what is looked through");
        verifyNothingLeaks(runs);
        verifyHeaders(engine, {"Bearer " + kRead, "Bearer " + kAct});
        // The token for reading reads, the one for acting acts.
        const auto heard = engine.tell({});
        for (const auto &request : heard["requests"]) {
            for (const auto &header : request["headers"]) {
                if (header[0] == "Authorization" && QByteArray::fromStdString(header[1].get<std::string>()).contains(kAct))
                    QCOMPARE(request["method"], "PUT");
            }
        }
    }

    /// What goes wrong is said without what it went wrong with.
    void faults_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("refused") << QByteArray(R"({"status": 401, "times": 9})");
        QTest::newRow("forbidden") << QByteArray(R"({"status": 403, "times": 9})");
        QTest::newRow("an answer that repeats the request") << QByteArray("{\"body\": \"{\\\"message\\\": 1\", \"times\": 9}");
        QTest::newRow("a redirect to another place") << QByteArray(R"({"status": 302, "headers": {"Location": "/elsewhere"}, "times": 9})");
        QTest::newRow("a redirect to another server") << QByteArray("{\"status\": 307, \"headers\": {\"Location\": \"http://localhost:9/x\"}, \"times\": 9}");
    }
    void faults()
    {
        QFETCH(QByteArray, fault);
        Standin engine;
        QVERIFY(engine.start());
        introduce(engine);
        QVector<ProgramRun> runs;
        for (const auto &words : {QStringList {QStringLiteral("watch"), engine.build, QStringLiteral("--once")}, {QStringLiteral("watch"), engine.group, QStringLiteral("--once")},
                 {QStringLiteral("unblock"), engine.build, QStringLiteral("--gate"), QStringLiteral("release-gate"), QStringLiteral("--reason"), QStringLiteral("good"), QStringLiteral("--state"), state()},
                 promotion(engine.root) + QStringList {QStringLiteral("--state"), state()}}) {
            engine.tell({{"fault", Json::parse(fault.toStdString())}});
            QProcess process;
            process.setProcessEnvironment(environment());
            process.start(qEnvironmentVariable("SLIPWAYCTL"), words);
            // Some of them would go on for as long as it takes.
            if (!process.waitForFinished(8000))
                process.terminate();
            runs << testing::whenEnded(process);
            QVERIFY(runs.constLast().exitStatus != 0);
        }
        for (const auto &run : runs) {
            QVERIFY2(foundIn(run.out).isEmpty(), foundIn(run.out).constData());
            QVERIFY2(foundIn(run.err).isEmpty(), foundIn(run.err).constData());
        }
        verifyHeaders(engine, {"Bearer " + kRead, "Bearer " + kAct});
    }

    /// Nobody who lists the processes sees a token, and a program that dies says nothing of them.
    void crashes_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGABRT") << SIGABRT;
        QTest::newRow("SIGSEGV") << SIGSEGV;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void crashes()
    {
        QFETCH(int, signal);
        Standin engine;
        QVERIFY(engine.start());
        introduce(engine);
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("ulimit -c 0; exec \"$0\" \"$@\""), qEnvironmentVariable("SLIPWAYCTL"), QStringLiteral("watch"), engine.build});
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(30'000));
        QFile words(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
        QVERIFY(words.open(QIODevice::ReadOnly));
        const auto line = words.readAll();
        QVERIFY2(line.contains("watch"), line.constData());
        QVERIFY(foundIn(line).isEmpty());
        ::kill(pid_t(process.processId()), signal);
        const auto run = testing::whenEnded(process);
        QVERIFY(run.exitStatus != 0);
        QVERIFY2(foundIn(run.err).isEmpty() && foundIn(run.out).isEmpty(), run.err.constData());
        QVERIFY(!run.out.isEmpty());
    }

    /// The console itself: what it logs, remembers and draws from.
    void theWindow()
    {
        Standin engine;
        QVERIFY(engine.start());
        introduce(engine);
        engine.tell({{"job", "build"}, {"state", "passed"}});
        engine.tell({{"job", "test"}, {"state", "passed"}});
        QVector<ProgramRun> runs;
        for (const auto &address : {engine.build, engine.group}) {
            const auto picture = m_home.path() + QStringLiteral("/console.png");
            runs << run({qEnvironmentVariable("SLIPWAY_PROGRAM"), QStringLiteral("--state"), state(), QStringLiteral("--screenshot"), picture, address});
            QVERIFY2(runs.constLast().exitStatus == 0, runs.constLast().err.constData());
            QVERIFY(QFile::exists(picture));
        }
        verifyNothingLeaks(runs);
        verifyHeaders(engine, {"Bearer " + kRead, "Bearer " + kAct}); // what the second may do is asked once
    }
};

QTEST_GUILESS_MAIN(tst_Tokens)
#include "tst_tokens.moc"
