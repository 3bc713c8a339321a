// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/agentservice.h"

#include "engine/local/agentserver.h"
#include "engine/local/jobenvironment.h"
#include "engine/local/pathpattern.h"
#include "engine/local/rehearsalrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {

QString stepNamed(const QString &name, const AgentContext &context)
{
    if (const auto job = context.state.job(name); !job.id.isEmpty())
        return job.step;
    if (context.plan.graph->find(name) != kNoNode)
        return name;
    for (const auto &node : context.plan.graph->nodes()) {
        if (node.key == name || node.label == name || stableUuid(context.releaseId + u'/' + node.id) == name)
            return node.id;
    }
    return {};
}

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentService)
};

ReleaseEvent event(EventType type, const JobRun &job, const AgentMessage &message, Json data)
{
    ReleaseEvent e;
    e.type = type;
    e.step = job.step;
    e.job = job.id;
    data["message_id"] = toStd(message.id);
    e.data = std::move(data);
    return e;
}

QString annotationBody(const ReleaseState &state, const AgentMessage &m, const QString &step)
{
    const auto all = state.annotations();
    for (const auto &annotation : all) {
        const bool owner = m.scope == QLatin1String("build") || annotation.lastStep == step;
        if (annotation.context == m.context && annotation.scope == m.scope && owner)
            return annotation.body;
    }
    return {};
}

AgentOutcome annotate(const AgentMessage &m, const JobRun &sender, const AgentContext &context)
{
    auto job = sender;
    if (!m.targetJob.isEmpty() && m.targetJob != sender.id) {
        job = context.state.job(m.targetJob);
        if (job.id.isEmpty())
            return {{}, agentRefusal(Words::tr("there is no job '%1' in this release").arg(m.targetJob))};
    }
    Json data {{"context", toStd(m.context)}, {"scope", toStd(m.scope)}};
    if (m.kind == AgentMessage::Kind::RemoveAnnotation)
        return {{event(EventType::AnnotationRemoved, job, m, std::move(data))}, {{"ok", true}}};
    const auto body = context.redactor.redacted(m.body);
    auto size = body.toUtf8().size();
    if (m.append)
        size += annotationBody(context.state, m, job.step).toUtf8().size();
    if (size > kMaxAnnotationBytes) {
        const auto message = Words::tr("annotation body size (%1B) exceeds maximum (%2B)").arg(size).arg(kMaxAnnotationBytes);
        return {{event(EventType::Warning, job, m, {{"message", toStd(message)}})}, agentRefusal(message)};
    }
    data["style"] = toStd(m.style);
    data["body"] = toStd(body);
    data["append"] = m.append;
    data["priority"] = m.priority;
    return {{event(EventType::AnnotationAdded, job, m, std::move(data))}, {{"ok", true}}};
}

AgentOutcome metaData(const AgentMessage &m, const JobRun &job, const AgentContext &context)
{
    const auto &known = context.state.metaData();
    Json answer {{"ok", true}};
    if (m.kind == AgentMessage::Kind::MetaDataSet) {
        ReleaseEvents events;
        for (const auto &[key, value] : m.items)
            events.append(event(EventType::MetaDataSet, job, m, {{"key", toStd(key)}, {"value", toStd(context.redactor.redacted(value))}}));
        return {events, answer};
    }
    if (m.kind == AgentMessage::Kind::MetaDataKeys) {
        answer["keys"] = Json::array();
        for (auto it = known.cbegin(); it != known.cend(); ++it)
            answer["keys"].push_back(toStd(it.key()));
        return {{}, answer};
    }
    const auto it = known.constFind(m.key);
    answer["exists"] = it != known.cend();
    if (it != known.cend() && m.kind == AgentMessage::Kind::MetaDataGet)
        answer["value"] = toStd(*it);
    return {{}, answer};
}

/// Redacted a second time: the recorder knows only the secrets of its own environment.
AgentOutcome recorded(const AgentMessage &m, const JobRun &job, const AgentContext &context)
{
    auto command = m.recorded;
    for (auto *list : {&command.argv, &command.targets, &command.made}) {
        for (auto &word : *list)
            word = context.redactor.redacted(word);
    }
    command.argv = withoutSecrets(command.argv);
    command.answer = context.redactor.redacted(command.answer);
    return {{event(EventType::CommandRecorded, job, m, command.toJson())}, {{"ok", true}}};
}

AgentOutcome uploaded(const AgentMessage &m, const JobRun &job)
{
    AgentOutcome outcome {{}, {{"ok", true}}};
    for (const auto &file : m.files) {
        outcome.events.append(event(EventType::ArtifactUploaded, job, m,
            {{"path", toStd(file.path)}, {"size", file.size}, {"sha1", toStd(file.sha1)}, {"sha256", toStd(file.sha256)},
                {"content_type", toStd(file.contentType)}, {"stored", "artifacts/" + toStd(file.stored)}}));
    }
    return outcome;
}

bool isLastAttempt(const QString &job, const ReleaseState &state)
{
    const auto run = state.job(job);
    return state.step(run.step).variants.value(run.index).lastJob == job;
}

AgentOutcome search(const AgentMessage &m, const AgentContext &context)
{
    QString only;
    if (!m.step.isEmpty()) {
        only = stepNamed(m.step, context);
        if (only.isEmpty())
            return {{}, agentRefusal(Words::tr("there is no step or job '%1' in this release").arg(m.step))};
    }
    const auto pattern = searchPattern(m.query);
    Json found = Json::array();
    for (const auto &artifact : context.state.artifacts()) {
        if (artifact.kind != ArtifactKind::Uploaded || (!only.isEmpty() && artifact.step != only))
            continue;
        if (!m.includeRetried && !isLastAttempt(artifact.job, context.state))
            continue;
        if (!pattern.match(artifact.label).hasMatch())
            continue;
        found.push_back({{"path", toStd(artifact.label)}, {"stored", toStd(artifact.uri)}, {"job", toStd(artifact.job)},
            {"size", artifact.size}, {"sha1", toStd(artifact.sha1)}, {"sha256", toStd(artifact.sha256)},
            {"time_ms", artifact.timeMs}});
    }
    return {{}, {{"ok", true}, {"artifacts", found}}};
}

QString jobVocabulary(StepState state, bool outcome)
{
    switch (state) {
    case StepState::Passed:
        return outcome ? QStringLiteral("passed") : QStringLiteral("finished");
    case StepState::SoftFailed:
        return outcome ? QStringLiteral("soft_failed") : QStringLiteral("finished");
    case StepState::Failed:
        return outcome ? QStringLiteral("hard_failed") : QStringLiteral("finished");
    case StepState::TimedOut:
    case StepState::Interrupted:
    case StepState::Unknown:
        return outcome ? QStringLiteral("errored") : QStringLiteral("finished");
    case StepState::Canceled:
        return outcome ? QStringLiteral("errored") : QStringLiteral("canceled");
    case StepState::Running:
        return outcome ? QStringLiteral("neutral") : QStringLiteral("running");
    case StepState::Canceling:
        return outcome ? QStringLiteral("neutral") : QStringLiteral("failing");
    case StepState::Ready:
        return outcome ? QStringLiteral("neutral") : QStringLiteral("ready");
    case StepState::WaitingForHuman:
        return outcome ? QStringLiteral("neutral") : QStringLiteral("waiting_for_input");
    case StepState::Removed:
    case StepState::Skipped:
        return outcome ? QStringLiteral("neutral") : QStringLiteral("ignored");
    case StepState::NotStarted:
    case StepState::Waiting:
    case StepState::Blocked:
    case StepState::WaitingFailed:
        break;
    }
    return outcome ? QStringLiteral("neutral") : QStringLiteral("waiting_for_dependencies");
}

Json describe(const StepNode &node, const Step *step, const AgentContext &context)
{
    const auto state = context.state.stepState(node.id);
    Json json {{"id", toStd(node.id)}, {"key", toStd(node.key)}, {"label", toStd(node.label)},
        {"type", toStd(nodeKindName(node.kind))}, {"state", toStd(jobVocabulary(state, false))},
        {"outcome", toStd(jobVocabulary(state, true))}, {"if", toStd(node.condition)}};
    json["depends_on"] = Json::array();
    const auto index = context.plan.graph->find(node.id);
    for (const auto e : context.plan.graph->incoming(index)) {
        const auto &edge = context.plan.graph->edge(e);
        json["depends_on"].push_back({{"step", toStd(context.plan.graph->node(edge.from).id)}, {"allow_failure", edge.allowFailure}});
    }
    if (step) {
        json["command"] = toStd(step->command);
        json["timeout"] = step->timeoutMinutes > 0 ? Json(step->timeoutMinutes) : Json();
        json["env"] = Json::object();
        for (const auto &[name, value] : step->env)
            json["env"][toStd(name)] = toStd(value);
        json["agents"] = Json::array();
        for (const auto &[name, value] : step->agents)
            json["agents"].push_back(toStd(name + u'=' + value));
    }
    return json;
}

/// The event has the whole new value, whatever was appended.
AgentOutcome stepUpdate(const AgentMessage &m, const JobRun &sender, const AgentContext &context)
{
    const auto name = m.step.isEmpty() ? sender.step : m.step;
    const auto id = stepNamed(name, context);
    const auto index = context.plan.graph->find(id);
    if (id.isEmpty() || index == kNoNode)
        return {{}, agentRefusal(Words::tr("there is no step '%1' in this release").arg(name))};
    auto value = context.redactor.redacted(m.value);
    if (m.append && m.attribute == QLatin1String("label"))
        value.prepend(context.plan.graph->node(index).label);
    auto job = sender;
    job.step = id;
    return {{event(EventType::StepUpdated, job, m, {{"attribute", toStd(m.attribute)}, {"value", toStd(value)}, {"append", m.append}})}, {{"ok", true}}};
}

AgentOutcome stepGet(const AgentMessage &m, const QString &ownStep, const AgentContext &context)
{
    const auto text = stepAttribute(m.step.isEmpty() ? ownStep : m.step, m.attribute, context);
    if (text.failed())
        return {{}, agentRefusal(text.error().toString())};
    return {{}, {{"ok", true}, {"value", toStd(*text)}}};
}

} // namespace

Result<QString> stepAttribute(const QString &step, const QString &attribute, const AgentContext &context)
{
    const auto index = context.plan.graph->find(stepNamed(step, context));
    if (index == kNoNode)
        return fail(ErrorCode::NotFound, Words::tr("there is no step '%1' in this release").arg(step));
    const auto json = describe(context.plan.graph->node(index), context.plan.steps.value(qsizetype(raw(index))), context);
    if (attribute.isEmpty())
        return QString::fromUtf8(dumpJson(json));
    const auto it = json.find(toStd(attribute));
    if (it == json.end()) {
        QStringList names;
        for (const auto &[name, value] : json.items())
            names.append(fromStd(name));
        return fail(ErrorCode::BadInput, Words::tr("steps have no attribute '%1'").arg(attribute), Words::tr("known are: %1").arg(names.join(QStringLiteral(", "))));
    }
    if (it->is_null())
        return QString();
    return it->is_string() ? fromStd(it->get<std::string>()) : QString::fromUtf8(dumpJson(*it));
}

AgentOutcome serveAgent(const AgentMessage &message, const QString &job, const AgentContext &context)
{
    const auto sender = context.state.job(job);
    if (sender.id.isEmpty())
        return {{}, agentRefusal(Words::tr("there is no job '%1' in this release").arg(job))};
    AgentOutcome outcome;
    switch (message.kind) {
    case AgentMessage::Kind::Annotate:
    case AgentMessage::Kind::RemoveAnnotation:
        outcome = annotate(message, sender, context);
        break;
    case AgentMessage::Kind::MetaDataSet:
    case AgentMessage::Kind::MetaDataGet:
    case AgentMessage::Kind::MetaDataExists:
    case AgentMessage::Kind::MetaDataKeys:
        outcome = metaData(message, sender, context);
        break;
    case AgentMessage::Kind::ArtifactUploaded:
        outcome = uploaded(message, sender);
        break;
    case AgentMessage::Kind::CommandRecorded:
        outcome = recorded(message, sender, context);
        break;
    case AgentMessage::Kind::ArtifactSearch:
        return search(message, context);
    case AgentMessage::Kind::StepGet:
        return stepGet(message, sender.step, context);
    case AgentMessage::Kind::StepUpdate:
        outcome = stepUpdate(message, sender, context);
        break;
    case AgentMessage::Kind::PipelineUpload:
        return {{}, agentRefusal(Words::tr("pipelines are planned by the engine"))};
    case AgentMessage::Kind::StepCancel:
        return {{}, agentRefusal(Words::tr("steps are cancelled by the engine"))};
    case AgentMessage::Kind::WorkerRun:
        return {{}, agentRefusal(Words::tr("commands are given to workers by the engine"))};
    }
    if (context.state.hasMessage(message.id)) // sent twice: it was delivered, only the answer was lost
        return {{}, {{"ok", true}}};
    return outcome;
}

} // namespace slipway
