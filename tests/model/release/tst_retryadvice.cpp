// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "release/releasecontroller.h"
#include "release/retryadvice.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

const QByteArray kYaml = "steps:\n"
                         "  - {key: build, command: make}\n"
                         "  - {key: gate, block: Go, depends_on: build}\n"
                         "  - {key: pub, label: Out, command: ./out.sh, depends_on: gate}\n"
                         "  - {key: note, command: ./note.sh, depends_on: pub}\n"
                         "  - {key: gone, command: x, depends_on: build, if: 'false'}\n"
                         "  - {key: side, command: ./side.sh, depends_on: ~}\n";

/// A release of these steps that ran to its end, but for `note`, which failed.
struct Stage
{
    Stage()
    {
        const auto parsed = parsePipeline(QStringLiteral("p.yml"), kYaml, {});
        if (parsed.failed())
            qFatal("%s", qPrintable(parsed.error().toString()));
        plan = planPipeline(*parsed, {});
        tags.effects = {{QStringLiteral("pub"), StepEffect::OnceOnly}};
        happens(EventType::ReleaseStarted, "", {{"release_file", "effects: {pub: once_only}\n"}, {"file", "p.yml"}});
        for (const auto *step : {"build", "pub", "note", "side"}) {
            happens(EventType::JobStarted, step, {{"attempt", 1}}, step);
            happens(EventType::JobFinished, step, {{"attempt", 1}, {"outcome", "passed"}}, step);
            is(step, "passed");
        }
        is("gate", "passed");
        happens(EventType::GateDecided, "gate", {{"decision", "approve"}, {"who", "ana"}});
        is("gone", "broken");
        is("note", "failed");
        happens(EventType::AnnotationAdded, "pub", {{"body", "- **wheel**: `s3://b/x.whl`"}}, "pub");
    }
    void happens(EventType type, const char *step, Json data, const char *job = "")
    {
        ReleaseEvent event;
        event.seq = state.lastSeq() + 1;
        event.type = type;
        event.step = QString::fromLatin1(step);
        event.job = QString::fromLatin1(job);
        event.timeMs = event.seq;
        event.data = std::move(data);
        state.apply(event);
    }
    void is(const char *step, const char *name) { happens(EventType::StepState, step, {{"state", name}}); }
    RetryAdvice advice(const char *step) const { return retryAdvice(*plan, state, tags, QString::fromLatin1(step)); }
    Result<ReleaseEvents> decided(Action::Type type, const char *step, const char *reason = "") const
    {
        Action action;
        action.type = type;
        action.step = QString::fromLatin1(step);
        action.who = QStringLiteral("mai@rm");
        action.reason = QString::fromLatin1(reason);
        return decide(action, {*plan, state, false, false, {}, tags});
    }

    PlanPtr plan;
    ReleaseState state;
    ReleaseFile tags;
};

QStringList strings(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestRetryAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void tellsWhatIsPublicAndWhereToResume()
    {
        const Stage stage;
        const auto pub = stage.advice("pub");
        QCOMPARE(pub.stepClass.effect, StepEffect::OnceOnly);
        QVERIFY(pub.needsReason);
        QCOMPARE(pub.alreadyPublic.size(), 1);
        QCOMPARE(pub.alreadyPublic.constFirst().uri, QStringLiteral("s3://b/x.whl"));
        QCOMPARE(pub.resumeAt, QStringLiteral("note"));
        QVERIFY2(pub.warning().contains(QStringLiteral("'Out' can be done only once")) && pub.warning().endsWith(QStringLiteral("already public: s3://b/x.whl")), qPrintable(pub.warning()));
        const auto note = stage.advice("note");
        QVERIFY(!note.needsReason && note.warning().isEmpty());
        QCOMPARE(note.resumeAt, QStringLiteral("note"));
        const auto build = stage.advice("build");
        QCOMPARE(build.downstream, strings("gate pub note"));
        QCOMPARE(build.onceOnlyDownstream, strings("pub"));
        QVERIFY(stage.advice("nope").step.isEmpty());
    }

    void aRehearsalPublishesNothing()
    {
        Stage stage;
        stage.happens(EventType::ReleaseStarted, "", {{"rehearsal", Json::object()}});
        QVERIFY(!stage.advice("pub").needsReason);
    }

    void whatNeverStartedNeedsNoReason()
    {
        Stage stage;
        stage.tags.effects.append({QStringLiteral("gone"), StepEffect::OnceOnly});
        QVERIFY(!stage.advice("gone").needsReason);
    }

    void tagsComeFromTheJournal()
    {
        const Stage stage;
        const auto tags = releaseTags(stage.state);
        QCOMPARE(tags.effects.size(), 1);
        QCOMPARE(tags.effects.constFirst().first, QStringLiteral("pub"));
    }

    void onceOnlyNeedsAReason()
    {
        const Stage stage;
        QVERIFY_RESULT(stage.decided(Action::Type::Retry, "note"));
        const auto refused = stage.decided(Action::Type::Retry, "pub");
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("s3://b/x.whl")));
        QVERIFY(stage.decided(Action::Type::Retry, "pub", "  ").failed());
        QVERIFY_RESULT(stage.decided(Action::Type::Retry, "pub", "the bucket was wiped"));
        QVERIFY(stage.decided(Action::Type::RerunFrom, "build").failed());
    }

    void anInterruptedOnceOnlyStepNeedsAReasonToo()
    {
        Stage stage;
        for (const auto *step : {"pub", "note"}) {
            stage.happens(EventType::JobStarted, step, {{"attempt", 2}}, step);
            stage.happens(EventType::JobInterrupted, step, {}, step);
            stage.is(step, "interrupted");
        }
        QVERIFY_RESULT(stage.decided(Action::Type::Restart, "note"));
        const auto refused = stage.decided(Action::Type::Restart, "pub");
        QVERIFY(refused.failed());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("can be done only once")), qPrintable(refused.error().message));
        QCOMPARE(refused.error().hint, QStringLiteral("give a reason if it is to run again all the same"));
        const auto events = stage.decided(Action::Type::Restart, "pub", "the registry has nothing of it");
        QVERIFY_RESULT(events);
        QCOMPARE(events->constFirst().data["reason"], "the registry has nothing of it");
    }

    void rerunsWhatDepends()
    {
        Stage stage;
        const auto events = stage.decided(Action::Type::RerunFrom, "build", "again");
        QVERIFY_RESULT(events);
        QCOMPARE(events->constFirst().type, EventType::RerunRequested);
        QStringList steps;
        for (const auto &step : events->constFirst().data["steps"])
            steps.append(fromStd(step.get<std::string>()));
        QCOMPARE(steps, strings("build gate pub note"));
        // The fold: gates ask again, jobs run again.
        stage.happens(EventType::ReleaseFinished, "", {{"state", "failed"}});
        stage.happens(EventType::RerunRequested, "build", events->constFirst().data);
        QCOMPARE(stage.state.status(), QStringLiteral("running"));
        QVERIFY(stage.state.gates().value(QStringLiteral("gate")).decision.isEmpty());
        QVERIFY(stage.state.step(QStringLiteral("pub")).variants.value(0).again);
        QVERIFY(!stage.state.step(QStringLiteral("side")).variants.value(0).again);
    }

    void rerunsWhatFailed()
    {
        Stage stage;
        const auto stepsOf = [](const Result<ReleaseEvents> &events) {
            QStringList steps;
            for (const auto &step : events->constFirst().data["steps"])
                steps.append(fromStd(step.get<std::string>()));
            return steps;
        };
        // Only the failed one: what it needed passed, and nothing stands behind it.
        auto events = stage.decided(Action::Type::RerunFailed, "whatever");
        QVERIFY_RESULT(events);
        QCOMPARE(events->constFirst().type, EventType::RerunRequested);
        QVERIFY(events->constFirst().step.isEmpty());
        QCOMPARE(stepsOf(events), strings("note"));
        // What did not run because of a failure goes with it; the gate that was opened stays open, `side` stays as it is.
        stage.is("build", "failed");
        stage.is("pub", "waiting_failed");
        stage.is("note", "waiting_failed");
        QVERIFY(stage.decided(Action::Type::RerunFailed, "").failed()); // pub was started once
        events = stage.decided(Action::Type::RerunFailed, "", "again");
        QVERIFY_RESULT(events);
        QCOMPARE(stepsOf(events), strings("build pub note"));
        stage.is("build", "passed");
        stage.is("pub", "passed");
        stage.is("note", "passed");
        const auto refused = stage.decided(Action::Type::RerunFailed, "");
        QVERIFY(refused.failed());
        QVERIFY2(refused.error().message.contains(QStringLiteral("nothing failed")), qPrintable(refused.error().message));
    }

    void refusesToRerun_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one behind it runs") << QByteArray("note") << QByteArray("running") << "depends on 'build' and is running";
        QTest::newRow("one behind it was interrupted") << QByteArray("note") << QByteArray("interrupted") << "is interrupted";
        QTest::newRow("it runs itself") << QByteArray("build") << QByteArray("running") << "cannot be retried";
    }
    void refusesToRerun()
    {
        QFETCH(QByteArray, step);
        QFETCH(QByteArray, state);
        QFETCH(QString, expected);
        Stage stage;
        stage.is(step.constData(), state.constData());
        const auto refused = stage.decided(Action::Type::RerunFrom, "build", "again");
        QVERIFY2(refused.failed() && refused.error().message.contains(expected), qPrintable(refused.failed() ? refused.error().message : QString()));
    }

    void anUploaderIsNotRerun()
    {
        Stage stage;
        stage.happens(EventType::PipelineUploaded, "side", {{"source", "steps: []"}}, "side");
        const auto refused = stage.decided(Action::Type::RerunFrom, "side");
        QVERIFY(refused.failed() && refused.error().message.contains(QStringLiteral("uploaded a pipeline")));
    }

    void keepsTheJobsOfAStepApart()
    {
        Stage stage;
        for (int i = 0; i < 2; ++i) {
            const auto id = "side" + std::to_string(i);
            stage.happens(EventType::JobStarted, "side", {{"attempt", 1 + i}, {"index", i}, {"variant", i ? "mac" : "linux"}, {"slot", 3 + i}}, id.c_str());
            stage.happens(EventType::JobFinished, "side", {{"outcome", i ? "failed" : "passed"}, {"error", "e"}, {"will_retry", i == 1}}, id.c_str());
        }
        const auto side = QStringLiteral("side");
        QCOMPARE(stage.state.lastAttempts(side).size(), 2);
        QCOMPARE(stage.state.attemptsOf(side, 1).size(), 1);
        QCOMPARE(stage.state.attemptsOf(side, 0).size(), 2);
        QCOMPARE(stage.state.job(QStringLiteral("side1")).slot, 4);
        QCOMPARE(stage.state.job(QStringLiteral("side1")).variant, QStringLiteral("mac"));
        QVERIFY(stage.state.step(side).variants.value(1).again);
        QVERIFY(!stage.state.step(side).variants.value(0).again);
        stage.happens(EventType::RetryRequested, "side", {{"only_failed", true}});
        QVERIFY(!stage.state.step(side).variants.value(0).again);
        stage.happens(EventType::RetryRequested, "side", Json::object()); // as older journals write it
        QVERIFY(stage.state.step(side).variants.value(0).again);
    }
};

QTEST_GUILESS_MAIN(TestRetryAdvice)
#include "tst_retryadvice.moc"
