// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/leftovers.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <csignal>
#include <unistd.h>

namespace slipway {

namespace {

constexpr int kRounds = 16; // against children that are made while we look

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 parentOf(qint64 pid)
{
    // "pid (name) state ppid ...": the name may hold anything, so look behind the last bracket.
    const auto stat = readAll(QStringLiteral("/proc/%1/stat").arg(pid));
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() : 0;
}

QSet<qint64> selfAndAncestors()
{
    QSet<qint64> spared;
    for (qint64 pid = ::getpid(); pid > 1 && !spared.contains(pid); pid = parentOf(pid))
        spared.insert(pid);
    return spared;
}

} // namespace

int endLeftovers(const QString &releaseId)
{
    const auto spared = selfAndAncestors();
    const auto mark = "SLIPWAY_RELEASE=" + releaseId.toUtf8();
    QSet<qint64> ended;
    for (int round = 0; round < kRounds; ++round) {
        bool found = false;
        const auto names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
        for (const auto &name : names) {
            const auto pid = name.toLongLong();
            if (pid <= 1 || spared.contains(pid) || ended.contains(pid))
                continue;
            if (!readAll(QStringLiteral("/proc/%1/environ").arg(name)).split('\0').contains(mark))
                continue;
            found = ::kill(pid_t(pid), SIGKILL) == 0 || found;
            ended.insert(pid);
        }
        if (!found)
            break;
    }
    return int(ended.size());
}

} // namespace slipway
