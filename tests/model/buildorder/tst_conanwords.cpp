// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/conanwords.h"
#include "core/json.h"
#include "support/testing.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace slipway;

/// How the arguments that Conan wrote become words: its quoting is naive (spec/conan.md 1.4, 6 case 8; corpus E6).
class TestConanWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const QStringList &expected, const QStringList &known = {}) {
            QTest::newRow(name) << QString::fromUtf8(text) << known << expected;
        };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        row("nothing", "", {});
        row("two words", "--requires=engine/1.0 --build=engine/1.0", {s("--requires=engine/1.0"), s("--build=engine/1.0")});
        row("profiles", "-pr:h=\"armv8\" -pr:b=\"default\"", {s("-pr:h=armv8"), s("-pr:b=default")});
        row("a list in a conf (E6)", "-s:h=\"build_type=Debug\" -c:h=\"tools.build:cxxflags=[\"-Wall\", \"-O1\"]\" -c:h=\"user.ci:note=\"a b\"\"",
            {s("-s:h=build_type=Debug"), s("-c:h=tools.build:cxxflags=[\"-Wall\", \"-O1\"]"), s("-c:h=user.ci:note=\"a b\"")});
        row("an option with quotes", "-o=\"base/*:flags=-O2 -g 'x'\" -o=\"mid/*:shared=True\"", {s("-o=base/*:flags=-O2 -g 'x'"), s("-o=mid/*:shared=True")});
        row("of the build context", "-o:b=\"tool/*:a=1\"", {s("-o:b=tool/*:a=1")});
        row("overrides", "--lockfile-overrides=\"{'base/1.0': ['base/1.2'], 'b': [None]}\"", {s("--lockfile-overrides={'base/1.0': ['base/1.2'], 'b': [None]}")});
        row("nothing is expanded", "-o=\"a/*:x=$(id) `id` $HOME \\n\"", {s("-o=a/*:x=$(id) `id` $HOME \\n")});
        row("a value that is known", "-o=\"a/*:x=one\" -o=\"two\"", {s("-o=a/*:x=one\" -o=\"two")}, {s("a/*:x=one\" -o=\"two")});
        row("unquoted, as before 2.9", "-o base/*:flags=-O2 -g -o b/*:y=1", {s("-o"), s("base/*:flags=-O2 -g"), s("-o"), s("b/*:y=1")},
            {s("base/*:flags=-O2 -g"), s("b/*:y=1"), s("base/*:flags=-O2")});
        row("written by hand", "-pr:h 'my profile' -s build_type=\"Debug\"", {s("-pr:h"), s("my profile"), s("-s"), s("build_type=Debug")});
        row("an empty value", "-o=\"\" -x=\"\"", {s("-o="), s("-x=")});
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, known);
        QFETCH(QStringList, expected);
        const auto words = splitConanWords(text, known);
        QVERIFY_RESULT(words);
        QCOMPARE(*words, expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("never closed") << QStringLiteral("-pr:h=\"armv8") << QStringLiteral("-pr:h=\"armv8");
        QTest::newRow("one too many") << QStringLiteral("-s:h=\"a\" -c:h=\"x=1\"2\" b") << QStringLiteral("-c:h=\"x=1\"2\" b");
        QTest::newRow("by hand") << QStringLiteral("-s 'open") << QStringLiteral("'open");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto words = splitConanWords(text);
        QVERIFY(words.failed());
        QVERIFY2(words.error().message.contains(QStringLiteral("the quotes do not add up from \"%1").arg(expected)), qPrintable(words.error().message));
    }

    /// Whatever a value holds, a real shell hands it over as it is.
    void survivesAShell_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("blanks and quotes") << QStringList {QStringLiteral("a b"), QStringLiteral("'"), QStringLiteral("\""), QString()};
        QTest::newRow("what a shell runs") << QStringList {QStringLiteral("$(touch /tmp/no)"), QStringLiteral("`id`"), QStringLiteral("$HOME"), QStringLiteral("a;b|c&d")};
        QTest::newRow("patterns") << QStringList {QStringLiteral("base/*:x=[ab]?"), QStringLiteral("~"), QStringLiteral("{a,b}"), QStringLiteral("!x")};
        QTest::newRow("a list") << QStringList {QStringLiteral("-c:h=tools.build:cxxflags=[\"-Wall\", \"-O1\"]")};
        QTest::newRow("lines") << QStringList {QStringLiteral("a\nb"), QStringLiteral("ü\t")};
    }
    void survivesAShell()
    {
        QFETCH(QStringList, words);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s\\0' ") + joinShellWords(words)});
        QVERIFY(shell.waitForFinished(10'000));
        auto got = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(u'\0'));
        got.removeLast();
        QCOMPARE(got, words);
        const auto back = splitShellWords(joinShellWords(words));
        QVERIFY_RESULT(back);
        QCOMPARE(*back, words);
    }

    /// Options as Conan writes them, whatever stands in their values, come out as they went in.
    void conansOwnWords()
    {
        QRandomGenerator random(20261122);
        const QStringList pieces {QStringLiteral("a"), QStringLiteral("-O2"), QStringLiteral(" "), QStringLiteral("\"b c\""), QStringLiteral("'"), QStringLiteral("[\"-x\", \"-y\"]"),
            QStringLiteral("$HOME"), QStringLiteral("\\"), QStringLiteral("="), QStringLiteral("{'d': [None]}"), QStringLiteral("*"), QStringLiteral("ü")};
        for (int round = 0; round < 4000; ++round) {
            QStringList options, expected, text {QStringLiteral("--requires=x/1.0")};
            for (int i = random.bounded(6); i > 0; --i) {
                QString value = QStringLiteral("p/*:o=");
                for (int n = random.bounded(7); n > 0; --n)
                    value += pieces.at(random.bounded(int(pieces.size())));
                options.append(value);
                text.append(QStringLiteral("-o=\"%1\"").arg(value));
                expected.append(QStringLiteral("-o=") + value);
            }
            const auto words = splitConanWords(text.join(u' '), options);
            QVERIFY2(words.ok(), qPrintable(text.join(u' ')));
            QCOMPARE(*words, QStringList(QStringLiteral("--requires=x/1.0")) + expected);
        }
    }

    /// A file may be hostile: time grows with the text, not with its square.
    void isSoonDone()
    {
        QString text;
        for (int i = 0; i < 200'000; ++i)
            text += QStringLiteral("-a=\"x ");
        const auto words = splitConanWords(text);
        QVERIFY(words.ok() || words.error().message.contains(QStringLiteral("the quotes do not add up")));
    }

    /// Every build_args and every profile of the corpus is read without a complaint.
    void corpus()
    {
        SLIPWAY_NEED_CORPUS();
        const auto results = testing::readJsonFile(testing::corpusDir() + QStringLiteral("/conan/real/execution/results.json"));
        int compared = 0;
        for (const auto &result : results) {
            if (!result.contains("cmd") || result["experiment"].get<std::string>().starts_with("E6"))
                continue;
            const auto command = fromStd(result["cmd"].get<std::string>());
            const auto words = splitConanWords(command);
            QVERIFY_RESULT(words);
            // Written as they were run: a shell reads the same.
            const auto shell = splitShellWords(command);
            QVERIFY_RESULT(shell);
            QCOMPARE(*words, *shell);
            ++compared;
        }
        QVERIFY(compared > 100);
    }
};

QTEST_GUILESS_MAIN(TestConanWords)
#include "tst_conanwords.moc"
