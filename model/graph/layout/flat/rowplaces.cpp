// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/flat/rowplaces.h"

#include "graph/layout/isotonic.h"

#include <cmath>

namespace slipway::layout {

namespace {

constexpr double kFar = 1e15;
constexpr double kHold = 1e6, kHoldPassing = 1e3; ///< weight of a former place against neighbours' wishes

class RowPlacer
{
public:
    RowPlacer(const TrunkNet &net, const LayerOrder &order, const MemberOrder &members, const Rows &rows, const RowGaps &gaps,
        const std::vector<double> &former, const Progress &progress, const std::atomic_bool *cancel)
        : m_net(net)
        , m_rows(rows)
        , m_order(order)
        , m_gaps(gaps)
        , m_former(former)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_pos(rows.items.size())
        , m_itemOf(net.vertices())
    {
        for (quint32 i = 0; i < rows.items.size(); ++i) {
            for (quint32 k = 0; k < rows.items[i].count; ++k)
                m_itemOf[order.order[rows.items[i].begin + k]] = i;
        }
        noteShifts(members);
        collectLinks(net.upStart, net.up, net.upWeight, m_upStart, m_up);
        collectLinks(net.downStart, net.down, net.downWeight, m_downStart, m_down);
    }

    std::vector<double> place()
    {
        const auto layers = m_net.layers();
        for (quint32 l = 0; l < layers; ++l)
            spread(l);
        const int rounds = m_rows.items.size() > 60'000 ? 6 : 14;
        for (int round = 0; round < rounds && !cancelled(); ++round) {
            const bool both = round + 3 >= rounds;
            for (quint32 i = 0; i < layers && !cancelled(); ++i)
                placeRow(round % 2 == 0 ? i : layers - 1 - i, round % 2 == 0, both);
            m_progress.at(double(round + 2) / (rounds + 3));
        }
        m_level = true;
        for (quint32 i = 0; i < layers && !cancelled(); ++i)
            placeRow(i, true, false);
        for (quint32 i = layers; i-- > 0 && !cancelled();)
            placeRow(i, false, false);
        return std::move(m_pos);
    }

private:
    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }

    /// Where edges leave a trunk on one side only, the others run straight if its centre moves.
    void noteShifts(const MemberOrder &members)
    {
        m_shift.assign(m_net.vertices(), 0);
        for (const auto &trunk : m_net.trunks) {
            for (quint32 i = 0; i < trunk.layers; ++i) {
                const auto at = trunk.vertexStart + i;
                m_shift[m_net.trunkVertices[at]] = (double(members.low[at]) + double(members.high[at])) / 2 * m_gaps.inner;
            }
        }
    }

    double separation(const RowItem &a, const RowItem &b) const { return a.half + b.half + m_gaps.between(a, b); }

    void spread(quint32 layer)
    {
        const auto begin = m_rows.start[layer], end = m_rows.start[layer + 1];
        double at = 0;
        for (auto i = begin; i < end; ++i) {
            if (i > begin)
                at += separation(m_rows.items[i - 1], m_rows.items[i]);
            m_pos[i] = at;
        }
        for (auto i = begin; i < end; ++i)
            m_pos[i] -= at / 2;
    }

    struct Link
    {
        quint32 other; ///< item
        float weight;
        float shift; ///< what is to be added to the other's place
    };

    /// Links by item, so that a row is gone through from one end of the memory to the other.
    void collectLinks(const std::vector<quint32> &starts, const std::vector<quint32> &ends, const std::vector<quint32> &weights,
        std::vector<quint32> &linkStart, std::vector<Link> &links) const
    {
        linkStart.assign(1, 0);
        linkStart.reserve(m_rows.items.size() + 1);
        links.reserve(ends.size());
        for (const auto &item : m_rows.items) {
            for (quint32 k = 0; k < item.count; ++k)
                addLinks(m_order.order[item.begin + k], starts, ends, weights, links);
            linkStart.push_back(quint32(links.size()));
        }
    }

    void addLinks(quint32 v, const std::vector<quint32> &starts, const std::vector<quint32> &ends, const std::vector<quint32> &weights,
        std::vector<Link> &links) const
    {
        const bool passing = m_net.trunkOf[v] != TrunkNet::kNone;
        for (auto i = starts[v]; i < starts[v + 1]; ++i) {
            const auto other = ends[i];
            const bool otherPasses = m_net.trunkOf[other] != TrunkNet::kNone;
            const bool same = passing && otherPasses;
            const float factor = same ? 8 : passing || otherPasses ? 2 : 1;
            links.push_back({m_itemOf[other], factor * float(weights[i]), same ? float(m_shift[v] - m_shift[other]) : 0});
        }
    }

    struct Wish
    {
        double sum = 0, weight = 0;
    };

    Wish wishOf(quint32 item, bool before, bool after) const
    {
        Wish wish;
        const auto add = [&](const std::vector<quint32> &starts, const std::vector<Link> &links) {
            for (auto i = starts[item]; i < starts[item + 1]; ++i) {
                wish.sum += double(links[i].weight) * (m_pos[links[i].other] + double(links[i].shift));
                wish.weight += double(links[i].weight);
            }
        };
        if (before)
            add(m_upStart, m_up);
        if (after)
            add(m_downStart, m_down);
        return wish;
    }

    /// Where it wants to be, and how much.
    std::pair<double, double> wanted(quint32 i, bool before, bool both) const
    {
        if (!m_former.empty() && !std::isnan(m_former[i]))
            return {m_former[i], m_rows.items[i].passing ? kHoldPassing : kHold};
        if (m_level) { // level with an only neighbour, or stay
            const auto earlier = m_upStart[i + 1] - m_upStart[i], later = m_downStart[i + 1] - m_downStart[i];
            const bool alone = before ? earlier == 1 : later == 1 && earlier != 1;
            const auto wish = alone ? wishOf(i, before, !before) : Wish();
            return alone ? std::pair(wish.sum / wish.weight, wish.weight) : std::pair(m_pos[i], 4.0);
        }
        const auto wish = wishOf(i, before || both, !before || both);
        return wish.weight > 0 ? std::pair(wish.sum / wish.weight, wish.weight) : std::pair(m_pos[i], 0.01);
    }

    void placeRow(quint32 layer, bool before, bool both)
    {
        const auto begin = m_rows.start[layer], end = m_rows.start[layer + 1];
        m_wanted.clear();
        m_weights.clear();
        double shift = 0;
        for (auto i = begin; i < end; ++i) {
            if (i > begin)
                shift += separation(m_rows.items[i - 1], m_rows.items[i]);
            const auto [value, weight] = wanted(i, before, both);
            m_wanted.push_back(value - shift);
            m_weights.push_back(weight);
        }
        m_isotonic.solve(m_wanted, m_weights, -kFar, kFar);
        shift = 0;
        for (auto i = begin; i < end; ++i) {
            if (i > begin)
                shift += separation(m_rows.items[i - 1], m_rows.items[i]);
            m_pos[i] = m_wanted[i - begin] + shift;
        }
    }

    const TrunkNet &m_net;
    const Rows &m_rows;
    const LayerOrder &m_order;
    const RowGaps &m_gaps;
    const std::vector<double> &m_former;
    Progress m_progress;
    const std::atomic_bool *m_cancel;
    std::vector<double> m_pos; ///< by item
    std::vector<quint32> m_itemOf; ///< by vertex
    std::vector<double> m_shift; ///< by vertex: centre of a trunk's edges, within their list
    std::vector<quint32> m_upStart, m_downStart; ///< by item
    std::vector<Link> m_up, m_down;
    std::vector<double> m_wanted, m_weights;
    Isotonic m_isotonic;
    bool m_level = false;
};

} // namespace

std::vector<double> placeRows(const TrunkNet &net, const LayerOrder &order, const MemberOrder &members, const Rows &rows,
    const RowGaps &gaps, const std::vector<double> &former, const Progress &progress, const std::atomic_bool *cancel)
{
    return RowPlacer(net, order, members, rows, gaps, former, progress, cancel).place();
}

} // namespace slipway::layout
