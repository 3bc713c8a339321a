// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/auditlog.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace slipway;

namespace {

class StillClock : public Clock
{
public:
    qint64 nowMs() const override { return 1'800'000'000'000; }
};

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT

    const StillClock m_clock;

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void chainsItsRecords()
    {
        QTemporaryDir folder;
        const AuditLog log(folder.filePath(QStringLiteral("deep/state")), m_clock);
        QVERIFY(log.read()->isEmpty());
        QCOMPARE(*log.append({{"kind", "approve"}, {"reason", "because"}}), 1);
        QCOMPARE(*log.append({{"kind", "observed"}}), 2);
        const auto records = log.read();
        QVERIFY_RESULT(records);
        QCOMPARE(records->size(), 2);
        QCOMPARE((*records)[0]["prev"], "sha256:0");
        QCOMPARE((*records)[0]["at"], "2027-01-15T08:00:00.000Z");
        QVERIFY((*records)[1]["prev"].get<std::string>().starts_with("sha256:"));
        QVERIFY((*records)[1]["prev"] != "sha256:0");
        QVERIFY(bytesOf(log.path()).startsWith("{\"at\":")); // keys are sorted
    }

    void seesWhatWasChanged_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("message");
        QTest::newRow("a word") << QStringLiteral("word") << QStringLiteral("audit.jsonl:2:1: the record does not fit the one before it: one of them was changed");
        QTest::newRow("a line gone") << QStringLiteral("gone") << QStringLiteral("audit.jsonl:1:1: the record has another number than its line: one is missing, or was added");
        QTest::newRow("a line of nonsense") << QStringLiteral("nonsense") << QStringLiteral("audit.jsonl:1:1: this is no record of the audit log");
    }
    void seesWhatWasChanged()
    {
        QFETCH(QString, how);
        QFETCH(QString, message);
        QTemporaryDir folder;
        const AuditLog log(folder.path(), m_clock);
        for (int i = 0; i < 3; ++i)
            QVERIFY_RESULT(log.append({{"kind", "approve"}, {"who", "ana"}}));
        auto bytes = bytesOf(log.path());
        if (how == QLatin1String("word"))
            bytes.replace(bytes.indexOf("ana"), 3, "eve");
        else if (how == QLatin1String("gone"))
            bytes.remove(0, bytes.indexOf('\n') + 1);
        else
            bytes.prepend("[]\n");
        put(log.path(), bytes);
        const auto records = log.read();
        QVERIFY(records.failed());
        QVERIFY2(records.error().toString().endsWith(message), qPrintable(records.error().toString()));
        QVERIFY(log.append({{"kind", "approve"}}).failed()); // nothing is put on top of what does not hold
        QCOMPARE(bytesOf(log.path()), bytes);
    }

    /// A program that was killed while it wrote leaves half a line; nobody was told that it is there.
    void dropsATornLine()
    {
        QTemporaryDir folder;
        const AuditLog log(folder.path(), m_clock);
        QVERIFY_RESULT(log.append({{"kind", "a"}}));
        const auto whole = bytesOf(log.path());
        put(log.path(), whole + "{\"at\":\"2027");
        QCOMPARE(log.read()->size(), 1);
        QCOMPARE(*log.append({{"kind", "b"}}), 2);
        QCOMPARE(log.read()->size(), 2);
    }

    void takesManyWriters()
    {
        QTemporaryDir folder;
        std::vector<std::unique_ptr<QThread>> writers;
        for (int i = 0; i < 4; ++i) {
            writers.emplace_back(QThread::create([&] {
                for (int k = 0; k < 10; ++k)
                    (void)AuditLog(folder.path(), m_clock).append({{"kind", "x"}});
            }));
            writers.back()->start();
        }
        for (auto &writer : writers)
            writer->wait();
        QCOMPARE(AuditLog(folder.path(), m_clock).read()->size(), 40);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
