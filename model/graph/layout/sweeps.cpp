// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/sweeps.h"

#include <algorithm>
#include <cmath>

namespace slipway::layout {

namespace {

constexpr double kNoValue = -1;
constexpr int kMostIdle = 6; ///< rounds that find nothing better end the search
constexpr double kOfSweeps = 0.9; ///< of the time that ordering takes

/// Sorts one layer by values of its leaves, keeping frames together and in the order they have already.
class LayerSorter
{
public:
    LayerSorter(LayeredGraph &graph, const ItemGraph &items)
        : m_graph(graph)
        , m_items(items)
        , m_frameKey(items.items.size(), kNoValue)
    {
    }

    std::vector<double> value; ///< leaf -> where it wants to be; kNoValue: stay

    /// `from` is the layer that is already ordered; kNone when none is.
    void sort(quint32 layer, quint32 from)
    {
        if (m_graph.layers[layer].empty())
            return;
        auto &leaves = m_graph.layers[layer];
        if (std::all_of(leaves.begin(), leaves.end(), [this](quint32 leaf) { return m_graph.leaves[leaf].scope == kNone; })) {
            arrangeFlat(leaves.begin(), leaves.end());
        } else {
            noteFrames(from);
            arrange(leaves.begin(), leaves.end(), kNone);
        }
        number(layer);
    }

    void number(quint32 layer)
    {
        quint32 at = 0;
        for (const auto leaf : m_graph.layers[layer])
            m_graph.pos[leaf] = at++;
    }

private:
    using Iter = std::vector<quint32>::iterator;
    struct Run
    {
        Iter begin, end;
        quint32 frame = kNone;
        double value = kNoValue;
        double carried = kNoValue; ///< position of the frame in the layer before
    };

    void noteFrames(quint32 from)
    {
        for (const auto frame : m_noted)
            m_frameKey[frame] = kNoValue;
        m_noted.clear();
        if (from == kNone)
            return;
        for (const auto leaf : m_graph.layers[from]) {
            for (auto up = m_graph.leaves[leaf].scope; up != kNone; up = m_items.items[up].parent) {
                if (m_frameKey[up] < 0) {
                    m_frameKey[up] = m_graph.pos[leaf];
                    m_noted.push_back(up);
                }
            }
        }
    }

    quint32 childFrame(quint32 leaf, quint32 scope) const
    {
        auto frame = m_graph.leaves[leaf].scope;
        if (frame == scope)
            return kNone;
        while (m_items.items[frame].parent != scope)
            frame = m_items.items[frame].parent;
        return frame;
    }

    std::vector<Run> runsOf(Iter begin, Iter end, quint32 scope) const
    {
        std::vector<Run> runs;
        for (auto it = begin; it != end;) {
            Run run {it, it + 1, childFrame(*it, scope), value[*it], kNoValue};
            if (run.frame != kNone) {
                double sum = 0;
                int count = 0;
                while (run.end != end && childFrame(*run.end, scope) == run.frame)
                    ++run.end;
                for (auto leaf = run.begin; leaf != run.end; ++leaf) {
                    if (value[*leaf] >= 0) {
                        sum += value[*leaf];
                        ++count;
                    }
                }
                run.value = count ? sum / count : kNoValue;
                run.carried = m_frameKey[run.frame];
            }
            it = run.end;
            runs.push_back(run);
        }
        return runs;
    }

    /// As arrange() where no frame is in the layer: most layers of large graphs.
    void arrangeFlat(Iter begin, Iter end)
    {
        m_movable.clear();
        for (auto it = begin; it != end; ++it) {
            if (value[*it] >= 0)
                m_movable.emplace_back(value[*it], *it);
        }
        std::stable_sort(m_movable.begin(), m_movable.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        auto next = m_movable.cbegin();
        for (auto it = begin; it != end; ++it) {
            if (value[*it] >= 0)
                *it = (next++)->second;
        }
    }

    void arrange(Iter begin, Iter end, quint32 scope)
    {
        auto runs = runsOf(begin, end, scope);
        sortMovable(runs);
        keepFrames(runs);
        std::vector<quint32> result;
        result.reserve(size_t(end - begin));
        for (auto &run : runs) {
            if (run.frame != kNone)
                arrange(run.begin, run.end, run.frame);
            result.insert(result.end(), run.begin, run.end);
        }
        std::copy(result.begin(), result.end(), begin);
    }

    /// Runs without a wish keep their slots; the others are sorted into the rest.
    static void sortMovable(std::vector<Run> &runs)
    {
        std::vector<Run> movable;
        for (const auto &run : runs) {
            if (run.value >= 0)
                movable.push_back(run);
        }
        std::stable_sort(movable.begin(), movable.end(), [](const Run &a, const Run &b) { return a.value < b.value; });
        size_t next = 0;
        for (auto &run : runs) {
            if (run.value >= 0)
                run = movable[next++];
        }
    }

    static void keepFrames(std::vector<Run> &runs)
    {
        std::vector<Run> carried;
        for (const auto &run : runs) {
            if (run.carried >= 0)
                carried.push_back(run);
        }
        std::stable_sort(carried.begin(), carried.end(), [](const Run &a, const Run &b) { return a.carried < b.carried; });
        size_t next = 0;
        for (auto &run : runs) {
            if (run.carried >= 0)
                run = carried[next++];
        }
    }

    LayeredGraph &m_graph;
    const ItemGraph &m_items;
    std::vector<double> m_frameKey;
    std::vector<quint32> m_noted;
    std::vector<std::pair<double, quint32>> m_movable;
};

class Orderer
{
public:
    Orderer(LayeredGraph &graph, const ItemGraph &items, const LayoutInput &input, const Progress &progress, const std::atomic_bool *cancel)
        : m_graph(graph)
        , m_items(items)
        , m_input(input)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_sorter(graph, items)
    {
        const auto size = graph.leaves.size() + graph.down.size();
        m_rounds = size < 4000 ? 24 : size < 40000 ? 12 : size < 400000 ? 6 : 3;
        m_swapPasses = size < 4000 ? 8 : size < 40000 ? 3 : 1;
        if (input.effort == LayoutEffort::Refined) {
            m_rounds *= 3;
            m_swapPasses *= 3;
        }
        m_sorter.value.assign(graph.leaves.size(), kNoValue);
        m_graph.pos.assign(graph.leaves.size(), 0);
    }

    void run()
    {
        if (m_input.previous)
            m_rounds = m_swapPasses = 0; // everything stays in its order
        if (!m_input.startOrder.isEmpty()) {
            tryFrom([this] { keysFromBefore(); });
        } else {
            m_tries = m_graph.leaves.size() < 400000 ? 2 : 1;
            tryFrom([this] { keysFromSearch(false); });
            if (m_tries > 1)
                tryFrom([this] { keysFromSearch(true); });
        }
        if (m_best.empty())
            return;
        m_graph.layers = m_best;
        numberAll();
        if (!m_input.previous)
            readingOrder();
        m_graph.crossings = countCrossings(m_graph);
    }

private:
    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }

    template <typename Keys>
    void tryFrom(Keys makeKeys)
    {
        std::fill(m_sorter.value.begin(), m_sorter.value.end(), 0);
        makeKeys();
        orderByKeys();
        sweepRounds();
        ++m_tried;
    }

    void numberAll()
    {
        for (quint32 l = 0; l < m_graph.layers.size(); ++l)
            m_sorter.number(l);
    }

    /// A frame's key is the same in all its layers, so the start is consistent.
    void orderByKeys()
    {
        std::vector<double> sum(m_items.items.size(), 0);
        std::vector<int> count(m_items.items.size(), 0);
        auto &value = m_sorter.value;
        std::vector<double> former(m_items.items.size(), kNoValue);
        for (size_t i = 0; m_input.previous && i < former.size(); ++i) {
            if (m_items.items[i].frame)
                former[i] = m_input.startOrder.value(m_input.graph->node(m_items.items[i].node).id, kNoValue);
        }
        for (quint32 leaf = 0; leaf < m_graph.leaves.size(); ++leaf) {
            if (m_graph.leaves[leaf].kind != Leaf::Kind::Node)
                continue;
            for (auto up = m_graph.leaves[leaf].scope; up != kNone; up = m_items.items[up].parent) {
                sum[up] += value[leaf];
                ++count[up];
            }
        }
        const auto key = [&](quint32 leaf, quint32 depth) {
            // The key of the ancestor at this depth, or of the leaf itself.
            auto up = m_graph.leaves[leaf].scope;
            while (up != kNone && m_items.items[up].depth > depth)
                up = m_items.items[up].parent;
            if (up == kNone || m_items.items[up].depth < depth)
                return std::pair<double, quint32>(value[leaf], kNone);
            if (const auto known = m_input.previous ? former[up] : kNoValue; known != kNoValue)
                return std::pair<double, quint32>(known, up);
            return std::pair<double, quint32>(sum[up] / std::max(1, count[up]), up);
        };
        for (auto &layer : m_graph.layers) {
            std::sort(layer.begin(), layer.end(), [&](quint32 a, quint32 b) {
                for (quint32 depth = 0;; ++depth) {
                    const auto ka = key(a, depth), kb = key(b, depth);
                    if (ka != kb)
                        return ka < kb;
                    if (ka.second == kNone)
                        return a < b;
                }
            });
        }
        numberAll();
    }

    void keysFromBefore()
    {
        auto &value = m_sorter.value;
        double last = 0;
        for (quint32 leaf = 0; leaf < m_graph.leaves.size(); ++leaf) {
            if (m_graph.leaves[leaf].kind != Leaf::Kind::Node)
                continue;
            const auto &node = m_input.graph->node(m_items.items[m_graph.leaves[leaf].item].node);
            const auto known = m_input.startOrder.constFind(node.id);
            const auto group = node.group == kNoNode ? QString() : m_input.graph->node(node.group).id;
            if (known != m_input.startOrder.constEnd())
                last = *known;
            else if (const auto card = m_input.startOrder.constFind(group); card != m_input.startOrder.constEnd())
                last = *card;
            value[leaf] = last;
        }
        for (size_t e = 0; e + 1 < m_graph.chainStart.size(); ++e) {
            const auto first = m_graph.chainStart[e], end = m_graph.chainStart[e + 1];
            if (end - first < 3)
                continue;
            const auto a = value[m_graph.chain[first]], b = value[m_graph.chain[end - 1]];
            for (auto i = first + 1; i + 1 < end; ++i)
                value[m_graph.chain[i]] = a + (b - a) * double(i - first) / double(end - 1 - first);
        }
    }

    void keysFromSearch(bool backwards)
    {
        std::vector<quint32> roots, stack;
        for (quint32 leaf = 0; leaf < m_graph.leaves.size(); ++leaf) {
            if ((backwards ? m_graph.after(leaf) : m_graph.before(leaf)).empty())
                roots.push_back(leaf);
        }
        const auto order = [this](quint32 leaf) {
            const auto &l = m_graph.leaves[leaf];
            return l.item == kNone ? 0U : m_items.items[l.item].order;
        };
        std::stable_sort(roots.begin(), roots.end(), [&](quint32 a, quint32 b) { return order(a) < order(b); });
        std::vector<bool> seen(m_graph.leaves.size(), false);
        double next = 0;
        for (const auto root : roots) {
            stack.assign(1, root);
            while (!stack.empty()) {
                const auto leaf = stack.back();
                stack.pop_back();
                if (seen[leaf])
                    continue;
                seen[leaf] = true;
                m_sorter.value[leaf] = next++;
                const auto ends = backwards ? m_graph.before(leaf) : m_graph.after(leaf);
                for (auto it = ends.rbegin(); it != ends.rend(); ++it)
                    stack.push_back(*it);
            }
        }
    }

    void sweepRounds()
    {
        remember();
        int idle = 0;
        for (int round = 0; round < m_rounds && idle < kMostIdle && !cancelled(); ++round) {
            const bool forward = round % 2 == 0;
            const auto count = quint32(m_graph.layers.size());
            for (quint32 i = 1; i < count && !cancelled(); ++i) {
                const auto layer = forward ? i : count - 1 - i;
                medians(layer, forward);
                m_sorter.sort(layer, forward ? layer - 1 : layer + 1);
            }
            transpose(round % 4 < 2);
            idle = remember() ? 0 : idle + 1;
            m_progress.at(kOfSweeps * (m_tried + std::max(double(round + 1) / m_rounds, double(idle) / kMostIdle)) / m_tries);
        }
    }

    bool remember()
    {
        const auto crossings = countCrossings(m_graph);
        if (!m_best.empty() && crossings >= m_bestCrossings)
            return false;
        m_best = m_graph.layers;
        m_bestCrossings = crossings;
        return true;
    }

    void medians(quint32 layer, bool forward)
    {
        for (const auto leaf : m_graph.layers[layer]) {
            const auto ends = forward ? m_graph.before(leaf) : m_graph.after(leaf);
            if (ends.size() == 1) {
                m_sorter.value[leaf] = m_graph.pos[ends.front()];
                continue;
            }
            m_scratch.clear();
            for (const auto other : ends)
                m_scratch.push_back(m_graph.pos[other]);
            m_sorter.value[leaf] = median();
        }
    }

    double median()
    {
        if (m_scratch.empty())
            return kNoValue;
        std::sort(m_scratch.begin(), m_scratch.end());
        const auto n = m_scratch.size(), m = n / 2;
        if (n % 2 == 1)
            return m_scratch[m];
        if (n == 2)
            return (m_scratch[0] + m_scratch[1]) / 2.0;
        const double left = m_scratch[m - 1] - m_scratch[0], right = m_scratch[n - 1] - m_scratch[m];
        if (left + right == 0)
            return m_scratch[m];
        return (m_scratch[m - 1] * right + m_scratch[m] * left) / (left + right);
    }

    /// Crossings of the edges of a and b when a is before b, minus when it is after.
    qint64 gainOf(std::span<const quint32> a, std::span<const quint32> b)
    {
        if (a.empty() || b.empty())
            return 0;
        if (a.size() == 1 && b.size() == 1) { // two passing edges: most pairs of a large graph
            const auto p = m_graph.pos[a.front()], q = m_graph.pos[b.front()];
            return q < p ? 1 : q > p ? -1 : 0;
        }
        const auto positions = [this](std::span<const quint32> ends, std::vector<quint32> &out) {
            out.clear();
            for (const auto end : ends)
                out.push_back(m_graph.pos[end]);
            std::sort(out.begin(), out.end());
        };
        positions(a, m_scratch);
        positions(b, m_scratch2);
        qint64 now = 0, swapped = 0;
        size_t less = 0, lessEqual = 0;
        for (const auto p : m_scratch) {
            while (less < m_scratch2.size() && m_scratch2[less] < p)
                ++less;
            while (lessEqual < m_scratch2.size() && m_scratch2[lessEqual] <= p)
                ++lessEqual;
            now += qint64(less);
            swapped += qint64(m_scratch2.size() - lessEqual);
        }
        return now - swapped;
    }

    template <typename Wanted>
    bool swapPass(Wanted wanted)
    {
        bool any = false;
        for (auto &layer : m_graph.layers) {
            if (cancelled())
                return false;
            for (size_t i = 0; i + 1 < layer.size(); ++i) {
                const auto a = layer[i], b = layer[i + 1];
                if (m_graph.leaves[a].scope != m_graph.leaves[b].scope)
                    continue;
                const auto gain = gainOf(m_graph.before(a), m_graph.before(b)) + gainOf(m_graph.after(a), m_graph.after(b));
                if (!wanted(gain, a, b))
                    continue;
                std::swap(layer[i], layer[i + 1]);
                std::swap(m_graph.pos[a], m_graph.pos[b]);
                any = any || gain > 0;
            }
        }
        return any;
    }

    void transpose(bool ties)
    {
        for (int pass = 0; pass < m_swapPasses && !cancelled(); ++pass) {
            const bool withTies = ties && m_swapPasses > 1;
            if (!swapPass([&](qint64 gain, quint32, quint32) { return gain > 0 || (withTies && gain == 0); }))
                break;
        }
    }

    quint32 readingKey(quint32 leaf) const
    {
        const auto &l = m_graph.leaves[leaf];
        return l.kind == Leaf::Kind::Node ? m_items.items[l.item].order : kNone;
    }

    void readingOrder()
    {
        for (int pass = 0; pass < m_swapPasses * 4 && !cancelled(); ++pass) {
            bool moved = false;
            swapPass([&](qint64 gain, quint32 a, quint32 b) {
                const auto ka = readingKey(a), kb = readingKey(b);
                const bool wanted = gain > 0 || (gain == 0 && ka != kNone && kb != kNone && ka > kb);
                moved = moved || wanted;
                return wanted;
            });
            if (!moved)
                break;
        }
        for (auto &layer : m_graph.layers)
            sortFree(layer);
        numberAll();
    }

    /// Nodes without edges take the places they have among themselves in reading order.
    void sortFree(std::vector<quint32> &layer) const
    {
        QHash<quint32, std::vector<size_t>> places;
        for (size_t i = 0; i < layer.size(); ++i) {
            if (readingKey(layer[i]) != kNone && m_graph.before(layer[i]).empty() && m_graph.after(layer[i]).empty())
                places[m_graph.leaves[layer[i]].scope].push_back(i);
        }
        for (const auto &own : std::as_const(places)) {
            std::vector<quint32> leaves;
            for (const auto i : own)
                leaves.push_back(layer[i]);
            std::stable_sort(leaves.begin(), leaves.end(), [this](quint32 a, quint32 b) { return readingKey(a) < readingKey(b); });
            for (size_t i = 0; i < own.size(); ++i)
                layer[own[i]] = leaves[i];
        }
    }

    LayeredGraph &m_graph;
    const ItemGraph &m_items;
    const LayoutInput &m_input;
    Progress m_progress;
    const std::atomic_bool *m_cancel;
    LayerSorter m_sorter;
    std::vector<quint32> m_scratch, m_scratch2;
    std::vector<std::vector<quint32>> m_best;
    qint64 m_bestCrossings = 0;
    int m_rounds = 0, m_swapPasses = 0, m_tries = 1, m_tried = 0;
};

} // namespace

void orderLayers(LayeredGraph &graph, const ItemGraph &items, const LayoutInput &input, const Progress &progress, const std::atomic_bool *cancel)
{
    Orderer(graph, items, input, progress, cancel).run();
}

} // namespace slipway::layout
