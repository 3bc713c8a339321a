// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "release/releaseevent.h"

#include <QString>

#include <memory>

namespace slipway {

/// The append-only record of one release: `journal.sqlite` in the release's folder (WAL, synchronous=FULL,
/// one transaction per batch). What append() acknowledged survives `kill -9` and power loss. One writer at a
/// time, held by flock() on the file `lock` beside it: the kernel gives it back when the writer dies.
/// Belongs to one thread (the engine's), which must have a QCoreApplication.
class Journal
{
public:
    /// Makes the folder and an empty journal. Refuses a folder that already has one.
    static Result<std::unique_ptr<Journal>> create(const QString &folder);
    /// Opens for writing: takes the lock, checks the schema version and the integrity of the file.
    /// Refused (with who holds it) while another engine has the release open.
    static Result<std::unique_ptr<Journal>> open(const QString &folder);
    /// Opens for reading only; needs no lock and may be used while another process writes.
    static Result<std::unique_ptr<Journal>> openReadOnly(const QString &folder);
    ~Journal();

    /// Numbers the events (seq without gaps) and writes them in one transaction. On an error nothing of the
    /// batch was written, and `events` keeps its numbers for another try.
    Result<void> append(ReleaseEvents &events);
    /// All events with a seq above `after`, in order. A gap or an unreadable line is an error.
    Result<ReleaseEvents> read(qint64 after = 0) const;
    qint64 lastSeq() const { return m_lastSeq; }
    QString folder() const { return m_folder; }

    static constexpr int kSchemaVersion = 1;

private:
    struct Connection;
    Journal(QString folder, std::unique_ptr<Connection> connection, int lockFd);
    static Result<std::unique_ptr<Journal>> openWith(const QString &folder, bool fresh, bool readOnly);
    Result<void> prepare(bool fresh, bool readOnly);

    QString m_folder;
    std::unique_ptr<Connection> m_connection;
    int m_lockFd = -1;
    qint64 m_lastSeq = 0;
};

/// "host, process 4711" if an engine holds the release in `folder` now, else empty.
QString journalHolder(const QString &folder);

} // namespace slipway
