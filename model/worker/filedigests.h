// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <atomic>
#include <optional>

namespace slipway {

/// What tells a file from itself before it was written to, without reading it.
struct FileStamp
{
    quint64 device = 0, inode = 0;
    qint64 bytes = 0;
    qint64 writtenNs = 0, changedNs = 0; ///< since the epoch

    bool operator==(const FileStamp &) const = default;
};

/// Nothing if there is no such regular file.
std::optional<FileStamp> fileStamp(const QByteArray &path);
/// False if the file was changed so shortly before now that it may change again and keep its stamp.
bool isSettled(const FileStamp &stamp);

/// SHA-256 of files, remembered by their stamps. Any thread.
class FileDigests
{
public:
    static constexpr int kMaxRemembered = 50000;

    /// 64 hex digits, as Bazel's digests are (spec/bazel-worker.md 0.6).
    Result<QByteArray> digest(const QByteArray &path);
    /// Lets a digest that is being computed fail soon, and all later ones.
    void abandon() { m_abandoned = true; }

private:
    struct Known
    {
        FileStamp stamp;
        QByteArray digest;
    };

    Result<QByteArray> compute(const QByteArray &path) const;

    QMutex m_mutex;
    QHash<QByteArray, Known> m_known;
    std::atomic<bool> m_abandoned = false;
};

} // namespace slipway
