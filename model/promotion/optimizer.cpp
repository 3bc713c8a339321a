// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/optimizer.h"

#include <algorithm>
#include <utility>

namespace slipway {

namespace {

using Mark = Optimized::Mark;

/// In which order ties are taken; the library's own order is that of a Python set, so any is possible.
struct TieOrder
{
    quint32 seed = 0; ///< 0: ascending, 1: descending, else shuffled

    bool before(LabelIndex a, LabelIndex b) const
    {
        if (seed < 2)
            return seed ? a > b : a < b;
        return std::pair(mixed(a), a) < std::pair(mixed(b), b);
    }

private:
    quint32 mixed(quint32 value) const
    {
        value = (value ^ seed * 0x9e3779b9U) * 0x85ebca6bU;
        value = (value ^ (value >> 13)) * 0xc2b2ae35U;
        return value ^ (value >> 16);
    }
};

class Optimizer
{
public:
    Optimizer(const CombinedGraph &graph, const OptimizerTask &task, Strategies &strategies)
        : m_graph(graph)
        , m_task(task)
        , m_strategies(strategies)
    {
    }

    bool dependsOnOrder() const { return m_hasConditions; }
    void closure();
    Optimized run(TieOrder ties);
    size_t size() const { return m_members.size(); }

private:
    void sortOut(TieOrder ties);
    void removePhase();
    void decide(LabelIndex label);
    void findPrunable(LabelIndex label);
    bool isConditionOf(LabelIndex label, LabelIndex dependent) const;
    void keep();
    void remove(LabelIndex label, Optimized::Why why);
    void prune();
    void replacePhase();
    void replaceOne(LabelIndex label);
    void check();
    std::span<const LabelIndex> liveDependents(LabelIndex label);

    bool in(LabelIndex label) const { return m_out.marks[label] & Mark::InGraph; }
    bool removed(LabelIndex label) const { return m_out.marks[label] & Mark::Removed; }

    const CombinedGraph &m_graph;
    const OptimizerTask &m_task;
    Strategies &m_strategies;
    std::vector<LabelIndex> m_members; ///< the target graph, in the order of labels
    std::vector<quint8> m_member;
    bool m_hasConditions = false;

    Optimized m_out;
    std::vector<quint8> m_candidate; ///< "prune candidates" of the first phase
    std::vector<LabelIndex> m_prunable, m_stack, m_live;
};

void Optimizer::closure()
{
    m_member.assign(m_graph.labels.size(), 0);
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        if (m_task.requested[label])
            m_stack.push_back(label);
        m_member[label] = m_task.requested[label];
    }
    while (!m_stack.empty()) {
        const auto label = m_stack.back();
        m_stack.pop_back();
        for (const auto dependency : m_graph.dependencies[label]) {
            if (!std::exchange(m_member[dependency], quint8(1)))
                m_stack.push_back(dependency);
        }
    }
    for (LabelIndex label = 0; label < m_graph.labels.size(); ++label) {
        if (!m_member[label])
            continue;
        m_members.push_back(label);
        m_hasConditions |= !m_graph.conditional[label].empty();
    }
}

/// As taskgraph's Graph.visit_preorder(): first in, first out.
void Optimizer::sortOut(TieOrder ties)
{
    const auto before = [&](LabelIndex a, LabelIndex b) { return ties.before(a, b); };
    std::vector<quint32> open(m_graph.labels.size(), 0);
    for (const auto label : m_members) {
        for (const auto dependency : m_graph.dependencies[label])
            ++open[dependency];
    }
    auto &order = m_out.order;
    order.reserve(m_members.size());
    std::copy_if(m_members.cbegin(), m_members.cend(), std::back_inserter(order), [&](auto label) { return !open[label]; });
    if (ties.seed)
        std::sort(order.begin(), order.end(), before);
    for (size_t at = 0; at < order.size(); ++at) {
        const auto dependencies = m_graph.dependencies[order[at]];
        m_stack.assign(dependencies.begin(), dependencies.end());
        if (ties.seed)
            std::sort(m_stack.begin(), m_stack.end(), before);
        std::copy_if(m_stack.cbegin(), m_stack.cend(), std::back_inserter(order), [&](auto label) { return !--open[label]; });
    }
    m_stack.clear();
}

bool Optimizer::isConditionOf(LabelIndex label, LabelIndex dependent) const
{
    const auto conditions = m_graph.conditional[dependent];
    return conditions.empty() || std::binary_search(conditions.begin(), conditions.end(), label);
}

void Optimizer::findPrunable(LabelIndex label)
{
    m_prunable.clear();
    if (!m_hasConditions)
        return;
    for (const auto dependent : m_graph.dependents[label]) {
        if (m_candidate[dependent] && isConditionOf(label, dependent))
            m_prunable.push_back(dependent);
    }
}

/// The label stays; so do candidates that were only to go if it went.
void Optimizer::keep()
{
    m_stack = m_prunable;
    while (!m_stack.empty()) {
        const auto label = m_stack.back();
        m_stack.pop_back();
        if (!m_candidate[label] || m_graph.conditional[label].empty())
            continue;
        m_candidate[label] = 0;
        for (const auto dependent : m_graph.dependents[label]) {
            if (m_candidate[dependent])
                m_stack.push_back(dependent);
        }
    }
}

void Optimizer::remove(LabelIndex label, Optimized::Why why)
{
    if (!m_prunable.empty()) {
        m_candidate[label] = 1;
        return;
    }
    m_out.marks[label] |= Mark::Removed;
    m_out.why[label] = why;
}

void Optimizer::decide(LabelIndex label)
{
    findPrunable(label);
    if (m_task.doNotOptimize[label])
        return keep();
    const auto dependents = m_graph.dependents[label];
    const auto holds = [&](LabelIndex dependent) {
        return in(dependent) && !removed(dependent) && std::find(m_prunable.cbegin(), m_prunable.cend(), dependent) == m_prunable.cend();
    };
    if (std::any_of(dependents.begin(), dependents.end(), holds))
        return keep();
    if (!m_task.requested[label])
        return remove(label, Optimized::Why::Dependents);
    const auto removal = m_strategies.shouldRemove(label);
    if (removal == Strategies::Removal::Remove)
        return remove(label, Optimized::Why::Strategy);
    if (removal == Strategies::Removal::Unknown)
        m_out.marks[label] |= Mark::UnknownStrategy;
    if (m_graph.conditional[label].empty())
        return keep();
    m_candidate[label] = 1;
}

void Optimizer::prune()
{
    const auto holds = [&](LabelIndex dependent) { return in(dependent) && !m_candidate[dependent] && !removed(dependent); };
    for (const auto label : m_members) {
        if (!m_candidate[label])
            continue;
        const auto dependents = m_graph.dependents[label];
        if (std::any_of(dependents.begin(), dependents.end(), holds))
            continue;
        m_out.marks[label] |= Mark::Removed;
        m_out.why[label] = Optimized::Why::IfDependencies;
    }
}

void Optimizer::removePhase()
{
    m_candidate.assign(m_graph.labels.size(), 0);
    for (const auto label : m_out.order)
        decide(label);
    if (m_hasConditions)
        prune();
}

std::span<const LabelIndex> Optimizer::liveDependents(LabelIndex label)
{
    const auto dependents = m_graph.dependents[label];
    m_live.clear();
    std::copy_if(dependents.begin(), dependents.end(), std::back_inserter(m_live), [&](auto dependent) { return in(dependent); });
    return m_live;
}

void Optimizer::replaceOne(LabelIndex label)
{
    if (!m_task.existing[label].empty()) {
        m_out.marks[label] |= Mark::Replaced;
        return;
    }
    const auto found = m_strategies.search(label, liveDependents(label));
    if (found.search == Strategies::Search::Found) {
        m_out.marks[label] |= Mark::Replaced;
        m_out.indexed.insert(label, found.taskId);
    } else if (found.search == Strategies::Search::Unknown) {
        m_out.marks[label] |= Mark::UnknownIndex;
    }
}

void Optimizer::replacePhase()
{
    const auto runs = [&](LabelIndex dependency) { return !(m_out.marks[dependency] & (Mark::Removed | Mark::Replaced)); };
    for (auto label = m_out.order.rbegin(); label != m_out.order.rend(); ++label) {
        if (m_task.doNotOptimize[*label])
            continue;
        const auto dependencies = m_graph.dependencies[*label];
        if (std::none_of(dependencies.begin(), dependencies.end(), runs))
            replaceOne(*label);
    }
}

/// Nothing that stays may depend on what was removed (6.4).
void Optimizer::check()
{
    QStringList problems;
    const auto complain = [&](LabelIndex label) {
        const auto &place = m_graph.places[label];
        const auto targets = m_graph.edges[label];
        const auto named = place.graph->edgesOf(*place.task);
        for (size_t i = 0; i < targets.size(); ++i) {
            if (removed(targets[i]))
                problems.push_back(QStringLiteral("%1 depends on %2 as %3 but it has been removed")
                                       .arg(m_graph.text(label), m_graph.text(targets[i]), place.graph->texts.text(named[i].name)));
        }
    };
    for (const auto label : m_members) {
        if (!removed(label))
            complain(label);
    }
    if (!problems.isEmpty())
        m_out.error = QStringLiteral("Optimization error: ") + problems.join(QStringLiteral(", "));
}

Optimized Optimizer::run(TieOrder ties)
{
    m_out = {};
    m_out.marks = m_member;
    m_out.why.assign(m_graph.labels.size(), Optimized::Why::Kept);
    sortOut(ties);
    removePhase();
    replacePhase();
    check();
    return std::move(m_out);
}

constexpr auto kOutcome = quint8(Mark::Removed | Mark::Replaced);

/// Takes what another order comes to into the answer.
void addOutcome(Optimized &answer, Optimized other)
{
    if (!answer.error.isEmpty() && other.error.isEmpty())
        std::swap(answer, other);
    for (size_t label = 0; label < answer.marks.size(); ++label) {
        const bool differs = (answer.marks[label] ^ other.marks[label]) & kOutcome;
        answer.marks[label] |= quint8((other.marks[label] & Mark::Undetermined) | (differs ? Mark::Undetermined : 0));
    }
    if (answer.error.isEmpty() && answer.otherError.isEmpty())
        answer.otherError = other.error.isEmpty() ? other.otherError : other.error;
}

/// Tries more orders where that is cheap: the two by label do not always meet both outcomes.
quint32 ordersFor(size_t tasks)
{
    return 2 + quint32(std::min<size_t>(8, 60'000 / (tasks + 1)));
}

} // namespace

Optimized optimize(const CombinedGraph &graph, const OptimizerTask &task, Strategies &strategies)
{
    Optimizer optimizer(graph, task, strategies);
    optimizer.closure();
    auto answer = optimizer.run({0});
    if (!optimizer.dependsOnOrder())
        return answer;
    for (quint32 order = 1; order < ordersFor(optimizer.size()); ++order)
        addOutcome(answer, optimizer.run({order}));
    return answer;
}

} // namespace slipway
