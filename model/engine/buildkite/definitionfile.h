// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include "core/result.h"

namespace slipway {

/// Reads the pipeline that a build was made from, as it was written: nothing is interpolated. Any thread; reads a file.
Result<PipelinePtr> readDefinition(const QString &file);
/// The same, planned so that a build can be matched with it (RemoteTrain::Source::definition).
Result<PlanPtr> planDefinition(const QString &file);

} // namespace slipway
