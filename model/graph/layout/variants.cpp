// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/variants.h"

#include "graph/graphbuilder.h"
#include "graph/layout/itemgraph.h"
#include "graph/layout/layering.h"

#include <algorithm>

namespace slipway {

namespace {

using namespace layout;

quint64 pairOf(NodeIndex from, NodeIndex to)
{
    return (quint64(quint32(from)) << 32) | quint32(to);
}

/// The edges that a drawing of `graph` alone would show, merged at frames and without implied ones.
ItemGraph drawnEdges(const LayoutInput &input, const std::vector<bool> &hidden, const StepGraphPtr &graph, const std::atomic_bool *cancel)
{
    LayoutInput own;
    own.graph = graph;
    own.hidden = hidden;
    own.collapsed = input.collapsed;
    own.direction = input.direction;
    auto items = buildItemGraph(own, cancel);
    reduceEdges(items, input.reduction, cancel);
    return items;
}

/// Gives the drawing of all variants the edges of one of them.
class Taker
{
public:
    Taker(const LayoutPtr &whole, const LayoutInput &input)
        : m_whole(whole)
        , m_input(input)
        , m_made(std::make_shared<Layout>())
    {
        for (quint32 e = 0; e < whole->edges.size(); ++e)
            m_known.insert(pairOf(whole->edges[e].from, whole->edges[e].to), e);
    }

    LayoutPtr take()
    {
        copyNodes();
        const auto items = drawnEdges(m_input, m_whole->hidden, m_input.graph, nullptr);
        m_made->implied = items.implied;
        m_made->waysLeftOut = items.waysLeftOut;
        for (const auto &edge : items.edges)
            add(items, edge);
        for (const auto &edge : items.loops)
            add(items, edge);
        m_made->pointStart.push_back(quint32(m_made->points.size()));
        return m_made;
    }

private:
    void copyNodes()
    {
        *m_made = *m_whole;
        m_made->graph = m_input.graph;
        m_made->whole = m_whole;
        m_made->generation = m_input.generation;
        m_made->edges.clear();
        m_made->points.clear();
        m_made->pointStart.clear();
    }

    void add(const ItemGraph &items, const ItemEdge &edge)
    {
        Layout::Edge made {items.items[edge.from].node, items.items[edge.to].node, edge.origin, edge.dropped, edge.allowFailure,
            edge.reversed || edge.loose || edge.from == edge.to, edge.count, edge.through};
        const auto known = m_known.constFind(pairOf(made.from, made.to));
        // The whole leaves out what removed barriers would have held back at second hand.
        if (known == m_known.constEnd() && made.dropped)
            return;
        m_made->pointStart.push_back(quint32(m_made->points.size()));
        m_made->edges.push_back(made);
        if (known == m_known.constEnd()) {
            addStraight(made);
            return;
        }
        m_made->edges.back().reversed = m_whole->edges[*known].reversed;
        const auto line = m_whole->polyline(*known);
        m_made->points.insert(m_made->points.end(), line.begin(), line.end());
    }

    void addStraight(const Layout::Edge &edge)
    {
        const auto &from = m_whole->rects[raw(edge.from)], &to = m_whole->rects[raw(edge.to)];
        const bool across = m_whole->direction == LayoutDirection::LeftToRight;
        const auto start = from.center(), end = to.center();
        const bool back = across ? start.x() > end.x() : start.y() > end.y();
        const auto side = [across](const QRectF &rect, bool far) {
            return across ? QPointF(far ? rect.right() : rect.left(), rect.center().y())
                          : QPointF(rect.center().x(), far ? rect.bottom() : rect.top());
        };
        m_made->points.push_back(side(from, !back));
        m_made->points.push_back(side(to, back));
    }

    LayoutPtr m_whole;
    const LayoutInput &m_input;
    std::shared_ptr<Layout> m_made;
    QHash<quint64, quint32> m_known; ///< (from, to) -> edge of the whole
};

/// Every edge that some variant draws. No step is removed in it: each has its place whether it runs or not.
class Union
{
public:
    explicit Union(const LayoutInput &input)
        : m_input(input)
    {
    }

    void add(const ItemGraph &items)
    {
        for (const auto *edges : {&items.edges, &items.loops}) {
            for (const auto &edge : *edges)
                add({items.items[edge.from].node, items.items[edge.to].node, edge.origin, edge.allowFailure}, edge.dropped);
        }
    }

    /// A removed barrier would have held back all that is before it. Where no variant has such an edge alive,
    /// it is kept only if no other way says the same.
    StepGraphPtr graph(LayoutInput all, const std::atomic_bool *cancel) const
    {
        all.graph = build({});
        auto items = buildItemGraph(all);
        const auto implied = impliedEdges(items, cancel);
        QSet<quint64> idle;
        for (size_t e = 0; e < items.edges.size(); ++e) {
            const auto pair = pairOf(items.items[items.edges[e].from].node, items.items[items.edges[e].to].node);
            if (implied[e] && !m_alive.contains(pair) && items.edges[e].origin != EdgeOrigin::Explicit)
                idle.insert(pair);
        }
        return idle.isEmpty() ? all.graph : build(idle);
    }

private:
    void add(const StepEdge &edge, bool dropped)
    {
        const auto pair = pairOf(edge.from, edge.to);
        if (!dropped)
            m_alive.insert(pair);
        if (!m_known.contains(pair)) {
            m_known.insert(pair);
            m_edges.push_back(edge);
        }
    }

    StepGraphPtr build(const QSet<quint64> &without) const
    {
        GraphBuilder builder;
        for (auto node : m_input.graph->nodes()) {
            node.removal = Removal::None;
            builder.addNode(std::move(node));
        }
        for (const auto &edge : m_edges) {
            if (!without.contains(pairOf(edge.from, edge.to)))
                builder.addEdge(edge);
        }
        return builder.build();
    }

    const LayoutInput &m_input;
    std::vector<StepEdge> m_edges;
    QSet<quint64> m_known, m_alive;
};

} // namespace

bool sameNodes(const StepGraph &a, const StepGraph &b)
{
    return &a == &b
        || std::equal(a.nodes().begin(), a.nodes().end(), b.nodes().begin(), b.nodes().end(),
            [](const StepNode &x, const StepNode &y) { return x.id == y.id && x.group == y.group && x.kind == y.kind; });
}

LayoutPtr takeFrom(const LayoutPtr &whole, const LayoutInput &input)
{
    return Taker(whole, input).take();
}

namespace layout {

std::optional<LayoutInput> joinVariants(const LayoutInput &input, const std::atomic_bool *cancel)
{
    std::vector<StepGraphPtr> graphs {input.graph};
    for (const auto &variant : input.variants) {
        if (variant && variant != input.graph && sameNodes(*variant, *input.graph))
            graphs.push_back(variant);
    }
    if (graphs.size() == 1)
        return {};
    Union united(input);
    for (const auto &graph : graphs) {
        united.add(drawnEdges(input, input.hidden, graph, cancel));
        if (cancel && cancel->load(std::memory_order_relaxed))
            return {};
    }
    auto all = input;
    all.variants.clear();
    all.reduction = EdgeReduction::None;
    all.mergeTwins = false; // what is drawn for all cells in one variant may not be in another
    all.bundled = true;
    all.graph = united.graph(all, cancel);
    return all;
}

} // namespace layout

} // namespace slipway
