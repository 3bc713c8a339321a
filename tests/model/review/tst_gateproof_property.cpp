// SPDX-License-Identifier: GPL-3.0-or-later
// The proof against the real scheduler, on thousands of random pipelines: with every approval withheld, no step
// proved gated, stuck or not run ever becomes ready, and every step proved ungated does in the run it names.
// SLIPWAY_PROOF_PIPELINES=200000 asks for more of them, SLIPWAY_PROOF_SEED for others.
#include "engine/local/scheduler.h"
#include "pipeline/planbuilder.h"
#include "pipeline/planner.h"
#include "randompipelines.h"
#include "review/gateproof.h"
#include "review/proofrun.h"
#include "support/testing.h"

using namespace slipway;

namespace {

struct Doubts
{
    bool value[3];
};

StepState stateFor(int dice)
{
    switch (dice) {
    case 0:
        return StepState::Failed;
    case 1:
        return StepState::SoftFailed;
    case 2:
        return StepState::TimedOut;
    default:
        return StepState::Passed;
    }
}

/// Which steps became ready at any time in a run in which nobody opens a gate. `outcome` says how a step ends.
template <typename Outcome>
std::vector<bool> readyInRun(const StepGraphPtr &graph, Outcome outcome)
{
    std::vector<bool> ready(graph->nodeCount());
    Scheduler scheduler(graph);
    for (bool givenUp = false;;) {
        for (const auto &change : scheduler.settle()) {
            const bool isWait = graph->node(change.node).kind == NodeKind::Wait && change.state == StepState::Passed;
            if (isWait || change.state == StepState::Ready || change.state == StepState::WaitingForHuman)
                ready[raw(change.node)] = true;
        }
        if (const auto next = scheduler.nextReady(); next != kNoNode) {
            scheduler.report(next, StepState::Running);
            scheduler.report(next, outcome(next));
            continue;
        }
        if (!scheduler.isStuck() || givenUp)
            return ready;
        givenUp = true;
        // As the engine does it with what waits in a circle.
        for (const auto left : scheduler.leftOver())
            scheduler.report(left, StepState::WaitingFailed);
    }
}

void resolve(QVector<Step> &steps, const Doubts &doubts)
{
    for (auto &step : steps) {
        if (step.condition.startsWith(QLatin1String("doubt")))
            step.condition = doubts.value[step.condition.at(6).digitValue() - 1] ? QString() : QStringLiteral("false");
        resolve(step.steps, doubts);
    }
}

/// The plan without the edges that barriers stand for, as of a pipeline with very many.
PlanPtr shortPlan(const PipelinePtr &pipeline, const Facts &facts)
{
    PlanBuilder builder(facts, 0);
    builder.addPipeline(pipeline);
    return builder.finish().value();
}

NodeIndex randomNode(testing::RandomPipelines &random, const Scheduler &scheduler, StepState state)
{
    std::vector<NodeIndex> found;
    for (size_t i = 0; i < scheduler.graph().nodeCount(); ++i) {
        if (scheduler.state(NodeIndex(i)) == state)
            found.push_back(NodeIndex(i));
    }
    return found.empty() ? kNoNode : found[size_t(random.between(0, int(found.size()) - 1))];
}

/// Runs both side by side, in random order, with random ends and approvals. The first step that is at any time not in
/// the same state in both, or kNoNode.
NodeIndex firstDifference(testing::RandomPipelines &random, const StepGraphPtr &one, const StepGraphPtr &other)
{
    Scheduler a(one), b(other);
    const auto report = [&](NodeIndex node, StepState state) {
        a.report(node, state);
        b.report(node, state);
    };
    for (;;) {
        a.settle();
        b.settle();
        for (size_t i = 0; i < one->nodeCount(); ++i) {
            if (a.state(NodeIndex(i)) != b.state(NodeIndex(i)))
                return NodeIndex(i);
        }
        const auto gate = randomNode(random, a, StepState::WaitingForHuman);
        if (const auto next = randomNode(random, a, StepState::Ready); next != kNoNode && !random.chance(4)) {
            report(next, random.chance(12) ? StepState::Canceled : stateFor(random.between(0, 8)));
        } else if (gate != kNoNode) {
            a.approve(gate);
            b.approve(gate);
        } else if (next == kNoNode) {
            return kNoNode;
        }
    }
}

QString describe(const PlannedPipeline &plan)
{
    QString text;
    for (const auto &node : plan.graph->nodes()) {
        text += node.id + u' ' + nodeKindName(node.kind) + (node.isRemoved() ? QStringLiteral(" removed") : QString())
            + (node.conditionUnknown ? QStringLiteral(" unknown") : QString()) + (node.stub ? QStringLiteral(" stub") : QString())
            + (node.continueOnFailure ? QStringLiteral(" continues") : QString()) + u'\n';
    }
    for (const auto &edge : plan.graph->edges())
        text += plan.graph->node(edge.from).id + QStringLiteral(" > ") + plan.graph->node(edge.to).id + (edge.allowFailure ? QStringLiteral("?\n") : QStringLiteral("\n"));
    return text;
}

} // namespace

class tst_GateProofProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void provedStepsStayShut();
    void leftOutEdgesChangeNothing();

private:
    bool checkPlan(testing::RandomPipelines &random, const PlannedPipeline &plan, const QVector<ProofCell> &cells);
    bool checkUngated(const PlannedPipeline &plan, const QVector<ProofCell> &cells);
    bool checkDoubts(testing::RandomPipelines &random, const PipelinePtr &pipeline, const Facts &facts, const PlannedPipeline &plan, const QVector<ProofCell> &cells);
    void count(const PlannedPipeline &plan, const QVector<ProofCell> &cells);

    QMap<QString, qint64> m_seen;
};

void tst_GateProofProperty::count(const PlannedPipeline &plan, const QVector<ProofCell> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto kind = plan.graph->node(NodeIndex(i)).kind;
        if (kind != NodeKind::Command && kind != NodeKind::Trigger)
            continue;
        auto name = gateOutcomeName(cells[i].outcome);
        if (cells[i].outcome == GateOutcome::Ungated && cells[i].why.startsWith(QLatin1String("if ")))
            name += QStringLiteral(" by a failure");
        if (cells[i].outcome == GateOutcome::Unknown && cells[i].why.contains(QLatin1String("combination")))
            name = QStringLiteral("undecided");
        ++m_seen[name];
    }
}

bool tst_GateProofProperty::checkPlan(testing::RandomPipelines &random, const PlannedPipeline &plan, const QVector<ProofCell> &cells)
{
    for (int run = 0; run < 4; ++run) {
        const int dice = run == 0 ? 1000 : 2 << run;
        const auto ready = readyInRun(plan.graph, [&](NodeIndex) { return stateFor(random.between(0, dice)); });
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto outcome = cells[i].outcome;
            const bool shut = outcome == GateOutcome::Gated || outcome == GateOutcome::Stuck || outcome == GateOutcome::NotRun;
            if (shut && ready[size_t(i)]) {
                qWarning().noquote() << plan.graph->node(NodeIndex(i)).id << "became ready though it is" << gateOutcomeName(outcome) << cells[i].why << '\n' << describe(plan);
                return false;
            }
        }
    }
    return checkUngated(plan, cells);
}

bool tst_GateProofProperty::checkUngated(const PlannedPipeline &plan, const QVector<ProofCell> &cells)
{
    const bool hasDoubt = std::ranges::any_of(plan.graph->nodes(), &StepNode::conditionUnknown);
    if (hasDoubt)
        return true; // the scheduler runs no undecided step; checkDoubts() looks at what they may turn out to be
    const auto order = topologicalOrder(*plan.graph);
    ProofRun proofRun(*plan.graph, order);
    const auto free = readyInRun(plan.graph, [](NodeIndex) { return StepState::Passed; });
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto &cell = cells[i];
        if (cell.outcome != GateOutcome::Ungated || free[size_t(i)] || plan.graph->node(NodeIndex(i)).kind == NodeKind::Group)
            continue;
        const auto failing = proofRun.failuresThatStart(NodeIndex(i));
        const auto ready = readyInRun(plan.graph, [&](NodeIndex n) { return std::ranges::binary_search(failing, n) ? StepState::Failed : StepState::Passed; });
        const auto named = failing.empty() ? QString() : plan.graph->node(failing.front()).key;
        if (failing.empty() || !ready[size_t(i)] || !cell.why.contains(u'"' + named + u'"') || !cell.path.endsWith(plan.graph->node(NodeIndex(i)).id)) {
            qWarning().noquote() << plan.graph->node(NodeIndex(i)).id << "never became ready though it is ungated:" << cell.why << cell.path << '\n' << describe(plan);
            return false;
        }
    }
    return true;
}

/// Whatever the undecided conditions turn out to be, a decided cell stays as it is.
bool tst_GateProofProperty::checkDoubts(testing::RandomPipelines &random, const PipelinePtr &pipeline, const Facts &facts, const PlannedPipeline &plan, const QVector<ProofCell> &cells)
{
    if (std::ranges::none_of(plan.graph->nodes(), &StepNode::conditionUnknown))
        return true;
    const Doubts doubts {{random.chance(2), random.chance(2), random.chance(2)}};
    auto copy = std::make_shared<Pipeline>(*pipeline);
    resolve(copy->steps, doubts);
    const auto decided = planPipeline(copy, facts);
    const auto other = proveGates(*decided, {});
    if (!checkPlan(random, *decided, other))
        return false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool bothTold = cells[i].outcome != GateOutcome::Unknown && other[i].outcome != GateOutcome::Unknown;
        if (bothTold && cells[i].outcome != other[i].outcome) {
            qWarning().noquote() << plan.graph->node(NodeIndex(i)).id << gateOutcomeName(cells[i].outcome) << "but" << gateOutcomeName(other[i].outcome) << "once decided:" << cells[i].why << "/" << other[i].why << '\n' << describe(plan) << '\n' << describe(*decided);
            return false;
        }
    }
    return true;
}

void tst_GateProofProperty::provedStepsStayShut()
{
    const int wanted = qEnvironmentVariableIntValue("SLIPWAY_PROOF_PIPELINES") > 0 ? qEnvironmentVariableIntValue("SLIPWAY_PROOF_PIPELINES") : 5000;
    const int seed = qEnvironmentVariableIntValue("SLIPWAY_PROOF_SEED");
    testing::RandomPipelines random(seed > 0 ? quint32(seed) : 20261122U);
    const auto names = builtinScenarios();
    for (int i = 0; i < wanted; ++i) {
        const auto pipeline = random.next();
        const auto facts = scenarioFacts(names.at(random.between(0, int(names.size()) - 1)));
        const auto plan = planPipeline(pipeline, facts);
        const auto cells = proveGates(*plan, facts.scenario);
        count(*plan, cells);
        QVERIFY2(checkPlan(random, *plan, cells) && checkDoubts(random, pipeline, facts, *plan, cells), qPrintable(QStringLiteral("pipeline %1").arg(i)));
    }
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
        qInfo("%s: %lld cells", qPrintable(it.key()), static_cast<long long>(it.value()));
    // The generator must keep making each kind, or the property says nothing about it.
    for (const char *name : {"gated", "ungated", "ungated by a failure", "stuck", "not_run", "unknown"})
        QVERIFY2(m_seen.value(QLatin1String(name)) > wanted / 50, name);
    QVERIFY(m_seen.value(QStringLiteral("undecided")) * 20 < m_seen.value(QStringLiteral("gated")));
}

/// BarrierCover: the edges that a plan of very many barriers leaves out change neither a run nor the proof.
void tst_GateProofProperty::leftOutEdgesChangeNothing()
{
    testing::RandomPipelines random(20261123U);
    size_t leftOut = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto pipeline = random.next();
        const auto facts = scenarioFacts(builtinScenarios().at(i % 5));
        const auto whole = planPipeline(pipeline, facts);
        const auto reduced = shortPlan(pipeline, facts);
        leftOut += whole->graph->edgeCount() - reduced->graph->edgeCount();
        const auto name = QStringLiteral("pipeline %1:\n%2\nor\n%3").arg(QString::number(i), describe(*whole), describe(*reduced));
        for (int run = 0; run < 5; ++run) {
            const auto different = firstDifference(random, whole->graph, reduced->graph);
            QVERIFY2(different == kNoNode, qPrintable(QString::number(raw(different)) + u' ' + name));
        }
        const auto cells = proveGates(*whole, {}), others = proveGates(*reduced, {});
        for (qsizetype c = 0; c < cells.size(); ++c) {
            if (whole->graph->node(NodeIndex(c)).isRemoved())
                continue;
            QVERIFY2(cells[c].outcome == others[c].outcome, qPrintable(whole->graph->node(NodeIndex(c)).id + u' ' + gateOutcomeName(others[c].outcome) + u' ' + name));
            if (cells[c].outcome == GateOutcome::Gated)
                QCOMPARE(others[c].gates, cells[c].gates);
        }
    }
    // Or the property says nothing.
    QVERIFY2(leftOut > 200, qPrintable(QString::number(leftOut)));
}

QTEST_APPLESS_MAIN(tst_GateProofProperty)
#include "tst_gateproof_property.moc"
