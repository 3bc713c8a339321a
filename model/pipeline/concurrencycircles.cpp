// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/concurrencycircles.h"

#include "graph/algorithms.h"
#include "graph/graphbuilder.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

/// The steps whose turn counts, by group and in the order of their turns.
QMap<QString, NodeList> orderedGroups(const StepGraph &graph, const QVector<const Step *> &steps)
{
    QMap<QString, NodeList> groups;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto *step = steps[i];
        const auto node = NodeIndex(i);
        const bool limited = step && step->concurrency > 0 && !step->concurrencyGroup.isEmpty();
        if (limited && step->concurrencyMethod == ConcurrencyMethod::Ordered && !graph.node(node).isRemoved())
            groups[step->concurrencyGroup].push_back(node);
    }
    groups.removeIf([](const QMap<QString, NodeList>::iterator &group) { return group.value().size() < 2; });
    return groups;
}

/// Who waits for whom while no gate is closed, turns included.
StepGraphPtr withTurns(const StepGraph &graph, const QMap<QString, NodeList> &groups)
{
    GraphBuilder builder;
    for (const auto &node : graph.nodes())
        builder.addNode(node);
    for (const auto &edge : graph.edges()) {
        if (!graph.node(edge.from).isGate())
            builder.addEdge(edge);
    }
    for (const auto &members : groups) {
        for (size_t i = 1; i < members.size(); ++i)
            builder.addEdge({members[i - 1], members[i]});
    }
    return builder.build();
}

bool dependsOn(const StepGraph &graph, NodeIndex step, NodeIndex other)
{
    const auto &incoming = graph.incoming(step);
    return std::any_of(incoming.begin(), incoming.end(), [&](auto edge) { return graph.edge(edge).from == other; });
}

QString circleText(const StepGraph &graph, const NodeList &circle)
{
    QStringList names;
    for (const auto node : circle)
        names.append(graph.node(node).id);
    names.append(names.constFirst());
    return names.join(QStringLiteral(" -> "));
}

} // namespace

Diagnostics concurrencyCircles(const StepGraph &graph, const QVector<const Step *> &steps)
{
    Diagnostics found;
    const auto groups = orderedGroups(graph, steps);
    if (groups.isEmpty())
        return found;
    for (const auto &circle : shortestCycles(*withTurns(graph, groups))) {
        for (size_t i = 0; i < circle.size(); ++i) {
            const auto late = circle[i], early = circle[(i + 1) % circle.size()];
            if (dependsOn(graph, late, early))
                continue;
            const auto &node = graph.node(late);
            found.append({QStringLiteral("concurrency-circle"), Severity::Error,
                Words::tr("\"%1\" has its turn in the concurrency group \"%2\" only after \"%3\", which waits for it; these steps will never run: %4")
                    .arg(node.label, steps[qsizetype(raw(late))]->concurrencyGroup, graph.node(early).label, circleText(graph, circle)),
                node.where, node.id});
            break;
        }
    }
    return found;
}

} // namespace slipway
