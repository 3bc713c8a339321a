// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"

using namespace slipway;
using namespace slipway::testing;

/// What the reader says about single steps, and the attributes that the scheduler acts on.
class tst_StepRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void rules_data();
    void rules();
    void goodSteps_data();
    void goodSteps();
    void attributes();
    void defaultsOfTheFile();
    void triggers();
    void retryForms_data();
    void retryForms();
    void parallelismZero();
    void digests_data();
    void digests();
};

static Result<PipelinePtr> parse(const QByteArray &yaml)
{
    return parsePipeline(QStringLiteral("p.yml"), yaml.startsWith("-") ? "steps:\n" + yaml : yaml, {true, {}});
}

void tst_StepRules::rules_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("expected"); ///< "line:column rule severity"
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &yaml, const char *expected, const char *message) {
        QTest::newRow(name) << yaml << QString::fromLatin1(expected) << QString::fromLatin1(message);
    };
    row("long key", "- command: a\n  key: " + QByteArray(101, 'k'), "3:8 key-too-long error", "the key has more than 100 character(s)");
    row("key that is a UUID", "- command: a\n  id: 01234567-89ab-cdef-0123-456789ABCDEF", "3:7 key-uuid error",
        "the key \"01234567-89ab-cdef-0123-456789ABCDEF\" looks like a UUID, which Buildkite refuses");
    row("key with a blank", "- command: a\n  key: a b", "3:8 key-characters warning",
        "the key \"a b\" holds characters that Buildkite does not allow in keys");
    row("long reason", "- command: a\n  skip: " + QByteArray(71, 'x'), "3:9 skip-too-long warning",
        "the reason in 'skip' has more than 70 character(s)");
    row("limit without group", "- command: a\n  concurrency: 2", "3:16 concurrency-without-group error",
        "'concurrency' without 'concurrency_group' is refused");
    row("group without limit", "- command: a\n  concurrency_group: g", "3:22 concurrency-group-without-limit warning",
        "'concurrency_group' without 'concurrency' limits nothing");
    row("long group", "- command: a\n  concurrency: 1\n  concurrency_group: " + QByteArray(201, 'g'),
        "4:22 concurrency-group-too-long error", "the name of the concurrency group has more than 200 character(s)");
    row("method", "- command: a\n  concurrency: 1\n  concurrency_group: g\n  concurrency_method: lifo",
        "5:23 concurrency-method warning", "\"lifo\" is no concurrency method");
    row("concurrency of a group", "- group: g\n  concurrency: 1\n  steps: [wait]", "3:16 group-concurrency warning",
        "'concurrency' has no effect on a group");
    row("empty group", "- group: g\n  steps: []", "3:10 empty-group error", "a group needs at least one step");
    row("parallelism", "- command: a\n  parallelism: 0", "3:16 parallelism-too-low warning",
        "'parallelism' is less than 1, so the step makes no job");
    row("cache", "- command: a\n  cache: {paths: x, size: 20GB}", "3:10 cache-size warning", "\"20GB\" is no size of a cache");
    row("retry limit", "- command: a\n  retry: {automatic: [{limit: 11}]}", "3:10 retry-limit warning", "a job is retried 10 time(s) at most");
    row("retry reason", "- command: a\n  retry: {automatic: {signal_reason: bored}}", "3:10 retry-signal-reason warning",
        "\"bored\" is no signal reason, so the rule never applies");
    row("trigger", "- trigger: ''", "2:12 trigger-without-pipeline error", "'trigger' names no pipeline");
    row("blocked state", "- block: b\n  blocked_state: green", "3:18 blocked-state error", "\"green\" is no state of a blocked build");
    row("field without key", "- block: b\n  fields: [{text: T}]", "3:11 field-without-key error",
        "a field has no key, so its answer cannot be stored");
    row("two fields", "- block: b\n  fields: [{text: T, key: k}, {text: U, key: k}]", "3:11 field-key-twice error",
        "two fields have the key \"k\": one answer replaces the other");
    row("field of another gate", "- block: b\n  fields: [{text: T, key: k}]\n- input: i\n  fields: [{text: T, key: k}]",
        "5:11 field-key-again info", "the step at line 2 asks for \"k\" too: the later answer replaces the earlier");
    row("characters of a field key", "- block: b\n  fields: [{text: T, key: 'a b'}]", "3:11 field-key-characters warning",
        "the key \"a b\" of a field holds characters that Buildkite does not allow");
    row("select", "- block: b\n  fields: [{select: T, key: k}]", "3:11 select-without-options error",
        "a field to select from has no options");
    row("format", "- block: b\n  fields: [{text: T, key: k, format: '(['}]", "3:11 field-format error",
        "'format' of the field \"k\" is no regular expression: missing terminating ] for character class");
    row("upload by a command", "- command: buildkite-agent  pipeline upload x.yml", "2:3 not-analysed info",
        "not analysed: the steps that this one uploads while it runs (pipeline upload)");
}

void tst_StepRules::rules()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, expected);
    const auto pipeline = parse(yaml);
    QVERIFY_RESULT(pipeline);
    QCOMPARE((*pipeline)->diagnostics.size(), 1);
    const auto &found = (*pipeline)->diagnostics.first();
    QCOMPARE(QStringLiteral("%1:%2 %3 %4").arg(found.where.line).arg(found.where.column).arg(found.rule, severityName(found.severity)), expected);
    QTEST(found.message, "message");
    QCOMPARE(found.where.file, QStringLiteral("p.yml"));
    QVERIFY(found.rule == QLatin1String("not-analysed") || !found.fix.isEmpty());
}

void tst_StepRules::goodSteps_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char *name, const QByteArray &yaml) { QTest::newRow(name) << yaml; };
    row("key of 100", "- command: a\n  key: " + QByteArray(100, 'k'));
    row("all characters of keys", "- command: a\n  key: 'aZ09_-:.,'");
    row("reason of 70", "- command: a\n  skip: " + QByteArray(70, 'x'));
    row("concurrency", "- command: a\n  concurrency: 1\n  concurrency_group: g\n  concurrency_method: eager");
    row("cache", "- command: a\n  cache: {paths: [x], size: 20g, name: n}");
    row("retry", "- command: a\n  retry: {automatic: [{exit_status: -1, limit: 10, signal_reason: agent_stop}], manual: false}");
    row("fields", "- block: b\n  blocked_state: running\n  fields: [{text: T, key: a/b-c_d, format: '[0-9.]+'}, "
                  "{select: S, key: s, options: [{label: x, value: y}]}]");
    row("plugin that uploads nothing", "- label: p\n  plugins: [docker#v1]");
}

void tst_StepRules::goodSteps()
{
    QFETCH(QByteArray, yaml);
    const auto pipeline = parse(yaml);
    QVERIFY_RESULT(pipeline);
    QStringList said;
    for (const auto &diagnostic : (*pipeline)->diagnostics)
        said.append(diagnostic.message);
    QCOMPARE(said, QStringList());
}

void tst_StepRules::attributes()
{
    const auto pipeline = parse("- command: a\n  concurrency: '2'\n  concurrency_group: g\n  concurrency_method: eager\n  priority: -3\n"
                                "  cancel_on_build_failing: true\n  image: alpine\n  cache: [p, q]\n  checkout: {skip: true}\n"
                                "  if_changed: {include: a/**, exclude: [b, c]}\n  parallelism: 4\n"
                                "  notify: [github_check, {slack: '#rel', if: build.tag != null}, {github_commit_status: {context: ci}}]\n"
                                "  plugins: {docker#v1: {image: x}, ./local: ~}\n");
    QVERIFY_RESULT(pipeline);
    const auto &step = (*pipeline)->steps.first();
    QCOMPARE(step.concurrency, 2);
    QCOMPARE(step.concurrencyMethod, ConcurrencyMethod::Eager);
    QCOMPARE(step.priority, -3);
    QVERIFY(step.cancelOnBuildFailing);
    QCOMPARE(step.image, QStringLiteral("alpine"));
    QCOMPARE(step.cachePaths, (QStringList {QStringLiteral("p"), QStringLiteral("q")}));
    QCOMPARE(step.checkout, (Json {{"skip", true}}));
    QCOMPARE(step.ifChanged.include, QStringList {QStringLiteral("a/**")});
    QCOMPARE(step.ifChanged.exclude, (QStringList {QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(step.parallelism, 4);
    QCOMPARE(step.notifications.size(), 3);
    QCOMPARE(step.notifications[0].service, QStringLiteral("github_check"));
    QCOMPARE(step.notifications[1].target, QStringLiteral("#rel"));
    QCOMPARE(step.notifications[1].condition, QStringLiteral("build.tag != null"));
    QCOMPARE(step.notifications[2].target, QStringLiteral("ci"));
    QCOMPARE(step.plugins.size(), 2);
    QCOMPARE(step.plugins[0].source, QStringLiteral("github.com/buildkite-plugins/docker-buildkite-plugin#v1"));
    QCOMPARE(step.plugins[0].config, (Json {{"image", "x"}}));
    QCOMPARE(step.plugins[1].source, QStringLiteral("./local"));
}

void tst_StepRules::defaultsOfTheFile()
{
    const auto pipeline = parse("agents: {queue: q}\nimage: base\npriority: 5\ncache: c\nsecrets: [S]\ncheckout: {depth: 1}\n"
                                "notify: [{email: a@b.c}]\nsteps:\n- command: a\n"
                                "- {command: b, agents: [queue=own], image: mine, priority: 0, cache: false, secrets: {T: t}, checkout: {skip: true}}\n"
                                "- group: g\n  steps: [{command: c}]\n");
    QVERIFY_RESULT(pipeline);
    const auto &plain = (*pipeline)->steps[0], &own = (*pipeline)->steps[1], &inner = (*pipeline)->steps[2].steps[0];
    for (const auto *step : {&plain, &inner}) {
        QCOMPARE(envValue(step->agents, QStringLiteral("queue")), QStringLiteral("q"));
        QCOMPARE(step->image, QStringLiteral("base"));
        QCOMPARE(step->priority, 5);
        QCOMPARE(step->cachePaths, QStringList {QStringLiteral("c")});
        QCOMPARE(step->secrets, (EnvList {{QStringLiteral("S"), QStringLiteral("S")}}));
        QCOMPARE(step->checkout, (Json {{"depth", 1}}));
    }
    QCOMPARE(envValue(own.agents, QStringLiteral("queue")), QStringLiteral("own"));
    QCOMPARE(own.image, QStringLiteral("mine"));
    QCOMPARE(own.priority, 0);
    QVERIFY(own.cachePaths.isEmpty());
    QCOMPARE(own.secrets, (EnvList {{QStringLiteral("T"), QStringLiteral("t")}, {QStringLiteral("S"), QStringLiteral("S")}}));
    QCOMPARE(own.checkout, (Json {{"skip", true}}));
    QCOMPARE((*pipeline)->notifications.size(), 1);
    QCOMPARE((*pipeline)->notifications.first().target, QStringLiteral("a@b.c"));
}

void tst_StepRules::triggers()
{
    const auto pipeline = parse("- {trigger: deploy, label: Ship it}\n"
                                "- {trigger: deploy, build: {branch: rel, commit: abc, message: m, env: {A: 1}, meta_data: {k: v}}}\n");
    QVERIFY_RESULT(pipeline);
    const auto &plain = (*pipeline)->steps[0].triggeredBuild, &full = (*pipeline)->steps[1].triggeredBuild;
    QVERIFY(plain.branch.isEmpty());
    QCOMPARE(plain.commit, QStringLiteral("HEAD"));
    QCOMPARE(plain.message, QStringLiteral("Ship it"));
    QCOMPARE(full.branch, QStringLiteral("rel"));
    QCOMPARE(full.commit, QStringLiteral("abc"));
    QCOMPARE(full.message, QStringLiteral("m"));
    QCOMPARE(full.env, (EnvList {{QStringLiteral("A"), QStringLiteral("1")}}));
    QCOMPARE(full.metaData, (EnvList {{QStringLiteral("k"), QStringLiteral("v")}}));
}

static QString retryText(const Retry &retry)
{
    QStringList rules;
    for (const auto &rule : retry.automatic) {
        QStringList statuses;
        for (const int status : rule.exitStatuses)
            statuses.append(QString::number(status));
        rules.append(QStringLiteral("[%1 %2 %3 %4]").arg(rule.anyExitStatus ? QStringLiteral("*") : statuses.join(u','))
                         .arg(rule.signal, rule.signalReason).arg(rule.limit));
    }
    return QStringLiteral("%1 manual %2 %3 %4").arg(rules.join(u' ')).arg(retry.manualAllowed).arg(retry.manualPermitOnPassed).arg(retry.manualReason).trimmed();
}

void tst_StepRules::retryForms_data()
{
    QTest::addColumn<QByteArray>("retry");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *retry, const char *text) { QTest::newRow(retry) << QByteArray(retry) << QString::fromLatin1(text); };
    row("{automatic: true}", "[*   2] manual 1 1");
    row("{automatic: false}", "manual 1 1");
    row("{automatic: {exit_status: 5}}", "[5   2] manual 1 1");
    row("{automatic: {exit_status: [1, -1], limit: 3}}", "[1,-1   3] manual 1 1");
    row("{automatic: {exit_status: '*', limit: 99}}", "[*   10] manual 1 1");
    row("{automatic: [{signal: SIGKILL}, {signal: term, signal_reason: agent_stop}]}", "[* KILL  2] [* term agent_stop 2] manual 1 1");
    row("{automatic: [{signal: sigint}]}", "[* int  2] manual 1 1");
    row("{manual: false}", "manual 0 1");
    row("{manual: true}", "manual 1 1");
    row("{manual: {allowed: false, reason: once only}}", "manual 0 1 once only");
    row("{manual: {permit_on_passed: false}}", "manual 1 0");
}

void tst_StepRules::retryForms()
{
    QFETCH(QByteArray, retry);
    const auto pipeline = parse("- command: a\n  retry: " + retry);
    QVERIFY_RESULT(pipeline);
    QTEST(retryText((*pipeline)->steps.first().retry), "text");
}

void tst_StepRules::parallelismZero()
{
    const auto pipeline = parse("- {command: a, parallelism: 0}");
    QVERIFY_RESULT(pipeline);
    const auto plan = planPipeline(*pipeline, Facts());
    QCOMPARE(plan->graph->node(NodeIndex(0)).skipReason, QStringLiteral("parallelism_zero"));
}

/// spec/ux.md 3.4: what can alter what runs, when, or who may let it run alters the digest.
void tst_StepRules::digests_data()
{
    QTest::addColumn<QByteArray>("attributes");
    for (const char *text : {"matrix: [x]", "parallelism: 2", "plugins: [docker#v2]", "plugins: [{docker#v1: {a: b}}]", "if_changed: x",
             "concurrency: 2", "concurrency_group: g", "concurrency_method: eager", "priority: 1", "cancel_on_build_failing: true",
             "secrets: [S]", "cache: x", "checkout: {skip: true}", "image: i", "retry: {automatic: true}", "timeout_in_minutes: 3",
             "soft_fail: true", "artifact_paths: x", "env: {A: b}", "agents: {queue: q}", "branches: main", "skip: true"})
        QTest::newRow(text) << QByteArray(text);
    for (const char *text : {"top agents: {queue: q}", "top image: i", "top priority: 2", "top secrets: [S]", "top cache: c", "top env: {A: b}"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_StepRules::digests()
{
    QFETCH(QByteArray, attributes);
    const auto digest = [](const QByteArray &top, const QByteArray &own) {
        const auto pipeline = parse(top + "\nsteps:\n- command: a\n" + (own.isEmpty() ? own : "  " + own + '\n'));
        return pipeline.ok() ? planPipeline(*pipeline, Facts())->graphDigest : QString();
    };
    const auto plain = digest({}, {});
    const bool onTop = attributes.startsWith("top ");
    const auto changed = onTop ? digest(attributes.mid(4), {}) : digest({}, attributes);
    QVERIFY(!plain.isEmpty() && !changed.isEmpty());
    QVERIFY(plain != changed);
    QCOMPARE(digest({}, "label: ':rocket: x'"), digest({}, "label: x"));
}

QTEST_GUILESS_MAIN(tst_StepRules)
#include "tst_steprules.moc"
