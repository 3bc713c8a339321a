// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plandiff.h"

#include "review/nodediff.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanDiff)
};

NodeDiff oneSided(const PlannedPipeline &plan, NodeIndex index, PlanChange change)
{
    const auto &node = plan.graph->node(index);
    NodeDiff diff;
    diff.change = change;
    diff.id = node.id;
    diff.key = node.key;
    diff.label = node.label;
    diff.kind = node.kind;
    (change == PlanChange::Added ? diff.lineAfter : diff.lineBefore) = node.where.line;
    if (change == PlanChange::Removed)
        diff.idBefore = node.id;
    return diff;
}

/// Marks those that had to move so that the others could keep their order: all but a longest increasing run.
void findReordered(const std::vector<quint32> &positions, const std::vector<size_t> &diffs, QVector<NodeDiff> &nodes)
{
    std::vector<size_t> tails; // by length of run: which element ends it lowest
    std::vector<size_t> former(positions.size(), SIZE_MAX);
    for (size_t i = 0; i < positions.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), positions[i],
            [&](size_t tail, quint32 position) { return positions[tail] < position; });
        former[i] = at == tails.begin() ? SIZE_MAX : *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> kept(positions.size(), false);
    for (auto i = tails.empty() ? SIZE_MAX : tails.back(); i != SIZE_MAX; i = former[i])
        kept[i] = true;
    for (size_t i = 0; i < positions.size(); ++i) {
        auto &node = nodes[qsizetype(diffs[i])];
        if (kept[i] || (node.change != PlanChange::Same && node.change != PlanChange::Cosmetic))
            continue;
        node.change = PlanChange::Cosmetic;
        node.fields.append({QStringLiteral("position"), QString::number(node.lineBefore), QString::number(node.lineAfter), true});
    }
}

class Comparison
{
public:
    Comparison(const PlannedPipeline &before, const PlannedPipeline &after)
        : m_before(before), m_after(after), m_match(matchSteps(before, after))
    {
    }

    PlanDiff run()
    {
        collectNodes();
        forgiveMembers();
        collectOrder();
        collectEdges();
        const auto &was = *m_before.plan.pipeline, &is = *m_after.plan.pipeline;
        m_diff.pipeline = diffFields(fieldsOf(was), fieldsOf(is));
        m_diff.otherBytes = was.source != is.source;
        return std::move(m_diff);
    }

private:
    bool isStep(const PlannedPipeline &plan, size_t i) const
    {
        return plan.steps.value(qsizetype(i)) && !plan.graph->node(NodeIndex(i)).stub;
    }

    QHash<QString, QString> keysAfter() const
    {
        QHash<QString, QString> keys;
        for (size_t a = 0; a < m_match.toAfter.size(); ++a) {
            if (m_match.toAfter[a] == kNoNode)
                continue;
            const auto &was = m_before.plan.graph->node(NodeIndex(a)).key;
            const auto &is = m_after.plan.graph->node(m_match.toAfter[a]).key;
            if (!was.isEmpty() && !is.isEmpty())
                keys.insert(was, is);
        }
        return keys;
    }

    /// Removed steps come where they were: behind the step they stood behind.
    void collectNodes()
    {
        const auto &was = m_before.plan, &is = m_after.plan;
        const auto keys = keysAfter();
        QHash<qsizetype, QVector<size_t>> gone; // by the node of `is` they stood behind; -1: at the beginning
        qsizetype last = -1;
        for (size_t a = 0; a < m_match.toAfter.size(); ++a) {
            if (m_match.toAfter[a] != kNoNode)
                last = qsizetype(m_match.toAfter[a]);
            else if (isStep(was, a))
                gone[last].append(a);
        }
        const auto addGone = [&](qsizetype behind) {
            for (const auto a : gone.value(behind))
                m_diff.nodes.append(oneSided(was, NodeIndex(a), PlanChange::Removed));
        };
        m_diffOf.assign(is.graph->nodeCount(), SIZE_MAX);
        addGone(-1);
        for (size_t b = 0; b < is.graph->nodeCount(); ++b) {
            if (!isStep(is, b))
                continue;
            m_diffOf[b] = size_t(m_diff.nodes.size());
            const auto partner = m_match.toBefore[b];
            m_diff.nodes.append(partner == kNoNode ? oneSided(is, NodeIndex(b), PlanChange::Added)
                                                   : diffNode(m_before, partner, m_after, NodeIndex(b), m_match, keys));
            if (partner != kNoNode)
                m_diff.idAfter.insert(was.graph->node(partner).id, is.graph->node(NodeIndex(b)).id);
            addGone(qsizetype(b));
        }
    }

    /// A member that runs or not only because its group does is told with the group.
    void forgiveMembers()
    {
        const auto &graph = *m_after.plan.graph;
        const auto runs = [](const FieldChange &field) { return field.name == QLatin1String("runs"); };
        for (size_t b = 0; b < graph.nodeCount(); ++b) {
            const auto group = graph.node(NodeIndex(b)).group;
            if (m_diffOf[b] == SIZE_MAX || group == kNoNode || m_diffOf[raw(group)] == SIZE_MAX)
                continue;
            auto &node = m_diff.nodes[qsizetype(m_diffOf[b])];
            const auto &own = m_diff.nodes[qsizetype(m_diffOf[raw(group)])].fields;
            if (node.change == PlanChange::Changed && node.fields.size() == 1 && runs(node.fields.first()) && std::any_of(own.begin(), own.end(), runs))
                node.change = PlanChange::Same;
        }
    }

    void collectOrder()
    {
        QHash<quint32, std::pair<std::vector<quint32>, std::vector<size_t>>> siblings; // by group after
        for (size_t b = 0; b < m_match.toBefore.size(); ++b) {
            const auto partner = m_match.toBefore[b];
            if (partner == kNoNode || m_diffOf[b] == SIZE_MAX)
                continue;
            auto &[positions, diffs] = siblings[quint32(m_after.plan.graph->node(NodeIndex(b)).group)];
            positions.push_back(m_before.plan.graph->node(partner).order);
            diffs.push_back(m_diffOf[b]);
        }
        for (const auto &[positions, diffs] : std::as_const(siblings))
            findReordered(positions, diffs, m_diff.nodes);
    }

    void collectEdges()
    {
        QHash<quint64, const StepEdge *> old;
        std::vector<const StepEdge *> lost;
        for (const auto &edge : m_before.edges) {
            const auto from = m_match.toAfter[raw(edge.from)], to = m_match.toAfter[raw(edge.to)];
            if (from == kNoNode || to == kNoNode)
                lost.push_back(&edge);
            else
                old.insert(UnionGraph::edgeKey(from, to), &edge);
        }
        for (const auto &edge : m_after.edges) {
            const auto *was = old.take(UnionGraph::edgeKey(edge.from, edge.to));
            if (!was)
                addEdge(m_after.plan, edge, PlanChange::Added);
            else if (was->allowFailure != edge.allowFailure)
                addEdge(m_after.plan, edge, PlanChange::Changed);
        }
        for (const auto &edge : m_before.edges) {
            const auto from = m_match.toAfter[raw(edge.from)], to = m_match.toAfter[raw(edge.to)];
            if (from != kNoNode && to != kNoNode && old.contains(UnionGraph::edgeKey(from, to)))
                lost.push_back(&edge);
        }
        for (const auto *edge : lost)
            addEdge(m_before.plan, *edge, PlanChange::Removed);
    }

    void addEdge(const PlannedPipeline &plan, const StepEdge &edge, PlanChange change)
    {
        const auto from = plan.graph->node(edge.from).id, to = plan.graph->node(edge.to).id;
        const bool old = &plan == &m_before.plan;
        m_diff.edges.append({change, old ? m_diff.idAfter.value(from, from) : from, old ? m_diff.idAfter.value(to, to) : to, edge.origin});
    }

    DiffSide m_before, m_after;
    StepMatch m_match;
    PlanDiff m_diff;
    std::vector<size_t> m_diffOf; ///< by node after: position in m_diff.nodes
};

} // namespace

QString planChangeName(PlanChange change)
{
    switch (change) {
    case PlanChange::Same:
        return QStringLiteral("same");
    case PlanChange::Cosmetic:
        return QStringLiteral("cosmetic");
    case PlanChange::Moved:
        return QStringLiteral("moved");
    case PlanChange::Changed:
        return QStringLiteral("changed");
    case PlanChange::Added:
        return QStringLiteral("added");
    case PlanChange::Removed:
        break;
    }
    return QStringLiteral("removed");
}

bool PlanDiff::differs() const
{
    // Edges alone can differ: a condition may remove a wait's last reason.
    return !pipeline.isEmpty() || !edges.isEmpty() || std::any_of(nodes.begin(), nodes.end(), [](const NodeDiff &node) {
        return node.change != PlanChange::Same && node.change != PlanChange::Cosmetic;
    });
}

int PlanDiff::count(PlanChange change) const
{
    return int(std::count_if(nodes.begin(), nodes.end(), [change](const NodeDiff &node) { return node.change == change; }));
}

bool PlanDiff::hasNothingInCommon() const
{
    return idAfter.isEmpty() && !nodes.isEmpty();
}

PlanDiff diffPlans(const PlannedPipeline &before, const PlannedPipeline &after)
{
    return Comparison(before, after).run();
}

QStringList describeDiff(const PlanDiff &diff)
{
    QStringList sentences;
    if (diff.hasNothingInCommon())
        sentences.append(Words::tr("The two have no step in common."));
    const auto say = [&](PlanChange change, auto sentence) {
        if (const int count = diff.count(change))
            sentences.append(sentence(count));
    };
    say(PlanChange::Added, [](int n) { return Words::tr("%n step(s) added.", nullptr, n); });
    say(PlanChange::Removed, [](int n) { return Words::tr("%n step(s) removed.", nullptr, n); });
    say(PlanChange::Changed, [](int n) { return Words::tr("%n step(s) changed.", nullptr, n); });
    say(PlanChange::Moved, [](int n) { return Words::tr("%n step(s) wait for something else.", nullptr, n); });
    if (!diff.pipeline.isEmpty())
        sentences.append(Words::tr("%n setting(s) of the whole pipeline changed.", nullptr, int(diff.pipeline.size())));
    say(PlanChange::Cosmetic, [](int n) { return Words::tr("%n step(s) only look different.", nullptr, n); });
    if (sentences.isEmpty() && diff.otherBytes)
        sentences.append(Words::tr("The files differ only in what means nothing: comments, white space, form."));
    return sentences;
}

} // namespace slipway
