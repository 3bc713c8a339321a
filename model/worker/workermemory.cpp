// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workermemory.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace slipway {

namespace {

// proc(5): fields of stat behind the name, which may hold anything but ends at the last bracket.
constexpr int kGroupField = 2, kPagesField = 21;

} // namespace

QHash<qint64, qint64> groupMemory(const QSet<qint64> &groups, const QString &proc)
{
    const auto pageBytes = qint64(::sysconf(_SC_PAGESIZE));
    QHash<qint64, qint64> memory;
    for (const auto &name : QDir(proc).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile file(QStringLiteral("%1/%2/stat").arg(proc, name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // it has ended meanwhile
        const auto text = file.readAll();
        const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.size() <= kPagesField)
            continue;
        const auto group = fields[kGroupField].toLongLong();
        if (groups.contains(group))
            memory[group] += fields[kPagesField].toLongLong() * pageBytes;
    }
    return memory;
}

} // namespace slipway
