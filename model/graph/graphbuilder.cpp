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

void GraphBuilder::reserve(size_t nodes, size_t edges)
{
    m_nodes.reserve(nodes);
    m_byId.reserve(qsizetype(nodes));
    m_edges.reserve(edges);
}

NodeIndex GraphBuilder::addNode(StepNode node)
{
    const auto index = NodeIndex(m_nodes.size());
    const auto known = m_byId.size();
    auto &place = m_byId[node.id];
    if (m_byId.size() > known) {
        place = index;
    } else {
        auto &count = m_repeated[node.id];
        QString id;
        do
            id = node.id + u'~' + QString::number(++count + 1);
        while (m_byId.contains(id));
        node.id = id;
        m_byId.insert(id, index);
    }
    m_nodes.push_back(std::move(node));
    return index;
}

void GraphBuilder::addEdge(const StepEdge &edge)
{
    m_edges.push_back(edge);
}

/// In linear time: the edges into one node stand together, and of each node is known which of them it was last at.
void GraphBuilder::mergeParallelEdges()
{
    constexpr auto kNowhere = 0xffffffffU;
    std::vector<quint32> start, into(m_edges.size()), last(m_nodes.size(), kNowhere);
    bucketSort(
        m_nodes.size(), m_edges.size(), start, [this](size_t i) { return raw(m_edges[i].to); },
        [&](size_t i, quint32 slot) { into[slot] = quint32(i); });
    std::vector<bool> isDouble(m_edges.size());
    bool any = false;
    for (const auto place : into) {
        auto &first = last[raw(m_edges[place].from)];
        if (first == kNowhere || m_edges[first].to != m_edges[place].to) {
            first = place;
            continue;
        }
        m_edges[first].allowFailure = m_edges[first].allowFailure && m_edges[place].allowFailure;
        isDouble[place] = any = true;
    }
    if (!any)
        return;
    size_t kept = 0;
    for (size_t i = 0; i < m_edges.size(); ++i) {
        if (!isDouble[i])
            m_edges[kept++] = m_edges[i];
    }
    m_edges.resize(kept);
}

StepGraphPtr GraphBuilder::build()
{
    std::shared_ptr<StepGraph> graph(new StepGraph);
    mergeParallelEdges();
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
    return graph;
}

} // namespace slipway
