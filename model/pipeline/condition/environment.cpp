// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/environment.h"

#include "pipeline/condition/characters.h"
#include "pipeline/condition/similarity.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace slipway::condition {

namespace {

constexpr std::string_view kPrefix = "BUILDKITE_";
constexpr std::string_view kLabels = "PULL_REQUEST_LABELS"; // may be asked for at run time only

// Which BUILDKITE_* names a condition may read (c.4), in the order of the documentation.
constexpr std::array<std::string_view, 38> kReadable {"BRANCH", "TAG", "MESSAGE", "COMMIT", "PIPELINE_SLUG",
    "PIPELINE_NAME", "PIPELINE_ID", "ORGANIZATION_SLUG", "TRIGGERED_FROM_BUILD_ID", "TRIGGERED_FROM_BUILD_NUMBER",
    "TRIGGERED_FROM_BUILD_PIPELINE_SLUG", "TRIGGERED_FROM_BUILD_JOB_ID", "REBUILT_FROM_BUILD_ID",
    "REBUILT_FROM_BUILD_NUMBER", "REPO", "PULL_REQUEST", "PULL_REQUEST_BASE_BRANCH", "PULL_REQUEST_REPO",
    "PULL_REQUEST_USING_MERGE_REFSPEC", "MERGE_QUEUE_BASE_BRANCH", "MERGE_QUEUE_BASE_COMMIT", "GIT_DIFF_BASE",
    "GITHUB_ACTION", "GITHUB_COMMENT_ID", "GITHUB_DEPLOYMENT_ID", "GITHUB_DEPLOYMENT_TASK",
    "GITHUB_DEPLOYMENT_ENVIRONMENT", "GITHUB_DEPLOYMENT_PAYLOAD", "GITHUB_EVENT", "GITHUB_REVIEW_ID",
    "GITHUB_CHECK_RUN_CONCLUSION", "GITHUB_CHECK_RUN_NAME", "GITHUB_DEPLOYMENT_STATUS_ENVIRONMENT",
    "GITHUB_DEPLOYMENT_STATUS_STATE", "GITHUB_RELEASE_DRAFT", "GITHUB_RELEASE_PRERELEASE", "GITHUB_RELEASE_TAG",
    "GITHUB_REVIEW_STATE"};

bool isReadable(std::string_view name)
{
    if (!name.starts_with(kPrefix))
        return true;
    return std::find(kReadable.begin(), kReadable.end(), name.substr(kPrefix.size())) != kReadable.end();
}

std::string notReadable(const std::string &name)
{
    return "Interpolation of " + quoted(name)
        + " is not supported (see https://buildkite.com/docs/pipelines/environment-variables#variable-interpolation). "
          "You can instead interpolate this variable at runtime (see "
          "https://buildkite.com/docs/pipelines/environment-variables#runtime-variable-interpolation). If you are "
          "still having issues, please contact hello@buildkite.com.";
}

std::string text(const OptionalString &value)
{
    return value.value_or(QString()).toStdString();
}

class Builtins
{
public:
    explicit Builtins(Environment &env)
        : m_env(env)
    {
    }
    void always(std::string_view name, std::string value) { m_env[std::string(kPrefix).append(name)] = std::move(value); }
    void ifKnown(std::string_view name, const OptionalString &value)
    {
        if (value)
            always(name, text(value));
    }
    void orBlank(std::string_view name, const OptionalString &value) { always(name, text(value)); }
    void orBlank(std::string_view name, const std::optional<qint64> &value)
    {
        always(name, value ? std::to_string(*value) : std::string());
    }

private:
    Environment &m_env;
};

std::string gitDiffBase(const ConditionContext &context)
{
    if (!context.mergeQueue.active)
        return {};
    const bool byCommit = context.pipeline.useMergeQueueBaseCommitForGitDiffBase.value_or(false);
    return text(byCommit ? context.mergeQueue.baseCommit : context.mergeQueue.baseBranch);
}

void addPullRequest(Builtins &names, const ConditionContext::PullRequest &request)
{
    const auto id = text(request.id);
    names.always("PULL_REQUEST", id.empty() ? std::string("false") : id);
    names.orBlank("PULL_REQUEST_BASE_BRANCH", request.baseBranch);
    names.orBlank("PULL_REQUEST_REPO", request.repository);
    names.always(kLabels, request.labels.value_or(QStringList()).join(u',').toStdString());
    names.always("PULL_REQUEST_USING_MERGE_REFSPEC", request.usingMergeRefspec.value_or(false) ? "true" : "");
}

void addBuiltins(Environment &env, const ConditionContext &context)
{
    Builtins names(env);
    const auto &build = context.build;
    names.ifKnown("BRANCH", build.branch);
    names.orBlank("TAG", build.tag);
    names.orBlank("MESSAGE", build.message);
    names.ifKnown("COMMIT", build.commit);
    names.ifKnown("REPO", context.pipeline.repository);
    names.ifKnown("PIPELINE_SLUG", context.pipeline.slug);
    names.ifKnown("PIPELINE_NAME", context.pipeline.name);
    names.ifKnown("PIPELINE_ID", context.pipeline.id);
    names.ifKnown("ORGANIZATION_SLUG", context.organization.slug);
    addPullRequest(names, context.pullRequest);
    names.orBlank("MERGE_QUEUE_BASE_BRANCH", context.mergeQueue.baseBranch);
    names.orBlank("MERGE_QUEUE_BASE_COMMIT", context.mergeQueue.baseCommit);
    names.orBlank("TRIGGERED_FROM_BUILD_ID", context.triggeredFrom.buildId);
    names.orBlank("TRIGGERED_FROM_BUILD_NUMBER", context.triggeredFrom.buildNumber);
    names.orBlank("TRIGGERED_FROM_BUILD_PIPELINE_SLUG", context.triggeredFrom.pipelineSlug);
    names.orBlank("TRIGGERED_FROM_BUILD_JOB_ID", context.triggeredFrom.jobId);
    names.orBlank("REBUILT_FROM_BUILD_ID", context.rebuiltFrom.buildId);
    names.orBlank("REBUILT_FROM_BUILD_NUMBER", context.rebuiltFrom.buildNumber);
    names.always("GIT_DIFF_BASE", gitDiffBase(context));
}

OptionalString ofWebhook(const ConditionContext &context, const OptionalString &value, const char *name)
{
    if (context.build.source != QStringLiteral("webhook"))
        return std::nullopt;
    if (value)
        return value;
    const auto it = context.buildEnv.constFind(QLatin1String(name));
    return it == context.buildEnv.constEnd() ? OptionalString() : OptionalString(*it);
}

} // namespace

Environment mergedEnvironment(const ConditionContext &context)
{
    Environment env;
    for (const auto *given : {&context.projectEnv, &context.buildEnv}) {
        for (auto it = given->cbegin(); it != given->cend(); ++it) {
            if (const auto name = it.key().toStdString(); isReadable(name))
                env[name] = it->toStdString();
        }
    }
    addBuiltins(env, context);
    return env;
}

Environment unknownEnvironment(const ConditionContext &context)
{
    static constexpr std::array<std::pair<const char *, const char *>, 10> kFollowing {{{"build.message", "MESSAGE"},
        {"build.commit", "COMMIT"}, {"pipeline.repository", "REPO"}, {"pipeline.slug", "PIPELINE_SLUG"},
        {"pipeline.slug", "PIPELINE_NAME"}, {"pipeline.id", "PIPELINE_ID"}, {"organization.slug", "ORGANIZATION_SLUG"},
        {"build.pull_request.repository", "PULL_REQUEST_REPO"}, {"build.pull_request.labels", "PULL_REQUEST_LABELS"},
        {"build.source_action", "GITHUB_ACTION"}}};
    Environment unknown;
    if (context.unknown.isEmpty())
        return unknown;
    for (const auto &[variable, name] : kFollowing) {
        if (context.unknown.contains(QLatin1String(variable)))
            unknown[std::string(kPrefix) + name] = variable;
    }
    if (context.unknown.contains(QStringLiteral("build.source_event"))) {
        for (const auto name : kReadable) {
            if (const auto full = std::string(kPrefix).append(name); name.starts_with("GITHUB_"))
                unknown[full] = full;
        }
    }
    for (const auto &entry : context.unknown) {
        if (entry.startsWith(QLatin1String("env:")))
            unknown[entry.mid(4).toStdString()] = entry.mid(4).toStdString();
    }
    // The build's own environment says what a webhook would have.
    std::erase_if(unknown, [&context](const auto &entry) {
        return entry.first == entry.second && context.buildEnv.contains(QString::fromStdString(entry.first));
    });
    return unknown;
}

std::string envNameComplaint(const std::string &name)
{
    if (name.starts_with('$')) {
        std::string plain = name;
        std::erase(plain, '$');
        return "Argument to `env` should not include `$`" + (plain.empty() ? plain : " - did you mean " + plain + '?');
    }
    if (name.empty() || !std::all_of(name.begin(), name.end(), isNamePart))
        return "Argument to `env` should be an environment variable name";
    if (isReadable(name))
        return {};
    std::vector<std::string> candidates;
    for (const auto readable : kReadable)
        candidates.push_back(std::string(kPrefix).append(readable));
    const auto similar = mostSimilar(name, candidates);
    if (similar.empty())
        return notReadable(name);
    return quoted(name) + " is not a valid environment variable - did you mean " + quoted(similar) + '?';
}

std::string runtimeEnvNameComplaint(const std::string &name)
{
    if (name.empty())
        return "env argument should be an environment variable name";
    if (isReadable(name) || name == std::string(kPrefix).append(kLabels))
        return {};
    return notReadable(name);
}

OptionalString sourceEvent(const ConditionContext &context)
{
    return ofWebhook(context, context.build.sourceEvent, "BUILDKITE_GITHUB_EVENT");
}

OptionalString sourceAction(const ConditionContext &context)
{
    return ofWebhook(context, context.build.sourceAction, "BUILDKITE_GITHUB_ACTION");
}

OptionalString pullRequestLabel(const ConditionContext &context)
{
    if (sourceEvent(context) != QStringLiteral("pull_request"))
        return std::nullopt;
    return context.pullRequest.label;
}

} // namespace slipway::condition
