// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/export/graphexport.h"

#include "graph/algorithms.h"

#include <algorithm>

namespace slipway {

namespace {

const QString kBroken = QStringLiteral("broken");
const QString kSkipped = QStringLiteral("skipped");
const QString kUnknown = QStringLiteral("unknown");
const QString kBlocked = QStringLiteral("blocked");
const QString kWaiting = QStringLiteral("waiting");
const QString kReady = QStringLiteral("ready");

/// Nodes that are live gates or wait for one, directly or not.
std::vector<bool> behindGates(const StepGraph &graph)
{
    std::vector<bool> behind(graph.nodeCount(), false);
    NodeList pending;
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto &node = graph.node(NodeIndex(i));
        if (node.isGate() && !node.isRemoved()) {
            behind[i] = true;
            pending.push_back(NodeIndex(i));
        }
    }
    while (!pending.empty()) {
        const auto node = pending.back();
        pending.pop_back();
        for (const auto e : graph.outgoing(node)) {
            const auto next = graph.edge(e).to;
            if (behind[raw(next)])
                continue;
            behind[raw(next)] = true;
            pending.push_back(next);
        }
    }
    return behind;
}

/// What waits, directly or not, for a package that is to be built. Only the nodes of a build order can be settled
/// before anything runs; they stand behind what they depend on.
std::vector<bool> behindBuilds(const StepGraph &graph)
{
    std::vector<bool> behind(graph.nodeCount(), false);
    for (const auto index : topologicalOrder(graph).order) {
        for (const auto e : graph.incoming(index)) {
            const auto from = graph.edge(e).from;
            const auto binary = graph.node(from).binary;
            const bool settled = binary != BinaryState::None && !isToBuild(binary) && !isUnusable(binary);
            if (!settled || behind[raw(from)])
                behind[raw(index)] = true;
        }
    }
    return behind;
}

QString stateOfPackage(const StepNode &node, bool behindBuild)
{
    if (isUnusable(node.binary))
        return kBroken;
    if (!isToBuild(node.binary))
        return kSkipped;
    return behindBuild ? kWaiting : kReady;
}

QString stateOf(const StepGraph &graph, NodeIndex index, bool behindGate)
{
    const auto &node = graph.node(index);
    if (node.removal == Removal::Skip)
        return kSkipped;
    if (node.isRemoved())
        return kBroken;
    if (node.stub || node.conditionUnknown || node.kind == NodeKind::Unknown)
        return kUnknown;
    if (behindGate)
        return kBlocked;
    return graph.incoming(index).empty() ? kReady : kWaiting;
}

QString stateOfGroup(const StepGraph &graph, NodeIndex group, const std::vector<QString> &states)
{
    const auto members = graph.members(group);
    const auto has = [&](const QString &state) {
        return std::any_of(members.begin(), members.end(), [&](NodeIndex member) { return states[raw(member)] == state; });
    };
    for (const auto &state : {kReady, kWaiting, kBlocked, kUnknown, kSkipped, kBroken}) {
        if (has(state))
            return state;
    }
    return kReady;
}

} // namespace

std::vector<QString> plannedStates(const StepGraph &graph)
{
    const auto behind = behindGates(graph);
    const auto nodes = graph.nodes();
    const bool packages = std::any_of(nodes.begin(), nodes.end(), [](const StepNode &n) { return n.binary != BinaryState::None; });
    const auto behindBuild = packages ? behindBuilds(graph) : std::vector<bool>();
    std::vector<QString> states(graph.nodeCount());
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto &node = graph.node(NodeIndex(i));
        const bool package = packages && node.binary != BinaryState::None && !node.isRemoved() && !node.stub;
        states[i] = package && !behind[i] ? stateOfPackage(node, behindBuild[i]) : stateOf(graph, NodeIndex(i), behind[i]);
    }
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto &node = graph.node(NodeIndex(i));
        if (node.isContainer() && !node.isRemoved() && !node.conditionUnknown)
            states[i] = stateOfGroup(graph, NodeIndex(i), states);
    }
    return states;
}

} // namespace slipway
