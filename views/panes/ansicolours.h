// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/ansiparser.h"

#include <QPalette>
#include <QTextCharFormat>

namespace slipway {

/// How a run of terminal text looks on the palette's Base: the sixteen named colours are shaded so that they
/// keep a contrast of 4.5:1 on it, in light and in dark.
QTextCharFormat ansiFormat(const AnsiStyle &style, const QPalette &palette);

} // namespace slipway
