// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"
#include "support/owntime.h"
#include "support/testing.h"


using namespace slipway;
using namespace slipway::testing;

class tst_Planner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void edges_data();
    void edges();
    void nastyEdgeCase1();
    void nastyEdgeCase3();
    void nastyEdgeCase6And7_data();
    void nastyEdgeCase6And7();
    void nastyEdgeCase9();
    void nastyEdgeCase10();
    void nodes();
    void diagnostics_data();
    void diagnostics();
    void placesAndWords();
    void cycleStaysInTheGraph();
    void digest_data();
    void digest();
    void bigPipelineIsQuick();
};

void tst_Planner::edges_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QStringList>("edges");
    QTest::addColumn<QStringList>("removed");
    const auto row = [](const char *name, const Steps &steps, const char *edges, const char *removed = "",
                         const char *branch = "main") {
        QTest::newRow(name) << steps << QString::fromLatin1(branch) << words(edges) << words(removed);
    };
    using M = Make;
    const auto a = M::command("a"), b = M::command("b"), c = M::command("c"), d = M::command("d");
    const auto w = M::wait("w"), g = M::block("g"), i = M::input("i");

    row("rule 1: no barrier, starts at once", {a, b}, "");
    row("rule 1: nearest wait", {a, w, b, M::wait("v"), c}, "a>w:wait w>b:wait a>v:wait w>v:wait b>v:wait v>c:wait");
    row("rule 1: nearest block", {a, g, b}, "a>g:block g>b:block");
    row("rule 1: trigger too", {w, M::trigger("t")}, "w>t:wait");
    row("rule 3: input has no implicit edges", {a, w, i, b}, "a>w:wait w>b:wait");
    row("rule 3: a barrier does not wait for inputs", {i, a, w}, "a>w:wait");
    row("rule 4: explicit replaces implicit", {a, w, b.on("a")}, "a>w:wait a>b");
    row("rule 4: ~ drops the barrier", {a, w, b.on("")}, "a>w:wait");
    row("rule 5: a block with ~ is a barrier still", {a, g.on(""), b}, "g>b:block");
    row("rule 5: a wait with its own list", {a, b, w.on("a"), c}, "a>w w>c:wait");
    row("rule 6: a group key is each of its steps", {M::group("x", {a, b}), c.on("x")}, "a>c b>c");
    row("rule 6: with allow_failure", {M::group("x", {a, b}), c.on("x?")}, "a>c? b>c?");
    row("rule 7: the group's list gates every child", {a, M::group("x", {b, c.on("")}).on("a")}, "a>b:group a>c:group");
    row("rule 7: with the group's allow_dependency_failure", {g.on(""), M::group("x", {b.on("")}).on("g").allowingFailure()},
        "g>b:group?");
    row("rule 7: own list and group's list", {a, d, M::group("x", {b.on("d")}).on("a")}, "a>b:group d>b");
    row("rule 7: inputs of the group too", {a, M::group("x", {i}).on("a")}, "a>i:group");
    row("rule 8: a wait inside a group is its own", {a, M::group("x", {b, w, c}), d}, "b>w:wait w>c:wait");
    row("rule 8: groups run side by side", {M::group("x", {a, w, b}), M::group("y", {c})}, "a>w:wait w>b:wait");
    row("rule 9: a barrier waits for whole groups", {M::group("x", {a, i, b}), w, c}, "a>w:wait b>w:wait w>c:wait");
    row("group behind a barrier", {a, w, M::group("x", {b, c.on("")})}, "a>w:wait w>b:wait");
    row("group behind a barrier, with its own", {a, w, M::group("x", {b, g, c})}, "a>w:wait w>b:wait b>g:block w>g:wait g>c:block");
    row("group with ~ behind a barrier", {a, w, M::group("x", {b}).on("")}, "a>w:wait");
    row("rule 11: wait before block", {a, w, g, b}, "a>g:block g>b:block", "w=next");
    row("rule 11: wait after block", {a, g, w, b}, "a>g:block g>b:block", "w=next");
    row("rule 11: the block is removed, the wait counts", {a, w, g.onlyIf("false"), b}, "a>w:wait w>b:wait",
        "g=conditional_failed");
    row("rule 14: concurrency group", {a.concurrency("k"), b.concurrency("k"), c.on("a")}, "a>c b>c");
    row("rule 14: not within the group itself", {a.concurrency("k"), b.concurrency("k").on("a")}, "a>b");
    row("rule 18: forward", {a.on("b"), b}, "b>a");
    row("removed barrier falls through", {a, g, b, w.onlyIf("false"), c}, "a>g:block g>b:block g>c:block",
        "w=conditional_failed");
    row("removal is not transitive", {a, b.on("a").onlyIf("false"), c.on("b")}, "", "b=conditional_failed");
    row("a removed step does not hold a wait", {a, b.onlyIf("false"), w}, "a>w:wait", "b=conditional_failed");
    row("group if joins child if", {M::group("x", {a, b.onlyIf("build.branch == 'dev'")}).onlyIf("true"), c.on("x")}, "a>c",
        "b=conditional_failed");
    row("group if removes all", {M::group("x", {a, b}).onlyIf("false"), c.on("x")}, "",
        "a=conditional_failed b=conditional_failed x=conditional_failed");
    row("group skip", {M::group("x", {a}).skip("later"), c.on("x")}, "", "a=later x=later");
    row("skip is satisfied", {a.skip("later"), b.on("a")}, "", "a=later");
    row("blank if runs", {a.onlyIf("  "), b.on("a")}, "a>b");
    row("branches: match", {a.branches("main release/*")}, "", "", "release/1.0");
    row("branches: no match", {a.branches("main release/*"), b.on("a")}, "", "a=branch_mismatch", "dev");
    row("branches: exclusion", {a.branches("!release/*"), b.branches("!dev")}, "", "a=branch_mismatch", "release/1");
    row("branches: inner star", {a.branches("f*-x*z")}, "", "", "feature-xyz");
    row("branches before if", {a.branches("dev").onlyIf("false")}, "", "a=branch_mismatch");
    row("if before skip", {a.onlyIf("false").skip("later")}, "", "a=conditional_failed");
    row("allow_dependency_failure on the step", {a, b.on("a").allowingFailure()}, "a>b?");
    row("twice the same: the stricter", {a, b.on("a? a")}, "a>b");
    row("continue_on_failure changes no edge", {a, w, b}, "a>w:wait w>b:wait");
}

void tst_Planner::edges()
{
    QFETCH(Steps, steps);
    QFETCH(QString, branch);
    QFETCH(QStringList, edges);
    QFETCH(QStringList, removed);
    Facts facts;
    facts.branch = branch;
    const auto plan = planPipeline(pipeline(steps), facts);
    QCOMPARE(edgesOf(plan), edges);
    auto gone = removedOf(plan);
    gone.replaceInStrings(QStringLiteral("=next to a block step"), QStringLiteral("=next"));
    QCOMPARE(gone, removed);
}

namespace {

/// The gate of vLLM pull request 39882 and its publisher (spec/buildkite.md section 4, case 1).
Steps gatedImages()
{
    using M = Make;
    return {M::block("g1").on("").onlyIf("build.env(\"NIGHTLY\") != \"1\""),
        M::group("images", {M::command("img").on("")}).on("g1").allowingFailure(),
        M::block("g2").on("images").onlyIf("build.env(\"NIGHTLY\") != \"1\""), M::command("pub").on("g2")};
}

} // namespace

void tst_Planner::nastyEdgeCase1()
{
    const auto manual = planPipeline(pipeline(gatedImages()), Facts());
    QCOMPARE(edgesOf(manual), words("g1>img:group? img>g2 g2>pub"));
    const auto night = planPipeline(pipeline(gatedImages()), nightly());
    QCOMPARE(edgesOf(night), QStringList());
    QCOMPARE(removedOf(night), words("g1=conditional_failed g2=conditional_failed"));
    QCOMPARE(edgeTexts(*night->graph, night->graph->droppedEdges()), words("g1>img:group? img>g2 g2>pub"));
    QVERIFY(manual->graphDigest != night->graphDigest);
}

void tst_Planner::nastyEdgeCase3()
{
    using M = Make;
    const auto plan = planPipeline(pipeline({M::command("build"), M::block("gate"), M::command("smoke"),
                                       M::command("deploy").on("build"), M::wait("w"), M::command("announce")}),
        Facts());
    QCOMPARE(edgesOf(plan),
        words("build>gate:block gate>smoke:block build>deploy build>w:wait gate>w:wait smoke>w:wait deploy>w:wait "
              "w>announce:wait"));
}

void tst_Planner::nastyEdgeCase6And7_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("removed");
    QTest::addColumn<bool>("unknown");
    const auto row = [](const char *name, const char *condition, bool removed, bool unknown = false) {
        QTest::newRow(name) << QString::fromLatin1(condition) << removed << unknown;
    };
    row("6a", "build.branch != \"main\" && !build.pull_request.labels includes \"Reviewer-assigned\"", true);
    row("6b", "true || build.nope == \"x\"", false, true);
    row("6c", "\"schedule\" == build.source", false, true);
    row("6d", "!build.pull_request.draft", false);
    row("6e", "", false);
    row("7 tagged", "build.tag != null", true);
    row("7 wrong", "build.env(\"BUILDKITE_TAG\") != null", false);
    row("7 wrong2", "env(\"X\") == null", true);
    row("7 right2", "build.env(\"X\") == null", false);
    row("7 notv", "build.tag !~ /^v/", false);
}

void tst_Planner::nastyEdgeCase6And7()
{
    QFETCH(QString, condition);
    QFETCH(bool, removed);
    QFETCH(bool, unknown);
    auto step = Make::command("a");
    step.step.condition = condition;
    const auto plan = planPipeline(pipeline({step}), Facts());
    const auto &node = plan->graph->node(NodeIndex(0));
    QCOMPARE(node.removal == Removal::Condition, removed);
    QCOMPARE(node.conditionUnknown, unknown);
    QCOMPARE(diagnosticsOf(plan), unknown ? QStringList {QStringLiteral("error bad-condition a")} : QStringList());
}

void tst_Planner::nastyEdgeCase9()
{
    using M = Make;
    const auto plan = planPipeline(pipeline({M::input("v"), M::block("arm").on(""), M::command("arm.sh").on("arm"),
                                       M::command("x86.sh"), M::command("lint.sh").on("")}),
        Facts());
    QCOMPARE(edgesOf(plan), words("arm>arm.sh arm>x86.sh:block"));
}

void tst_Planner::nastyEdgeCase10()
{
    using M = Make;
    const auto plan = planPipeline(pipeline({M::command("a"), M::command("b").on("a"), M::command("c"),
                                       M::command("d").on("c"), M::command("e").on("d?"),
                                       M::command("f").on("c").allowingFailure(), M::command("h").on("gate?"),
                                       M::block("gate").on("")}),
        Facts());
    QCOMPARE(edgesOf(plan), words("a>b c>d d>e? c>f? gate>h?"));
}

void tst_Planner::nodes()
{
    using M = Make;
    auto queued = M::command("", "  make all \nmake install");
    queued.step.agents = {{QStringLiteral("queue"), QStringLiteral("arm")}};
    auto prompted = M::block("gate");
    prompted.step.prompt = QStringLiteral("Ship it?\nReally?");
    auto waits = M::wait();
    waits.step.continueOnFailure = true;
    const auto unnamed = M::kind(NodeKind::Group, {}, QStringLiteral("Wheels")).step;
    auto group = M::group("", {M::command("", "x"), M::command("named")}).onlyIf("true");
    group.step.label = unnamed.label;
    const auto plan = planPipeline(pipeline({queued, waits, prompted, group, M::group("keyed", {M::trigger("")}),
                                       M::command("late").on("nobody").onlyIf("build.branch == 'main'")}),
        Facts());
    QStringList ids, labels, details, groups;
    QVector<uint> orders;
    for (const auto &node : plan->graph->nodes()) {
        ids.append(node.id);
        labels.append(node.label);
        details.append(node.detail);
        groups.append(node.group == kNoNode ? QString() : plan->graph->node(node.group).id);
        orders.append(node.order);
    }
    QCOMPARE(ids, (QStringList {QStringLiteral("steps/0"), QStringLiteral("steps/1"), QStringLiteral("gate"),
                      QStringLiteral("steps/3"), QStringLiteral("steps/3/0"), QStringLiteral("named"),
                      QStringLiteral("keyed"), QStringLiteral("keyed/0"), QStringLiteral("late"), QStringLiteral("nobody")}));
    QCOMPARE(labels, (QStringList {QStringLiteral("make all"), QStringLiteral("Wait"), QStringLiteral("Go?"),
                         QStringLiteral("Wheels"), QStringLiteral("x"), QStringLiteral("named"), QStringLiteral("keyed"),
                         QStringLiteral("deploy"), QStringLiteral("late"), QStringLiteral("nobody")}));
    QCOMPARE(details.mid(0, 3), (QStringList {QStringLiteral("arm"), QString(), QStringLiteral("Ship it?")}));
    QCOMPARE(details[7], QStringLiteral("deploy"));
    QCOMPARE(groups[4], QStringLiteral("steps/3"));
    QCOMPARE(groups[7], QStringLiteral("keyed"));
    QCOMPARE(orders, (QVector<uint> {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    const auto &stub = plan->graph->node(plan->graph->find(QStringLiteral("nobody")));
    QVERIFY(stub.stub);
    QCOMPARE(stub.kind, NodeKind::Unknown);
    QVERIFY(plan->graph->node(NodeIndex(1)).continueOnFailure);
    QCOMPARE(plan->graph->node(NodeIndex(4)).condition, QStringLiteral("true"));
    QCOMPARE(plan->steps.size(), qsizetype(plan->graph->nodeCount()));
    QCOMPARE(plan->steps[4], &plan->pipeline->steps[3].steps[0]);
    QVERIFY(!plan->steps[9]);
}

void tst_Planner::diagnostics_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QString>("message");
    using M = Make;
    const auto row = [](const char *name, const Steps &steps, const QStringList &found, const char *message) {
        QTest::newRow(name) << steps << found << QString::fromUtf8(message);
    };
    row("unknown key, near", {M::command("build-wheels"), M::command("b").on("build-wheel")},
        {QStringLiteral("error unknown-dependency b")},
        "No step has the key \"build-wheel\", so \"b\" will never run; did you mean \"build-wheels\"?");
    row("unknown key, swapped", {M::command("test"), M::command("b").on("tset")},
        {QStringLiteral("error unknown-dependency b")},
        "No step has the key \"tset\", so \"b\" will never run; did you mean \"test\"?");
    row("unknown key, far", {M::command("build"), M::command("b").on("entirely-else")},
        {QStringLiteral("error unknown-dependency b")}, "No step has the key \"entirely-else\", so \"b\" will never run");
    row("unknown key in a group", {M::group("x", {M::command("b").on("nothing-like-it")})},
        {QStringLiteral("error unknown-dependency b")}, "No step has the key \"nothing-like-it\", so \"b\" will never run");
    row("key used twice", {M::command("a").at(3), M::command("a").at(7)}, {QStringLiteral("error duplicate-key a~2")},
        "The key \"a\" has already been used by another step in this build (line 3)");
    row("cycle of two", {M::command("a").on("b"), M::command("b").on("a")}, {QStringLiteral("error dependency-cycle a")},
        "These steps wait for each other and will never run: a -> b -> a");
    row("cycle of one", {M::command("a").on("a")}, {QStringLiteral("error dependency-cycle a")},
        "These steps wait for each other and will never run: a -> a");
    row("shortest cycle is named", {M::command("a").on("b c"), M::command("b").on("d"), M::command("d").on("a"), M::command("c").on("a")},
        {QStringLiteral("error dependency-cycle a")}, "These steps wait for each other and will never run: a -> c -> a");
    row("cycle through a wait", {M::command("a").on("late"), M::wait("w"), M::command("late")},
        {QStringLiteral("error dependency-cycle a")}, "These steps wait for each other and will never run: a -> late -> w -> a");
    const auto inGroup = [](M step, const char *group, ConcurrencyMethod method = ConcurrencyMethod::Ordered) {
        step.step.concurrency = 1;
        step.step.concurrencyGroup = QString::fromLatin1(group);
        step.step.concurrencyMethod = method;
        return step;
    };
    row("turn before what it waits for", {inGroup(M::command("a").on("b"), "g"), inGroup(M::command("b"), "g")},
        {QStringLiteral("error concurrency-circle b")},
        "\"b\" has its turn in the concurrency group \"g\" only after \"a\", which waits for it; these steps will never run: a -> b -> a");
    row("turn before what it waits for, by another step",
        {inGroup(M::command("a").on("m"), "g"), M::command("m").on("b"), inGroup(M::command("b"), "g"), inGroup(M::command("c"), "g")},
        {QStringLiteral("error dependency-cycle a")}, "These steps wait for each other and will never run: a -> m -> a");
    row("turn before a later one behind another", {inGroup(M::command("a"), "g"), inGroup(M::command("b").on("d"), "g"), inGroup(M::command("c"), "g"), inGroup(M::command("d"), "g")},
        {QStringLiteral("error concurrency-circle d")},
        "\"d\" has its turn in the concurrency group \"g\" only after \"c\", which waits for it; these steps will never run: b -> d -> c -> b");
    // Where nothing waits for ever one of them has a fault of another kind, so that there is a message to look at.
    const auto fault = M::command("z").onlyIf("1 +");
    const QStringList only {QStringLiteral("error bad-condition z")};
    const auto *words = "The condition cannot be decided, so the step is kept: unexpected token after expression: ILLEGAL (\"+\") (column 3 "
                        "of \"1 +\")";
    row("eager groups have no turns", {inGroup(M::command("a").on("b"), "g", ConcurrencyMethod::Eager), inGroup(M::command("b"), "g", ConcurrencyMethod::Eager), fault}, only, words);
    row("turns in the order of the dependency", {inGroup(M::command("a"), "g"), inGroup(M::command("b").on("a"), "g"), fault}, only, words);
    row("two groups", {inGroup(M::command("a").on("b"), "g"), inGroup(M::command("b"), "h"), fault}, only, words);
    row("a removed step has no turn", {inGroup(M::command("a").on("b").onlyIf("false"), "g"), inGroup(M::command("b"), "g"), fault}, only, words);
    row("bad condition", {M::command("a").onlyIf("build.brunch == 'main'")}, {QStringLiteral("error bad-condition a")},
        "The condition cannot be decided, so the step is kept: `build.brunch` is not a variable (column 1 of "
        "\"build.brunch == 'main'\")");
    row("bad condition of a group: once", {M::group("x", {M::command("a"), M::command("b")}).onlyIf("1 +")},
        {QStringLiteral("error bad-condition x")},
        "The condition cannot be decided, so the step is kept: unexpected token after expression: ILLEGAL (\"+\") (column 3 "
        "of \"1 +\")");
    row("branches and if", {M::command("a").branches("main").onlyIf("true")}, {QStringLiteral("warning branches-with-if a")},
        "A step may have either 'branches' or 'if'; Buildkite refuses both together. Write the branches into the "
        "condition");
    row("group in a group", {M::group("x", {M::group("y", {M::command("a")})})}, {QStringLiteral("error nested-group y")},
        "A group cannot be inside another group: Buildkite refuses such a pipeline. Move \"y\" to the top level");
}

void tst_Planner::diagnostics()
{
    QFETCH(Steps, steps);
    QFETCH(QStringList, found);
    QFETCH(QString, message);
    const auto plan = planPipeline(pipeline(steps), Facts());
    QCOMPARE(diagnosticsOf(plan), found);
    QCOMPARE(plan->diagnostics.constFirst().message, message);
}

void tst_Planner::placesAndWords()
{
    auto b = Make::command("b").on("aa").at(5, 3);
    b.step.dependsOn->first().where = b.step.where;
    b.step.dependsOn->first().where.line = 6;
    b.step.dependsOn->first().where.column = 17;
    const auto plan = planPipeline(pipeline({Make::command("a").at(2).onlyIf("nope"), b}), Facts());
    QCOMPARE(plan->diagnostics.size(), 2);
    QCOMPARE(plan->diagnostics[0].where.toString(), QStringLiteral("p.yml:2"));
    QCOMPARE(plan->diagnostics[1].where.toString(), QStringLiteral("p.yml:6:17"));
}

void tst_Planner::cycleStaysInTheGraph()
{
    const auto plan = planPipeline(pipeline({Make::command("a").on("b"), Make::command("b").on("a")}), Facts());
    QCOMPARE(edgesOf(plan), words("a>b b>a"));
}

void tst_Planner::digest_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<bool>("same");
    using M = Make;
    const auto row = [](const char *name, const Steps &steps, bool same) { QTest::newRow(name) << steps << same; };
    const auto a = M::command("a"), b = M::command("b").on("a");
    row("the same", {a, b}, true);
    row("another line", {a.at(9), b}, true);
    row("order of steps that name their dependencies", {M::command("b").on("a"), a}, true);
    row("another command", {M::command("a", "false"), b}, false);
    row("allow_failure", {a, M::command("b").on("a?")}, false);
    row("one edge less", {a, M::command("b")}, false);
    row("a condition that holds", {a, b.onlyIf("true")}, false);
    auto emoji = a;
    emoji.step.label = QStringLiteral(":rocket: ");
    row("an emoji in the label", {emoji, b}, true);
    auto env = a;
    env.step.env = {{QStringLiteral("X"), QStringLiteral("1")}};
    row("env", {env, b}, false);
    auto soft = a;
    soft.step.softFail.always = true;
    row("soft_fail", {soft, b}, false);
    auto teams = a;
    teams.step.allowedTeams = QStringList {QStringLiteral("releng")};
    row("allowed_teams", {teams, b}, false);
    auto timeout = a;
    timeout.step.timeoutMinutes = 5;
    row("timeout", {timeout, b}, false);
    row("concurrency", {a.concurrency("k"), b}, false);
}

void tst_Planner::digest()
{
    QFETCH(Steps, steps);
    QFETCH(bool, same);
    const auto plain = planPipeline(pipeline({Make::command("a"), Make::command("b").on("a")}), Facts());
    QVERIFY(plain->graphDigest.startsWith(QStringLiteral("sha256:")));
    QCOMPARE(planPipeline(pipeline(steps), Facts())->graphDigest == plain->graphDigest, same);
}

void tst_Planner::bigPipelineIsQuick()
{
    Steps steps;
    for (int i = 0; i < 4000; ++i) {
        const auto key = QByteArray("s") + QByteArray::number(i);
        steps.append(i % 100 == 99 ? Make::wait(key.constData())
                                   : Make::command(key.constData()).onlyIf("build.branch == \"main\" || build.tag =~ /^v/"));
    }
    const OwnTime timer;
    const auto plan = planPipeline(pipeline(steps), Facts());
    QCOMPARE(plan->graph->nodeCount(), size_t(4000));
    QVERIFY_WITHIN(timer, 10000);
}

QTEST_GUILESS_MAIN(tst_Planner)
#include "tst_planner.moc"
