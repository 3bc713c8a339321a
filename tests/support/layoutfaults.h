// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/layout.h"

#include <string>

namespace slipway::testing {

/// True where a frame holds the node, at any depth.
bool isInside(const Layout &layout, NodeIndex node, NodeIndex frame);

/// What is wrong with a drawing, in words; empty when all is well: nothing overlaps, cells are in their blocks and those in their
/// frames, strangers outside, edges run forward and end where they say. Quadratic in the nodes.
std::string faultsOf(const Layout &layout);

} // namespace slipway::testing
