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

/// What "rerun failed and downstream" starts again: every step that failed or timed out, and what did not run because
/// of that. What ran in spite of a failure (allow_failure, continue_on_failure) stays as it is, and so do gates that
/// were opened; the waits between pass once more, so that the order is kept. Empty if nothing failed. Pure.
QVector<NodeIndex> failedSet(const PlannedPipeline &plan, const ReleaseState &state);

} // namespace slipway
