// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/ordersearch.h"

#include "graph/layout/flat/layerview.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slipway::layout {

namespace {

constexpr auto kNone = TrunkNet::kNone;
constexpr quint32 kFraction = 256; ///< medians fall between places
constexpr int kMostSiftRounds = 100;
constexpr int kFewSiftRounds = 12; ///< fewer are not worth a longer reach
constexpr qint64 kReadAgain = 60'000; ///< larger nets are not put into reading order where that costs nothing

/// The same sequence on every machine.
class Dice
{
public:
    quint32 below(quint32 limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return quint32((m_state >> 32) * limit >> 32);
    }

private:
    quint64 m_state = 0x9e3779b97f4a7c15ULL;
};

class OrderSearch
{
public:
    OrderSearch(const TrunkNet &net, const std::vector<quint32> &reading, const OrderEffort &effort)
        : m_net(net)
        , m_reading(reading)
        , m_effort(effort)
        , m_view(net, m_now)
        , m_key(net.vertices(), 0)
        , m_cursor(net.vertices(), 0)
        , m_ends(std::max(net.up.size(), net.down.size()))
    {
        m_now.order.resize(net.vertices());
        m_now.pos.resize(net.vertices());
        planSifting();
        m_steps = std::max(1, effort.starts * effort.sweeps + m_rounds);
    }

    LayerOrder run(const std::vector<double> &former)
    {
        if (!former.empty()) {
            startFrom(former);
            improve();
        }
        for (int start = 0; former.empty() && start < m_effort.starts && (start == 0 || !cancelled()); ++start) {
            searchStart(start);
            improve();
        }
        m_now = m_best;
        sift();
        remember();
        if (m_effort.held.empty() && m_net.vertices() < kReadAgain)
            readingOrder();
        return std::move(m_best);
    }

private:
    bool cancelled() const { return m_effort.cancel && m_effort.cancel->load(std::memory_order_relaxed); }

    void step()
    {
        ++m_done;
        m_effort.progress.at(double(m_done) / double(m_steps));
    }

    quint32 size(quint32 layer) const { return m_net.layerStart[layer + 1] - m_net.layerStart[layer]; }
    quint32 rank(quint32 v) const { return m_net.nodeOf[v] != kNone ? m_reading[m_net.nodeOf[v]] : m_reading[m_net.trunks[m_net.trunkOf[v]].node]; }

    void orderByKeys()
    {
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            const auto begin = m_now.order.begin() + m_net.layerStart[l], end = m_now.order.begin() + m_net.layerStart[l + 1];
            std::iota(begin, end, m_net.layerStart[l]);
            std::stable_sort(begin, end, [this](quint32 a, quint32 b) { return m_key[a] < m_key[b]; });
        }
        numberAll();
    }

    void numberAll()
    {
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            for (auto i = m_net.layerStart[l]; i < m_net.layerStart[l + 1]; ++i)
                m_now.pos[m_now.order[i]] = i - m_net.layerStart[l];
        }
    }

    /// Vertices as a depth-first search meets them: from the first layer down, from the last one up, or in turn from
    /// those that lead furthest.
    void searchStart(int start)
    {
        const bool backwards = start % 2 == 1;
        const auto &starts = backwards ? m_net.upStart : m_net.downStart;
        const auto &ends = backwards ? m_net.up : m_net.down;
        const auto &into = backwards ? m_net.downStart : m_net.upStart;
        std::vector<quint32> roots, stack;
        for (quint32 v = 0; v < m_net.vertices(); ++v) {
            if (into[v] == into[v + 1])
                roots.push_back(v);
        }
        std::stable_sort(roots.begin(), roots.end(), [this](quint32 a, quint32 b) { return rank(a) < rank(b); });
        for (auto i = roots.size(); start > 1 && i > 1; --i)
            std::swap(roots[i - 1], roots[m_dice.below(quint32(i))]);
        std::vector<bool> seen(m_net.vertices(), false);
        quint32 next = 0;
        for (const auto root : roots) {
            stack.assign(1, root);
            while (!stack.empty()) {
                const auto v = stack.back();
                stack.pop_back();
                if (seen[v])
                    continue;
                seen[v] = true;
                m_key[v] = next++;
                for (auto i = starts[v + 1]; i-- > starts[v];) {
                    if (!seen[ends[i]])
                        stack.push_back(ends[i]);
                }
            }
        }
        orderByKeys();
    }

    void startFrom(const std::vector<double> &former)
    {
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            const auto begin = m_now.order.begin() + m_net.layerStart[l], end = m_now.order.begin() + m_net.layerStart[l + 1];
            std::iota(begin, end, m_net.layerStart[l]);
            std::stable_sort(begin, end, [&](quint32 a, quint32 b) { return former[a] < former[b]; });
        }
        numberAll();
    }

    void improve()
    {
        remember();
        int idle = 0;
        for (int round = 0; round < m_effort.sweeps && !cancelled(); ++round) {
            const bool turnTies = round % 4 == 0 || round % 4 == 3;
            sweep(round % 2 == 0, turnTies);
            transposeAll();
            step();
            idle = remember() ? 0 : idle + 1;
            if (idle >= 4)
                break;
        }
    }

    bool remember()
    {
        m_now.crossings = countCrossings(m_net, m_now);
        if (!m_best.order.empty() && m_now.crossings >= m_best.crossings)
            return false;
        m_best = m_now;
        return true;
    }

    void sweep(bool forward, bool turnTies)
    {
        const auto layers = m_net.layers();
        for (quint32 i = 1; i < layers && !cancelled(); ++i)
            sortByMedian(forward ? i : layers - 1 - i, forward, turnTies);
    }

    struct End
    {
        quint32 at;
        quint32 weight;
    };

    /// Where the arcs of a layer end in the one that stands still, sorted, in m_ends from `start` of each vertex.
    void collectEnds(quint32 layer, bool fromBefore)
    {
        const auto &ownStart = fromBefore ? m_net.upStart : m_net.downStart;
        const auto &starts = fromBefore ? m_net.downStart : m_net.upStart;
        const auto &ends = fromBefore ? m_net.down : m_net.up;
        const auto &weights = fromBefore ? m_net.downWeight : m_net.upWeight;
        for (auto v = m_net.layerStart[layer]; v < m_net.layerStart[layer + 1]; ++v)
            m_cursor[v] = ownStart[v];
        const auto fixed = fromBefore ? layer - 1 : layer + 1;
        for (quint32 p = 0; p < size(fixed); ++p) {
            const auto v = m_now.order[m_net.layerStart[fixed] + p];
            for (auto i = starts[v]; i < starts[v + 1]; ++i)
                m_ends[m_cursor[ends[i]]++] = {p, weights[i]};
        }
    }

    static quint32 median(const End *ends, quint32 count)
    {
        if (count == 1)
            return ends[0].at * kFraction;
        quint64 total = 0, sum = 0;
        for (quint32 i = 0; i < count; ++i)
            total += ends[i].weight;
        quint32 m = 0;
        while ((sum += ends[m].weight) * 2 < total)
            ++m;
        if (sum * 2 > total || m + 1 >= count)
            return ends[m].at * kFraction;
        const double a = ends[m].at, b = ends[m + 1].at, left = a - ends[0].at, right = ends[count - 1].at - b;
        const double value = left + right == 0 ? (a + b) / 2 : (a * right + b * left) / (left + right);
        return quint32(value * kFraction);
    }

    void sortByMedian(quint32 layer, bool fromBefore, bool turnTies)
    {
        collectEnds(layer, fromBefore);
        const auto &starts = fromBefore ? m_net.upStart : m_net.downStart;
        auto *row = m_now.order.data() + m_net.layerStart[layer];
        m_sorted.clear();
        m_slots.clear();
        for (quint32 i = 0; i < size(layer); ++i) {
            const auto v = row[i], begin = starts[v], count = starts[v + 1] - begin;
            if (count == 0)
                continue; // keeps its place
            const auto tie = turnTies ? size(layer) - i : i;
            m_sorted.push_back((quint64(median(m_ends.data() + begin, count)) << 32) | tie);
            m_slots.push_back(i);
        }
        sortKeys();
        m_row.assign(row, row + size(layer));
        for (size_t i = 0; i < m_slots.size(); ++i) {
            const auto tie = quint32(m_sorted[i]);
            row[m_slots[i]] = m_row[turnTies ? size(layer) - tie : tie];
        }
        for (quint32 i = 0; i < size(layer); ++i)
            m_now.pos[row[i]] = i;
    }

    /// By the upper half; what is equal there stays as it is unless ties are turned. Radix sort where that pays.
    void sortKeys()
    {
        if (m_sorted.size() < 512) {
            std::sort(m_sorted.begin(), m_sorted.end());
            return;
        }
        quint64 highest = 0;
        for (const auto key : m_sorted)
            highest |= key;
        m_other.resize(m_sorted.size());
        for (int shift = 0; shift < 64 && (highest >> shift) != 0; shift += 11) {
            if (((highest >> shift) & 0x7ff) == 0)
                continue;
            quint32 count[2049] = {};
            for (const auto key : m_sorted)
                ++count[((key >> shift) & 0x7ff) + 1];
            for (int i = 1; i < 2049; ++i)
                count[i] += count[i - 1];
            for (const auto key : m_sorted)
                m_other[count[(key >> shift) & 0x7ff]++] = key;
            m_sorted.swap(m_other);
        }
    }

    void transposeAll()
    {
        for (quint32 l = 0; l < m_net.layers() && !cancelled(); ++l) {
            m_view.look(l);
            m_view.transpose(4);
        }
    }

    quint32 arcsAt(quint32 layer) const
    {
        const auto begin = m_net.layerStart[layer], end = m_net.layerStart[layer + 1];
        return m_net.upStart[end] - m_net.upStart[begin] + m_net.downStart[end] - m_net.downStart[begin];
    }

    /// Steps of a round of sifting in which each vertex looks so far.
    qint64 roundWork(quint32 reach) const
    {
        qint64 work = 0;
        for (quint32 l = 0; l < m_net.layers(); ++l) {
            const qint64 beside = (l > 0 ? size(l - 1) : 0) + (l + 1 < m_net.layers() ? size(l + 1) : 0);
            const qint64 seen = qint64(arcsAt(l)) * std::min(2 * reach, size(l));
            work += LayerView::wantsTable(beside, seen, size(l)) ? beside * size(l) / 4 + seen : 2 * seen;
        }
        return std::max<qint64>(1, work);
    }

    /// The longest reach with which so many rounds fit into the work.
    quint32 reachFor(int rounds, qint64 work) const
    {
        quint32 reach = 8192;
        while (reach > 32 && roundWork(reach) * rounds > work)
            reach /= 2;
        return reach;
    }

    /// Two rounds see far; what work they leave is for rounds that see less far.
    void planSifting()
    {
        m_farReach = reachFor(4, m_effort.siftWork);
        const auto left = m_effort.siftWork - 2 * roundWork(m_farReach);
        m_reach = reachFor(kFewSiftRounds, left);
        m_rounds = int(std::clamp<qint64>(2 + left / roundWork(m_reach), 0, kMostSiftRounds));
        if (roundWork(m_farReach) > m_effort.siftWork)
            m_rounds = 0;
    }

    /// Rounds in which a vertex moves though that costs something, less and less, between rounds in which it does not:
    /// single moves alone soon find nothing more.
    void sift()
    {
        const int hot = m_rounds >= 6 ? m_rounds - 4 : 0;
        for (int round = 0; round < m_rounds && !cancelled(); ++round) {
            const bool heats = hot > 0 && round >= 2 && round < 2 + hot;
            siftAll(round % 2 == 0, round % 3 != 2, round < 2 ? m_farReach : m_reach, heats ? 1 - double(round - 2) / hot : 0);
            step();
            if (round == 1 && hot > 0)
                remember();
        }
    }

    void siftAll(bool forward, bool wander, quint32 reach, double heat)
    {
        const auto layers = m_net.layers();
        for (quint32 i = 0; i < layers && !cancelled(); ++i) {
            const auto layer = forward ? i : layers - 1 - i;
            m_view.look(layer);
            m_sequence.clear();
            for (quint32 k = 0; k < size(layer); ++k) {
                if (m_effort.held.empty() || !m_effort.held[m_net.layerStart[layer] + k])
                    m_sequence.push_back(k);
            }
            for (auto k = m_sequence.size(); k > 1; --k)
                std::swap(m_sequence[k - 1], m_sequence[m_dice.below(quint32(k))]);
            m_view.sift(m_sequence, reach, wander, heat);
        }
    }

    /// Nodes stand as they are read wherever that costs no crossing.
    void readingOrder()
    {
        m_now = m_best;
        const auto ranked = [this](quint32 a, quint32 b) {
            return m_net.nodeOf[a] != kNone && m_net.nodeOf[b] != kNone && rank(a) > rank(b);
        };
        for (quint32 l = 0; l < m_net.layers() && !cancelled(); ++l) {
            m_view.look(l);
            m_view.settle(8, ranked);
        }
        m_now.crossings = countCrossings(m_net, m_now);
        if (m_now.crossings <= m_best.crossings)
            m_best = m_now;
    }

    const TrunkNet &m_net;
    const std::vector<quint32> &m_reading;
    const OrderEffort &m_effort;
    LayerOrder m_now, m_best;
    LayerView m_view;
    std::vector<quint32> m_key, m_cursor;
    std::vector<End> m_ends;
    std::vector<quint64> m_sorted, m_other;
    std::vector<quint32> m_slots, m_row, m_sequence;
    Dice m_dice;
    quint32 m_farReach = 0, m_reach = 0; ///< places that a vertex looks away
    int m_rounds = 0, m_done = 0, m_steps = 1;
};

} // namespace

qint64 countCrossings(const TrunkNet &net, const LayerOrder &order)
{
    qint64 crossings = 0;
    std::vector<qint64> tree;
    std::vector<std::pair<quint32, quint32>> ends;
    for (quint32 l = 0; l + 1 < net.layers(); ++l) {
        const auto width = net.layerStart[l + 2] - net.layerStart[l + 1];
        tree.assign(width + 1, 0);
        qint64 seen = 0;
        for (auto i = net.layerStart[l]; i < net.layerStart[l + 1]; ++i) {
            const auto v = order.order[i];
            const auto begin = net.downStart[v], end = net.downStart[v + 1];
            qint64 sum = 0;
            for (auto a = begin; a < end; ++a) {
                qint64 notAfter = 0;
                for (auto p = order.pos[net.down[a]] + 1; p > 0; p &= p - 1)
                    notAfter += tree[p];
                sum += (seen - notAfter) * net.downWeight[a];
            }
            crossings += sum;
            for (auto a = begin; a < end; ++a) {
                for (auto p = order.pos[net.down[a]] + 1; p <= width; p += p & (~p + 1))
                    tree[p] += net.downWeight[a];
                seen += net.downWeight[a];
            }
        }
    }
    return crossings;
}

LayerOrder searchOrder(const TrunkNet &net, const std::vector<quint32> &reading, const std::vector<double> &former,
    const OrderEffort &effort)
{
    return OrderSearch(net, reading, effort).run(former);
}

} // namespace slipway::layout
