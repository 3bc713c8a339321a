// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/jobenvironment.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <vector>

namespace slipway {

namespace {

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

void setAll(EnvList &env, const EnvList &more)
{
    for (const auto &[name, value] : more)
        setEnv(env, name, value);
}

EnvList baseEnvironment()
{
    EnvList env;
    for (const auto *name : {"PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TMPDIR", "TZ"}) {
        if (qEnvironmentVariableIsSet(name))
            env.append({QString::fromLatin1(name), qEnvironmentVariable(name)});
    }
    if (envValue(env, QStringLiteral("PATH")).isEmpty())
        setEnv(env, QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
    setEnv(env, QStringLiteral("TERM"), QStringLiteral("dumb"));
    setEnv(env, QStringLiteral("SHELL"), QStringLiteral("/bin/bash"));
    return env;
}

/// The decision that opened the way to `node` last, if it stands behind a gate.
GateRecord unblockerOf(const StepGraph &graph, NodeIndex node, const ReleaseState &state)
{
    GateRecord newest;
    if (state.gates().isEmpty())
        return newest;
    std::vector<bool> seen(graph.nodeCount());
    std::vector<NodeIndex> open {node};
    while (!open.empty()) {
        const auto current = open.back();
        open.pop_back();
        for (const auto e : graph.incoming(current)) {
            const auto from = graph.edge(e).from;
            if (seen[raw(from)])
                continue;
            seen[raw(from)] = true;
            open.push_back(from);
            const auto record = graph.node(from).isGate() ? state.gates().value(graph.node(from).id) : GateRecord();
            if (record.decision == QLatin1String("approve") && record.decidedMs >= newest.decidedMs)
                newest = record;
        }
    }
    return newest;
}

/// As the agent writes it: a list of names, or of objects of one name with its configuration.
QString pluginsText(const QVector<Plugin> &plugins)
{
    if (plugins.isEmpty())
        return {};
    Json list = Json::array();
    for (const auto &plugin : plugins) {
        if (plugin.config.is_null())
            list.push_back(toStd(plugin.source));
        else
            list.push_back({{toStd(plugin.source), plugin.config}});
    }
    return QString::fromUtf8(dumpJson(list));
}

void setAgentTags(EnvList &env, const EnvList &tags)
{
    setEnv(env, QStringLiteral("BUILDKITE_AGENT_META_DATA_QUEUE"), QStringLiteral("default"));
    for (const auto &[name, value] : tags) {
        auto upper = name.toUpper();
        for (auto &c : upper) {
            if (!c.isLetterOrNumber())
                c = u'_';
        }
        setEnv(env, QStringLiteral("BUILDKITE_AGENT_META_DATA_") + upper, value);
    }
}

void setStepNames(EnvList &env, const StepNode &node, const Step &step, const JobContext &context)
{
    const auto &job = context.variant;
    const auto set = [&](const char *name, const QString &value) { setEnv(env, QString::fromLatin1(name), value); };
    set("BUILDKITE_LABEL", job.label.isEmpty() ? node.label : job.label);
    set("BUILDKITE_STEP_ID", stableUuid(context.releaseId + u'/' + node.id));
    set("BUILDKITE_STEP_KEY", step.key);
    set("BUILDKITE_COMMAND", job.command);
    set("BUILDKITE_ARTIFACT_PATHS", step.artifactPaths.join(u';'));
    set("BUILDKITE_RETRY_COUNT", QString::number(context.attempt - 1));
    set("BUILDKITE_TIMEOUT", step.timeoutMinutes > 0 ? QString::number(step.timeoutMinutes) : QStringLiteral("false"));
    set("BUILDKITE_PLUGINS", pluginsText(job.plugins));
    if (job.parallelIndex >= 0) {
        set("BUILDKITE_PARALLEL_JOB", QString::number(job.parallelIndex));
        set("BUILDKITE_PARALLEL_JOB_COUNT", QString::number(job.parallelCount));
    }
    setAgentTags(env, job.agents);
}

void setContextNames(EnvList &env, const Facts &facts, const JobContext &context)
{
    const auto set = [&](const char *name, const QString &value) { setEnv(env, QString::fromLatin1(name), value); };
    set("BUILDKITE_AGENT_ACCESS_TOKEN", context.token);
    set("BUILDKITE_AGENT_ENDPOINT", QStringLiteral("unix:") + context.socketPath);
    set("BUILDKITE_AGENT_NAME", QStringLiteral("slipway"));
    set("BUILDKITE_AGENT_ID", stableUuid(context.releaseId + QStringLiteral("/agent")));
    set("BUILDKITE_JOB_ID", context.jobId);
    set("BUILDKITE_BUILD_ID", stableUuid(context.releaseId));
    set("BUILDKITE_BUILD_URL", QStringLiteral("slipway:") + context.releaseId);
    set("BUILDKITE_PIPELINE_ID", stableUuid(facts.organizationSlug + u'/' + facts.pipelineSlug));
    set("BUILDKITE_REPO", facts.repository.isEmpty() ? context.workFolder : facts.repository);
    set("BUILDKITE_BUILD_CHECKOUT_PATH", context.workFolder);
    set("BUILDKITE_BUILD_CREATOR", facts.creatorName.isEmpty() ? context.who : facts.creatorName);
    set("BUILDKITE_BUILD_CREATOR_EMAIL", facts.creatorEmail);
    set("BUILDKITE_BUILD_CREATOR_TEAMS", facts.creatorTeams.value_or(QStringList()).join(u':'));
    set("BUILDKITE_BUILD_AUTHOR", facts.authorName.isEmpty() ? context.who : facts.authorName);
    set("BUILDKITE_BUILD_AUTHOR_EMAIL", facts.authorEmail);
    set("BUILDKITE_REBUILT_FROM_BUILD_ID", {});
    set("BUILDKITE_REBUILT_FROM_BUILD_NUMBER", {});
    set("BUILDKITE_TRIGGERED_FROM_BUILD_ID", {});
    set("BUILDKITE_TRIGGERED_FROM_BUILD_NUMBER", {});
    set("BUILDKITE_TRIGGERED_FROM_BUILD_PIPELINE_SLUG", {});
    set("BUILDKITE_SHELL", QStringLiteral("/bin/bash -e -c"));
    set("BUILDKITE_BIN_PATH", context.agentFolder);
    set("SLIPWAY_RELEASE", context.releaseId);
    set("SLIPWAY_RELEASE_DIR", context.releaseFolder);
    set("SLIPWAY_PIPELINE_DIR", context.pipelineFolder);
    set("SLIPWAY_AGENT_SOCKET", context.socketPath);
    set("SLIPWAY_SPOOL_DIR", context.spoolFolder);
    set("SLIPWAY_ARTIFACT_DIR", context.releaseFolder + QStringLiteral("/artifacts"));
}

} // namespace

QString stableUuid(const QString &text)
{
    static const QUuid space(QStringLiteral("{6f1b6ae5-6c5b-5c0e-9a52-4c1d0a3c7f10}"));
    return uuidText(QUuid::createUuidV5(space, text));
}

namespace {

bool holds(const QVector<Step> &steps, const Step *wanted)
{
    for (const auto &step : steps) {
        if (&step == wanted || holds(step.steps, wanted))
            return true;
    }
    return false;
}

} // namespace

const Pipeline &originOf(const PlannedPipeline &plan, const Step *step)
{
    for (const auto &upload : plan.uploads) {
        if (holds(upload->steps, step))
            return *upload;
    }
    return *plan.pipeline;
}

QString workFolderOf(const QString &file)
{
    const QDir start = QFileInfo(file).absoluteDir();
    auto dir = start;
    do {
        if (QFileInfo::exists(dir.filePath(QStringLiteral(".git"))))
            return dir.absolutePath();
    } while (dir.cdUp());
    return start.absolutePath();
}

EnvList jobEnvironment(const PlannedPipeline &plan, const Pipeline &origin, NodeIndex node, const Facts &facts,
    const ReleaseState &state, const JobContext &context)
{
    const auto &graphNode = plan.graph->node(node);
    const auto &step = *plan.steps.at(qsizetype(raw(node)));
    auto env = baseEnvironment();
    setAll(env, plan.pipeline->env);
    if (&origin != plan.pipeline.get())
        setAll(env, origin.env);
    for (const auto &[name, value] : facts.env) {
        if (!context.withheld.contains(name))
            setEnv(env, name, value);
    }
    setAll(env, context.variant.env);
    setAll(env, context.secrets);
    const auto standard = facts.buildEnv();
    for (const auto &[name, value] : standard) {
        const bool named = name.startsWith(QLatin1String("BUILDKITE")) || name == QLatin1String("CI");
        if (named && !context.withheld.contains(name))
            setEnv(env, name, value);
    }
    setStepNames(env, graphNode, step, context);
    setContextNames(env, facts, context);
    if (graphNode.group != kNoNode) {
        const auto &group = plan.graph->node(graphNode.group);
        setEnv(env, QStringLiteral("BUILDKITE_GROUP_ID"), stableUuid(context.releaseId + u'/' + group.id));
        setEnv(env, QStringLiteral("BUILDKITE_GROUP_KEY"), group.key);
        setEnv(env, QStringLiteral("BUILDKITE_GROUP_LABEL"), group.label);
    }
    if (const auto gate = unblockerOf(*plan.graph, node, state); !gate.who.isEmpty()) {
        setEnv(env, QStringLiteral("BUILDKITE_UNBLOCKER"), gate.who);
        setEnv(env, QStringLiteral("BUILDKITE_UNBLOCKER_ID"), stableUuid(gate.who));
        setEnv(env, QStringLiteral("BUILDKITE_UNBLOCKER_EMAIL"), {});
        setEnv(env, QStringLiteral("BUILDKITE_UNBLOCKER_TEAMS"), {});
    }
    setAll(env, context.extraEnv);
    // The shim comes first whatever PATH the pipeline asks for, or annotations would go nowhere.
    const auto path = QStringList {context.agentFolder} + context.pathPrefix + QStringList {envValue(env, QStringLiteral("PATH"))};
    setEnv(env, QStringLiteral("PATH"), path.join(u':'));
    return env;
}

} // namespace slipway
