// SPDX-License-Identifier: GPL-3.0-or-later
// What a run of an order is drawn as.
#include "conancorpus.h"

#include "buildorder/jobnames.h"
#include "buildorder/ordermerge.h"
#include "buildorder/orderreduce.h"
#include "buildorder/orderrungraph.h"
#include "buildorder/orderpipeline.h"
#include "pipeline/planner.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

BuildOrderPtr merged()
{
    std::vector<BuildOrderPtr> orders;
    for (const auto *name : {"conan_game.json", "conan_mapviewer.json"})
        orders.push_back(openOrder(sourceDir() + QStringLiteral("/tests/fixtures/conan/") + QLatin1String(name)));
    const auto made = mergeOrders(orders);
    return made.ok() ? *made : nullptr;
}

struct Made
{
    PlanPtr plan;
    OrderRun run;
};

Made make(const BuildOrderPtr &order, const OrderRunOptions &options, const OrderView &view = {})
{
    const auto pipeline = orderPipeline(order, options, OrderPurpose::Run);
    if (pipeline.failed()) {
        qWarning("%s", qPrintable(pipeline.error().toString()));
        return {};
    }
    const auto plan = planPipeline(pipeline->pipeline, {});
    return {plan, OrderRun {pipeline->pipeline->digest, std::make_shared<const OrderGraph>(graphOfOrder(order, view)), pipeline->jobs}};
}

const StepNode &nodeOf(const OrderGraph &graph, const QString &id)
{
    return graph.graph->node(graph.graph->find(id));
}

} // namespace

class TestOrderRunGraph : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeWarningsFatal(); }
    void keepsTheOrder();
    void putsGatesInFrontOfTheirLevel();
    void putsDeliveryBehind();
    void hidesWhatTheViewHides();
    void isOfItsOwnPipelineOnly();
    void isFoundAgain_data();
    void isFoundAgain();
};

void TestOrderRunGraph::keepsTheOrder()
{
    const auto made = make(merged(), {});
    QVERIFY(made.plan);
    const auto drawn = withOrder(made.plan, made.run)->order;
    const auto &before = *made.run.shown;
    QCOMPARE(drawn->graph->nodeCount(), before.graph->nodeCount());
    QCOMPARE(drawn->graph->edgeCount(), before.graph->edgeCount());
    QCOMPARE(drawn->source.size(), before.source.size());
    for (const auto &job : made.run.jobs) {
        const auto node = drawn->graph->find(job.key);
        QVERIFY2(node != kNoNode, qPrintable(job.key));
        QCOMPARE(drawn->graph->node(node).level, job.level);
        QCOMPARE(drawn->graph->node(node).binary, BinaryState::Build);
        QCOMPARE(drawn->packageOf(node)->packageId, job.packageId);
        QCOMPARE(drawn->nodeOfElement(job.element), node);
        // A place in the pipeline that runs, not in the order.
        QCOMPARE(drawn->graph->node(node).where.line, made.plan->graph->node(made.plan->graph->find(job.key)).where.line);
    }
    for (size_t i = 0; i < drawn->graph->nodeCount(); ++i) {
        QCOMPARE(drawn->graph->node(NodeIndex(i)).label, before.graph->node(NodeIndex(i)).label);
        QCOMPARE(drawn->graph->node(NodeIndex(i)).level, before.graph->node(NodeIndex(i)).level);
    }
}

void TestOrderRunGraph::putsGatesInFrontOfTheirLevel()
{
    OrderRunOptions options;
    options.gateLevels = {2};
    const auto made = make(merged(), options);
    QVERIFY(made.plan);
    const auto drawn = withOrder(made.plan, made.run)->order;
    const auto gate = drawn->graph->find(levelGateKey(2));
    QVERIFY(gate != kNoNode);
    QCOMPARE(drawn->graph->node(gate).level, 2);
    QStringList before, behind;
    for (const auto e : drawn->graph->incoming(gate))
        before.append(drawn->graph->node(drawn->graph->edge(e).from).label);
    for (const auto e : drawn->graph->outgoing(gate)) {
        behind.append(drawn->graph->node(drawn->graph->edge(e).to).label);
        QCOMPARE(drawn->graph->edge(e).origin, EdgeOrigin::Block);
    }
    before.sort();
    behind.sort();
    QCOMPARE(before, QStringList({QStringLiteral("ai/1.1.0")}));
    QCOMPARE(behind, QStringList({QStringLiteral("engine/1.0"), QStringLiteral("mapviewer/1.0")}));
}

void TestOrderRunGraph::putsDeliveryBehind()
{
    OrderRunOptions options;
    options.uploadRemote = QStringLiteral("products");
    options.gateUpload = true;
    options.promotions = {{QStringLiteral("products"), QStringLiteral("develop")}};
    const auto order = merged();
    const auto made = make(order, options);
    QVERIFY(made.plan);
    const auto drawn = withOrder(made.plan, made.run)->order;
    for (const auto *id : {"gate-upload", "upload", "promote:products:develop"})
        QCOMPARE(nodeOf(*drawn, QLatin1String(id)).level, int(order->levels.size()));
    QVERIFY(!drawn->elementOf(drawn->graph->find(QStringLiteral("upload"))));
}

void TestOrderRunGraph::hidesWhatTheViewHides()
{
    OrderRunOptions options;
    options.gateLevels = {2};
    OrderView view;
    view.binary = BinaryState::Download;
    const auto made = make(merged(), options, view);
    QVERIFY(made.plan);
    const auto drawn = withOrder(made.plan, made.run)->order;
    QCOMPARE(drawn->graph->find(QStringLiteral("engine-1.0")), kNoNode);
    QVERIFY(drawn->graph->find(levelGateKey(2)) != kNoNode); // a decision is never hidden
}

void TestOrderRunGraph::isOfItsOwnPipelineOnly()
{
    auto made = make(merged(), {});
    QVERIFY(made.plan);
    QCOMPARE(withOrder(made.plan, {}), made.plan);
    made.run.digest = QStringLiteral("sha256:another");
    QCOMPARE(withOrder(made.plan, made.run), made.plan);
}

void TestOrderRunGraph::isFoundAgain_data()
{
    QTest::addColumn<bool>("reduce");
    QTest::addColumn<int>("conan");
    QTest::newRow("whole") << false << 0;
    QTest::newRow("reduced") << true << int(ConanReduce::Since2_14);
    QTest::newRow("reduced as before 2.14") << true << int(ConanReduce::Before2_14);
}

void TestOrderRunGraph::isFoundAgain()
{
    QFETCH(const bool, reduce);
    QFETCH(const int, conan);
    const auto whole = merged();
    auto order = whole;
    if (reduce) {
        const auto reduced = reduceOrder(*whole, ConanReduce(conan));
        QVERIFY(reduced.ok());
        order = *reduced;
    }
    OrderRunOptions options;
    options.gateLevels = {1};
    options.extraArgs = QStringLiteral("-c user:a=b");
    const auto made = make(order, options);
    QVERIFY(made.plan);
    const auto found = findOrderRun(made.plan, whole, {});
    QVERIFY2(found.ok(), found.failed() ? qPrintable(found.error().toString()) : "");
    QCOMPARE(found->jobs.size(), made.run.jobs.size());
    QCOMPARE(found->shown->order->levels.size(), order->levels.size());
    const auto other = openOrder(sourceDir() + QStringLiteral("/tests/fixtures/conan/conan_game.json"));
    const auto none = findOrderRun(planPipeline(made.plan->pipeline, {}), other, {});
    QVERIFY(none.failed());
    QVERIFY2(none.error().message.contains(QStringLiteral("not those of this build order")), qPrintable(none.error().message));
}

QTEST_GUILESS_MAIN(TestOrderRunGraph)
#include "tst_orderrungraph.moc"
