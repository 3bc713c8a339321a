// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotioninput.h"

namespace slipway {

/// Under which index routes the decision task of a push stands, in the order they are looked up: gecko's with its fallback
/// for pull requests, then those of standalone repositories (spec/taskgraph.md 3.2).
QStringList decisionTaskRoutes(const QString &trustDomain, const QString &project, const QString &revision, const QString &pushlogId);

/// The decision task that the action takes where `previous_graph_ids` is absent or empty: of the push that `facts` tell,
/// or of the input's `revision`; from the index where that is known, else from the folder of graphs, if it holds exactly
/// one decision task of that revision. Empty: not to be found.
QString findDecisionTask(const PromotionInput &input, const FlavorTable &flavors, const PromotionFacts &facts, const QString &graphsDir);

} // namespace slipway
