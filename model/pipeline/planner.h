// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/facts.h"

namespace slipway {

/// Applies conditions, branch filters and the dependency rules of spec/buildkite.md b.1 to a pipeline.
/// Never fails: what cannot be decided (a bad condition, an unknown key, a cycle) is a diagnostic and is
/// visible in the graph (stub nodes, conditionUnknown). Pure; any thread.
PlanPtr planPipeline(const PipelinePtr &pipeline, const Facts &facts);

/// The plan of a build that really runs: the same plan, or one made anew where it leaves conditions open.
PlanPtr settledPlan(const PlanPtr &plan, const Facts &facts);

/// The plan after the job of step `uploader` uploaded `uploaded` (rules 12 and 13): node indices of `base`
/// stay valid, new nodes are appended, the new steps depend on the uploader, and whoever depends on the
/// uploader depends on them too. A key that is already used is refused.
Result<PlanPtr> planUpload(const PlanPtr &base, const QString &uploader, const PipelinePtr &uploaded, const Facts &facts);

} // namespace slipway
