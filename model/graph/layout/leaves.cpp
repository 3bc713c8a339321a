// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/ordering.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace slipway::layout {

namespace {

class LeafMaker
{
public:
    LeafMaker(const ItemGraph &graph, quint32 layers, bool trunks)
        : m_graph(graph)
        , m_trunks(trunks)
    {
        m_made.layers.resize(layers);
    }

    LayeredGraph make()
    {
        m_made.leafOf.assign(m_graph.items.size(), kNone);
        for (quint32 i = 0; i < m_graph.items.size(); ++i) {
            const auto &item = m_graph.items[i];
            if (!item.frame)
                m_made.leafOf[i] = add({item.lo, item.parent, i, Leaf::Kind::Node});
        }
        m_made.chainStart.push_back(0);
        for (const auto &edge : m_graph.edges) {
            if (!edge.loose)
                chain(edge);
            m_made.chainStart.push_back(quint32(m_made.chain.size()));
        }
        fillFrames();
        connect();
        return std::move(m_made);
    }

private:
    quint32 add(const Leaf &leaf)
    {
        m_made.leaves.push_back(leaf);
        m_made.layers[leaf.layer].push_back(quint32(m_made.leaves.size() - 1));
        return quint32(m_made.leaves.size() - 1);
    }

    quint32 end(quint32 item, bool low)
    {
        const auto &it = m_graph.items[item];
        if (!it.frame)
            return m_made.leafOf[item];
        return add({low ? it.hi : it.lo, item, item, Leaf::Kind::Port});
    }

    /// Innermost frame between the end's own and the common one that reaches to this layer.
    quint32 scopeAt(quint32 scope, quint32 common, quint32 layer) const
    {
        for (; scope != common; scope = m_graph.items[scope].parent) {
            const auto &frame = m_graph.items[scope];
            if (frame.lo <= layer && layer <= frame.hi)
                return scope;
        }
        return kNone;
    }

    /// Of its own, or that of all edges which leave the same item: they part where they enter other frames, or end.
    quint32 passing(const ItemEdge &edge, quint32 layer, quint32 scope)
    {
        if (!m_trunks)
            return add({layer, scope, kNone, Leaf::Kind::Dummy});
        const std::array<quint32, 4> key {edge.low(), quint32(edge.reversed), layer, scope};
        const auto it = m_shared.find(key);
        return it != m_shared.end() ? it->second : m_shared.emplace(key, add({layer, scope, kNone, Leaf::Kind::Dummy})).first->second;
    }

    void chain(const ItemEdge &edge)
    {
        const auto a = end(edge.low(), true);
        const auto b = end(edge.high(), false);
        const auto common = m_graph.commonScope(edge.low(), edge.high());
        const auto scopeA = m_made.leaves[a].scope, scopeB = m_made.leaves[b].scope;
        const auto first = m_made.leaves[a].layer, last = m_made.leaves[b].layer;
        m_made.chain.push_back(a);
        for (auto layer = first + 1; layer < last; ++layer) {
            auto scope = scopeAt(scopeA, common, layer);
            if (scope == kNone)
                scope = scopeAt(scopeB, common, layer);
            if (scope == kNone)
                scope = common;
            m_made.chain.push_back(passing(edge, layer, scope));
        }
        m_made.chain.push_back(b);
    }

    /// A frame must be somewhere in each of its layers, also where it has nothing.
    void fillFrames()
    {
        std::vector<std::vector<bool>> present(m_graph.items.size());
        for (quint32 i = 0; i < m_graph.items.size(); ++i) {
            if (m_graph.items[i].frame)
                present[i].assign(m_graph.items[i].hi - m_graph.items[i].lo + 1, false);
        }
        for (const auto &leaf : m_made.leaves) {
            for (auto up = leaf.scope; up != kNone; up = m_graph.items[up].parent)
                present[up][leaf.layer - m_graph.items[up].lo] = true;
        }
        for (quint32 i = 0; i < m_graph.items.size(); ++i) {
            for (quint32 l = 0; l < present[i].size(); ++l) {
                if (!present[i][l])
                    add({m_graph.items[i].lo + l, i, kNone, Leaf::Kind::Filler});
            }
        }
    }

    void connect()
    {
        const auto count = m_made.leaves.size();
        m_made.upStart.assign(count + 1, 0);
        m_made.downStart.assign(count + 1, 0);
        std::vector<bool> second(m_made.chain.size(), false); // the same link as that of another edge in its trunk
        std::set<std::pair<quint32, quint32>> links;
        for (size_t e = 0; m_trunks && e + 1 < m_made.chainStart.size(); ++e) {
            for (auto i = m_made.chainStart[e]; i + 1 < m_made.chainStart[e + 1]; ++i)
                second[i] = !links.emplace(m_made.chain[i], m_made.chain[i + 1]).second;
        }
        const auto eachLink = [&](auto f) {
            for (size_t e = 0; e + 1 < m_made.chainStart.size(); ++e) {
                for (auto i = m_made.chainStart[e]; i + 1 < m_made.chainStart[e + 1]; ++i) {
                    if (!second[i])
                        f(m_made.chain[i], m_made.chain[i + 1]);
                }
            }
        };
        eachLink([this](quint32 a, quint32 b) {
            ++m_made.downStart[a + 1];
            ++m_made.upStart[b + 1];
        });
        for (size_t i = 0; i < count; ++i) {
            m_made.downStart[i + 1] += m_made.downStart[i];
            m_made.upStart[i + 1] += m_made.upStart[i];
        }
        m_made.down.resize(m_made.downStart[count]);
        m_made.up.resize(m_made.upStart[count]);
        auto nextDown = m_made.downStart, nextUp = m_made.upStart;
        eachLink([&](quint32 a, quint32 b) {
            m_made.down[nextDown[a]++] = b;
            m_made.up[nextUp[b]++] = a;
        });
    }

    const ItemGraph &m_graph;
    const bool m_trunks;
    std::map<std::array<quint32, 4>, quint32> m_shared; ///< leaves that edges of one item share
    LayeredGraph m_made;
};

} // namespace

LayeredGraph makeLeaves(const ItemGraph &graph, quint32 layers, bool trunks)
{
    return LeafMaker(graph, layers, trunks).make();
}

qint64 countCrossings(const LayeredGraph &graph)
{
    qint64 crossings = 0;
    std::vector<quint32> tree, ends;
    for (size_t l = 0; l + 1 < graph.layers.size(); ++l) {
        const auto width = graph.layers[l + 1].size();
        tree.assign(width + 1, 0);
        qint64 seen = 0;
        for (const auto leaf : graph.layers[l]) {
            ends.clear();
            for (const auto other : graph.after(leaf))
                ends.push_back(graph.pos[other]);
            for (const auto p : ends) {
                qint64 notAfter = 0;
                for (auto i = p + 1; i > 0; i &= i - 1)
                    notAfter += tree[i];
                crossings += seen - notAfter;
            }
            for (const auto p : ends) {
                for (auto i = p + 1; i <= width; i += i & (~i + 1))
                    ++tree[i];
                ++seen;
            }
        }
    }
    return crossings;
}

} // namespace slipway::layout
