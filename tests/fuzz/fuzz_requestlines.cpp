// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary bytes as the request lines of slipwayctl drive, cut anywhere; what is read is written and read the same.
#include "worker/messagecodec.h"
#include "worker/requestlines.h"

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const auto step = qsizetype(data[0]) + 1;
    const QByteArrayView bytes(data + 1, qsizetype(size - 1));
    RequestLines lines(QStringLiteral("fuzz"), 1 << 16);
    for (qsizetype at = 0; at <= bytes.size(); at += step) {
        if (at + step > bytes.size())
            lines.finish();
        lines.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        for (auto next = lines.next(); next.ok() && *next; next = lines.next()) {
            const auto written = encodeMessage(WorkerProtocol::Json, (*next)->request);
            RequestLines again(QStringLiteral("again"));
            again.feed(written);
            const auto read = again.next();
            if (read.failed() || !*read || (*read)->request.requestId != (*next)->request.requestId)
                std::abort();
        }
    }
    return 0;
}
