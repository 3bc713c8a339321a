// SPDX-License-Identifier: GPL-3.0-or-later
// bench_promotion [--smoke] [SCENARIO_DIR]: what reading the graphs of a promotion costs, beside a bare pass of
// nlohmann::json's SAX parser over the same files, and how much private memory it leaves behind. Without a folder of a
// scenario (graphs/<task group>/…) it makes one of 40,000 tasks; --smoke makes a small one. Where the folder has an
// input.json, it also measures what plans cost: the first one, and again after each toggle. The bar is a tenth of the
// 0.55 s that taskgraph takes to optimise 41,936 tasks (spec/taskgraph.md 6.7), and 16 ms for the 2,000-task scenario.
#include "emptyhandler.h"
#include "measuring.h"
#include "promotion/planwriter.h"
#include "promotion/previousgraphreader.h"
#include "promotion/promotionfiles.h"
#include "promotion/promotionplanner.h"
#include "promotion/pythonyaml.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <ctime>

using namespace slipway;

namespace {

/// The middle one of `repeats` times of `work` in ms of this process's processor time: a busy machine counts less.
double ownTime(int repeats, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::clock();
        work();
        times.push_back(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    std::nth_element(times.begin(), times.begin() + qsizetype(times.size() / 2), times.end());
    return times[times.size() / 2];
}

void saxPass(const QString &path)
{
    const auto text = FileText::readAll(path, kMaxGraphBytes);
    if (text.failed())
        return;
    bench::EmptyHandler handler;
    if (!nlohmann::json::sax_parse(text->cbegin(), text->cend(), &handler))
        std::printf("  %s: the SAX pass failed\n", qPrintable(path));
}

/// KiB of memory that are this process's alone: what mapped files share with the page cache is not in it.
qint64 privateKib()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    qint64 total = 0;
    if (!file.open(QIODevice::ReadOnly))
        return total;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_Dirty:") || line.startsWith("Anonymous:"))
            total = std::max<qint64>(total, line.simplified().split(' ').value(1).toLongLong());
    }
    return total;
}

QByteArray madeGraph(int count)
{
    QByteArray text = "{";
    for (int i = 0; i < count; ++i) {
        const auto label = "build-signing-linux64-shippable-l10n-" + QByteArray::number(i) + "/opt";
        const auto below = "build-signing-linux64-shippable-l10n-" + QByteArray::number(i / 2) + "/opt";
        text += (i ? "," : "") + ("\"" + label + "\"")
            + R"(:{"attributes":{"build_platform":"linux64-shippable","build_type":"opt","kind":"build-signing","run_on_projects":[],"shipping_phase":"promote","shipping_product":"firefox"},"dependencies":{)"
            + (i ? "\"build\":\"" + below + "\"" : QByteArray()) + R"(},"description":"build-signing","if_dependencies":[],"kind":"build-signing","label":")" + label
            + R"(","optimization":{"skip-unless-changed":["browser/**"]},"soft_dependencies":[],"task":{"created":{"relative-datestamp":"0 seconds"},"deadline":{"relative-datestamp":"1 day"},"expires":{"relative-datestamp":"1 year"},"metadata":{"description":"build-signing","name":")"
            + label + R"(","owner":"release@example.com","source":"https://hg.example.com/releases/file/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/taskcluster/kinds/build-signing"},"payload":{"maxRunTime":3600,"env":{"GECKO_HEAD_REV":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}},"priority":"highest","provisionerId":"gecko-3","tags":{"kind":"build-signing"},"workerType":"b-linux"}})";
    }
    return text + "}";
}

QStringList graphFiles(const QString &scenario)
{
    QStringList files;
    QDirIterator all(scenario, {QStringLiteral("full-task-graph.json"), QStringLiteral("task-graph.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    files.sort();
    return files;
}

void measureLoading(const QStringList &files, int repeats)
{
    std::vector<TaskGraphPtr> kept;
    for (const auto &file : files) {
        std::printf("%s (%.1f MB)\n", qPrintable(file), double(QFile(file).size()) / 1e6);
        const auto sax = ownTime(repeats, [&] { saxPass(file); });
        bench::row(34, "nlohmann SAX pass, empty handler", sax, 0);
        const auto before = privateKib();
        const auto ours = ownTime(repeats, [&] { (void)readTaskGraph(file).ok(); });
        bench::row(34, "readTaskGraph", ours, sax);
        const auto graph = readTaskGraph(file);
        if (graph.failed()) {
            std::printf("  %s\n", qPrintable(graph.error().toString()));
            continue;
        }
        kept.push_back(*graph);
        std::printf("  %-34s %10zu\n", "tasks", (*graph)->tasks.size());
        std::printf("  %-34s %10.1f MiB\n", "private memory more than before", double(privateKib() - before) / 1024);
    }
    std::printf("private memory with all %zu graphs loaded: %.1f MiB\n", kept.size(), double(privateKib()) / 1024);
}

/// parameters.yml of each graph: the quick path for existing_tasks beside the reader of all YAML.
void measureParameters(const QString &graphsDir, int repeats)
{
    for (const auto &graph : listGraphs(graphsDir)) {
        const auto text = FileText::readAll(graph.folder + QStringLiteral("/parameters.yml"), kMaxSmallArtifactBytes);
        if (text.failed() || text->size() < 100'000)
            continue;
        const auto &bytes = *text;
        std::printf("parameters.yml of %s (%.1f MB)\n", qPrintable(graph.id), double(bytes.size()) / 1e6);
        const auto full = ownTime(repeats, [&] { (void)readPythonYaml(graph.id, bytes).ok(); });
        bench::row(34, "all of it through libyaml", full, 0);
        bench::row(34, "readParameters", ownTime(repeats, [&] { (void)readParameters(graph.id, bytes).ok(); }), full);
    }
}

/// Everything that a promotion loads, on two threads, by the wall's clock.
void measureFolders(const QString &graphsDir, int repeats)
{
    QStringList ids;
    for (const auto &summary : listGraphs(graphsDir))
        ids += summary.id;
    const auto before = privateKib();
    bench::row(34, "all artifacts of all graphs, wall", bench::median(repeats, [&] { (void)readPreviousGraphs(graphsDir, ids); }), 0);
    const auto graphs = readPreviousGraphs(graphsDir, ids);
    std::printf("  %-34s %10.1f MiB in %zu graphs\n", "private memory more than before", double(privateKib() - before) / 1024, graphs.size());
}

/// One change of the input, made and taken back in turn: every plan is worked out anew.
struct Toggle
{
    const char *name;
    PromotionPlanner::Request on;
};

std::vector<Toggle> togglesOf(const PromotionPlanner::Request &request, const PromotionPlan &plan)
{
    std::vector<Toggle> toggles;
    const auto add = [&](const char *name, auto change) {
        auto on = request;
        change(on);
        toggles.push_back({name, on});
    };
    if (!plan.labelCount())
        return toggles;
    const auto first = plan.label(0);
    const auto kind = plan.kind(LabelIndex(plan.labelCount() / 2));
    add("rebuild_kinds of one kind", [&](auto &on) { on.input.rebuildKinds = QStringList {kind}; });
    add("rebuild_kinds of cached kinds", [](auto &on) {
        on.input.rebuildKinds = QStringList {QStringLiteral("docker-image"), QStringLiteral("fetch"), QStringLiteral("packages"), QStringLiteral("toolchain")};
    });
    add("do_not_optimize of one label", [&](auto &on) { on.input.doNotOptimize = QStringList {first}; });
    add("another flavor", [](auto &on) { on.input.flavor = QStringLiteral("ship_firefox"); });
    return toggles;
}

void measurePlans(const QString &scenario, int repeats)
{
    const auto input = readPromotionScenario(scenario + QStringLiteral("/input.json"));
    if (input.failed())
        return;
    PromotionPlanner::Request request;
    request.input = input->input;
    request.facts = input->facts;
    request.facts.now = QDateTime::currentDateTimeUtc();
    request.flavors = input->flavors.value_or(FlavorTable::standard());
    request.graphs = readPreviousGraphs(scenario + QStringLiteral("/graphs"), request.input.previousGraphIds);
    constexpr double kPython = 550;
    const auto whole = bench::median(repeats, [&] { (void)PromotionPlanner().plan(request); });
    bench::row(34, "plan, graphs combined anew", whole, kPython);
    PromotionPlanner planner;
    const auto plan = planner.plan(request);
    bench::row(34, "plan again", bench::median(repeats, [&] { (void)planner.plan(request); }), kPython);
    const auto toggles = togglesOf(request, *plan);
    for (const auto &toggle : toggles)
        bench::row(34, toggle.name, bench::median(repeats, [&] { (void)planner.plan(toggle.on); }), kPython);
    if (!toggles.empty()) {
        const auto other = planner.plan(toggles.front().on);
        bench::row(34, "comparison of two plans", bench::median(repeats, [&] { (void)comparePromotions(*plan, *other); }), kPython);
    }
    bench::row(34, "plan as a graph", bench::median(repeats, [&] { (void)graphOfPlan(*plan); }), kPython);
    bench::row(34, "plan as JSON", bench::median(repeats, [&] { (void)dumpJson(writePlan(*plan)); }), kPython);
    std::printf("  %-34s %10d of %d in %d labels\n", "run", plan->counts().kept, plan->counts().targetGraph, plan->counts().full);
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = QByteArrayList(argv + 1, argv + argc);
    const bool smoke = arguments.contains("--smoke");
    const auto scenario = arguments.isEmpty() || smoke ? QString() : QString::fromLocal8Bit(arguments.last());
    QTemporaryDir made;
    auto files = graphFiles(scenario);
    if (scenario.isEmpty()) {
        files = {made.filePath(QStringLiteral("full-task-graph.json"))};
        QFile file(files[0]);
        if (!file.open(QIODevice::WriteOnly) || file.write(madeGraph(smoke ? 500 : 40'000)) < 0)
            return 1;
    }
    if (files.isEmpty()) {
        std::fprintf(stderr, "bench_promotion: no task graphs below %s\n", qPrintable(scenario));
        return 2;
    }
    measureLoading(files, smoke ? 1 : 5);
    if (!scenario.isEmpty()) {
        measureParameters(scenario + QStringLiteral("/graphs"), 5);
        measureFolders(scenario + QStringLiteral("/graphs"), 5);
        measurePlans(scenario, 15);
    }
    return 0;
}
