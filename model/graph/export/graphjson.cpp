// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/export/graphexport.h"

namespace slipway {

namespace {

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(toStd(text));
}

/// What only the nodes of a build order have.
void addOrderMembers(const StepNode &node, Json &json)
{
    if (node.kind != NodeKind::Recipe && node.kind != NodeKind::Package)
        return;
    json["binary"] = textOrNull(binaryStateName(node.binary));
    json["context"] = node.buildContext ? "build" : "host";
    json["level"] = node.level < 0 ? Json() : Json(node.level);
}

Json nodeJson(const StepGraph &graph, const StepNode &node, const QString &state)
{
    Json json {
        {"id", toStd(node.id)},
        {"key", textOrNull(node.key)},
        {"label", toStd(node.label)},
        {"kind", toStd(nodeKindName(node.kind))},
        {"group", node.group == kNoNode ? Json() : Json(toStd(graph.node(node.group).id))},
        {"state", toStd(state)},
        {"skip_reason", textOrNull(node.skipReason)},
        {"if", textOrNull(node.condition)},
        {"file", toStd(node.where.file)},
        {"line", node.where.line},
        {"column", node.where.column},
        {"detail", textOrNull(node.detail)},
        {"order", node.order},
        {"stub", node.stub},
        {"condition_unknown", node.conditionUnknown},
        {"why", textOrNull(node.why)},
        {"jobs", node.jobs},
    };
    addOrderMembers(node, json);
    return json;
}

Json edgesJson(const StepGraph &graph, std::span<const StepEdge> edges)
{
    Json json = Json::array();
    for (const auto &edge : edges) {
        json.push_back({{"from", toStd(graph.node(edge.from).id)}, {"to", toStd(graph.node(edge.to).id)},
            {"origin", toStd(edgeOriginName(edge.origin))}, {"allow_failure", edge.allowFailure}});
    }
    return json;
}

} // namespace

Json graphToJson(const StepGraph &graph, const Diagnostics &diagnostics)
{
    const auto states = plannedStates(graph);
    Json nodes = Json::array();
    for (size_t i = 0; i < graph.nodeCount(); ++i)
        nodes.push_back(nodeJson(graph, graph.node(NodeIndex(i)), states[i]));
    Json found = Json::array();
    for (const auto &diagnostic : diagnostics) {
        found.push_back({{"rule", toStd(diagnostic.rule)}, {"severity", toStd(severityName(diagnostic.severity))},
            {"message", toStd(diagnostic.message)}, {"file", toStd(diagnostic.where.file)},
            {"line", diagnostic.where.line}, {"column", diagnostic.where.column}, {"node", textOrNull(diagnostic.node)}});
    }
    return {{"nodes", std::move(nodes)}, {"edges", edgesJson(graph, graph.edges())},
        {"dropped_edges", edgesJson(graph, graph.droppedEdges())}, {"diagnostics", std::move(found)}};
}

} // namespace slipway
