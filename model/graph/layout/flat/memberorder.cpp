// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/memberorder.h"

#include <algorithm>

namespace slipway::layout {

namespace {

class MemberSorter
{
public:
    MemberSorter(const TrunkNet &net, const LayerOrder &order, const std::vector<quint32> &low, const std::vector<quint32> &high)
        : m_net(net)
        , m_order(order)
        , m_low(low)
        , m_high(high)
    {
    }

    MemberOrder sort()
    {
        m_made.members.resize(m_net.members.size());
        m_made.low.resize(m_net.trunkVertices.size());
        m_made.high.resize(m_net.trunkVertices.size());
        m_made.placeOf.assign(m_low.size(), TrunkNet::kNone);
        for (const auto &trunk : m_net.trunks)
            sortTrunk(trunk);
        for (quint32 i = 0; i < m_made.members.size(); ++i)
            m_made.placeOf[m_made.members[i]] = i;
        return std::move(m_made);
    }

private:
    /// Where an edge leaves an outward trunk, or joins an inward one: the node there.
    quint32 outerVertex(const Trunk &trunk, quint32 edge) const { return m_net.vertexOf[trunk.outward ? m_high[edge] : m_low[edge]]; }

    void sortTrunk(const Trunk &trunk)
    {
        m_leaving.clear();
        for (auto m = trunk.memberStart; m < trunk.memberEnd; ++m) {
            const auto v = outerVertex(trunk, m_net.members[m]);
            const auto layer = m_net.layerOf[v];
            // Steps from the common node until the edge is alone: the first to leave come first.
            const auto steps = trunk.outward ? layer - 1 - trunk.firstLayer : trunk.firstLayer + trunk.layers - 2 - layer;
            m_leaving.emplace_back((quint64(steps) << 32) | m_order.pos[v], m_net.members[m]);
        }
        std::sort(m_leaving.begin(), m_leaving.end());
        auto low = trunk.memberStart, high = trunk.memberEnd;
        size_t next = 0;
        for (quint32 step = 0; step < trunk.layers; ++step) {
            const auto i = trunk.outward ? step : trunk.layers - 1 - step;
            m_made.low[trunk.vertexStart + i] = low;
            m_made.high[trunk.vertexStart + i] = high;
            // Those on this side of where the trunk goes on leave it to the left.
            const bool last = step + 1 == trunk.layers;
            const auto on = last ? TrunkNet::kNone : m_net.trunkVertices[trunk.vertexStart + (trunk.outward ? i + 1 : i - 1)];
            const quint64 end = quint64(step + 1) << 32, border = last ? end : (quint64(step) << 32) | m_order.pos[on];
            for (; next < m_leaving.size() && m_leaving[next].first < border; ++next)
                m_made.members[low++] = m_leaving[next].second;
            auto right = next;
            while (right < m_leaving.size() && m_leaving[right].first < end)
                ++right;
            high -= quint32(right - next);
            for (auto to = high; next < right; ++next)
                m_made.members[to++] = m_leaving[next].second;
        }
    }

    const TrunkNet &m_net;
    const LayerOrder &m_order;
    const std::vector<quint32> &m_low, &m_high;
    std::vector<std::pair<quint64, quint32>> m_leaving;
    MemberOrder m_made;
};

} // namespace

MemberOrder orderMembers(const TrunkNet &net, const LayerOrder &order, const std::vector<quint32> &low, const std::vector<quint32> &high)
{
    return MemberSorter(net, order, low, high).sort();
}

} // namespace slipway::layout
