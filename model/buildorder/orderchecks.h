// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "core/result.h"

namespace slipway {

/// Why a name in `depends` is no element.
enum class Dangling : quint8 {
    Unknown, ///< nothing explains it: the file was edited, or cut
    Reduced, ///< in a reduced file: it is not to be built here
    Platform, ///< no revision: the platform provides it (Conan writes it as an edge without an element)
};

Dangling whyDangling(const BuildOrder &order, const QString &key);

/// Refuses an element that is in the order twice. Fills indexOf.
Result<void> checkUnique(BuildOrder &order);
/// Refuses levels of the file (one an element) that contradict what its `depends` say, or says so (rule C4) where
/// that is forgiven. Names that are no element do not count. After linkElements().
Result<void> checkLevels(BuildOrder &order, const std::vector<int> &fileLevels, bool forgive);
/// Adds what is worth saying of an arranged order: dangling names (C3), two revisions of one version (C5), packages that are
/// to be built and have no build_args (C6), packages nobody can use, and what Conan itself said.
void addFindings(BuildOrder &order);

} // namespace slipway
