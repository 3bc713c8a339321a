// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/ordermerge.h"
#include "buildorder/orderreader.h"
#include "shell/orderrunpreview.h"
#include "support/testing.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace slipway;

namespace {

BuildOrderPtr fixture(const char *name)
{
    QFile file(testing::sourceDir() + QStringLiteral("/tests/fixtures/conan/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readBuildOrder(file.fileName(), file.readAll());
    return read.ok() ? *read : nullptr;
}

BuildOrderPtr merged()
{
    const auto made = mergeOrders({fixture("conan_game.json"), fixture("conan_mapviewer.json")});
    return made.ok() ? *made : nullptr;
}

} // namespace

/// What the run form of a build order reads, remembers and foretells.
class ShellOrderRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void promotions_data();
    void promotions();
    void gateLevels();
    void remembersAllButSecrets();
    void previews();
    void foretellsTheGain();
    void keepsBinariesInThePlan();
};

void ShellOrderRunTest::promotions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << QStringLiteral(" packages->products ") << QStringLiteral("packages -> products");
    QTest::newRow("two") << QStringLiteral("a -> b, b = c") << QStringLiteral("a -> b, b -> c");
    QTest::newRow("arrow") << QStringLiteral("a → b") << QStringLiteral("a -> b");
    QTest::newRow("one side") << QStringLiteral("a ->") << QStringLiteral("!FROM -> TO");
    QTest::newRow("three") << QStringLiteral("a -> b -> c") << QStringLiteral("!FROM -> TO");
    QTest::newRow("itself") << QStringLiteral("a -> a") << QStringLiteral("!promoted to itself");
    QTest::newRow("an option") << QStringLiteral("-a -> b") << QStringLiteral("!no name of a remote");
}

void ShellOrderRunTest::promotions()
{
    QFETCH(const QString, text);
    QFETCH(const QString, read);
    const auto promotions = parsePromotions(text);
    if (read.startsWith(u'!')) {
        QVERIFY(promotions.failed());
        QVERIFY2(promotions.error().message.contains(read.mid(1)), qPrintable(promotions.error().message));
    } else {
        QVERIFY_RESULT(promotions);
        QCOMPARE(promotionsText(*promotions), read);
    }
}

void ShellOrderRunTest::gateLevels()
{
    const auto levels = parseGateLevels(QStringLiteral("3, 1,1"), 4);
    QVERIFY_RESULT(levels);
    QCOMPARE(gateLevelsText(*levels), QStringLiteral("1, 3"));
    for (const auto *bad : {"4", "-1", "x", "1,,2"}) {
        const auto refused = parseGateLevels(QLatin1String(bad), 4);
        QVERIFY2(refused.failed(), bad);
        QVERIFY(refused.error().message.contains(QStringLiteral("from 0 to 3")));
    }
}

void ShellOrderRunTest::remembersAllButSecrets()
{
    QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    OrderRunSettings chosen;
    auto &options = chosen.options;
    options.start = OrderStart::AsSoonAsReady;
    options.remotes = {QStringLiteral("products"), QStringLiteral("develop")};
    options.profileArgs = {{QStringLiteral("linux"), QStringLiteral("-pr linux")}, {QStringLiteral("win"), QStringLiteral("-c x:password=hunter22")}};
    options.extraArgs = QStringLiteral("-c user:api_key=abc");
    options.gateLevels = {1, 2};
    options.promotions = {{QStringLiteral("a"), QStringLiteral("b")}};
    options.keepGoing = true;
    options.conanHome = OrderRunOptions::kOwnHomes;
    options.buildJobs = 7;
    chosen.jobs = 4;
    const QStringList files {QStringLiteral("/x/game.json")};
    rememberOrderRun(&settings, files, chosen);
    const auto recalled = recallOrderRun(&settings, files);
    QCOMPARE(recalled.jobs, 4);
    QCOMPARE(recalled.options.start, OrderStart::AsSoonAsReady);
    QCOMPARE(recalled.options.remotes, options.remotes);
    QCOMPARE(recalled.options.gateLevels, options.gateLevels);
    QCOMPARE(recalled.options.promotions, options.promotions);
    QVERIFY(recalled.options.keepGoing);
    QCOMPARE(recalled.options.conanHome, options.conanHome);
    QCOMPARE(recalled.options.buildJobs, 7);
    const QMap<QString, QString> kept {{QStringLiteral("linux"), QStringLiteral("-pr linux")}};
    QCOMPARE(recalled.options.profileArgs, kept);
    QCOMPARE(recalled.options.extraArgs, QString());
    // Another document knows nothing of it, and what somebody wrote into the settings does no harm.
    QCOMPARE(recallOrderRun(&settings, {QStringLiteral("/x/other.json")}).jobs, 0);
    const auto key = settings.value(QStringLiteral("orderRun/known")).toStringList().constFirst();
    settings.setValue(QStringLiteral("orderRun/") + key, QStringLiteral("{\"jobs\": -5, \"remotes\": 7, \"levels\": \"x\", \"profiles\": []}"));
    QCOMPARE(recallOrderRun(&settings, files).jobs, 0);
    for (int i = 0; i < 120; ++i)
        rememberOrderRun(&settings, {QString::number(i)}, chosen);
    settings.beginGroup(QStringLiteral("orderRun"));
    QCOMPARE(settings.childKeys().size(), 101);
}

void ShellOrderRunTest::previews()
{
    const auto order = merged();
    QVERIFY(order);
    OrderRunSettings settings;
    settings.options.gateLevels = {2};
    settings.options.promotions = {{QStringLiteral("packages"), QStringLiteral("products")}};
    settings.options.gatePromotions = true;
    const auto preview = previewOrderRun(order, settings, {});
    QVERIFY2(preview.isRunnable(), qPrintable(preview.fault.toString()));
    QCOMPARE(previewText(preview), QStringLiteral("5 package(s) in 4 level(s), 2 gate(s)"));
    QCOMPARE(packagesToBuild(*order), 5);
    QCOMPARE(packagesByProfile(*order), (QMap<QString, int> {{QStringLiteral("conan_game"), 3}, {QStringLiteral("conan_mapviewer"), 2}}));
    settings.options.gateLevels = {9};
    const auto refused = previewOrderRun(order, settings, {});
    QVERIFY(!refused.isRunnable());
    QVERIFY(refused.fault.message.contains(QStringLiteral("no level 9")));
}

void ShellOrderRunTest::foretellsTheGain()
{
    const auto order = merged();
    QVERIFY(order);
    const auto jobs = orderJobs(*order, {});
    QVERIFY_RESULT(jobs);
    // tiles | ai | engine, mapviewer | game: four minutes strictly, three where ai need not wait for tiles.
    const auto guessed = gainOf(jobs->jobs, {}, 4);
    QCOMPARE(guessed.gain.strictMs, qint64(240'000));
    QCOMPARE(guessed.gain.asSoonMs, qint64(180'000));
    QVERIFY2(gainText(guessed).startsWith(QStringLiteral("If each package took a minute")), qPrintable(gainText(guessed)));
    ReleaseHistory history;
    DurationStats tiles;
    tiles.runs = 3;
    tiles.medianMs = 600'000;
    history.steps.insert(QStringLiteral("tiles-2.3"), tiles);
    const auto partly = gainOf(jobs->jobs, history, 4);
    QCOMPARE(partly.known, 1);
    QVERIFY2(gainText(partly).contains(QStringLiteral("of 1 of 5 packages")), qPrintable(gainText(partly)));
    for (const auto &job : jobs->jobs)
        history.steps.insert(job.key, tiles);
    QVERIFY2(gainText(gainOf(jobs->jobs, history, 4)).endsWith(QStringLiteral("(4 at once, by earlier runs).")), qPrintable(gainText(gainOf(jobs->jobs, history, 4))));
    QVERIFY(gainText(gainOf({}, {}, 4)).isEmpty());
}

void ShellOrderRunTest::keepsBinariesInThePlan()
{
    const auto order = merged();
    QVERIFY(order);
    const auto preview = previewOrderRun(order, {}, {});
    const auto start = planOrderRun(preview.made, {}, {});
    const auto step = start.plan->graph->find(QStringLiteral("engine-1.0"));
    QVERIFY(step != kNoNode);
    QVERIFY(start.plan->steps.at(qsizetype(raw(step))));
    const auto drawn = withOrder(start.plan, start.run)->order;
    const auto node = drawn->graph->find(QStringLiteral("engine-1.0"));
    QVERIFY(node != kNoNode);
    QCOMPARE(drawn->graph->node(node).binary, BinaryState::Build);
    QCOMPARE(drawn->graph->node(node).label, QStringLiteral("engine/1.0"));
}

QTEST_MAIN(ShellOrderRunTest)
#include "tst_shell_orderrun.moc"
