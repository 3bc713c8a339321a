// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QString>

namespace slipway {

/// The file of a job's log, relative to the release's folder: what JobStarted says and where LogFile writes. Whatever an
/// engine calls its job, the name is harmless.
QString remoteLogPath(const QString &job);

/// What came of the log of a job at an engine elsewhere, as a file of this user alone (0600). Bytes are counted as the engine
/// counts them, so what was left out at the beginning counts, too; the file says in its first line what that is.
class LogFile
{
public:
    explicit LogFile(QString path) : m_file(std::move(path)) {}

    /// Begins anew, with `leftOut` bytes of the engine's log missing.
    Result<void> restart(qint64 leftOut);
    /// Adds what begins at `offset` of the engine's log, as far as it is not here yet. Fails where something before it is
    /// missing, where the file cannot be written, and when it becomes too large.
    Result<void> add(qint64 offset, const QByteArray &bytes);

    qint64 have() const { return m_have; } ///< the end of what is here, in the engine's log
    qint64 leftOut() const { return m_leftOut; }
    qint64 size() const { return m_have - m_leftOut; }

    static constexpr qint64 kMostBytes = 512LL * 1024 * 1024;

private:
    Result<void> write(const QByteArray &bytes);

    QFile m_file;
    qint64 m_have = 0, m_leftOut = 0;
    bool m_begun = false;
};

} // namespace slipway
