// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/ordersearch.h"

namespace slipway::layout {

/// One layer between its neighbours, whose orders stand still: for each vertex where its arcs end, sorted. Ends in the
/// layer after are counted on behind those in the layer before, so that one table serves both. Reused from layer to
/// layer.
class LayerView
{
public:
    LayerView(const TrunkNet &net, LayerOrder &order)
        : m_net(net)
        , m_order(order)
    {
    }

    struct End
    {
        quint32 at;
        qint32 weight;
    };

    void look(quint32 layer);
    /// Swaps neighbours as long as that saves crossings.
    void transpose(int passes);
    /// Swaps neighbours where that saves crossings or, where it makes no difference, `wanted(a, b)` says so.
    void settle(int passes, const std::function<bool(quint32, quint32)> &wanted);
    /// Takes each of these vertices (counted in the layer) out and puts it where it crosses least, among equal places the
    /// farthest if `wander`. Places up to `reach` away are tried. With `heat` it moves even if that costs up to so many
    /// crossings an edge.
    void sift(const std::vector<quint32> &sequence, quint32 reach, bool wander, double heat);
    /// Whether sifting is quicker by a table over the `beside` places of the neighbouring layers, made for each vertex,
    /// than by merging lists; `seen` ends are looked at in all.
    static bool wantsTable(qint64 beside, qint64 seen, qint64 vertices) { return beside * vertices / 4 < seen; }

private:
    const End *ends(quint32 local) const { return m_ends.data() + m_start[local]; }
    qint64 gain(quint32 a, quint32 b) const;
    qint64 gainOfPart(const End *a, const End *aEnd, qint64 aWeight, const End *b, const End *bEnd, qint64 bWeight) const;
    void siftOne(quint32 local, quint32 reach, bool wander, double heat, bool table);
    void fillTable(quint32 local);
    qint64 difference(quint32 other) const;
    void store();

    const TrunkNet &m_net;
    LayerOrder &m_order;
    quint32 m_layer = 0, m_size = 0, m_first = 0;
    quint32 m_before = 0, m_after = 0; ///< sizes of the neighbouring layers
    std::vector<quint32> m_start, m_middle; ///< by vertex - m_first: into m_ends; the ends after begin at m_middle
    std::vector<qint64> m_upWeight, m_downWeight;
    std::vector<quint32> m_cursor;
    std::vector<End> m_ends;
    std::vector<quint32> m_row, m_place; ///< local vertices in order; and back
    std::vector<qint32> m_table;
    std::vector<char> m_dirty;
};

} // namespace slipway::layout
