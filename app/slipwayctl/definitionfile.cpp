// SPDX-License-Identifier: GPL-3.0-or-later
#include "definitionfile.h"

#include "core/boundedfile.h"
#include "pipeline/pipelineparser.h"

namespace slipway::ctl {

Result<PipelinePtr> readDefinition(const QString &file)
{
    const auto bytes = readBoundedFile(file);
    if (bytes.failed())
        return fail(bytes.error());
    ParseOptions options;
    options.interpolate = false;
    return parsePipeline(file, *bytes, options);
}

} // namespace slipway::ctl
