// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotioninput.h"

namespace slipway {

/// The decision task that the action takes where previous_graph_ids is absent or empty (spec/taskgraph.md 3 point 2): the
/// one the index has for the push of `facts.parameters` (project, and head_rev or pushlog_id); else the group the action
/// is fired on, where that is known; else the only decision task of that revision among the graphs in the folder. Empty:
/// nothing tells. Looks at the file system; takes some time in a large folder.
QString findDecisionTask(const PromotionFacts &facts, const QString &taskGroupId, const QString &graphsDir);

} // namespace slipway
