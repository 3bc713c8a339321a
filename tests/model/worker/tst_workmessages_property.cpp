// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "worker/messagecodec.h"
#include "worker/messagesplitter.h"

#include <rapidcheck.h>

using namespace slipway;

namespace {

QByteArray anyText()
{
    const auto text = *rc::gen::container<std::string>(rc::gen::weightedOneOf<char>({{6, rc::gen::inRange<char>(' ', '~')},
        {1, rc::gen::element('\n', '\t', '\x01', '"', '\\', '{', '}', '[', '<')}}));
    return QByteArray::fromStdString(text) + (*rc::gen::arbitrary<bool>() ? QByteArray("đ😀") : QByteArray());
}

WorkRequest anyRequest()
{
    WorkRequest request;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        request.arguments.push_back(anyText());
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        request.inputs.push_back({anyText(), anyText()});
    request.requestId = *rc::gen::arbitrary<qint32>();
    request.cancel = *rc::gen::arbitrary<bool>();
    request.verbosity = *rc::gen::arbitrary<qint32>();
    request.sandboxDir = anyText();
    return request;
}

WorkResponse anyResponse()
{
    return {*rc::gen::arbitrary<qint32>(), anyText(), *rc::gen::arbitrary<qint32>(), *rc::gen::arbitrary<bool>(), false};
}

/// Feeds `bytes` in pieces of any size and gives the messages that come out.
template <typename Message>
std::vector<Message> read(WorkerProtocol protocol, MessageKind kind, const QByteArray &bytes, Result<Message> (*decode)(WorkerProtocol, QByteArrayView))
{
    std::vector<Message> messages;
    const auto splitter = MessageSplitter::make(protocol, kind);
    for (qsizetype at = 0; at < bytes.size();) {
        const auto size = std::min<qsizetype>(*rc::gen::inRange(1, 40), bytes.size() - at);
        splitter->feed(QByteArrayView(bytes).sliced(at, size));
        at += size;
        for (;;) {
            const auto next = splitter->next();
            if (next.failed())
                RC_FAIL(next.error().message.toStdString());
            if (!*next)
                break;
            const auto message = decode(protocol, **next);
            RC_ASSERT(message.ok());
            messages.push_back(*message);
        }
    }
    RC_ASSERT(splitter->finish().ok());
    return messages;
}

} // namespace

class tst_WorkMessagesProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
};

void tst_WorkMessagesProperty::roundTrip_data()
{
    QTest::addColumn<WorkerProtocol>("protocol");
    QTest::newRow("proto") << WorkerProtocol::Proto;
    QTest::newRow("json") << WorkerProtocol::Json;
}

void tst_WorkMessagesProperty::roundTrip()
{
    QFETCH(WorkerProtocol, protocol);
    QVERIFY(rc::check("messages come back as they went, however the stream is cut", [protocol] {
        std::vector<WorkRequest> requests;
        std::vector<WorkResponse> responses;
        QByteArray asked, answered;
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
            requests.push_back(anyRequest());
            asked += encodeMessage(protocol, requests.back());
            responses.push_back(anyResponse());
            answered += encodeMessage(protocol, responses.back());
        }
        RC_ASSERT(read(protocol, MessageKind::Request, asked, decodeRequest) == requests);
        RC_ASSERT(read(protocol, MessageKind::Response, answered, decodeResponse) == responses);
    }));
}

QTEST_GUILESS_MAIN(tst_WorkMessagesProperty)
#include "tst_workmessages_property.moc"
