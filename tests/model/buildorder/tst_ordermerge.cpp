// SPDX-License-Identifier: GPL-3.0-or-later
// Merging and reducing equal what real Conan printed for the same files, on every case of the corpus.
#include "conancorpus.h"

#include "buildorder/ordermerge.h"
#include "buildorder/orderreduce.h"
#include "buildorder/orderwriter.h"
#include "support/testing.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

class TestOrderMerge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesWhatItRead_data();
    void writesWhatItRead();
    void mergesAsConan_data();
    void mergesAsConan();
    void reducesAsConan_data();
    void reducesAsConan();
    void refusesAsConan_data();
    void refusesAsConan();
    void saysWhatIsLost();

private:
    QTemporaryDir m_scratch;
    QVector<ConanCall> m_calls;
};

namespace {

/// Same bytes, or at least the same JSON with members in any order.
void compareJson(const QByteArray &made, const QByteArray &wanted)
{
    if (made == wanted)
        return;
    const auto a = nlohmann::json::parse(made.toStdString());
    const auto b = nlohmann::json::parse(wanted.toStdString());
    if (a != b) {
        const auto lines = made.split('\n');
        const auto others = wanted.split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), others.size()); ++i) {
            if (lines[i] != others[i])
                QFAIL(qPrintable(QStringLiteral("line %1: made %2, Conan wrote %3").arg(i + 1).arg(QString::fromUtf8(lines[i]), QString::fromUtf8(others[i]))));
        }
        QFAIL("one is longer");
    }
}

/// One order reduced by Conan as it computed it, the same reduced from its file: what the file no longer says is
/// the order in which Conan had met the elements, so that order within a level and within "depends" is free.
nlohmann::json withoutOrder(const QByteArray &bytes)
{
    auto json = nlohmann::json::parse(bytes.toStdString());
    for (auto &level : json["order"]) {
        for (auto &element : level)
            std::sort(element["depends"].begin(), element["depends"].end());
        std::sort(level.begin(), level.end());
    }
    return json;
}

Result<BuildOrderPtr> mergeFiles(const QStringList &files)
{
    std::vector<BuildOrderPtr> orders;
    for (const auto &file : files) {
        auto order = readBuildOrder(file, readAll(file));
        if (order.failed())
            return order;
        orders.push_back(*order);
    }
    return mergeOrders(orders);
}

} // namespace

void TestOrderMerge::initTestCase()
{
    makeWarningsFatal();
    m_calls = conanCalls(m_scratch.path());
}

void TestOrderMerge::writesWhatItRead_data()
{
    QTest::addColumn<QString>("path");
    SLIPWAY_NEED_CORPUS();
    for (const auto &call : m_calls) {
        if (!call.command.startsWith(QLatin1String("conan graph build-order")))
            continue;
        for (const auto &path : call.json)
            QTest::newRow(qPrintable(call.group + u'/' + QFileInfo(path).fileName())) << path;
    }
}

void TestOrderMerge::writesWhatItRead()
{
    QFETCH(QString, path);
    const auto bytes = readAll(path);
    const auto order = readBuildOrder(path, bytes);
    QVERIFY_RESULT(order);
    const auto written = writeBuildOrder(**order);
    QVERIFY2(written == bytes, "not byte for byte what Conan wrote");
    QCOMPARE((*order)->tolerant, false);
}

void TestOrderMerge::mergesAsConan_data()
{
    QTest::addColumn<ConanCall>("call");
    SLIPWAY_NEED_CORPUS();
    for (const auto &call : m_calls) {
        const auto inputs = call.inputs();
        if (call.isMerge() && !call.json.isEmpty() && std::all_of(inputs.begin(), inputs.end(), [](const QString &f) { return QFileInfo::exists(f); }))
            QTest::newRow(qPrintable(call.group + u'/' + QFileInfo(call.json.first()).fileName())) << call;
    }
}

void TestOrderMerge::mergesAsConan()
{
    QFETCH(ConanCall, call);
    auto merged = mergeFiles(call.inputs());
    QVERIFY_RESULT(merged);
    if (call.isReduced())
        merged = reduceOrder(**merged, call.isBefore2_14() ? ConanReduce::Before2_14 : ConanReduce::Since2_14);
    QVERIFY_RESULT(merged);
    compareJson(writeBuildOrder(**merged), readAll(call.json.first()));
    QCOMPARE(!unusablePackages(**merged).isEmpty(), call.exitCode == 1);
}

void TestOrderMerge::reducesAsConan_data()
{
    QTest::addColumn<ConanCall>("call");
    QTest::addColumn<QString>("from");
    SLIPWAY_NEED_CORPUS();
    QHash<QString, QString> whole;
    const auto id = [](const ConanCall &call) {
        auto words = call.command;
        return call.group + u' ' + words.remove(QStringLiteral(" --reduce"));
    };
    for (const auto &call : m_calls) {
        if (!call.isReduced() && !call.json.isEmpty())
            whole.insert(id(call), call.json.first());
    }
    for (const auto &call : m_calls) {
        if (call.isReduced() && !call.isMerge() && !call.json.isEmpty() && whole.contains(id(call)))
            QTest::newRow(qPrintable(call.group + u'/' + QFileInfo(call.json.first()).fileName())) << call << whole.value(id(call));
    }
}

void TestOrderMerge::reducesAsConan()
{
    QFETCH(ConanCall, call);
    QFETCH(QString, from);
    const auto order = openOrder(from);
    const auto reduced = reduceOrder(*order, call.isBefore2_14() ? ConanReduce::Before2_14 : ConanReduce::Since2_14);
    QVERIFY_RESULT(reduced);
    const auto made = writeBuildOrder(**reduced);
    const auto wanted = readAll(call.json.first());
    if (made != wanted)
        QCOMPARE(withoutOrder(made), withoutOrder(wanted));
}

void TestOrderMerge::refusesAsConan_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("words"); ///< that the message holds
    SLIPWAY_NEED_CORPUS();
    const auto row = [](const char *name, const QStringList &names, const QStringList &words) { QTest::newRow(name) << names << words; };
    const auto errors = [](const char *name) { return QStringLiteral("errors/") + QLatin1String(name); };
    const auto conflict = [](const char *name) { return QStringLiteral("real/merge_conflict/") + QLatin1String(name); };
    row("no file", {}, {QStringLiteral("At least 2 files are needed")});
    row("one file", {errors("one.json")}, {QStringLiteral("errors/one.json"), QStringLiteral("At least 2 files are needed")});
    row("reduced second", {errors("one.json"), errors("reduced.json")}, {QStringLiteral("errors/reduced.json"), QStringLiteral("A reduced build order cannot be merged")});
    row("reduced first", {errors("reduced.json"), errors("one.json")}, {QStringLiteral("errors/reduced.json"), QStringLiteral("A reduced build order cannot be merged")});
    row("recipe with configuration", {errors("one.json"), errors("conf.json")},
        {QStringLiteral("errors/conf.json"), QStringLiteral("Build orders by recipe and by configuration cannot be merged"), QStringLiteral("errors/one.json is by recipe")});
    row("broken", {errors("one.json"), errors("broken.json")}, {QStringLiteral("errors/broken.json:1:34: The file ends here; expected a value")});
    row("empty", {errors("one.json"), errors("empty.json")}, {QStringLiteral("errors/empty.json:1:1: The file is empty")});
    row("wrong keys", {errors("one.json"), errors("nokeys.json")}, {QStringLiteral("errors/nokeys.json:1:1: This is no build order: it has no \"order\"")});
    row("bad order_by", {errors("one.json"), errors("badorder.json")}, {QStringLiteral("errors/badorder.json:1:14: The order is by \"magic\"")});
    row("graph", {errors("one.json"), errors("graph_info_missing.json")}, {QStringLiteral("which cannot be merged")});
    row("conflict", {conflict("prod1_cached-recipe.json"), conflict("prod2_rebuild-recipe.json")},
        {QStringLiteral("prod2_rebuild-recipe.json:"), QStringLiteral("dep/1.0:"), QStringLiteral("is Cache in "), QStringLiteral("prod1_cached-recipe.json, but Build in ")});
    row("other prefs", {conflict("prod1_cached-recipe.json"), conflict("prod2_rebuild_lib-recipe.json")}, {QStringLiteral("is Cache in ")});
    row("before and after", {conflict("before_build-recipe.json"), conflict("after_build-recipe.json")}, {QStringLiteral("is Build in "), QStringLiteral("but Cache in ")});
    row("build with missing, recipe", {conflict("allbuild-recipe.json"), conflict("onlymissing-recipe.json")}, {QStringLiteral("is Build in "), QStringLiteral("but Missing in ")});
    row("build with missing, configuration", {conflict("allbuild-configuration.json"), conflict("onlymissing-configuration.json")}, {QStringLiteral("is Build in "), QStringLiteral("but Missing in ")});
    row("cycle", {QStringLiteral("real/merge_cycle/prod1-recipe.json"), QStringLiteral("real/merge_cycle/prod2-recipe.json")},
        {QStringLiteral("Each file is in order, but together they are not."), QStringLiteral("cycle"), QStringLiteral(" -> "), QStringLiteral("order it by configuration")});
}

void TestOrderMerge::refusesAsConan()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, words);
    for (auto &name : names)
        name = conanDir() + u'/' + name;
    const auto merged = mergeFiles(names);
    QVERIFY(merged.failed());
    const auto text = merged.error().toString();
    for (const auto &word : words)
        QVERIFY2(text.contains(word), qPrintable(text + QStringLiteral(" has no ") + word));
}

void TestOrderMerge::saysWhatIsLost()
{
    SLIPWAY_NEED_CORPUS();
    const auto folder = conanDir() + QStringLiteral("/real/tutorial/recipe/");
    const auto merged = mergeFiles({folder + QStringLiteral("partial_game.json"), folder + QStringLiteral("partial_mapviewer.json")});
    QVERIFY_RESULT(merged);
    QStringList said;
    for (const auto &diagnostic : (*merged)->diagnostics) {
        if (diagnostic.rule == QLatin1String("merge-loss"))
            said.append(diagnostic.message);
    }
    QVERIFY2(said.join(u'\n').contains(QLatin1String("the profile arguments of mapviewer_release, mapviewer_debug are not in the merged file")), qPrintable(said.join(u'\n')));
    const auto *debug = (*merged)->profile(QStringLiteral("mapviewer_debug"));
    QVERIFY(debug);
    QCOMPARE(debug->args, QStringLiteral("-s:h=\"build_type=Debug\""));
}

QTEST_APPLESS_MAIN(TestOrderMerge)
#include "tst_ordermerge.moc"
