// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway {

/// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`; case differences cost
/// nothing. Stops counting above `limit` and returns limit + 1.
int editDistance(const QString &a, const QString &b, int limit);

/// The candidate most like `word`, or an empty string when none is close enough to be a slip of the pen
/// (a third of the word's length, at least 2, at most 8 edits, fewer than it has letters). Ties: the first candidate.
QString nearestName(const QString &word, const QStringList &candidates);

} // namespace slipway
