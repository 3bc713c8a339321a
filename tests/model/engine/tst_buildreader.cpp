// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildkitestates.h"
#include "engine/buildkite/buildreader.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

const auto kUrl = QStringLiteral("https://api.test/builds/7");

QByteArray buildWith(const QByteArray &jobs, const QByteArray &state = "running")
{
    return "{\"id\":\"b-1\",\"number\":7,\"state\":\"" + state + "\",\"blocked\":false,\"branch\":\"main\",\"web_url\":\"https://web.test/7\","
        "\"creator\":{\"id\":\"u\",\"name\":\"Ana\"},\"pipeline\":{\"slug\":\"ship\",\"name\":\"Ship\"},\"created_at\":\"2026-05-13T06:57:12.345Z\",\"jobs\":[" + jobs + "]}";
}

QByteArray job(const QByteArray &id, const QByteArray &key, const QByteArray &state, const QByteArray &more = {})
{
    return "{\"id\":\"" + id + "\",\"type\":\"script\",\"name\":\"Step " + key + "\",\"step_key\":\"" + key + "\",\"state\":\"" + state + "\"" + more + "}";
}

} // namespace

class TestBuildReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void mapsStates_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *state, const char *shown) { QTest::newRow(state) << QString::fromLatin1(state) << QString::fromLatin1(shown); };
        row("pending", "not_started");
        row("waiting", "waiting");
        row("waiting_failed", "waiting_failed");
        row("blocked", "blocked");
        row("blocked_failed", "waiting_failed");
        row("unblocked", "passed");
        row("unblocked_failed", "waiting_failed");
        for (const auto *ready : {"limiting", "limited", "platform_limiting", "platform_limited", "scheduled", "reserved", "assigned", "accepted"})
            row(ready, "ready");
        row("running", "running");
        row("RUNNING", "running"); // GraphQL shouts
        row("timing_out", "running");
        row("passed", "passed");
        row("failed", "failed");
        row("canceling", "canceling");
        row("canceled", "canceled");
        row("timed_out", "timed_out");
        row("skipped", "skipped");
        row("broken", "broken"); // StepState::Removed
        row("expired", "failed");
        row("a word of next year", "unknown");
    }
    void mapsStates()
    {
        QFETCH(QString, state);
        QTEST(stepStateName(buildkiteJobState({state, false, false, false, false})), "shown");
    }

    void tellsGatesAndSoftFailures()
    {
        const auto blocked = QStringLiteral("blocked");
        QCOMPARE(buildkiteJobState({blocked, true, true, false, false}), StepState::WaitingForHuman);
        QCOMPARE(buildkiteJobState({blocked, true, false, false, false}), StepState::Waiting); // never guessed
        QCOMPARE(buildkiteJobState({QStringLiteral("failed"), false, false, true, false}), StepState::SoftFailed);
        QCOMPARE(buildkiteJobState({QStringLiteral("FINISHED"), false, false, false, true}), StepState::Passed);
        QCOMPARE(buildkiteJobState({QStringLiteral("FINISHED"), false, false, false, false}), StepState::Failed);
    }

    void knowsWhenABuildIsOver()
    {
        QCOMPARE(buildkiteOutcome(QStringLiteral("passed"), false), QStringLiteral("passed"));
        QCOMPARE(buildkiteOutcome(QStringLiteral("passed"), true), QString()); // REST says so while a gate waits (b.3)
        QCOMPARE(buildkiteOutcome(QStringLiteral("not_run"), false), QStringLiteral("canceled"));
        QCOMPARE(buildkiteOutcome(QStringLiteral("failing"), false), QString());
    }

    void readsABuild()
    {
        const auto build = readBuild(buildWith(job("j1", "build", "passed", ",\"group_key\":\"tests\",\"started_at\":\"2026-05-13T06:58:00Z\",\"finished_at\":\"2026-05-13T06:59:00.500Z\",\"exit_status\":0") + ','
            + "{\"id\":\"w1\",\"type\":\"waiter\",\"state\":\"waiting\"},"
            + "{\"id\":\"g1\",\"type\":\"manual\",\"label\":\"Deploy?\",\"step_key\":\"gate\",\"state\":\"blocked\",\"unblockable\":true,\"unblocked_by\":null}"), kUrl);
        QVERIFY_RESULT(build);
        QCOMPARE(build->title, QStringLiteral("ship #7"));
        QCOMPARE(build->creator, QStringLiteral("Ana"));
        QCOMPARE(build->steps.size(), 4);
        QCOMPARE(build->steps[0].kind, NodeKind::Group);
        QCOMPARE(build->steps[1].id, QStringLiteral("build"));
        QCOMPARE(build->steps[1].group, build->steps[0].id);
        QCOMPARE(build->steps[1].jobs[0].finishedMs - build->steps[1].jobs[0].startedMs, 60'500);
        QCOMPARE(build->steps[2].label, QStringLiteral("wait"));
        QCOMPARE(build->steps[3].state, StepState::WaitingForHuman);
        QCOMPARE(build->steps[3].label, QStringLiteral("Deploy?"));
        QVERIFY(build->outcome.isEmpty());
    }

    /// A retry makes a job with another id; the step stays the same and counts attempts, whatever the order of the answer.
    void followsRetries_data()
    {
        QTest::addColumn<QByteArray>("jobs");
        const auto first = job("a", "t", "failed", ",\"retried\":true,\"retried_in_job_id\":\"b\",\"exit_status\":1");
        const auto second = job("b", "t", "timed_out", ",\"retried\":true,\"retried_in_job_id\":\"c\"");
        const auto third = job("c", "t", "running");
        QTest::newRow("in order") << first + ',' + second + ',' + third;
        QTest::newRow("backwards") << third + ',' + second + ',' + first;
        QTest::newRow("mixed") << second + ',' + third + ',' + first;
    }
    void followsRetries()
    {
        QFETCH(QByteArray, jobs);
        const auto build = readBuild(buildWith(jobs), kUrl);
        QVERIFY_RESULT(build);
        QCOMPARE(build->steps.size(), 1);
        const auto &step = build->steps[0];
        QCOMPARE(step.state, StepState::Running);
        QStringList told;
        for (const auto &attempt : step.jobs)
            told << QStringLiteral("%1 %2.%3").arg(attempt.id).arg(attempt.index).arg(attempt.attempt);
        QCOMPARE(told, QStringList({QStringLiteral("a 0.1"), QStringLiteral("b 0.2"), QStringLiteral("c 0.3")}));
    }

    void countsParallelJobs()
    {
        const auto part = [](const char *id, int index, const char *state) {
            return job(id, "p", state, ",\"parallel_group_index\":" + QByteArray::number(index) + ",\"parallel_group_total\":3");
        };
        const auto build = readBuild(buildWith(part("x2", 2, "failed") + ',' + part("x0", 0, "passed") + ',' + part("x1", 1, "running")), kUrl);
        QVERIFY_RESULT(build);
        QCOMPARE(build->steps.size(), 1);
        QCOMPARE(build->steps[0].state, StepState::Failed);
        QCOMPARE(build->steps[0].jobs[0].index, 2);
        QCOMPARE(build->steps[0].jobs[0].variant, QStringLiteral("3 of 3"));
        const auto matrix = readBuild(buildWith(job("m", "m", "running", ",\"matrix\":{\"os\":\"linux\",\"arch\":\"arm64\"}")), kUrl);
        QCOMPARE(matrix->steps[0].jobs[0].variant, QStringLiteral("linux, arm64"));
    }

    void refusesWhatIsNoBuild_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << QStringLiteral(":1:1:");
        QTest::newRow("a page of HTML") << QByteArray("<!DOCTYPE html><title>Sign in</title>") << QStringLiteral(":1:1:");
        QTest::newRow("cut off") << buildWith(job("a", "t", "passed")).chopped(10) << QStringLiteral(":1:");
        QTest::newRow("another object") << QByteArray("{\"message\":\"Not Found\"}") << QStringLiteral("this is no build: it has no id or no state");
        QTest::newRow("jobs of a wrong kind") << QByteArray("{\"id\":\"b\",\"state\":\"running\",\"jobs\":{}}") << QStringLiteral(":1:");
        QTest::newRow("a job without id") << buildWith("{\"type\":\"script\"}") << QStringLiteral("a job has no id");
        QTest::newRow("a number as text") << buildWith(job("a", "t", "passed", ",\"exit_status\":\"1\"")) << QStringLiteral("a number is expected here");
        QTest::newRow("a fraction") << buildWith(job("a", "t", "passed", ",\"exit_status\":1.5")) << QStringLiteral("a whole number is expected here");
        QTest::newRow("no time") << buildWith(job("a", "t", "passed", ",\"started_at\":\"yesterday\"")) << QStringLiteral("this is no time: yesterday");
        QTest::newRow("something behind it") << buildWith({}) + "x" << QStringLiteral(":1:");
    }
    void refusesWhatIsNoBuild()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        const auto build = readBuild(body, kUrl);
        QVERIFY(build.failed());
        QVERIFY2(build.error().toString().contains(message), qPrintable(build.error().toString()));
        QVERIFY(build.error().toString().startsWith(kUrl));
    }

    void survivesARingOfRetries()
    {
        QVERIFY_RESULT(readBuild(buildWith(job("a", "t", "failed", ",\"retried_in_job_id\":\"b\"") + ',' + job("b", "t", "failed", ",\"retried_in_job_id\":\"a\"") + ','
            + job("c", "t", "failed", ",\"retried_in_job_id\":\"c\"")), kUrl));
    }

    /// While a build waits at a gate REST tells the gate's blocked_state in place of a state (spec/buildkite.md b.3 5).
    void saysWhenABuildIsOver_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("blocked");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *state, bool blocked, const char *outcome) {
            QTest::newRow(QByteArray(state).append(blocked ? ", blocked" : "").constData()) << QString::fromLatin1(state) << blocked << QString::fromLatin1(outcome);
        };
        for (const auto *state : {"passed", "failed", "running", "blocked"})
            row(state, true, "");
        row("canceled", true, "canceled"); // its gate is never opened any more
        row("passed", false, "passed");
        row("failed", false, "failed");
        row("canceled", false, "canceled");
        row("skipped", false, "canceled");
        row("not_run", false, "canceled");
        for (const auto *state : {"creating", "scheduled", "running", "failing", "canceling", "blocked", "waiting", "of another day"})
            row(state, false, "");
    }
    void saysWhenABuildIsOver()
    {
        QFETCH(QString, state);
        QFETCH(bool, blocked);
        QFETCH(QString, outcome);
        QCOMPARE(buildkiteOutcome(state, blocked), outcome);
        const auto build = readBuild("{\"id\":\"b-1\",\"number\":7,\"state\":\"" + state.toUtf8() + "\",\"blocked\":" + (blocked ? "true" : "false") + ",\"jobs\":[]}", kUrl);
        QVERIFY_RESULT(build);
        QCOMPARE(build->outcome, outcome);
    }

    void leavesOutWhatIsNull()
    {
        const auto none = readBuild("{\"id\":\"b-1\",\"number\":7,\"state\":\"running\",\"blocked\":null,\"jobs\":null}", kUrl);
        QVERIFY_RESULT(none);
        QVERIFY(none->steps.isEmpty());
        const auto build = readBuild(buildWith("{\"id\":\"j1\",\"type\":null,\"name\":null,\"step_key\":null,\"step\":null,\"state\":null,\"exit_status\":null,\"started_at\":null,\"matrix\":null}"), kUrl);
        QVERIFY_RESULT(build);
        QCOMPARE(build->steps.size(), 1);
        QCOMPARE(build->steps[0].state, StepState::Unknown);
    }

    void knowsBothWaysToWriteATime()
    {
        const auto build = readBuild(buildWith(job("a", "t", "running", ",\"started_at\":\"2013-09-03 13:24:38 UTC\"") + ',' + job("b", "u", "running", ",\"started_at\":\"2013-09-03T13:24:38.000Z\"")), kUrl);
        QVERIFY_RESULT(build);
        QCOMPARE(build->steps[0].jobs[0].startedMs, 1378214678000);
        QCOMPARE(build->steps[1].jobs[0].startedMs, build->steps[0].jobs[0].startedMs);
        QVERIFY(readBuild(buildWith(job("a", "t", "running", ",\"started_at\":\"noon UTC\"")), kUrl).error().message.contains(QStringLiteral("this is no time: noon UTC")));
    }

    /// Story 3 h: the jobs of a cancelled build may go on saying "blocked".
    void closesTheGatesOfACancelledBuild()
    {
        const QByteArray gate = "{\"id\":\"g1\",\"type\":\"manual\",\"label\":\"Deploy?\",\"step_key\":\"gate\",\"state\":\"blocked\",\"unblockable\":true,\"unblocked_by\":null}";
        QCOMPARE(readBuild(buildWith(gate), kUrl)->steps[0].state, StepState::WaitingForHuman);
        const auto build = readBuild(buildWith(gate, "canceled"), kUrl);
        QVERIFY_RESULT(build);
        QCOMPARE(build->steps[0].state, StepState::Canceled);
        QCOMPARE(build->steps[0].reason, QStringLiteral("the build was cancelled"));
    }

    void readsTheDocumentedExamples()
    {
        SLIPWAY_NEED_CORPUS();
        QFile file(testing::corpusDir() + QStringLiteral("/buildkite/rest/builds__get-a-build.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        const auto build = readBuild(bytes, kUrl);
        QVERIFY_RESULT(build);
        QCOMPARE(build->outcome, QStringLiteral("passed"));
        QCOMPARE(build->steps.size(), 2); // the group and its step
        QCOMPARE(build->steps[1].id, QStringLiteral("rspec"));
        const auto summary = readBuildSummary(bytes, kUrl);
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->number, 2);
        QVERIFY(summary->jobCounts.contains("passed"));
    }
};

QTEST_GUILESS_MAIN(TestBuildReader)
#include "tst_buildreader.moc"
