// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphbuilder.h"

namespace slipway {

namespace {

/// Counting sort of `count` items by bucket: fills `start` (buckets + 1) and calls place(item, slot).
template <typename BucketOf, typename Place>
void bucketSort(size_t buckets, size_t count, std::vector<quint32> &start, BucketOf bucketOf, Place place)
{
    start.assign(buckets + 1, 0);
    for (size_t i = 0; i < count; ++i) {
        if (const auto b = bucketOf(i); b < buckets)
            ++start[b + 1];
    }
    for (size_t b = 0; b < buckets; ++b)
        start[b + 1] += start[b];
    std::vector<quint32> next(start.begin(), start.end() - 1);
    for (size_t i = 0; i < count; ++i) {
        if (const auto b = bucketOf(i); b < buckets)
            place(i, next[b]++);
    }
}

} // namespace

GraphBuilder::GraphBuilder(const StepGraph &base)
    : m_nodes(base.m_nodes)
    , m_byId(base.m_byId)
{
    for (const auto &edge : base.m_edges)
        addEdge(edge);
    for (const auto &edge : base.m_dropped)
        addEdge(edge);
}

NodeIndex GraphBuilder::addNode(StepNode node)
{
    if (m_byId.contains(node.id)) {
        auto &count = m_repeated[node.id];
        QString id;
        do
            id = node.id + u'~' + QString::number(++count + 1);
        while (m_byId.contains(id));
        node.id = id;
    }
    const auto index = NodeIndex(m_nodes.size());
    m_byId.insert(node.id, index);
    m_nodes.push_back(std::move(node));
    return index;
}

void GraphBuilder::addEdge(const StepEdge &edge)
{
    const quint64 pair = (quint64(edge.from) << 32) | quint64(edge.to);
    if (const auto it = m_edgeIndex.constFind(pair); it != m_edgeIndex.constEnd()) {
        m_edges[*it].allowFailure = m_edges[*it].allowFailure && edge.allowFailure;
        return;
    }
    m_edgeIndex.insert(pair, quint32(m_edges.size()));
    m_edges.push_back(edge);
}

StepGraphPtr GraphBuilder::build()
{
    std::shared_ptr<StepGraph> graph(new StepGraph);
    for (const auto &edge : m_edges) {
        const bool dropped = m_nodes[raw(edge.from)].isRemoved() || m_nodes[raw(edge.to)].isRemoved();
        (dropped ? graph->m_dropped : graph->m_edges).push_back(edge);
    }
    const auto nodes = m_nodes.size();
    const auto &edges = graph->m_edges;
    graph->m_in.resize(edges.size());
    graph->m_out.resize(edges.size());
    bucketSort(
        nodes, edges.size(), graph->m_inStart, [&](size_t i) { return raw(edges[i].to); },
        [&](size_t i, quint32 slot) { graph->m_in[slot] = EdgeIndex(i); });
    bucketSort(
        nodes, edges.size(), graph->m_outStart, [&](size_t i) { return raw(edges[i].from); },
        [&](size_t i, quint32 slot) { graph->m_out[slot] = EdgeIndex(i); });
    graph->m_members.resize(nodes);
    bucketSort(
        nodes, nodes, graph->m_memberStart, [&](size_t i) { return raw(m_nodes[i].group); },
        [&](size_t i, quint32 slot) { graph->m_members[slot] = NodeIndex(i); });
    graph->m_nodes = std::move(m_nodes);
    graph->m_byId = std::move(m_byId);
    m_edges.clear();
    m_edgeIndex.clear();
    return graph;
}

} // namespace slipway
