// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerelease.h"
#include "support/testing.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace slipway;

class TestSampleRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void unpacksAsWritten_data();
    void unpacksAsWritten();
    void repairsAndLeavesAlone();
    void saysWhereItCannotUnpack();
};

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestSampleRelease::unpacksAsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("pipeline") << "release.yml";
    for (const char *script : {"annotate-artifact", "build-image", "build-wheel", "check-licences", "common",
             "manifest", "publish", "release-version", "summary", "wheel-index"})
        QTest::newRow(script) << QStringLiteral("scripts/%1.sh").arg(QLatin1String(script));
}

void TestSampleRelease::unpacksAsWritten()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const auto file = sampleReleaseFile(folder.path());
    QVERIFY_RESULT(file);
    const auto written = read(testing::sourceDir() + QStringLiteral("/resources/sample/") + name);
    QVERIFY(!written.isEmpty());
    QCOMPARE(read(QFileInfo(*file).path() + QLatin1Char('/') + name), written);
}

void TestSampleRelease::repairsAndLeavesAlone()
{
    QTemporaryDir folder;
    const auto first = sampleReleaseFile(folder.path());
    QVERIFY_RESULT(first);
    const auto script = QFileInfo(*first).path() + QStringLiteral("/scripts/common.sh");
    QFile damaged(script);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("echo no") > 0);
    damaged.close();
    QFile pipeline(*first);
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(pipeline.open(QIODevice::ReadWrite) && pipeline.setFileTime(longAgo, QFileDevice::FileModificationTime));
    pipeline.close();

    const auto again = sampleReleaseFile(folder.path());
    QVERIFY_RESULT(again);
    QCOMPARE(*again, *first);
    QVERIFY(read(script).contains("What the scripts of the sample release share"));
    QCOMPARE(QFileInfo(*again).lastModified().toUTC(), longAgo);
}

void TestSampleRelease::saysWhereItCannotUnpack()
{
    QTemporaryDir folder;
    const auto blocked = folder.filePath(QStringLiteral("file"));
    QVERIFY(QFile(blocked).open(QIODevice::WriteOnly));
    const auto file = sampleReleaseFile(blocked);
    QVERIFY(file.failed());
    QCOMPARE(file.error().code, ErrorCode::Io);
    QCOMPARE(file.error().message,
        QStringLiteral("The folder %1/sample-" SLIPWAY_VERSION " cannot be made").arg(blocked));
}

QTEST_GUILESS_MAIN(TestSampleRelease)
#include "tst_samplerelease.moc"
