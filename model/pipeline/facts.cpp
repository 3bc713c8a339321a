// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/facts.h"

namespace slipway {

EnvList Facts::buildEnv() const
{
    const auto number = QString::number(buildNumber);
    EnvList all {
        {QStringLiteral("BUILDKITE"), QStringLiteral("true")},
        {QStringLiteral("CI"), QStringLiteral("true")},
        {QStringLiteral("BUILDKITE_BRANCH"), branch},
        {QStringLiteral("BUILDKITE_TAG"), tag},
        {QStringLiteral("BUILDKITE_COMMIT"), commit},
        {QStringLiteral("BUILDKITE_MESSAGE"), message},
        {QStringLiteral("BUILDKITE_SOURCE"), source},
        {QStringLiteral("BUILDKITE_BUILD_NUMBER"), number},
        {QStringLiteral("BUILDKITE_PIPELINE_SLUG"), pipelineSlug},
        {QStringLiteral("BUILDKITE_PIPELINE_NAME"), pipelineSlug},
        {QStringLiteral("BUILDKITE_PIPELINE_DEFAULT_BRANCH"), defaultBranch},
        {QStringLiteral("BUILDKITE_ORGANIZATION_SLUG"), organizationSlug},
        {QStringLiteral("BUILDKITE_PULL_REQUEST"), pullRequest.isEmpty() ? QStringLiteral("false") : pullRequest},
        {QStringLiteral("BUILDKITE_PULL_REQUEST_BASE_BRANCH"), pullRequestBase},
    };
    const auto addKnown = [&all](const char *name, const QString &value) {
        if (!value.isEmpty())
            all.append({QString::fromLatin1(name), value});
    };
    addKnown("BUILDKITE_REPO", repository);
    addKnown("BUILDKITE_BUILD_AUTHOR", authorName);
    addKnown("BUILDKITE_BUILD_AUTHOR_EMAIL", authorEmail);
    for (const auto &[name, value] : env)
        setEnv(all, name, value);
    return all;
}

QStringList builtinScenarios()
{
    return {QStringLiteral("nightly"), QStringLiteral("tag"), QStringLiteral("main"), QStringLiteral("pr"),
        QStringLiteral("manual")};
}

Facts scenarioFacts(const QString &name, bool *found)
{
    Facts facts;
    facts.scenario = name;
    bool known = true;
    if (name == QLatin1String("nightly")) {
        facts.source = QStringLiteral("schedule");
        facts.message = QStringLiteral("Nightly build");
        facts.env = {{QStringLiteral("NIGHTLY"), QStringLiteral("1")}};
    } else if (name == QLatin1String("tag")) {
        facts.source = QStringLiteral("webhook");
        facts.branch = facts.tag = facts.message = QStringLiteral("v1.0.0");
    } else if (name == QLatin1String("main")) {
        facts.source = QStringLiteral("webhook");
    } else if (name == QLatin1String("pr")) {
        facts.source = QStringLiteral("webhook");
        facts.branch = QStringLiteral("feature");
        facts.pullRequest = QStringLiteral("1");
        facts.pullRequestBase = facts.defaultBranch;
    } else {
        known = name == QLatin1String("manual");
    }
    if (found)
        *found = known;
    return facts;
}

} // namespace slipway
