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

QString logPath(const QString &job)
{
    return QStringLiteral("logs/%1.log").arg(job);
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

JobSpec LocalEngine::specFor(NodeIndex index, const QString &id, int attempt)
{
    const auto *step = m_plan->steps.at(qsizetype(raw(index)));
    const auto workFolder = workFolderFor(id);
    const JobContext context {m_setup.id, id, m_server->admit(id), attempt, workFolder, m_agentFolder,
        m_server->socketPath(), m_spoolFolder, m_setup.folder, m_pipelineFolder, m_setup.options.who,
        m_setup.options.pathPrefix, m_setup.options.extraEnv};
    JobSpec spec;
    spec.id = id;
    spec.script = step->command;
    spec.env = jobEnvironment(*m_plan, originOf(*m_plan, step), index, m_facts, m_state, context);
    spec.workFolder = workFolder;
    spec.logPath = m_setup.folder + u'/' + logPath(id);
    spec.launcher = m_setup.options.launcher;
    spec.agentProgram = m_agentFolder + QStringLiteral("/buildkite-agent");
    spec.artifactPaths = step->artifactPaths;
    spec.timeoutMs = int(qMin<qint64>(qint64(step->timeoutMinutes) * 60'000, std::numeric_limits<int>::max()));
    spec.graceMs = m_setup.options.graceMs;
    return spec;
}

/// A step runs even if it says things that this version does not act on; people are told what those are.
void LocalEngine::warnOfIgnored(NodeIndex index)
{
    QStringList ignored;
    for (const auto &attribute : m_plan->steps.at(qsizetype(raw(index)))->notAnalysed) {
        if (mattersHere(attribute))
            ignored.append(attribute);
    }
    if (!ignored.isEmpty())
        warn(node(index).id, tr("runs once and without what is not analysed yet: %1").arg(ignored.join(QStringLiteral(", "))));
}

void LocalEngine::startJob(NodeIndex index)
{
    const auto &step = node(index).id;
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Job job;
    job.node = index;
    job.attempt = int(m_state.step(step).jobs.size()) + 1;
    job.spec = specFor(index, id, job.attempt);
    job.redactor = Redactor(secretValues(job.spec.env));
    if (job.attempt == 1)
        warnOfIgnored(index);
    record(EventType::JobStarted, step, id,
        {{"attempt", job.attempt}, {"command", toStd(job.redactor.redacted(job.spec.script))}, {"log", toStd(logPath(id))}});
    m_scheduler->report(index, StepState::Running);
    recordState(index, StepState::Running, {});
    m_jobs.insert(id, std::move(job));
    m_jobOf.insert(index, id);
    whenCommitted([this, id] { launch(id); });
}

void LocalEngine::launch(const QString &jobId)
{
    const auto it = m_jobs.find(jobId);
    if (it == m_jobs.end())
        return;
    it->process = new JobProcess(it->spec, this);
    connect(it->process, &JobProcess::finished, this, [this, jobId](const JobResult &result) { onJobFinished(jobId, result); });
    it->process->start();
    if (m_stopping || m_scheduler->state(it->node) == StepState::Canceling)
        it->process->cancel();
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

LocalEngine::Verdict LocalEngine::judge(const Job &job, const JobResult &result, int status) const
{
    const auto &id = node(job.node).id;
    const auto *step = m_plan->steps.at(qsizetype(raw(job.node)));
    if (result.canceled)
        return {StepState::Canceled, QStringLiteral("canceled"), m_state.step(id).reason};
    if (result.timedOut)
        return {StepState::TimedOut, QStringLiteral("timed_out"), tr("ran longer than %n minute(s)", nullptr, step->timeoutMinutes)};
    if (status == 0)
        return {StepState::Passed, QStringLiteral("passed"), {}};
    auto reason = result.signal != 0 ? tr("ended by signal %1").arg(signalName(result.signal)) : tr("exit status %1").arg(status);
    if (!result.error.isEmpty())
        reason = result.error;
    if (step->softFail.covers(status))
        return {StepState::SoftFailed, QStringLiteral("soft_failed"), reason};
    return {StepState::Failed, QStringLiteral("failed"), reason};
}

bool LocalEngine::runsAgain(const Job &job, const JobResult &result, int status, const Verdict &verdict) const
{
    if (verdict.state == StepState::Passed || m_canceled || m_stopping)
        return false;
    QVector<JobRun> attempts;
    for (const auto &attempt : m_state.step(node(job.node).id).jobs)
        attempts.append(m_state.job(attempt));
    attempts.last().exitStatus = status;
    attempts.last().signal = result.signal;
    attempts.last().outcome = verdict.outcome;
    return shouldRetry(m_plan->steps.at(qsizetype(raw(job.node)))->retry, attempts);
}

void LocalEngine::settleJob(const Job &job, const QString &jobId, const JobResult &result)
{
    const auto &id = node(job.node).id;
    if (result.canceled && m_scheduler->state(job.node) != StepState::Canceling) {
        // Ended because Slipway stops, not because somebody cancelled the step: it can be restarted.
        record(EventType::JobInterrupted, id, jobId, {{"attempt", job.attempt}});
        m_scheduler->report(job.node, StepState::Interrupted);
        recordState(job.node, StepState::Interrupted, tr("Slipway was stopped while it ran"));
        return;
    }
    const int status = result.signal != 0 ? 128 + result.signal : result.exitStatus;
    const auto verdict = judge(job, result, status);
    const bool again = runsAgain(job, result, status, verdict);
    Json data {{"attempt", job.attempt}, {"exit_status", status}, {"signal", result.signal},
        {"soft", verdict.state == StepState::SoftFailed}, {"outcome", toStd(verdict.outcome)},
        {"duration_ms", result.durationMs}, {"will_retry", again}};
    if (!result.error.isEmpty())
        data["error"] = toStd(result.error);
    record(EventType::JobFinished, id, jobId, std::move(data));
    m_scheduler->report(job.node, again ? StepState::NotStarted : verdict.state);
    if (!again)
        recordState(job.node, verdict.state, verdict.reason);
    dropCopy(jobId, verdict.state == StepState::Passed);
}

} // namespace slipway
