// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings that leave steps out. That no drawing overlaps or runs backwards then either is among the properties of tst_layout.
#include "graph/graphbuilder.h"
#include "graph/layout/layout.h"
#include "support/graphs.h"
#include "support/testing.h"

using namespace slipway;

namespace {

LayoutInput inputFor(const StepGraphPtr &graph)
{
    LayoutInput input;
    input.graph = graph;
    input.sizes.assign(graph->nodeCount(), QSizeF(160, 44));
    return input;
}

std::vector<bool> hiding(const StepGraph &graph, const QStringList &ids)
{
    std::vector<bool> hidden(graph.nodeCount(), false);
    for (const auto &id : ids)
        hidden[raw(graph.find(id))] = true;
    return hidden;
}

/// a -> (one -> two) -> z, in the group "pair".
StepGraphPtr pairGraph()
{
    GraphBuilder builder;
    const auto add = [&builder](const char *id, NodeKind kind, NodeIndex group) {
        StepNode node;
        node.id = node.label = QLatin1String(id);
        node.kind = kind;
        node.group = group;
        return builder.addNode(node);
    };
    const auto a = add("a", NodeKind::Command, kNoNode), pair = add("pair", NodeKind::Group, kNoNode);
    const auto one = add("one", NodeKind::Command, pair), two = add("two", NodeKind::Command, pair), z = add("z", NodeKind::Command, kNoNode);
    builder.addEdge({a, one});
    builder.addEdge({one, two});
    builder.addEdge({two, z});
    return builder.build();
}

QStringList shownIds(const Layout &layout)
{
    QStringList ids;
    for (size_t i = 0; i < layout.show.size(); ++i) {
        if (layout.show[i] != Layout::Show::Hidden)
            ids.append(layout.graph->node(NodeIndex(i)).id);
    }
    return ids;
}

/// "a>b" for an edge, "a~b" for a way over what is left out.
QStringList drawnEdges(const Layout &layout)
{
    QStringList edges;
    for (const auto &edge : layout.edges)
        edges.append(layout.graph->node(edge.from).id + (edge.through ? u'~' : u'>') + layout.graph->node(edge.to).id);
    edges.sort();
    return edges;
}

} // namespace

class TestHiddenSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void leavesOut_data()
    {
        QTest::addColumn<QStringList>("hidden");
        QTest::addColumn<bool>("collapsed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("edges");
        const auto row = [](const char *name, const char *hidden, bool collapsed, const char *shown, const char *edges) {
            QTest::newRow(name) << QString::fromLatin1(hidden).split(u' ', Qt::SkipEmptyParts) << collapsed << shown << edges;
        };
        row("a member", "two", false, "a pair one z", "a>one one~z");
        row("all members", "one two", false, "a z", "a~z");
        row("a group alone stays: its members decide", "pair", false, "a pair one two z", "a>one one>two two>z");
        row("a member of a card", "two", true, "a pair z", "a>pair pair~z");
        row("all of a card", "one two", true, "a z", "a~z");
        row("what is beside a card", "a", true, "pair z", "pair>z");
        row("everything", "a one two z", false, "", "");
        row("everything, cards too", "a one two z", true, "", "");
    }

    void leavesOut()
    {
        QFETCH(QStringList, hidden);
        QFETCH(bool, collapsed);
        QFETCH(QString, shown);
        QFETCH(QString, edges);
        for (const auto effort : {LayoutEffort::First, LayoutEffort::Refined}) {
            auto input = inputFor(pairGraph());
            input.effort = effort;
            input.hidden = hiding(*input.graph, hidden);
            if (collapsed)
                input.collapsed = {QStringLiteral("pair")};
            const auto layout = computeLayout(input);
            QCOMPARE(shownIds(*layout).join(u' '), shown);
            QCOMPARE(drawnEdges(*layout).join(u' '), edges);
            QCOMPARE(layout->hidden, input.hidden);
            QCOMPARE(layout->show.size(), input.graph->nodeCount());
            QCOMPARE(layout->rects.size(), input.graph->nodeCount());
            QCOMPARE(layout->representative.size(), input.graph->nodeCount());
            for (size_t i = 0; i < input.graph->nodeCount(); ++i) {
                QVERIFY(layout->isShown(NodeIndex(i)) || !layout->rects[i].isValid());
                QVERIFY(raw(layout->representative[i]) < input.graph->nodeCount());
            }
        }
    }

    void aHiddenMemberOfACardIsCountedThere()
    {
        auto input = inputFor(pairGraph());
        input.collapsed = {QStringLiteral("pair")};
        input.hidden = hiding(*input.graph, {QStringLiteral("two")});
        auto layout = computeLayout(input);
        QCOMPARE(layout->representative[raw(input.graph->find(QStringLiteral("two")))], input.graph->find(QStringLiteral("pair")));
        input.hidden = hiding(*input.graph, {QStringLiteral("one"), QStringLiteral("two")});
        layout = computeLayout(input);
        for (const auto *id : {"one", "two", "pair"}) {
            const auto node = input.graph->find(QLatin1String(id));
            QCOMPARE(layout->representative[raw(node)], node);
            QVERIFY(!layout->isShown(node));
        }
    }

    void tooShortAListHidesNothingMore()
    {
        auto input = inputFor(pairGraph());
        input.hidden = {true};
        QCOMPARE(shownIds(*computeLayout(input)).join(u' '), QStringLiteral("pair one two z"));
    }

    void largeFlatGraphs()
    {
        auto input = inputFor(testing::layeredGraph(3000, 3, 7));
        input.reduction = EdgeReduction::All;
        input.mergeTwins = true;
        for (size_t i = 0; i < input.graph->nodeCount(); ++i)
            input.hidden.push_back(i % 3 != 0);
        const auto layout = computeLayout(input);
        QCOMPARE(layout->visible.size(), size_t(1000));
        for (const auto node : layout->visible)
            QVERIFY(raw(node) % 3 == 0);
        for (const auto &edge : layout->edges)
            QVERIFY(layout->isShown(edge.from) && layout->isShown(edge.to));
    }

    void whatStaysInSightStaysInPlace_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("leaving steps out") << 0;
        QTest::newRow("bringing them back") << 1;
    }

    void whatStaysInSightStaysInPlace()
    {
        QFETCH(int, mode);
        auto input = inputFor(testing::layeredGraph(1000, 3, 5));
        std::vector<bool> some;
        for (size_t i = 0; i < input.graph->nodeCount(); ++i)
            some.push_back(i % 100 == 7);
        input.hidden = mode == 1 ? some : std::vector<bool>();
        const auto before = computeLayout(input);
        input.hidden = mode == 1 ? std::vector<bool>() : some;
        input.previous = before;
        const auto after = computeLayout(input);
        const auto shift = shiftBetween(*before, *after);
        std::vector<double> moved;
        for (const auto node : after->visible) {
            if (before->isShown(node)) {
                const auto d = after->rects[raw(node)].center() - before->rects[raw(node)].center() - shift;
                moved.push_back(std::abs(d.x()) + std::abs(d.y()));
            }
        }
        std::sort(moved.begin(), moved.end());
        QCOMPARE(moved.size(), size_t(990));
        QVERIFY2(moved[moved.size() / 2] < 44, qPrintable(QString::number(moved[moved.size() / 2])));
    }

    void variantsLeaveOutTheSame()
    {
        GraphBuilder other;
        const auto graph = pairGraph();
        for (auto node : graph->nodes()) {
            if (node.id == QLatin1String("a"))
                node.removal = Removal::Condition;
            other.addNode(node);
        }
        for (const auto &edge : graph->edges())
            other.addEdge(edge);
        auto input = inputFor(graph);
        input.variants = {graph, other.build()};
        input.hidden = hiding(*graph, {QStringLiteral("two")});
        const auto first = computeLayout(input);
        QVERIFY(first->whole);
        QCOMPARE(shownIds(*first).join(u' '), QStringLiteral("a pair one z"));
        QCOMPARE(drawnEdges(*first).join(u' '), QStringLiteral("a>one one~z"));
        input.graph = input.variants.back();
        input.hidden.clear(); // the whole decides: it has no place for more
        const auto second = takeFrom(first->whole, input);
        QCOMPARE(shownIds(*second).join(u' '), QStringLiteral("a pair one z"));
        QCOMPARE(second->rects, first->rects);
        for (const auto &edge : second->edges)
            QVERIFY(second->isShown(edge.from) && second->isShown(edge.to));
    }
};

QTEST_GUILESS_MAIN(TestHiddenSteps)
#include "tst_hiddensteps.moc"
