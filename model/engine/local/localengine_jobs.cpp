// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/jobenvironment.h"
#include "engine/local/jobprocess.h"
#include "engine/local/jobsecrets.h"
#include "engine/local/localengine.h"
#include "engine/local/retrypolicy.h"

#include <QUuid>

#include <algorithm>

namespace slipway {

namespace {

QString logPath(const QString &job)
{
    return QStringLiteral("logs/%1.log").arg(job);
}

} // namespace

void LocalEngine::dispatch()
{
    while (!m_stopping && m_jobs.size() < m_slots) {
        const auto next = m_board->next();
        if (!next)
            return;
        startJob(*next);
    }
}

int LocalEngine::freeSlot() const
{
    int slot = 0;
    const auto taken = [&] {
        return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [&](const Job &job) { return job.slot == slot; });
    };
    while (taken())
        ++slot;
    return slot;
}

void LocalEngine::fillSpec(JobSpec *spec, const Job &job, const JobVariant &variant)
{
    const auto *step = stepOf(job.ref.node);
    const auto secrets = secretsOf(*step, m_facts.env);
    const auto workFolder = workFolderFor(spec->id);
    JobContext context {m_setup.id, spec->id, m_server->admit(spec->id), job.attempt, workFolder, m_agentFolder,
        m_server->socketPath(), m_spoolFolder, m_setup.folder, m_pipelineFolder, m_setup.options.who,
        m_setup.options.pathPrefix, m_setup.options.extraEnv, variant, secrets.env, m_secretNames};
    if (const auto label = m_state.step(node(job.ref.node).id).label; !label.isEmpty())
        context.variant.label = label;
    spec->script = variant.command;
    spec->env = jobEnvironment(*m_plan, originOf(*m_plan, step), job.ref.node, m_facts, m_state, context);
    spec->secrets = secrets.values;
    spec->workFolder = workFolder;
    spec->logPath = m_setup.folder + u'/' + logPath(spec->id);
    spec->launcher = m_setup.options.launcher;
    spec->agentProgram = m_agentFolder + QStringLiteral("/buildkite-agent");
    spec->artifactPaths = step->artifactPaths;
    spec->timeoutMs = int(qMin<qint64>(qint64(step->timeoutMinutes) * 60'000, std::numeric_limits<int>::max()));
    spec->graceMs = m_setup.options.graceMs;
}

void LocalEngine::startJob(JobRef ref)
{
    const auto &step = node(ref.node).id;
    const auto variant = m_variants.value(ref.node).at(ref.index);
    const auto run = m_state.step(step);
    Job job;
    job.ref = ref;
    job.attempt = run.variants.value(ref.index).attempts + 1;
    job.slot = freeSlot();
    job.softFail = variant.softFail;
    job.spec.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fillSpec(&job.spec, job, variant);
    job.redactor = Redactor(secretValues(job.spec.env) + job.spec.secrets);
    if (run.jobs.isEmpty())
        warnOfIgnored(ref.node);
    const auto id = job.spec.id;
    record(EventType::JobStarted, step, id,
        {{"attempt", job.attempt}, {"index", ref.index}, {"variant", toStd(variant.name)}, {"slot", job.slot},
            {"command", toStd(job.redactor.redacted(job.spec.script))}, {"log", toStd(logPath(id))}});
    m_board->run(ref);
    report(ref.node, StepState::Running);
    recordState(ref.node, StepState::Running, {});
    m_jobs.insert(id, std::move(job));
    whenCommitted([this, id] { launch(id); });
}

StepRunner *LocalEngine::makeRunner(const JobSpec &spec)
{
    const auto &make = m_setup.options.runner;
    return make ? make(spec, this) : new JobProcess(spec, this);
}

void LocalEngine::launch(const QString &jobId)
{
    const auto it = m_jobs.find(jobId);
    if (it == m_jobs.end())
        return;
    it->runner = makeRunner(it->spec);
    connect(it->runner, &StepRunner::finished, this, [this, jobId](const JobResult &result) { onJobFinished(jobId, result); });
    it->runner->start();
    if (m_stopping || m_scheduler->state(it->ref.node) == StepState::Canceling)
        it->runner->cancel();
}

void LocalEngine::onJobFinished(const QString &jobId, const JobResult &result)
{
    if (m_broken)
        return;
    // What the job could not deliver belongs before its end.
    collectSpool();
    const auto job = m_jobs.take(jobId);
    job.runner->deleteLater();
    settleJob(job, jobId, result);
    wake();
}

StepState LocalEngine::judge(const Job &job, const JobResult &result, int status) const
{
    if (result.canceled)
        return StepState::Canceled;
    if (result.timedOut)
        return StepState::TimedOut;
    if (status == 0)
        return StepState::Passed;
    return job.softFail.covers(status) ? StepState::SoftFailed : StepState::Failed;
}

bool LocalEngine::runsAgain(const Job &job, const JobResult &result, int status, StepState verdict) const
{
    if (verdict == StepState::Passed || m_canceled || m_stopping || m_scheduler->state(job.ref.node) == StepState::Canceling)
        return false;
    auto attempts = m_state.attemptsOf(node(job.ref.node).id, job.ref.index);
    attempts.last().exitStatus = status;
    attempts.last().signal = result.signal;
    attempts.last().outcome = stepStateName(verdict);
    return shouldRetry(stepOf(job.ref.node)->retry, attempts);
}

void LocalEngine::settleJob(const Job &job, const QString &jobId, const JobResult &result)
{
    const auto &id = node(job.ref.node).id;
    if (result.canceled && m_scheduler->state(job.ref.node) != StepState::Canceling) {
        // Ended because Slipway stops, not because somebody cancelled the step: it can be restarted.
        record(EventType::JobInterrupted, id, jobId, {{"attempt", job.attempt}});
        m_board->end(job.ref, StepState::Interrupted);
        refreshStep(job.ref.node);
        return;
    }
    const int status = result.signal != 0 ? 128 + result.signal : result.exitStatus;
    const auto verdict = judge(job, result, status);
    const bool again = runsAgain(job, result, status, verdict);
    Json data {{"attempt", job.attempt}, {"exit_status", status}, {"signal", result.signal},
        {"soft", verdict == StepState::SoftFailed}, {"outcome", toStd(stepStateName(verdict))},
        {"duration_ms", result.durationMs}, {"will_retry", again}};
    if (!result.error.isEmpty())
        data["error"] = toStd(result.error);
    record(EventType::JobFinished, id, jobId, std::move(data));
    if (again)
        m_board->wait(job.ref);
    else
        m_board->end(job.ref, verdict);
    refreshStep(job.ref.node);
    dropCopy(jobId, verdict == StepState::Passed);
}

} // namespace slipway
