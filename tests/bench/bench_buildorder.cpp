// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to have a Conan build order in hand: read, levels, graph, layout; merge and reduce. Beside it, in the same run,
// nlohmann's own parse of the same bytes, and the time real Conan took for the same merge by the corpus's record.
// bench_buildorder [--smoke] [FOLDER with the unpacked large/3000]. Times are medians in ms; believe the ratios.
#include "buildorder/ordergraph.h"
#include "buildorder/ordermerge.h"
#include "buildorder/orderreader.h"
#include "buildorder/orderreduce.h"
#include "buildorder/orderwriter.h"
#include "graph/layout/layout.h"
#include "measuring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace slipway;

namespace {

int g_repeats = 7;

double median(const std::function<void()> &work)
{
    return bench::median(g_repeats, work);
}

void row(const char *what, double ms, double against = 0)
{
    bench::row(52, what, ms, against);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BuildOrderPtr opened(const QString &path, const QByteArray &bytes)
{
    auto order = readBuildOrder(path, bytes);
    if (order.failed())
        qFatal("%s", qPrintable(order.error().toString()));
    return *order;
}

LayoutInput inputFor(const StepGraphPtr &graph)
{
    LayoutInput input;
    input.graph = graph;
    input.sizes.assign(graph->nodeCount(), QSizeF(180, 44));
    if (graph->edgeCount() > 3000)
        input.reduction = EdgeReduction::All; // as the view asks
    for (const auto &node : graph->nodes()) {
        if (node.isContainer())
            input.collapsed.insert(node.id);
    }
    return input;
}

void measureOpen(const QString &path)
{
    const auto bytes = contents(path);
    const auto order = opened(path, bytes);
    const auto graph = graphOfOrder(order).graph;
    std::printf("\nopen %s: %.1f MB, %zu elements, %zu packages, %zu edges\n", qPrintable(QFileInfo(path).fileName()), double(bytes.size()) / 1e6,
        order->elements.size(), order->packageCount(), graph->edgeCount());
    const double peer = median([&] {
        if (nlohmann::json::parse(bytes.constData(), bytes.constData() + bytes.size()).is_discarded())
            qFatal("no JSON");
    });
    const double read = median([&] { opened(path, bytes); });
    const double drawn = median([&] { graphOfOrder(order); });
    const auto input = inputFor(graph);
    const double laidOut = median([&] { computeLayout(input); });
    const auto layout = computeLayout(input);
    std::printf("  layout: %zu edges drawn, %zu points, %u layers, %lld crossings\n", layout->edges.size(), layout->points.size(), layout->layers, layout->crossings);
    row("nlohmann::json::parse", peer);
    row("read (check, levels, findings)", read, peer);
    row("graph", drawn, peer);
    row("layout, recipes collapsed", laidOut, peer);
    row("read + graph + layout", read + drawn + laidOut, peer);
    row("write", median([&] { writeBuildOrder(*order); }), peer);
}

/// `recorded`: seconds real Conan took, start-up of Python (0.6 s) taken off; of as many megabytes.
void measureMerge(const QStringList &paths, double recorded, bool reduce)
{
    std::vector<QByteArray> bytes;
    for (const auto &path : paths)
        bytes.push_back(contents(path));
    const double ours = median([&] {
        const auto orders = readBuildOrders(paths, bytes);
        if (orders.failed())
            qFatal("%s", qPrintable(orders.error().toString()));
        auto merged = mergeOrders(*orders);
        if (merged.failed())
            qFatal("%s", qPrintable(merged.error().toString()));
        if (reduce)
            merged = reduceOrder(**merged);
        writeBuildOrder(**merged);
    });
    std::vector<BuildOrderPtr> orders;
    for (size_t i = 0; i < bytes.size(); ++i)
        orders.push_back(opened(paths[qsizetype(i)], bytes[i]));
    const double merging = median([&] {
        if (mergeOrders(orders).failed())
            qFatal("no merge");
    });
    std::printf("\nmerge %zu files%s, read and write included\n", bytes.size(), reduce ? " and reduce" : "");
    row("Slipway", ours);
    row("  of it: merging orders that are read", merging);
    if (recorded > 0) {
        row("Conan by the corpus's record, without its start-up", recorded * 1000);
        std::printf("  %.0f times as fast\n", recorded * 1000 / ours);
    }
}

/// An order of `recipes`, each with one package and some dependencies.
QByteArray generated(int recipes)
{
    nlohmann::ordered_json levels = nlohmann::ordered_json::array();
    const auto ref = [](int i) { return "r" + std::to_string(i) + "/1.0#" + std::to_string(1000003 * (i + 1)); };
    for (int i = 0; i < recipes; ++i) {
        nlohmann::ordered_json depends = nlohmann::ordered_json::array();
        for (int k = 1; k <= 5 && i - k * 7 >= 0; ++k)
            depends.push_back(ref(i - k * 7));
        nlohmann::ordered_json package {{"package_id", std::to_string(i)}, {"prev", nullptr}, {"context", "host"}, {"binary", i % 3 ? "Build" : "Cache"}, {"options", nlohmann::ordered_json::array()},
            {"filenames", nlohmann::ordered_json::array()}, {"depends", nlohmann::ordered_json::array()}, {"overrides", nlohmann::ordered_json::object()}, {"build_args", "--requires=r"}, {"info", {{"settings", {{"os", "Linux"}, {"build_type", "Release"}}}}}};
        const size_t level = size_t(i) / 7;
        while (levels.size() <= level)
            levels.push_back(nlohmann::ordered_json::array());
        levels[level].push_back({{"ref", ref(i)}, {"depends", depends}, {"packages", {{package}}}});
    }
    const nlohmann::ordered_json order {{"order_by", "recipe"}, {"reduced", false}, {"order", levels}, {"profiles", {{"self", {{"args", ""}}}}}};
    return QByteArray::fromStdString(order.dump(4));
}

/// The corpus's large/3000, unpacked; or what is generated.
QString inputs(const QTemporaryDir &scratch, bool smoke)
{
    const auto archive = qEnvironmentVariable("SLIPWAY_CORPUS") + QStringLiteral("/conan/large/3000.tar.xz");
    if (!smoke && QFile::exists(archive) && QProcess::execute(QStringLiteral("tar"), {QStringLiteral("-xf"), archive, QStringLiteral("-C"), scratch.path()}) == 0)
        return scratch.filePath(QStringLiteral("3000"));
    for (const auto *name : {"clean-release-recipe.json", "all-release-recipe.json", "all-debug-recipe.json"}) {
        QFile file(scratch.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(generated(smoke ? 200 : 3000));
    }
    return scratch.path();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    auto arguments = QCoreApplication::arguments().mid(1);
    const bool smoke = arguments.removeAll(QStringLiteral("--smoke")) > 0;
    if (smoke)
        g_repeats = 1;
    const QTemporaryDir scratch;
    const auto folder = arguments.isEmpty() ? inputs(scratch, smoke) : arguments.first();
    const bool real = folder.endsWith(QLatin1String("3000"));
    const auto file = [&](const char *name) { return folder + u'/' + QLatin1String(name); };
    measureOpen(file("clean-release-recipe.json"));
    if (QFile::exists(file("all-merged-recipe.json")))
        measureOpen(file("all-merged-recipe.json"));
    const QStringList two {file("all-release-recipe.json"), file("all-debug-recipe.json")};
    measureMerge(two, real ? 2.0 - 0.6 : 0, false);
    measureMerge(two, real ? 2.88 - 0.6 : 0, true);
    // Six: the record holds two; Conan's time grows at least with the number of files.
    measureMerge(two + two + two, real ? 3 * (2.0 - 0.6) : 0, false);
    return 0;
}
