// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/layout.h"

#include <QFont>

namespace slipway {

/// Sizes of nodes at 100 %, in pixels.
namespace nodesize {
inline constexpr double kGlyphColumn = 30; ///< stripe, margin and state glyph at the left
inline constexpr double kPadding = 10; ///< at the right and, for gates, around the text
inline constexpr double kGateColumn = 38;
inline constexpr double kBar = 14; ///< width of a wait
} // namespace nodesize

/// The font of the first line at 100 %, and of the second.
QFont labelFont(const QFont &base, double scale);
QFont detailFont(const QFont &base, double scale);

/// Size of a text wrapped at words to this width; a word that is longer than a line is broken.
QSizeF wrappedSize(const QFont &font, const QString &text, double width);
/// The flags that drawText needs to wrap it the same way.
int wrapFlags(const QFont &font, const QString &text, double width);

/// Fills in sizes, header widths and header height for a graph. All steps get one width, so that columns
/// line up; gates get the height that their full label needs. Any thread.
void measureNodes(LayoutInput *input, const QFont &font);

} // namespace slipway
