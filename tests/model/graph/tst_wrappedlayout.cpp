// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"
#include "graph/graphtext.h"
#include "graph/layout/layout.h"
#include "support/graphs.h"
#include "support/largetaskgraph.h"
#include "support/testing.h"

#include <QFile>
#include <QHash>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace slipway;

namespace {

constexpr QSizeF kNode(252, 46); ///< as the window measures steps with long names
constexpr double kGap = 14, kCellGap = 4;

using Direction = LayoutDirection;

/// The tasks of a large file in the groups of their kinds, as the window has them.
StepGraphPtr taskGraph(int tasks, int without = 0)
{
    GraphBuilder builder;
    QHash<QByteArray, NodeIndex> groups;
    std::vector<NodeIndex> made;
    quint32 order = 0;
    const auto all = testing::largeTasks(tasks);
    for (const auto &task : all) {
        if (!groups.contains(task.kind)) {
            StepNode group;
            group.id = group.label = QString::fromLatin1(task.kind);
            group.kind = NodeKind::Group;
            group.jobs = 0;
            group.order = order++;
            groups.insert(task.kind, builder.addNode(group));
        }
        StepNode node;
        node.id = node.label = QString::fromLatin1(task.label);
        node.kind = NodeKind::Command;
        node.group = groups.value(task.kind);
        node.order = order++;
        made.push_back(without > 0 && int(made.size()) % without == without / 2 ? kNoNode : builder.addNode(node));
    }
    for (size_t i = 0; i < all.size(); ++i) {
        for (const auto below : all[i].below) {
            if (made[i] != kNoNode && made[size_t(below)] != kNoNode)
                builder.addEdge({made[size_t(below)], made[i]});
        }
    }
    return builder.build();
}

/// What the window asks for when a large graph is all open.
LayoutInput inputFor(const StepGraphPtr &graph, Direction direction, double aspect)
{
    LayoutInput input;
    input.graph = graph;
    input.sizes.assign(graph->nodeCount(), kNode);
    input.frameless = true;
    input.reduction = EdgeReduction::All;
    input.mergeTwins = true;
    input.direction = direction;
    input.aspect = aspect;
    return input;
}

double ratioOf(const Layout &layout)
{
    return layout.bounds.width() / layout.bounds.height();
}

/// The part of the drawing that nodes and blocks take, with their gaps.
double fillOf(const Layout &layout)
{
    double area = 0;
    const auto add = [&area](const QRectF &rect) { area += (rect.width() + kGap) * (rect.height() + kGap); };
    for (const auto node : layout.visible) {
        if (layout.blockOf.empty() || layout.blockOf[raw(node)] == Layout::kNoBlock)
            add(layout.rects[raw(node)]);
    }
    for (const auto &block : layout.blocks)
        add(block.rect);
    return area / (layout.bounds.width() * layout.bounds.height());
}

/// Rectangles by the squares of a grid that they touch.
class Grid
{
public:
    void add(const QRectF &rect)
    {
        squares(rect, [this](quint64 square) { m_rects[square].push_back(quint32(m_all.size())); });
        m_all.push_back(rect);
    }

    /// How many of the rectangles this one reaches into.
    int hits(const QRectF &rect) const
    {
        std::vector<quint32> found;
        squares(rect, [&](quint64 square) {
            const auto it = m_rects.constFind(square);
            for (const auto i : it != m_rects.constEnd() ? *it : std::vector<quint32>()) {
                const auto &other = m_all[i];
                if (rect.left() < other.right() && other.left() < rect.right() && rect.top() < other.bottom() && other.top() < rect.bottom())
                    found.push_back(i);
            }
        });
        std::sort(found.begin(), found.end());
        return int(std::unique(found.begin(), found.end()) - found.begin());
    }

private:
    template <typename Each>
    static void squares(const QRectF &rect, const Each &each)
    {
        constexpr double kSide = 400;
        for (auto x = int(rect.left() / kSide); x <= int(rect.right() / kSide); ++x) {
            for (auto y = int(rect.top() / kSide); y <= int(rect.bottom() / kSide); ++y)
                each((quint64(quint32(x)) << 32) | quint32(y));
        }
    }

    std::vector<QRectF> m_all;
    QHash<quint64, std::vector<quint32>> m_rects;
};

/// Nodes and blocks that overlap, and cells that overlap or stick out of their block.
int overlaps(const Layout &layout)
{
    int found = 0;
    Grid outer, cells;
    const auto isCell = [&](NodeIndex node) { return !layout.blockOf.empty() && layout.blockOf[raw(node)] != Layout::kNoBlock; };
    for (const auto node : layout.visible) {
        const auto &rect = layout.rects[raw(node)];
        (isCell(node) ? cells : outer).add(rect);
        found += isCell(node) && !layout.blocks[layout.blockOf[raw(node)]].rect.contains(rect);
        found += !layout.bounds.contains(rect);
    }
    for (const auto &block : layout.blocks)
        outer.add(block.rect);
    for (const auto node : layout.visible)
        found += (isCell(node) ? cells : outer).hits(layout.rects[raw(node)]) - 1;
    for (const auto &block : layout.blocks)
        found += outer.hits(block.rect) - 1;
    return found;
}

/// Stretches of lines straight across a layer that run through a node.
int linesThroughNodes(const Layout &layout)
{
    Grid nodes;
    for (const auto node : layout.visible)
        nodes.add(layout.rects[raw(node)]);
    const bool across = layout.direction == Direction::LeftToRight;
    int found = 0;
    for (size_t e = 0; e < layout.edges.size(); ++e) {
        const auto line = layout.polyline(e);
        for (size_t p = 0; p + 1 < line.size(); ++p) {
            const QRectF stretch = QRectF(line[p], line[p + 1]).normalized();
            const bool level = across ? stretch.height() == 0 : stretch.width() == 0;
            // From the border of a node into its middle: what leaves it below another of its column.
            const bool own = p == 0 || p + 2 == line.size();
            if (level && !own)
                found += nodes.hits(stretch.adjusted(-0.01, -0.01, 0.01, 0.01));
        }
    }
    return found;
}

struct Moved
{
    double median = 0, most = 0;
};

Moved movedBetween(const Layout &before, const Layout &after)
{
    const auto shift = shiftBetween(before, after);
    std::vector<double> ways;
    for (const auto node : after.visible) {
        const auto old = before.graph->find(after.graph->node(node).id);
        if (!before.isShown(old))
            continue;
        const auto way = after.rects[raw(node)].center() - before.rects[raw(old)].center() - shift;
        ways.push_back(std::hypot(way.x(), way.y()));
    }
    std::sort(ways.begin(), ways.end());
    return {ways[ways.size() / 2], ways.back()};
}

} // namespace

class TestWrappedLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasTheShapeThatIsAskedFor_data();
    void hasTheShapeThatIsAskedFor();
    void linesRunBesideNodes_data();
    void linesRunBesideNodes();
    void isTheSameEachTime();
    void unchangedStepsStay_data();
    void unchangedStepsStay();
    void membersOfAGroupAreTwinsWhateverTheySay();
    void stops();

private:
    StepGraphPtr graphOf(const QString &name, std::vector<QSizeF> *sizes);

    QTemporaryDir m_folder;
    QHash<QString, StepGraphPtr> m_graphs;
    QHash<QString, std::vector<QSizeF>> m_sizes;
};

void TestWrappedLayout::initTestCase()
{
    testing::makeWarningsFatal();
    const auto corpus = testing::corpusDir();
    if (!corpus.isEmpty()) {
        QCOMPARE(QProcess::execute(QStringLiteral("tar"), {QStringLiteral("-xf"), corpus + QStringLiteral("/graphs/graphs.tar.xz"),
                                                              QStringLiteral("-C"), m_folder.path()}),
            0);
    }
}

/// "tasks 4000": generated; else a file of the corpus, with the sizes it gives. Null where the corpus is not there.
StepGraphPtr TestWrappedLayout::graphOf(const QString &name, std::vector<QSizeF> *sizes)
{
    if (!m_graphs.contains(name)) {
        if (name.startsWith(QLatin1String("tasks "))) {
            m_graphs[name] = taskGraph(name.mid(6).toInt());
            m_sizes[name].assign(m_graphs[name]->nodeCount(), kNode);
        } else {
            QFile file(m_folder.filePath(name + QStringLiteral(".txt")));
            if (!file.open(QIODevice::ReadOnly))
                return nullptr;
            const auto text = readGraphText(name, file.readAll());
            m_graphs[name] = text->graph;
            m_sizes[name] = text->sizes;
        }
    }
    *sizes = m_sizes[name];
    return m_graphs[name];
}

void TestWrappedLayout::hasTheShapeThatIsAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<double>("aspect");
    QTest::addColumn<double>("leastFill");
    struct Row
    {
        const char *name;
        double across[3], down[3]; ///< least part that is filled, at each aspect
    };
    constexpr double kAspects[] = {0.6, 1.6, 3};
    const std::vector<Row> rows {
        {"gecko10000", {0.20, 0.34, 0.39}, {0.48, 0.44, 0.38}},
        {"gecko40000", {0.41, 0.46, 0.48}, {0.54, 0.54, 0.51}},
        {"real-mr1841", {0.11, 0.24, 0.33}, {0.43, 0.38, 0.33}},
        {"real-trans551", {0.08, 0.11, 0.17}, {0.33, 0.21, 0.14}},
        {"conan3000", {0.06, 0.13, 0.16}, {0.21, 0.11, 0.15}},
        {"layered10000", {0.30, 0.35, 0.30}, {0.37, 0.28, 0.19}},
        {"tasks 3000", {0.25, 0.35, 0.38}, {0.51, 0.45, 0.39}},
        {"tasks 40000", {0, 0.43, 0}, {0, 0.55, 0}},
    };
    for (const auto &row : rows) {
        for (const auto direction : {Direction::LeftToRight, Direction::TopToBottom}) {
            const bool across = direction == Direction::LeftToRight;
            for (int i = 0; i < 3; ++i) {
                const auto least = across ? row.across[i] : row.down[i];
                if (least > 0) {
                    QTest::addRow("%s, %s, %.1f : 1", row.name, across ? "across" : "down", kAspects[i])
                        << QString::fromLatin1(row.name) << direction << kAspects[i] << least;
                }
            }
        }
    }
}

void TestWrappedLayout::hasTheShapeThatIsAskedFor()
{
    QFETCH(QString, name);
    QFETCH(Direction, direction);
    QFETCH(double, aspect);
    QFETCH(double, leastFill);
    std::vector<QSizeF> sizes;
    const auto graph = graphOf(name, &sizes);
    if (!graph)
        SLIPWAY_NEED_CORPUS();
    QVERIFY(graph);
    auto input = inputFor(graph, direction, aspect);
    input.sizes = sizes;
    const auto layout = computeLayout(input);
    const auto off = ratioOf(*layout) / aspect, fill = fillOf(*layout);
    const auto told = QStringLiteral("%1 x %2, %3 of the ratio, %4 filled").arg(layout->bounds.width()).arg(layout->bounds.height()).arg(off).arg(fill);
    QVERIFY2(off > 1 / 1.5 && off < 1.5, qPrintable(told));
    QVERIFY2(fill > leastFill, qPrintable(told));
    QCOMPARE(overlaps(*layout), 0);
}

void TestWrappedLayout::linesRunBesideNodes_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<bool>("twins");
    for (const auto twins : {true, false}) {
        QTest::addRow("across, %s", twins ? "blocks" : "single") << Direction::LeftToRight << twins;
        QTest::addRow("down, %s", twins ? "blocks" : "single") << Direction::TopToBottom << twins;
    }
}

void TestWrappedLayout::linesRunBesideNodes()
{
    QFETCH(Direction, direction);
    QFETCH(bool, twins);
    auto input = inputFor(taskGraph(2500), direction, 1.6);
    input.mergeTwins = twins;
    const auto layout = computeLayout(input);
    QCOMPARE(overlaps(*layout), 0);
    QCOMPARE(linesThroughNodes(*layout), 0);
}

void TestWrappedLayout::isTheSameEachTime()
{
    for (const auto direction : {Direction::LeftToRight, Direction::TopToBottom}) {
        const auto input = inputFor(taskGraph(2500), direction, 1.6);
        const auto one = computeLayout(input), other = computeLayout(input);
        QVERIFY(one->rects == other->rects);
        QVERIFY(one->points == other->points);
        QCOMPARE(one->crossings, other->crossings);
    }
}

void TestWrappedLayout::unchangedStepsStay_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<int>("without"); ///< one step in so many is not there; 0: all are
    QTest::addColumn<bool>("comes"); ///< it comes, instead of going
    for (const auto direction : {Direction::LeftToRight, Direction::TopToBottom}) {
        const char *way = direction == Direction::LeftToRight ? "across" : "down";
        QTest::addRow("nothing changes, %s", way) << direction << 0 << false;
        QTest::addRow("one in a hundred goes, %s", way) << direction << 100 << false;
        QTest::addRow("one in a hundred comes, %s", way) << direction << 100 << true;
    }
}

void TestWrappedLayout::unchangedStepsStay()
{
    QFETCH(Direction, direction);
    QFETCH(int, without);
    QFETCH(bool, comes);
    const auto all = taskGraph(4000), less = taskGraph(4000, without);
    const auto before = computeLayout(inputFor(comes ? less : all, direction, 1.6));
    auto input = inputFor(comes ? all : less, direction, 1.6);
    input.previous = before;
    const auto after = computeLayout(input);
    QCOMPARE(overlaps(*after), 0);
    const auto moved = movedBetween(*before, *after);
    const auto told = QStringLiteral("median %1, most %2").arg(moved.median).arg(moved.most);
    QVERIFY2(moved.median < kNode.height(), qPrintable(told));
    if (without == 0)
        QCOMPARE(moved.most, 0.0);
    const auto off = ratioOf(*after) / 1.6;
    QVERIFY2(off > 1 / 1.5 && off < 1.5, qPrintable(QString::number(off)));
}

void TestWrappedLayout::membersOfAGroupAreTwinsWhateverTheySay()
{
    GraphBuilder builder;
    std::vector<NodeIndex> groups;
    for (const auto *name : {"build", "test"}) {
        StepNode group;
        group.id = group.label = QString::fromLatin1(name);
        group.kind = NodeKind::Group;
        groups.push_back(builder.addNode(group));
    }
    for (int i = 0; i < 9; ++i) {
        StepNode node;
        node.id = node.label = QStringLiteral("t%1").arg(i);
        node.detail = QStringLiteral("task %1").arg(i);
        node.kind = NodeKind::Command;
        node.group = groups[i < 4 ? 0 : 1];
        builder.addNode(node);
    }
    const auto layout = computeLayout(inputFor(builder.build(), Direction::LeftToRight, 1.6));
    QCOMPARE(layout->blocks.size(), size_t(2));
    QCOMPARE(layout->blocks[0].count + layout->blocks[1].count, 9U);
    QCOMPARE(std::max(layout->blocks[0].count, layout->blocks[1].count), 5U);
}

void TestWrappedLayout::stops()
{
    std::atomic_bool cancel {false};
    auto input = inputFor(taskGraph(2500), Direction::LeftToRight, 1.6);
    std::vector<double> told;
    input.progress = [&told](double part) { told.push_back(part); };
    QVERIFY(computeLayout(input, &cancel));
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    input.progress = [&cancel](double) { cancel = true; };
    QVERIFY(!computeLayout(input, &cancel));
}

QTEST_GUILESS_MAIN(TestWrappedLayout)
#include "tst_wrappedlayout.moc"
