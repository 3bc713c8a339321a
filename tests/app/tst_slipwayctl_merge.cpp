// SPDX-License-Identifier: GPL-3.0-or-later
// slipwayctl merge and slipwayctl graph for build orders, as scripts see them.
#include "support/program.h"
#include "support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using testing::runSlipwayctl;

namespace {

QString fixture(const char *name)
{
    return testing::sourceDir() + QStringLiteral("/tests/fixtures/conan/") + QLatin1String(name);
}

QString corpus(const char *name)
{
    return testing::corpusDir() + QStringLiteral("/conan/") + QLatin1String(name);
}

testing::ProgramRun merge(const QStringList &arguments)
{
    return runSlipwayctl(QStringList {QStringLiteral("merge")} + arguments);
}

testing::ProgramRun graph(const QStringList &arguments, const QByteArray &input = {})
{
    return runSlipwayctl(QStringList {QStringLiteral("graph")} + arguments, input);
}

Json answer(const testing::ProgramRun &run)
{
    return Json::parse(run.out.toStdString(), nullptr, false);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSlipwayctlMerge : public QObject
{
    Q_OBJECT

private slots:
    void mergesAndReduces();
    void printsWhatConanPrints();
    void refuses_data();
    void refuses();
    void writesToAFile();
    void printsGraphs();
    void readsStandardInput();
    void showsAPart_data();
    void showsAPart();
    void refusesParts_data();
    void refusesParts();
    void saysWhatConanChanges();
    void buildsAPart();
};

void TestSlipwayctlMerge::mergesAndReduces()
{
    const auto run = merge({fixture("conan_game.json"), fixture("conan_mapviewer.json")});
    QCOMPARE(run.exitStatus, 0);
    const auto merged = answer(run);
    QCOMPARE(merged["reduced"].get<bool>(), false);
    QCOMPARE(merged["order"].size(), size_t(4));
    QCOMPARE(merged["profiles"].size(), size_t(2));
    QCOMPARE(merged["order"][0][0]["packages"][0][0]["filenames"].dump(), std::string("[\"conan_game\",\"conan_mapviewer\"]"));
    const auto reduced = answer(merge({fixture("conan_game.json"), fixture("conan_mapviewer.json"), QStringLiteral("--reduce")}));
    QCOMPARE(reduced["reduced"].get<bool>(), true);
    QCOMPARE(reduced["order"].size(), size_t(3));
    QCOMPARE(reduced["order"][0].size(), size_t(2));
}

void TestSlipwayctlMerge::printsWhatConanPrints()
{
    SLIPWAY_NEED_CORPUS();
    const QStringList mid {corpus("real/reduce/mid-release-recipe.json"), corpus("real/reduce/mid-debug-recipe.json"), QStringLiteral("--reduce")};
    QCOMPARE(merge(mid).out, contents(corpus("real/reduce/mid_merged_reduced-recipe_2.14.json")));
    QCOMPARE(merge(mid + QStringList {QStringLiteral("--conan"), QStringLiteral("2.13")}).out, contents(corpus("real/reduce/mid_merged_reduced-recipe.json")));
    // Invalid packages: the order is printed, the words are Conan's, and the status is 1.
    const auto invalid = merge({corpus("errors/ok_linux-recipe.json"), corpus("errors/invalid_windows-recipe.json")});
    QCOMPARE(invalid.exitStatus, 1);
    QCOMPARE(invalid.out, contents(corpus("errors/invalid_merged-recipe.json")));
    QVERIFY2(invalid.err.contains("ERROR: There are some error(s) in the graph:\n    - "), invalid.err.constData());
    QVERIFY(invalid.err.contains(": Invalid configuration\n"));
    const auto lost = merge({corpus("real/tutorial/recipe/partial_game.json"), corpus("real/tutorial/recipe/partial_mapviewer.json")});
    QCOMPARE(lost.exitStatus, 0);
    QCOMPARE(lost.out, contents(corpus("real/tutorial/recipe/merge_of_merges.json")));
    QVERIFY2(lost.err.contains("warning: ") && lost.err.contains("mapviewer_debug are not in the merged file"), lost.err.constData());
}

void TestSlipwayctlMerge::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto game = fixture("conan_game.json");
    QTest::newRow("no file") << QStringList() << QByteArray("At least 2 files are needed to be merged");
    QTest::newRow("one file") << QStringList {game} << QByteArray("conan_game.json: At least 2 files are needed to be merged");
    QTest::newRow("not there") << QStringList {game, QStringLiteral("/no/such.json")} << QByteArray("/no/such.json");
    QTest::newRow("other order") << QStringList {game, fixture("conan_configuration.json")} << QByteArray("Build orders by recipe and by configuration cannot be merged");
    QTest::newRow("trailing comma") << QStringList {game, fixture("conan_trailing.json")} << QByteArray("conan_trailing.json:12:");
    QTest::newRow("reduced") << QStringList {game, fixture("conan_trailing.json"), QStringLiteral("--tolerant")} << QByteArray("A reduced build order cannot be merged");
    QTest::newRow("version") << QStringList {game, game, QStringLiteral("--conan"), QStringLiteral("1.59")} << QByteArray("--conan 1.59 is not known; expected a version such as 2.13 or 2.14");
    QTest::newRow("option") << QStringList {game, game, QStringLiteral("--shrink")} << QByteArray("shrink");
    QTest::newRow("output") << QStringList {game, game, QStringLiteral("--output"), QStringLiteral("/no/such/folder/o.json")} << QByteArray("/no/such/folder/o.json: The file cannot be written");
}

void TestSlipwayctlMerge::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const auto run = merge(arguments);
    QCOMPARE(run.exitStatus, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(message), run.err.constData());
}

void TestSlipwayctlMerge::writesToAFile()
{
    const QTemporaryDir dir;
    const auto file = dir.filePath(QStringLiteral("merged.json"));
    const QStringList arguments {fixture("conan_game.json"), fixture("conan_game_debug.json")};
    const auto run = merge(arguments + QStringList {QStringLiteral("--output"), file});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(contents(file), merge(arguments).out);
}

void TestSlipwayctlMerge::printsGraphs()
{
    const auto one = answer(graph({fixture("conan_cross.json")}));
    QCOMPARE(one["order_by"].get<std::string>(), std::string("recipe"));
    QCOMPARE(one["levels"].get<int>(), 2);
    const auto &cmake = one["nodes"][0];
    QCOMPARE(cmake["label"].get<std::string>(), std::string("cmake/3.29"));
    QCOMPARE(cmake["kind"].get<std::string>(), std::string("recipe"));
    QCOMPARE(cmake["binary"].get<std::string>(), std::string("Build"));
    QCOMPARE(cmake["context"].get<std::string>(), std::string("build"));
    QCOMPARE(cmake["level"].get<int>(), 0);
    QCOMPARE(cmake["packages"].size(), size_t(1));
    QCOMPARE(cmake["packages"][0]["profile"].get<std::string>(), std::string("self"));
    QCOMPARE(cmake["packages"][0]["settings"]["arch"].get<std::string>(), std::string("x86_64"));
    const auto &icu = one["nodes"][1];
    QCOMPARE(icu["packages"].size(), size_t(2));
    QCOMPARE(icu["packages"][1]["inner_level"].get<int>(), 1);
    QCOMPARE(one["nodes"][2]["kind"].get<std::string>(), std::string("package"));
    QCOMPARE(one["nodes"][2]["group"].get<std::string>(), icu["id"].get<std::string>());
    QCOMPARE(one["diagnostics"][0]["rule"].get<std::string>(), std::string("C3"));
    const auto several = answer(graph({fixture("conan_game.json"), fixture("conan_mapviewer.json")}));
    QCOMPARE(several["files"].size(), size_t(2));
    QCOMPARE(several["nodes"].size(), size_t(7));
    QVERIFY(graph({fixture("conan_game.json"), QStringLiteral("--format"), QStringLiteral("dot")}).out.startsWith("digraph"));
    QCOMPARE(graph({fixture("conan_game.json"), QStringLiteral("--format"), QStringLiteral("svg")}).exitStatus, 0);
    const auto strict = graph({fixture("conan_trailing.json")});
    QCOMPARE(strict.exitStatus, 2);
    const auto tolerant = answer(graph({fixture("conan_trailing.json"), QStringLiteral("--tolerant")}));
    QCOMPARE(tolerant["tolerant"].get<bool>(), true);
    const auto mixed = graph({fixture("conan_game.json"), testing::sourceDir() + QStringLiteral("/tests/fixtures/vllm_like.yml")});
    QCOMPARE(mixed.exitStatus, 2);
    QVERIFY2(mixed.err.contains("Pipelines and build orders have no common graph"), mixed.err.constData());
}

/// By content, whatever the name.
void TestSlipwayctlMerge::readsStandardInput()
{
    const auto run = graph({QStringLiteral("-")}, contents(fixture("conan_configuration.json")));
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(answer(run)["order_by"].get<std::string>(), std::string("configuration"));
}

void TestSlipwayctlMerge::showsAPart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("labels");
    const auto row = [](const char *options, const char *labels) {
        QTest::newRow(options) << QString::fromLatin1(options).split(u' ') << QString::fromLatin1(labels).split(u' ', Qt::SkipEmptyParts);
    };
    row("--profile conan_mapviewer", "tiles/2.3 mapviewer/1.0");
    row("--from conan_mapviewer", "mathlib/1.0 tiles/2.3 graphics/1.0 mapviewer/1.0");
    row("--option SHARED=true", "mapviewer/1.0");
    row("--option nowhere", "");
    row("--binary Download", "mathlib/1.0 graphics/1.0");
    row("--only-to-build", "tiles/2.3 ai/1.1.0 engine/1.0 mapviewer/1.0 game/1.0");
    row("--only-to-build --profile conan_game", "ai/1.1.0 engine/1.0 game/1.0");
    row("--no-tool-requires --binary Build", "tiles/2.3 ai/1.1.0 engine/1.0 mapviewer/1.0 game/1.0");
    row("--reduce", "ai/1.1.0 tiles/2.3 engine/1.0 mapviewer/1.0 game/1.0");
}

void TestSlipwayctlMerge::showsAPart()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, labels);
    const auto run = graph(QStringList {fixture("conan_game.json"), fixture("conan_mapviewer.json")} + options);
    QCOMPARE(run.exitStatus, 0);
    const auto shown = answer(run);
    QStringList found;
    for (const auto &node : shown["nodes"])
        found.append(fromStd(node["label"].get<std::string>()));
    QCOMPARE(found, labels);
    // What is left out hands the order on.
    if (options.startsWith(QStringLiteral("--only-to-build")) || options.startsWith(QStringLiteral("--reduce")))
        QVERIFY(shown["edges"].dump().find("ai/1.1.0") != std::string::npos);
}

void TestSlipwayctlMerge::refusesParts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *options, const QString &file, const char *error) {
        QTest::newRow(options) << (QStringList {file} + QString::fromLatin1(options).split(u' ')) << QByteArray(error);
    };
    const auto game = fixture("conan_game.json");
    row("--profile game", game, "--profile game: no package of this order has that name; its packages name no files: it was not merged");
    row("--from game", game, "--from game: no package of this order has that name");
    row("--binary build", game, "--binary build is not known; the states are Build, EditableBuild");
    row("--conan 2.13", game, "--conan says how --reduce is done");
    row("--reduce --conan 3", game, "--conan 3 is not known; expected a version such as 2.13 or 2.14");
    row("--no-tool-requires", testing::sourceDir() + QStringLiteral("/tests/fixtures/vllm_like.yml"), "--no-tool-requires is for build orders; this is a pipeline");
}

void TestSlipwayctlMerge::refusesParts()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, error);
    const auto run = graph(arguments);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(error), run.err.constData());
}

void TestSlipwayctlMerge::saysWhatConanChanges()
{
    const QStringList files {fixture("conan_game.json"), fixture("conan_mapviewer.json")};
    const auto plain = merge(files);
    const auto asOld = merge(files + QStringList {QStringLiteral("--conan"), QStringLiteral("2.13")});
    QCOMPARE(asOld.exitStatus, 0);
    QCOMPARE(asOld.out, plain.out);
    QVERIFY2(asOld.err.contains("--conan 2.13 changes nothing without --reduce"), asOld.err.constData());
    const auto reduced = merge(files + QStringList {QStringLiteral("--conan"), QStringLiteral("2.13"), QStringLiteral("--reduce")});
    QVERIFY2(!reduced.err.contains("--conan"), reduced.err.constData());
}

void TestSlipwayctlMerge::buildsAPart()
{
    const QStringList call {QStringLiteral("order"), fixture("conan_game.json"), fixture("conan_mapviewer.json"), QStringLiteral("--format"), QStringLiteral("json")};
    const auto run = runSlipwayctl(call + QStringList {QStringLiteral("--profile"), QStringLiteral("conan_mapviewer")});
    QCOMPARE(run.exitStatus, 0);
    const auto made = answer(run);
    QStringList keys;
    for (const auto &level : made["levels"]) {
        for (const auto &package : level["packages"])
            keys.append(QStringLiteral("%1 %2").arg(level["level"].get<int>()).arg(fromStd(package["key"].get<std::string>())));
    }
    QCOMPARE(keys, QStringList({QStringLiteral("0 tiles-2.3"), QStringLiteral("2 mapviewer-1.0")})); // levels keep their numbers
    QVERIFY2(run.err.contains("3 packages that are to be built are left out, as asked for"), run.err.constData());
    QVERIFY(!runSlipwayctl(call).err.contains("left out"));
}

QTEST_GUILESS_MAIN(TestSlipwayctlMerge)
#include "tst_slipwayctl_merge.moc"
