// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <QString>

namespace slipway::testing {

/// Graphs of known shape for layout, painting and measurements. Deterministic.
StepGraphPtr chainGraph(int nodes);
/// One node that `leaves` others depend on.
StepGraphPtr starGraph(int leaves);
/// A release pipeline of about `steps` steps: builds in groups behind gates, tests, waits, publishing.
StepGraphPtr releaseGraph(int steps);
/// A Buildkite build of about `steps` steps in eight stages with a wait between them: groups of jobs that are all alike, groups of
/// builds with a test behind each, and jobs in no group. With `groups` false, all of them in none.
StepGraphPtr stagedGraph(int steps, bool groups = true);
/// Random layered graph: `edges` per node on average, some of them long.
StepGraphPtr layeredGraph(int nodes, int edges, quint32 seed);
/// A small release with every kind and shape that the view knows.
StepGraphPtr exampleGraph(bool nightly);
/// Reads the text format of corpus/graphs ("n m", then nodes, then edges). Null when it does not parse.
StepGraphPtr readGraphText(const QByteArray &text);

} // namespace slipway::testing
