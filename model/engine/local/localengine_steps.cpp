// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/jobsecrets.h"
#include "engine/local/localengine.h"
#include "engine/local/retrypolicy.h"

#include <algorithm>

namespace slipway {

namespace {

QStringList pluginNames(const QVector<Plugin> &plugins)
{
    QStringList names;
    for (const auto &plugin : plugins)
        names.append(plugin.written);
    return names;
}

Json envToJson(const EnvList &env, const Redactor &redactor)
{
    Json json = Json::object();
    for (const auto &[name, value] : env)
        json[toStd(name)] = toStd(redactor.redacted(value));
    return json;
}

/// What a maker of pipelines knew beforehand to fail (kKnownFault), for a person.
QString knownFault(const Step &step)
{
    return envValue(step.env, QLatin1String(kKnownFault));
}

bool runsAtAll(const Step &step)
{
    return !step.command.trimmed().isEmpty() || step.plugins.isEmpty();
}

} // namespace

void LocalEngine::report(NodeIndex index, StepState state)
{
    m_scheduler->report(index, state);
    m_board->refresh(index);
}

/// A step may run: its dependencies are satisfied.
void LocalEngine::enter(NodeIndex index)
{
    if (node(index).kind == NodeKind::Trigger) {
        recordTrigger(index);
        return;
    }
    const auto *step = stepOf(index);
    if (const auto known = knownFault(*step); !known.isEmpty()) {
        failStep(index, known);
        return;
    }
    if (!runsAtAll(*step)) {
        const auto reason = tr("not run here: it is nothing but plugins (%1), which run only on a real agent")
                                .arg(pluginNames(step->plugins).join(QStringLiteral(", ")));
        report(index, StepState::Skipped);
        recordState(index, StepState::Skipped, reason);
        warn(node(index).id, tr("'%1' is %2").arg(node(index).label, reason));
        return;
    }
    if (const auto missing = secretsOf(*step, m_facts.env).missing; !missing.isEmpty()) {
        failStep(index, tr("this run was not given the secret %1: give it with --env %1=VALUE").arg(missing.constFirst()));
        return;
    }
    enterJobs(index);
}

void LocalEngine::enterJobs(NodeIndex index)
{
    if (!m_variants.contains(index)) {
        const auto variants = jobVariants(*stepOf(index));
        if (variants.failed()) {
            failStep(index, variants.error().toString());
            return;
        }
        m_variants.insert(index, *variants);
        const auto known = m_state.step(node(index).id).variants;
        for (qsizetype i = 0; i < variants->size(); ++i) {
            const auto &variant = variants->at(i);
            if (variant.skipped && !known.contains(int(i))) {
                record(EventType::JobSkipped, node(index).id, {},
                    {{"index", i}, {"variant", toStd(variant.name)}, {"reason", toStd(variant.skipReason)}});
            }
        }
    }
    reloadJobs(index);
    if (m_board->waiting(index).isEmpty())
        refreshStep(index);
}

/// What the journal knows of the jobs of a step: those that have not run, or are asked to run again, wait.
void LocalEngine::reloadJobs(NodeIndex index)
{
    const auto variants = m_variants.value(index);
    QVector<int> skipped;
    for (qsizetype i = 0; i < variants.size(); ++i) {
        if (variants.at(i).skipped)
            skipped.append(int(i));
    }
    m_board->setJobs(index, int(variants.size()), skipped);
    const auto run = m_state.step(node(index).id);
    for (auto it = run.variants.cbegin(); it != run.variants.cend(); ++it) {
        if (it->lastJob.isEmpty() || it->again || it.key() >= variants.size())
            continue;
        const auto job = m_state.job(it->lastJob);
        if (job.finishedMs == 0)
            m_board->run({index, it.key()});
        else
            m_board->end({index, it.key()}, stepStateFromName(job.outcome));
    }
}

/// There is no second pipeline to start: what would have been started is recorded, and the step passes.
void LocalEngine::recordTrigger(NodeIndex index)
{
    const auto *step = stepOf(index);
    const auto &build = step->triggeredBuild;
    const auto redactor = redactorOf({});
    record(EventType::TriggerRecorded, node(index).id, {},
        {{"pipeline", toStd(step->triggerPipeline)}, {"branch", toStd(build.branch)},
            {"commit", toStd(build.commit.isEmpty() ? QStringLiteral("HEAD") : build.commit)},
            {"message", toStd(redactor.redacted(build.message.isEmpty() ? node(index).label : build.message))},
            {"env", envToJson(build.env, redactor)}, {"meta_data", envToJson(build.metaData, redactor)}, {"async", step->async}});
    const auto reason = step->async ? tr("recorded only: the pipeline '%1' was not started").arg(step->triggerPipeline)
                                    : tr("recorded only: the pipeline '%1' was not started, so its result is not known").arg(step->triggerPipeline);
    report(index, StepState::Passed);
    recordState(index, StepState::Passed, reason);
    warn(node(index).id, tr("trigger steps are not run on this machine: the pipeline '%1' was not started").arg(step->triggerPipeline));
}

/// A step whose jobs cannot even start.
void LocalEngine::failStep(NodeIndex index, const QString &reason)
{
    const auto state = stepOf(index)->softFail.always ? StepState::SoftFailed : StepState::Failed;
    m_board->setJobs(index, 1);
    m_board->end({index, 0}, state);
    report(index, state);
    recordState(index, state, reason);
    warn(node(index).id, tr("'%1' is not run: %2").arg(node(index).label, reason));
}

/// The step after something happened to one of its jobs.
void LocalEngine::refreshStep(NodeIndex index)
{
    auto state = m_board->stepState(index);
    if (state == StepState::Running)
        return; // Running, or Canceling until the last of them has ended
    if (m_scheduler->state(index) == StepState::Canceling)
        state = StepState::Canceled;
    report(index, state);
    if (state != StepState::NotStarted)
        recordState(index, state, stepReason(index, state));
}

QString LocalEngine::jobReason(NodeIndex index, const JobRun &job) const
{
    if (job.outcome == QLatin1String("timed_out"))
        return tr("ran longer than %n minute(s)", nullptr, stepOf(index)->timeoutMinutes);
    if (!job.error.isEmpty())
        return job.error;
    return job.signal != 0 ? tr("ended by signal %1").arg(signalName(job.signal)) : tr("exit status %1").arg(job.exitStatus);
}

QString LocalEngine::stepReason(NodeIndex index, StepState state) const
{
    const auto run = m_state.step(node(index).id);
    if (state == StepState::Passed)
        return {};
    if (state == StepState::Interrupted)
        return tr("Slipway was stopped while it ran");
    if (state == StepState::Canceled)
        return run.reason;
    if (state == StepState::Skipped)
        return tr("every job of its matrix is skipped");
    auto bad = m_state.lastAttempts(node(index).id);
    bad.removeIf([&](const JobRun &job) { return job.outcome != stepStateName(state); });
    if (bad.isEmpty())
        return run.reason;
    const auto &first = bad.constFirst();
    const auto reason = jobReason(index, first);
    if (first.variant.isEmpty())
        return reason;
    if (bad.size() == 1)
        return tr("%1: %2", "a job of the step, and why it failed").arg(first.variant, reason);
    return tr("%n jobs failed; the first is %1: %2", nullptr, int(bad.size())).arg(first.variant, reason);
}

/// cancel_on_build_failing: as soon as something failed hard and is not retried.
bool LocalEngine::cancelOnFailing()
{
    if (m_endOnFailing.isEmpty() || m_canceled || m_stopping)
        return false;
    const auto &gates = m_state.gates();
    const bool rejected = std::any_of(gates.cbegin(), gates.cend(), [](const GateRecord &gate) { return gate.decision == QLatin1String("reject"); });
    if (m_board->hardFailures() == 0 && !rejected) {
        m_spared.clear();
        return false;
    }
    bool any = false;
    for (const auto index : std::as_const(m_endOnFailing)) {
        const auto state = m_scheduler->state(index);
        if (isFinal(state) || state == StepState::Unknown || state == StepState::Canceling || m_spared.contains(index))
            continue;
        cancelStep(index, tr("cancelled because the build is failing"));
        any = true;
    }
    return any;
}

/// The step that failed first in reading order, not counting what was known to fail before anything ran.
NodeIndex LocalEngine::firstFailure() const
{
    NodeIndex first = kNoNode;
    for (size_t i = 0; i < m_plan->graph->nodeCount(); ++i) {
        const auto index = NodeIndex(i);
        const auto state = m_scheduler->state(index);
        const auto *step = stepOf(index);
        if ((state != StepState::Failed && state != StepState::TimedOut) || (step && !knownFault(*step).isEmpty()))
            continue;
        if (first == kNoNode || node(index).order < node(first).order)
            first = index;
    }
    return first;
}

/// What was not started because of a failure waits again, once nothing is left that failed.
void LocalEngine::letGo()
{
    if (!m_setup.options.stopAtFailure || firstFailure() != kNoNode)
        return;
    for (size_t i = 0; i < m_plan->graph->nodeCount(); ++i) {
        const auto index = NodeIndex(i);
        if (m_scheduler->state(index) != StepState::WaitingFailed)
            continue;
        m_scheduler->reset(index);
        m_board->refresh(index);
    }
}

/// Where nothing new may start after a failure: what has not started will not, what runs goes on to its end.
bool LocalEngine::stopOnFailing()
{
    if (!m_setup.options.stopAtFailure || m_canceled || m_stopping)
        return false;
    if (!m_scheduler->failed()) {
        m_spared.clear();
        return false;
    }
    const auto culprit = firstFailure();
    if (culprit == kNoNode)
        return false;
    bool any = false;
    for (const auto left : m_scheduler->leftOver()) {
        const auto state = m_scheduler->state(left);
        const bool goesOn = state == StepState::Running || state == StepState::Canceling || state == StepState::Interrupted;
        if (goesOn || m_spared.contains(left))
            continue;
        report(left, StepState::WaitingFailed);
        recordState(left, StepState::WaitingFailed, tr("not started: %1 failed, and nothing new starts after a failure").arg(node(culprit).label));
        any = true;
    }
    return any;
}

/// A step runs without what only a real agent or server does; people are told what that is, once.
void LocalEngine::warnOfIgnored(NodeIndex index)
{
    const auto &step = *stepOf(index);
    QStringList ignored;
    if (!step.plugins.isEmpty())
        ignored.append(tr("plugins (%1)").arg(pluginNames(step.plugins).join(QStringLiteral(", "))));
    if (!step.agents.isEmpty()) {
        QStringList tags;
        for (const auto &[name, value] : step.agents)
            tags.append(name + u'=' + value);
        ignored.append(tr("agents (%1)").arg(tags.join(QStringLiteral(", "))));
    }
    if (!step.image.isEmpty())
        ignored.append(tr("image (%1)").arg(step.image));
    if (!step.checkout.is_null())
        ignored.append(tr("checkout"));
    if (!step.cachePaths.isEmpty() || !step.cacheName.isEmpty())
        ignored.append(tr("cache"));
    if (!step.notifications.isEmpty())
        ignored.append(tr("notify"));
    if (!ignored.isEmpty())
        warn(node(index).id, tr("'%1' runs on this machine without: %2").arg(node(index).label, ignored.join(QStringLiteral(", "))));
}

} // namespace slipway
