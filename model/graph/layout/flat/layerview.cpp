// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/layerview.h"

#include <algorithm>
#include <limits>

namespace slipway::layout {

void LayerView::look(quint32 layer)
{
    m_layer = layer;
    m_first = m_net.layerStart[layer];
    m_size = m_net.layerStart[layer + 1] - m_first;
    m_before = layer > 0 ? m_first - m_net.layerStart[layer - 1] : 0;
    m_after = layer + 1 < m_net.layers() ? m_net.layerStart[layer + 2] - m_net.layerStart[layer + 1] : 0;
    m_start.resize(m_size + 1);
    m_middle.resize(m_size);
    m_cursor.resize(m_size);
    m_upWeight.assign(m_size, 0);
    m_downWeight.assign(m_size, 0);
    m_row.resize(m_size);
    m_place.resize(m_size);
    quint32 at = 0;
    for (quint32 i = 0; i < m_size; ++i) {
        const auto v = m_first + i;
        m_start[i] = m_cursor[i] = at;
        m_middle[i] = at += m_net.upStart[v + 1] - m_net.upStart[v];
        at += m_net.downStart[v + 1] - m_net.downStart[v];
    }
    m_start[m_size] = at;
    m_ends.resize(at);
    for (quint32 p = 0; p < m_before; ++p) {
        const auto v = m_order.order[m_first - m_before + p];
        for (auto i = m_net.downStart[v]; i < m_net.downStart[v + 1]; ++i) {
            const auto to = m_net.down[i] - m_first;
            m_ends[m_cursor[to]++] = {p, qint32(m_net.downWeight[i])};
            m_upWeight[to] += m_net.downWeight[i];
        }
    }
    for (quint32 p = 0; p < m_after; ++p) {
        const auto v = m_order.order[m_first + m_size + p];
        for (auto i = m_net.upStart[v]; i < m_net.upStart[v + 1]; ++i) {
            const auto to = m_net.up[i] - m_first;
            m_ends[m_cursor[to]++] = {m_before + p, qint32(m_net.upWeight[i])};
            m_downWeight[to] += m_net.upWeight[i];
        }
    }
    for (quint32 i = 0; i < m_size; ++i) {
        m_row[i] = m_order.order[m_first + i] - m_first;
        m_place[m_row[i]] = i;
    }
}

void LayerView::store()
{
    for (quint32 i = 0; i < m_size; ++i) {
        m_order.order[m_first + i] = m_first + m_row[i];
        m_order.pos[m_first + m_row[i]] = i;
    }
}

qint64 LayerView::gainOfPart(const End *a, const End *aEnd, qint64 aWeight, const End *b, const End *bEnd, qint64 bWeight) const
{
    if (a == aEnd || b == bEnd)
        return 0;
    if (aEnd[-1].at < b->at) // what is nearly always so once a layer is sorted
        return -aWeight * bWeight;
    if (bEnd[-1].at < a->at)
        return aWeight * bWeight;
    qint64 less = 0, now = 0, swapped = 0;
    const End *equal = b;
    for (; a != aEnd; ++a) {
        while (equal != bEnd && equal->at < a->at)
            less += (equal++)->weight;
        qint64 same = 0;
        for (const auto *end = equal; end != bEnd && end->at == a->at; ++end)
            same += end->weight;
        now += a->weight * less;
        swapped += a->weight * (bWeight - less - same);
    }
    return now - swapped;
}

/// Crossings that are saved when b, which is behind a, changes places with it.
qint64 LayerView::gain(quint32 a, quint32 b) const
{
    const auto *ends = m_ends.data();
    return gainOfPart(ends + m_start[a], ends + m_middle[a], m_upWeight[a], ends + m_start[b], ends + m_middle[b], m_upWeight[b])
        + gainOfPart(ends + m_middle[a], ends + m_start[a + 1], m_downWeight[a], ends + m_middle[b], ends + m_start[b + 1], m_downWeight[b]);
}

void LayerView::transpose(int passes)
{
    settle(passes, nullptr);
}

void LayerView::settle(int passes, const std::function<bool(quint32, quint32)> &wanted)
{
    m_dirty.assign(m_size, 1);
    for (int pass = 0; pass < passes; ++pass) {
        bool any = false;
        for (quint32 i = 0; i + 1 < m_size; ++i) {
            if (!m_dirty[i])
                continue;
            const auto saved = gain(m_row[i], m_row[i + 1]);
            m_dirty[i] = 0;
            if (saved < 0 || (saved == 0 && (!wanted || !wanted(m_first + m_row[i], m_first + m_row[i + 1]))))
                continue;
            any = true;
            std::swap(m_row[i], m_row[i + 1]);
            m_dirty[i + 1] = 1;
            if (i > 0)
                m_dirty[i - 1] = 1;
        }
        if (!any)
            break;
    }
    store();
}

/// The table says for each place how much weight of this vertex ends behind it less what ends before it.
void LayerView::fillTable(quint32 local)
{
    const auto part = [this](quint32 from, quint32 count, const End *end, const End *last, qint64 total) {
        auto value = qint32(total);
        quint32 at = from;
        for (; end != last; ++end) {
            if (end->at < at) { // once more at the same place: a cycle was broken beside an edge
                m_table[end->at] -= end->weight;
                value -= 2 * end->weight;
                continue;
            }
            std::fill(m_table.begin() + at, m_table.begin() + end->at, value);
            value -= end->weight;
            m_table[end->at] = value;
            value -= end->weight;
            at = end->at + 1;
        }
        std::fill(m_table.begin() + at, m_table.begin() + from + count, value);
    };
    part(0, m_before, ends(local), m_ends.data() + m_middle[local], m_upWeight[local]);
    part(m_before, m_after, m_ends.data() + m_middle[local], m_ends.data() + m_start[local + 1], m_downWeight[local]);
}

/// Crossings with `other` when the vertex of the table is before it less those when it is behind it.
qint64 LayerView::difference(quint32 other) const
{
    qint64 sum = 0;
    for (auto i = m_start[other]; i < m_start[other + 1]; ++i)
        sum += qint64(m_table[m_ends[i].at]) * m_ends[i].weight;
    return sum;
}

void LayerView::siftOne(quint32 local, quint32 reach, bool wander, double heat, bool table)
{
    if (table)
        fillTable(local);
    const auto from = m_place[local];
    constexpr auto kMost = std::numeric_limits<qint64>::max();
    qint64 cost = 0, bestCost = kMost;
    quint32 best = from;
    const auto consider = [&](quint32 place) {
        if (cost < bestCost || (wander && cost == bestCost)) {
            bestCost = cost;
            best = place;
        }
    };
    const auto low = from > reach ? from - reach : 0, high = std::min(m_size - 1, from + std::min(reach, m_size));
    for (auto i = from; i-- > low;) {
        cost += table ? difference(m_row[i]) : gain(local, m_row[i]);
        consider(i);
    }
    cost = 0;
    for (auto i = from + 1; i <= high; ++i) {
        cost -= table ? difference(m_row[i]) : gain(local, m_row[i]);
        consider(i);
    }
    const double bearable = heat * double(m_upWeight[local] + m_downWeight[local]);
    if (best == from || !(bestCost < 0 || (wander && bestCost == 0) || (heat > 0 && double(bestCost) <= bearable)))
        return;
    if (best < from)
        std::rotate(m_row.begin() + best, m_row.begin() + from, m_row.begin() + from + 1);
    else
        std::rotate(m_row.begin() + from, m_row.begin() + from + 1, m_row.begin() + best + 1);
    for (auto i = std::min(from, best); i <= std::max(from, best); ++i)
        m_place[m_row[i]] = i;
}

void LayerView::sift(const std::vector<quint32> &sequence, quint32 reach, bool wander, double heat)
{
    if (m_size < 2)
        return;
    m_table.resize(m_before + m_after);
    const bool table = wantsTable(m_before + m_after, qint64(m_ends.size()) * std::min(2 * reach, m_size), m_size);
    for (const auto local : sequence)
        siftOne(local, reach, wander, heat, table);
    store();
}

} // namespace slipway::layout
