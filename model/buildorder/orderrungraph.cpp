// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/orderrungraph.h"

#include "buildorder/jobnames.h"
#include "buildorder/orderreduce.h"
#include "graph/graphbuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderRunGraph)
};

using Place = std::tuple<qint64, int, int>;

class RunGraphMaker
{
public:
    RunGraphMaker(const OrderRun &run, const StepGraph &steps)
        : m_shown(*run.shown)
        , m_steps(steps)
        , m_drawnAs(steps.nodeCount(), kNoNode)
    {
        for (const auto &job : run.jobs)
            m_jobs.emplace(Place(job.element, int(job.innerLevel), int(job.package)), steps.find(job.key));
    }

    std::shared_ptr<const OrderGraph> make();

private:
    NodeIndex add(StepNode node, const OrderNode &source, bool own);
    void addPackage(NodeIndex shown);
    void findOwnSteps();
    void addOwnSteps(int beforeLevel);
    void addOrderEdges(std::span<const StepEdge> edges);
    void addOwnEdges();
    int levelOf(const StepNode &step) const;

    const OrderGraph &m_shown;
    const StepGraph &m_steps;
    std::map<Place, NodeIndex> m_jobs; ///< the step of each package that runs
    std::multimap<int, NodeIndex> m_ownSteps; ///< by level: steps that are no package
    std::vector<NodeIndex> m_drawnAs; ///< by index of the step
    std::vector<NodeIndex> m_placeOf; ///< by index of what is shown of the order
    std::vector<bool> m_own; ///< by index of what is drawn: the order does not have it
    OrderGraph m_made;
    GraphBuilder m_builder;
};

NodeIndex RunGraphMaker::add(StepNode node, const OrderNode &source, bool own)
{
    node.order = quint32(m_made.source.size());
    m_made.source.push_back(source);
    m_own.push_back(own);
    return m_builder.addNode(std::move(node));
}

void RunGraphMaker::addPackage(NodeIndex shown)
{
    auto node = m_shown.graph->node(shown);
    const auto &source = m_shown.source[raw(shown)];
    node.where = {};
    if (node.group != kNoNode)
        node.group = m_placeOf[raw(node.group)];
    const auto job = m_jobs.find(Place(source.element, source.innerLevel, source.package));
    if (job != m_jobs.end() && job->second != kNoNode) {
        const auto &step = m_steps.node(job->second);
        node.id = node.key = step.id;
        node.where = step.where;
        m_drawnAs[raw(job->second)] = NodeIndex(m_made.source.size());
    }
    m_placeOf.push_back(add(std::move(node), source, false));
}

/// A gate in front of a level is drawn there, everything else behind all levels.
int RunGraphMaker::levelOf(const StepNode &step) const
{
    const int levels = int(m_shown.order->levels.size());
    for (int level = 0; step.isGate() && level < levels; ++level) {
        if (step.id == levelGateKey(level))
            return level;
    }
    return levels;
}

void RunGraphMaker::findOwnSteps()
{
    std::vector<bool> isJob(m_steps.nodeCount(), false);
    for (const auto &[place, step] : m_jobs) {
        if (step != kNoNode)
            isJob[raw(step)] = true;
    }
    for (size_t i = 0; i < m_steps.nodeCount(); ++i) {
        const auto &node = m_steps.node(NodeIndex(i));
        if (!isJob[i] && !node.isContainer() && node.kind != NodeKind::Wait)
            m_ownSteps.emplace(levelOf(node), NodeIndex(i));
    }
}

/// Those of this level and the ones before it that are not there yet, in front of its packages.
void RunGraphMaker::addOwnSteps(int beforeLevel)
{
    while (!m_ownSteps.empty() && m_ownSteps.begin()->first <= beforeLevel) {
        const auto [level, step] = *m_ownSteps.begin();
        m_ownSteps.erase(m_ownSteps.begin());
        auto node = m_steps.node(step);
        node.level = level;
        node.group = kNoNode;
        m_drawnAs[raw(step)] = add(std::move(node), {}, true);
    }
}

void RunGraphMaker::addOrderEdges(std::span<const StepEdge> edges)
{
    for (auto edge : edges) {
        edge.from = m_placeOf[raw(edge.from)];
        edge.to = m_placeOf[raw(edge.to)];
        m_builder.addEdge(edge);
    }
}

/// Those of the order are there; what its packages wait for besides is what the run put in.
void RunGraphMaker::addOwnEdges()
{
    for (auto edge : m_steps.edges()) {
        const auto from = m_drawnAs[raw(edge.from)], to = m_drawnAs[raw(edge.to)];
        if (from == kNoNode || to == kNoNode || !(m_own[raw(from)] || m_own[raw(to)]))
            continue;
        edge.from = from;
        edge.to = to;
        edge.origin = EdgeOrigin::Block;
        m_builder.addEdge(edge);
    }
}

std::shared_ptr<const OrderGraph> RunGraphMaker::make()
{
    m_made.order = m_shown.order;
    findOwnSteps();
    for (size_t i = 0; i < m_shown.graph->nodeCount(); ++i) {
        const auto &node = m_shown.graph->node(NodeIndex(i));
        if (node.group == kNoNode && node.level >= 0)
            addOwnSteps(node.level);
        addPackage(NodeIndex(i));
    }
    addOwnSteps(int(m_shown.order->levels.size()));
    addOrderEdges(m_shown.graph->edges());
    addOrderEdges(m_shown.graph->droppedEdges());
    addOwnEdges();
    m_made.graph = m_builder.build();
    return std::make_shared<const OrderGraph>(std::move(m_made));
}

/// True if these jobs are the steps of the plan: each is there, in the group of its level where steps are grouped so, and no
/// other is in such a group.
bool isRunOf(const std::vector<OrderJob> &jobs, const StepGraph &steps)
{
    const auto nodes = steps.nodes();
    const auto grouped = std::count_if(nodes.begin(), nodes.end(), [](const StepNode &node) { return node.kind == NodeKind::Command && node.group != kNoNode; });
    if (grouped != 0 && grouped != std::ptrdiff_t(jobs.size()))
        return false;
    for (const auto &job : jobs) {
        const auto node = steps.find(job.key);
        if (node == kNoNode || steps.node(node).kind != NodeKind::Command)
            return false;
        const auto group = steps.node(node).group;
        if (group != kNoNode && steps.node(group).id != levelKey(job.level))
            return false;
    }
    return !jobs.empty();
}

} // namespace

std::shared_ptr<const OrderGraph> graphOfRun(const OrderRun &run, const StepGraph &steps)
{
    return RunGraphMaker(run, steps).make();
}

PlanPtr withOrder(const PlanPtr &plan, const OrderRun &run)
{
    if (!run.shown || plan->pipeline->digest != run.digest)
        return plan;
    auto dressed = std::make_shared<PlannedPipeline>(*plan);
    dressed->order = graphOfRun(run, *plan->graph);
    return dressed;
}

Result<OrderRun> findOrderRun(const PlanPtr &plan, const BuildOrderPtr &order, const OrderView &view)
{
    std::vector<BuildOrderPtr> tried {order};
    for (const auto conan : {ConanReduce::Since2_14, ConanReduce::Before2_14}) {
        if (auto reduced = order->reduced ? Result<BuildOrderPtr>(order) : reduceOrder(*order, conan); reduced.ok())
            tried.push_back(*reduced);
    }
    for (const auto &candidate : tried) {
        auto jobs = orderJobs(*candidate, {});
        if (jobs.failed() || !isRunOf(jobs->jobs, *plan->graph))
            continue;
        return OrderRun {plan->pipeline->digest, std::make_shared<const OrderGraph>(graphOfOrder(candidate, view)), std::move(jobs->jobs)};
    }
    return fail(ErrorCode::BadInput, Words::tr("the steps that run are not those of this build order"));
}

} // namespace slipway
