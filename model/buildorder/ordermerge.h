// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "core/result.h"

namespace slipway {

/// The Conan whose `--reduce` is meant: since 2.14 it also drops, inside a recipe that stays, the packages that are not to
/// be built (spec/conan.md 2.4).
enum class ConanReduce : quint8 { Since2_14, Before2_14 };

/// One order of several files, as `conan graph build-order-merge` makes it (spec/conan.md 2.3): the first file is the base,
/// the others are folded into it from left to right. Packages without file names get the base name of their file. What
/// Conan refuses or crashes on is refused, naming file, package and both values; what it loses silently is said in the
/// diagnostics (rule "merge-loss"), and profiles of an already merged later file are kept. `merge` needs two orders or more.
Result<BuildOrderPtr> mergeOrders(const std::vector<BuildOrderPtr> &orders);

/// The same order without what is not to be built; what depended on that depends on its dependencies instead.
/// Blocks for some milliseconds on thousands of elements. Refuses the graph of `conan graph info`.
Result<BuildOrderPtr> reduceOrder(const BuildOrder &order, ConanReduce conan = ConanReduce::Since2_14);

} // namespace slipway
