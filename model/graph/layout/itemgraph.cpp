// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/itemgraph.h"

#include "graph/hiddenways.h"

#include <algorithm>
#include <utility>

namespace slipway::layout {

namespace {

constexpr int kMaxDepth = 32;
constexpr size_t kMostMembers = 20'000, kMostPairs = 2'000; ///< that an edge at a group without a frame is drawn for
constexpr size_t kMostWays = 50'000; ///< over steps that are left out

/// The container of each node, with rings of containers cut.
std::vector<NodeIndex> containers(const StepGraph &graph)
{
    std::vector<NodeIndex> parent(graph.nodeCount(), kNoNode);
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        auto up = graph.node(NodeIndex(i)).group;
        int depth = 0;
        while (up != kNoNode && raw(up) < graph.nodeCount() && up != NodeIndex(i) && depth < kMaxDepth) {
            up = graph.node(up).group;
            ++depth;
        }
        if (up == kNoNode)
            parent[i] = graph.node(NodeIndex(i)).group;
    }
    return parent;
}

/// Edges by their two ends: open addressing, as there may be hundreds of thousands.
class PairTable
{
public:
    /// Where the pair is; it is put at `next` if it is not there yet.
    quint32 place(quint32 from, quint32 to, quint32 next)
    {
        if (m_used * 2 >= m_slots.size())
            grow();
        auto &slot = m_slots[find(from, to)];
        if (slot.at == kNone) {
            slot = {from, to, next};
            ++m_used;
        }
        return slot.at;
    }

    void clear()
    {
        m_slots.clear();
        m_used = 0;
    }

    void reserve(size_t pairs)
    {
        while (m_slots.size() < pairs * 2)
            grow();
    }

private:
    struct Slot
    {
        quint32 from = kNone, to = kNone, at = kNone;
    };

    size_t find(quint32 from, quint32 to) const
    {
        auto i = size_t((((quint64(from) << 32) | to) * 0x9e3779b97f4a7c15ULL) >> 20) & (m_slots.size() - 1);
        while (m_slots[i].at != kNone && (m_slots[i].from != from || m_slots[i].to != to))
            i = (i + 1) & (m_slots.size() - 1);
        return i;
    }

    void grow()
    {
        const auto old = std::exchange(m_slots, std::vector<Slot>(std::max<size_t>(64, m_slots.size() * 2)));
        for (const auto &slot : old) {
            if (slot.at != kNone)
                m_slots[find(slot.from, slot.to)] = slot;
        }
    }

    std::vector<Slot> m_slots; ///< a power of two
    size_t m_used = 0;
};

class Builder
{
public:
    Builder(const LayoutInput &input, const std::atomic_bool *cancel)
        : m_input(input)
        , m_cancel(cancel)
        , m_source(*input.graph)
        , m_parent(containers(m_source))
    {
    }

    ItemGraph build()
    {
        findHidden();
        findRepresentatives();
        makeItems();
        m_byPair.reserve(m_source.edges().size() + m_source.droppedEdges().size());
        m_graph.edges.reserve(m_source.edges().size() + m_source.droppedEdges().size());
        for (const auto &edge : m_source.edges())
            addSourceEdge(edge, false);
        for (const auto &edge : m_source.droppedEdges())
            addSourceEdge(edge, true);
        addHiddenWays();
        quint32 deepest = 0;
        for (const auto &item : m_graph.items)
            deepest = std::max(deepest, item.depth);
        for (quint32 depth = m_input.bundled ? 0 : deepest; depth > 0; --depth) {
            bundle(depth, true);
            bundle(depth, false);
        }
        return std::move(m_graph);
    }

private:
    void findHidden()
    {
        const auto count = m_source.nodeCount();
        m_hidden.assign(count, false);
        if (m_input.hidden.empty())
            return;
        std::vector<bool> holds(count, false), held(count, false);
        for (size_t i = 0; i < count; ++i) {
            if (m_parent[i] != kNoNode)
                holds[raw(m_parent[i])] = true;
        }
        for (size_t i = 0; i < count; ++i) {
            m_hidden[i] = holds[i] || (i < m_input.hidden.size() && m_input.hidden[i]);
            for (auto up = m_parent[i]; up != kNoNode && !m_hidden[i] && !held[raw(up)]; up = m_parent[raw(up)])
                held[raw(up)] = true;
        }
        for (size_t i = 0; i < count; ++i) {
            if (held[i])
                m_hidden[i] = false;
        }
    }

    void findRepresentatives()
    {
        const auto count = m_source.nodeCount();
        m_graph.representative.resize(count);
        std::vector<bool> collapsed(count, false);
        for (const auto &id : m_input.collapsed) {
            const auto group = m_source.find(id);
            if (group != kNoNode && !m_source.members(group).empty())
                collapsed[raw(group)] = true;
        }
        for (size_t i = 0; i < count; ++i) {
            auto shown = NodeIndex(i);
            for (auto up = m_parent[i]; up != kNoNode; up = m_parent[raw(up)]) {
                if (collapsed[raw(up)] && !m_hidden[raw(up)])
                    shown = up;
            }
            m_graph.representative[i] = shown;
        }
        m_collapsed = std::move(collapsed);
    }

    void makeItems()
    {
        const auto count = m_source.nodeCount();
        m_graph.itemOf.assign(count, kNone);
        std::vector<bool> container(count, false);
        for (size_t i = 0; i < count; ++i) {
            if (m_parent[i] != kNoNode)
                container[raw(m_parent[i])] = true;
        }
        for (size_t i = 0; i < count; ++i) {
            if (m_graph.representative[i] != NodeIndex(i) || m_hidden[i])
                continue;
            m_graph.itemOf[i] = quint32(m_graph.items.size());
            const auto &node = m_source.node(NodeIndex(i));
            Item item;
            item.node = NodeIndex(i);
            item.frame = container[i] && !m_collapsed[i];
            if (item.frame && m_input.frameless) {
                m_graph.itemOf[i] = kNone;
                continue;
            }
            item.removed = node.isRemoved();
            item.wait = node.kind == NodeKind::Wait && !m_input.barless;
            item.order = node.order;
            const QSizeF size = i < m_input.sizes.size() ? m_input.sizes[i] : QSizeF(120, 40);
            const bool across = m_input.direction == LayoutDirection::LeftToRight;
            item.sizeU = across ? size.width() : size.height();
            item.sizeV = across ? size.height() : size.width();
            m_graph.items.push_back(item);
        }
        for (size_t i = 0; i < count; ++i) {
            if (m_graph.itemOf[i] == kNone)
                m_graph.itemOf[i] = m_graph.itemOf[raw(m_graph.representative[i])];
        }
        for (auto &item : m_graph.items) {
            if (m_input.frameless)
                break;
            for (auto up = m_parent[raw(item.node)]; up != kNoNode; up = m_parent[raw(up)])
                ++item.depth;
            if (const auto up = m_parent[raw(item.node)]; up != kNoNode)
                item.parent = m_graph.itemOf[raw(up)];
        }
    }

    void addSourceEdge(const StepEdge &edge, bool dropped)
    {
        if (m_hidden[raw(edge.from)] || m_hidden[raw(edge.to)])
            return;
        const auto from = m_graph.itemOf[raw(edge.from)];
        const auto to = m_graph.itemOf[raw(edge.to)];
        if (from == kNone || to == kNone)
            return addForMembers(edge, dropped);
        ItemEdge made {from, to, edge.origin, dropped, edge.allowFailure, false, false, 1};
        if (edge.from == edge.to && m_graph.representative[raw(edge.from)] == edge.from) {
            m_graph.loops.push_back(made);
            return;
        }
        if (from == to)
            return;
        if (m_graph.contains(from, to) || m_graph.contains(to, from)) {
            m_graph.implied.push_back({edge.from, edge.to});
            return;
        }
        add(made);
    }

    /// What is drawn of the members of a group that has no frame, or the item of anything else.
    std::vector<quint32> drawnOf(NodeIndex node) const
    {
        std::vector<quint32> drawn;
        std::vector<NodeIndex> open {node};
        for (size_t i = 0; i < open.size() && open.size() < kMostMembers; ++i) {
            if (const auto item = m_graph.itemOf[raw(open[i])]; item != kNone)
                drawn.push_back(item);
            else
                open.insert(open.end(), m_source.members(open[i]).begin(), m_source.members(open[i]).end());
        }
        return drawn;
    }

    bool isAround(NodeIndex group, NodeIndex node) const
    {
        while (node != group && node != kNoNode)
            node = m_parent[raw(node)];
        return node == group;
    }

    void addForMembers(const StepEdge &edge, bool dropped)
    {
        const auto sources = drawnOf(edge.from), targets = drawnOf(edge.to);
        if (isAround(edge.from, edge.to) || isAround(edge.to, edge.from) || sources.size() * targets.size() > kMostPairs) {
            m_graph.implied.push_back({edge.from, edge.to});
            return;
        }
        for (const auto from : sources) {
            for (const auto to : targets) {
                if (from != to)
                    add({from, to, edge.origin, dropped, edge.allowFailure, false, false, 1});
            }
        }
    }

    void add(const ItemEdge &edge)
    {
        const auto known = m_byPair.place(edge.from, edge.to, quint32(m_graph.edges.size()));
        if (known == m_graph.edges.size()) {
            m_graph.edges.push_back(edge);
            return;
        }
        joinEdge(&m_graph.edges[known], edge);
    }

    /// Those that others imply are left out like edges at barriers.
    void addHiddenWays()
    {
        if (m_input.hidden.empty())
            return;
        const auto ways = hiddenWays(m_source, m_hidden, m_graph.representative, kMostWays, m_cancel);
        m_graph.waysLeftOut = ways.tooMany;
        for (const auto &[from, to] : ways.pairs) {
            const auto source = m_graph.itemOf[raw(from)], target = m_graph.itemOf[raw(to)];
            if (source != kNone && target != kNone && source != target)
                add({source, target, EdgeOrigin::Group, false, false, false, false, 1, true});
        }
    }

    /// Marks, inside each frame, the children that another child leads to (or that lead to another child).
    std::vector<bool> innerEnds(bool incoming) const
    {
        std::vector<bool> inner(m_graph.items.size(), false);
        for (const auto &edge : m_graph.edges) {
            if (edge.dropped)
                continue;
            const auto scope = m_graph.commonScope(edge.from, edge.to);
            if (scope != kNone)
                inner[m_graph.childTowards(scope, incoming ? edge.to : edge.from)] = true;
        }
        return inner;
    }

    struct Candidate
    {
        quint32 frame, outside, edge;
    };

    quint32 insideEnd(quint32 edge, bool incoming) const { return incoming ? m_graph.edges[edge].to : m_graph.edges[edge].from; }

    /// Edges between a child of a frame at this depth and something outside, sorted by frame and outside end.
    std::vector<Candidate> candidates(quint32 childDepth, bool incoming) const
    {
        std::vector<Candidate> found;
        for (quint32 e = 0; e < m_graph.edges.size(); ++e) {
            const auto other = insideEnd(e, !incoming);
            const auto &item = m_graph.items[insideEnd(e, incoming)];
            if (item.depth == childDepth && item.parent != kNone && !m_graph.contains(item.parent, other))
                found.push_back({item.parent, other, e});
        }
        std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
            return a.frame != b.frame ? a.frame < b.frame : a.outside < b.outside;
        });
        return found;
    }

    /// By frame: how many children must be met for an edge to speak for all of it. 0: all there are.
    std::vector<quint32> neededChildren(const std::vector<bool> &inner) const
    {
        std::vector<quint32> needed(m_graph.items.size(), 0);
        for (size_t i = 0; i < m_graph.items.size(); ++i) {
            const auto &item = m_graph.items[i];
            if (item.parent != kNone && !inner[i] && !item.removed)
                ++needed[item.parent];
        }
        return needed;
    }

    ItemEdge merged(std::span<const Candidate> run, bool incoming) const
    {
        ItemEdge whole;
        whole.from = incoming ? run.front().outside : run.front().frame;
        whole.to = incoming ? run.front().frame : run.front().outside;
        whole.dropped = whole.allowFailure = whole.through = true;
        whole.count = 0;
        for (const auto &candidate : run)
            joinEdge(&whole, m_graph.edges[candidate.edge]);
        return whole;
    }

    /// Replaces edges between an outside item and the children of a frame of this depth by one edge to the
    /// frame, where they say the same.
    void bundle(quint32 childDepth, bool incoming)
    {
        const auto inner = innerEnds(incoming);
        const auto needed = neededChildren(inner);
        const auto found = candidates(childDepth, incoming);
        std::vector<quint32> children(m_graph.items.size(), 0);
        for (const auto &item : m_graph.items) {
            if (item.parent != kNone)
                ++children[item.parent];
        }
        std::vector<bool> gone(m_graph.edges.size(), false);
        std::vector<ItemEdge> made;
        for (size_t i = 0, end = 0; i < found.size(); i = end) {
            quint32 covered = 0;
            for (end = i; end < found.size() && found[end].frame == found[i].frame && found[end].outside == found[i].outside; ++end) {
                const auto child = insideEnd(found[end].edge, incoming);
                covered += !inner[child] && !m_graph.items[child].removed;
            }
            const auto frame = found[i].frame;
            const bool all = needed[frame] > 0 ? covered == needed[frame] : end - i == children[frame];
            if (!all || end - i < 2)
                continue;
            made.push_back(merged({found.data() + i, found.data() + end}, incoming));
            for (size_t k = i; k < end; ++k) {
                const auto &edge = m_graph.edges[found[k].edge];
                gone[found[k].edge] = true;
                if (!edge.through)
                    m_graph.implied.push_back({m_graph.items[edge.from].node, m_graph.items[edge.to].node});
            }
        }
        if (!made.empty())
            replace(gone, made);
    }

    void replace(const std::vector<bool> &gone, const std::vector<ItemEdge> &made)
    {
        auto old = std::move(m_graph.edges);
        m_graph.edges.clear();
        m_byPair.clear();
        for (size_t e = 0; e < old.size(); ++e) {
            if (!gone[e])
                add(old[e]);
        }
        for (const auto &edge : made)
            add(edge);
    }

    const LayoutInput &m_input;
    const std::atomic_bool *m_cancel;
    const StepGraph &m_source;
    std::vector<NodeIndex> m_parent;
    std::vector<bool> m_collapsed;
    std::vector<bool> m_hidden; ///< left out; of what holds others: all of them are
    PairTable m_byPair;
    ItemGraph m_graph;
};

} // namespace

bool ItemGraph::contains(quint32 frame, quint32 item) const
{
    for (auto up = items[item].parent; up != kNone; up = items[up].parent) {
        if (up == frame)
            return true;
    }
    return false;
}

quint32 ItemGraph::commonScope(quint32 a, quint32 b) const
{
    for (auto up = items[a].parent; up != kNone; up = items[up].parent) {
        if (contains(up, b))
            return up;
    }
    return kNone;
}

quint32 ItemGraph::childTowards(quint32 scope, quint32 item) const
{
    while (items[item].parent != scope)
        item = items[item].parent;
    return item;
}

ItemGraph buildItemGraph(const LayoutInput &input, const std::atomic_bool *cancel)
{
    return Builder(input, cancel).build();
}

std::shared_ptr<Layout> beginLayout(const LayoutInput &input)
{
    auto begun = std::make_shared<Layout>();
    begun->graph = input.graph;
    begun->generation = input.generation;
    begun->direction = input.direction;
    begun->collapsed = input.collapsed;
    begun->hidden = input.hidden;
    begun->headerHeight = input.headerHeight;
    return begun;
}

} // namespace slipway::layout
