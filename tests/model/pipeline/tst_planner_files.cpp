// SPDX-License-Identifier: GPL-3.0-or-later
// The planner behind the parser, on whole files.
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "support/owntime.h"
#include "support/testing.h"

#include <QDirIterator>

using namespace slipway;

namespace {

Result<PlanPtr> planFile(const QString &file, const Facts &facts)
{
    ParseOptions options;
    options.env = facts.buildEnv();
    const auto pipeline = loadPipeline(file, options);
    if (pipeline.failed())
        return fail(pipeline.error());
    return planPipeline(*pipeline, facts);
}

QStringList edgesOf(const PlanPtr &plan)
{
    QStringList texts;
    for (const auto &edge : plan->graph->edges()) {
        texts.append(plan->graph->node(edge.from).id + QStringLiteral(" > ") + plan->graph->node(edge.to).id
            + (edge.origin == EdgeOrigin::Explicit ? QString() : QStringLiteral(" ") + edgeOriginName(edge.origin))
            + (edge.allowFailure ? QStringLiteral(" ?") : QString()));
    }
    texts.sort();
    return texts;
}

QStringList removedOf(const PlanPtr &plan)
{
    QStringList texts;
    for (const auto &node : plan->graph->nodes()) {
        if (node.isRemoved())
            texts.append(node.id);
    }
    texts.sort();
    return texts;
}

QStringList lines(const char *text)
{
    QStringList list;
    for (const auto &line : QString::fromLatin1(text).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            list.append(line.trimmed());
    }
    list.sort();
    return list;
}

/// "from > a b c": one edge from each to the last.
QStringList fan(const char *sources, const char *suffix)
{
    QStringList list;
    for (const auto &source : QString::fromLatin1(sources).split(u' ', Qt::SkipEmptyParts))
        list.append(source + QStringLiteral(" > ") + QString::fromLatin1(suffix));
    return list;
}

QStringList fanOut(const char *source, const char *targets, const char *suffix)
{
    QStringList list;
    for (const auto &target : QString::fromLatin1(targets).split(u' ', Qt::SkipEmptyParts))
        list.append(QString::fromLatin1(source) + QStringLiteral(" > ") + target + QString::fromLatin1(suffix));
    return list;
}

const char *const kVllm = "vllm-project__vllm__.buildkite__release-pipeline@2026-05-13-pr42357-merged.yml";
const char *const kWheels = "build-wheel-arm64-cuda-12-9 build-wheel-arm64-cuda-13-0 build-wheel-arm64-cpu "
                            "build-wheel-x86-cuda-12-9 build-wheel-x86-cuda-13-0 build-wheel-x86-cpu";
const char *const kImages = "build-release-image-x86 build-release-image-arm64 build-release-image-x86-cuda-12-9 "
                            "build-release-image-arm64-cuda-12-9 build-release-image-x86-ubuntu2404 "
                            "build-release-image-arm64-ubuntu2404 build-release-image-x86-cuda-12-9-ubuntu2404 "
                            "build-release-image-arm64-cuda-12-9-ubuntu2404 block-cpu-release-image-build "
                            "build-cpu-release-image-x86 block-arm64-cpu-release-image-build "
                            "build-cpu-release-image-arm64";

/// What both builds of the vLLM file have in common, read off the YAML by hand.
QStringList vllmCommon()
{
    auto list = fan(kWheels, "steps/2 ?") + fan(kWheels, "block-upload-release-wheels");
    list += lines(R"(
        block-cpu-release-image-build > build-cpu-release-image-x86
        block-arm64-cpu-release-image-build > build-cpu-release-image-arm64
        input-release-version > build-cpu-release-image-x86
        input-release-version > build-cpu-release-image-arm64
        build-release-image-x86 > create-multi-arch-manifest
        build-release-image-arm64 > create-multi-arch-manifest
        build-release-image-x86-cuda-12-9 > create-multi-arch-manifest-cuda-12-9
        build-release-image-arm64-cuda-12-9 > create-multi-arch-manifest-cuda-12-9
        build-release-image-x86-ubuntu2404 > create-multi-arch-manifest-ubuntu2404
        build-release-image-arm64-ubuntu2404 > create-multi-arch-manifest-ubuntu2404
        build-release-image-x86-cuda-12-9-ubuntu2404 > create-multi-arch-manifest-cuda-12-9-ubuntu2404
        build-release-image-arm64-cuda-12-9-ubuntu2404 > create-multi-arch-manifest-cuda-12-9-ubuntu2404
        build-rocm-base-wheels > build-rocm-vllm-wheel
        build-rocm-vllm-wheel > upload-rocm-wheels
        upload-rocm-wheels > annotate-rocm-release
        upload-rocm-wheels > block-generate-root-index-rocm-wheels
        block-generate-root-index-rocm-wheels > generate-root-index-rocm-wheels
        build-rocm-base-wheels > build-rocm-release-image
        input-release-version > block-upload-release-wheels
        block-upload-release-wheels > upload-release-wheels
    )");
    return list;
}

QStringList vllmManual()
{
    auto list = vllmCommon() + fanOut("block-build-release-images", kImages, " group ?");
    list += fan("create-multi-arch-manifest create-multi-arch-manifest-cuda-12-9 create-multi-arch-manifest-ubuntu2404 "
                "create-multi-arch-manifest-cuda-12-9-ubuntu2404 build-rocm-release-image input-release-version",
        "block-publish-release-images");
    list += fan("build-cpu-release-image-x86 build-cpu-release-image-arm64", "block-publish-release-images ?");
    list += lines(R"(
        block-build-release-images > build-rocm-release-image ?
        block-publish-release-images > publish-release-images-dockerhub
    )");
    return list;
}

QStringList vllmNightly()
{
    return vllmCommon() + lines(R"(
        create-multi-arch-manifest > publish-release-images/4
        create-multi-arch-manifest-cuda-12-9 > publish-release-images/5
        build-rocm-release-image > steps/13
    )");
}

} // namespace

class tst_PlannerFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void vllm_data();
    void vllm();
    void gatedRelease_data();
    void gatedRelease();
    void whatTheReaderSaysNamesTheStep();
    void everyRealFileIsPlanned();
};

void tst_PlannerFiles::vllm_data()
{
    QTest::addColumn<EnvList>("env");
    QTest::addColumn<QStringList>("edges");
    QTest::addColumn<QStringList>("removed");
    QTest::newRow("by hand") << EnvList {} << vllmManual()
                             << lines("publish-release-images/4\npublish-release-images/5\nsteps/13");
    QTest::newRow("NIGHTLY=1") << EnvList {{QStringLiteral("NIGHTLY"), QStringLiteral("1")}} << vllmNightly()
                               << lines("block-build-release-images\nblock-publish-release-images");
    QTest::newRow("NIGHTLY=0") << EnvList {{QStringLiteral("NIGHTLY"), QStringLiteral("0")}} << vllmManual()
                               << lines("publish-release-images/4\npublish-release-images/5\nsteps/13");
}

void tst_PlannerFiles::vllm()
{
    SLIPWAY_NEED_CORPUS();
    QFETCH(EnvList, env);
    QFETCH(QStringList, edges);
    QFETCH(QStringList, removed);
    Facts facts;
    facts.env = env;
    const auto plan = planFile(testing::corpusDir() + QStringLiteral("/buildkite/real/") + QLatin1String(kVllm), facts);
    QVERIFY_RESULT(plan);
    edges.sort();
    QCOMPARE(edgesOf(*plan), edges);
    QCOMPARE(removedOf(*plan), removed);
    QCOMPARE((*plan)->graph->nodeCount(), size_t(43));
    const auto &graph = *(*plan)->graph;
    QCOMPARE(graph.members(graph.find(QStringLiteral("build-wheels"))).size(), size_t(6));
    QCOMPARE(graph.members(graph.find(QStringLiteral("build-release-images"))).size(), size_t(12));
    QCOMPARE(graph.members(graph.find(QStringLiteral("publish-release-images"))).size(), size_t(6));
    QCOMPARE(graph.members(graph.find(QStringLiteral("publish-wheels"))).size(), size_t(2));
    const auto &gate = graph.node(graph.find(QStringLiteral("block-build-release-images")));
    QCOMPARE(gate.where.line, 113);
    QCOMPARE(gate.condition, QStringLiteral("build.env(\"NIGHTLY\") != \"1\""));
}

void tst_PlannerFiles::gatedRelease_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("edges");
    QTest::addColumn<QStringList>("removed");
    const auto common = lines(R"(
        wheel-x86 > steps/2 ?
        wheel-arm > steps/2 ?
        gate-cpu > image-cpu
        input-version > image-cpu
        image-x86 > manifest
        image-arm > manifest
        base > image-special
    )");
    QTest::newRow("by hand") << QStringLiteral("manual") << common + lines(R"(
        gate-images > image-x86 group ?
        gate-images > image-arm group ?
        gate-images > gate-cpu group ?
        gate-images > image-cpu group ?
        gate-images > image-special ?
        manifest > gate-publish
        image-special > gate-publish
        input-version > gate-publish
        image-cpu > gate-publish ?
        gate-publish > publish
    )") << lines("manifests/1");
    QTest::newRow("nightly") << QStringLiteral("nightly") << common + lines("manifest > manifests/1")
                             << lines("gate-images\ngate-publish");
}

void tst_PlannerFiles::gatedRelease()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, edges);
    QFETCH(QStringList, removed);
    const auto plan = planFile(testing::sourceDir() + QStringLiteral("/tests/fixtures/pipelines/gated-release.yml"), scenarioFacts(scenario));
    QVERIFY_RESULT(plan);
    edges.sort();
    QCOMPARE(edgesOf(*plan), edges);
    QCOMPARE(removedOf(*plan), removed);
    QCOMPARE((*plan)->diagnostics.size(), 0);
}

void tst_PlannerFiles::whatTheReaderSaysNamesTheStep()
{
    const auto pipeline = parsePipeline(QStringLiteral("p.yml"),
        "steps:\n  - command: a\n    parallelism: 0\n  - group: g\n    key: grp\n    steps:\n      - command: b\n        concurrency: 2\n", {});
    QVERIFY_RESULT(pipeline);
    const auto plan = planPipeline(*pipeline, Facts());
    QStringList told;
    for (const auto &diagnostic : plan->diagnostics)
        told.append(diagnostic.rule + u' ' + diagnostic.node);
    QCOMPARE(told, QStringList({QStringLiteral("parallelism-too-low steps/0"), QStringLiteral("concurrency-without-group grp/0")}));
}

void tst_PlannerFiles::everyRealFileIsPlanned()
{
    SLIPWAY_NEED_CORPUS();
    int planned = 0;
    QDirIterator files(testing::corpusDir() + QStringLiteral("/buildkite/real"), {QStringLiteral("*.yml")}, QDir::Files);
    while (files.hasNext()) {
        const auto file = files.next();
        for (const auto &scenario : builtinScenarios()) {
            const testing::OwnTime timer;
            const auto plan = planFile(file, scenarioFacts(scenario));
            QVERIFY_WITHIN(timer, 5000);
            if (plan.failed())
                continue;
            ++planned;
            QCOMPARE((*plan)->steps.size(), qsizetype((*plan)->graph->nodeCount()));
            for (const auto &diagnostic : (*plan)->diagnostics)
                QVERIFY2(diagnostic.rule != QLatin1String("dependency-cycle"), qPrintable(file));
            for (const auto &node : (*plan)->graph->nodes())
                QVERIFY2(node.stub || !node.why.isEmpty(), qPrintable(file + u' ' + node.id));
        }
    }
    QVERIFY(planned > 5 * 95);
}

QTEST_GUILESS_MAIN(tst_PlannerFiles)
#include "tst_planner_files.moc"
