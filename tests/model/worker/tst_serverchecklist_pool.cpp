// SPDX-License-Identifier: GPL-3.0-or-later
// spec/bazel-worker.md 15, server side, S38 to S48: which process a request gets, and how processes live and end.
#include "pooltrial.h"

#include "worker/workerlog.h"
#include "worker/workermemory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <csignal>

using namespace slipway;
using testing::PoolTrial;

namespace {

QStringList words(const char *how, const QByteArray &more = {}, const QByteArray &last = {})
{
    QStringList list {QString::fromLatin1(how)};
    if (!more.isNull())
        list.append(QString::fromUtf8(more));
    if (!last.isNull())
        list.append(QString::fromUtf8(last));
    return list;
}

WorkerPool::Options quick(int closeGraceMs = 50, int killGraceMs = 50)
{
    WorkerPool::Options options;
    options.ladder = {0, closeGraceMs, killGraceMs};
    return options;
}

constexpr int kPatientMs = 5000; ///< grace for a worker that takes the step itself, however long it takes on a busy machine

} // namespace

class tst_ServerChecklistPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void s38_key();
    void s38_keyDifferences_data();
    void s38_keyDifferences();
    void s38_tools();
    void s39_instances();
    void s39_lifo();
    void s39_quit();
    void s39_idle();
    void s39_memory();
    void s39_memoryOfAll();
    void s40_idleDeath();
    void s41_stop();
    void s42_sandbox();
    void s43_multiplexSandbox();
    void s44_verbosity();
    void s45_oldHabits();
    void s46_incremental();
    void s47_noPolling();
    void s48_logs();
    void s48_logsAreBounded();
};

void tst_ServerChecklistPool::s38_key()
{
    PoolTrial trial;
    trial.rule().maxInstances = 1;
    const auto pid = trial.one(words("pid"));
    QCOMPARE(trial.worker(1).why, QStringLiteral("the first of its rule"));
    const auto rule = trial.rule();
    int id = 1;
    const auto differs = [&](const QString &why) {
        QVERIFY(trial.one(words("pid")) != pid);
        QCOMPARE(trial.worker(++id).why, why);
        trial.rule() = rule;
    };
    // Each another process, although one instance is the most.
    trial.rule().extraFlags = {QStringLiteral("--more")};
    differs(QStringLiteral("differs from probe 1 in its key: command line: %1 --persistent_worker --more, was %1 --persistent_worker").arg(QStringLiteral(SLIPWAY_PROBE_WORKER)));
    trial.rule().env = {{QStringLiteral("CONAN_HOME"), QStringLiteral("/a")}};
    differs(QStringLiteral("differs from probe 1 in its key: environment: CONAN_HOME is /a, was not set"));
    trial.rule().multiplex = 2;
    differs(QStringLiteral("differs from probe 1 in its key: mode: multiplex, was singleplex"));
    trial.rule().cancellable = true;
    differs(QStringLiteral("differs from probe 1 in its key: cancel requests: on, was off"));
    trial.rule().name = QStringLiteral("other");
    differs(QStringLiteral("the first of its rule"));
    trial.rule().timeoutSeconds = 7; // no part of the key
    QCOMPARE(trial.one(words("pid")), pid);
}

void tst_ServerChecklistPool::s38_keyDifferences_data()
{
    QTest::addColumn<WorkerKey>("key");
    QTest::addColumn<QStringList>("expected");
    const WorkerKey base {QStringLiteral("p"), {"a", "b c"}, {"API_TOKEN=one", "E=", "X=1"}, QStringLiteral("/w"), false, false, false, WorkerProtocol::Proto};
    const auto row = [&](const char *name, auto change, const QStringList &expected) {
        auto key = base;
        change(key);
        QTest::newRow(name) << key << expected;
    };
    row("none", [](WorkerKey &) {}, {});
    row("rule", [](WorkerKey &key) { key.pool = QStringLiteral("q"); }, {QStringLiteral("rule: q, was p")});
    row("words", [](WorkerKey &key) { key.argv = {"a b", "c"}; }, {QStringLiteral("command line: its words are divided differently")});
    row("variables", [](WorkerKey &key) { key.environment = {"NEW=1", "X=2"}; },
        {QStringLiteral("environment: API_TOKEN has another value"), QStringLiteral("environment: E is not set, was empty"), QStringLiteral("environment: NEW is 1, was not set"), QStringLiteral("environment: X is 2, was 1")});
    row("folder", [](WorkerKey &key) { key.folder = QStringLiteral("/v"); }, {QStringLiteral("folder: /v, was /w")});
    row("sandbox", [](WorkerKey &key) { key.sandboxed = true; }, {QStringLiteral("sandbox: on, was off")});
    row("protocol", [](WorkerKey &key) { key.protocol = WorkerProtocol::Json; }, {QStringLiteral("protocol: json, was proto")});
}

void tst_ServerChecklistPool::s38_keyDifferences()
{
    QFETCH(WorkerKey, key);
    QFETCH(QStringList, expected);
    const WorkerKey base {QStringLiteral("p"), {"a", "b c"}, {"API_TOKEN=one", "E=", "X=1"}, QStringLiteral("/w"), false, false, false, WorkerProtocol::Proto};
    QCOMPARE(keyDifferences(key, base), expected);
}

void tst_ServerChecklistPool::s38_tools()
{
    PoolTrial trial;
    trial.write(QStringLiteral("tool.py"), "one");
    trial.write(QStringLiteral("lib.py"), "lib");
    trial.rule().tools = {QStringLiteral("tool.py"), QStringLiteral("lib.py"), QStringLiteral("absent.py")};
    const auto pid = trial.one(words("pid"));
    trial.write(QStringLiteral("lib.py"), "lib"); // another time, the same file
    QCOMPARE(trial.one(words("pid")), pid);
    trial.write(QStringLiteral("tool.py"), "two"); // as large, at once
    QVERIFY(trial.one(words("pid")) != pid);
    const auto what = QStringLiteral("tool.py (3fc4ccfe7458, was 7692c3ad3540) changed");
    QCOMPARE(trial.notes, QStringList(QStringLiteral("probe 1 is restarted: ") + what));
    QCOMPARE(trial.worker(2).why, QStringLiteral("restarted: ") + what);
    QTRY_COMPARE(trial.worker(1).how, QStringLiteral("exit code 0 (%1)").arg(what));
    trial.write(QStringLiteral("absent.py"), "");
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    QCOMPARE(trial.worker(3).why, QStringLiteral("restarted: absent.py (e3b0c44298fc, was not there) changed"));
    // The program itself, and the script of an interpreter, count without being named.
    trial.write(QStringLiteral("worker.sh"), "exec " SLIPWAY_PROBE_WORKER "\n");
    trial.rule().tools.clear();
    trial.rule().startup = {QStringLiteral("/bin/sh"), QStringLiteral("worker.sh")};
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    trial.write(QStringLiteral("worker.sh"), "# new\nexec " SLIPWAY_PROBE_WORKER "\n");
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    QVERIFY2(trial.worker(5).why.startsWith(QStringLiteral("restarted: worker.sh (")), qPrintable(trial.worker(5).why));
}

void tst_ServerChecklistPool::s39_instances()
{
    PoolTrial trial(quick());
    trial.rule().maxInstances = 2;
    const auto a = trial.ask(words("hang")), b = trial.ask(words("hang")), c = trial.ask(words("ok"));
    QTRY_COMPARE(trial.worker(1).inFlight + trial.worker(2).inFlight, 2);
    QCOMPARE(trial.worker(2).why, QStringLiteral("all 1 before it were busy"));
    QCOMPARE(trial.pool.board().pools[0].queued, 1);
    QCOMPARE(trial.running(), 2);
    QCOMPARE(c->times, 0);
    trial.pool.tend(1, WorkerCare::Stop);
    QCOMPARE(trial.told(c), QStringLiteral("0 "));
    QCOMPARE(b->times, 0);
    // Multiplex fills a process before it starts another.
    PoolTrial multiplex(quick());
    multiplex.rule().multiplex = 2;
    multiplex.rule().maxInstances = 2;
    std::vector<testing::AskedPtr> asked;
    for (int i = 0; i < 5; ++i)
        asked.push_back(multiplex.ask(words("hang")));
    QTRY_COMPARE(multiplex.worker(2).inFlight, 2);
    QTRY_COMPARE(multiplex.worker(1).inFlight, 2);
    QCOMPARE(multiplex.pool.board().pools[0].queued, 1);
}

void tst_ServerChecklistPool::s39_lifo()
{
    PoolTrial trial;
    const auto one = trial.ask(words("nap", "50")), other = trial.ask(words("nap", "50")); // starts both
    QCOMPARE(trial.told(one) + trial.told(other), QStringLiteral("0 0 "));
    const auto slow = trial.ask(words("nap", "2000")), quickly = trial.ask(words("ok"));
    QCOMPARE(trial.told(quickly), QStringLiteral("0 "));
    QCOMPARE(trial.told(slow), QStringLiteral("0 "));
    for (int i = 0; i < 3; ++i) { // the one that was busy last, again and again
        const auto next = trial.ask(words("ok"));
        (void)trial.told(next);
        QCOMPARE(next->outcome.worker, slow->outcome.worker);
    }
}

void tst_ServerChecklistPool::s39_quit()
{
    PoolTrial trial;
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    const auto pid = pid_t(trial.worker(1).processId);
    QSignalSpy emptied(&trial.pool, &WorkerPool::emptied);
    trial.pool.quit();
    QVERIFY(emptied.wait(5000));
    QVERIFY(trial.pool.isEmpty());
    QCOMPARE(::kill(pid, 0), -1);
    QCOMPARE(trial.worker(1).how, QStringLiteral("exit code 0 (the pool of workers is closed)"));
}

void tst_ServerChecklistPool::s39_idle()
{
    auto options = quick(kPatientMs, kPatientMs);
    options.lookMs = 20;
    PoolTrial trial(options);
    trial.rule().idleSeconds = 1;
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    const auto busy = trial.ask(words("hang"));
    QTRY_COMPARE(trial.worker(1).inFlight, 1);
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    QTRY_COMPARE(trial.worker(2).how, QStringLiteral("exit code 0 (it had no work for 1 second(s))"));
    QCOMPARE(trial.worker(1).state, WorkerState::Busy);
    QCOMPARE(trial.one(words("ok", "on")), QStringLiteral("0 on"));
    QCOMPARE(trial.notes, QStringList());
}

void tst_ServerChecklistPool::s39_memory()
{
    auto options = quick();
    options.lookMs = 20;
    PoolTrial trial(options);
    trial.rule().memoryMb = 150;
    QCOMPARE(trial.one(words("eat", "20")), QStringLiteral("0 20971520"));
    QTRY_VERIFY(trial.worker(1).memoryBytes > 20'000'000);
    (void)trial.one(words("eat", "200")); // ended before or after it answers
    QTRY_COMPARE(trial.notes.size(), 1);
    QVERIFY2(trial.notes[0].startsWith(QStringLiteral("probe 1 is killed: it used ")) && trial.notes[0].endsWith(QStringLiteral(" MB; its limit is 150 MB")), qPrintable(trial.notes[0]));
    // A busy one, too.
    trial.rule().multiplex = 2;
    const auto busy = trial.ask(words("hang"));
    (void)trial.one(words("eat", "200"));
    QVERIFY2(trial.told(busy).contains(QStringLiteral("its limit is 150 MB (the worker ended: killed by signal 9)")), qPrintable(busy->told()));
}

void tst_ServerChecklistPool::s39_memoryOfAll()
{
    auto options = quick();
    options.lookMs = 20;
    options.memoryBytes = 200'000'000;
    PoolTrial trial(options);
    for (const auto *size : {"60", "90", "70"}) {
        trial.rule().extraFlags = {QString::fromLatin1(size)}; // another key, another process
        QVERIFY(trial.one(words("eat", size)).startsWith(QStringLiteral("0 ")));
    }
    QTRY_COMPARE(trial.worker(2).state, WorkerState::Ended); // the largest
    QVERIFY2(trial.notes.value(0).startsWith(QStringLiteral("probe 2 is ended: all workers together used ")), qPrintable(trial.notes.value(0)));
    QCOMPARE(trial.running(), 2);
}

void tst_ServerChecklistPool::s40_idleDeath()
{
    PoolTrial trial;
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    ::kill(pid_t(trial.worker(1).processId), SIGKILL);
    QTRY_COMPARE(trial.notes, QStringList(QStringLiteral("probe 1 has unexpectedly died: killed by signal 9")));
    QCOMPARE(trial.running(), 0);
    QCOMPARE(trial.one(words("ok", "on")), QStringLiteral("0 on"));
    QCOMPARE(trial.worker(2).why, QStringLiteral("restarted: probe 1 has died (killed by signal 9)"));
}

void tst_ServerChecklistPool::s41_stop()
{
    const auto endOf = [](const QStringList &flags, const WorkerPool::Options &options) {
        PoolTrial trial(options);
        trial.rule().extraFlags = flags;
        (void)trial.one(words("ok"));
        QSignalSpy emptied(&trial.pool, &WorkerPool::emptied);
        trial.pool.quit();
        (void)emptied.wait(2 * kPatientMs);
        return trial.notes.join(u'\n') + trial.worker(1).how.section(u' ', 0, 3);
    };
    const auto byItself = quick(kPatientMs, kPatientMs);
    QCOMPARE(endOf({}, byItself), QStringLiteral("exit code 0 (the"));
    QCOMPARE(endOf({QStringLiteral("--exit"), QStringLiteral("254")}, byItself), QStringLiteral("exit code 254 (the")); // no fault
    QCOMPARE(endOf({QStringLiteral("--stays")}, quick(50, kPatientMs)), QStringLiteral("killed by signal 15"));
    QCOMPARE(endOf({QStringLiteral("--deaf")}, quick()), QStringLiteral("killed by signal 9"));
}

void tst_ServerChecklistPool::s42_sandbox()
{
    PoolTrial trial;
    trial.write(QStringLiteral("in/a.txt"), "a");
    trial.write(QStringLiteral("in/b.txt"), "b");
    trial.write(QStringLiteral("secret.txt"), "not declared");
    trial.write(QStringLiteral("tool.py"), "tool");
    trial.rule().sandboxed = true;
    trial.rule().tools = {QStringLiteral("tool.py")};
    trial.rule().inputs = {QStringLiteral("in/a*")};
    trial.rule().outputs = {QStringLiteral("out/*.txt")};
    const auto cwd = trial.ask(words("cwd"));
    QCOMPARE(trial.told(cwd), QStringLiteral("The worker answered with exit code 0, and did not make out/*.txt"));
    QVERIFY(cwd->outcome.response.output.endsWith("/sandboxes/worker-1-probe/work"));
    const auto made = trial.ask(words("make", "out/x.txt", "made"));
    QCOMPARE(trial.told(made), QStringLiteral("0 "));
    QCOMPARE(trial.read(QStringLiteral("out/x.txt")), QByteArray("made"));
    QVERIFY(!QFileInfo(trial.path(QStringLiteral("out/x.txt"))).isSymLink());
    trial.rule().inputs = {QStringLiteral("in/b*")};
    const auto files = trial.ask(words("files"));
    (void)trial.told(files);
    QCOMPARE(files->outcome.response.output, QByteArray("in/b.txt tool.py")); // nothing of the request before
    const auto read = trial.ask(words("read", "in/b.txt"));
    (void)trial.told(read);
    QCOMPARE(read->outcome.response.output, QByteArray("b"));
    const auto spy = trial.ask(words("read", "secret.txt"));
    (void)trial.told(spy);
    QCOMPARE(spy->outcome.response.output, QByteArray());
    QCOMPARE(trial.one(words("fail", "1")), QStringLiteral("1 it failed"));
    QCOMPARE(trial.pool.board().workers.size(), 1);
    QCOMPARE(QDir(trial.root.filePath(QStringLiteral("sandboxes"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList(QStringLiteral("worker-1-probe")));
    trial.pool.tend(1, WorkerCare::Stop);
    QTRY_VERIFY(QDir(trial.root.filePath(QStringLiteral("sandboxes"))).isEmpty());
    QCOMPARE(trial.read(QStringLiteral("in/a.txt")) + trial.read(QStringLiteral("secret.txt")), QByteArray("anot declared"));
}

void tst_ServerChecklistPool::s43_multiplexSandbox()
{
    PoolTrial trial;
    trial.write(QStringLiteral("in.txt"), "a");
    trial.rule().sandboxed = true;
    trial.rule().multiplex = 4;
    trial.rule().inputs = {QStringLiteral("*.txt")};
    trial.rule().outputs = {QStringLiteral("*.out")};
    const auto one = trial.ask(words("make", "one.out", "1")), two = trial.ask(words("make", "two.out", "2")), seen = trial.ask(words("where"));
    QCOMPARE(trial.told(one) + trial.told(two), QStringLiteral("0 0 "));
    QCOMPARE(trial.read(QStringLiteral("one.out")) + trial.read(QStringLiteral("two.out")), QByteArray("12"));
    (void)trial.told(seen);
    QCOMPARE(seen->outcome.response.output, QByteArray("__sandbox/3/work"));
    trial.rule().outputs = {QStringLiteral("in.txt")};
    QCOMPARE(trial.one(words("files")), QStringLiteral("0 in.txt"));
    QCOMPARE(trial.one(words("seen", "in.txt")), QStringLiteral("0 [seen][in.txt] in.txt=ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb verbosity 0"));
    QCOMPARE(trial.pool.board().workers.size(), 1);
    QTRY_VERIFY(QDir(trial.root.filePath(QStringLiteral("sandboxes/worker-1-probe/work/__sandbox"))).isEmpty());
}

void tst_ServerChecklistPool::s44_verbosity()
{
    PoolTrial trial;
    QCOMPARE(trial.one(words("seen")), QStringLiteral("0 [seen] verbosity 0"));
    trial.rule().verbosity = 10;
    QCOMPARE(trial.one(words("seen")), QStringLiteral("0 [seen] verbosity 10"));
}

void tst_ServerChecklistPool::s45_oldHabits()
{
    PoolTrial proto, json;
    QCOMPARE(proto.one(words("noid", "fine")), QStringLiteral("0 fine"));
    json.rule().protocol = WorkerProtocol::Json;
    json.rule().extraFlags = {QStringLiteral("--json")};
    QCOMPARE(json.one(words("raw", QByteArray(R"({"exitCode":0,"output":"fine"})").toHex())), QStringLiteral("0 fine"));
    QCOMPARE(json.running(), 1);
}

// A tool that keeps what it knows: the process that saw the fault sees that it is gone.
void tst_ServerChecklistPool::s46_incremental()
{
    PoolTrial trial;
    trial.rule().inputs = {QStringLiteral("*.ts")};
    trial.write(QStringLiteral("a.ts"), "let a: number = 'no';");
    const auto before = trial.one(words("read", "a.ts"));
    trial.write(QStringLiteral("a.ts"), "let a: number = 1;");
    QCOMPARE(before, QStringLiteral("0 let a: number = 'no';"));
    QCOMPARE(trial.one(words("read", "a.ts")), QStringLiteral("0 let a: number = 1;"));
    QCOMPARE(trial.worker(1).served, 2);
}

void tst_ServerChecklistPool::s47_noPolling()
{
    PoolTrial trial;
    double slowMs = 0, fastMs = 0;
    // The middle one of many, and of the calmest round, so that a busy machine does not count: a poll of 10 ms would be seen in all of them.
    for (int round = 0; round == 0 || (round < 40 && (slowMs >= 1 || fastMs >= 1)); ++round) {
        std::vector<double> slow, fast;
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(trial.one(words("nap", "5")), QStringLiteral("0 "));
            slow.push_back(trial.worker(1).lastMs - 5);
            QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
            fast.push_back(trial.worker(1).lastMs);
        }
        std::nth_element(slow.begin(), slow.begin() + 20, slow.end());
        std::nth_element(fast.begin(), fast.begin() + 20, fast.end());
        slowMs = slow[20];
        fastMs = fast[20];
    }
    QVERIFY2(slowMs < 1 && fastMs < 1, qPrintable(QStringLiteral("%1 ms, %2 ms").arg(slowMs).arg(fastMs)));
}

void tst_ServerChecklistPool::s48_logs()
{
    PoolTrial trial;
    QCOMPARE(trial.one(words("log", "first")), QStringLiteral("0 "));
    QCOMPARE(trial.one(words("ok", "silent")), QStringLiteral("0 silent"));
    QCOMPARE(trial.one(words("log", "third")), QStringLiteral("0 "));
    QCOMPARE(trial.log(1), QStringLiteral("first\n--- above: request 1, exit code 0: log first ---\nthird\n--- above: request 3, exit code 0: log third ---\n"));
    trial.rule().multiplex = 2;
    QCOMPARE(trial.one(words("log", "any")), QStringLiteral("0 "));
    QCOMPARE(trial.log(2), QStringLiteral("--- several requests at once: lines in this log may be of any of them ---\nany\n"));
    QVERIFY(!QFile::permissions(trial.worker(1).logPath).testFlag(QFile::ReadOther));
}

void tst_ServerChecklistPool::s48_logsAreBounded()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("worker.log"));
    QFile writer(path); // as a worker: it appends
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    for (int i = 0; i < 1000; ++i)
        writer.write(QByteArray::number(i) + '\n');
    WorkerLog::cut(path, 10'000, 100);
    QCOMPARE(QFileInfo(path).size(), 3890);
    WorkerLog::cut(path, 1000, 100);
    writer.write("on\n");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY2(text.startsWith("--- what stood above was cut off ---\n976\n") && text.endsWith("999\non\n"), text.constData());
    // Logs of processes that are shown no more go with them.
    PoolTrial trial;
    for (int i = 0; i < WorkerBoard::kShownEnded + 3; ++i)
        QCOMPARE(trial.one(words("respexit")), QStringLiteral("0 last words"));
    QTRY_COMPARE(trial.running(), 0);
    QCOMPARE(trial.pool.board().workers.size(), WorkerBoard::kShownEnded);
    QCOMPARE(QDir(trial.root.filePath(QStringLiteral("logs"))).entryList(QDir::Files).size(), WorkerBoard::kShownEnded);
}

QTEST_GUILESS_MAIN(tst_ServerChecklistPool)
#include "tst_serverchecklist_pool.moc"
