// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplanner.h"

namespace slipway {

/// The steps of the release-promotion action before it makes its graph (spec/taskgraph.md 5), as mozilla-taskgraph does
/// them: gecko's own rules that stop it earlier (next_version, partial_updates) are told as diagnostics.
struct ActionStart
{
    std::optional<PromotionError> error; ///< in the action's own words
    Flavor flavor;
    QString targetMethod;
    QStringList rebuildKinds, doNotOptimize; ///< in force
    QMap<QString, Json> parameters; ///< of the new graph, as far as they are known then
};

ActionStart startAction(const PromotionPlanner::Request &request);

/// The first graph that counts: it gives the parameters. Null: the list names none.
PreviousGraphPtr firstGraph(const std::vector<PreviousGraphPtr> &graphs);

/// "build" 0, "promote" 1, "push" 2, "ship" 3; -1 for another text.
int phaseRank(std::string_view phase);
/// The phase a target method or flavor is for, by how its name begins; -1 for none of them.
int phaseOfName(const QString &name);

} // namespace slipway
