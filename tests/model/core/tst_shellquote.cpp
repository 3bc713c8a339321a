// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shellquote.h"

#include "support/testing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slipway;

class TestShellQuote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void splits_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << " \t " << QStringList();
        QTest::newRow("plain") << "conan  install" << QStringList {QStringLiteral("conan"), QStringLiteral("install")};
        QTest::newRow("quotes") << "a 'b c' \"d e\"" << QStringList {QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d e")};
        QTest::newRow("quotes within a word") << "--x='b c'd" << QStringList {QStringLiteral("--x=b cd")};
        QTest::newRow("an empty word") << "a '' \"\"" << QStringList {QStringLiteral("a"), QStringLiteral(""), QStringLiteral("")};
        QTest::newRow("backslash") << "a\\ b \\'" << QStringList {QStringLiteral("a b"), QStringLiteral("'")};
        QTest::newRow("backslash in double quotes") << "\"a\\\"b\\n\"" << QStringList {QStringLiteral("a\"b\\n")};
        QTest::newRow("backslash in single quotes") << "'a\\'" << QStringList {QStringLiteral("a\\")};
        QTest::newRow("quoted signs") << "'$HOME' '|' \"*\" \\$X" << QStringList {QStringLiteral("$HOME"), QStringLiteral("|"), QStringLiteral("*"), QStringLiteral("$X")};
        QTest::newRow("signs within a word") << "a#b c~ d!" << QStringList {QStringLiteral("a#b"), QStringLiteral("c~"), QStringLiteral("d!")};
    }
    void splits()
    {
        QFETCH(QString, line);
        const auto words = splitCommandLine(line);
        QVERIFY2(words.ok(), qPrintable(words.failed() ? words.error().toString() : QString()));
        QTEST(*words, "words");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("message");
        for (const auto *sign : {"|", "&", ";", "<", ">", "(", ")", "$", "`", "*", "?", "[", "{"})
            QTest::newRow(sign) << QStringLiteral("a %1").arg(QLatin1String(sign)) << QStringLiteral("so \"%1\" would have no effect").arg(QLatin1String(sign));
        QTest::newRow("comment") << "a #b" << "so \"#\" would have no effect";
        QTest::newRow("home") << "~/x" << "so \"~\" would have no effect";
        QTest::newRow("variable in double quotes") << "a \"$X\"" << "so \"$\" would have no effect";
        QTest::newRow("open quote") << "a 'b" << "a quote is not closed; close it with '";
    }
    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, message);
        const auto words = splitCommandLine(line);
        QVERIFY(words.failed());
        QVERIFY2(words.error().toString().contains(message), qPrintable(words.error().toString()));
    }

    void anyWordsComeBack()
    {
        QRandomGenerator random(7);
        const auto signs = QStringLiteral("ab \t'\"\\$`*?#~!|&;<>(){}[]\n=-é");
        for (int round = 0; round < 2000; ++round) {
            QStringList words;
            for (int i = random.bounded(5); i >= 0; --i) {
                QString word;
                for (int k = random.bounded(6); k > 0; --k)
                    word += signs.at(random.bounded(int(signs.size())));
                words.append(word);
            }
            const auto back = splitCommandLine(joinShellWords(words));
            QVERIFY2(back.ok(), qPrintable(joinShellWords(words)));
            QCOMPARE(*back, words);
        }
    }
};

QTEST_GUILESS_MAIN(TestShellQuote)
#include "tst_shellquote.moc"
