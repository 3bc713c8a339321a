// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaserun.h"
#include "support/testing.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace slipway;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList notes(const Outcome &outcome)
{
    QStringList texts;
    for (const auto &event : outcome.of("warning"))
        texts.append(fromStd(event["message"].get<std::string>()));
    return texts;
}

bool runs(qint64 pid)
{
    // A zombie that nobody has reaped yet is none that runs.
    const auto stat = readAll(QStringLiteral("/proc/%1/stat").arg(pid));
    return !stat.isEmpty() && stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace

/// `slipwayctl run` of pipelines whose commands workers serve: real workers, real jobs.
class TestRunWorkers : public QObject, protected ReleaseRun
{
    Q_OBJECT

private:
    QString place(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    void put(const QString &path, const QByteArray &text, bool program = false) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        if (program)
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    static QByteArray storyWorker() { return (testing::sourceDir() + QStringLiteral("/tests/fixtures/workers/story_worker.py")).toUtf8(); }
    /// Rules of the release file; "%W" is the worker.
    QString writeBoth(const QByteArray &steps, QByteArray rules)
    {
        const auto path = write("env: {PATH: \"" + place("bin").toUtf8() + ":/usr/bin:/bin\", WORKER_MARK: \"" + place("mark").toUtf8() + "\"}\nsteps:\n" + steps);
        rules.replace("%W", storyWorker());
        auto beside = path;
        beside.replace(QStringLiteral(".yml"), QStringLiteral(".slipway.yml"));
        put(beside, "workers:\n" + rules);
        QFile::remove(place("mark"));
        return path;
    }
    Outcome runBoth(const QByteArray &steps, const QByteArray &rules, const char *options = "--trust")
    {
        return run(QStringList(writeBoth(steps, rules)) + words(options));
    }
    static QByteArray usualRule(const char *more = "")
    {
        return QByteArray("  - {command: tool run, startup: python3 %W, protocol: json, pass_env: [PATH, WORKER_MARK, API_TOKEN]") + more + "}\n";
    }
    /// Processes of the release that are still there.
    static QStringList left(const QString &release)
    {
        QStringList found;
        const auto mark = "SLIPWAY_RELEASE=" + release.toUtf8();
        const auto names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
        for (const auto &name : names) {
            if (name.toLongLong() > 1 && readAll(QStringLiteral("/proc/%1/environ").arg(name)).split('\0').contains(mark))
                found.append(QString::fromLocal8Bit(readAll(QStringLiteral("/proc/%1/cmdline").arg(name)).replace('\0', ' ')));
        }
        return found;
    }
    qint64 pidIn(const char *name) const { return readAll(place(name)).trimmed().toLongLong(); }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("bin")));
        put(place("bin/tool"), "#!/bin/sh\necho \"$*\" >> '" + place("processes").toUtf8() + "'\nexec python3 " + storyWorker() + " \"$@\"\n", true);
    }
    void init() { QFile::remove(place("processes")); }

    void aScriptIsTheSameWithAWorker()
    {
        const auto outcome = runBoth(
            "  - key: a\n"
            "    artifact_paths: \"made/*.txt\"\n"
            "    command: |\n"
            "      mkdir -p sub made\n"
            "      WORD='two words'\n"
            "      cd sub && tool run \"a b\" \"$$WORD\" '' 'quo\"te' | tee ../made/log.txt\n"
            "      cd ..\n"
            "      tool run second > made/second.txt\n"
            "      tool run third | buildkite-agent annotate --context workers\n"
            "      tool run fail 3 || echo \"status $$?\"\n"
            "      tool other\n",
            usualRule());
        QCOMPARE(outcome.status, 0);
        QCOMPARE(notes(outcome), QStringList());
        const auto text = log(outcome, "a");
        QVERIFY2(text.contains(QStringLiteral("worker [\"a b\", \"two words\", \"\", \"quo\\\"te\"] in sub")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("it failed\nstatus 3")));
        QVERIFY(text.contains(QStringLiteral("process [\"other\"]")));
        QVERIFY(!text.contains(QStringLiteral("worker [\"second\"]"))); // it went into the file
        QCOMPARE(readAll(place("processes")), QByteArray("other\n"));
        QCOMPARE(outcome.of("artifact_uploaded").size(), 2);
        const auto annotations = outcome.of("annotation_added");
        QCOMPARE(annotations.size(), 1);
        QVERIFY(dumpJson(annotations.constFirst()).contains("third"));
        QVERIFY2(left(outcome.release()).isEmpty(), qPrintable(left(outcome.release()).join(u'\n')));
        // One process for each folder that commands ran in.
        QCOMPARE(readAll(place("mark")), QByteArray("started\nstarted\n"));
    }

    void whatTheWorkerLogsIsTheCommandsStandardError()
    {
        const auto go = place("go").toUtf8();
        const auto outcome = runBoth("  - key: a\n    command: tool run until '" + go + "' 2> errors; cat errors\n"
            "  - key: b\n    command: until grep -q 'waiting until' errors; do sleep 0.05; done; touch '" + go + "'\n", usualRule());
        QCOMPARE(outcome.status, 0);
        // Seen while the worker still worked, and nothing but what it wrote.
        QVERIFY2(log(outcome, "a").endsWith(QStringLiteral("\nwaiting until go\n")), qPrintable(log(outcome, "a")));
    }

    void anExitCodeIsAnAnswer()
    {
        const auto outcome = runBoth("  - key: a\n    command: tool run fail 7\n", usualRule());
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.of("job_finished").constFirst()["exit_status"], 7);
        QCOMPARE(notes(outcome), QStringList());
        QCOMPARE(readAll(place("processes")), QByteArray());
    }

    void runsAsAProcessOnceWhereTheWorkerCannot_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("why");
        QTest::newRow("no such program") << QByteArray("tool run x") << QByteArray("  - {command: tool run, startup: /no/such/worker}\n") << "/no/such/worker";
        QTest::newRow("ends at once") << QByteArray("tool run x") << QByteArray("  - {command: tool run, startup: 'false'}\n") << "exit code 1";
        QTest::newRow("killed within the request") << QByteArray("tool run kill") << usualRule() << "killed by signal 9";
        QTest::newRow("prints garbage") << QByteArray("tool run garbage") << usualRule() << "Loading the tool...";
        QTest::newRow("too slow") << QByteArray("tool run hang pid") << usualRule(", timeout_seconds: 1") << "did not answer within 1 second";
        QTest::newRow("is fed") << QByteArray("echo x | tool run x") << usualRule() << "something is fed to it";
    }
    void runsAsAProcessOnceWhereTheWorkerCannot()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, rule);
        QFETCH(QString, why);
        const auto outcome = runBoth("  - key: a\n    command: \"" + command + "; tool run pid\"\n", rule);
        QCOMPARE(outcome.status, 0);
        const auto once = command.mid(command.indexOf("tool ") + 5) + '\n';
        QCOMPARE(readAll(place("processes")).count(once), 1);
        const auto said = notes(outcome).join(u'\n');
        QVERIFY2(said.contains(QStringLiteral("runs as a process instead of in the worker tool-run")), qPrintable(said));
        QVERIFY2(said.contains(why), qPrintable(said));
        const auto text = log(outcome, "a");
        QVERIFY2(text.contains(QStringLiteral("# Slipway: tool run")) && text.contains(why), qPrintable(text));
        // The next one is not the worse for it.
        QVERIFY2(text.contains(QStringLiteral("pid ")) || text.contains(QStringLiteral("process [\"run\", \"pid\"]")), qPrintable(text));
        QVERIFY(left(outcome.release()).isEmpty());
    }

    void onlyWhatIsTrustedIsStarted()
    {
        const auto path = writeBoth("  - key: a\n    command: tool run x\n", usualRule());
        auto rules = path;
        rules.replace(QStringLiteral(".yml"), QStringLiteral(".slipway.yml"));
        const auto written = readAll(rules);
        put(rules, "publish: []\n");
        QCOMPARE(run({path, QStringLiteral("--trust")}).status, 0);
        QFile::remove(place("mark"));

        put(rules, written);
        auto outcome = run({path});
        QCOMPARE(outcome.status, 0);
        QVERIFY(!QFile::exists(place("mark")));
        QCOMPARE(notes(outcome).size(), 1);
        QVERIFY(notes(outcome).constFirst().contains(QStringLiteral("have not been trusted: their commands run as processes")));

        outcome = run({path, QStringLiteral("--trust")});
        QCOMPARE(notes(outcome), QStringList());
        QVERIFY(QFile::exists(place("mark")));
        QFile::remove(place("mark"));
        QCOMPARE(notes(run({path})), QStringList()); // remembered
        QVERIFY(QFile::exists(place("mark")));
        QFile::remove(place("mark"));

        auto changed = written;
        put(rules, changed.replace("pass_env: [", "extra_flags: [--more], pass_env: ["));
        outcome = run({path});
        QCOMPARE(notes(outcome).size(), 1);
        QVERIFY(!QFile::exists(place("mark")));
    }

    void noWorkersIsAWord()
    {
        const auto outcome = runBoth("  - key: a\n    command: tool run x\n", usualRule(), "--trust --no-workers");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(notes(outcome), QStringList());
        QVERIFY(log(outcome, "a").contains(QStringLiteral("process [\"run\", \"x\"]")));
        QVERIFY(!QFile::exists(place("mark")));
    }

    void aRehearsalUsesNone()
    {
        const auto outcome = runBoth("  - key: a\n    command: tool run x\n", usualRule(), "--trust --rehearse");
        QCOMPARE(notes(outcome).filter(QStringLiteral("a rehearsal runs the commands of workers as processes")).size(), 1);
        QVERIFY(!QFile::exists(place("mark")));
    }

    void aResumedReleaseGoesOnWithThem()
    {
        const auto path = writeBoth("  - {key: gate, block: Go}\n  - {key: a, depends_on: gate, command: tool run x}\n", usualRule());
        const auto first = run({path, QStringLiteral("--trust")});
        QCOMPARE(first.status, 3);
        const auto outcome = run({QStringLiteral("--resume"), QStringLiteral("last"), QStringLiteral("--approve"), QStringLiteral("gate")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(log(outcome, "a").contains(QStringLiteral("worker [\"x\"]")));
    }

    void severalRequestsAreInOneProcess()
    {
        const auto outcome = runBoth("  - key: a\n    command: \"for i in 1 2 3; do tool run gather 3 & done; wait\"\n",
            "  - {command: tool run, startup: python3 %W multi, protocol: json, multiplex: true, max_instances: 1}\n");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(log(outcome, "a").count(QStringLiteral("worker [\"gather\", \"3\"]")), 3);
    }

    void cancellingTheStepEndsTheRequest()
    {
        const auto pid = place("hanging").toUtf8();
        QFile::remove(place("hanging"));
        const auto outcome = runBoth("  - key: a\n    soft_fail: true\n    command: tool run hang '" + pid + "'\n"
            "  - key: b\n    command: \"until [ -s '" + pid + "' ]; do sleep 0.05; done; buildkite-agent step cancel --step a\"\n"
            "  - key: c\n    depends_on: [{step: b}]\n    command: tool run pid\n", usualRule());
        QCOMPARE(outcome.state("a"), QStringLiteral("canceled"));
        QVERIFY2(log(outcome, "c").contains(QStringLiteral("pid ")), qPrintable(log(outcome, "c")));
        QCOMPARE(readAll(place("processes")), QByteArray()); // nothing ran twice
        QVERIFY(!runs(pidIn("hanging")));
        QVERIFY(left(outcome.release()).isEmpty());
    }

    void stoppingEndsEverything_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("in order") << SIGTERM;
        QTest::newRow("killed") << SIGKILL;
    }
    void stoppingEndsEverything()
    {
        QFETCH(int, number);
        QFile::remove(place("hanging"));
        const auto path = writeBoth("  - key: a\n    command: tool run hang '" + place("hanging").toUtf8() + "'\n", usualRule());
        QProcess process;
        process.start(QStringLiteral(SLIPWAYCTL), {QStringLiteral("run"), QStringLiteral("--state"), stateDir(), QStringLiteral("--grace"), QStringLiteral("1"), QStringLiteral("--trust"), path});
        QTRY_VERIFY_WITH_TIMEOUT(pidIn("hanging") > 0, 30'000);
        const auto worker = pidIn("hanging");
        QVERIFY(runs(worker));
        ::kill(pid_t(process.processId()), number);
        const auto outcome = finish(process);
        QTRY_VERIFY_WITH_TIMEOUT(!runs(worker), 20'000);
        QCOMPARE(readAll(place("processes")), QByteArray());
        if (number == SIGTERM)
            QVERIFY(left(outcome.release()).isEmpty());
    }

    void secretsAreNotShown()
    {
        const auto outcome = runBoth("  - key: a\n    env: {API_TOKEN: very-secret-value}\n    command: \"tool run env API_TOKEN; tool run kill\"\n", usualRule());
        QCOMPARE(outcome.status, 0);
        const auto text = log(outcome, "a");
        QVERIFY2(text.contains(QStringLiteral("API_TOKEN is [REDACTED]")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("about to die with [REDACTED]")), qPrintable(text));
        const auto said = notes(outcome).join(u'\n');
        QVERIFY2(said.contains(QStringLiteral("about to die with [REDACTED]")) && !said.contains(QStringLiteral("very-secret")), qPrintable(said));
    }

    void onlyDeclaredVariablesReachTheWorker()
    {
        const auto outcome = runBoth("  - key: a\n    env: {OTHER: seen, TOOL_ONE: \"1\"}\n    command: \"for n in OTHER TOOL_ONE FIXED PATH SLIPWAY_AGENT_SOCKET; do tool run env $$n; done\"\n",
            "  - {command: tool run, startup: python3 %W, protocol: json, pass_env: [PATH, 'TOOL_*'], env: {FIXED: yes}}\n");
        QCOMPARE(outcome.status, 0);
        const auto text = log(outcome, "a");
        QVERIFY(text.contains(QStringLiteral("OTHER is not set")));
        QVERIFY(text.contains(QStringLiteral("TOOL_ONE is 1")));
        QVERIFY(text.contains(QStringLiteral("FIXED is yes")));
        QVERIFY(text.contains(QStringLiteral("SLIPWAY_AGENT_SOCKET is not set")));
        QVERIFY(!QRegularExpression(QStringLiteral("PATH is .*workers/bin")).match(text).hasMatch());
    }

    void theLastLineSaysWhatWorkersDid()
    {
        const auto outcome = runBoth("  - key: a\n    command: \"tool run x; tool run x; tool run kill\"\n", usualRule());
        QVERIFY2(outcome.errors.contains(QStringLiteral("worker tool-run: 3 request")) && outcome.errors.contains(QStringLiteral(", 1 ran as a process")), qPrintable(outcome.errors));
    }
};

QTEST_GUILESS_MAIN(TestRunWorkers)
#include "tst_runworkers.moc"
