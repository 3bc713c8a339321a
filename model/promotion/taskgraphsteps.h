// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"
#include "promotion/taskgraphreader.h"

namespace slipway {

enum class TaskGrouping : quint8 {
    ByKind, ///< each task in the group of its kind; its second line is its task id
    None, ///< its second line is its kind
};

/// A task graph as steps: one node a task, in the file's sorted order. Edges to tasks that are not in the file are left
/// out. Any thread.
StepGraphPtr stepsOf(const TaskGraph &tasks, TaskGrouping grouping = TaskGrouping::ByKind);

/// The same of a single full-task-graph.json or task-graph.json. Blocks; any thread.
Result<StepGraphPtr> graphOfTaskGraph(const QString &file, const Reading &reading = {});
/// Of one that is open already; errors name `file`.
Result<StepGraphPtr> graphOfTaskGraph(const QString &file, const FileTextPtr &text, TaskGrouping grouping = TaskGrouping::ByKind);

/// Whether a text seems to be such a file, by its beginning.
bool isTaskGraph(const FileText &text);
/// The same of a file, whatever its name, also a packed one; false where it cannot be read. Blocks, for as long as reading its
/// beginning takes; any thread.
bool isTaskGraphFile(const QString &file);

/// Whether a file is named as such a file is: "full-task-graph.json", "task-graph.json", also packed.
bool isTaskGraphName(const QString &fileName);

} // namespace slipway
