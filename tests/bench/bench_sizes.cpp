// SPDX-License-Identifier: GPL-3.0-or-later
// What files cost that nobody sane writes by hand and any generator may: thousands of waits, gates, chains, groups.
// A row a file: ms of CPU to parse it, plan it once, prove five scenarios, print the proof and lint it; and how
// large the plan and the printed proof are. Given files are measured instead of the built-in ones.
#include "core/boundedfile.h"
#include "pipeline/pipelineparser.h"
#include "review/gateproof.h"
#include "review/lint.h"
#include "review/scenariopipelines.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>

#include <sys/resource.h>

using namespace slipway;

namespace {

double cpu()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

template <typename Work>
double timed(Work work)
{
    const double start = cpu();
    work();
    return cpu() - start;
}

using Text = std::function<QByteArray(int)>;

/// The texts of steps 0 to count - 1.
QByteArray repeated(int count, const Text &step)
{
    QByteArray text = "steps:\n";
    for (int i = 0; i < count; ++i)
        text += step(i);
    return text;
}

QByteArray number(int i)
{
    return QByteArray::number(i);
}

QByteArray command(int i, const QByteArray &more = {})
{
    return "  - command: docker push registry.example.org/x:" + number(i) + "\n    key: c" + number(i) + '\n' + more;
}

QByteArray behind(int i, const QByteArray &more = {})
{
    return i > 0 ? "    depends_on: c" + number(i - 1) + '\n' + more : QByteArray("    depends_on: ~\n");
}

struct Sample
{
    const char *name;
    int steps;
    Text step;
};

QVector<Sample> samples()
{
    const QByteArray gate = "  - block: go\n";
    return {
        {"commands and waits", 3000, [](int i) { return command(i) + "  - wait\n"; }},
        {"waits that forgive", 3000, [](int i) { return command(i) + "  - {wait: ~, continue_on_failure: true}\n"; }},
        {"waits that allow", 3000, [](int i) { return command(i) + "  - {wait: ~, allow_dependency_failure: true}\n"; }},
        {"waits undecided", 3000, [](int i) { return command(i) + "  - {wait: ~, if: build.nope == 1}\n"; }},
        {"commands and gates", 2000, [gate](int i) { return command(i) + gate; }},
        {"gates, conditional", 2000, [gate](int i) { return command(i) + gate + "    if: build.env(\"NIGHTLY\") != \"1\"\n"; }},
        {"gates, one each", 2000, [gate](int i) { return gate + "    depends_on: ~\n    key: g" + number(i) + '\n' + command(i, "    depends_on: g" + number(i) + '\n'); }},
        {"a chain", 2000, [](int i) { return command(i, behind(i)); }},
        {"a chain", 8000, [](int i) { return command(i, behind(i)); }},
        {"a chain behind a gate", 8000, [gate](int i) { return (i ? QByteArray() : gate) + command(i, i ? behind(i) : QByteArray()); }},
        {"a chain that allows", 3000, [gate](int i) { return (i ? QByteArray() : gate) + command(i, i ? behind(i, "    allow_dependency_failure: true\n") : QByteArray()); }},
        {"a circle", 3000, [](int i) { return command(i, "    depends_on: c" + number((i + 1) % 3000) + '\n'); }},
        {"with conditions", 10000, [](int i) { return command(i, "    if: build.branch == \"main\" || build.tag =~ /^v/ || build.env(\"NIGHTLY\") == \"1\"\n"); }},
        {"undecided conditions", 10000, [](int i) { return command(i, "    if: build.nope" + number(i) + " == 1\n"); }},
        {"keys nobody has", 3000, [](int i) { return command(i, "    depends_on: nobody" + number(i) + '\n'); }},
        {"groups of eight", 500, [](int i) {
             auto text = "  - group: G\n    key: g" + number(i) + '\n' + (i ? "    depends_on: g" + number(i - 1) + '\n' : QByteArray()) + "    steps:\n";
             for (int k = 0; k < 8; ++k)
                 text += "      - {command: make, key: c" + number(i * 8 + k) + "}\n";
             return text;
         }},
        {"matrices of 49", 500, [](int i) { return command(i, "    matrix: {setup: {a: [1,2,3,4,5,6,7], b: [1,2,3,4,5,6,7]}, adjustments: [{with: {a: 1, b: 1}, skip: true}]}\n"); }},
    };
}

void measure(const QByteArray &name, const QByteArray &text)
{
    QVector<Facts> scenarios;
    for (const auto &scenario : builtinScenarios())
        scenarios.append(scenarioFacts(scenario));
    std::printf("%-26s", name.constData());
    Result<QVector<PipelinePtr>> pipelines = QVector<PipelinePtr>();
    const double parse = timed([&] { pipelines = parseForScenarios(QStringLiteral("bench.yml"), text, scenarios); });
    if (pipelines.failed()) {
        std::printf("%8.0f  refused: %s\n", parse, qPrintable(pipelines.error().toString()));
        return;
    }
    PlanPtr plan;
    LintInput input;
    input.pipeline = pipelines->first();
    qsizetype printed = 0, findings = 0;
    const double planned = timed([&] { plan = planPipeline(pipelines->first(), scenarios.first()); });
    const double proof = timed([&] { input.proof = proveScenarios(*pipelines, scenarios, {}); });
    const double printing = timed([&] { printed = dumpJson(proofToJson(input.proof), true).size(); });
    const double lints = timed([&] { findings = lintPipeline(input).findings.size(); });
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%8.0f %8.0f %8.0f %8.0f %8.0f %8zu %8zu %8lld %7.1f %7ld\n", parse, planned, proof, printing, lints, plan->graph->nodeCount(),
        plan->graph->edgeCount() + plan->graph->droppedEdges().size(), static_cast<long long>(findings), double(printed) / 1e6, usage.ru_maxrss / 1024);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    auto files = QCoreApplication::arguments().mid(1);
    const bool smoke = files.removeAll(QStringLiteral("--smoke")) > 0;
    std::printf("%-26s%8s %8s %8s %8s %8s %8s %8s %8s %7s %7s\n", "ms of CPU", "parse", "plan", "prove 5", "print", "lint", "nodes", "edges", "findings", "MB out",
        "MB peak");
    for (const auto &file : files)
        measure(file.section(u'/', -1).toUtf8(), readBoundedFile(file).value());
    if (!files.isEmpty())
        return 0;
    for (const auto &sample : samples()) {
        const int steps = smoke ? sample.steps / 100 : sample.steps;
        measure(QByteArray(sample.name) + ' ' + number(steps), repeated(steps, sample.step));
    }
    return 0;
}
