// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary bytes as a release file with workers: what is read is sound, and is the same again when it was written.
#include "review/releasefile.h"
#include "review/workerrules.h"

#include <cstdlib>

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto file = parseReleaseFile(QStringLiteral("f.slipway.yml"), QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (file.failed() || file->workers.isEmpty())
        return 0;
    if (faultIn(file->workers) || workersDigest(file->workers).isEmpty())
        std::abort();
    auto list = Json::array();
    for (const auto &rule : file->workers) {
        list.push_back(toJson(rule));
        (void)startupLine(rule);
        (void)matchedWords(rule, {QStringLiteral("/usr/bin/conan"), QStringLiteral("install")});
    }
    const auto again = parseReleaseFile(QStringLiteral("f.slipway.yml"), dumpJson(Json {{"workers", list}}));
    if (again.failed() || again->workers != file->workers)
        std::abort();
    return 0;
}
