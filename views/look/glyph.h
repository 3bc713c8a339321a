// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

class QPainter;
class QRectF;

namespace slipway {

/// Draws a state's glyph into the square in the middle of `box`, as strokes whose width follows the size,
/// so that it is crisp at any scale. Leaves the painter as it was.
void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &colour);

} // namespace slipway
