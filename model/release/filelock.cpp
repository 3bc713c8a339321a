// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

QString readHolder(int fd)
{
    char text[256];
    const auto got = ::pread(fd, text, sizeof text, 0);
    return got > 0 ? QString::fromUtf8(text, got).trimmed() : Words::tr("another process");
}

} // namespace

Result<int> takeFileLock(const QString &path)
{
    const SourceRange where {path, 0, 0, 0, {}};
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) {
        return fail(ErrorCode::Io,
            Words::tr("the lock file cannot be opened: %1").arg(QString::fromLocal8Bit(std::strerror(errno))),
            Words::tr("check the permissions of the folder"), where);
    }
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const auto holder = readHolder(fd);
        ::close(fd);
        return fail(ErrorCode::Refused, Words::tr("this release is already being run by %1").arg(holder),
            Words::tr("stop it there first"), where);
    }
    const auto me = QStringLiteral("%1, process %2").arg(QSysInfo::machineHostName()).arg(::getpid()).toUtf8();
    // What stands in the file is only for people; the lock itself is the kernel's.
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, me.constData(), size_t(me.size()), 0) != me.size())
        ::lseek(fd, 0, SEEK_SET);
    return fd;
}

QString fileLockHolder(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return {};
    QString holder;
    if (::flock(fd, LOCK_SH | LOCK_NB) != 0)
        holder = readHolder(fd);
    ::close(fd);
    return holder;
}

} // namespace slipway
