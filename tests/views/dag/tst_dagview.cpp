// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/minimap.h"
#include "views/dag/dagfixture.h"

#include "graph/graphbuilder.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QToolTip>
#include <QWheelEvent>

using namespace slipway;
using namespace slipway::testing;

class TestDagView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        makeWarningsFatal();
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    void laysOutAndSaysSo()
    {
        DagFixture f;
        QVERIFY(f.laidOut);
        QCOMPARE(f.view.objectName(), QStringLiteral("dagView"));
        QVERIFY(!f.view.isLayingOut());
        QVERIFY(f.view.viewport()->rect().contains(f.view.nodeRect(QStringLiteral("publish"))));
        QVERIFY(f.view.nodeRect(QStringLiteral("no such step")).isEmpty());
    }

    void dropsTheLayoutOfAFormerGraph()
    {
        DagFixture f;
        QSignalSpy ready(&f.view, &DagView::layoutReady);
        f.view.setGraph(releaseGraph(400));
        const auto last = chainGraph(3);
        f.view.setGraph(last);
        QTRY_VERIFY(!f.view.isLayingOut());
        QCOMPARE(f.view.currentLayout()->graph, last);
        QCOMPARE(ready.count(), 1);
    }

    void selectsByClick()
    {
        DagFixture f;
        QSignalSpy selected(&f.view, &DagView::selectionChanged);
        f.click(f.middle("manifest"));
        QCOMPARE(selected.takeFirst().value(0).toString(), QStringLiteral("manifest"));
        QCOMPARE(f.view.selected(), QStringLiteral("manifest"));
        f.click(QPoint(2, 2));
        QCOMPARE(f.view.selected(), QString());
    }

    void aShortPressIsAClickAndALongOneDrags()
    {
        DagFixture f;
        const auto before = f.view.nodeRect(QStringLiteral("manifest"));
        const int few = QApplication::startDragDistance() - 1;
        f.drag(f.middle("manifest"), QPoint(few, 0));
        QCOMPARE(f.view.selected(), QStringLiteral("manifest"));
        QCOMPARE(f.view.nodeRect(QStringLiteral("manifest")), before);
        f.view.select(QString(), false);
        f.drag(f.middle("manifest"), QPoint(40, 30));
        QCOMPARE(f.view.selected(), QString());
        QCOMPARE(f.view.nodeRect(QStringLiteral("manifest")).topLeft(), before.topLeft() + QPoint(40, 30));
    }

    void selectsAsSoonAsTheGraphIsLaidOut()
    {
        DagFixture f(chainGraph(3));
        const auto next = exampleGraph(false);
        f.graph = next;
        QVERIFY(f.relayout([&] {
            f.view.setGraph(next);
            f.view.setCycle({next->find(QStringLiteral("docs"))});
            f.view.select(QStringLiteral("publish"), true);
            QCOMPARE(f.view.selected(), QString());
        }));
        QCOMPARE(f.view.selected(), QStringLiteral("publish"));
        QVERIFY(f.view.scene().cycle.contains(quint32(next->find(QStringLiteral("docs")))));
    }

    void zoomsAtTheCursor()
    {
        DagFixture f;
        const QPoint at = f.middle("manifest");
        const double before = f.view.zoom();
        QWheelEvent wheel(at, f.view.viewport()->mapToGlobal(at), {}, QPoint(0, -240), Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(f.view.viewport(), &wheel);
        QVERIFY(f.view.zoom() < before);
        QVERIFY((f.middle("manifest") - at).manhattanLength() <= 2);
    }

    void zoomKeys()
    {
        DagFixture f;
        f.key(Qt::Key_Plus);
        f.key(Qt::Key_Plus);
        const double near = f.view.zoom();
        f.key(Qt::Key_Minus);
        QVERIFY(f.view.zoom() < near);
        f.key(Qt::Key_1);
        QCOMPARE(f.view.zoom(), 1.0);
        f.view.zoomTo(0.1);
        f.view.resize(700, 500);
        f.key(Qt::Key_F);
        QVERIFY(f.view.zoom() > 0.1);
        QVERIFY(f.view.viewport()->rect().adjusted(-1, -1, 1, 1).contains(f.view.nodeRect(QStringLiteral("docs"))));
        QVERIFY(f.view.viewport()->rect().adjusted(-1, -1, 1, 1).contains(f.view.nodeRect(QStringLiteral("version"))));
    }

    void arrowKeysWalkEdgesAndSiblings()
    {
        DagFixture f;
        f.view.select(QStringLiteral("amd"), false);
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.selected(), QStringLiteral("manifest"));
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.selected(), QStringLiteral("wait"));
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.selected(), QStringLiteral("publish"));
        f.key(Qt::Key_Left);
        QCOMPARE(f.view.selected(), QStringLiteral("wait"));
        f.view.select(QStringLiteral("amd"), false);
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.selected(), QStringLiteral("arm"));
        f.key(Qt::Key_Up);
        QCOMPARE(f.view.selected(), QStringLiteral("amd"));
        f.key(Qt::Key_Left); // out of the frame, along the edge that gates all of it
        QCOMPARE(f.view.selected(), QStringLiteral("gate"));
    }

    void anArrowKeyStartsSomewhere()
    {
        DagFixture f;
        f.key(Qt::Key_Right);
        QVERIFY(!f.view.selected().isEmpty());
    }

    void jumpsToFailuresAndToWhatNeedsAttention()
    {
        DagFixture f;
        f.states = {{QStringLiteral("amd"), StepState::Failed}, {QStringLiteral("manifest"), StepState::SoftFailed},
            {QStringLiteral("gate"), StepState::WaitingForHuman}};
        f.view.updateAll();
        f.key(Qt::Key_N);
        QCOMPARE(f.view.selected(), QStringLiteral("amd"));
        f.key(Qt::Key_N);
        QCOMPARE(f.view.selected(), QStringLiteral("manifest"));
        f.key(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(f.view.selected(), QStringLiteral("amd"));
        f.key(Qt::Key_J);
        QCOMPARE(f.view.selected(), QStringLiteral("manifest")); // what failed softly, too
        f.key(Qt::Key_J);
        QCOMPARE(f.view.selected(), QStringLiteral("gate"));
        f.key(Qt::Key_K);
        QCOMPARE(f.view.selected(), QStringLiteral("manifest"));
        f.key(Qt::Key_K);
        QCOMPARE(f.view.selected(), QStringLiteral("amd"));
    }

    void selectionLightsUpAndDownstream()
    {
        DagFixture f;
        f.view.select(QStringLiteral("amd"), false);
        const auto &focus = f.view.scene().focus;
        QVERIFY(focus.active);
        for (const char *lit : {"gate", "images", "amd", "manifest", "wait", "publish", "docs"})
            QVERIFY2(focus.nodes.contains(quint32(f.node(lit))), lit);
        for (const char *dark : {"arm", "version", "index", "wheels"})
            QVERIFY2(!focus.nodes.contains(quint32(f.node(dark))), dark);
        QCOMPARE(focus.edges.size(), size_t(5));
    }

    void hoverLightsToo()
    {
        DagFixture f;
        QSignalSpy hovered(&f.view, &DagView::hovered);
        QTest::mouseMove(f.view.viewport(), f.middle("index"));
        QTRY_COMPARE(hovered.count(), 1);
        QCOMPARE(hovered.first().value(0).toString(), QStringLiteral("index"));
        QVERIFY(f.view.scene().focus.nodes.contains(quint32(f.node("wheels"))));
        QTest::mouseMove(f.view.viewport(), QPoint(2, 2));
        QTRY_VERIFY(!f.view.scene().focus.active);
    }

    /// What the mouse pointed at is of the past when the keyboard goes on, or the view moves below it.
    void hoverEndsWhereTheMouseNoLongerIs_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("the keyboard walks") << true;
        QTest::newRow("the view moves") << false;
    }

    void hoverEndsWhereTheMouseNoLongerIs()
    {
        QFETCH(bool, byKey);
        DagFixture f;
        f.view.select(QStringLiteral("gate"), false);
        QTest::mouseMove(f.view.viewport(), QPoint(2, 2)); // in the row before it ended at the other place
        QTest::mouseMove(f.view.viewport(), f.middle("index"));
        QTRY_COMPARE(f.view.scene().hover, f.node("index"));
        if (byKey)
            f.key(Qt::Key_Right);
        else
            f.view.showWorldPoint(f.view.visibleWorld().center() + QPointF(0, 300));
        QTRY_COMPARE(f.view.scene().hover, kNoNode);
        QVERIFY(f.view.scene().focus.nodes.contains(quint32(f.graph->find(f.view.selected()))));
    }

    void escapePeelsOneLayerAPress()
    {
        DagFixture f;
        QSignalSpy escaped(&f.view, &DagView::escapePressed);
        f.view.select(QStringLiteral("gate"), false);
        f.key(Qt::Key_Space);
        QCOMPARE(f.view.scene().pinned, f.node("gate"));
        f.view.select(QStringLiteral("publish"), false);
        f.key(Qt::Key_P);
        QVERIFY(f.view.scene().focus.nodes.contains(quint32(f.node("manifest"))));
        QVERIFY(!f.view.scene().focus.nodes.contains(quint32(f.node("docs"))));
        f.key(Qt::Key_Escape);
        QVERIFY(f.view.scene().focus.nodes.contains(quint32(f.node("docs"))));
        f.key(Qt::Key_Escape);
        QCOMPARE(f.view.scene().pinned, kNoNode);
        f.key(Qt::Key_Escape);
        QCOMPARE(f.view.selected(), QString());
        QCOMPARE(escaped.count(), 0);
        f.key(Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }

    void enterAndDoubleClickActivate()
    {
        DagFixture f;
        QSignalSpy activated(&f.view, &DagView::activated);
        f.view.select(QStringLiteral("gate"), false);
        f.key(Qt::Key_Return);
        QCOMPARE(activated.takeFirst().value(0).toString(), QStringLiteral("gate"));
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.middle("publish"));
        QCOMPARE(activated.takeFirst().value(0).toString(), QStringLiteral("publish"));
    }

    void foldsByChevronDoubleClickAndKeys()
    {
        DagFixture f;
        const auto header = f.view.headerRect(QStringLiteral("images"));
        QVERIFY(!header.isEmpty());
        QVERIFY(f.relayout([&] { f.click(QPoint(header.left() + 12, header.center().y())); }));
        QCOMPARE(f.view.collapsedGroups(), QSet<QString> {QStringLiteral("images")});
        QCOMPARE(f.view.nodeRect(QStringLiteral("amd")), f.view.nodeRect(QStringLiteral("images")));
        QVERIFY(f.view.headerRect(QStringLiteral("images")).isEmpty());
        QVERIFY(f.relayout([&] { QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.middle("images")); }));
        QVERIFY(f.view.collapsedGroups().isEmpty());
        f.view.select(QStringLiteral("amd"), false);
        QVERIFY(f.relayout([&] { f.key(Qt::Key_BracketLeft); }));
        QCOMPARE(f.view.collapsedGroups(), QSet<QString> {QStringLiteral("images")});
        QCOMPARE(f.view.selected(), QStringLiteral("images"));
        QVERIFY(f.relayout([&] { f.key(Qt::Key_BracketRight); }));
        QVERIFY(f.view.collapsedGroups().isEmpty());
    }

    /// What was to be shown once the drawing is there gives way to what a person points at meanwhile.
    void aClickOvertakesWhatWaitsForTheDrawing()
    {
        DagFixture f;
        QVERIFY(f.relayout([&] { f.view.setCollapsedGroups({QStringLiteral("images")}); }));
        QVERIFY(f.relayout([&] { f.view.reveal(QStringLiteral("amd")); }));
        QCOMPARE(f.view.selected(), QStringLiteral("amd"));
        QVERIFY(f.relayout([&] { f.view.setCollapsedGroups({QStringLiteral("images")}); }));
        QVERIFY(f.relayout([&] {
            f.view.reveal(QStringLiteral("amd"));
            f.view.select(QStringLiteral("amd"), true); // as a pane says, too: in its group until then
            QVERIFY(f.view.isLayingOut());
        }));
        QCOMPARE(f.view.selected(), QStringLiteral("amd"));
        QVERIFY(f.relayout([&] { f.view.setCollapsedGroups({QStringLiteral("images")}); }));
        QSignalSpy selected(&f.view, &DagView::selectionChanged);
        QVERIFY(f.relayout([&] {
            f.view.reveal(QStringLiteral("amd"));
            f.click(f.middle("manifest"));
            QVERIFY(f.view.isLayingOut());
        }));
        QCOMPARE(f.view.selected(), QStringLiteral("manifest"));
        QCOMPARE(selected.size(), 1);
        // On what is selected already: whoever went on to the other has to hear of it.
        QVERIFY(f.relayout([&] { f.view.setCollapsedGroups({QStringLiteral("images")}); }));
        QVERIFY(f.relayout([&] {
            f.view.reveal(QStringLiteral("amd"));
            f.click(f.middle("manifest"));
        }));
        QCOMPARE(f.view.selected(), QStringLiteral("manifest"));
        QCOMPARE(selected.size(), 2);
    }

    void aFoldedGroupShowsItsWorstState()
    {
        DagFixture f;
        f.states = {{QStringLiteral("amd"), StepState::Passed}, {QStringLiteral("arm"), StepState::Running}};
        f.view.updateAll();
        QVERIFY(f.relayout([&] { f.view.setCollapsed(QStringLiteral("images"), true); }));
        QCOMPARE(f.view.scene().state(f.node("images")), StepState::Running);
        f.states[QStringLiteral("arm")] = StepState::Failed;
        f.view.updateSteps({f.node("arm")});
        QCOMPARE(f.view.scene().state(f.node("images")), StepState::Failed);
        QCOMPARE(f.view.scene().finishedCount(f.node("images")), 1);
    }

    void staysUnderTheEyeWhenFolding()
    {
        DagFixture f;
        const auto before = f.view.nodeRect(QStringLiteral("wheels")).topLeft();
        QVERIFY(f.relayout([&] { f.view.setCollapsed(QStringLiteral("wheels"), true); }));
        QVERIFY((f.view.nodeRect(QStringLiteral("wheels")).topLeft() - before).manhattanLength() < 6);
    }

    void statesDoNotMoveAnything()
    {
        DagFixture f;
        const auto layout = f.view.currentLayout();
        const auto at = f.view.nodeRect(QStringLiteral("publish"));
        f.states[QStringLiteral("publish")] = StepState::Failed;
        f.view.updateSteps({f.node("publish")});
        QCOMPARE(f.view.currentLayout(), layout);
        QCOMPARE(f.view.nodeRect(QStringLiteral("publish")), at);
    }

    void repaintsOnlyWhatChanged()
    {
        DagFixture f;
        QTest::qWait(0);
        f.view.viewport()->repaint();
        struct Filter : QObject
        {
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint)
                    region += static_cast<QPaintEvent *>(event)->region();
                return false;
            }
            QRegion region;
        } filter;
        f.view.viewport()->installEventFilter(&filter);
        f.states[QStringLiteral("publish")] = StepState::Running;
        f.view.updateSteps({f.node("publish")});
        QTRY_VERIFY(!filter.region.isEmpty());
        QVERIFY(filter.region.boundingRect().contains(f.view.nodeRect(QStringLiteral("publish"))));
        QVERIFY(!filter.region.intersects(f.view.nodeRect(QStringLiteral("manifest"))));
    }

    void theMinimapNavigates()
    {
        DagFixture f(releaseGraph(300), QSize(900, 600));
        auto *map = f.view.findChild<QWidget *>(QStringLiteral("minimap"));
        QVERIFY(map && map->isVisible());
        f.view.zoomTo(1);
        f.view.showWorldPoint({0, 0});
        const auto before = f.view.visibleWorld();
        QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() - 12, map->height() - 12));
        QVERIFY(f.view.visibleWorld().left() > before.left());
        QTest::mousePress(map, Qt::LeftButton, {}, QPoint(map->width() / 2, map->height() / 2));
        const auto middle = f.view.visibleWorld();
        QTest::mouseMove(map, QPoint(10, map->height() / 2));
        QTest::mouseRelease(map, Qt::LeftButton, {}, QPoint(10, map->height() / 2));
        QVERIFY(f.view.visibleWorld().left() < middle.left());
    }

    void tooltipsShowLabelsAsTheyAre()
    {
        GraphBuilder builder;
        StepNode node;
        node.id = QStringLiteral("evil");
        node.label = QStringLiteral("<img src='file:///etc/passwd'> & more");
        node.kind = NodeKind::Command;
        builder.addNode(node);
        DagFixture f(builder.build());
        const auto tip = f.view.toolTipFor(QStringLiteral("evil"));
        QVERIFY(tip.contains(QLatin1String("&lt;img")));
        QVERIFY(!tip.contains(QLatin1String("<img")));
        QVERIFY(tip.contains(stateText(StepState::NotStarted)));
    }

    void asksForAContextMenu()
    {
        DagFixture f;
        QSignalSpy asked(&f.view, &DagView::contextMenuRequested);
        const auto at = f.middle("gate");
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, f.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(f.view.viewport(), &event);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().value(0).toString(), QStringLiteral("gate"));
        QCOMPARE(f.view.selected(), QStringLiteral("gate"));
    }

    void screenReadersSeeTheSteps()
    {
        DagFixture f;
        f.states[QStringLiteral("gate")] = StepState::WaitingForHuman;
        f.view.updateAll();
        auto *root = QAccessible::queryAccessibleInterface(&f.view);
        QVERIFY(root);
        QCOMPARE(root->text(QAccessible::Name), QStringLiteral("Graph of steps"));
        QCOMPARE(root->childCount(), int(f.view.currentLayout()->visible.size() + f.view.currentLayout()->frames.size()));
        const auto at = f.view.viewport()->mapToGlobal(f.middle("gate"));
        auto *gate = root->childAt(at.x(), at.y());
        QVERIFY(gate);
        QCOMPARE(gate->text(QAccessible::Name), QStringLiteral("Unblock to build release images"));
        QCOMPARE(gate->text(QAccessible::Value), stateText(StepState::WaitingForHuman));
        QVERIFY(gate->rect().contains(at));
        gate->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(f.view.selected(), QStringLiteral("gate"));
        QVERIFY(gate->state().selected);
    }

    /// Who sees the whole graph still sees it in a smaller window; who looks at a part keeps the zoom.
    void aSmallerWindowShowsAllThatWasInSight()
    {
        DagFixture f;
        f.view.fit();
        const auto zoom = f.view.zoom();
        f.view.resize(700, 400);
        QTRY_VERIFY(f.view.visibleWorld().contains(f.view.currentLayout()->bounds));
        QVERIFY(f.view.zoom() < zoom);
        f.view.zoomTo(1);
        f.view.resize(600, 380);
        QTRY_COMPARE(f.view.viewport()->width(), 600);
        QCOMPARE(f.view.zoom(), 1.0);
    }

    void glidesUnlessMotionIsReduced()
    {
        DagFixture f(releaseGraph(200), QSize(700, 500));
        f.view.zoomTo(1);
        f.view.showWorldPoint({0, 0});
        const auto last = f.graph->node(f.view.currentLayout()->visible.back()).id;
        f.view.select(last, true);
        QVERIFY(f.view.viewport()->rect().contains(f.view.nodeRect(last).center()));
    }

    void beginsWhereAPersonIsNeeded()
    {
        DagFixture f(GraphBuilder().build(), QSize(700, 500));
        f.graph = releaseGraph(200);
        const auto nodes = f.graph->nodes();
        const auto gate = std::find_if(nodes.begin(), nodes.end(), [](const StepNode &node) { return node.isGate(); });
        QVERIFY(gate != nodes.end());
        f.states.insert(gate->id, StepState::WaitingForHuman);
        QVERIFY(f.relayout([&] { f.view.setGraph(f.graph); }));
        QCOMPARE(f.view.zoom(), 0.62);
        QVERIFY(f.view.viewport()->rect().contains(f.view.nodeRect(gate->id)));
        // Whoever begins at the corner does not see it.
        f.view.showWorldPoint({0, 0});
        QVERIFY(!f.view.viewport()->rect().contains(f.view.nodeRect(gate->id)));
    }

    void beginsWhereTheReleaseBegins_data()
    {
        QTest::addColumn<LayoutDirection>("direction");
        QTest::newRow("left to right") << LayoutDirection::LeftToRight;
        QTest::newRow("top to bottom") << LayoutDirection::TopToBottom;
    }

    /// One step that two hundred wait for: it stands in the middle of the first layer, far from the corner.
    void beginsWhereTheReleaseBegins()
    {
        QFETCH(const LayoutDirection, direction);
        DagFixture f(GraphBuilder().build(), QSize(700, 500));
        f.view.setDirection(direction);
        f.graph = starGraph(200);
        QVERIFY(f.relayout([&] { f.view.setGraph(f.graph); }));
        QCOMPARE(f.view.zoom(), 0.62);
        const auto first = f.graph->node(f.view.currentLayout()->visible.front()).id;
        QVERIFY(f.view.viewport()->rect().contains(f.view.nodeRect(first)));
    }

    void changesDirection()
    {
        DagFixture f;
        QVERIFY(f.relayout([&] { f.view.setDirection(LayoutDirection::TopToBottom); }));
        QVERIFY(f.view.nodeRect(QStringLiteral("publish")).top() > f.view.nodeRect(QStringLiteral("manifest")).bottom());
        f.view.select(QStringLiteral("manifest"), false);
        f.key(Qt::Key_Down);
        QCOMPARE(f.view.selected(), QStringLiteral("wait"));
    }

    void anEmptyGraphIsNoTrouble()
    {
        DagFixture f(GraphBuilder().build());
        QVERIFY(f.laidOut);
        for (const int key : {int(Qt::Key_Right), int(Qt::Key_N), int(Qt::Key_F), int(Qt::Key_Space), int(Qt::Key_P),
                 int(Qt::Key_BracketLeft), int(Qt::Key_Escape), int(Qt::Key_Return)})
            f.key(key);
        f.click(QPoint(50, 50));
        f.view.grab();
        QCOMPARE(f.view.selected(), QString());
    }
};

QTEST_MAIN(TestDagView)
#include "tst_dagview.moc"
