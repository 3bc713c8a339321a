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
    DefinedBuild defined {build, {}, {}, {}};
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

} // namespace slipway
