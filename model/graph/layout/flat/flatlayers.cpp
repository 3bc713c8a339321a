// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/flatgraph.h"

#include <algorithm>

namespace slipway::layout {

namespace {

constexpr int kPulls = 4;
constexpr int kPromotions = 8; ///< rounds over all nodes
constexpr size_t kMostPushed = 400; ///< nodes that a promotion may take along

class Layerer
{
public:
    Layerer(const FlatGraph &graph, const std::vector<quint32> &former, const std::atomic_bool *cancel)
        : m_former(former)
        , m_cancel(cancel)
        , m_after(Neighbours::after(graph))
        , m_before(Neighbours::before(graph))
        , m_order(forwardOrder(graph, m_after))
        , m_layer(graph.nodes, 0)
        , m_stamp(graph.nodes, 0)
        , m_budget(60 * (qint64(graph.edges()) + graph.nodes) + 200'000)
    {
    }

    std::vector<quint32> run()
    {
        longestPath();
        for (int round = 0; round < kPulls; ++round)
            pull();
        bool better = true;
        for (int round = 0; round < kPromotions && better && m_budget > 0 && !cancelled(); ++round) {
            better = false;
            for (auto it = m_order.rbegin(); it != m_order.rend(); ++it)
                better = promote<true>(*it) || better;
            for (const auto n : m_order)
                better = promote<false>(n) || better;
        }
        closeUp();
        return {m_layer.begin(), m_layer.end()};
    }

private:
    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }
    bool isHeld(quint32 n) const { return n < m_former.size() && m_former[n] != kNoLayer; }

    void longestPath()
    {
        for (const auto n : m_order) {
            int layer = isHeld(n) ? int(m_former[n]) : 0;
            for (auto i = m_before.start[n]; i < m_before.start[n + 1]; ++i)
                layer = std::max(layer, m_layer[m_before.ends[i]] + 1);
            m_layer[n] = layer;
        }
    }

    int lowest(quint32 n) const
    {
        int least = m_before.start[n] == m_before.start[n + 1] ? m_layer[n] : 0;
        for (auto i = m_before.start[n]; i < m_before.start[n + 1]; ++i)
            least = std::max(least, m_layer[m_before.ends[i]] + 1);
        return least;
    }

    int highest(quint32 n) const
    {
        int most = m_after.start[n] == m_after.start[n + 1] ? m_layer[n] : 1 << 30;
        for (auto i = m_after.start[n]; i < m_after.start[n + 1]; ++i)
            most = std::min(most, m_layer[m_after.ends[i]] - 1);
        return most;
    }

    quint32 ahead(quint32 n) const { return m_after.start[n + 1] - m_after.start[n]; }
    quint32 behind(quint32 n) const { return m_before.start[n + 1] - m_before.start[n]; }

    /// Each node alone, to the side on which it has more edges.
    void pull()
    {
        for (auto it = m_order.rbegin(); it != m_order.rend(); ++it) {
            if (!isHeld(*it) && ahead(*it) > behind(*it))
                m_layer[*it] = highest(*it);
        }
        for (const auto n : m_order) {
            if (!isHeld(n) && behind(n) > ahead(n))
                m_layer[n] = lowest(n);
        }
    }

    /// Moves a node by one layer with all it pushes, as long as that makes edges shorter in sum.
    template <bool Later>
    bool promote(quint32 n)
    {
        bool any = false;
        while (m_budget > 0 && gather<Later>(n) && gain<Later>() > 0) {
            for (const auto moved : m_set)
                m_layer[moved] += Later ? 1 : -1;
            any = true;
        }
        return any;
    }

    template <bool Later>
    bool gather(quint32 n)
    {
        const auto &side = Later ? m_after : m_before;
        ++m_round;
        m_stamp[n] = m_round;
        m_set.assign(1, n);
        for (size_t i = 0; i < m_set.size(); ++i) {
            const auto u = m_set[i];
            if (isHeld(u) || m_set.size() > kMostPushed || (!Later && m_layer[u] == 0))
                return false;
            m_budget -= side.start[u + 1] - side.start[u];
            for (auto k = side.start[u]; k < side.start[u + 1]; ++k) {
                const auto w = side.ends[k];
                if (m_stamp[w] == m_round || m_layer[w] - m_layer[u] != (Later ? 1 : -1))
                    continue;
                m_stamp[w] = m_round;
                m_set.push_back(w);
            }
        }
        return true;
    }

    template <bool Later>
    qint64 gain()
    {
        qint64 shorter = 0;
        const auto count = [this](const Neighbours &side, quint32 n) {
            qint64 outside = 0;
            for (auto i = side.start[n]; i < side.start[n + 1]; ++i)
                outside += m_stamp[side.ends[i]] != m_round;
            m_budget -= side.start[n + 1] - side.start[n];
            return outside;
        };
        for (const auto n : m_set)
            shorter += count(Later ? m_after : m_before, n) - count(Later ? m_before : m_after, n);
        return shorter;
    }

    /// No layer is empty, and the first is 0.
    void closeUp()
    {
        int low = 0, high = 0;
        for (const auto layer : m_layer) {
            low = std::min(low, layer);
            high = std::max(high, layer);
        }
        std::vector<int> number(size_t(high - low) + 1, 0);
        for (auto &layer : m_layer)
            number[size_t(layer -= low)] = 1;
        int used = 0;
        for (auto &n : number)
            n = n ? used++ : 0;
        for (auto &layer : m_layer)
            layer = number[size_t(layer)];
    }

    const std::vector<quint32> &m_former;
    const std::atomic_bool *m_cancel;
    Neighbours m_after, m_before;
    std::vector<quint32> m_order;
    std::vector<int> m_layer;
    std::vector<quint32> m_stamp, m_set;
    quint32 m_round = 0;
    qint64 m_budget;
};

} // namespace

std::vector<quint32> layersOf(const FlatGraph &graph, const std::vector<quint32> &former, const std::atomic_bool *cancel)
{
    return Layerer(graph, former, cancel).run();
}

} // namespace slipway::layout
