// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <stop_token>

namespace slipway {

class FileText;
using FileTextPtr = std::shared_ptr<const FileText>;

/// The text of a file that is read piece by piece, or of a packed one (gzip, known by its first bytes) what was unpacked
/// into a nameless temporary file. Nothing is mapped: a file that somebody cuts short or writes anew while it is read
/// gives an error and never a signal. Immutable; any thread, several at once.
class FileText
{
public:
    /// `limit` counts unpacked bytes; the error names it. `stop` ends the unpacking (Canceled).
    static Result<FileTextPtr> open(const QString &path, qint64 limit, const std::stop_token &stop = {});
    static FileTextPtr ofBytes(const QByteArray &bytes);
    /// All of a small file at once.
    static Result<QByteArray> readAll(const QString &path, qint64 limit);

    quint64 size() const { return m_size; } ///< when it was opened
    /// `size` bytes from `offset` on into `into`. Fails where the file has become shorter.
    Result<void> read(quint64 offset, char *into, size_t size) const;
    QByteArray head(qsizetype size) const; ///< at most that much of its start; empty if it cannot be read
    /// False once the file was written to or cut short. Files that are replaced by rename stay as they were.
    bool isUnchanged() const;
    /// Why a file that is no longer as it was is not read on.
    Error changed() const;
    /// Line and column (in characters) of an offset. Reads all before it.
    SourceRange place(const QString &file, quint64 offset) const;

private:
    struct Stamp
    {
        qint64 size = 0, seconds = 0, nanoseconds = 0;
        bool operator==(const Stamp &) const = default;
    };
    FileText() = default;
    Stamp stampNow() const;

    QString m_path;
    std::unique_ptr<QFile> m_file; ///< null: m_own
    QByteArray m_own;
    quint64 m_size = 0;
    Stamp m_stamp; ///< of m_file
};

} // namespace slipway
