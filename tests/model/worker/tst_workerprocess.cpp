// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "worker/workerprocess.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace slipway;

namespace {

WorkRequest request(const QByteArray &how, const QByteArray &more = {})
{
    return {{how, more}, {}, 0, false, 0, ""};
}

QString told(const WorkerProcess::Outcome &outcome)
{
    if (!outcome.answered)
        return outcome.error.message;
    return outcome.cancelled ? QStringLiteral("cancelled") : QStringLiteral("%1 %2").arg(outcome.response.exitCode).arg(QString::fromUtf8(outcome.response.output).trimmed());
}

bool isAlive(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

} // namespace

class tst_WorkerProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void environment();
    void faults_data();
    void faults();
    void killedFromOutside();
    void siblingsFail();
    void bigMessages();
    void cancels();
    void deadline();
    void stopLadder();
    void childrenEndToo();
    void cannotStart_data();
    void cannotStart();
    void deletedWhileBusy();
    void toldInParts();
    void speaksUnasked();

private:
    ChildStart probe(bool json = false, bool deaf = false);
    QString one(WorkerProcess &worker, const WorkRequest &request);
    QTemporaryDir m_folder;
};

void tst_WorkerProcess::initTestCase()
{
    testing::makeWarningsFatal();
    std::signal(SIGPIPE, SIG_IGN);
}

ChildStart tst_WorkerProcess::probe(bool json, bool deaf)
{
    ChildStart start;
    start.argv = {SLIPWAY_PROBE_WORKER};
    if (json)
        start.argv.push_back("--json");
    if (deaf)
        start.argv.push_back("--deaf");
    start.folder = m_folder.path();
    start.logPath = m_folder.filePath(QStringLiteral("worker.log"));
    return start;
}

QString tst_WorkerProcess::one(WorkerProcess &worker, const WorkRequest &request)
{
    QString answer;
    worker.ask(request, [&answer](const WorkerProcess::Outcome &outcome) { answer = told(outcome); });
    (void)QTest::qWaitFor([&answer] { return !answer.isEmpty(); }, 10000);
    return answer;
}

void tst_WorkerProcess::answers_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<bool>("multiplex");
    QTest::newRow("proto") << false << false;
    QTest::newRow("json") << true << false;
    QTest::newRow("proto, multiplex") << false << true;
    QTest::newRow("json, multiplex") << true << true;
}

void tst_WorkerProcess::answers()
{
    QFETCH(bool, json);
    QFETCH(bool, multiplex);
    WorkerProcess worker(probe(json), {json ? WorkerProtocol::Json : WorkerProtocol::Proto, multiplex, false}, {});
    QVERIFY(!worker.isFree());
    QVERIFY_RESULT(worker.start());
    QVERIFY(worker.isFree());
    QCOMPARE(one(worker, request("ok", "done")), QStringLiteral("0 done"));
    QCOMPARE(one(worker, request("fail", "4")), QStringLiteral("4 it failed"));
    QCOMPARE(one(worker, request("slow")), QStringLiteral("0 byte by byte"));
    QCOMPARE(one(worker, request("pid")), QStringLiteral("0 %1").arg(worker.processId()));
    QCOMPARE(worker.served(), 4);
    QSignalSpy ended(&worker, &WorkerProcess::ended);
    worker.stop();
    QVERIFY(!worker.isFree());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().toString(), QStringLiteral("exit code 0"));
}

// S5: what is given and nothing else.
void tst_WorkerProcess::environment()
{
    auto start = probe();
    start.environment = {"GIVEN=this"};
    WorkerProcess worker(start, {}, {});
    QVERIFY_RESULT(worker.start());
    QCOMPARE(one(worker, request("env", "GIVEN")), QStringLiteral("0 this"));
    QCOMPARE(one(worker, request("env", "HOME")), QStringLiteral("0 "));
    QCOMPARE(one(worker, request("env", "PATH")), QStringLiteral("0 "));
    QCOMPARE(one(worker, request("cwd")), QStringLiteral("0 ") + m_folder.path());
}

void tst_WorkerProcess::faults_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<QString>("expected");
    // S22 to S31; Bazel hangs or says nothing of use at most of them (spec/bazel-worker.md 10).
    QTest::newRow("garbage") << QByteArray("garbage") << QStringLiteral("Text stands where a message should be: Loading the tool");
    QTest::newRow("printed, then silence") << QByteArray("print") << QStringLiteral("Text stands where a message should be: hello");
    QTest::newRow("crash") << QByteArray("crash") << QStringLiteral("The worker closed its output; 1 request(s) have no answer (the worker ended: exit code 3)\nThe worker's log since the request began:\nit broke");
    QTest::newRow("kill") << QByteArray("kill") << QStringLiteral("The worker closed its output; 1 request(s) have no answer (the worker ended: killed by signal 9)");
    QTest::newRow("closed output") << QByteArray("closeout") << QStringLiteral("The worker closed its output; 1 request(s) have no answer");
    QTest::newRow("half an answer") << QByteArray("trunc") << QStringLiteral("The stream ended in the middle of a message, after these 6 byte(s) of it: ?????h (the worker ended: exit code 0)");
    QTest::newRow("wrong id") << QByteArray("badid") << QStringLiteral("The worker answered request 1000; asked are: 0");
    QTest::newRow("unasked cancel") << QByteArray("was") << QStringLiteral("The worker says that request 0 was cancelled; nobody cancelled it");
    QTest::newRow("answers and exits") << QByteArray("respexit") << QStringLiteral("0 last words");
}

void tst_WorkerProcess::faults()
{
    QFETCH(QByteArray, how);
    QFETCH(QString, expected);
    WorkerProcess worker(probe(), {}, {});
    QVERIFY_RESULT(worker.start());
    QSignalSpy ended(&worker, &WorkerProcess::ended);
    QCOMPARE(one(worker, request("ok", "fine")), QStringLiteral("0 fine"));
    const auto answer = one(worker, request(how));
    QVERIFY2(answer.startsWith(expected), qPrintable(answer));
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!worker.isFree());
}

void tst_WorkerProcess::killedFromOutside()
{
    WorkerProcess worker(probe(), {}, {});
    QVERIFY_RESULT(worker.start());
    QSignalSpy ended(&worker, &WorkerProcess::ended);
    ::kill(pid_t(worker.processId()), SIGKILL);
    QTRY_COMPARE(ended.count(), 1); // S40: idle death is noticed
    QCOMPARE(ended.first().first().toString(), QStringLiteral("killed by signal 9"));
    QVERIFY(!worker.isFree());
}

// S37: all that were in flight fail, each once.
void tst_WorkerProcess::siblingsFail()
{
    WorkerProcess worker(probe(), {WorkerProtocol::Proto, true, false}, {});
    QVERIFY_RESULT(worker.start());
    QStringList answers;
    for (const auto *how : {"hang", "hang", "ok", "twice"})
        worker.ask(request(how), [&answers](const WorkerProcess::Outcome &outcome) { answers.append(told(outcome)); });
    QTRY_COMPARE(answers.size(), 4);
    QCOMPARE(answers.filter(QStringLiteral("The worker answered request 4; asked are: 1, 2")).size(), 2);
    QCOMPARE(answers.filter(QStringLiteral("0 ")).size(), 2);
}

// S3, 14.7: a request over a pipe's size to a worker that writes as much.
void tst_WorkerProcess::bigMessages()
{
    WorkerProcess worker(probe(), {WorkerProtocol::Proto, true, false}, {});
    QVERIFY_RESULT(worker.start());
    const QByteArray big(3'000'000, 'x');
    int fine = 0;
    for (int i = 0; i < 3; ++i)
        worker.ask(request("ok", big), [&](const WorkerProcess::Outcome &outcome) { fine += outcome.answered && outcome.response.output == big + (outcome.response.output.endsWith('\n') ? "\n" : ""); });
    QTRY_COMPARE(fine, 3);
}

void tst_WorkerProcess::cancels()
{
    WorkerProcess worker(probe(), {WorkerProtocol::Proto, true, true}, {});
    QVERIFY_RESULT(worker.start());
    QString answer;
    const auto ticket = worker.ask(request("hang"), [&answer](const WorkerProcess::Outcome &outcome) { answer = told(outcome); });
    worker.cancel(ticket);
    QTRY_COMPARE(answer, QStringLiteral("cancelled"));
    QCOMPARE(one(worker, request("ok", "on")), QStringLiteral("0 on"));
}

void tst_WorkerProcess::deadline()
{
    WorkerProcess worker(probe(), {}, {200, 2000, 5000});
    QVERIFY_RESULT(worker.start());
    QSignalSpy ended(&worker, &WorkerProcess::ended);
    QCOMPARE(one(worker, request("hang")), QStringLiteral("The worker did not answer within 0.2 seconds"));
    QTRY_COMPARE(ended.count(), 1);
}

// S41
void tst_WorkerProcess::stopLadder()
{
    WorkerProcess worker(probe(false, true), {}, {0, 20, 20});
    QVERIFY_RESULT(worker.start());
    QCOMPARE(one(worker, request("ok", "here")), QStringLiteral("0 here"));
    QSignalSpy ended(&worker, &WorkerProcess::ended);
    worker.stop();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().toString(), QStringLiteral("killed by signal 9"));
}

void tst_WorkerProcess::childrenEndToo()
{
    WorkerProcess worker(probe(), {}, {});
    QVERIFY_RESULT(worker.start());
    const auto child = one(worker, request("child")).section(u' ', 1).toLongLong();
    QVERIFY(child > 0 && isAlive(child));
    QSignalSpy ended(&worker, &WorkerProcess::ended);
    worker.stop();
    QTRY_COMPARE(ended.count(), 1);
    // It may be a zombie that nobody of ours can reap.
    QTRY_VERIFY(!isAlive(child) || QFile::exists(QStringLiteral("/proc/%1/status").arg(child)));
}

void tst_WorkerProcess::cannotStart_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no such program") << QByteArray("/no/such/worker") << QStringLiteral("/") << QStringLiteral("The worker /no/such/worker cannot be started: No such file or directory");
    QTest::newRow("not on the PATH") << QByteArray("no-such-worker-here") << QStringLiteral("/") << QStringLiteral("The worker no-such-worker-here cannot be started: No such file or directory");
    QTest::newRow("not executable") << QByteArray("/etc/passwd") << QStringLiteral("/") << QStringLiteral("The worker /etc/passwd cannot be started: Permission denied");
    QTest::newRow("no such folder") << QByteArray("/bin/true") << QStringLiteral("/no/such/folder") << QStringLiteral("The worker cannot start in /no/such/folder: No such file or directory");
}

void tst_WorkerProcess::cannotStart()
{
    QFETCH(QByteArray, program);
    QFETCH(QString, folder);
    QFETCH(QString, expected);
    auto start = probe();
    start.argv = {program};
    start.folder = folder;
    WorkerProcess worker(start, {}, {});
    const auto started = worker.start();
    QVERIFY(started.failed());
    QCOMPARE(started.error().message, expected);
}

void tst_WorkerProcess::deletedWhileBusy()
{
    auto worker = std::make_unique<WorkerProcess>(probe(false, true), WorkerTraits(), WorkerLimits());
    QVERIFY_RESULT(worker->start());
    const auto pid = worker->processId();
    bool called = false;
    worker->ask(request("hang"), [&called](const WorkerProcess::Outcome &) { called = true; });
    worker.reset();
    QVERIFY(!isAlive(pid));
    QVERIFY(!called);
}

void tst_WorkerProcess::toldInParts()
{
    WorkerProcess worker(probe(), {}, {});
    QVERIFY_RESULT(worker.start());
    WorkerProcess::Outcome outcome;
    bool done = false;
    worker.ask(request("crash"), [&](const WorkerProcess::Outcome &got) { outcome = got, done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(outcome.log, QStringLiteral("it broke"));
    QCOMPARE(outcome.fault, QStringLiteral("The worker closed its output; 1 request(s) have no answer"));
    QCOMPARE(worker.exitCode(), std::optional(3));
    QCOMPARE(worker.endSignal(), std::nullopt);
    QCOMPARE(worker.lastSignal(), 0);

    WorkerProcess talker(probe(), {}, {});
    QVERIFY_RESULT(talker.start());
    talker.ask(request("print"), [&](const WorkerProcess::Outcome &got) { outcome = got, done = false; });
    QTRY_VERIFY(!done);
    QCOMPARE(outcome.recorded, QStringLiteral("hello\n"));
    QCOMPARE(outcome.brokenRule, QStringLiteral("WORKER-STDOUT"));
    QTRY_COMPARE(talker.endSignal(), std::optional(SIGTERM));
    QCOMPARE(talker.lastSignal(), SIGTERM);
}

// A second answer, when nothing is in flight any more, is nobody's and is told all the same (spec/bazel-worker.md 14.3).
void tst_WorkerProcess::speaksUnasked()
{
    WorkerProcess worker(probe(), {}, {});
    QVERIFY_RESULT(worker.start());
    QStringList said;
    connect(&worker, &WorkerProcess::misspoke, this, [&said](const WorkerProcess::Outcome &outcome) { said << outcome.brokenRule << outcome.fault; });
    QCOMPARE(one(worker, request("twice")), QStringLiteral("0 "));
    QTRY_COMPARE(said, QStringList({QStringLiteral("WORKER-DOUBLE"), QStringLiteral("The worker answered request 0, and nothing was asked: it answers twice, or unasked")}));
}

QTEST_GUILESS_MAIN(tst_WorkerProcess)
#include "tst_workerprocess.moc"
