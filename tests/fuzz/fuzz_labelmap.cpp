// SPDX-License-Identifier: GPL-3.0-or-later
// Label maps and target lists: what reads is JSON, sorted and unique; a guess at what a file is never fails.
#include "promotion/graphartifact.h"
#include "promotion/jsontree.h"
#include "promotion/taskgraphreader.h"

#include "core/jsoncursor.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

const QString kFile = QStringLiteral("m.json");

void check(bool holds)
{
    if (!holds)
        std::abort();
}

bool isJson(QByteArrayView text)
{
    JsonCursor cursor(text, kFile);
    return cursor.skip() && cursor.finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(guessArtifact(bytes));
    check(readJsonTree(kFile, bytes).ok() == isJson(bytes));
    if (const auto tree = nlohmann::ordered_json::parse(bytes.begin(), bytes.end(), nullptr, false); !tree.is_discarded() && isJson(bytes))
        check(dumpJson(*readJsonTree(kFile, bytes)) == dumpJson(tree));
    if (const auto map = readTaskIdMap(kFile, bytes); map.ok()) {
        check(isJson(bytes));
        const auto &entries = (*map)->entries;
        for (size_t i = 1; i < entries.size(); ++i)
            check((*map)->texts.at(entries[i - 1].first) < (*map)->texts.at(entries[i].first));
    } else {
        check(!map.error().message.isEmpty());
    }
    if (const auto targets = readTargetTasks(kFile, bytes); targets.ok())
        check(isJson(bytes));
    else
        check(!targets.error().message.isEmpty());
    return 0;
}
