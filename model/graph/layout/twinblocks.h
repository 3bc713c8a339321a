// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/itemgraph.h"

namespace slipway::layout {

/// By item: its class of twins, those that may share a block. Items of one class have the same kind, frame and neighbours. With the
/// edges as `items` has them: what is not drawn keeps nobody apart.
std::vector<quint32> twinClasses(const LayoutInput &input, const ItemGraph &items);

/// What twins must have in common beside their neighbours, as numbers by item.
std::vector<quint32> twinKinds(const LayoutInput &input, const ItemGraph &items);
/// Gives each member of a class that LayoutInput::leastTwins keeps apart a kind of its own; true where there was one.
bool keepFewApart(const LayoutInput &input, const ItemGraph &items, const std::vector<quint32> &classOf, std::vector<quint32> &kinds);

/// Makes one item of the twins of each class, under the name of the first and as large as its block (ItemGraph::blocks), and one
/// edge of theirs. Cycles are broken already.
void mergeTwinItems(const LayoutInput &input, ItemGraph &items);

} // namespace slipway::layout
