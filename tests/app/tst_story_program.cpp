// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

using namespace slipway;

/// The real program from outside: what needs no display, pictures, languages.
class StoryProgramTest : public QObject
{
    Q_OBJECT

    struct Run
    {
        int status = -1;
        QString out, err;
    };

    QTemporaryDir m_dir;

    static Run run(const QStringList &arguments, bool withPlatform = false)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!withPlatform) {
            for (const auto *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
                environment.remove(QLatin1String(name));
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SLIPWAY_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QStringList state() const { return {QStringLiteral("--state"), m_dir.filePath(QStringLiteral("state"))}; }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void answersWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("version") << QStringList {QStringLiteral("--version")} << 0 << "slipway " SLIPWAY_VERSION "\n";
        QTest::newRow("help") << QStringList {QStringLiteral("--help")} << 0 << "--screenshot";
        QTest::newRow("help in Chinese") << QStringList {QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("zh_CN")}
                                         << 0 << QString(QChar(0x5E2E));
        QTest::newRow("unknown option") << QStringList {QStringLiteral("--frob")} << 2 << "slipway: Unknown option 'frob'";
        QTest::newRow("bad theme") << QStringList {QStringLiteral("--theme"), QStringLiteral("pink")} << 2
                                   << "slipway: --theme pink: expected light, dark or system; 'slipway --help' tells more";
        QTest::newRow("bad scenario") << QStringList {QStringLiteral("--scenario"), QStringLiteral("x")} << 2
                                      << "slipway: --scenario x: expected one of nightly, tag, main, pr, manual";
        QTest::newRow("bad environment")
            << QStringList {QStringLiteral("--env"), QStringLiteral("X")} << 2 << "slipway: --env X: expected NAME=VALUE";
        QTest::newRow("bad size") << QStringList {QStringLiteral("--size"), QStringLiteral("9x9")} << 2
                                  << "slipway: --size 9x9: expected WIDTHxHEIGHT";
        QTest::newRow("two pipelines") << QStringList {QStringLiteral("a.yml"), QStringLiteral("b.yml")} << 2
                                   << "slipway: only one pipeline can be opened at a time";
        const auto build = QStringLiteral("https://buildkite.com/acme/ship/builds/7");
        QTest::newRow("two addresses") << QStringList {build, build} << 2 << "slipway: only one address can be opened at a time";
        QTest::newRow("an address and a file") << QStringList {QStringLiteral("a.json"), build} << 2 << "slipway: only one address can be opened at a time";
        QTest::newRow("bad address") << QStringList {QStringLiteral("https://buildkite.com/acme")} << 2 << "this address leads to no build and no task group";
        QTest::newRow("run an address") << QStringList {build, QStringLiteral("--run")} << 2 << "slipway: --run is for files: what has an address runs elsewhere";
        QTest::newRow("definition of a file") << QStringList {QStringLiteral("a.yml"), QStringLiteral("--definition"), QStringLiteral("b.yml")} << 2
                                              << "slipway: --definition belongs to the address of a build";
        QTest::newRow("definition of a group") << QStringList {QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ"), QStringLiteral("--definition"), QStringLiteral("b.yml")} << 2
                                               << "slipway: --definition belongs to the address of a build";
    }

    void answersWithoutADisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        const auto answer = run(arguments);
        QCOMPARE(answer.status, status);
        const auto text = status == 0 ? answer.out : answer.err;
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    void savesAPictureWithoutADisplay()
    {
        const auto picture = m_dir.filePath(QStringLiteral("start.png"));
        const auto answer = run(state() + QStringList {QStringLiteral("--sample"), QStringLiteral("--size"),
            QStringLiteral("1024x700"), QStringLiteral("--language"), QStringLiteral("zh_CN"), QStringLiteral("--screenshot"), picture});
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QCOMPARE(QImage(picture).size(), QSize(1024, 700));
    }

    void runsTheSampleForAPicture()
    {
        const auto picture = m_dir.filePath(QStringLiteral("run.png"));
        const auto answer = run(state()
            + QStringList {QStringLiteral("--sample"), QStringLiteral("--run"), QStringLiteral("--trust"),
                QStringLiteral("--env"), QStringLiteral("NIGHTLY=1"), QStringLiteral("--screenshot"), picture});
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QVERIFY(!QImage(picture).isNull());
    }

    void saysWhatCannotBeOpened()
    {
        const auto missing = m_dir.filePath(QStringLiteral("gone.yml"));
        const auto answer = run(state() + QStringList {missing, QStringLiteral("--screenshot"), m_dir.filePath(QStringLiteral("no.png"))});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains(missing + QStringLiteral(": cannot be read")), qPrintable(answer.err));
    }
};

QTEST_GUILESS_MAIN(StoryProgramTest)
#include "tst_story_program.moc"
