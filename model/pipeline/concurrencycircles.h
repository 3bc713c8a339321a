// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "graph/stepgraph.h"
#include "pipeline/pipeline.h"

namespace slipway {

/// Steps that wait for themselves by way of their turn: an ordered concurrency group runs its steps in the order they
/// were made (spec/buildkite.md a.4 `concurrency`), and one of them depends on a later one. One diagnostic a circle,
/// "concurrency-circle". What stands behind a gate has not entered its group yet (b.1 15), so it holds nobody up.
/// `steps` by node, null where a node is no step. Pure.
Diagnostics concurrencyCircles(const StepGraph &graph, const QVector<const Step *> &steps);

} // namespace slipway
