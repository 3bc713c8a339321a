// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplan.h"

namespace slipway {

/// A task that the plan reuses and a task that runs depends on: what the queue's rules are about (spec/taskgraph.md 7).
struct BorderTask
{
    QString taskId;
    QString label;
    QStringList artifacts; ///< names that tasks which run fetch from it, sorted, each once
};

/// All of them, sorted by task ID. What is fetched is read from the bodies of the tasks that run: MOZ_FETCHES,
/// upstreamArtifacts and artifact-reference. Reads as many bytes as these have: not for the GUI thread.
std::vector<BorderTask> borderOf(const PromotionPlan &plan);

} // namespace slipway
