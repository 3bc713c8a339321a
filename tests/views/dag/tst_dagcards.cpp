// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for steps that are not drawn: cards of groups, signs of gates from afar, ways through hidden steps.
#include "dag/dagcolours.h"
#include "dag/nodepainter.h"
#include "graph/graphbuilder.h"
#include "views/dag/dagfixture.h"

#include <QAccessible>

using namespace slipway;
using namespace slipway::testing;

namespace {

NodeIndex add(GraphBuilder *builder, const QString &id, NodeKind kind = NodeKind::Command, NodeIndex group = kNoNode)
{
    StepNode node;
    node.id = node.label = id;
    node.kind = kind;
    node.group = group;
    return builder->addNode(std::move(node));
}

/// start -> (build -> gate -> ship) -> end, in the group "release"; lint beside it.
StepGraphPtr gatedGraph()
{
    GraphBuilder builder;
    const auto start = add(&builder, QStringLiteral("start")), group = add(&builder, QStringLiteral("release"), NodeKind::Group);
    const auto build = add(&builder, QStringLiteral("build"), NodeKind::Command, group), gate = add(&builder, QStringLiteral("gate"), NodeKind::Block, group);
    const auto ship = add(&builder, QStringLiteral("ship"), NodeKind::Command, group), end = add(&builder, QStringLiteral("end"));
    add(&builder, QStringLiteral("lint"));
    builder.addEdge({start, build});
    builder.addEdge({build, gate});
    builder.addEdge({gate, ship});
    builder.addEdge({ship, end});
    return builder.build();
}

/// Its gate waits inside the collapsed group.
struct Folded : DagFixture
{
    Folded()
        : DagFixture(gatedGraph())
    {
        states = {{QStringLiteral("start"), StepState::Passed}, {QStringLiteral("build"), StepState::Passed}, {QStringLiteral("gate"), StepState::WaitingForHuman}};
        view.updateAll();
        folded = relayout([this] { view.setCollapsed(QStringLiteral("release"), true); });
    }

    bool folded = false;
};

} // namespace

class TestDagCards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void aClickSelectsTheCardOfAWaitingGate()
    {
        Folded f;
        QVERIFY(f.folded);
        QSignalSpy selected(&f.view, &DagView::selectionChanged), activated(&f.view, &DagView::activated);
        const auto place = f.view.nodeRect(QStringLiteral("release"));
        f.click(f.middle("release"));
        QCOMPARE(selected.size(), 1);
        QCOMPARE(f.view.selected(), QStringLiteral("release"));
        QCOMPARE(f.view.scene().state(f.node("release")), StepState::WaitingForHuman);
        QCOMPARE(f.view.nodeRect(QStringLiteral("release")), place); // nothing opens or moves under the pointer
        QCOMPARE(f.view.collapsedGroups(), QSet<QString> {QStringLiteral("release")});
        QCOMPARE(activated.size(), 0);
    }

    void aDoubleClickOpensItAndTheGateIsThere()
    {
        Folded f;
        QSignalSpy activated(&f.view, &DagView::activated);
        QVERIFY(f.relayout([&f] { QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.middle("release")); }));
        QVERIFY(f.view.collapsedGroups().isEmpty());
        QCOMPARE(activated.size(), 0); // it was not the gate that was meant
        QVERIFY(f.view.currentLayout()->isShown(f.node("gate")));
        QVERIFY(f.view.viewport()->rect().contains(f.middle("gate")));
        f.click(f.middle("gate"));
        QCOMPARE(f.view.selected(), QStringLiteral("gate"));
    }

    void attentionFindsTheCard_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("J from nowhere") << Qt::Key_J << "" << "release";
        QTest::newRow("K from nowhere") << Qt::Key_K << "" << "release";
        QTest::newRow("J from before") << Qt::Key_J << "start" << "release";
        QTest::newRow("J from behind, round the end") << Qt::Key_J << "end" << "release";
        QTest::newRow("K from behind") << Qt::Key_K << "end" << "release";
        QTest::newRow("J from the card: there is no other") << Qt::Key_J << "release" << "release";
        QTest::newRow("N: a gate is no failure") << Qt::Key_N << "start" << "start";
    }

    void attentionFindsTheCard()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, from);
        QFETCH(QString, to);
        Folded f;
        f.view.select(from, false);
        f.key(key);
        QCOMPARE(f.view.selected(), to);
        QCOMPARE(f.view.focused(), to);
        QCOMPARE(f.view.collapsedGroups(), QSet<QString> {QStringLiteral("release")});
    }

    /// Walking on from the card leads out of it again.
    void theCardIsAPlaceToWalkOnFrom()
    {
        Folded f;
        f.key(Qt::Key_J);
        f.key(Qt::Key_Right);
        QCOMPARE(f.view.selected(), QStringLiteral("end"));
        f.key(Qt::Key_K);
        f.key(Qt::Key_Left);
        QCOMPARE(f.view.selected(), QStringLiteral("start"));
    }

    void screenReadersHearWhatIsAroundACard()
    {
        Folded f;
        auto *root = QAccessible::queryAccessibleInterface(&f.view);
        QVERIFY(root);
        const auto described = [&](const char *id) {
            const auto at = f.view.viewport()->mapToGlobal(f.middle(id));
            return root->childAt(at.x(), at.y())->text(QAccessible::Description);
        };
        QVERIFY2(described("release").endsWith(QStringLiteral("1 step(s) lead(s) here: start. 1 step(s) follow(s): end")), qPrintable(described("release")));
        QVERIFY2(described("lint").endsWith(QStringLiteral("Nothing leads here. Nothing follows")), qPrintable(described("lint")));
    }

    /// However many gates there are, those that wait are no mere boxes.
    void waitingGatesHaveSignsFromAfar_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void waitingGatesHaveSignsFromAfar()
    {
        QFETCH(bool, dark);
        GraphBuilder builder;
        for (int i = 0; i < 900; ++i)
            add(&builder, QStringLiteral("gate %1").arg(i), NodeKind::Block);
        DagFixture f(builder.build(), QSize(900, 600));
        f.view.setPalette(applicationPalette(dark));
        for (int i = 0; i < 900; i += 9) // more than have room for their words
            f.states.insert(QStringLiteral("gate %1").arg(i), StepState::WaitingForHuman);
        f.view.updateAll();
        f.view.fit();
        f.view.zoomTo(0.04);
        const auto image = f.view.viewport()->grab().toImage();
        const auto amber = stateLook(StepState::WaitingForHuman, dark).colour;
        const auto isAmber = [&](const QPoint &at) { return image.rect().contains(at) && QColor(image.pixel(at)) == amber; };
        int signs = 0, boxes = 0;
        for (const auto node : f.view.currentLayout()->visible) {
            const auto &id = f.graph->node(node).id;
            const auto box = f.view.nodeRect(id);
            // It is filled above and below its hand, where a box of that zoom does not reach.
            const int half = int(NodePainter::kGateSign / 2) - 2;
            bool sign = box.height() < half;
            for (const int side : {-half, half})
                sign = sign && (isAmber(box.center() + QPoint(0, side)) || isAmber(box.center() + QPoint(1, side)) || isAmber(box.center() + QPoint(0, side + 1)));
            (f.states.contains(id) ? signs : boxes) += sign;
        }
        QVERIFY2(signs > 60, qPrintable(QString::number(signs))); // where two are at one spot one is enough
        QVERIFY2(boxes < 60, qPrintable(QString::number(boxes)));
    }

    /// What is repainted alone, such as a gate that swells, looks as it does in the whole; and no plate is hit that is not there.
    void aPartIsPaintedLikeTheWhole()
    {
        GraphBuilder builder;
        for (int i = 0; i < 300; ++i)
            add(&builder, QStringLiteral("gate %1").arg(i), NodeKind::Block);
        DagFixture f(builder.build(), QSize(900, 600));
        f.view.fit();
        f.view.zoomTo(0.1);
        const auto whole = f.view.viewport()->grab().toImage();
        const auto middle = f.view.viewport()->rect().center();
        const QRect part(middle - QPoint(20, 20), QSize(40, 40));
        QCOMPARE(f.view.viewport()->grab(part).toImage(), whole.copy(part));
        int hits = 0;
        for (int y = middle.y() - 60; y < middle.y() + 60; y += 3) {
            for (int x = middle.x() - 60; x < middle.x() + 60; x += 3) {
                const auto id = f.view.nodeAt({x, y});
                if (id.isEmpty())
                    continue;
                ++hits;
                QVERIFY2(f.view.nodeRect(id).adjusted(-2, -2, 2, 2).contains(x, y), qPrintable(id));
            }
        }
        QVERIFY(hits > 0);
    }

    void groupsSayHowManyOfTheirStepsAFilterShows()
    {
        DagFixture f(gatedGraph());
        const auto said = [&f] { return NodePainter::progressOf(f.view.scene(), f.node("release")); };
        QCOMPARE(said(), QStringLiteral("3 step(s)"));
        std::vector<bool> hidden(f.graph->nodeCount(), false);
        hidden[raw(f.node("build"))] = hidden[raw(f.node("lint"))] = true;
        QVERIFY(f.relayout([&] { f.view.setHidden(hidden); }));
        QCOMPARE(said(), QStringLiteral("2 of 3 step(s)"));
        QVERIFY(f.relayout([&] { f.view.setCollapsed(QStringLiteral("release"), true); }));
        QCOMPARE(said(), QStringLiteral("2 of 3 step(s)"));
        f.states[QStringLiteral("build")] = StepState::Passed;
        f.view.updateSteps({f.node("build")});
        QCOMPARE(said(), QStringLiteral("1 of 3 passed")); // of the group, whatever is shown of it
        QVERIFY(f.relayout([&] { f.view.setHidden({}); }));
        f.states[QStringLiteral("build")] = StepState::NotStarted;
        f.view.updateSteps({f.node("build")});
        QCOMPARE(said(), QStringLiteral("3 step(s)"));
    }

    void waysThroughHiddenStepsAreTold()
    {
        DagFixture f(gatedGraph());
        std::vector<bool> hidden(f.graph->nodeCount(), false);
        for (const char *id : {"build", "gate", "ship"})
            hidden[raw(f.node(id))] = true;
        QVERIFY(f.relayout([&] { f.view.setHidden(hidden); }));
        f.view.fit();
        const auto &layout = *f.view.currentLayout();
        QCOMPARE(layout.edges.size(), size_t(1));
        QVERIFY(layout.edges.front().through);
        const auto line = layout.polyline(0);
        const auto at = f.view.worldToView().map((line.front() + line.back()) / 2).toPoint();
        QCOMPARE(f.view.edgeTipAt(at), QStringLiteral("<qt>start → end<br>through 3 hidden step(s)"));
        QCOMPARE(f.view.edgeTipAt(at + QPoint(0, 40)), QString());
        f.view.select(QStringLiteral("start"), false);
        f.key(Qt::Key_Right); // the keyboard goes the same way
        QCOMPARE(f.view.selected(), QStringLiteral("end"));
        QCOMPARE(f.view.scene().focus.edges.size(), size_t(1));
    }

    /// A dash and a dot, on screen and in exports.
    void waysThroughHiddenStepsAreNoPlainEdges()
    {
        DagFixture f(gatedGraph());
        std::vector<bool> hidden(f.graph->nodeCount(), false);
        hidden[raw(f.node("gate"))] = true;
        QVERIFY(f.relayout([&] { f.view.setHidden(hidden); }));
        f.view.zoomTo(1);
        const auto &layout = *f.view.currentLayout();
        const auto image = f.view.viewport()->grab().toImage();
        int plain = 0, through = 0;
        for (size_t e = 0; e < layout.edges.size(); ++e) {
            const auto line = layout.polyline(e);
            if (std::abs(line.front().y() - line.back().y()) > 0.5)
                continue;
            int gaps = 0;
            const auto from = f.view.worldToView().map(line.front()).toPoint(), to = f.view.worldToView().map(line.back()).toPoint();
            for (int x = from.x() + 2; x < to.x() - 10; ++x)
                gaps += image.pixel(x, from.y()) == image.pixel(x, from.y() - 6) && image.pixel(x, from.y() - 1) == image.pixel(x, from.y() - 6);
            (layout.edges[e].through ? through : plain) += gaps > 5;
        }
        QCOMPARE(plain, 0);
        QCOMPARE(through, 1);
    }
};

QTEST_MAIN(TestDagCards)
#include "tst_dagcards.moc"
