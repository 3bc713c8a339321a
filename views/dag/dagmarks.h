// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRectF;

namespace slipway {

/// Small signs that say what a node is or has, beside the glyph that says what it is doing.
enum class DagMark : quint8 { Upload, Gate, Form, Note, Box, Pin, ChevronOpen, ChevronClosed, Plus, Minus, Tilde, Arrow };

/// Draws the mark into the square in the middle of `box`, as strokes. Leaves the painter as it was.
void paintMark(QPainter *painter, const QRectF &box, DagMark mark, const QColor &colour);

} // namespace slipway
