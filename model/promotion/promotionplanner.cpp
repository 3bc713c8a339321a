// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/promotionplanner.h"

#include "promotion/planfindings.h"
#include "promotion/reasons.h"
#include "promotion/targets.h"

namespace slipway {

namespace {

/// The queue takes no more routes on a task; taskgraph moves those of the index to a task of their own (spec/taskgraph.md 6.5).
constexpr quint32 kMaxRoutes = 64;

} // namespace

/// Makes one plan.
class PlanMaker
{
public:
    PlanMaker(const PromotionPlanner::Request &request, const CombinedGraph &graph, ActionStart start, PlanParts &parts)
        : m_request(request)
        , m_graph(graph)
        , m_start(std::move(start))
        , m_parts(parts)
    {
    }

    void make();

private:
    void findExisting();
    void placeExisting(LabelIndex label);
    bool setError(const QString &type, const QString &message);
    bool takeTargets(const Targets &targets);
    void optimizeNow(const Targets &targets);
    void markDoNotOptimize();
    void addMorphs();
    void count(const Targets &targets);
    void countShares();

    const PromotionPlanner::Request &m_request;
    const CombinedGraph &m_graph;
    ActionStart m_start;
    PlanParts &m_parts;
    OptimizerTask m_task;
};

bool PlanMaker::setError(const QString &type, const QString &message)
{
    m_parts.error = PromotionError {type, message};
    return false;
}

/// The rightmost map that has the label wins (spec/taskgraph.md 3 points 5, 6).
void PlanMaker::placeExisting(LabelIndex label)
{
    for (auto i = int(m_graph.ids.size()) - 1; i >= 0; --i) {
        const auto &ids = m_graph.ids[size_t(i)];
        if (ids.empty() || !ids[label].data())
            continue;
        m_parts.labels[label].graph = i;
        m_task.existing[label] = ids[label];
        return;
    }
}

void PlanMaker::findExisting()
{
    std::vector<quint8> rebuilt(m_graph.kinds.size(), 0);
    for (const auto &kind : m_parts.rebuildKinds) {
        if (const auto known = m_graph.kinds.find(toStd(kind)); known != kNoText)
            rebuilt[known] = 1;
    }
    m_task.existing.assign(m_graph.labels.size(), {});
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        const auto kind = m_graph.previousKind[label];
        if (kind != kNoText && !rebuilt[kind])
            placeExisting(label);
        m_parts.counts.existing += m_parts.labels[label].graph >= 0;
    }
}

void PlanMaker::markDoNotOptimize()
{
    m_task.doNotOptimize.assign(m_graph.labels.size(), 0);
    for (const auto &text : m_parts.doNotOptimize) {
        if (const auto label = m_graph.find(toStd(text)); label != kNoLabel)
            m_task.doNotOptimize[label] = 1;
    }
}

bool PlanMaker::takeTargets(const Targets &targets)
{
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        m_parts.labels[label].target = targets.target[label];
        m_parts.labels[label].requested = targets.requested[label];
    }
    if (targets.source == Targets::Source::Given && !targets.unknown.isEmpty())
        return setError(QStringLiteral("Exception"), QStringLiteral("Unknown nodes in transitive closure: ") + pythonSet(targets.unknown));
    return true;
}

void PlanMaker::optimizeNow(const Targets &targets)
{
    m_task.requested = targets.requested;
    markDoNotOptimize();
    Strategies strategies(m_graph, m_request.facts, m_parts.parameters);
    const auto result = optimize(m_graph, m_task, strategies);
    m_parts.indexed = result.indexed;
    if (!result.error.isEmpty()) {
        setError(QStringLiteral("Exception"), result.error);
        return;
    }
    Reasons(m_graph, result, m_task, strategies, m_parts).explain();
    addMorphs();
    PlanFindings findings(m_request, m_graph, m_start, m_parts);
    findings.addOfPlan(targets, result, strategies);
}

void PlanMaker::addMorphs()
{
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        if (m_parts.labels[label].verdict == Verdict::Runs && m_graph.places[label].task->routes > kMaxRoutes)
            m_parts.morphs.push_back({label, QLatin1String("index-task-") + m_graph.text(label)});
    }
    LabelPlan morph;
    morph.verdict = Verdict::Runs;
    morph.reason = PlanReason::Morph;
    m_parts.labels.resize(m_parts.labels.size() + m_parts.morphs.size(), morph);
    m_parts.counts.morph = int(m_parts.morphs.size());
}

void PlanMaker::count(const Targets &targets)
{
    auto &counts = m_parts.counts;
    counts.full = int(m_graph.fullCount);
    counts.target = int(std::count(targets.target.cbegin(), targets.target.cend(), quint8(1)));
    const auto phase = std::max(phaseOfName(m_start.targetMethod), phaseOfName(m_parts.input.flavor));
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        const auto &plan = m_parts.labels[label];
        counts.targetGraph += plan.verdict != Verdict::Outside;
        counts.replaced += plan.verdict == Verdict::Reused;
        counts.removed += plan.verdict == Verdict::Removed;
        counts.undetermined += plan.undetermined;
        if (plan.verdict != Verdict::Runs)
            continue;
        ++counts.kept;
        const auto rank = phaseRank(m_graph.taskText(label, m_graph.places[label].task->shippingPhase));
        counts.lowerPhase += rank >= 0 && rank < phase;
    }
}

void PlanMaker::countShares()
{
    auto &shares = m_parts.shares;
    shares.assign(m_graph.graphs.size(), {});
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        const auto &plan = m_parts.labels[label];
        if (plan.graph < 0)
            continue;
        auto &winner = shares[size_t(plan.graph)];
        ++winner.contributes;
        winner.reused += plan.verdict == Verdict::Reused;
        bool hides = false;
        for (int i = 0; i < plan.graph; ++i) {
            const auto &ids = m_graph.ids[size_t(i)];
            const bool hidden = !ids.empty() && ids[label].data() && ids[label] != m_task.existing[label];
            shares[size_t(i)].hidden += hidden;
            hides |= hidden;
        }
        winner.hides += hides;
    }
}

void PlanMaker::make()
{
    m_parts.labels.assign(m_graph.labels.size(), {});
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label)
        m_parts.labels[label].full = m_graph.isFull(label);
    m_parts.parameters = m_start.parameters;
    findExisting();
    PlanFindings(m_request, m_graph, m_start, m_parts).addOfGraphs();
    if (m_graph.error) {
        m_parts.error = m_graph.error;
        countShares();
        return;
    }
    const auto targets = findTargets(m_graph, m_start, m_request.targetTasks);
    if (takeTargets(targets))
        optimizeNow(targets);
    count(targets);
    countShares();
}

PromotionPlanPtr PromotionPlanner::plan(const Request &request)
{
    PlanParts parts;
    parts.input = request.input;
    parts.graphs = request.graphs;
    parts.shares.assign(request.graphs.size(), {});
    parts.actionTaskId = request.facts.actionTaskId;
    auto start = startAction(request);
    parts.rebuildKinds = start.rebuildKinds;
    parts.doNotOptimize = start.doNotOptimize;
    parts.error = start.error;
    if (!m_combined || !m_combined->isFor(request.graphs, request.regenerated))
        m_combined = CombinedGraph::make(request.graphs, request.regenerated);
    parts.combined = m_combined;
    if (parts.error)
        PlanFindings(request, *m_combined, start, parts).addOfGraphs();
    else
        PlanMaker(request, *m_combined, std::move(start), parts).make();
    if (parts.error)
        parts.labels.resize(m_combined->labels.size());
    return std::make_shared<const PromotionPlan>(std::move(parts));
}

} // namespace slipway
