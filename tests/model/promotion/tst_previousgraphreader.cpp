// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/actionschema.h"
#include "promotion/previousgraphreader.h"
#include "promotion/promotionfiles.h"
#include "support/testing.h"
#include "support/writefile.h"

#include <QDir>
#include <QTemporaryDir>

using namespace slipway;
using slipway::testing::writeFile;

namespace {

const QString kD = QStringLiteral("YDHUYQcrTUerRefNDxXwpg");
const QString kP = QStringLiteral("-1mhelyBTzi6RWcwBH6BrQ");

const QByteArray kFull = "{\"a\":{\"kind\":\"build\",\"dependencies\":{}}}";
const QByteArray kMap = "{\"a\":\"Maz91VelRlym3frU__AlSw\"}";
const QByteArray kDecisionParameters = "existing_tasks: {}\nhead_rev: '0123456789abcdef0123456789abcdef01234567'\nmoz_build_date: '20240610061320'\nproject: try\ntasks_for: hg-push\nversion: '128.0'\n";

void writeUsable(const QString &folder, const QByteArray &parameters = kDecisionParameters)
{
    writeFile(folder + QStringLiteral("/parameters.yml"), parameters);
    writeFile(folder + QStringLiteral("/full-task-graph.json"), kFull);
    writeFile(folder + QStringLiteral("/label-to-taskid.json"), kMap);
}

QStringList namesOf(const std::vector<MissingArtifact> &missing)
{
    QStringList names;
    for (const auto &artifact : missing)
        names += artifact.name + (artifact.absent ? QString() : QStringLiteral("!"));
    return names;
}

const QStringList kAllMissing {QStringLiteral("parameters.yml"), QStringLiteral("full-task-graph.json"), QStringLiteral("label-to-taskid.json")};

} // namespace

class PreviousGraphReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }
    void findsArtifacts_data();
    void findsArtifacts();
    void missingInTheOrderOfRequests();
    void brokenArtifacts();
    void badIdsAreNoPaths_data();
    void badIdsAreNoPaths();
    void roles_data();
    void roles();
    void severalAtOnce();
    void progressOfAll();
    void listsGraphs();
    void singleFiles_data();
    void singleFiles();
    void fixture();
    void everyGraphOfTheCorpus();
};

void PreviousGraphReaderTest::findsArtifacts_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("in the folder") << QString();
    QTest::newRow("below public") << QStringLiteral("/public");
}

void PreviousGraphReaderTest::findsArtifacts()
{
    QFETCH(QString, below);
    QTemporaryDir dir;
    const auto folder = dir.filePath(kP) + below;
    writeUsable(folder);
    writeFile(folder + QStringLiteral("/task-graph.json"), "{}");
    writeFile(folder + QStringLiteral("/target-tasks.json"), "[\"a\"]");
    writeFile(folder + QStringLiteral("/actions.json"), "{\"version\":1,\"actions\":[]}");
    const auto graph = readPreviousGraph(dir.path(), kP);
    QVERIFY(graph->isUsable());
    QVERIFY(graph->missing.empty());
    QCOMPARE(graph->id, kP);
    QCOMPARE(graph->folder, dir.filePath(kP));
    QCOMPARE(graph->full->tasks.size(), 1U);
    QVERIFY(graph->tasks && graph->tasks->tasks.empty());
    QCOMPARE(graph->labelToTaskId->entries.size(), 1U);
    QCOMPARE(graph->targetTasks->size(), 1U);
    QVERIFY(graph->actions && graph->actions->contains("actions"));
    QCOMPARE(graph->parameter("version"), QStringLiteral("128.0"));
    QCOMPARE(graph->parameter("moz_build_date"), QStringLiteral("20240610061320"));
    QCOMPARE(graph->parameter("none"), QString());
}

void PreviousGraphReaderTest::missingInTheOrderOfRequests()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(kD));
    auto graph = readPreviousGraph(dir.path(), kD);
    QCOMPARE(namesOf(graph->missing), kAllMissing);
    QVERIFY(!graph->isUsable());
    writeFile(dir.filePath(kD + QStringLiteral("/full-task-graph.json")), kFull);
    graph = readPreviousGraph(dir.path(), kD);
    QCOMPARE(namesOf(graph->missing), QStringList({kAllMissing[0], kAllMissing[2]}));
    QVERIFY(graph->missing[0].error.message.contains(QStringLiteral("there is no parameters.yml")));
    QVERIFY(graph->full);
}

void PreviousGraphReaderTest::brokenArtifacts()
{
    QTemporaryDir dir;
    const auto folder = dir.filePath(kD);
    writeUsable(folder, "a: [\n");
    writeFile(folder + QStringLiteral("/full-task-graph.json"), "{");
    writeFile(folder + QStringLiteral("/actions.json"), "{]");
    writeFile(folder + QStringLiteral("/target-tasks.json"), "{}");
    const auto graph = readPreviousGraph(dir.path(), kD);
    QCOMPARE(namesOf(graph->missing), QStringList({QStringLiteral("parameters.yml!"), QStringLiteral("full-task-graph.json!"), QStringLiteral("target-tasks.json!"), QStringLiteral("actions.json!")}));
    QVERIFY(!graph->isUsable());
    QVERIFY(graph->labelToTaskId);
    QVERIFY2(graph->missing[3].error.toString().contains(QStringLiteral("actions.json:1:2: ")), qPrintable(graph->missing[3].error.toString()));
}

void PreviousGraphReaderTest::badIdsAreNoPaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("upwards") << QStringLiteral("../secret");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("absolute") << QStringLiteral("/etc");
    QTest::newRow("a folder's name that is no ID") << QStringLiteral("secret");
    QTest::newRow("ID and a newline") << kD + QLatin1Char('\n');
}

void PreviousGraphReaderTest::badIdsAreNoPaths()
{
    QFETCH(QString, id);
    QTemporaryDir dir;
    writeUsable(dir.filePath(QStringLiteral("secret")));
    writeUsable(dir.filePath(QStringLiteral("graphs/secret")));
    const auto graph = readPreviousGraph(dir.filePath(QStringLiteral("graphs")), id);
    QCOMPARE(graph->id, id);
    QVERIFY(graph->folder.isEmpty());
    QVERIFY(!graph->full && !graph->parameters && !graph->labelToTaskId);
    QCOMPARE(namesOf(graph->missing), kAllMissing);
    QVERIFY(graph->missing[0].error.message.contains(QStringLiteral("is no task ID")));
    QCOMPARE(int(graph->role), int(GraphRole::Unknown));
}

void PreviousGraphReaderTest::roles_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<bool>("full");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &parameters, const QByteArray &task, bool full, GraphRole role, const char *detail) {
        QTest::newRow(name) << parameters << task << full << int(role) << QString::fromLatin1(detail);
    };
    const QByteArray promoted = "existing_tasks:\n  a: Maz91VelRlym3frU__AlSw\n";
    row("push", kDecisionParameters, {}, true, GraphRole::Decision, "");
    row("cron", "existing_tasks: {}\ntasks_for: cron\n", {}, true, GraphRole::Decision, "");
    row("promotion of mozilla-taskgraph", promoted + "shipping_phase: promote_firefox\ntasks_for: action\n", {}, true, GraphRole::Promotion, "promote_firefox");
    row("promotion of gecko", promoted + "target_tasks_method: push_desktop\ntasks_for: hg-push\n", {}, true, GraphRole::Promotion, "push_desktop");
    row("promotion with no existing tasks", "existing_tasks: {}\nshipping_phase: ship\ntasks_for: action\n", {}, true, GraphRole::Promotion, "ship");
    row("another action", "existing_tasks: {}\ntasks_for: action\n", {}, true, GraphRole::Action, "");
    row("label map only", {}, {}, false, GraphRole::Unusable, "");
    row("task: decision", {}, "{\"taskGroupId\":\"YDHUYQcrTUerRefNDxXwpg\"}", true, GraphRole::Decision, "");
    row("task: promotion", kDecisionParameters, "{\"taskGroupId\":\"e1mhelyBTzi6RWcwBH6BrQ\",\"extra\":{\"action\":{\"name\":\"release-promotion\",\"context\":{\"input\":{\"release_promotion_flavor\":\"ship_x\"}}}}}", true, GraphRole::Promotion, "ship_x");
    row("task: promotion, as documented", {}, "{\"extra\":{\"action\":{\"name\":\"release-promotion\",\"input\":{\"release_promotion_flavor\":\"ship_x\"}}}}", true, GraphRole::Promotion, "ship_x");
    row("task: promotion of 2018", {}, "{\"payload\":{\"env\":{\"ACTION_CALLBACK\":\"release_promotion_action\",\"ACTION_INPUT\":\"{\\\"release_promotion_flavor\\\":\\\"promote_devedition\\\"}\"}}}", true, GraphRole::Promotion, "promote_devedition");
    row("task: retrigger", {}, "{\"status\":{},\"task\":{\"extra\":{\"action\":{\"name\":\"retrigger\"}}}}", false, GraphRole::Unusable, "retrigger");
    row("task: action with all artifacts", {}, "{\"extra\":{\"action\":{\"name\":\"rebuild-all\"}}}", true, GraphRole::Action, "rebuild-all");
    row("task: a build", {}, "{\"taskGroupId\":\"e1mhelyBTzi6RWcwBH6BrQ\",\"metadata\":{\"name\":\"build-linux\"}}", false, GraphRole::Unusable, "build-linux");
}

void PreviousGraphReaderTest::roles()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, task);
    QFETCH(bool, full);
    QTemporaryDir dir;
    const auto folder = dir.filePath(kD);
    writeFile(folder + QStringLiteral("/label-to-taskid.json"), kMap);
    if (full)
        writeFile(folder + QStringLiteral("/full-task-graph.json"), kFull);
    if (!parameters.isEmpty())
        writeFile(folder + QStringLiteral("/parameters.yml"), parameters);
    if (!task.isEmpty())
        writeFile(folder + QStringLiteral("/task.json"), task);
    const auto graph = readPreviousGraph(dir.path(), kD);
    QTEST(int(graph->role), "role");
    QTEST(graph->roleDetail, "detail");
    const auto listed = listGraphs(dir.path());
    QCOMPARE(listed.size(), 1U);
    QTEST(int(listed[0].role), "role");
}

void PreviousGraphReaderTest::severalAtOnce()
{
    QTemporaryDir dir;
    writeUsable(dir.filePath(kD));
    writeUsable(dir.filePath(kP));
    const auto none = QStringLiteral("e1mhelyBTzi6RWcwBH6BrQ");
    const auto graphs = readPreviousGraphs(dir.path(), {kP, none, kD, kP, QStringLiteral("..")});
    QCOMPARE(graphs.size(), 5U);
    QCOMPARE(graphs[0]->id, kP);
    QVERIFY(graphs[0]->isUsable() && graphs[2]->isUsable());
    QVERIFY(!graphs[1]->isUsable());
    QVERIFY(graphs[1]->missing[0].error.message.contains(QStringLiteral("there is no folder with the artifacts of ") + none));
    QCOMPARE(graphs[3], graphs[0]);
    QCOMPARE(graphs[4]->id, QStringLiteral(".."));
    QVERIFY(readPreviousGraphs(dir.path(), {}).empty());
}

void PreviousGraphReaderTest::progressOfAll()
{
    QTemporaryDir dir;
    QByteArray large = "{\"a\":{\"kind\":\"k\",\"dependencies\":{},\"task\":{\"x\":\"" + QByteArray(3'000'000, 'x') + "\"}}}";
    for (const auto &id : {kD, kP}) {
        writeUsable(dir.filePath(id));
        writeFile(dir.filePath(id + QStringLiteral("/full-task-graph.json")), large);
        writeFile(dir.filePath(id + QStringLiteral("/task-graph.json")), large);
    }
    quint64 last = 0;
    Reading reading;
    reading.progress = [&](quint64 done, quint64 all) {
        QVERIFY(done >= last && done <= all);
        QCOMPARE(all, quint64(4 * large.size()));
        last = done;
    };
    QVERIFY(readPreviousGraphs(dir.path(), {kD, kP}, reading)[1]->isUsable());
    QCOMPARE(last, quint64(4 * large.size()));

    std::stop_source source;
    source.request_stop();
    reading.stop = source.get_token();
    reading.progress = {};
    const auto stopped = readPreviousGraph(dir.path(), kD, reading);
    QCOMPARE(namesOf(stopped->missing), QStringList({QStringLiteral("full-task-graph.json!"), QStringLiteral("task-graph.json!")}));
    QCOMPARE(int(stopped->missing[0].error.code), int(ErrorCode::Canceled));
}

void PreviousGraphReaderTest::listsGraphs()
{
    QTemporaryDir dir;
    writeUsable(dir.filePath(kP), "head_rev: 'fff0123456789abcdef'\nmoz_build_date: '20240101000000'\n");
    writeUsable(dir.filePath(kD));
    writeUsable(dir.filePath(QStringLiteral("notes")));
    QVERIFY(QFile::remove(dir.filePath(kP + QStringLiteral("/label-to-taskid.json"))));
    const auto all = listGraphs(dir.path());
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].id, kP);
    QCOMPARE(all[0].missing, QStringList({QStringLiteral("label-to-taskid.json")}));
    QCOMPARE(all[1].project, QStringLiteral("try"));
    QCOMPARE(all[1].version, QStringLiteral("128.0"));
    QCOMPARE(all[1].buildDate, QStringLiteral("20240610061320"));
    QCOMPARE(listGraphs(dir.path(), QStringLiteral("0123456789abcdef0123456789abcdef01234567")).size(), 1U);
    QCOMPARE(listGraphs(dir.path(), QStringLiteral("0123456789ab")).size(), 1U);
    QVERIFY(listGraphs(dir.path(), QStringLiteral("0123")).empty());
    QVERIFY(listGraphs(dir.filePath(QStringLiteral("nowhere"))).empty());
}

void PreviousGraphReaderTest::singleFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("full") << kFull << QStringLiteral("full");
    QTest::newRow("tasks") << QByteArray("{\"e1mhelyBTzi6RWcwBH6BrQ\":{\"kind\":\"k\",\"label\":\"a\",\"dependencies\":{},\"task_id\":\"e1mhelyBTzi6RWcwBH6BrQ\"}}") << QStringLiteral("tasks");
    QTest::newRow("map") << kMap << QStringLiteral("map");
    QTest::newRow("targets") << QByteArray("[\"a\"]") << QStringLiteral("targets");
    QTest::newRow("actions") << QByteArray("{\"actions\":[]}") << QStringLiteral("actions");
    QTest::newRow("parameters") << kDecisionParameters << QStringLiteral("parameters");
    QTest::newRow("another file") << QByteArray("steps: []\n") << QString();
    QTest::newRow("broken") << kFull.chopped(1) << QString();
}

void PreviousGraphReaderTest::singleFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    QTemporaryDir dir;
    const auto path = dir.filePath(kD + QStringLiteral("/public/download"));
    writeFile(path, bytes);
    const auto read = readGraphFile(path);
    QCOMPARE(read.ok(), !what.isEmpty());
    if (read.failed())
        return;
    const auto &graph = **read;
    QCOMPARE(graph.id, kD);
    QCOMPARE(bool(graph.full), what == QStringLiteral("full"));
    QCOMPARE(bool(graph.tasks), what == QStringLiteral("tasks"));
    QCOMPARE(bool(graph.labelToTaskId), what == QStringLiteral("map"));
    QCOMPARE(bool(graph.targetTasks), what == QStringLiteral("targets"));
    QCOMPARE(bool(graph.actions), what == QStringLiteral("actions"));
    QCOMPARE(bool(graph.parameters), what == QStringLiteral("parameters"));
}

/// A decision task with the older shape of task-graph.json and a promotion with the newer one, below public/.
void PreviousGraphReaderTest::fixture()
{
    const auto editor = slipway::testing::sourceDir() + QStringLiteral("/tests/fixtures/taskgraph/editor");
    const auto input = readPromotionInput(editor + QStringLiteral("/input.yml"));
    QVERIFY_RESULT(input);
    const auto flavors = readFlavors(editor + QStringLiteral("/config.yml"));
    QVERIFY_RESULT(flavors);
    QVERIFY(flavors->flavors.contains(input->flavor));
    const auto graphs = readPreviousGraphs(editor + QStringLiteral("/graphs"), input->previousGraphIds);
    QCOMPARE(graphs.size(), 2U);
    for (const auto &graph : graphs) {
        QVERIFY(graph->isUsable() && graph->missing.empty());
        QCOMPARE(graph->full->tasks.size(), 8U);
        QCOMPARE(graph->parameter("version"), QStringLiteral("7.0"));
        QVERIFY(findPromotionAction(*graph->actions, graph->id).ok());
    }
    QCOMPARE(int(graphs[0]->role), int(GraphRole::Decision));
    QCOMPARE(int(graphs[1]->role), int(GraphRole::Promotion));
    QCOMPARE(graphs[1]->roleDetail, QStringLiteral("promote_editor"));
    QCOMPARE(graphs[1]->labelToTaskId->entries.size(), 6U);
    const auto edges = [](const PreviousGraph &graph, const char *label) { return graph.tasks->edgesOf(*graph.tasks->find(label)).size(); };
    QCOMPARE(edges(*graphs[0], "build-linux/opt"), 1U);
    QCOMPARE(edges(*graphs[1], "signing-linux/opt"), 1U); // to a replaced task
    QCOMPARE(listGraphs(editor + QStringLiteral("/graphs"), QStringLiteral("4f2a9c0b7d1e")).size(), 2U);
}

void PreviousGraphReaderTest::everyGraphOfTheCorpus()
{
    SLIPWAY_NEED_CORPUS();
    const QDir corpus(slipway::testing::corpusDir() + QStringLiteral("/taskgraph"));
    int seen = 0;
    for (const auto &scenario : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto graphs = corpus.filePath(scenario + QStringLiteral("/graphs"));
        for (const auto &summary : listGraphs(graphs)) {
            const auto graph = readPreviousGraph(graphs, summary.id);
            QCOMPARE(graph->isUsable(), summary.missing.isEmpty());
            for (const auto &missing : graph->missing)
                QVERIFY2(missing.absent, qPrintable(missing.error.toString()));
            ++seen;
        }
    }
    QVERIFY(seen > 50);
}

QTEST_GUILESS_MAIN(PreviousGraphReaderTest)
#include "tst_previousgraphreader.moc"
