// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/groupsource.h"
#include "engine/taskcluster/taskgroup.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace slipway;

namespace {

const auto kUrl = QStringLiteral("https://tc.test/api/queue/v1/task-group/G/list");

QByteArray task(const QByteArray &id, const QByteArray &state, const QByteArray &runs = {}, const QByteArray &dependencies = {}, int retries = 0)
{
    return "{\"status\":{\"taskId\":\"" + id + "\",\"state\":\"" + state + "\",\"retriesLeft\":" + QByteArray::number(retries) + ",\"runs\":[" + runs
        + "]},\"task\":{\"dependencies\":[" + dependencies + "],\"requires\":\"all-completed\",\"created\":\"2026-01-02T03:04:05.000Z\",\"metadata\":{\"name\":\"name of " + id
        + "\"},\"tags\":{\"kind\":\"build\",\"label\":\"build-" + id + "\"},\"payload\":{\"x\":[1,{}]}}}";
}

QByteArray run(int id, const QByteArray &state, const QByteArray &reason = {}, bool started = true)
{
    return "{\"runId\":" + QByteArray::number(id) + ",\"state\":\"" + state + "\"" + (started ? ",\"started\":\"2026-01-02T03:05:00.000Z\"" : "")
        + (reason.isEmpty() ? QByteArray() : ",\"resolved\":\"2026-01-02T03:06:00.000Z\",\"reasonResolved\":\"" + reason + "\"") + "}";
}

QByteArray page(const QByteArrayList &tasks, const QByteArray &token = {}, const QByteArray &group = "G")
{
    return "{\"taskGroupId\":\"" + group + "\",\"tasks\":[" + tasks.join(',') + "]" + (token.isEmpty() ? QByteArray() : ",\"continuationToken\":\"" + token + "\"") + "}";
}

} // namespace

class TestTaskGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void mapsStates_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("retries");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *state, const char *reason, int retries, const char *shown) {
            QTest::newRow(name) << QString::fromLatin1(state) << QString::fromLatin1(reason) << retries << QString::fromLatin1(shown);
        };
        row("unscheduled", "unscheduled", "", 5, "waiting");
        row("pending", "pending", "", 5, "ready");
        row("running", "running", "", 5, "running");
        row("completed", "completed", "completed", 5, "passed");
        row("failed", "failed", "failed", 5, "failed");
        row("canceled", "exception", "canceled", 5, "canceled");
        row("deadline", "exception", "deadline-exceeded", 5, "timed_out");
        row("superseded", "exception", "superseded", 5, "skipped");
        row("worker gone, will run again", "exception", "worker-shutdown", 1, "ready");
        row("worker gone, no retries left", "exception", "worker-shutdown", 0, "failed");
        row("claim expired", "exception", "claim-expired", 1, "ready");
        row("intermittent", "exception", "intermittent-task", 2, "ready");
        row("malformed", "exception", "malformed-payload", 5, "failed");
        row("a reason of next year", "exception", "solar-flare", 5, "failed");
        row("a state of next year", "dreaming", "", 5, "unknown");
    }
    void mapsStates()
    {
        QFETCH(QString, state);
        QFETCH(QString, reason);
        QFETCH(int, retries);
        QTEST(stepStateName(taskState({state, reason, retries})), "shown");
    }

    void readsAPage()
    {
        TaskGroup group;
        const auto read = group.addPage(page({task("A", "completed", run(0, "exception", "worker-shutdown") + ',' + run(1, "completed", "completed")),
            task("B", "unscheduled", {}, "\"A\",\"ELSEWHERE\"")}, "next"), kUrl);
        QVERIFY_RESULT(read);
        QCOMPARE(read->continuationToken, QStringLiteral("next"));
        QCOMPARE(read->added, 2);
        const auto snapshot = group.snapshot(QStringLiteral("https://tc.test"));
        QCOMPARE(snapshot.url, QStringLiteral("https://tc.test/tasks/groups/G"));
        QCOMPARE(snapshot.steps[0].label, QStringLiteral("build-A"));
        QCOMPARE(snapshot.steps[0].state, StepState::Passed);
        QCOMPARE(snapshot.steps[0].jobs.size(), 2);
        QCOMPARE(snapshot.steps[0].jobs[1].attempt, 2);
        QCOMPARE(snapshot.edges, QVector<RemoteEdge>({{QStringLiteral("A"), QStringLiteral("B"), false}}));
        QVERIFY(snapshot.outcome.isEmpty());
    }

    /// Pages of a group that grows overlap, and an older answer may come after a newer one.
    void keepsTheNewerOfTwo()
    {
        TaskGroup group;
        QVERIFY_RESULT(group.addPage(page({task("A", "running", run(0, "running"))}), kUrl));
        auto again = group.addPage(page({task("A", "completed", run(0, "completed", "completed")), task("B", "pending")}), kUrl);
        QVERIFY_RESULT(again);
        QCOMPARE(again->added, 1);
        QCOMPARE(again->updated, 1);
        again = group.addPage(page({task("A", "running", run(0, "running"))}), kUrl);
        QCOMPARE(again->updated, 0);
        QCOMPARE(group.snapshot({}).steps[0].state, StepState::Passed);
        // A rerun: more runs are newer, whatever they say.
        again = group.addPage(page({task("A", "pending", run(0, "completed", "completed") + ',' + run(1, "pending", {}, false))}), kUrl);
        QCOMPARE(again->updated, 1);
        QCOMPARE(group.snapshot({}).steps[0].state, StepState::Ready);
        QCOMPARE(group.size(), 2);
    }

    void takesStatuses()
    {
        TaskGroup group;
        QVERIFY_RESULT(group.addPage(page({task("A", "pending", run(0, "pending", {}, false))}), kUrl));
        const QByteArray status = "{\"taskId\":\"A\",\"state\":\"running\",\"retriesLeft\":5,\"runs\":[" + run(0, "running") + "]}";
        auto changed = group.addStatus("{\"statuses\":[{\"taskId\":\"A\",\"status\":" + status + "},{\"taskId\":\"Z\",\"status\":{\"taskId\":\"Z\",\"state\":\"running\",\"runs\":[]}}]}", kUrl);
        QVERIFY_RESULT(changed);
        QVERIFY(*changed);
        QCOMPARE(group.snapshot({}).steps[0].state, StepState::Running);
        changed = group.addStatus("{\"status\":" + status + "}", kUrl);
        QVERIFY(!*changed);
        QCOMPARE(group.size(), 1);
    }

    void isOverWhenEveryTaskIs()
    {
        TaskGroup group;
        QVERIFY_RESULT(group.addPage(page({task("A", "completed", run(0, "completed", "completed")), task("B", "failed", run(0, "failed", "failed"))}), kUrl));
        QCOMPARE(group.snapshot({}).outcome, QStringLiteral("failed"));
        QVERIFY(TaskGroup().snapshot({}).outcome.isEmpty());
    }

    void leavesOutWhatIsNull()
    {
        TaskGroup group;
        QVERIFY_RESULT(group.addPage(page({"{\"status\":{\"taskId\":\"A\",\"state\":\"running\",\"runs\":null},\"task\":{\"dependencies\":null,\"created\":null,\"metadata\":null,\"tags\":null}}",
                                           "{\"status\":{\"taskId\":\"B\",\"state\":\"of another day\",\"runs\":[]},\"task\":null}"}), kUrl));
        const auto snapshot = group.snapshot({});
        QCOMPARE(snapshot.steps.size(), 2);
        QCOMPARE(snapshot.steps[0].state, StepState::Running);
        QCOMPARE(snapshot.steps[1].state, StepState::Unknown);
    }

    /// A list that leads back into itself is no list: the engine is not asked for it for ever.
    void endsWhereAListDoesNot_data()
    {
        QTest::addColumn<QByteArrayList>("tokens"); // of the pages, as they are answered
        QTest::addColumn<bool>("good");
        QTest::newRow("ends") << QByteArrayList {"x", "y", ""} << true;
        QTest::newRow("the same page") << QByteArrayList {"x", "x"} << false;
        QTest::newRow("in a ring") << QByteArrayList {"x", "y", "x"} << false;
    }
    void endsWhereAListDoesNot()
    {
        QFETCH(QByteArrayList, tokens);
        QFETCH(bool, good);
        const auto address = readRemoteAddress(QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ"));
        QVERIFY_RESULT(address);
        GroupSource source(*address);
        for (int look = 0; look < 2; ++look) { // the second look may use the tokens of the first
            source.begin(true);
            for (qsizetype i = 0; i < tokens.size(); ++i) {
                HttpAnswer answer;
                answer.status = 200;
                answer.body = page({task("A", "running")}, tokens[i], "LjOkL6FFThijM_Q_Rmo0vQ");
                const auto taken = source.take(answer);
                const bool last = i + 1 == tokens.size();
                QCOMPARE(taken.ok(), !last || good);
                if (taken.failed())
                    QVERIFY2(taken.error().toString().contains(QStringLiteral("leads back to a page that was read already")), qPrintable(taken.error().toString()));
            }
        }
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("an error of the API") << QByteArray("{\"code\":\"ResourceNotFound\",\"message\":\"x\"}") << QStringLiteral("this is no list of a task group");
        QTest::newRow("cut off") << page({task("C", "completed")}).chopped(3) << QStringLiteral(":1:");
        QTest::newRow("another group") << page({}, {}, "H") << QStringLiteral("this page is of the group H, not of G");
        QTest::newRow("a task without id") << page({"{\"status\":{\"state\":\"running\"}}"}) << QStringLiteral("a task has no taskId or no state");
        QTest::newRow("an array") << QByteArray("[]") << QStringLiteral(":1:1:");
    }
    void refusesWhatIsNoPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        TaskGroup group;
        QVERIFY_RESULT(group.addPage(page({task("A", "pending")}), kUrl));
        const auto before = group.snapshot({});
        const auto read = group.addPage(body, kUrl);
        QVERIFY(read.failed());
        QVERIFY2(read.error().toString().contains(message), qPrintable(read.error().toString()));
        QCOMPARE(group.snapshot({}), before); // nothing half taken in
    }

    void readsARealGroup()
    {
        SLIPWAY_NEED_CORPUS();
        const QDir folder(testing::corpusDir() + QStringLiteral("/taskgraph/api/listTaskGroup/LjOkL6FFThijM_Q_Rmo0vQ"));
        TaskGroup group;
        int added = 0;
        for (const auto *order : {"4213", "1234"}) { // out of order, then all of them once more
            for (const char *number = order; *number; ++number) {
                QFile file(folder.filePath(QStringLiteral("page-%1.json").arg(QLatin1Char(*number))));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto read = group.addPage(file.readAll(), file.fileName());
                QVERIFY_RESULT(read);
                added += read->added;
            }
        }
        QCOMPARE(group.size(), 689);
        QCOMPARE(added, 689);
        const auto snapshot = group.snapshot(QStringLiteral("https://tc.test"));
        QCOMPARE(std::count_if(snapshot.steps.cbegin(), snapshot.steps.cend(), [](const auto &step) { return step.state == StepState::Unknown; }), 0);
        QVERIFY(snapshot.edges.size() > 600);
    }
};

QTEST_GUILESS_MAIN(TestTaskGroup)
#include "tst_taskgroup.moc"
