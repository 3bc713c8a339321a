// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/redactor.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void findsSecrets()
    {
        const EnvList env {{QStringLiteral("DB_PASSWORD"), QStringLiteral("hunter22")}, {QStringLiteral("SHORT_TOKEN"), QStringLiteral("12345")},
            {QStringLiteral("PATH"), QStringLiteral("/usr/bin")}, {QStringLiteral("MY_API_KEY"), QStringLiteral("abcdef")}};
        QCOMPARE(secretValues(env), QVector<QByteArray>({"hunter22", "abcdef"}));
        QVERIFY(!isSecretName(QStringLiteral("PASSWORD")));
    }

    void redacts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("none") << QByteArray("nothing here") << QByteArray("nothing here");
        QTest::newRow("middle") << QByteArray("a secret1 b") << QByteArray("a [REDACTED] b");
        QTest::newRow("twice") << QByteArray("secret1secret1") << QByteArray("[REDACTED][REDACTED]");
        QTest::newRow("longest") << QByteArray("secret1-long") << QByteArray("[REDACTED]");
        QTest::newRow("prefix of the longer") << QByteArray("secret1-lo") << QByteArray("[REDACTED]-lo");
        QTest::newRow("false start") << QByteArray("ssecret1") << QByteArray("s[REDACTED]");
        QTest::newRow("cut off") << QByteArray("secret") << QByteArray("secret");
        QTest::newRow("two lines") << QByteArray("x\nline one\nline two\n") << QByteArray("x\n[REDACTED]\n");
    }
    void redacts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const QVector<QByteArray> secrets {"secret1", "secret1-long", "line one\nline two"};
        QCOMPARE(Redactor(secrets).redacted(text), expected);
        for (qsizetype chunk = 1; chunk <= text.size(); ++chunk) {
            Redactor redactor(secrets);
            QByteArray out;
            for (qsizetype at = 0; at < text.size(); at += chunk)
                out += redactor.feed(text.mid(at, chunk));
            out += redactor.finish();
            QCOMPARE(out, expected);
        }
    }

    void holdsBackAsLittleAsItMust()
    {
        Redactor redactor({"secret1"});
        QCOMPARE(redactor.feed("output\n"), QByteArray("output\n"));
        QCOMPARE(redactor.feed("se"), QByteArray());
        QCOMPARE(redactor.feed("t up\n"), QByteArray("set up\n"));
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
