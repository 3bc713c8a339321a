// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/layout.h"

#include "graph/layout/coordinates.h"
#include "graph/layout/flat/flatlayout.h"
#include "graph/layout/heldplaces.h"
#include "graph/layout/layering.h"
#include "graph/layout/polyline.h"
#include "graph/layout/progress.h"
#include "graph/layout/sweeps.h"
#include "graph/layout/twinblocks.h"
#include "graph/layout/variants.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway {

namespace {

using namespace layout;

constexpr double kBarMargin = 5; ///< between a wait's end and its outermost edge
constexpr double kMargin = 16; ///< around everything
/// Where the phases end, of all work, as measured; the flat engine has its own from where the items are.
constexpr double kFlatFrom = 0.03, kItemsTo = 0.03, kLayersTo = 0.4, kOrderTo = 0.85, kPlacesOfDrawer = 0.8;
constexpr size_t kMostBands = 1000; ///< a drawing with more is so high that closing them helps nobody

/// Turns layers, order and coordinates into rectangles and polylines.
class Drawer
{
public:
    Drawer(const LayoutInput &input, ItemGraph items, LayeredGraph graph, const Gaps &gaps, const HeldPlaces &held)
        : m_input(input)
        , m_items(std::move(items))
        , m_graph(std::move(graph))
        , m_gaps(gaps)
        , m_held(held)
        , m_across(input.direction == LayoutDirection::LeftToRight)
    {
    }

    std::shared_ptr<Layout> draw(const Progress &progress, const std::atomic_bool *cancel)
    {
        const FrameInset inset {m_gaps.padding + (m_across ? m_input.headerHeight : 0), m_gaps.padding};
        m_along = placeAlong(m_graph, m_items, m_gaps, inset, leastFrames(), m_held, progress.share(0, kPlacesOfDrawer), cancel);
        if (cancel && cancel->load(std::memory_order_relaxed))
            return nullptr;
        progress.at(kPlacesOfDrawer);
        for (auto &v : m_along.leaf)
            v = std::round(v);
        if (m_held.isEmpty() || m_held.refolded)
            closeGaps();
        stretchWaits();
        placeLayers();
        m_made = beginLayout(m_input);
        m_made->representative = m_items.representative;
        m_made->implied = m_items.implied;
        m_made->waysLeftOut = m_items.waysLeftOut;
        m_made->layers = quint32(m_graph.layers.size());
        m_made->crossings = m_graph.crossings;
        fillRects();
        fillEdges();
        moveToOrigin();
        return m_made;
    }

private:
    std::vector<double> leastFrames() const
    {
        std::vector<double> least(m_items.items.size(), 0);
        if (m_across)
            return least;
        for (size_t i = 0; i < least.size(); ++i)
            least[i] = headerWidth(m_items.items[i].node);
        return least;
    }

    double headerWidth(NodeIndex node) const
    {
        return raw(node) < m_input.headerWidths.size() ? m_input.headerWidths[raw(node)] : 0;
    }

    struct Band
    {
        double begin, end, kept;
    };

    /// Bands along which there is nothing but edges, in any layer, wider than these need.
    std::vector<Band> emptyBands() const
    {
        std::vector<std::pair<double, double>> taken;
        for (quint32 i = 0; i < m_items.items.size(); ++i) {
            const bool frame = m_items.items[i].frame;
            const double centre = frame ? 0 : m_along.leaf[m_graph.leafOf[i]], half = m_items.items[i].sizeV / 2;
            taken.emplace_back(frame ? m_along.frameTop[i] : centre - half, frame ? m_along.frameBottom[i] : centre + half);
        }
        std::vector<double> passing;
        for (quint32 leaf = 0; leaf < m_graph.leaves.size(); ++leaf) {
            if (m_graph.leaves[leaf].kind == Leaf::Kind::Dummy)
                passing.push_back(m_along.leaf[leaf]);
        }
        std::sort(taken.begin(), taken.end());
        std::sort(passing.begin(), passing.end());
        passing.erase(std::unique(passing.begin(), passing.end()), passing.end());
        std::vector<Band> bands;
        double reached = taken.front().second;
        for (const auto &[top, bottom] : taken) {
            const auto inside = std::upper_bound(passing.begin(), passing.end(), top)
                - std::lower_bound(passing.begin(), passing.end(), reached);
            const double kept = std::max(m_gaps.frame + 6, m_gaps.dummy * double(inside + 1));
            if (top - reached > kept)
                bands.push_back({reached, top, kept});
            reached = std::max(reached, bottom);
        }
        return bands;
    }

    void closeGaps()
    {
        const auto bands = emptyBands();
        if (bands.empty() || bands.size() > kMostBands)
            return;
        const auto moved = [&bands](double v) {
            double at = v;
            for (const auto &band : bands) {
                if (v <= band.begin)
                    break;
                at -= (std::min(v, band.end) - band.begin) * (1 - band.kept / (band.end - band.begin));
            }
            return at;
        };
        for (auto &v : m_along.leaf)
            v = std::round(moved(v));
        for (quint32 i = 0; i < m_items.items.size(); ++i) {
            m_along.frameTop[i] = moved(m_along.frameTop[i]);
            m_along.frameBottom[i] = moved(m_along.frameBottom[i]);
        }
    }

    /// A wait is a bar as long as what it holds back, so far as there is room: many edges then run straight.
    void stretchWaits()
    {
        m_halfV.resize(m_items.items.size());
        m_centreV.assign(m_items.items.size(), 0);
        for (quint32 i = 0; i < m_items.items.size(); ++i) {
            m_halfV[i] = m_items.items[i].sizeV / 2;
            if (m_graph.leafOf[i] != kNone)
                m_centreV[i] = m_along.leaf[m_graph.leafOf[i]];
        }
        for (quint32 i = 0; i < m_items.items.size(); ++i) {
            if (m_items.items[i].wait && m_graph.leafOf[i] != kNone)
                stretch(i);
        }
    }

    void stretch(quint32 item)
    {
        const auto leaf = m_graph.leafOf[item];
        const double centre = m_centreV[item];
        double top = centre - m_halfV[item], bottom = centre + m_halfV[item];
        for (const auto ends : {m_graph.before(leaf), m_graph.after(leaf)}) {
            for (const auto other : ends) {
                top = std::min(top, m_along.leaf[other] - kBarMargin);
                bottom = std::max(bottom, m_along.leaf[other] + kBarMargin);
            }
        }
        if (const auto above = neighbour(leaf, -1); above != kNone)
            top = std::max(top, limit(leaf, above, true));
        if (const auto below = neighbour(leaf, 1); below != kNone)
            bottom = std::min(bottom, limit(leaf, below, false));
        if (const auto scope = m_graph.leaves[leaf].scope; scope != kNone) {
            top = std::max(top, m_along.frameTop[scope] + m_gaps.padding + (m_across ? m_input.headerHeight : 0));
            bottom = std::min(bottom, m_along.frameBottom[scope] - m_gaps.padding);
        }
        top = std::min(top, centre - m_halfV[item]);
        bottom = std::max(bottom, centre + m_halfV[item]);
        m_centreV[item] = (top + bottom) / 2;
        m_halfV[item] = (bottom - top) / 2;
    }

    /// The next leaf of the layer that takes up room beside this one, or belongs to a frame that does.
    quint32 neighbour(quint32 leaf, int step) const
    {
        const auto &own = m_graph.leaves[leaf];
        const auto &layer = m_graph.layers[own.layer];
        for (qint64 at = qint64(m_graph.pos[leaf]) + step; at >= 0 && at < qint64(layer.size()); at += step) {
            const auto &other = m_graph.leaves[layer[size_t(at)]];
            const bool empty = other.kind == Leaf::Kind::Port || other.kind == Leaf::Kind::Filler;
            if (!empty || other.scope != own.scope)
                return layer[size_t(at)];
        }
        return kNone;
    }

    /// How far a bar may reach towards its neighbour in the layer, or the neighbour's frame.
    double limit(quint32 leaf, quint32 neighbour, bool above) const
    {
        const auto own = m_graph.leaves[leaf].scope;
        quint32 frame = kNone;
        for (auto up = m_graph.leaves[neighbour].scope; up != own && up != kNone; up = m_items.items[up].parent)
            frame = up;
        if (frame != kNone)
            return above ? m_along.frameBottom[frame] + m_gaps.node : m_along.frameTop[frame] - m_gaps.node;
        const auto &l = m_graph.leaves[neighbour];
        const bool node = l.kind == Leaf::Kind::Node;
        const double edge = (node ? m_halfV[l.item] : 0) + m_gaps.dummy;
        return (node ? m_centreV[l.item] : m_along.leaf[neighbour]) + (above ? edge : -edge);
    }

    /// Where each layer begins and ends across (u): wider gaps where edges climb or frames begin.
    void placeLayers()
    {
        const auto count = m_graph.layers.size();
        std::vector<double> width(count, 0), climb(count, 0), before(count, 0), after(count, 0);
        for (const auto &leaf : m_graph.leaves) {
            if (leaf.kind == Leaf::Kind::Node)
                width[leaf.layer] = std::max(width[leaf.layer], m_items.items[leaf.item].sizeU);
        }
        for (quint32 a = 0; a < m_graph.leaves.size(); ++a) {
            for (const auto b : m_graph.after(a)) {
                auto &most = climb[m_graph.leaves[a].layer];
                most = std::max(most, std::abs(m_along.leaf[a] - m_along.leaf[b]));
            }
        }
        m_padLow.assign(m_items.items.size(), 0);
        m_padHigh.assign(m_items.items.size(), 0);
        frameReach(before, after);
        m_layerLow.resize(count);
        m_layerHigh.resize(count);
        double u = 0;
        for (size_t l = 0; l < count; ++l) {
            u += before[l];
            m_layerLow[l] = u;
            m_layerHigh[l] = u + width[l];
            const double extra = std::round(std::min(64.0, climb[l] * 0.08));
            u += width[l] + m_gaps.layer + extra + after[l];
        }
        narrowFrames();
    }

    /// A frame begins and ends with what is in it, however much wider another frame's block makes the layer.
    void narrowFrames()
    {
        m_frameLow.assign(m_items.items.size(), std::numeric_limits<double>::max());
        m_frameHigh.assign(m_items.items.size(), std::numeric_limits<double>::lowest());
        for (quint32 i = 0; i < m_items.items.size(); ++i) {
            if (m_items.items[i].frame)
                continue;
            for (auto up = m_items.items[i].parent; up != kNone; up = m_items.items[up].parent) {
                m_frameLow[up] = std::min(m_frameLow[up], lowOf(i));
                m_frameHigh[up] = std::max(m_frameHigh[up], highOf(i));
            }
        }
    }

    /// How far frames stick out of their first and last layer: a padding for each frame nested inside.
    void frameReach(std::vector<double> &before, std::vector<double> &after)
    {
        std::vector<quint32> frames;
        for (quint32 i = 0; i < m_items.items.size(); ++i) {
            if (m_items.items[i].frame)
                frames.push_back(i);
        }
        std::stable_sort(frames.begin(), frames.end(),
            [this](quint32 a, quint32 b) { return m_items.items[a].depth > m_items.items[b].depth; });
        const double header = m_across ? 0 : m_input.headerHeight;
        for (const auto f : frames) {
            const auto &frame = m_items.items[f];
            m_padLow[f] += m_gaps.padding + header;
            m_padHigh[f] += m_gaps.padding;
            before[frame.lo] = std::max(before[frame.lo], m_padLow[f]);
            after[frame.hi] = std::max(after[frame.hi], m_padHigh[f]);
            if (frame.parent == kNone)
                continue;
            const auto &outer = m_items.items[frame.parent];
            if (outer.lo == frame.lo)
                m_padLow[frame.parent] = std::max(m_padLow[frame.parent], m_padLow[f]);
            if (outer.hi == frame.hi)
                m_padHigh[frame.parent] = std::max(m_padHigh[frame.parent], m_padHigh[f]);
        }
    }

    QPointF point(double u, double v) const { return m_across ? QPointF(u, v) : QPointF(v, u); }
    QRectF rect(double u0, double v0, double u1, double v1) const { return QRectF(point(u0, v0), point(u1, v1)); }

    double lowOf(quint32 item) const
    {
        const auto &it = m_items.items[item];
        if (it.frame)
            return m_frameLow[item] - m_padLow[item];
        return std::max(m_layerLow[it.lo], std::floor((m_layerLow[it.lo] + m_layerHigh[it.lo] - it.sizeU) / 2));
    }

    double highOf(quint32 item) const
    {
        const auto &it = m_items.items[item];
        return it.frame ? m_frameHigh[item] + m_padHigh[item] : lowOf(item) + it.sizeU;
    }

    QRectF rectOf(quint32 item) const
    {
        if (m_items.items[item].frame)
            return rect(lowOf(item), std::round(m_along.frameTop[item]), highOf(item), std::round(m_along.frameBottom[item]));
        const double half = m_halfV[item], centre = m_centreV[item];
        return rect(lowOf(item), centre - half, highOf(item), centre + half);
    }

    void fillRects()
    {
        const auto count = m_input.graph->nodeCount();
        m_made->show.assign(count, Layout::Show::Hidden);
        m_made->rects.resize(count);
        m_made->layer.assign(count, 0);
        for (quint32 i = 0; i < m_items.items.size(); ++i) {
            const auto &item = m_items.items[i];
            const auto n = raw(item.node);
            const bool card = !item.frame && !m_input.graph->members(item.node).empty();
            m_made->show[n] = item.frame ? Layout::Show::Frame : card ? Layout::Show::Card : Layout::Show::Node;
            m_made->rects[n] = rectOf(i);
            m_made->layer[n] = item.lo;
            if (item.block != kNone)
                fillBlock(i);
            if (item.frame)
                m_made->frames.push_back(item.node);
        }
        std::stable_sort(m_made->frames.begin(), m_made->frames.end(), [this](NodeIndex a, NodeIndex b) {
            return m_items.items[m_items.itemOf[raw(a)]].depth < m_items.items[m_items.itemOf[raw(b)]].depth;
        });
        for (const auto &layer : m_graph.layers) {
            for (const auto leaf : layer) {
                if (m_graph.leaves[leaf].kind == Leaf::Kind::Node)
                    addVisible(m_items.items[m_graph.leaves[leaf].item]);
            }
        }
    }

    void addVisible(const Item &item)
    {
        if (item.block == kNone)
            return m_made->visible.push_back(item.node);
        for (const auto &cell : m_items.blocks[item.block].cells)
            m_made->visible.push_back(cell.node);
    }

    void fillBlock(quint32 i)
    {
        const auto &item = m_items.items[i];
        const auto &block = m_items.blocks[item.block];
        const double u = lowOf(i), v = m_centreV[i] - m_halfV[i];
        if (m_made->blockOf.empty())
            m_made->blockOf.assign(m_input.graph->nodeCount(), Layout::kNoBlock);
        m_made->blocks.push_back({rectOf(i), quint32(m_made->blockCells.size()), quint32(block.cells.size())});
        for (quint32 c = 0; c < block.cells.size(); ++c) {
            const auto &cell = block.cells[c];
            const double midU = u + block.grid.middleU(block.seats[c]), midV = v + block.grid.middleV(block.seats[c]);
            const auto n = raw(cell.node);
            m_made->show[n] = m_made->show[raw(item.node)];
            m_made->rects[n] = rect(midU - cell.sizeU / 2, midV - cell.sizeV / 2, midU + cell.sizeU / 2, midV + cell.sizeV / 2);
            m_made->layer[n] = item.lo;
            m_made->blockOf[n] = quint32(m_made->blocks.size()) - 1;
            m_made->blockCells.push_back(cell.node);
        }
    }

    /// Where an edge touches an item along the layer: its centre, or on a bar as level as possible.
    double touch(quint32 item, double towards) const
    {
        if (m_items.items[item].frame)
            return std::round((m_along.frameTop[item] + m_along.frameBottom[item]) / 2);
        if (!m_items.items[item].wait)
            return m_centreV[item];
        const double room = std::max(0.0, m_halfV[item] - kBarMargin);
        return std::clamp(towards, m_centreV[item] - room, m_centreV[item] + room);
    }

    void addPoint(double u, double v) { extendLine(m_made->points, m_edgeStart, point(u, v), m_across); }

    void route(quint32 e)
    {
        const auto &edge = m_items.edges[e];
        const auto low = edge.low(), high = edge.high();
        const std::span<const quint32> chain(
            m_graph.chain.data() + m_graph.chainStart[e], m_graph.chain.data() + m_graph.chainStart[e + 1]);
        if (edge.loose) {
            addPoint(highOf(edge.from), touch(edge.from, 0));
            addPoint(lowOf(edge.to), touch(edge.to, 0));
            return;
        }
        const auto mid = [&](size_t i) { return m_along.leaf[chain[i]]; };
        const bool direct = chain.size() == 2;
        const double lowV = touch(low, direct ? touch(high, m_along.leaf[chain[1]]) : mid(1));
        const double highV = touch(high, direct ? lowV : mid(chain.size() - 2));
        addPoint(highOf(low), lowV);
        addPoint(std::max(highOf(low), m_layerHigh[m_items.items[low].hi]), lowV);
        for (size_t i = 1; i + 1 < chain.size(); ++i) {
            const auto layer = m_graph.leaves[chain[i]].layer;
            addPoint(m_layerLow[layer], mid(i));
            addPoint(m_layerHigh[layer], mid(i));
        }
        addPoint(std::min(lowOf(high), m_layerLow[m_items.items[high].lo]), highV);
        addPoint(lowOf(high), highV);
        if (edge.reversed)
            std::reverse(m_made->points.begin() + qsizetype(m_edgeStart), m_made->points.end());
    }

    void fillEdges()
    {
        const auto begin = [this](const ItemEdge &edge) {
            Layout::Edge made {m_items.items[edge.from].node, m_items.items[edge.to].node, edge.origin, edge.dropped,
                edge.allowFailure, edge.reversed || edge.loose, edge.count, edge.through};
            m_made->edges.push_back(made);
            m_edgeStart = m_made->points.size();
            m_made->pointStart.push_back(quint32(m_edgeStart));
        };
        for (quint32 e = 0; e < m_items.edges.size(); ++e) {
            begin(m_items.edges[e]);
            route(e);
        }
        for (const auto &loop : m_items.loops) {
            begin(loop);
            const auto r = rectOf(loop.from);
            const double x = r.right() - std::min(14.0, r.width() / 3), back = x - std::min(26.0, r.width() / 3);
            for (const auto &p : {QPointF(x, r.top()), QPointF(x, r.top() - 9), QPointF(back, r.top() - 9), QPointF(back, r.top())})
                m_made->points.push_back(p);
            m_made->edges.back().reversed = true;
        }
        m_made->pointStart.push_back(quint32(m_made->points.size()));
    }

    void moveToOrigin()
    {
        QRectF all;
        for (const auto &r : m_made->rects)
            all = all.united(r);
        for (const auto &block : m_made->blocks)
            all = all.united(block.rect);
        QPointF low = all.topLeft(), high = all.bottomRight();
        for (const auto &p : m_made->points) {
            low = QPointF(std::min(low.x(), p.x()), std::min(low.y(), p.y()));
            high = QPointF(std::max(high.x(), p.x()), std::max(high.y(), p.y()));
        }
        const QPointF shift(kMargin - std::floor(low.x()), kMargin - std::floor(low.y()));
        for (size_t i = 0; i < m_made->rects.size(); ++i) {
            if (m_made->show[i] != Layout::Show::Hidden)
                m_made->rects[i].translate(shift);
        }
        for (auto &block : m_made->blocks)
            block.rect.translate(shift);
        for (auto &p : m_made->points)
            p += shift;
        m_made->bounds = QRectF(QPointF(0, 0), high + shift + QPointF(kMargin, kMargin));
    }

    const LayoutInput &m_input;
    ItemGraph m_items;
    LayeredGraph m_graph;
    Gaps m_gaps;
    const HeldPlaces &m_held;
    bool m_across;
    Coordinates m_along;
    std::vector<double> m_halfV, m_centreV; ///< by item, with waits stretched
    std::vector<double> m_layerLow, m_layerHigh, m_padLow, m_padHigh;
    std::vector<double> m_frameLow, m_frameHigh; ///< by item: where what a frame holds begins and ends across
    size_t m_edgeStart = 0;
    std::shared_ptr<Layout> m_made;
};

/// A drawing that shows nothing of its graph.
LayoutPtr blankLayout(const LayoutInput &input, std::vector<NodeIndex> representative)
{
    auto blank = beginLayout(input);
    const auto count = representative.size();
    blank->show.assign(count, Layout::Show::Hidden);
    blank->rects.resize(count);
    blank->layer.assign(count, 0);
    blank->representative = std::move(representative);
    blank->pointStart.push_back(0);
    return blank;
}

} // namespace

LayoutPtr computeLayout(const LayoutInput &input, const std::atomic_bool *cancel)
{
    const auto cancelled = [cancel] { return cancel && cancel->load(std::memory_order_relaxed); };
    if (!input.graph || input.graph->isEmpty())
        return blankLayout(input, {});
    if (const auto all = joinVariants(input, cancel)) {
        const auto whole = computeLayout(*all, cancel);
        return whole ? takeFrom(whole, input) : nullptr;
    }
    const Gaps gaps;
    const Progress progress(input.progress);
    auto items = buildItemGraph(input, cancel);
    if (cancelled())
        return nullptr;
    if (items.items.empty())
        return blankLayout(input, std::move(items.representative));
    if (isForFlat(input, items))
        return layOutFlat(input, std::move(items), gaps, progress.share(kFlatFrom, 1), cancel);
    if (input.mergeTwins) {
        reduceEdges(items, input.reduction, cancel);
        mergeTwinItems(input, items);
    }
    const auto held = heldPlaces(input, items);
    auto ordered = input;
    if (held.isEmpty())
        ordered.previous.reset();
    else
        ordered.startOrder = startOrderOf(*input.previous);
    const auto reduction = input.mergeTwins ? EdgeReduction::None : input.reduction; // done already
    progress.at(kItemsTo);
    const auto layers = assignLayers(items, *input.graph, reduction, gaps, cancel, held, progress.share(kItemsTo, kLayersTo));
    if (cancelled())
        return nullptr;
    progress.at(kLayersTo);
    auto leaves = makeLeaves(items, layers, input.trunks);
    orderLayers(leaves, items, ordered, progress.share(kLayersTo, kOrderTo), cancel);
    if (cancelled())
        return nullptr;
    progress.at(kOrderTo);
    auto made = Drawer(ordered, std::move(items), std::move(leaves), gaps, held).draw(progress.share(kOrderTo, 1), cancel);
    return cancelled() ? nullptr : made;
}

QPointF shiftBetween(const Layout &before, const Layout &after)
{
    std::vector<double> x, y;
    for (const auto node : after.visible) {
        const auto old = before.graph ? before.graph->find(after.graph->node(node).id) : kNoNode;
        if (!before.isShown(old))
            continue;
        const auto moved = after.rects[raw(node)].center() - before.rects[raw(old)].center();
        x.push_back(moved.x());
        y.push_back(moved.y());
    }
    if (x.empty())
        return {};
    const auto middle = [](std::vector<double> &values) {
        const auto at = values.begin() + qsizetype(values.size() / 2);
        std::nth_element(values.begin(), at, values.end());
        return *at;
    };
    return {middle(x), middle(y)};
}

QHash<QString, double> startOrderOf(const Layout &layout)
{
    QHash<QString, double> order;
    for (size_t i = 0; i < layout.rects.size(); ++i) {
        if (layout.show[i] == Layout::Show::Hidden)
            continue;
        const auto centre = layout.rects[i].center();
        order.insert(layout.graph->node(NodeIndex(i)).id,
            layout.direction == LayoutDirection::LeftToRight ? centre.y() : centre.x());
    }
    return order;
}

} // namespace slipway
