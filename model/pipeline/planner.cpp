// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/planner.h"

#include "pipeline/planbuilder.h"

namespace slipway {

PlanPtr planPipeline(const PipelinePtr &pipeline, const Facts &facts)
{
    PlanBuilder builder(facts);
    builder.addPipeline(pipeline);
    // Only an upload can be refused.
    return builder.finish().value();
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
