// SPDX-License-Identifier: GPL-3.0-or-later
// What a pipeline costs until it is on screen: load, plan, layout, first paint, later frames. Beside it, in the
// same run and on the same graph, what is usually taken: a QGraphicsScene with an item a node and an edge, and
// Graphviz' dot where it is installed. Times are medians in ms; believe the ratios.
#include "dagframes.h"

#include "dag/dagview.h"
#include "dag/nodemetrics.h"
#include "look/look.h"
#include "measuring.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "support/graphs.h"
#include "support/testing.h"

#include <QApplication>
#include <QFile>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace slipway;
using namespace slipway::testing;

namespace {

int g_repeats = 5;

double median(const std::function<void()> &work)
{
    return bench::median(g_repeats, work);
}

void row(const char *what, double ms, double against = 0)
{
    bench::row(44, what, ms, against);
}

LayoutInput inputFor(const StepGraphPtr &graph)
{
    LayoutInput input;
    input.graph = graph;
    measureNodes(&input, QApplication::font());
    return input;
}

/// What most programs do: an item for every node, with text, and a path for every edge.
void fillScene(QGraphicsScene *scene, const Layout &layout)
{
    for (const auto node : layout.visible) {
        auto *item = scene->addRect(layout.rects[raw(node)], QPen(Qt::gray), QBrush(Qt::white));
        auto *text = new QGraphicsSimpleTextItem(layout.graph->node(node).label, item);
        text->setPos(layout.rects[raw(node)].topLeft() + QPointF(8, 8));
    }
    for (size_t e = 0; e < layout.edges.size(); ++e) {
        const auto line = layout.polyline(e);
        QPainterPath path(line[0]);
        for (size_t i = 1; i < line.size(); ++i)
            path.lineTo(line[i]);
        scene->addPath(path, QPen(Qt::gray));
    }
}

double sceneFirstPaint(const Layout &layout, const QSize &size)
{
    return median([&] {
        QGraphicsScene scene;
        fillScene(&scene, layout);
        QGraphicsView view(&scene);
        view.setRenderHint(QPainter::Antialiasing);
        view.resize(size);
        view.grab();
    });
}

double dotTime(const Layout &layout)
{
    const auto dot = QStandardPaths::findExecutable(QStringLiteral("dot"));
    if (dot.isEmpty())
        return 0;
    QByteArray text = "digraph g { rankdir=LR; node [shape=box];\n";
    for (const auto &edge : layout.graph->edges())
        text += 'n' + QByteArray::number(quint32(edge.from)) + " -> n" + QByteArray::number(quint32(edge.to)) + ";\n";
    text += "}\n";
    return median([&] {
        QProcess process;
        process.start(dot, {QStringLiteral("-Tplain")});
        process.write(text);
        process.closeWriteChannel();
        process.waitForFinished(120000);
    });
}

void measure(const char *name, const StepGraphPtr &graph)
{
    const QSize size(1280, 800);
    const auto input = inputFor(graph);
    const auto layout = computeLayout(input);
    std::printf("\n%s: %zu steps, %zu edges; drawn %zu, crossings %lld, %.0f x %.0f px\n", name, graph->nodeCount(),
        graph->edgeCount(), layout->edges.size(), static_cast<long long>(layout->crossings), layout->bounds.width(),
        layout->bounds.height());
    const double measured = median([&] { inputFor(graph); });
    const double laidOut = median([&] { computeLayout(input); });
    const double peer = sceneFirstPaint(*layout, size);
    const double dot = dotTime(*layout);
    const double first = median([&] {
        DagView view;
        view.resize(size);
        view.showLayout(layout);
        view.grab();
    });
    DagView view;
    view.resize(size);
    view.showLayout(layout);
    view.zoomTo(1);
    view.grab();
    const double frame = median([&] { view.grab(); });
    int at = 0;
    const double pan = median([&] {
        view.showWorldPoint(QPointF(500 + 37 * ++at, 400));
        view.grab();
    });
    row("measuring the labels", measured);
    row("layout", laidOut, dot);
    row("first paint (whole graph in sight)", first, peer);
    row("frame at 100 %, nothing changed", frame);
    row("frame at 100 % after moving 37 px", pan);
    row("layout + first paint", measured + laidOut + first);
    row("peer: QGraphicsScene, build and first paint", peer);
    if (dot > 0)
        row("peer: dot -Tplain, layout only", dot);
}

/// A pipeline with gates and filters, so that every scenario leaves out something else.
QByteArray manyScenarios(int steps)
{
    QByteArray text = "steps:\n";
    for (int i = 0; i < steps; ++i) {
        const auto n = QByteArray::number(i);
        if (i % 20 == 19) {
            text += "  - block: \"Gate " + n + "\"\n    key: gate-" + n
                + "\n    if: build.env(\"NIGHTLY\") != \"1\"\n";
            continue;
        }
        text += "  - label: \"Build wheel " + n + "\"\n    key: s" + n + "\n    command: make\n";
        if (i % 20 > 0)
            text += "    depends_on: s" + QByteArray::number(i - (i % 20 > 1 ? 2 : 1)) + "\n";
        if (i % 5 == 0)
            text += "    if: build.tag != null || build.branch == \"main\"\n";
    }
    return text;
}

/// A switch as the window makes it: parse and plan away from the GUI thread, then take the places, then paint.
void measureSwitch(int steps)
{
    const auto source = manyScenarios(steps);
    std::vector<PlanPtr> plans;
    DagView::Places places {QStringLiteral("bench"), {}};
    const auto parsed = parsePipeline(QStringLiteral("bench.yml"), source, {});
    if (parsed.failed()) {
        std::printf("the switch's pipeline is refused: %s\n", qPrintable(parsed.error().toString()));
        return;
    }
    for (const auto &name : builtinScenarios()) {
        plans.push_back(planPipeline(*parsed, scenarioFacts(name)));
        places.variants.push_back(plans.back()->graph);
    }
    const double planned = median([&] {
        const auto facts = scenarioFacts(QStringLiteral("nightly"));
        planPipeline(*parsePipeline(QStringLiteral("bench.yml"), source, {true, facts.buildEnv()}), facts);
    });
    auto input = inputFor(places.variants.front());
    input.variants = places.variants;
    if (input.graph->edgeCount() > 3000)
        input.reduction = EdgeReduction::All;
    LayoutPtr first;
    const double laidOut = median([&] { first = computeLayout(input); });
    std::printf("\nscenario switch: %zu steps, %zu edges, drawn %zu\n", first->graph->nodeCount(), first->graph->edgeCount(),
        first->edges.size());
    size_t at = 0;
    LayoutPtr next;
    const double taken = median([&] {
        auto other = input;
        other.graph = places.variants[++at % places.variants.size()];
        next = takeFrom(first->whole, other);
    });
    DagView view;
    view.resize(1280, 800);
    view.showLayout(first);
    view.grab();
    // What happens on the GUI thread: the new drawing is adopted and painted.
    std::vector<LayoutPtr> all;
    for (const auto &graph : places.variants) {
        auto other = input;
        other.graph = graph;
        all.push_back(takeFrom(first->whole, other));
    }
    const double whole = median([&] {
        view.showLayout(all[++at % all.size()]);
        view.grab();
    });
    view.zoomTo(1);
    view.grab();
    const double close = median([&] {
        view.showLayout(all[++at % all.size()]);
        view.grab();
    });
    row("layout of all scenarios together, once a file", laidOut);
    row("pool: parse and plan", planned);
    row("pool: take the places", taken);
    row("GUI: adopt and repaint, whole graph in sight", whole, 16);
    row("GUI: adopt and repaint at 100 %", close, 16);
}

void measureFile(const QString &file)
{
    ParseOptions options;
    Facts facts;
    StepGraphPtr graph;
    const double load = median([&] {
        const auto pipeline = loadPipeline(file, options);
        if (pipeline.ok())
            graph = planPipeline(*pipeline, facts)->graph;
    });
    if (!graph)
        return;
    measure("vLLM release pipeline", graph);
    row("load and plan the file", load);
}

/// `--frames [--no-peer] [--arranged] [FILES]`: text graphs as the corpus has them; without any, graphs of our own.
void measureAllFrames(const QStringList &files, bool peer, bool arranged)
{
    for (const auto &name : files) {
        QFile file(name);
        const auto graph = file.open(QIODevice::ReadOnly) ? readGraphText(file.readAll()) : nullptr;
        if (graph)
            bench::measureFrames(qPrintable(name), graph, 100, peer, arranged);
        else
            std::printf("%s: no graph\n", qPrintable(name));
    }
    if (files.isEmpty()) {
        bench::measureFrames("a layered graph", layeredGraph(10000, 3, 5), 100, peer, arranged);
        bench::measureFrames("a large layered graph", layeredGraph(40000, 4, 5), 100, peer, arranged);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    app.setPalette(applicationPalette(false));
    const bool smoke = QApplication::arguments().contains(QStringLiteral("--smoke"));
    g_repeats = smoke ? 1 : 7;
    if (QApplication::arguments().contains(QStringLiteral("--switch"))) {
        measureSwitch(2000);
        return 0;
    }
    if (const auto at = QApplication::arguments().indexOf(QStringLiteral("--frames")); at >= 0) {
        auto files = QApplication::arguments().mid(at + 1);
        const bool peer = files.removeAll(QStringLiteral("--no-peer")) == 0;
        const bool arranged = files.removeAll(QStringLiteral("--arranged")) > 0;
        measureAllFrames(files, peer, arranged);
        return 0;
    }
    const auto corpus = corpusDir();
    if (corpus.isEmpty())
        std::printf("skipped: corpus not present\n");
    else
        measureFile(corpus + QStringLiteral("/buildkite/real/vllm-project__vllm__.buildkite__release-pipeline@2026-05-13-pr42357-merged.yml"));
    measure("generated release pipeline", releaseGraph(smoke ? 200 : 2000));
    measureSwitch(smoke ? 200 : 2000);
    bench::measureFrames("a small layered graph", layeredGraph(smoke ? 300 : 3000, 3, 5), smoke ? 3 : 100, true);
    if (!smoke) {
        measure("layered graph", layeredGraph(2000, 2, 5));
        measure("large layered graph", layeredGraph(10000, 2, 5));
    }
    return 0;
}
