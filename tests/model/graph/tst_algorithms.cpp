// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/algorithms.h"
#include "graph/graphbuilder.h"
#include "support/testing.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace slipway;

namespace {

struct EdgeList
{
    size_t nodes = 0;
    std::vector<std::pair<size_t, size_t>> edges;
};

StepGraphPtr build(const EdgeList &list)
{
    GraphBuilder builder;
    for (size_t i = 0; i < list.nodes; ++i) {
        StepNode node;
        node.id = QString::number(i);
        builder.addNode(node);
    }
    for (const auto &[from, to] : list.edges)
        builder.addEdge({NodeIndex(from), NodeIndex(to), EdgeOrigin::Explicit, false});
    return builder.build();
}

/// Up to 20 nodes; `forward` allows no cycle.
EdgeList anyGraph(bool forward)
{
    EdgeList list;
    list.nodes = *rc::gen::inRange<size_t>(1, 20);
    const auto count = *rc::gen::inRange<size_t>(0, 40);
    for (size_t i = 0; i < count; ++i) {
        auto from = *rc::gen::inRange<size_t>(0, list.nodes);
        auto to = *rc::gen::inRange<size_t>(0, list.nodes);
        if (forward && from == to)
            continue;
        if (forward && from > to)
            std::swap(from, to);
        list.edges.emplace_back(from, to);
    }
    return list;
}

using Reach = std::vector<std::vector<bool>>;

/// Who can be reached from whom by at least one edge, by repeated squaring of nothing clever.
Reach reachability(const EdgeList &list)
{
    Reach reach(list.nodes, std::vector<bool>(list.nodes, false));
    for (const auto &[from, to] : list.edges)
        reach[from][to] = true;
    for (size_t k = 0; k < list.nodes; ++k) {
        for (size_t i = 0; i < list.nodes; ++i) {
            for (size_t j = 0; j < list.nodes; ++j)
                reach[i][j] = reach[i][j] || (reach[i][k] && reach[k][j]);
        }
    }
    return reach;
}

/// Length of the shortest way from a node back to itself, 0 if there is none.
size_t shortestLoop(const EdgeList &list, size_t start)
{
    std::set<size_t> front {start};
    for (size_t length = 1; length <= list.nodes; ++length) {
        std::set<size_t> next;
        for (const auto &[from, to] : list.edges) {
            if (front.contains(from))
                next.insert(to);
        }
        if (next.contains(start))
            return length;
        front = next;
    }
    return 0;
}

NodeList indices(std::initializer_list<int> list)
{
    NodeList out;
    for (const int i : list)
        out.push_back(NodeIndex(quint32(i)));
    return out;
}

} // namespace

class tst_Algorithms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void orderPutsDependenciesFirst();
    void orderIsLexicographic();
    void cyclesAreLeftOver();
    void componentsAreMutuallyReachable();
    void cyclesAreShortest();
    void closures();
    void namedExamples();
    void deepChainNeedsNoStack();
};

void tst_Algorithms::orderPutsDependenciesFirst()
{
    QVERIFY(rc::check("each node comes after all it depends on", [] {
        const auto list = anyGraph(true);
        const auto order = topologicalOrder(*build(list));
        RC_ASSERT(order.cyclic.empty());
        RC_ASSERT(order.order.size() == list.nodes);
        std::vector<size_t> position(list.nodes);
        for (size_t i = 0; i < order.order.size(); ++i)
            position[raw(order.order[i])] = i;
        for (const auto &[from, to] : list.edges)
            RC_ASSERT(position[from] < position[to]);
    }));
}

void tst_Algorithms::orderIsLexicographic()
{
    // 3 -> 0, the others free: the lowest free index is always next.
    const auto order = topologicalOrder(*build({4, {{3, 0}}}));
    QCOMPARE(order.order, indices({1, 2, 3, 0}));
}

void tst_Algorithms::cyclesAreLeftOver()
{
    QVERIFY(rc::check("what has no place in the order is on a cycle or behind one", [] {
        const auto list = anyGraph(false);
        const auto reach = reachability(list);
        const auto order = topologicalOrder(*build(list));
        std::set<size_t> left;
        for (const auto node : order.cyclic)
            left.insert(raw(node));
        for (size_t i = 0; i < list.nodes; ++i) {
            bool stuck = reach[i][i];
            for (size_t j = 0; j < list.nodes; ++j)
                stuck = stuck || (reach[j][j] && reach[j][i]);
            RC_ASSERT(left.contains(i) == stuck);
        }
    }));
}

void tst_Algorithms::componentsAreMutuallyReachable()
{
    QVERIFY(rc::check("cyclic components are exactly the classes of mutual reachability", [] {
        const auto list = anyGraph(false);
        const auto reach = reachability(list);
        std::vector<int> component(list.nodes, -1);
        int number = 0;
        for (const auto &members : cyclicComponents(*build(list))) {
            RC_ASSERT(std::is_sorted(members.begin(), members.end()));
            for (const auto node : members)
                component[raw(node)] = number;
            ++number;
        }
        for (size_t i = 0; i < list.nodes; ++i) {
            RC_ASSERT((component[i] >= 0) == bool(reach[i][i]));
            for (size_t j = 0; j < list.nodes; ++j) {
                if (component[i] >= 0 && i != j)
                    RC_ASSERT((component[i] == component[j]) == (reach[i][j] && reach[j][i]));
            }
        }
    }));
}

void tst_Algorithms::cyclesAreShortest()
{
    QVERIFY(rc::check("the cycle of each component is real and as short as can be", [] {
        const auto list = anyGraph(false);
        const auto graph = build(list);
        const auto components = cyclicComponents(*graph);
        const auto cycles = shortestCycles(*graph);
        RC_ASSERT(cycles.size() == components.size());
        for (size_t c = 0; c < cycles.size(); ++c) {
            const auto &cycle = cycles[c];
            RC_ASSERT(!cycle.empty());
            RC_ASSERT(cycle.front() == *std::min_element(cycle.begin(), cycle.end()));
            for (size_t i = 0; i < cycle.size(); ++i) {
                const std::pair<size_t, size_t> edge {raw(cycle[(i + 1) % cycle.size()]), raw(cycle[i])};
                RC_ASSERT(std::find(list.edges.begin(), list.edges.end(), edge) != list.edges.end());
            }
            size_t best = list.nodes + 1;
            for (const auto node : components[c])
                best = std::min(best, shortestLoop(list, raw(node)));
            RC_ASSERT(cycle.size() == best);
        }
    }));
}

void tst_Algorithms::closures()
{
    QVERIFY(rc::check("upstream and downstream agree with reachability", [] {
        const auto list = anyGraph(false);
        const auto graph = build(list);
        const auto reach = reachability(list);
        const auto start = *rc::gen::inRange<size_t>(0, list.nodes);
        NodeList up, down;
        for (size_t i = 0; i < list.nodes; ++i) {
            if (i != start && reach[i][start])
                up.push_back(NodeIndex(i));
            if (i != start && reach[start][i])
                down.push_back(NodeIndex(i));
        }
        RC_ASSERT(upstream(*graph, NodeIndex(start)) == up);
        RC_ASSERT(downstream(*graph, NodeIndex(start)) == down);
    }));
}

void tst_Algorithms::namedExamples()
{
    QVERIFY(topologicalOrder(*build({})).order.empty());
    QVERIFY(shortestCycles(*build({3, {{0, 1}, {1, 2}}})).empty());
    // 2 waits for 1, 1 waits for 0, 0 waits for 2.
    const auto cycles = shortestCycles(*build({4, {{0, 1}, {1, 2}, {2, 0}, {3, 3}}}));
    QCOMPARE(cycles.size(), size_t(2));
    QCOMPARE(cycles[0], indices({0, 2, 1}));
    QCOMPARE(cycles[1], indices({3}));
}

void tst_Algorithms::deepChainNeedsNoStack()
{
    EdgeList list;
    list.nodes = 100'000;
    for (size_t i = 1; i < list.nodes; ++i)
        list.edges.emplace_back(i - 1, i);
    list.edges.emplace_back(list.nodes - 1, 0);
    const auto graph = build(list);
    QCOMPARE(cyclicComponents(*graph).size(), size_t(1));
    QCOMPARE(downstream(*graph, NodeIndex(0)).size(), list.nodes - 1);
    QCOMPARE(topologicalOrder(*graph).cyclic.size(), list.nodes);
    // One loop of 100,000: the search gives up long before it has tried each start, and names what it found.
    QCOMPARE(shortestCycles(*graph).front().size(), list.nodes);
}

QTEST_GUILESS_MAIN(tst_Algorithms)
#include "tst_algorithms.moc"
