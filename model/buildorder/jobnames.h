// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/orderjobs.h"

namespace slipway {

// Keys of the steps that are no packages.
QString levelKey(int level); ///< of the group: "level-3"
QString levelDoneKey(int level); ///< of the wait behind it: "level-3-done"
QString levelGateKey(int level); ///< "gate-level-3"

/// Gives each job its key and its label. Keys hold only what Buildkite allows in a key, are unique and depend on the
/// order alone; none is that of a step that is no package.
void nameJobs(const BuildOrder &order, std::vector<OrderJob> &jobs);

/// A text as part of a key: every other character than letters, digits, '_', '.' and '-' becomes '-'.
QString keyText(const QString &text);

} // namespace slipway
