// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/gateproof.h"

#include "core/workscope.h"
#include "review/gateneeds.h"
#include "review/proofdoubt.h"
#include "review/proofrun.h"
#include "review/proofwords.h"
#include "review/scenariopipelines.h"

#include <QHash>

#include <algorithm>

namespace slipway {

namespace {

bool isJob(const StepNode &node)
{
    return (node.kind == NodeKind::Command || node.kind == NodeKind::Trigger) && !node.stub;
}

/// Ways from steps that start by themselves, and from gates, along what a step waits for.
class Ways
{
public:
    explicit Ways(const StepGraph &graph)
        : m_graph(graph)
        , m_parent(graph.nodeCount(), kNoNode)
        , m_start(m_parent)
        , m_known(graph.nodeCount())
    {
        NodeList queue;
        for (size_t i = 0; i < graph.nodeCount(); ++i) {
            if (graph.incoming(NodeIndex(i)).empty() && !graph.node(NodeIndex(i)).isGate() && !isDeadEnd(graph.node(NodeIndex(i)))) {
                m_known[i] = true;
                m_start[i] = NodeIndex(i);
                queue.push_back(NodeIndex(i));
            }
        }
        for (size_t at = 0; at < queue.size(); ++at) {
            for (const auto e : graph.outgoing(queue[at]))
                follow(queue[at], graph.edge(e).to, &queue);
        }
    }

    /// A shortest chain from a step that starts at once; just the node where there is none. Of one longer than `most`
    /// the first and the last ones.
    NodeList fromStart(NodeIndex node, size_t most) const
    {
        NodeList chain;
        for (auto at = node; at != kNoNode && chain.size() < most; at = m_parent[raw(at)])
            chain.push_back(at);
        if (m_parent[raw(chain.back())] != kNoNode)
            chain.back() = m_start[raw(node)];
        std::ranges::reverse(chain);
        return chain;
    }

    /// A shortest chain back to the nearest node that `isGoal`, goal first; empty if none. Searches from the node, and
    /// where that takes long, from all goals at once: what was found so is remembered under `goals`.
    template <typename Goal>
    NodeList backTo(NodeIndex node, quint64 goals, Goal isGoal)
    {
        std::unordered_map<quint32, NodeIndex> towards {{quint32(node), kNoNode}};
        NodeList queue {node};
        for (size_t at = 0; at < queue.size(); ++at) {
            const auto here = queue[at];
            if (here != node && isGoal(here))
                return chainFrom(here, towards);
            if (at >= kFewSteps)
                return longWayBack(node, searched(goals, isGoal));
            for (const auto e : m_graph.incoming(here)) {
                const auto from = m_graph.edge(e).from;
                if (towards.emplace(quint32(from), here).second)
                    queue.push_back(from);
            }
        }
        return {};
    }

private:
    static constexpr size_t kFewSteps = 200;
    static constexpr size_t kMostRemembered = 16'000'000; ///< steps: about 128 MB
    static constexpr quint32 kFar = 0xffffffffU;

    /// How far each node is behind its nearest goal, and which one before it is nearer.
    struct Search
    {
        std::vector<quint32> distance;
        NodeList nearer;
    };

    template <typename Goal>
    const Search &searched(quint64 goals, Goal isGoal)
    {
        if (const auto known = m_searches.find(goals); known != m_searches.end())
            return known->second;
        const auto count = m_graph.nodeCount();
        if (m_searches.size() * count > kMostRemembered)
            m_searches.clear();
        auto &search = m_searches[goals];
        search.distance.assign(count, kFar);
        search.nearer.assign(count, kNoNode);
        NodeList queue;
        for (size_t i = 0; i < count; ++i) {
            if (isGoal(NodeIndex(i))) {
                search.distance[i] = 0;
                queue.push_back(NodeIndex(i));
            }
        }
        for (size_t at = 0; at < queue.size(); ++at) {
            for (const auto e : m_graph.outgoing(queue[at])) {
                const auto to = m_graph.edge(e).to;
                if (search.distance[raw(to)] != kFar)
                    continue;
                search.distance[raw(to)] = search.distance[raw(queue[at])] + 1;
                search.nearer[raw(to)] = queue[at];
                queue.push_back(to);
            }
        }
        return search;
    }

    NodeList longWayBack(NodeIndex node, const Search &search) const
    {
        auto first = kNoNode;
        for (const auto e : m_graph.incoming(node)) {
            const auto from = m_graph.edge(e).from;
            if (from != node && search.distance[raw(from)] != kFar && (first == kNoNode || search.distance[raw(from)] < search.distance[raw(first)]))
                first = from;
        }
        NodeList chain;
        for (auto at = first; at != kNoNode; at = search.nearer[raw(at)])
            chain.push_back(at);
        std::ranges::reverse(chain);
        if (!chain.empty())
            chain.push_back(node);
        return chain;
    }

    void follow(NodeIndex from, NodeIndex to, NodeList *queue)
    {
        if (m_known[raw(to)] || m_graph.node(to).isGate())
            return;
        m_known[raw(to)] = true;
        m_parent[raw(to)] = from;
        m_start[raw(to)] = m_start[raw(from)];
        queue->push_back(to);
    }

    static NodeList chainFrom(NodeIndex start, const std::unordered_map<quint32, NodeIndex> &towards)
    {
        NodeList chain;
        for (auto at = start; at != kNoNode; at = towards.at(quint32(at)))
            chain.push_back(at);
        return chain;
    }

    const StepGraph &m_graph;
    NodeList m_parent, m_start;
    std::unordered_map<quint64, Search> m_searches;
    std::vector<bool> m_known;
};

class Prover
{
public:
    Prover(const PlannedPipeline &plan, QString scenario)
        : m_graph(*plan.graph)
        , m_scenario(std::move(scenario))
        , m_order(topologicalOrder(m_graph))
        , m_hasDoubt(std::ranges::any_of(m_graph.nodes(), &StepNode::conditionUnknown))
        , m_lenient(m_graph, m_order, m_sets, GateNeeds::Doubt::Lenient)
        , m_strict(m_hasDoubt ? GateNeeds(m_graph, m_order, m_sets, GateNeeds::Doubt::Strict) : m_lenient)
        , m_run(m_graph, m_order)
        , m_ways(m_graph)
        , m_words(plan)
        , m_longest(std::clamp(kIdsOfWays / std::max<size_t>(1, m_graph.nodeCount()), kShortestPath, kLongestPath))
    {
    }

    ProofCell prove(NodeIndex index)
    {
        const auto &node = m_graph.node(index);
        ProofCell cell;
        cell.scenario = m_scenario;
        if (node.conditionUnknown) {
            unknown(index, index, &cell);
        } else if (node.isRemoved()) {
            cell.outcome = GateOutcome::NotRun;
            cell.why = m_words.notRun(index);
        } else if (isDeadEnd(node)) {
            cell.outcome = GateOutcome::Stuck;
            cell.why = m_words.deadEnd(index);
        } else {
            judge(index, &cell);
        }
        return cell;
    }

private:
    /// What a search for the way back looks for. Ids of sets and nodes are put below it.
    enum Goals : quint64 { Needed = 0, DeadEnd = quint64(1) << 32, InCircle = quint64(2) << 32, Doubtful = quint64(3) << 32, OneDoubt = quint64(4) << 32, Failing = quint64(5) << 32 };

    /// In a chain of thousands every cell would repeat most of the file: of a longer way the start and the
    /// steps nearest to the end are told.
    QStringList pathIds(NodeList way) const
    {
        if (way.size() > m_longest)
            way.erase(way.begin() + 1, way.end() - qsizetype(m_longest - 1));
        return ids(way);
    }

    void judge(NodeIndex index, ProofCell *cell)
    {
        const auto least = m_lenient.ready(index);
        const auto most = m_strict.ready(index);
        if (least == GateSets::kNever)
            return stuck(index, cell);
        const bool gated = least != GateSets::kNone;
        const bool differs = gated ? most == GateSets::kNever : most != GateSets::kNone;
        if (differs)
            return unknown(index, nearestDoubt(index), cell);
        if (gated)
            return this->gated(index, least, cell);
        ungated(index, cell);
    }

    void gated(NodeIndex index, GateSets::Id needs, ProofCell *cell)
    {
        const auto &set = m_sets.members(needs);
        cell->outcome = GateOutcome::Gated;
        const auto way = m_ways.backTo(index, Needed | needs, [&gates = set](NodeIndex n) { return std::ranges::binary_search(gates, n); });
        cell->path = pathIds(way);
        auto gates = set;
        std::ranges::sort(gates, {}, [this](NodeIndex n) { return m_graph.node(n).order; });
        cell->why = m_words.gated(index, gates, way);
        if (gates.size() > kMostGatesTold)
            gates.erase(gates.begin(), gates.end() - qsizetype(kMostGatesTold));
        cell->gates = ids(gates);
    }

    void stuck(NodeIndex index, ProofCell *cell)
    {
        cell->outcome = GateOutcome::Stuck;
        auto way = m_ways.backTo(index, DeadEnd, [this](NodeIndex n) { return isDeadEnd(m_graph.node(n)); });
        if (way.empty())
            way = m_ways.backTo(index, InCircle, [this](NodeIndex n) { return isInCircle(n); });
        const auto culprit = way.empty() ? index : way.front();
        cell->path = pathIds(way);
        cell->gates = ids({culprit});
        cell->why = m_words.stuck(index, culprit, circle(culprit));
    }

    void ungated(NodeIndex index, ProofCell *cell)
    {
        cell->outcome = GateOutcome::Ungated;
        if (m_run.becomesReady(index, {})) {
            const auto way = m_ways.fromStart(index, m_longest);
            cell->path = pathIds(way);
            cell->why = m_words.ungated(index, way);
            return;
        }
        const auto failing = m_run.failuresThatStart(index);
        if (failing.empty()) {
            cell->outcome = GateOutcome::Unknown;
            cell->why = m_words.undecided(index);
            return;
        }
        auto way = m_ways.backTo(index, Failing | quint64(index), [&failing](NodeIndex n) { return std::ranges::binary_search(failing, n); });
        const auto first = way.empty() ? failing.front() : way.front();
        auto whole = m_ways.fromStart(first, m_longest);
        if (!way.empty())
            whole.insert(whole.end(), way.begin() + 1, way.end());
        cell->path = pathIds(whole);
        cell->why = m_words.ungatedByFailure(index, failing, way);
    }

    void unknown(NodeIndex index, NodeIndex doubt, ProofCell *cell)
    {
        cell->outcome = GateOutcome::Unknown;
        if (doubt != kNoNode)
            cell->gates = ids({doubt});
        if (doubt != index && doubt != kNoNode)
            cell->path = pathIds(m_ways.backTo(index, OneDoubt | quint64(doubt), [doubt](NodeIndex n) { return n == doubt; }));
        cell->why = m_words.unknown(index, doubt);
    }

    NodeIndex nearestDoubt(NodeIndex index)
    {
        const auto way = m_ways.backTo(index, Doubtful, [this](NodeIndex n) { return m_graph.node(n).conditionUnknown; });
        return way.empty() ? kNoNode : way.front();
    }

    /// Worked out only where a step waits in a circle.
    const std::vector<NodeList> &circles() const
    {
        if (!m_circlesKnown) {
            m_circles = shortestCycles(m_graph);
            m_circleMembers.assign(m_graph.nodeCount(), 0);
            const auto components = cyclicComponents(m_graph);
            for (size_t i = 0; i < components.size(); ++i) {
                for (const auto node : components[i])
                    m_circleMembers[raw(node)] = i + 1;
            }
            m_circlesKnown = true;
        }
        return m_circles;
    }
    bool isInCircle(NodeIndex node) const
    {
        circles();
        return m_circleMembers[raw(node)] > 0;
    }
    NodeList circle(NodeIndex node) const
    {
        return isDeadEnd(m_graph.node(node)) || !isInCircle(node) ? NodeList() : circles()[m_circleMembers[raw(node)] - 1];
    }

    QStringList ids(const NodeList &nodes) const
    {
        QStringList list;
        for (const auto node : nodes)
            list.append(m_graph.node(node).id);
        return list;
    }

    const StepGraph &m_graph;
    QString m_scenario;
    TopologicalOrder m_order;
    bool m_hasDoubt;
    GateSets m_sets;
    GateNeeds m_lenient, m_strict;
    ProofRun m_run;
    Ways m_ways;
    ProofWords m_words;
    size_t m_longest;
    mutable bool m_circlesKnown = false;
    mutable std::vector<NodeList> m_circles;
    mutable std::vector<size_t> m_circleMembers; ///< one more than the index of the circle
};

bool holdsDespite(const StructuralDoubt &doubt, size_t node, GateOutcome outcome)
{
    return outcome == GateOutcome::Unknown || !(doubt.mayChange[node] || (doubt.mayGainGates[node] && outcome == GateOutcome::Ungated));
}

/// What an undecided condition changes about barriers is not in the edges of the plan that keeps the step, so
/// the plan without it is asked too: a cell that comes out differently there is unknown.
void compareWithoutDoubtful(const PlannedPipeline &plan, QVector<ProofCell> &cells)
{
    const auto other = planWithoutDoubtful(plan);
    const auto without = proveGates(*other, {});
    const auto structure = structuralDoubt(plan);
    const ProofWords words(plan);
    const auto nodes = plan.graph->nodes();
    const auto doubt = NodeIndex(std::ranges::find_if(nodes, &StepNode::conditionUnknown) - nodes.begin());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        auto &cell = cells[i];
        const bool same = i >= without.size() || without[i].outcome == cell.outcome || nodes[size_t(i)].stub;
        if (!nodes[size_t(i)].conditionUnknown && !(same && holdsDespite(structure, size_t(i), cell.outcome)))
            cell = {cell.scenario, GateOutcome::Unknown, {nodes[raw(doubt)].id}, {}, words.unknown(NodeIndex(i), doubt)};
    }
}

} // namespace

QString gateOutcomeName(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Ungated:
        return QStringLiteral("ungated");
    case GateOutcome::Gated:
        return QStringLiteral("gated");
    case GateOutcome::Stuck:
        return QStringLiteral("stuck");
    case GateOutcome::NotRun:
        return QStringLiteral("not_run");
    case GateOutcome::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QVector<ProofCell> proveGates(const PlannedPipeline &plan, const QString &scenario)
{
    Prover prover(plan, scenario);
    QVector<ProofCell> cells;
    cells.reserve(qsizetype(plan.graph->nodeCount()));
    for (size_t i = 0; i < plan.graph->nodeCount(); ++i)
        cells.append(prover.prove(NodeIndex(i)));
    const bool hasDoubt = std::ranges::any_of(plan.graph->nodes(), &StepNode::conditionUnknown);
    if (hasDoubt && plan.pipeline && plan.uploads.isEmpty())
        compareWithoutDoubtful(plan, cells);
    return cells;
}

GateProof proveScenarios(const PipelinePtr &pipeline, const QVector<Facts> &scenarios, const ReleaseFile &tags)
{
    return proveScenarios(QVector<PipelinePtr>(scenarios.size(), pipeline), scenarios, tags);
}

GateProof proveAsUploaded(const PipelinePtr &pipeline, const QVector<Facts> &scenarios, const ReleaseFile &tags)
{
    const auto texts = parseForScenarios(pipeline->file, pipeline->source, scenarios);
    return texts.ok() ? proveScenarios(*texts, scenarios, tags) : proveScenarios(pipeline, scenarios, tags);
}

GateProof proveScenarios(const QVector<PipelinePtr> &pipelines, const QVector<Facts> &scenarios, const ReleaseFile &tags)
{
    GateProof proof;
    QHash<QString, qsizetype> rowOf;
    for (const auto &scenario : scenarios)
        proof.scenarios.append(scenario.scenario);
    for (qsizetype s = 0; s < scenarios.size(); ++s) {
        if (s > 0 && !isWorkWanted())
            break; // nobody reads it any more
        const auto plan = planPipeline(pipelines[s], scenarios[s]);
        const auto cells = proveGates(*plan, scenarios[s].scenario);
        proof.plans.append(plan);
        for (size_t i = 0; i < plan->graph->nodeCount(); ++i) {
            const auto &node = plan->graph->node(NodeIndex(i));
            if (!isJob(node))
                continue;
            auto at = rowOf.value(node.id, -1);
            if (at < 0) {
                at = proof.rows.size();
                rowOf.insert(node.id, at);
                proof.rows.append({node.id, node.key.isEmpty() ? node.id : node.key, node.label,
                    classifyStep(*plan->steps[qsizetype(i)], node.id, tags), node.where, {}});
            }
            auto &row = proof.rows[at];
            // A step whose id hangs on a variable is not in the builds before.
            while (row.cells.size() < s)
                row.cells.append({scenarios[row.cells.size()].scenario, GateOutcome::NotRun, {}, {}, ProofWords::absent()});
            row.cells.append(cells[qsizetype(i)]);
        }
    }
    for (auto &row : proof.rows) {
        while (row.cells.size() < scenarios.size())
            row.cells.append({scenarios[row.cells.size()].scenario, GateOutcome::NotRun, {}, {}, ProofWords::absent()});
    }
    std::ranges::stable_sort(proof.rows, {}, [](const ProofRow &row) { return row.where.line; });
    return proof;
}

namespace {

/// Keys where steps have them: what people write.
Json keysOf(const QStringList &ids, const StepGraph &graph)
{
    auto list = Json::array();
    for (const auto &id : ids) {
        const auto node = graph.find(id);
        list.push_back(toStd(node == kNoNode || graph.node(node).key.isEmpty() ? id : graph.node(node).key));
    }
    return list;
}

} // namespace

Json proofToJson(const GateProof &proof)
{
    Json scenarios = Json::array(), steps = Json::array();
    for (const auto &name : proof.scenarios)
        scenarios.push_back(toStd(name));
    for (const auto &row : proof.rows) {
        auto cells = Json::array();
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto &cell = row.cells[i];
            const auto &graph = *proof.plans[i]->graph;
            cells.push_back({{"scenario", toStd(cell.scenario)}, {"outcome", toStd(gateOutcomeName(cell.outcome))},
                {"gates", keysOf(cell.gates, graph)}, {"path", keysOf(cell.path, graph)}, {"why", toStd(cell.why)}});
        }
        steps.push_back({{"key", toStd(row.key)}, {"label", toStd(row.label)}, {"publish", row.stepClass.publishes},
            {"target", toStd(row.stepClass.target)}, {"effect", toStd(stepEffectName(row.stepClass.effect))},
            {"reason", toStd(row.stepClass.why)}, {"line", row.where.line}, {"cells", std::move(cells)}});
    }
    return {{"scenarios", std::move(scenarios)}, {"steps", std::move(steps)}};
}

} // namespace slipway
