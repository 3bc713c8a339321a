// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/daggeometry.h"

#include <optional>

namespace slipway {

/// The drawn edge that comes nearest to a point, and no further away than `reach`: its place in Layout::edges. Looks at the
/// boxes of all edges: for a tooltip, not for each move of the mouse.
std::optional<size_t> edgeNear(const DagGeometry &geometry, const QPointF &world, double reach);

} // namespace slipway
