// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"
#include "pipeline/jobexpansion.h"
#include "release/releasestate.h"

namespace slipway {

/// What a job needs to know beside its step.
struct JobContext
{
    QString releaseId;
    QString jobId;
    QString token; ///< of this job's agent connection
    int attempt = 1;
    QString workFolder;
    QString agentFolder; ///< holds buildkite-agent; first on PATH
    QString socketPath;
    QString spoolFolder;
    QString releaseFolder; ///< logs, artifacts and whatever the steps keep there
    QString pipelineFolder; ///< of the pipeline file
    QString who;
    QStringList pathPrefix; ///< come right after agentFolder on PATH
    EnvList extraEnv; ///< set last
    JobVariant variant; ///< the job of the step
    EnvList secrets; ///< of the step; other names of `withheld` are not given to the job
    QSet<QString> withheld;
};

/// The environment of a job as spec/buildkite.md e.4 describes it: a clean base (PATH, HOME, USER, LANG,
/// TMPDIR of this program), then pipeline env < build env < step env < standard BUILDKITE_*. Names of the
/// build env that start with BUILDKITE_ stand for the facts they name and win over them. Pure but for the base.
EnvList jobEnvironment(const PlannedPipeline &plan, const Pipeline &origin, NodeIndex node, const Facts &facts,
    const ReleaseState &state, const JobContext &context);

/// A uuid that is always the same for the same text, such as the build id of a release.
QString stableUuid(const QString &text);

/// The pipeline (the file or an upload) that `step` was written in.
const Pipeline &originOf(const PlannedPipeline &plan, const Step *step);

/// The folder that jobs run in: the git work tree that `file` lies in, else the file's own folder.
QString workFolderOf(const QString &file);

} // namespace slipway
