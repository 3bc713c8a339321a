// SPDX-License-Identifier: GPL-3.0-or-later
#include "naiveplan.h"
#include "support/testing.h"

#include "graph/stepgraph.h"
#include "promotion/inputyaml.h"
#include "promotion/planwords.h"
#include "promotion/planwriter.h"
#include "promotion/pythonyaml.h"
#include "promotion/strategies.h"

#include <functional>

using namespace slipway;
using namespace slipway::testing;

namespace {

TestTask task(const char *kind, std::map<std::string, std::string> dependencies = {}, const char *phase = "promote")
{
    TestTask task;
    task.kind = kind;
    task.dependencies = std::move(dependencies);
    task.phase = phase;
    task.product = "firefox";
    return task;
}

/// The snowman of the documentation in small: image <- build <- signing <- upload, and a push on top.
TestPromotion snowman()
{
    TestPromotion promotion;
    TestPrevious push;
    push.id = "AAAAAAAAQAKAAAAAAAAAAA";
    push.full = {{"image", task("docker-image", {}, "")}, {"build", task("build", {{"image", "image"}}, "build")},
        {"signing", task("signing", {{"build", "build"}})}, {"upload", task("beetmover", {{"signing", "signing"}, {"build", "build"}})},
        {"publish", task("push", {{"upload", "upload"}}, "push")}};
    push.ids = {{"image", "image-1"}, {"build", "build-1"}};
    push.parameters = {{"head_rev", "aaaa"}, {"base_rev", "base"}, {"release_product", "firefox"}, {"project", "release"},
        {"target_tasks_method", "default"}, {"files_changed", Json::array()}, {"enable_always_target", false}, {"version", "128.0"}};
    TestPrevious promote = push;
    promote.id = "BBBBBBBBQBKBBBBBBBBBBA";
    promote.ids = {{"image", "image-1"}, {"build", "build-1"}, {"signing", "signing-2"}, {"upload", "upload-2"}};
    promotion.graphs = {push, promote};
    promotion.flavors = FlavorTable::standard();
    promotion.flavors.rebuildKinds.clear();
    for (auto &flavor : promotion.flavors.flavors)
        flavor.versionBump = flavor.partialUpdates = false;
    promotion.input.flavor = QStringLiteral("push_firefox");
    promotion.input.version = QStringLiteral("128.0");
    promotion.facts.now = QDateTime(QDate(2024, 6, 10), QTime(12, 0), Qt::UTC);
    promotion.facts.index = QHash<QString, QString>();
    return promotion;
}

PromotionPlanPtr planOf(TestPromotion promotion)
{
    promotion.input.previousGraphIds.clear();
    for (const auto &graph : promotion.graphs)
        promotion.input.previousGraphIds.push_back(QString::fromStdString(graph.id));
    return PromotionPlanner().plan(promotion.request());
}

QStringList labels(const PromotionPlan &plan, Verdict verdict)
{
    QStringList names;
    for (LabelIndex label = 0; label < plan.labelCount(); ++label) {
        if (plan.at(label).verdict == verdict)
            names.push_back(plan.label(label));
    }
    return names;
}

QString words(const PromotionPlan &plan, const char *label)
{
    return reasonText(plan, plan.find(QLatin1String(label)));
}

const Diagnostic *find(const PromotionPlan &plan, const QString &rule)
{
    const auto found = std::find_if(plan.diagnostics().cbegin(), plan.diagnostics().cend(), [&](const auto &d) { return d.rule == rule; });
    return found == plan.diagnostics().cend() ? nullptr : &*found;
}

using Change = std::function<void(TestPromotion &)>;

TaskStatus status(const char *state, int year)
{
    return {QLatin1String(state), QDateTime(QDate(year, 6, 11), QTime(0, 0), Qt::UTC), {}, false};
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// The rules of a plan one by one, on a graph small enough to work out by hand.
class PromotionPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeWarningsFatal(); }
    void reusesAndRuns();
    void explains();
    void namesTheRootCause();
    void finds_data();
    void finds();
    void findsNothingWrong();
    void fails_data();
    void fails();
    void morphs();
    void takesTargets();
    void comparesPlans();
    void drawsGroupsByKind();
    void keepsTheCombinationForToggles();
    void digestFollowsThePlan();
    void writesCsv();
    void writesYaml();
    void matchesPaths_data();
    void matchesPaths();
    void countsTime_data();
    void countsTime();
};

void PromotionPlanTest::reusesAndRuns()
{
    const auto plan = planOf(snowman());
    QCOMPARE(labels(*plan, Verdict::Runs), QStringList {QStringLiteral("publish")});
    QCOMPARE(plan->counts().replaced, 4);
    QCOMPARE(plan->taskId(plan->find(QStringLiteral("signing"))), QStringLiteral("signing-2"));
    QCOMPARE(plan->createdDependencies(plan->find(QStringLiteral("publish"))), (QStringList {QStringLiteral("new"), QStringLiteral("upload-2")}));
    QCOMPARE(plan->shares()[1].contributes, 4);
    QCOMPARE(plan->shares()[0].contributes, 0);
    QCOMPARE(plan->shares()[1].hides, 0); // the same tasks again are not hidden
    QVERIFY(plan->isSubmittable());
}

void PromotionPlanTest::explains()
{
    auto promotion = snowman();
    promotion.graphs[1].ids["build"] = "build-2";
    promotion.graphs[1].ids.erase("signing");
    promotion.input.doNotOptimize = QStringList();
    const auto plan = planOf(promotion);
    QCOMPARE(words(*plan, "build"), QStringLiteral("Reused: build-2 of graph 2, BBBBBBBBQBKBBBBBBBBBBA"));
    QCOMPARE(words(*plan, "signing"), QStringLiteral("Runs: it is in no previous graph"));
    QCOMPARE(words(*plan, "upload"), QStringLiteral("Runs: blocked by signing"));
    QCOMPARE(plan->overridden(plan->find(QStringLiteral("build"))).size(), size_t(1));
    QCOMPARE(plan->overridden(plan->find(QStringLiteral("build"))).front().second, QStringLiteral("build-1"));
    promotion.input.rebuildKinds = QStringList {QStringLiteral("docker-image")};
    const auto rebuilt = planOf(promotion);
    QCOMPARE(words(*rebuilt, "image"), QStringLiteral("Runs: its kind, docker-image, is in rebuild_kinds"));
    QCOMPARE(words(*rebuilt, "build"), QStringLiteral("Runs: blocked by image"));
    promotion.input.rebuildKinds.reset();
    promotion.input.doNotOptimize = QStringList {QStringLiteral("build")};
    QCOMPARE(words(*planOf(promotion), "build"), QStringLiteral("Runs: it is in do_not_optimize"));
    promotion.input.flavor = QStringLiteral("promote_firefox");
    QCOMPARE(words(*planOf(promotion), "publish"), QStringLiteral("Not in the target graph"));
}

void PromotionPlanTest::namesTheRootCause()
{
    auto promotion = snowman();
    for (auto &graph : promotion.graphs)
        graph.ids.erase("image");
    const auto plan = planOf(promotion);
    QCOMPARE(plan->counts().kept, 5);
    QCOMPARE(plan->rootCauses().size(), size_t(1));
    QCOMPARE(plan->label(plan->rootCauses()[0].label), QStringLiteral("image"));
    QCOMPARE(plan->rootCauses()[0].forces, 3);
    QCOMPARE(plan->rootCauses()[0].saves, 4);
    const auto chain = plan->chain(plan->find(QStringLiteral("upload")));
    QCOMPARE(chain.size(), size_t(3)); // upload, build, image: the shortest way
    QCOMPARE(words(*plan, "upload"), QStringLiteral("Runs: blocked by build ← image"));
}

void PromotionPlanTest::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("node");
    const auto row = [](const char *name, const char *rule, Severity severity, const char *node, Change change) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(rule) << int(severity) << QString::fromLatin1(node);
    };
    row("the rightmost wins", "P2", Severity::Info, "BBBBBBBBQBKBBBBBBBBBBA", [](auto &p) { p.graphs[1].ids["build"] = "build-2"; });
    row("kinds replace the flavor's", "P3", Severity::Warning, "", [](auto &p) {
        p.flavors.flavors[QStringLiteral("push_firefox")].rebuildKinds = {QStringLiteral("docker-image")};
        p.input.rebuildKinds = QStringList {QStringLiteral("signing")};
    });
    row("no kinds replace the global ones", "P3", Severity::Error, "", [](auto &p) {
        p.flavors.rebuildKinds = {QStringLiteral("docker-image")};
        p.input.rebuildKinds = QStringList();
    });
    row("failed", "P4", Severity::Error, "upload", [](auto &p) { p.facts.statuses[QStringLiteral("upload-2")] = status("failed", 2099); });
    row("exception", "P4", Severity::Error, "upload", [](auto &p) { p.facts.statuses[QStringLiteral("upload-2")] = status("exception", 2099); });
    row("expired", "P4", Severity::Error, "upload", [](auto &p) { p.facts.statuses[QStringLiteral("upload-2")] = status("completed", 2023); });
    row("expires before the deadline", "P4", Severity::Error, "upload", [](auto &p) { p.facts.statuses[QStringLiteral("upload-2")] = status("completed", 2024); });
    row("gone", "P4", Severity::Error, "upload", [](auto &p) { p.facts.statuses[QStringLiteral("upload-2")] = status("", 2099); });
    row("artifacts gone", "P4", Severity::Error, "upload", [](auto &p) {
        p.facts.statuses[QStringLiteral("upload-2")] = status("completed", 2099);
        p.facts.statuses[QStringLiteral("upload-2")].artifactsGone = true;
    });
    row("failed, but nothing new needs it", "P4", Severity::Info, "build", [](auto &p) { p.facts.statuses[QStringLiteral("build-1")] = status("failed", 2099); });
    row("running", "P4-waiting", Severity::Info, "upload", [](auto &p) { p.facts.statuses[QStringLiteral("upload-2")] = status("running", 2099); });
    row("mixed revisions", "P5", Severity::Warning, "AAAAAAAAQAKAAAAAAAAAAA", [](auto &p) { p.graphs[1].parameters["head_rev"] = "bbbb"; });
    row("unknown label", "P6", Severity::Warning, "bild", [](auto &p) { p.input.doNotOptimize = QStringList {QStringLiteral("bild")}; });
    row("unknown kind", "P6", Severity::Warning, "bild", [](auto &p) { p.input.rebuildKinds = QStringList {QStringLiteral("bild")}; });
    row("label in no full graph", "P7", Severity::Info, "BBBBBBBBQBKBBBBBBBBBBA", [](auto &p) { p.graphs[1].ids["index-task-build"] = "x"; });
    row("an earlier phase runs again", "lower-phase", Severity::Warning, "", [](auto &p) { p.graphs.pop_back(); });
    row("the same task twice", "duplicate-dependency", Severity::Error, "publish", [](auto &p) {
        for (auto &graph : p.graphs)
            graph.full["publish"].dependencies["again"] = "upload";
    });
    row("soft and hard", "duplicate-dependency", Severity::Error, "publish", [](auto &p) {
        for (auto &graph : p.graphs) {
            graph.full["publish"].soft = {"upload"};
            graph.ids.erase("upload");
        }
    });
    row("unknown strategy", "unknown-strategy", Severity::Info, "", [](auto &p) {
        for (auto &graph : p.graphs)
            graph.full["publish"].strategy = "skip-unless-schedules";
    });
    row("unknown index", "index-unknown", Severity::Info, "", [](auto &p) {
        p.facts.index.reset();
        for (auto &graph : p.graphs) {
            graph.full["image"].strategy = "index-search";
            graph.full["image"].argument = {"route"};
            graph.ids.erase("image");
        }
    });
    row("next version", "next-version", Severity::Warning, "", [](auto &p) { p.flavors.flavors[QStringLiteral("push_firefox")].versionBump = true; });
    row("partial updates", "partial-updates", Severity::Info, "", [](auto &p) { p.flavors.flavors[QStringLiteral("push_firefox")].partialUpdates = true; });
    row("another revision", "estimate", Severity::Info, "", [](auto &p) { p.facts.parameters[QStringLiteral("head_rev")] = "cccc"; });
    row("unknown target method", "unknown-target-method", Severity::Error, "", [](auto &p) { p.flavors.flavors[QStringLiteral("push_firefox")].targetTasksMethod = QStringLiteral("ship_android"); });
    row("no previous graph", "no-previous-graph", Severity::Error, "", [](auto &p) { p.graphs.clear(); });
}

void PromotionPlanTest::finds()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    QFETCH(int, severity);
    QFETCH(QString, node);
    auto promotion = snowman();
    change(promotion);
    const auto plan = planOf(promotion);
    QVERIFY2(!plan->error(), qPrintable(plan->error() ? plan->error()->message : QString()));
    const auto *finding = find(*plan, rule);
    QVERIFY2(finding, qPrintable(QString::fromUtf8(dumpJson(writePlan(*plan)["diagnostics"]))));
    QCOMPARE(int(finding->severity), severity);
    QCOMPARE(finding->node, node);
    QVERIFY(!finding->fix.isEmpty());
    if (finding->severity == Severity::Error)
        QVERIFY(!plan->isSubmittable());
}

void PromotionPlanTest::findsNothingWrong()
{
    auto promotion = snowman();
    promotion.facts.statuses[QStringLiteral("upload-2")] = status("completed", 2099);
    const auto plan = planOf(promotion);
    QVERIFY2(plan->diagnostics().isEmpty(), qPrintable(QString::fromUtf8(dumpJson(writePlan(*plan)["diagnostics"]))));
    QVERIFY(!plan->isEstimate());
}

void PromotionPlanTest::fails_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *type, const char *message, Change change) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(type) << QString::fromLatin1(message);
    };
    row("flavor", "KeyError", "'promote_fennec'", [](auto &p) { p.input.flavor = QStringLiteral("promote_fennec"); });
    row("no version", "KeyError", "'version'", [](auto &p) { p.input.versionGiven = false; });
    row("unknown dependency", "Exception", "Task 'publish' lists a dependency that does not exist: 'nowhere'", [](auto &p) { p.graphs[1].full["publish"].dependencies["x"] = "nowhere"; });
    row("loop", "Exception", "Dependency loop detected involving the following nodes: {'build', 'image', 'publish', 'signing', 'upload'}",
        [](auto &p) { p.graphs[1].full["image"].dependencies["x"] = "build"; });
}

void PromotionPlanTest::fails()
{
    QFETCH(Change, change);
    QFETCH(QString, type);
    QFETCH(QString, message);
    auto promotion = snowman();
    change(promotion);
    const auto plan = planOf(promotion);
    QVERIFY(plan->error());
    QCOMPARE(plan->error()->type, type);
    QCOMPARE(plan->error()->message, message);
    QVERIFY(!plan->isSubmittable());
    QCOMPARE(plan->counts().kept, 0);
    QCOMPARE(plan->shares().size(), plan->graphs().size());
    QVERIFY(writePlan(*plan)["why"].empty());
}

void PromotionPlanTest::morphs()
{
    auto promotion = snowman();
    promotion.graphs[1].full["publish"].routes = 65;
    const auto plan = planOf(promotion);
    const auto morph = plan->find(QStringLiteral("index-task-publish"));
    QVERIFY(morph != kNoLabel);
    QCOMPARE(plan->counts().morph, 1);
    QCOMPARE(plan->kind(morph), QStringLiteral("misc"));
    QCOMPARE(plan->createdDependencies(morph), QStringList {QStringLiteral("new")});
    const auto json = writePlan(*plan);
    QCOMPARE(json["added_by_morph"].dump(), std::string("[\"index-task-publish\"]"));
    QCOMPARE(json["kept"].dump(), std::string("[\"publish\"]"));
    promotion.graphs[1].full["publish"].routes = 64;
    QCOMPARE(planOf(promotion)->counts().morph, 0);
}

void PromotionPlanTest::takesTargets()
{
    auto promotion = snowman();
    promotion.flavors.flavors[QStringLiteral("push_firefox")].targetTasksMethod = QStringLiteral("{project}_tasks");
    promotion.graphs[1].parameters["target_tasks_method"] = "release_tasks";
    auto request = promotion.request();
    auto graph = std::make_shared<PreviousGraph>(*request.graphs[1]);
    graph->targetTasks = std::make_shared<const std::vector<QString>>(std::vector<QString> {QStringLiteral("signing"), QStringLiteral("vanished")});
    request.graphs[1] = graph;
    const auto plan = PromotionPlanner().plan(request);
    QVERIFY(plan->at(plan->find(QStringLiteral("signing"))).target);
    QCOMPARE(plan->counts().target, 1);
    QCOMPARE(find(*plan, QStringLiteral("targets-of-graph"))->severity, Severity::Info);
    request.targetTasks = QStringList {QStringLiteral("build"), QStringLiteral("vanished")};
    const auto failed = PromotionPlanner().plan(request);
    QVERIFY(failed->error());
    QCOMPARE(failed->error()->message, QStringLiteral("Unknown nodes in transitive closure: {'vanished'}"));
    request.targetTasks.removeLast();
    QCOMPARE(PromotionPlanner().plan(request)->counts().targetGraph, 2);
}

void PromotionPlanTest::comparesPlans()
{
    auto promotion = snowman();
    const auto before = planOf(promotion);
    QVERIFY(comparePromotions(*before, *before).isEmpty());
    promotion.input.doNotOptimize = QStringList {QStringLiteral("signing")};
    auto change = comparePromotions(*before, *planOf(promotion));
    QCOMPARE(change.nowRuns, (std::vector<QString> {QStringLiteral("signing"), QStringLiteral("upload")}));
    QVERIFY(change.nowReused.empty());
    promotion.input.doNotOptimize.reset();
    promotion.graphs[1].ids["signing"] = "signing-3";
    promotion.input.flavor = QStringLiteral("promote_firefox");
    change = comparePromotions(*before, *planOf(promotion));
    QCOMPARE(change.otherGraph, std::vector<QString> {QStringLiteral("signing")});
    QCOMPARE(change.nowOutside, std::vector<QString> {QStringLiteral("publish")});
}

void PromotionPlanTest::drawsGroupsByKind()
{
    const auto graph = graphOfPlan(*planOf(snowman()));
    QCOMPARE(graph->nodeCount(), size_t(10)); // five labels of five kinds
    const auto upload = graph->find(QStringLiteral("upload"));
    QCOMPARE(graph->node(upload).detail, QStringLiteral("replaced"));
    QCOMPARE(graph->node(graph->node(upload).group).label, QStringLiteral("beetmover"));
    QCOMPARE(graph->incoming(upload).size(), size_t(2));
}

/// A toggle works on the combination of the graphs that is there already.
void PromotionPlanTest::keepsTheCombinationForToggles()
{
    auto promotion = snowman();
    auto request = promotion.request();
    PromotionPlanner planner;
    const auto before = planner.plan(request);
    request.input.doNotOptimize = QStringList {QStringLiteral("build")};
    const auto after = planner.plan(request);
    QVERIFY(before->sharesLabelsWith(*after));
    QVERIFY(!before->sharesLabelsWith(*PromotionPlanner().plan(request)));
    std::swap(request.graphs[0], request.graphs[1]);
    QVERIFY(!after->sharesLabelsWith(*planner.plan(request)));
}

void PromotionPlanTest::digestFollowsThePlan()
{
    auto promotion = snowman();
    const auto digest = planOf(promotion)->digest();
    QCOMPARE(digest.size(), 64);
    QCOMPARE(planOf(promotion)->digest(), digest);
    promotion.graphs[1].ids["build"] = "build-2";
    QVERIFY(planOf(promotion)->digest() != digest);
    promotion = snowman();
    promotion.input.buildNumber = 2;
    QVERIFY(planOf(promotion)->digest() != digest);
}

void PromotionPlanTest::writesCsv()
{
    const auto lines = writePlanCsv(*planOf(snowman())).split('\n');
    QCOMPARE(lines[0], QByteArray("label,kind,verdict,reason,task_id,graph,blocked_by,root_cause\r"));
    QVERIFY(lines.contains("build,build,replaced,existing,build-1,BBBBBBBBQBKBBBBBBBBBBA,,\r"));
    QVERIFY(lines.contains("publish,push,kept,not in any previous graph,new,,,\r"));
}

void PromotionPlanTest::writesYaml()
{
    auto input = snowman().input;
    input.version = QStringLiteral("92.0");
    input.rebuildKinds = QStringList();
    input.rest["locales"] = {"no", "nb-NO", "0o7", "1:30", "\xE4\xBD\xA0\n"};
    input.partialUpdates = {{"91.0", {{"buildNumber", 3}, {"locales", {"de"}}}}};
    const auto yaml = writeYaml(input.toJson());
    const auto read = readPythonYaml(QStringLiteral("input.yml"), yaml);
    QVERIFY_RESULT(read);
    QCOMPARE(nlohmann::json(*read), nlohmann::json(input.toJson()));
    QVERIFY(yaml.contains("\nrelease_enable_emefree: false\n"));
    QVERIFY(yaml.contains("\nrebuild_kinds: []\n"));
}

void PromotionPlanTest::matchesPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *path, const char *pattern, bool matches) {
        QTest::addRow("%s | %s", path, pattern) << QString::fromLatin1(path) << QString::fromLatin1(pattern) << matches;
    };
    row("foo/bar", "", true);
    row("foo", "f*", true);
    row("foo", "fo*o", true);
    row("foo/bar", "foo", true);
    row("foobar", "foo", false);
    row("foo/bar", "foo/*/bar", false);
    row("foo/x/bar", "foo/*/bar", true);
    row("foo/bar", "foo/**/bar", true);
    row("foo/a/b/bar", "foo/**/bar", true);
    row("foo/bar", "**/bar", true);
    row("bar", "**/bar", true);
    row("foo/bar", "foo/**", true);
    row("foo", "foo/**", true);
    row("a/b", "**", true);
    row("foo/bar/baz", "foo/*", true);
    row("foo/baar", "foo/ba*r", true);
    row("a.cpp", "a?cpp", false);
    row("a+b", "a+b", true);
}

void PromotionPlanTest::matchesPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, pattern);
    QTEST(pathMatches(path, pattern), "matches");
}

void PromotionPlanTest::countsTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *text, qint64 seconds) { QTest::newRow(text) << QString::fromLatin1(text) << seconds; };
    row("0 seconds", 0);
    row("1 day", 86400);
    row("14 days", 14 * 86400);
    row("2 months", 60 * 86400);
    row("1 year", 365 * 86400);
    row("1.5 hours", 5400);
    row("3weeks", 3 * 604800);
    row("2024-06-10T12:01:00.000Z", 60);
    row("soon", -1);
    row("3 moons", -1);
}

void PromotionPlanTest::countsTime()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    const auto now = snowman().facts.now;
    const auto time = timeOf(text.toStdString(), now);
    QCOMPARE(time ? (*time - now.toMSecsSinceEpoch()) / 1000 : -1, seconds);
}

QTEST_GUILESS_MAIN(PromotionPlanTest)
#include "tst_promotionplan.moc"
