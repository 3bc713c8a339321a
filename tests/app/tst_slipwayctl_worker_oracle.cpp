// SPDX-License-Identifier: GPL-3.0-or-later
// slipwayctl as a worker against Bazel's own classes, as spec/bazel-worker.md 12 has it: the oracle of the corpus, on
// Debian's bazel-bootstrap-data. Skipped where one of them or a JDK is not there.
#include "support/ctlworker.h"
#include "support/testing.h"

#include "worker/messagecodec.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace slipway;
using slipway::testing::CtlWorker;

namespace {

const QString kServer = QStringLiteral("/usr/share/bazel/A-server.jar");
const QByteArray kBroken = "steps:\n  - command: \"làm <&'\"\n    key: one\n    depends_on: biuld\n  - command: make\n    key: build\n";

/// Everything that a program prints for an input.
QByteArray printed(const QString &program, const QStringList &arguments, const QString &folder, const QByteArray &input = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "(failed: " + process.readAllStandardError() + ')';
    return process.readAllStandardOutput();
}

} // namespace

class tst_SlipwayctlWorkerOracle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void w07_jsonAnswers();
    void w08_protoAnswers();
    void w36_drivenByBazel_data();
    void w36_drivenByBazel();

private:
    QByteArray oracle(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return printed(QStringLiteral("java"), QStringList {QStringLiteral("-Xmx128m"), QStringLiteral("-cp"), m_folder.path() + u':' + kServer, QStringLiteral("com.google.devtools.build.lib.worker.BazelOracle")} + arguments, m_folder.path(), input);
    }
    /// The bytes that the worker answers these requests with, one after the other.
    QByteArray answersTo(WorkerProtocol protocol) const;

    QTemporaryDir m_folder;
};

void tst_SlipwayctlWorkerOracle::initTestCase()
{
    testing::makeWarningsFatal();
    std::signal(SIGPIPE, SIG_IGN);
    SLIPWAY_NEED_CORPUS();
    const auto source = testing::corpusDir() + QStringLiteral("/bazel/tools/com/google/devtools/build/lib/worker/BazelOracle.java");
    if (!QFile::exists(source) || !QFile::exists(kServer) || QStandardPaths::findExecutable(QStringLiteral("javac")).isEmpty())
        QSKIP("there is no oracle here: it wants bazel-bootstrap-data, a JDK and the corpus");
    const auto compiled = printed(QStringLiteral("javac"), {QStringLiteral("-nowarn"), QStringLiteral("-proc:none"), QStringLiteral("-cp"), kServer, QStringLiteral("-d"), m_folder.path(), source}, m_folder.path());
    QVERIFY2(!compiled.startsWith("(failed"), compiled.constData());
    QFile file(m_folder.filePath(QStringLiteral("broken.yml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kBroken);
}

QByteArray tst_SlipwayctlWorkerOracle::answersTo(WorkerProtocol protocol) const
{
    QByteArray requests;
    const std::vector<std::vector<QByteArray>> arguments {{"lint", "--format", "text", "broken.yml"}, {"graph", "--output", "made", "broken.yml"}, {"lint", "không-có.yml"}, {"nonsense\x01\xff"}};
    for (size_t i = 0; i < arguments.size(); ++i)
        requests += encodeMessage(protocol, WorkRequest {arguments[i], {}, i == 2 ? 2147483647 : i == 3 ? -1 : 0, false, 0, ""});
    return printed(qEnvironmentVariable("SLIPWAYCTL"), {QStringLiteral("worker"), QStringLiteral("--jobs=1"), QStringLiteral("--protocol"), workerProtocolName(protocol), QStringLiteral("--persistent_worker")}, m_folder.path(), requests);
}

// All four fields, one line an answer; Bazel's reader takes them.
void tst_SlipwayctlWorkerOracle::w07_jsonAnswers()
{
    const auto bytes = answersTo(WorkerProtocol::Json);
    const auto lines = bytes.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (const auto &line : lines) {
        for (const char *field : {"\"exitCode\"", "\"output\"", "\"requestId\"", "\"wasCancelled\""})
            QVERIFY2(line.count(field) == 1, line.constData());
    }
    const auto read = oracle({QStringLiteral("parse-responses"), QStringLiteral("json")}, bytes);
    QCOMPARE(read.count('\n'), 5);
    QVERIFY2(read.count("ERROR") == 1 && read.contains("Expected BEGIN_OBJECT but was END_DOCUMENT at line 5"), read.constData()); // its word for the end
    QCOMPARE(read.count("\"exitCode\":1"), 1);
    QCOMPARE(read.count("\"exitCode\":2"), 2);
    QVERIFY2(read.contains("\"requestId\":2147483647") && read.contains("\"requestId\":-1") && read.contains("không-có.yml"), read.constData());
}

// Read by Bazel and written by it again, they are the same bytes.
void tst_SlipwayctlWorkerOracle::w08_protoAnswers()
{
    const auto bytes = answersTo(WorkerProtocol::Proto);
    auto read = oracle({QStringLiteral("parse-responses"), QStringLiteral("proto")}, bytes);
    QVERIFY2(!read.contains("ERROR") && read.endsWith("EOF\n"), read.constData());
    read.chop(4);
    QCOMPARE(read.count('\n'), 4);
    QCOMPARE(oracle({QStringLiteral("print-responses"), QStringLiteral("proto")}, read).toHex(), bytes.toHex());
}

void tst_SlipwayctlWorkerOracle::w36_drivenByBazel_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("mode");
    for (const auto *protocol : {"proto", "json"}) {
        for (const auto *mode : {"singleplex", "multiplex"})
            QTest::addRow("%s %s", protocol, mode) << QString::fromLatin1(protocol) << QString::fromLatin1(mode);
    }
}

// Bazel's SingleplexWorker and WorkerMultiplexer start the program, ask, cancel and end it.
void tst_SlipwayctlWorkerOracle::w36_drivenByBazel()
{
    QFETCH(QString, protocol);
    QFETCH(QString, mode);
    const bool multiplex = mode == QLatin1String("multiplex");
    QByteArray script;
    const auto ask = [&](int id, const QByteArray &arguments) {
        script += "{\"arguments\":" + arguments + (multiplex ? ",\"requestId\":" + QByteArray::number(id) : QByteArray()) + "}\n";
    };
    ask(1, R"(["lint","--format","text","broken.yml"])");
    ask(2, R"(["graph","--output","made","broken.yml"])");
    ask(3, R"(["lint","none.yml"])");
    if (multiplex)
        script += "{\"requestId\":2,\"cancel\":true}\n"; // answered or not: the one answer comes
    for (const auto *id : {"3", "2", "1"})
        script += multiplex ? QByteArray("get ") + id + '\n' : QByteArray();
    script += "destroy\n";
    const auto answers = oracle({QStringLiteral("drive"), protocol, mode, qEnvironmentVariable("SLIPWAYCTL"), QStringLiteral("worker"), QStringLiteral("--protocol"), protocol, QStringLiteral("--persistent_worker")}, script);
    const auto lines = answers.split('\n');
    QVERIFY2(lines.size() == 5 && lines[3] == "DESTROYED" && !answers.contains("ERROR"), answers.constData());
    const auto &first = lines[multiplex ? 2 : 0], &last = lines[multiplex ? 0 : 2];
    QVERIFY2(first.contains("\"exitCode\":1") && first.contains("error R04 No step has the key \\\"biuld\\\""), first.constData());
    QVERIFY2(lines[1].contains("\"exitCode\":0"), lines[1].constData());
    QVERIFY2(last.contains("\"exitCode\":2") && last.contains("none.yml: cannot be read"), last.constData());
}

QTEST_GUILESS_MAIN(tst_SlipwayctlWorkerOracle)
#include "tst_slipwayctl_worker_oracle.moc"
