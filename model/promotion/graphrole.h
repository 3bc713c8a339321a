// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/previousgraph.h"

namespace slipway {

/// What is known about the task that made a graph.
struct RoleEvidence
{
    QString id;
    const Json *task = nullptr; ///< its definition, as queue.task or an item of listTaskGroup has it
    const Json *parameters = nullptr;
    bool hasFullGraph = false;
    bool hasLabelMap = false;
};

struct RoleAnswer
{
    GraphRole role = GraphRole::Unknown;
    QString detail; ///< flavor of a promotion, name of another action
};

/// Decision task, promotion, other action or nothing that can be used (spec/taskgraph.md 1 "Group rules", 3.9). The
/// task's definition is believed before the parameters; gecko's promotions keep `tasks_for` of the push, so that their
/// existing_tasks tell.
RoleAnswer roleOf(const RoleEvidence &evidence);

} // namespace slipway
