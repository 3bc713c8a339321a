// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/result.h"
#include "promotion/filetext.h"
#include "promotion/previousgraph.h"


namespace slipway {

inline constexpr qint64 kMaxGraphBytes = 4LL * 1024 * 1024 * 1024; ///< of an unpacked task graph
inline constexpr qint64 kMaxSmallArtifactBytes = 256LL * 1024 * 1024; ///< of any other artifact
inline constexpr int kMaxGraphTasks = 2'000'000;

/// Reads full-task-graph.json or task-graph.json (spec/taskgraph.md 2), packed or not, in one walk through a window of
/// half a megabyte: names, kinds, edges and byte ranges are kept, bodies are checked and passed over. As Python's json, the last of
/// entries with one name counts. Errors name file, line and column; a file that is another artifact is named as such, and
/// one that changes meanwhile is refused.
/// Any thread; takes long for large files.
Result<TaskGraphPtr> readTaskGraph(const QString &path, const Reading &reading = {});
Result<TaskGraphPtr> readTaskGraph(const QString &file, const FileTextPtr &text, const Reading &reading = {});

/// label-to-taskid.json. The same rules.
Result<std::shared_ptr<const TaskIdMap>> readTaskIdMap(const QString &file, QByteArrayView text);
/// target-tasks.json, sorted by code point, each label once.
Result<std::shared_ptr<const std::vector<QString>>> readTargetTasks(const QString &file, QByteArrayView text);

} // namespace slipway
