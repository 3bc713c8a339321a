// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/planedges.h"

#include "pipeline/dependencylimit.h"

#include <QSet>

namespace slipway {

namespace {

bool isBarrier(NodeKind kind)
{
    return kind == NodeKind::Wait || kind == NodeKind::Block;
}

EdgeOrigin barrierOrigin(NodeKind kind)
{
    return kind == NodeKind::Block ? EdgeOrigin::Block : EdgeOrigin::Wait;
}

} // namespace

PlanEdges::PlanEdges(
    GraphBuilder &graph, const PlanScope &top, const QHash<QString, NodeIndex> &keys, qint64 mostBarrierEdges)
    : m_graph(graph)
    , m_top(top)
    , m_leavesOut(barrierEdgeCount(graph, top) > mostBarrierEdges)
    , m_keys(keys)
{
}

void PlanEdges::make()
{
    indexItems();
    makeScope(m_top, nullptr);
    addUploadEdges();
    for (const auto &edge : m_edges)
        m_graph.addEdge(edge);
}

void PlanEdges::indexItems()
{
    forEachItem(m_top, [this](const PlanItem &item, const PlanItem *) {
        if (item.inside)
            m_groups.insert(quint32(item.node), &item);
        if (const auto &name = item.step->concurrencyGroup; !name.isEmpty()) {
            m_concurrency.insert(quint32(item.node), name);
            m_concurrencyMembers[name].append(item.node);
        }
        // A container carries no edges: what an upload gates are the steps in it.
        if (item.uploader != kNoNode && !item.inside)
            m_uploaded[quint32(item.uploader)].append(item.node);
    });
}

void PlanEdges::makeScope(const PlanScope &scope, const PlanItem *gate)
{
    Before before {nullptr, gate};
    BarrierCover cover(m_graph);
    for (size_t i = 0; i < scope.items.size(); ++i) {
        const auto &item = scope.items[i];
        if (item.inside)
            makeScope(*item.inside, before.barrier);
        else
            makeItem(scope, i, before, cover);
        cover.add(item, i);
        if (holdsLaterSteps(item))
            before.barrier = &item;
    }
}

/// A barrier that was removed falls through to the one before it (b.5).
bool PlanEdges::holdsLaterSteps(const PlanItem &item) const
{
    return isBarrier(item.step->kind) && isLive(item.node);
}

void PlanEdges::makeItem(const PlanScope &scope, size_t index, const Before &before, const BarrierCover &cover)
{
    const auto &item = scope.items[index];
    if (item.step->dependsOn)
        addExplicit(item, *item.step->dependsOn, item.step->allowDependencyFailure, EdgeOrigin::Explicit);
    else if (item.step->kind != NodeKind::Input)
        addImplicit(scope, index, before, cover);
    // Rule 7: the group's own depends_on gates each of its steps, even one that says `depends_on: ~`.
    if (item.group && item.group->dependsOn)
        addExplicit(item, *item.group->dependsOn, item.group->allowDependencyFailure, EdgeOrigin::Group);
}

void PlanEdges::addExplicit(const PlanItem &item, const QVector<Dependency> &list, bool allowFailure, EdgeOrigin origin)
{
    for (const auto &dependency : list) {
        const bool allow = allowFailure || dependency.allowFailure;
        const auto from = m_keys.contains(dependency.key) ? m_keys.value(dependency.key) : stubFor(item, dependency);
        if (m_graph.node(from).stub)
            m_unknown.append({item.node, dependency});
        if (const auto *group = m_groups.value(quint32(from))) {
            for (const auto &child : group->inside->items)
                add(child.node, item.node, origin, allow);
            continue;
        }
        add(from, item.node, origin, allow);
        addConcurrencyGroup(from, item.node, allow, origin);
    }
}

NodeIndex PlanEdges::stubFor(const PlanItem &item, const Dependency &dependency)
{
    StepNode stub;
    stub.id = stub.key = dependency.key;
    stub.label = dependency.key.isEmpty() ? QStringLiteral("?") : dependency.key;
    stub.stub = true;
    stub.where = dependency.where.line > 0 ? dependency.where : item.step->where;
    if (stub.id.isEmpty())
        stub.id = stub.label;
    const auto node = m_graph.addNode(stub);
    m_keys.insert(dependency.key, node);
    return node;
}

/// Rule 14: depending on a step of a concurrency group means depending on the rest of that group too. Steps
/// of the same group are left to the order of the group itself.
void PlanEdges::addConcurrencyGroup(NodeIndex from, NodeIndex to, bool allowFailure, EdgeOrigin origin)
{
    const auto name = m_concurrency.value(quint32(from));
    if (name.isEmpty() || !isLive(from) || m_concurrency.value(quint32(to)) == name)
        return;
    for (const auto member : m_concurrencyMembers.value(name)) {
        if (isLive(member))
            add(member, to, origin, allowFailure);
    }
}

void PlanEdges::addImplicit(const PlanScope &scope, size_t index, const Before &before, const BarrierCover &cover)
{
    const auto &item = scope.items[index];
    const bool barrier = isBarrier(item.step->kind);
    const bool allow = item.step->allowDependencyFailure;
    if (barrier)
        addAllEarlier(item, scope, index, cover);
    else if (before.barrier)
        add(before.barrier->node, item.node, barrierOrigin(before.barrier->step->kind), allow);
    // A group without depends_on waits, as any step, for the nearest barrier before it. Its steps inherit that
    // edge unless they have a depends_on of their own or a barrier inside the group already stands before them.
    const bool inherits = before.gate && (barrier || !before.barrier) && !(item.group && item.group->dependsOn);
    if (inherits) {
        add(before.gate->node, item.node, barrierOrigin(before.gate->step->kind),
            allow || (item.group && item.group->allowDependencyFailure));
    }
}

/// Rule 2. Inputs are left out (rule 3), and so is what was removed.
void PlanEdges::addAllEarlier(const PlanItem &barrier, const PlanScope &scope, size_t end, const BarrierCover &cover)
{
    const auto addOne = [&](const PlanItem &earlier) {
        if (earlier.step->kind != NodeKind::Input && isLive(earlier.node))
            add(earlier.node, barrier.node, barrierOrigin(barrier.step->kind), barrier.step->allowDependencyFailure);
    };
    const auto first = m_leavesOut ? cover.firstUncovered(barrier) : 0;
    for (const auto *item : first > 0 ? cover.neverCovered(barrier, first) : std::vector<const PlanItem *>())
        addOne(*item);
    for (size_t i = first; i < end; ++i) {
        const auto &earlier = scope.items[i];
        if (!earlier.inside) {
            addOne(earlier);
            continue;
        }
        for (const auto &child : earlier.inside->items)
            addOne(child);
    }
}

/// Rules 12 and 13: uploaded steps wait for their uploader, and whoever waits for the uploader waits for all
/// it uploaded, directly or through further uploads.
void PlanEdges::addUploadEdges()
{
    QMap<quint32, QVector<NodeIndex>> all;
    for (auto it = m_uploaded.cbegin(); it != m_uploaded.cend(); ++it) {
        QSet<quint32> seen;
        QVector<NodeIndex> pending = *it;
        while (!pending.isEmpty()) {
            const auto node = pending.takeLast();
            if (seen.contains(quint32(node)))
                continue;
            seen.insert(quint32(node));
            all[it.key()].append(node);
            pending += m_uploaded.value(quint32(node));
        }
    }
    const auto count = m_edges.size();
    for (size_t i = 0; i < count; ++i) {
        const auto edge = m_edges[i];
        const auto uploaded = all.constFind(quint32(edge.from));
        if (uploaded == all.cend() || uploaded->contains(edge.to))
            continue;
        m_passesLimit = m_passesLimit || qint64(m_edges.size()) + uploaded->size() > kMostDependencies;
        for (qsizetype u = 0; !m_passesLimit && u < uploaded->size(); ++u)
            add(uploaded->at(u), edge.to, EdgeOrigin::Upload, edge.allowFailure);
    }
    for (auto it = m_uploaded.cbegin(); it != m_uploaded.cend(); ++it) {
        for (const auto node : *it)
            add(NodeIndex(it.key()), node, EdgeOrigin::Upload, false);
    }
}

void PlanEdges::add(NodeIndex from, NodeIndex to, EdgeOrigin origin, bool allowFailure)
{
    m_edges.push_back({from, to, origin, allowFailure});
}

} // namespace slipway
