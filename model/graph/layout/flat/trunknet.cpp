// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/trunknet.h"

#include <algorithm>

namespace slipway::layout {

namespace {

constexpr auto kNone = TrunkNet::kNone;

class NetMaker
{
public:
    NetMaker(const std::vector<quint32> &layer, quint32 layers, const std::vector<quint32> &low, const std::vector<quint32> &high,
        const std::vector<quint32> &pieces)
        : m_layer(layer)
        , m_layers(layers)
        , m_low(low)
        , m_high(high)
        , m_pieces(pieces)
        , m_nodes(quint32(layer.size()))
    {
    }

    TrunkNet make()
    {
        assign();
        numberVertices();
        collectArcs();
        fillArcs(m_net.downStart, m_net.down, m_net.downWeight, m_from, m_to);
        fillArcs(m_net.upStart, m_net.up, m_net.upWeight, m_to, m_from);
        return std::move(m_net);
    }

private:
    quint32 span(quint32 e) const { return m_layer[m_high[e]] - m_layer[m_low[e]]; }

    /// An edge joins the others at that of its ends where more long edges meet.
    void assign()
    {
        const auto edges = quint32(m_low.size());
        std::vector<quint32> out(m_nodes, 0), in(m_nodes, 0);
        for (quint32 e = 0; e < edges; ++e) {
            if (span(e) > 1) {
                ++out[m_low[e]];
                ++in[m_high[e]];
            }
        }
        // Key of a trunk: 2 * node + (inward ? 1 : 0).
        std::vector<quint32> key(edges, kNone), count(size_t(m_nodes) * 2 + 1, 0);
        for (quint32 e = 0; e < edges; ++e) {
            if (span(e) < 2)
                continue;
            const bool inward = in[m_high[e]] > out[m_low[e]];
            key[e] = inward ? 2 * m_high[e] + 1 : 2 * m_low[e];
            ++count[key[e] + 1];
        }
        for (size_t k = 1; k < count.size(); ++k)
            count[k] += count[k - 1];
        m_net.members.resize(count.back());
        m_net.trunkOfEdge.assign(edges, kNone);
        auto place = count;
        for (quint32 e = 0; e < edges; ++e) {
            if (key[e] != kNone)
                m_net.members[place[key[e]]++] = e;
        }
        for (quint32 k = 0; k + 1 < count.size(); ++k)
            addTrunks(k / 2, k % 2 == 0, count[k], count[k + 1]);
    }

    void addTrunks(quint32 node, bool outward, quint32 begin, quint32 end)
    {
        if (m_pieces.empty() && begin < end) {
            addTrunk(node, outward, begin, end);
            return;
        }
        const auto piece = [this](quint32 e) { return m_pieces[e]; };
        std::stable_sort(m_net.members.begin() + begin, m_net.members.begin() + end,
            [&](quint32 a, quint32 b) { return piece(a) < piece(b); });
        for (auto from = begin, to = begin; from < end; from = to) {
            while (to < end && piece(m_net.members[to]) == piece(m_net.members[from]))
                ++to;
            addTrunk(node, outward, from, to);
        }
    }

    void addTrunk(quint32 node, bool outward, quint32 begin, quint32 end)
    {
        const auto index = quint32(m_net.trunks.size());
        quint32 reach = 0;
        for (auto i = begin; i < end; ++i) {
            reach = std::max(reach, span(m_net.members[i]));
            m_net.trunkOfEdge[m_net.members[i]] = index;
        }
        Trunk trunk {node, outward, 0, reach - 1, m_places, begin, end};
        trunk.firstLayer = outward ? m_layer[node] + 1 : m_layer[node] - (reach - 1);
        m_places += trunk.layers;
        m_net.trunks.push_back(trunk);
    }

    void numberVertices()
    {
        auto &start = m_net.layerStart;
        start.assign(m_layers + 1, 0);
        for (const auto l : m_layer)
            ++start[l + 1];
        for (const auto &trunk : m_net.trunks) {
            for (quint32 i = 0; i < trunk.layers; ++i)
                ++start[trunk.firstLayer + i + 1];
        }
        for (quint32 l = 0; l < m_layers; ++l)
            start[l + 1] += start[l];
        const auto count = start.back();
        m_net.nodeOf.assign(count, kNone);
        m_net.trunkOf.assign(count, kNone);
        m_net.weight.assign(count, 1);
        m_net.layerOf.resize(count);
        for (quint32 l = 0; l < m_layers; ++l)
            std::fill(m_net.layerOf.begin() + start[l], m_net.layerOf.begin() + start[l + 1], l);
        std::vector<quint32> next(start.begin(), start.end() - 1);
        m_net.vertexOf.resize(m_nodes);
        for (quint32 n = 0; n < m_nodes; ++n) {
            m_net.vertexOf[n] = next[m_layer[n]]++;
            m_net.nodeOf[m_net.vertexOf[n]] = n;
        }
        m_net.trunkVertices.resize(m_places);
        for (quint32 t = 0; t < m_net.trunks.size(); ++t) {
            const auto &trunk = m_net.trunks[t];
            for (quint32 i = 0; i < trunk.layers; ++i) {
                const auto v = next[trunk.firstLayer + i]++;
                m_net.trunkVertices[trunk.vertexStart + i] = v;
                m_net.trunkOf[v] = t;
            }
        }
    }

    void addArc(quint32 from, quint32 to, quint32 weight)
    {
        m_from.push_back(from);
        m_to.push_back(to);
        m_weight.push_back(weight);
    }

    void collectArcs()
    {
        m_from.reserve(m_low.size() + m_places);
        m_to.reserve(m_from.capacity());
        m_weight.reserve(m_from.capacity());
        for (quint32 e = 0; e < m_low.size(); ++e) {
            if (m_net.trunkOfEdge[e] == kNone)
                addArc(m_net.vertexOf[m_low[e]], m_net.vertexOf[m_high[e]], 1);
        }
        for (const auto &trunk : m_net.trunks)
            trunkArcs(trunk);
    }

    void trunkArcs(const Trunk &trunk)
    {
        // met[i]: edges that end (begin) at a node of the layer behind (before) the trunk's i-th.
        m_met.assign(trunk.layers, 0);
        const auto *vertices = m_net.trunkVertices.data() + trunk.vertexStart;
        for (auto m = trunk.memberStart; m < trunk.memberEnd; ++m) {
            const auto e = m_net.members[m];
            const auto at = trunk.outward ? m_layer[m_high[e]] - 1 - trunk.firstLayer : m_layer[m_low[e]] + 1 - trunk.firstLayer;
            ++m_met[at];
            if (trunk.outward)
                addArc(vertices[at], m_net.vertexOf[m_high[e]], 1);
            else
                addArc(m_net.vertexOf[m_low[e]], vertices[at], 1);
        }
        auto running = trunk.memberEnd - trunk.memberStart;
        const auto end = m_net.vertexOf[trunk.node];
        if (trunk.outward) {
            addArc(end, vertices[0], running);
            for (quint32 i = 0; i < trunk.layers; running -= m_met[i++]) {
                m_net.weight[vertices[i]] = running;
                if (i > 0)
                    addArc(vertices[i - 1], vertices[i], running);
            }
            return;
        }
        addArc(vertices[trunk.layers - 1], end, running);
        for (quint32 i = trunk.layers; i-- > 0; running -= m_met[i]) {
            m_net.weight[vertices[i]] = running;
            if (i + 1 < trunk.layers)
                addArc(vertices[i], vertices[i + 1], running);
        }
    }

    void fillArcs(std::vector<quint32> &start, std::vector<quint32> &ends, std::vector<quint32> &weights,
        const std::vector<quint32> &from, const std::vector<quint32> &to) const
    {
        start.assign(m_net.vertices() + 1, 0);
        ends.resize(from.size());
        weights.resize(from.size());
        for (const auto v : from)
            ++start[v + 1];
        for (size_t v = 1; v < start.size(); ++v)
            start[v] += start[v - 1];
        std::vector<quint32> next(start.begin(), start.end() - 1);
        for (size_t i = 0; i < from.size(); ++i) {
            const auto at = next[from[i]]++;
            ends[at] = to[i];
            weights[at] = m_weight[i];
        }
    }

    const std::vector<quint32> &m_layer;
    quint32 m_layers;
    const std::vector<quint32> &m_low, &m_high, &m_pieces;
    quint32 m_nodes;
    quint32 m_places = 0;
    std::vector<quint32> m_from, m_to, m_weight, m_met;
    TrunkNet m_net;
};

} // namespace

TrunkNet makeTrunkNet(const std::vector<quint32> &layer, quint32 layers, const std::vector<quint32> &low,
    const std::vector<quint32> &high, const std::vector<quint32> &pieces)
{
    return NetMaker(layer, layers, low, high, pieces).make();
}

} // namespace slipway::layout
