// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace slipway {

class MappedText;
using MappedTextPtr = std::shared_ptr<const MappedText>;

/// The text of a file without a copy of it in memory: the file itself, mapped, or where it is packed (gzip, known by
/// its first bytes) a nameless temporary file with what was unpacked. Immutable; any thread.
class MappedText
{
public:
    /// `limit` counts unpacked bytes; the error names it.
    static Result<MappedTextPtr> open(const QString &path, qint64 limit);
    static MappedTextPtr ofBytes(const QByteArray &bytes);

    QByteArrayView bytes() const { return m_bytes; }
    /// False once somebody cut the file short: reading behind its new end would kill the program, so ask before reading
    /// bytes long after the file was opened. Files that are replaced by rename stay whole.
    bool isWhole() const;

private:
    MappedText() = default;
    Result<void> map(QFile &file);

    std::unique_ptr<QFile> m_file; ///< keeps the mapping; null: m_own
    QByteArray m_own;
    QByteArrayView m_bytes;
    bool m_unpacked = false; ///< m_file is ours alone
};

} // namespace slipway
