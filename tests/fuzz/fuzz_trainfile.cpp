// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary bytes as a file of a release across engines: what is read is the same again when it was written.
#include "engine/remote/trainfile.h"

#include <cstdlib>

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto path = QStringLiteral("/f/x.slipway-train.yml");
    const auto train = parseTrainFile(path, QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (train.failed())
        return 0;
    const auto text = trainFileText(*train, path);
    const auto again = parseTrainFile(path, text);
    if (again.failed() || trainFileText(*again, path) != text || again->links != train->links || again->sources.size() != train->sources.size())
        std::abort();
    return 0;
}
