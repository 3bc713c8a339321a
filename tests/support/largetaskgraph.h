// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

class QIODevice;

namespace slipway::testing {

/// Writes a full-task-graph.json as taskgraph writes its own: names sorted, two spaces a level, ASCII alone, 7.3 kB a
/// task, kinds, chains, locales and post-… tasks with a hundred dependencies each. The same bytes for the same `tasks`.
/// False: the device took less.
bool writeLargeTaskGraph(QIODevice &device, int tasks);

struct LargeTask
{
    QByteArray label, kind;
    std::vector<int> below; ///< which of the tasks it depends on
};

/// What that file says, in its order, for those who need no file.
std::vector<LargeTask> largeTasks(int tasks);

} // namespace slipway::testing
