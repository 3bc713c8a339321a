// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/cellgrid.h"
#include "graph/layout/layout.h"

#include <optional>
#include <span>
#include <vector>

namespace slipway::layout {

/// Where the cells of a block stand that was drawn before: each in its place. Who left leaves a gap; who is new fills it.
struct HeldCells
{
    quint32 columns = 1;
    std::vector<quint32> seats; ///< by cell, each another one

    CellGrid grid(double cellU, double cellV) const; ///< that has room for them
};

/// The cells in block `former` of `input.previous`, by the size they had there. Nothing where they would become more gaps than cells, or
/// are far more than it had.
std::optional<HeldCells> holdCells(const LayoutInput &input, quint32 former, std::span<const NodeIndex> cells);

} // namespace slipway::layout
