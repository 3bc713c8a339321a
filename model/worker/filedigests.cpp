// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/filedigests.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

#include <sys/stat.h>

namespace slipway {

namespace {

constexpr qint64 kSettledNs = 50'000'000; ///< well above the grain of a file system's times

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileDigests)
};

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::optional<FileStamp> fileStamp(const QByteArray &path)
{
    struct stat status {};
    if (::stat(path.constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    return FileStamp {status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

bool isSettled(const FileStamp &stamp)
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000 - stamp.changedNs > kSettledNs;
}

Result<QByteArray> FileDigests::digest(const QByteArray &path)
{
    const auto stamp = fileStamp(path);
    if (!stamp)
        return fail(ErrorCode::NotFound, Words::tr("%1 is no file that can be read").arg(QFile::decodeName(path)));
    {
        QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(path);
        if (known != m_known.cend() && known->stamp == *stamp)
            return known->digest;
    }
    const bool settled = isSettled(*stamp);
    auto digest = compute(path);
    if (digest.ok() && settled && fileStamp(path) == stamp) {
        QMutexLocker lock(&m_mutex);
        if (m_known.size() >= kMaxRemembered)
            m_known.clear();
        m_known.insert(path, {*stamp, *digest});
    }
    return digest;
}

Result<QByteArray> FileDigests::compute(const QByteArray &path) const
{
    static constexpr qint64 kChunk = 1024 * 1024;
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io, Words::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(std::min(kChunk, file.size() + 1), Qt::Uninitialized);
    for (;;) {
        if (m_abandoned)
            return fail(ErrorCode::Canceled, Words::tr("Nobody wants the digest of %1 any more").arg(file.fileName()));
        const auto size = file.read(chunk.data(), chunk.size());
        if (size < 0)
            return fail(ErrorCode::Io, Words::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
        if (size == 0)
            return hash.result().toHex();
        hash.addData(QByteArrayView(chunk).first(size));
    }
}

} // namespace slipway
