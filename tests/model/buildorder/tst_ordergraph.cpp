// SPDX-License-Identifier: GPL-3.0-or-later
// The graph of an order: nodes, edges, what is hidden, why something is built; and build_args.
#include "conancorpus.h"

#include "buildorder/buildargs.h"
#include "buildorder/ordergraph.h"
#include "buildorder/ordermerge.h"
#include "buildorder/packageinfo.h"
#include "buildorder/whybuilt.h"
#include "graph/export/graphexport.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

BuildOrderPtr fixture(const char *name)
{
    return openOrder(sourceDir() + QStringLiteral("/tests/fixtures/conan/") + QLatin1String(name));
}

BuildOrderPtr mergedFixtures(std::initializer_list<const char *> names)
{
    std::vector<BuildOrderPtr> orders;
    for (const auto *name : names)
        orders.push_back(fixture(name));
    const auto made = mergeOrders(orders);
    return made.ok() ? *made : nullptr;
}

/// "label detail" of each node, in the order of the graph; indented inside a recipe.
QStringList nodesOf(const StepGraph &graph)
{
    QStringList out;
    for (const auto &node : graph.nodes())
        out.append((node.group == kNoNode ? QString() : QStringLiteral("  ")) + QString::number(node.level) + u' ' + node.label + u' ' + node.detail);
    return out;
}

QStringList edgesOf(const StepGraph &graph)
{
    QStringList out;
    for (const auto &edge : graph.edges())
        out.append(graph.node(edge.from).label + QStringLiteral(" > ") + graph.node(edge.to).label);
    out.sort();
    return out;
}

quint32 indexOf(const BuildOrder &order, const char *name)
{
    for (quint32 i = 0; i < order.elements.size(); ++i) {
        if (displayRef(order.elements[i].ref) == QLatin1String(name))
            return i;
    }
    return 0;
}

} // namespace

class TestOrderGraph : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeWarningsFatal(); }
    void showsRecipes();
    void showsPackagesInside();
    void showsConfigurations();
    void hidesTools();
    void filters();
    void explainsWhatIsNoElement();
    void tellsPlannedStates();
    void saysWhy();
    void makesBuildArgs_data();
    void makesBuildArgs();
    void readsInfo();
};

void TestOrderGraph::showsRecipes()
{
    const auto order = fixture("conan_game.json");
    QVERIFY(order);
    const auto made = graphOfOrder(order);
    QCOMPARE(nodesOf(*made.graph), (QStringList {QStringLiteral("0 mathlib/1.0 Release · x86_64 · Download"), QStringLiteral("1 ai/1.1.0 Release · x86_64 · Build"),
        QStringLiteral("1 graphics/1.0 Release · x86_64 · Download"), QStringLiteral("2 engine/1.0 Release · x86_64 · Build"), QStringLiteral("3 game/1.0 Release · x86_64 · Build")}));
    QCOMPARE(edgesOf(*made.graph), (QStringList {QStringLiteral("ai/1.1.0 > engine/1.0"), QStringLiteral("engine/1.0 > game/1.0"), QStringLiteral("graphics/1.0 > engine/1.0"),
        QStringLiteral("mathlib/1.0 > ai/1.1.0"), QStringLiteral("mathlib/1.0 > graphics/1.0")}));
    const auto engine = made.graph->find(order->elements[indexOf(*order, "engine/1.0")].key);
    QVERIFY(engine != kNoNode);
    const auto &node = made.graph->node(engine);
    QCOMPARE(node.kind, NodeKind::Recipe);
    QCOMPARE(node.binary, BinaryState::Build);
    QCOMPARE(node.jobs, 1);
    QVERIFY(!node.isContainer() && !node.buildContext && node.where.line > 1);
    QCOMPARE(made.packageOf(engine), &order->elements[indexOf(*order, "engine/1.0")].packages[0][0]);
}

void TestOrderGraph::showsPackagesInside()
{
    const auto order = mergedFixtures({"conan_game.json", "conan_game_debug.json"});
    QVERIFY(order);
    const auto made = graphOfOrder(order);
    const auto key = order->elements[indexOf(*order, "engine/1.0")].key;
    const auto engine = made.graph->find(key);
    QVERIFY(engine != kNoNode);
    const auto &node = made.graph->node(engine);
    QVERIFY(node.isContainer() && node.kind == NodeKind::Recipe);
    QCOMPARE(node.detail, QStringLiteral("2 package(s), all to build"));
    QCOMPARE(made.graph->members(engine).size(), size_t(2));
    QCOMPARE(made.packageOf(engine), nullptr);
    const auto inside = made.graph->members(engine)[1];
    QCOMPARE(made.graph->node(inside).detail, QStringLiteral("Debug · x86_64 · Build"));
    QCOMPARE(made.graph->node(inside).id, key + u':' + made.packageOf(inside)->packageId);
    QCOMPARE(made.nodeOf(key, made.packageOf(inside)->packageId), inside);
    // Any package of a recipe waits for all packages of the recipes it depends on.
    QCOMPARE(made.graph->incoming(inside).size(), size_t(4));
    QVERIFY(made.graph->incoming(engine).empty());
}

void TestOrderGraph::showsConfigurations()
{
    const auto order = fixture("conan_configuration.json");
    QVERIFY(order);
    const auto made = graphOfOrder(order);
    QCOMPARE(nodesOf(*made.graph), (QStringList {QStringLiteral("0 zlib/1.3 Release · x86_64 · Build"), QStringLiteral("0 zlib/1.3 Debug · x86_64 · Cache"),
        QStringLiteral("1 app/2.0 Release · x86_64 · Build"), QStringLiteral("1 app/2.0 Debug · x86_64 · Build")}));
    QCOMPARE(made.graph->edgeCount(), size_t(2));
    for (const auto &node : made.graph->nodes())
        QCOMPARE(node.kind, NodeKind::Package);
}

void TestOrderGraph::hidesTools()
{
    const auto order = fixture("conan_cross.json");
    QVERIFY(order);
    const auto all = graphOfOrder(order);
    const auto icu = all.graph->find(order->elements[indexOf(*order, "icu/74.2")].key);
    QVERIFY(all.graph->node(icu).isContainer());
    const auto members = all.graph->members(icu);
    QVERIFY(all.graph->node(members[0]).buildContext);
    QCOMPARE(edgesOf(*all.graph), (QStringList {QStringLiteral("cmake/3.29 > text/0.9"), QStringLiteral("icu/74.2 > icu/74.2"), QStringLiteral("icu/74.2 > text/0.9")}));
    QVERIFY(all.graph->node(all.graph->find(order->elements[indexOf(*order, "cmake/3.29")].key)).buildContext);
    OrderView view;
    view.hideTools = true;
    const auto host = graphOfOrder(order, view);
    QCOMPARE(edgesOf(*host.graph), QStringList {QStringLiteral("icu/74.2 > text/0.9")});
    QVERIFY(!host.graph->node(host.graph->find(order->elements[indexOf(*order, "icu/74.2")].key)).isContainer());
}

void TestOrderGraph::filters()
{
    const auto order = mergedFixtures({"conan_game.json", "conan_game_debug.json", "conan_mapviewer.json"});
    QVERIFY(order);
    OrderView view;
    view.onlyToBuild = true;
    view.file = QStringLiteral("conan_mapviewer");
    QCOMPARE(nodesOf(*graphOfOrder(order, view).graph), (QStringList {QStringLiteral("0 tiles/2.3 Release · x86_64 · Build"), QStringLiteral("2 mapviewer/1.0 Release · x86_64 · Build")}));
    view = {};
    view.file = QStringLiteral("conan_mapviewer");
    QCOMPARE(graphOfOrder(order, view).graph->nodeCount(), size_t(4));
    view = {};
    view.profile = QStringLiteral("conan_mapviewer");
    QCOMPARE(graphOfOrder(order, view).graph->nodeCount(), size_t(2)); // the others are built with conan_game's
    view = {};
    view.option = QStringLiteral("Graphics/*:shared");
    QCOMPARE(graphOfOrder(order, view).graph->nodeCount(), size_t(1));
    view = {};
    view.onlyToBuild = true;
    view.profile = QStringLiteral("conan_game");
    QCOMPARE(edgesOf(*graphOfOrder(order, view).graph), (QStringList {QStringLiteral("ai/1.1.0 > engine/1.0"), QStringLiteral("engine/1.0 > game/1.0")}));
}

void TestOrderGraph::explainsWhatIsNoElement()
{
    const auto made = graphOfOrder(fixture("conan_cross.json"));
    const auto plat = made.graph->find(QStringLiteral("plat/3.0"));
    QVERIFY(plat != kNoNode);
    QVERIFY(!made.graph->node(plat).stub);
    QCOMPARE(made.graph->node(plat).skipReason, QStringLiteral("provided by the platform"));
    QCOMPARE(made.graph->node(plat).binary, BinaryState::Platform);
    QCOMPARE(made.graph->droppedEdges().size(), size_t(1));
    const QByteArray package = "\"packages\": [[{\"package_id\": \"x\", \"binary\": \"Build\"}]]";
    const auto graphOf = [](const QByteArray &bytes) { return graphOfOrder(*readBuildOrder(QStringLiteral("o.json"), bytes)).graph; };
    const auto broken = graphOf("[[{\"ref\": \"a/1#1\", \"depends\": [\"gone/1#2\"], " + package + "}]]");
    const auto &stub = broken->node(broken->find(QStringLiteral("gone/1#2")));
    QVERIFY(stub.stub);
    QCOMPARE(stub.detail, QStringLiteral("not in the order"));
    QCOMPARE(broken->edgeCount(), size_t(1));
    const auto reduced = graphOf("{\"order_by\": \"recipe\", \"reduced\": true, \"order\": [[{\"ref\": \"a/1#1\", \"depends\": [\"gone/1#2\"], " + package + "}]]}");
    const auto &left = reduced->node(reduced->find(QStringLiteral("gone/1#2")));
    QVERIFY(!left.stub && left.isRemoved());
    QCOMPARE(left.skipReason, QStringLiteral("not to be built here"));
}

void TestOrderGraph::tellsPlannedStates()
{
    const auto made = graphOfOrder(fixture("conan_game.json"));
    QCOMPARE(plannedStates(*made.graph), (std::vector<QString> {QStringLiteral("skipped"), QStringLiteral("ready"), QStringLiteral("skipped"), QStringLiteral("waiting"), QStringLiteral("waiting")}));
}

void TestOrderGraph::saysWhy()
{
    const auto order = mergedFixtures({"conan_game.json", "conan_mapviewer.json"});
    QVERIFY(order);
    const auto math = whyBuilt(*order, indexOf(*order, "mathlib/1.0"));
    QCOMPARE(math.consumers, size_t(5));
    QCOMPARE(math.roots.size(), size_t(2));
    QCOMPARE(whyBuiltText(*order, indexOf(*order, "mathlib/1.0")), QStringLiteral("mathlib/1.0 is needed by graphics/1.0, for mapviewer/1.0: mathlib/1.0 -> graphics/1.0 -> mapviewer/1.0; 3 other(s) need it too"));
    QCOMPARE(whyBuiltText(*order, indexOf(*order, "engine/1.0")), QStringLiteral("engine/1.0 is needed by game/1.0"));
    QCOMPARE(whyBuiltText(*order, indexOf(*order, "game/1.0")), QStringLiteral("Nothing in the order needs game/1.0: it was asked for"));
}

void TestOrderGraph::makesBuildArgs_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("args"); ///< "null" for none
    QTest::newRow("host") << QByteArray() << QStringLiteral("--requires=a/1@me/dev --build=a/1@me/dev");
    QTest::newRow("build") << QByteArray("\"context\": \"build\"") << QStringLiteral("--tool-requires=a/1@me/dev --build=a/1@me/dev");
    QTest::newRow("cached") << QByteArray("\"binary\": \"Cache\"") << QStringLiteral("null");
    QTest::newRow("editable") << QByteArray("\"binary\": \"EditableBuild\"") << QStringLiteral("--requires=a/1@me/dev --build=a/1@me/dev");
    QTest::newRow("options") << QByteArray("\"options\": [\"b/*:flags=-O2 -g 'x'\", \"c/*:shared=True\"]")
                             << QStringLiteral("--requires=a/1@me/dev --build=a/1@me/dev -o=\"b/*:flags=-O2 -g 'x'\" -o=\"c/*:shared=True\"");
    QTest::newRow("tool options") << QByteArray("\"context\": \"build\", \"options\": [\"c/*:shared=True\"]")
                                  << QStringLiteral("--tool-requires=a/1@me/dev --build=a/1@me/dev -o:b=\"c/*:shared=True\"");
    QTest::newRow("overrides") << QByteArray("\"overrides\": {\"z/1.0\": [null, \"z/1.2\"], \"b/1\": [\"b/2#r\"]}")
                               << QStringLiteral("--requires=a/1@me/dev --build=a/1@me/dev --lockfile-overrides=\"{'z/1.0': [None, 'z/1.2'], 'b/1': ['b/2#r']}\"");
    QTest::newRow("compatible") << QByteArray("\"info\": {\"compatibility_delta\": {\"settings\": [[\"compiler.cppstd\", \"20\"]]}}")
                                << QStringLiteral("--requires=a/1@me/dev --build=compatible:a/1@me/dev");
    QTest::newRow("no delta") << QByteArray("\"info\": {\"compatibility_delta\": {}}") << QStringLiteral("--requires=a/1@me/dev --build=a/1@me/dev");
}

void TestOrderGraph::makesBuildArgs()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, args);
    const auto bytes = "[[{\"ref\": \"a/1@me/dev#1\", \"packages\": [[{\"package_id\": \"x\", \"binary\": \"Build\"" + (members.isEmpty() ? QByteArray() : ", " + members) + "}]]}]]";
    const auto order = readBuildOrder(QStringLiteral("o.json"), bytes);
    QVERIFY_RESULT(order);
    const auto &element = (*order)->elements.front();
    QCOMPARE(buildArgsFor(element.packages[0][0], element.ref).value_or(QStringLiteral("null")), args);
}

void TestOrderGraph::readsInfo()
{
    const auto order = fixture("conan_game.json");
    const auto &package = order->elements.front().packages[0][0];
    QCOMPARE(packageSetting(package, QStringLiteral("compiler.version")), QStringLiteral("12"));
    QCOMPARE(packageSetting(package, QStringLiteral("sdk")), QString());
    QCOMPARE(packageOptions(package), (QStringList {QStringLiteral("fPIC=True"), QStringLiteral("shared=False")}));
    QCOMPARE(packageDetail(package, true), QStringLiteral("Release · Linux · x86_64 · Download"));
    QCOMPARE(orderFileName(QStringLiteral("/a/b.c/prod2.v1.2.json")), QStringLiteral("prod2.v1.2"));
    QCOMPARE(orderFileName(QStringLiteral(".json")), QStringLiteral(".json"));
    QCOMPARE(displayRef(QStringLiteral("a/1@u/c#r:p#v")), QStringLiteral("a/1@u/c"));
    QCOMPARE(displayRef(QStringLiteral("plat/3.0:da39#x")), QStringLiteral("plat/3.0"));
    QVERIFY(!hasRevision(QStringLiteral("plat/3.0:da39#x")));
    QVERIFY(hasRevision(QStringLiteral("a/1#r:p")));
}

QTEST_APPLESS_MAIN(TestOrderGraph)
#include "tst_ordergraph.moc"
