// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"

namespace slipway {

/// The order as Conan would write it: its order of members, four spaces a level, ASCII only, a line end at the end.
/// What was in no file (build_args before 2.0.5 ...) is not made up; members of a newer Conan follow those that are known.
/// Byte-stable. A graph of `conan graph info` is written as the order by configuration it was read as.
QByteArray writeBuildOrder(const BuildOrder &order);

} // namespace slipway
