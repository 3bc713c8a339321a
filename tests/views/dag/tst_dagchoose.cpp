// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing several steps, where the keyboard stands, what screen readers are told, and how much work a change is.
#include "dag/canvascache.h"
#include "dag/dagexport.h"
#include "dag/nodemosaic.h"
#include "dag/nodepainter.h"
#include "views/dag/dagfixture.h"

#include "graph/graphbuilder.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QToolButton>

using namespace slipway;
using namespace slipway::testing;

namespace {

/// The example without some of its steps.
StepGraphPtr without(const StepGraph &graph, const QStringList &left)
{
    GraphBuilder builder;
    QHash<quint32, NodeIndex> places;
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        auto node = graph.node(NodeIndex(i));
        if (left.contains(node.id))
            continue;
        node.group = node.group == kNoNode ? kNoNode : places.value(quint32(node.group), kNoNode);
        places.insert(quint32(i), builder.addNode(node));
    }
    for (const auto &edge : graph.edges()) {
        if (places.contains(quint32(edge.from)) && places.contains(quint32(edge.to)))
            builder.addEdge({places[quint32(edge.from)], places[quint32(edge.to)], edge.origin, edge.allowFailure});
    }
    return builder.build();
}

QAccessibleInterface *childOf(const DagView &view, NodeIndex node)
{
    auto *root = QAccessible::queryAccessibleInterface(const_cast<DagView *>(&view));
    return root->child(view.scene().geometry()->placeOf(node));
}

class ToldView : public DagView
{
public:
    using Told = QPair<NodeIndex, QAccessible::Event>;
    QVector<Told> told;

protected:
    void tell(NodeIndex node, QAccessible::Event what) override { told.append({node, what}); }
};

} // namespace

class TestDagChoose : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        makeWarningsFatal();
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    void shiftAndDragChoosesWhatTheBandTouches()
    {
        DagFixture f;
        QSignalSpy changed(&f.view, &DagView::selectedNodesChanged);
        const auto before = f.view.visibleWorld();
        const auto band = f.view.nodeRect(QStringLiteral("amd")) | f.view.nodeRect(QStringLiteral("arm"));
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, band.topLeft() - QPoint(2, 2));
        QTest::mouseMove(f.view.viewport(), band.center());
        QTest::mouseMove(f.view.viewport(), band.bottomRight() + QPoint(2, 2));
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, band.bottomRight() + QPoint(2, 2));
        QCOMPARE(f.view.visibleWorld(), before); // nothing was panned
        QCOMPARE(changed.count(), 1);
        const auto chosen = f.view.selectedNodes();
        QVERIFY(chosen.contains(QLatin1String("amd")) && chosen.contains(QLatin1String("arm")));
        QVERIFY(!chosen.contains(QLatin1String("publish")));
        const auto *bar = f.view.findChild<QWidget *>(QStringLiteral("chosenBar"));
        QVERIFY(bar && bar->isVisible());
        QTest::mouseClick(bar->findChild<QToolButton *>(QStringLiteral("copyLabels")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), chosen.size());
        f.key(Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(f.view.chosenCount(), 0);
    }

    /// What a large drawing does without is said at the lower edge, too.
    void theBarLeavesRoomForTheNote_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("few steps, no note") << 40;
        QTest::newRow("more than have frames") << 1100;
    }

    void theBarLeavesRoomForTheNote()
    {
        QFETCH(int, steps);
        DagFixture f(stagedGraph(steps, true));
        const bool noted = !f.view.leftOutWords().isEmpty();
        QCOMPARE(noted, steps > 1000);
        const auto &view = *f.view.viewport();
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(1, 1));
        QTest::mouseMove(f.view.viewport(), view.rect().center());
        QTest::mouseMove(f.view.viewport(), view.rect().bottomRight());
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, view.rect().bottomRight());
        const auto *bar = f.view.findChild<QWidget *>(QStringLiteral("chosenBar"));
        QVERIFY(bar->isVisible());
        const int room = f.view.height() - bar->geometry().bottom();
        QVERIFY2(noted ? room > QFontMetrics(f.view.font()).height() + 12 : room < 16, qPrintable(QString::number(room)));
    }

    void shiftAndClickChoosesTheWay()
    {
        DagFixture f;
        f.click(f.middle("gate"));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, f.middle("publish"));
        QCOMPARE(f.view.selected(), QStringLiteral("gate")); // the inspector keeps it
        const auto way = f.view.selectedNodes();
        for (const char *step : {"gate", "amd", "arm", "manifest", "publish"})
            QVERIFY2(way.contains(QLatin1String(step)), step);
        QVERIFY(!way.contains(QLatin1String("docs")));
        QVERIFY(f.view.scene().focus.nodes.contains(quint32(f.node("manifest"))));
        QVERIFY(!f.view.scene().focus.nodes.contains(quint32(f.node("docs"))));
        f.click(f.middle("docs"));
        QCOMPARE(f.view.selectedNodes(), QStringList {QStringLiteral("docs")});
    }

    void ctrlAndClickTakesOneMoreOrLess()
    {
        DagFixture f;
        f.click(f.middle("amd"));
        const auto add = [&](const char *id) { QTest::mouseClick(f.view.viewport(), Qt::LeftButton, Qt::ControlModifier, f.middle(id)); };
        add("docs");
        add("publish");
        QCOMPARE(f.view.chosenCount(), 3);
        add("docs");
        const auto left = f.view.selectedNodes();
        QCOMPARE(QSet<QString>(left.begin(), left.end()), (QSet<QString> {QStringLiteral("amd"), QStringLiteral("publish")}));
    }

    void theKeyboardStaysWhenTheSelectionGoes()
    {
        DagFixture f;
        f.view.select(QStringLiteral("manifest"), false);
        f.key(Qt::Key_Escape);
        QCOMPARE(f.view.selected(), QString());
        QCOMPARE(f.view.focused(), QStringLiteral("manifest"));
        f.key(Qt::Key_Right);
        QVERIFY(!f.view.selected().isEmpty() && f.view.selected() != QLatin1String("manifest"));
        f.key(Qt::Key_Home);
        QCOMPARE(f.view.selected(), f.graph->node(f.view.currentLayout()->visible.front()).id);
        f.key(Qt::Key_End);
        QCOMPARE(f.view.selected(), f.graph->node(f.view.currentLayout()->visible.back()).id);
    }

    void theKeyboardIsNeverNowhere_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"the step is removed", "its group is folded", "it is left out", "turned"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void theKeyboardIsNeverNowhere()
    {
        QFETCH(const QString, what);
        DagFixture f;
        f.view.select(QStringLiteral("amd"), false);
        const auto graph = f.graph;
        QVERIFY(f.relayout([&] {
            if (what == QLatin1String("the step is removed")) {
                f.graph = without(*graph, {QStringLiteral("amd")});
                f.view.setGraph(f.graph);
            } else if (what == QLatin1String("its group is folded")) {
                f.view.setCollapsed(QStringLiteral("images"), true);
            } else if (what == QLatin1String("it is left out")) {
                std::vector<bool> hidden(graph->nodeCount());
                hidden[raw(f.node("amd"))] = true;
                f.view.setHidden(hidden);
            } else {
                f.view.setDirection(LayoutDirection::TopToBottom);
            }
        }));
        const auto stands = f.view.focused();
        QVERIFY(!stands.isEmpty());
        QVERIFY(!f.view.nodeRect(stands).isEmpty());
        if (what == QLatin1String("its group is folded"))
            QCOMPARE(stands, QStringLiteral("images"));
        for (int i = 0; i < 20; ++i) {
            for (const int key : {int(Qt::Key_Right), int(Qt::Key_Down), int(Qt::Key_Left), int(Qt::Key_Up)}) {
                f.key(key);
                QVERIFY(!f.view.focused().isEmpty());
            }
        }
    }

    void screenReadersAreToldOfNeighbours()
    {
        DagFixture f;
        f.states[QStringLiteral("manifest")] = StepState::Failed;
        f.view.updateAll();
        auto *manifest = childOf(f.view, f.node("manifest"));
        QVERIFY(manifest);
        const auto words = manifest->text(QAccessible::Description);
        const auto &graph = *f.graph;
        QVERIFY2(words.startsWith(stateText(StepState::Failed)), qPrintable(words));
        for (const auto e : graph.incoming(f.node("manifest")))
            QVERIFY2(words.contains(f.view.scene().label(graph.edge(e).from)), qPrintable(words));
        for (const auto e : graph.outgoing(f.node("manifest")))
            QVERIFY2(words.contains(f.view.scene().label(graph.edge(e).to)), qPrintable(words));
        auto *root = QAccessible::queryAccessibleInterface(&f.view);
        QCOMPARE(root->indexOfChild(manifest), f.view.scene().geometry()->placeOf(f.node("manifest")));
        // Groups are there too.
        QCOMPARE(childOf(f.view, f.node("images"))->text(QAccessible::Name), f.graph->node(f.node("images")).label);
    }

    /// Off screen no platform listens, so what would be told is taken where it leaves the view.
    void onlyTheFocusIsAnnounced()
    {
        DagFixture f;
        ToldView view;
        StepState state = StepState::NotStarted;
        view.setStateProvider([&state](NodeIndex) {
            NodeVisual visual;
            visual.state = state;
            return visual;
        });
        view.resize(800, 600);
        view.show();
        view.showLayout(f.view.currentLayout());
        view.activateWindow();
        view.setFocus();
        QTRY_VERIFY(view.hasFocus());
        view.told.clear();
        const auto manifest = f.node("manifest");
        view.select(QStringLiteral("manifest"), false);
        QCOMPARE(view.told, (QVector<ToldView::Told> {{manifest, QAccessible::Focus}}));
        view.told.clear();
        state = StepState::Failed;
        view.updateSteps({f.node("docs")});
        QVERIFY(view.told.isEmpty());
        view.updateSteps({manifest});
        QCOMPARE(view.told, (QVector<ToldView::Told> {{manifest, QAccessible::DescriptionChanged}}));
    }

    void marksOfFailuresKeepTheirSize()
    {
        DagFixture f(layeredGraph(2000, 2, 3), QSize(700, 500));
        const auto failed = f.view.currentLayout()->visible[700];
        f.states.insert(f.graph->node(failed).id, StepState::Failed);
        f.view.updateAll();
        f.view.zoomTo(0.011);
        f.view.centreOn(f.graph->node(failed).id);
        QVERIFY(NodeMosaic::suits(f.view.scene(), f.view.zoom()));
        f.view.grab();
        QTRY_VERIFY(f.view.findChild<CanvasCache *>()->isSettled());
        const auto picture = f.view.viewport()->grab().toImage();
        const DagColours colours(f.view.palette());
        const auto wanted = stateLook(StepState::Failed, colours.dark).colour.rgb();
        const auto at = f.view.nodeRect(f.graph->node(failed).id).topLeft();
        int marked = 0;
        for (int y = at.y() - 3; y < at.y() + 6; ++y) {
            for (int x = at.x() - 3; x < at.x() + 6; ++x)
                marked += picture.rect().contains(x, y) && picture.pixel(x, y) == wanted;
        }
        QVERIFY2(marked >= 9, qPrintable(QString::number(marked)));
    }

    /// Work, not time: what a change makes the view do.
    void aChangeAsksOnlyForWhatChanged()
    {
        DagFixture f(releaseGraph(1500), QSize(900, 600));
        QTest::qWait(0);
        const auto before = f.view.scene().refreshedCount();
        f.view.updateSteps({NodeIndex(3), NodeIndex(7)});
        QCOMPARE(f.view.scene().refreshedCount() - before, quint64(2));
        const auto *canvas = f.view.findChild<CanvasCache *>();
        f.view.zoomTo(1);
        f.view.grab();
        const auto drawn = canvas->drawn(), asked = canvas->picturesAsked();
        for (int i = 0; i < 10; ++i) {
            f.view.updateSteps({NodeIndex(quint32(i))});
            f.view.grab();
        }
        QCOMPARE(canvas->drawn(), drawn); // no edge again
        QCOMPARE(canvas->picturesAsked(), asked);
    }

    void aPanDrawsOnlyWhatComesIntoSight()
    {
        DagFixture f(layeredGraph(3000, 2, 9), QSize(900, 700));
        auto *canvas = f.view.findChild<CanvasCache *>();
        canvas->setBudget(1e9);
        f.view.zoomTo(0.6);
        f.view.grab();
        const auto whole = canvas->drawn();
        QVERIFY(whole > 1000);
        f.drag(QPoint(450, 350), QPoint(-20, 0));
        f.view.grab();
        QVERIFY2(canvas->drawn() - whole < whole / 4, qPrintable(QStringLiteral("%1 after %2").arg(canvas->drawn() - whole).arg(whole)));
        QCOMPARE(canvas->picturesAsked(), 0);
    }

    void aHitLooksAtFewNodes()
    {
        const auto graph = layeredGraph(8000, 2, 9);
        DagFixture f(graph, QSize(900, 700));
        const auto &geometry = *f.view.scene().geometry();
        size_t most = 0;
        for (const auto node : f.view.currentLayout()->visible) {
            const auto at = f.view.currentLayout()->rects[raw(node)].center();
            size_t seen = 0;
            geometry.eachNodeIn(QRectF(at - QPointF(1, 1), QSizeF(2, 2)), [&](NodeIndex) { ++seen; });
            QCOMPARE(f.view.scene().nodeAt(at), node);
            most = std::max(most, seen);
        }
        QCOMPARE(most, size_t(1));
        QVERIFY2(geometry.mostInCell() < 200, qPrintable(QString::number(geometry.mostInCell())));
    }

    void aGrownGateIsHitWhereItIsPainted()
    {
        DagFixture f;
        f.view.zoomTo(0.15);
        const auto rect = f.view.nodeRect(QStringLiteral("gate"));
        QVERIFY(rect.height() < 14);
        QCOMPARE(f.view.nodeAt(QPoint(rect.center().x() + rect.width() / 2 + 12, rect.center().y())), QStringLiteral("gate"));
    }

    void lightingFollowsGroupsAtAnyDepth()
    {
        GraphBuilder builder;
        const auto add = [&](const char *id, NodeKind kind, NodeIndex group = kNoNode) {
            StepNode node;
            node.id = node.label = QString::fromLatin1(id);
            node.kind = kind;
            node.group = group;
            return builder.addNode(node);
        };
        const auto gate = add("gate", NodeKind::Block);
        const auto outer = add("outer", NodeKind::Group);
        const auto inner = add("inner", NodeKind::Group, outer);
        const auto deep = add("deep", NodeKind::Command, inner);
        const auto after = add("after", NodeKind::Command);
        builder.addEdge({gate, outer, EdgeOrigin::Group, false});
        builder.addEdge({outer, after, EdgeOrigin::Explicit, false});
        const auto graph = builder.build();
        const auto scene = sceneFor(graph, LayoutDirection::LeftToRight);
        const auto &geometry = *scene.geometry();
        const auto up = daglight::reach(geometry, {deep}, true), down = daglight::reach(geometry, {gate}, false);
        QVERIFY(up.contains(quint32(gate)));
        QVERIFY(down.contains(quint32(deep)) && down.contains(quint32(after)));
        QVERIFY(daglight::reach(geometry, {deep}, false).contains(quint32(after)));
        QVERIFY(!up.contains(quint32(after)));
    }

    void aCellSaysOfHowManyTwinsItIsOne()
    {
        DagFixture f(starGraph(30));
        const auto leaf = f.view.currentLayout()->visible.back();
        const auto hub = f.view.currentLayout()->visible.front();
        const auto words = QStringLiteral("One of 30 alike");
        const auto said = [&](NodeIndex node) { return childOf(f.view, node)->text(QAccessible::Description); };
        QVERIFY(!f.view.toolTipFor(f.graph->node(leaf).id).contains(QLatin1String("alike")));
        auto wished = f.view.arrangement();
        wished.mergeTwins = Wish::Yes;
        QVERIFY(f.relayout([&] { f.view.setArrangement(wished); }));
        QVERIFY2(f.view.toolTipFor(f.graph->node(leaf).id).contains(words), qPrintable(f.view.toolTipFor(f.graph->node(leaf).id)));
        QVERIFY2(said(leaf).contains(words), qPrintable(said(leaf)));
        QVERIFY(!said(hub).contains(QLatin1String("alike")));
        QVERIFY(!f.view.toolTipFor(f.graph->node(hub).id).contains(QLatin1String("alike")));
    }

    void onlyTheNearestImpliedEdgesAreLit()
    {
        const auto graph = starGraph(500);
        const auto drawn = sceneFor(graph, LayoutDirection::LeftToRight).layout();
        const auto hub = drawn->visible.front();
        auto left = std::make_shared<Layout>(*drawn);
        for (const auto &edge : drawn->edges)
            left->implied.push_back({edge.from, edge.to});
        left->edges.clear();
        left->points.clear();
        left->pointStart.assign(1, 0);
        const auto gone = drawn->visible[250]; // in the middle, near the hub
        left->show[raw(gone)] = Layout::Show::Hidden;
        left->representative[raw(gone)] = kNoNode;
        std::erase(left->visible, gone);
        const DagGeometry geometry(left);
        IndexSet lit(graph->nodeCount());
        for (const auto node : drawn->visible)
            lit.insert(quint32(node));
        QCOMPARE(geometry.impliedFrom(hub).size(), size_t(499));
        QVERIFY(geometry.impliedTo(gone).empty());
        const auto lines = daglight::impliedAt(geometry, {hub}, lit);
        QCOMPARE(lines.size(), daglight::kMostImplied);
        double longest = 0;
        for (const auto &line : lines)
            longest = std::max(longest, line.length());
        size_t nearer = 0;
        const auto &from = left->rects[raw(hub)];
        for (const auto node : left->visible) {
            const auto &to = left->rects[raw(node)];
            nearer += node != hub && QLineF(from.right(), from.center().y(), to.left(), to.center().y()).length() < longest ? 1 : 0;
        }
        QVERIFY2(nearer < lines.size(), qPrintable(QString::number(nearer)));
        QCOMPARE(daglight::impliedAt(geometry, {left->visible.back()}, lit).size(), size_t(1));
        QVERIFY(daglight::impliedAt(geometry, {gone}, lit).empty());
    }

    void noImpliedEdgeLeadsFromAFrameIntoIt()
    {
        const auto graph = exampleGraph(false);
        auto layout = std::make_shared<Layout>(*sceneFor(graph, LayoutDirection::LeftToRight).layout());
        QVERIFY(!layout->frames.empty());
        const auto frame = layout->frames.front();
        const auto member = graph->members(frame).front();
        layout->implied = {{frame, member}, {member, frame}, {member, member}};
        const DagGeometry geometry(layout);
        QVERIFY(geometry.impliedFrom(frame).empty() && geometry.impliedTo(frame).empty());
        QVERIFY(geometry.impliedFrom(member).empty() && geometry.impliedTo(member).empty());
    }
};

QTEST_MAIN(TestDagChoose)
#include "tst_dagchoose.moc"
