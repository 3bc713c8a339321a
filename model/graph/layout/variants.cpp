// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/variants.h"

#include "graph/graphbuilder.h"
#include "graph/layout/itemgraph.h"
#include "graph/layout/layering.h"
#include "graph/layout/twinblocks.h"

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
        if (!m_whole->blocks.empty())
            keepBlocks(items);
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

    /// Cells that are no twins in this graph stay where they are, but each has edges of its own.
    void keepBlocks(const ItemGraph &items)
    {
        LayoutInput own;
        own.graph = m_input.graph;
        const auto classes = twinClasses(own, items);
        m_made->blocks.clear();
        m_made->blockCells.clear();
        m_made->blockOf.assign(m_whole->blockOf.size(), Layout::kNoBlock);
        for (const auto &block : m_whole->blocks) {
            const auto cells = std::span(m_whole->blockCells).subspan(block.first, block.count);
            const auto classOf = [&](NodeIndex node) { return classes[items.itemOf[raw(node)]]; };
            if (std::any_of(cells.begin(), cells.end(), [&](NodeIndex cell) { return classOf(cell) != classOf(cells.front()); }))
                continue;
            for (const auto cell : cells)
                m_made->blockOf[raw(cell)] = quint32(m_made->blocks.size());
            m_made->blocks.push_back({block.rect, quint32(m_made->blockCells.size()), block.count});
            m_made->blockCells.insert(m_made->blockCells.end(), cells.begin(), cells.end());
        }
    }

    /// True where the edge ends where edges at this node end in the drawing of all.
    bool endsAsInWhole(NodeIndex node) const { return m_made->leadOf(node) == m_whole->leadOf(node); }

    void add(const ItemGraph &items, const ItemEdge &edge)
    {
        const auto from = items.items[edge.from].node, to = items.items[edge.to].node;
        Layout::Edge made {m_made->leadOf(from), m_made->leadOf(to), edge.origin, edge.dropped, edge.allowFailure,
            edge.reversed || edge.loose || edge.from == edge.to, edge.count, edge.through};
        if (const auto twin = m_taken.constFind(pairOf(made.from, made.to)); twin != m_taken.constEnd())
            return joinEdge(&m_made->edges[*twin], edge);
        const bool straight = !endsAsInWhole(from) || !endsAsInWhole(to);
        const auto known = straight ? m_known.constEnd() : m_known.constFind(pairOf(made.from, made.to));
        // The whole leaves out what removed barriers would have held back at second hand.
        if (known == m_known.constEnd() && made.dropped)
            return;
        if (!m_made->blocks.empty())
            m_taken.insert(pairOf(made.from, made.to), quint32(m_made->edges.size()));
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

    QRectF placeOf(NodeIndex node) const
    {
        const auto block = raw(node) < m_made->blockOf.size() ? m_made->blockOf[raw(node)] : Layout::kNoBlock;
        return block == Layout::kNoBlock ? m_made->rects[raw(node)] : m_made->blocks[block].rect;
    }

    void addStraight(const Layout::Edge &edge)
    {
        const auto from = placeOf(edge.from), to = placeOf(edge.to);
        const bool across = m_whole->direction == LayoutDirection::LeftToRight;
        const auto start = from.center(), end = to.center();
        const bool back = across ? start.x() > end.x() : start.y() > end.y();
        m_made->edges.back().reversed = edge.reversed || back; // the drawing of all may break a cycle elsewhere
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
    QHash<quint64, quint32> m_taken; ///< (from, to) -> edge of what is made; only where there are blocks
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

/// What is drawn for all cells of a block must be true in every variant: only who is a twin in each of them is one in the drawing
/// of all.
void tellApart(std::vector<quint32> &kin, const StepGraphPtr &graph, const ItemGraph &items)
{
    LayoutInput own;
    own.graph = graph;
    const auto classes = twinClasses(own, items);
    QHash<quint64, quint32> known;
    for (quint32 i = 0; i < items.items.size(); ++i) {
        auto &number = kin[raw(items.items[i].node)];
        const auto both = (quint64(number) << 32) | classes[i];
        const auto it = known.constFind(both);
        number = it != known.constEnd() ? *it : *known.insert(both, quint32(known.size()));
    }
}

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
    std::vector<quint32> kin(input.graph->nodeCount(), 0);
    for (const auto &graph : graphs) {
        const auto items = drawnEdges(input, input.hidden, graph, cancel);
        united.add(items);
        if (input.mergeTwins)
            tellApart(kin, graph, items);
        if (cancel && cancel->load(std::memory_order_relaxed))
            return {};
    }
    auto all = input;
    all.variants.clear();
    all.reduction = EdgeReduction::None;
    all.kin = std::move(kin);
    all.bundled = true;
    all.graph = united.graph(all, cancel);
    return all;
}

} // namespace layout

} // namespace slipway
