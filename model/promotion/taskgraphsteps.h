// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"
#include "promotion/taskgraphreader.h"

namespace slipway {

/// A task graph as steps: one node a task, in a group of its kind, both in the file's sorted order. Edges to tasks that are
/// not in the file are left out. Any thread.
StepGraphPtr stepsOf(const TaskGraph &tasks);

/// The same of a single full-task-graph.json or task-graph.json. Blocks; any thread.
Result<StepGraphPtr> graphOfTaskGraph(const QString &file, const Reading &reading = {});

/// Whether a file is named as such a file is: "full-task-graph.json", "task-graph.json", also packed.
bool isTaskGraphName(const QString &fileName);

} // namespace slipway
