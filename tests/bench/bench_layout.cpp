// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"
#include "graph/graphtext.h"
#include "graph/layout/layout.h"
#include "measuring.h"
#include "support/graphs.h"
#include "support/testing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <map>

using namespace slipway;

namespace {

/// One row of the table of issue 8: what others took, and what must be reached.
struct Work
{
    const char *graph;
    LayoutEffort effort;
    bool hideImplied, mergeTwins;
    double mostMs;
    double mostCrossings; ///< 0: no bound
    const char *others; ///< measured on 21 November 2026, 2 cores, 120 s at most
    double dotMs; ///< 0: none within 120 s
};

constexpr auto kFirst = LayoutEffort::First, kRefined = LayoutEffort::Refined;
constexpr Work kTable[] = {
    {"gecko1000", kFirst, false, false, 20, 0, "dot 75 s, 577,479; elk 15 s, 762,366; OGDF 1.8 s, 625,135", 75000},
    {"gecko1000", kRefined, false, false, 1000, 546133, "dagre, longest path 45 s, 546,134; dot 75 s, 577,479", 75000},
    {"real-mr1841", kFirst, false, false, 30, 0, "dot 57 s, 1,829,651; OGDF 33 s, 2,104,231; elk 74 s, 3,266,847", 56700},
    {"real-mr1841", kRefined, false, false, 1000, 0.95 * 1829651, "dot 57 s, 1,829,651", 56700},
    {"layered1000", kFirst, false, false, 20, 21000, "dot 1.0 s, 16,659; OGDF 0.06 s, 21,148; elk 5.7 s, 29,948", 1020},
    {"layered1000", kRefined, false, false, 500, 0.95 * 16659, "dot 1.0 s, 16,659", 1020},
    {"conan3000", kFirst, false, false, 200, 4.0e6, "OGDF, weakest 10.8 s, 4,586,683; others none in 120 s", 0},
    {"gecko10000", kFirst, false, false, 500, 61202951, "OGDF, weakest 11.2 s, 61,202,952; others none in 120 s", 0},
    {"gecko40000", kFirst, false, false, 1500, 4644199289.0, "OGDF, weakest 23 s, 4,644,199,290; others none in 120 s", 0},
    {"gecko40000", kFirst, true, false, 150, 0, "none in 120 s", 0},
    {"gecko40000", kFirst, true, true, 100, 0, "none in 120 s", 0},
};

struct Measured
{
    double wall = 0, cpu = 0; ///< ms, each the middle one
    LayoutPtr layout;
};

Measured measure(const LayoutInput &input, int repeats)
{
    Measured made;
    std::vector<double> cpu;
    made.wall = bench::median(repeats, [&] {
        const auto before = std::clock();
        made.layout = computeLayout(input);
        cpu.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    });
    std::nth_element(cpu.begin(), cpu.begin() + qsizetype(cpu.size() / 2), cpu.end());
    made.cpu = cpu[cpu.size() / 2];
    return made;
}

LayoutInput inputFor(const TextGraph &text, const Work &work)
{
    LayoutInput input;
    input.graph = text.graph;
    input.sizes = text.sizes;
    input.direction = LayoutDirection::TopToBottom;
    input.reduction = work.hideImplied ? EdgeReduction::All : EdgeReduction::None;
    input.mergeTwins = work.mergeTwins;
    input.effort = work.effort;
    input.bundled = true;
    return input;
}

/// dot as a process of its own; 0 where it is not installed or does not end in time.
double dotTime(const TextGraph &text, int seconds)
{
    const auto dot = QStandardPaths::findExecutable(QStringLiteral("dot"));
    if (dot.isEmpty())
        return 0;
    QByteArray source = "digraph g { splines=none; node [shape=box,fixedsize=true,label=\"\"];\n";
    for (size_t n = 0; n < text.sizes.size(); ++n) {
        source += 'n' + QByteArray::number(qulonglong(n)) + " [width=" + QByteArray::number(text.sizes[n].width() / 72) + ",height="
            + QByteArray::number(text.sizes[n].height() / 72) + "];\n";
    }
    for (const auto &[from, to] : text.edges)
        source += 'n' + QByteArray::number(quint32(from)) + " -> n" + QByteArray::number(quint32(to)) + ";\n";
    source += "}\n";
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(dot, {QStringLiteral("-Tplain")});
    process.write(source);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(seconds * 1000);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    return ended ? double(timer.nsecsElapsed()) / 1e6 : 0;
}

void row(const Work &work, const TextGraph &text, int repeats, int dotSeconds)
{
    const auto measured = measure(inputFor(text, work), repeats);
    const auto crossings = double(measured.layout->crossings);
    const bool quick = measured.wall <= work.mostMs, few = work.mostCrossings == 0 || crossings <= work.mostCrossings;
    const auto name = QByteArray(work.graph) + (work.effort == kRefined ? " refined" : "") + (work.hideImplied ? " implied hidden" : "")
        + (work.mergeTwins ? " twins merged" : "");
    std::printf("%-40s %9.1f %9.1f %9.0f  %14.0f %14.0f  %s\n", name.constData(), measured.wall, measured.cpu, work.mostMs, crossings,
        work.mostCrossings, quick && few ? "holds" : quick ? "too many crossings" : few ? "too slow" : "too slow, too many crossings");
    std::printf("    recorded 21 Nov 2026: %s", work.others);
    const double now = dotSeconds > 0 && work.dotMs > 0 ? dotTime(text, dotSeconds) : 0;
    if (now > 0)
        std::printf("; dot in this run %.0f ms, %.0f x", now, now / measured.wall);
    else if (work.dotMs > 0)
        std::printf("; dot then %.0f x", work.dotMs / measured.wall);
    std::printf("\n");
    std::fflush(stdout);
}

/// Graphs of our own: what the corpus is not there for.
void generated(int nodes, int repeats)
{
    LayoutInput input;
    input.graph = testing::layeredGraph(nodes, 3, 7);
    input.sizes.assign(input.graph->nodeCount(), QSizeF(160, 24));
    const auto first = measure(input, repeats);
    input.effort = kRefined;
    const auto refined = measure(input, 1);
    std::printf("generated, %d nodes, %zu edges: first %.1f ms, %lld crossings; refined %.1f ms, %lld crossings (%.2f x)\n", nodes,
        input.graph->edgeCount(), first.wall, static_cast<long long>(first.layout->crossings), refined.wall,
        static_cast<long long>(refined.layout->crossings), double(refined.layout->crossings) / double(std::max<qint64>(1, first.layout->crossings)));
}

/// A build in stages with waits between them, as the window draws it: with frames and bars, and without where it has too many
/// steps for them.
void staged(int steps, bool groups, bool left, double mostMs, int repeats)
{
    LayoutInput input;
    input.graph = testing::stagedGraph(steps, groups);
    for (const auto &node : input.graph->nodes())
        input.sizes.push_back(node.kind == NodeKind::Wait ? QSizeF(14, 44) : QSizeF(180, 44));
    input.reduction = EdgeReduction::All;
    if (left) {
        input.frameless = input.barless = true;
        input.mergeTwins = true;
        input.aspect = 1.6;
    }
    const auto first = measure(input, repeats);
    std::printf("%d steps in stages%s, frames and bars %s: %.1f ms, CPU %.1f ms", steps, groups ? " and groups" : "", left ? "left out" : "drawn",
        first.wall, first.cpu);
    if (mostMs > 0)
        std::printf(" (must %.0f: %s)", mostMs, first.wall <= mostMs ? "holds" : "too slow");
    std::printf(", %.0f x %.0f px, %zu edges drawn\n", first.layout->bounds.width(), first.layout->bounds.height(), first.layout->edges.size());
    std::fflush(stdout);
}

void stages(bool smoke)
{
    struct Row
    {
        int steps;
        double mostMs;
    };
    for (const auto &row : {Row {smoke ? 300 : 3000, 200}, Row {smoke ? 600 : 10000, 500}}) {
        for (const bool groups : {false, true}) {
            staged(row.steps, groups, true, smoke ? 0 : row.mostMs, smoke ? 1 : 5);
            staged(row.steps, groups, false, 0, 1);
        }
    }
}

/// The input without every hundredth node.
LayoutInput thinned(const LayoutInput &input)
{
    auto less = input;
    less.sizes.clear();
    GraphBuilder builder;
    std::vector<NodeIndex> now(input.graph->nodeCount(), kNoNode);
    for (size_t i = 0; i < now.size(); ++i) {
        auto node = input.graph->node(NodeIndex(i));
        if (i % 100 == 50 && input.graph->members(NodeIndex(i)).empty())
            continue;
        node.group = node.group == kNoNode ? kNoNode : now[raw(node.group)];
        now[i] = builder.addNode(node);
        less.sizes.push_back(input.sizes[i]);
    }
    for (auto edge : input.graph->edges()) {
        edge.from = now[raw(edge.from)];
        edge.to = now[raw(edge.to)];
        if (edge.from != kNoNode && edge.to != kNoNode)
            builder.addEdge(edge);
    }
    less.graph = builder.build();
    return less;
}

double partOf(std::vector<double> values, double part)
{
    const auto at = values.begin() + qsizetype(double(values.size() - 1) * part);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// What nodes of one window moved beyond what the view goes along with: the middle of them.
double movedWithin(const std::vector<QPointF> &ways)
{
    std::vector<double> x, y, far;
    for (const auto &way : ways) {
        x.push_back(way.x());
        y.push_back(way.y());
    }
    const QPointF shift(partOf(x, 0.5), partOf(y, 0.5));
    for (const auto &way : ways)
        far.push_back(std::hypot(way.x() - shift.x(), way.y() - shift.y()));
    return partOf(far, 0.5);
}

/// How far nodes that both have move in what a window shows at 100 %: over windows all over the drawing, each as often as it
/// shows a node, the middle one and the ninth of ten.
void printMoves(const char *what, const LayoutInput &before, LayoutInput after)
{
    constexpr double kWidth = 1600, kHeight = 1000;
    const auto first = computeLayout(before);
    after.previous = first;
    const auto second = computeLayout(after);
    std::map<std::pair<int, int>, std::vector<QPointF>> windows;
    for (const auto node : second->visible) {
        const auto old = first->graph->find(second->graph->node(node).id);
        if (!first->isShown(old))
            continue;
        const auto at = first->rects[raw(old)].center();
        windows[{int(at.x() / kWidth), int(at.y() / kHeight)}].push_back(second->rects[raw(node)].center() - at);
    }
    std::vector<double> moved;
    for (const auto &[place, ways] : windows)
        moved.insert(moved.end(), ways.size(), movedWithin(ways));
    const double height = before.sizes[raw(first->visible.front())].height(), middle = partOf(moved, 0.5);
    std::printf("  %-24s %8.1f %8.1f px in %zu windows; a node is %.0f px high: %s\n", what, middle, partOf(moved, 0.9), windows.size(), height,
        middle < height ? "holds" : "too far");
}

void stays(const QByteArray &name, const LayoutInput &input)
{
    std::printf("%s, movement of unchanged nodes: median, nine in ten\n", name.constData());
    const auto less = thinned(input);
    printMoves("one in a hundred goes", input, less);
    printMoves("one in a hundred comes", less, input);
    std::fflush(stdout);
}

void stays(const QString &folder)
{
    auto framed = LayoutInput();
    framed.graph = testing::stagedGraph(600, true);
    framed.sizes.assign(framed.graph->nodeCount(), QSizeF(180, 44));
    framed.mergeTwins = true;
    framed.leastTwins = 12;
    stays("600 steps in stages and groups, with frames", framed);
    for (const auto *graph : {"gecko1000", "real-mr1841", "gecko40000"}) {
        QFile file(folder + u'/' + QLatin1String(graph) + QStringLiteral(".txt"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto text = readGraphText(file.fileName(), file.readAll());
        if (text.failed())
            continue;
        LayoutInput input;
        input.graph = text->graph;
        input.sizes = text->sizes;
        input.reduction = EdgeReduction::None;
        stays(QByteArray(graph) + ", every edge", input);
        input.reduction = EdgeReduction::All;
        input.mergeTwins = true;
        input.aspect = 1.6;
        stays(QByteArray(graph) + ", as the window draws it", input);
    }
}

} // namespace

/// bench_layout [--smoke] [--dot SECONDS] [FOLDER]: the table on the graphs of FOLDER, by default those of the corpus.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    auto arguments = QCoreApplication::arguments().mid(1);
    const bool smoke = arguments.removeAll(QStringLiteral("--smoke")) > 0;
    int dotSeconds = smoke ? 0 : 120;
    if (const auto at = arguments.indexOf(QStringLiteral("--dot")); at >= 0 && at + 1 < arguments.size()) {
        dotSeconds = arguments[at + 1].toInt();
        arguments.remove(at, 2);
    }
    QTemporaryDir unpacked;
    auto folder = arguments.value(0);
    const auto corpus = testing::corpusDir();
    if (folder.isEmpty() && !corpus.isEmpty()) {
        folder = unpacked.path();
        QProcess::execute(QStringLiteral("tar"), {QStringLiteral("-xf"), corpus + QStringLiteral("/graphs/graphs.tar.xz"), QStringLiteral("-C"), folder});
    }
    generated(smoke ? 300 : 3000, smoke ? 1 : 5);
    stages(smoke);
    if (folder.isEmpty()) {
        std::printf("skipped: corpus not present\n");
        return 0;
    }
    if (!smoke)
        stays(folder);
    std::printf("\n%-40s %9s %9s %9s  %14s %14s\n", "median of 5", "ms", "CPU ms", "must", "crossings", "must");
    for (const auto &work : kTable) {
        QFile file(folder + u'/' + QLatin1String(work.graph) + QStringLiteral(".txt"));
        if (smoke && qstrcmp(work.graph, "layered1000") != 0)
            continue;
        if (!file.open(QIODevice::ReadOnly)) {
            std::printf("%s: %s\n", work.graph, qPrintable(file.errorString()));
            continue;
        }
        const auto text = readGraphText(file.fileName(), file.readAll());
        if (text.failed())
            std::printf("%s\n", qPrintable(text.error().toString()));
        else
            row(work, *text, smoke ? 1 : 5, dotSeconds);
    }
    return 0;
}
