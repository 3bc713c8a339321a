// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"
#include "core/sha256.h"
#include "support/testing.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace slipway;

class TestSha256 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    /// FIPS 180-4's examples.
    void knownDigests_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("empty") << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1000000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void knownDigests()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hex);
        QCOMPARE(sha256(text).toHex(), hex);
        QCOMPARE(sha256Digest(text), QStringLiteral("sha256:") + QString::fromLatin1(hex));
    }

    /// Every length around the borders of blocks, as the other way of computing it has them.
    void everyLength()
    {
        QByteArray text;
        auto *random = QRandomGenerator::global();
        for (int length = 0; length < 600; ++length) {
            QCOMPARE(sha256(text).toHex(), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
            text += char(random->bounded(256));
        }
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
