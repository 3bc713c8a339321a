// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"

namespace slipway {

/// One job of a step: a step with a matrix or with parallelism has several, all other command steps have one.
struct JobVariant
{
    QString name; ///< what tells it from its siblings: "linux, amd64", "3 of 8"; empty for the only job
    EnvList matrix; ///< value by dimension name ("" for the plain list form)
    int parallelIndex = -1; ///< BUILDKITE_PARALLEL_JOB; -1: not parallel
    int parallelCount = 0; ///< BUILDKITE_PARALLEL_JOB_COUNT
    // The step's own with {{matrix...}} replaced.
    QString label;
    QString command;
    EnvList env;
    EnvList agents;
    QVector<Plugin> plugins;
    bool skipped = false; ///< by an adjustment
    QString skipReason;
    SoftFail softFail;
};

/// The jobs of a command step in the order the platform creates them (spec/buildkite.md a.4 `matrix`,
/// `parallelism`). Refuses unknown tokens, adjustments that do not fit the dimensions, a matrix together with
/// parallelism, and what passes the platform's limits. Pure; any thread.
/// A step of another kind has one variant that is the step itself.
Result<QVector<JobVariant>> jobVariants(const Step &step);
/// Whether an adjustment names only some of the dimensions: it then is about every combination that has these values.
bool hasPartialAdjustment(const Matrix &matrix);
/// How many jobs a step becomes: 0 for gates, waits and groups, 1 where its matrix is refused.
int jobCount(const Step &step);

inline constexpr int kMostJobs = 4000; ///< of one build (spec/buildkite.md a.4 "Limits")
inline constexpr int kMostJobsOfUpload = 500;

} // namespace slipway
