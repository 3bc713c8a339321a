// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"
#include "release/releasestate.h"

namespace slipway {

/// `from` and everything that depends on it, however far away; in order of the nodes. Pure.
QVector<NodeIndex> downstreamOf(const StepGraph &graph, NodeIndex from);

/// What "rerun from here" starts again: `from` and, downstream of it, every step and gate that had its turn
/// (that ran, was decided, passed by itself, or waits in vain for one of these). Steps that the pipeline
/// removed or skipped stay as they are. In order of the nodes, `from` included. Pure.
QVector<NodeIndex> rerunSet(const PlannedPipeline &plan, const ReleaseState &state, NodeIndex from);

} // namespace slipway
