// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// How well `needle` matches `text` as a subsequence, whatever the case: 0 not at all, more is better.
/// Starts of words, runs of neighbours and short texts count more. Cheap enough for each key press.
int fuzzyScore(const QString &needle, const QString &text);

} // namespace slipway
