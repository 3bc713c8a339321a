// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testing.h"

#include <QTemporaryDir>

#include <csignal>

using namespace slipway;
using testing::ProgramRun;
using testing::runSlipwayctl;

namespace {

const QString kProbe = QStringLiteral(SLIPWAY_PROBE_WORKER);

QByteArray asked(const QByteArray &how, const QByteArray &more = {}, int id = 0)
{
    return "{\"arguments\":[\"" + how + "\",\"" + more + "\"],\"requestId\":" + QByteArray::number(id) + "}\n";
}

ProgramRun drive(const QStringList &options, const QByteArray &input, const QStringList &worker)
{
    return runSlipwayctl(QStringList {QStringLiteral("drive")} + options + QStringList {QStringLiteral("--")} + worker, input);
}

std::vector<Json> linesOf(const QByteArray &out)
{
    std::vector<Json> lines;
    for (const auto &line : out.split('\n')) {
        if (!line.isEmpty())
            lines.push_back(Json::parse(line.cbegin(), line.cend()));
    }
    return lines;
}

/// A line as "index #id code output" or "index #id RULE: fault"; a fault that belongs to no request has no index.
QStringList told(const QByteArray &out)
{
    QStringList list;
    for (const auto &line : linesOf(out)) {
        auto text = line.contains("index") ? QStringLiteral("%1 #%2 ").arg(line["index"].get<int>()).arg(line["requestId"].get<int>()) : QString();
        if (line.contains("fault"))
            text += fromStd(line["rule"]) + QStringLiteral(": ") + fromStd(line["fault"]);
        else if (line["wasCancelled"])
            text += QStringLiteral("cancelled");
        else
            text += QString::number(line["exitCode"].get<int>()) + u' ' + fromStd(line["output"]).trimmed();
        list << text;
    }
    return list;
}

} // namespace

class tst_SlipwayctlDrive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void answers_data();
    void answers();
    void keysOfAnAnswer();
    void keysOfAFault();
    void faults_data();
    void faults();
    void usage_data();
    void usage();
    void brokenFileAsksNothing();
    void brokenLineOfAPipe();
    void flagFiles();
    void environmentAndFolder();
    void keepsGoing();
    void cancels();
    void lateCancel_data();
    void lateCancel();
    void streams();
    void repeatsAndSums();
    void onlyFailures();
    void timeout();
    void stopped();
    void endOfTheWorker();
    void log();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void tst_SlipwayctlDrive::answers_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("worker");
    QTest::addColumn<QStringList>("lines");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const QStringList json {kProbe, s("--json")};
    const QStringList singleplex {s("1 #0 0 hi"), s("2 #7 4 it failed"), s("3 #0 0 ü")};
    QTest::newRow("proto") << QStringList() << QStringList {kProbe} << singleplex;
    QTest::newRow("json") << QStringList {s("--protocol=json")} << json << singleplex;
    const QStringList multiplex {s("1 #1 0 hi"), s("2 #7 4 it failed"), s("3 #2 0 ü")};
    QTest::newRow("multiplex proto") << QStringList {s("--multiplex=1")} << QStringList {kProbe} << multiplex;
    QTest::newRow("multiplex json") << QStringList {s("--protocol=json"), s("--multiplex"), s("8")} << json << multiplex;
}

void tst_SlipwayctlDrive::answers()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, worker);
    const auto run = drive(options, asked("ok", "hi") + asked("fail", "4", 7) + asked("ok", "ü"), worker);
    QTEST(told(run.out), "lines");
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitStatus, 1);
    QCOMPARE(drive(options, asked("ok"), worker).exitStatus, 0);
}

void tst_SlipwayctlDrive::keysOfAnAnswer()
{
    const auto run = drive({}, "\n" + asked("fail", "3", 5), {kProbe});
    auto line = linesOf(run.out).at(0);
    QVERIFY(line["ms"].get<double>() > 0);
    line.erase("ms");
    QCOMPARE(dumpJson(line), QByteArray("{\"line\":2,\"index\":1,\"requestId\":5,\"exitCode\":3,\"output\":\"it failed\\n\",\"wasCancelled\":false,\"habits\":[]}"));
}

void tst_SlipwayctlDrive::keysOfAFault()
{
    const auto run = drive({}, asked("crash"), {kProbe});
    auto line = linesOf(run.out).at(0);
    line.erase("ms");
    QCOMPARE(dumpJson(line),
        QByteArray("{\"line\":1,\"index\":1,\"requestId\":0,\"fault\":\"The worker closed its output; 1 request has no answer\",\"rule\":\"\",\"hint\":\"\",\"exit\":3,\"stderr\":\"it broke\",\"recorded\":\"\"}"));
    QCOMPARE(run.err, QByteArray("it broke\n"));
    QCOMPARE(run.exitStatus, 1);
    QCOMPARE(linesOf(drive({}, asked("kill"), {kProbe}).out).at(0)["signal"].get<int>(), SIGKILL);
    QCOMPARE(fromStd(linesOf(drive({}, asked("garbage"), {kProbe}).out).at(0)["recorded"]), QStringLiteral("Loading the tool...\n?"));
}

void tst_SlipwayctlDrive::faults_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<QStringList>("lines");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("prints") << QByteArray("print") << QStringList(s("1 #3 WORKER-STDOUT: Text stands where a message should be: hello"));
    QTest::newRow("other id") << QByteArray("badid") << QStringList(s("1 #3 WORKER-ID: The worker answered request 1003; asked are: 3"));
    QTest::newRow("half an answer") << QByteArray("trunc") << QStringList(s("1 #3 WORKER-STDOUT: The stream ended in the middle of a message, after these 6 bytes of it: {\"exit"));
    QTest::newRow("not cancelled") << QByteArray("was") << QStringList(s("1 #3 : The worker says that request 3 was cancelled; nobody cancelled it"));
    QTest::newRow("answers twice") << QByteArray("twice") << QStringList({s("1 #3 0 "), s("WORKER-DOUBLE: The worker answered request 3, and nothing was asked: it answers twice, or unasked")});
}

// A fault ends it: the second request is not asked.
void tst_SlipwayctlDrive::faults()
{
    QFETCH(QByteArray, how);
    const auto run = drive({QStringLiteral("--protocol=json")}, asked(how, {}, 3) + asked("ok"), {kProbe, QStringLiteral("--json")});
    QTEST(told(run.out), "lines");
    QVERIFY2(run.err.endsWith("not asked any more\n"), run.err.constData());
    QCOMPARE(run.exitStatus, 1);
}

void tst_SlipwayctlDrive::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("err");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const auto row = [](const char *name, const QStringList &arguments, const QString &err) { QTest::newRow(name) << arguments << err; };
    row("no worker", {s("--protocol=json")}, s("drive wants the worker's program and arguments behind --; see 'slipwayctl drive --help'\n"));
    row("only a flag file", {s("--"), s("@x")}, s("drive wants the worker's program and arguments behind --; see 'slipwayctl drive --help'\n"));
    row("unknown protocol", {s("--protocol=xml"), s("--"), kProbe}, s("--protocol xml is not known; there are proto and json; see 'slipwayctl drive --help'\n"));
    row("no number", {s("--multiplex=many"), s("--"), kProbe}, s("--multiplex many is no number from 1 to 10000; see 'slipwayctl drive --help'\n"));
    row("unknown option", {s("--multplex=2"), s("--"), kProbe}, s("there is no option --multplex; did you mean --multiplex? see 'slipwayctl drive --help'\n"));
    row("env", {s("--env=A"), s("--"), kProbe}, s("'--env A' is not of the form NAME=VALUE; write for example --env LANG=C.UTF-8\n"));
    row("folder", {s("--cwd=/nonexistent"), s("--"), kProbe}, s("/nonexistent: there is no such folder; --cwd names where the worker runs\n"));
    row("requests", {s("--requests=/nonexistent"), s("--"), kProbe}, s("/nonexistent: The requests cannot be read: No such file or directory\n"));
    row("a folder of requests", {s("--requests=/tmp"), s("--"), kProbe}, s("/tmp: The requests cannot be read: file to open is a directory\n"));
    row("both", {s("--requests=-"), s("--"), kProbe, s("@x")}, s("--requests and the flag file @x both say what is asked: give one of them; see 'slipwayctl drive --help'\n"));
    row("no flag file", {s("--"), kProbe, s("@/nonexistent")}, s("The flag file /nonexistent cannot be read: No such file or directory\n"));
    row("no program", {s("--"), s("/nonexistent/worker")}, s("The worker /nonexistent/worker cannot be started: No such file or directory; Check that the program is installed and may be executed.\n"));
}

void tst_SlipwayctlDrive::usage()
{
    QFETCH(QStringList, arguments);
    const auto run = runSlipwayctl(QStringList {QStringLiteral("drive")} + arguments, asked("ok"));
    QCOMPARE(run.out, QByteArray());
    QFETCH(QString, err);
    QCOMPARE(QString::fromUtf8(run.err).left(err.size()), err);
    QCOMPARE(run.exitStatus, 2);
}

void tst_SlipwayctlDrive::brokenFileAsksNothing()
{
    const auto file = write(QStringLiteral("broken.jsonl"), asked("ok") + "{\"argument\":[]}\n");
    const auto run = drive({QStringLiteral("--requests"), file}, {}, {kProbe});
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(QString::fromUtf8(run.err), file + QStringLiteral(":2:2: A request has no \"argument\"; known here are: arguments, inputs, requestId, cancel, verbosity, sandboxDir\n"));
    QCOMPARE(run.exitStatus, 2);
}

void tst_SlipwayctlDrive::brokenLineOfAPipe()
{
    const auto run = drive({QStringLiteral("--requests=-")}, asked("ok", "first") + "{\"requestId\":\"x\"}\n" + asked("ok", "never"), {kProbe});
    QCOMPARE(told(run.out), QStringList(QStringLiteral("1 #0 0 first")));
    QCOMPARE(run.err, QByteArray("-:2:14: A whole number of 32 bits is wanted here\n"));
    QCOMPARE(run.exitStatus, 2);
}

// As Bazel takes a command line apart: startup arguments, and flag files whose lines are the request.
void tst_SlipwayctlDrive::flagFiles()
{
    write(QStringLiteral("more.txt"), "from the file");
    write(QStringLiteral("params.txt"), "ok\n@more.txt\n");
    const auto run = drive({QStringLiteral("--cwd"), m_folder.path()}, {}, {kProbe, QStringLiteral("@params.txt"), QStringLiteral("--other")});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(told(run.out), QStringList(QStringLiteral("1 #0 0 from the file")));
    QCOMPARE(run.exitStatus, 0);
    // Not repeated where the user wrote it, and the extra flags are behind it.
    const auto echo = write(QStringLiteral("echo.sh"), "#!/bin/sh\necho \"$@\" >&2\nexec " + kProbe.toUtf8() + "\n");
    QFile(echo).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(drive({QStringLiteral("--extra-flag=--debug"), QStringLiteral("--cwd"), m_folder.path()}, asked("ok"), {QStringLiteral("./echo.sh"), QStringLiteral("--persistent_worker"), QStringLiteral("a b")}).err,
        QByteArray("a b --persistent_worker --debug\n"));
}

void tst_SlipwayctlDrive::environmentAndFolder()
{
    const auto both = asked("env", "TMPDIR") + asked("env", "LC_ALL");
    QCOMPARE(told(drive({}, both, {kProbe}).out), QStringList({QStringLiteral("1 #0 0 /tmp"), QStringLiteral("2 #0 0 ")}));
    QCOMPARE(told(drive({QStringLiteral("--inherit-env"), QStringLiteral("--env=TMPDIR=/var=tmp")}, both, {kProbe}).out), QStringList({QStringLiteral("1 #0 0 /var=tmp"), QStringLiteral("2 #0 0 C.UTF-8")}));
    QCOMPARE(told(drive({QStringLiteral("--cwd"), m_folder.path()}, asked("cwd"), {kProbe}).out), QStringList(QStringLiteral("1 #0 0 ") + m_folder.path()));
}

void tst_SlipwayctlDrive::keepsGoing()
{
    const auto run = drive({QStringLiteral("--keep-going"), QStringLiteral("--summary")}, asked("crash") + asked("ok", "a") + asked("kill") + asked("ok", "b"), {kProbe});
    const auto lines = linesOf(run.out);
    QCOMPARE(lines.size(), size_t(5));
    QCOMPARE(fromStd(lines[1]["output"]), QStringLiteral("a"));
    QCOMPARE(fromStd(lines[3]["output"]), QStringLiteral("b"));
    const auto &summary = lines[4]["summary"];
    QCOMPARE(summary["workers"].get<int>(), 3);
    QCOMPARE(summary["faults"].get<int>(), 2);
    QCOMPARE(summary["answered"].get<int>(), 2);
    QCOMPARE(fromStd(summary["ended"]), QStringLiteral("exit code 0"));
    QCOMPARE(run.exitStatus, 1);
}

void tst_SlipwayctlDrive::cancels()
{
    const QByteArray cancel = "{\"cancel\":true,\"requestId\":5}\n";
    // In flight: at once, though another request waits in between.
    auto run = drive({}, asked("hang", {}, 5) + asked("ok", "next") + cancel, {kProbe});
    QCOMPARE(told(run.out), QStringList({QStringLiteral("1 #5 cancelled"), QStringLiteral("2 #0 0 next")}));
    QCOMPARE(linesOf(run.out)[0]["cancelSent"].get<bool>(), true);
    QCOMPARE(run.exitStatus, 0);
    // Waiting: after it was asked. By number, where no request has that id; without an id the request before.
    run = drive({}, asked("hang") + asked("hang") + "{\"cancel\":true,\"requestId\":1}\n{\"cancel\":true}\n", {kProbe});
    QCOMPARE(told(run.out), QStringList({QStringLiteral("1 #0 cancelled"), QStringLiteral("2 #0 cancelled")}));
    run = drive({}, cancel + asked("ok"), {kProbe});
    QCOMPARE(run.err, QByteArray("line 1: there is no earlier request 5 to cancel\n"));
}

void tst_SlipwayctlDrive::lateCancel_data()
{
    QTest::addColumn<QString>("worker");
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<int>("status");
    QTest::newRow("passes over it") << kProbe << QStringList() << 0;
    QTest::newRow("answers it") << QStringLiteral(SLIPWAY_TRIVIAL_WORKER)
                                << QStringList(QStringLiteral("WORKER-DOUBLE: The worker answered request 4, and nothing was asked: it answers twice, or unasked")) << 1;
}

// A cancel that comes too late is none (spec/ux.md K4).
void tst_SlipwayctlDrive::lateCancel()
{
    QFETCH(QString, worker);
    QProcess process;
    process.start(qEnvironmentVariable("SLIPWAYCTL"), {QStringLiteral("drive"), QStringLiteral("--"), worker});
    process.write(asked("ok", {}, 4));
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
    QCOMPARE(told(process.readLine()), QStringList(QStringLiteral("1 #4 0 ")));
    process.write("{\"cancel\":true,\"requestId\":4}\n");
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QTEST(told(process.readAllStandardOutput()), "rest");
    QTEST(process.exitCode(), "status");
    QCOMPARE(process.readAllStandardError(), QByteArray("line 2: request 1 has its answer; the worker has to pass over this cancel\n"));
}

void tst_SlipwayctlDrive::streams()
{
    QProcess process;
    process.start(qEnvironmentVariable("SLIPWAYCTL"), {QStringLiteral("drive"), QStringLiteral("--"), kProbe});
    for (const char *word : {"one", "two"}) {
        process.write(asked("ok", word));
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
        QVERIFY(process.readLine().contains(word));
    }
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process.exitCode(), 0);
}

void tst_SlipwayctlDrive::repeatsAndSums()
{
    const auto run = drive({QStringLiteral("--repeat=300"), QStringLiteral("--multiplex=8"), QStringLiteral("--summary")}, asked("ok") + asked("fail", "2"), {kProbe});
    const auto lines = linesOf(run.out);
    QCOMPARE(lines.size(), size_t(601));
    const auto &summary = lines.back()["summary"];
    QCOMPARE(summary["requests"].get<int>(), 600);
    QCOMPARE(summary["failed"].get<int>(), 300);
    const auto counted = summary["perSecond"].get<double>() * summary["seconds"].get<double>();
    QVERIFY2(counted > 500 && counted < 700, qPrintable(QString::number(counted))); // both are rounded
    QVERIFY(summary["p50Ms"].get<double>() <= summary["p99Ms"].get<double>());
    QVERIFY(summary["p99Ms"].get<double>() <= summary["maxMs"].get<double>());
    QCOMPARE(summary["workers"].get<int>(), 1);
}

void tst_SlipwayctlDrive::onlyFailures()
{
    const auto run = drive({QStringLiteral("--failures")}, asked("ok") + asked("fail", "2") + asked("ok"), {kProbe});
    QCOMPARE(told(run.out), QStringList(QStringLiteral("2 #0 2 it failed")));
}

void tst_SlipwayctlDrive::timeout()
{
    const auto run = drive({QStringLiteral("--timeout=1")}, asked("hang"), {kProbe});
    QCOMPARE(told(run.out), QStringList(QStringLiteral("1 #0 : The worker did not answer within 1 seconds")));
    QCOMPARE(run.exitStatus, 1);
}

void tst_SlipwayctlDrive::stopped()
{
    QProcess process;
    process.start(qEnvironmentVariable("SLIPWAYCTL"), {QStringLiteral("drive"), QStringLiteral("--"), kProbe});
    process.write(asked("pid") + asked("hang") + asked("ok"));
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
    const auto pid = pid_t(QByteArray::fromStdString(linesOf(process.readLine()).at(0)["output"]).toInt());
    QVERIFY(pid > 0);
    QCOMPARE(::kill(pid, 0), 0);
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(::kill(pid, 0), -1);
    const auto rest = told(process.readAllStandardOutput());
    QCOMPARE(rest, QStringList(QStringLiteral("2 #0 : The worker closed its output; 1 request has no answer")));
}

void tst_SlipwayctlDrive::endOfTheWorker()
{
    const auto shell = [](const QString &after) { return drive({}, asked("ok"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), kProbe + QStringLiteral("; ") + after}); };
    auto run = shell(QStringLiteral("exec sleep 100"));
    QCOMPARE(run.err, QByteArray("the worker did not end when its input did; it took SIGTERM\n"));
    QCOMPARE(run.exitStatus, 0);
    run = shell(QStringLiteral("exit 9"));
    QCOMPARE(run.err, QByteArray("the worker ended with exit code 9 after its input had ended\n"));
    QCOMPARE(run.exitStatus, 0);
    // Words behind the last answer are no answers.
    run = shell(QStringLiteral("echo goodbye"));
    QCOMPARE(told(run.out), QStringList({QStringLiteral("1 #0 0 "), QStringLiteral("WORKER-STDOUT: Text stands where a message should be: goodbye")}));
    QCOMPARE(run.exitStatus, 1);
}

void tst_SlipwayctlDrive::log()
{
    QCOMPARE(drive({}, asked("log", "some noise"), {kProbe}).err, QByteArray("some noise\n"));
    const auto file = m_folder.filePath(QStringLiteral("own.log"));
    QCOMPARE(drive({QStringLiteral("--log"), file}, asked("log", "some noise"), {kProbe}).err, QByteArray());
    QFile log(file);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readLine() == "some noise\n"); // and the mark of the request that wrote it
}

QTEST_GUILESS_MAIN(tst_SlipwayctlDrive)
#include "tst_slipwayctl_drive.moc"
