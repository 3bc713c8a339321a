// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"

namespace slipway::ctl {

/// The pipeline that a build elsewhere was made from, as --definition names it. Nothing is interpolated: with what values
/// it was is the build's own secret.
Result<PipelinePtr> readDefinition(const QString &file);

} // namespace slipway::ctl
