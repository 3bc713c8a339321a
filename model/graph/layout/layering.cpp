// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/layering.h"

#include "graph/layout/layernet.h"

#include <algorithm>
#include <cmath>

namespace slipway::layout {

namespace {

constexpr int kFreeColumn = 8; ///< more unconnected nodes than this are spread over several layers
constexpr double kAspect = 1.6;
constexpr size_t kReadByLayer = 2000; ///< in larger graphs short edges matter more than what starts at once
constexpr size_t kLooked = 64; ///< vertices, after which a promotion looks whether it is still wanted
constexpr quint64 kMostPlaces = 2'000'000; ///< of edges in layers: bounds memory at about 200 MB

/// Nodes that no edge touches, by the frame they are in (last entry: in no frame).
std::vector<std::vector<quint32>> freeItems(const ItemGraph &graph)
{
    std::vector<bool> touched(graph.items.size(), false);
    for (const auto &edge : graph.edges)
        touched[edge.from] = touched[edge.to] = true;
    std::vector<std::vector<quint32>> free(graph.items.size() + 1);
    for (quint32 i = 0; i < graph.items.size(); ++i) {
        const auto &item = graph.items[i];
        if (!item.frame && !touched[i])
            free[item.parent == kNone ? graph.items.size() : item.parent].push_back(i);
    }
    return free;
}

/// How many layers a block of unconnected nodes should take so that it is wider than high.
int spanOf(const ItemGraph &graph, const std::vector<quint32> &free, const Gaps &gaps)
{
    if (int(free.size()) <= kFreeColumn)
        return 1;
    double high = 0, wide = 0;
    for (const auto i : free) {
        high += graph.items[i].sizeV + gaps.node;
        wide = std::max(wide, graph.items[i].sizeU + gaps.layer);
    }
    return std::max(1, int(std::lround(std::sqrt(kAspect * high / std::max(1.0, wide)))));
}

/// At least `least`, by vertex.
std::vector<int> longestPath(const LayerNet &net, const std::vector<quint32> &order, std::vector<int> least)
{
    auto layer = std::move(least);
    for (const auto v : order)
        net.eachOut(v, [&](const LayerNet::Arc &arc) { layer[arc.b] = std::max(layer[arc.b], layer[v] + arc.length); });
    return layer;
}

/// The vertices of the net by the level their node has in its build order, the lowest first; empty for a graph without levels.
std::vector<std::vector<quint32>> verticesByLevel(const ItemGraph &graph, const LayerNet &net, const StepGraph &steps)
{
    std::vector<int> levelOf(net.count, -1);
    int highest = -1;
    for (quint32 i = 0; i < graph.items.size(); ++i) {
        const int level = steps.node(graph.items[i].node).level;
        levelOf[net.in[i]] = levelOf[net.out[i]] = level;
        highest = std::max(highest, level);
    }
    if (highest < 0)
        return {};
    std::vector<std::vector<quint32>> found(size_t(highest) + 2);
    for (const auto v : topologicalOrder(net))
        found[size_t(levelOf[v] + 1)].push_back(v);
    return found;
}

/// Every level of a build order takes columns of its own, whatever is hidden or expanded: the longest path, with each
/// level behind all of the one before.
std::vector<int> longestPathByLevel(const LayerNet &net, const std::vector<std::vector<quint32>> &levels)
{
    std::vector<int> layer(net.count, 0);
    int next = 0;
    for (const auto &level : levels) {
        const int first = next;
        for (const auto v : level) {
            layer[v] = std::max(layer[v], first);
            next = std::max(next, layer[v] + 1);
            net.eachOut(v, [&](const LayerNet::Arc &arc) { layer[arc.b] = std::max(layer[arc.b], layer[v] + arc.length); });
        }
    }
    return layer;
}

/// Node promotion in both directions: a vertex moves one layer, taking along whatever its arcs push, where
/// that shortens the sum of weighted arc lengths.
class Promotion
{
public:
    /// With `keepFirst` what could start at once stays in the first layer: a column then says how early.
    Promotion(const LayerNet &net, std::vector<int> &layer, bool keepFirst)
        : m_net(net)
        , m_layer(layer)
        , m_moved(net.count, 0)
        , m_pinned(net.count, false)
    {
        for (quint32 v = 0; v < net.count && keepFirst; ++v)
            m_pinned[v] = layer[v] == 0;
        m_budget = 200 * (qint64(net.arcs.size()) + net.count) + 200000;
    }

    void run(const std::vector<quint32> &order, const Progress &progress, const std::atomic_bool *cancel)
    {
        bool better = true;
        const auto wanted = [&](int round, size_t done) {
            // How many rounds there will be nobody knows: each finds less than the one before.
            progress.at(1 - std::pow(0.6, round + double(done) / (2.0 * double(order.size()))));
            return !(cancel && cancel->load(std::memory_order_relaxed));
        };
        for (int round = 0; round < 60 && better && m_budget > 0; ++round) {
            better = false;
            for (size_t i = 0; i < 2 * order.size(); ++i) {
                if (i % kLooked == 0 && !wanted(round, i))
                    return;
                const bool later = i < order.size();
                better = shift(later ? order[order.size() - 1 - i] : order[i - order.size()], later ? 1 : -1) || better;
            }
        }
    }

private:
    int push(quint32 v, int step)
    {
        int gain = 0;
        const auto ahead = [&](const LayerNet::Arc &arc, quint32 other) {
            --m_budget;
            if (m_moved[other] == m_stamp)
                return;
            if (m_layer[arc.b] - m_layer[arc.a] == arc.length) {
                m_moved[other] = m_stamp;
                m_set.push_back(other);
            }
        };
        m_moved[v] = m_stamp;
        m_set.assign(1, v);
        for (size_t i = 0; i < m_set.size() && m_budget > 0; ++i) {
            if (step > 0)
                m_net.eachOut(m_set[i], [&](const LayerNet::Arc &arc) { ahead(arc, arc.b); });
            else
                m_net.eachIn(m_set[i], [&](const LayerNet::Arc &arc) { ahead(arc, arc.a); });
        }
        for (const auto u : m_set) {
            m_net.eachOut(u, [&](const LayerNet::Arc &arc) { gain += m_moved[arc.b] == m_stamp ? 0 : step * arc.weight; });
            m_net.eachIn(u, [&](const LayerNet::Arc &arc) { gain -= m_moved[arc.a] == m_stamp ? 0 : step * arc.weight; });
            m_budget -= 2;
        }
        return gain;
    }

    bool shift(quint32 v, int step)
    {
        bool any = false;
        while (m_budget > 0) {
            ++m_stamp;
            if (push(v, step) <= 0 || m_budget <= 0)
                break;
            const auto stuck = [&](quint32 u) { return step < 0 ? m_layer[u] == 0 : m_pinned[u]; };
            if (std::any_of(m_set.begin(), m_set.end(), stuck))
                break;
            for (const auto u : m_set)
                m_layer[u] += step;
            any = true;
        }
        return any;
    }

    const LayerNet &m_net;
    std::vector<int> &m_layer;
    std::vector<quint32> m_moved, m_set;
    std::vector<bool> m_pinned;
    quint32 m_stamp = 0;
    qint64 m_budget = 0;
};

void dropImplied(ItemGraph &graph, LayerNet &net, const std::vector<quint32> &order, EdgeReduction reduction,
    const std::atomic_bool *cancel)
{
    const auto implied = impliedArcs(net, order, cancel);
    std::vector<bool> gone(graph.edges.size(), false);
    for (size_t i = 0; i < implied.size(); ++i) {
        const auto e = net.arcs[i].edge;
        if (!implied[i] || e == kNone || graph.edges[e].reversed)
            continue;
        const auto origin = graph.edges[e].origin;
        const bool barrier = origin != EdgeOrigin::Explicit && origin != EdgeOrigin::Upload;
        if (reduction != EdgeReduction::All && !barrier)
            continue;
        gone[e] = true;
        if (!graph.edges[e].through)
            graph.implied.push_back({graph.items[graph.edges[e].from].node, graph.items[graph.edges[e].to].node});
    }
    std::vector<quint32> renamed(graph.edges.size(), kNone);
    std::vector<ItemEdge> kept;
    for (size_t e = 0; e < graph.edges.size(); ++e) {
        if (gone[e])
            continue;
        renamed[e] = quint32(kept.size());
        kept.push_back(graph.edges[e]);
    }
    graph.edges = std::move(kept);
    std::erase_if(net.arcs, [&](const LayerNet::Arc &arc) { return arc.edge != kNone && gone[arc.edge]; });
    for (auto &arc : net.arcs)
        arc.edge = arc.edge == kNone ? kNone : renamed[arc.edge];
    net.index();
}

/// Unconnected nodes of one scope fill its layers from the first, in reading order, evenly.
void spreadFree(const std::vector<quint32> &free, int first, int last, const std::vector<int> &taken,
    std::vector<int> &layerOf)
{
    const auto layers = size_t(last - first + 1);
    auto left = int(free.size());
    for (const auto count : taken)
        left += count;
    const int target = int(std::ceil(double(left) / double(layers)));
    size_t at = 0;
    for (size_t l = 0; l < layers && at < free.size(); ++l) {
        const bool final = l + 1 == layers;
        for (int room = target - taken[l]; (room > 0 || final) && at < free.size(); --room)
            layerOf[free[at++]] = first + int(l);
    }
}

void placeFree(const ItemGraph &graph, const LayerNet &net, const std::vector<std::vector<quint32>> &free,
    const std::vector<int> &layer, int rootSpan, std::vector<int> &layerOf)
{
    const auto root = graph.items.size();
    int deepest = rootSpan - 1;
    for (quint32 i = 0; i < root; ++i)
        deepest = std::max(deepest, layerOf[i]);
    for (size_t scope = 0; scope <= root; ++scope) {
        if (int(free[scope].size()) <= kFreeColumn)
            continue;
        const int first = scope == root ? 0 : layer[net.in[scope]];
        const int last = scope == root ? deepest : layer[net.out[scope]];
        std::vector<int> taken(size_t(last - first + 1), 0);
        std::vector<bool> isFree(root, false);
        for (const auto i : free[scope])
            isFree[i] = true;
        for (quint32 i = 0; i < root; ++i) {
            const auto &item = graph.items[i];
            const auto parent = item.parent == kNone ? root : item.parent;
            if (parent == scope && !item.frame && !isFree[i])
                ++taken[size_t(layerOf[i] - first)];
        }
        spreadFree(free[scope], first, last, taken, layerOf);
    }
}

/// Closes up empty layers and gives frames the range of what is in them.
quint32 compact(ItemGraph &graph, const std::vector<int> &layerOf)
{
    int deepest = 0;
    for (quint32 i = 0; i < graph.items.size(); ++i)
        deepest = std::max(deepest, layerOf[i]);
    std::vector<quint32> number(size_t(deepest) + 1, 0);
    for (quint32 i = 0; i < graph.items.size(); ++i) {
        if (!graph.items[i].frame)
            number[size_t(layerOf[i])] = 1;
    }
    quint32 used = 0;
    for (auto &n : number)
        n = n ? used++ : kNone;
    for (quint32 i = 0; i < graph.items.size(); ++i) {
        auto &item = graph.items[i];
        if (item.frame)
            item.lo = kNone;
        else
            item.lo = item.hi = number[size_t(layerOf[i])];
    }
    for (const auto &item : graph.items) {
        if (item.frame)
            continue;
        for (auto up = item.parent; up != kNone; up = graph.items[up].parent) {
            auto &frame = graph.items[up];
            frame.hi = frame.lo == kNone ? item.hi : std::max(frame.hi, item.hi);
            frame.lo = std::min(frame.lo, item.lo);
        }
    }
    return used;
}

/// Edges take a place in every layer they pass. Where that would be too many, the longest are drawn straight.
void loosenLongest(ItemGraph &graph)
{
    const auto spanOfEdge = [&](const ItemEdge &edge) {
        return quint64(graph.items[edge.high()].lo - graph.items[edge.low()].hi);
    };
    quint64 total = 0;
    std::vector<quint32> byLength;
    for (quint32 e = 0; e < graph.edges.size(); ++e) {
        if (graph.edges[e].loose)
            continue;
        total += spanOfEdge(graph.edges[e]);
        byLength.push_back(e);
    }
    if (total <= kMostPlaces)
        return;
    std::stable_sort(byLength.begin(), byLength.end(),
        [&](quint32 a, quint32 b) { return spanOfEdge(graph.edges[a]) > spanOfEdge(graph.edges[b]); });
    for (size_t i = 0; i < byLength.size() && total > kMostPlaces; ++i) {
        total -= spanOfEdge(graph.edges[byLength[i]]);
        graph.edges[byLength[i]].loose = true;
    }
}

} // namespace

std::vector<bool> impliedEdges(ItemGraph &graph, const std::atomic_bool *cancel)
{
    const auto net = buildAcyclicNet(graph, std::vector<int>(graph.items.size(), 0));
    const auto arcs = impliedArcs(net, topologicalOrder(net), cancel);
    std::vector<bool> implied(graph.edges.size(), false);
    for (size_t i = 0; i < arcs.size(); ++i) {
        if (arcs[i] && net.arcs[i].edge != kNone)
            implied[net.arcs[i].edge] = true;
    }
    return implied;
}

void reduceEdges(ItemGraph &graph, EdgeReduction reduction, const std::atomic_bool *cancel)
{
    auto net = buildAcyclicNet(graph, std::vector<int>(graph.items.size(), 0));
    if (reduction != EdgeReduction::None)
        dropImplied(graph, net, topologicalOrder(net), reduction, cancel);
}

quint32 assignLayers(ItemGraph &graph, const StepGraph &steps, EdgeReduction reduction, const Gaps &gaps, const std::atomic_bool *cancel,
    const HeldPlaces &held, const Progress &progress)
{
    if (graph.items.empty())
        return 0;
    const bool levelled = std::any_of(steps.nodes().begin(), steps.nodes().end(), [](const StepNode &node) { return node.level >= 0; });
    const auto free = levelled ? std::vector<std::vector<quint32>>(graph.items.size() + 1) : freeItems(graph);
    std::vector<int> span(graph.items.size(), 0);
    for (quint32 i = 0; i < graph.items.size(); ++i)
        span[i] = spanOf(graph, free[i], gaps) - 1;
    auto net = buildAcyclicNet(graph, span);
    auto order = topologicalOrder(net);
    if (reduction != EdgeReduction::None) {
        dropImplied(graph, net, order, reduction, cancel);
        order = topologicalOrder(net);
    }
    std::vector<int> least(net.count, 0);
    for (size_t i = 0; i < held.layer.size(); ++i)
        least[net.in[i]] = std::max(0, held.layer[i]);
    auto layer = levelled ? longestPathByLevel(net, verticesByLevel(graph, net, steps)) : longestPath(net, order, std::move(least));
    if (!levelled && held.isEmpty())
        Promotion(net, layer, graph.items.size() <= kReadByLayer).run(order, progress, cancel);
    std::vector<int> layerOf(graph.items.size());
    for (quint32 i = 0; i < graph.items.size(); ++i)
        layerOf[i] = layer[net.in[i]];
    placeFree(graph, net, free, layer, spanOf(graph, free.back(), gaps), layerOf);
    for (size_t i = 0; i < held.layer.size() && !levelled; ++i) {
        if (held.layer[i] >= 0 && net.nextStart[net.in[i]] == net.nextStart[net.in[i] + 1] && net.prevStart[net.in[i]] == net.prevStart[net.in[i] + 1])
            layerOf[i] = held.layer[i];
    }
    const auto layers = compact(graph, layerOf);
    loosenLongest(graph);
    return layers;
}

} // namespace slipway::layout
