// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "core/result.h"
#include "pipeline/interpolation.h"
#include "pipeline/normalstep.h"
#include "pipeline/pipeline.h"

namespace slipway {

/// One document in the form in which the reference parser holds it.
struct NormalPipeline
{
    Json env; ///< object of strings; null if the document has none
    QVector<NormalStep> steps;
    Json secrets; ///< array; null if the document has none
    Json checkout; ///< object; null if the document has none
    Json rest = Json::object(); ///< every other key of the top level
    YamlPtr source;
};

/// Reads a document as the reference's Parse does: a map with `steps`, or a bare list of steps.
Result<NormalPipeline> normalise(const QString &file, const YamlPtr &document, Diagnostics &diagnostics);

/// Replaces variables as the reference's Interpolate does: the top-level env first and in order, each entry
/// visible to the next and stronger than `env`; then all other keys and values. `env` receives the entries.
Result<void> interpolatePipeline(const QString &file, NormalPipeline &pipeline, EnvList &env);

/// What `slipwayctl parse` prints: plugin sources in full, simple matrices as lists.
Json pipelineToJson(const NormalPipeline &pipeline);
Json stepToJson(const NormalStep &step);

} // namespace slipway
