// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <QSet>

namespace slipway {

/// What is known about the build that a pipeline is planned for. Conditions and interpolation read it.
struct Facts
{
    QString scenario; ///< name of the scenario it came from; may be empty
    QString source = QStringLiteral("ui"); ///< one of buildSources()
    QString branch = QStringLiteral("main");
    QString tag;
    QString commit = QStringLiteral("HEAD");
    QString message;
    QString authorName, authorEmail; ///< of the commit; empty: not known
    QString repository; ///< URL of the source; empty: not known
    QString defaultBranch = QStringLiteral("main");
    QString pipelineSlug = QStringLiteral("release");
    QString organizationSlug = QStringLiteral("local");
    QString pullRequest; ///< number; empty: no pull request
    QString pullRequestBase;
    std::optional<QStringList> pullRequestLabels; ///< absent: none, or not known (see `unknown`); so the following
    std::optional<bool> pullRequestDraft, pullRequestFork;
    QString creatorName, creatorEmail; ///< who started the build; empty: not known
    std::optional<QStringList> creatorTeams;
    QString sourceEvent, sourceAction; ///< of a webhook: "push", "pull_request"; "opened", "labeled"
    /// What the build changes against its base, paths from the root of the repository: `if_changed` asks for it.
    /// Absent: not known, every step is kept, as the agent does when git cannot say.
    std::optional<QStringList> changedFiles;
    int buildNumber = 1;
    EnvList env; ///< given by the user: --env, scenario; a name that is not in it is unset
    /// What is not known about the build: condition variables by name ("build.message",
    /// "build.pull_request.labels") and environment variables as "env:NAME". A condition that hangs on one of
    /// these is unknown, neither true nor false. Empty for a build that really runs: there all is known.
    QSet<QString> unknown;

    /// env plus the BUILDKITE_* names that follow from the other facts (spec/buildkite.md e.4).
    EnvList buildEnv() const;
    /// The same build when it really runs: what was not known has no value.
    Facts settled() const;
};

/// What such facts leave open, for `unknown`: every condition variable that depends on the build and that none
/// of them fixes. Fields that still have their default value do not fix anything.
QSet<QString> openFacts(const Facts &facts);

/// What can start a build, build.source of a condition (spec/buildkite.md c.5): "ui", "api", "webhook" ...
QStringList buildSources();

/// The five scenarios that ship: "nightly", "tag", "main", "pr", "manual".
QStringList builtinScenarios();
/// Facts of a shipped scenario, `unknown` included; `found` tells whether the name is one.
Facts scenarioFacts(const QString &name, bool *found = nullptr);

} // namespace slipway
