// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaserun.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

QStringList strings(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const auto *word : words)
        list.append(QString::fromLatin1(word));
    return list;
}

} // namespace

/// The semantics of steps with several jobs, of groups, priorities, secrets, triggers and reruns, as
/// `slipwayctl run` shows them. Real processes.
class TestRunJobs : public QObject, protected ReleaseRun
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        QVERIFY(m_dir.isValid());
    }

    void everyJobOfAStepRuns()
    {
        const auto r = runFile("steps:\n"
                               "  - {key: m, label: 'Build {{matrix.os}}', command: 'echo {{matrix.os}} $$ARCH $$BUILDKITE_LABEL', env: {ARCH: '{{matrix.arch}}'},\n"
                               "     matrix: {setup: {os: [linux, mac], arch: [arm, amd]}, adjustments: [{with: {os: mac, arch: amd}, skip: 'no such machine'}, {with: {os: mac, arch: arm}, soft_fail: true}]}}\n"
                               "  - {key: p, command: 'echo $$BUILDKITE_PARALLEL_JOB of $$BUILDKITE_PARALLEL_JOB_COUNT', parallelism: 3}\n"
                               "  - {key: one, command: 'echo $${BUILDKITE_PARALLEL_JOB-none}'}\n",
            "--jobs 1");
        QCOMPARE(r.status, 0);
        QCOMPARE(r.state("m"), QStringLiteral("passed"));
        QCOMPARE(log(r, "m"), QStringLiteral("linux arm Build linux\nlinux amd Build linux\nmac arm Build mac\n"));
        QCOMPARE(log(r, "p"), QStringLiteral("0 of 3\n1 of 3\n2 of 3\n"));
        QCOMPARE(log(r, "one"), QStringLiteral("none\n"));
        const auto started = r.of("job_started");
        QCOMPARE(started.size(), 7);
        QCOMPARE(started.at(0)["variant"], "linux, arm");
        QCOMPARE(started.at(2)["index"], 2);
        for (const auto &job : started) {
            QCOMPARE(job["slot"], 0);
            QCOMPARE(job["attempt"], 1);
        }
        QCOMPARE(r.of("job_skipped").size(), 1);
        QCOMPARE(r.of("job_skipped").constFirst()["reason"], "no such machine");
    }

    void theWorstJobDecides_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("one fails") << QByteArray("command: 'exit $$((BUILDKITE_PARALLEL_JOB == 1))', parallelism: 3") << "failed" << "2 of 3: exit status 1";
        QTest::newRow("two fail") << QByteArray("command: 'exit $$((BUILDKITE_PARALLEL_JOB > 0))', parallelism: 3") << "failed" << "2 jobs failed; the first is 2 of 3: exit status 1";
        QTest::newRow("soft and passed") << QByteArray("command: 'exit $$BUILDKITE_PARALLEL_JOB', parallelism: 2, soft_fail: true") << "soft_failed" << "2 of 2: exit status 1";
        QTest::newRow("soft and hard") << QByteArray("command: 'exit $$BUILDKITE_PARALLEL_JOB', parallelism: 3, soft_fail: [{exit_status: 1}]") << "failed" << "3 of 3: exit status 2";
        QTest::newRow("soft by adjustment") << QByteArray("command: 'exit {{matrix}}', matrix: {setup: ['0', '4'], adjustments: [{with: '4', soft_fail: true}]}") << "soft_failed" << "4: exit status 4";
        QTest::newRow("retried until it passes") << QByteArray("command: 'test $$BUILDKITE_RETRY_COUNT -ge $$BUILDKITE_PARALLEL_JOB', parallelism: 3, retry: {automatic: true}") << "passed" << "";
        QTest::newRow("every job skipped") << QByteArray("command: 'false', matrix: {setup: [a], adjustments: [{with: a, skip: true}]}") << "skipped" << "every job of its matrix is skipped";
        QTest::newRow("a matrix that cannot be read") << QByteArray("command: 'echo {{matrix.nope}}', matrix: [a]") << "failed" << "stands for no dimension of the matrix";
    }
    void theWorstJobDecides()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, state);
        QFETCH(QString, reason);
        const auto r = runFile("steps: [{key: a, " + step + "}, {key: after, command: 'true', depends_on: a}]");
        QCOMPARE(r.state("a"), state);
        QCOMPARE(r.status, state == QLatin1String("failed") ? 1 : 0);
        QCOMPARE(r.state("after"), state == QLatin1String("failed") ? QStringLiteral("waiting_failed") : QStringLiteral("passed"));
        QString last;
        for (const auto &event : r.of("step_state")) {
            if (event["step"] == "a")
                last = fromStd(event.value("reason", std::string()));
        }
        QVERIFY2(reason.isEmpty() ? last.isEmpty() : last.contains(reason), qPrintable(last));
    }

    /// Attempts count for each job by itself.
    void retriesCountPerJob()
    {
        const auto r = runFile("steps: [{key: a, command: 'test $$BUILDKITE_RETRY_COUNT -ge $$BUILDKITE_PARALLEL_JOB', parallelism: 3, retry: {automatic: {limit: 2}}}]", "--jobs 3");
        QCOMPARE(r.status, 0);
        QMap<int, int> attempts;
        for (const auto &job : r.of("job_started"))
            attempts[job["index"].get<int>()] = job["attempt"].get<int>();
        QCOMPARE(attempts, (QMap<int, int> {{0, 1}, {1, 2}, {2, 3}}));
    }

    void secretsComeFromTheRunOnly()
    {
        qputenv("DEPLOY", "from the process");
        const QByteArray yaml = "steps: [{key: a, command: 'echo \"$$DEPLOY\"', secrets: [DEPLOY]}, {key: b, command: 'echo \"$$KEY\" $${DEPLOY-withheld}', secrets: {KEY: deploy}}, {key: c, command: 'echo $${DEPLOY-withheld}'}]";
        const auto without = runFile(yaml);
        QCOMPARE(without.status, 1);
        QCOMPARE(without.state("a"), QStringLiteral("failed"));
        QCOMPARE(without.state("c"), QStringLiteral("passed"));
        QCOMPARE(without.of("job_started").size(), 1);
        QVERIFY(without.of("warning").constFirst()["message"].get<std::string>().find("--env DEPLOY=VALUE") != std::string::npos);
        const auto given = runFile(yaml, "--env DEPLOY=opensesame --env deploy=swordfish");
        QCOMPARE(given.status, 0);
        QCOMPARE(log(given, "a"), QStringLiteral("[REDACTED]\n"));
        QCOMPARE(log(given, "b"), QStringLiteral("[REDACTED] withheld\n"));
        QCOMPARE(log(given, "c"), QStringLiteral("withheld\n"));
        QFile journal(stateDir() + QStringLiteral("/releases/") + given.release() + QStringLiteral("/journal.sqlite"));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(!journal.readAll().contains("opensesame"));
    }

    void whatIsNotDoneHereIsSaidOnce()
    {
        const auto r = runFile("steps: [{key: a, label: A, command: 'echo $$BUILDKITE_PLUGINS', parallelism: 2, plugins: [{docker#v5: {image: x}}], agents: {queue: big}, cache: c, notify: [{slack: '#x'}]}, {key: b, label: B, plugins: [docker#v5]}, {key: c, command: 'true', depends_on: b}]", "--jobs 1");
        QCOMPARE(r.status, 0);
        QCOMPARE(r.state("b"), QStringLiteral("skipped"));
        QCOMPARE(r.state("c"), QStringLiteral("passed"));
        QStringList said;
        for (const auto &event : r.of("warning"))
            said.append(fromStd(event["message"].get<std::string>()));
        said.sort();
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.at(0), QStringLiteral("'A' runs on this machine without: plugins (docker#v5), agents (queue=big), cache, notify"));
        QVERIFY2(said.at(1).contains(QStringLiteral("not run here: it is nothing but plugins (docker#v5)")), qPrintable(said.at(1)));
        QVERIFY(log(r, "a").startsWith(QStringLiteral("[{\"github.com/buildkite-plugins/docker-buildkite-plugin#v5\":{\"image\":\"x\"}}]")));
    }

    void concurrencyGroupsAndPriority_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("order");
        const auto group = [](const char *key, const char *more) {
            return QByteArray("{key: ") + key + ", command: 'sleep 0.05', concurrency: 1, concurrency_group: g" + more + "}";
        };
        QTest::newRow("ordered") << QByteArray("steps: [" + group("a", "") + "," + group("b", ", priority: 5") + "," + group("c", "") + "]") << strings({"a", "b", "c"});
        QTest::newRow("eager by priority") << QByteArray("steps: [" + group("a", ", concurrency_method: eager") + "," + group("b", ", priority: 5, concurrency_method: eager") + "]") << strings({"b", "a"});
        // b waits for x but has its place before c.
        QTest::newRow("ordered keeps places") << QByteArray("steps: [{key: x, command: 'sleep 0.1'}," + group("b", ", depends_on: x") + "," + group("c", "") + "]") << strings({"x", "b", "c"});
        QTest::newRow("eager does not") << QByteArray("steps: [{key: x, command: 'sleep 0.3'}," + group("b", ", depends_on: x, concurrency_method: eager") + "," + group("c", ", concurrency_method: eager") + "]") << strings({"x", "c", "b"});
        QTest::newRow("priority without a group") << QByteArray("steps: [{key: a, command: 'true'}, {key: b, command: 'true', priority: -1}, {key: c, command: 'true', priority: 3}]") << strings({"c", "a", "b"});
    }
    void concurrencyGroupsAndPriority()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, order);
        const auto r = runFile(yaml, order.contains(QStringLiteral("x")) ? "--jobs 3" : "--jobs 1");
        QCOMPARE(r.status, 0);
        QStringList started;
        for (const auto &job : r.of("job_started"))
            started.append(fromStd(job["step"].get<std::string>()));
        QCOMPARE(started, order);
    }

    void aStepBehindAGateDoesNotHoldItsGroup()
    {
        const auto r = runFile("steps: [{key: g, block: go}, {key: a, command: 'true', concurrency: 1, concurrency_group: x}, {key: b, command: 'true', depends_on: ~, concurrency: 1, concurrency_group: x}]");
        QCOMPARE(r.status, 3);
        QCOMPARE(r.state("b"), QStringLiteral("passed"));
    }

    void aCircleThroughAGroupEnds()
    {
        const auto r = runFile("steps: [{key: a, command: 'true', depends_on: b, concurrency: 1, concurrency_group: x}, {key: b, label: Second, command: 'true', concurrency: 1, concurrency_group: x}]");
        QCOMPARE(r.status, 1);
        QCOMPARE(r.state("b"), QStringLiteral("failed"));
        QCOMPARE(r.state("a"), QStringLiteral("waiting_failed"));
        const auto said = r.of("step_state");
        QVERIFY(std::any_of(said.cbegin(), said.cend(), [](const Json &e) { return e.value("reason", std::string()).find("in its concurrency group it comes after a, which waits for it") != std::string::npos; }));
    }

    void cancelOnBuildFailing_data()
    {
        QTest::addColumn<QByteArray>("failing");
        QTest::addColumn<QString>("other");
        QTest::newRow("hard") << QByteArray("exit 1', key: f") << "canceled";
        QTest::newRow("soft") << QByteArray("exit 1', key: f, soft_fail: true") << "passed";
        QTest::newRow("retried") << QByteArray("test $$BUILDKITE_RETRY_COUNT = 1', key: f, retry: {automatic: true}") << "passed";
        QTest::newRow("retried in vain") << QByteArray("exit 1', key: f, retry: {automatic: {limit: 1}}") << "canceled";
    }
    void cancelOnBuildFailing()
    {
        QFETCH(QByteArray, failing);
        QFETCH(QString, other);
        const QByteArray seconds = other == QLatin1String("canceled") ? "60" : "1"; // so that it is still there to be cancelled
        const auto r = runFile("steps: [{command: 'sleep 0.1; " + failing + "}, {key: a, command: 'sleep " + seconds + "', cancel_on_build_failing: true}, {key: later, command: 'true', depends_on: a, cancel_on_build_failing: true}, {key: stays, command: 'sleep 0.6'}]", "--jobs 4");
        QCOMPARE(r.state("a"), other);
        QCOMPARE(r.state("later"), other);
        QCOMPARE(r.state("stays"), QStringLiteral("passed"));
    }

    void retriesAndRerunsOfAFinishedRelease()
    {
        const auto file = write("steps: [{key: a, command: 'date +%N > a.out'}, {key: g, block: go, depends_on: a}, {key: pub, label: Publish, command: \"buildkite-agent annotate '- **wheel**: `s3://b/x.whl`' --context out\" , depends_on: g}, {key: z, command: 'true', depends_on: pub}]");
        QFile tags(QString(file).replace(QStringLiteral(".yml"), QStringLiteral(".slipway.yml")));
        QVERIFY(tags.open(QIODevice::WriteOnly));
        tags.write("effects: {pub: once_only}\n");
        tags.close();
        const auto r = run(QStringList(file) + words("--trust --approve g"));
        QCOMPARE(r.status, 0);
        QVERIFY(tags.remove()); // the copy in the journal counts
        const QStringList resume {QStringLiteral("--resume"), r.release()};
        const auto plain = run(resume);
        QCOMPARE(plain.status, 2);
        QVERIFY(plain.errors.contains(QStringLiteral("has ended")));
        const auto refused = run(resume + words("--retry pub"));
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains(QStringLiteral("can be done only once")) && refused.errors.contains(QStringLiteral("s3://b/x.whl")), qPrintable(refused.errors));
        const auto retried = run(resume + words("--retry pub --reason lost"));
        QCOMPARE(retried.status, 0);
        QCOMPARE(retried.of("retry_requested").constFirst()["reason"], "lost");
        QCOMPARE(retried.of("job_started").size(), 1);
        const auto wrong = run(resume + words("--retry nope"));
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.errors.contains(QStringLiteral("there is no step 'nope'")));
        QCOMPARE(run(resume + words("--rerun-from a")).status, 2);
        const auto asks = run(resume + words("--rerun-from a --reason again"));
        QCOMPARE(asks.status, 3); // the gate asks again
        QCOMPARE(asks.of("rerun_requested").constFirst()["steps"].size(), size_t(4));
        QCOMPARE(asks.state("z"), QStringLiteral("blocked"));
        const auto done = run(resume + words("--approve g"));
        QCOMPARE(done.status, 0);
        QCOMPARE(done.state("z"), QStringLiteral("passed"));
        QCOMPARE(run(words("--retry a p.yml")).status, 2);
    }

    void aForcedCancelDoesNotWaitForTheGracePeriod_data()
    {
        QTest::addColumn<QByteArray>("cancel");
        QTest::newRow("at once") << QByteArray("buildkite-agent step cancel --step deaf --force --force-grace-period-seconds 0");
        QTest::newRow("soon") << QByteArray("buildkite-agent step cancel --step deaf --force --force-grace-period-seconds 1");
        QTest::newRow("after a gentle one") << QByteArray("buildkite-agent step cancel --step deaf; buildkite-agent step cancel --step deaf --force --force-grace-period-seconds=0");
        QTest::newRow("by the environment")
            << QByteArray("BUILDKITE_STEP_CANCEL_FORCE=true BUILDKITE_STEP_CANCEL_FORCE_GRACE_PERIOD_SECONDS=0 buildkite-agent step cancel --step deaf");
    }
    /// The step does not listen to TERM, and the release would give it an hour.
    void aForcedCancelDoesNotWaitForTheGracePeriod()
    {
        QFETCH(QByteArray, cancel);
        const auto up = m_dir.filePath(QStringLiteral("up%1").arg(m_count)).toUtf8();
        const auto r = runFile("steps:\n"
                               "  - key: deaf\n    command: trap '' TERM; touch " + up + "; while true; do sleep 1; done\n"
                               "  - key: boss\n    command: until test -e " + up + "; do sleep 0.05; done; " + cancel + "\n", "--jobs 2 --grace 3600");
        QCOMPARE(r.state("boss"), QStringLiteral("passed"));
        QCOMPARE(r.state("deaf"), QStringLiteral("canceled"));
    }

    void badForceIsRefused()
    {
        const auto r = runFile("steps: [{key: a, command: 'buildkite-agent step cancel --step a --force --force-grace-period-seconds soon || true'}]");
        QCOMPARE(r.status, 0);
        QVERIFY2(log(r, "a").contains(QStringLiteral("wants a number from 0 to 86400, not 'soon'")), qPrintable(log(r, "a")));
    }

    void stepsAreUpdatedAndCancelledByJobs()
    {
        const auto r = runFile("steps: [{key: a, command: 'buildkite-agent step update label \"Now\"; buildkite-agent step update label \" 2\" --append --step $$BUILDKITE_STEP_ID; buildkite-agent step get label; buildkite-agent step update priority 9 --step c; buildkite-agent step cancel --step d; buildkite-agent step update colour red || echo refused'}, {key: b, command: 'true', depends_on: a}, {key: c, command: 'true', depends_on: a}, {key: d, command: 'true', depends_on: a}]", "--jobs 1");
        QCOMPARE(r.status, 1);
        QVERIFY2(log(r, "a").startsWith(QStringLiteral("Now 2\n")), qPrintable(log(r, "a")));
        QVERIFY(log(r, "a").contains(QStringLiteral("'colour' cannot be updated; there are label, notify and priority")));
        QCOMPARE(r.state("d"), QStringLiteral("canceled"));
        QCOMPARE(r.of("job_started").at(1)["step"], "c");
        QCOMPARE(r.of("step_updated").size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestRunJobs)
#include "tst_runjobs.moc"
