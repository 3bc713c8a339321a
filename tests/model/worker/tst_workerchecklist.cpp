// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's side of the protocol, by the numbers of spec/bazel-worker.md 15. What only a whole program can show is in
// tests/app/tst_slipwayctl_worker*.cpp and, with real Bazel (W35), in tests/peers.
#include "support/testing.h"

#include "worker/messagecodec.h"
#include "worker/workserver.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QThread>

#include <array>
#include <csignal>
#include <map>
#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace slipway;

namespace {

/// A server in a thread of its own, and our ends of its pipes.
class Served
{
public:
    Served(WorkServer::Handler handler, WorkServer::Options options = {})
        : m_protocol(options.protocol)
        , m_splitter(MessageSplitter::make(options.protocol, MessageKind::Response))
    {
        if (::pipe2(m_in, O_CLOEXEC) != 0 || ::pipe2(m_out, O_CLOEXEC) != 0)
            qFatal("no pipes");
        m_server = std::make_unique<WorkServer>(m_in[0], m_out[1], options, std::move(handler));
        m_thread.reset(QThread::create([this] {
            const auto served = m_server->serve();
            ended = served.ok() ? QStringLiteral("fine") : served.error().message;
            ::close(m_out[1]);
        }));
        m_thread->start();
    }
    ~Served()
    {
        hangUp();
        m_thread->wait();
        m_server.reset();
        ::close(m_in[0]);
        ::close(m_out[0]);
    }

    void send(const QByteArray &bytes) { QCOMPARE(::write(m_in[1], bytes.constData(), size_t(bytes.size())), bytes.size()); }
    void ask(const WorkRequest &request) { send(encodeMessage(m_protocol, request)); }
    void ask(qint32 id, const char *argument = "") { ask(WorkRequest {{argument}, {}, id, false, 0, ""}); }
    void cancel(qint32 id) { ask(WorkRequest {{}, {}, id, true, 0, ""}); }
    void hangUp()
    {
        if (m_in[1] >= 0)
            ::close(m_in[1]);
        m_in[1] = -1;
    }
    void stop() { m_server->stop(); }

    /// The next answer as "id code output"; "" after `ms` without one, "end" at the end.
    QString answer(int ms = 10000)
    {
        for (;;) {
            const auto next = m_splitter->next();
            if (next.failed())
                return next.error().message;
            if (*next) {
                const auto response = decodeResponse(m_protocol, **next);
                if (response.failed())
                    return response.error().message;
                return QStringLiteral("%1 %2 %3").arg(response->requestId).arg(response->exitCode).arg(response->wasCancelled ? QStringLiteral("cancelled") : QString::fromUtf8(response->output).trimmed());
            }
            pollfd waited {m_out[0], POLLIN, 0};
            if (::poll(&waited, 1, ms) == 0)
                return {};
            std::array<char, 4096> buffer;
            const auto size = ::read(m_out[0], buffer.data(), buffer.size());
            if (size <= 0)
                return m_splitter->finish().ok() ? QStringLiteral("end") : m_splitter->finish().error().message;
            m_splitter->feed({buffer.data(), size});
        }
    }
    QStringList answers(int count)
    {
        QStringList all;
        while (count-- > 0)
            all.append(answer());
        return all;
    }
    /// What serve() said, once it has ended.
    QString end()
    {
        hangUp();
        m_thread->wait();
        return ended;
    }

    QString ended;

private:
    const WorkerProtocol m_protocol;
    const std::unique_ptr<MessageSplitter> m_splitter;
    int m_in[2], m_out[2];
    std::unique_ptr<WorkServer> m_server;
    std::unique_ptr<QThread> m_thread;
};

WorkResponse echo(const WorkRequest &request, const CancelFlag &)
{
    return {request.arguments.empty() ? 0 : request.arguments[0].toInt(), request.arguments.empty() ? "" : request.arguments[0], 99, false, false};
}

/// Handlers that wait here until they are let through, one by one.
struct Turnstile
{
    QSemaphore entered, free;

    WorkServer::Handler handler()
    {
        return [this](const WorkRequest &request, const CancelFlag &cancelled) {
            entered.release();
            free.acquire();
            return WorkResponse {cancelled ? 7 : 0, request.arguments[0], 0, false, false};
        };
    }
};

} // namespace

class tst_WorkerChecklist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void w02_movesStdoutAway();
    void w06_jsonHoweverItArrives_data();
    void w06_jsonHoweverItArrives();
    void w09_echoesIds_data();
    void w09_echoesIds();
    void w10_unknownAndMissing_data();
    void w10_unknownAndMissing();
    void w11_answeredExactlyOnce();
    void w12_oneAfterTheOther();
    void w13_severalAtOnce();
    void w14_activeTwice_data();
    void w14_activeTwice();
    void w15_cancels();
    void w16_answersWhenDone();
    void w22_handlersThatThrow();
    void w23_outOfMemory();
    void w24_endOfInput();
    void w26_malformed_data();
    void w26_malformed();
    void stops();
    void nobodyListens();
};

void tst_WorkerChecklist::initTestCase()
{
    testing::makeWarningsFatal();
    std::signal(SIGPIPE, SIG_IGN);
}

void tst_WorkerChecklist::w09_echoesIds_data()
{
    QTest::addColumn<WorkerProtocol>("protocol");
    QTest::newRow("proto") << WorkerProtocol::Proto;
    QTest::newRow("json") << WorkerProtocol::Json;
}

// W9: ids come back unchanged, whatever the handler says; also the same one again later.
void tst_WorkerChecklist::w09_echoesIds()
{
    QFETCH(WorkerProtocol, protocol);
    Served served(echo, {protocol, 0});
    for (const auto id : {0, 5, 2147483647, -3, 5, 0}) {
        served.ask(id, "3");
        QCOMPARE(served.answer(), QStringLiteral("%1 3 3").arg(id));
    }
    const auto bytes = encodeMessage(protocol, WorkRequest {{"4"}, {{"in", "98ea"}}, 8, false, 0, ""});
    for (const auto byte : bytes)
        served.send(QByteArray(1, byte));
    QCOMPARE(served.answer(), QStringLiteral("8 4 4"));
    served.send(encodeMessage(protocol, WorkRequest {{"1"}, {}, 1, false, 0, ""}) + encodeMessage(protocol, WorkRequest {{"2"}, {}, 2, false, 0, ""}));
    auto both = served.answers(2);
    both.sort();
    QCOMPARE(both, QStringList({QStringLiteral("1 1 1"), QStringLiteral("2 2 2")}));
    QCOMPARE(served.end(), QStringLiteral("fine"));
    QCOMPARE(served.answer(), QStringLiteral("end"));
}

void tst_WorkerChecklist::w12_oneAfterTheOther()
{
    Turnstile gate;
    Served served(gate.handler(), {WorkerProtocol::Proto, 4});
    served.ask(0, "a");
    served.ask(0, "b");
    gate.entered.acquire();
    QVERIFY(!gate.entered.tryAcquire(1, 50));
    gate.free.release();
    QCOMPARE(served.answer(), QStringLiteral("0 0 a"));
    gate.entered.acquire();
    gate.free.release();
    QCOMPARE(served.answer(), QStringLiteral("0 0 b"));
}

void tst_WorkerChecklist::w13_severalAtOnce()
{
    QSemaphore first, second;
    Served served([&](const WorkRequest &request, const CancelFlag &) {
        (request.requestId == 1 ? first : second).acquire();
        return WorkResponse {0, "done", 0, false, false};
    }, {WorkerProtocol::Proto, 2});
    served.ask(1);
    served.ask(2);
    second.release();
    QCOMPARE(served.answer(), QStringLiteral("2 0 done"));
    first.release();
    QCOMPARE(served.answer(), QStringLiteral("1 0 done"));
}

// W15, one thread: 1 runs, 2 and 3 are queued.
void tst_WorkerChecklist::w15_cancels()
{
    Turnstile gate;
    Served served(gate.handler(), {WorkerProtocol::Proto, 1});
    served.ask(1, "a");
    gate.entered.acquire();
    served.ask(2, "b");
    served.ask(3, "c");
    served.cancel(2);
    QCOMPARE(served.answer(), QStringLiteral("2 0 cancelled"));
    served.cancel(2); // a second time
    served.cancel(77); // never asked
    served.cancel(1);
    served.ask(4, "d");
    served.cancel(4);
    QCOMPARE(served.answer(), QStringLiteral("4 0 cancelled")); // so the cancel before it has been read
    gate.free.release(2);
    QCOMPARE(served.answer(), QStringLiteral("1 0 cancelled"));
    QCOMPARE(served.answer(), QStringLiteral("3 0 c"));
    served.cancel(3); // answered
    QCOMPARE(gate.entered.available(), 1); // of 3; 2 and 4 were never begun
    served.ask(2, "again");
    gate.free.release();
    QCOMPARE(served.answer(), QStringLiteral("2 0 again"));
    QCOMPARE(served.end(), QStringLiteral("fine"));
    QCOMPARE(served.answer(), QStringLiteral("end"));
}

void tst_WorkerChecklist::w22_handlersThatThrow()
{
    Served served([](const WorkRequest &request, const CancelFlag &) -> WorkResponse {
        if (request.requestId == 1)
            throw std::runtime_error("no such thing");
        if (request.requestId == 2)
            throw 2;
        return {0, "\xff", 0, false, false};
    });
    served.ask(1);
    QCOMPARE(served.answer(), QStringLiteral("1 1 no such thing"));
    served.ask(2);
    QCOMPARE(served.answer(), QStringLiteral("2 1 the work failed in a way that has no name"));
    served.ask(3); // W21: what is no UTF-8 is replaced
    QCOMPARE(served.answer(), QStringLiteral("3 0 \ufffd"));
    QCOMPARE(served.end(), QStringLiteral("fine"));
}

// A process that ran out of memory would fail for ever after (issue #14093).
void tst_WorkerChecklist::w23_outOfMemory()
{
    Served served([](const WorkRequest &, const CancelFlag &) -> WorkResponse { throw std::bad_alloc(); });
    served.ask(1);
    QCOMPARE(served.answer(), QStringLiteral("1 1 out of memory"));
    QCOMPARE(served.answer(), QStringLiteral("end"));
    QCOMPARE(served.end(), QStringLiteral("There is no memory left; the worker ends"));
}

// W24: what runs at the end of the input is finished and answered.
void tst_WorkerChecklist::w24_endOfInput()
{
    Turnstile gate;
    Served served(gate.handler(), {WorkerProtocol::Json, 1});
    served.ask(1, "a");
    served.ask(2, "b");
    served.hangUp();
    gate.free.release(2);
    QCOMPARE(served.answers(3), QStringList({QStringLiteral("1 0 a"), QStringLiteral("2 0 b"), QStringLiteral("end")}));
    QCOMPARE(served.end(), QStringLiteral("fine"));
}

void tst_WorkerChecklist::w26_malformed_data()
{
    QTest::addColumn<WorkerProtocol>("protocol");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    // W26, W27; a request that came before is answered
    QTest::newRow("bad varint") << WorkerProtocol::Proto << QByteArray(12, '\xff') << QStringLiteral("The length of a message has no end within 10 bytes: this is no stream of the proto protocol");
    QTest::newRow("too long") << WorkerProtocol::Proto << QByteArray::fromHex("8080808008") << QStringLiteral("A message of 2147483648 bytes is announced; the limit is 67108864");
    QTest::newRow("truncated") << WorkerProtocol::Proto << QByteArray::fromHex("050a01") << QStringLiteral("The stream ended in the middle of a message, after these 3 byte(s) of it: ?\n?");
    QTest::newRow("bad JSON") << WorkerProtocol::Json << QByteArray("{\"requestId\":1.5}") << QStringLiteral("The JSON message cannot be read at character 14 of line 1: a whole number of 32 bits is wanted, not 1.5");
    QTest::newRow("text") << WorkerProtocol::Json << QByteArray("hello") << QStringLiteral("Text stands where a message should be: hello");
}

void tst_WorkerChecklist::w26_malformed()
{
    QFETCH(WorkerProtocol, protocol);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    Served served(echo, {protocol, 0});
    served.send(encodeMessage(protocol, WorkRequest {{"5"}, {}, 4, false, 0, ""}) + bytes);
    served.hangUp();
    QCOMPARE(served.answers(2), QStringList({QStringLiteral("4 5 5"), QStringLiteral("end")}));
    QCOMPARE(served.end(), expected);
}

void tst_WorkerChecklist::stops()
{
    Turnstile gate;
    Served served([&gate](const WorkRequest &, const CancelFlag &cancelled) {
        gate.entered.release();
        while (!cancelled)
            QThread::yieldCurrentThread();
        return WorkResponse {0, "", 0, false, false};
    }, {WorkerProtocol::Proto, 1});
    served.ask(1);
    gate.entered.acquire();
    served.ask(2);
    served.stop();
    // The second may not have been read yet.
    QCOMPARE(served.answer(), QStringLiteral("1 0 cancelled"));
    QVERIFY(QStringList({QStringLiteral("2 0 cancelled"), QStringLiteral("end")}).contains(served.answer()));
    QCOMPARE(served.end(), QStringLiteral("The worker was told to stop"));
}

void tst_WorkerChecklist::nobodyListens()
{
    int in[2], out[2];
    QVERIFY(::pipe2(in, O_CLOEXEC) == 0 && ::pipe2(out, O_CLOEXEC) == 0);
    ::close(out[0]);
    const auto request = encodeMessage(WorkerProtocol::Proto, WorkRequest {{"0"}, {}, 0, false, 0, ""});
    QCOMPARE(::write(in[1], request.constData(), size_t(request.size())), request.size());
    WorkServer server(in[0], out[1], {}, echo);
    const auto served = server.serve();
    QVERIFY(served.failed());
    QCOMPARE(served.error().message, QStringLiteral("An answer cannot be written: Broken pipe"));
    for (const auto fd : {in[0], in[1], out[1]})
        ::close(fd);
}

// W11: requests and cancels in any order, each request is answered once and no other bytes come.
void tst_WorkerChecklist::w11_answeredExactlyOnce()
{
    QRandomGenerator random(20261122);
    for (const auto protocol : {WorkerProtocol::Proto, WorkerProtocol::Json}) {
        Served served([](const WorkRequest &request, const CancelFlag &cancelled) {
            for (int i = request.arguments[0].toInt(); i > 0 && !cancelled; --i)
                QThread::yieldCurrentThread();
            return WorkResponse {0, "", 0, false, false};
        }, {protocol, 3});
        constexpr int kRequests = 5000;
        std::map<QString, int> answered;
        QByteArray burst;
        int asked = 0;
        const auto flush = [&] {
            served.send(burst);
            burst.clear();
            while (int(answered.size()) < asked)
                ++answered[served.answer().section(u' ', 0, 0)];
        };
        while (asked < kRequests) {
            ++asked;
            burst += encodeMessage(protocol, WorkRequest {{QByteArray::number(random.bounded(40))}, {}, asked, false, 0, ""});
            while (random.bounded(2))
                burst += encodeMessage(protocol, WorkRequest {{}, {}, std::max(1, asked - int(random.bounded(6))), true, 0, ""});
            if (burst.size() > 2000 || asked == kRequests)
                flush();
        }
        QCOMPARE(served.end(), QStringLiteral("fine"));
        QCOMPARE(served.answer(), QStringLiteral("end"));
        QCOMPARE(int(answered.size()), kRequests);
        for (const auto &[id, times] : answered)
            QVERIFY2(times == 1 && id.toInt() > 0, qPrintable(id));
    }
}

void tst_WorkerChecklist::w02_movesStdoutAway()
{
    int to[2], log[2];
    QVERIFY(::pipe2(to, O_CLOEXEC) == 0 && ::pipe2(log, O_CLOEXEC) == 0);
    const int keptOut = ::dup(1), keptErr = ::dup(2);
    std::fflush(stdout);
    ::dup2(to[1], 1);
    ::dup2(log[1], 2);
    const int moved = moveStdoutAway();
    const bool answeredThere = ::write(moved, "answer", 6) == 6;
    std::printf("chatter");
    std::fflush(stdout);
    ::dup2(keptOut, 1);
    ::dup2(keptErr, 2);
    std::array<char, 64> buffer {};
    QVERIFY(answeredThere);
    QCOMPARE(::read(to[0], buffer.data(), buffer.size()), 6);
    QCOMPARE(::read(log[0], buffer.data(), buffer.size()), 7);
    QCOMPARE(QByteArray(buffer.data()), QByteArray("chatter"));
    QVERIFY(::fcntl(moved, F_GETFD) & FD_CLOEXEC);
    for (const auto fd : {moved, keptOut, keptErr, to[0], to[1], log[0], log[1]})
        ::close(fd);
}

void tst_WorkerChecklist::w06_jsonHoweverItArrives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray first = R"({"arguments":["1"],"requestId":1})", second = R"({"arguments":["2 } \" {"],"requestId":2})";
    QTest::newRow("a line each") << first + '\n' + second + '\n';
    QTest::newRow("no newline") << first + second;
    QTest::newRow("white space") << "\r\n\t " + first + "\r\n\r\n  " + second + "  ";
    QTest::newRow("pretty") << QByteArray("{\n  \"arguments\": [\n    \"1\"\n  ],\n  \"requestId\": 1\n}\n{\n  \"requestId\" : 2,\n  \"arguments\" : [ \"2\" ]\n}");
    QTest::newRow("snake case, a number as text") << QByteArray(R"({"request_id":"1","arguments":["1"]}{"request_id":2,"arguments":["2"]})");
}

void tst_WorkerChecklist::w06_jsonHoweverItArrives()
{
    QFETCH(QByteArray, bytes);
    for (const bool byteByByte : {false, true}) {
        Served served([](const WorkRequest &, const CancelFlag &) { return WorkResponse {0, "done", 0, false, false}; }, {WorkerProtocol::Json, 1});
        if (byteByByte) {
            for (const auto byte : bytes)
                served.send(QByteArray(1, byte));
        } else {
            served.send(bytes);
        }
        QCOMPARE(served.answers(2), QStringList({QStringLiteral("1 0 done"), QStringLiteral("2 0 done")}));
        QCOMPARE(served.end(), QStringLiteral("fine"));
    }
}

void tst_WorkerChecklist::w10_unknownAndMissing_data()
{
    QTest::addColumn<WorkerProtocol>("protocol");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("proto, all default") << WorkerProtocol::Proto << QByteArray(1, '\0') << QStringLiteral("0 0 0 argument(s)");
    // Field 9 as varint, 64 bits, bytes, group, 32 bits; the id before the argument.
    QTest::newRow("proto, unknown fields") << WorkerProtocol::Proto << QByteArray::fromHex("1a" "4805" "490102030405060708" "4a0161" "4b4c" "4d01020304" "1803" "0a0161") << QStringLiteral("3 0 1 argument(s)");
    QTest::newRow("JSON, nothing") << WorkerProtocol::Json << QByteArray("{}") << QStringLiteral("0 0 0 argument(s)");
    QTest::newRow("JSON, unknown fields") << WorkerProtocol::Json << QByteArray(R"({"newThing":{"deep":[{"er":null}]},"requestId":3,"inputs":[{"size":1}],"arguments":["a"],"x":1.5})") << QStringLiteral("3 0 1 argument(s)");
    QTest::newRow("JSON, null") << WorkerProtocol::Json << QByteArray(R"({"arguments":null,"inputs":null,"requestId":null,"cancel":null})") << QStringLiteral("0 0 0 argument(s)");
}

void tst_WorkerChecklist::w10_unknownAndMissing()
{
    QFETCH(WorkerProtocol, protocol);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    Served served([](const WorkRequest &request, const CancelFlag &) { return WorkResponse {0, QByteArray::number(qint64(request.arguments.size())) + " argument(s)", 0, false, false}; }, {protocol, 1});
    served.send(bytes);
    QCOMPARE(served.answer(), expected);
    QCOMPARE(served.end(), QStringLiteral("fine"));
}

void tst_WorkerChecklist::w14_activeTwice_data()
{
    w09_echoesIds_data();
}

// The first is answered; the second ends the worker, with its id.
void tst_WorkerChecklist::w14_activeTwice()
{
    QFETCH(WorkerProtocol, protocol);
    Turnstile gate;
    Served served(gate.handler(), {protocol, 2});
    // In one write, so that both are there before the first is answered.
    served.send(encodeMessage(protocol, WorkRequest {{"first"}, {}, 6, false, 0, ""}) + encodeMessage(protocol, WorkRequest {{"second"}, {}, 6, false, 0, ""}));
    gate.entered.acquire();
    QVERIFY(!gate.entered.tryAcquire(1, 50));
    gate.free.release();
    QCOMPARE(served.answer(), QStringLiteral("6 0 first"));
    QCOMPARE(served.answer(), QStringLiteral("end"));
    QCOMPARE(served.end(), QStringLiteral("Request 6 was asked again before it was answered"));
    QVERIFY(!gate.entered.tryAcquire());
}

// A cancelled request is not answered before its handler has returned.
void tst_WorkerChecklist::w16_answersWhenDone()
{
    Turnstile gate;
    Served served(gate.handler(), {WorkerProtocol::Proto, 2});
    served.ask(1, "a");
    gate.entered.acquire();
    served.cancel(1);
    QCOMPARE(served.answer(50), QString());
    gate.free.release();
    QCOMPARE(served.answer(), QStringLiteral("1 0 cancelled"));
}

QTEST_GUILESS_MAIN(tst_WorkerChecklist)
#include "tst_workerchecklist.moc"
