// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary bytes as what a worker writes while requests are asked and cancelled: no request is answered twice, and after
// a fault nothing is.
#include "worker/workerconversation.h"

#include <set>

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    WorkerConversation conversation({data[0] & 1 ? WorkerProtocol::Json : WorkerProtocol::Proto, (data[0] & 2) != 0, (data[0] & 4) != 0, (data[0] & 8) != 0});
    const auto step = qsizetype(data[1]) + 1;
    const QByteArrayView bytes(data + 2, qsizetype(size - 2));
    std::set<quint64> answered;
    quint64 ticket = 0;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        WorkRequest request;
        request.requestId = bytes[at];
        if (conversation.isFree())
            (void)conversation.ask(++ticket, request);
        if (bytes[at] & 1)
            (void)conversation.cancel(ticket);
        (void)conversation.cancelLate(bytes[at]);
        std::vector<WorkerConversation::Answer> answers;
        const bool hadFault = conversation.fault().has_value();
        (void)conversation.feed(bytes.sliced(at, std::min(step, bytes.size() - at)), answers);
        for (const auto &answer : answers) {
            if (hadFault || answer.ticket == 0 || answer.ticket > ticket || !answered.insert(answer.ticket).second)
                std::abort();
        }
    }
    (void)conversation.finish();
    (void)conversation.recorded();
    return 0;
}
