// SPDX-License-Identifier: GPL-3.0-or-later
// slipwayctl as a worker, from outside. The numbers are those of spec/bazel-worker.md 15.
#include "support/ctlworker.h"

#include "support/promotiongraphs.h"
#include "support/testing.h"

#include "worker/messagecodec.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>

using namespace slipway;
using slipway::testing::CtlWorker;
using slipway::testing::ProgramRun;

namespace {

const auto kOpen = QStringLiteral("steps:\n  - command: twine upload dist/*\n");
const auto kBroken = QStringLiteral("steps:\n  - command: make\n    key: one\n    depends_on: biuld\n  - command: make\n    key: build\n");

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class tst_SlipwayctlWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void w01_once_data();
    void w01_once();
    void w02_onlyAnswers();
    void w03_flagAnywhere_data();
    void w03_flagAnywhere();
    void w03_unknownArguments_data();
    void w03_unknownArguments();
    void w04_emptyEnvironment();
    void w16_nothingAfterTheAnswer();
    void w17_sandboxDir_data();
    void w17_sandboxDir();
    void w18_escapedAt();
    void w19_paths();
    void w20_garbledNames();

private:
    QString at(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SlipwayctlWorker::initTestCase()
{
    testing::makeWarningsFatal();
    std::signal(SIGPIPE, SIG_IGN);
}

void tst_SlipwayctlWorker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(at("open.yml"), kOpen.toUtf8());
    write(at("broken.yml"), kBroken.toUtf8());
}

void tst_SlipwayctlWorker::w01_once_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("flagFile");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    QTest::newRow("words") << QStringList {QStringLiteral("lint"), QStringLiteral("--format"), QStringLiteral("text"), QStringLiteral("broken.yml")} << QByteArray() << 1 << QByteArray("error") << QByteArray();
    QTest::newRow("flag file") << QStringList {QStringLiteral("@params")} << QByteArray("lint\n--output\nmade.json\nbroken.yml\n") << 1 << QByteArray() << QByteArray("broken.yml:4:17: error: No step has the key \"biuld\"");
    QTest::newRow("protocol is of no matter") << QStringList {QStringLiteral("--protocol"), QStringLiteral("json"), QStringLiteral("--jobs=2"), QStringLiteral("@params")} << QByteArray("prove\n--format\ntext\nopen.yml") << 1 << QByteArray("ungated") << QByteArray();
    QTest::newRow("another way to name it") << QStringList {QStringLiteral("--flagfile=params")} << QByteArray("lint\n--output\nmade.json\nbroken.yml\n") << 1 << QByteArray() << QByteArray("broken.yml:4:17: error");
    QTest::newRow("bad input") << QStringList {QStringLiteral("@params")} << QByteArray("lint\nnone.yml\n") << 2 << QByteArray() << QByteArray("none.yml: cannot be read");
    QTest::newRow("a picture") << QStringList {QStringLiteral("@params")} << QByteArray("graph\n--format\nsvg\nbroken.yml\n") << 0 << QByteArray("<svg") << QByteArray();
    QTest::newRow("no flag file") << QStringList {QStringLiteral("@nothing")} << QByteArray() << 2 << QByteArray() << QByteArray("The flag file nothing cannot be read: No such file or directory");
    QTest::newRow("in a circle") << QStringList {QStringLiteral("@params")} << QByteArray("lint\n@params\n") << 2 << QByteArray() << QByteArray("params:2:1: The flag file params includes itself");
    QTest::newRow("another command") << QStringList {QStringLiteral("run")} << QByteArray() << 2 << QByteArray() << QByteArray("a worker does not serve 'run'");
    QTest::newRow("nothing") << QStringList() << QByteArray() << 2 << QByteArray() << QByteArray("there is nothing to do: write --persistent_worker, a command or a flag file");
}

void tst_SlipwayctlWorker::w01_once()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, flagFile);
    QFETCH(int, status);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    write(at("params"), flagFile);
    const auto run = CtlWorker::runOnce(arguments, m_folder->path());
    QVERIFY2(run.out.contains(out) && (!out.isEmpty() || run.out.isEmpty()), run.out.constData());
    QVERIFY2(run.err.contains(err) && (!err.isEmpty() || run.err.isEmpty()), run.err.constData());
    QCOMPARE(run.exitStatus, status);
}

void tst_SlipwayctlWorker::w02_onlyAnswers()
{
    CtlWorker worker(m_folder->path());
    // What prints most: help, findings, errors, and a picture, for which Qt starts its fonts.
    worker.ask(1, {"lint", "--help"});
    worker.ask(2, {"lint", "--format", "text", "broken.yml"});
    worker.ask(3, {"graph", "--format", "svg", "broken.yml"});
    worker.ask(4, {"nonsense"});
    // Who reads standard input takes no request away.
    worker.ask(5, {"lint", "-"});
    worker.ask(6, {"lint", "/dev/stdin"});
    worker.ask(7, {"lint", "broken.yml"});
    const auto answers = worker.answers(7);
    QCOMPARE(answers.size(), size_t(7));
    QCOMPARE(answers[4].output, QByteArray("-: a worker has no standard input: its requests come by it; name a file\n"));
    QCOMPARE(answers[6].exitCode, 1);
    QCOMPARE(worker.end(), 0);
    QVERIFY2(worker.fault().isEmpty(), qPrintable(worker.fault()));
}

void tst_SlipwayctlWorker::w03_flagAnywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("first") << QStringList {QStringLiteral("--persistent_worker"), QStringLiteral("--protocol"), QStringLiteral("proto")};
    QTest::newRow("before the command") << QStringList {QStringLiteral("--persistent_worker"), QStringLiteral("--protocol=proto")};
    QTest::newRow("last") << QStringList {QStringLiteral("--protocol=proto"), QStringLiteral("--persistent_worker")};
    QTest::newRow("between") << QStringList {QStringLiteral("--jobs=2"), QStringLiteral("--persistent_worker"), QStringLiteral("--protocol"), QStringLiteral("proto")};
}

void tst_SlipwayctlWorker::w03_flagAnywhere()
{
    QFETCH(QStringList, arguments);
    CtlWorker worker(m_folder->path(), WorkerProtocol::Proto, arguments, QByteArray(QTest::currentDataTag()).startsWith("before"));
    worker.ask(0, {"lint", "broken.yml", "--output", "made.json"});
    QCOMPARE(worker.answer().exitCode, 1);
    QCOMPARE(worker.end(), 0);
}

void tst_SlipwayctlWorker::w03_unknownArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("option") << QStringList {QStringLiteral("--persistent_worker"), QStringLiteral("--protocl=json")} << QByteArray("there is no option --protocl; did you mean --protocol?");
    QTest::newRow("word") << QStringList {QStringLiteral("lint"), QStringLiteral("--persistent_worker")} << QByteArray("'lint' is no argument to start a worker with; what is to be done stands in the flag file");
    QTest::newRow("protocol") << QStringList {QStringLiteral("--persistent_worker"), QStringLiteral("--protocol"), QStringLiteral("xml")} << QByteArray("--protocol xml is not known; a worker speaks proto or json");
    QTest::newRow("jobs") << QStringList {QStringLiteral("--persistent_worker"), QStringLiteral("--jobs"), QStringLiteral("0")} << QByteArray("--jobs wants a number from 1 to 256, not '0'");
}

void tst_SlipwayctlWorker::w03_unknownArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, expected);
    // Standard input stays open: it does not wait for a request.
    const auto run = CtlWorker::runOnce(arguments, m_folder->path(), CtlWorker::OpenInput);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY2(run.err.contains(expected), run.err.constData());
    QVERIFY2(run.out.isEmpty(), run.out.constData());
}

void tst_SlipwayctlWorker::w04_emptyEnvironment()
{
    write(m_folder->filePath(QStringLiteral("đường.yml")), QByteArray("steps:\n  - command: \"làm đi\"\n    depends_on: không\n"));
    for (const auto protocol : {WorkerProtocol::Proto, WorkerProtocol::Json}) {
        CtlWorker worker(m_folder->path(), protocol);
        worker.ask(0, {"lint", "--format", "text", "đường.yml"});
        const auto answer = worker.answer();
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.output.contains("đường.yml:3:17: error") && answer.output.contains("\"không\""), answer.output.constData());
        QCOMPARE(worker.end(), 0);
    }
}

// A cancelled request leaves nothing behind, and an answered one has written all it writes.
void tst_SlipwayctlWorker::w16_nothingAfterTheAnswer()
{
    CtlWorker worker(m_folder->path(), WorkerProtocol::Json, {QStringLiteral("--persistent_worker"), QStringLiteral("--protocol=json"), QStringLiteral("--jobs=1")});
    for (int i = 1; i <= 20; ++i)
        worker.ask(i, {"lint", "broken.yml", "--output", "made-" + QByteArray::number(i)});
    for (int i = 2; i <= 20; ++i)
        worker.cancel(i);
    const auto answers = worker.answers(20);
    QCOMPARE(answers.size(), size_t(20));
    for (const auto &answer : answers)
        QVERIFY(answer.wasCancelled || read(m_folder->filePath(QStringLiteral("made-%1").arg(answer.requestId))).contains("biuld"));
    const auto there = QDir(m_folder->path()).entryList();
    QCOMPARE(worker.end(), 0);
    QCOMPARE(QDir(m_folder->path()).entryList(), there);
    QVERIFY2(worker.fault().isEmpty(), qPrintable(worker.fault()));
}

void tst_SlipwayctlWorker::w17_sandboxDir_data()
{
    QTest::addColumn<std::vector<QByteArray>>("arguments");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, std::vector<QByteArray> arguments, const char *expected) { QTest::newRow(name) << std::move(arguments) << QByteArray(expected); };
    row("lint", {"lint", "--output", "out/made", "in/p.yml"}, "biuld");
    row("lint, its release file", {"lint", "--scenario", "ours", "--output", "out/made", "in/p.yml"}, "biuld");
    row("prove", {"prove", "--scenario", "ours", "--output", "out/made", "in/p.yml"}, "ours");
    row("graph", {"graph", "--output", "out/made", "in/p.yml"}, "\"file\": \"in/p.yml\"");
    row("graph, svg", {"graph", "--format", "svg", "--output", "out/made", "in/p.yml"}, "<svg");
    row("merge", {"merge", "--output", "out/made", "in/a.json", "in/b.json"}, "mathlib/1.0");
    row("order", {"order", "--output", "out/made", "in/a.json"}, "conan install");
    row("promote", {"promote", "--input", "in/input.json", "--graphs", "in/graphs", "--output", "out/made"}, "\"target_tasks\"");
}

// Only the request's own files are below the sandbox; the folder around it has others of the same names.
void tst_SlipwayctlWorker::w17_sandboxDir()
{
    QFETCH(std::vector<QByteArray>, arguments);
    QFETCH(QByteArray, expected);
    const auto box = m_folder->filePath(QStringLiteral("__sandbox/3/wk/"));
    const auto fixture = [](const char *name) { return read(qEnvironmentVariable("SLIPWAY_SOURCE_DIR") + QStringLiteral("/tests/fixtures/conan/") + QLatin1String(name)); };
    write(box + QStringLiteral("in/p.yml"), kBroken.toUtf8());
    write(box + QStringLiteral("in/p.slipway.yml"), "scenarios:\n  - name: ours\n    branch: ours\n");
    write(box + QStringLiteral("in/a.json"), fixture("conan_game.json"));
    write(box + QStringLiteral("in/b.json"), fixture("conan_mapviewer.json"));
    testing::PromotionGraphs graphs(box + QStringLiteral("in"));
    graphs.writeInput({{"input", {{"release_promotion_flavor", "promote_firefox"}, {"build_number", 1}, {"version", "128.0"}, {"previous_graph_ids", {toStd(testing::PromotionGraphs::kDecision)}}}}});
    write(at("in/p.yml"), "steps: []\n");
    QDir().mkpath(box + QStringLiteral("out"));
    QDir().mkpath(at("out"));
    CtlWorker worker(m_folder->path());
    worker.ask(WorkRequest {arguments, {}, 1, false, 0, "__sandbox/3/wk"});
    const auto answer = worker.answer();
    QVERIFY2(answer.exitCode < 2, answer.output.constData());
    const auto made = read(box + QStringLiteral("out/made"));
    QVERIFY2(made.contains(expected), (made + answer.output).constData());
    QVERIFY(!QFile::exists(at("out/made")));
    QVERIFY2(!(made + answer.output).contains("__sandbox"), (made + answer.output).constData());
}

void tst_SlipwayctlWorker::w18_escapedAt()
{
    write(at("@odd.yml"), kBroken.toUtf8());
    CtlWorker worker(m_folder->path());
    worker.ask(1, {"lint", "@@odd.yml"});
    QVERIFY(worker.answer().output.contains("\"@odd.yml\""));
    worker.ask(2, {"graph", "open.yml", "--message", "@label//of:another"});
    QCOMPARE(worker.answer().exitCode, 0);
    worker.ask(3, {"lint", "@repo//a:b"});
    QVERIFY(worker.answer().output.startsWith("@repo//a:b: cannot be read"));
    // Servers leave this one to the worker.
    write(at("box/params"), "lint\nopen.yml\n");
    write(at("box/open.yml"), "steps:\n  - wait\n");
    worker.ask(WorkRequest {{"--flagfile=params"}, {}, 4, false, 0, "box"});
    QCOMPARE(worker.answer().exitCode, 0);
}

void tst_SlipwayctlWorker::w19_paths()
{
    CtlWorker worker(m_folder->path());
    const auto absolute = at("broken.yml").toUtf8();
    worker.ask(1, {"lint", absolute, "--output", at("made").toUtf8()});
    QCOMPARE(worker.answer().exitCode, 1);
    QVERIFY(read(at("made")).contains(absolute));
    // As they are, in a sandbox too.
    QDir().mkpath(at("box"));
    worker.ask(WorkRequest {{"lint", absolute, "--output", at("other").toUtf8()}, {}, 2, false, 0, "box"});
    QCOMPARE(worker.answer().exitCode, 1);
    QVERIFY(read(at("other")).contains(absolute));
    worker.ask(3, {"lint", "none/p.yml"});
    QVERIFY(worker.answer().output.startsWith("none/p.yml: cannot be read: No such file or directory"));
    worker.ask(4, {"lint", "open.yml", "--output", "none/made"});
    const auto answer = worker.answer();
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.output.startsWith("none/made: The file cannot be written: "), answer.output.constData());
    worker.ask(WorkRequest {{"lint", "open.yml"}, {}, 5, false, 0, "nowhere"});
    QCOMPARE(worker.answer().output, QByteArray("there is no sandbox nowhere\n"));
}

// As Bazel 4.2.3 writes them: each byte of the UTF-8 taken for a letter of Latin-1.
void tst_SlipwayctlWorker::w20_garbledNames()
{
    const auto garbled = [](const char *text) { return QString::fromLatin1(text).toUtf8(); };
    write(m_folder->filePath(QStringLiteral("đường.yml")), kBroken.toUtf8());
    CtlWorker worker(m_folder->path());
    worker.ask(WorkRequest {{"lint", garbled("đường.yml"), "--output", garbled("kết-quả.json")}, {{garbled("đường.yml"), "98ea"}}, 1, false, 0, {}});
    QCOMPARE(worker.answer().exitCode, 1);
    QVERIFY(read(m_folder->filePath(QStringLiteral("kết-quả.json"))).contains("đường.yml"));
    // No inputs tell; the path alone does.
    worker.ask(2, {"lint", garbled("đường.yml"), "--output", "made"});
    QCOMPARE(worker.answer().exitCode, 1);
    // What is written in order stays as it is.
    worker.ask(WorkRequest {{"graph", "đường.yml", "--message", garbled("é"), "--output", "made"}, {{"đường.yml", "98ea"}}, 3, false, 0, {}});
    QCOMPARE(worker.answer().exitCode, 0);
}

QTEST_GUILESS_MAIN(tst_SlipwayctlWorker)
#include "tst_slipwayctl_worker.moc"
