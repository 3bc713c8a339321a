// SPDX-License-Identifier: GPL-3.0-or-later
#include "pooltrial.h"

#include "worker/filepatterns.h"

#include <csignal>
#include <numeric>

#include <sys/wait.h>

using namespace slipway;
using testing::PoolTrial;

namespace {

/// Dead when this comes back, and the event loop has not run.
void killUnnoticed(qint64 pid)
{
    siginfo_t info {};
    ::kill(pid_t(pid), SIGKILL);
    QCOMPARE(::waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT), 0);
}

} // namespace

class tst_WorkerPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void serves_data();
    void serves();
    void cannotStart();
    void diesAtStart();
    void neverReadIsAskedAgain();
    void deletedByAnOutcome();
    void tends();
    void quits();
    void boardIsToldOnce();
    void patterns();
};

void tst_WorkerPool::serves_data()
{
    QTest::addColumn<WorkerProtocol>("protocol");
    QTest::addColumn<int>("multiplex");
    QTest::newRow("proto, singleplex") << WorkerProtocol::Proto << 0;
    QTest::newRow("proto, multiplex") << WorkerProtocol::Proto << 3;
    QTest::newRow("json, singleplex") << WorkerProtocol::Json << 0;
    QTest::newRow("json, multiplex") << WorkerProtocol::Json << 3;
}

void tst_WorkerPool::serves()
{
    QFETCH(WorkerProtocol, protocol);
    QFETCH(int, multiplex);
    PoolTrial trial;
    trial.rule().protocol = protocol;
    trial.rule().multiplex = multiplex;
    trial.rule().maxInstances = 2;
    if (protocol == WorkerProtocol::Json)
        trial.rule().extraFlags = {QStringLiteral("--json")};
    std::vector<testing::AskedPtr> asked;
    for (int i = 0; i < 50; ++i)
        asked.push_back(trial.ask({QStringLiteral("ok"), QString::number(i)}));
    QCOMPARE(asked.back()->times, 0); // only from the event loop
    QTRY_COMPARE(asked.back()->times, 1);
    for (int i = 0; i < 50; ++i) {
        QTRY_COMPARE(asked[size_t(i)]->times, 1);
        QCOMPARE(asked[size_t(i)]->told(), QStringLiteral("0 %1").arg(i));
    }
    const auto board = trial.pool.board();
    QCOMPARE(board.pools.size(), 1);
    QCOMPARE(board.pools[0].served, 50);
    QCOMPARE(board.pools[0].queued, 0);
    QCOMPARE(board.workers.size(), 2);
    QCOMPARE(board.workers[0].served + board.workers[1].served, 50);
    QCOMPARE(board.workers[0].state, WorkerState::Idle);
    QVERIFY(board.workers[0].p99Ms >= board.workers[0].medianMs && board.workers[0].medianMs > 0);
    QCOMPARE(std::accumulate(board.rates.begin(), board.rates.end(), 0, [](int sum, const WorkerRate &rate) { return sum + rate.answers; }), 50);
}

void tst_WorkerPool::cannotStart()
{
    PoolTrial trial;
    trial.rule().startup = {QStringLiteral("/no/such/worker")};
    const auto first = trial.ask({QStringLiteral("ok")}), second = trial.ask({QStringLiteral("ok")});
    QCOMPARE(first->times, 0);
    QTRY_COMPARE(second->times, 1);
    QCOMPARE(first->told(), QStringLiteral("not sent: The worker /no/such/worker cannot be started: No such file or directory"));
    QCOMPARE(second->told(), first->told());
    QVERIFY(trial.pool.isEmpty());
}

// A worker that dies before it reads is tried a few times and no more; whoever asked may do the work otherwise.
void tst_WorkerPool::diesAtStart()
{
    PoolTrial trial;
    trial.rule().extraFlags = {QStringLiteral("--die")};
    trial.rule().maxInstances = 1;
    const auto first = trial.ask({QStringLiteral("ok")}), second = trial.ask({QStringLiteral("ok")});
    QTRY_COMPARE(second->times, 1);
    QCOMPARE(first->told(), QStringLiteral("not sent: The worker ended 3 time(s) in a row before it read a request. The worker closed its output; 1 request(s) have no answer (the worker ended: exit code 7)\nThe worker's log since the request began:\nI cannot start"));
    QCOMPARE(second->told(), first->told());
    QTRY_VERIFY(trial.pool.isEmpty());
    QCOMPARE(trial.pool.board().workers.size(), 3);
    QCOMPARE(trial.pool.board().workers[2].how, QStringLiteral("exit code 7"));
    // There is hope for the next one.
    trial.rule().extraFlags.clear();
    QCOMPARE(trial.one({QStringLiteral("ok"), QStringLiteral("up")}), QStringLiteral("0 up"));
}

// Killed while it is idle, and asked before anybody has noticed.
void tst_WorkerPool::neverReadIsAskedAgain()
{
    PoolTrial trial;
    QCOMPARE(trial.one({QStringLiteral("ok"), QStringLiteral("here")}), QStringLiteral("0 here"));
    killUnnoticed(trial.worker(1).processId);
    QCOMPARE(trial.one({QStringLiteral("ok"), QStringLiteral("again")}), QStringLiteral("0 again"));
    ::kill(pid_t(trial.worker(2).processId), SIGKILL);
    QTRY_COMPARE(trial.worker(2).state, WorkerState::Ended);
    QCOMPARE(trial.worker(2).why, QStringLiteral("restarted: probe 1 has died (killed by signal 9)"));
}

void tst_WorkerPool::deletedByAnOutcome()
{
    QTemporaryDir folder;
    WorkerPool::Options options;
    options.logFolder = folder.path();
    auto pool = std::make_unique<WorkerPool>(options);
    WorkerRule rule;
    rule.name = QStringLiteral("probe");
    rule.startup = {QStringLiteral(SLIPWAY_PROBE_WORKER)};
    rule.multiplex = 8;
    const auto spec = workerSpec(rule, folder.path(), {});
    int told = 0;
    for (const auto *how : {"ok", "ok", "crash", "ok"})
        pool->ask(spec, {QString::fromLatin1(how)}, [&](const WorkerPool::Outcome &) {
            ++told;
            pool.reset();
        });
    QTRY_COMPARE(told, 1);
    QVERIFY(!pool);
}

void tst_WorkerPool::tends()
{
    WorkerPool::Options options;
    options.ladder = {0, 5000, 5000}; // it is to end by itself, however long that takes on a busy machine
    PoolTrial trial(options);
    QCOMPARE(trial.one({QStringLiteral("ok")}), QStringLiteral("0 "));
    trial.pool.tend(1, WorkerCare::Restart);
    QTRY_COMPARE(trial.worker(1).state, WorkerState::Ended);
    QCOMPARE(trial.worker(1).how, QStringLiteral("exit code 0 (it was restarted by hand)"));
    QTRY_COMPARE(trial.worker(2).state, WorkerState::Idle);
    QCOMPARE(trial.worker(2).why, QStringLiteral("restarted: probe 1 was restarted by hand"));
    QCOMPARE(trial.notes, QStringList());
    // One that hangs is ended, too, and what it had fails.
    options.ladder = {0, 20, 5000};
    PoolTrial hangs(options);
    hangs.rule().extraFlags = {QStringLiteral("--stays")};
    const auto asked = hangs.ask({QStringLiteral("hang")});
    QTRY_COMPARE(hangs.worker(1).inFlight, 1);
    hangs.pool.tend(1, WorkerCare::Stop);
    QTRY_COMPARE(asked->times, 1);
    QCOMPARE(asked->told(), QStringLiteral("it was stopped by hand (the worker ended: killed by signal 15)"));
    QTRY_VERIFY(hangs.pool.isEmpty());
    QCOMPARE(hangs.notes, QStringList());
}

void tst_WorkerPool::quits()
{
    WorkerPool::Options options;
    options.ladder = {0, 20, 20};
    PoolTrial trial(options);
    trial.rule().maxInstances = 1;
    const auto busy = trial.ask({QStringLiteral("hang")});
    QTRY_COMPARE(trial.worker(1).inFlight, 1);
    const auto waiting = trial.ask({QStringLiteral("ok")});
    QSignalSpy emptied(&trial.pool, &WorkerPool::emptied);
    trial.pool.quit();
    const auto late = trial.ask({QStringLiteral("ok")});
    QTRY_COMPARE(emptied.count(), 1);
    QTRY_COMPARE(late->times, 1);
    QCOMPARE(waiting->told(), QStringLiteral("not sent: The pool of workers was closed before the request was sent"));
    QCOMPARE(late->told(), waiting->told());
    QVERIFY2(busy->told().startsWith(QStringLiteral("the pool of workers is closed (the worker ended: ")), qPrintable(busy->told()));
    QVERIFY(trial.pool.isEmpty());
}

void tst_WorkerPool::boardIsToldOnce()
{
    PoolTrial trial;
    QSignalSpy changed(&trial.pool, &WorkerPool::changed);
    QCOMPARE(trial.one({QStringLiteral("ok")}), QStringLiteral("0 "));
    QCOMPARE(trial.one({QStringLiteral("ok")}), QStringLiteral("0 "));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(trial.pool.board().pools[0].served, 2);
    QCOMPARE(trial.one({QStringLiteral("fail"), QStringLiteral("3")}), QStringLiteral("3 it failed"));
    QCOMPARE(changed.count(), 2);
    trial.pool.countFallback(trial.rule());
    const auto pool = trial.pool.board().pools[0];
    QCOMPARE(pool.served, 3);
    QCOMPARE(pool.failed, 1);
    QCOMPARE(pool.fellBack, 1);
}

void tst_WorkerPool::patterns()
{
    PoolTrial trial;
    for (const auto *name : {"a.txt", "b.md", "sub/a.txt", "sub/deep/c.txt", ".hidden/d.txt", "[x].txt"})
        trial.write(QString::fromLatin1(name), "x");
    QVERIFY(QFile::link(trial.folder(), trial.path(QStringLiteral("sub/ring"))));
    QStringList unmatched;
    const auto found = [&](const QStringList &patterns) {
        const auto files = matchingFiles(trial.folder(), patterns, &unmatched);
        return files.ok() ? QString::fromUtf8(files->join(' ')) : files.error().message;
    };
    QCOMPARE(found({QStringLiteral("*.txt")}), QStringLiteral("[x].txt a.txt"));
    QCOMPARE(found({QStringLiteral("**/a.txt")}), QStringLiteral("a.txt sub/a.txt"));
    QCOMPARE(found({QStringLiteral("sub/**"), QStringLiteral("?.md")}), QStringLiteral("b.md sub/a.txt sub/deep/c.txt"));
    QCOMPARE(found({QStringLiteral("[x].txt"), QStringLiteral("./sub//a.txt")}), QStringLiteral("[x].txt sub/a.txt"));
    QCOMPARE(unmatched, QStringList());
    QCOMPARE(found({QStringLiteral("*.o"), QStringLiteral("no/such")}), QString());
    QCOMPARE(unmatched, QStringList({QStringLiteral("*.o"), QStringLiteral("no/such")}));
    WorkerRule rule;
    rule.command = rule.startup = {QStringLiteral("tool")};
    rule.outputs = {QStringLiteral("out/*.o")};
    QCOMPARE(faultOf(rule), QString());
    rule.inputs = {QStringLiteral("a/../../b")};
    QCOMPARE(faultOf(rule), QStringLiteral("the pattern a/../../b leads out of the folder of the command"));
    rule.inputs = {QStringLiteral("/etc/*")};
    QCOMPARE(faultOf(rule), QStringLiteral("the pattern /etc/* leads out of the folder of the command"));
}

QTEST_GUILESS_MAIN(tst_WorkerPool)
#include "tst_workerpool.moc"
