// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/truststore.h"

#include "support/testing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;

class TestTrustStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }

    void remembersDigestsNotPaths()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("deep/trusted"));
        TrustStore store(path);
        QVERIFY(!store.isTrusted(QStringLiteral("sha256:aa")));
        QVERIFY_RESULT(store.trust(QStringLiteral("sha256:aa"), QStringLiteral("/x/release.yml")));
        QVERIFY_RESULT(store.trust(QStringLiteral("sha256:bb"), QStringLiteral("/x/evil\nsha256:cc /y")));
        QVERIFY(TrustStore(path).isTrusted(QStringLiteral("sha256:aa")));
        QVERIFY(store.isTrusted(QStringLiteral("sha256:bb")));
        QVERIFY2(!store.isTrusted(QStringLiteral("sha256:cc")), "a line end in a path must not add a digest");
        QVERIFY(!store.isTrusted(QStringLiteral("sha256:a")));
        QVERIFY(!store.isTrusted(QString()));
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        TrustStore store(QStringLiteral("/proc/slipway/trusted"));
        const auto result = store.trust(QStringLiteral("sha256:aa"), QStringLiteral("/x"));
        QVERIFY(result.failed());
        QCOMPARE(result.error().code, ErrorCode::Io);
        QVERIFY(result.error().toString().contains(QLatin1String("/proc/slipway/trusted")));
    }
};

QTEST_GUILESS_MAIN(TestTrustStore)
#include "tst_truststore.moc"
