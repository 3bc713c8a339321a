// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"
#include "pipeline/pipelineparser.h"
#include "support/owntime.h"
#include "support/testing.h"

#include <rapidcheck.h>

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;

class tst_PipelineParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void kindsAndLabels_data();
    void kindsAndLabels();
    void commandAttributes();
    void dependencies_data();
    void dependencies();
    void gates();
    void triggers();
    void groups();
    void skips_data();
    void skips();
    void softFails_data();
    void softFails();
    void retries();
    void branches_data();
    void branches();
    void placesOfStepsAndConditions();
    void documentsInTurn();
    void environment();
    void notAnalysedIsSaid();
    void diagnostics_data();
    void diagnostics();
    void filesAreReadAndNamed();
    void realFiles_data();
    void realFiles();
    void mutatedTextNeverCrashes();
    void largePipelineIsQuick();
    void wideMapsAreQuick_data();
    void wideMapsAreQuick();
    void deepGroupsAreBounded();
};

namespace {

Result<PipelinePtr> parse(const QByteArray &yaml, const EnvList &env = {})
{
    return parsePipeline(QStringLiteral("p.yml"), yaml, {true, env});
}

/// The only step of a pipeline; fails the test if it is not read.
Step stepOf(const QByteArray &yaml)
{
    const auto pipeline = parse("steps:\n- " + yaml);
    if (pipeline.failed() || (*pipeline)->steps.isEmpty())
        qFatal("%s", pipeline.failed() ? qPrintable(pipeline.error().toString()) : "no step");
    return (*pipeline)->steps.first();
}

QString describe(const Step &step)
{
    if (!step.dependsOn)
        return QStringLiteral("implicit");
    QStringList parts;
    for (const auto &dependency : *step.dependsOn)
        parts.append(dependency.key + (dependency.allowFailure ? QStringLiteral("?") : QString()));
    return QLatin1Char('[') + parts.join(QLatin1Char(' ')) + QLatin1Char(']');
}

} // namespace

void tst_PipelineParser::kindsAndLabels_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<NodeKind>("kind");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *yaml, NodeKind kind, const char *label, const char *key = "") {
        QTest::newRow(name) << QByteArray(yaml) << kind << QString::fromUtf8(label) << QString::fromUtf8(key);
    };
    row("word wait", "wait", NodeKind::Wait, "Wait");
    row("word waiter", "waiter", NodeKind::Wait, "Wait");
    row("word block", "block", NodeKind::Block, "Block");
    row("word manual", "manual", NodeKind::Block, "Block");
    row("word input", "input", NodeKind::Input, "Input");
    row("unknown word", "Wait", NodeKind::Unknown, "Wait");
    row("label", "{command: a, label: L, name: N, key: k}", NodeKind::Command, "L", "k");
    row("name", "{command: a, name: N, id: i}", NodeKind::Command, "N", "i");
    row("key as label", "{command: a, identifier: i}", NodeKind::Command, "i", "i");
    row("first line as label", "{command: ['', 'make x', y]}", NodeKind::Command, "make x");
    row("plugins only", "{plugins: [a]}", NodeKind::Command, "Command");
    row("wait with text", "{wait: Tests first}", NodeKind::Wait, "Tests first");
    row("waiter without", "{waiter: ~}", NodeKind::Wait, "Wait");
    row("block", "{block: 'Go?', key: g}", NodeKind::Block, "Go?", "g");
    row("block with label", "{block: 'Go?', label: Gate}", NodeKind::Block, "Gate");
    row("manual", "{manual: Go}", NodeKind::Block, "Go");
    row("input", "{input: Version}", NodeKind::Input, "Version");
    row("type block", "{type: block, label: Go}", NodeKind::Block, "Go");
    row("type manual", "{type: manual, key: m}", NodeKind::Block, "m", "m");
    row("type input", "{type: input}", NodeKind::Input, "Input");
    row("type waiter", "{type: waiter}", NodeKind::Wait, "Wait");
    row("type script", "{type: script, command: x}", NodeKind::Command, "x");
    row("command beats block", "{command: x, block: y}", NodeKind::Command, "x");
    row("wait beats block", "{wait: x, block: y}", NodeKind::Wait, "x");
    row("trigger", "{trigger: deploy}", NodeKind::Trigger, "deploy");
    row("group", "{group: G, key: g, steps: []}", NodeKind::Group, "G", "g");
    row("group with label only", "{group: ~, label: L, steps: []}", NodeKind::Group, "L");
    row("group beside an unknown step", "{group: G, key: g, steps: [huh]}", NodeKind::Group, "G", "g");
    row("nested wait", "{wait: {continue_on_failure: true}}", NodeKind::Wait, "Wait");
    row("nested block", "{block: {block: Go, key: k}}", NodeKind::Block, "Go", "k");
    row("nested command", "{command: {command: x, label: L}}", NodeKind::Command, "L");
    row("nested script", "{script: {command: x}}", NodeKind::Command, "x");
    row("nested trigger", "{trigger: {trigger: t}}", NodeKind::Trigger, "t");
    row("nested input", "{input: {input: i, fields: []}}", NodeKind::Input, "i");
    row("number as key", "{command: x, key: 7}", NodeKind::Command, "7", "7");
    row("empty map", "{}", NodeKind::Unknown, "Unknown step");
}

void tst_PipelineParser::kindsAndLabels()
{
    QFETCH(QByteArray, yaml);
    QFETCH(NodeKind, kind);
    const auto step = stepOf(yaml);
    QCOMPARE(nodeKindName(step.kind), nodeKindName(kind));
    QTEST(step.label, "label");
    QTEST(step.key, "key");
}

void tst_PipelineParser::commandAttributes()
{
    const auto step = stepOf(R"(
    command: [make, ~, test]
    env: {A: 1, B: "$$x"}
    agents: ["queue=gpu", "os=linux"]
    artifact_paths: "a/*;b ; c"
    timeout_in_minutes: "12"
    allow_dependency_failure: "true"
)");
    QCOMPARE(step.command, QStringLiteral("make\n\ntest"));
    QCOMPARE(envValue(step.env, QStringLiteral("A")), QStringLiteral("1"));
    QCOMPARE(envValue(step.env, QStringLiteral("B")), QStringLiteral("$x"));
    QCOMPARE(envValue(step.agents, QStringLiteral("queue")), QStringLiteral("gpu"));
    QCOMPARE(envValue(step.agents, QStringLiteral("os")), QStringLiteral("linux"));
    QCOMPARE(step.artifactPaths, QStringList({QStringLiteral("a/*"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(step.timeoutMinutes, 12);
    QVERIFY(step.allowDependencyFailure);

    const auto legacy = stepOf("{command: a, artifacts: [x, y], timeout: 3, agents: {queue: q}}");
    QCOMPARE(legacy.artifactPaths, QStringList({QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(legacy.timeoutMinutes, 3);
    QCOMPARE(envValue(legacy.agents, QStringLiteral("queue")), QStringLiteral("q"));
    QCOMPARE(stepOf("{command: a, agent_query_rules: [k=v]}").agents.size(), 1);
}

void tst_PipelineParser::dependencies_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *yaml, const char *expected) {
        QTest::newRow(name) << QByteArray("{command: x" + QByteArray(yaml) + "}") << QString::fromUtf8(expected);
    };
    row("absent", "", "implicit");
    row("null", ", depends_on: ~", "[]");
    row("empty list", ", depends_on: []", "[]");
    row("empty text", ", depends_on: ''", "[]");
    row("one key", ", depends_on: a", "[a]");
    row("number", ", depends_on: 1", "[1]");
    row("list", ", depends_on: [a, b]", "[a b]");
    row("maps", ", depends_on: [{step: a}, {step: b, allow_failure: true}]", "[a b?]");
    row("mixed", ", depends_on: [a, {step: b, allow_failure: 'true'}]", "[a b?]");
    row("bare map", ", depends_on: {step: a, allow_failure: true}", "[a?]");
    row("null in a list", ", depends_on: [~, a]", "[a]");
}

void tst_PipelineParser::dependencies()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, expected);
    QCOMPARE(describe(stepOf(yaml)), expected);
}

void tst_PipelineParser::gates()
{
    const auto step = stepOf(R"(
    block: Release
    prompt: "Sure?"
    submit: "Ship it"
    blocked_state: running
    allowed_teams: [a, b]
    fields:
      - text: Version
        key: version
        hint: "x.y"
        required: false
        default: 1.10
        format: "[0-9.]+"
      - select: Target
        key: target
        multiple: true
        default: [a, b]
        options:
          - {label: Alpha, value: a, hint: first}
          - {value: b}
)");
    QCOMPARE(step.prompt, QStringLiteral("Sure?"));
    QCOMPARE(step.submit, QStringLiteral("Ship it"));
    QCOMPARE(step.blockedState, QStringLiteral("running"));
    QCOMPARE(step.allowedTeams.size(), 2);
    QCOMPARE(step.fields.size(), 2);
    const auto &version = step.fields[0];
    QCOMPARE(version.kind, GateField::Kind::Text);
    QCOMPARE(version.label, QStringLiteral("Version"));
    QCOMPARE(version.key, QStringLiteral("version"));
    QCOMPARE(version.hint, QStringLiteral("x.y"));
    QVERIFY(!version.required);
    QCOMPARE(version.defaults, QStringList({QStringLiteral("1.1")}));
    QCOMPARE(version.format, QStringLiteral("[0-9.]+"));
    const auto &target = step.fields[1];
    QCOMPARE(target.kind, GateField::Kind::Select);
    QCOMPARE(target.label, QStringLiteral("Target"));
    QVERIFY(target.required && target.multiple);
    QCOMPARE(target.defaults.size(), 2);
    QCOMPARE(target.options.size(), 2);
    QCOMPARE(target.options[0].label, QStringLiteral("Alpha"));
    QCOMPARE(target.options[0].hint, QStringLiteral("first"));
    QCOMPARE(target.options[1].label, QStringLiteral("b"));
    QCOMPARE(stepOf("{block: b, allowed_teams: one}").allowedTeams, QStringList({QStringLiteral("one")}));
}

void tst_PipelineParser::triggers()
{
    const auto step = stepOf("{trigger: deploy, async: 'true', label: D}");
    QCOMPARE(step.triggerPipeline, QStringLiteral("deploy"));
    QVERIFY(step.async);
    QVERIFY(!stepOf("{trigger: deploy}").async);
}

void tst_PipelineParser::groups()
{
    const auto step = stepOf(R"(
    group: G
    depends_on: a
    if: build.branch == "main"
    steps:
      - {command: x, key: x}
      - wait
)");
    QCOMPARE(describe(step), QStringLiteral("[a]"));
    QCOMPARE(step.condition, QStringLiteral("build.branch == \"main\""));
    QCOMPARE(step.steps.size(), 2);
    QCOMPARE(step.steps[0].key, QStringLiteral("x"));
    QCOMPARE(step.steps[1].kind, NodeKind::Wait);
}

void tst_PipelineParser::skips_data()
{
    QTest::addColumn<QByteArray>("skip");
    QTest::addColumn<QString>("reason");
    QTest::newRow("true") << QByteArray("true") << "The pipeline skips this step";
    QTest::newRow("true as text") << QByteArray("'true'") << "The pipeline skips this step";
    QTest::newRow("reason") << QByteArray("not today") << "not today";
    QTest::newRow("false") << QByteArray("false") << QString();
    QTest::newRow("empty") << QByteArray("''") << QString();
    QTest::newRow("null") << QByteArray("~") << QString();
}

void tst_PipelineParser::skips()
{
    QFETCH(QByteArray, skip);
    QFETCH(QString, reason);
    const auto step = stepOf("{command: a, skip: " + skip + "}");
    QCOMPARE(step.skipped, !reason.isEmpty());
    QCOMPARE(step.skipReason, reason);
}

void tst_PipelineParser::softFails_data()
{
    QTest::addColumn<QByteArray>("softFail");
    QTest::addColumn<QVector<int>>("covered");
    QTest::newRow("true") << QByteArray("true") << QVector<int> {1, 42, -1};
    QTest::newRow("true as text") << QByteArray("'true'") << QVector<int> {1, 42, -1};
    QTest::newRow("false") << QByteArray("false") << QVector<int> {};
    QTest::newRow("one status") << QByteArray("[{exit_status: 42}]") << QVector<int> {42};
    QTest::newRow("two rules") << QByteArray("[{exit_status: 42}, {exit_status: '1'}]") << QVector<int> {1, 42};
    QTest::newRow("any") << QByteArray("[{exit_status: '*'}]") << QVector<int> {1, 42, -1};
    QTest::newRow("rule without status") << QByteArray("[{}]") << QVector<int> {};
}

void tst_PipelineParser::softFails()
{
    QFETCH(QByteArray, softFail);
    QFETCH(QVector<int>, covered);
    const auto step = stepOf("{command: a, soft_fail: " + softFail + "}");
    for (const int status : {1, 42, -1})
        QCOMPARE(step.softFail.covers(status), covered.contains(status));
    QVERIFY(!step.softFail.covers(0));
}

void tst_PipelineParser::retries()
{
    const auto rules = stepOf(R"({command: a, retry: {automatic: [{exit_status: [-1, 255], limit: 3}, {signal: SIGKILL, limit: 99}], manual: {allowed: false, reason: no}}})").retry;
    QCOMPARE(rules.automatic.size(), 2);
    QCOMPARE(rules.automatic[0].exitStatuses, QVector<int>({-1, 255}));
    QVERIFY(!rules.automatic[0].anyExitStatus);
    QCOMPARE(rules.automatic[0].limit, 3);
    QCOMPARE(rules.automatic[1].signal, QStringLiteral("KILL"));
    QCOMPARE(rules.automatic[1].limit, 10);
    QVERIFY(!rules.manualAllowed);
    QCOMPARE(rules.manualReason, QStringLiteral("no"));

    const auto simple = stepOf("{command: a, retry: {automatic: true, manual: false}}").retry;
    QCOMPARE(simple.automatic.size(), 1);
    QVERIFY(simple.automatic[0].anyExitStatus);
    QCOMPARE(simple.automatic[0].limit, 2);
    QVERIFY(!simple.manualAllowed);
    QVERIFY(stepOf("{command: a}").retry.automatic.isEmpty());
    QVERIFY(stepOf("{command: a}").retry.manualAllowed);
}

void tst_PipelineParser::branches_data()
{
    QTest::addColumn<QByteArray>("branches");
    QTest::newRow("text") << QByteArray("'main  !x/*'");
    QTest::newRow("list") << QByteArray("[main, '!x/*']");
}

void tst_PipelineParser::branches()
{
    QFETCH(QByteArray, branches);
    QCOMPARE(stepOf("{command: a, branches: " + branches + "}").branches,
        QStringList({QStringLiteral("main"), QStringLiteral("!x/*")}));
}

void tst_PipelineParser::placesOfStepsAndConditions()
{
    const auto pipeline = parse(
        "steps:\n"
        "  - command: |\n"
        "      a\n"
        "      b\n"
        "\n"
        "  - group: g\n"
        "    steps:\n"
        "      - label: x\n"
        "        if:   build.tag != null\n"
        "        command: y\n"
        "        depends_on: [p,\n"
        "          q]\n"
        "  - wait\n");
    QVERIFY_RESULT(pipeline);
    const auto &steps = (*pipeline)->steps;
    QCOMPARE(steps[0].where.toString(), QStringLiteral("p.yml:2:5"));
    QCOMPARE(steps[0].where.endLine, 4);
    QCOMPARE(steps[1].where.line, 6);
    QCOMPARE(steps[1].where.endLine, 12);
    const auto &inner = steps[1].steps[0];
    QCOMPARE(inner.where.line, 8);
    QCOMPARE(inner.where.endLine, 12);
    QCOMPARE(inner.conditionWhere.toString(), QStringLiteral("p.yml:9:15"));
    QCOMPARE(inner.dependsOn->at(1).where.toString(), QStringLiteral("p.yml:12:11"));
    QCOMPARE(steps[2].where.toString(), QStringLiteral("p.yml:13:5"));
}

void tst_PipelineParser::documentsInTurn()
{
    const auto pipeline = parse("env: {A: 1}\nsteps: [{command: $A}]\n---\n- {command: '[$A]'}\n---\nenv: {A: 2}\n");
    QVERIFY_RESULT(pipeline);
    const auto &steps = (*pipeline)->steps;
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].document, 0);
    QCOMPARE(steps[0].command, QStringLiteral("1"));
    QCOMPARE(steps[1].document, 1);
    QCOMPARE(steps[1].command, QStringLiteral("[]"));
    QCOMPARE(envValue((*pipeline)->env, QStringLiteral("A")), QStringLiteral("2"));
    QCOMPARE((*pipeline)->normalised["steps"].size(), 1U);

    const auto broken = parse("steps: []\n---\n- ~\n");
    QVERIFY(broken.failed());
    QVERIFY2(broken.error().toString().startsWith(QLatin1String("p.yml:3:3: unmarshaling step")), qPrintable(broken.error().toString()));
}

void tst_PipelineParser::environment()
{
    const auto yaml = QByteArray("env: {X: '${A}-x'}\nsteps: [{command: 'echo $X', label: $A}]\n");
    const auto pipeline = parse(yaml, {{QStringLiteral("A"), QStringLiteral("1")}});
    QVERIFY_RESULT(pipeline);
    QCOMPARE(envValue((*pipeline)->env, QStringLiteral("X")), QStringLiteral("1-x"));
    QCOMPARE((*pipeline)->steps[0].command, QStringLiteral("echo 1-x"));
    QCOMPARE((*pipeline)->steps[0].label, QStringLiteral("1"));

    const auto raw = parsePipeline(QStringLiteral("p.yml"), yaml, {false, {}});
    QVERIFY_RESULT(raw);
    QCOMPARE((*raw)->steps[0].command, QStringLiteral("echo $X"));
}

void tst_PipelineParser::notAnalysedIsSaid()
{
    const auto pipeline = parse("- {command: 'gen | buildkite-agent pipeline upload', key: k, matrix: [x]}\n"
                                "- {command: b, parallelism: 2, plugins: [docker#v1], cache: x}\n"
                                "- {label: m, plugins: [{monorepo-diff#v1.2.3: {diff: x}}]}\n");
    QVERIFY_RESULT(pipeline);
    const auto &step = (*pipeline)->steps[0];
    QCOMPARE(step.notAnalysed, QStringList {QStringLiteral("pipeline upload")});
    QVERIFY((*pipeline)->steps[1].notAnalysed.isEmpty());
    QCOMPARE((*pipeline)->steps[2].notAnalysed, QStringList {QStringLiteral("pipeline upload by the plugin monorepo-diff")});
    QCOMPARE((*pipeline)->diagnostics.size(), 2);
    const auto &diagnostic = (*pipeline)->diagnostics.first();
    QCOMPARE(diagnostic.rule, QStringLiteral("not-analysed"));
    QCOMPARE(diagnostic.severity, Severity::Info);
    QCOMPARE(diagnostic.node, QStringLiteral("k"));
    QCOMPARE(diagnostic.message, QStringLiteral("not analysed: the steps that this one uploads while it runs (pipeline upload)"));
}

void tst_PipelineParser::diagnostics_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *yaml, const char *expected) {
        QTest::newRow(name) << QByteArray(yaml) << QString::fromUtf8(expected);
    };
    row("depends_on as a map", "- command: a\n  depends_on: {step: b}",
        "p.yml:2:15 depends-on-map warning depends_on is a map; Buildkite expects a list of maps: put '- ' in front of step");
    row("dependency that names nothing", "- command: a\n  depends_on: [{stpe: b}]",
        "p.yml:2:16 bad-dependency warning this entry of depends_on names no step; write a key, or a map with step: KEY");
    row("group in a group", "- group: a\n  steps:\n  - {group: b, steps: [wait]}",
        "p.yml:3:5 nested-group error a group inside a group is refused by Buildkite; move its steps into the outer group");
    row("unknown step", "- waitt",
        "p.yml:1:3 unknown-step warning unknown step type \"waitt\", want one of [wait waiter block input manual]");
}

void tst_PipelineParser::diagnostics()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, expected);
    const auto pipeline = parse(yaml);
    QVERIFY_RESULT(pipeline);
    QCOMPARE((*pipeline)->diagnostics.size(), 1);
    const auto &found = (*pipeline)->diagnostics.first();
    QCOMPARE(QStringList({found.where.toString(), found.rule, severityName(found.severity), found.message}).join(QLatin1Char(' ')), expected);
}

void tst_PipelineParser::filesAreReadAndNamed()
{
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("p.yml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("- wait\n");
    file.close();
    const auto pipeline = loadPipeline(path, {});
    QVERIFY_RESULT(pipeline);
    QCOMPARE((*pipeline)->file, path);
    QCOMPARE((*pipeline)->source, QByteArray("- wait\n"));
    QCOMPARE((*pipeline)->digest, sha256Digest("- wait\n"));

    const auto missing = loadPipeline(dir.filePath(QStringLiteral("none.yml")), {});
    QVERIFY(missing.failed());
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void tst_PipelineParser::realFiles_data()
{
    QTest::addColumn<QString>("path");
    const QDir dir(testing::corpusDir() + QStringLiteral("/buildkite/real"));
    for (const auto &name : dir.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
}

void tst_PipelineParser::realFiles()
{
    SLIPWAY_NEED_CORPUS();
    QFETCH(QString, path);
    const testing::OwnTime timer;
    const auto pipeline = loadPipeline(path, {});
    QVERIFY_WITHIN(timer, 2000);
    if (pipeline.failed()) {
        QVERIFY2(pipeline.error().where.line > 0 && pipeline.error().where.column > 0, qPrintable(pipeline.error().toString()));
        QVERIFY(!pipeline.error().hint.isEmpty());
        return;
    }
    for (const auto &step : (*pipeline)->steps) {
        QVERIFY(!step.label.isEmpty());
        QVERIFY(step.where.line > 0 && step.where.endLine >= step.where.line);
    }
}

void tst_PipelineParser::mutatedTextNeverCrashes()
{
    static const QByteArray seed =
        "env: {A: 1}\ncommon: &c {agents: {queue: q}}\nsteps:\n"
        "  - <<: *c\n    command: [a, 'b $A']\n    depends_on: [{step: x, allow_failure: true}]\n"
        "  - block: Go\n    fields: [{text: T, key: k}]\n  - group: G\n    steps: [wait, {trigger: t}]\n"
        "  - {command: x, matrix: {setup: [a]}, retry: {automatic: true}, soft_fail: [{exit_status: 1}]}\n";
    QVERIFY(rc::check("a mutated pipeline is read or refused with a place", [](const std::vector<std::pair<unsigned short, char>> &edits) {
        auto text = seed;
        for (const auto &[at, c] : edits) {
            const auto place = qsizetype(at) % text.size();
            if (c % 3 == 0)
                text.insert(place, c);
            else
                text[place] = c;
        }
        const auto pipeline = parse(text);
        RC_ASSERT(pipeline.ok() || !pipeline.error().message.isEmpty());
        RC_ASSERT(pipeline.ok() || pipeline.error().where.line > 0);
    }));
}

void tst_PipelineParser::largePipelineIsQuick()
{
    QByteArray yaml = "steps:\n";
    for (int i = 0; i < 2000; ++i) {
        const auto n = QByteArray::number(i);
        yaml += "  - label: \"Step " + n + "\"\n    key: step-" + n + "\n    command:\n      - \"make $$TARGET-" + n
            + "\"\n      - \"upload dist/" + n + "\"\n    agents: {queue: cpu}\n    depends_on: [step-"
            + QByteArray::number(i / 2) + "]\n";
    }
    const testing::OwnTime timer;
    const auto pipeline = parse(yaml);
    QVERIFY_WITHIN(timer, 3000);
    QVERIFY_RESULT(pipeline);
    QCOMPARE((*pipeline)->steps.size(), 2000);
}

void tst_PipelineParser::wideMapsAreQuick_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("top level") << QByteArray("steps: []\n") << QByteArray("k%1: v\n");
    QTest::newRow("env") << QByteArray("steps: []\nenv:\n") << QByteArray("  K%1: v\n");
    QTest::newRow("step") << QByteArray("steps:\n- command: a\n") << QByteArray("  k%1: v\n");
    QTest::newRow("env of a step") << QByteArray("steps:\n- command: a\n  env:\n") << QByteArray("    K%1: v\n");
    QTest::newRow("plugin") << QByteArray("steps:\n- plugins:\n") << QByteArray("    p%1: {a: 1}\n");
    QTest::newRow("merged") << QByteArray("steps: []\nx:\n  <<: {a: 1}\n") << QByteArray("  k%1: v\n");
}

// What is quadratic in the width of a map shows here: 30,000 keys would take a minute.
void tst_PipelineParser::wideMapsAreQuick()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, line);
    auto yaml = before;
    for (int i = 0; i < 30'000; ++i)
        yaml += QByteArray(line).replace("%1", QByteArray::number(i));
    const testing::OwnTime timer;
    QVERIFY_RESULT(parse(yaml));
    QVERIFY_WITHIN(timer, 10'000);
}

void tst_PipelineParser::deepGroupsAreBounded()
{
    QByteArray yaml = "steps: ";
    for (int i = 0; i < 20; ++i)
        yaml += "[{group: g, steps: ";
    const auto pipeline = parse(yaml + "[wait]" + QByteArray("}]").repeated(20));
    QVERIFY_RESULT(pipeline);
    int depth = 0;
    for (const auto *step = &(*pipeline)->steps.first(); step; step = step->steps.isEmpty() ? nullptr : &step->steps.first())
        ++depth;
    QCOMPARE(depth, 9);
}

QTEST_GUILESS_MAIN(tst_PipelineParser)
#include "tst_pipelineparser.moc"
