// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/coordinates.h"

#include "graph/layout/isotonic.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slipway::layout {

namespace {

constexpr double kFar = 1e15;
constexpr double kOfFrames = 0.4; ///< of the time: what is inside them

class Placer
{
public:
    Placer(const LayeredGraph &graph, const ItemGraph &items, const Gaps &gaps, const FrameInset &inset,
        const std::vector<double> &leastFrame, const HeldPlaces &held, const Progress &progress, const std::atomic_bool *cancel)
        : m_graph(graph)
        , m_items(items)
        , m_gaps(gaps)
        , m_inset(inset)
        , m_leastFrame(leastFrame)
        , m_held(held)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_leaves(quint32(graph.leaves.size()))
    {
        m_pos.assign(m_leaves + items.items.size(), 0);
        m_half.assign(m_pos.size(), 0);
        for (quint32 leaf = 0; leaf < m_leaves; ++leaf) {
            if (graph.leaves[leaf].kind == Leaf::Kind::Node)
                m_half[leaf] = items.items[graph.leaves[leaf].item].sizeV / 2;
        }
        m_linkStart.assign(m_pos.size() + 1, 0);
        m_frames.resize(items.items.size() + 1);
        m_drift.assign(held.isEmpty() ? 0 : items.items.size(), 0);
    }

    Coordinates place()
    {
        collectScopes();
        // Inner frames first: outside they are blocks of known size.
        std::vector<quint32> scopes;
        for (quint32 i = 0; i < m_items.items.size(); ++i) {
            if (m_items.items[i].frame)
                scopes.push_back(i);
        }
        std::stable_sort(scopes.begin(), scopes.end(),
            [this](quint32 a, quint32 b) { return m_items.items[a].depth > m_items.items[b].depth; });
        size_t done = 0;
        for (const auto scope : scopes) {
            if (cancelled())
                return {};
            solve(scope);
            makeBlock(scope);
            m_progress.at(kOfFrames * double(++done) / double(scopes.size()));
        }
        solve(kNone);
        return absolute(scopes);
    }

private:
    struct Link
    {
        quint32 other;
        double offset; ///< the other end minus this end when both centres are level
        double weight;
        bool before; ///< the other is in an earlier layer
    };
    struct Scope
    {
        std::vector<std::pair<quint32, quint32>> links; ///< leaves whose innermost common frame this is
        quint32 lo = 0;
        std::vector<std::vector<quint32>> rows; ///< layer - lo -> variables in order
        std::vector<quint32> vars;
        bool hasFrames = false;
    };

    size_t slot(quint32 scope) const { return scope == kNone ? m_items.items.size() : scope; }
    bool isFrame(quint32 var) const { return var >= m_leaves; }

    quint32 scopeOf(quint32 var) const
    {
        return isFrame(var) ? m_items.items[var - m_leaves].parent : m_graph.leaves[var].scope;
    }

    void collectScopes()
    {
        for (quint32 i = 0; i < m_items.items.size(); ++i) {
            if (!m_items.items[i].frame)
                continue;
            m_frames[i].lo = m_items.items[i].lo;
            m_frames[i].rows.resize(m_items.items[i].hi - m_items.items[i].lo + 1);
        }
        m_frames.back().rows.resize(m_graph.layers.size());
        std::vector<quint32> lastRow(m_pos.size(), kNone);
        for (quint32 l = 0; l < m_graph.layers.size(); ++l) {
            for (const auto leaf : m_graph.layers[l])
                enter(leaf, l, lastRow);
        }
        for (quint32 a = 0; a < m_leaves; ++a) {
            for (const auto b : m_graph.after(a))
                m_frames[slot(commonScope(a, b))].links.emplace_back(a, b);
        }
    }

    void enter(quint32 leaf, quint32 layer, std::vector<quint32> &lastRow)
    {
        const auto kind = m_graph.leaves[leaf].kind;
        auto scope = m_graph.leaves[leaf].scope;
        if (kind == Leaf::Kind::Node || kind == Leaf::Kind::Dummy) {
            auto &own = m_frames[slot(scope)];
            own.rows[layer - own.lo].push_back(leaf);
            own.vars.push_back(leaf);
        }
        for (; scope != kNone; scope = m_items.items[scope].parent) {
            const auto var = m_leaves + scope;
            if (lastRow[var] == layer)
                return;
            auto &outer = m_frames[slot(m_items.items[scope].parent)];
            if (lastRow[var] == kNone)
                outer.vars.push_back(var);
            outer.hasFrames = true;
            lastRow[var] = layer;
            outer.rows[layer - outer.lo].push_back(var);
        }
    }

    quint32 commonScope(quint32 a, quint32 b) const
    {
        auto sa = outerScope(a);
        for (; sa != kNone; sa = m_items.items[sa].parent) {
            for (auto sb = outerScope(b); sb != kNone; sb = m_items.items[sb].parent) {
                if (sa == sb)
                    return sa;
            }
        }
        return kNone;
    }

    /// A port stands for its frame, so it belongs to the scope the frame is in.
    quint32 outerScope(quint32 leaf) const
    {
        const auto &l = m_graph.leaves[leaf];
        return l.kind == Leaf::Kind::Port ? m_items.items[l.scope].parent : l.scope;
    }

    /// The variable of `scope` that holds this leaf, and how far the leaf is from the variable's centre.
    std::pair<quint32, double> lift(quint32 leaf, quint32 scope) const
    {
        const bool port = m_graph.leaves[leaf].kind == Leaf::Kind::Port;
        quint32 var = port ? m_leaves + m_graph.leaves[leaf].scope : leaf;
        double offset = 0;
        while (scopeOf(var) != scope) {
            offset += m_pos[var];
            var = m_leaves + scopeOf(var);
        }
        return {var, offset};
    }

    double gap(quint32 a, quint32 b) const
    {
        if (isFrame(a) || isFrame(b))
            return m_gaps.frame;
        const bool dummyA = m_half[a] == 0, dummyB = m_half[b] == 0;
        return dummyA && dummyB ? m_gaps.dummy : dummyA || dummyB ? (m_gaps.dummy + m_gaps.node) / 2 : m_gaps.node;
    }

    double separation(quint32 a, quint32 b) const { return m_half[a] + m_half[b] + gap(a, b); }

    static constexpr double kHold = 1000; ///< weight of a former place, against that of a neighbour

    /// Where a variable was, in the frame that it is in; NaN: nowhere, or in one that was not there.
    double formerPlace(quint32 var) const
    {
        const auto item = isFrame(var) ? var - m_leaves : m_graph.leaves[var].kind == Leaf::Kind::Node ? m_graph.leaves[var].item : kNone;
        if (m_held.isEmpty() || item == kNone)
            return std::numeric_limits<double>::quiet_NaN();
        const auto scope = scopeOf(var);
        return m_held.centre[item] - (scope == kNone ? 0 : m_held.centre[scope]) + (isFrame(var) ? m_drift[item] : 0);
    }

    /// Former places, and for what is new the mean of what it is joined to.
    void setOut(const Scope &s)
    {
        for (const auto var : s.vars) {
            const auto place = formerPlace(var);
            m_pos[var] = std::isnan(place) ? 0 : place;
        }
        for (const auto var : s.vars) {
            if (std::isnan(formerPlace(var)))
                m_pos[var] = wish(var, true, true).first;
        }
        legalise(s, [this](quint32 var) { return m_pos[var]; });
    }

    void solve(quint32 scope)
    {
        auto &s = m_frames[slot(scope)];
        makeLinks(s, scope);
        makeConstraints(s);
        if (m_held.isEmpty())
            legalise(s, [](quint32) { return 0.0; });
        else
            setOut(s);
        const auto rows = quint32(s.rows.size());
        const int rounds = m_leaves > 200000 ? 6 : 14;
        for (int round = 0; round < rounds && !cancelled(); ++round) {
            const bool both = round + 3 >= rounds;
            for (quint32 i = 0; i < rows && !cancelled(); ++i)
                placeRow(s.rows[round % 2 == 0 ? i : rows - 1 - i], round % 2 == 0, both);
            if (scope == kNone)
                m_progress.at(kOfFrames + (1 - kOfFrames) * (round + 1) / (rounds + 1));
            if (s.hasFrames)
                moveFrames(s);
        }
        for (quint32 i = 0; i < rows; ++i)
            straighten(s.rows[i], true);
        for (quint32 i = rows; i-- > 0;)
            straighten(s.rows[i], false);
    }

    /// Leaves with one neighbour on one side go level with it, as far as they can push the others away.
    void straighten(const std::vector<quint32> &row, bool before)
    {
        m_level = true;
        placeRow(row, before, false);
        m_level = false;
    }

    /// What a leaf wants while lines are straightened: to be level with its only neighbour, or to stay.
    std::pair<double, double> levelWish(quint32 var, bool before) const
    {
        if (!std::isnan(formerPlace(var)))
            return {m_pos[var], kHold};
        int earlier = 0, later = 0;
        double value = m_pos[var], weight = 0;
        for (auto i = m_linkStart[var]; i < m_linkEnd[var]; ++i) {
            const auto &link = m_links[i];
            ++(link.before ? earlier : later);
            if (link.before == before) {
                value = m_pos[link.other] + link.offset;
                weight = link.weight;
            }
        }
        const bool alone = (before ? earlier : later) == 1 && (before || earlier != 1);
        return alone ? std::pair(value, weight) : std::pair(m_pos[var], 4.0);
    }

    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }

    void makeLinks(const Scope &s, quint32 scope)
    {
        std::vector<std::pair<quint32, Link>> made;
        made.reserve(s.links.size() * 2);
        for (const auto &[a, b] : s.links) {
            const auto [va, offA] = lift(a, scope);
            const auto [vb, offB] = lift(b, scope);
            const int dummies = (m_graph.leaves[a].kind == Leaf::Kind::Dummy) + (m_graph.leaves[b].kind == Leaf::Kind::Dummy);
            const double weight = dummies == 2 ? 8 : dummies == 1 ? 2 : 1;
            made.push_back({va, {vb, offB - offA, weight, false}});
            made.push_back({vb, {va, offA - offB, weight, true}});
        }
        for (const auto var : s.vars)
            m_linkStart[var] = 0;
        std::stable_sort(made.begin(), made.end(), [](const auto &x, const auto &y) { return x.first < y.first; });
        m_links.clear();
        m_linkEnd.resize(m_pos.size());
        for (const auto var : s.vars)
            m_linkEnd[var] = 0;
        for (size_t i = 0; i < made.size(); ++i) {
            if (i == 0 || made[i].first != made[i - 1].first)
                m_linkStart[made[i].first] = quint32(i);
            m_linkEnd[made[i].first] = quint32(i + 1);
            m_links.push_back(made[i].second);
        }
    }

    /// Who is next to whom in some layer, and an order of the variables in which every pair leads forward.
    void makeConstraints(const Scope &s)
    {
        m_pairs.clear();
        std::vector<quint32> degree(m_pos.size(), 0);
        for (const auto &row : s.rows) {
            for (size_t i = 0; i + 1 < row.size(); ++i) {
                m_pairs.emplace_back(row[i], row[i + 1]);
                ++degree[row[i + 1]];
            }
        }
        std::stable_sort(m_pairs.begin(), m_pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        m_order.clear();
        for (const auto var : s.vars) {
            if (degree[var] == 0)
                m_order.push_back(var);
        }
        for (size_t i = 0; i < m_order.size(); ++i) {
            eachBelow(m_order[i], [&](quint32 below) {
                if (--degree[below] == 0)
                    m_order.push_back(below);
            });
        }
    }

    template <typename F>
    void eachBelow(quint32 var, F f) const
    {
        auto it = std::lower_bound(m_pairs.begin(), m_pairs.end(), std::pair(var, 0U),
            [](const auto &a, const auto &b) { return a.first < b.first; });
        for (; it != m_pairs.end() && it->first == var; ++it)
            f(it->second);
    }

    /// The mean of pushing everything down and pushing everything up: both keep all distances, so it does.
    template <typename Wanted>
    void legalise(const Scope &s, Wanted wanted)
    {
        m_scratch.resize(m_pos.size());
        for (const auto var : s.vars)
            m_scratch[var] = wanted(var);
        auto &v = m_scratch;
        std::vector<double> original(m_order.size());
        for (size_t i = 0; i < m_order.size(); ++i)
            original[i] = v[m_order[i]];
        for (const auto var : m_order)
            eachBelow(var, [&](quint32 below) { v[below] = std::max(v[below], v[var] + separation(var, below)); });
        for (size_t i = 0; i < m_order.size(); ++i)
            m_pos[m_order[i]] = v[m_order[i]];
        for (size_t i = 0; i < m_order.size(); ++i)
            v[m_order[i]] = original[i];
        for (size_t i = m_order.size(); i-- > 0;) {
            const auto var = m_order[i];
            eachBelow(var, [&](quint32 below) { v[var] = std::min(v[var], v[below] - separation(var, below)); });
        }
        for (const auto var : m_order)
            m_pos[var] = (m_pos[var] + v[var]) / 2;
    }

    /// Weighted mean of where the neighbours would have this variable; weight 0 when it has none.
    std::pair<double, double> wish(quint32 var, bool before, bool both) const
    {
        if (const auto place = formerPlace(var); !std::isnan(place))
            return {place, kHold};
        double sum = 0, weight = 0;
        for (auto i = m_linkStart[var]; i < m_linkEnd[var]; ++i) {
            const auto &link = m_links[i];
            if (!both && link.before != before)
                continue;
            sum += link.weight * (m_pos[link.other] + link.offset);
            weight += link.weight;
        }
        return {weight > 0 ? sum / weight : m_pos[var], weight};
    }

    /// Moves the leaves of one layer as near to their neighbours as order and frames allow.
    void placeRow(const std::vector<quint32> &row, bool before, bool both)
    {
        for (size_t begin = 0; begin < row.size();) {
            if (isFrame(row[begin])) {
                ++begin;
                continue;
            }
            size_t end = begin;
            while (end < row.size() && !isFrame(row[end]))
                ++end;
            placeRun(row, begin, end, before, both);
            begin = end;
        }
    }

    void placeRun(const std::vector<quint32> &row, size_t begin, size_t end, bool before, bool both)
    {
        m_wanted.clear();
        m_weights.clear();
        double shift = 0;
        for (size_t i = begin; i < end; ++i) {
            if (i > begin)
                shift += separation(row[i - 1], row[i]);
            const auto [value, weight] = m_level ? levelWish(row[i], before) : wish(row[i], before, both);
            m_wanted.push_back(value - shift);
            m_weights.push_back(weight > 0 ? weight : 0.01);
        }
        double low = -kFar, high = kFar;
        if (begin > 0)
            low = m_pos[row[begin - 1]] + separation(row[begin - 1], row[begin]);
        if (end < row.size())
            high = m_pos[row[end]] - separation(row[end - 1], row[end]) - shift;
        m_isotonic.solve(m_wanted, m_weights, low, std::max(low, high));
        shift = 0;
        for (size_t i = begin; i < end; ++i) {
            if (i > begin)
                shift += separation(row[i - 1], row[i]);
            m_pos[row[i]] = m_wanted[i - begin] + shift;
        }
    }

    void moveFrames(const Scope &s)
    {
        legalise(s, [this](quint32 var) { return isFrame(var) ? wish(var, true, true).first : m_pos[var]; });
    }

    /// Turns a solved scope into a block: its variables become relative to the block's centre.
    void makeBlock(quint32 scope)
    {
        auto &s = m_frames[scope];
        double top = kFar, bottom = -kFar;
        for (const auto var : s.vars) {
            top = std::min(top, m_pos[var] - m_half[var]);
            bottom = std::max(bottom, m_pos[var] + m_half[var]);
        }
        if (s.vars.empty())
            top = bottom = 0;
        const double lacking = std::max(0.0, m_leastFrame[scope] - (bottom - top) - m_inset.before - m_inset.after);
        top -= m_inset.before + lacking / 2;
        bottom += m_inset.after + lacking / 2;
        const double centre = (top + bottom) / 2;
        for (const auto var : s.vars)
            m_pos[var] -= centre;
        // What is inside stays, not the middle of the frame.
        if (!m_held.isEmpty() && !std::isnan(m_held.centre[scope]))
            m_drift[scope] = centre;
        m_half[m_leaves + scope] = (bottom - top) / 2;
    }

    Coordinates absolute(const std::vector<quint32> &scopes)
    {
        Coordinates made;
        made.frameTop.assign(m_items.items.size(), 0);
        made.frameBottom.assign(m_items.items.size(), 0);
        // Outer frames first: a frame's own position is final before what is inside follows it.
        for (auto it = scopes.rbegin(); it != scopes.rend(); ++it) {
            const auto var = m_leaves + *it;
            if (const auto outer = m_items.items[*it].parent; outer != kNone)
                m_pos[var] += m_pos[m_leaves + outer];
            made.frameTop[*it] = m_pos[var] - m_half[var];
            made.frameBottom[*it] = m_pos[var] + m_half[var];
        }
        made.leaf.resize(m_leaves);
        for (quint32 leaf = 0; leaf < m_leaves; ++leaf) {
            const auto &l = m_graph.leaves[leaf];
            const double origin = l.scope == kNone ? 0 : m_pos[m_leaves + l.scope];
            const bool real = l.kind == Leaf::Kind::Node || l.kind == Leaf::Kind::Dummy;
            made.leaf[leaf] = origin + (real ? m_pos[leaf] : 0);
        }
        return made;
    }

    const LayeredGraph &m_graph;
    const ItemGraph &m_items;
    const Gaps &m_gaps;
    const FrameInset &m_inset;
    const std::vector<double> &m_leastFrame;
    const HeldPlaces &m_held;
    std::vector<double> m_drift; ///< by item: how far the middle of a frame moved against what is in it
    Progress m_progress;
    const std::atomic_bool *m_cancel;
    quint32 m_leaves; ///< variables below are leaves, those from here on are frames
    std::vector<double> m_pos, m_half, m_scratch, m_wanted, m_weights;
    std::vector<Scope> m_frames;
    std::vector<quint32> m_linkStart, m_linkEnd;
    std::vector<Link> m_links;
    std::vector<std::pair<quint32, quint32>> m_pairs;
    std::vector<quint32> m_order;
    Isotonic m_isotonic;
    bool m_level = false;
};

} // namespace

Coordinates placeAlong(const LayeredGraph &graph, const ItemGraph &items, const Gaps &gaps, const FrameInset &inset,
    const std::vector<double> &leastFrame, const HeldPlaces &held, const Progress &progress, const std::atomic_bool *cancel)
{
    return Placer(graph, items, gaps, inset, leastFrame, held, progress, cancel).place();
}

} // namespace slipway::layout
