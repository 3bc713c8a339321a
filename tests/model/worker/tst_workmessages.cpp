// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "worker/messagecodec.h"
#include "worker/messagesplitter.h"

using namespace slipway;

namespace {

constexpr auto kProto = WorkerProtocol::Proto;
constexpr auto kJson = WorkerProtocol::Json;

/// Everything a stream of answers says: one line an answer, and the fault it ends with.
QStringList answersIn(WorkerProtocol protocol, const QByteArray &bytes, qsizetype step)
{
    QStringList lines;
    const auto splitter = MessageSplitter::make(protocol, MessageKind::Response, 4096);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        splitter->feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        for (;;) {
            const auto next = splitter->next();
            if (next.failed())
                return lines << QStringLiteral("fault: ") + next.error().message;
            if (!*next)
                break;
            const auto answer = decodeResponse(protocol, **next);
            if (answer.failed())
                return lines << QStringLiteral("unreadable: ") + answer.error().message;
            lines << QStringLiteral("%1 %2 %3%4").arg(answer->requestId).arg(answer->exitCode).arg(QString::fromUtf8(answer->output).trimmed(),
                answer->wasCancelled ? QStringLiteral(" cancelled") : QString());
        }
    }
    if (const auto end = splitter->finish(); end.failed())
        lines << QStringLiteral("end: ") + end.error().message;
    return lines;
}

} // namespace

class tst_WorkMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void answers_data();
    void answers();
    void requests_data();
    void requests();
    void writes_data();
    void writes();
    void neverTheShortObject();
    void habits();
    void names();
};

void tst_WorkMessages::answers_data()
{
    QTest::addColumn<WorkerProtocol>("protocol");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, WorkerProtocol protocol, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << protocol << bytes << expected;
    };
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const auto text = [](const char *line) { return QString::fromUtf8(line); };
    // spec/bazel-worker.md 15, S11 to S21; the numbers stand in the names.
    row("S11 all default", kProto, hex("00"), {text("0 0 ")});
    row("S12 unknown fields", kProto, hex("0c080012017518014a03616263 0c080012017518017d01010101 0b080012017518017b08017c"), {text("1 0 u"), text("1 0 u"), text("1 0 u")});
    row("S13 repeated, last wins", kProto, hex("0a08010802120161120162"), {text("0 2 b")});
    row("S13 any order", kProto, hex("07 1805 120178 0801"), {text("5 1 x")});
    row("S13 wrong wire type", kProto, hex("050a01781802"), {text("2 0 ")});
    row("S14 negative", kProto, hex("0b08ffffffffffffffffff01"), {text("0 -1 ")});
    row("S14 negative in five bytes", kProto, hex("0608ffffffff0f"), {text("0 -1 ")});
    row("S18 no UTF-8", kProto, hex("0808001202fffe1801"), {text("1 0 ��")});
    row("was cancelled", kProto, hex("0418092001"), {text("9 0  cancelled")});
    row("over-long length", kProto, hex("8480001809 2001"), {text("9 0  cancelled")});
    row("length without end", kProto, hex("ffffffffffffffffffffff01"), {text("fault: The length of a message has no end within 10 bytes: this is no stream of the proto protocol")});
    row("length over the limit", kProto, hex("8080808008 0801"), {text("fault: A message of 2147483648 bytes is announced; the limit is 4096")});
    row("field 0", kProto, hex("0200 01"), {text("fault: The bytes are no message of the worker protocol: its first field cannot be (byte 0x00)")});
    row("ends a group", kProto, hex("010c"), {text("fault: The bytes are no message of the worker protocol: its first field cannot be (byte 0x0c)")});
    row("broken inside", kProto, hex("03 0a7f61"), {text("unreadable: The 3 byte(s) of a message are not what they should be: a broken protobuf message")});
    row("S23 printed line", kProto, "hello\n", {text("fault: Text stands where a message should be: hel")});
    row("S25 a line end", kProto, "\n", {text("end: The stream ended in the middle of a message, after these 1 byte(s) of it: \n")});
    row("S27 half an answer", kProto, hex("05 0801 12"), {text("end: The stream ended in the middle of a message, after these 4 byte(s) of it: ????")});
    row("cut between fields", kProto, hex("05 0801"), {text("end: The stream ended in the middle of a message, after these 3 byte(s) of it: ???")});
    row("JSON where proto is wanted", kProto, "{\"exitCode\":0,\"requestId\":1}", {text("fault: Text stands where a message should be: {\"e")});
    row("HTTP", kProto, "HTTP/1.1 200 OK\r\n", {text("fault: Text stands where a message should be: HTT")});

    row("S19 without line end", kJson, R"({"exitCode":0,"output":"a"}{"exitCode":1,"output":"b","requestId":2})", {text("0 0 a"), text("2 1 b")});
    row("S19 pretty", kJson, "  {\r\n \"exitCode\" : 0,\r\n \"output\" : \"pretty\\n\",\r\n \"requestId\" : 12\r\n}\r\n", {text("12 0 pretty")});
    row("braces in texts", kJson, R"({"output":"}{\"\\","exitCode":3})", {text("0 3 }{\"\\")});
    row("S20 numbers as texts", kJson, R"({"exitCode":"1","output":5,"requestId":12.0} {"exitCode":1e0})", {text("12 1 5"), text("0 1 ")});
    row("S20 snake_case", kJson, R"({"exit_code":1,"output":"x","request_id":12,"was_cancelled":true})", {text("12 1 x cancelled")});
    row("null is the default", kJson, R"({"exitCode":null,"output":null,"z":{"a":[1,{}]},"z":2})", {text("0 0 ")});
    row("line ends in texts", kJson, "{\"exitCode\":1,\"output\":\"tab\there\nnewline\"}", {text("0 1 tab\there\nnewline")});
    row("lone surrogate", kJson, R"({"output":"s \ud83d end"})", {text("0 0 s ? end")});
    row("short object", kJson, "{}", {text("0 0 ")});
    row("S21 fraction", kJson, R"({"exitCode":1.5})", {text("unreadable: The JSON message cannot be read at character 13 of line 1: a whole number of 32 bits is wanted, not 1.5")});
    row("S21 overflow", kJson, R"({"exitCode":99999999999})", {text("unreadable: The JSON message cannot be read at character 13 of line 1: a whole number of 32 bits is wanted, not 99999999999")});
    row("S21 twice", kJson, R"({"exitCode":1,"exit_code":0})", {text("unreadable: The JSON message cannot be read at character 15 of line 1: \"exit_code\" stands in the message twice")});
    row("S21 array", kJson, R"([{"exitCode":0}])", {text("fault: Text stands where a message should be: [{\"exitCode\":0}]")});
    row("S21 trailing comma", kJson, R"({"requestId" : 12,})", {});
    row("S22 printed line", kJson, "Loading...\n{\"exitCode\":0}", {text("fault: Text stands where a message should be: Loading...\n{\"exitCode\":0}")});
    row("printed afterwards", kJson, "{\"exitCode\":0,\"output\":\"la\"}\nlog", {text("0 0 la"), text("fault: Text stands where a message should be: log")});
    row("S27 half an object", kJson, R"({"exitCode":0,"outp)", {text("end: The stream ended in the middle of a message, after these 19 byte(s) of it: {\"exitCode\":0,\"outp")});
    row("only white space left", kJson, "{\"exitCode\":0}\n \n", {text("0 0 ")});
    row("endless", kJson, "{\"output\":\"" + QByteArray(5000, 'x'), {text("fault: A message is over 4096 bytes long; that is the limit")});
}

void tst_WorkMessages::answers()
{
    QFETCH(WorkerProtocol, protocol);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const auto whole = answersIn(protocol, bytes, std::max<qsizetype>(bytes.size(), 1));
    if (expected.isEmpty()) {
        QVERIFY(whole.size() == 1 && whole.first().startsWith(QLatin1String("unreadable: ")));
        expected = whole;
    }
    // How much of a printed line is shown depends on how much of it came at once (S15: byte by byte).
    const auto sayings = [](const QStringList &lines) {
        QStringList said;
        for (const auto &line : lines)
            said << line.left(line.startsWith(QLatin1String("fault: Text")) ? 43 : -1);
        return said;
    };
    QCOMPARE(sayings(answersIn(protocol, bytes, 1)), sayings(expected));
    QCOMPARE(sayings(whole), sayings(expected));
}

void tst_WorkMessages::requests_data()
{
    QTest::addColumn<WorkerProtocol>("protocol");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<WorkRequest>("expected");
    const auto row = [](const char *name, WorkerProtocol protocol, const QByteArray &bytes, const WorkRequest &expected) {
        QTest::newRow(name) << protocol << bytes << expected;
    };
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    row("typical", kProto, hex("300a052d2d6f75740a016f0a036120620a00120e0a06696e2e747874120439386561120b0a096e6f2d6469676573741807"),
        {{"--out", "o", "a b", ""}, {{"in.txt", "98ea"}, {"no-digest", ""}}, 7, false, 0, ""});
    row("cancel", kProto, hex("0418072001"), {{}, {}, 7, true, 0, ""});
    row("verbosity and sandbox", kProto, hex("170a01781801280a320e5f5f73616e64626f782f312f7773"), {{"x"}, {}, 1, false, 10, "__sandbox/1/ws"});
    row("digest of other servers", kProto, hex("0d0a016112080a01701203ff0001"), {{"a"}, {{"p", QByteArray("\xff\0\1", 3)}}, 0, false, 0, ""});
    row("W9 negative id", kProto, hex("0b18ffffffffffffffffff01"), {{}, {}, -1, false, 0, ""});
    row("JSON", kJson, R"({"arguments":["--out","a b",""],"inputs":[{"path":"in.txt","digest":"OThlYQ=="},{"path":"p"}],"requestId":7})",
        {{"--out", "a b", ""}, {{"in.txt", "98ea"}, {"p", ""}}, 7, false, 0, ""});
    row("JSON, snake_case", kJson, R"({"request_id":"7","cancel":true,"sandbox_dir":"s","verbosity":10,"more":[]})", {{}, {}, 7, true, 10, "s"});
    row("JSON, null", kJson, R"({"arguments":null,"inputs":null})", {});
    row("JSON, numbers as arguments", kJson, R"({"arguments":[1,"2"]})", {{"1", "2"}, {}, 0, false, 0, ""});
    row("JSON, escapes", kJson, R"({"arguments":["\u0111\ud83d\ude00","đ","\u003c"]})", {{"đ😀", "đ", "<"}, {}, 0, false, 0, ""});
}

void tst_WorkMessages::requests()
{
    QFETCH(WorkerProtocol, protocol);
    QFETCH(QByteArray, bytes);
    QFETCH(WorkRequest, expected);
    const auto splitter = MessageSplitter::make(protocol, MessageKind::Request);
    if (protocol == WorkerProtocol::Json) { // blank lines without an end are not kept
        for (int i = 0; i < 100; ++i) {
            splitter->feed("\n \n");
            QVERIFY(!*splitter->next());
            QCOMPARE(splitter->recorded(), QString());
        }
    }
    for (const auto byte : bytes) {
        const auto early = splitter->next();
        QVERIFY_RESULT(early);
        QVERIFY(!*early);
        splitter->feed(QByteArrayView(&byte, 1));
    }
    const auto next = splitter->next();
    QVERIFY_RESULT(next);
    QVERIFY(*next);
    const auto request = decodeRequest(protocol, **next);
    QVERIFY_RESULT(request);
    QVERIFY(*request == expected);
    QVERIFY_RESULT(splitter->finish());
}

void tst_WorkMessages::writes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const WorkRequest request {{"--out", "a \"b\"", ""}, {{"in.txt", "98ea"}, {"p", ""}}, 7, false, 0, ""};
    QTest::newRow("S1 proto") << encodeMessage(kProto, request)
                              << QByteArray::fromHex("270a052d2d6f75740a0561202262220a00120e0a06696e2e74787412043938656112030a01701807");
    QTest::newRow("S2 JSON") << encodeMessage(kJson, request)
                             << QByteArray(R"({"arguments":["--out","a \"b\"",""],"inputs":[{"path":"in.txt","digest":"OThlYQ=="},{"path":"p","digest":""}],)"
                                           R"("requestId":7,"cancel":false,"verbosity":0,"sandboxDir":""})" "\n");
    QTest::newRow("singleplex has no field 3") << encodeMessage(kProto, WorkRequest {{"x"}, {}, 0, false, 0, ""}) << QByteArray::fromHex("030a0178");
    QTest::newRow("S44 verbosity") << encodeMessage(kProto, WorkRequest {{}, {}, 0, false, 10, ""}) << QByteArray::fromHex("02280a");
    QTest::newRow("cancel") << encodeMessage(kProto, WorkRequest {{}, {}, 1, true, 0, ""}) << QByteArray::fromHex("0418012001");
    QTest::newRow("W8 proto answer") << encodeMessage(kProto, WorkResponse {1, "Lỗi\n", 7, false, false}) << QByteArray::fromHex("0c080112064ce1bb97690a1807");
    QTest::newRow("W7 JSON answer") << encodeMessage(kJson, WorkResponse {-1, QByteArray("a\0\xff\x01\n", 5), 7, true, false})
                                    << QByteArray("{\"exitCode\":-1,\"output\":\"a\xef\xbf\xbd\xef\xbf\xbd\\u0001\\n\",\"requestId\":7,\"wasCancelled\":true}\n");
}

void tst_WorkMessages::writes()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written.toHex(' '), expected.toHex(' '));
}

// Bazel waits for ever for the fifth character of a first answer (spec/bazel-worker.md 0.1).
void tst_WorkMessages::neverTheShortObject()
{
    QCOMPARE(encodeMessage(kJson, WorkResponse {}), QByteArray("{\"exitCode\":0,\"output\":\"\",\"requestId\":0,\"wasCancelled\":false}\n"));
    QCOMPARE(encodeMessage(kJson, WorkRequest {}), QByteArray("{\"arguments\":[],\"inputs\":[],\"requestId\":0,\"cancel\":false,\"verbosity\":0,\"sandboxDir\":\"\"}\n"));
    QCOMPARE(encodeMessage(kProto, WorkResponse {}), QByteArray(1, '\0'));
}

void tst_WorkMessages::habits()
{
    QCOMPARE(jsonHabits(R"({"exitCode":0,"output":"","requestId":1,"wasCancelled":false})"), QStringList());
    QCOMPARE(jsonHabits(R"({"exit_code":0,"wasCancelled":true})"),
        QStringList({QStringLiteral("\"exit_code\" is not in camelCase: Bazel passes over it"),
            QStringLiteral("\"wasCancelled\" is true: Bazel does not read it and takes the answer for a success")}));
}

void tst_WorkMessages::names()
{
    QCOMPARE(workerProtocolOf(workerProtocolName(kProto)), kProto);
    QCOMPARE(workerProtocolOf(workerProtocolName(kJson)), kJson);
    QVERIFY(!workerProtocolOf(QStringLiteral("yaml")));
}

QTEST_GUILESS_MAIN(tst_WorkMessages)
#include "tst_workmessages.moc"
