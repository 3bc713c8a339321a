// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/twinblocks.h"

#include "graph/layout/flat/flatunits.h"

#include <algorithm>
#include <cmath>
#include <map>
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

/// Cells of a block that was drawn before stay at their places in it. Who left leaves a gap; who is new fills it.
class BlockKeeper
{
public:
    BlockKeeper(const LayoutInput &input, TwinBlock &block)
        : m_input(input)
        , m_previous(input.previous.get())
        , m_block(block)
    {
    }

    /// False where there was no such block, or it would become more gaps than cells.
    bool keep(double cellU, double cellV)
    {
        if (!m_previous || !m_previous->graph || m_previous->direction != m_input.direction || m_previous->blockOf.empty())
            return false;
        const auto former = formerBlock();
        if (former == Layout::kNoBlock)
            return false;
        const auto &rect = m_previous->blocks[former].rect;
        const bool across = m_input.direction == LayoutDirection::LeftToRight;
        const double u = cellU + kCellGap, v = cellV + kCellGap;
        const auto count = [](double room, double each) { return quint32(std::max(1L, std::lround((room + kCellGap - 2 * kBlockPadding) / each))); };
        const auto columns = count(across ? rect.height() : rect.width(), v), rows = count(across ? rect.width() : rect.height(), u);
        const auto size = m_block.cells.size();
        if (size_t(columns) * rows > 2 * size || size > 2 * size_t(columns) * rows)
            return false;
        const auto seatOf = [&](NodeIndex node) {
            const auto way = m_previous->rects[raw(node)].center() - rect.topLeft();
            const double wayU = across ? way.x() : way.y(), wayV = across ? way.y() : way.x();
            const auto row = std::clamp(std::lround((wayU - kBlockPadding - cellU / 2) / u), 0L, long(rows) - 1);
            const auto column = std::clamp(std::lround((wayV - kBlockPadding - cellV / 2) / v), 0L, long(columns) - 1);
            return quint32(row) * columns + quint32(column);
        };
        fill(former, seatOf);
        m_block.grid = gridWith(columns, std::max(m_block.seats.back() + 1, columns), cellU, cellV);
        return true;
    }

private:
    NodeIndex formerNode(const Item &cell) const { return m_previous->graph->find(m_input.graph->node(cell.node).id); }

    quint32 formerBlock() const
    {
        for (const auto &cell : m_block.cells) {
            const auto node = formerNode(cell);
            if (node != kNoNode && m_previous->blockOf[raw(node)] != Layout::kNoBlock)
                return m_previous->blockOf[raw(node)];
        }
        return Layout::kNoBlock;
    }

    template <typename SeatOf>
    void fill(quint32 former, SeatOf seatOf)
    {
        std::map<quint32, Item> taken;
        std::vector<Item> others;
        for (const auto &cell : m_block.cells) {
            const auto node = formerNode(cell);
            const bool known = node != kNoNode && m_previous->blockOf[raw(node)] == former;
            if (!known || !taken.emplace(seatOf(node), cell).second)
                others.push_back(cell);
        }
        quint32 next = 0;
        for (const auto &cell : others) {
            while (!taken.emplace(next, cell).second)
                ++next;
        }
        m_block.cells.clear();
        m_block.seats.clear();
        for (const auto &[seat, cell] : taken) {
            m_block.seats.push_back(seat);
            m_block.cells.push_back(cell);
        }
    }

    const LayoutInput &m_input;
    const Layout *m_previous;
    TwinBlock &m_block;
};

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
        if (!BlockKeeper(m_input, block).keep(u, v)) {
            block.grid = gridOf(quint32(block.cells.size()), u, v, across);
            block.seats.resize(block.cells.size());
            std::iota(block.seats.begin(), block.seats.end(), 0U);
        }
        lead.node = block.cells.front().node;
        lead.sizeU = block.grid.sizeU;
        lead.sizeV = block.grid.sizeV;
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
