// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pipelineparser.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

// Whatever the bytes are: a pipeline, or an error that says where. Both ways of reading must agree on that.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ParseOptions options;
    options.env = {{QStringLiteral("A"), QStringLiteral("alpha")}, {QStringLiteral("E"), QString()}};
    options.interpolate = size % 2 == 0;
    const auto file = QStringLiteral("pipeline.yml");
    const auto pipeline = parsePipeline(file, bytes, options);
    const auto json = parseToJson(file, bytes, options);
    if (pipeline.ok() != json.ok())
        std::abort();
    if (pipeline.failed() && (pipeline.error().message.isEmpty() || pipeline.error().where.file != file))
        std::abort();
    if (json.ok()) {
        for (const auto &document : *json)
            dumpJson(document);
    }
    return 0;
}
