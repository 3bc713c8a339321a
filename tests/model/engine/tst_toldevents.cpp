// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remotejournal.h"
#include "support/testing.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

ReleaseEvent say(EventType type, const QString &step = {}, Json data = Json::object(), const QString &job = {}, qint64 timeMs = 1000)
{
    ReleaseEvent made;
    made.type = type;
    made.step = step;
    made.job = job;
    made.timeMs = timeMs;
    made.data = std::move(data);
    return made;
}

const QString kStep = QStringLiteral("build"), kJob = QStringLiteral("j");

} // namespace

class TestToldEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void knowsWhatWasTold_data()
    {
        QTest::addColumn<ReleaseEvents>("told");
        QTest::addColumn<ReleaseEvent>("next");
        QTest::addColumn<bool>("isNew");
        const auto state = [](const char *name) { return say(EventType::StepState, kStep, {{"state", name}, {"reason", ""}}); };
        const auto opened = say(EventType::GateOpened, kStep), decided = say(EventType::GateDecided, kStep, {{"decision", "approve"}, {"who", "Liam"}});
        const auto note = [](const char *body) { return say(EventType::AnnotationAdded, {}, {{"context", "c"}, {"body", body}}); };
        const auto gone = say(EventType::AnnotationRemoved, {}, {{"context", "c"}});
        QTest::newRow("a state again") << ReleaseEvents {state("running")} << state("running") << false;
        QTest::newRow("another state") << ReleaseEvents {state("running")} << state("passed") << true;
        QTest::newRow("back to a former state") << ReleaseEvents {state("running"), state("failed")} << state("running") << true;
        QTest::newRow("of another step") << ReleaseEvents {state("running")} << say(EventType::StepState, QStringLiteral("x"), {{"state", "running"}, {"reason", ""}}) << true;
        QTest::newRow("a start, by another clock") << ReleaseEvents {say(EventType::JobStarted, kStep, {{"attempt", 1}}, kJob)} << say(EventType::JobStarted, kStep, {{"attempt", 1}}, kJob, 2500) << false;
        QTest::newRow("a retry has another id") << ReleaseEvents {say(EventType::JobStarted, kStep, {{"attempt", 1}}, kJob)} << say(EventType::JobStarted, kStep, {{"attempt", 2}}, QStringLiteral("k")) << true;
        QTest::newRow("an end after a start") << ReleaseEvents {say(EventType::JobStarted, kStep, {}, kJob)} << say(EventType::JobFinished, kStep, {}, kJob) << true;
        QTest::newRow("an end again") << ReleaseEvents {say(EventType::JobFinished, kStep, {{"outcome", "ready"}}, kJob)} << say(EventType::JobFinished, kStep, {{"outcome", "failed"}}, kJob) << false;
        QTest::newRow("a gate still open") << ReleaseEvents {opened} << opened << false;
        QTest::newRow("a gate opened by us, as the engine tells it") << ReleaseEvents {opened, decided} << say(EventType::GateDecided, kStep, {{"decision", "approve"}, {"who", "me@here"}}) << false;
        QTest::newRow("a gate that waits anew") << ReleaseEvents {opened, decided} << opened << true;
        const auto off = say(EventType::StepState, kStep, {{"state", "blocked"}});
        QTest::newRow("a gate that waits anew without a decision") << ReleaseEvents {opened, off} << opened << true;
        QTest::newRow("a decision that is told after the state") << ReleaseEvents {opened, decided, off} << decided << false;
        QTest::newRow("a decision nobody saw") << ReleaseEvents {} << decided << true;
        QTest::newRow("the same note") << ReleaseEvents {note("a")} << note("a") << false;
        QTest::newRow("another text") << ReleaseEvents {note("a")} << note("b") << true;
        QTest::newRow("a long text that ends otherwise") << ReleaseEvents {note(std::string(5000, 'x').c_str())} << note((std::string(5000, 'x') + 'y').c_str()) << true;
        QTest::newRow("removed twice") << ReleaseEvents {note("a"), gone} << gone << false;
        QTest::newRow("there again") << ReleaseEvents {note("a"), gone} << note("a") << true;
        QTest::newRow("a warning is news each time") << ReleaseEvents {say(EventType::Warning, {}, {{"message", "m"}})} << say(EventType::Warning, {}, {{"message", "m"}}) << true;
    }

    void knowsWhatWasTold()
    {
        QFETCH(ReleaseEvents, told);
        QFETCH(ReleaseEvent, next);
        QFETCH(bool, isNew);
        ToldEvents known;
        for (const auto &one : std::as_const(told))
            QVERIFY(known.take(one));
        QCOMPARE(known.take(next), isNew);
        QVERIFY(next.type == EventType::Warning || !known.take(next));
    }

    void recordsEachThingOnce()
    {
        QTemporaryDir folder;
        const auto place = folder.filePath(QStringLiteral("r"));
        const ReleaseEvents first {say(EventType::ReleaseStarted), say(EventType::JobStarted, kStep, {}, kJob)};
        std::optional<Error> fault;
        {
            RemoteJournal journal;
            const auto history = journal.open(place);
            QVERIFY_RESULT(history);
            QVERIFY(history->isEmpty());
            QCOMPARE(journal.take(first, &fault).size(), 2);
            QCOMPARE(journal.take(first, &fault).size(), 0);
        }
        RemoteJournal again;
        const auto history = again.open(place);
        QVERIFY_RESULT(history);
        QCOMPARE(history->size(), 2);
        const auto fresh = again.take(first + ReleaseEvents {say(EventType::JobFinished, kStep, {}, kJob)}, &fault);
        QCOMPARE(fresh.size(), 1);
        QCOMPARE(fresh[0].seq, qint64(3));
        QVERIFY(again.isRecording() && !fault);

        RemoteJournal other; // of another window
        const auto locked = other.open(place);
        QVERIFY(locked.failed());
        QCOMPARE(locked.error().code, ErrorCode::Refused);
        QVERIFY(!other.isRecording());
        QCOMPARE(other.take(first, &fault).constLast().seq, qint64(2)); // it numbers on
    }

    void goesOnWithoutADisk()
    {
        QTemporaryDir folder;
        RemoteJournal journal;
        QVERIFY_RESULT(journal.open(folder.filePath(QStringLiteral("r"))));
        std::optional<Error> fault;
        QCOMPARE(journal.take({say(EventType::ReleaseStarted)}, &fault).size(), 1);
        // Somebody who holds the file for writing is like a disk that takes no more.
        DatabaseHolder holder(folder.filePath(QStringLiteral("r/journal.sqlite")));
        const auto events = journal.take({say(EventType::JobStarted, kStep, {}, kJob)}, &fault);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].seq, qint64(2));
        QVERIFY(fault);
        QVERIFY2(fault->message.contains(QStringLiteral("the journal cannot be written")), qPrintable(fault->message));
        QVERIFY(!journal.isRecording());
        fault.reset();
        QCOMPARE(journal.take({say(EventType::JobFinished, kStep, {}, kJob)}, &fault)[0].seq, qint64(3));
        QVERIFY(!fault); // said once
    }

    void refusesADamagedJournal()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        RemoteJournal journal;
        const auto history = journal.open(folder.path());
        QVERIFY(history.failed());
        QVERIFY(!journal.isRecording());
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(8192, 'x')); // left as it is
    }

private:
    /// Holds a database for writing, exclusively.
    class DatabaseHolder
    {
    public:
        explicit DatabaseHolder(const QString &path)
        {
            m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
            m_db.setDatabaseName(path);
            m_db.open();
            QSqlQuery(m_db).exec(QStringLiteral("BEGIN EXCLUSIVE"));
        }
        ~DatabaseHolder()
        {
            m_db.close();
            m_db = QSqlDatabase();
            QSqlDatabase::removeDatabase(QStringLiteral("holder"));
        }
        Q_DISABLE_COPY_MOVE(DatabaseHolder)

    private:
        QSqlDatabase m_db;
    };
};

QTEST_GUILESS_MAIN(TestToldEvents)
#include "tst_toldevents.moc"
