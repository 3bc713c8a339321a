// SPDX-License-Identifier: GPL-3.0-or-later
// How the view arranges graphs with groups and waits: twins inside frames, and what more steps are drawn without.
#include "dagfixture.h"

#include "graph/graphbuilder.h"

using namespace slipway;
using namespace slipway::testing;

class TestArrangeFrames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeWarningsFatal(); }

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

    void barsAreLeftOutWhereThereAreTooManySteps_data()
    {
        QTest::addColumn<bool>("groups");
        QTest::addColumn<QString>("words");
        QTest::newRow("waits alone") << false << QStringLiteral("Waits are not drawn as bars above 1000 step(s)");
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
};

QTEST_MAIN(TestArrangeFrames)
#include "tst_arrangeframes.moc"
