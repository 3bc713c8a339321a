// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textpool.h"

#include "support/testing.h"

#include <QTest>

using namespace slipway;

class TestTextPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void equalTextsShareTheirData()
    {
        const QByteArray source("boost/1.0#ab boost/1.0#ab boost/1.0#ac");
        TextPool pool;
        const auto first = pool.text(QByteArrayView(source).sliced(0, 12)), again = pool.text(QByteArrayView(source).sliced(13, 12)),
                   other = pool.text(QByteArrayView(source).sliced(26, 12));
        QCOMPARE(first, QStringLiteral("boost/1.0#ab"));
        QVERIFY(first.constData() == again.constData());
        QCOMPARE(other, QStringLiteral("boost/1.0#ac"));
        const auto raw = pool.bytes(QByteArrayView(source).sliced(0, 12));
        QVERIFY(raw.constData() == pool.bytes(QByteArrayView(source).sliced(13, 12)).constData());
        QCOMPARE(raw, QByteArray("boost/1.0#ab"));
    }

    void emptyIsNotNull()
    {
        TextPool pool;
        QVERIFY(pool.text({}).isEmpty() && !pool.text({}).isNull());
        QVERIFY(pool.bytes({}).isEmpty() && !pool.bytes({}).isNull());
    }

    /// Every length has its own way through the last bytes, and the tables grow meanwhile.
    void manyDifferentOnesStayApart()
    {
        QByteArrayList sources;
        for (int i = 0; i < 20000; ++i)
            sources.append(QByteArray::number(i).repeated(1 + i % 7));
        TextPool pool;
        for (int round = 0; round < 2; ++round) {
            for (const auto &source : sources) {
                QCOMPARE(pool.text(source), QString::fromLatin1(source));
                QCOMPARE(pool.bytes(source), source);
            }
        }
    }

    void whatWasGivenOutOutlivesPoolAndDocument()
    {
        QString text;
        {
            const QByteArray source("a document that goes");
            TextPool pool;
            text = pool.text(source);
        }
        QCOMPARE(text, QStringLiteral("a document that goes"));
    }
};

QTEST_APPLESS_MAIN(TestTextPool)
#include "tst_textpool.moc"
