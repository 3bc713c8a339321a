// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

namespace slipway::bench {

/// Frames of a drawn graph, each from the cause to the painted window: moves, zoom steps, states, lighting, hits; the middle,
/// the 95th of 100 and the worst. With `peer`, the same of a QGraphicsView without an index; `arranged`: as the
/// window draws a large graph, with twins in blocks, layers wrapped and implied edges hidden, instead of every edge in rows.
/// Needs a QApplication.
void measureFrames(const char *name, const StepGraphPtr &graph, int frames, bool peer, bool arranged = false);

} // namespace slipway::bench
