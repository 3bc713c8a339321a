// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "support/testing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace slipway;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void cleanup();
    void picksLanguage_data();
    void picksLanguage();
    void refusesUnknownLanguage_data();
    void refusesUnknownLanguage();
    void speaksTheLanguage_data();
    void speaksTheLanguage();
    void englishHasPlurals();
};

void TestCatalogue::cleanup()
{
    for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
}

void TestCatalogue::picksLanguage_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("english") << "en" << "en";
    QTest::newRow("british") << "en_GB" << "en";
    QTest::newRow("vietnamese") << "vi" << "vi";
    QTest::newRow("vietnamese in vietnam") << "vi_VN" << "vi";
    QTest::newRow("chinese") << "zh" << "zh_CN";
    QTest::newRow("chinese, underscore") << "zh_CN" << "zh_CN";
    QTest::newRow("chinese, dash") << "zh-CN" << "zh_CN";
    QTest::newRow("chinese in singapore") << "zh_SG" << "zh_CN";
}

void TestCatalogue::picksLanguage()
{
    QFETCH(QString, wanted);
    QFETCH(QString, chosen);
    const auto result = installCatalogue(wanted);
    QVERIFY_RESULT(result);
    QCOMPARE(*result, chosen);
    QCOMPARE(QLocale().language(), QLocale(chosen).language());
}

void TestCatalogue::refusesUnknownLanguage_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("french") << "fr";
    QTest::newRow("traditional characters") << "zh_TW";
    QTest::newRow("nonsense") << "klingon";
}

void TestCatalogue::refusesUnknownLanguage()
{
    QFETCH(QString, wanted);
    const auto result = installCatalogue(wanted);
    QVERIFY(result.failed());
    QCOMPARE(result.error().message, QStringLiteral("There is no language '%1' here").arg(wanted));
    QCOMPARE(result.error().hint, QStringLiteral("Choose one of: en, vi, zh_CN"));
    QVERIFY(QCoreApplication::instance()->findChildren<QTranslator *>().isEmpty());
}

void TestCatalogue::speaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << "en" << "Choose one of: %1";
    QTest::newRow("vi") << "vi" << QStringLiteral(u"Hãy chọn một trong: %1");
    QTest::newRow("zh_CN") << "zh_CN" << QStringLiteral(u"请选择其一：%1");
}

void TestCatalogue::speaksTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QVERIFY_RESULT(installCatalogue(language));
    QCOMPARE(QCoreApplication::translate("Catalogue", "Choose one of: %1"), text);
}

void TestCatalogue::englishHasPlurals()
{
    // The catalogue that gives plurals is below the others, so a language without one of its own has them too.
    QVERIFY_RESULT(installCatalogue(QStringLiteral("en")));
    QCOMPARE(QCoreApplication::instance()->findChildren<QTranslator *>().size(), 1);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
