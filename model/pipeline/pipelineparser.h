// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"

namespace slipway {

struct ParseOptions
{
    bool interpolate = true;
    EnvList env; ///< the environment that interpolation sees
};

/// Reads a Buildkite pipeline as the agent's `pipeline upload` does (spec/buildkite.md a, d): YAML or JSON,
/// every document of the file, `env` interpolated first. Refuses with file:line:col what the reference
/// refuses, and what passes a limit (64 MiB, depth 100, 1,000,000 YAML nodes with aliases expanded, 500,000
/// dependencies).
/// Pure; any thread.
Result<PipelinePtr> parsePipeline(const QString &file, const QByteArray &bytes, const ParseOptions &options);

/// readBoundedFile + parsePipeline.
Result<PipelinePtr> loadPipeline(const QString &file, const ParseOptions &options);

/// The normalised JSON of the documents of a file, as `slipwayctl parse` prints it, without the typed steps.
/// `maxDocuments` 1 reads the first document only and does not look at what follows, as the reference's
/// Parse does; -1 reads all. Warnings are appended to `diagnostics` where given.
Result<QVector<Json>> parseToJson(const QString &file, const QByteArray &bytes, const ParseOptions &options,
    int maxDocuments = -1, Diagnostics *diagnostics = nullptr);

} // namespace slipway
