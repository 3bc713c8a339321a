// SPDX-License-Identifier: GPL-3.0-or-later
// Our server's side against workers of npm that nobody here wrote (spec/bazel-worker.md 13): @bazel/worker and
// @bazel/typescript 5.8.1. SLIPWAY_NPM_PEERS names the folder that packaging/fetch-peers.sh made.
#include "peerworker.h"

#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace slipway;
using testing::PeerWorker;

namespace {

QString peers()
{
    return qEnvironmentVariable("SLIPWAY_NPM_PEERS");
}

QByteArray utf8(const QString &text)
{
    return QFile::encodeName(text);
}

} // namespace

#define NEED_PEER(package)                                                                                                  \
    do {                                                                                                                    \
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())                                               \
            QSKIP("skipped: node is not installed");                                                                        \
        if (!QFile::exists(peers() + QStringLiteral("/node_modules/" package)))                                             \
            QSKIP("skipped: " package " is not there; packaging/fetch-peers.sh fetches it, SLIPWAY_NPM_PEERS names where"); \
    } while (false)

class tst_PeerNpm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void requestsGoOneByOne();
    void bigRequest();
    void faults_data();
    void faults();
    void typescript();

private:
    ChildStart node(const QByteArrayList &arguments)
    {
        ChildStart start;
        start.argv = {"node"};
        start.argv.insert(start.argv.end(), arguments.begin(), arguments.end());
        start.argv.push_back("--persistent_worker");
        start.environment = {"SLIPWAY_NPM_PEERS=" + utf8(peers()), "PATH=/usr/bin:/bin"};
        start.folder = m_folder.path();
        start.logPath = m_folder.filePath(QStringLiteral("peer.log"));
        return start;
    }

    void write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
    }

    QTemporaryDir m_folder;
};

// Fact 14: this worker dies of a request that comes in pieces, and of two at once answers one. One write each, one after the
// other, never cancelled: it serves as many as are asked.
void tst_PeerNpm::requestsGoOneByOne()
{
    NEED_PEER("@bazel/worker");
    PeerWorker worker(node({SLIPWAY_PEER_WORKER}), {WorkerProtocol::Proto, false, false});
    QVERIFY_RESULT(worker.start());
    QCOMPARE(worker.one({"a", "", "ü"}), QStringLiteral("0 args [\"a\",\"\",\"ü\"]"));
    QCOMPARE(worker.one({"fail"}), QStringLiteral("1 it failed"));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(worker.one({QByteArray::number(i)}), QStringLiteral("0 args [\"%1\"]").arg(i));
    const auto sleeping = worker.ask({"sleep", "50"});
    worker.cancel(sleeping); // it would take the cancel for another request: none is sent
    QTRY_COMPARE(worker.outcome(sleeping), QStringLiteral("0 "));
    QCOMPARE(worker.one({"after"}), QStringLiteral("0 args [\"after\"]"));
    worker.process().stop();
    QTRY_COMPARE(worker.end(), QStringLiteral("exit code 0"));
}

void tst_PeerNpm::bigRequest()
{
    NEED_PEER("@bazel/worker");
    PeerWorker worker(node({SLIPWAY_PEER_WORKER}), {});
    QVERIFY_RESULT(worker.start());
    // Less than a pipe holds, so that it goes with one write and this reader gets it whole.
    const QByteArray big(40'000, 'x');
    QCOMPARE(worker.one({big}), QStringLiteral("0 args [\"%1\"]").arg(QString::fromLatin1(big)));
}

void tst_PeerNpm::faults_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("exits") << QByteArray("exit") << QStringLiteral("fault: The worker closed its output; 1 request(s) have no answer");
    QTest::newRow("prints") << QByteArray("print") << QStringLiteral("fault: Text stands where a message should be: printed on stdout");
}

void tst_PeerNpm::faults()
{
    NEED_PEER("@bazel/worker");
    QFETCH(QByteArray, how);
    PeerWorker worker(node({SLIPWAY_PEER_WORKER}), {});
    QVERIFY_RESULT(worker.start());
    QTEST(worker.one({how}).section(u'\n', 0, 0), "outcome");
}

// S46: a real compiler that keeps its state: an error comes and goes. S41: it does not end when its input does.
void tst_PeerNpm::typescript()
{
    NEED_PEER("@bazel/typescript");
    const auto adapter = utf8(peers()) + "/node_modules/@bazel/typescript/internal/worker/worker_adapter.js";
    const auto compiler = utf8(peers()) + "/node_modules/typescript";
    PeerWorker worker(node({adapter, "--typescript_require_path", compiler}), {}, {90'000, 500, 5000});
    QVERIFY_RESULT(worker.start());
    write("tsconfig.json", R"({"compilerOptions":{"target":"es2020","module":"commonjs","strict":true,"types":[]},"files":["a.ts"]})");
    const QList<QByteArray> arguments {"--project", "tsconfig.json", "--outDir", "out", "--rootDir", "."};
    // It watches its files by looking at them now and then, and not while it is asked: it needs time to see an edit.
    const auto compile = [&](const QByteArray &text, const QString &wanted) {
        write("a.ts", text);
        QString outcome;
        for (int i = 0; i < 8 && !outcome.startsWith(wanted); ++i) {
            QTest::qWait(1000);
            outcome = worker.one(arguments);
        }
        return outcome;
    };
    QCOMPARE(compile("export const n: number = 1;\n", QStringLiteral("0")), QStringLiteral("0 "));
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("out/a.js"))));
    const auto wrong = compile("export const n: number = 'x';\n", QStringLiteral("1"));
    QVERIFY2(wrong.startsWith(QLatin1String("1 a.ts(1,14): error TS2322")), qPrintable(wrong));
    QCOMPARE(compile("export const n: number = 2;\n", QStringLiteral("0")), QStringLiteral("0 "));
    worker.process().stop();
    QTRY_COMPARE_WITH_TIMEOUT(worker.end(), QStringLiteral("killed by signal 15"), 10'000);
    QCOMPARE(worker.process().lastSignal(), SIGTERM);
}

QTEST_GUILESS_MAIN(tst_PeerNpm)
#include "tst_peer_npm.moc"
