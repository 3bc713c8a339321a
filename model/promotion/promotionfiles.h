// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotioninput.h"

namespace slipway {

/// An input file with what stands around the input in it: tests of promotions keep the facts of a case beside its input.
struct PromotionScenario
{
    PromotionInput input;
    std::optional<FlavorTable> flavors; ///< of "graph_config"
    PromotionFacts facts; ///< "index", "statuses", "push_parameters", "actionTaskId"; `now` is not told
    QString taskGroupId; ///< the group the action is fired on; empty: not told
    QString fullTaskGraph; ///< "full_task_graph", as a path beside the file; empty: not told
};

/// JSON or YAML (as PyYAML reads it), packed or not. All errors name the file and line or field.
Result<Json> readPromotionJson(const QString &path);

/// The action's input: a file with its fields, or a scenario {"input": {…}, …}.
Result<PromotionInput> readPromotionInput(const QString &path);
/// The same with all that is told around it; a file with the input's fields alone gives only `input`.
Result<PromotionScenario> readPromotionScenario(const QString &path);
Result<PromotionScenario> promotionScenario(const Json &json, const QString &file);

Result<FlavorTable> readFlavors(const QString &path);

/// {route: task ID}, or what index.findTasksAtIndex answers: {"tasks": [{"namespace", "taskId"}]}.
Result<QHash<QString, QString>> readIndexFile(const QString &path);
Result<QHash<QString, QString>> indexOfJson(const Json &json, const QString &file, const QString &pointer = {});

/// {task ID: status}, or what queue.statuses and queue.listTaskGroup answer: {"statuses": [{"taskId", "status"}]},
/// {"tasks": [{"status"}]} (spec/taskgraph.md 9.2). A status is an object with `state`, or the state alone.
Result<QHash<QString, TaskStatus>> readStatusesFile(const QString &path);
Result<QHash<QString, TaskStatus>> statusesOfJson(const Json &json, const QString &file, const QString &pointer = {});

} // namespace slipway
