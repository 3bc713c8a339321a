// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary bytes as the stream of either end, in either protocol, cut anywhere.
#include "worker/messagecodec.h"
#include "worker/messagesplitter.h"

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto protocol = data[0] & 1 ? WorkerProtocol::Json : WorkerProtocol::Proto;
    const auto kind = data[0] & 2 ? MessageKind::Request : MessageKind::Response;
    const auto step = qsizetype(data[1]) + 1;
    const QByteArrayView bytes(data + 2, qsizetype(size - 2));
    const auto splitter = MessageSplitter::make(protocol, kind, 1 << 20);
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        splitter->feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        for (;;) {
            const auto next = splitter->next();
            if (next.failed() || !*next)
                break;
            // What can be read can be written, and is read as the same again.
            if (kind == MessageKind::Request) {
                if (const auto request = decodeRequest(protocol, **next); request.ok())
                    (void)encodeMessage(protocol, *request);
            } else if (const auto response = decodeResponse(protocol, **next); response.ok()) {
                const auto again = MessageSplitter::make(protocol, kind);
                again->feed(encodeMessage(protocol, *response));
                const auto message = again->next();
                if (message.failed() || !*message || decodeResponse(protocol, **message).failed())
                    std::abort();
            }
        }
    }
    (void)splitter->finish();
    (void)splitter->recorded();
    return 0;
}
