// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/twinblocks.h"

#include "graph/layout/flat/flatunits.h"
#include "graph/layout/heldcells.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace slipway::layout {

namespace {

/// Frames and bars are nobody's twin, and neither is what a cycle goes through: its edges may run either way.
void keepOddApart(const ItemGraph &items, std::vector<quint32> &kinds)
{
    const auto alone = [&kinds](quint32 item) { kinds[item] = quint32(kinds.size()) + item; };
    for (quint32 i = 0; i < items.items.size(); ++i) {
        if (items.items[i].frame || items.items[i].wait)
            alone(i);
    }
    for (const auto &edge : items.edges) {
        if (edge.loose || edge.reversed) {
            alone(edge.from);
            alone(edge.to);
        }
    }
    for (const auto &loop : items.loops)
        alone(loop.from);
}

class Merger
{
public:
    Merger(const LayoutInput &input, ItemGraph &items)
        : m_input(input)
        , m_items(items)
        , m_class(twinClasses(input, items))
    {
    }

    void merge()
    {
        if (std::vector<quint32> seen = m_class; std::sort(seen.begin(), seen.end()), std::adjacent_find(seen.begin(), seen.end()) == seen.end())
            return;
        mergeItems();
        mergeEdges();
        for (auto &item : m_items.itemOf)
            item = item == kNone ? kNone : m_now[item];
        for (auto &loop : m_items.loops)
            loop.from = loop.to = m_now[loop.from];
        const bool across = m_input.direction == LayoutDirection::LeftToRight;
        for (auto &item : m_items.items) {
            if (item.parent != kNone)
                item.parent = m_now[item.parent];
            if (item.block != kNone)
                measure(item, across);
        }
    }

private:
    void mergeItems()
    {
        const auto old = std::exchange(m_items.items, {});
        std::vector<quint32> leadOf(old.size(), kNone); // by class: the item of its first
        for (quint32 i = 0; i < old.size(); ++i) {
            auto &lead = leadOf[m_class[i]];
            if (lead == kNone) {
                lead = quint32(m_items.items.size());
                m_items.items.push_back(old[i]);
                m_first.push_back(old[i]);
            } else {
                addCell(m_items.items[lead], m_first[lead], old[i]);
            }
            m_now.push_back(lead);
        }
    }

    void addCell(Item &lead, const Item &first, const Item &cell)
    {
        if (lead.block == kNone) {
            lead.block = quint32(m_items.blocks.size());
            m_items.blocks.push_back({{first}, {}, {}});
        }
        m_items.blocks[lead.block].cells.push_back(cell);
    }

    void mergeEdges()
    {
        QHash<quint64, quint32> known;
        auto old = std::exchange(m_items.edges, {});
        for (auto &edge : old) {
            edge.from = m_now[edge.from];
            edge.to = m_now[edge.to];
            const auto pair = (quint64(edge.from) << 32) | edge.to;
            const auto it = known.constFind(pair);
            if (it == known.constEnd()) {
                known.insert(pair, quint32(m_items.edges.size()));
                m_items.edges.push_back(edge);
                continue;
            }
            joinEdge(&m_items.edges[*it], edge);
        }
    }

    void measure(Item &lead, bool across)
    {
        auto &block = m_items.blocks[lead.block];
        double u = 0, v = 0;
        for (const auto &cell : block.cells) {
            u = std::max(u, cell.sizeU);
            v = std::max(v, cell.sizeV);
        }
        if (!keepCells(block, u, v)) {
            block.grid = gridOf(quint32(block.cells.size()), u, v, across);
            block.seats.resize(block.cells.size());
            std::iota(block.seats.begin(), block.seats.end(), 0U);
        }
        lead.node = block.cells.front().node;
        lead.sizeU = block.grid.sizeU;
        lead.sizeV = block.grid.sizeV;
    }

    /// False where there was no such block that they could stay in.
    bool keepCells(TwinBlock &block, double cellU, double cellV) const
    {
        const auto *previous = m_input.previous.get();
        if (!previous || !previous->graph || previous->direction != m_input.direction || previous->blockOf.empty())
            return false;
        std::vector<NodeIndex> nodes;
        auto former = Layout::kNoBlock;
        for (const auto &cell : block.cells) {
            nodes.push_back(cell.node);
            const auto node = previous->graph->find(m_input.graph->node(cell.node).id);
            if (node != kNoNode && former == Layout::kNoBlock)
                former = previous->blockOf[raw(node)];
        }
        const auto held = former == Layout::kNoBlock ? std::nullopt : holdCells(m_input, former, nodes);
        if (!held)
            return false;
        std::vector<size_t> order(nodes.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::sort(order.begin(), order.end(), [&held](size_t a, size_t b) { return held->seats[a] < held->seats[b]; });
        const auto cells = std::exchange(block.cells, {});
        block.seats.clear();
        for (const auto at : order) {
            block.cells.push_back(cells[at]);
            block.seats.push_back(held->seats[at]);
        }
        block.grid = held->grid(cellU, cellV);
        return true;
    }

    const LayoutInput &m_input;
    ItemGraph &m_items;
    std::vector<quint32> m_class; ///< by former item
    std::vector<quint32> m_now; ///< by former item
    std::vector<Item> m_first; ///< by item: as it was
};

} // namespace

std::vector<quint32> twinKinds(const LayoutInput &input, const ItemGraph &items)
{
    struct Kind
    {
        int shape;
        quint32 frame, kin;
        QString detail;
        bool operator==(const Kind &) const = default;
    };
    const auto hash = [](const Kind &kind) { return qHashMulti(0, kind.shape, kind.frame, kind.kin, kind.detail); };
    std::unordered_map<Kind, quint32, decltype(hash)> known(64, hash);
    std::vector<quint32> kinds;
    kinds.reserve(items.items.size());
    for (const auto &item : items.items) {
        const auto &node = input.graph->node(item.node);
        const int shape = int(node.kind) * 4 + (node.isRemoved() ? 2 : 0) + (input.graph->members(item.node).empty() ? 0 : 1) + 64 * (node.level + 1);
        const auto kin = raw(item.node) < input.kin.size() ? input.kin[raw(item.node)] : 0;
        // A group without a frame is its members' kind: what they say of themselves may be as little as a number of their own.
        const auto said = input.frameless && node.group != kNoNode ? input.graph->node(node.group).id : node.detail;
        kinds.push_back(known.try_emplace({shape, item.parent, kin, said}, quint32(known.size())).first->second);
    }
    return kinds;
}

bool keepFewApart(const LayoutInput &input, const ItemGraph &items, const std::vector<quint32> &classOf, std::vector<quint32> &kinds)
{
    if (input.leastTwins <= 2)
        return false;
    std::vector<quint32> size(classOf.size(), 0);
    for (const auto c : classOf)
        ++size[c];
    bool any = false;
    for (quint32 i = 0; i < classOf.size(); ++i) {
        if (size[classOf[i]] > 1 && (size[classOf[i]] < input.leastTwins || items.items[i].parent == kNone)) {
            kinds[i] = quint32(2 * kinds.size()) + i;
            any = true;
        }
    }
    return any;
}

std::vector<quint32> twinClasses(const LayoutInput &input, const ItemGraph &items)
{
    auto kinds = twinKinds(input, items);
    keepOddApart(items, kinds);
    const auto graph = flatOf(items);
    auto classes = mergeTwins(graph, kinds).groupOf;
    if (keepFewApart(input, items, classes, kinds))
        classes = mergeTwins(graph, kinds).groupOf;
    return classes;
}

void mergeTwinItems(const LayoutInput &input, ItemGraph &items)
{
    Merger(input, items).merge();
}

} // namespace slipway::layout
