// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/cellgrid.h"

#include <algorithm>
#include <cmath>

namespace slipway::layout {

namespace {

constexpr double kBlockAspect = 2; ///< of a block: along the layer against across

} // namespace

CellGrid gridOf(quint32 cells, double cellU, double cellV, bool across)
{
    if (cells == 1)
        return {1, cellU, cellV, cellU, cellV};
    const double u = cellU + kCellGap, v = cellV + kCellGap;
    const double aspect = across ? 1 / kBlockAspect : kBlockAspect;
    const auto columns = std::clamp(quint32(std::lround(std::sqrt(cells * aspect * u / v))), 1U, cells);
    const auto rows = (cells + columns - 1) / columns;
    return gridWith((cells + rows - 1) / rows, cells, cellU, cellV);
}

CellGrid gridWith(quint32 columns, quint32 seats, double cellU, double cellV)
{
    CellGrid grid {columns, cellU, cellV, 0, 0};
    const auto rows = (seats + columns - 1) / columns;
    grid.sizeU = rows * (cellU + kCellGap) - kCellGap + 2 * kBlockPadding;
    grid.sizeV = columns * (cellV + kCellGap) - kCellGap + 2 * kBlockPadding;
    return grid;
}

} // namespace slipway::layout
