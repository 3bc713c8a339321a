// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// The file that a worker's standard error is, as its server sees it: how far it has come, what stands there since, and
/// the server's own lines between the worker's. Both append. One thread.
class WorkerLog
{
public:
    static constexpr qint64 kShownBytes = 4096; ///< of the end, in an error
    static constexpr qint64 kMaxBytes = 16 * 1024 * 1024; ///< on the disk
    static constexpr qint64 kKeptBytes = 1024 * 1024; ///< of the end, when it grew beyond

    explicit WorkerLog(QString path);
    ~WorkerLog();
    Q_DISABLE_COPY_MOVE(WorkerLog)

    /// Makes the file if there is none. False if that cannot be; everything below does nothing then.
    bool open();
    qint64 size() const;
    /// What was written behind `from`, at most the last kShownBytes.
    QString since(qint64 from) const;
    void add(const QByteArray &line);

    /// Cuts a log that is larger than `most` down to its end, while others write to it. Any thread.
    static void cut(const QString &path, qint64 most = kMaxBytes, qint64 kept = kKeptBytes);

private:
    const QString m_path;
    int m_fd = -1;
};

} // namespace slipway
