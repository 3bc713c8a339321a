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
ItemGraph drawnEdges(const LayoutInput &input, const StepGraphPtr &graph, const std::atomic_bool *cancel)
{
    LayoutInput own;
    own.graph = graph;
    own.collapsed = input.collapsed;
    own.direction = input.direction;
    auto items = buildItemGraph(own);
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
        const auto items = drawnEdges(m_input, m_input.graph, nullptr);
        m_made->implied = items.implied;
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
            edge.reversed || edge.loose || edge.from == edge.to, edge.count};
        m_made->pointStart.push_back(quint32(m_made->points.size()));
        m_made->edges.push_back(made);
        const auto known = m_known.constFind(pairOf(made.from, made.to));
        if (known == m_known.constEnd()) {
            addStraight(made);
            return;
        }
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
    // No step is removed in the whole: each has its place whether it runs or not.
    GraphBuilder builder;
    for (auto node : input.graph->nodes()) {
        node.removal = Removal::None;
        builder.addNode(std::move(node));
    }
    for (const auto &graph : graphs) {
        const auto items = drawnEdges(input, graph, cancel);
        if (cancel && cancel->load(std::memory_order_relaxed))
            return {};
        for (const auto *edges : {&items.edges, &items.loops}) {
            for (const auto &edge : *edges)
                builder.addEdge({items.items[edge.from].node, items.items[edge.to].node, edge.origin, edge.allowFailure});
        }
    }
    auto all = input;
    all.variants.clear();
    all.graph = builder.build();
    all.reduction = EdgeReduction::None;
    all.bundled = true;
    return all;
}

} // namespace layout

} // namespace slipway
