// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/flat/trunknet.h"
#include "graph/layout/progress.h"

#include <atomic>

namespace slipway::layout {

/// The order of the vertices in each layer.
struct LayerOrder
{
    std::vector<quint32> order; ///< vertices, layer by layer from TrunkNet::layerStart
    std::vector<quint32> pos; ///< by vertex: its place in its layer
    qint64 crossings = 0;
};

/// What an order is searched with. Work is counted, never seconds: the same net gives the same order.
struct OrderEffort
{
    int sweeps = 8; ///< of medians with transposition, from each start
    int starts = 1;
    qint64 siftWork = 0; ///< steps that sifting may take, about 2 ns each; rounds and reach follow from it
    std::vector<bool> held; ///< by vertex: keep their order among themselves; may be empty
    const std::atomic_bool *cancel = nullptr;
    Progress progress;
};

/// Orders for few crossings. `reading` gives each node's rank for starts and ties; with `former` (by vertex, a place along
/// the layers; NaN: none) the search begins there, else from depth-first searches. When cancelled the order is valid
/// but not good.
LayerOrder searchOrder(const TrunkNet &net, const std::vector<quint32> &reading, const std::vector<double> &former,
    const OrderEffort &effort);

/// Exact, by an accumulator tree: as if every edge of a trunk were drawn for itself.
qint64 countCrossings(const TrunkNet &net, const LayerOrder &order);

} // namespace slipway::layout
