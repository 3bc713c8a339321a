// SPDX-License-Identifier: GPL-3.0-or-later
// spec/bazel-worker.md 15, server side, S22 to S37: workers that do wrong, end or are cancelled. Each fails what it has,
// at once and with a diagnosis, and the next request has a process that is right.
#include "pooltrial.h"

using namespace slipway;
using testing::PoolTrial;

namespace {

QStringList words(const char *how, const QByteArray &more = {})
{
    return {QString::fromLatin1(how), QString::fromUtf8(more)};
}

WorkerPool::Options quick()
{
    WorkerPool::Options options;
    options.ladder = {0, 50, 50};
    return options;
}

/// For workers that do what they are asked, however long that takes on a busy machine.
WorkerPool::Options patient()
{
    WorkerPool::Options options;
    options.ladder = {0, 5000, 5000};
    return options;
}

void useJson(PoolTrial &trial)
{
    trial.rule().protocol = WorkerProtocol::Json;
    trial.rule().extraFlags.append(QStringLiteral("--json"));
}

} // namespace

class tst_ServerChecklistFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void s22_garbageBefore();
    void s23_printedThenSilence();
    void s24_printedThenExit();
    void s25_lineEndThenExit();
    void s26_crash();
    void s27_halfAnAnswer();
    void s28_closedOutput();
    void s29_ids_data();
    void s29_ids();
    void s30_unaskedCancelled();
    void s31_answersAndExits();
    void s32_missingOutput();
    void s33_exitCodeKeepsWorker();
    void s34_cancels();
    void s35_cancelRaces();
    void s36_cancelOfOthers();
    void s37_siblings();

private:
    /// The request fails with a text that begins like that, and the next one is served by another process.
    void failsAlone(PoolTrial &trial, const QStringList &arguments, const QString &expected);
};

void tst_ServerChecklistFaults::failsAlone(PoolTrial &trial, const QStringList &arguments, const QString &expected)
{
    QCOMPARE(trial.one(words("ok", "before")), QStringLiteral("0 before"));
    const auto before = trial.one(words("pid"));
    const auto asked = trial.ask(arguments);
    (void)trial.told(asked);
    QVERIFY2(asked->told().startsWith(expected), qPrintable(asked->told()));
    QVERIFY(!asked->outcome.notSent && !asked->outcome.answered);
    QCOMPARE(asked->outcome.worker, QStringLiteral("probe 1"));
    QCOMPARE(trial.one(words("ok", "after")), QStringLiteral("0 after"));
    QVERIFY(trial.one(words("pid")) != before);
    QTRY_COMPARE(trial.worker(1).state, WorkerState::Ended);
    QCOMPARE(trial.worker(1).failed, 1);
    QVERIFY(!trial.notes.isEmpty());
    QCOMPARE(asked->times, 1);
}

void tst_ServerChecklistFaults::s22_garbageBefore()
{
    PoolTrial proto;
    failsAlone(proto, words("garbage"), QStringLiteral("Text stands where a message should be: Loading the tool..."));
    PoolTrial json;
    useJson(json);
    failsAlone(json, words("garbage"), QStringLiteral("Text stands where a message should be: Loading the tool..."));
}

void tst_ServerChecklistFaults::s23_printedThenSilence()
{
    PoolTrial trial;
    // Bazel waits for 104 bytes that never come: trial.told() would give up on that, and tell nothing.
    failsAlone(trial, words("print"), QStringLiteral("Text stands where a message should be: hello"));
}

void tst_ServerChecklistFaults::s24_printedThenExit()
{
    PoolTrial trial;
    const auto exits = words("rawexit", QByteArray("hello\n").toHex());
    const auto fault = QStringLiteral("Text stands where a message should be: hello"), how = QStringLiteral(" (the worker ended: exit code 0)");
    failsAlone(trial, exits, fault);
    // How it ended is told as well if it ends in the moment that a worker has after such a fault; on a busy machine not each does.
    QString told;
    for (int i = 0; i < 50 && told != fault + how; ++i)
        told = trial.one(exits);
    QCOMPARE(told, fault + how);
}

void tst_ServerChecklistFaults::s25_lineEndThenExit()
{
    PoolTrial trial;
    failsAlone(trial, words("rawexit", "0a"), QStringLiteral("The stream ended in the middle of a message, after these 1 byte(s) of it: \n (the worker ended: exit code 0)"));
}

void tst_ServerChecklistFaults::s26_crash()
{
    PoolTrial crash;
    failsAlone(crash, words("crash"), QStringLiteral("The worker closed its output; 1 request(s) have no answer (the worker ended: exit code 3)\nThe worker's log since the request began:\nit broke"));
    QVERIFY(crash.notes.contains(QStringLiteral("probe 1 has unexpectedly died: exit code 3")));
    QCOMPARE(crash.worker(2).why, QStringLiteral("restarted: probe 1 has died (exit code 3)"));
    PoolTrial kill;
    failsAlone(kill, words("kill"), QStringLiteral("The worker closed its output; 1 request(s) have no answer (the worker ended: killed by signal 9)"));
    // Only what was written since the request began.
    PoolTrial log;
    QCOMPARE(log.one(words("log", "long ago")), QStringLiteral("0 "));
    const auto told = log.one(words("crash"));
    QVERIFY2(told.endsWith(QStringLiteral(":\nit broke")), qPrintable(told));
}

void tst_ServerChecklistFaults::s27_halfAnAnswer()
{
    PoolTrial exits;
    failsAlone(exits, words("trunc"), QStringLiteral("The stream ended in the middle of a message, after these 6 byte(s) of it: ?????h (the worker ended: exit code 0)"));
    // Silence cannot be told from work: the limit of the request ends it.
    auto options = quick();
    options.ladder.requestMs = 2000; // more than its other requests and its start need on a busy machine
    PoolTrial silent(options);
    failsAlone(silent, words("half"), QStringLiteral("The worker did not answer within 2 seconds"));
}

void tst_ServerChecklistFaults::s28_closedOutput()
{
    PoolTrial trial(quick());
    failsAlone(trial, words("closeout"), QStringLiteral("The worker closed its output; 1 request(s) have no answer"));
    PoolTrial multiplex(quick());
    multiplex.rule().multiplex = 4;
    failsAlone(multiplex, words("closeout"), QStringLiteral("The worker closed its output; 1 request(s) have no answer"));
}

void tst_ServerChecklistFaults::s29_ids_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<int>("multiplex");
    QTest::addColumn<QString>("expected");
    QTest::newRow("wrong id") << QByteArray("badid") << 0 << QStringLiteral("The worker answered request 1000; asked are: 0");
    QTest::newRow("wrong id, multiplex") << QByteArray("badid") << 4 << QStringLiteral("The worker answered request 1003; asked are: 3");
    QTest::newRow("no id, multiplex") << QByteArray("noid") << 4 << QStringLiteral("The worker answered request 0; asked are: 3");
}

void tst_ServerChecklistFaults::s29_ids()
{
    QFETCH(QByteArray, how);
    QFETCH(int, multiplex);
    QFETCH(QString, expected);
    for (const bool json : {false, true}) {
        PoolTrial trial;
        trial.rule().multiplex = multiplex;
        if (json)
            useJson(trial);
        failsAlone(trial, words(how.constData()), expected);
        // A double answer: the first counts, the second is nobody's, and the worker goes.
        QCOMPARE(trial.one(words("twice")), QStringLiteral("0 "));
        QCOMPARE(trial.one(words("ok", "after")), QStringLiteral("0 after"));
        QTRY_COMPARE(trial.worker(2).state, WorkerState::Ended);
        QVERIFY2(trial.worker(2).how.contains(QStringLiteral("and nothing was asked: it answers twice, or unasked")), qPrintable(trial.worker(2).how));
    }
}

void tst_ServerChecklistFaults::s30_unaskedCancelled()
{
    PoolTrial proto;
    failsAlone(proto, words("was"), QStringLiteral("The worker says that request 0 was cancelled; nobody cancelled it"));
    PoolTrial json;
    useJson(json);
    failsAlone(json, words("was"), QStringLiteral("The worker says that request 0 was cancelled; nobody cancelled it"));
}

void tst_ServerChecklistFaults::s31_answersAndExits()
{
    PoolTrial trial;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(trial.one(words("respexit")), QStringLiteral("0 last words"));
    QCOMPARE(trial.one(words("ok", "after")), QStringLiteral("0 after"));
}

void tst_ServerChecklistFaults::s32_missingOutput()
{
    PoolTrial trial;
    trial.rule().outputs = {QStringLiteral("out.txt"), QStringLiteral("*.o")};
    QCOMPARE(trial.one(words("ok")), QStringLiteral("The worker answered with exit code 0, and did not make out.txt, *.o"));
    QCOMPARE(trial.one({QStringLiteral("make"), QStringLiteral("a.o"), QStringLiteral("x")}), QStringLiteral("The worker answered with exit code 0, and did not make out.txt"));
    QCOMPARE(trial.one({QStringLiteral("make"), QStringLiteral("out.txt"), QStringLiteral("x")}), QStringLiteral("0 "));
    QCOMPARE(trial.one(words("fail", "2")), QStringLiteral("2 it failed"));
    QCOMPARE(trial.pool.board().workers.size(), 1); // kept
    QCOMPARE(trial.worker(1).failed, 3);
}

void tst_ServerChecklistFaults::s33_exitCodeKeepsWorker()
{
    PoolTrial trial;
    const auto pid = trial.one(words("pid"));
    QCOMPARE(trial.one(words("fail", "1")), QStringLiteral("1 it failed"));
    QCOMPARE(trial.one(words("fail", "-1")), QStringLiteral("-1 it failed"));
    QCOMPARE(trial.one(words("pid")), pid);
    QCOMPARE(trial.worker(1).served, 4);
    QCOMPARE(trial.worker(1).failed, 2);
    QCOMPARE(trial.notes, QStringList());
}

void tst_ServerChecklistFaults::s34_cancels()
{
    for (const bool json : {false, true}) {
        PoolTrial trial(patient());
        trial.rule().cancellable = true;
        trial.rule().maxInstances = 1;
        if (json)
            useJson(trial);
        const auto obeys = trial.ask(words("hang")), waits = trial.ask(words("ok")), later = trial.ask(words("cancels"));
        QTRY_COMPARE(trial.worker(1).inFlight, 1);
        trial.pool.cancel(waits->ticket);
        trial.pool.cancel(obeys->ticket);
        QCOMPARE(waits->times, 0); // only from the event loop
        QTRY_COMPARE(later->told(), QStringLiteral("0 1"));
        QCOMPARE(obeys->told(), QStringLiteral("cancelled"));
        QVERIFY(!obeys->outcome.notSent);
        QCOMPARE(waits->told(), QStringLiteral("cancelled"));
        QVERIFY(waits->outcome.notSent);
        // An ordinary answer after the cancel: nothing of it counts.
        const auto late = trial.ask(words("stubborn"));
        QTRY_COMPARE(trial.worker(1).inFlight, 1);
        trial.pool.cancel(late->ticket);
        QTRY_COMPARE(late->told(), QStringLiteral("cancelled"));
        QCOMPARE(trial.one(words("cancels")), QStringLiteral("0 2"));
        QCOMPARE(trial.pool.board().workers.size(), 1);
    }
    // One that says it understands and never answers goes at last.
    PoolTrial deaf(quick());
    deaf.rule().cancellable = true;
    const auto asked = deaf.ask(words("noanswer"));
    QTRY_COMPARE(deaf.worker(1).inFlight, 1);
    deaf.pool.cancel(asked->ticket);
    QTRY_COMPARE(asked->told(), QStringLiteral("cancelled"));
    QTRY_VERIFY(deaf.pool.isEmpty());
}

void tst_ServerChecklistFaults::s35_cancelRaces()
{
    PoolTrial trial;
    trial.rule().cancellable = true;
    trial.rule().multiplex = 2;
    trial.rule().maxInstances = 1;
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    for (int i = 0; i < 200; ++i) {
        const auto crossing = trial.ask(words("ok", "x")), other = trial.ask(words("hang"));
        trial.pool.cancel(crossing->ticket); // its answer is on the way or will be
        trial.pool.cancel(crossing->ticket);
        trial.pool.cancel(other->ticket);
        trial.pool.cancel(other->ticket);
        trial.pool.cancel(4711);
        const auto next = trial.ask(words("ok", QByteArray::number(i))); // waits for one of the two slots
        QCOMPARE(trial.told(next), QStringLiteral("0 %1").arg(i));
        QCOMPARE(trial.told(other), QStringLiteral("cancelled"));
        QCOMPARE(trial.told(crossing), QStringLiteral("cancelled"));
        QCOMPARE(crossing->times + other->times + next->times, 3);
        trial.pool.cancel(next->ticket); // answered: nothing happens
    }
    QCOMPARE(trial.worker(1).inFlight, 0);
    QCOMPARE(trial.pool.board().workers.size(), 1);
    // Both slots are still there.
    const auto a = trial.ask(words("hang")), b = trial.ask(words("backwards"));
    QTRY_COMPARE(a->times + b->times, 2);
}

void tst_ServerChecklistFaults::s36_cancelOfOthers()
{
    // Singleplex: the process ends, and the next request has another one.
    PoolTrial single(quick());
    const auto asked = single.ask(words("hang"));
    QTRY_COMPARE(single.worker(1).inFlight, 1);
    single.pool.cancel(asked->ticket);
    QTRY_COMPARE(asked->told(), QStringLiteral("cancelled"));
    QCOMPARE(single.one(words("cancels")), QStringLiteral("0 0"));
    QTRY_COMPARE(single.worker(1).state, WorkerState::Ended);
    QCOMPARE(single.worker(2).why, QStringLiteral("restarted: probe 1 was ended with the request that was cancelled"));
    // Multiplex: the others live on; the answer is thrown away when it comes, and its slot is free then.
    PoolTrial multiplex(quick());
    multiplex.rule().multiplex = 2;
    multiplex.rule().maxInstances = 1;
    const auto other = multiplex.ask(words("hang"));
    QTRY_COMPARE(multiplex.worker(1).inFlight, 1);
    multiplex.pool.cancel(other->ticket);
    QTRY_COMPARE(other->told(), QStringLiteral("cancelled"));
    QCOMPARE(multiplex.worker(1).inFlight, 1);
    QCOMPARE(multiplex.one(words("cancels")), QStringLiteral("0 0"));
    QCOMPARE(multiplex.one(words("backwards")), QStringLiteral("0 id 3"));
    QTRY_COMPARE(multiplex.worker(1).inFlight, 0);
    QCOMPARE(other->times, 1);
    QCOMPARE(multiplex.pool.board().workers.size(), 1);
}

void tst_ServerChecklistFaults::s37_siblings()
{
    PoolTrial trial;
    trial.rule().multiplex = 3;
    trial.rule().maxInstances = 1;
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    std::vector<testing::AskedPtr> flying, waiting;
    for (const auto *how : {"hang", "hang", "crash"})
        flying.push_back(trial.ask(words(how)));
    for (int i = 0; i < 5; ++i)
        waiting.push_back(trial.ask(words("ok", QByteArray::number(i))));
    for (const auto &each : flying) {
        QTRY_COMPARE(each->times, 1);
        QVERIFY2(each->told().startsWith(QStringLiteral("The worker closed its output; 3 request(s) have no answer (the worker ended: exit code 3)")), qPrintable(each->told()));
    }
    for (size_t i = 0; i < waiting.size(); ++i) {
        QTRY_COMPARE(waiting[i]->times, 1);
        QCOMPARE(waiting[i]->told(), QStringLiteral("0 %1").arg(i));
        QCOMPARE(waiting[i]->outcome.worker, QStringLiteral("probe 2"));
    }
}

QTEST_GUILESS_MAIN(tst_ServerChecklistFaults)
#include "tst_serverchecklist_faults.moc"
