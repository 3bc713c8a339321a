// SPDX-License-Identifier: GPL-3.0-or-later
// What leads from shown step to shown step over steps that are left out.
#include "graph/graphbuilder.h"
#include "graph/graphreach.h"
#include "graph/hiddenways.h"
#include "graph/layout/layout.h"
#include "support/testing.h"

#include <rapidcheck.h>

#include <numeric>

using namespace slipway;

namespace {

/// Steps are named; "g(b c)" is a group. Edges as "a>b". Hidden ones as names.
struct Drawn
{
    StepGraphPtr graph;
    std::vector<bool> hidden;

    NodeIndex node(const QString &id) const { return graph->find(id); }
    std::vector<NodeIndex> themselves() const
    {
        std::vector<NodeIndex> own;
        for (quint32 i = 0; i < graph->nodeCount(); ++i)
            own.push_back(NodeIndex(i));
        return own;
    }
    QString waysOf(const std::vector<NodeIndex> &drawnAs, size_t most = 1000) const
    {
        QStringList found;
        const auto ways = hiddenWays(*graph, hidden, drawnAs, most);
        for (const auto &[from, to] : ways.pairs)
            found.append(graph->node(from).id + u'~' + graph->node(to).id);
        found.sort();
        return ways.tooMany ? QStringLiteral("too many") : found.join(u' ');
    }
};

Drawn drawn(const QString &steps, const QString &edges, const QString &hidden)
{
    GraphBuilder builder;
    QHash<QString, NodeIndex> known;
    auto group = kNoNode;
    for (auto word : steps.split(u' ', Qt::SkipEmptyParts)) {
        const bool opens = word.contains(u'('), closes = word.endsWith(u')');
        word.remove(u')');
        const auto add = [&](const QString &id, NodeKind kind) {
            StepNode node;
            node.id = node.label = id;
            node.kind = kind;
            node.group = group;
            return known.insert(id, builder.addNode(node)).value();
        };
        if (opens)
            group = add(word.section(u'(', 0, 0), NodeKind::Group);
        add(opens ? word.section(u'(', 1) : word, NodeKind::Command);
        if (closes)
            group = kNoNode;
    }
    for (const auto &edge : edges.split(u' ', Qt::SkipEmptyParts))
        builder.addEdge({known.value(edge.section(u'>', 0, 0)), known.value(edge.section(u'>', 1))});
    Drawn made {builder.build(), {}};
    made.hidden.assign(made.graph->nodeCount(), false);
    for (const auto &id : hidden.split(u' ', Qt::SkipEmptyParts))
        made.hidden[raw(made.node(id))] = true;
    return made;
}

/// By the definition, pair for pair.
std::vector<std::pair<NodeIndex, NodeIndex>> byDefinition(const StepGraph &graph, const std::vector<bool> &hidden)
{
    const auto count = graph.nodeCount();
    std::vector<std::vector<bool>> edge(count, std::vector<bool>(count)), over = edge, all = edge;
    for (const auto &e : graph.edges()) {
        edge[raw(e.from)][raw(e.to)] = true;
        all[raw(e.from)][raw(e.to)] = true;
    }
    over = edge; // over hidden steps alone, or none
    for (size_t via = 0; via < count; ++via) {
        for (size_t a = 0; a < count; ++a) {
            for (size_t b = 0; b < count; ++b) {
                all[a][b] = all[a][b] || (all[a][via] && all[via][b]);
                over[a][b] = over[a][b] || (hidden[via] && over[a][via] && over[via][b]);
            }
        }
    }
    std::vector<std::pair<NodeIndex, NodeIndex>> found;
    for (size_t a = 0; a < count; ++a) {
        for (size_t b = 0; b < count; ++b) {
            bool said = a == b || hidden[a] || hidden[b] || edge[a][b] || !over[a][b];
            for (size_t via = 0; via < count && !said; ++via)
                said = !hidden[via] && via != a && via != b && all[a][via] && all[via][b];
            if (!said)
                found.emplace_back(NodeIndex(a), NodeIndex(b));
        }
    }
    return found;
}

} // namespace

class TestHiddenWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void findsWays_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("edges");
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("ways");
        const auto row = [](const char *name, const char *steps, const char *edges, const char *hidden, const char *ways) {
            QTest::newRow(name) << QString::fromLatin1(steps) << QString::fromLatin1(edges) << QString::fromLatin1(hidden) << QString::fromLatin1(ways);
        };
        row("nothing is hidden", "a b c", "a>b b>c", "", "");
        row("one", "a b c", "a>b b>c", "b", "a~c");
        row("a chain of them is one way", "a b c d e", "a>b b>c c>d d>e", "b c d", "a~e");
        row("an edge says it already", "a b c", "a>b b>c a>c", "b", "");
        row("another shown step says it already", "a b c d", "a>b b>d a>c c>d", "b", "");
        row("a shown step behind a way says it already", "a x b y c z", "a>x x>b b>y y>c a>z z>c", "x y z", "a~b b~c");
        row("fans", "a b h c d", "a>h b>h h>c h>d", "h", "a~c a~d b~c b~d");
        row("the ends of the graph lead nowhere", "a b c", "a>b b>c", "a", "");
        row("an edge into a group is one at each member", "a h g(b c)", "a>h h>g", "h", "a~b a~c");
        row("an edge out of a group", "g(b c) h z", "g>h h>z", "h", "b~z c~z");
        row("a group alone is no hidden step", "a g(b c) z", "a>g g>z", "", "");
        row("a group of which all is hidden", "a g(b c) z", "a>g g>z", "b c", "a~z");
        row("a hidden member beside a shown one", "a g(b c) z", "a>g g>z", "b", "");
        row("edges of a cycle that lead back are not followed", "a b c d", "a>b b>c c>b c>d", "b c", "a~d");
        row("a hidden step in front of a cycle", "a h b c", "a>h h>b b>c c>b", "h", "a~b");
    }

    void findsWays()
    {
        QFETCH(QString, steps);
        QFETCH(QString, edges);
        QFETCH(QString, hidden);
        QFETCH(QString, ways);
        const auto made = drawn(steps, edges, hidden);
        QCOMPARE(made.waysOf(made.themselves()), ways);
    }

    void cardsAreOneEnd()
    {
        const auto made = drawn(QStringLiteral("g(a b) h k(c d)"), QStringLiteral("a>h b>h h>c h>d a>b"), QStringLiteral("h"));
        auto drawnAs = made.themselves();
        for (const auto *id : {"a", "b"})
            drawnAs[raw(made.node(QLatin1String(id)))] = made.node(QStringLiteral("g"));
        QCOMPARE(made.waysOf(drawnAs), QStringLiteral("g~c g~d"));
        for (const auto *id : {"c", "d"})
            drawnAs[raw(made.node(QLatin1String(id)))] = made.node(QStringLiteral("k"));
        QCOMPARE(made.waysOf(drawnAs), QStringLiteral("g~k"));
        QCOMPARE(made.waysOf(drawnAs, 1), QStringLiteral("g~k"));
    }

    void tooManyAreNone()
    {
        const auto made = drawn(QStringLiteral("a b h c d"), QStringLiteral("a>h b>h h>c h>d"), QStringLiteral("h"));
        QCOMPARE(made.waysOf(made.themselves(), 4), QStringLiteral("a~c a~d b~c b~d"));
        QCOMPARE(made.waysOf(made.themselves(), 3), QStringLiteral("too many"));
    }

    void countsWhatLiesBetween()
    {
        const auto made = drawn(QStringLiteral("a g(b c) d e z y"), QStringLiteral("a>g g>d a>e e>z d>z b>y"), QStringLiteral("b c d e"));
        QCOMPARE(hiddenBetween(*made.graph, made.hidden, made.node(QStringLiteral("a")), made.node(QStringLiteral("z"))), size_t(4));
        QCOMPARE(hiddenBetween(*made.graph, made.hidden, made.node(QStringLiteral("a")), made.node(QStringLiteral("y"))), size_t(1));
        QCOMPARE(hiddenBetween(*made.graph, made.hidden, made.node(QStringLiteral("z")), made.node(QStringLiteral("a"))), size_t(0));
    }

    /// More than 64 steps are followed in several goes.
    void asDefined()
    {
        const bool holds = rc::check("ways are those of the definition", [] {
            const auto count = *rc::gen::inRange(2, 75);
            GraphBuilder builder;
            for (int i = 0; i < count; ++i) {
                StepNode node;
                node.id = node.label = QString::number(i);
                node.kind = NodeKind::Command;
                builder.addNode(node);
            }
            const auto edges = *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, count), rc::gen::inRange(0, count)));
            QSet<std::pair<int, int>> known;
            for (const auto &[a, b] : edges) {
                const std::pair ends(std::min(a, b), std::max(a, b));
                if (a == b || known.contains(ends))
                    continue;
                known.insert(ends);
                builder.addEdge({NodeIndex(ends.first), NodeIndex(ends.second)});
            }
            Drawn made {builder.build(), *rc::gen::container<std::vector<bool>>(size_t(count), rc::gen::arbitrary<bool>())};
            RC_ASSERT(hiddenWays(*made.graph, made.hidden, made.themselves(), 1'000'000).pairs == byDefinition(*made.graph, made.hidden));
        });
        QVERIFY(holds);
    }

    void largeGraphsAreCheap_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<bool>("tooMany");
        QTest::newRow("every hundredth is shown") << 100 << false;
        QTest::newRow("every other is shown") << 2 << true;
    }

    /// 40,000 steps in 40 layers, each after four of the layer before.
    void largeGraphsAreCheap()
    {
        QFETCH(int, every);
        QFETCH(bool, tooMany);
        constexpr quint32 kLayer = 1000, kAll = 40 * kLayer;
        GraphBuilder builder;
        for (quint32 i = 0; i < kAll; ++i) {
            StepNode node;
            node.id = node.label = QString::number(i);
            node.kind = NodeKind::Command;
            builder.addNode(node);
            for (quint32 k = 0; k < 4 && i >= kLayer; ++k)
                builder.addEdge({NodeIndex((i / kLayer - 1) * kLayer + (i * 7 + k * 131) % kLayer), NodeIndex(i)});
        }
        Drawn made {builder.build(), {}};
        for (quint32 i = 0; i < kAll; ++i)
            made.hidden.push_back(i % quint32(every) != 0);
        const auto ways = hiddenWays(*made.graph, made.hidden, made.themselves(), 50'000);
        QCOMPARE(ways.tooMany, tooMany);
        QCOMPARE(ways.pairs.empty(), tooMany);
    }
};

QTEST_GUILESS_MAIN(TestHiddenWays)
#include "tst_hiddenways.moc"
