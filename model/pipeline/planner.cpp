// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/planner.h"

#include "pipeline/planbuilder.h"

#include <algorithm>

namespace slipway {

PlanPtr planPipeline(const PipelinePtr &pipeline, const Facts &facts)
{
    PlanBuilder builder(facts);
    builder.addPipeline(pipeline);
    // Only an upload can be refused.
    return builder.finish().value();
}

PlanPtr settledPlan(const PlanPtr &plan, const Facts &facts)
{
    const auto nodes = plan->graph->nodes();
    const bool isOpen = std::any_of(nodes.begin(), nodes.end(), [](const StepNode &n) { return n.conditionUnknown; });
    return isOpen && !facts.unknown.isEmpty() ? planPipeline(plan->pipeline, facts.settled()) : plan;
}

Result<PlanPtr> planUpload(const PlanPtr &base, const QString &uploader, const PipelinePtr &uploaded, const Facts &facts)
{
    PlanBuilder builder(facts);
    builder.resume(*base);
    if (const auto added = builder.addUpload(uploaded, uploader); added.failed())
        return fail(added.error());
    return builder.finish();
}

} // namespace slipway
