// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/filewatch.h"
#include "support/testing.h"

#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace slipway;

class FileWatchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void tellsOfEveryKindOfChange_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("written in place") << QStringLiteral("in place");
        QTest::newRow("replaced by a rename") << QStringLiteral("rename");
        QTest::newRow("removed") << QStringLiteral("remove");
    }

    void tellsOfEveryKindOfChange()
    {
        QFETCH(QString, how);
        const auto path = m_dir.filePath(QStringLiteral("a.yml"));
        write(path, "steps: []\n");
        FileWatch watch;
        QSignalSpy touched(&watch, &FileWatch::touched);
        watch.setPath(path);
        if (how == QLatin1String("in place")) {
            write(path, "steps: [wait]\n");
        } else if (how == QLatin1String("rename")) {
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("steps: [a]\n");
            QVERIFY(file.commit());
        } else {
            QVERIFY(QFile::remove(path));
        }
        QTRY_COMPARE(touched.size(), 1);
        QCOMPARE(touched.first().first().toString(), path);
    }

    void tellsAgainAfterARename()
    {
        const auto path = m_dir.filePath(QStringLiteral("b.yml"));
        write(path, "1");
        FileWatch watch;
        QSignalSpy touched(&watch, &FileWatch::touched);
        watch.setPath(path);
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("22");
        QVERIFY(file.commit());
        QTRY_COMPARE(touched.size(), 1);
        write(path, "333");
        QTRY_COMPARE(touched.size(), 2);
    }

    void isSilentAboutNeighbours()
    {
        const auto path = m_dir.filePath(QStringLiteral("c.yml"));
        write(path, "1");
        FileWatch watch;
        QSignalSpy touched(&watch, &FileWatch::touched);
        watch.setPath(path);
        write(m_dir.filePath(QStringLiteral("neighbour")), "x");
        // Something that is announced comes after the neighbour's silence.
        write(path, "22");
        QTRY_COMPARE(touched.size(), 1);
        watch.setPath({});
        QVERIFY(watch.path().isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileWatchTest)
#include "tst_filewatch.moc"
