// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/scheduler.h"
#include "graph/graphbuilder.h"
#include "support/testing.h"

#include <QTest>

#include <rapidcheck.h>

using namespace slipway;

namespace {

/// A graph in few words: steps by name, edges "from to", with "+" for allow_failure.
class Sketch
{
public:
    NodeIndex add(const char *id, NodeKind kind = NodeKind::Command, bool continueOnFailure = false, Removal removal = Removal::None)
    {
        StepNode node;
        node.id = node.key = node.label = QString::fromLatin1(id);
        node.kind = kind;
        node.continueOnFailure = continueOnFailure;
        node.removal = removal;
        node.order = quint32(m_builder.nodeCount());
        return m_builder.addNode(node);
    }
    void edge(const char *from, const char *to, bool allowFailure = false)
    {
        m_builder.addEdge({m_builder.find(QString::fromLatin1(from)), m_builder.find(QString::fromLatin1(to)), EdgeOrigin::Explicit, allowFailure});
    }
    GraphBuilder &builder() { return m_builder; }
    StepGraphPtr build() { return m_builder.build(); }

private:
    GraphBuilder m_builder;
};

class Run
{
public:
    explicit Run(StepGraphPtr graph)
        : graph(graph)
        , scheduler(graph)
    {
        scheduler.settle();
    }
    Run &is(const char *id, StepState state)
    {
        scheduler.report(at(id), state);
        scheduler.settle();
        return *this;
    }
    NodeIndex at(const char *id) const { return graph->find(QString::fromLatin1(id)); }
    QString state(const char *id) const { return stepStateName(scheduler.state(at(id))); }

    StepGraphPtr graph;
    Scheduler scheduler;
};

// What a finished dependency does: written down a second time, as plainly as can be.
enum class Verdict { Satisfied, Open, Gate, Doomed, Canceled };

struct Reference
{
    StepGraphPtr graph;
    std::vector<StepState> fixed; // what was reported; NotStarted: nothing
    std::vector<bool> approved;
    std::vector<StepState> state;
    std::vector<bool> canceled;

    Verdict verdict(const StepEdge &edge) const
    {
        const auto &from = graph->node(edge.from);
        const auto &to = graph->node(edge.to);
        const auto s = state[raw(edge.from)];
        const bool barrier = from.kind == NodeKind::Wait || from.kind == NodeKind::Block;
        const bool tolerant = edge.allowFailure || (to.kind == NodeKind::Wait && to.continueOnFailure && !barrier);
        if (s == StepState::Passed || s == StepState::SoftFailed || s == StepState::Removed || s == StepState::Skipped)
            return Verdict::Satisfied;
        if (s == StepState::Canceled || (s == StepState::WaitingFailed && canceled[raw(edge.from)]))
            return Verdict::Canceled;
        if (s == StepState::Failed || s == StepState::TimedOut || s == StepState::WaitingFailed)
            return tolerant ? Verdict::Satisfied : Verdict::Doomed;
        return from.isGate() || s == StepState::Blocked ? Verdict::Gate : Verdict::Open;
    }

    /// Everything decided anew in one pass over a topological order (the graphs of the property are acyclic).
    void solve()
    {
        state.assign(graph->nodeCount(), StepState::NotStarted);
        canceled.assign(graph->nodeCount(), false);
        for (size_t i = 0; i < graph->nodeCount(); ++i) {
            if (fixed[i] != StepState::NotStarted) {
                state[i] = fixed[i];
                continue;
            }
            int open = 0, gate = 0, doomed = 0, cancel = 0;
            for (const auto &edge : graph->edges()) {
                if (raw(edge.to) != i)
                    continue;
                const auto v = verdict(edge);
                open += v == Verdict::Open || v == Verdict::Gate;
                gate += v == Verdict::Gate;
                doomed += v == Verdict::Doomed || v == Verdict::Canceled;
                cancel += v == Verdict::Canceled;
            }
            const auto &node = graph->node(NodeIndex(i));
            if (doomed)
                state[i] = StepState::WaitingFailed;
            else if (open)
                state[i] = gate ? StepState::Blocked : StepState::Waiting;
            else if (node.kind == NodeKind::Wait || (node.isGate() && approved[i]))
                state[i] = StepState::Passed;
            else
                state[i] = node.isGate() ? StepState::WaitingForHuman : StepState::Ready;
            canceled[i] = doomed && cancel > 0;
        }
    }
};

StepGraphPtr randomGraph()
{
    Sketch sketch;
    const int count = *rc::gen::inRange(1, 24);
    const auto kinds = std::array {NodeKind::Command, NodeKind::Command, NodeKind::Command, NodeKind::Wait, NodeKind::Block, NodeKind::Input};
    for (int i = 0; i < count; ++i) {
        const auto kind = kinds.at(*rc::gen::inRange<size_t>(0, kinds.size()));
        sketch.add(qPrintable(QStringLiteral("s%1").arg(i)), kind, *rc::gen::inRange(0, 2) == 1);
    }
    const int edges = *rc::gen::inRange(0, count * 3);
    for (int i = 0; i < edges && count > 1; ++i) {
        const int to = *rc::gen::inRange(1, count);
        const int from = *rc::gen::inRange(0, to);
        sketch.builder().addEdge({NodeIndex(from), NodeIndex(to), EdgeOrigin::Explicit, *rc::gen::inRange(0, 2) == 1});
    }
    return sketch.build();
}

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void dependency_data()
    {
        QTest::addColumn<int>("ended");
        QTest::addColumn<bool>("allow");
        QTest::addColumn<QString>("expected");
        const auto row = [](StepState ended, const char *plain, const char *allowed) {
            const auto name = stepStateName(ended).toLatin1();
            QTest::newRow(qPrintable(QString::fromLatin1(name + " plain"))) << int(ended) << false << QString::fromLatin1(plain);
            QTest::newRow(qPrintable(QString::fromLatin1(name + " allow_failure"))) << int(ended) << true << QString::fromLatin1(allowed);
        };
        row(StepState::Passed, "ready", "ready");
        row(StepState::SoftFailed, "ready", "ready");
        row(StepState::Removed, "ready", "ready");
        row(StepState::Skipped, "ready", "ready");
        row(StepState::Failed, "waiting_failed", "ready");
        row(StepState::TimedOut, "waiting_failed", "ready");
        row(StepState::Canceled, "waiting_failed", "waiting_failed");
        row(StepState::Running, "waiting", "waiting");
        row(StepState::Canceling, "waiting", "waiting");
        row(StepState::Interrupted, "waiting", "waiting");
    }
    void dependency()
    {
        QFETCH(int, ended);
        QFETCH(bool, allow);
        QFETCH(QString, expected);
        Sketch s;
        s.add("a");
        s.add("b");
        s.edge("a", "b", allow);
        Run run(s.build());
        QCOMPARE(run.is("a", StepState(ended)).state("b"), expected);
    }

    void waitingFailedIsCoveredUnlessItCameFromACancel()
    {
        for (const bool cancel : {false, true}) {
            Sketch s;
            for (const auto *id : {"c", "d", "e", "f"})
                s.add(id);
            s.edge("c", "d");
            s.edge("d", "e", true);
            s.edge("c", "f", true);
            Run run(s.build());
            run.is("c", cancel ? StepState::Canceled : StepState::Failed);
            QCOMPARE(run.state("d"), QStringLiteral("waiting_failed"));
            QCOMPARE(run.state("e"), cancel ? QStringLiteral("waiting_failed") : QStringLiteral("ready"));
            QCOMPARE(run.state("f"), cancel ? QStringLiteral("waiting_failed") : QStringLiteral("ready"));
            QVERIFY(run.scheduler.failed());
        }
    }

    void aBlockedGateIsNoFailure()
    {
        Sketch s;
        s.add("gate", NodeKind::Block);
        s.add("g");
        s.add("h");
        s.edge("gate", "g", true);
        s.edge("g", "h");
        Run run(s.build());
        QCOMPARE(run.state("gate"), QStringLiteral("waiting_for_human"));
        QCOMPARE(run.state("g"), QStringLiteral("blocked"));
        QCOMPARE(run.state("h"), QStringLiteral("blocked"));
        QCOMPARE(run.scheduler.waitingForPeople(), size_t(1));
        run.scheduler.approve(run.at("gate"));
        run.scheduler.settle();
        QCOMPARE(run.state("gate"), QStringLiteral("passed"));
        QCOMPARE(run.state("g"), QStringLiteral("ready"));
        QCOMPARE(run.state("h"), QStringLiteral("waiting"));
    }

    void aGateBehindAFailureCannotOpen()
    {
        Sketch s;
        s.add("a");
        s.add("gate", NodeKind::Block);
        s.add("deploy");
        s.edge("a", "gate");
        s.edge("gate", "deploy");
        Run run(s.build());
        QCOMPARE(run.state("deploy"), QStringLiteral("blocked"));
        run.scheduler.approve(run.at("gate")); // in advance
        run.scheduler.settle();
        QCOMPARE(run.state("gate"), QStringLiteral("waiting"));
        run.is("a", StepState::Failed);
        QCOMPARE(run.state("gate"), QStringLiteral("waiting_failed"));
        QCOMPARE(run.state("deploy"), QStringLiteral("waiting_failed"));
    }

    void approvedInAdvancePassesByItself()
    {
        Sketch s;
        s.add("a");
        s.add("gate", NodeKind::Input);
        s.edge("a", "gate");
        Run run(s.build());
        run.scheduler.approve(run.at("gate"));
        run.is("a", StepState::Passed);
        QCOMPARE(run.state("gate"), QStringLiteral("passed"));
    }

    void continueOnFailure_data()
    {
        QTest::addColumn<bool>("firstContinues");
        QTest::addColumn<bool>("secondContinues");
        QTest::addColumn<bool>("cancel");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("third");
        QTest::newRow("plain, then continue (B)") << false << true << false << "waiting_failed" << "waiting_failed";
        QTest::newRow("both continue (C)") << true << true << false << "ready" << "waiting";
        QTest::newRow("both continue, cancelled") << true << true << true << "waiting_failed" << "waiting_failed";
        QTest::newRow("continue, then plain") << true << false << false << "ready" << "waiting_failed";
    }
    void continueOnFailure()
    {
        QFETCH(bool, firstContinues);
        QFETCH(bool, secondContinues);
        QFETCH(bool, cancel);
        QFETCH(QString, second);
        QFETCH(QString, third);
        Sketch s;
        s.add("first");
        s.add("w1", NodeKind::Wait, firstContinues);
        s.add("second");
        s.add("w2", NodeKind::Wait, secondContinues);
        s.add("third");
        s.edge("first", "w1");
        s.edge("w1", "second");
        for (const auto *id : {"first", "w1", "second"})
            s.edge(id, "w2");
        s.edge("w2", "third");
        Run run(s.build());
        run.is("first", cancel ? StepState::Canceled : StepState::Failed);
        QCOMPARE(run.state("second"), second);
        QCOMPARE(run.state("third"), third);
        if (second == QLatin1String("ready") && third == QLatin1String("waiting"))
            QCOMPARE(run.is("second", StepState::Passed).state("third"), QStringLiteral("ready"));
        QVERIFY(run.scheduler.failed());
    }

    void aRetryReopensWhatWaitedInVain()
    {
        Sketch s;
        s.add("a");
        s.add("b");
        s.add("c");
        s.edge("a", "b");
        s.edge("b", "c");
        Run run(s.build());
        run.is("a", StepState::Failed);
        QCOMPARE(run.state("c"), QStringLiteral("waiting_failed"));
        QCOMPARE(run.scheduler.unfinished(), size_t(0));
        run.is("a", StepState::NotStarted);
        QCOMPARE(run.state("a"), QStringLiteral("ready"));
        QCOMPARE(run.state("c"), QStringLiteral("waiting"));
        run.is("a", StepState::Passed).is("b", StepState::Passed).is("c", StepState::Passed);
        QVERIFY(!run.scheduler.failed());
        QCOMPARE(run.scheduler.unfinished(), size_t(0));
    }

    void unknownKeysDoomTheirDependants()
    {
        Sketch s;
        const auto stub = s.add("nope");
        s.builder().node(stub).stub = true;
        s.add("b");
        s.edge("nope", "b", true);
        Run run(s.build());
        QCOMPARE(run.state("nope"), QStringLiteral("unknown"));
        QCOMPARE(run.state("b"), QStringLiteral("waiting_failed"));
        QVERIFY(run.scheduler.failed());
    }

    void removalIsNotTransitive()
    {
        Sketch s;
        s.add("a");
        s.add("b", NodeKind::Command, false, Removal::Condition);
        s.add("c");
        s.edge("a", "b");
        s.edge("b", "c");
        Run run(s.build());
        QCOMPARE(run.state("b"), QStringLiteral("broken"));
        QCOMPARE(run.state("c"), QStringLiteral("ready"));
    }

    void circlesAreNoticed()
    {
        Sketch s;
        s.add("a");
        s.add("b");
        s.edge("a", "b");
        s.edge("b", "a");
        Run run(s.build());
        QVERIFY(run.scheduler.isStuck());
        QCOMPARE(run.scheduler.leftOver().size(), size_t(2));
    }

    void readyStepsComeInReadingOrder()
    {
        Sketch s;
        const auto a = s.add("a");
        const auto b = s.add("b");
        s.builder().node(a).order = 5;
        s.builder().node(b).order = 1;
        Run run(s.build());
        QCOMPARE(run.scheduler.nextReady(), b);
        run.is("b", StepState::Running);
        QCOMPARE(run.scheduler.nextReady(), a);
        QCOMPARE(run.scheduler.running(), size_t(1));
    }

    void growsWithAnUpload()
    {
        Sketch s;
        s.add("upload");
        s.add("after");
        s.edge("upload", "after");
        Run run(s.build());
        run.is("upload", StepState::Running);
        GraphBuilder more(*run.graph);
        StepNode fresh;
        fresh.id = QStringLiteral("new");
        fresh.kind = NodeKind::Command;
        const auto index = more.addNode(fresh);
        more.addEdge({run.at("upload"), index, EdgeOrigin::Upload, false});
        more.addEdge({index, run.at("after"), EdgeOrigin::Upload, false});
        run.graph = more.build();
        run.scheduler.setGraph(run.graph);
        run.scheduler.settle();
        run.is("upload", StepState::Passed);
        QCOMPARE(run.state("new"), QStringLiteral("ready"));
        QCOMPARE(run.state("after"), QStringLiteral("waiting"));
        QCOMPARE(run.is("new", StepState::Passed).state("after"), QStringLiteral("ready"));
    }

    /// Any order of reports on any graph leads to what the plain reference says.
    void agreesWithTheReference()
    {
        const bool good = rc::check("scheduler agrees with the reference", [] {
            const auto graph = randomGraph();
            Scheduler scheduler(graph);
            scheduler.settle();
            Reference reference {graph, std::vector<StepState>(graph->nodeCount(), StepState::NotStarted),
                std::vector<bool>(graph->nodeCount(), false), {}, {}};
            const int reports = *rc::gen::inRange(0, 30);
            constexpr std::array outcomes {StepState::Running, StepState::Passed, StepState::Failed, StepState::SoftFailed,
                StepState::Canceled, StepState::TimedOut, StepState::Interrupted, StepState::NotStarted};
            for (int i = 0; i < reports; ++i) {
                const auto node = NodeIndex(*rc::gen::inRange<size_t>(0, graph->nodeCount()));
                const auto kind = graph->node(node).kind;
                if (graph->node(node).isGate() && *rc::gen::inRange(0, 2) == 1) {
                    scheduler.approve(node);
                    reference.approved[raw(node)] = true;
                } else if (kind == NodeKind::Command) {
                    const auto outcome = outcomes.at(*rc::gen::inRange<size_t>(0, outcomes.size()));
                    scheduler.report(node, outcome);
                    reference.fixed[raw(node)] = outcome;
                }
                // A barrier that has passed stays passed, whatever is retried before it.
                for (size_t n = 0; n < graph->nodeCount(); ++n) {
                    const auto now = scheduler.state(NodeIndex(n));
                    if (graph->node(NodeIndex(n)).kind != NodeKind::Command && now == StepState::Passed)
                        reference.fixed[n] = now;
                }
                scheduler.settle();
            }
            for (size_t n = 0; n < graph->nodeCount(); ++n) {
                if (graph->node(NodeIndex(n)).kind != NodeKind::Command && scheduler.state(NodeIndex(n)) == StepState::Passed)
                    reference.fixed[n] = StepState::Passed;
            }
            reference.solve();
            size_t unfinished = 0;
            for (size_t n = 0; n < graph->nodeCount(); ++n) {
                RC_ASSERT(stepStateName(scheduler.state(NodeIndex(n))).toStdString() == stepStateName(reference.state[n]).toStdString());
                unfinished += !isFinal(reference.state[n]);
            }
            RC_ASSERT(scheduler.unfinished() == unfinished);
        });
        QVERIFY(good);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
