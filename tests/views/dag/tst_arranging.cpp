// SPDX-License-Identifier: GPL-3.0-or-later
// How the view arranges graphs: what stays where it is, what is drawn again, and shapes that break layouts.
#include "dagfixture.h"

#include "dag/arrangeprogress.h"
#include "dag/nodepainter.h"
#include "graph/graphbuilder.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

using namespace slipway;
using namespace slipway::testing;

namespace {

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

/// Of a view that tells at once what it does: as if all of it took long.
struct Told
{
    explicit Told(DagView *view)
        : progress(view, &window)
    {
        view->setPatience(0);
        window.show();
    }
    template <typename Part>
    Part *part(const char *name) const
    {
        return progress.findChild<Part *>(QLatin1String(name));
    }
    QString text() const { return part<QLabel>("arrangeText")->text(); }
    bool shows(const char *name) const { return part<QWidget>(name)->isVisible(); }
    void click(const char *name) { QTest::mouseClick(part<QToolButton>(name), Qt::LeftButton); }

    QWidget window;
    ArrangeProgress progress;
};

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
                node.detail = g == 3 ? QStringLiteral("linux") : QString();
                builder.addNode(node);
            }
        }
        DagFixture f(builder.build());
        QVERIFY(f.laidOut);
        QVERIFY(f.view.arrangedStyle().framesLeftOut);
        QVERIFY(f.view.currentLayout()->frames.empty());
        QCOMPARE(f.view.currentLayout()->visible.size(), size_t(DagArranger::kMostFramed * 3 / 2));
        // What the frame does not say, the step does.
        const auto second = [&f](const QString &id) { return NodePainter::detailOf(f.view.scene(), f.view.currentLayout()->graph->find(id)); };
        QCOMPARE(second(QStringLiteral("g2-7")), QStringLiteral("g2"));
        QCOMPARE(second(QStringLiteral("g3-1")), QStringLiteral("g3 · linux"));
        QVERIFY(f.relayout([&] { f.view.setCollapsedGroups({QStringLiteral("g0"), QStringLiteral("g1")}); }));
        QVERIFY(!f.view.arrangedStyle().framesLeftOut);
        QCOMPARE(f.view.currentLayout()->frames.size(), size_t(2));
        QCOMPARE(second(QStringLiteral("g2-7")), QStringLiteral("Command"));
    }

    void longWorkIsShownBesideTheGraph()
    {
        DagFixture f(layeredGraph(150, 2, 5));
        Told told(&f.view);
        QVERIFY(!told.progress.isVisible());
        const auto sight = f.view.viewport()->geometry();
        QSignalSpy ready(&f.view, &DagView::layoutReady);
        f.view.setDirection(LayoutDirection::TopToBottom);
        QVERIFY(told.progress.isVisible());
        QCOMPARE(told.text(), QStringLiteral("Arranging 150 step(s)"));
        QVERIFY(told.shows("arrangeProgress"));
        QCOMPARE(told.part<QProgressBar>("arrangeProgress")->accessibleName(), told.text());
        QCOMPARE(told.part<QToolButton>("arrangeCancel")->accessibleName(), QStringLiteral("Cancel arranging"));
        QVERIFY(!told.shows("arrangeAgain"));
        QCOMPARE(f.view.viewport()->geometry(), sight); // the graph does not move for it
        QVERIFY(!ready.isEmpty() || ready.wait(kDrawnMs));
        QVERIFY(!told.progress.isVisible());
    }

    void whatIsQuickIsNotTold()
    {
        DagFixture f;
        ArrangeProgress progress(&f.view);
        f.view.setPatience(60'000);
        QVERIFY(f.relayout([&] {
            f.view.setDirection(LayoutDirection::TopToBottom);
            QVERIFY(progress.isHidden());
        }));
        QVERIFY(progress.isHidden());
    }

    void stoppedWhatIsOnScreenStays_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("by the button") << QStringLiteral("button");
        QTest::newRow("by Esc in the graph") << QStringLiteral("key");
    }

    void stoppedWhatIsOnScreenStays()
    {
        QFETCH(QString, how);
        DagFixture f(releaseGraph(60));
        Told told(&f.view);
        const auto layout = f.view.currentLayout();
        const auto former = f.view.arrangement();
        const auto style = f.view.arrangedStyle();
        const auto group = firstGroup(*f.graph);
        QSignalSpy folded(&f.view, &DagView::collapsedGroupsChanged), stopped(&f.view, &DagView::arrangingStopped);
        f.view.setCollapsed(group, true);
        QVERIFY(f.view.isLayingOut());
        if (how == QLatin1String("button"))
            told.click("arrangeCancel");
        else
            f.key(Qt::Key_Escape);
        QVERIFY(!f.view.isLayingOut());
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(folded.size(), 2); // and back
        QCOMPARE(f.view.currentLayout(), layout);
        QVERIFY(f.view.arrangement() == former);
        QCOMPARE(f.view.arrangedStyle().framed, style.framed);
        QCOMPARE(f.view.stopped(), DagView::Stopped::Kept);
        QCOMPARE(told.text(), QStringLiteral("Arranging was stopped: the graph is as it was"));
        QVERIFY(!told.shows("arrangeCancel"));
        QVERIFY(f.relayout([&] { told.click("arrangeAgain"); }));
        QVERIFY(f.view.collapsedGroups().contains(group));
        QCOMPARE(f.view.stopped(), DagView::Stopped::No);
        QVERIFY(!told.progress.isVisible());
    }

    void theNoticeCanBePutAway()
    {
        DagFixture f;
        Told told(&f.view);
        f.view.setDirection(LayoutDirection::TopToBottom);
        told.click("arrangeCancel");
        QVERIFY(told.progress.isVisible());
        told.click("arrangeDismiss");
        QVERIFY(!told.progress.isVisible());
        QCOMPARE(f.view.direction(), LayoutDirection::LeftToRight);
    }

    /// Nothing is on screen that could stay: a drawing with closed groups takes next to no time.
    void aFirstDrawingThatIsStoppedHasItsGroupsCollapsed()
    {
        DagView view;
        view.setReducedMotion(true);
        view.resize(900, 600);
        Told told(&view);
        view.show();
        QSignalSpy ready(&view, &DagView::layoutReady);
        const auto graph = releaseGraph(60);
        view.setGraph(graph);
        QVERIFY(view.isLayingOut());
        told.click("arrangeCancel");
        QVERIFY(!ready.isEmpty() || ready.wait(kDrawnMs));
        QCOMPARE(ready.size(), 1);
        QCOMPARE(view.stopped(), DagView::Stopped::Collapsed);
        QVERIFY(view.currentLayout()->frames.empty());
        QCOMPARE(told.text(), QStringLiteral("Arranging was stopped: groups are collapsed instead"));
        told.click("arrangeAgain");
        QVERIFY(ready.wait(kDrawnMs));
        QVERIFY(view.collapsedGroups().isEmpty());
        QVERIFY(!view.currentLayout()->frames.empty());
    }

    void withoutGroupsAPersonIsToldWhatToDo()
    {
        DagView view;
        view.setReducedMotion(true);
        view.resize(900, 600);
        Told told(&view);
        view.show();
        QSignalSpy ready(&view, &DagView::layoutReady);
        view.setGraph(layeredGraph(80, 2, 5));
        told.click("arrangeCancel");
        QCOMPARE(view.stopped(), DagView::Stopped::Nothing);
        QVERIFY(!view.isLayingOut());
        QCOMPARE(told.text(), QStringLiteral("Arranging was stopped: the graph is not drawn"));
        QVERIFY(!view.grab().isNull());
        told.click("arrangeAgain");
        QVERIFY(ready.wait(kDrawnMs));
        QCOMPARE(view.currentLayout()->visible.size(), size_t(80));
        QVERIFY(!told.progress.isVisible());
    }

    void theSearchForAClearerDrawingCanBeStopped()
    {
        DagFixture f(layeredGraph(1000, 3, 11));
        const auto first = f.view.currentLayout();
        QVERIFY(f.view.arranger().isRefining());
        Told told(&f.view);
        Q_EMIT f.view.arrangingProgressed();
        QCOMPARE(told.text(), QStringLiteral("Looking for a clearer drawing"));
        QVERIFY(!f.view.isLayingOut());
        f.key(Qt::Key_Escape); // is about what is in front
        QVERIFY(f.view.arranger().isRefining());
        told.click("arrangeCancel");
        QVERIFY(!f.view.arranger().isRefining());
        QVERIFY(!told.progress.isVisible());
        QCOMPARE(f.view.stopped(), DagView::Stopped::No);
        QCOMPARE(f.view.currentLayout(), first);
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
        QVERIFY(!ready.isEmpty() || ready.wait(kDrawnMs));
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
