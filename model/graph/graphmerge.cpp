// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphmerge.h"

#include "graph/graphbuilder.h"

namespace slipway {

NamedGraph mergeGraphs(const QVector<NamedGraph> &graphs)
{
    QHash<QString, int> uses;
    for (const auto &part : graphs) {
        for (const auto &node : part.graph->nodes())
            ++uses[node.id];
    }
    NamedGraph merged;
    GraphBuilder builder;
    quint32 order = 0;
    for (const auto &part : graphs) {
        const auto newId = [&](const QString &id) { return uses.value(id) > 1 ? part.name + u'/' + id : id; };
        const auto shift = quint32(builder.nodeCount());
        const auto moved = [shift](NodeIndex i) { return i == kNoNode ? i : NodeIndex(quint32(i) + shift); };
        for (auto node : part.graph->nodes()) {
            node.id = newId(node.id);
            node.group = moved(node.group);
            node.order += order;
            builder.addNode(node);
        }
        order += quint32(part.graph->nodeCount());
        for (const auto edges : {part.graph->edges(), part.graph->droppedEdges()}) {
            for (auto edge : edges) {
                edge.from = moved(edge.from);
                edge.to = moved(edge.to);
                builder.addEdge(edge);
            }
        }
        for (auto diagnostic : part.diagnostics) {
            if (!diagnostic.node.isEmpty())
                diagnostic.node = newId(diagnostic.node);
            merged.diagnostics.append(diagnostic);
        }
    }
    merged.graph = builder.build();
    return merged;
}

} // namespace slipway
