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
    void addPackage(NodeIndex shown);
    void addOwnSteps();
    void addOwnEdges();
    int levelOf(const StepNode &step) const;

    const OrderGraph &m_shown;
    const StepGraph &m_steps;
    std::map<Place, NodeIndex> m_jobs; ///< the step of each package that runs
    std::vector<NodeIndex> m_drawnAs; ///< by index of the step
    std::vector<bool> m_own; ///< by index of what is drawn: the order does not have it
    OrderGraph m_made;
    GraphBuilder m_builder;
};

void RunGraphMaker::addPackage(NodeIndex shown)
{
    auto node = m_shown.graph->node(shown);
    const auto &source = m_shown.source[raw(shown)];
    node.where = {};
    const auto job = m_jobs.find(Place(source.element, source.innerLevel, source.package));
    if (job != m_jobs.end() && job->second != kNoNode) {
        const auto &step = m_steps.node(job->second);
        node.id = node.key = step.id;
        node.where = step.where;
        m_drawnAs[raw(job->second)] = shown;
    }
    m_made.source.push_back(source);
    m_own.push_back(false);
    m_builder.addNode(std::move(node));
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

void RunGraphMaker::addOwnSteps()
{
    std::vector<bool> isJob(m_steps.nodeCount(), false);
    for (const auto &[place, step] : m_jobs) {
        if (step != kNoNode)
            isJob[raw(step)] = true;
    }
    for (size_t i = 0; i < m_steps.nodeCount(); ++i) {
        auto node = m_steps.node(NodeIndex(i));
        if (isJob[i] || node.isContainer() || node.kind == NodeKind::Wait)
            continue;
        node.level = levelOf(node);
        node.group = kNoNode;
        node.order = quint32(m_made.source.size());
        m_made.source.push_back({});
        m_own.push_back(true);
        m_drawnAs[i] = m_builder.addNode(std::move(node));
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
    for (size_t i = 0; i < m_shown.graph->nodeCount(); ++i)
        addPackage(NodeIndex(i));
    for (const auto &edge : m_shown.graph->edges())
        m_builder.addEdge(edge);
    for (const auto &edge : m_shown.graph->droppedEdges())
        m_builder.addEdge(edge);
    addOwnSteps();
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
