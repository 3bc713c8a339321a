// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/releasefile.h"
#include "review/workerrules.h"

#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

constexpr char kWhole[] =
    "workers:\n"
    "  - name: conan\n"
    "    command: [conan, install]\n"
    "    startup: [python3, 'my worker.py', --fast]\n"
    "    extra_flags: [--debug, 'a b']\n"
    "    protocol: json\n"
    "    multiplex: 3\n"
    "    max_instances: 2\n"
    "    cancellable: true\n"
    "    sandbox: true\n"
    "    inputs: ['**/conanfile.py']\n"
    "    outputs: ['out/*']\n"
    "    tools: [worker.py]\n"
    "    env: {CONAN_HOME: /c, N: 010, EMPTY: }\n"
    "    pass_env: []\n"
    "    verbosity: 10\n"
    "    timeout_seconds: 600\n"
    "    idle_seconds: 60\n"
    "    memory_mb: 512\n"
    "  - command: tsc\n"
    "    startup: node 'my tsc.js'\n"
    "worker_pool: {memory_mb: 4096, quit_after_run: true}\n";

Result<ReleaseFile> parse(const QByteArray &text)
{
    return parseReleaseFile(QStringLiteral("r.slipway.yml"), text);
}

WorkerRule small(const QString &command)
{
    WorkerRule rule;
    rule.command = command.split(u' ');
    rule.startup = {QStringLiteral("w")};
    rule.name = usualName(rule);
    rule.passEnv = usualPassEnv(rule);
    return rule;
}

} // namespace

class TestWorkerRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void readsEveryMember()
    {
        const auto file = parse(kWhole);
        QVERIFY2(file.ok(), qPrintable(file.failed() ? file.error().toString() : QString()));
        QCOMPARE(file->workers.size(), 2);
        const auto &conan = file->workers.constFirst();
        QCOMPARE(conan.name, QStringLiteral("conan"));
        QCOMPARE(conan.command, (QStringList {QStringLiteral("conan"), QStringLiteral("install")}));
        QCOMPARE(conan.startup, (QStringList {QStringLiteral("python3"), QStringLiteral("my worker.py"), QStringLiteral("--fast")}));
        QCOMPARE(conan.extraFlags, (QStringList {QStringLiteral("--debug"), QStringLiteral("a b")}));
        QCOMPARE(conan.protocol, WorkerProtocol::Json);
        QCOMPARE(conan.multiplex, 3);
        QCOMPARE(conan.maxInstances, 2);
        QVERIFY(conan.cancellable && conan.sandboxed);
        QCOMPARE(conan.inputs, QStringList {QStringLiteral("**/conanfile.py")});
        QCOMPARE(conan.outputs, QStringList {QStringLiteral("out/*")});
        QCOMPARE(conan.tools, QStringList {QStringLiteral("worker.py")});
        QCOMPARE(conan.env.size(), 3);
        QVERIFY(conan.env.contains({QStringLiteral("CONAN_HOME"), QStringLiteral("/c")}));
        QVERIFY(conan.env.contains({QStringLiteral("EMPTY"), QString()}));
        QVERIFY(conan.passEnv.isEmpty());
        QCOMPARE(conan.verbosity, 10);
        QCOMPARE(conan.timeoutSeconds, 600);
        QCOMPARE(conan.idleSeconds, 60);
        QCOMPARE(conan.memoryMb, 512);
        QCOMPARE(file->workerPool.memoryMb, 4096);
        QVERIFY(file->workerPool.quitAfterRun);
    }

    void leavesTheUsualWhereNothingIsSaid()
    {
        const auto file = parse(kWhole);
        QVERIFY(file.ok());
        auto expected = small(QStringLiteral("tsc"));
        expected.startup = {QStringLiteral("node"), QStringLiteral("my tsc.js")};
        QCOMPARE(file->workers.at(1), expected);
    }

    void passesTheProgramsOwnVariables()
    {
        QCOMPARE(usualPassEnv(small(QStringLiteral("conan install"))), (QStringList {QStringLiteral("PATH"), QStringLiteral("HOME"), QStringLiteral("CONAN_*")}));
        QCOMPARE(usualPassEnv(small(QStringLiteral("my-tool"))).constLast(), QStringLiteral("MY_TOOL_*"));
        auto fewer = small(QStringLiteral("a"));
        fewer.passEnv = {QStringLiteral("PATH"), QStringLiteral("HOME")};
        QCOMPARE(toJson(fewer)["pass_env"], Json({"PATH", "HOME"}));
    }

    void multiplexIsANumberOrAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("expected");
        QTest::newRow("true") << QByteArray("true") << kUsualMultiplex;
        QTest::newRow("false") << QByteArray("false") << 0;
        QTest::newRow("number") << QByteArray("17") << 17;
    }
    void multiplexIsANumberOrAnAnswer()
    {
        QFETCH(QByteArray, value);
        const auto file = parse("workers: [{command: a, startup: b, multiplex: " + value + "}]\n");
        QVERIFY(file.ok());
        QTEST(file->workers.constFirst().multiplex, "expected");
    }

    void survivesSavingAndLoading()
    {
        QTemporaryDir dir;
        auto file = parse(kWhole);
        QVERIFY(file.ok());
        file->path = dir.filePath(QStringLiteral("r.slipway.yml"));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(saveReleaseFile(*file).ok());
            const auto again = loadReleaseFile(file->path);
            QVERIFY2(again.ok(), qPrintable(again.failed() ? again.error().toString() : QString()));
            QVERIFY(again->rest.empty());
            QCOMPARE(workersDigest(again->workers), workersDigest(file->workers));
            QCOMPARE(again->workers.at(1), file->workers.at(1));
            QCOMPARE(again->workers.constFirst().passEnv, QStringList());
            QCOMPARE(again->workerPool.memoryMb, 4096);
            QVERIFY(again->workerPool.quitAfterRun);
        }
    }

    void writesOnlyWhatIsNotUsual()
    {
        auto rule = small(QStringLiteral("conan install"));
        rule.protocol = WorkerProtocol::Json;
        QCOMPARE(toJson(rule), Json({{"command", "conan install"}, {"startup", "w"}, {"protocol", "json"}}));
    }

    void theDigestIsOfEveryMember()
    {
        const auto file = parse(kWhole);
        QVERIFY(file.ok());
        const auto before = workersDigest(file->workers);
        QVERIFY(before.startsWith(QStringLiteral("sha256:")));
        QVERIFY(workersDigest({}).isEmpty());
        const auto differs = [&](auto change) {
            auto rules = file->workers;
            change(rules[0]);
            return workersDigest(rules) != before;
        };
        QVERIFY(differs([](WorkerRule &rule) { rule.name += u'x'; }));
        QVERIFY(differs([](WorkerRule &rule) { rule.command.append(QStringLiteral("x")); }));
        QVERIFY(differs([](WorkerRule &rule) { rule.startup[0] = QStringLiteral("sh"); }));
        QVERIFY(differs([](WorkerRule &rule) { rule.extraFlags.clear(); }));
        QVERIFY(differs([](WorkerRule &rule) { rule.env.append({QStringLiteral("LD_PRELOAD"), QStringLiteral("x")}); }));
        QVERIFY(differs([](WorkerRule &rule) { rule.passEnv.append(QStringLiteral("AWS_SECRET_ACCESS_KEY")); }));
        QVERIFY(differs([](WorkerRule &rule) { rule.sandboxed = false; }));
        QVERIFY(differs([](WorkerRule &rule) { rule.tools.clear(); }));
        auto turned = file->workers;
        std::swap(turned[0], turned[1]);
        QVERIFY(workersDigest(turned) != before);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("message");
        QTest::newRow("no list") << QByteArray("workers: {a: b}\n") << "1:10" << "workers is a list of maps";
        QTest::newRow("no map") << QByteArray("workers: [a]\n") << "1:11" << "a worker is a map with command and startup";
        QTest::newRow("empty") << QByteArray("workers:\n  -\n") << "2:4" << "this worker is empty";
        QTest::newRow("no command") << QByteArray("workers: [{startup: b}]\n") << "1:11" << "needs the leading words";
        QTest::newRow("no startup") << QByteArray("workers: [{command: a}]\n") << "1:11" << "needs a startup command";
        QTest::newRow("misspelt") << QByteArray("workers: [{command: a, start_up: b}]\n") << "1:24" << "did you mean \"startup\"?";
        QTest::newRow("unknown") << QByteArray("workers: [{command: a, startup: b, zzzzzzzz: 1}]\n") << "1:36" << "known are name, command";
        QTest::newRow("protocol") << QByteArray("workers: [{command: a, startup: b, protocol: xml}]\n") << "1:46" << "write proto or json";
        QTest::newRow("multiplex") << QByteArray("workers: [{command: a, startup: b, multiplex: many}]\n") << "1:47" << "multiplex is no whole number from 0";
        QTest::newRow("flag") << QByteArray("workers: [{command: a, startup: b, sandbox: 1}]\n") << "1:45" << "neither true nor false";
        QTest::newRow("no process") << QByteArray("workers: [{command: a, startup: b, max_instances: 0}]\n") << "1:51" << "from 1 to 1000";
        QTest::newRow("negative time") << QByteArray("workers: [{command: a, startup: b, timeout_seconds: -1}]\n") << "1:53" << "from 0 to";
        QTest::newRow("fraction") << QByteArray("workers: [{command: a, startup: b, idle_seconds: 1.5}]\n") << "1:50" << "no whole number";
        QTest::newRow("pipe in startup") << QByteArray("workers: [{command: a, startup: b | c}]\n") << "1:33" << "\"|\" would have no effect";
        QTest::newRow("twice") << QByteArray("workers: [{command: a, startup: b, name: x}, {command: c, startup: b, name: x}]\n") << "1:46" << "two workers named \"x\"";
        QTest::newRow("hidden") << QByteArray("workers: [{command: a, startup: b}, {command: a c, startup: b}]\n") << "1:37" << "no command reaches the worker a-c: a takes them all";
        QTest::newRow("folder") << QByteArray("workers: [{command: /bin/a, startup: b}]\n") << "1:11" << "without a folder";
        QTest::newRow("taken name") << QByteArray("workers: [{command: buildkite-agent, startup: b}]\n") << "1:11" << "cannot be the name of a command";
        QTest::newRow("no folder above") << QByteArray("workers: [{command: '..', startup: b}]\n") << "1:11" << "cannot be the name of a command";
        QTest::newRow("own flag") << QByteArray("workers: [{command: a, startup: b --persistent_worker}]\n") << "1:11" << "leave --persistent_worker out";
        QTest::newRow("sandbox") << QByteArray("workers: [{command: a, startup: b, sandbox: true}]\n") << "1:11" << "needs outputs";
        QTest::newRow("variable") << QByteArray("workers: [{command: a, startup: b, env: {'A=B': c}}]\n") << "1:11" << "the name of a variable";
        QTest::newRow("pool no map") << QByteArray("worker_pool: 5\n") << "1:14" << "worker_pool is a map";
        QTest::newRow("pool misspelt") << QByteArray("worker_pool: {memory: 5}\n") << "1:15" << "known are memory_mb, quit_after_run";
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, message);
        const auto file = parse(text);
        QVERIFY(file.failed());
        const auto said = file.error().toString();
        QVERIFY2(said.startsWith(QStringLiteral("r.slipway.yml:%1: ").arg(place)), qPrintable(said));
        QVERIFY2(said.contains(message), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestWorkerRules)
#include "tst_workerrules.moc"
