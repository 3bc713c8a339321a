// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "core/json.h"
#include "promotion/taskgraph.h"

#include <optional>

namespace slipway {

/// label-to-taskid.json as read.
struct TaskIdMap
{
    TextTable texts;
    std::vector<std::pair<TextIndex, TextIndex>> entries; ///< label, task ID; sorted by label, unique
};

/// Who made a graph (spec/taskgraph.md 1 "Group rules", 3.9).
enum class GraphRole : quint8 {
    Unknown, ///< nothing tells
    Decision,
    Promotion, ///< a release-promotion action
    Action, ///< another action that has all artifacts
    Unusable, ///< retrigger, add-new-jobs …: no full-task-graph.json; or no decision and no action task at all
};

/// One artifact that is not there or cannot be read.
struct MissingArtifact
{
    QString name; ///< "full-task-graph.json"
    Error error;
    bool absent = true; ///< not there at all (404), rather than broken
};

/// One entry of `previous_graph_ids` with what its task wrote below public/ (spec/taskgraph.md 2). Immutable and
/// shared; what is missing is null and listed in `missing`. Made by PreviousGraphReader.
struct PreviousGraph
{
    QString id; ///< as given; may be no valid ID
    QString folder; ///< where the artifacts were found; empty: nowhere
    GraphRole role = GraphRole::Unknown;
    QString roleDetail; ///< "promote_firefox", "retrigger" …; empty if nothing tells
    TaskGraphPtr full; ///< full-task-graph.json
    TaskGraphPtr tasks; ///< task-graph.json
    std::shared_ptr<const TaskIdMap> labelToTaskId;
    std::shared_ptr<const Json> parameters; ///< parameters.yml, YAML 1.1 scalars resolved, strings kept as strings
    std::shared_ptr<const std::vector<QString>> targetTasks; ///< target-tasks.json, sorted
    std::shared_ptr<const Json> actions; ///< actions.json
    std::vector<MissingArtifact> missing;

    QString parameter(const char *name) const; ///< as text; empty if absent or null
    bool isUsable() const { return full && labelToTaskId && parameters; }
};

using PreviousGraphPtr = std::shared_ptr<const PreviousGraph>;

} // namespace slipway
