// SPDX-License-Identifier: GPL-3.0-or-later
// How the view arranges graphs: what stays where it is, what is drawn again, and shapes that break layouts.
#include "dagfixture.h"

#include "graph/graphbuilder.h"

#include <cmath>

using namespace slipway;
using namespace slipway::testing;

namespace {

StepNode step(const QString &id)
{
    StepNode node;
    node.id = node.key = node.label = id;
    node.kind = NodeKind::Command;
    return node;
}

/// The graph without every hundredth step (beginning with the fiftieth), or with one more for each hundred.
StepGraphPtr changed(const StepGraph &graph, bool more)
{
    GraphBuilder builder;
    std::vector<NodeIndex> now(graph.nodeCount(), kNoNode);
    const auto leaves = [&graph](size_t i) { return graph.members(NodeIndex(i)).empty(); };
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        if (!more && i % 100 == 50 && leaves(i))
            continue;
        auto node = graph.node(NodeIndex(i));
        node.group = node.group == kNoNode ? kNoNode : now[raw(node.group)];
        now[i] = builder.addNode(node);
    }
    for (const auto &edge : graph.edges()) {
        if (now[raw(edge.from)] != kNoNode && now[raw(edge.to)] != kNoNode)
            builder.addEdge({now[raw(edge.from)], now[raw(edge.to)], edge.origin});
    }
    for (size_t i = 50; more && i + 3 < graph.nodeCount(); i += 100) {
        auto node = step(QStringLiteral("added-%1").arg(i));
        node.group = graph.node(NodeIndex(i)).group == kNoNode ? kNoNode : now[raw(graph.node(NodeIndex(i)).group)];
        const auto made = builder.addNode(node);
        if (leaves(i))
            builder.addEdge({now[i], made});
    }
    return builder.build();
}

struct Sight
{
    QHash<QString, QPointF> places; ///< centres on screen
    double nodeHeight = 0; ///< on screen
};

Sight sightOf(const DagView &view)
{
    Sight sight;
    const auto &layout = *view.currentLayout();
    view.scene().eachNodeIn(view.visibleWorld(), [&](NodeIndex n) {
        const auto &rect = layout.rects[raw(n)];
        sight.places.insert(layout.graph->node(n).id, view.worldToView().map(rect.center()));
        sight.nodeHeight = rect.height() * view.zoom();
    });
    return sight;
}

double medianMoved(const Sight &before, const DagView &view)
{
    std::vector<double> moved;
    const auto &layout = *view.currentLayout();
    for (auto it = before.places.cbegin(); it != before.places.cend(); ++it) {
        const auto node = layout.graph->find(it.key());
        if (!layout.isShown(node))
            continue;
        const auto way = view.worldToView().map(layout.rects[raw(node)].center()) - it.value();
        moved.push_back(std::hypot(way.x(), way.y()));
    }
    if (moved.empty())
        return 1e9;
    std::nth_element(moved.begin(), moved.begin() + qsizetype(moved.size() / 2), moved.end());
    return moved[moved.size() / 2];
}

StepGraphPtr completeBipartite(int side)
{
    GraphBuilder builder;
    std::vector<NodeIndex> left, right;
    for (int i = 0; i < side; ++i) {
        left.push_back(builder.addNode(step(QStringLiteral("l%1").arg(i))));
        right.push_back(builder.addNode(step(QStringLiteral("r%1").arg(i))));
    }
    for (const auto from : left) {
        for (const auto to : right)
            builder.addEdge({from, to});
    }
    return builder.build();
}

StepGraphPtr unconnected(int count, int labelLength)
{
    GraphBuilder builder;
    for (int i = 0; i < count; ++i) {
        auto node = step(QStringLiteral("s%1").arg(i));
        if (labelLength > 0)
            node.label = QString(labelLength, QChar(u'a' + i % 26));
        builder.addNode(node);
    }
    return builder.build();
}

/// A ring of `count` steps; of one: a step that waits for itself.
StepGraphPtr ring(int count)
{
    GraphBuilder builder;
    std::vector<NodeIndex> nodes;
    for (int i = 0; i < count; ++i)
        nodes.push_back(builder.addNode(step(QStringLiteral("s%1").arg(i))));
    for (int i = 0; i < count; ++i)
        builder.addEdge({nodes[size_t(i)], nodes[size_t((i + 1) % count)]});
    return builder.build();
}

enum class What { Flat, Framed, Blocks };
enum class How { Added, Removed, Hidden, Folded, Unfolded };

} // namespace

class TestArranging : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeWarningsFatal(); }

    void whatIsInSightStays_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("how");
        QTest::newRow("flat, steps added by a reload") << int(What::Flat) << int(How::Added);
        QTest::newRow("flat, steps removed by a reload") << int(What::Flat) << int(How::Removed);
        QTest::newRow("flat, steps hidden") << int(What::Flat) << int(How::Hidden);
        QTest::newRow("framed, steps added by a reload") << int(What::Framed) << int(How::Added);
        QTest::newRow("framed, steps removed by a reload") << int(What::Framed) << int(How::Removed);
        QTest::newRow("framed, steps hidden") << int(What::Framed) << int(How::Hidden);
        QTest::newRow("framed, a group folded") << int(What::Framed) << int(How::Folded);
        QTest::newRow("framed, a group unfolded") << int(What::Framed) << int(How::Unfolded);
        QTest::newRow("blocks in frames, steps added by a reload") << int(What::Blocks) << int(How::Added);
        QTest::newRow("blocks in frames, steps removed by a reload") << int(What::Blocks) << int(How::Removed);
        QTest::newRow("blocks in frames, steps hidden") << int(What::Blocks) << int(How::Hidden);
        QTest::newRow("blocks in frames, a group folded") << int(What::Blocks) << int(How::Folded);
        QTest::newRow("blocks in frames, a group unfolded") << int(What::Blocks) << int(How::Unfolded);
    }

    void whatIsInSightStays()
    {
        QFETCH(int, what);
        QFETCH(int, how);
        DagFixture f(What(what) == What::Flat ? layeredGraph(1200, 2, 7) : What(what) == What::Framed ? releaseGraph(300) : stagedGraph(560));
        QVERIFY(f.laidOut);
        QCOMPARE(!f.view.currentLayout()->blocks.empty(), What(what) == What::Blocks);
        QTRY_VERIFY_WITH_TIMEOUT(!f.view.arranger().isRefining(), 30'000);
        const auto group = firstGroup(*f.graph);
        if (How(how) == How::Unfolded)
            QVERIFY(f.relayout([&] { f.view.setCollapsed(group, true); }));
        f.view.zoomTo(0.6);
        const auto &blocks = f.view.currentLayout()->blocks;
        f.view.showWorldPoint(blocks.empty() ? f.view.currentLayout()->bounds.center() : blocks[blocks.size() / 2].rect.center());
        const auto before = sightOf(f.view);
        QVERIFY(before.places.size() > 5);
        QVERIFY(f.relayout([&] { change(f, How(how), group); }));
        QVERIFY(!f.view.isLayingOut());
        const auto moved = medianMoved(before, f.view);
        qInfo("median %.1f px of a node's %.1f", moved, before.nodeHeight);
        QVERIFY(moved < before.nodeHeight);
    }

    /// A change of state is no reason to move anything.
    void statesMoveNothing()
    {
        DagFixture f(layeredGraph(600, 2, 3));
        QTRY_VERIFY_WITH_TIMEOUT(!f.view.arranger().isRefining(), 30'000);
        const auto layout = f.view.currentLayout();
        for (size_t i = 0; i < f.graph->nodeCount(); i += 3)
            f.states[f.graph->node(NodeIndex(i)).id] = StepState::Failed;
        f.view.updateAll();
        f.view.updateSteps({NodeIndex(1)});
        QVERIFY(!f.view.isLayingOut());
        QCOMPARE(f.view.currentLayout(), layout);
    }

    void largeGraphsAreDrawnAgainWithFewerCrossings()
    {
        DagFixture f(layeredGraph(1000, 3, 11));
        QVERIFY(f.laidOut);
        const auto first = f.view.currentLayout();
        QVERIFY(f.view.arranger().isRefining());
        QTRY_VERIFY_WITH_TIMEOUT(f.view.currentLayout() != first, 60'000);
        QVERIFY(double(f.view.currentLayout()->crossings) < 0.95 * double(first->crossings));
        QVERIFY(!f.view.arranger().isRefining());
    }

    void whoHasBegunToWorkKeepsTheFirstPicture()
    {
        DagFixture f(layeredGraph(1000, 3, 11));
        const auto first = f.view.currentLayout();
        QVERIFY(f.view.arranger().isRefining());
        f.view.zoomTo(f.view.zoom() * 1.1);
        QTRY_VERIFY_WITH_TIMEOUT(!f.view.arranger().isRefining(), 60'000);
        QCOMPARE(f.view.currentLayout(), first);
    }

    void twinsMayBeBlocks()
    {
        DagFixture f(starGraph(300));
        QVERIFY(f.view.currentLayout()->blocks.empty());
        auto wished = f.view.arrangement();
        wished.mergeTwins = Wish::Yes;
        QVERIFY(f.relayout([&] { f.view.setArrangement(wished); }));
        const auto &layout = *f.view.currentLayout();
        QCOMPARE(layout.blocks.size(), size_t(1));
        QCOMPARE(layout.blocks.front().count, 300U);
        QCOMPARE(layout.visible.size(), size_t(301)); // cells stay steps of their own
        QVERIFY(layout.edges.size() < 5);
        QVERIFY(f.view.arrangedStyle().mergeTwins);
        const auto cell = layout.graph->node(layout.blockCells[7]).id;
        f.view.select(cell, false);
        QCOMPARE(f.view.selected(), cell);
    }

    /// Between frames and bars twelve twins are a block unless somebody said no, fewer only where somebody asks.
    void twinsInFrames_data()
    {
        QTest::addColumn<int>("wish");
        QTest::addColumn<bool>("many");
        QTest::addColumn<bool>("blocks");
        QTest::newRow("by size, many") << int(Wish::BySize) << true << true;
        QTest::newRow("by size, few") << int(Wish::BySize) << false << false;
        QTest::newRow("asked for, many") << int(Wish::Yes) << true << true;
        QTest::newRow("asked for, few") << int(Wish::Yes) << false << true;
        QTest::newRow("refused, many") << int(Wish::No) << true << false;
        QTest::newRow("refused, few") << int(Wish::No) << false << false;
    }

    void twinsInFrames()
    {
        QFETCH(int, wish);
        QFETCH(bool, many);
        QFETCH(bool, blocks);
        GraphBuilder builder;
        auto group = step(QStringLiteral("group"));
        group.kind = NodeKind::Group;
        const auto holder = builder.addNode(group);
        for (int i = 0; i < (many ? 12 : 11); ++i) {
            auto node = step(QStringLiteral("n%1").arg(i));
            node.group = holder;
            builder.addNode(node);
        }
        const auto graph = builder.build();
        DagFixture f(graph);
        auto wished = f.view.arrangement();
        wished.mergeTwins = Wish(wish);
        if (Wish(wish) != Wish::BySize)
            QVERIFY(f.relayout([&] { f.view.setArrangement(wished); }));
        QCOMPARE(f.view.currentLayout()->frames.size(), size_t(1));
        QCOMPARE(f.view.currentLayout()->blocks.size(), size_t(blocks));
        QCOMPARE(f.view.arrangedStyle().mergeTwins, blocks);
        QVERIFY(f.view.arrangedStyle().framed);
    }

    void impliedEdgesAreHiddenOnlyWhereWished()
    {
        GraphBuilder builder;
        const auto a = builder.addNode(step(QStringLiteral("a"))), b = builder.addNode(step(QStringLiteral("b"))), c = builder.addNode(step(QStringLiteral("c")));
        builder.addEdge({a, b});
        builder.addEdge({b, c});
        builder.addEdge({a, c});
        DagFixture f(builder.build());
        QCOMPARE(f.view.currentLayout()->edges.size(), size_t(3));
        auto wished = f.view.arrangement();
        wished.hideImplied = Wish::Yes;
        QVERIFY(f.relayout([&] { f.view.setArrangement(wished); }));
        QCOMPARE(f.view.currentLayout()->edges.size(), size_t(2));
        QCOMPARE(f.view.currentLayout()->implied.size(), size_t(1));
    }

    void bundledEdgesShareTheirWay()
    {
        GraphBuilder builder;
        auto last = builder.addNode(step(QStringLiteral("root")));
        const auto root = last;
        for (int i = 0; i < 12; ++i) {
            const auto next = builder.addNode(step(QStringLiteral("n%1").arg(i)));
            builder.addEdge({last, next});
            if (i > 8)
                builder.addEdge({root, next});
            last = next;
        }
        DagFixture f(builder.build());
        const auto edges = f.view.currentLayout()->edges.size();
        const auto apart = widthBeside(*f.view.currentLayout(), root, QStringLiteral("n5"));
        auto wished = f.view.arrangement();
        wished.bundle = true;
        QVERIFY(f.relayout([&] { f.view.setArrangement(wished); }));
        QCOMPARE(f.view.currentLayout()->edges.size(), edges);
        const auto bundle = widthBeside(*f.view.currentLayout(), root, QStringLiteral("n5"));
        qInfo("three edges take %.1f px, bundled %.1f", apart, bundle);
        QVERIFY(bundle > 0 && bundle < apart / 2);
    }

    void framesAreLeftOutWhereThereAreTooManySteps()
    {
        GraphBuilder builder;
        for (int g = 0; g < 4; ++g) {
            auto group = step(QStringLiteral("g%1").arg(g));
            group.kind = NodeKind::Group;
            const auto holder = builder.addNode(group);
            for (int i = 0; i < DagArranger::kMostFramed * 3 / 8; ++i) {
                auto node = step(QStringLiteral("g%1-%2").arg(g).arg(i));
                node.group = holder;
                builder.addNode(node);
            }
        }
        DagFixture f(builder.build());
        QVERIFY(f.laidOut);
        QVERIFY(f.view.arrangedStyle().framesLeftOut);
        QVERIFY(f.view.currentLayout()->frames.empty());
        QCOMPARE(f.view.currentLayout()->visible.size(), size_t(DagArranger::kMostFramed * 3 / 2));
        QVERIFY(f.relayout([&] { f.view.setCollapsedGroups({QStringLiteral("g0"), QStringLiteral("g1")}); }));
        QVERIFY(!f.view.arrangedStyle().framesLeftOut);
        QCOMPARE(f.view.currentLayout()->frames.size(), size_t(2));
    }

    void barsAreLeftOutWhereThereAreTooManySteps_data()
    {
        QTest::addColumn<bool>("groups");
        QTest::addColumn<QString>("words");
        QTest::newRow("waits alone") << false << QStringLiteral("Waits are no bars above 1000 step(s)");
        QTest::newRow("waits and groups") << true << QStringLiteral("Frames of open groups and the bars of waits are left out above 1000 step(s)");
    }

    void barsAreLeftOutWhereThereAreTooManySteps()
    {
        QFETCH(bool, groups);
        QFETCH(QString, words);
        DagFixture f(stagedGraph(3000, groups));
        QVERIFY(f.laidOut);
        const auto style = f.view.arrangedStyle();
        QVERIFY(style.barsLeftOut && !style.framed);
        QCOMPARE(style.framesLeftOut, groups);
        QVERIFY(style.mergeTwins && style.wrap && style.hideImplied);
        QCOMPARE(f.view.leftOutWords(), words);
        const auto &layout = *f.view.currentLayout();
        QVERIFY(layout.frames.empty() && !layout.blocks.empty());
        QVERIFY(layout.edges.size() < layout.visible.size()); // through the waits, never from each step before to each behind
        // Few enough: as they always were.
        std::vector<bool> hidden(f.graph->nodeCount(), false);
        for (size_t i = 0; i < hidden.size(); ++i)
            hidden[i] = i > 900;
        QVERIFY(f.relayout([&] { f.view.setHidden(hidden); }));
        QVERIFY(f.view.arrangedStyle().framed && !f.view.arrangedStyle().barsLeftOut && !f.view.arrangedStyle().framesLeftOut);
        QCOMPARE(f.view.leftOutWords(), QString());
        QCOMPARE(!f.view.currentLayout()->frames.empty(), groups);
    }

    /// Many times longer than a step is high or wide, and painted as a wait.
    void waitsWithoutBarsAreStillFound_data()
    {
        QTest::addColumn<LayoutDirection>("direction");
        QTest::newRow("across") << LayoutDirection::LeftToRight;
        QTest::newRow("down") << LayoutDirection::TopToBottom;
    }

    void waitsWithoutBarsAreStillFound()
    {
        QFETCH(LayoutDirection, direction);
        DagFixture f(stagedGraph(1500));
        if (direction != LayoutDirection::LeftToRight)
            QVERIFY(f.relayout([&] { f.view.setDirection(direction); }));
        const auto &layout = *f.view.currentLayout();
        for (const auto node : layout.visible) {
            if (layout.graph->node(node).kind != NodeKind::Wait)
                continue;
            const auto &rect = layout.rects[raw(node)];
            QVERIFY(std::max(rect.width(), rect.height()) > 100 && std::min(rect.width(), rect.height()) < 20);
            QCOMPARE(rect.height() > rect.width(), direction == LayoutDirection::LeftToRight);
        }
    }

    void anyShapeIsShown_data()
    {
        QTest::addColumn<StepGraphPtr>("graph");
        QTest::newRow("chain of 40,000") << chainGraph(40'000);
        QTest::newRow("star of 40,000") << starGraph(40'000);
        QTest::newRow("complete bipartite 400 x 400") << completeBipartite(400);
        QTest::newRow("40,000 disconnected") << unconnected(40'000, 0);
        QTest::newRow("labels of 4,000 characters") << unconnected(300, 4000);
        QTest::newRow("self-loop") << ring(1);
        QTest::newRow("cycle") << ring(7);
        QTest::newRow("cycle of 5,000") << ring(5000);
        QTest::newRow("empty") << GraphBuilder().build();
    }

    void anyShapeIsShown()
    {
        QFETCH(StepGraphPtr, graph);
        DagView view;
        view.setPalette(applicationPalette(false));
        view.setReducedMotion(true);
        view.resize(1200, 800);
        QSignalSpy ready(&view, &DagView::layoutReady);
        view.show();
        view.setGraph(graph);
        QVERIFY(!ready.isEmpty() || ready.wait(60'000));
        QCOMPARE(view.currentLayout()->visible.size(), graph->nodeCount());
        QVERIFY(view.currentLayout()->points.size() <= 40 * (graph->nodeCount() + graph->edgeCount() + 1));
        for (const double zoom : {0.01, 0.3, 1.0}) {
            view.zoomTo(zoom);
            QVERIFY(!view.grab().isNull());
        }
        view.fit();
        QVERIFY(!view.grab().isNull());
    }

private:
    /// How far apart the long edges of `root` are where `id` is.
    static double widthBeside(const Layout &layout, NodeIndex root, const QString &id)
    {
        const auto x = layout.rects[raw(layout.graph->find(id))].center().x();
        double low = 1e9, high = -1e9;
        for (size_t e = 0; e < layout.edges.size(); ++e) {
            const auto line = layout.polyline(e);
            for (size_t i = 0; i + 1 < line.size() && layout.edges[e].from == root; ++i) {
                if (line[i].x() > x || line[i + 1].x() <= x)
                    continue;
                const auto y = line[i].y() + (line[i + 1].y() - line[i].y()) * (x - line[i].x()) / (line[i + 1].x() - line[i].x());
                low = std::min(low, y);
                high = std::max(high, y);
            }
        }
        return high - low;
    }

    static QString firstGroup(const StepGraph &graph)
    {
        for (size_t i = 0; i < graph.nodeCount(); ++i) {
            if (!graph.members(NodeIndex(i)).empty())
                return graph.node(NodeIndex(i)).id;
        }
        return {};
    }

    static void change(DagFixture &f, How how, const QString &group)
    {
        switch (how) {
        case How::Added:
        case How::Removed:
            f.graph = changed(*f.graph, how == How::Added);
            f.view.setGraph(f.graph);
            break;
        case How::Hidden: {
            std::vector<bool> hidden(f.graph->nodeCount(), false);
            for (size_t i = 50; i < hidden.size(); i += 100)
                hidden[i] = f.graph->members(NodeIndex(i)).empty();
            f.view.setHidden(hidden);
            break;
        }
        case How::Folded:
        case How::Unfolded:
            f.view.setCollapsed(group, how == How::Folded);
            break;
        }
    }
};

QTEST_MAIN(TestArranging)
#include "tst_arranging.moc"
