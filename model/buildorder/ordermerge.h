// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "core/result.h"

namespace slipway {

/// One order of several files, as `conan graph build-order-merge` makes it (spec/conan.md 2.3): the first file is the base,
/// the others are folded into it from left to right. Packages without file names get the base name of their file. What
/// Conan refuses or crashes on is refused, naming file, package and both values; what it loses silently is said in the
/// diagnostics (rule "merge-loss"). Needs two orders or more. build_args are written anew, as the inputs write theirs.
Result<BuildOrderPtr> mergeOrders(const std::vector<BuildOrderPtr> &orders);

} // namespace slipway
