// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/releasestate.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

ReleaseEvent happened(qint64 seq, EventType type, const char *step, Json data, const char *job = "")
{
    ReleaseEvent e;
    e.seq = seq;
    e.timeMs = 1000 + seq;
    e.type = type;
    e.step = QString::fromLatin1(step);
    e.job = QString::fromLatin1(job);
    e.data = std::move(data);
    return e;
}

ReleaseEvent annotate(qint64 seq, const char *step, Json data)
{
    return happened(seq, EventType::AnnotationAdded, step, std::move(data));
}

} // namespace

class TestReleaseState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void ignoresAnEventItKnows()
    {
        ReleaseState state;
        const auto added = annotate(1, "a", {{"context", "c"}, {"body", "x\n"}, {"append", true}});
        state.apply(added);
        state.apply(added);
        QCOMPARE(state.annotations().constFirst().body, QStringLiteral("x\n"));
        QCOMPARE(state.lastSeq(), 1);
    }

    void followsARelease()
    {
        ReleaseState state;
        StateChanges changes;
        state.apply(happened(1, EventType::ReleaseStarted, "", {{"file", "p.yml"}, {"file_digest", "sha256:f"}, {"graph_digest", "sha256:g"}, {"facts", {{"branch", "main"}}}}), &changes);
        QCOMPARE(state.status(), QStringLiteral("running"));
        QCOMPARE(state.fileDigest(), QStringLiteral("sha256:f"));
        QCOMPARE(fromStd(state.facts()["branch"].get<std::string>()), QStringLiteral("main"));
        QVERIFY(changes.release);
        state.apply(happened(2, EventType::ReleaseInterrupted, "", {}));
        QCOMPARE(state.status(), QStringLiteral("interrupted"));
        state.apply(happened(3, EventType::ReleaseResumed, "", {}));
        QCOMPARE(state.status(), QStringLiteral("running"));
        state.apply(happened(4, EventType::ReleaseFinished, "", {{"state", "failed"}}));
        QCOMPARE(state.status(), QStringLiteral("failed"));
        QCOMPARE(state.finishedMs(), 1004);
        state.apply(happened(5, EventType::RetryRequested, "a", {}));
        QCOMPARE(state.status(), QStringLiteral("running"));
        QCOMPARE(state.finishedMs(), 0);
    }

    void keepsEveryAttempt()
    {
        ReleaseState state;
        state.apply(happened(1, EventType::StepState, "a", {{"state", "running"}, {"reason", "attempt 1"}}));
        state.apply(happened(2, EventType::JobStarted, "a", {{"attempt", 1}, {"log", "logs/j1.log"}}, "j1"));
        QCOMPARE(state.lastJob(QStringLiteral("a")).outcome, QString());
        state.apply(happened(3, EventType::JobFinished, "a", {{"attempt", 1}, {"exit_status", 3}, {"outcome", "failed"}}, "j1"));
        state.apply(happened(4, EventType::JobStarted, "a", {{"attempt", 2}, {"log", "logs/j2.log"}}, "j2"));
        state.apply(happened(5, EventType::JobInterrupted, "a", {{"attempt", 2}}, "j2"));
        QCOMPARE(state.step(QStringLiteral("a")).jobs, QVector<QString>({QStringLiteral("j1"), QStringLiteral("j2")}));
        QCOMPARE(state.job(QStringLiteral("j1")).exitStatus, 3);
        QCOMPARE(state.job(QStringLiteral("j1")).finishedMs, 1003);
        QCOMPARE(state.lastJob(QStringLiteral("a")).outcome, QStringLiteral("interrupted"));
        QCOMPARE(state.lastJob(QStringLiteral("a")).attempt, 2);
        QCOMPARE(state.stepState(QStringLiteral("a")), StepState::Running);
        QCOMPARE(state.stepState(QStringLiteral("nobody")), StepState::NotStarted);
    }

    void opensAndDecidesGates()
    {
        ReleaseState state;
        StateChanges changes;
        state.apply(happened(1, EventType::GateOpened, "g2", {{"label", "Two"}}), &changes);
        state.apply(happened(2, EventType::GateOpened, "g1", {{"label", "One"}}), &changes);
        QVERIFY(changes.gates);
        QCOMPARE(state.openGates(), QStringList({QStringLiteral("g2"), QStringLiteral("g1")}));
        state.apply(happened(3, EventType::GateDecided, "g2", {{"decision", "approve"}, {"who", "mai@rm"}, {"reason", "fine"}, {"fields", {{"version", "1.2"}}}, {"graph_digest", "sha256:g"}, {"file_digest", "sha256:f"}}));
        QCOMPARE(state.openGates(), QStringList(QStringLiteral("g1")));
        const auto gate = state.gates().value(QStringLiteral("g2"));
        QCOMPARE(gate.who, QStringLiteral("mai@rm"));
        QCOMPARE(gate.fields.value(QStringLiteral("version")), QStringLiteral("1.2"));
        QCOMPARE(gate.graphDigest, QStringLiteral("sha256:g"));
        state.apply(happened(4, EventType::StepState, "g1", {{"state", "canceled"}}));
        QVERIFY(state.openGates().isEmpty());
    }

    void appendsVerbatim()
    {
        ReleaseState state;
        state.apply(annotate(1, "a", {{"context", "c"}, {"body", "one"}, {"append", true}, {"style", "info"}, {"priority", 3}}));
        state.apply(annotate(2, "b", {{"context", "c"}, {"body", "two\n"}, {"append", true}, {"priority", 3}}));
        const auto a = state.annotations().constFirst();
        QCOMPARE(a.body, QStringLiteral("onetwo\n"));
        QCOMPARE(a.style, QStringLiteral("info"));
        QCOMPARE(a.steps, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(a.lastStep, QStringLiteral("b"));
        QCOMPARE(state.annotationCount(QStringLiteral("a")), 1);
        QCOMPARE(state.annotationsOfStep(QStringLiteral("b")).size(), 1);
    }

    void replacesAndForgetsWhatWasAnnounced()
    {
        ReleaseState state;
        state.apply(annotate(1, "a", {{"context", "c"}, {"body", "- **w**: `s3://b/old.whl`"}}));
        state.apply(annotate(2, "a", {{"context", "c"}, {"body", "- **w**: `s3://b/new.whl`"}}));
        QCOMPARE(state.annotations().size(), 1);
        QCOMPARE(state.artifacts().size(), 1);
        QCOMPARE(state.artifacts().constFirst().uri, QStringLiteral("s3://b/new.whl"));
        QCOMPARE(state.artifacts().constFirst().context, QStringLiteral("c"));
        QCOMPARE(state.artifacts().constFirst().timeMs, 1002);
    }

    void changesOnlyTheStyle()
    {
        ReleaseState state;
        state.apply(annotate(1, "a", {{"context", "c"}, {"style", "error"}}));
        QVERIFY(state.annotations().isEmpty());
        state.apply(annotate(2, "a", {{"context", "c"}, {"body", "kept"}, {"style", "info"}}));
        state.apply(annotate(3, "a", {{"context", "c"}, {"style", "error"}}));
        QCOMPARE(state.annotations().constFirst().body, QStringLiteral("kept"));
        QCOMPARE(state.annotations().constFirst().style, QStringLiteral("error"));
    }

    void sortsByPriorityThenNewest()
    {
        ReleaseState state;
        state.apply(annotate(1, "a", {{"context", "old"}, {"body", "."}, {"priority", 3}}));
        state.apply(annotate(2, "a", {{"context", "new"}, {"body", "."}, {"priority", 3}}));
        state.apply(annotate(3, "a", {{"context", "first"}, {"body", "."}, {"priority", 10}}));
        state.apply(annotate(4, "a", {{"context", "old"}, {"body", "."}, {"priority", 3}, {"append", true}}));
        QStringList order;
        for (const auto &annotation : state.annotations())
            order.append(annotation.context);
        QCOMPARE(order, QStringList({QStringLiteral("first"), QStringLiteral("new"), QStringLiteral("old")}));
    }

    void separatesScopes()
    {
        ReleaseState state;
        state.apply(annotate(1, "a", {{"body", "build"}}));
        state.apply(annotate(2, "a", {{"body", "of a"}, {"scope", "job"}}));
        state.apply(annotate(3, "b", {{"body", "of b"}, {"scope", "job"}}));
        QCOMPARE(state.annotations().size(), 3);
        QCOMPARE(state.annotations().constLast().context, QStringLiteral("default"));
        state.apply(happened(4, EventType::AnnotationRemoved, "a", {{"context", "default"}, {"scope", "job"}}));
        QCOMPARE(state.annotations().size(), 2);
        QCOMPARE(state.annotationCount(QStringLiteral("a")), 1);
        state.apply(happened(5, EventType::AnnotationRemoved, "b", {{"context", "default"}}));
        QCOMPARE(state.annotations().constFirst().body, QStringLiteral("of b"));
        QCOMPARE(state.annotationCount(QStringLiteral("a")), 0);
    }

    void announcesTheSameLineOnce()
    {
        ReleaseState state;
        for (int seq = 1; seq <= 3; ++seq)
            state.apply(annotate(seq, "a", {{"context", "c"}, {"body", "- **w**: `s3://b/w.whl`\n"}, {"append", true}}));
        QCOMPARE(state.artifacts().size(), 1);
    }

    void keepsUploadedArtifacts()
    {
        ReleaseState state;
        StateChanges changes;
        state.apply(happened(1, EventType::ArtifactUploaded, "a", {{"path", "dist/w.whl"}, {"size", 5}, {"sha1", "1"}, {"sha256", "2"}, {"stored", "artifacts/j1/dist/w.whl"}}, "j1"), &changes);
        QVERIFY(changes.artifacts);
        QVERIFY(changes.steps.contains(QStringLiteral("a")));
        const auto a = state.artifacts().constFirst();
        QCOMPARE(a.kind, ArtifactKind::Uploaded);
        QCOMPARE(a.label, QStringLiteral("dist/w.whl"));
        QCOMPARE(a.uri, QStringLiteral("artifacts/j1/dist/w.whl"));
        QCOMPARE(a.size, 5);
        QCOMPARE(a.job, QStringLiteral("j1"));
    }

    void remembersMessagesMetaDataAndUploads()
    {
        ReleaseState state;
        StateChanges changes;
        state.apply(happened(1, EventType::MetaDataSet, "a", {{"key", "release-version"}, {"value", "1"}, {"message_id", "m1"}}), &changes);
        state.apply(happened(2, EventType::PipelineUploaded, "a", {{"source", "steps: []"}, {"graph_digest", "sha256:h"}}), &changes);
        QVERIFY(changes.metaData && changes.graph);
        QVERIFY(state.hasMessage(QStringLiteral("m1")));
        QVERIFY(!state.hasMessage(QStringLiteral("m2")));
        QCOMPARE(state.metaData().value(QStringLiteral("release-version")), QStringLiteral("1"));
        QCOMPARE(state.uploads().size(), 1);
        QCOMPARE(state.graphDigest(), QStringLiteral("sha256:h"));
    }

    void keepsWhatARehearsalRecorded()
    {
        ReleaseState state;
        StateChanges changes;
        state.apply(happened(1, EventType::ReleaseStarted, "", {{"file", "p.yml"}, {"rehearsal", {{"isolation", "namespace"}}}}));
        QVERIFY(state.isRehearsal());
        RecordedCommand command;
        command.argv = QStringList {QStringLiteral("docker"), QStringLiteral("push"), QStringLiteral("a b")};
        command.stdinBytes = 7;
        command.effect = CommandEffect::Publish;
        command.targets = QStringList {QStringLiteral("a b")};
        state.apply(happened(2, EventType::CommandRecorded, "s", command.toJson(), "j"), &changes);
        QVERIFY(changes.commands);
        const auto kept = state.commands().constFirst();
        QCOMPARE(kept.commandLine(), QStringLiteral("docker push 'a b'"));
        QCOMPARE(kept.stdinBytes, 7);
        QCOMPARE(kept.effect, CommandEffect::Publish);
        QCOMPARE(kept.step, QStringLiteral("s"));
        QCOMPARE(kept.job, QStringLiteral("j"));
        QCOMPARE(kept.timeMs, 1002);
        state.apply(happened(3, EventType::RehearsalReported, "", {{"publish", Json::array()}}));
        QVERIFY(state.rehearsalReport().contains("publish"));
        state.apply(happened(4, EventType::ReleaseFinished, "", {{"state", "passed"}, {"incomplete", {{{"uri", "s3://b/w"}}}}}));
        QCOMPARE(int(state.incomplete().size()), 1);
    }

    void survivesDataOfTheWrongType()
    {
        ReleaseState state;
        for (int type = 0; type <= int(EventType::RehearsalReported); ++type)
            state.apply(happened(type + 1, EventType(type), "a", {{"state", 1}, {"fields", 3}, {"facts", "x"}, {"body", 7}, {"argv", 1}, {"stdin_bytes", "x"}, {"incomplete", 2}, {"priority", "x"}, {"key", nullptr}, {"message_id", 1}}, "j"));
        QCOMPARE(state.lastSeq(), int(EventType::RehearsalReported) + 1);
    }
};

QTEST_GUILESS_MAIN(TestReleaseState)
#include "tst_releasestate.moc"
