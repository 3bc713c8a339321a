// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/layout.h"

#include <optional>

namespace slipway::layout {

/// One graph with every edge that any of the variants would draw, ready to be laid out; nothing where there
/// are no variants of the same nodes, or `cancel` was set.
std::optional<LayoutInput> joinVariants(const LayoutInput &input, const std::atomic_bool *cancel);

} // namespace slipway::layout
