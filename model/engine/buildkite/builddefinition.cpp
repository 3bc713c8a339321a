// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/builddefinition.h"

#include <QSet>

namespace slipway {

namespace {

/// Finds for each node of the definition its step in the build.
class Matcher
{
public:
    Matcher(const RemoteSnapshot &build, const StepGraph &graph) : m_build(build), m_graph(graph), m_of(graph.nodeCount()) {}

    QVector<QString> match()
    {
        byKey();
        byLabel();
        waitsInOrder();
        return std::move(m_of);
    }

private:
    static bool sameSort(const StepNode &node, const RemoteStep &step)
    {
        return node.isGate() ? step.isGate() : node.kind == step.kind || (node.kind == NodeKind::Unknown && !step.isGate());
    }

    template<typename Visit>
    void eachOpenNode(Visit &&visit)
    {
        for (size_t i = 0; i < m_graph.nodeCount(); ++i) {
            const auto &node = m_graph.node(NodeIndex(i));
            if (m_of[qsizetype(i)].isEmpty() && !node.stub && !node.isRemoved())
                visit(qsizetype(i), node);
        }
    }

    void take(qsizetype node, const RemoteStep &step)
    {
        m_of[node] = step.id;
        m_taken.insert(step.id);
    }

    void byKey()
    {
        QHash<QString, const RemoteStep *> keys;
        for (const auto &step : m_build.steps) {
            if (!step.key.isEmpty())
                keys.insert((step.kind == NodeKind::Group ? u'g' : u's') + step.key, &step);
        }
        eachOpenNode([&](qsizetype i, const StepNode &node) {
            const auto *step = node.key.isEmpty() ? nullptr : keys.value((node.kind == NodeKind::Group ? u'g' : u's') + node.key);
            if (step && sameSort(node, *step))
                take(i, *step);
        });
    }

    void byLabel()
    {
        QHash<QString, QVector<const RemoteStep *>> built;
        for (const auto &step : m_build.steps) {
            if (!m_taken.contains(step.id) && step.kind != NodeKind::Wait)
                built[step.label].append(&step);
        }
        QHash<QString, int> defined;
        eachOpenNode([&](qsizetype, const StepNode &node) { ++defined[node.label]; });
        eachOpenNode([&](qsizetype i, const StepNode &node) {
            const auto steps = built.value(node.label);
            if (node.kind != NodeKind::Wait && steps.size() == 1 && defined.value(node.label) == 1 && sameSort(node, *steps.constFirst()))
                take(i, *steps.constFirst());
        });
    }

    void waitsInOrder()
    {
        QVector<const RemoteStep *> waits;
        for (const auto &step : m_build.steps) {
            if (step.kind == NodeKind::Wait && !m_taken.contains(step.id))
                waits.append(&step);
        }
        qsizetype next = 0;
        eachOpenNode([&](qsizetype i, const StepNode &node) {
            if (node.kind == NodeKind::Wait && next < waits.size())
                take(i, *waits[next++]);
        });
    }

    const RemoteSnapshot &m_build;
    const StepGraph &m_graph;
    QVector<QString> m_of; ///< by node: id of the step; empty: none
    QSet<QString> m_taken;
};

} // namespace

DefinedBuild defineBuild(const RemoteSnapshot &build, const PlannedPipeline &plan)
{
    const auto &graph = *plan.graph;
    const auto of = Matcher(build, graph).match();
    DefinedBuild defined {build, {}, {}, {}, {}, {}};
    QHash<QString, qsizetype> place;
    for (qsizetype i = 0; i < build.steps.size(); ++i)
        place.insert(build.steps[i].id, i);
    QSet<QString> matched;
    for (qsizetype i = 0; i < of.size(); ++i) {
        const auto &node = graph.node(NodeIndex(i));
        if (of[i].isEmpty()) {
            // A barrier without a job of its own is no difference, and neither is a group that only holds steps.
            if (!node.stub && !node.isRemoved() && node.kind != NodeKind::Wait && node.kind != NodeKind::Group)
                defined.onlyDefined.append(node.label);
            continue;
        }
        matched.insert(of[i]);
        auto &step = defined.snapshot.steps[place.value(of[i])];
        step.kind = node.kind == NodeKind::Unknown ? step.kind : node.kind;
        step.detail = node.detail;
        if (const auto *written = plan.steps.value(i))
            defined.steps.insert(of[i], written);
    }
    for (const auto &step : build.steps) {
        if (!matched.contains(step.id) && step.kind != NodeKind::Wait && step.kind != NodeKind::Group)
            defined.onlyBuilt.append(step.label);
    }
    for (const auto &edge : graph.edges()) {
        const auto &from = of[qsizetype(raw(edge.from))], &to = of[qsizetype(raw(edge.to))];
        if (!from.isEmpty() && !to.isEmpty())
            defined.snapshot.edges.append({from, to, edge.allowFailure});
    }
    return defined;
}

namespace {

/// What can be reached along edges.
class Reach
{
public:
    explicit Reach(const QVector<RemoteEdge> &edges)
    {
        for (const auto &edge : edges)
            m_next[edge.from].append(edge.to);
    }
    bool leads(const QString &from, const QString &to)
    {
        if (m_next.value(from).contains(to))
            return true;
        if (++m_walks > kMostWalks)
            return true; // two that have so little in common are told apart by their steps
        QSet<QString> seen {from};
        QStringList open {from};
        while (!open.isEmpty()) {
            const auto next = m_next.value(open.takeLast());
            for (const auto &step : next) {
                if (step == to)
                    return true;
                if (!seen.contains(step)) {
                    seen.insert(step);
                    open.append(step);
                }
            }
        }
        return false;
    }

private:
    static constexpr int kMostWalks = 50;

    QHash<QString, QStringList> m_next;
    int m_walks = 0;
};

/// What only waits for what it was told to: gates and barriers wait for all before them, which an engine need not spell out.
bool waitsByWord(NodeKind kind)
{
    return kind == NodeKind::Command || kind == NodeKind::Trigger;
}

bool isPlain(NodeKind kind)
{
    return kind != NodeKind::Wait && kind != NodeKind::Group;
}

} // namespace

void addEngineEdges(DefinedBuild &defined, const QVector<RemoteEdge> &edges)
{
    if (edges.isEmpty())
        return;
    QHash<QString, const RemoteStep *> steps;
    for (const auto &step : std::as_const(defined.snapshot.steps))
        steps.insert(step.id, &step);
    const auto words = [&](const RemoteEdge &edge) { return QStringLiteral("%1 → %2").arg(steps.value(edge.from)->label, steps.value(edge.to)->label); };
    const auto known = [&](const QString &step) { return defined.steps.contains(step) || (steps.contains(step) && !isPlain(steps.value(step)->kind)); };
    const auto bothKnown = [&](const RemoteEdge &edge) { return known(edge.from) && known(edge.to) && isPlain(steps.value(edge.from)->kind) && isPlain(steps.value(edge.to)->kind); };
    Reach written(defined.snapshot.edges), told(edges);
    for (const auto &edge : std::as_const(defined.snapshot.edges)) {
        if (bothKnown(edge) && waitsByWord(steps.value(edge.from)->kind) && waitsByWord(steps.value(edge.to)->kind) && !told.leads(edge.from, edge.to))
            defined.onlyDefinedEdges.append(words(edge));
    }
    for (const auto &edge : edges) {
        if (!steps.contains(edge.from) || !steps.contains(edge.to))
            continue;
        if (!known(edge.from) || !known(edge.to))
            defined.snapshot.edges.append(edge);
        else if (bothKnown(edge) && !written.leads(edge.from, edge.to))
            defined.onlyBuiltEdges.append(words(edge));
    }
}

} // namespace slipway
