// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

namespace slipway {

/// What is known about the build that a pipeline is planned for. Conditions and interpolation read it.
struct Facts
{
    QString scenario; ///< name of the scenario it came from; may be empty
    QString source = QStringLiteral("ui"); ///< ui, api, webhook, trigger_job, schedule
    QString branch = QStringLiteral("main");
    QString tag;
    QString commit = QStringLiteral("HEAD");
    QString message;
    QString defaultBranch = QStringLiteral("main");
    QString pipelineSlug = QStringLiteral("release");
    QString organizationSlug = QStringLiteral("local");
    QString pullRequest; ///< number; empty: no pull request
    QString pullRequestBase;
    int buildNumber = 1;
    EnvList env; ///< given by the user: --env, scenario

    /// env plus the BUILDKITE_* names that follow from the other facts (spec/buildkite.md e.4).
    EnvList buildEnv() const;
};

/// The five scenarios that ship: "nightly", "tag", "main", "pr", "manual".
QStringList builtinScenarios();
/// Facts of a shipped scenario; `found` tells whether the name is one.
Facts scenarioFacts(const QString &name, bool *found = nullptr);

} // namespace slipway
