// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "pipeline/commandattributes.h"
#include "pipeline/jobexpansion.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/pluginsource.h"

using namespace slipway;
using namespace slipway::testing;

/// Jobs of a step: the reference parser's own tables, and the platform's limits.
class tst_JobExpansion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void tokensOfTheReference();
    void badTokensOfTheReference();
    void stepsOfTheReference();
    void configurationsOfTheReference();
    void permutationsOfTheReference();
    void matricesOfTheReference();
    void pluginSourcesOfTheReference();
    void secretsOfTheReference();

    void variants_data();
    void variants();
    void refusals_data();
    void refusals();
    void whatIsReplaced();
    void adjustmentsApply();
    void parallelJobs();
    void counts();
};

namespace {

/// The table of one Go test function.
Json table(const char *function)
{
    const auto tables = readJsonFile(corpusDir() + QStringLiteral("/buildkite/parser_other_tables.json"));
    for (const auto &entry : tables["tests"]) {
        if (entry["func"] == function)
            return entry;
    }
    return {};
}

QString text(const Json &value)
{
    return value.is_string() ? fromStd(value.get<std::string>()) : fromStd(value.dump());
}

bool isMark(const std::string &name)
{
    return name == "$type";
}

/// A MatrixPermutation or MatrixAdjustmentWith of the tables.
EnvList permutation(const Json &value)
{
    EnvList list;
    if (value.is_object()) {
        for (const auto &[name, item] : value.items()) {
            if (!isMark(name))
                list.append({fromStd(name), text(item)});
        }
    }
    return list;
}

Matrix matrixFrom(const Json &value)
{
    Matrix matrix;
    for (const auto &[name, values] : value["Setup"].items()) {
        if (isMark(name))
            continue;
        MatrixDimension dimension {fromStd(name), {}};
        for (const auto &item : values)
            dimension.values.append(text(item));
        matrix.dimensions.append(dimension);
    }
    for (const auto &entry : value.value("Adjustments", Json::array())) {
        MatrixAdjustment adjustment;
        adjustment.with = permutation(entry["With"]);
        adjustment.skipped = entry.contains("Skip");
        matrix.adjustments.append(adjustment);
    }
    return matrix;
}

/// A step that runs one combination only.
Step stepWith(const EnvList &values)
{
    Step step;
    step.kind = NodeKind::Command;
    for (const auto &[name, value] : values)
        step.matrix.dimensions.append({name, {value}});
    return step;
}

bool sameSet(EnvList left, EnvList right)
{
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    return left == right;
}

Step parsedStep(const QByteArray &yaml)
{
    const auto pipeline = parsePipeline(QStringLiteral("p.yml"), "steps:\n" + yaml, {true, {}});
    return pipeline.ok() && !(*pipeline)->steps.isEmpty() ? (*pipeline)->steps.first() : Step();
}

} // namespace

void tst_JobExpansion::tokensOfTheReference()
{
    SLIPWAY_NEED_CORPUS();
    const EnvList single {{QString(), QStringLiteral("llama")}};
    const EnvList several {{QStringLiteral("animal"), QStringLiteral("llama")}, {QStringLiteral("weapon"), QStringLiteral("poison")}};
    for (const auto &[function, values] : {std::pair("TestMatrixInterpolater_Simple", single), {"TestMatrixInterpolater_Multiple", several}}) {
        const auto cases = table(function)["tests"];
        QCOMPARE(cases.size(), size_t(4));
        for (const auto &entry : cases) {
            auto step = stepWith(values);
            step.command = text(entry["input"]);
            const auto jobs = jobVariants(step);
            QVERIFY_RESULT(jobs);
            QCOMPARE(jobs->first().command, text(entry["want"]));
        }
    }
}

void tst_JobExpansion::badTokensOfTheReference()
{
    SLIPWAY_NEED_CORPUS();
    const QVector<EnvList> values {{{QStringLiteral("animal"), QStringLiteral("llama")}}, {{QString(), QStringLiteral("poison")}},
        {{QStringLiteral("weapon"), QStringLiteral("poison")}}};
    const auto cases = table("TestMatrixInterpolator_Errors")["tests"];
    QCOMPARE(cases.size(), size_t(3));
    for (size_t i = 0; i < cases.size(); ++i) {
        auto step = stepWith(values[qsizetype(i)]);
        step.label = text(cases[i]["input"]);
        const auto jobs = jobVariants(step);
        QVERIFY(jobs.failed());
        QVERIFY2(jobs.error().message.endsWith(QLatin1String("stands for no dimension of the matrix")), qPrintable(jobs.error().message));
    }
}

void tst_JobExpansion::stepsOfTheReference()
{
    SLIPWAY_NEED_CORPUS();
    const auto cases = table("TestStepCommandMatrixInterpolate")["tests"];
    QCOMPARE(cases.size(), size_t(4));
    const auto stepFrom = [](const Json &json, const EnvList &values) {
        auto step = stepWith(values);
        step.command = json.contains("Command") ? text(json["Command"]) : QString();
        step.env = permutation(json.value("Env", Json()));
        for (const auto &plugin : json.value("Plugins", Json::array()))
            step.plugins.append({text(plugin["Source"]), {}, plugin["Config"]});
        return step;
    };
    for (const auto &entry : cases) {
        const auto values = permutation(entry.value("ms", Json()));
        const auto jobs = jobVariants(stepFrom(entry["step"], values));
        QVERIFY_RESULT(jobs);
        const auto want = stepFrom(entry["want"], values);
        const auto &job = jobs->first();
        QCOMPARE(job.command, want.command);
        QVERIFY(sameSet(job.env, want.env));
        QCOMPARE(job.plugins.size(), want.plugins.size());
        for (qsizetype i = 0; i < job.plugins.size(); ++i) {
            QCOMPARE(job.plugins[i].written, want.plugins[i].written);
            QCOMPARE(job.plugins[i].config, want.plugins[i].config);
        }
    }
}

/// What is interpolated within a value of any shape; the tables' Go structs are left out, JSON has none.
void tst_JobExpansion::configurationsOfTheReference()
{
    SLIPWAY_NEED_CORPUS();
    int compared = 0;
    const auto cases = table("TestMatrixInterpolateAny")["cases"];
    for (const auto &entry : cases) {
        if (entry["interpolate"].contains("$type"))
            continue;
        auto step = stepWith(permutation(entry["ms"]));
        step.plugins.append({QStringLiteral("x"), {}, entry["interpolate"]});
        const auto jobs = jobVariants(step);
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->first().plugins.first().config, entry["want"]);
        ++compared;
    }
    QCOMPARE(compared, 3);
}

/// The reference tells whether one combination may run: so does the list of jobs.
void tst_JobExpansion::permutationsOfTheReference()
{
    SLIPWAY_NEED_CORPUS();
    int compared = 0;
    for (const char *function : {"TestMatrix_ValidatePermutation_Simple", "TestMatrix_ValidatePermutation_AdjustmentOnly",
             "TestMatrix_ValidatePermutation_Multiple"}) {
        const auto test = table(function);
        Step step;
        step.kind = NodeKind::Command;
        step.matrix = matrixFrom(test["matrix"]);
        const auto jobs = jobVariants(step);
        QVERIFY_RESULT(jobs);
        for (const auto &entry : test["tests"]) {
            const auto wanted = permutation(entry["perm"]);
            const auto it = std::find_if(jobs->begin(), jobs->end(), [&](const JobVariant &job) { return sameSet(job.matrix, wanted); });
            const bool runs = it != jobs->end() && !it->skipped;
            QVERIFY2(runs == entry["want"].is_null(), entry["name"].get<std::string>().c_str());
            if (entry["want"].is_object() && entry["want"]["$ident"] == "errPermutationSkipped")
                QVERIFY(it != jobs->end() && it->skipped);
            ++compared;
        }
    }
    QCOMPARE(compared, 14);
    const auto invalid = table("TestMatrix_ValidatePermutation_InvalidAdjustment")["tests"];
    QCOMPARE(invalid.size(), size_t(2));
    for (const auto &entry : invalid) {
        Step step;
        step.kind = NodeKind::Command;
        step.matrix = matrixFrom(entry["matrix"]);
        const auto jobs = jobVariants(step);
        // The reference refuses a partial 'with' only when it verifies a signed job, not when it reads the pipeline.
        QVERIFY(jobs.failed() != hasPartialAdjustment(step.matrix));
        if (jobs.failed())
            QCOMPARE(jobs.error().message, QStringLiteral("an adjustment of the matrix does not name exactly its dimensions"));
    }
    // Of two adjustments of one combination the one that skips wins.
    const auto repeated = table("TestMatrix_ValidatePermutation_RepeatAdjustment");
    Step step;
    step.kind = NodeKind::Command;
    step.matrix = matrixFrom(repeated["matrix"]);
    const auto jobs = jobVariants(step);
    QVERIFY_RESULT(jobs);
    QCOMPARE(std::count_if(jobs->begin(), jobs->end(), [](const JobVariant &job) { return job.skipped; }), 1);
}

void tst_JobExpansion::matricesOfTheReference()
{
    SLIPWAY_NEED_CORPUS();
    const auto tests = table("TestParser_Matrix")["tests"];
    QCOMPARE(tests.size(), size_t(7));
    for (const auto &entry : tests) {
        const auto pipeline = parsePipeline(QStringLiteral("p.yml"), QByteArray::fromStdString(entry["input"].get<std::string>()), {true, {}});
        QVERIFY_RESULT(pipeline);
        const auto want = entry["want"]["Steps"][0]["Matrix"];
        if (!want.is_object())
            continue;
        const auto &matrix = (*pipeline)->steps.first().matrix;
        const auto wanted = matrixFrom(want);
        QCOMPARE(matrix.dimensions.size(), wanted.dimensions.size());
        for (const auto &dimension : wanted.dimensions) {
            const auto it = std::find_if(matrix.dimensions.begin(), matrix.dimensions.end(),
                [&](const MatrixDimension &d) { return d.name == dimension.name; });
            QVERIFY(it != matrix.dimensions.end());
            QCOMPARE(it->values, dimension.values);
        }
        QCOMPARE(matrix.adjustments.size(), wanted.adjustments.size());
        for (qsizetype i = 0; i < matrix.adjustments.size(); ++i) {
            QVERIFY(sameSet(matrix.adjustments[i].with, wanted.adjustments[i].with));
            QCOMPARE(matrix.adjustments[i].skipped, wanted.adjustments[i].skipped);
        }
    }
}

void tst_JobExpansion::pluginSourcesOfTheReference()
{
    SLIPWAY_NEED_CORPUS();
    const auto tests = table("TestPluginFullSource")["tests"];
    QCOMPARE(tests.size(), size_t(14));
    for (const auto &entry : tests) {
        const Json list = Json::array({entry["source"]});
        const auto plugins = pluginsOf(&list);
        QCOMPARE(plugins.size(), 1);
        QCOMPARE(plugins.first().source, text(entry["want"]));
        QCOMPARE(plugins.first().written, text(entry["source"]));
    }
}

void tst_JobExpansion::secretsOfTheReference()
{
    SLIPWAY_NEED_CORPUS();
    const auto listOf = [](const Json &secrets) {
        EnvList list;
        for (const auto &secret : secrets)
            list.append({text(secret["EnvironmentVariable"]), text(secret["Key"])});
        return list;
    };
    const auto merge = table("TestSecretsMergeWith");
    QCOMPARE(mergedSecrets(listOf(merge["stepSecrets"]), listOf(merge["baseSecrets"])), listOf(merge["want"]));
    for (const char *function : {"TestSecretsUnmarshalMapSyntax", "TestSecretsUnmarshalMixedFormats",
             "TestSecretsMapSyntaxPreservesOrder", "TestSecretsUnmarshalMapFormat"}) {
        const auto test = table(function);
        auto yaml = QByteArray::fromStdString(test["yamlData"].get<std::string>());
        yaml.replace("\n", "\n    ");
        QCOMPARE(parsedStep("- command: x\n  secrets:\n    " + yaml + '\n').secrets, listOf(test["want"]));
    }
    const auto both = table("TestPipelineSecretsWithSteps");
    const auto pipeline = parsePipeline(QStringLiteral("p.yml"), QByteArray::fromStdString(both["yamlData"].get<std::string>()), {true, {}});
    QVERIFY_RESULT(pipeline);
    const auto names = [](const EnvList &secrets) {
        QStringList list;
        for (const auto &[name, key] : secrets)
            list.append(name);
        return list.join(u' ');
    };
    QCOMPARE(names((*pipeline)->steps[0].secrets), QStringLiteral("API_TOKEN DATABASE_URL REDIS_URL"));
    QCOMPARE(names((*pipeline)->steps[1].secrets), QStringLiteral("DATABASE_URL REDIS_URL"));
}

void tst_JobExpansion::variants_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("commands"); ///< joined by "; "
    const auto row = [](const char *name, const char *yaml, const char *commands) {
        QTest::newRow(name) << QByteArray(yaml) << QString::fromLatin1(commands);
    };
    row("one job", "- command: a\n", "a");
    row("list", "- command: a {{matrix}}\n  matrix: [x, 1, true]\n", "a x; a 1; a true");
    row("two dimensions", "- command: '{{matrix.os}}-{{ matrix.arch }}'\n  matrix: {setup: {os: [l, m], arch: [a, b]}}\n",
        "l-a; l-b; m-a; m-b");
    row("new combination", "- command: '{{matrix.os}}-{{matrix.arch}}'\n"
                           "  matrix: {setup: {os: [l], arch: [a]}, adjustments: [{with: {arch: z, os: w}}]}\n", "l-a; w-z");
    row("partial adjustment skips what it matches", "- command: '{{matrix.os}}-{{matrix.arch}}'\n"
        "  matrix: {setup: {os: [l, m], arch: [FAKE]}, adjustments: [{with: {os: l, arch: a}}, {with: {arch: FAKE}, skip: true}]}\n",
        "l-FAKE skipped; m-FAKE skipped; l-a");
    row("new element", "- command: '{{matrix}}'\n  matrix: {setup: [a], adjustments: [{with: b}, {with: b, soft_fail: true}]}\n", "a; b");
    row("dimension with a dash and dot", "- command: '{{matrix.a-b.c}}'\n  matrix: {setup: {a-b.c: [x]}}\n", "x");
    row("percent tokens stay", "- command: 'x %n of %t'\n  parallelism: 2\n", "x %n of %t; x %n of %t");
    row("no token", "- command: 'a {{ other }} {{matrixx}}'\n  matrix: [x]\n", "a {{ other }} {{matrixx}}");
    row("empty dimension", "- command: '{{matrix}}'\n  matrix: {setup: [], adjustments: [{with: only}]}\n", "only");
}

void tst_JobExpansion::variants()
{
    QFETCH(QByteArray, yaml);
    const auto jobs = jobVariants(parsedStep(yaml));
    QVERIFY_RESULT(jobs);
    QStringList commands;
    for (const auto &job : *jobs)
        commands.append(job.skipped ? job.command + QStringLiteral(" skipped") : job.command);
    QTEST(commands.join(QStringLiteral("; ")), "commands");
}

void tst_JobExpansion::refusals_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &yaml, const char *message) {
        QTest::newRow(name) << yaml << QString::fromLatin1(message);
    };
    const auto list = [](int count) {
        QByteArray text = "[";
        for (int i = 0; i < count; ++i)
            text += (i ? ", v" : "v") + QByteArray::number(i);
        return text + ']';
    };
    row("both", "- command: a\n  parallelism: 2\n  matrix: [x]\n", "a step may have either 'matrix' or 'parallelism', not both");
    row("unknown token", "- command: '{{matrix.os}}'\n  matrix: [x]\n", "{{matrix.os}} stands for no dimension of the matrix");
    row("unknown token in env", "- command: a\n  env: {A: '{{matrix}}'}\n  matrix: {setup: {os: [x]}}\n",
        "{{matrix}} stands for no dimension of the matrix");
    row("seven dimensions", "- command: a\n  matrix: {setup: {a: [1], b: [1], c: [1], d: [1], e: [1], f: [1], g: [1]}}\n",
        "the matrix has more than 6 dimension(s)");
    row("26 elements", "- command: a\n  matrix: " + list(26) + "\n", "the matrix has more than 25 element(s)");
    row("129 bytes", "- command: a\n  matrix: [" + QByteArray(129, 'x') + "]\n", "an element of the matrix is longer than 128 byte(s)");
    row("128 bytes of more than one each", "- command: a\n  matrix: {setup: {d: [" + QString(65, QChar(0xe9)).toUtf8() + "]}}\n",
        "an element of the dimension \"d\" is longer than 128 byte(s)");
    row("51 jobs", "- command: a\n  matrix: {setup: {a: " + list(17) + ", b: [1, 2, 3]}}\n", "the matrix makes more than 50 job(s)");
    row("51 with the adjustment", "- command: a\n  matrix: {setup: {a: " + list(25) + ", b: [1, 2]}, adjustments: [{with: {a: z, b: 9}}]}\n",
        "the matrix makes more than 50 job(s)");
    row("13 adjustments", "- command: a\n  matrix: {setup: [a], adjustments: [" + QByteArray("{with: a}, ").repeated(13) + "]}\n",
        "the matrix has more than 12 adjustment(s)");
    row("adjustment of another shape", "- command: a\n  matrix: {setup: {a: [1]}, adjustments: [{with: x}]}\n",
        "an adjustment of the matrix does not name exactly its dimensions");
    row("partial adjustment of a dimension that is none", "- command: a\n  matrix: {setup: {a: [1], b: [2]}, adjustments: [{with: {c: x}}]}\n",
        "an adjustment of the matrix does not name exactly its dimensions");
    row("empty adjustment", "- command: a\n  matrix: {setup: {a: [1]}, adjustments: [{with: {}}]}\n",
        "an adjustment of the matrix does not name exactly its dimensions");
    row("5000 parallel jobs", "- command: a\n  parallelism: 5000\n", "the step makes more than 4000 job(s), as many as one build may have");
}

void tst_JobExpansion::refusals()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    const auto pipeline = parsePipeline(QStringLiteral("p.yml"), "steps:\n" + yaml, {true, {}});
    QVERIFY_RESULT(pipeline);
    const auto jobs = jobVariants((*pipeline)->steps.first());
    QVERIFY(jobs.failed());
    QCOMPARE(jobs.error().message, message);
    QVERIFY(!jobs.error().hint.isEmpty());
    // The reader says the same, at the place of the attribute.
    bool said = false;
    for (const auto &diagnostic : (*pipeline)->diagnostics)
        said = said || (diagnostic.message == message && diagnostic.where.line > 1 && !diagnostic.fix.isEmpty());
    QVERIFY(said);
}

void tst_JobExpansion::whatIsReplaced()
{
    const auto step = parsedStep("- command: run {{matrix}}\n  label: L {{matrix}}\n  key: k-{{matrix}}\n  concurrency: 1\n"
                                 "  concurrency_group: g-{{matrix}}\n  env: {'N{{matrix}}': 'v-{{matrix}}'}\n"
                                 "  agents: {queue: 'q-{{matrix}}'}\n  artifact_paths: out-{{matrix}}\n"
                                 "  plugins: [{'docker#{{matrix}}': {'{{matrix}}': ['{{matrix}}', 1]}}]\n  matrix: [v1]\n");
    const auto jobs = jobVariants(step);
    QVERIFY_RESULT(jobs);
    const auto &job = jobs->first();
    QCOMPARE(job.name, QStringLiteral("v1"));
    QCOMPARE(job.command, QStringLiteral("run v1"));
    QCOMPARE(job.label, QStringLiteral("L v1"));
    QCOMPARE(job.env, (EnvList {{QStringLiteral("N{{matrix}}"), QStringLiteral("v-v1")}}));
    QCOMPARE(job.agents, (EnvList {{QStringLiteral("queue"), QStringLiteral("q-v1")}}));
    QCOMPARE(job.plugins.first().source, QStringLiteral("github.com/buildkite-plugins/docker-buildkite-plugin#v1"));
    QCOMPARE(job.plugins.first().config, (Json {{"v1", {"v1", 1}}}));
    QCOMPARE(step.key, QStringLiteral("k-{{matrix}}"));
    QCOMPARE(step.concurrencyGroup, QStringLiteral("g-{{matrix}}"));
}

void tst_JobExpansion::adjustmentsApply()
{
    const auto step = parsedStep("- command: '{{matrix}}'\n  soft_fail: [{exit_status: 3}]\n  matrix:\n    setup: [a, b, c, d]\n"
                                 "    adjustments:\n    - {with: a, skip: not today}\n    - {with: b, soft_fail: true}\n"
                                 "    - {with: a, soft_fail: true, skip: false}\n    - {with: c, skip: true}\n    - {with: d, skip: ''}\n");
    const auto jobs = jobVariants(step);
    QVERIFY_RESULT(jobs);
    QCOMPARE(jobs->size(), 4);
    QVERIFY(jobs->at(0).skipped);
    QCOMPARE(jobs->at(0).skipReason, QStringLiteral("not today"));
    QVERIFY(jobs->at(1).softFail.always && !jobs->at(1).skipped);
    QVERIFY(jobs->at(2).skipped);
    QCOMPARE(jobs->at(2).softFail.exitStatuses, QVector<int> {3});
    QVERIFY(!jobs->at(3).skipped);
}

void tst_JobExpansion::parallelJobs()
{
    const auto jobs = jobVariants(parsedStep("- command: a\n  parallelism: 3\n"));
    QVERIFY_RESULT(jobs);
    QCOMPARE(jobs->size(), 3);
    QCOMPARE(jobs->at(2).parallelIndex, 2);
    QCOMPARE(jobs->at(2).parallelCount, 3);
    QCOMPARE(jobs->at(2).name, QStringLiteral("3 of 3"));
    const auto single = jobVariants(parsedStep("- command: a\n  parallelism: 1\n"));
    QCOMPARE(single->first().parallelIndex, -1);
    QVERIFY(single->first().name.isEmpty());
}

void tst_JobExpansion::counts()
{
    QCOMPARE(jobCount(parsedStep("- command: a\n")), 1);
    QCOMPARE(jobCount(parsedStep("- command: a\n  parallelism: 7\n")), 7);
    QCOMPARE(jobCount(parsedStep("- command: a\n  matrix: {setup: {a: [1, 2], b: [1, 2]}, adjustments: [{with: {a: 9, b: 9}}]}\n")), 5);
    QCOMPARE(jobCount(parsedStep("- trigger: x\n")), 1);
    QCOMPARE(jobCount(parsedStep("- block: x\n")), 0);
    const auto many = parsePipeline(QStringLiteral("p.yml"), "steps:\n- {command: a, parallelism: 501}\n", {true, {}});
    QVERIFY_RESULT(many);
    QCOMPARE((*many)->diagnostics.first().rule, QStringLiteral("upload-jobs-limit"));
    QCOMPARE((*many)->diagnostics.first().message, QStringLiteral("this makes 501 jobs; one upload may have 500"));
    QCOMPARE((*many)->diagnostics.first().severity, Severity::Info);
}

QTEST_GUILESS_MAIN(tst_JobExpansion)
#include "tst_jobexpansion.moc"
