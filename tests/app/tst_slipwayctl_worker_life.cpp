// SPDX-License-Identifier: GPL-3.0-or-later
// slipwayctl as a worker over time: many requests, their ends and its own. The numbers are those of
// spec/bazel-worker.md 15.
#include "support/ctlworker.h"
#include "support/testing.h"

#include "worker/messagecodec.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>

using namespace slipway;
using slipway::testing::CtlWorker;

namespace {

constexpr int kLong = 20; // pipelines of a long request

const QByteArray kBroken = "steps:\n  - command: make\n    key: one\n    depends_on: biuld\n  - command: make\n    key: build\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

QByteArray pipeline(const QByteArray &name, int steps)
{
    QByteArray text = "steps:\n";
    for (int i = 0; i < steps; ++i)
        text += "  - command: make " + name + "\n    key: " + name + QByteArray::number(i) + "\n    depends_on: " + (i > 0 ? name + QByteArray::number(i - 1) : QByteArray("none")) + '\n';
    return text;
}

/// Of all the long pipelines, so many times, each of which it reads before the next.
std::vector<QByteArray> longWork(const char *output = "made", int times = 1)
{
    std::vector<QByteArray> words {"lint", "--output", output};
    for (int i = 0; i < kLong * times; ++i)
        words.push_back("long" + QByteArray::number(i % kLong) + ".yml");
    return words;
}

/// To be written at once.
QByteArray together(WorkerProtocol protocol, const std::vector<WorkRequest> &requests)
{
    QByteArray bytes;
    for (const auto &request : requests)
        bytes += encodeMessage(protocol, request);
    return bytes;
}

} // namespace

class tst_SlipwayctlWorkerLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void w05_protocolByArgument();
    void w05_braceIsALength();
    void w13_atOnce();
    void w15_cancelled_data();
    void w15_cancelled();
    void w21_ownOutput();
    void w24_endOfInput();
    void w25_told_data();
    void w25_told();
    void w25_nobodyTakesAnswers();
    void w26_malformed_data();
    void w26_malformed();
    void w28_linearTime();
    void w29_staysAfterAnAnswer();
    void w30_twoBuilds();
    void w31_verbosity();
    void w32_digests();
    void w34_boundedLog();
    void killed_data();
    void killed();

private:
    QString at(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SlipwayctlWorkerLife::initTestCase()
{
    testing::makeWarningsFatal();
    std::signal(SIGPIPE, SIG_IGN);
}

void tst_SlipwayctlWorkerLife::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(at("broken.yml"), kBroken);
    // Linted for each scenario: it takes a while.
    for (int i = 0; i < kLong; ++i)
        write(m_folder->filePath(QStringLiteral("long%1.yml").arg(i)), pipeline("s", 120));
}

void tst_SlipwayctlWorkerLife::w05_protocolByArgument()
{
    CtlWorker silent(m_folder->path(), WorkerProtocol::Proto, {QStringLiteral("--persistent_worker")});
    silent.ask(0, {"lint", "broken.yml", "--output", "made"});
    QCOMPARE(silent.answer().exitCode, 1); // proto, where nothing is said
    CtlWorker json(m_folder->path(), WorkerProtocol::Json, {QStringLiteral("--persistent_worker"), QStringLiteral("--protocol=json")});
    json.ask(0, {"lint", "broken.yml", "--output", "made"});
    QCOMPARE(json.answer().exitCode, 1);
}

// The length of this message is 123, which is '{': it is not taken for JSON.
void tst_SlipwayctlWorkerLife::w05_braceIsALength()
{
    WorkRequest request {{"lint", "broken.yml", "--output", "made"}, {{"", ""}}, 0, false, 0, ""};
    while (encodeMessage(WorkerProtocol::Proto, request)[0] != '{')
        request.inputs[0].path += 'x';
    CtlWorker worker(m_folder->path(), WorkerProtocol::Proto);
    worker.ask(request);
    QCOMPARE(worker.answer().exitCode, 1);
}

// Fifty at once, of every kind, pictures too; each is answered once with its own.
void tst_SlipwayctlWorkerLife::w13_atOnce()
{
    constexpr int kRequests = 50;
    for (const auto protocol : {WorkerProtocol::Proto, WorkerProtocol::Json}) {
        CtlWorker worker(m_folder->path(), protocol, {QStringLiteral("--persistent_worker"), QStringLiteral("--protocol"), workerProtocolName(protocol), QStringLiteral("--jobs=8")});
        std::vector<WorkRequest> requests;
        for (int i = 1; i <= kRequests; ++i) {
            const auto name = "p" + QByteArray::number(i) + ".yml";
            write(m_folder->filePath(QString::fromUtf8(name)), pipeline("nr" + QByteArray::number(i) + 'x', 10));
            const std::vector<std::vector<QByteArray>> kinds {{"graph", name}, {"graph", "--format", "svg", name}, {"prove", "--format", "text", name}, {"graph", "--format", "dot", name}};
            requests.push_back({kinds[size_t(i) % kinds.size()], {}, i, false, 0, ""});
        }
        worker.send(together(protocol, requests));
        const auto answers = worker.answers(kRequests);
        QCOMPARE(answers.size(), size_t(kRequests));
        for (int i = 1; i <= kRequests; ++i) {
            const auto &answer = answers[size_t(i - 1)];
            QCOMPARE(answer.requestId, i);
            QCOMPARE(answer.exitCode, 0);
            const auto mine = "nr" + QByteArray::number(i) + 'x';
            QVERIFY2(answer.output.contains(mine), answer.output.left(500).constData());
            QCOMPARE(answer.output.count("make nr"), answer.output.count("make " + mine));
        }
        QCOMPARE(worker.end(), 0);
        QVERIFY2(worker.fault().isEmpty(), qPrintable(worker.fault()));
    }
}

void tst_SlipwayctlWorkerLife::w15_cancelled_data()
{
    QTest::addColumn<qint32>("id");
    QTest::newRow("singleplex") << 0;
    QTest::newRow("multiplex") << 7;
}

// Long work stops, is answered once, and has not written what it was to write.
void tst_SlipwayctlWorkerLife::w15_cancelled()
{
    QFETCH(qint32, id);
    constexpr int kTimes = 3; // so long that a cancel comes early in it on a busy machine, too
    CtlWorker worker(m_folder->path());
    QElapsedTimer clock;
    clock.start();
    worker.ask(id, longWork("whole", kTimes));
    QCOMPARE(worker.answer().exitCode, 1);
    const auto whole = clock.restart();
    worker.ask(id, longWork("made", kTimes));
    worker.cancel(id);
    worker.cancel(id);
    const auto answer = worker.answer();
    QVERIFY(answer.wasCancelled);
    QCOMPARE(answer.requestId, id);
    QVERIFY2(clock.elapsed() < whole / 2, qPrintable(QStringLiteral("%1 of %2 ms").arg(clock.elapsed()).arg(whole)));
    worker.cancel(id); // answered
    worker.cancel(99); // never asked
    worker.ask(id, {"lint", "broken.yml", "--output", "other"});
    QCOMPARE(worker.answer().exitCode, 1);
    QCOMPARE(worker.end(), 0);
    QVERIFY2(worker.fault().isEmpty(), qPrintable(worker.fault()));
    QVERIFY(!QFile::exists(at("made")));
}

void tst_SlipwayctlWorkerLife::w21_ownOutput()
{
    CtlWorker worker(m_folder->path());
    worker.ask(1, {"lint", "--format", "text", "broken.yml"}); // stdout
    worker.ask(2, {"lint", "none.yml"}); // stderr
    worker.ask(3, {"lint", "--output", "made", "broken.yml"});
    worker.ask(4, {"graph", "--format", "png", "broken.yml"});
    worker.ask(5, {"lint", "\xff\xfe.yml"});
    const auto answers = worker.answers(5);
    QCOMPARE(answers.size(), size_t(5));
    QVERIFY(answers[0].output.startsWith("broken.yml:4:17: error R04 No step has the key \"biuld\""));
    QCOMPARE(answers[1].output, QByteArray("none.yml: cannot be read: No such file or directory; check the path and its permissions\n"));
    QVERIFY(answers[2].output.startsWith("broken.yml:4:17: error: No step has the key \"biuld\""));
    QCOMPARE(answers[3].exitCode, 2); // a picture is no text
    for (const auto &answer : answers) {
        QVERIFY(answer.output.endsWith('\n'));
        QCOMPARE(QString::fromUtf8(answer.output).toUtf8(), answer.output);
    }
    QVERIFY2(worker.log().isEmpty(), worker.log().constData());
}

void tst_SlipwayctlWorkerLife::w24_endOfInput()
{
    CtlWorker worker(m_folder->path());
    worker.ask(1, longWork());
    worker.ask(2, {"lint", "--output", "other", "broken.yml"});
    worker.hangUp();
    const auto answers = worker.answers(2);
    QCOMPARE(answers.size(), size_t(2));
    QCOMPARE(answers[0].exitCode, 1);
    QCOMPARE(answers[1].exitCode, 1);
    QCOMPARE(worker.wait(), 0);
    QVERIFY(QFile::exists(at("made")) && QFile::exists(at("other")));
}

void tst_SlipwayctlWorkerLife::w25_told_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("HUP") << SIGHUP;
}

void tst_SlipwayctlWorkerLife::w25_told()
{
    QFETCH(int, signal);
    // It gives itself a second; on a busy machine that may be too little for one, not for each of them.
    int ended = -SIGALRM;
    for (int i = 0; i < 10 && ended == -SIGALRM; ++i) {
        CtlWorker worker(m_folder->path());
        worker.ask(1, {"lint", "broken.yml"});
        QCOMPARE(worker.answer().exitCode, 1);
        worker.ask(2, longWork());
        ::kill(pid_t(worker.pid()), signal);
        ended = worker.wait(10'000);
        QVERIFY(!QFile::exists(at("made")));
    }
    QCOMPARE(ended, 128 + signal);
}

void tst_SlipwayctlWorkerLife::w25_nobodyTakesAnswers()
{
    CtlWorker worker(m_folder->path(), WorkerProtocol::Proto);
    std::vector<WorkRequest> requests;
    for (int i = 1; i <= 100; ++i)
        requests.push_back({{"lint", "--help"}, {}, i, false, 0, ""});
    worker.send(together(WorkerProtocol::Proto, requests));
    QCOMPARE(worker.answer().exitCode, 0); // so they are being worked on
    QVERIFY(!QTest::qWaitFor([&worker] { return worker.wait(0) != -1000; }, 300));
    ::kill(pid_t(worker.pid()), SIGTERM);
    const int ended = worker.wait(10'000);
    QVERIFY2(ended == 128 + SIGTERM || ended == -SIGALRM, qPrintable(QString::number(ended)));
}

void tst_SlipwayctlWorkerLife::w26_malformed_data()
{
    QTest::addColumn<WorkerProtocol>("protocol");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bad varint") << WorkerProtocol::Proto << QByteArray(12, '\xff') << QByteArray("The length of a message has no end within 10 bytes");
    QTest::newRow("too long") << WorkerProtocol::Proto << QByteArray::fromHex("8080808008") << QByteArray("A message of 2147483648 bytes is announced; the limit is 67108864");
    QTest::newRow("truncated") << WorkerProtocol::Proto << QByteArray::fromHex("050a01") << QByteArray("The stream ended in the middle of a message");
    QTest::newRow("JSON for proto") << WorkerProtocol::Proto << QByteArray("{\"arguments\":[\"lint\"]}\n") << QByteArray("Text stands where a message should be");
    QTest::newRow("bad JSON") << WorkerProtocol::Json << QByteArray("{\"requestId\":1.5}") << QByteArray("a whole number of 32 bits is wanted, not 1.5");
    QTest::newRow("half a JSON") << WorkerProtocol::Json << QByteArray("{\"arguments\":[\"li") << QByteArray("The stream ended in the middle of a message");
    QTest::newRow("text") << WorkerProtocol::Json << QByteArray("hello\n") << QByteArray("Text stands where a message should be: hello");
    QTest::newRow("an active id") << WorkerProtocol::Json << together(WorkerProtocol::Json, {{longWork(), {}, 5, false, 0, ""}, {{"lint"}, {}, 5, false, 0, ""}}) << QByteArray("Request 5 was asked again before it was answered");
}

// W26, W27, W14: on stderr, in one line that names the program; nothing on stdout but answers to what came before.
void tst_SlipwayctlWorkerLife::w26_malformed()
{
    QFETCH(WorkerProtocol, protocol);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    CtlWorker worker(m_folder->path(), protocol);
    worker.ask(4, {"lint", "broken.yml"});
    QCOMPARE(worker.answer().requestId, 4);
    worker.send(bytes);
    worker.hangUp();
    auto last = worker.answer();
    if (last.requestId == 5)
        last = worker.answer();
    QCOMPARE(last.exitCode, -1000);
    QVERIFY2(worker.fault().isEmpty(), qPrintable(worker.fault()));
    QCOMPARE(worker.wait(), 2);
    QVERIFY2(worker.log().startsWith("slipwayctl worker: ") && worker.log().contains(expected), worker.log().constData());
}

void tst_SlipwayctlWorkerLife::w28_linearTime()
{
    CtlWorker worker(m_folder->path());
    const auto requestOf = [](int inputs) {
        WorkRequest request {{"lint", "none.yml", "--message", QByteArray(inputs * 100, 'm')}, {}, 1, false, 0, ""};
        for (int i = 0; i < inputs; ++i)
            request.inputs.push_back({"a/folder/with/a/name/file" + QByteArray::number(i), QByteArray(64, 'a')});
        return request;
    };
    const auto few = requestOf(10'000), many = requestOf(40'000);
    // The best of several, by turns: another program that wants the cores for a while is in both.
    qint64 small = std::numeric_limits<qint64>::max(), large = small;
    for (int round = 0; round < 3 || (round < 12 && large >= small * 12); ++round) {
        for (auto [request, best] : {std::pair(&few, &small), std::pair(&many, &large)}) {
            QElapsedTimer clock;
            clock.start();
            worker.ask(*request);
            QCOMPARE(worker.answer().exitCode, 2);
            *best = std::min(*best, clock.nsecsElapsed());
        }
    }
    QVERIFY2(large < small * 12, qPrintable(QStringLiteral("10,000 inputs: %1 ms, 40,000: %2 ms").arg(small / 1'000'000).arg(large / 1'000'000)));
}

void tst_SlipwayctlWorkerLife::w29_staysAfterAnAnswer()
{
    CtlWorker worker(m_folder->path());
    worker.ask(0, {"lint", "broken.yml"});
    QCOMPARE(worker.answer().exitCode, 1);
    QVERIFY(!QTest::qWaitFor([&worker] { return worker.wait(0) != -1000; }, 200));
    QCOMPARE(worker.end(), 0);
}

void tst_SlipwayctlWorkerLife::w30_twoBuilds()
{
    CtlWorker worker(m_folder->path());
    for (int build = 0; build < 2; ++build) {
        for (int i = 1; i <= 3; ++i)
            worker.ask(i, {"lint", "broken.yml"});
        const auto answers = worker.answers(3);
        QCOMPARE(answers.size(), size_t(3));
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(answers[size_t(i - 1)].requestId, i);
    }
    QCOMPARE(worker.end(), 0);
}

void tst_SlipwayctlWorkerLife::w31_verbosity()
{
    CtlWorker worker(m_folder->path());
    worker.ask(1, {"lint", "broken.yml"});
    const auto quiet = worker.answer();
    QVERIFY2(worker.log().isEmpty(), worker.log().constData());
    worker.ask(WorkRequest {{"lint", "broken.yml"}, {}, 1, false, 10, ""});
    const auto loud = worker.answer();
    QCOMPARE(loud, quiet);
    QVERIFY2(worker.log().startsWith("request 1: lint broken.yml: exit 1, "), worker.log().constData());
}

// W32, W33: files are read for each request, whatever the digests say.
void tst_SlipwayctlWorkerLife::w32_digests()
{
    CtlWorker worker(m_folder->path());
    const auto lint = [&worker](const QByteArray &digest) {
        worker.ask(WorkRequest {{"lint", "p.yml", "--format", "text"}, {{"p.yml", digest}}, 0, false, 0, ""});
        return worker.answer();
    };
    write(at("p.yml"), kBroken);
    QCOMPARE(lint("98ea").exitCode, 1);
    write(at("p.yml"), "steps:\n  - command: make\n");
    QCOMPARE(lint("11ff").exitCode, 0);
    QCOMPARE(lint("").exitCode, 0);
    QCOMPARE(lint(QByteArray("\x0a\x02\xff\x00", 4)).exitCode, 0); // BuildBuddy's, no text at all
    write(at("p.yml"), kBroken);
    QCOMPARE(lint("").exitCode, 1);
}

void tst_SlipwayctlWorkerLife::w34_boundedLog()
{
    CtlWorker worker(m_folder->path(), WorkerProtocol::Proto);
    constexpr int kRequests = 2300; // of four kibibytes each
    for (int i = 0; i < kRequests; ++i) {
        worker.ask(WorkRequest {{"nonsense", QByteArray(5000, 'x')}, {}, 0, false, 10, ""});
        QCOMPARE(worker.answer().exitCode, 2);
    }
    QCOMPARE(worker.end(), 0);
    const auto log = worker.log();
    QVERIFY2(log.size() < 8 * 1024 * 1024 + 8192 && log.size() > 8 * 1024 * 1024 - 8192, qPrintable(QString::number(log.size())));
    QVERIFY(log.endsWith("slipwayctl worker: the log is full; requests are not logged any more\n"));
    QCOMPARE(log.count("the log is full"), 1);
}

void tst_SlipwayctlWorkerLife::killed_data()
{
    QTest::addColumn<int>("answers");
    for (int answers = 0; answers < 6; ++answers)
        QTest::addRow("after %d answers", answers) << answers;
}

// kill -9 at any moment leaves nothing half written behind.
void tst_SlipwayctlWorkerLife::killed()
{
    QFETCH(int, answers);
    CtlWorker worker(m_folder->path());
    for (int i = 1; i <= 6; ++i)
        worker.ask(i, {"graph", "long0.yml", "--output", "made" + QByteArray::number(i)});
    QCOMPARE(worker.answers(answers).size(), size_t(answers));
    ::kill(pid_t(worker.pid()), SIGKILL);
    QCOMPARE(worker.wait(), -SIGKILL);
    const auto made = QDir(m_folder->path()).entryList({QStringLiteral("made?")});
    QVERIFY(made.size() >= answers);
    for (const auto &name : made) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().endsWith("}\n"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(tst_SlipwayctlWorkerLife)
#include "tst_slipwayctl_worker_life.moc"
