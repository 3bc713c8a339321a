// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/layernet.h"

#include <algorithm>

namespace slipway::layout {

namespace {

/// Strongly connected components by Tarjan's algorithm with an explicit stack.
std::vector<quint32> components(const LayerNet &net)
{
    std::vector<quint32> number(net.count, 0), low(net.count, 0), component(net.count, kNone);
    std::vector<quint32> stack;
    struct Frame
    {
        quint32 v, i;
    };
    std::vector<Frame> calls;
    quint32 counter = 0, found = 0;
    for (quint32 root = 0; root < net.count; ++root) {
        if (number[root])
            continue;
        calls.push_back({root, net.nextStart[root]});
        while (!calls.empty()) {
            auto &call = calls.back();
            const auto v = call.v;
            if (!number[v]) {
                number[v] = low[v] = ++counter;
                stack.push_back(v);
            }
            if (call.i < net.nextStart[v + 1]) {
                const auto w = net.arcs[net.next[call.i++]].b;
                if (!number[w])
                    calls.push_back({w, net.nextStart[w]});
                else if (component[w] == kNone)
                    low[v] = std::min(low[v], number[w]);
                continue;
            }
            calls.pop_back();
            if (!calls.empty())
                low[calls.back().v] = std::min(low[calls.back().v], low[v]);
            if (low[v] != number[v])
                continue;
            for (quint32 w = kNone; w != v;) {
                w = stack.back();
                stack.pop_back();
                component[w] = found;
            }
            ++found;
        }
    }
    return component;
}

void fillArcs(LayerNet &net, const ItemGraph &graph, const std::vector<int> &frameSpan)
{
    net.arcs.clear();
    for (quint32 i = 0; i < graph.items.size(); ++i) {
        const auto parent = graph.items[i].parent;
        if (parent != kNone) {
            net.arcs.push_back({net.in[parent], net.in[i], 0, 1, kNone, false});
            net.arcs.push_back({net.out[i], net.out[parent], 0, 1, kNone, false});
        }
        if (graph.items[i].frame)
            net.arcs.push_back({net.in[i], net.out[i], frameSpan[i], 1, kNone, false});
    }
    for (quint32 e = 0; e < graph.edges.size(); ++e) {
        const auto &edge = graph.edges[e];
        if (!edge.loose)
            net.arcs.push_back({net.out[edge.low()], net.in[edge.high()], 1, edge.dropped ? 1 : 2, e, edge.dropped});
    }
    net.index();
}

/// Reverses the back edges of a depth-first search that starts where nothing leads in, in reading order.
bool reverseBackEdges(ItemGraph &graph, const LayerNet &net)
{
    std::vector<quint8> colour(net.count, 0);
    std::vector<quint32> roots;
    for (int pass = 0; pass < 2; ++pass) {
        for (quint32 v = 0; v < net.count; ++v) {
            if ((net.prevStart[v] == net.prevStart[v + 1]) == (pass == 0))
                roots.push_back(v);
        }
    }
    struct Frame
    {
        quint32 v, i;
    };
    std::vector<Frame> calls;
    bool any = false;
    for (const auto root : roots) {
        if (colour[root])
            continue;
        colour[root] = 1;
        calls.push_back({root, net.nextStart[root]});
        while (!calls.empty()) {
            auto &call = calls.back();
            if (call.i == net.nextStart[call.v + 1]) {
                colour[call.v] = 2;
                calls.pop_back();
                continue;
            }
            const auto &arc = net.arcs[net.next[call.i++]];
            if (colour[arc.b] == 0) {
                colour[arc.b] = 1;
                calls.push_back({arc.b, net.nextStart[arc.b]});
            } else if (colour[arc.b] == 1 && arc.edge != kNone) {
                graph.edges[arc.edge].reversed = true;
                any = true;
            }
        }
    }
    return any;
}

} // namespace

void LayerNet::index()
{
    const auto fill = [this](std::vector<quint32> &start, std::vector<quint32> &list, auto key) {
        start.assign(count + 1, 0);
        list.resize(arcs.size());
        for (const auto &arc : arcs)
            ++start[key(arc) + 1];
        for (quint32 v = 0; v < count; ++v)
            start[v + 1] += start[v];
        std::vector<quint32> place(start.begin(), start.end() - 1);
        for (quint32 i = 0; i < arcs.size(); ++i)
            list[place[key(arcs[i])]++] = i;
    };
    fill(nextStart, next, [](const Arc &arc) { return arc.a; });
    fill(prevStart, prev, [](const Arc &arc) { return arc.b; });
}

LayerNet buildAcyclicNet(ItemGraph &graph, const std::vector<int> &frameSpan)
{
    LayerNet net;
    for (const auto &item : graph.items) {
        net.in.push_back(net.count++);
        net.out.push_back(item.frame ? net.count++ : net.in.back());
    }
    fillArcs(net, graph, frameSpan);
    const auto component = components(net);
    bool loosened = false;
    for (auto &edge : graph.edges) {
        const bool ring = component[net.out[edge.from]] == component[net.in[edge.to]];
        if (ring && (graph.items[edge.from].frame || graph.items[edge.to].frame))
            edge.loose = loosened = true;
    }
    if (loosened)
        fillArcs(net, graph, frameSpan);
    if (reverseBackEdges(graph, net))
        fillArcs(net, graph, frameSpan);
    return net;
}

std::vector<quint32> topologicalOrder(const LayerNet &net)
{
    std::vector<quint32> missing(net.count), order;
    order.reserve(net.count);
    for (quint32 v = 0; v < net.count; ++v) {
        missing[v] = net.prevStart[v + 1] - net.prevStart[v];
        if (missing[v] == 0)
            order.push_back(v);
    }
    for (size_t i = 0; i < order.size(); ++i) {
        net.eachOut(order[i], [&](const LayerNet::Arc &arc) {
            if (--missing[arc.b] == 0)
                order.push_back(arc.b);
        });
    }
    return order;
}

std::vector<bool> impliedArcs(const LayerNet &net, const std::vector<quint32> &order, const std::atomic_bool *cancel)
{
    std::vector<bool> implied(net.arcs.size(), false);
    std::vector<quint32> place(net.count);
    for (quint32 i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    // reach[v]: which vertices of the present block of 64 a path from v ends in
    std::vector<quint64> reach(net.count);
    for (quint32 block = 0; block < order.size(); block += 64) {
        if (cancel && cancel->load(std::memory_order_relaxed))
            return implied;
        std::fill(reach.begin(), reach.end(), 0);
        for (quint32 at = std::min<quint32>(block + 64, quint32(order.size())); at-- > 0;) {
            const auto v = order[at];
            quint64 direct = 0, further = 0;
            net.eachOut(v, [&](const LayerNet::Arc &arc) {
                if (arc.dropped)
                    return;
                further |= reach[arc.b];
                if (const auto bit = place[arc.b] - block; bit < 64)
                    direct |= quint64(1) << bit;
            });
            reach[v] = direct | further;
            if ((direct & further) == 0)
                continue;
            for (auto i = net.nextStart[v]; i < net.nextStart[v + 1]; ++i) {
                const auto bit = place[net.arcs[net.next[i]].b] - block;
                if (bit < 64 && ((further >> bit) & 1) != 0 && !net.arcs[net.next[i]].dropped)
                    implied[net.next[i]] = true;
            }
        }
    }
    return implied;
}

} // namespace slipway::layout
