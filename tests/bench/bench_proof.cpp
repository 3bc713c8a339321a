// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to know a pipeline before anything runs: parse, plan five scenarios, prove the gates, lint. Beside it, in
// the same run, yaml-cpp's own parse of the same file. Times are medians in ms of CPU; believe the ratios.
#include "pipeline/pipelineparser.h"
#include "review/gateproof.h"
#include "review/lint.h"
#include "review/scenariopipelines.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sstream>

using namespace slipway;

namespace {

int g_repeats = 9;

/// What the process has used, so that others on the machine do not count.
double cpu()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double median(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < g_repeats; ++i) {
        const double start = cpu();
        work();
        times.push_back(cpu() - start);
    }
    std::nth_element(times.begin(), times.begin() + qsizetype(times.size() / 2), times.end());
    return times[times.size() / 2];
}

/// A release pipeline as big projects generate them: groups of builds, gates with conditions, publishers.
QByteArray pipelineText(int steps)
{
    QByteArray text = "env:\n  ARCH: x86\nsteps:\n";
    for (int i = 0; i < steps;) {
        const auto g = QByteArray::number(i);
        text += "  - block: \"Build release " + g + "?\"\n    key: gate-" + g + "\n    depends_on: ~\n    if: build.env(\"NIGHTLY\") != \"1\"\n";
        text += "  - group: \"Release " + g + "\"\n    key: group-" + g + "\n    depends_on: gate-" + g + "\n    steps:\n";
        ++i;
        for (int k = 0; k < 18 && i < steps; ++k, ++i) {
            const auto n = QByteArray::number(i);
            text += "      - label: \":docker: Build image " + n + "\"\n        key: image-" + n + "\n        agents:\n          queue: cpu_queue_release\n"
                + (k % 3 ? "        depends_on:\n          - image-" + QByteArray::number(i - 1) + "\n" : "        depends_on: ~\n")
                + (k % 4 ? "" : "        if: build.tag != null || build.branch == \"main\"\n")
                + "        timeout_in_minutes: 60\n        retry:\n          automatic:\n            - exit_status: -1\n              limit: 2\n        commands:\n          - \"docker build --build-arg max_jobs=16 --tag registry.example.org/repo:$BUILDKITE_COMMIT-"
                + n + " -f docker/Dockerfile .\"\n          - \"docker push registry.example.org/repo:$BUILDKITE_COMMIT-" + n + "\"\n        env:\n          DOCKER_BUILDKIT: \"1\"\n";
        }
        text += "  - label: \"Publish " + g + "\"\n    key: publish-" + g + "\n    depends_on: group-" + g + "\n    command: ./publish.sh\n";
        ++i;
    }
    return text;
}

void row(const char *what, double ms, double against)
{
    std::printf("  %-44s %10.2f ms   %6.2f x\n", what, ms, ms / against);
}

void measure(int steps)
{
    const auto text = pipelineText(steps);
    QVector<Facts> scenarios;
    for (const auto &name : builtinScenarios())
        scenarios.append(scenarioFacts(name));
    const auto file = QStringLiteral("bench.yml");
    std::printf("\n%d steps, %lld bytes\n", steps, static_cast<long long>(text.size()));
    const double yaml = median([&] {
        std::istringstream in(text.toStdString());
        YAML::LoadAll(in);
    });
    const double parse = median([&] { (void)parsePipeline(file, text, {}); });
    const auto pipelines = parseForScenarios(file, text, scenarios);
    if (pipelines.failed())
        qFatal("%s", qPrintable(pipelines.error().toString()));
    const double plan = median([&] {
        for (qsizetype i = 0; i < scenarios.size(); ++i)
            planPipeline(pipelines->at(i), scenarios[i]);
    });
    const double proof = median([&] { proveScenarios(*pipelines, scenarios, {}); });
    const double all = median([&] {
        const auto parsed = parseForScenarios(file, text, scenarios);
        LintInput input;
        input.pipeline = parsed->first();
        input.proof = proveScenarios(*parsed, scenarios, {});
        lintPipeline(input);
    });
    row("peer: yaml-cpp, YAML::LoadAll", yaml, yaml);
    row("parse", parse, yaml);
    row("plan five scenarios", plan, yaml);
    row("plan and prove five scenarios", proof, yaml);
    row("parse, five scenarios, proof and lints", all, yaml);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool smoke = QCoreApplication::arguments().contains(QStringLiteral("--smoke"));
    if (smoke)
        g_repeats = 1;
    measure(smoke ? 100 : 2000);
    return 0;
}
