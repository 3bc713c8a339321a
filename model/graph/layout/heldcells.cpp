// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/heldcells.h"

#include <algorithm>
#include <cmath>

namespace slipway::layout {

CellGrid HeldCells::grid(double cellU, double cellV) const
{
    return gridWith(columns, std::max(*std::max_element(seats.begin(), seats.end()) + 1, columns), cellU, cellV);
}

std::optional<HeldCells> holdCells(const LayoutInput &input, quint32 former, std::span<const NodeIndex> cells)
{
    constexpr quint32 kNew = 0xffffffffU;
    const auto &previous = *input.previous;
    const auto &block = previous.blocks[former];
    const auto &rect = block.rect;
    const bool across = input.direction == LayoutDirection::LeftToRight;
    double cellU = 0, cellV = 0;
    for (quint32 i = block.first; i < block.first + block.count; ++i) {
        const auto size = previous.rects[raw(previous.blockCells[i])].size();
        cellU = std::max(cellU, across ? size.width() : size.height());
        cellV = std::max(cellV, across ? size.height() : size.width());
    }
    const double u = cellU + kCellGap, v = cellV + kCellGap;
    const auto count = [](double room, double each) { return quint32(std::max(1L, std::lround((room + kCellGap - 2 * kBlockPadding) / each))); };
    const auto columns = count(across ? rect.height() : rect.width(), v), rows = count(across ? rect.width() : rect.height(), u);
    const auto seats = size_t(columns) * rows;
    if (seats > 2 * cells.size() || cells.size() > 2 * seats)
        return std::nullopt;
    const auto seatOf = [&](NodeIndex node) {
        const auto way = previous.rects[raw(node)].center() - rect.topLeft();
        const double wayU = across ? way.x() : way.y(), wayV = across ? way.y() : way.x();
        const auto row = std::clamp(std::lround((wayU - kBlockPadding - cellU / 2) / u), 0L, long(rows) - 1);
        const auto column = std::clamp(std::lround((wayV - kBlockPadding - cellV / 2) / v), 0L, long(columns) - 1);
        return quint32(row) * columns + quint32(column);
    };
    HeldCells held {columns, {}};
    std::vector<bool> taken(seats + cells.size(), false);
    for (const auto cell : cells) {
        const auto node = previous.graph->find(input.graph->node(cell).id);
        const bool known = node != kNoNode && previous.blockOf[raw(node)] == former;
        const auto seat = known ? seatOf(node) : kNew;
        const bool free = known && !taken[seat];
        if (free)
            taken[seat] = true;
        held.seats.push_back(free ? seat : kNew);
    }
    size_t next = 0;
    for (auto &seat : held.seats) {
        if (seat != kNew)
            continue;
        while (taken[next])
            ++next;
        taken[next] = true;
        seat = quint32(next);
    }
    return held;
}

} // namespace slipway::layout
