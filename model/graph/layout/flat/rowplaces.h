// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/memberorder.h"
#include "graph/layout/progress.h"

namespace slipway::layout {

/// What stands in one place of a layer: a vertex, or several nodes of the order stacked in a column.
struct RowItem
{
    quint32 begin = 0, count = 1; ///< into LayerOrder::order
    double half = 0; ///< half of its extent along the layer
    bool passing = false; ///< a trunk
};

struct Rows
{
    std::vector<quint32> start; ///< layers + 1, into items
    std::vector<RowItem> items;
};

struct RowGaps
{
    double node = 14, passing = 8;
    double inner = 3; ///< between the edges of a trunk

    double between(const RowItem &a, const RowItem &b) const
    {
        return a.passing && b.passing ? passing : a.passing || b.passing ? (node + passing) / 2 : node;
    }
};

/// Where each item of the rows is along the layers, its centre: isotonic regressions, row by row, towards where neighbours
/// would have it (spec/layout.md 3); lines of long edges are straightened at the end. Items with a `former` place (by item;
/// NaN: none) keep it as far as there is room. Deterministic; when cancelled nothing overlaps, but all is crooked.
std::vector<double> placeRows(const TrunkNet &net, const LayerOrder &order, const MemberOrder &members, const Rows &rows,
    const RowGaps &gaps, const std::vector<double> &former, const Progress &progress, const std::atomic_bool *cancel);

} // namespace slipway::layout
