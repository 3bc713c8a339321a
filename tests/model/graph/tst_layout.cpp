// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"
#include "graph/hiddenways.h"
#include "graph/layout/layout.h"
#include "support/graphs.h"
#include "support/layoutfaults.h"
#include "support/testing.h"

#include <rapidcheck.h>

#include <QObject>

using namespace slipway;
using namespace slipway::testing;

namespace slipway {

/// How rapidcheck prints an input that fails.
void showValue(const LayoutInput &input, std::ostream &out)
{
    for (const auto &node : input.graph->nodes()) {
        out << node.id.toStdString() << ' ' << nodeKindName(node.kind).toStdString() << (node.isRemoved() ? " removed" : "");
        if (node.group != kNoNode)
            out << " in " << input.graph->node(node.group).id.toStdString();
        out << (input.collapsed.contains(node.id) ? " collapsed" : "") << '\n';
    }
    for (const auto edges : {input.graph->edges(), input.graph->droppedEdges()}) {
        for (const auto &edge : edges)
            out << quint32(edge.from) << " -> " << quint32(edge.to) << ' ' << edgeOriginName(edge.origin).toStdString() << '\n';
    }
    out << (input.direction == LayoutDirection::LeftToRight ? "across" : "down") << ", reduction " << int(input.reduction) << '\n';
    if (const auto layout = computeLayout(input)) {
        for (const auto node : layout->visible) {
            const auto &r = layout->rects[raw(node)];
            out << input.graph->node(node).id.toStdString() << " layer " << layout->layer[raw(node)] << ": " << r.left() << ' '
                << r.top() << ' ' << r.width() << " x " << r.height() << '\n';
        }
    }
}

} // namespace slipway

namespace {

StepNode named(const QString &id)
{
    StepNode node;
    node.id = node.label = id;
    return node;
}

LayoutInput inputFor(const StepGraphPtr &graph)
{
    LayoutInput input;
    input.graph = graph;
    for (const auto &node : graph->nodes())
        input.sizes.push_back(node.kind == NodeKind::Wait ? QSizeF(12, 40) : QSizeF(160 + double(node.order % 3) * 20, 44));
    return input;
}

/// A random graph of nodes, groups (also nested) and edges in any direction.
rc::Gen<StepGraphPtr> anyGraph()
{
    return rc::gen::exec([] {
        GraphBuilder builder;
        const bool plain = *rc::gen::inRange(0, 3) == 0; // no frames, no bars: the flat engine's
        const auto count = *rc::gen::inRange<quint32>(0, 26);
        for (quint32 i = 0; i < count; ++i) {
            StepNode node;
            node.id = QStringLiteral("n%1").arg(i);
            node.label = node.id;
            node.order = i;
            node.kind = plain ? NodeKind::Command : *rc::gen::element(NodeKind::Command, NodeKind::Command, NodeKind::Wait, NodeKind::Block, NodeKind::Group);
            node.removal = *rc::gen::inRange(0, 8) == 0 ? Removal::Condition : Removal::None;
            const auto owner = *rc::gen::inRange<quint32>(0, std::max(1U, i));
            if (i > 0 && *rc::gen::inRange(0, 2) == 0 && builder.node(NodeIndex(owner)).kind == NodeKind::Group)
                node.group = NodeIndex(owner);
            builder.addNode(node);
        }
        const auto edges = count == 0 ? 0U : *rc::gen::inRange<quint32>(0, count * 2);
        const bool cycles = *rc::gen::inRange(0, 3) == 0;
        for (quint32 e = 0; e < edges; ++e) {
            auto a = *rc::gen::inRange<quint32>(0, count), b = *rc::gen::inRange<quint32>(0, count);
            if (!cycles && a > b)
                std::swap(a, b);
            if (!cycles && a == b)
                continue;
            const auto origin = *rc::gen::element(EdgeOrigin::Explicit, EdgeOrigin::Wait, EdgeOrigin::Group);
            builder.addEdge({NodeIndex(a), NodeIndex(b), origin, false});
        }
        return builder.build();
    });
}

rc::Gen<LayoutInput> anyInput()
{
    return rc::gen::exec([] {
        auto input = inputFor(*anyGraph());
        for (const auto &node : input.graph->nodes()) {
            if (node.kind == NodeKind::Group && *rc::gen::inRange(0, 4) == 0)
                input.collapsed.insert(node.id);
        }
        input.direction = *rc::gen::element(LayoutDirection::LeftToRight, LayoutDirection::TopToBottom);
        input.reduction = *rc::gen::element(EdgeReduction::None, EdgeReduction::Barriers, EdgeReduction::All);
        input.effort = *rc::gen::element(LayoutEffort::First, LayoutEffort::Refined);
        input.mergeTwins = *rc::gen::inRange(0, 2) == 0;
        input.trunks = *rc::gen::inRange(0, 3) == 0;
        input.barless = *rc::gen::inRange(0, 3) == 0;
        input.aspect = *rc::gen::element(0.0, 0.0, 0.5, 1.6);
        if (*rc::gen::inRange(0, 3) == 0)
            input.hidden = *rc::gen::container<std::vector<bool>>(input.graph->nodeCount(), rc::gen::element(true, false));
        if (*rc::gen::inRange(0, 4) == 0) // follows a drawing of the same steps with other settings
            input.previous = computeLayout(input);
        return input;
    });
}

/// The same nodes with other ones removed and other edges.
rc::Gen<StepGraphPtr> variantOf(const StepGraphPtr &graph)
{
    return rc::gen::exec([graph] {
        GraphBuilder builder;
        for (auto node : graph->nodes()) {
            node.removal = *rc::gen::inRange(0, 5) == 0 ? Removal::Condition : Removal::None;
            builder.addNode(node);
        }
        for (const auto edges : {graph->edges(), graph->droppedEdges()}) {
            for (const auto &edge : edges) {
                if (*rc::gen::inRange(0, 4) != 0)
                    builder.addEdge(edge);
            }
        }
        return builder.build();
    });
}

bool isLeftOut(const LayoutInput &input, NodeIndex node)
{
    const auto members = input.graph->members(node);
    if (members.empty())
        return raw(node) < input.hidden.size() && input.hidden[raw(node)];
    return std::all_of(members.begin(), members.end(), [&](NodeIndex member) { return isLeftOut(input, member); });
}

bool sameDrawing(const Layout &a, const Layout &b)
{
    return a.rects == b.rects && a.points == b.points && a.pointStart == b.pointStart && a.visible == b.visible;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void holdsItsProperties()
    {
        QVERIFY(rc::check("no overlaps, members inside, strangers outside, edges forward", [] {
            const auto input = *anyInput();
            const auto layout = computeLayout(input);
            RC_ASSERT(faultsOf(*layout) == std::string());
        }));
    }

    /// Levels of a build order: a column is a level, whatever is hidden between, expanded, or could be nearer.
    void putsEachLevelIntoColumnsOfItsOwn()
    {
        GraphBuilder builder;
        const auto add = [&builder](const char *id, int level, NodeIndex group = kNoNode) {
            auto node = named(QLatin1String(id));
            node.kind = NodeKind::Recipe;
            node.level = level;
            node.group = group;
            return builder.addNode(node);
        };
        const auto tool = add("tool", 0), free = add("free", 0);
        const auto icu = add("icu", 1);
        builder.node(icu).holdsPackages = true;
        const auto native = add("native", 1, icu), cross = add("cross", 1, icu);
        const auto beside = add("beside", 1), late = add("late", 3), app = add("app", 3);
        builder.addEdge({tool, native});
        builder.addEdge({native, cross});
        builder.addEdge({cross, app});
        builder.addEdge({tool, beside});
        builder.addEdge({tool, late}); // what was between is not shown
        auto input = inputFor(builder.build());
        for (const bool folded : {true, false}) {
            input.collapsed = folded ? QSet<QString> {QStringLiteral("icu")} : QSet<QString>();
            const auto layout = computeLayout(input);
            QCOMPARE(QString::fromStdString(faultsOf(*layout)), QString());
            QCOMPARE(layout->layer[raw(tool)], 0U);
            QCOMPARE(layout->layer[raw(free)], 0U);
            QCOMPARE(layout->layer[raw(beside)], 1U);
            QCOMPARE(layout->layers, folded ? 3U : 4U); // the inner levels of icu take a column each
            QCOMPARE(layout->layer[raw(late)], layout->layers - 1);
            QCOMPARE(layout->layer[raw(app)], layout->layers - 1);
            if (!folded)
                QVERIFY(layout->layer[raw(native)] < layout->layer[raw(cross)]);
        }
    }

    /// The scenarios of a file: what one leaves out another runs, and nothing moves.
    void keepsPlacesInEveryVariant()
    {
        QVERIFY(rc::check("each variant is a good drawing of its own, with the nodes of the others", [] {
            auto input = *anyInput();
            input.variants = {input.graph, *variantOf(input.graph), *variantOf(input.graph)};
            const auto first = computeLayout(input);
            RC_ASSERT(faultsOf(*first) == std::string());
            if (input.graph->isEmpty())
                return;
            RC_ASSERT(first->whole != nullptr);
            for (const auto &graph : input.variants) {
                auto other = input;
                other.graph = graph;
                const auto direct = computeLayout(other), taken = takeFrom(first->whole, other);
                RC_ASSERT(taken->graph == graph && taken->rects == first->rects);
                const auto wrong = faultsOf(*taken);
                RC_ASSERT(wrong == std::string());
                RC_ASSERT(direct->rects.size() == taken->rects.size());
            }
        }));
    }

    void anUnknownEdgeRunsStraight()
    {
        GraphBuilder builder, more;
        for (const auto *id : {"a", "b", "c"}) {
            builder.addNode(named(QLatin1String(id)));
            more.addNode(named(QLatin1String(id)));
        }
        builder.addEdge({NodeIndex(0), NodeIndex(1)});
        more.addEdge({NodeIndex(0), NodeIndex(1)});
        more.addEdge({NodeIndex(1), NodeIndex(2)});
        auto input = inputFor(builder.build());
        GraphBuilder none;
        for (const auto *id : {"a", "b", "c"})
            none.addNode(named(QLatin1String(id)));
        input.variants = {input.graph, none.build()};
        const auto first = computeLayout(input);
        auto other = input;
        other.graph = more.build();
        const auto taken = takeFrom(first->whole, other);
        QCOMPARE(taken->edges.size(), size_t(2));
        QCOMPARE(taken->rects, first->rects);
        QCOMPARE(taken->polyline(1).size(), size_t(2));
    }

    void showsEveryNodeOnce()
    {
        QVERIFY(rc::check("every node is visible, a frame, inside a collapsed group, or left out", [] {
            const auto input = *anyInput();
            const auto layout = computeLayout(input);
            RC_ASSERT(layout->show.size() == input.graph->nodeCount());
            for (size_t i = 0; i < input.graph->nodeCount(); ++i) {
                const bool out = layout->representative[i] == NodeIndex(i) && isLeftOut(input, NodeIndex(i));
                const bool hidden = layout->show[i] == Layout::Show::Hidden;
                RC_ASSERT(hidden == (out || layout->representative[i] != NodeIndex(i)));
                RC_ASSERT(out || layout->show[raw(layout->representative[i])] != Layout::Show::Hidden);
            }
            for (const auto &edge : layout->edges)
                RC_ASSERT(layout->isShown(edge.from) && layout->isShown(edge.to));
        }));
    }

    void drawsNothingThatTheGraphDoesNotSay()
    {
        QVERIFY(rc::check("drawn edges stand for edges of the graph", [] {
            const auto input = *anyInput();
            const auto layout = computeLayout(input);
            const auto covers = [&](NodeIndex drawn, NodeIndex node) {
                return layout->representative[raw(node)] == drawn || node == drawn || isInside(*layout, node, drawn)
                    || layout->leadOf(layout->representative[raw(node)]) == drawn;
            };
            std::vector<StepEdge> all(input.graph->edges().begin(), input.graph->edges().end());
            all.insert(all.end(), input.graph->droppedEdges().begin(), input.graph->droppedEdges().end());
            for (const auto &edge : layout->edges) {
                if (edge.through)
                    RC_ASSERT(hiddenBetween(*input.graph, input.hidden, edge.from, edge.to) > 0);
                else
                    RC_ASSERT(std::any_of(all.begin(), all.end(),
                        [&](const StepEdge &e) { return covers(edge.from, e.from) && covers(edge.to, e.to); }));
            }
        }));
    }

    void isDeterministic()
    {
        QVERIFY(rc::check("the same input gives the same drawing", [] {
            const auto input = *anyInput();
            RC_ASSERT(sameDrawing(*computeLayout(input), *computeLayout(input)));
        }));
    }

    void shapes_data()
    {
        QTest::addColumn<StepGraphPtr>("graph");
        QTest::newRow("empty") << GraphBuilder().build();
        QTest::newRow("one") << chainGraph(1);
        QTest::newRow("chain of 2,000") << chainGraph(2000);
        QTest::newRow("star of 500") << starGraph(500);
        QTest::newRow("release of 300") << releaseGraph(300);
        QTest::newRow("example") << exampleGraph(false);
        QTest::newRow("example, gate removed") << exampleGraph(true);
        QTest::newRow("layered 200") << layeredGraph(200, 2, 7);
    }

    void shapes()
    {
        QFETCH(StepGraphPtr, graph);
        const auto layout = computeLayout(inputFor(graph));
        QVERIFY(layout);
        QCOMPARE(QString::fromStdString(faultsOf(*layout)), QString());
    }

    void drawsCyclesAndLoops()
    {
        GraphBuilder builder;
        for (quint32 i = 0; i < 3; ++i)
            builder.addNode(named(QString::number(i)));
        builder.addEdge({NodeIndex(0), NodeIndex(1)});
        builder.addEdge({NodeIndex(1), NodeIndex(2)});
        builder.addEdge({NodeIndex(2), NodeIndex(0)});
        builder.addEdge({NodeIndex(1), NodeIndex(1)});
        const auto layout = computeLayout(inputFor(builder.build()));
        QCOMPARE(layout->edges.size(), size_t(4));
        QCOMPARE(std::count_if(layout->edges.begin(), layout->edges.end(), [](const auto &e) { return e.reversed; }), 2);
        QCOMPARE(QString::fromStdString(faultsOf(*layout)), QString());
    }

    /// A gate before a group is one line to its frame, and so is what waits for all of the group.
    void bundlesEdgesAtFrames()
    {
        const auto graph = exampleGraph(false);
        const auto layout = computeLayout(inputFor(graph));
        const auto drawn = [&](const char *from, const char *to) {
            return std::count_if(layout->edges.begin(), layout->edges.end(), [&](const Layout::Edge &e) {
                return e.from == graph->find(QLatin1String(from)) && e.to == graph->find(QLatin1String(to));
            });
        };
        QCOMPARE(drawn("gate", "images"), 1);
        QCOMPARE(drawn("gate", "amd"), 0);
        QCOMPARE(drawn("wheels", "index"), 1);
        QCOMPARE(drawn("images", "manifest"), 1);
        QCOMPARE(drawn("publish", "docs"), 1);
    }

    void keepsReadingOrderWhereNothingSpeaksAgainstIt()
    {
        GraphBuilder builder;
        auto group = named(QStringLiteral("group"));
        group.kind = NodeKind::Group;
        builder.addNode(group);
        for (quint32 i = 1; i <= 8; ++i) {
            auto node = named(QString::number(i));
            node.order = i;
            node.group = i <= 6 ? NodeIndex(0) : kNoNode;
            builder.addNode(node);
            for (quint32 member = 1; i > 6 && member <= 6; ++member)
                builder.addEdge({NodeIndex(member), NodeIndex(i)});
        }
        const auto graph = builder.build();
        const auto layout = computeLayout(inputFor(graph));
        const auto members = graph->members(NodeIndex(0));
        for (size_t i = 1; i < members.size(); ++i)
            QVERIFY(layout->rects[raw(members[i - 1])].top() < layout->rects[raw(members[i])].top());
    }

    void leavesOutWhatABarrierImplies()
    {
        GraphBuilder builder;
        for (quint32 i = 0; i < 4; ++i)
            builder.addNode(named(QString::number(i)));
        for (quint32 i = 0; i < 3; ++i)
            builder.addEdge({NodeIndex(i), NodeIndex(3), EdgeOrigin::Wait});
        builder.addEdge({NodeIndex(0), NodeIndex(1)});
        builder.addEdge({NodeIndex(1), NodeIndex(2)});
        builder.addEdge({NodeIndex(0), NodeIndex(2)});
        auto input = inputFor(builder.build());
        input.reduction = EdgeReduction::None;
        QCOMPARE(computeLayout(input)->edges.size(), size_t(6));
        input.reduction = EdgeReduction::Barriers;
        QCOMPARE(computeLayout(input)->edges.size(), size_t(4));
        QCOMPARE(computeLayout(input)->implied.size(), size_t(2));
        input.reduction = EdgeReduction::All;
        QCOMPARE(computeLayout(input)->edges.size(), size_t(3));
    }

    void aBarIsAsLongAsWhatItHolds()
    {
        GraphBuilder builder;
        for (quint32 i = 0; i < 6; ++i)
            builder.addNode(named(QString::number(i)));
        auto bar = named(QStringLiteral("bar"));
        bar.kind = NodeKind::Wait;
        const auto wait = builder.addNode(bar);
        for (quint32 i = 0; i < 6; ++i)
            builder.addEdge({NodeIndex(i), wait, EdgeOrigin::Wait});
        const auto layout = computeLayout(inputFor(builder.build()));
        for (size_t e = 0; e < layout->edges.size(); ++e) {
            const auto line = layout->polyline(e);
            QCOMPARE(line.front().y(), line.back().y());
        }
    }

    void staysSimilarWhenFolded()
    {
        auto input = inputFor(exampleGraph(false));
        const auto open = computeLayout(input);
        input.startOrder = startOrderOf(*open);
        input.collapsed = {QStringLiteral("wheels")};
        const auto folded = computeLayout(input);
        const auto y = [&](const LayoutPtr &layout, const char *id) {
            return layout->rects[raw(input.graph->find(QLatin1String(id)))].center().y();
        };
        QCOMPARE(y(open, "wheels") < y(open, "gate"), y(folded, "wheels") < y(folded, "gate"));
        QCOMPARE(folded->show[raw(input.graph->find(QStringLiteral("wheels")))], Layout::Show::Card);
        input.collapsed.clear();
        input.startOrder = startOrderOf(*open);
        QVERIFY(computeLayout(input)->crossings <= open->crossings);
    }

    void hasFewCrossings()
    {
        // The release pipeline can be drawn without any.
        QCOMPARE(computeLayout(inputFor(exampleGraph(false)))->crossings, 0);
        QCOMPARE(computeLayout(inputFor(releaseGraph(100)))->crossings, 0);
    }

    void canBeCancelled()
    {
        const std::atomic_bool cancel {true};
        QVERIFY(!computeLayout(inputFor(layeredGraph(500, 3, 1)), &cancel));
    }

    void wrapsUnconnectedSteps()
    {
        GraphBuilder builder;
        auto group = named(QStringLiteral("g"));
        group.kind = NodeKind::Group;
        builder.addNode(group);
        for (quint32 i = 0; i < 60; ++i) {
            auto node = named(QString::number(i));
            node.group = NodeIndex(0);
            node.order = i + 1;
            builder.addNode(node);
        }
        const auto layout = computeLayout(inputFor(builder.build()));
        QCOMPARE(QString::fromStdString(faultsOf(*layout)), QString());
        QVERIFY(layout->rects[0].height() < layout->rects[0].width());
        QVERIFY(layout->layers > 3);
    }

    void isNotQuadratic()
    {
        const auto layout = computeLayout(inputFor(layeredGraph(40000, 3, 3)));
        QVERIFY(layout);
        QCOMPARE(layout->visible.size(), size_t(40000));
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
