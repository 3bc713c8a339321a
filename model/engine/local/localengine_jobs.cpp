// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/jobenvironment.h"
#include "engine/local/localengine.h"
#include "engine/local/retrypolicy.h"

#include <QUuid>

namespace slipway {

namespace {

/// Attributes whose absence does not change what a run on this machine does.
bool mattersHere(const QString &attribute)
{
    static const QStringList harmless {QStringLiteral("priority"), QStringLiteral("notify"), QStringLiteral("signature"),
        QStringLiteral("cache")};
    return !harmless.contains(attribute);
}

} // namespace

void LocalEngine::dispatch()
{
    while (!m_stopping && m_jobs.size() < m_slots) {
        const auto next = m_scheduler->nextReady();
        if (next == kNoNode)
            return;
        if (!refusesToRun(next))
            startJob(next);
    }
}

/// Steps that have nothing to run here: settled at once.
bool LocalEngine::refusesToRun(NodeIndex index)
{
    if (node(index).kind != NodeKind::Trigger)
        return false;
    // Starting other pipelines is the server's business. The step counts as skipped, so that what depends on
    // it goes on, and says so.
    const auto reason = tr("trigger steps are not run on this machine");
    m_scheduler->report(index, StepState::Skipped);
    recordState(index, StepState::Skipped, reason);
    const auto *step = m_plan->steps.at(qsizetype(raw(index)));
    warn(node(index).id, tr("%1: the pipeline '%2' was not started").arg(reason, step->triggerPipeline));
    return true;
}

void LocalEngine::startJob(NodeIndex index)
{
    const auto &n = node(index);
    const auto *step = m_plan->steps.at(qsizetype(raw(index)));
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Job job;
    job.node = index;
    job.attempt = int(m_state.step(n.id).jobs.size()) + 1;
    const JobContext context {m_setup.id, id, m_server->admit(id), job.attempt, m_workFolder, m_agentFolder,
        m_server->socketPath(), m_spoolFolder, m_setup.folder, m_pipelineFolder, m_setup.options.who};
    job.spec.id = id;
    job.spec.script = step->command;
    job.spec.env = jobEnvironment(*m_plan, originOf(*m_plan, step), index, m_facts, m_state, context);
    job.spec.workFolder = m_workFolder;
    const auto log = QStringLiteral("logs/%1.log").arg(id);
    job.spec.logPath = m_setup.folder + u'/' + log;
    job.spec.agentProgram = m_agentFolder + QStringLiteral("/buildkite-agent");
    job.spec.artifactPaths = step->artifactPaths;
    job.spec.timeoutMs = int(qMin<qint64>(qint64(step->timeoutMinutes) * 60'000, std::numeric_limits<int>::max()));
    job.spec.graceMs = m_setup.options.graceMs;
    job.redactor = Redactor(secretValues(job.spec.env));
    QStringList ignored;
    for (const auto &attribute : step->notAnalysed) {
        if (mattersHere(attribute))
            ignored.append(attribute);
    }
    if (!ignored.isEmpty() && job.attempt == 1)
        warn(n.id, tr("runs once and without what is not analysed yet: %1").arg(ignored.join(QStringLiteral(", "))));
    record(EventType::JobStarted, n.id, id,
        {{"attempt", job.attempt}, {"command", toStd(job.redactor.redacted(step->command))}, {"log", toStd(log)}});
    m_scheduler->report(index, StepState::Running);
    recordState(index, StepState::Running, {});
    m_jobs.insert(id, std::move(job));
    m_jobOf.insert(index, id);
    whenCommitted([this, id] {
        const auto it = m_jobs.find(id);
        if (it == m_jobs.end())
            return;
        it->process = new JobProcess(it->spec, this);
        connect(it->process, &JobProcess::finished, this, [this, id](const JobResult &result) { onJobFinished(id, result); });
        it->process->start();
        if (m_stopping || m_scheduler->state(it->node) == StepState::Canceling)
            it->process->cancel();
    });
}

void LocalEngine::onJobFinished(const QString &jobId, const JobResult &result)
{
    if (m_broken)
        return;
    // What the job could not deliver belongs before its end.
    collectSpool();
    const auto job = m_jobs.take(jobId);
    m_jobOf.remove(job.node);
    job.process->deleteLater();
    settleJob(job, jobId, result);
    wake();
}

void LocalEngine::settleJob(const Job &job, const QString &jobId, const JobResult &result)
{
    const auto &id = node(job.node).id;
    const auto *step = m_plan->steps.at(qsizetype(raw(job.node)));
    const bool stepCanceled = m_scheduler->state(job.node) == StepState::Canceling;
    if (result.canceled && !stepCanceled) {
        // Ended because Slipway stops, not because somebody cancelled the step: it can be restarted.
        record(EventType::JobInterrupted, id, jobId, {{"attempt", job.attempt}});
        m_scheduler->report(job.node, StepState::Interrupted);
        recordState(job.node, StepState::Interrupted, tr("Slipway was stopped while it ran"));
        return;
    }
    const int status = result.signal != 0 ? 128 + result.signal : result.exitStatus;
    const bool soft = !result.canceled && step->softFail.covers(status);
    QString outcome = QStringLiteral("failed");
    auto state = StepState::Failed;
    auto reason = result.signal != 0 ? tr("ended by signal %1").arg(signalName(result.signal)) : tr("exit status %1").arg(status);
    if (!result.error.isEmpty())
        reason = result.error;
    if (result.canceled) {
        outcome = QStringLiteral("canceled");
        state = StepState::Canceled;
        reason = m_state.step(id).reason;
    } else if (result.timedOut) {
        outcome = QStringLiteral("timed_out");
        state = StepState::TimedOut;
        reason = tr("ran longer than %n minute(s)", nullptr, step->timeoutMinutes);
    } else if (status == 0) {
        outcome = QStringLiteral("passed");
        state = StepState::Passed;
        reason.clear();
    } else if (soft) {
        outcome = QStringLiteral("soft_failed");
        state = StepState::SoftFailed;
    }
    QVector<JobRun> attempts;
    for (const auto &attempt : m_state.step(id).jobs)
        attempts.append(m_state.job(attempt));
    attempts.last().exitStatus = status;
    attempts.last().signal = result.signal;
    attempts.last().outcome = outcome;
    const bool again = state != StepState::Passed && !m_canceled && !m_stopping && shouldRetry(step->retry, attempts);
    Json data {{"attempt", job.attempt}, {"exit_status", status}, {"signal", result.signal}, {"soft", soft},
        {"outcome", toStd(outcome)}, {"duration_ms", result.durationMs}, {"will_retry", again}};
    if (!result.error.isEmpty())
        data["error"] = toStd(result.error);
    record(EventType::JobFinished, id, jobId, std::move(data));
    m_scheduler->report(job.node, again ? StepState::NotStarted : state);
    if (!again)
        recordState(job.node, state, reason);
}

} // namespace slipway
