// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary bytes as a flag file, which may include itself and others beside it; and as a worker's command line.
#include "worker/flagfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace slipway;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto half = bytes.size() / 2;
    for (const auto &[name, text] : {std::pair("a", bytes.left(half)), std::pair("b", bytes.mid(half))}) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    // The only files that may be read: else a line could name a device that never ends.
    const FlagFileRules rules {folder.path(), QSet<QByteArray> {"a", "b"}, 8, 1 << 20};
    if (const auto expanded = expandFlagFiles({"@a", "--flagfile=b"}, rules); expanded.ok()) {
        for (const auto &argument : *expanded)
            (void)unescapedArgument(argument);
    }
    const auto words = bytes.split('\0');
    if (const auto command = splitWorkerCommand({words.begin(), words.end()}); command.ok())
        (void)command->argv();
    return 0;
}
