// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QColor;

namespace slipway {

// Rows of pixels between images of Format_RGB32, in their pixels. What is read and written must lie inside them.

/// The part of `from` that begins at `at`, to `where` of the other.
void copyRows(const QImage &from, const QPoint &at, QImage *to, const QRect &where);
/// A part of `from` into the same place of `to`, most of it hidden by the colour of the canvas: what is not lit.
void veilInto(const QImage &from, QImage *to, const QRect &where, const QColor &canvas);
/// What lies in `over` on the veiled `from`; 0 where nothing does.
void takeLayer(const QImage &from, const QImage &over, const QColor &canvas, QImage *layer, const QRect &where);
/// veilInto() with such a layer on it.
void veilUnder(const QImage &from, const QImage &layer, QImage *to, const QRect &where, const QColor &canvas);
/// Moves what an image shows within it; what comes in is whatever was there.
void shiftRows(QImage *image, const QPoint &by);

} // namespace slipway
