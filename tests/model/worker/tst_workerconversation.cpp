// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "worker/messagecodec.h"
#include "worker/workerconversation.h"

#include <QRandomGenerator>

#include <deque>
#include <map>

using namespace slipway;

namespace {

using Answers = std::vector<WorkerConversation::Answer>;

WorkRequest anything()
{
    return {{"x"}, {}, 0, false, 0, ""};
}

QByteArray answer(const WorkerTraits &traits, qint32 id, int code = 0, bool cancelled = false)
{
    return encodeMessage(traits.protocol, WorkResponse {code, "", id, cancelled, false});
}

/// What feeding bytes gives: "ticket:code" each, "ticket:cancelled", and the fault.
QStringList fed(WorkerConversation &conversation, const QByteArray &bytes)
{
    Answers answers;
    const auto result = conversation.feed(bytes, answers);
    QStringList lines;
    for (const auto &each : answers)
        lines.append(QStringLiteral("%1:%2").arg(each.ticket).arg(each.cancelled ? QStringLiteral("cancelled") : QString::number(each.response.exitCode)));
    if (result.failed())
        lines.append(result.error().message);
    return lines;
}

} // namespace

class tst_WorkerConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void singleplex();
    void multiplex();
    void cancels_data();
    void cancels();
    void noCancelForOthers();
    void faults_data();
    void faults();
    void unaskedBytes();
    void habits();
    void keepsIds();
    void moreHabits_data();
    void moreHabits();
    void ends();
    void answeredExactlyOnce();
};

void tst_WorkerConversation::singleplex()
{
    WorkerConversation conversation({});
    const auto first = conversation.ask(1, anything());
    QVERIFY_RESULT(first);
    QCOMPARE(first->toHex(), QByteArray("030a0178")); // no request id on the wire
    QVERIFY(!conversation.isFree());
    const auto second = conversation.ask(2, anything());
    QCOMPARE(second.failed() ? second.error().message : QString(), QStringLiteral("This worker takes one request at a time, and has one"));
    QCOMPARE(fed(conversation, answer({}, 0, 3)), QStringList(QStringLiteral("1:3")));
    QVERIFY(conversation.isFree());
    QVERIFY_RESULT(conversation.ask(2, anything()));
    QCOMPARE(fed(conversation, QByteArray(1, '\0')), QStringList(QStringLiteral("2:0")));
    QVERIFY_RESULT(conversation.finish());
}

void tst_WorkerConversation::multiplex()
{
    const WorkerTraits traits {WorkerProtocol::Proto, true, false};
    WorkerConversation conversation(traits);
    for (quint64 ticket = 10; ticket < 13; ++ticket)
        QVERIFY_RESULT(conversation.ask(ticket, anything()));
    QCOMPARE(conversation.inFlight(), (std::vector<quint64> {10, 11, 12}));
    QCOMPARE(fed(conversation, answer(traits, 3) + answer(traits, 1, 1)), QStringList({QStringLiteral("12:0"), QStringLiteral("10:1")}));
    QCOMPARE(conversation.inFlight(), std::vector<quint64> {11});
    QCOMPARE(fed(conversation, answer(traits, 2)), QStringList(QStringLiteral("11:0")));
}

void tst_WorkerConversation::cancels_data()
{
    QTest::addColumn<bool>("multiplex");
    QTest::addColumn<bool>("obeys");
    for (const bool multiplex : {false, true}) {
        QTest::addRow("%s, obeys", multiplex ? "multiplex" : "singleplex") << multiplex << true;
        QTest::addRow("%s, too late", multiplex ? "multiplex" : "singleplex") << multiplex << false;
    }
}

// S34, S35: one answer, whichever; the id is taken until it has come.
void tst_WorkerConversation::cancels()
{
    QFETCH(bool, multiplex);
    QFETCH(bool, obeys);
    const WorkerTraits traits {WorkerProtocol::Proto, multiplex, true};
    WorkerConversation conversation(traits);
    QVERIFY_RESULT(conversation.ask(1, anything()));
    QCOMPARE(conversation.cancel(1).toHex(), multiplex ? QByteArray("0418012001") : QByteArray("022001"));
    QCOMPARE(conversation.cancel(1), QByteArray());
    QCOMPARE(conversation.cancel(5), QByteArray());
    QCOMPARE(conversation.isFree(), multiplex);
    QCOMPARE(fed(conversation, answer(traits, multiplex ? 1 : 0, obeys ? 0 : 4, obeys)), QStringList(QStringLiteral("1:cancelled")));
    QCOMPARE(conversation.cancel(1), QByteArray());
    QVERIFY_RESULT(conversation.ask(2, anything()));
    QCOMPARE(fed(conversation, answer(traits, multiplex ? 2 : 0, 5)), QStringList(QStringLiteral("2:5")));
}

void tst_WorkerConversation::noCancelForOthers()
{
    WorkerConversation conversation({WorkerProtocol::Json, true, false});
    QVERIFY_RESULT(conversation.ask(1, anything()));
    QCOMPARE(conversation.cancel(1), QByteArray());
    QCOMPARE(conversation.inFlight(), std::vector<quint64> {1});
}

void tst_WorkerConversation::faults_data()
{
    QTest::addColumn<bool>("multiplex");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const WorkerTraits traits {};
    // S22 to S30; two requests are asked in multiplex, one in singleplex.
    QTest::newRow("printed") << false << QByteArray("hello\n") << QStringList(QStringLiteral("Text stands where a message should be: hello"));
    QTest::newRow("twice") << false << answer(traits, 0) + answer(traits, 0)
                           << QStringList({QStringLiteral("1:0"), QStringLiteral("The worker answered request 0, and nothing was asked: it answers twice, or unasked")});
    QTest::newRow("wrong id") << false << answer(traits, 1000) << QStringList(QStringLiteral("The worker answered request 1000; asked are: 0"));
    QTest::newRow("unasked cancel") << false << answer(traits, 0, 0, true) << QStringList(QStringLiteral("The worker says that request 0 was cancelled; nobody cancelled it"));
    QTest::newRow("multiplex, no id") << true << answer(traits, 0) << QStringList(QStringLiteral("The worker answered request 0; asked are: 1, 2"));
    QTest::newRow("multiplex, twice") << true << answer(traits, 2) + answer(traits, 2)
                                      << QStringList({QStringLiteral("2:0"), QStringLiteral("The worker answered request 2; asked are: 1")});
    QTest::newRow("multiplex, unasked cancel") << true << answer(traits, 1, 0, true) << QStringList(QStringLiteral("The worker says that request 1 was cancelled; nobody cancelled it"));
}

void tst_WorkerConversation::faults()
{
    QFETCH(bool, multiplex);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    WorkerConversation conversation({WorkerProtocol::Proto, multiplex, true});
    QVERIFY_RESULT(conversation.ask(1, anything()));
    if (multiplex)
        QVERIFY_RESULT(conversation.ask(2, anything()));
    QCOMPARE(fed(conversation, bytes), expected);
    // From then on it is good for nothing.
    QVERIFY(!conversation.isFree());
    QCOMPARE(conversation.fault()->message, expected.last());
    QVERIFY(conversation.ask(3, anything()).failed());
    QCOMPARE(conversation.cancel(1), QByteArray());
    QCOMPARE(fed(conversation, answer({}, 1)), QStringList(expected.last()));
    QVERIFY(conversation.finish().failed());
}

// A byte that nobody asked for must not become part of the next answer.
void tst_WorkerConversation::unaskedBytes()
{
    WorkerConversation conversation({});
    QVERIFY_RESULT(conversation.ask(1, anything()));
    QCOMPARE(fed(conversation, QByteArray("\0\n", 2)), QStringList(QStringLiteral("1:0")));
    const auto next = conversation.ask(2, anything());
    QVERIFY(next.failed());
    QCOMPARE(next.error().message, QStringLiteral("The worker wrote something that was not asked for: \n"));
}

void tst_WorkerConversation::habits()
{
    WorkerConversation conversation({WorkerProtocol::Json, false, false});
    QVERIFY_RESULT(conversation.ask(1, anything()));
    Answers answers;
    QVERIFY_RESULT(conversation.feed(QByteArrayView(R"({"exit_code":2})"), answers));
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers[0].response.exitCode, 2);
    QCOMPARE(answers[0].habits, QStringList(QStringLiteral("\"exit_code\" is not in camelCase: Bazel passes over it")));
}

void tst_WorkerConversation::ends()
{
    WorkerConversation idle({});
    QVERIFY_RESULT(idle.finish());
    WorkerConversation busy({WorkerProtocol::Proto, true, false});
    QVERIFY_RESULT(busy.ask(1, anything()));
    QVERIFY_RESULT(busy.ask(2, anything()));
    const auto end = busy.finish();
    QVERIFY(end.failed());
    QCOMPARE(end.error().message, QStringLiteral("The worker closed its output; 2 request(s) have no answer"));
    WorkerConversation half({});
    QVERIFY_RESULT(half.ask(1, anything()));
    QCOMPARE(fed(half, QByteArray("\x05\x08")), QStringList());
    QVERIFY(half.finish().failed());
    QCOMPARE(half.fault()->message, QStringLiteral("The stream ended in the middle of a message, after these 2 byte(s) of it: ??"));
}

// 10,000 random interleavings of requests, cancels and answers, cut anywhere: answered exactly once, by the right answer.
void tst_WorkerConversation::answeredExactlyOnce()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 10000; ++round) {
        const WorkerTraits traits {round % 2 ? WorkerProtocol::Json : WorkerProtocol::Proto, round % 3 != 0, round % 5 != 0};
        WorkerConversation conversation(traits);
        const auto reader = MessageSplitter::make(traits.protocol, MessageKind::Request);
        std::map<quint64, int> answered; // by ticket
        std::map<quint64, bool> wasCancelled;
        std::map<qint32, int> atWorker; // by id: the ticket, as the exit code it will answer with
        std::map<qint32, bool> cancelAtWorker;
        QByteArray onTheWay;
        quint64 asked = 0;
        const int steps = 6 + int(random.bounded(20));
        for (int step = 0; step < steps * 4 || !atWorker.empty() || !onTheWay.isEmpty(); ++step) {
            const auto choice = random.bounded(4);
            if (choice == 0 && conversation.isFree() && step < steps * 4) {
                const auto bytes = conversation.ask(++asked, anything());
                QVERIFY_RESULT(bytes);
                reader->feed(*bytes);
            } else if (choice == 1 && asked > 0) {
                const auto ticket = 1 + random.bounded(asked);
                const auto bytes = conversation.cancel(ticket);
                if (!bytes.isEmpty())
                    wasCancelled[ticket] = true;
                reader->feed(bytes);
            } else if (choice == 2 && !atWorker.empty()) {
                auto which = atWorker.begin();
                std::advance(which, int(random.bounded(quint32(atWorker.size()))));
                const bool obeys = cancelAtWorker[which->first] && random.bounded(2);
                onTheWay += encodeMessage(traits.protocol, WorkResponse {obeys ? 0 : which->second, "", which->first, obeys, false});
                cancelAtWorker.erase(which->first);
                atWorker.erase(which);
            } else if (choice == 3 && !onTheWay.isEmpty()) {
                const auto size = 1 + random.bounded(quint32(onTheWay.size()));
                Answers answers;
                QVERIFY_RESULT(conversation.feed(QByteArrayView(onTheWay).first(qsizetype(size)), answers));
                onTheWay.remove(0, qsizetype(size));
                for (const auto &each : answers) {
                    ++answered[each.ticket];
                    QCOMPARE(each.cancelled, wasCancelled.contains(each.ticket));
                    if (!each.cancelled)
                        QCOMPARE(quint64(each.response.exitCode), each.ticket);
                }
            }
            for (;;) { // the worker reads what came
                const auto next = reader->next();
                QVERIFY_RESULT(next);
                if (!*next)
                    break;
                const auto request = decodeRequest(traits.protocol, **next);
                QVERIFY_RESULT(request);
                if (request->cancel) {
                    if (atWorker.contains(request->requestId))
                        cancelAtWorker[request->requestId] = true;
                } else {
                    QVERIFY(!atWorker.contains(request->requestId));
                    atWorker[request->requestId] = int(asked);
                }
            }
        }
        QCOMPARE(quint64(answered.size()), asked);
        for (const auto &[ticket, times] : answered)
            QCOMPARE(times, 1);
        QVERIFY(conversation.inFlight().empty());
        QVERIFY_RESULT(conversation.finish());
    }
}

void tst_WorkerConversation::keepsIds()
{
    WorkerConversation several({WorkerProtocol::Json, true, true, true});
    WorkRequest request;
    request.requestId = 7;
    QVERIFY(several.ask(1, request)->contains("\"requestId\":7,"));
    QCOMPARE(several.ask(2, request).error().message, QStringLiteral("A request with the id 7 is in flight"));
    QVERIFY(!several.fault());
    request.requestId = 0;
    QVERIFY(several.ask(2, request)->contains("\"requestId\":1,"));
    QVERIFY(several.cancelLate(7).isEmpty());
    std::vector<WorkerConversation::Answer> answers;
    QVERIFY_RESULT(several.feed(encodeMessage(WorkerProtocol::Json, WorkResponse {0, {}, 7, false, false}), answers));
    QVERIFY(several.cancelLate(7).contains("\"requestId\":7,\"cancel\":true"));
    QVERIFY(several.cancel(1).isEmpty());

    // Bazel 2.1.0 numbers singleplex requests; workers of that age leave the id out of their answers.
    WorkerConversation one({WorkerProtocol::Proto, false, false, true});
    request.requestId = 3;
    QVERIFY_RESULT(one.ask(1, request));
    answers.clear();
    QVERIFY_RESULT(one.feed(encodeMessage(WorkerProtocol::Proto, WorkResponse()), answers));
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers[0].habits, QStringList(QStringLiteral("The answer to request 3 has no request_id: a multiplex Bazel waits for ever")));
}

void tst_WorkerConversation::moreHabits_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("habits");
    const auto row = [](const char *name, bool json, const QByteArray &bytes, const QString &habit) {
        QTest::newRow(name) << json << bytes << (habit.isEmpty() ? QStringList() : QStringList(habit));
    };
    row("plain", true, "{\"exitCode\":0}", {});
    row("short", true, "{}", QStringLiteral("The first answer has less than 5 characters: Bazel waits for more, for ever"));
    row("null code", true, "{\"exitCode\":null}", QStringLiteral("\"exitCode\" is null: Bazel cannot read such an answer"));
    row("null output", true, "{\"output\":null}", QStringLiteral("\"output\" is null: Bazel cannot read such an answer"));
    row("snake_case", true, "{\"exit_code\":1}", QStringLiteral("\"exit_code\" is not in camelCase: Bazel passes over it"));
    row("bytes", false, QByteArray("\x04\x12\x02\xff\xfe", 5), QStringLiteral("The output is no UTF-8: Bazel refuses the whole answer"));
}

void tst_WorkerConversation::moreHabits()
{
    QFETCH(bool, json);
    QFETCH(QByteArray, bytes);
    WorkerConversation conversation({json ? WorkerProtocol::Json : WorkerProtocol::Proto, false, false, false});
    QVERIFY_RESULT(conversation.ask(1, {}));
    std::vector<WorkerConversation::Answer> answers;
    QVERIFY_RESULT(conversation.feed(bytes, answers));
    QCOMPARE(answers.size(), size_t(1));
    QTEST(answers[0].habits, "habits");
}

QTEST_GUILESS_MAIN(tst_WorkerConversation)
#include "tst_workerconversation.moc"
