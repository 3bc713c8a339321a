// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagcolours.h"
#include "graph/layout/layout.h"

#include <QFont>
#include <QTransform>

class QPainter;

namespace slipway {

/// The columns (or rows) of one level of a build order, in world coordinates.
struct LevelBand
{
    int level = -1; ///< -1: what is named but not in the order
    double from = 0, to = 0;
    int packages = 0; ///< 0 behind the last level: uploads, promotions
    double gate = -1; ///< where the gate in front of the level ends; -1: it has none
};

inline constexpr int kLevelRulerHeight = 24; ///< pixels of the view

/// The levels of a drawing from the first to the last; empty for a graph without levels.
std::vector<LevelBand> levelBands(const Layout &layout);
QString levelText(const LevelBand &band); ///< "Level 3 · 12 packages"; levels count from 0, as Conan's own page does

/// Headings along the upper edge of the view, each over its columns as long as some of them are in sight; for a drawing
/// from top to bottom along the left edge. What does not fit is shortened to "3", or left out. A dashed line behind each
/// gate in front of a level: nothing on its other side starts before it is open.
void paintLevels(QPainter *painter, const std::vector<LevelBand> &bands, LayoutDirection direction, const DagColours &colours,
    const QFont &font, const QTransform &worldToView, const QSize &view);

} // namespace slipway
