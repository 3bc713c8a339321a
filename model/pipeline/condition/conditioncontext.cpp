// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/conditioncontext.h"

namespace slipway {

namespace {

using Context = ConditionContext;

/// Reads the members of one JSON object. Remembers the first complaint; a wrong type leaves its target as it was.
class Reader
{
public:
    Reader(const Json &json, QString pointer, QString &complaint)
        : m_json(json)
        , m_pointer(std::move(pointer))
        , m_complaint(complaint)
    {
        if (!json.is_object() && !json.is_null())
            complain(m_pointer, QStringLiteral("an object"));
    }

    void read(const char *name, OptionalString &target) const
    {
        if (const auto *value = find(name)) {
            if (value->is_string())
                target = fromStd(value->get<std::string>());
            else
                complain(path(name), QStringLiteral("a string"));
        }
    }

    void read(const char *name, std::optional<bool> &target) const
    {
        if (const auto *value = find(name)) {
            if (value->is_boolean())
                target = value->get<bool>();
            else
                complain(path(name), QStringLiteral("true or false"));
        }
    }

    void read(const char *name, std::optional<qint64> &target) const
    {
        if (const auto *value = find(name)) {
            if (value->is_number_integer())
                target = value->get<qint64>();
            else
                complain(path(name), QStringLiteral("a whole number"));
        }
    }

    void read(const char *name, OptionalStrings &target) const
    {
        const auto *value = find(name);
        if (!value)
            return;
        QStringList list;
        for (const auto &item : *value) {
            if (value->is_array() && item.is_string())
                list.append(fromStd(item.get<std::string>()));
            else
                complain(path(name), QStringLiteral("a list of strings"));
        }
        if (value->is_array())
            target = list;
        else
            complain(path(name), QStringLiteral("a list of strings"));
    }

    void read(const char *name, QMap<QString, QString> &target) const
    {
        const auto *value = find(name);
        if (!value)
            return;
        if (!value->is_object()) {
            complain(path(name), QStringLiteral("an object of strings"));
            return;
        }
        for (const auto &[key, item] : value->items()) {
            // A null among strings is an empty one to encoding/json.
            if (item.is_string() || item.is_null())
                target.insert(fromStd(key), item.is_null() ? QString() : fromStd(item.get<std::string>()));
            else
                complain(path(name) + u'/' + fromStd(key), QStringLiteral("a string"));
        }
    }

    Reader inside(const char *name) const
    {
        static const Json null;
        const auto *value = find(name);
        return {value ? *value : null, path(name), m_complaint};
    }

private:
    /// The member of that name in any case, as encoding/json of the reference finds it; null counts as absent.
    const Json *find(const char *name) const
    {
        if (!m_json.is_object())
            return nullptr;
        const Json *found = nullptr;
        for (const auto &[key, value] : m_json.items()) {
            if (fromStd(key).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                found = &value;
        }
        return found && !found->is_null() ? found : nullptr;
    }

    QString path(const char *name) const { return m_pointer + u'/' + QLatin1String(name); }

    void complain(const QString &pointer, const QString &expected) const
    {
        if (m_complaint.isEmpty())
            m_complaint = QStringLiteral("%1 should be %2").arg(pointer.isEmpty() ? QStringLiteral("The context") : pointer, expected);
    }

    const Json &m_json;
    QString m_pointer;
    QString &m_complaint;
};

void readActor(const Reader &json, Context::Actor &actor)
{
    json.read("ID", actor.id);
    json.read("Name", actor.name);
    json.read("Email", actor.email);
    json.read("Teams", actor.teams);
    json.read("Verified", actor.verified);
}

void readOrigin(const Reader &json, Context::Origin &origin)
{
    json.read("BuildID", origin.buildId);
    json.read("BuildNumber", origin.buildNumber);
    json.read("PipelineSlug", origin.pipelineSlug);
    json.read("JobID", origin.jobId);
}

void readPullRequest(const Reader &json, Context::PullRequest &request)
{
    json.read("ID", request.id);
    json.read("BaseBranch", request.baseBranch);
    json.read("Draft", request.draft);
    json.read("Label", request.label);
    json.read("Labels", request.labels);
    json.read("Repository", request.repository);
    json.read("RepositoryFork", request.repositoryFork);
    json.read("UsingMergeRefspec", request.usingMergeRefspec);
}

void readAround(const Reader &json, Context &context)
{
    const auto scm = json.inside("SCM");
    scm.read("AuthorName", context.scm.authorName);
    scm.read("AuthorEmail", context.scm.authorEmail);
    scm.read("CommitterName", context.scm.committerName);
    scm.read("CommitterEmail", context.scm.committerEmail);
    const auto queue = json.inside("MergeQueue");
    queue.read("BaseBranch", context.mergeQueue.baseBranch);
    queue.read("BaseCommit", context.mergeQueue.baseCommit);
    std::optional<bool> active;
    queue.read("Active", active);
    context.mergeQueue.active = active.value_or(false);
    readOrigin(json.inside("TriggeredFrom"), context.triggeredFrom);
    readOrigin(json.inside("RebuiltFrom"), context.rebuiltFrom);
    readPullRequest(json.inside("PullRequest"), context.pullRequest);
}

void readBuild(const Reader &json, Context &context)
{
    auto &build = context.build;
    json.read("ID", build.id);
    json.read("State", build.state);
    json.read("Fixed", build.fixed);
    json.read("BlockedState", build.blockedState);
    json.read("Source", build.source);
    json.read("SourceEvent", build.sourceEvent);
    json.read("SourceAction", build.sourceAction);
    json.read("Branch", build.branch);
    json.read("Tag", build.tag);
    json.read("Message", build.message);
    json.read("Commit", build.commit);
    json.read("Number", build.number);
    readActor(json.inside("Creator"), build.creator);
    readActor(json.inside("Author"), build.author);
    readAround(json, context);
}

void readPipeline(const Reader &json, Context::Pipeline &pipeline)
{
    json.read("ID", pipeline.id);
    json.read("Name", pipeline.name);
    json.read("Slug", pipeline.slug);
    json.read("DefaultBranch", pipeline.defaultBranch);
    json.read("Repository", pipeline.repository);
    json.read("StartedPassing", pipeline.startedPassing);
    json.read("StartedFailing", pipeline.startedFailing);
    json.read("NextFinishedBuildExists", pipeline.nextFinishedBuildExists);
    json.read("UseMergeQueueBaseCommitForGitDiffBase", pipeline.useMergeQueueBaseCommitForGitDiffBase);
}

void readStep(const Reader &json, Context::Step &step)
{
    json.read("ID", step.id);
    json.read("Key", step.key);
    json.read("Type", step.type);
    json.read("Label", step.label);
    json.read("State", step.state);
    json.read("Outcome", step.outcome);
}

OptionalString known(const QString &text)
{
    return text.isEmpty() ? OptionalString() : OptionalString(text);
}

/// What the facts do not give, without what is null whatever they leave open: outside a pull request there is
/// none, and only a webhook has an event.
QSet<QString> unknownOf(const Facts &facts)
{
    QSet<QString> unknown;
    for (const auto &name : facts.unknown) {
        const bool ofRequest = name.startsWith(QLatin1String("build.pull_request."));
        const bool ofEvent = name.startsWith(QLatin1String("build.source_"));
        if (!(ofRequest && facts.pullRequest.isEmpty()) && !(ofEvent && facts.source != QLatin1String("webhook")))
            unknown.insert(name);
    }
    return unknown;
}

} // namespace

Result<ConditionContext> readConditionContext(const Json &json)
{
    ConditionContext context;
    QString complaint;
    const Reader root(json, {}, complaint);
    OptionalString entryPoint;
    root.read("EntryPoint", entryPoint);
    context.entryPoint = entryPoint.value_or(QString());
    readBuild(root.inside("Build"), context);
    readPipeline(root.inside("Pipeline"), context.pipeline);
    readStep(root.inside("Step"), context.step);
    const auto organization = root.inside("Organization");
    organization.read("ID", context.organization.id);
    organization.read("Slug", context.organization.slug);
    root.read("ProjectEnv", context.projectEnv);
    root.read("BuildEnv", context.buildEnv);
    if (!complaint.isEmpty())
        return fail(ErrorCode::BadInput, complaint);
    return context;
}

ConditionContext conditionContext(const Facts &facts)
{
    ConditionContext context;
    auto &build = context.build;
    build.state = QStringLiteral("started");
    build.source = facts.source;
    build.branch = facts.branch;
    build.tag = known(facts.tag);
    build.message = known(facts.message);
    build.commit = facts.commit;
    build.number = facts.buildNumber;
    build.author.name = known(facts.authorName);
    build.author.email = known(facts.authorEmail);
    context.scm.authorName = known(facts.authorName);
    context.scm.authorEmail = known(facts.authorEmail);
    context.pipeline.repository = known(facts.repository);
    context.pullRequest.id = known(facts.pullRequest);
    if (context.pullRequest.id) {
        context.pullRequest.baseBranch = known(facts.pullRequestBase);
        context.pullRequest.draft = facts.pullRequestDraft.value_or(false);
        context.pullRequest.labels = facts.pullRequestLabels.value_or(QStringList());
        context.pullRequest.repositoryFork = facts.pullRequestFork;
    }
    build.creator.name = known(facts.creatorName);
    build.creator.email = known(facts.creatorEmail);
    build.creator.teams = facts.creatorTeams;
    if (facts.source == QLatin1String("webhook")) {
        build.sourceEvent = context.pullRequest.id ? QStringLiteral("pull_request") : QStringLiteral("push");
        if (!facts.sourceEvent.isEmpty())
            build.sourceEvent = facts.sourceEvent;
        build.sourceAction = known(facts.sourceAction);
    }
    context.pipeline.slug = facts.pipelineSlug;
    context.pipeline.name = facts.pipelineSlug;
    context.pipeline.defaultBranch = facts.defaultBranch;
    context.organization.slug = facts.organizationSlug;
    for (const auto &[name, value] : facts.env)
        context.buildEnv.insert(name, value);
    context.unknown = unknownOf(facts);
    return context;
}

} // namespace slipway
