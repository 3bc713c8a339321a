// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/nodediff.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NodeDiff)
};

QString shown(const StepField *field)
{
    if (!field)
        return {};
    return field->secret ? Words::tr("(a secret)") : field->value;
}

QString dependencyText(const Step &step, const QHash<QString, QString> &keys)
{
    if (!step.dependsOn)
        return {};
    QStringList names;
    for (const auto &dependency : *step.dependsOn) {
        const auto key = keys.value(dependency.key, dependency.key);
        names.append(dependency.allowFailure ? Words::tr("%1 (may fail)").arg(key) : key);
    }
    names.sort();
    names.removeDuplicates();
    return names.isEmpty() ? Words::tr("none") : names.join(QStringLiteral(", "));
}

QString runsText(const StepNode &node)
{
    return node.isRemoved() ? Words::tr("no: %1").arg(node.skipReason) : Words::tr("yes");
}

bool isBarrierKind(NodeKind kind)
{
    return kind == NodeKind::Wait || kind == NodeKind::Block || kind == NodeKind::Input;
}

QString namesOf(const PlannedPipeline &plan, const std::vector<NodeIndex> &nodes)
{
    QStringList names;
    for (const auto node : nodes)
        names.append(plan.graph->node(node).id);
    names.sort();
    return names.join(QStringLiteral(", "));
}

/// Of the barriers on one side those that the other side's step does not wait for at all. A barrier that is only
/// there on one side is a change of its own.
std::vector<NodeIndex> lostBarriers(const DiffSide &here, NodeIndex node, const std::vector<NodeIndex> &partners,
    const DiffSide &there, NodeIndex counterpart)
{
    std::vector<NodeIndex> lost;
    for (const auto barrier : here.barriersOf(node)) {
        const auto partner = partners[raw(barrier)];
        if (partner != kNoNode && !there.waitsFor(counterpart, partner))
            lost.push_back(barrier);
    }
    return lost;
}

QString groupName(const PlannedPipeline &plan, NodeIndex group)
{
    return group == kNoNode ? QString() : plan.graph->node(group).id;
}

class NodeComparison
{
public:
    NodeComparison(const DiffSide &before, NodeIndex was, const DiffSide &after, NodeIndex is, const StepMatch &match)
        : m_before(before), m_after(after), m_match(match), m_was(was), m_is(is)
        , m_old(*before.plan.steps[qsizetype(was)]), m_new(*after.plan.steps[qsizetype(is)])
    {
    }

    NodeDiff run(const QHash<QString, QString> &keys)
    {
        const auto &node = m_after.plan.graph->node(m_is);
        m_diff.id = node.id;
        m_diff.idBefore = m_before.plan.graph->node(m_was).id;
        m_diff.key = node.key;
        m_diff.label = node.label;
        m_diff.kind = node.kind;
        m_diff.lineBefore = m_before.plan.graph->node(m_was).where.line;
        m_diff.lineAfter = node.where.line;
        m_diff.fields = diffFields(fieldsOf(m_old), fieldsOf(m_new));
        m_diff.renamed = m_old.key != m_new.key;
        bool changed = !m_diff.fields.isEmpty();
        const bool moved = placeMoved(keys);
        changed |= compareRuns();
        if (changed)
            m_diff.change = PlanChange::Changed;
        else if (moved)
            m_diff.change = PlanChange::Moved;
        else if (compareLooks())
            m_diff.change = PlanChange::Cosmetic;
        return m_diff;
    }

private:
    void add(const char *name, const QString &before, const QString &after, bool cosmetic = false)
    {
        m_diff.fields.append({QString::fromLatin1(name), before, after, cosmetic});
    }

    bool placeMoved(const QHash<QString, QString> &keys)
    {
        bool moved = false;
        const auto wasIn = m_before.plan.graph->node(m_was).group, isIn = m_after.plan.graph->node(m_is).group;
        if (wasIn == kNoNode || isIn == kNoNode ? wasIn != isIn : m_match.toAfter[raw(wasIn)] != isIn) {
            add("group", groupName(m_before.plan, wasIn), groupName(m_after.plan, isIn));
            moved = true;
        }
        if (dependencyText(m_old, keys) != dependencyText(m_new, {})) {
            add("depends_on", dependencyText(m_old, {}), dependencyText(m_new, {}));
            return true;
        }
        // Barriers wait for whatever stands before them: that is the others' move.
        if (m_new.dependsOn || isBarrierKind(m_new.kind) || isBarrierKind(m_old.kind))
            return moved;
        const auto lost = lostBarriers(m_before, m_was, m_match.toAfter, m_after, m_is);
        const auto gained = lostBarriers(m_after, m_is, m_match.toBefore, m_before, m_was);
        if (lost.empty() && gained.empty())
            return moved;
        add("waits for", namesOf(m_before.plan, lost), namesOf(m_after.plan, gained));
        return true;
    }

    bool compareRuns()
    {
        const auto &old = m_before.plan.graph->node(m_was), &now = m_after.plan.graph->node(m_is);
        if (old.isRemoved() == now.isRemoved())
            return false;
        add("runs", runsText(old), runsText(now));
        return true;
    }

    bool compareLooks()
    {
        if (m_old.label != m_new.label)
            add("label", m_old.label, m_new.label, true);
        // The same meaning in another form: a list for a string, a map for a list.
        if (m_diff.kind != NodeKind::Group && m_diff.fields.isEmpty() && written(m_old) != written(m_new))
            add("form", {}, {}, true);
        return !m_diff.fields.isEmpty();
    }

    /// As written, but for dependencies that only follow a renamed key.
    Json written(const Step &step) const
    {
        auto json = step.normalised;
        if (json.is_object() && dependencyText(m_old, {}) != dependencyText(m_new, {}))
            json.erase("depends_on");
        return json;
    }

    const DiffSide &m_before, &m_after;
    const StepMatch &m_match;
    NodeIndex m_was, m_is;
    const Step &m_old, &m_new;
    NodeDiff m_diff;
};

} // namespace

DiffSide::DiffSide(const PlannedPipeline &given)
    : plan(given)
{
    const auto &graph = *plan.graph;
    edges.assign(graph.edges().begin(), graph.edges().end());
    edges.insert(edges.end(), graph.droppedEdges().begin(), graph.droppedEdges().end());
    m_start.assign(graph.nodeCount() + 1, 0);
    for (const auto &edge : edges)
        ++m_start[raw(edge.to) + 1];
    for (size_t i = 0; i < graph.nodeCount(); ++i)
        m_start[i + 1] += m_start[i];
    auto next = m_start;
    m_in.resize(edges.size());
    for (quint32 e = 0; e < edges.size(); ++e)
        m_in[next[raw(edges[e].to)]++] = e;
}

std::vector<NodeIndex> DiffSide::barriersOf(NodeIndex node) const
{
    std::vector<NodeIndex> found;
    for (auto e = m_start[raw(node)]; e < m_start[raw(node) + 1]; ++e) {
        const auto &edge = edges[m_in[e]];
        if (edge.origin == EdgeOrigin::Wait || edge.origin == EdgeOrigin::Block)
            found.push_back(edge.from);
    }
    return found;
}

bool DiffSide::waitsFor(NodeIndex node, NodeIndex other) const
{
    std::vector<bool> seen(plan.graph->nodeCount(), false);
    std::vector<NodeIndex> queue {node};
    seen[raw(node)] = true;
    for (size_t i = 0; i < queue.size(); ++i) {
        if (queue[i] == other)
            return i > 0;
        for (auto e = m_start[raw(queue[i])]; e < m_start[raw(queue[i]) + 1]; ++e) {
            const auto from = edges[m_in[e]].from;
            if (!seen[raw(from)]) {
                seen[raw(from)] = true;
                queue.push_back(from);
            }
        }
    }
    return false;
}

NodeDiff diffNode(const DiffSide &before, NodeIndex was, const DiffSide &after, NodeIndex is, const StepMatch &match,
    const QHash<QString, QString> &keys)
{
    return NodeComparison(before, was, after, is, match).run(keys);
}

QVector<FieldChange> diffFields(const StepFields &before, const StepFields &after)
{
    QHash<QString, const StepField *> old;
    for (const auto &field : before)
        old.insert(field.name, &field);
    QVector<FieldChange> changes;
    for (const auto &field : after) {
        const auto *was = old.take(field.name);
        if (!was || was->value != field.value)
            changes.append({field.name, shown(was), shown(&field)});
    }
    for (const auto &field : before) {
        if (old.contains(field.name))
            changes.append({field.name, shown(&field), {}});
    }
    return changes;
}

} // namespace slipway
