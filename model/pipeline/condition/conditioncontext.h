// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "pipeline/facts.h"

#include <QMap>

#include <optional>

namespace slipway {

using OptionalString = std::optional<QString>;
using OptionalStrings = std::optional<QStringList>;

/// What a condition can see: the reference library's Context, of which this is a plain copy. Absent values
/// are null in the language; that differs from empty ones.
struct ConditionContext
{
    struct Actor
    {
        OptionalString id, name, email;
        OptionalStrings teams;
        std::optional<bool> verified;
    };
    struct Build
    {
        OptionalString id, state, blockedState, source, sourceEvent, sourceAction, branch, tag, message, commit;
        std::optional<bool> fixed;
        std::optional<qint64> number;
        Actor creator, author;
    };
    struct Scm
    {
        OptionalString authorName, authorEmail, committerName, committerEmail;
    };
    struct PullRequest
    {
        OptionalString id, baseBranch, label, repository;
        OptionalStrings labels;
        std::optional<bool> draft, repositoryFork, usingMergeRefspec;
    };
    struct MergeQueue
    {
        OptionalString baseBranch, baseCommit;
        bool active = false;
    };
    struct Origin ///< the build that triggered, or was rebuilt as, this one
    {
        OptionalString buildId, pipelineSlug, jobId;
        std::optional<qint64> buildNumber;
    };
    struct Pipeline
    {
        OptionalString id, name, slug, defaultBranch, repository;
        std::optional<bool> startedPassing, startedFailing, nextFinishedBuildExists;
        std::optional<bool> useMergeQueueBaseCommitForGitDiffBase;
    };
    struct Organization
    {
        OptionalString id, slug;
    };
    struct Step
    {
        OptionalString id, key, type, label, state, outcome;
    };

    /// "build_condition" (also when empty), "build_condition_with_step", "build_notification", "step_notification".
    QString entryPoint;
    Build build;
    Scm scm;
    PullRequest pullRequest;
    MergeQueue mergeQueue;
    Origin triggeredFrom, rebuiltFrom;
    Pipeline pipeline;
    Organization organization;
    Step step;
    QMap<QString, QString> projectEnv; ///< of the pipeline's settings
    QMap<QString, QString> buildEnv; ///< of the build; wins over projectEnv
    /// Variables ("build.message") and environment variables ("env:NAME") whose value is not known.
    QSet<QString> unknown;
};

/// Reads the JSON form of the context (keys Build, Pipeline, Organization, Step, ProjectEnv, BuildEnv,
/// EntryPoint, in any case; unknown keys are ignored as the reference does).
Result<ConditionContext> readConditionContext(const Json &json);

/// The context of a step's `if` under given facts. No source says whether the file's own top-level `env:` is
/// visible to build.env() (spec/buildkite.md c.4); the reference library knows the project's and the build's
/// environment only, and env given in a file belongs to neither, so it is not visible here.
ConditionContext conditionContext(const Facts &facts);

} // namespace slipway
