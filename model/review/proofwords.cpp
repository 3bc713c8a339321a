// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/proofwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GateProof)
};

constexpr size_t kNamesOfCircle = 10; ///< at its start, and as many at its end

QString withLine(const QString &text, int line)
{
    return line > 0 ? Words::tr("%1 (line %2)").arg(text).arg(line) : text;
}

QString quoted(const StepNode &node)
{
    return u'"' + (node.key.isEmpty() ? node.label : node.key) + u'"';
}

} // namespace

ProofWords::ProofWords(const PlannedPipeline &plan)
    : m_plan(plan)
    , m_graph(*plan.graph)
    , m_removedBefore(m_graph.nodeCount(), kNoNode)
    , m_liveBefore(m_removedBefore)
    , m_removedDependency(m_removedBefore)
{
    NodeList inOrder(m_graph.nodeCount());
    for (size_t i = 0; i < inOrder.size(); ++i)
        inOrder[i] = NodeIndex(i);
    std::ranges::sort(inOrder, {}, [this](NodeIndex n) { return m_graph.node(n).order; });
    struct Last
    {
        NodeIndex live = kNoNode, removed = kNoNode;
    };
    std::unordered_map<quint32, Last> lastOfScope;
    for (const auto index : inOrder) {
        const auto &node = m_graph.node(index);
        auto &last = lastOfScope[quint32(node.group)];
        m_liveBefore[raw(index)] = last.live;
        m_removedBefore[raw(index)] = last.removed;
        if (node.kind == NodeKind::Block)
            (node.isRemoved() ? last.removed : last.live) = index;
    }
    for (const auto &edge : m_graph.droppedEdges()) {
        if (m_graph.node(edge.from).isGate() && m_graph.node(edge.from).isRemoved())
            m_removedDependency[raw(edge.to)] = edge.from;
    }
}

QString ProofWords::name(NodeIndex node) const
{
    return withLine(quoted(m_graph.node(node)), m_graph.node(node).where.line);
}

QString ProofWords::verdict(NodeIndex index) const
{
    const auto &node = m_graph.node(index);
    const auto *own = step(index);
    const bool byCondition = node.removal == Removal::Condition || node.conditionUnknown;
    const int line = byCondition && own && own->conditionWhere.line > 0 ? own->conditionWhere.line : node.where.line;
    return withLine(node.why.isEmpty() ? node.skipReason : node.why, line);
}

QString ProofWords::notRun(NodeIndex index) const
{
    return Words::tr("it is not created: %1").arg(verdict(index));
}

QString ProofWords::absent()
{
    return Words::tr("the file has no such step in this scenario");
}

QString ProofWords::deadEnd(NodeIndex index) const
{
    return Words::tr("Buildkite knows no step of this kind (line %1), so it never runs").arg(m_graph.node(index).where.line);
}

QString ProofWords::gated(NodeIndex, const NodeList &gates, const NodeList &way) const
{
    const auto nearest = way.empty() ? gates.back() : way.front();
    const bool direct = way.size() == 2;
    auto text = direct ? Words::tr("it waits for the gate %1").arg(name(nearest))
                       : Words::tr("it waits behind the gate %1").arg(name(nearest));
    if (gates.size() > 1)
        text = Words::tr("%1 and %n more gate(s)", nullptr, int(gates.size()) - 1).arg(text);
    const auto &firstEdge = way.size() > 1 ? m_graph.incoming(way[1]) : m_graph.incoming(nearest);
    const bool forgiving = way.size() > 1 && std::ranges::any_of(firstEdge, [&](EdgeIndex e) { return m_graph.edge(e).from == nearest && m_graph.edge(e).allowFailure; });
    if (forgiving)
        return Words::tr("%1; that it allows the failure of its dependency does not open it, because blocked is not failed").arg(text);
    return text;
}

/// A gate that a step on the way depended on, or that would have held it, and that this build does not create.
NodeIndex ProofWords::removedGateOn(NodeIndex index, const NodeList &way) const
{
    for (auto it = way.rbegin(); it != way.rend(); ++it) {
        if (const auto gate = m_removedDependency[raw(*it)]; gate != kNoNode)
            return gate;
    }
    const auto *own = step(index);
    return own && !own->dependsOn ? m_removedBefore[raw(index)] : kNoNode;
}

QString ProofWords::removedGate(NodeIndex index) const
{
    return Words::tr("the gate %1 is removed (%2); a removed dependency counts as satisfied").arg(name(index), verdict(index));
}

QString ProofWords::ungated(NodeIndex index, const NodeList &way) const
{
    if (const auto removed = removedGateOn(index, way); removed != kNoNode)
        return removedGate(removed);
    const auto *own = step(index);
    const auto bypassed = own && own->dependsOn ? m_liveBefore[raw(index)] : kNoNode;
    if (bypassed != kNoNode)
        return Words::tr("its own \"depends_on\" replaces the implicit one, so it does not wait for the gate %1").arg(name(bypassed));
    if (m_graph.incoming(index).empty())
        return Words::tr("it waits for nothing: no gate stands before it (line %1)").arg(m_graph.node(index).where.line);
    return Words::tr("it waits only for %1, and no gate stands before that").arg(name(way.size() > 1 ? way[way.size() - 2] : index));
}

QString ProofWords::ungatedByFailure(NodeIndex index, const NodeList &failing, const NodeList &way) const
{
    QStringList names;
    for (const auto node : failing)
        names.append(name(node));
    const auto before = way.size() > 1 ? way[way.size() - 2] : kNoNode;
    const auto who = names.join(Words::tr(", "));
    if (before == kNoNode || std::ranges::binary_search(failing, before))
        return Words::tr("if %1 fails, it starts without any gate, because it allows the failure of its dependency").arg(who);
    const bool isGate = m_graph.node(before).isGate();
    if (isGate)
        return Words::tr("if %1 fails, the gate %2 can never be reached, and %3 starts all the same, because it allows that failure").arg(who, name(before), quoted(m_graph.node(index)));
    return Words::tr("if %1 fails, %2 never runs, and %3 starts all the same, because it allows that failure").arg(who, name(before), quoted(m_graph.node(index)));
}

QString ProofWords::stuck(NodeIndex index, NodeIndex culprit, const NodeList &circle) const
{
    if (!circle.empty()) {
        QStringList names;
        for (size_t i = 0; i < circle.size(); ++i) {
            // Every step of a circle of thousands says so.
            if (circle.size() > 2 * kNamesOfCircle && i == kNamesOfCircle) {
                names.append(QStringLiteral("…"));
                i = circle.size() - kNamesOfCircle;
            }
            names.append(m_graph.node(circle[i]).id);
        }
        names.append(names.constFirst());
        return Words::tr("it waits for ever, in a circle: %1").arg(names.join(QStringLiteral(" -> ")));
    }
    const auto &missing = m_graph.node(culprit);
    if (missing.stub)
        return Words::tr("it depends on \"%1\" (line %2), and no step has that key: Buildkite fails the build without running it").arg(missing.id).arg(missing.where.line > 0 ? missing.where.line : m_graph.node(index).where.line);
    if (culprit != index)
        return Words::tr("it waits for %1, which never runs").arg(name(culprit));
    return Words::tr("what it waits for can never be satisfied (line %1)").arg(m_graph.node(index).where.line);
}

QString ProofWords::unknown(NodeIndex index, NodeIndex doubt) const
{
    if (doubt == kNoNode)
        return undecided(index);
    const auto condition = m_graph.node(doubt).condition.simplified();
    if (doubt == index)
        return Words::tr("its own \"if: %1\" leaves it open: %2").arg(condition, verdict(doubt));
    return Words::tr("it hangs on \"if: %1\" of %2: %3").arg(condition, quoted(m_graph.node(doubt)), verdict(doubt));
}

QString ProofWords::undecided(NodeIndex index) const
{
    return Words::tr("it allows failures (line %1), and whether some combination of failures starts it without a gate could not be decided").arg(m_graph.node(index).where.line);
}

} // namespace slipway
