// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments as Conan writes them: whatever the text, they are split soon and without a fault; a shell that gets the words
// again reads the same; and an error names a place of the text. Bytes behind a NUL become an option that is known.
#include "buildorder/conanwords.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto nul = bytes.indexOf('\0');
    const auto text = QString::fromUtf8(nul < 0 ? bytes : bytes.left(nul));
    const auto known = nul < 0 ? QStringList() : QString::fromUtf8(bytes.mid(nul + 1)).split(u'\n');
    for (const auto &words : {splitConanWords(text, known), splitConanWords(text), splitShellWords(text)}) {
        if (words.failed()) {
            if (words.error().message.isEmpty())
                std::abort();
            continue;
        }
        qsizetype length = 0;
        for (const auto &word : *words)
            length += word.size();
        if (length > text.size()) // words are made of the text alone
            std::abort();
        const auto again = splitShellWords(joinShellWords(*words));
        if (again.failed() || *again != *words)
            std::abort();
    }
    return 0;
}
