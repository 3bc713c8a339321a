// SPDX-License-Identifier: GPL-3.0-or-later
// Pasted IDs: what is taken from any text is an ID that can stand in a path, and a refusal says why without repeating
// more of the text than a line.
#include "promotion/taskid.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto pasted = readPastedId(text);
    if (pasted.ok()) {
        check(isTaskId(pasted->id) && !pasted->id.contains(QLatin1Char('/')) && !pasted->id.contains(QLatin1Char('.')));
        check(pasted->fromUrl || text.trimmed() == pasted->id);
        check(readPastedId(pasted->id).ok());
    } else {
        check(!pasted.error().message.isEmpty() && pasted.error().message.size() < 300);
    }
    return 0;
}
