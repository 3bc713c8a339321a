// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaserun.h"
#include "standinconan.h"
#include "support/testing.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace slipway;

namespace {

QString workerProgram()
{
    return testing::sourceDir() + QStringLiteral("/resources/workers/slipway_conan_worker.py");
}

QByteArray frame(const QByteArray &body)
{
    return char(body.size()) + body; // short ones only
}

QByteArray text(int field, const QByteArray &value)
{
    return QByteArray(1, char(field << 3 | 2)) + char(value.size()) + value;
}

} // namespace

/// slipway_conan_worker.py with the stand-in for Conan's package, by itself and in a release.
class TestRunConan : public QObject, protected ReleaseRun
{
    Q_OBJECT

private:
    QProcess m_worker;

    QString place(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    void start(const QStringList &arguments, const QStringList &more = {})
    {
        QProcessEnvironment env;
        env.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
        env.insert(QStringLiteral("PYTHONPATH"), testing::sourceDir() + QStringLiteral("/tests/fixtures/conanpackage"));
        env.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        env.insert(QStringLiteral("STANDIN_PID"), place("pid"));
        for (const auto &word : more)
            env.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        m_worker.setProcessEnvironment(env);
        m_worker.setWorkingDirectory(m_dir.path());
        m_worker.start(QStringLiteral(SLIPWAY_PYTHON), QStringList {workerProgram()} + arguments);
    }
    Json answer()
    {
        QByteArray line;
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_worker.canReadLine(), 20'000); }();
        line = m_worker.readLine();
        return Json::parse(line.toStdString(), nullptr, false);
    }
    void ask(const Json &request) { m_worker.write(dumpJson(request) + '\n'); }
    int end()
    {
        m_worker.closeWriteChannel();
        return m_worker.waitForFinished(20'000) ? m_worker.exitCode() : -1000;
    }
    static QString output(const Json &answer) { return fromStd(answer.value("output", std::string("no answer"))); }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void cleanup()
    {
        m_worker.kill();
        m_worker.waitForFinished();
        QFile::remove(place("pid"));
    }

    void answersInJson()
    {
        start({QStringLiteral("--protocol"), QStringLiteral("json"), QStringLiteral("--persistent_worker")});
        ask({{"arguments", {"--requires=a/1.0", "--format=json"}}, {"inputs", Json::array()}});
        auto got = answer();
        QCOMPARE(got["exitCode"], 0);
        QCOMPARE(got["requestId"], 0);
        QCOMPARE(got["wasCancelled"], false);
        // What somebody reads as JSON is nothing else.
        const auto graph = Json::parse(output(got).toStdString(), nullptr, false);
        QCOMPARE(graph["graph"]["nodes"]["1"]["ref"], "a/1.0#r1");
        // In one write, without line ends, pretty, other names, unknown fields.
        m_worker.write("{\"arguments\":[\"--requires=chatters/1\"],\"request_id\":0}{\n \"unknown\": [{\"}\": \"{\"}],\r\n \"arguments\": [\"--requires=b/1\"]}\n");
        got = answer();
        QVERIFY2(output(got).contains(QStringLiteral("printed by a recipe\nprinted by a compiler\ncomplained by a compiler\n")), qPrintable(output(got)));
        QVERIFY(output(answer()).contains(QStringLiteral("built b/1")));
        QCOMPARE(end(), 0);
    }

    void answersInProto()
    {
        start({QStringLiteral("--persistent_worker")});
        // An unknown group and field; the id is -1 in ten bytes.
        const QByteArray id = "\x18\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01";
        const auto request = frame(text(1, "--requires=a/1") + text(1, "-fjson") + id + QByteArray("\x7b\x08\x01\x7c", 4) + text(14, "x"));
        for (const char byte : request)
            m_worker.write(&byte, 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_worker.bytesAvailable() > 100, 20'000);
        QCOMPARE(end(), 0);
        const auto bytes = m_worker.readAllStandardOutput();
        QCOMPARE((int(uchar(bytes[0])) & 0x7f) | (int(uchar(bytes[1])) << 7), int(bytes.size() - 2));
        QVERIFY(bytes.mid(2).startsWith('\x12')); // no exit code: 0
        QVERIFY(bytes.endsWith(id));
    }

    void eachRequestIsOnItsOwn()
    {
        start({QStringLiteral("--protocol=json"), QStringLiteral("--persistent_worker")});
        QStringList said;
        for (int i = 0; i < 3; ++i) {
            ask({{"arguments", {"--requires=a/1.0", i == 1 ? "-vquiet" : "-vstatus"}}});
            said.append(output(answer()));
        }
        QVERIFY2(said.at(0).contains(QStringLiteral("request 1 of this process, started by %1\n").arg(m_worker.processId())), qPrintable(said.at(0)));
        QCOMPARE(said.at(1), QString()); // quiet
        QCOMPARE(said.at(2), said.at(0)); // neither quiet any more, nor the second
    }

    void tellsHowItEnded_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("ConanException") << "fails" << 1 << "ERROR: the package could not be built";
        QTest::newRow("ConanInvalidConfiguration") << "invalid" << 6 << "ERROR: this compiler cannot do it";
        QTest::newRow("any exception") << "throws" << 70 << "RuntimeError: a recipe went wrong";
        QTest::newRow("exit") << "exits" << 7 << "Exiting with code: 7";
        QTest::newRow("abort") << "dies" << 134 << "conan was killed by signal 6";
    }
    void tellsHowItEnded()
    {
        QFETCH(QString, package);
        QFETCH(int, code);
        QFETCH(QString, says);
        start({QStringLiteral("--protocol=json"), QStringLiteral("--persistent_worker")});
        ask({{"arguments", {"--requires", toStd(package + QStringLiteral("/1.0"))}}});
        auto got = answer();
        QCOMPARE(got["exitCode"], code);
        QVERIFY2(output(got).contains(says), qPrintable(output(got)));
        ask({{"arguments", {"--requires=a/1.0"}}});
        QCOMPARE(answer()["exitCode"], 0); // it lives
    }

    void aBrokenHomeIsSaidLikeConanDoes()
    {
        start({QStringLiteral("--protocol=json"), QStringLiteral("--persistent_worker")}, {QStringLiteral("CONAN_HOME=/x/broken")});
        ask({{"arguments", {"--requires=a/1.0"}}});
        const auto got = answer();
        QCOMPARE(got["exitCode"], 1);
        QVERIFY(output(got).startsWith(QStringLiteral("Error in Conan initialization: the home is broken")));
    }

    void severalAtOnce()
    {
        start({QStringLiteral("--protocol=json"), QStringLiteral("--persistent_worker")});
        ask({{"arguments", {"--requires=sleeps/1.0"}}, {"requestId", 7}});
        ask({{"arguments", {"--requires=a/1.0"}}, {"requestId", -8}});
        QCOMPARE(answer()["requestId"], -8);
        ask({{"cancel", true}, {"requestId", 9}}); // of nobody: no answer
        ask({{"cancel", true}, {"requestId", 7}});
        ask({{"cancel", true}, {"requestId", 7}}); // twice: one answer
        auto got = answer();
        QCOMPARE(got["requestId"], 7);
        QCOMPARE(got["wasCancelled"], true);
        ask({{"arguments", {"--requires=a/1.0"}}, {"requestId", 7}}); // the id is free again
        QCOMPARE(answer()["wasCancelled"], false);
        QCOMPARE(end(), 0);
        QCOMPARE(m_worker.readAllStandardOutput(), QByteArray());
    }

    void endsWithItsInput()
    {
        start({QStringLiteral("--protocol=json"), QStringLiteral("--persistent_worker")});
        ask({{"arguments", {"--requires=a/1.0"}}});
        ask({{"arguments", {"--requires=b/1.0"}}}); // waits for the first, and is answered all the same
        QCOMPARE(end(), 0);
        QCOMPARE(m_worker.readAllStandardOutput().count('\n'), 2);
    }

    void termEndsItAndItsRequest()
    {
        start({QStringLiteral("--protocol=json"), QStringLiteral("--persistent_worker")});
        ask({{"arguments", {"--requires=sleeps/1.0"}}});
        QFile pid(place("pid"));
        QTRY_VERIFY_WITH_TIMEOUT(pid.size() > 0, 20'000);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        const auto request = pid_t(pid.readAll().trimmed().toInt());
        m_worker.terminate();
        QVERIFY(m_worker.waitForFinished(30'000));
        QTRY_VERIFY_WITH_TIMEOUT(::kill(request, 0) != 0, 30'000);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("says");
        const QStringList json {QStringLiteral("--protocol=json"), QStringLiteral("--persistent_worker")};
        QTest::newRow("unknown word") << (json + QStringList {QStringLiteral("--fast")}) << QByteArray() << QByteArray("there is no work on the command line: --fast");
        QTest::newRow("protocol") << QStringList {QStringLiteral("--protocol=xml"), QStringLiteral("--persistent_worker")} << QByteArray() << QByteArray("wants proto or json");
        QTest::newRow("no JSON") << json << QByteArray("hello\n") << QByteArray("this is no JSON object");
        QTest::newRow("broken JSON") << json << QByteArray("{\"arguments\":]}") << QByteArray("this is no JSON");
        QTest::newRow("half a JSON") << json << QByteArray("{\"arguments\":[") << QByteArray("ends within a message");
        QTest::newRow("no int32") << json << QByteArray("{\"requestId\":99999999999}") << QByteArray("requestId is 99999999999");
        QTest::newRow("half a frame") << QStringList {QStringLiteral("--persistent_worker")} << QByteArray("\x05\x0a", 2) << QByteArray("ends within a message");
        QTest::newRow("text for proto") << QStringList {QStringLiteral("--persistent_worker")} << QByteArray("\x02\x00\x00", 3) << QByteArray("a field has the number 0");
        QTest::newRow("huge") << QStringList {QStringLiteral("--persistent_worker")} << QByteArray("\xff\xff\xff\xff\x0f", 5) << QByteArray("are the most");
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, says);
        start(arguments);
        m_worker.write(input);
        QVERIFY(end() > 0);
        const auto errors = m_worker.readAllStandardError();
        QVERIFY2(errors.contains(says), errors.constData());
        QCOMPARE(m_worker.readAllStandardOutput(), QByteArray());
    }

    void oneRequestFromAFlagFile()
    {
        QVERIFY(testing::writeFile(place("inner"), "-f\njson"));
        QVERIFY(testing::writeFile(place("flags"), "--requires=a/1.0\r\n@inner\n"));
        start({QStringLiteral("@flags")});
        QCOMPARE(end(), 0);
        QVERIFY(m_worker.readAllStandardOutput().startsWith("{\"graph\""));
        start({QStringLiteral("--requires=fails/1")});
        QCOMPARE(end(), 1);
    }

    void withoutConanItSaysSo()
    {
        start({QStringLiteral("--persistent_worker")}, {QStringLiteral("PYTHONPATH="), QStringLiteral("PATH=/usr/bin:/bin")});
        QCOMPARE(end(), 127);
        QVERIFY(m_worker.readAllStandardError().contains("Conan 2 cannot be loaded"));
    }

    void aBuildOrderGoesThroughIt()
    {
        const auto folder = m_dir.filePath(QStringLiteral("order"));
        QVERIFY(testing::writeStandInConan(folder, testing::sourceDir(), 2, 2, 0));
        const auto path = qgetenv("PATH");
        qputenv("PATH", (folder + QStringLiteral("/bin:")).toUtf8() + path);
        const auto outcome = run({folder + QStringLiteral("/order.json"), QStringLiteral("--trust"), QStringLiteral("--jobs"), QStringLiteral("1")});
        qputenv("PATH", path);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QVERIFY2(outcome.of("warning").isEmpty(), outcome.of("warning").isEmpty() ? "" : dumpJson(outcome.of("warning").constFirst()).constData());
        QVERIFY(!QFile::exists(folder + QStringLiteral("/processes")));
        QVERIFY2(outcome.errors.contains(QStringLiteral("worker conan-install: 4 request")), qPrintable(outcome.errors));
        QCOMPARE(outcome.of("artifact_uploaded").size(), 4); // Conan's answers
        QSet<QString> workers;
        for (const auto &job : outcome.of("job_started")) {
            const auto said = log(outcome, job["step"].get<std::string>().c_str());
            QVERIFY2(said.contains(QStringLiteral("request 1 of this process")), qPrintable(said)); // on its standard error
            workers.insert(QRegularExpression(QStringLiteral("started by (\\d+)")).match(said).captured(1));
        }
        QCOMPARE(workers.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRunConan)
#include "tst_runconan.moc"
