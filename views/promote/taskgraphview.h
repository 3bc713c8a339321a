// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/stepgraph.h"

namespace slipway {

/// A single full-task-graph.json or task-graph.json as steps: one node a task, in a group of its kind. Edges to tasks that
/// are not in the file are left out. Blocks; any thread.
Result<StepGraphPtr> graphOfTaskGraph(const QString &file);

} // namespace slipway
