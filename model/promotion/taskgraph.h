// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/texttable.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace slipway {

class FileText;

/// Where something stands in the file a graph was read from, in bytes of the unpacked text.
struct ByteRange
{
    quint64 begin = 0;
    quint32 size = 0;
};

/// A hard dependency under its edge name. Both are texts of the graph; `target` is a label in
/// full-task-graph.json, a label or a task ID in task-graph.json (spec/taskgraph.md 2, "Two shapes").
struct TaskEdge
{
    TextIndex name = kNoText;
    TextIndex target = kNoText;
};

/// What the console keeps of one task of a task graph file (spec/taskgraph.md 2 "Task"): everything else stays in the
/// file and is read again for display by its byte range.
struct GraphTask
{
    TextIndex label = kNoText;
    TextIndex kind = kNoText; ///< `kind`, which the library copies over `attributes.kind`; else that one
    TextIndex taskId = kNoText; ///< only in task-graph.json
    TextIndex strategy = kNoText; ///< the first key of `optimization`; kNoText: null
    TextIndex shippingPhase = kNoText, shippingProduct = kNoText; ///< attributes; kNoText: absent or null
    TextIndex deadline = kNoText; ///< of `task`: the text of {"relative-datestamp": …}, or a fixed date
    TextIndex expires = kNoText;
    quint32 edgesBegin = 0, edgesEnd = 0; ///< hard dependencies, in TaskGraph::edges
    quint32 softBegin = 0, softEnd = 0; ///< soft_dependencies, in TaskGraph::labels
    quint32 ifBegin = 0, ifEnd = 0; ///< if_dependencies, in TaskGraph::labels
    quint32 routes = 0; ///< how many `task.routes`
    quint32 duplicates = 1; ///< attributes.task_duplicates
    bool alwaysTarget = false;
    TextIndex strategyArgument = kNoText; ///< JSON of the strategy's argument as written: many tasks share one
    ByteRange whole; ///< JSON of the whole entry
};

/// One full-task-graph.json or task-graph.json, immutable and shared. Made by TaskGraphReader on a worker thread; safe
/// on any thread. Holds no task bodies: `text(range)` reads them from the file.
struct TaskGraph
{
    QString file; ///< for messages
    TextTable texts;
    std::vector<GraphTask> tasks; ///< sorted by label (byte order of UTF-8); labels are unique
    std::vector<TaskEdge> edges;
    std::vector<TextIndex> labels; ///< soft and if dependencies
    std::shared_ptr<const FileText> source; ///< where the bodies are

    std::span<const TaskEdge> edgesOf(const GraphTask &task) const { return {edges.data() + task.edgesBegin, edges.data() + task.edgesEnd}; }
    std::span<const TextIndex> softOf(const GraphTask &task) const { return {labels.data() + task.softBegin, labels.data() + task.softEnd}; }
    std::span<const TextIndex> ifOf(const GraphTask &task) const { return {labels.data() + task.ifBegin, labels.data() + task.ifEnd}; }
    /// Reads it from the file; empty if that was cut short or changed since. Not for inner loops.
    QByteArray text(ByteRange range) const;
    const GraphTask *find(std::string_view label) const; ///< null if there is none
};

using TaskGraphPtr = std::shared_ptr<const TaskGraph>;

} // namespace slipway
