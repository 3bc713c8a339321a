// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/recentdocuments.h"
#include "support/testing.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace slipway;

class RecentDocumentsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void keepsTheNewestFirstAndNoneTwice()
    {
        QSettings settings(m_dir.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        RecentDocuments recent(&settings);
        QSignalSpy changed(&recent, &RecentDocuments::changed);
        for (int i = 0; i < 12; ++i)
            recent.add(QStringLiteral("/x/%1.yml").arg(i));
        recent.add(QStringLiteral("/x/5.yml"));
        QCOMPARE(changed.size(), 13);
        QCOMPARE(recent.paths().size(), RecentDocuments::kLimit);
        QCOMPARE(recent.paths().at(0), QStringLiteral("/x/5.yml"));
        QCOMPARE(recent.paths().at(1), QStringLiteral("/x/11.yml"));
        QCOMPARE(recent.paths().count(QStringLiteral("/x/5.yml")), 1);

        RecentDocuments again(&settings);
        QCOMPARE(again.paths(), recent.paths());
        again.clear();
        QVERIFY(recent.paths().isEmpty());
    }

    void ignoresBrokenSettings()
    {
        QSettings settings(m_dir.filePath(QStringLiteral("b.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("recent/documents"), 42);
        RecentDocuments recent(&settings);
        QVERIFY(recent.paths().isEmpty());
        settings.setValue(QStringLiteral("recent/documents"), QStringList {QStringLiteral("../a"), QStringLiteral("/b")});
        QCOMPARE(recent.paths(), QStringList {QStringLiteral("/b")});
    }

    void tellsWhatIsMissing()
    {
        const auto path = m_dir.filePath(QStringLiteral("there.yml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(RecentDocuments::exists(path));
        QVERIFY(!RecentDocuments::exists(path + QStringLiteral(".gone")));
        QVERIFY(RecentDocuments::exists(m_dir.path())); // the graphs of a promotion
    }
};

QTEST_GUILESS_MAIN(RecentDocumentsTest)
#include "tst_recentdocuments.moc"
