// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "core/result.h"

namespace slipway {

/// The Conan whose `--reduce` is meant: since 2.14 it also drops, inside a recipe that stays, the packages that are
/// not to be built (spec/conan.md 2.4).
enum class ConanReduce : quint8 { Since2_14, Before2_14 };

/// The same order without what is not to be built; what depended on that depends on its dependencies instead, so
/// that the order survives. Refuses the graph of `conan graph info`. Near linear; any thread.
Result<BuildOrderPtr> reduceOrder(const BuildOrder &order, ConanReduce conan = ConanReduce::Since2_14);

} // namespace slipway
