// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace slipway::layout {

inline constexpr double kCellGap = 4, kBlockPadding = 6;

/// How the cells of a block stand: row by row, each row along the layer.
struct CellGrid
{
    quint32 columns = 1; ///< cells of a row
    double cellU = 0, cellV = 0; ///< room of one
    double sizeU = 0, sizeV = 0; ///< of the block

    /// Middle of a cell, from the low corner of the block.
    double middleU(quint32 seat) const { return kBlockPadding + (seat / columns) * (cellU + kCellGap) + cellU / 2; }
    double middleV(quint32 seat) const { return kBlockPadding + (seat % columns) * (cellV + kCellGap) + cellV / 2; }
};

/// A block of so many cells; a single one has no border. `across`: layers follow each other from left to right. A block is wider
/// than high on screen.
CellGrid gridOf(quint32 cells, double cellU, double cellV, bool across);
/// The block of so many columns that has room for `seats` cells.
CellGrid gridWith(quint32 columns, quint32 seats, double cellU, double cellV);

} // namespace slipway::layout
