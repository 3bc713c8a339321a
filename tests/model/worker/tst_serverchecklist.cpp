// SPDX-License-Identifier: GPL-3.0-or-later
// spec/bazel-worker.md 15, server side, S1 to S21: what goes to a worker and what comes back from one that is right.
#include "pooltrial.h"

#include "worker/flagfile.h"
#include "worker/messagecodec.h"

#include <QDir>

using namespace slipway;
using testing::PoolTrial;

namespace {

QStringList words(const char *how, const QByteArray &more = {})
{
    return {QString::fromLatin1(how), QString::fromUtf8(more)};
}

/// Has the worker write these bytes as they are.
QStringList raw(const QByteArray &bytes)
{
    return words("raw", bytes.toHex());
}

QStringList rawHex(const char *hex)
{
    return raw(QByteArray::fromHex(hex));
}

void useJson(PoolTrial &trial)
{
    trial.rule().protocol = WorkerProtocol::Json;
    trial.rule().extraFlags.append(QStringLiteral("--json"));
}

QByteArray dumped(PoolTrial &trial, const QStringList &arguments)
{
    trial.rule().extraFlags.append({QStringLiteral("--dump"), QStringLiteral("dump")});
    QTest::qVerify(trial.one(arguments).startsWith(QLatin1String("0 ")), "answered", "", __FILE__, __LINE__);
    return trial.read(QStringLiteral("dump"));
}

} // namespace

class tst_ServerChecklist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void s01_protoBytes();
    void s02_jsonLine();
    void s03_oneWrite();
    void s04_argv();
    void s05_environment();
    void s06_flagFileSplit();
    void s07_expansion();
    void s08_digests();
    void s09_oneAtATime();
    void s10_outOfOrder();
    void s11_allDefault();
    void s12_unknownFields();
    void s13_anyOrder();
    void s14_exitCodes();
    void s15_byteByByte();
    void s16_twoInOneRead();
    void s17_prefixApart();
    void s18_invalidUtf8();
    void s19_jsonForms();
    void s20_jsonLeniences();
    void s21_jsonFaults_data();
    void s21_jsonFaults();
};

void tst_ServerChecklist::s01_protoBytes()
{
    PoolTrial trial;
    // Length; arguments, the empty one too; no field 3, 4, 5 or 6.
    QCOMPARE(dumped(trial, {QStringLiteral("ok"), {}, QStringLiteral("Ü")}).toHex(' '), QByteArray("0a 0a 02 6f 6b 0a 00 0a 02 c3 9c"));
}

void tst_ServerChecklist::s02_jsonLine()
{
    PoolTrial trial;
    useJson(trial);
    QCOMPARE(dumped(trial, {QStringLiteral("ok"), QStringLiteral("<a & 'b'>\n")}),
        QByteArray(R"({"arguments":["ok","<a & 'b'>\n"],"inputs":[],"requestId":0,"cancel":false,"verbosity":0,"sandboxDir":""})"
                   "\n"));
}

void tst_ServerChecklist::s03_oneWrite()
{
    PoolTrial trial;
    QCOMPARE(trial.one(words("reads")), QStringLiteral("0 1"));
    QCOMPARE(trial.one(words("reads", QByteArray(50'000, 'x'))), QStringLiteral("0 1"));
    QVERIFY(trial.one(words("reads", QByteArray(3'000'000, 'x'))).section(u' ', 1).toInt() > 1);
    // It writes as much as it reads, and both pipes are full (14.7).
    trial.rule().multiplex = 4;
    std::vector<testing::AskedPtr> asked;
    for (int i = 0; i < 4; ++i)
        asked.push_back(trial.ask(words("ok", QByteArray(1'000'000, char('a' + i)))));
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE(asked[size_t(i)]->times, 1);
        QCOMPARE(asked[size_t(i)]->outcome.response.output, QByteArray(1'000'000, char('a' + i)));
    }
}

void tst_ServerChecklist::s04_argv()
{
    PoolTrial trial;
    trial.rule().startup += {QStringLiteral("--first"), QStringLiteral("second word")};
    trial.rule().extraFlags = {QStringLiteral("--extra"), QStringLiteral("last")};
    QCOMPARE(trial.one(words("argv")), QStringLiteral("0 --first second word --persistent_worker --extra last"));
    // The program is found as the worker's own folder and PATH say.
    const QDir bin(trial.path(QStringLiteral("bin")));
    QVERIFY(QDir().mkpath(bin.path()) && QFile::link(QStringLiteral(SLIPWAY_PROBE_WORKER), bin.filePath(QStringLiteral("tool"))));
    WorkerRule rule;
    rule.startup = {QStringLiteral("bin/tool")};
    QCOMPARE(workerSpec(rule, trial.folder(), {}).key.argv, (std::vector<QByteArray> {bin.filePath(QStringLiteral("tool")).toUtf8(), "--persistent_worker"}));
    rule.startup = {QStringLiteral("tool")};
    QCOMPARE(workerSpec(rule, trial.folder(), {{QStringLiteral("PATH"), QStringLiteral("/no/such:bin")}}).key.argv.front(), bin.filePath(QStringLiteral("tool")).toUtf8());
    QCOMPARE(workerSpec(rule, trial.folder(), {}).key.argv.front(), QByteArray("tool"));
}

void tst_ServerChecklist::s05_environment()
{
    PoolTrial trial;
    trial.rule().env = {{QStringLiteral("GIVEN"), QStringLiteral("this")}, {QStringLiteral("HOME"), QStringLiteral("/elsewhere")}};
    const auto key = workerSpec(trial.rule(), trial.folder(), {{QStringLiteral("PATH"), QStringLiteral("/bin")}, {QStringLiteral("HOME"), QStringLiteral("/root")}, {QStringLiteral("API_TOKEN"), QStringLiteral("x")}}).key;
    QCOMPARE(key.environment, (std::vector<QByteArray> {"GIVEN=this", "HOME=/elsewhere", "PATH=/bin", "TMPDIR=/tmp"}));
    QCOMPARE(trial.one(words("env", "GIVEN")), QStringLiteral("0 this"));
    QCOMPARE(trial.one(words("env", "TMPDIR")), QStringLiteral("0 /tmp"));
    QCOMPARE(trial.one(words("env", "PATH")), QStringLiteral("0 "));
    QCOMPARE(trial.one(words("env", "LANG")), QStringLiteral("0 "));
    QCOMPARE(trial.one(words("cwd")), QStringLiteral("0 ") + QFileInfo(trial.folder()).canonicalFilePath());
    QCOMPARE(trial.one(words("fds")), QStringLiteral("0 0 1 2"));
    QCOMPARE(trial.one(words("log", "on stderr")), QStringLiteral("0 "));
    QCOMPARE(QFileInfo(trial.worker(1).logPath).fileName(), QStringLiteral("worker-1-probe.log"));
    QVERIFY(trial.log(1).startsWith(QStringLiteral("on stderr\n")));
    trial.rule().name = QStringLiteral("../un safe/ä");
    QCOMPARE(trial.one(words("ok")), QStringLiteral("0 "));
    QCOMPARE(trial.worker(2).logPath, trial.root.filePath(QStringLiteral("logs/worker-2-___un_safe__.log")));
}

void tst_ServerChecklist::s06_flagFileSplit()
{
    const auto split = splitWorkerCommand({"tool", "@a", "-x", "-flagfile=b", "--flagfile=c", "@@d", "@repo//e:f", "@", "y"});
    QVERIFY_RESULT(split);
    QCOMPARE(split->startup, (std::vector<QByteArray> {"tool", "-x", "@", "y"}));
    QCOMPARE(split->flagFiles, (std::vector<QByteArray> {"@a", "-flagfile=b", "--flagfile=c", "@@d", "@repo//e:f"}));
    const auto none = splitWorkerCommand({"tool", "--flagfile="});
    QVERIFY(none.failed());
    QCOMPARE(none.error().message, QStringLiteral("The command has no flag file: a worker's request is made of one"));
}

void tst_ServerChecklist::s07_expansion()
{
    PoolTrial trial;
    trial.write(QStringLiteral("params"), "  lead\r\n\n@more\n@@at\n@repo//a:b\n--flagfile=more\n'q' a\\ b");
    trial.write(QStringLiteral("more"), "from more");
    trial.write(QStringLiteral("self"), "@self\n");
    trial.write(QStringLiteral("gap"), "x\n@not there\n");
    QCOMPARE(trial.one(words("seen", "@params")), QStringLiteral("0 [seen][  lead][][from more][@@at][@repo//a:b][--flagfile=more]['q' a\\ b] verbosity 0"));
    QCOMPARE(trial.one(words("seen", "@self")), QStringLiteral("not sent: The flag file self includes itself"));
    QCOMPARE(trial.one(words("seen", "@gap")), QStringLiteral("not sent: The flag file not there cannot be read: No such file or directory"));
    QCOMPARE(trial.one(words("ok", "on")), QStringLiteral("0 on"));
    QCOMPARE(trial.running(), 1);
}

void tst_ServerChecklist::s08_digests()
{
    PoolTrial trial;
    trial.write(QStringLiteral("src/a.txt"), "abc");
    trial.write(QStringLiteral("src/deep/b.txt"), "");
    trial.write(QStringLiteral("src/c.bin"), "x");
    trial.rule().inputs = {QStringLiteral("src/**/*.txt"), QStringLiteral("src/a.tx?")};
    const auto abc = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const auto nothing = QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(trial.one(words("seen")), QStringLiteral("0 [seen][] src/a.txt=%1 src/deep/b.txt=%2 verbosity 0").arg(abc, nothing));
    trial.write(QStringLiteral("src/deep/b.txt"), "abc");
    QCOMPARE(trial.one(words("seen")), QStringLiteral("0 [seen][] src/a.txt=%1 src/deep/b.txt=%1 verbosity 0").arg(abc));
    useJson(trial);
    trial.rule().inputs = {QStringLiteral("src/a.txt")};
    QVERIFY(dumped(trial, words("ok")).contains("\"digest\":\"" + abc.toUtf8().toBase64() + '"'));
    QCOMPARE(encodeMessage(WorkerProtocol::Proto, WorkRequest {{}, {{"p", ""}}, 0, false, 0, ""}).toHex(), QByteArray("0512030a0170"));
    trial.rule().inputs = {QStringLiteral("../*")};
    QCOMPARE(trial.one(words("ok")), QStringLiteral("not sent: the pattern ../* leads out of the folder of the command"));
}

void tst_ServerChecklist::s09_oneAtATime()
{
    PoolTrial trial;
    trial.rule().maxInstances = 1;
    std::vector<testing::AskedPtr> asked;
    for (int i = 0; i < 10; ++i)
        asked.push_back(trial.ask(words("alone")));
    QTRY_COMPARE(asked.back()->times, 1);
    for (const auto &each : asked)
        QCOMPARE(each->told(), QStringLiteral("0 alone"));
    QCOMPARE(trial.pool.board().workers.size(), 1);
}

void tst_ServerChecklist::s10_outOfOrder()
{
    PoolTrial trial;
    trial.rule().multiplex = 8;
    std::vector<testing::AskedPtr> asked;
    for (int i = 0; i < 5; ++i)
        asked.push_back(trial.ask(words(i < 4 ? "hang" : "backwards")));
    QTRY_COMPARE(asked.front()->times, 1); // answered last
    for (int i = 0; i < 5; ++i)
        QCOMPARE(asked[size_t(i)]->told(), QStringLiteral("0 id %1").arg(i + 1));
}

void tst_ServerChecklist::s11_allDefault()
{
    PoolTrial trial;
    QCOMPARE(trial.one(rawHex("00")), QStringLiteral("0 "));
    QCOMPARE(trial.one(words("ok", "on")), QStringLiteral("0 on"));
}

void tst_ServerChecklist::s12_unknownFields()
{
    PoolTrial trial;
    // Of wire types 2, 5, 3 and 4, and 1.
    for (const auto *hex : {"0a080012017 54a03616263", "0a080012017 57d01010101", "09080012017 57b08017c", "0e080012017 5710102030405060708"})
        QCOMPARE(trial.one(rawHex(hex)), QStringLiteral("0 u"));
}

void tst_ServerChecklist::s13_anyOrder()
{
    PoolTrial trial;
    QCOMPARE(trial.one(rawHex("05 120178 0801")), QStringLiteral("1 x"));
    QCOMPARE(trial.one(rawHex("0a 0801 0802 120161 120162")), QStringLiteral("2 b"));
}

void tst_ServerChecklist::s14_exitCodes()
{
    PoolTrial trial;
    QCOMPARE(trial.one(rawHex("0b 08ffffffffffffffffff01")), QStringLiteral("-1 "));
    QCOMPARE(trial.one(rawHex("06 08ffffffff0f")), QStringLiteral("-1 "));
    QCOMPARE(trial.one(rawHex("06 088180808010")), QStringLiteral("1 ")); // cut to 32 bits
    useJson(trial);
    QCOMPARE(trial.one(raw(R"({"exitCode":-1})")), QStringLiteral("-1 "));
    QVERIFY(trial.one(raw(R"({"exitCode":2147483648})")).contains(QStringLiteral("a whole number of 32 bits is wanted, not 2147483648")));
}

void tst_ServerChecklist::s15_byteByByte()
{
    PoolTrial trial;
    QCOMPARE(trial.one(words("slow")), QStringLiteral("0 byte by byte"));
    useJson(trial);
    QCOMPARE(trial.one(words("slow")), QStringLiteral("0 byte by byte"));
}

void tst_ServerChecklist::s16_twoInOneRead()
{
    for (const bool json : {false, true}) {
        PoolTrial trial;
        trial.rule().multiplex = 4;
        if (json)
            useJson(trial);
        const auto first = trial.ask(words("hang")), second = trial.ask(words("backwards")); // one write
        QTRY_COMPARE(first->times, 1);
        QCOMPARE(second->told(), QStringLiteral("0 id 2"));
    }
}

void tst_ServerChecklist::s17_prefixApart()
{
    PoolTrial trial;
    QCOMPARE(trial.one(words("parts")), QStringLiteral("0 in two parts"));
    useJson(trial);
    QCOMPARE(trial.one(words("parts")), QStringLiteral("0 in two parts"));
}

void tst_ServerChecklist::s18_invalidUtf8()
{
    PoolTrial trial;
    const auto asked = trial.ask(rawHex("0608001202fffe"));
    QTRY_COMPARE(asked->times, 1);
    QCOMPARE(asked->told(), QStringLiteral("0 \uFFFD\uFFFD"));
    QVERIFY(asked->outcome.response.mended);
    QCOMPARE(trial.one(words("ok", "đ")), QStringLiteral("0 đ"));
}

void tst_ServerChecklist::s19_jsonForms()
{
    PoolTrial trial;
    useJson(trial);
    QCOMPARE(trial.one(raw(R"({"exitCode":3,"output":"no line end"})")), QStringLiteral("3 no line end"));
    QCOMPARE(trial.one(raw("{\n  \"exitCode\" : 3,\n  \"output\" : \"pretty\"\n}\n")), QStringLiteral("3 pretty"));
    QCOMPARE(trial.one(raw("{\"exitCode\":3}\r\n")), QStringLiteral("3 "));
    QCOMPARE(trial.one(raw(" \n\t{\"exitCode\":3,\"output\":\"}{\"}")), QStringLiteral("3 }{"));
    QCOMPARE(trial.running(), 1);
    trial.rule().multiplex = 4;
    const auto first = trial.ask(words("hang")), second = trial.ask(raw(R"({"requestId":2,"exitCode":2}{"requestId":1,"exitCode":1})"));
    QTRY_COMPARE(first->times, 1);
    QCOMPARE(first->told() + second->told(), QStringLiteral("1 2 "));
}

void tst_ServerChecklist::s20_jsonLeniences()
{
    PoolTrial trial;
    useJson(trial);
    QCOMPARE(trial.one(raw(R"({"exitCode":"1","output":5})")), QStringLiteral("1 5"));
    QCOMPARE(trial.one(raw(R"({"exitCode":1.0,"requestId":"0"})")), QStringLiteral("1 "));
    const auto asked = trial.ask(raw(R"({"exit_code":1,"request_id":0})"));
    QTRY_COMPARE(asked->times, 1);
    QCOMPARE(asked->told(), QStringLiteral("1 "));
    QCOMPARE(asked->outcome.habits, QStringList({QStringLiteral("\"exit_code\" is not in camelCase: Bazel passes over it"), QStringLiteral("\"request_id\" is not in camelCase: Bazel passes over it")}));
    QCOMPARE(trial.one(raw(R"({"exitCode":null})")), QStringLiteral("0 ")); // the default, as in protobuf's own JSON
}

void tst_ServerChecklist::s21_jsonFaults_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fraction") << QByteArray(R"({"exitCode":1.5})") << QStringLiteral("a whole number of 32 bits is wanted, not 1.5");
    QTest::newRow("overflow") << QByteArray(R"({"exitCode":99999999999})") << QStringLiteral("a whole number of 32 bits is wanted, not 99999999999");
    QTest::newRow("twice") << QByteArray(R"({"exitCode":1,"exitCode":0})") << QStringLiteral("\"exitCode\" stands in the message twice");
    QTest::newRow("array") << QByteArray(R"([{"exitCode":0}])") << QStringLiteral("Text stands where a message should be: [{\"exitCode\":0}]");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("Text stands where a message should be: null");
    QTest::newRow("trailing comma") << QByteArray(R"({"exitCode":0,})") << QStringLiteral("The JSON message cannot be read");
}

void tst_ServerChecklist::s21_jsonFaults()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, expected);
    PoolTrial trial;
    useJson(trial);
    const auto asked = trial.ask(raw(answer));
    QTRY_COMPARE(asked->times, 1);
    QVERIFY2(asked->told().contains(expected), qPrintable(asked->told()));
    QVERIFY(!asked->outcome.notSent);
    // The worker is replaced, and nothing is carried over.
    QCOMPARE(trial.one(words("ok", "on")), QStringLiteral("0 on"));
    QTRY_COMPARE(trial.worker(1).state, WorkerState::Ended);
    QCOMPARE(trial.worker(2).why, QStringLiteral("restarted: probe 1 had to go"));
}

QTEST_GUILESS_MAIN(tst_ServerChecklist)
#include "tst_serverchecklist.moc"
