// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/definitionfile.h"

#include "core/boundedfile.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"

namespace slipway {

Result<PipelinePtr> readDefinition(const QString &file)
{
    const auto bytes = readBoundedFile(file);
    if (bytes.failed())
        return fail(bytes.error());
    ParseOptions options;
    options.interpolate = false;
    return parsePipeline(file, *bytes, options);
}

Result<PlanPtr> planDefinition(const QString &file)
{
    const auto pipeline = readDefinition(file);
    if (pipeline.failed())
        return fail(pipeline.error());
    return planPipeline(*pipeline, scenarioFacts(QStringLiteral("manual")));
}

} // namespace slipway
