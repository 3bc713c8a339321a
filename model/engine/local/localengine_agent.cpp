// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/agentservice.h"
#include "engine/local/localengine.h"
#include "engine/local/spool.h"
#include "graph/graphbuilder.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"

#include <QFile>

namespace slipway {

namespace {

EnvList envOf(const Json &upload)
{
    EnvList env;
    const auto it = upload.find("env");
    if (it == upload.end() || !it->is_object())
        return env;
    for (const auto &[name, value] : it->items()) {
        if (value.is_string())
            env.append({fromStd(name), fromStd(value.get<std::string>())});
    }
    return env;
}

} // namespace

Redactor LocalEngine::redactorOf(const QString &job) const
{
    const auto it = m_jobs.constFind(job);
    if (it != m_jobs.constEnd())
        return it->redactor;
    auto values = secretValues(m_facts.env);
    for (const auto &[name, value] : m_facts.env) {
        if (m_secretNames.contains(name) && value.toUtf8().size() >= kShortestSecret)
            values.append(value.toUtf8());
    }
    return Redactor(values);
}

void LocalEngine::serve(const QString &job, const AgentMessage &message, const AgentServer::Reply &reply)
{
    if (m_broken)
        return;
    if (message.kind == AgentMessage::Kind::PipelineUpload) {
        uploadPipeline(job, message, reply);
        return;
    }
    if (message.kind == AgentMessage::Kind::StepCancel) {
        cancelForJob(job, message, reply);
        return;
    }
    if (message.kind == AgentMessage::Kind::WorkerRun) {
        serveCommand(job, message, reply);
        return;
    }
    const auto redactor = redactorOf(job);
    auto outcome = serveAgent(message, job, {*m_plan, m_state, redactor, m_setup.id});
    recordAll(outcome.events);
    applyUpdates(outcome.events);
    whenCommitted([reply, answer = std::move(outcome.answer)] { reply(answer); });
    wake();
}

/// `buildkite-agent step cancel`: the way of every cancel, in the name of the step that asks.
void LocalEngine::cancelForJob(const QString &job, const AgentMessage &message, const AgentServer::Reply &reply)
{
    const auto sender = m_state.job(job);
    const auto redactor = redactorOf(job);
    Action action;
    action.type = Action::Type::Cancel;
    action.step = message.step.isEmpty() ? sender.step : stepNamed(message.step, {*m_plan, m_state, redactor, m_setup.id});
    if (action.step.isEmpty())
        action.step = message.step; // the refusal names it
    action.who = tr("the step %1").arg(node(m_plan->graph->find(sender.step)).label);
    const auto index = m_plan->graph->find(action.step);
    // Who forces may be the second to cancel: then only the wait becomes shorter.
    const bool underWay = message.force && index != kNoNode && m_scheduler->state(index) == StepState::Canceling;
    const auto events = underWay ? Result<ReleaseEvents>(ReleaseEvents()) : decideNow(action);
    Json answer {{"ok", true}};
    if (events.ok()) {
        recordAll(*events);
        if (!underWay)
            carryOut(action, *events);
        if (message.force)
            cancelWithin(index, message.forceGraceSeconds < 0 ? m_setup.options.graceMs : message.forceGraceSeconds * 1000);
    } else {
        answer = agentRefusal(events.error().toString());
    }
    whenCommitted([reply, answer = std::move(answer)] { reply(answer); });
    wake();
}

void LocalEngine::cancelWithin(NodeIndex index, int graceMs)
{
    whenCommitted([this, index, graceMs] {
        for (auto it = m_jobs.cbegin(); it != m_jobs.cend(); ++it) {
            if (it->ref.node == index && it->runner)
                it->runner->cancelWithin(graceMs);
        }
    });
}

/// `buildkite-agent step update`: what of it shows, or alters the order of the jobs.
void LocalEngine::applyUpdates(const ReleaseEvents &events)
{
    bool relabelled = false;
    for (const auto &event : events) {
        if (event.type != EventType::StepUpdated)
            continue;
        const auto index = m_plan->graph->find(event.step);
        relabelled = relabelled || event.data.value("attribute", std::string()) == "label";
        if (const auto priority = m_state.step(event.step).priority; priority && index != kNoNode)
            m_board->setPriority(index, *priority);
    }
    if (!relabelled)
        return;
    adoptPlan(withLabels(m_plan));
    whenCommitted([this, shown = m_plan] { Q_EMIT planChanged(shown); });
}

/// The plan with the labels that jobs gave to steps.
PlanPtr LocalEngine::withLabels(const PlanPtr &plan) const
{
    GraphBuilder builder(*plan->graph);
    bool any = false;
    const auto &steps = m_state.steps();
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        const auto index = builder.find(it.key());
        if (it->label.isEmpty() || index == kNoNode)
            continue;
        builder.node(index).label = it->label;
        any = true;
    }
    if (!any)
        return plan;
    auto labelled = std::make_shared<PlannedPipeline>(*plan);
    labelled->graph = builder.build();
    return labelled;
}

/// The plan after one upload, as its event describes it: the same now and when the journal is replayed.
Result<PlanPtr> LocalEngine::planWith(const Json &upload, const QString &step) const
{
    ParseOptions options;
    options.interpolate = upload.value("interpolate", true);
    options.env = envOf(upload);
    const auto name = fromStd(upload.value("file", std::string()));
    auto parsed = parsePipeline(name.isEmpty() ? QStringLiteral("(upload)") : name,
        QByteArray::fromStdString(upload.value("source", std::string())), options);
    if (parsed.failed())
        return fail(parsed.error());
    return planUpload(m_plan, step, *parsed, m_facts);
}

void LocalEngine::uploadPipeline(const QString &job, const AgentMessage &message, const AgentServer::Reply &reply)
{
    const auto answer = [&](Json text) {
        whenCommitted([reply, text = std::move(text)] { reply(text); });
        wake();
    };
    if (m_state.hasMessage(message.id))
        return answer({{"ok", true}});
    const auto step = m_state.job(job).step;
    Json data {{"source", toStd(message.source)}, {"file", toStd(message.file)}, {"interpolate", message.interpolate},
        {"replace", message.replace}, {"env", Json::object()}, {"message_id", toStd(message.id)}};
    for (const auto &[name, value] : message.env)
        data["env"][toStd(name)] = toStd(value);
    const auto plan = planWith(data, step);
    if (plan.failed())
        return answer(agentRefusal(plan.error().toString()));
    data["graph_digest"] = toStd((*plan)->graphDigest);
    if (message.replace)
        replaceRest(m_plan->graph->find(step));
    record(EventType::PipelineUploaded, step, job, std::move(data));
    adoptPlan(*plan);
    whenCommitted([this, shown = m_plan] { Q_EMIT planChanged(shown); });
    answer({{"ok", true}});
}

/// --replace: what has not started gives way to the uploaded steps.
void LocalEngine::replaceRest(NodeIndex uploader)
{
    for (const auto left : m_scheduler->leftOver()) {
        const auto state = m_scheduler->state(left);
        if (left == uploader || state == StepState::Running || state == StepState::Canceling || state == StepState::Interrupted)
            continue;
        report(left, StepState::Skipped);
        recordState(left, StepState::Skipped, tr("replaced by the pipeline that %1 uploaded").arg(node(uploader).label));
    }
}

void LocalEngine::collectSpool()
{
    if (m_broken || !m_journal)
        return;
    QStringList problems;
    const auto found = readSpool(m_spoolFolder, &problems);
    for (const auto &problem : std::as_const(problems))
        warn({}, problem);
    for (const auto &spooled : found) {
        const auto redactor = redactorOf(spooled.message.job);
        const auto outcome = serveAgent(spooled.message, spooled.message.job, {*m_plan, m_state, redactor, m_setup.id});
        recordAll(outcome.events);
        applyUpdates(outcome.events);
        if (const auto it = outcome.answer.find("error"); it != outcome.answer.end() && outcome.events.isEmpty())
            warn({}, tr("a message in the spool was refused: %1").arg(fromStd(it->get<std::string>())));
        // Only what the journal has may go.
        whenCommitted([path = spooled.path] { QFile::remove(path); });
    }
    if (!found.isEmpty() || !problems.isEmpty())
        wake();
}

} // namespace slipway
