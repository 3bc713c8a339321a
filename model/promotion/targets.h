// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/actionrules.h"
#include "promotion/combinedgraph.h"

namespace slipway {

/// The targets of a plan (spec/taskgraph.md 4 "Target methods", 6.1). Tables have one entry for each label.
struct Targets
{
    enum class Source : quint8 { Method, Given, Artifact, Unknown };

    std::vector<quint8> target;
    std::vector<quint8> requested; ///< targets, and tasks that always are
    Source source = Source::Method; ///< Unknown: the method is not known and nothing tells what it comes to
    int graph = -1; ///< Artifact: place of the graph whose target-tasks.json was taken
    bool sameMethod = true; ///< Artifact: that graph was made with the same target method
    QStringList unknown; ///< labels among the targets that the full graph does not have
};

/// `given`: what a person says the method comes to; empty: work it out. Methods of the desktop family are worked out
/// from shipping phases; another is taken from the newest previous graph that was made with the same one. Where no task
/// has a shipping phase the family cannot be gecko's, and the targets of the newest previous graph stand in for it.
Targets findTargets(const CombinedGraph &graph, const ActionStart &start, const QStringList &given);

} // namespace slipway
