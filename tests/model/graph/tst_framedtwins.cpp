// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of twins in drawings with frames and bars.
#include "graph/graphbuilder.h"
#include "support/graphs.h"
#include "support/layoutfaults.h"
#include "support/testing.h"

#include <rapidcheck.h>

#include <QObject>

#include <set>

using namespace slipway;
using namespace slipway::testing;

namespace {

/// Builds small releases step by step.
struct Steps
{
    NodeIndex add(const QString &id, NodeKind kind = NodeKind::Command, NodeIndex group = kNoNode, Removal removal = Removal::None)
    {
        StepNode node;
        node.id = node.label = id;
        node.kind = kind;
        node.group = group;
        node.removal = removal;
        node.order = m_next++;
        return builder.addNode(node);
    }

    std::vector<NodeIndex> jobs(const char *name, int count, NodeIndex group = kNoNode)
    {
        std::vector<NodeIndex> made;
        for (int i = 0; i < count; ++i)
            made.push_back(add(QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(i), NodeKind::Command, group));
        return made;
    }

    void edges(const std::vector<NodeIndex> &from, const std::vector<NodeIndex> &to, EdgeOrigin origin = EdgeOrigin::Explicit)
    {
        for (const auto a : from) {
            for (const auto b : to)
                builder.addEdge({a, b, origin});
        }
    }

    GraphBuilder builder;

private:
    quint32 m_next = 0;
};

LayoutInput inputFor(const StepGraphPtr &graph)
{
    LayoutInput input;
    input.graph = graph;
    input.mergeTwins = true;
    for (const auto &node : graph->nodes())
        input.sizes.push_back(node.kind == NodeKind::Wait ? QSizeF(14, 44) : QSizeF(160 + double(node.order % 3) * 10, 44));
    return input;
}

enum class Place { Group, Nested, Alone, BehindWait };

/// `count` jobs that are all alike, behind a first and before a last step.
StepGraphPtr fanOut(Place place, int count, int without = -1)
{
    Steps steps;
    const auto first = steps.add(QStringLiteral("first"));
    const auto wait = place == Place::BehindWait ? steps.add(QStringLiteral("wait"), NodeKind::Wait) : first;
    if (wait != first)
        steps.edges({first}, {wait}, EdgeOrigin::Wait);
    const auto outer = place == Place::Nested ? steps.add(QStringLiteral("outer"), NodeKind::Group) : kNoNode;
    const auto group = place == Place::Group || place == Place::Nested ? steps.add(QStringLiteral("group"), NodeKind::Group, outer) : kNoNode;
    std::vector<NodeIndex> jobs;
    for (int i = 0; i < count; ++i) {
        if (i != without)
            jobs.push_back(steps.add(QStringLiteral("job-%1").arg(i), NodeKind::Command, group));
    }
    const auto beside = steps.jobs("beside", 2, group);
    const auto last = steps.add(QStringLiteral("last"));
    steps.edges({wait}, jobs);
    steps.edges({wait}, {beside[0]});
    steps.edges({beside[0]}, {beside[1]});
    steps.edges(jobs, {last});
    steps.edges({beside[1]}, {last});
    if (place == Place::Alone) // so that there is a frame at all
        steps.edges({last}, steps.jobs("other", 2, steps.add(QStringLiteral("others"), NodeKind::Group)));
    return steps.builder.build();
}

NodeIndex job(const StepGraph &graph, int i)
{
    return graph.find(QStringLiteral("job-%1").arg(i));
}

} // namespace

class TestFramedTwins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void aFanOutIsOneBlock_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<LayoutDirection>("direction");
        for (const auto direction : {LayoutDirection::LeftToRight, LayoutDirection::TopToBottom}) {
            const auto *way = direction == LayoutDirection::LeftToRight ? "across" : "down";
            QTest::addRow("in a group, %s", way) << int(Place::Group) << direction;
            QTest::addRow("in a group of a group, %s", way) << int(Place::Nested) << direction;
            QTest::addRow("beside a group, %s", way) << int(Place::Alone) << direction;
            QTest::addRow("behind a wait, %s", way) << int(Place::BehindWait) << direction;
        }
    }

    void aFanOutIsOneBlock()
    {
        QFETCH(int, place);
        QFETCH(LayoutDirection, direction);
        auto input = inputFor(fanOut(Place(place), 40));
        input.direction = direction;
        const auto layout = computeLayout(input);
        QCOMPARE(QString::fromStdString(faultsOf(*layout)), QString());
        QVERIFY(!layout->frames.empty() || Place(place) == Place::BehindWait);
        const auto block = layout->blockOf[raw(job(*input.graph, 0))];
        QVERIFY(block != Layout::kNoBlock);
        QCOMPARE(layout->blocks[block].count, 40U);
        const auto &rect = layout->blocks[block].rect;
        QVERIFY2(rect.width() > rect.height() && rect.width() < 4 * rect.height(), qPrintable(QStringLiteral("%1 x %2").arg(rect.width()).arg(rect.height())));
        QCOMPARE(layout->visible.size(), input.graph->nodeCount() - layout->frames.size()); // cells stay steps of their own
        QVERIFY(layout->edges.size() <= 8);
        auto plain = input;
        plain.mergeTwins = false;
        const auto apart = computeLayout(plain);
        QVERIFY(layout->bounds.width() * layout->bounds.height() < apart->bounds.width() * apart->bounds.height());
    }

    void onlyTwinsShareABlock_data()
    {
        QTest::addColumn<StepGraphPtr>("graph");
        QTest::addColumn<std::vector<quint32>>("counts");
        const auto row = [](const char *name, const std::function<void(Steps &)> &make, const std::vector<quint32> &counts) {
            Steps steps;
            steps.edges({steps.add(QStringLiteral("a"))}, {steps.add(QStringLiteral("in"), NodeKind::Command, steps.add(QStringLiteral("frame"), NodeKind::Group))});
            make(steps);
            QTest::newRow(name) << steps.builder.build() << counts;
        };
        const auto first = NodeIndex(0);
        row("of one kind", [&](Steps &s) { s.edges({first}, s.jobs("x", 3)); s.edges({first}, {s.add(QStringLiteral("t"), NodeKind::Trigger)}); }, {3});
        row("in two frames", [&](Steps &s) {
            const auto g = s.add(QStringLiteral("g"), NodeKind::Group), h = s.add(QStringLiteral("h"), NodeKind::Group);
            s.edges({first}, s.jobs("x", 2, g));
            s.edges({first}, s.jobs("y", 3, h));
        }, {2, 3});
        row("one of them removed", [&](Steps &s) {
            s.edges({first}, s.jobs("x", 3));
            s.edges({first}, {s.add(QStringLiteral("r"), NodeKind::Command, kNoNode, Removal::Condition)});
        }, {3});
        row("one with a successor more", [&](Steps &s) {
            const auto x = s.jobs("x", 4);
            s.edges({first}, x);
            s.edges({x[1]}, {s.add(QStringLiteral("more"))});
        }, {3});
        row("one waits for itself", [&](Steps &s) {
            const auto x = s.jobs("x", 4);
            s.edges({first}, x);
            s.edges({x[2]}, {x[2]});
        }, {3});
        row("bars", [&](Steps &s) { s.edges({first}, {s.add(QStringLiteral("w"), NodeKind::Wait), s.add(QStringLiteral("v"), NodeKind::Wait)}); }, {});
    }

    void onlyTwinsShareABlock()
    {
        QFETCH(StepGraphPtr, graph);
        QFETCH(std::vector<quint32>, counts);
        const auto layout = computeLayout(inputFor(graph));
        QCOMPARE(QString::fromStdString(faultsOf(*layout)), QString());
        std::vector<quint32> found;
        for (const auto &block : layout->blocks)
            found.push_back(block.count);
        std::sort(found.begin(), found.end());
        QCOMPARE(found, counts);
    }

    void fewStayApart()
    {
        for (const int count : {11, 12}) {
            auto input = inputFor(fanOut(Place::Group, count));
            input.leastTwins = 12;
            QCOMPARE(computeLayout(input)->blocks.size(), size_t(count == 12));
            input.graph = fanOut(Place::BehindWait, count);
            QCOMPARE(computeLayout(input)->blocks.size(), size_t(0)); // in no frame
        }
    }

    void collapsedGroupsMayBeTwins()
    {
        Steps steps;
        const auto first = steps.add(QStringLiteral("first")), last = steps.add(QStringLiteral("last"), NodeKind::Wait);
        auto input = LayoutInput();
        for (int g = 0; g < 6; ++g) {
            const auto id = QStringLiteral("g%1").arg(g);
            const auto jobs = steps.jobs(qPrintable(id), 3, steps.add(id, NodeKind::Group));
            steps.edges({first}, jobs);
            steps.edges(jobs, {last});
            input.collapsed.insert(id);
        }
        const auto collapsed = input.collapsed;
        input = inputFor(steps.builder.build());
        input.collapsed = collapsed;
        const auto layout = computeLayout(input);
        QCOMPARE(QString::fromStdString(faultsOf(*layout)), QString());
        QCOMPARE(layout->blocks.size(), size_t(1));
        QCOMPARE(layout->blocks[0].count, 6U);
        QCOMPARE(layout->show[raw(layout->blockCells[3])], Layout::Show::Card);
    }

    void canBeCancelled()
    {
        const std::atomic_bool cancel {true};
        QVERIFY(!computeLayout(inputFor(stagedGraph(600)), &cancel));
    }

    void isTheSameEachTime()
    {
        auto input = inputFor(stagedGraph(600));
        const auto one = computeLayout(input), two = computeLayout(input);
        QVERIFY(!one->blocks.empty());
        QVERIFY(one->rects == two->rects && one->points == two->points && one->visible == two->visible);
    }

    /// After a reload what is still there stands where it stood; a cell that left leaves a gap.
    void cellsStay_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("after");
        for (const auto place : {Place::Group, Place::BehindWait}) {
            const auto *where = place == Place::Group ? "in a group" : "behind a wait";
            QTest::addRow("nothing, %s", where) << int(place) << 40 << -1 << 40;
            QTest::addRow("a job is added, %s", where) << int(place) << 40 << -1 << 41;
            QTest::addRow("one goes, %s", where) << int(place) << 40 << 11 << 40;
            QTest::addRow("the first goes, %s", where) << int(place) << 40 << 0 << 40;
            QTest::addRow("one comes for one that goes, %s", where) << int(place) << 40 << 11 << 41;
        }
    }

    void cellsStay()
    {
        QFETCH(int, place);
        QFETCH(int, before);
        QFETCH(int, removed);
        QFETCH(int, after);
        const auto first = computeLayout(inputFor(fanOut(Place(place), before)));
        auto input = inputFor(fanOut(Place(place), after, removed));
        input.previous = first;
        const auto second = computeLayout(input);
        QCOMPARE(QString::fromStdString(faultsOf(*second)), QString());
        const auto shift = shiftBetween(*first, *second);
        int moved = 0;
        for (int i = 0; i < before; ++i) {
            const auto now = job(*input.graph, i);
            if (now == kNoNode)
                continue;
            const auto way = second->rects[raw(now)].center() - first->rects[raw(job(*first->graph, i))].center() - shift;
            moved += std::abs(way.x()) + std::abs(way.y()) > 1;
        }
        QCOMPARE(moved, 0);
        if (removed == 11 && after > before)
            QCOMPARE(second->rects[raw(job(*input.graph, before))].center() - first->rects[raw(job(*first->graph, 11))].center() - shift, QPointF());
    }

    /// The scenarios of a file: a block is one in each of them, or the cells have edges of their own.
    void blocksHoldInEveryVariant()
    {
        const auto graph = fanOut(Place::Group, 20);
        const auto removing = [&](const std::set<int> &gone) {
            GraphBuilder builder;
            for (auto node : graph->nodes()) {
                if (node.id.startsWith(QLatin1String("job-")) && gone.count(node.id.mid(4).toInt()))
                    node.removal = Removal::Condition;
                builder.addNode(node);
            }
            for (const auto &edge : graph->edges())
                builder.addEdge(edge);
            return builder.build();
        };
        auto input = inputFor(graph);
        input.variants = {graph, removing({0, 1, 2, 3, 4})};
        const auto layout = computeLayout(input);
        QCOMPARE(QString::fromStdString(faultsOf(*layout)), QString());
        QCOMPARE(layout->blocks.size(), size_t(2));
        QCOMPARE(std::min(layout->blocks[0].count, layout->blocks[1].count), 5U);
        auto other = input;
        other.graph = removing({7});
        const auto taken = takeFrom(layout->whole, other);
        QCOMPARE(QString::fromStdString(faultsOf(*taken)), QString());
        QCOMPARE(taken->rects, layout->rects);
        QCOMPARE(taken->blocks.size(), size_t(1)); // the one with the removed step is none any more
        QCOMPARE(taken->blocks[0].count, 5U);
    }

    /// Long edges of one step run together until they part; all of them are drawn.
    void longEdgesShareTheirWay()
    {
        Steps steps;
        const auto first = steps.add(QStringLiteral("first"));
        const auto chain = steps.jobs("chain", 8, steps.add(QStringLiteral("group"), NodeKind::Group));
        const auto ends = steps.jobs("end", 3);
        for (size_t i = 1; i < chain.size(); ++i)
            steps.edges({chain[i - 1]}, {chain[i]});
        steps.edges({first}, {chain[0], ends[0], ends[1], ends[2]});
        for (size_t i = 0; i < ends.size(); ++i)
            steps.edges({chain[5 + i]}, {ends[i]});
        auto input = inputFor(steps.builder.build());
        const auto apart = computeLayout(input);
        input.trunks = true;
        const auto layout = computeLayout(input);
        QCOMPARE(QString::fromStdString(faultsOf(*layout)), QString());
        QCOMPARE(layout->edges.size(), apart->edges.size());
        const auto lines = [&](const Layout &drawing) {
            const auto x = drawing.rects[raw(chain[2])].center().x();
            std::set<double> found;
            for (size_t e = 0; e < drawing.edges.size(); ++e) {
                const auto line = drawing.polyline(e);
                for (size_t i = 0; i + 1 < line.size() && drawing.edges[e].from == first; ++i) {
                    if (line[i].x() <= x && line[i + 1].x() > x)
                        found.insert(line[i].y());
                }
            }
            return found.size();
        };
        QCOMPARE(lines(*apart), size_t(3));
        QCOMPARE(lines(*layout), size_t(1));
    }

    /// Who is in one block may be told from the others by nothing that is drawn: what leads there and what follows is the same.
    void twinsWaitForTheSame()
    {
        QVERIFY(rc::check("one kind, one frame, the same before and behind", [] {
            Steps steps;
            std::vector<NodeIndex> groups {kNoNode, steps.add(QStringLiteral("g"), NodeKind::Group)};
            groups.push_back(steps.add(QStringLiteral("h"), NodeKind::Group, *rc::gen::elementOf(groups)));
            const auto count = *rc::gen::inRange<quint32>(2, 16);
            std::vector<NodeIndex> nodes;
            for (quint32 i = 0; i < count; ++i)
                nodes.push_back(steps.add(QStringLiteral("n%1").arg(i), *rc::gen::element(NodeKind::Command, NodeKind::Command, NodeKind::Wait), *rc::gen::elementOf(groups)));
            std::set<std::pair<quint32, quint32>> pairs;
            for (quint32 e = *rc::gen::inRange<quint32>(0, count * 2); e > 0; --e) {
                const auto b = *rc::gen::inRange<quint32>(1, count), a = *rc::gen::inRange<quint32>(0, b);
                if (pairs.emplace(a, b).second)
                    steps.edges({nodes[a]}, {nodes[b]});
            }
            std::vector<std::vector<bool>> reach(count, std::vector<bool>(count, false));
            for (quint32 a = count; a-- > 0;) {
                for (quint32 b = a + 1; b < count; ++b) {
                    reach[a][b] = reach[a][b] || pairs.count({a, b});
                    for (quint32 c = b; reach[a][b] && c < count; ++c)
                        reach[a][c] = reach[a][c] || reach[b][c];
                }
            }
            auto input = inputFor(steps.builder.build());
            input.reduction = *rc::gen::element(EdgeReduction::None, EdgeReduction::All);
            const auto layout = computeLayout(input);
            RC_ASSERT(faultsOf(*layout) == std::string());
            for (size_t i = 0; i < layout->blockCells.size(); ++i) {
                const auto a = layout->blockCells[i], b = layout->leadOf(a);
                const auto &one = input.graph->node(a), &two = input.graph->node(b);
                RC_ASSERT(one.kind == two.kind && one.group == two.group);
                if (one.kind == NodeKind::Group)
                    continue; // empty ones, without edges
                const auto x = raw(a) - raw(nodes.front()), y = raw(b) - raw(nodes.front());
                for (quint32 c = 0; c < count; ++c) {
                    RC_ASSERT(bool(reach[x][c]) == bool(reach[y][c]));
                    RC_ASSERT(bool(reach[c][x]) == bool(reach[c][y]));
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestFramedTwins)
#include "tst_framedtwins.moc"
