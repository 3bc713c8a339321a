// SPDX-License-Identifier: GPL-3.0-or-later
// Both our ends against Bazel's own classes (Debian's bazel-bootstrap-data and a JDK; spec/bazel-worker.md 12), through
// the corpus' BazelOracle: its WorkRequestHandler as a worker of ours, its readers and writers beside ours.
#include "peerworker.h"

#include "support/testing.h"

#include "worker/messagecodec.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace slipway;
using testing::PeerWorker;

namespace {

constexpr auto kJar = "/usr/share/bazel/A-server.jar";
constexpr auto kOracle = "com.google.devtools.build.lib.worker.BazelOracle";

const WorkRequest &request(size_t index)
{
    static const std::vector<WorkRequest> requests {
        {},
        {{"--out", "a b", "", "đ"}, {{"in.txt", QByteArray(64, 'a')}, {"no digest", {}}}, 0, false, 0, {}},
        {{}, {}, 7, true, 0, {}},
        {{QByteArray(100'000, 'x')}, {}, std::numeric_limits<qint32>::max(), false, 0, {}},
        {{"\"quoted\" \\ \n\t<&>'"}, {}, -1, false, 0, {}},
    };
    return requests.at(index);
}

const WorkResponse &response(size_t index)
{
    static const std::vector<WorkResponse> responses {
        {},
        {1, "Lỗi\n", 5, false, false},
        {-1, "\"quoted\" \\ \n\t\x01", std::numeric_limits<qint32>::max(), false, false},
        {0, {}, -7, true, false},
        {3, QByteArray(100'000, 'y'), 0, false, false},
    };
    return responses.at(index);
}

} // namespace

class tst_PeerBazel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void requestBytes_data() { protocols(); }
    void requestBytes();
    void readsOurAnswers_data() { protocols(); }
    void readsOurAnswers();
    void readsOurRequests_data() { protocols(); }
    void readsOurRequests();
    void shortAnswerMakesItWait();
    void takesWasCancelledForSuccess();
    void multiplex_data() { protocols(); }
    void multiplex();
    void cancels();
    void drains();

private:
    static void protocols()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("proto") << false;
        QTest::newRow("json") << true;
    }

    static WorkerProtocol protocolOf(bool json) { return json ? WorkerProtocol::Json : WorkerProtocol::Proto; }

    QStringList java(const char *mode, bool json) const
    {
        return {QStringLiteral("-cp"), m_folder.path() + u':' + QLatin1String(kJar), QLatin1String(kOracle), QLatin1String(mode), json ? QStringLiteral("json") : QStringLiteral("proto")};
    }

    QByteArray oracle(const char *mode, bool json, const QByteArray &input) const
    {
        QProcess process;
        process.start(m_java, java(mode, json));
        process.write(input);
        process.closeWriteChannel();
        return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray("it did not end");
    }

    ChildStart echoWorker(bool json, bool cancellable = false)
    {
        ChildStart start;
        start.argv.push_back(QFile::encodeName(m_java));
        for (const auto &argument : java("echo-worker", json))
            start.argv.push_back(argument.toUtf8());
        start.argv.push_back("--persistent_worker");
        if (cancellable)
            start.argv.push_back("--cancellable");
        start.environment = {"TMPDIR=/tmp"};
        start.folder = m_folder.path();
        start.logPath = m_folder.filePath(QStringLiteral("peer.log"));
        return start;
    }

    QTemporaryDir m_folder;
    QString m_java, m_absent;
};

#define NEED_BAZEL()                  \
    do {                              \
        if (!m_absent.isEmpty())      \
            QSKIP(qPrintable(m_absent)); \
    } while (false)

void tst_PeerBazel::initTestCase()
{
    testing::makeWarningsFatal();
    m_java = QStandardPaths::findExecutable(QStringLiteral("java"));
    const auto javac = QStandardPaths::findExecutable(QStringLiteral("javac"));
    const auto source = testing::corpusDir() + QStringLiteral("/bazel/tools/com/google/devtools/build/lib/worker/BazelOracle.java");
    if (m_java.isEmpty() || javac.isEmpty() || !QFile::exists(QLatin1String(kJar)))
        m_absent = QStringLiteral("skipped: Bazel's classes (bazel-bootstrap-data) or a JDK are not installed");
    else if (!QFile::exists(source))
        m_absent = QStringLiteral("skipped: corpus not present");
    if (!m_absent.isEmpty())
        return;
    QProcess process;
    process.start(javac, {QStringLiteral("-nowarn"), QStringLiteral("-proc:none"), QStringLiteral("-cp"), QLatin1String(kJar), QStringLiteral("-d"), m_folder.path(), source});
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

// S1, S2: our bytes are Bazel's; in JSON, what they say is.
void tst_PeerBazel::requestBytes()
{
    NEED_BAZEL();
    QFETCH(bool, json);
    QByteArray texts, ours;
    for (size_t i = 0; i < 5; ++i) {
        texts += encodeMessage(WorkerProtocol::Json, request(i));
        ours += encodeMessage(protocolOf(json), request(i));
    }
    const auto theirs = oracle("print-requests", json, texts);
    if (!json) {
        QCOMPARE(ours.toHex(), theirs.toHex());
        return;
    }
    const auto splitter = MessageSplitter::make(WorkerProtocol::Json, MessageKind::Request);
    splitter->feed(theirs);
    for (size_t i = 0; i < 5; ++i) {
        const auto message = splitter->next();
        QVERIFY_RESULT(message);
        QVERIFY(message->has_value());
        const auto read = decodeRequest(WorkerProtocol::Json, **message);
        QVERIFY_RESULT(read);
        QVERIFY(*read == request(i));
    }
}

// W7, W8: Bazel reads what our worker's side answers.
void tst_PeerBazel::readsOurAnswers()
{
    NEED_BAZEL();
    QFETCH(bool, json);
    QByteArray bytes;
    for (size_t i = 0; i < 5; ++i)
        bytes += encodeMessage(protocolOf(json), response(i));
    const auto lines = oracle("parse-responses", json, bytes).split('\n');
    QVERIFY2(lines.size() >= 6, lines.join('\n').constData());
    for (size_t i = 0; i < 5; ++i) {
        const auto read = decodeResponse(WorkerProtocol::Json, lines[qsizetype(i)]);
        QVERIFY_RESULT(read);
        auto wanted = response(i);
        if (json)
            wanted.wasCancelled = false; // fact 3: real Bazel never reads it
        QVERIFY2(*read == wanted, lines[qsizetype(i)].constData());
    }
}

void tst_PeerBazel::readsOurRequests()
{
    NEED_BAZEL();
    QFETCH(bool, json);
    QByteArray bytes;
    for (size_t i = 0; i < 5; ++i)
        bytes += encodeMessage(protocolOf(json), request(i));
    const auto lines = oracle("parse-requests", json, bytes).split('\n');
    QVERIFY2(lines.size() >= 6, lines.join('\n').left(2000).constData());
    for (size_t i = 0; i < 5; ++i) {
        const auto read = decodeRequest(WorkerProtocol::Json, lines[qsizetype(i)]);
        QVERIFY_RESULT(read);
        QVERIFY2(read->arguments == request(i).arguments && read->requestId == request(i).requestId, lines[qsizetype(i)].left(2000).constData());
    }
}

// Fact 1: why nothing of ours ever writes {}. The reader wants more, and takes the end of the stream for an error.
void tst_PeerBazel::shortAnswerMakesItWait()
{
    NEED_BAZEL();
    QProcess process;
    process.start(m_java, java("parse-responses", true));
    process.write("{}");
    QVERIFY(process.waitForStarted());
    QVERIFY(!process.waitForReadyRead(3000));
    process.kill();
    process.waitForFinished();
    QVERIFY(encodeMessage(WorkerProtocol::Json, WorkResponse()).size() > 5);
    QVERIFY(encodeMessage(WorkerProtocol::Json, WorkRequest()).size() > 5);
}

// Fact 3: an answer that was cancelled is a success to Bazel in JSON; we tell whoever writes such a worker.
void tst_PeerBazel::takesWasCancelledForSuccess()
{
    NEED_BAZEL();
    const QByteArray answer = "{\"wasCancelled\":true,\"requestId\":0}\n";
    const auto read = decodeResponse(WorkerProtocol::Json, oracle("parse-responses", true, answer).split('\n').first());
    QVERIFY_RESULT(read);
    QVERIFY(!read->wasCancelled);
    QCOMPARE(jsonHabits(answer), QStringList(QStringLiteral("\"wasCancelled\" is true: Bazel does not read it and takes the answer for a success")));
}

// S10: answers out of order find their requests.
void tst_PeerBazel::multiplex()
{
    NEED_BAZEL();
    QFETCH(bool, json);
    PeerWorker worker(echoWorker(json), {protocolOf(json), true, false});
    QVERIFY_RESULT(worker.start());
    const auto slow = worker.ask({"sleep", "800"});
    std::vector<size_t> quick;
    for (int i = 0; i < 20; ++i)
        quick.push_back(worker.ask({"n", QByteArray::number(i)}));
    const auto failing = worker.ask({"fail", "tool says no"});
    QTRY_COMPARE_WITH_TIMEOUT(worker.outcome(slow), QStringLiteral("0 slept 800"), 30'000);
    QCOMPARE(worker.order().back(), slow);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(worker.outcome(quick[size_t(i)]), QStringLiteral("0 args [n, %1]").arg(i));
    QCOMPARE(worker.outcome(failing), QStringLiteral("1 tool says no"));
    worker.process().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!worker.end().isEmpty(), 10'000);
    QCOMPARE(worker.process().lastSignal(), 0);
}

// S34, S35: one answer to a request that is cancelled; the worker goes on.
void tst_PeerBazel::cancels()
{
    NEED_BAZEL();
    PeerWorker worker(echoWorker(false, true), {WorkerProtocol::Proto, true, true});
    QVERIFY_RESULT(worker.start());
    QCOMPARE(worker.one({"warm"}), QStringLiteral("0 args [warm]"));
    const auto slow = worker.ask({"sleep", "60000"});
    const auto other = worker.ask({"sleep", "300"});
    worker.cancel(slow);
    worker.cancel(slow);
    QTRY_COMPARE_WITH_TIMEOUT(worker.outcome(slow), QStringLiteral("cancelled"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(worker.outcome(other), QStringLiteral("0 slept 300"), 20'000);
    worker.cancel(other); // answered: nothing is sent
    QCOMPARE(worker.one({"after"}), QStringLiteral("0 args [after]"));
    QCOMPARE(worker.order().size(), size_t(4));
}

// When its input ends, Bazel's library finishes what it has, answers and leaves; the answers count.
void tst_PeerBazel::drains()
{
    NEED_BAZEL();
    PeerWorker worker(echoWorker(false), {WorkerProtocol::Proto, true, false}, {60'000, 15'000, 5000});
    QVERIFY_RESULT(worker.start());
    QCOMPARE(worker.one({"warm"}), QStringLiteral("0 args [warm]"));
    const auto slow = worker.ask({"sleep", "700"});
    worker.process().stop();
    QTRY_COMPARE_WITH_TIMEOUT(worker.outcome(slow), QStringLiteral("0 slept 700"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(worker.end(), QStringLiteral("exit code 0"), 20'000);
}

QTEST_GUILESS_MAIN(tst_PeerBazel)
#include "tst_peer_bazel.moc"
