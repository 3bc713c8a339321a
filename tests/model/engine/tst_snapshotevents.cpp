// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/snapshotevents.h"
#include "release/releasestate.h"
#include "support/testing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slipway;

namespace {

constexpr qint64 kNow = 1'800'000'000'000;

RemoteStep step(const QString &id, StepState state, NodeKind kind = NodeKind::Command)
{
    RemoteStep made;
    made.id = id;
    made.label = id;
    made.kind = kind;
    made.state = state;
    return made;
}

RemoteJob job(const QString &id, qint64 started, qint64 finished = 0, int attempt = 1, int exitStatus = 0)
{
    RemoteJob made;
    made.id = id;
    made.state = finished ? exitStatus ? StepState::Failed : StepState::Passed : StepState::Running;
    made.startedMs = started;
    made.finishedMs = finished;
    made.attempt = attempt;
    made.exitStatus = exitStatus;
    return made;
}

QStringList told(const ReleaseEvents &events)
{
    QStringList lines;
    for (const auto &event : events)
        lines << QStringLiteral("%1 %2 %3").arg(eventTypeName(event.type), event.step, event.job).trimmed();
    return lines;
}

void apply(ReleaseState &state, ReleaseEvents events)
{
    for (auto &event : events) {
        event.seq = state.lastSeq() + 1;
        state.apply(event);
    }
}

} // namespace

class TestSnapshotEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void saysNothingOfWhatIsTheSame()
    {
        RemoteSnapshot snapshot;
        snapshot.steps = {step(QStringLiteral("a"), StepState::Running)};
        snapshot.steps[0].jobs = {job(QStringLiteral("j"), 1000)};
        QVERIFY(eventsBetween(snapshot, snapshot, kNow).isEmpty());
        QVERIFY(!eventsBetween({}, snapshot, kNow).isEmpty());
    }

    /// What happened while nobody looked comes in one go: two whole attempts, with the times the engine gave.
    void catchesUp()
    {
        RemoteSnapshot before, after;
        before.steps = {step(QStringLiteral("a"), StepState::Ready)};
        after.steps = {step(QStringLiteral("a"), StepState::Passed)};
        after.steps[0].jobs = {job(QStringLiteral("j1"), 1000, 2000, 1, 1), job(QStringLiteral("j2"), 3000, 4000, 2)};
        after.outcome = QStringLiteral("passed");
        const auto events = eventsBetween(before, after, kNow);
        QCOMPARE(told(events), QStringList({QStringLiteral("job_started a j1"), QStringLiteral("job_finished a j1"), QStringLiteral("job_started a j2"),
            QStringLiteral("job_finished a j2"), QStringLiteral("step_state a"), QStringLiteral("release_finished")}));
        QCOMPARE(events[1].timeMs, 2000);
        QCOMPARE(events[4].timeMs, 4000);
    }

    void tellsWhoOpenedAGate()
    {
        RemoteSnapshot before, after;
        before.steps = {step(QStringLiteral("g"), StepState::WaitingForHuman, NodeKind::Block)};
        after.steps = {step(QStringLiteral("g"), StepState::Passed, NodeKind::Block)};
        after.steps[0].gate = {false, QStringLiteral("Liam"), 5000};
        const auto opened = eventsBetween({}, before, kNow);
        QCOMPARE(told(opened), QStringList({QStringLiteral("gate_opened g"), QStringLiteral("step_state g")}));
        const auto decided = eventsBetween(before, after, kNow);
        QCOMPARE(told(decided), QStringList({QStringLiteral("gate_decided g"), QStringLiteral("step_state g")}));
        QCOMPARE(decided[0].data["who"], "Liam");
        QCOMPARE(decided[0].data["observed"], true);
        QCOMPARE(decided[0].timeMs, 5000);
        ReleaseState state;
        apply(state, opened);
        QVERIFY(state.gates().value(QStringLiteral("g")).open);
        apply(state, decided);
        QVERIFY(!state.gates().value(QStringLiteral("g")).open);
        QCOMPARE(state.gates().value(QStringLiteral("g")).who, QStringLiteral("Liam"));
    }

    /// A gate that the engine lists no longer waits for nobody, and a step that ran there is not said to run for ever.
    void letsGoOfWhatIsNoLongerListed()
    {
        RemoteSnapshot before, after;
        before.steps = {step(QStringLiteral("g"), StepState::WaitingForHuman, NodeKind::Block), step(QStringLiteral("r"), StepState::Running),
            step(QStringLiteral("p"), StepState::Passed), step(QStringLiteral("n"), StepState::NotStarted), step(QStringLiteral("stays"), StepState::Running)};
        before.steps[1].jobs = {job(QStringLiteral("j"), 1000)};
        after.steps = {before.steps[4]};
        ReleaseState state;
        apply(state, eventsBetween({}, before, kNow));
        QCOMPARE(state.openGates(), QStringList(QStringLiteral("g")));
        const auto gone = eventsBetween(before, after, kNow);
        QCOMPARE(told(gone), QStringList({QStringLiteral("step_state g"), QStringLiteral("step_state r")}));
        QCOMPARE(gone[0].data["reason"], "the engine no longer lists this step");
        apply(state, gone);
        QCOMPARE(state.openGates(), QStringList());
        QCOMPARE(state.stepState(QStringLiteral("r")), StepState::Unknown);
        // It was a slip of the engine: everything is as it was.
        apply(state, eventsBetween(after, before, kNow));
        QCOMPARE(state.stepState(QStringLiteral("r")), StepState::Running);
        QCOMPARE(state.openGates(), QStringList(QStringLiteral("g")));
    }

    void writesNoTomorrow()
    {
        RemoteSnapshot after;
        after.steps = {step(QStringLiteral("a"), StepState::Running)};
        after.steps[0].jobs = {job(QStringLiteral("j"), kNow + 600'000)}; // the engine's clock is ten minutes ahead
        for (const auto &event : eventsBetween({}, after, kNow))
            QVERIFY(event.timeMs <= kNow);
    }

    void drawsAGraph()
    {
        RemoteSnapshot snapshot;
        snapshot.steps = {step(QStringLiteral("group:t"), StepState::NotStarted, NodeKind::Group), step(QStringLiteral("a"), StepState::Passed), step(QStringLiteral("b"), StepState::Waiting)};
        snapshot.steps[1].group = QStringLiteral("group:t");
        snapshot.edges = {{QStringLiteral("a"), QStringLiteral("b"), true}, {QStringLiteral("nowhere"), QStringLiteral("b"), false}};
        const auto graph = snapshotGraph(snapshot);
        QCOMPARE(graph->nodeCount(), size_t(3));
        QCOMPARE(graph->edgeCount(), size_t(1));
        QCOMPARE(graph->node(graph->find(QStringLiteral("a"))).group, graph->find(QStringLiteral("group:t")));
        auto other = snapshot;
        other.steps[2].state = StepState::Running;
        QVERIFY(sameShape(snapshot, other));
        other.edges[0].allowFailure = false;
        QVERIFY(!sameShape(snapshot, other));
        other = snapshot;
        other.steps.removeLast();
        QVERIFY(!sameShape(snapshot, other));
    }

    void tellsTimesByOurClock()
    {
        constexpr qint64 tenMinutes = 600'000;
        RemoteSnapshot after;
        after.outcome = QStringLiteral("passed");
        after.steps = {step(QStringLiteral("build"), StepState::Passed)};
        after.steps[0].jobs = {job(QStringLiteral("j"), kNow - 90'000, kNow - 30'000)};
        for (const auto skew : {tenMinutes, -tenMinutes, qint64(0)}) {
            auto there = after;
            there.steps[0].jobs = {job(QStringLiteral("j"), kNow - 90'000 + skew, kNow - 30'000 + skew)};
            const auto events = eventsBetween({}, there, kNow, skew);
            QCOMPARE(told(events), QStringList({QStringLiteral("job_started build j"), QStringLiteral("job_finished build j"), QStringLiteral("step_state build"), QStringLiteral("release_finished")}));
            QCOMPARE(events[0].timeMs, kNow - 90'000);
            QCOMPARE(events[1].timeMs, kNow - 30'000);
            QCOMPARE(events[3].timeMs, kNow - 30'000); // not when we looked
        }
        auto tomorrow = after;
        tomorrow.steps[0].jobs = {job(QStringLiteral("j"), kNow + tenMinutes)};
        QCOMPARE(eventsBetween({}, tomorrow, kNow)[0].timeMs, kNow);
    }

    void goesOnWhenSomethingRunsAgain()
    {
        RemoteSnapshot before, after;
        before.outcome = QStringLiteral("failed");
        QCOMPARE(told(eventsBetween(before, after, kNow)), QStringList(QStringLiteral("release_resumed")));
        ReleaseState state;
        apply(state, eventsBetween({}, before, kNow));
        QCOMPARE(state.status(), QStringLiteral("failed"));
        apply(state, eventsBetween(before, after, kNow));
        QCOMPARE(state.status(), QStringLiteral("running"));
    }

    /// However many snapshots a watcher misses, the folded state is that of the newest, and no attempt is told twice.
    void foldsToTheNewest()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 200; ++round) {
            ReleaseState state;
            RemoteSnapshot world, seen;
            for (int i = 0; i < 6; ++i)
                world.steps.append(step(QStringLiteral("s%1").arg(i), StepState::NotStarted));
            QSet<QString> started, finished;
            qint64 clock = 1000;
            for (int tick = 0; tick < 60; ++tick) {
                auto &some = world.steps[qsizetype(dice.bounded(6))];
                clock += dice.bounded(1, 50);
                if (some.jobs.isEmpty() || some.jobs.last().isOver()) {
                    some.jobs.append(job(QStringLiteral("%1/%2").arg(some.id).arg(some.jobs.size()), clock, 0, int(some.jobs.size()) + 1));
                    some.state = StepState::Running;
                } else {
                    const bool good = dice.bounded(2);
                    some.jobs.last() = job(some.jobs.last().id, some.jobs.last().startedMs, clock, some.jobs.last().attempt, good ? 0 : 1);
                    some.state = good ? StepState::Passed : StepState::Failed;
                }
                if (dice.bounded(3))
                    continue; // nobody looked
                const auto events = eventsBetween(seen, world, kNow);
                for (const auto &event : events) {
                    auto *once = event.type == EventType::JobStarted ? &started : event.type == EventType::JobFinished ? &finished : nullptr;
                    if (!once)
                        continue;
                    QVERIFY2(!once->contains(event.job), qPrintable(event.job));
                    once->insert(event.job);
                }
                apply(state, events);
                seen = world;
                for (const auto &now : world.steps) {
                    QCOMPARE(state.stepState(now.id), now.state);
                    QCOMPARE(state.step(now.id).jobs.size(), now.jobs.size());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSnapshotEvents)
#include "tst_snapshotevents.moc"
