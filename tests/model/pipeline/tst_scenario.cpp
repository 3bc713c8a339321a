// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"
#include "support/testing.h"

#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"
#include "pipeline/pathglob.h"

using namespace slipway;
using namespace slipway::testing;

/// Three-valued conditions, what the shipped scenarios leave open, and why each step is in a build or not.
class tst_Scenario : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void kleene_data();
    void kleene();
    void deciding_data();
    void deciding();
    void tracesSayUnknown();
    void knownFactsAgreeWithTwoValues();
    void scenariosAreHonest_data();
    void scenariosAreHonest();
    void why_data();
    void why();
    void unknownKeepsTheStep();
    void settledPlans();
    void globs_data();
    void globs();
    void changes_data();
    void changes();
    void changesOfAGroup();
};

static ConditionContext openContext()
{
    ConditionContext context;
    context.build.branch = QStringLiteral("main");
    context.build.source = QStringLiteral("webhook");
    context.buildEnv = {{QStringLiteral("NIGHTLY"), QStringLiteral("1")}};
    context.unknown = {QStringLiteral("build.message"), QStringLiteral("build.pull_request.labels"),
        QStringLiteral("build.pull_request.draft"), QStringLiteral("build.source_event"), QStringLiteral("env:SECRET"),
        QStringLiteral("build.number")};
    return context;
}

static QString judged(const QString &text, const ConditionContext &context)
{
    const auto condition = Condition::parse(text);
    if (!condition)
        return QStringLiteral("error: ") + condition.error().message;
    const auto judgement = condition->judge(context);
    if (!judgement)
        return QStringLiteral("error: ") + judgement.error().message;
    const auto facts = judgement->truth == Truth::Unknown ? judgement->unknown : QStringList();
    return (truthName(judgement->truth) + u' ' + facts.join(u' ')).trimmed();
}

void tst_Scenario::kleene_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *text, const char *outcome) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(outcome);
    };
    row("build.message =~ /x/", "unknown build.message");
    row("build.message !~ /x/", "unknown build.message");
    row("build.message == null", "unknown build.message");
    row("!(build.message == \"x\")", "unknown build.message");
    row("false && build.message == \"x\"", "false");
    row("build.message == \"x\" && false", "false");
    row("build.message == \"x\" && true", "unknown build.message");
    row("true || build.message == \"x\"", "true");
    row("build.message == \"x\" || true", "true");
    row("build.message == \"x\" || false", "unknown build.message");
    row("build.message == \"x\" || build.number == 3", "unknown build.message build.number");
    row("(build.message == \"x\" && false) || build.number == 3", "unknown build.number");
    row("build.message == \"x\" ? true : true", "true");
    row("build.message == \"x\" ? true : false", "unknown build.message");
    row("true ? build.branch == \"main\" : build.message == \"x\"", "true");
    row("build.pull_request.draft", "unknown build.pull_request.draft");
    row("!build.pull_request.draft", "unknown build.pull_request.draft");
    row("build.pull_request.labels includes \"x\"", "unknown build.pull_request.labels");
    row("build.pull_request.labels includes null", "false");
    row("[\"a\", \"$SECRET\"] includes \"a\"", "true");
    row("[\"a\", \"$SECRET\"] includes \"b\"", "unknown SECRET");
    row("env(\"SECRET\") == \"x\"", "unknown SECRET");
    row("env(\"SECRET\") == null", "false");
    row("build.env(\"SECRET\") == null", "unknown SECRET");
    row("build.env(\"BUILDKITE_MESSAGE\") != null", "true");
    row("build.env(\"BUILDKITE_MESSAGE\") == \"x\"", "unknown build.message");
    row("build.env(\"BUILDKITE_GITHUB_RELEASE_TAG\") == \"x\"", "unknown BUILDKITE_GITHUB_RELEASE_TAG");
    row("\"${SECRET:-none}\" == \"none\"", "unknown SECRET");
    row("\"${SECRET?must be set}\" == \"none\"", "unknown SECRET");
    row("$SECRET == null", "unknown SECRET");
    row("build.source_event == \"push\"", "unknown build.source_event");
    row("build.env(\"NIGHTLY\") == \"1\"", "true");
    row("build.env(\"NOT_GIVEN\") == null", "true");
    row("build.message == \"x\" && nope", "error: `nope` is not a variable");
    row("build.number == \"5\"", "error: unexpected type: expected number or null but found string");
}

void tst_Scenario::kleene()
{
    QFETCH(QString, text);
    QTEST(judged(text, openContext()), "outcome");
}

void tst_Scenario::deciding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("because");
    const auto row = [](const char *text, const QStringList &because) { QTest::newRow(text) << QString::fromLatin1(text) << because; };
    row("build.env(\"NIGHTLY\") != \"1\"", {QStringLiteral("NIGHTLY is \"1\"")});
    row("build.branch == \"main\" && build.tag != null", {QStringLiteral("build.tag is not set")});
    row("build.branch == \"main\" || build.tag != null", {QStringLiteral("build.branch is \"main\"")});
    row("build.branch == \"x\" || build.tag != null", {QStringLiteral("build.branch is \"main\""), QStringLiteral("build.tag is not set")});
    row("!build.fixed", {QStringLiteral("build.fixed is not set")});
    row("\"a$NIGHTLY\" == \"a1\"", {QStringLiteral("\"a$NIGHTLY\" is \"a1\"")});
    row("true", {});
}

void tst_Scenario::deciding()
{
    QFETCH(QString, text);
    const auto condition = Condition::parse(text);
    QVERIFY(condition.has_value());
    const auto judgement = condition->judge(openContext());
    QVERIFY(judgement.has_value());
    QTEST(judgement->because, "because");
}

void tst_Scenario::tracesSayUnknown()
{
    const auto condition = Condition::parse(QStringLiteral("build.message =~ /x/ && build.branch == \"main\""));
    QVERIFY(condition.has_value());
    QStringList values;
    for (const auto &entry : condition->trace(openContext()).entries)
        values.append(entry.text + u'=' + entry.value);
    QCOMPARE(values, (QStringList {QStringLiteral("build.message =~ /x/ && build.branch == \"main\"=unknown"),
                         QStringLiteral("build.message =~ /x/=unknown"), QStringLiteral("build.message=unknown"),
                         QStringLiteral("build.branch == \"main\"=true"), QStringLiteral("build.branch=\"main\"")}));
}

/// judge() without unknown facts is evaluate(): compared on every expression of the reference's tables.
void tst_Scenario::knownFactsAgreeWithTwoValues()
{
    SLIPWAY_NEED_CORPUS();
    const auto cases = readJsonFile(corpusDir() + QStringLiteral("/buildkite/conditional.json"));
    int compared = 0;
    for (const auto &entry : cases["cases"]) {
        const auto context = readConditionContext(entry["context"]);
        const auto condition = Condition::parse(fromStd(entry["expression"].get<std::string>()));
        if (context.failed() || !condition)
            continue;
        const auto two = condition->evaluate(*context);
        const auto three = condition->judge(*context);
        QCOMPARE(three.has_value(), two.has_value());
        if (two) {
            QCOMPARE(three->truth, *two ? Truth::True : Truth::False);
            ++compared;
        }
    }
    QVERIFY(compared > 50);
}

void tst_Scenario::scenariosAreHonest_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *scenario, const char *text, const char *outcome) {
        QTest::addRow("%s: %s", scenario, text) << QString::fromLatin1(scenario) << QString::fromLatin1(text) << QString::fromLatin1(outcome);
    };
    row("nightly", "build.env(\"NIGHTLY\") == \"1\"", "true");
    row("nightly", "build.source == \"schedule\"", "true");
    row("nightly", "build.source_event == null", "true");
    row("nightly", "build.pull_request.labels includes \"x\"", "false");
    row("tag", "build.tag =~ /^v/", "true");
    row("tag", "build.env(\"NIGHTLY\") == \"1\"", "false");
    row("tag", "build.message == \"v1.0.0\"", "true");
    row("main", "build.message =~ /skip/", "unknown build.message");
    row("main", "build.branch == pipeline.default_branch", "true");
    row("main", "build.pull_request.id == null", "true");
    row("main", "build.pull_request.draft", "false");
    row("main", "build.author.email =~ /example/", "unknown build.author.email");
    row("main", "build.creator.teams includes \"release\"", "unknown build.creator.teams");
    row("main", "build.commit == \"abc\"", "unknown build.commit");
    row("main", "build.env(\"BUILDKITE_COMMIT\") == \"abc\"", "unknown build.commit");
    row("main", "pipeline.slug == \"release\"", "unknown pipeline.slug");
    row("pr", "build.pull_request.id != null", "true");
    row("pr", "build.pull_request.base_branch == \"main\"", "true");
    row("pr", "build.pull_request.labels includes \"x\"", "unknown build.pull_request.labels");
    row("pr", "build.pull_request.draft", "unknown build.pull_request.draft");
    row("pr", "build.env(\"GITHUB_PR_LABELS\") =~ /x/", "false");
    row("manual", "build.source == \"ui\" && build.tag == null", "true");
    row("manual", "build.number == 7", "unknown build.number");
}

void tst_Scenario::scenariosAreHonest()
{
    QFETCH(QString, scenario);
    QFETCH(QString, text);
    QTEST(judged(text, conditionContext(scenarioFacts(scenario))), "outcome");
}

static Facts pullRequest()
{
    return scenarioFacts(QStringLiteral("pr"));
}

void tst_Scenario::why_data()
{
    QTest::addColumn<Make>("step");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const Make &step, const Facts &facts, const char *why) {
        QTest::newRow(name) << step << facts << QString::fromLatin1(why);
    };
    const auto a = Make::command("a");
    row("nothing", a, nightly(), "no condition: it is in every build");
    row("if false", a.onlyIf("build.env(\"NIGHTLY\") != \"1\""), nightly(),
        "if: build.env(\"NIGHTLY\") != \"1\" is false because NIGHTLY is \"1\"");
    row("if true", a.onlyIf("build.env(\"NIGHTLY\") != \"1\""), pullRequest(),
        "if: build.env(\"NIGHTLY\") != \"1\" is true because NIGHTLY is not set");
    row("constant", a.onlyIf("false"), nightly(), "if: false is always false");
    row("unknown", a.onlyIf("build.pull_request.draft"), pullRequest(),
        "cannot be decided: build.pull_request.draft is not known");
    row("two unknown", a.onlyIf("build.message =~ /x/ && build.pull_request.draft"), pullRequest(),
        "cannot be decided: these are not known: build.message, build.pull_request.draft");
    row("branches", a.branches("release/*"), nightly(), "branches: release/* does not match main");
    row("branches match", a.branches("main v*"), nightly(), "branches: main v* matches main");
    row("skip", a.skip("not today"), nightly(), "skip: not today");
    row("error", a.onlyIf("nope"), nightly(), "cannot be decided: the condition has an error: `nope` is not a variable");
}

void tst_Scenario::why()
{
    QFETCH(Make, step);
    QFETCH(Facts, facts);
    const auto plan = planPipeline(pipeline({step}), facts);
    QTEST(plan->graph->node(NodeIndex(0)).why, "why");
}

void tst_Scenario::unknownKeepsTheStep()
{
    const auto group = Make::group("g", {Make::command("a"), Make::command("b").onlyIf("build.branch == \"x\"")})
                           .onlyIf("build.message =~ /release/");
    const auto plan = planPipeline(pipeline({group}), pullRequest());
    const auto &a = plan->graph->node(plan->graph->find(QStringLiteral("a")));
    QVERIFY(a.conditionUnknown && !a.isRemoved());
    QCOMPARE(a.why, QStringLiteral("its group: cannot be decided: build.message is not known"));
    // Its own condition decides, whatever the group's may come to.
    const auto &b = plan->graph->node(plan->graph->find(QStringLiteral("b")));
    QVERIFY(!b.conditionUnknown);
    QCOMPARE(b.removal, Removal::Condition);
    QVERIFY(plan->diagnostics.isEmpty());
}

void tst_Scenario::settledPlans()
{
    const auto facts = pullRequest();
    const auto open = planPipeline(pipeline({Make::command("a").onlyIf("build.message =~ /x/"), Make::command("b")}), facts);
    const auto settled = settledPlan(open, facts);
    QVERIFY(settled != open);
    QCOMPARE(removedOf(settled), QStringList {QStringLiteral("a=conditional_failed")});
    QVERIFY(!settled->graph->node(NodeIndex(0)).conditionUnknown);
    const auto closed = planPipeline(pipeline({Make::command("b")}), facts);
    QCOMPARE(settledPlan(closed, facts), closed);
    // A command line without a scenario knows all, as before there were three values.
    QVERIFY(Facts().unknown.isEmpty());
}

void tst_Scenario::globs_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *path, bool matches) {
        QTest::addRow("%s %s", pattern, path) << QString::fromLatin1(pattern) << QString::fromLatin1(path) << matches;
    };
    row("a*b", "acccccb", true);
    row("a*b", "a/b", false);
    row("a?b", "acb", true);
    row("a?b", "accb", false);
    row("a?b", "a/b", false);
    row("a/{b,c}/d", "a/c/d", true);
    row("a/{b,c}/d", "a/w/d", false);
    row("{a,b/{c,d}}", "b/d", true);
    row("a/[bc]/d", "a/b/d", true);
    row("a/[bc]/d", "a/x/d", false);
    row("a/[b-d]", "a/c", false);
    row("a/[b-d]", "a/-", true);
    row("a**b", "a/c/b", true);
    row("a**b", "a/b/c", false);
    row("a/**/b", "a/b", true);
    row("a/**/b", "a/c/d/b", true);
    row("a/**/b", "ab", false);
    row("foo/**", "foo/README.md", true);
    row("foo/**", "foo", false);
    row("**/x.md", "x.md", true);
    row("**/x.md", "a/b/x.md", true);
    row("**/x.md", "yx.md", false);
    row("**", "any/thing", true);
    row("a\\*b", "a*b", true);
    row("a\\*b", "axb", false);
    row("a.b", "axb", false);
    row("a,b", "a,b", true);
    row("a}", "a}", true);
}

void tst_Scenario::globs()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    const auto glob = PathGlob::parse(pattern);
    QVERIFY(glob.has_value());
    QTEST(glob->matches(path), "matches");
    QVERIFY(!PathGlob::parse(QStringLiteral("a[b")).has_value());
}

/// The agent's own table: which steps a change leaves.
void tst_Scenario::changes_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QStringList &files, const char *kept) {
        QTest::newRow(name) << files << QString::fromLatin1(kept);
    };
    row("no changes", {}, "always");
    row("qux", {QStringLiteral("qux")}, "always any");
    row("foo/README.md", {QStringLiteral("foo/README.md")}, "always foo foo-not-baz either any");
    row("foo/baz", {QStringLiteral("foo/baz")}, "always foo either any");
    row("bar/README.md", {QStringLiteral("bar/README.md")}, "always bar either any");
    row("two", {QStringLiteral("foo/baz"), QStringLiteral("bar/x")}, "always foo bar either any");
}

static Make onChange(const char *key, const QStringList &include, const QStringList &exclude = {})
{
    auto make = Make::command(key);
    make.step.ifChanged = {include, exclude};
    return make;
}

static Steps changeSteps()
{
    const auto foo = QStringLiteral("foo/**"), bar = QStringLiteral("bar/**");
    return {Make::command("always"), onChange("foo", {foo}), onChange("foo-not-baz", {foo}, {QStringLiteral("foo/baz")}),
        onChange("bar", {bar}), onChange("either", {foo, bar}), onChange("any", {QStringLiteral("**")})};
}

void tst_Scenario::changes()
{
    QFETCH(QStringList, files);
    Facts facts;
    facts.changedFiles = files;
    QStringList kept;
    const auto plan = planPipeline(pipeline(changeSteps()), facts);
    for (const auto &node : plan->graph->nodes()) {
        if (!node.isRemoved())
            kept.append(node.key);
        else
            QCOMPARE(node.skipReason, QStringLiteral("if_changed matched no unexcluded changed files in this build"));
    }
    QTEST(kept.join(u' '), "kept");
    // Where the changes are not known, nothing is left out, and the node says so.
    const auto open = planPipeline(pipeline(changeSteps()), Facts());
    QVERIFY(removedOf(open).isEmpty());
    QCOMPARE(open->graph->node(NodeIndex(1)).why,
        QStringLiteral("if_changed: which files changed is not known, so the step is kept"));
    QVERIFY(!open->graph->node(NodeIndex(1)).conditionUnknown);
}

void tst_Scenario::changesOfAGroup()
{
    auto group = Make::group("g", {Make::command("a"), onChange("b", {QStringLiteral("y")})});
    group.step.ifChanged = {{QStringLiteral("x")}, {}};
    Facts facts;
    facts.changedFiles = QStringList {QStringLiteral("y")};
    const auto none = planPipeline(pipeline({group}), facts);
    QVERIFY(none->graph->node(none->graph->find(QStringLiteral("a"))).isRemoved());
    QVERIFY(none->graph->node(none->graph->find(QStringLiteral("b"))).isRemoved());
    facts.changedFiles = QStringList {QStringLiteral("x")};
    const auto some = planPipeline(pipeline({group}), facts);
    QVERIFY(!some->graph->node(some->graph->find(QStringLiteral("a"))).isRemoved());
    QCOMPARE(some->graph->node(some->graph->find(QStringLiteral("b"))).why,
        QStringLiteral("if_changed: no changed file matches y"));
}

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
