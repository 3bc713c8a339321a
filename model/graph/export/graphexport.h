// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "core/json.h"
#include "graph/stepgraph.h"

namespace slipway {

/// What each step is doing before anything runs, by node, in the words of the JSON output: "broken" (removed
/// by its condition, branch filter or a block beside it), "skipped", "unknown" (stub, unknown kind, undecidable
/// condition), "blocked" (a gate, or behind one), "waiting" or "ready". A group is as ready as its readiest step. Of
/// a build order, what needs no building is "skipped" and not waited for, and what has no binary is "broken".
std::vector<QString> plannedStates(const StepGraph &graph);

/// {"nodes", "edges", "dropped_edges", "diagnostics"} of `slipwayctl graph` (design.md section 5). Members may be
/// added, never renamed. Nodes are in the order of their indices.
Json graphToJson(const StepGraph &graph, const Diagnostics &diagnostics);

/// Graphviz and Mermaid sources: kinds by shape, groups as clusters, dropped edges and removed steps dashed.
/// Labels are escaped; nothing in them is read as markup.
QString graphToDot(const StepGraph &graph);
QString graphToMermaid(const StepGraph &graph);

} // namespace slipway
