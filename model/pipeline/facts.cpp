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

Facts Facts::settled() const
{
    Facts facts = *this;
    facts.unknown.clear();
    return facts;
}

QSet<QString> openFacts(const Facts &facts)
{
    const Facts plain;
    QSet<QString> open;
    const auto unless = [&open](bool fixed, std::initializer_list<const char *> variables) {
        for (const auto *variable : variables) {
            if (!fixed)
                open.insert(QString::fromLatin1(variable));
        }
    };
    unless(false, {"build.id", "build.creator.id", "build.creator.verified", "build.author.id", "build.author.teams",
        "build.scm.committer.name", "build.scm.committer.email", "pipeline.id", "organization.id"});
    unless(facts.buildNumber != plain.buildNumber, {"build.number"});
    unless(facts.commit != plain.commit, {"build.commit"});
    unless(!facts.message.isEmpty(), {"build.message"});
    unless(!facts.creatorName.isEmpty(), {"build.creator.name"});
    unless(!facts.creatorEmail.isEmpty(), {"build.creator.email"});
    unless(facts.creatorTeams.has_value(), {"build.creator.teams"});
    unless(!facts.authorName.isEmpty(), {"build.author.name", "build.scm.author.name"});
    unless(!facts.authorEmail.isEmpty(), {"build.author.email", "build.scm.author.email"});
    unless(!facts.repository.isEmpty(), {"pipeline.repository"});
    unless(facts.pipelineSlug != plain.pipelineSlug, {"pipeline.slug"});
    unless(facts.organizationSlug != plain.organizationSlug, {"organization.slug"});
    if (facts.source == QLatin1String("webhook")) {
        unless(!facts.sourceEvent.isEmpty(), {"build.source_event"});
        unless(!facts.sourceAction.isEmpty(), {"build.source_action"});
    }
    if (!facts.pullRequest.isEmpty()) {
        unless(false, {"build.pull_request.label", "build.pull_request.repository"});
        unless(facts.pullRequestLabels.has_value(), {"build.pull_request.labels"});
        unless(facts.pullRequestDraft.has_value(), {"build.pull_request.draft"});
        unless(facts.pullRequestFork.has_value(), {"build.pull_request.repository.fork"});
    }
    return open;
}

QStringList buildSources()
{
    return {QStringLiteral("ui"), QStringLiteral("api"), QStringLiteral("webhook"), QStringLiteral("trigger_job"),
        QStringLiteral("schedule"), QStringLiteral("pipeline_trigger")};
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
    if (known)
        facts.unknown = openFacts(facts);
    if (found)
        *found = known;
    return facts;
}

} // namespace slipway
