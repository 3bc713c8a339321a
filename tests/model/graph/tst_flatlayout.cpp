// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"
#include "graph/graphtext.h"
#include "graph/layout/flat/flatgraph.h"
#include "graph/layout/flat/memberorder.h"
#include "graph/layout/layout.h"
#include "support/graphs.h"
#include "support/testing.h"

#include <rapidcheck.h>

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace slipway;
using namespace slipway::layout;

namespace {

/// Any graph without cycles: edges lead from lower to higher numbers, no pair twice.
rc::Gen<FlatGraph> anyFlat(quint32 most)
{
    return rc::gen::exec([most] {
        FlatGraph graph;
        graph.nodes = *rc::gen::inRange<quint32>(1, most);
        std::set<std::pair<quint32, quint32>> pairs;
        const auto wanted = *rc::gen::inRange<quint32>(0, graph.nodes * 3);
        for (quint32 i = 0; i < wanted && graph.nodes > 1; ++i) {
            const auto b = *rc::gen::inRange<quint32>(1, graph.nodes), a = *rc::gen::inRange<quint32>(0, b);
            if (pairs.emplace(a, b).second) {
                graph.low.push_back(a);
                graph.high.push_back(b);
            }
        }
        return graph;
    });
}

/// Which nodes each node reaches, the plain way.
std::vector<std::vector<bool>> reachOf(const FlatGraph &graph, const std::vector<bool> &without = {})
{
    std::vector<std::vector<bool>> reach(graph.nodes, std::vector<bool>(graph.nodes, false));
    for (quint32 n = graph.nodes; n-- > 0;) {
        for (quint32 e = 0; e < graph.edges(); ++e) {
            if (graph.low[e] != n || (!without.empty() && without[e]))
                continue;
            reach[n][graph.high[e]] = true;
            for (quint32 k = 0; k < graph.nodes; ++k)
                reach[n][k] = reach[n][k] || reach[graph.high[e]][k];
        }
    }
    return reach;
}

/// Crossings of all edges one by one, every pair compared, as trunks and their members lie.
qint64 crossingsOneByOne(const FlatGraph &graph, const TrunkNet &net, const LayerOrder &order, const MemberOrder &members)
{
    using Place = std::pair<quint32, quint32>;
    const auto placeOf = [&](quint32 e, quint32 layer) -> Place {
        for (const auto node : {graph.low[e], graph.high[e]}) {
            if (net.layerOf[net.vertexOf[node]] == layer)
                return {order.pos[net.vertexOf[node]], 0};
        }
        const auto &trunk = net.trunks[net.trunkOfEdge[e]];
        return {order.pos[net.trunkVertices[trunk.vertexStart + layer - trunk.firstLayer]], members.placeOf[e]};
    };
    const auto spans = [&](quint32 e, quint32 layer) {
        return net.layerOf[net.vertexOf[graph.low[e]]] <= layer && layer < net.layerOf[net.vertexOf[graph.high[e]]];
    };
    qint64 found = 0;
    for (quint32 a = 0; a < graph.edges(); ++a) {
        for (quint32 b = a + 1; b < graph.edges(); ++b) {
            for (quint32 l = 0; l + 1 < net.layers(); ++l) {
                if (!spans(a, l) || !spans(b, l))
                    continue;
                const auto a0 = placeOf(a, l), b0 = placeOf(b, l), a1 = placeOf(a, l + 1), b1 = placeOf(b, l + 1);
                found += (a0 < b0 && b1 < a1) || (b0 < a0 && a1 < b1);
            }
        }
    }
    return found;
}

LayoutInput inputFor(const StepGraphPtr &graph)
{
    LayoutInput input;
    input.graph = graph;
    for (const auto &node : graph->nodes())
        input.sizes.emplace_back(120 + double(node.order % 5) * 20, 30);
    return input;
}

StepNode named(quint32 i)
{
    StepNode node;
    node.id = node.label = QStringLiteral("n%1").arg(i);
    node.order = i;
    node.kind = NodeKind::Command;
    return node;
}

/// Nodes of one layer next to each other, all of them clear of their neighbours: near-linear, for large drawings.
bool rowsAreClear(const Layout &layout)
{
    std::vector<QRectF> rects;
    for (const auto node : layout.visible)
        rects.push_back(layout.rects[raw(node)]);
    std::sort(rects.begin(), rects.end(), [](const QRectF &a, const QRectF &b) {
        return std::pair(a.left(), a.top()) < std::pair(b.left(), b.top());
    });
    for (size_t i = 0; i + 1 < rects.size(); ++i) {
        if (rects[i].left() == rects[i + 1].left() && rects[i].bottom() > rects[i + 1].top())
            return false;
    }
    return true;
}

bool runsForward(const Layout &layout)
{
    for (size_t e = 0; e < layout.edges.size(); ++e) {
        const auto line = layout.polyline(e);
        if (line.size() < 2)
            return false;
        for (size_t p = 0; p + 1 < line.size() && !layout.edges[e].reversed; ++p) {
            if (line[p].x() > line[p + 1].x())
                return false;
        }
    }
    return true;
}

StepGraphPtr shape(const QString &name)
{
    GraphBuilder builder;
    const auto nodes = [&](quint32 count) {
        for (quint32 i = 0; i < count; ++i)
            builder.addNode(named(i));
    };
    const auto edge = [&](quint32 a, quint32 b) { builder.addEdge({NodeIndex(a), NodeIndex(b)}); };
    if (name == QLatin1String("chain")) {
        nodes(40000);
        for (quint32 i = 1; i < 40000; ++i)
            edge(i - 1, i);
    } else if (name == QLatin1String("star")) {
        nodes(20001);
        for (quint32 i = 1; i <= 20000; ++i)
            edge(0, i);
    } else if (name == QLatin1String("bipartite")) {
        nodes(800);
        for (quint32 i = 0; i < 160000; ++i)
            edge(i / 400, 400 + i % 400);
    } else if (name == QLatin1String("disconnected")) {
        nodes(40000);
    } else if (name == QLatin1String("long edges")) { // a chain, and from each node an edge to the end
        nodes(3000);
        for (quint32 i = 1; i < 3000; ++i) {
            edge(i - 1, i);
            edge(i - 1, 2999);
        }
    } else { // a ring with a loop at each tenth node
        nodes(1000);
        for (quint32 i = 0; i < 1000; ++i) {
            edge(i, (i + 1) % 1000);
            if (i % 10 == 0)
                edge(i, i);
        }
    }
    return builder.build();
}

} // namespace

class TestFlatLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void reductionIsExact()
    {
        QVERIFY(rc::check("the edges that are left reach the same, and none of them is implied", [] {
            const auto graph = *anyFlat(40);
            const auto implied = impliedEdges(graph, {}, nullptr);
            RC_ASSERT(reachOf(graph) == reachOf(graph, implied));
            for (quint32 e = 0; e < graph.edges(); ++e) {
                if (implied[e])
                    continue;
                auto without = implied;
                without[e] = true;
                RC_ASSERT(!reachOf(graph, without)[graph.low[e]][graph.high[e]]);
            }
        }));
    }

    void twinsAreThoseWithTheSameNeighbours()
    {
        QVERIFY(rc::check("in one group exactly if kind and neighbours are the same", [] {
            const auto graph = *anyFlat(24);
            std::vector<quint32> kind;
            for (quint32 n = 0; n < graph.nodes; ++n)
                kind.push_back(*rc::gen::inRange<quint32>(0, 2));
            const auto twins = mergeTwins(graph, kind);
            std::vector<std::set<quint32>> before(graph.nodes), after(graph.nodes);
            for (quint32 e = 0; e < graph.edges(); ++e) {
                before[graph.high[e]].insert(graph.low[e]);
                after[graph.low[e]].insert(graph.high[e]);
                RC_ASSERT(twins.graph.low[twins.edgeOf[e]] == twins.groupOf[graph.low[e]]);
                RC_ASSERT(twins.graph.high[twins.edgeOf[e]] == twins.groupOf[graph.high[e]]);
            }
            for (quint32 a = 0; a < graph.nodes; ++a) {
                for (quint32 b = 0; b < graph.nodes; ++b)
                    RC_ASSERT((twins.groupOf[a] == twins.groupOf[b]) == (kind[a] == kind[b] && before[a] == before[b] && after[a] == after[b]));
            }
        }));
    }

    /// What makes trunks exact: weights count as if each edge were drawn for itself.
    void trunksCountEveryEdge()
    {
        QVERIFY(rc::check("crossings of trunks are those of their edges", [] {
            const auto graph = *anyFlat(20);
            const auto layer = layersOf(graph, {}, nullptr);
            const auto layers = *std::max_element(layer.begin(), layer.end()) + 1;
            std::vector<quint32> pieces, ranks(graph.nodes);
            std::iota(ranks.begin(), ranks.end(), 0U);
            if (*rc::gen::inRange(0, 2) == 0) {
                for (quint32 e = 0; e < graph.edges(); ++e)
                    pieces.push_back(e % 3);
            }
            const auto net = makeTrunkNet(layer, layers, graph.low, graph.high, pieces);
            OrderEffort effort;
            effort.siftWork = *rc::gen::element<qint64>(0, 20000);
            const auto order = searchOrder(net, ranks, {}, effort);
            RC_ASSERT(order.crossings == countCrossings(net, order));
            const auto members = orderMembers(net, order, graph.low, graph.high);
            RC_ASSERT(order.crossings == crossingsOneByOne(graph, net, order, members));
        }));
    }

    void layersLeadForward()
    {
        QVERIFY(rc::check("every edge leads to a later layer, none is empty", [] {
            const auto graph = *anyFlat(40);
            std::vector<quint32> former;
            if (*rc::gen::inRange(0, 2) == 0) {
                for (quint32 n = 0; n < graph.nodes; ++n)
                    former.push_back(*rc::gen::inRange(0, 3) == 0 ? kNoLayer : *rc::gen::inRange<quint32>(0, 12));
            }
            const auto layer = layersOf(graph, former, nullptr);
            std::set<quint32> used(layer.begin(), layer.end());
            RC_ASSERT(used.size() == size_t(*used.rbegin()) + 1);
            for (quint32 e = 0; e < graph.edges(); ++e)
                RC_ASSERT(layer[graph.low[e]] < layer[graph.high[e]]);
        }));
    }

    void stress_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("twins");
        QTest::addColumn<double>("aspect");
        for (const auto *name : {"chain", "star", "bipartite", "disconnected", "long edges", "ring with loops"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << false << 0.0;
            QTest::addRow("%s, twins merged", name) << QString::fromLatin1(name) << true << 0.0;
            QTest::addRow("%s, wrapped", name) << QString::fromLatin1(name) << false << 1.6;
        }
    }

    void stress()
    {
        QFETCH(QString, name);
        QFETCH(bool, twins);
        QFETCH(double, aspect);
        auto input = inputFor(shape(name));
        input.reduction = EdgeReduction::None;
        input.mergeTwins = twins;
        input.aspect = aspect;
        const auto layout = computeLayout(input);
        QVERIFY(layout);
        QCOMPARE(layout->visible.size(), input.graph->nodeCount());
        QVERIFY(rowsAreClear(*layout));
        QVERIFY(runsForward(*layout));
        if (!twins)
            QCOMPARE(layout->edges.size(), input.graph->edgeCount());
        // Memory in proportion to what is drawn: a point takes 16 bytes.
        QVERIFY(layout->points.size() < 12'000'000);
    }

    void twinsOfAStarAreOneBlock()
    {
        auto input = inputFor(shape(QStringLiteral("star")));
        input.mergeTwins = true;
        const auto layout = computeLayout(input);
        QCOMPARE(layout->blocks.size(), size_t(1));
        QCOMPARE(layout->blocks[0].count, 20000U);
        QCOMPARE(layout->edges.size(), size_t(1));
        QCOMPARE(layout->edges[0].count, 20000U);
        QCOMPARE(layout->leadOf(NodeIndex(77)), layout->blockCells[0]);
        const auto ratio = layout->blocks[0].rect.width() / layout->blocks[0].rect.height();
        QVERIFY2(ratio > 1 && ratio < 4, qPrintable(QString::number(ratio)));
    }

    void wideLayersWrapToTheShapeThatIsWanted()
    {
        for (const auto direction : {LayoutDirection::LeftToRight, LayoutDirection::TopToBottom}) {
            auto input = inputFor(shape(QStringLiteral("star")));
            input.direction = direction;
            input.aspect = 1.6;
            const auto layout = computeLayout(input);
            const auto ratio = layout->bounds.width() / layout->bounds.height();
            QVERIFY2(ratio > 1.2 && ratio < 2.1, qPrintable(QString::number(ratio)));
            QVERIFY(rowsAreClear(*layout));
        }
    }

    /// A wait among thousands of steps: a node with the edges it stands for, never one from each step before to each behind.
    void waitsWithoutBars_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("groups");
        QTest::addColumn<bool>("twins");
        QTest::addColumn<EdgeReduction>("reduction");
        for (const int steps : {1200, 3000, 10000}) {
            QTest::addRow("%d steps, every edge", steps) << steps << false << false << EdgeReduction::None;
            QTest::addRow("%d steps in groups", steps) << steps << true << false << EdgeReduction::All;
            QTest::addRow("%d steps in groups, twins merged", steps) << steps << true << true << EdgeReduction::All;
        }
    }

    void waitsWithoutBars()
    {
        QFETCH(int, steps);
        QFETCH(bool, groups);
        QFETCH(bool, twins);
        QFETCH(EdgeReduction, reduction);
        auto input = inputFor(testing::stagedGraph(steps, groups));
        input.reduction = reduction;
        input.frameless = input.barless = true;
        input.mergeTwins = twins;
        input.aspect = 1.6;
        const auto layout = computeLayout(input);
        const auto &graph = *input.graph;
        QVERIFY(layout->frames.empty());
        QVERIFY(rowsAreClear(*layout));
        QVERIFY(runsForward(*layout));
        QVERIFY(layout->edges.size() <= graph.edgeCount());
        quint32 last = 0;
        for (size_t i = 0; i < graph.nodeCount(); ++i) {
            if (graph.node(NodeIndex(i)).kind != NodeKind::Wait)
                continue;
            QCOMPARE(layout->rects[i].size(), input.sizes[i]);
            QVERIFY(layout->layer[i] > last); // what it holds back comes behind it
            last = layout->layer[i];
        }
        QCOMPARE(twins, !layout->blocks.empty());
    }

    void labelsOfAnyLength()
    {
        GraphBuilder builder;
        for (quint32 i = 0; i < 300; ++i) {
            auto node = named(i);
            node.label = QString(4000, u'x');
            builder.addNode(node);
            if (i > 0)
                builder.addEdge({NodeIndex(i / 2), NodeIndex(i)});
        }
        LayoutInput input;
        input.graph = builder.build();
        input.sizes.assign(300, QSizeF(28000, 30));
        const auto layout = computeLayout(input);
        QVERIFY(rowsAreClear(*layout));
        QVERIFY(runsForward(*layout));
    }

    void refinedIsNeverWorse()
    {
        for (quint32 seed = 1; seed < 4; ++seed) {
            auto input = inputFor(testing::layeredGraph(600, 3, seed));
            const auto first = computeLayout(input);
            input.effort = LayoutEffort::Refined;
            QVERIFY(computeLayout(input)->crossings < first->crossings);
        }
    }

    void tellsHowFarItIsAndStops_data()
    {
        QTest::addColumn<StepGraphPtr>("graph");
        QTest::addColumn<LayoutEffort>("effort");
        QTest::addColumn<EdgeReduction>("reduction");
        const auto flat = testing::layeredGraph(300, 2, 1), framed = testing::releaseGraph(120);
        QTest::newRow("flat") << flat << LayoutEffort::First << EdgeReduction::None;
        QTest::newRow("flat, implied edges hidden") << flat << LayoutEffort::First << EdgeReduction::All;
        QTest::newRow("flat, refined") << flat << LayoutEffort::Refined << EdgeReduction::None;
        QTest::newRow("framed") << framed << LayoutEffort::First << EdgeReduction::Barriers;
        QTest::newRow("framed, refined") << framed << LayoutEffort::Refined << EdgeReduction::All;
    }

    /// Wherever it is asked to, it does not even go on to what it would tell next.
    void tellsHowFarItIsAndStops()
    {
        QFETCH(StepGraphPtr, graph);
        QFETCH(LayoutEffort, effort);
        QFETCH(EdgeReduction, reduction);
        auto input = inputFor(graph);
        input.effort = effort;
        input.reduction = reduction;
        std::vector<double> told;
        input.progress = [&told](double part) { told.push_back(part); };
        QVERIFY(computeLayout(input));
        QVERIFY(told.size() > 8);
        double last = 0;
        for (const auto part : told) {
            QVERIFY(part > last); // never back
            QVERIFY2(part - last < 0.4, qPrintable(QStringLiteral("from %1 to %2").arg(last).arg(part)));
            last = part;
        }
        QVERIFY(last > 0.6 && last <= 1);
        for (size_t at = 0; at < told.size(); at += 1 + told.size() / 8) {
            std::atomic_bool cancel {false};
            size_t heard = 0;
            input.progress = [&](double) {
                cancel = cancel || heard == at;
                ++heard;
            };
            QVERIFY(!computeLayout(input, &cancel));
            QVERIFY2(heard <= at + 3, qPrintable(QStringLiteral("told %1 times after %2").arg(heard).arg(at)));
        }
    }

    /// What a person looks at stays where it is when one step in a hundred comes or goes.
    void unchangedNodesStay_data()
    {
        QTest::addColumn<quint32>("added");
        QTest::addColumn<quint32>("removed");
        QTest::addColumn<LayoutDirection>("direction");
        QTest::addColumn<bool>("trunks");
        for (const auto direction : {LayoutDirection::LeftToRight, LayoutDirection::TopToBottom}) {
            const char *way = direction == LayoutDirection::LeftToRight ? "across" : "down";
            for (const bool trunks : {false, true}) {
                const char *edges = trunks ? ", edges share trunks" : "";
                QTest::addRow("nothing, %s%s", way, edges) << 0U << 0U << direction << trunks;
                QTest::addRow("added, %s%s", way, edges) << 20U << 0U << direction << trunks;
                QTest::addRow("removed, %s%s", way, edges) << 0U << 20U << direction << trunks;
                QTest::addRow("both, %s%s", way, edges) << 20U << 20U << direction << trunks;
            }
        }
    }

    void unchangedNodesStay()
    {
        QFETCH(quint32, added);
        QFETCH(quint32, removed);
        QFETCH(LayoutDirection, direction);
        QFETCH(bool, trunks);
        const auto graph = testing::layeredGraph(2000, 2, 5);
        auto input = inputFor(graph);
        input.direction = direction;
        input.trunks = trunks;
        const auto before = computeLayout(input);
        GraphBuilder builder;
        std::vector<NodeIndex> now(graph->nodeCount(), kNoNode);
        for (size_t i = 0; i < graph->nodeCount(); ++i) {
            if (removed == 0 || i % (2000 / removed) != 50)
                now[i] = builder.addNode(graph->node(NodeIndex(i)));
        }
        for (const auto &edge : graph->edges()) {
            if (now[raw(edge.from)] != kNoNode && now[raw(edge.to)] != kNoNode)
                builder.addEdge({now[raw(edge.from)], now[raw(edge.to)]});
        }
        for (quint32 i = 0; i < added; ++i) {
            auto node = named(100000 + i);
            const auto made = builder.addNode(node);
            for (quint32 at = i * 97 + 3; at < i * 97 + 6; ++at) {
                if (now[at] != kNoNode)
                    builder.addEdge({now[at], made});
            }
        }
        auto changed = inputFor(builder.build());
        changed.direction = direction;
        changed.trunks = trunks;
        changed.previous = before;
        const auto after = computeLayout(changed);
        QVERIFY(rowsAreClear(*after) || direction == LayoutDirection::TopToBottom);
        const auto shift = shiftBetween(*before, *after);
        std::vector<double> moved;
        for (size_t i = 0; i < now.size(); ++i) {
            if (now[i] == kNoNode)
                continue;
            const auto way = after->rects[raw(now[i])].center() - before->rects[i].center() - shift;
            moved.push_back(std::hypot(way.x(), way.y()));
        }
        std::sort(moved.begin(), moved.end());
        const auto median = moved[moved.size() / 2];
        qInfo("median %.1f, nine in ten %.1f, all moved by %.0f, %.0f", median, moved[moved.size() * 9 / 10], shift.x(), shift.y());
        QVERIFY(median < 30); // the height of a node
        if (added == 0)
            QVERIFY(moved[moved.size() * 9 / 10] < 1);
        if (added == 0 && removed == 0)
            QCOMPARE(moved.back(), 0.0);
    }

    /// Who left a block leaves a gap; who is new fills it.
    void cellsStay_data()
    {
        QTest::addColumn<double>("aspect");
        QTest::addColumn<quint32>("before");
        QTest::addColumn<quint32>("removed"); ///< at least 1000: none
        QTest::addColumn<quint32>("after");
        QTest::addColumn<double>("wider"); ///< px of each node, since
        for (const double aspect : {0.0, 1.6}) {
            const char *shape = aspect > 0 ? ", wrapped" : "";
            QTest::addRow("nothing%s", shape) << aspect << 40U << 1000U << 40U << 0.0;
            QTest::addRow("longer names%s", shape) << aspect << 40U << 1000U << 40U << 9.0;
            QTest::addRow("one comes%s", shape) << aspect << 40U << 1000U << 41U << 0.0;
            QTest::addRow("one goes%s", shape) << aspect << 40U << 11U << 40U << 0.0;
            QTest::addRow("the first goes%s", shape) << aspect << 40U << 0U << 40U << 0.0;
            QTest::addRow("one comes for one that goes%s", shape) << aspect << 40U << 11U << 41U << 0.0;
        }
    }

    void cellsStay()
    {
        QFETCH(double, aspect);
        QFETCH(quint32, before);
        QFETCH(quint32, removed);
        QFETCH(quint32, after);
        QFETCH(double, wider);
        const auto drawn = [&](quint32 count, quint32 without, double width, const LayoutPtr &previous) {
            GraphBuilder builder;
            const auto first = builder.addNode(named(2000)), last = builder.addNode(named(3000));
            for (quint32 i = 0; i < count; ++i) {
                if (i == without)
                    continue;
                const auto node = builder.addNode(named(i));
                builder.addEdge({first, node});
                builder.addEdge({node, last});
            }
            LayoutInput input;
            input.graph = builder.build();
            input.sizes.assign(input.graph->nodeCount(), QSizeF(width, 30));
            input.mergeTwins = true;
            input.aspect = aspect;
            input.previous = previous;
            return computeLayout(input);
        };
        const auto placeOf = [](const LayoutPtr &layout, quint32 i) { return layout->rects[raw(layout->graph->find(named(i).id))].center(); };
        const auto then = drawn(before, 1000, 160, nullptr), now = drawn(after, removed, 160 + wider, then);
        QCOMPARE(now->blocks.size(), size_t(1));
        QCOMPARE(size_t(now->blocks.front().count), size_t(after - (removed < after ? 1 : 0)));
        const auto shift = shiftBetween(*then, *now);
        const auto seatIn = [&](const LayoutPtr &layout, quint32 i, double width) {
            const auto way = placeOf(layout, i) - layout->blocks.front().rect.topLeft();
            return QPoint(int(way.x() / (width + 4)), int(way.y() / 34)); // with the gap between cells
        };
        for (quint32 i = 0; i < before; ++i) {
            if (i == removed)
                continue;
            QCOMPARE(seatIn(now, i, 160 + wider), seatIn(then, i, 160));
            if (wider == 0)
                QCOMPARE(placeOf(now, i) - shift, placeOf(then, i));
        }
        if (removed == 11 && after > before)
            QCOMPARE(placeOf(now, before) - shift, placeOf(then, 11));
        std::vector<QRectF> cells;
        for (const auto node : now->blockCells) {
            for (const auto &other : cells)
                QVERIFY(!other.intersects(now->rects[raw(node)]));
            QVERIFY(now->blocks.front().rect.contains(now->rects[raw(node)]));
            cells.push_back(now->rects[raw(node)]);
        }
    }
};

QTEST_GUILESS_MAIN(TestFlatLayout)
#include "tst_flatlayout.moc"
