// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/ordersearch.h"

namespace slipway::layout {

/// How the edges of each trunk run side by side: those that leave it first are outermost on the side they leave to, so
/// that none crosses another.
struct MemberOrder
{
    std::vector<quint32> members; ///< as TrunkNet::members, in order
    std::vector<quint32> low, high; ///< as TrunkNet::trunkVertices: the members that pass there
    std::vector<quint32> placeOf; ///< by edge: its place in `members`
};

MemberOrder orderMembers(const TrunkNet &net, const LayerOrder &order, const std::vector<quint32> &low, const std::vector<quint32> &high);

} // namespace slipway::layout
