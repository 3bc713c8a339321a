// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/journal.h"
#include "release/releasestore.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace slipway;

namespace {

ReleaseEvent make(EventType type, Json data = Json::object(), const QString &step = {})
{
    ReleaseEvent event;
    event.type = type;
    event.timeMs = 1'700'000'000'000;
    event.step = step;
    event.data = std::move(data);
    return event;
}

void change(const QString &folder, const char *sql)
{
    {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        db.setDatabaseName(folder + QStringLiteral("/journal.sqlite"));
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(QString::fromLatin1(sql)));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;
    QString folder() { return m_dir.filePath(QStringLiteral("releases/r%1").arg(++m_count)); }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void keepsWhatWasAppended()
    {
        const auto path = folder();
        {
            auto journal = Journal::create(path);
            QVERIFY_RESULT(journal);
            ReleaseEvents batch {make(EventType::ReleaseStarted, {{"file", "ü.yml"}}), make(EventType::StepState, {{"state", "ready"}}, QStringLiteral("a"))};
            QVERIFY_RESULT((*journal)->append(batch));
            QCOMPARE(batch.at(1).seq, 2);
        }
        auto journal = Journal::open(path);
        QVERIFY_RESULT(journal);
        QCOMPARE((*journal)->lastSeq(), 2);
        ReleaseEvents more {make(EventType::Warning)};
        QVERIFY_RESULT((*journal)->append(more));
        QCOMPARE(more.constFirst().seq, 3);
        const auto events = (*journal)->read();
        QVERIFY_RESULT(events);
        QCOMPARE(events->size(), 3);
        QCOMPARE(events->at(0).data["file"].get<std::string>(), std::string("ü.yml"));
        QCOMPARE(events->at(1).step, QStringLiteral("a"));
        QCOMPARE(events->at(1).timeMs, 1'700'000'000'000);
        QCOMPARE((*journal)->read(2)->size(), 1);
    }

    void hasOneWriter()
    {
        const auto path = folder();
        auto first = Journal::create(path);
        QVERIFY_RESULT(first);
        auto second = Journal::open(path);
        QVERIFY(second.failed());
        QCOMPARE(second.error().code, ErrorCode::Refused);
        QVERIFY2(second.error().message.contains(QStringLiteral("process %1").arg(QCoreApplication::applicationPid())), qPrintable(second.error().message));
        QVERIFY(!journalHolder(path).isEmpty());
        QVERIFY_RESULT(Journal::openReadOnly(path));
        first->reset();
        QVERIFY(journalHolder(path).isEmpty());
        QVERIFY_RESULT(Journal::open(path));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("newer schema") << QByteArray("PRAGMA user_version=99") << "schema version 99";
        QTest::newRow("gap") << QByteArray("DELETE FROM events WHERE seq=2") << "event 2 of the journal is missing";
        QTest::newRow("unknown type") << QByteArray("UPDATE events SET type='frob' WHERE seq=3") << "event 3 of the journal";
        QTest::newRow("before all time") << QByteArray("UPDATE events SET time_ms=-9223372036854775808 WHERE seq=2") << "event 2 of the journal";
        QTest::newRow("after all time") << QByteArray("UPDATE events SET time_ms=9223372036854775807 WHERE seq=3") << "event 3 of the journal";
        QTest::newRow("no JSON") << QByteArray("UPDATE events SET data='{' WHERE seq=1") << "event 1 of the journal";
    }
    void refuses()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, expected);
        const auto path = folder();
        {
            auto journal = Journal::create(path);
            ReleaseEvents batch {make(EventType::Warning), make(EventType::Warning), make(EventType::Warning)};
            QVERIFY_RESULT((*journal)->append(batch));
        }
        change(path, sql.constData());
        auto journal = Journal::open(path);
        const auto error = journal.failed() ? journal.error() : (*journal)->read().error();
        QVERIFY2(error.message.contains(expected), qPrintable(error.toString()));
        QVERIFY(!error.hint.isEmpty());
    }

    void aDamagedFileIsNoJournal()
    {
        const auto path = folder();
        QVERIFY(QDir().mkpath(path));
        QFile file(path + QStringLiteral("/journal.sqlite"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto journal = Journal::open(path);
        QVERIFY(journal.failed());
        QCOMPARE(journal.error().code, ErrorCode::Io);
        QVERIFY2(journal.error().hint.contains(QStringLiteral("damaged")), qPrintable(journal.error().toString()));
        QCOMPARE(Journal::open(folder()).error().code, ErrorCode::NotFound);
        QCOMPARE(Journal::create(path).error().code, ErrorCode::Refused);
    }

    void aFullDiskLosesNothingThatWasAcknowledged()
    {
        const auto path = folder();
        auto journal = Journal::create(path);
        ReleaseEvents kept {make(EventType::Warning, {{"message", "kept"}})};
        QVERIFY_RESULT((*journal)->append(kept));
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small {64 * 1024, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        ReleaseEvents big {make(EventType::Warning, {{"message", std::string(1 << 20, 'x')}})};
        const auto refused = (*journal)->append(big);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::Io);
        QCOMPARE((*journal)->lastSeq(), 1);
        // With room again the same journal goes on, without a gap.
        QVERIFY_RESULT((*journal)->append(big));
        journal->reset();
        auto again = Journal::open(path);
        QVERIFY_RESULT(again);
        QCOMPARE((*again)->read()->size(), 2);
    }

    void listsAndFindsReleases()
    {
        const QTemporaryDir state;
        const auto start = [&](const char *id, qint64 time, EventType last, Json data) {
            auto journal = Journal::create(releaseFolder(state.path(), QString::fromLatin1(id)));
            ReleaseEvents events {make(EventType::ReleaseStarted, {{"file", "/x/p.yml"}, {"facts", {{"scenario", "tag"}}}}), make(last, std::move(data))};
            events[0].timeMs = time;
            QVERIFY((*journal)->append(events).ok());
        };
        start("r-1", 1, EventType::ReleaseFinished, {{"state", "passed"}});
        start("r-2", 2, EventType::StepState, {{"state", "running"}});
        start("q-3", 3, EventType::ReleaseInterrupted, {});
        QVERIFY(QDir().mkpath(releaseFolder(state.path(), QStringLiteral("empty"))));
        const auto list = listReleases(state.path());
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(0).id, QStringLiteral("q-3"));
        QCOMPARE(list.at(0).scenario, QStringLiteral("tag"));
        QVERIFY(list.at(0).canResume() && list.at(1).canResume() && !list.at(2).canResume());
        QCOMPARE(findRelease(state.path(), QStringLiteral("last"))->id, QStringLiteral("q-3"));
        QCOMPARE(findRelease(state.path(), QStringLiteral("q"))->id, QStringLiteral("q-3"));
        QCOMPARE(findRelease(state.path(), QStringLiteral("r-2"))->id, QStringLiteral("r-2"));
        QVERIFY(findRelease(state.path(), QStringLiteral("r-")).error().message.contains(QStringLiteral("r-2, r-1")));
        QCOMPARE(findRelease(state.path(), QStringLiteral("x")).error().code, ErrorCode::NotFound);
        auto held = Journal::open(releaseFolder(state.path(), QStringLiteral("r-2")));
        QVERIFY_RESULT(held);
        QVERIFY(!findRelease(state.path(), QStringLiteral("r-2"))->canResume());
    }

    void idsSortByTime()
    {
        QVERIFY(newReleaseId(1'700'000'000'000) < newReleaseId(1'700'000'001'000));
        QVERIFY(newReleaseId(1) != newReleaseId(1));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
