// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/journal.h"

#include "release/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <unistd.h>

namespace slipway {

namespace {

constexpr qint64 kLastMs = 253'402'300'799'999; // the end of the year 9999, UTC

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

QString databasePath(const QString &folder)
{
    return folder + QStringLiteral("/journal.sqlite");
}

QString lockPath(const QString &folder)
{
    return folder + QStringLiteral("/lock");
}

/// SQLite's own numbers (sqlite.org/rescode.html), turned into what a person can do.
Error sqlFailure(const QString &folder, const QSqlError &error, const QString &what)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    QString hint = Words::tr("check the free space and the permissions of the folder");
    if (code == 13)
        hint = Words::tr("the disk is full: free some space, then resume the release");
    else if (code == 8)
        hint = Words::tr("the folder is read-only: make it writable, then resume the release");
    else if (code == 11 || code == 26)
        hint = Words::tr("the journal is damaged: restore the release's folder from a backup");
    auto text = error.databaseText();
    if (text.isEmpty())
        text = error.driverText();
    return Error {ErrorCode::Io, Words::tr("%1: %2").arg(what, text), hint, SourceRange {databasePath(folder), 0, 0, 0, {}}};
}

} // namespace

struct Journal::Connection
{
    explicit Connection(const QString &path, bool readOnly)
        : name(QStringLiteral("slipway-journal-") + QUuid::createUuid().toString(QUuid::Id128))
        , db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name))
    {
        db.setDatabaseName(path);
        db.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000")
                                      : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    }
    ~Connection()
    {
        insert = QSqlQuery();
        db.close();
        db = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    bool run(const char *sql)
    {
        QSqlQuery query(db);
        const bool good = query.exec(QString::fromLatin1(sql));
        error = query.lastError();
        return good;
    }
    QVariant single(const char *sql)
    {
        QSqlQuery query(db);
        const bool good = query.exec(QString::fromLatin1(sql)) && query.next();
        error = query.lastError();
        return good ? query.value(0) : QVariant();
    }

    QString name;
    QSqlDatabase db;
    QSqlQuery insert;
    QSqlError error;
};

Journal::Journal(QString folder, std::unique_ptr<Connection> connection, int lockFd)
    : m_folder(std::move(folder))
    , m_connection(std::move(connection))
    , m_lockFd(lockFd)
{
}

Journal::~Journal()
{
    m_connection.reset();
    if (m_lockFd >= 0)
        ::close(m_lockFd);
}

Result<std::unique_ptr<Journal>> Journal::create(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Io, Words::tr("the folder of the release cannot be made"),
            Words::tr("check the free space and the permissions of the folder above"), SourceRange {folder, 0, 0, 0, {}});
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (QFile::exists(databasePath(folder))) {
        return fail(ErrorCode::Refused, Words::tr("there is a journal already"), Words::tr("resume that release"),
            SourceRange {databasePath(folder), 0, 0, 0, {}});
    }
    return openWith(folder, true, false);
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder)
{
    return openWith(folder, false, false);
}

Result<std::unique_ptr<Journal>> Journal::openReadOnly(const QString &folder)
{
    return openWith(folder, false, true);
}

Result<std::unique_ptr<Journal>> Journal::openWith(const QString &folder, bool fresh, bool readOnly)
{
    if (!fresh && !QFile::exists(databasePath(folder))) {
        return fail(ErrorCode::NotFound, Words::tr("there is no journal in this folder"),
            Words::tr("name a release that exists"), SourceRange {folder, 0, 0, 0, {}});
    }
    int lockFd = -1;
    if (!readOnly) {
        auto lock = takeFileLock(lockPath(folder));
        if (lock.failed())
            return fail(lock.error());
        lockFd = *lock;
    }
    std::unique_ptr<Journal> journal(
        new Journal(folder, std::make_unique<Connection>(databasePath(folder), readOnly), lockFd));
    if (auto prepared = journal->prepare(fresh, readOnly); prepared.failed())
        return fail(prepared.error());
    return journal;
}

Result<void> Journal::prepare(bool fresh, bool readOnly)
{
    auto &c = *m_connection;
    if (!c.db.open())
        return fail(sqlFailure(m_folder, c.db.lastError(), Words::tr("the journal cannot be opened")));
    if (fresh
        && !(c.run("PRAGMA journal_mode=WAL") && c.run("PRAGMA user_version=1")
            && c.run("CREATE TABLE events (seq INTEGER PRIMARY KEY, time_ms INTEGER NOT NULL, type TEXT NOT NULL,"
                     " step TEXT NOT NULL, job TEXT NOT NULL, data TEXT NOT NULL)")))
        return fail(sqlFailure(m_folder, c.error, Words::tr("the journal cannot be made")));
    const auto version = c.single("PRAGMA user_version");
    if (!version.isValid())
        return fail(sqlFailure(m_folder, c.error, Words::tr("the journal cannot be read")));
    if (version.toInt() != kSchemaVersion) {
        return fail(ErrorCode::Unsupported,
            Words::tr("the journal has schema version %1, this program knows version %2").arg(version.toInt()).arg(kSchemaVersion),
            Words::tr("use the version of Slipway that wrote it"), SourceRange {databasePath(m_folder), 0, 0, 0, {}});
    }
    if (!fresh && !readOnly) {
        const auto check = c.single("PRAGMA quick_check(1)").toString();
        if (check != QLatin1String("ok")) {
            const QSqlError damaged(check, check, QSqlError::StatementError, QStringLiteral("11"));
            return fail(sqlFailure(m_folder, damaged, Words::tr("the journal is damaged")));
        }
    }
    // FULL: an acknowledged batch is on the disk, not only with the kernel.
    if (!readOnly && !c.run("PRAGMA synchronous=FULL"))
        return fail(sqlFailure(m_folder, c.error, Words::tr("the journal cannot be written")));
    m_lastSeq = c.single("SELECT coalesce(max(seq), 0) FROM events").toLongLong();
    if (c.error.isValid())
        return fail(sqlFailure(m_folder, c.error, Words::tr("the journal cannot be read")));
    if (readOnly)
        return {};
    c.insert = QSqlQuery(c.db);
    if (!c.insert.prepare(QStringLiteral("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)")))
        return fail(sqlFailure(m_folder, c.insert.lastError(), Words::tr("the journal cannot be written")));
    return {};
}

Result<void> Journal::append(ReleaseEvents &events)
{
    if (events.isEmpty())
        return {};
    auto &c = *m_connection;
    const auto what = Words::tr("the journal cannot be written");
    if (!c.run("BEGIN IMMEDIATE"))
        return fail(sqlFailure(m_folder, c.error, what));
    auto seq = m_lastSeq;
    for (auto &event : events) {
        event.seq = ++seq;
        c.insert.bindValue(0, event.seq);
        c.insert.bindValue(1, event.timeMs);
        c.insert.bindValue(2, eventTypeName(event.type));
        c.insert.bindValue(3, event.step.isNull() ? QLatin1String("") : event.step);
        c.insert.bindValue(4, event.job.isNull() ? QLatin1String("") : event.job);
        c.insert.bindValue(5, event.data.is_object() ? QString::fromUtf8(dumpJson(event.data)) : QStringLiteral("{}"));
        if (!c.insert.exec()) {
            const auto error = sqlFailure(m_folder, c.insert.lastError(), what);
            c.run("ROLLBACK");
            return fail(error);
        }
    }
    if (!c.run("COMMIT")) {
        const auto error = sqlFailure(m_folder, c.error, what);
        c.run("ROLLBACK");
        return fail(error);
    }
    m_lastSeq = seq;
    return {};
}

Result<ReleaseEvents> Journal::read(qint64 after) const
{
    QSqlQuery query(m_connection->db);
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT seq, time_ms, type, step, job, data FROM events WHERE seq > ? ORDER BY seq")))
        return fail(sqlFailure(m_folder, query.lastError(), Words::tr("the journal cannot be read")));
    query.addBindValue(after);
    if (!query.exec())
        return fail(sqlFailure(m_folder, query.lastError(), Words::tr("the journal cannot be read")));
    ReleaseEvents events;
    auto expected = after;
    while (query.next()) {
        ReleaseEvent event;
        event.seq = query.value(0).toLongLong();
        event.timeMs = query.value(1).toLongLong();
        event.step = query.value(3).toString();
        event.job = query.value(4).toString();
        event.data = Json::parse(query.value(5).toString().toStdString(), nullptr, false);
        const bool known = eventTypeFromName(query.value(2).toString(), &event.type);
        const bool dated = event.timeMs >= 0 && event.timeMs <= kLastMs;
        if (event.seq != ++expected || !known || !dated || !event.data.is_object()) {
            return fail(ErrorCode::BadInput, Words::tr("event %1 of the journal is missing or unreadable").arg(expected),
                Words::tr("restore the release's folder from a backup"), SourceRange {databasePath(m_folder), 0, 0, 0, {}});
        }
        events.append(std::move(event));
    }
    if (query.lastError().isValid())
        return fail(sqlFailure(m_folder, query.lastError(), Words::tr("the journal cannot be read")));
    return events;
}

QString journalHolder(const QString &folder)
{
    return fileLockHolder(lockPath(folder));
}

} // namespace slipway
