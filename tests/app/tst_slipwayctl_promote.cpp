// SPDX-License-Identifier: GPL-3.0-or-later
// slipwayctl promote, as scripts see it.
#include "support/program.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace slipway;
using testing::runSlipwayctl;

namespace {

const QString kFirst = QStringLiteral("AAAAAAAAQAKAAAAAAAAAAA");
const QString kSecond = QStringLiteral("BBBBBBBBQBKBBBBBBBBBBA");

testing::ProgramRun promote(const QStringList &arguments)
{
    return runSlipwayctl(QStringList {QStringLiteral("promote")} + arguments);
}

Json answer(const testing::ProgramRun &run)
{
    return Json::parse(run.out.toStdString(), nullptr, false);
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), qPrintable(path));
}

Json taskOf(const char *label, const char *kind, const Json &dependencies, const char *phase)
{
    return {{"kind", kind}, {"label", label}, {"dependencies", dependencies}, {"soft_dependencies", Json::array()}, {"if_dependencies", Json::array()},
        {"optimization", nullptr}, {"attributes", {{"kind", kind}, {"shipping_phase", phase}, {"shipping_product", "firefox"}}},
        {"task", {{"deadline", {{"relative-datestamp", "1 day"}}}}}};
}

} // namespace

class TestSlipwayctlPromote : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsThePlan();
    void blocksWhatTheQueueRefuses();
    void takesFilesAndParameters();
    void printsWhatTheActionFailsWith();
    void printsTextAndCsv();
    void comparesTwoInputs();
    void exportsTheInput();
    void exportsOnlyWhatTheSchemaAllows();
    void takesTheGroupOfAScenario();
    void refuses_data();
    void refuses();
    void takesAScenarioWhole();
    void takesAddresses();
    void findsTheDecisionTask_data();
    void findsTheDecisionTask();

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QStringList call(const QStringList &more = {}) const
    {
        return QStringList {QStringLiteral("--graphs"), path("graphs"), QStringLiteral("--input"), path("input.json")} + more;
    }

    QTemporaryDir m_dir;
};

void TestSlipwayctlPromote::initTestCase()
{
    testing::makeWarningsFatal();
    const Json full {{"build", taskOf("build", "build", Json::object(), "build")}, {"signing", taskOf("signing", "signing", {{"build", "build"}}, "promote")},
        {"publish", taskOf("publish", "push", {{"signing", "signing"}}, "push")}};
    for (const auto &id : {kFirst, kSecond}) {
        const auto folder = path("graphs/") + id + QLatin1Char('/');
        write(folder + QStringLiteral("full-task-graph.json"), dumpJson(full));
        write(folder + QStringLiteral("parameters.yml"), "head_rev: aaaa\nbase_rev: base\nmoz_build_date: '20240610061320'\nrelease_product: firefox\nproject: release\nversion: '128.0'\ntarget_tasks_method: default\n");
    }
    write(path("graphs/") + kFirst + QStringLiteral("/label-to-taskid.json"), R"({"build":"build-1"})");
    write(path("graphs/") + kSecond + QStringLiteral("/label-to-taskid.json"), R"({"build":"build-1","signing":"signing-2"})");
    write(path("input.json"), R"({"release_promotion_flavor":"push_firefox","build_number":1,"version":"128.0","previous_graph_ids":["AAAAAAAAQAKAAAAAAAAAAA","BBBBBBBBQBKBBBBBBBBBBA"]})");
    write(path("forgotten.yml"), "release_promotion_flavor: push_firefox\nbuild_number: 1\nversion: '128.0'\nprevious_graph_ids: [AAAAAAAAQAKAAAAAAAAAAA]\n");
}

void TestSlipwayctlPromote::printsThePlan()
{
    const auto run = promote(call());
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitStatus, 0);
    const auto plan = answer(run);
    for (const auto *key : {"error", "existing_tasks", "target_tasks", "requested_tasks", "target_task_graph", "kept", "replaced", "removed", "label_to_taskid",
             "created_dependencies", "parameters", "why", "overridden", "dropped", "undetermined", "estimate", "diagnostics", "counts"})
        QVERIFY2(plan.contains(key), key);
    QCOMPARE(plan["error"], Json());
    QCOMPARE(plan["kept"], Json({"publish"}));
    QCOMPARE(plan["label_to_taskid"], Json({{"build", "build-1"}, {"publish", "new"}, {"signing", "signing-2"}}));
    QCOMPARE(plan["created_dependencies"], Json({{"publish", {"new", "signing-2"}}}));
    QCOMPARE(plan["parameters"]["version"], Json("128.0"));
    QCOMPARE(plan["parameters"]["moz_build_date"], Json("20240610061320"));
    QCOMPARE(plan["why"]["signing"], Json({{"verdict", "replaced"}, {"reason", "existing"}, {"graph", toStd(kSecond)}, {"chain", Json::array()}}));
    QCOMPARE(plan["why"]["publish"]["reason"], Json("not in any previous graph"));
    QCOMPARE(plan["counts"]["target_graph"], Json(3));
}

void TestSlipwayctlPromote::blocksWhatTheQueueRefuses()
{
    write(path("statuses.json"), R"({"signing-2":{"state":"completed","expires":"2024-06-10T18:00:00.000Z"}})");
    const auto run = promote(call({QStringLiteral("--statuses"), path("statuses.json"), QStringLiteral("--now"), QStringLiteral("2024-06-10T12:00:00Z")}));
    QCOMPARE(run.exitStatus, 1);
    QVERIFY(run.out.contains("\"rule\": \"P4\""));
    QVERIFY(run.out.contains("before the deadline of a task that needs it"));
    QCOMPARE(promote(call({QStringLiteral("--statuses"), path("statuses.json"), QStringLiteral("--now"), QStringLiteral("2024-06-08T12:00:00Z")})).exitStatus, 0);
}

void TestSlipwayctlPromote::takesFilesAndParameters()
{
    write(path("flavors.yml"), "flavors:\n  push_firefox: {target-tasks-method: weekly_tasks}\n");
    write(path("targets.txt"), "signing\n");
    const QStringList flavors {QStringLiteral("--flavors"), path("flavors.yml")};
    auto run = promote(call(flavors));
    QCOMPARE(run.exitStatus, 1);
    QVERIFY(run.out.contains("unknown-target-method"));
    run = promote(call(flavors + QStringList {QStringLiteral("--targets"), path("targets.txt"), QStringLiteral("--param"), QStringLiteral("head_rev=12345678")}));
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(answer(run)["target_tasks"], Json({"signing"}));
    QCOMPARE(answer(run)["parameters"]["head_rev"], Json("12345678"));
}

void TestSlipwayctlPromote::printsWhatTheActionFailsWith()
{
    write(path("gone.json"), R"({"release_promotion_flavor":"push_firefox","version":"","previous_graph_ids":["AAAAAAAAQAKAAAAAAAAAAA","CCCCCCCCQCKCCCCCCCCCCA"]})");
    const auto run = promote({QStringLiteral("--graphs"), path("graphs"), QStringLiteral("--input"), path("gone.json")});
    QCOMPARE(run.exitStatus, 1);
    const auto plan = answer(run);
    QCOMPARE(plan["error"], Json({{"type", "TaskclusterRestFailure"}, {"message", "Artifact not found: CCCCCCCCQCKCCCCCCCCCCA public/full-task-graph.json"}}));
    QCOMPARE(plan["dropped"], Json({"CCCCCCCCQCKCCCCCCCCCCA"}));
    QVERIFY(run.out.contains("\"rule\": \"P1\""));
}

void TestSlipwayctlPromote::printsTextAndCsv()
{
    const auto text = promote(call({QStringLiteral("--format"), QStringLiteral("text")}));
    QVERIFY2(text.out.startsWith("push_firefox: 1 run, 2 reused, 0 removed of 3 in the target graph\n"), text.out.constData());
    QVERIFY(text.out.contains("publish — Runs: it is in no previous graph"));
    const auto csv = promote(call({QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), path("plan.csv")}));
    QCOMPARE(csv.out, QByteArray());
    QFile file(path("plan.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("signing,signing,replaced,existing,signing-2,BBBBBBBBQBKBBBBBBBBBBA,,\r\n"));
}

void TestSlipwayctlPromote::comparesTwoInputs()
{
    const auto run = promote(call({QStringLiteral("--compare"), path("forgotten.yml")}));
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(answer(run)["now_runs"], Json({"signing"}));
    QCOMPARE(answer(run)["after"]["counts"]["lower_phase"], Json(1));
    const auto text = promote(call({QStringLiteral("--compare"), path("forgotten.yml"), QStringLiteral("--format"), QStringLiteral("text")}));
    QVERIFY(text.out.contains("\nnow runs: signing\n"));
}

void TestSlipwayctlPromote::exportsTheInput()
{
    const auto json = promote({QStringLiteral("--input"), path("forgotten.yml"), QStringLiteral("--export-input"), QStringLiteral("json")});
    QCOMPARE(json.exitStatus, 0);
    for (const auto *key : {"release_enable_partner_repack", "release_enable_partner_attribution", "release_enable_emefree"})
        QCOMPARE(answer(json)[key], Json(false));
    const auto yaml = promote({QStringLiteral("--input"), path("forgotten.yml"), QStringLiteral("--export-input"), QStringLiteral("yml"), QStringLiteral("--output"), path("again.yml")});
    QCOMPARE(yaml.exitStatus, 0);
    QCOMPARE(promote({QStringLiteral("--input"), path("again.yml"), QStringLiteral("--export-input"), QStringLiteral("json")}).out, json.out);
}

void TestSlipwayctlPromote::exportsOnlyWhatTheSchemaAllows()
{
    SLIPWAY_NEED_CORPUS();
    const auto graphs = testing::corpusDir() + QStringLiteral("/taskgraph/s6-01-promote-on-push/graphs");
    write(path("allowed.json"), R"({"release_promotion_flavor":"promote_firefox","build_number":1,"version":"128.0","previous_graph_ids":["YDHUYQcrTUerRefNDxXwpg"]})");
    write(path("forbidden.json"), R"({"release_promotion_flavor":"promote_fennec","build_number":1,"version":"128.0","previous_graph_ids":["YDHUYQcrTUerRefNDxXwpg"]})");
    const QStringList start {QStringLiteral("--graphs"), graphs, QStringLiteral("--export-input"), QStringLiteral("json"), QStringLiteral("--input")};
    const auto allowed = promote(start + QStringList {path("allowed.json")});
    QVERIFY2(allowed.exitStatus == 0, allowed.err.constData());
    const auto forbidden = promote(start + QStringList {path("forbidden.json")});
    QCOMPARE(forbidden.exitStatus, 1);
    QVERIFY2(forbidden.err.contains("release_promotion_flavor"), forbidden.err.constData());
}

void TestSlipwayctlPromote::takesTheGroupOfAScenario()
{
    write(path("fired.json"), R"({"input":{"release_promotion_flavor":"push_firefox","version":"128.0"},"taskGroupId":"AAAAAAAAQAKAAAAAAAAAAA"})");
    const auto run = promote({QStringLiteral("--graphs"), path("graphs"), QStringLiteral("--input"), path("fired.json")});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(answer(run)["existing_tasks"], Json({{"build", "build-1"}}));
}

void TestSlipwayctlPromote::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QStringList &arguments, const char *message) { QTest::newRow(name) << arguments << QByteArray(message); };
    const QStringList graphs {QStringLiteral("--graphs"), QStringLiteral("GRAPHS")};
    const auto input = graphs + QStringList {QStringLiteral("--input"), QStringLiteral("INPUT")};
    row("nothing", {}, "--input FILE is missing");
    row("no graphs", {QStringLiteral("--input"), QStringLiteral("INPUT")}, "--graphs DIR is missing");
    row("no folder", {QStringLiteral("--graphs"), QStringLiteral("/nowhere"), QStringLiteral("--input"), QStringLiteral("INPUT")}, "there is no folder /nowhere");
    row("no input", graphs + QStringList {QStringLiteral("--input"), QStringLiteral("/nowhere.json")}, "/nowhere.json");
    row("format", input + QStringList {QStringLiteral("--format"), QStringLiteral("xml")}, "--format xml is not known");
    row("time", input + QStringList {QStringLiteral("--now"), QStringLiteral("soon")}, "--now soon is no time");
    row("parameter", input + QStringList {QStringLiteral("--param"), QStringLiteral("=x")}, "is not KEY=VALUE");
    row("parameter's JSON", input + QStringList {QStringLiteral("--param"), QStringLiteral("a=[")}, "is no JSON");
    row("unknown option", input + QStringList {QStringLiteral("--flavor"), QStringLiteral("x")}, "flavors");
    row("argument", input + QStringList {QStringLiteral("more")}, "more is one argument too many");
    row("export and compare", input + QStringList {QStringLiteral("--compare"), QStringLiteral("INPUT"), QStringLiteral("--export-input"), QStringLiteral("json")}, "do not go together");
    row("broken full graph", input + QStringList {QStringLiteral("--full-graph"), QStringLiteral("BROKEN")}, "broken.json");
}

void TestSlipwayctlPromote::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    write(path("broken.json"), "{\"a\": ");
    arguments.replaceInStrings(QStringLiteral("GRAPHS"), path("graphs"));
    arguments.replaceInStrings(QStringLiteral("INPUT"), path("input.json"));
    arguments.replaceInStrings(QStringLiteral("BROKEN"), path("broken.json"));
    const auto run = promote(arguments);
    QCOMPARE(run.exitStatus, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(message), run.err.constData());
}

void TestSlipwayctlPromote::takesAScenarioWhole()
{
    SLIPWAY_NEED_CORPUS();
    const auto scenario = testing::corpusDir() + QStringLiteral("/taskgraph/s60-06-rebuild-cached-index-hit");
    const QStringList arguments {QStringLiteral("--graphs"), scenario + QStringLiteral("/graphs"), QStringLiteral("--input"), scenario + QStringLiteral("/input.json")};
    const auto preview = testing::readJsonFile(scenario + QStringLiteral("/expected-preview.json"));
    QCOMPARE(answer(promote(arguments))["kept"], preview["kept"]);
    const auto expected = testing::readJsonFile(scenario + QStringLiteral("/expected.json"));
    const auto run = promote(arguments + QStringList {QStringLiteral("--full-graph"), scenario + QStringLiteral("/result/full-task-graph.json")});
    QCOMPARE(answer(run)["kept"], expected["kept"]);
    QCOMPARE(answer(run)["replaced"], expected["replaced"]);
}

void TestSlipwayctlPromote::takesAddresses()
{
    write(path("pasted.json"), R"({"release_promotion_flavor":"push_firefox","build_number":1,"version":"128.0","previous_graph_ids":)"
                               R"([" AAAAAAAAQAKAAAAAAAAAAA\n","https://tc.example.com/tasks/groups/BBBBBBBBQBKBBBBBBBBBBA"]})");
    const auto run = promote({QStringLiteral("--graphs"), path("graphs"), QStringLiteral("--input"), path("pasted.json")});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.err, QByteArray("note: AAAAAAAAQAKAAAAAAAAAAA is taken for the ID AAAAAAAAQAKAAAAAAAAAAA\n"
                                 "note: https://tc.example.com/tasks/groups/BBBBBBBBQBKBBBBBBBBBBA is taken for the ID BBBBBBBBQBKBBBBBBBBBBA\n"));
    QCOMPARE(answer(run)["why"]["signing"]["graph"], Json(toStd(kSecond)));
    const auto exported = promote({QStringLiteral("--input"), path("pasted.json"), QStringLiteral("--export-input"), QStringLiteral("json")});
    QCOMPARE(answer(exported)["previous_graph_ids"], Json::array({toStd(kFirst), toStd(kSecond)}));
}

void TestSlipwayctlPromote::findsTheDecisionTask_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("found");
    const QStringList push {QStringLiteral("--param"), QStringLiteral("project=release"), QStringLiteral("--param"), QStringLiteral("head_rev=ffff")};
    QTest::newRow("by revision") << QByteArray(R"({"gecko.v2.release.revision.ffff.taskgraph.decision":"AAAAAAAAQAKAAAAAAAAAAA"})") << push << kFirst;
    QTest::newRow("of a pull request") << QByteArray(R"({"gecko.v2.release-pr.revision.ffff.taskgraph.decision":"BBBBBBBBQBKBBBBBBBBBBA"})") << push << kSecond;
    QTest::newRow("by pushlog") << QByteArray(R"({"gecko.v2.release.pushlog-id.77.decision":"BBBBBBBBQBKBBBBBBBBBBA"})")
                                << push + QStringList {QStringLiteral("--param"), QStringLiteral("pushlog_id=77")} << kSecond;
    QTest::newRow("another push") << QByteArray(R"({"gecko.v2.release.revision.eeee.taskgraph.decision":"AAAAAAAAQAKAAAAAAAAAAA"})") << push << QString();
    QTest::newRow("another project") << QByteArray(R"({"gecko.v2.beta.revision.ffff.taskgraph.decision":"AAAAAAAAQAKAAAAAAAAAAA"})") << push << QString();
}

void TestSlipwayctlPromote::findsTheDecisionTask()
{
    QFETCH(QByteArray, index);
    QFETCH(QStringList, more);
    QFETCH(QString, found);
    write(path("empty.json"), R"({"release_promotion_flavor":"push_firefox","build_number":1,"version":"128.0","previous_graph_ids":[]})");
    write(path("routes.json"), index);
    const auto run = promote(QStringList {QStringLiteral("--graphs"), path("graphs"), QStringLiteral("--input"), path("empty.json"), QStringLiteral("--index"), path("routes.json")} + more);
    if (found.isEmpty()) {
        QCOMPARE(run.exitStatus, 1);
        QVERIFY(run.out.contains("no-previous-graph"));
        return;
    }
    QVERIFY2(run.err.startsWith(toStd(QStringLiteral("note: no previous graph is given; the decision task of the push is taken, as the action does: ") + found).c_str()), run.err.constData());
    QCOMPARE(answer(run)["why"]["build"]["graph"], Json(toStd(found)));
}

QTEST_GUILESS_MAIN(TestSlipwayctlPromote)
#include "tst_slipwayctl_promote.moc"
