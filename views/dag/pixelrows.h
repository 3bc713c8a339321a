// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QColor;

namespace slipway {

// Rows of pixels of images, in their pixels; Format_RGB32 where nothing else is said. What is read and written must lie inside.

/// A part of a view that the image shows at this ratio.
QRect deviceRect(const QRect &rect, double ratio, const QImage &image);
/// The part of `from` that begins at `at`, to `where` of the other.
void copyRows(const QImage &from, const QPoint &at, QImage *to, const QRect &where);
/// A part of `from` into the same place of `to`, most of it hidden by the colour of the canvas, as it is not lit; on that the
/// accent as much as `mask` (Format_Grayscale8, of the same size) says, which holds the lines that are.
void layLit(const QImage &from, const QImage &mask, QImage *to, const QRect &where, const QColor &canvas, const QColor &accent);
void clearRows(QImage *image, const QRect &where);
/// Moves what an image of any format shows within it; what comes in is whatever was there.
void shiftRows(QImage *image, const QPoint &by);

} // namespace slipway
