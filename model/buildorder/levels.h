// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "core/result.h"

namespace slipway {

// Levels as Conan computes them (spec/conan.md 2.2): each element as early as its `depends` allow, in a level in the
// order of insertion; names that are no element do not count. Linear in elements and dependencies.

/// Fills `links`, and `indexOf` unless it has all elements already. Keys must be unique.
void linkElements(BuildOrder &order);

/// Fills levels, levelOf and the inner levels of every element's packages. Fails on a cycle among the
/// elements or among the packages of one; the shortest is named. After linkElements.
Result<void> arrange(BuildOrder &order);

/// The packages of a recipe as inner levels, in the order given. Fails on a cycle.
Result<std::vector<PackageLevel>> innerLevels(PackageLevel packages, const QString &ref);

} // namespace slipway
