// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/localengine.h"
#include "review/workerrules.h"

namespace slipway {

/// The workers that the release file speaks of, if they may be used. Where they cannot be, their commands run as processes.
void LocalEngine::setUpWorkers()
{
    const auto &options = m_setup.options;
    if (m_tags.workers.isEmpty() || !options.useWorkers)
        return;
    if (options.rehearsal.is_object()) {
        m_workerNote = tr("a rehearsal runs the commands of workers as processes, so that they can be recorded");
        return;
    }
    if (options.trustedWorkers != workersDigest(m_tags.workers)) {
        // A resumed release goes on as it was started, which it said then.
        if (!m_setup.resume)
            m_workerNote = tr("the workers of %1 have not been trusted: their commands run as processes").arg(m_tags.path);
        return;
    }
    const EngineWorkers::Place place {m_setup.folder, m_setup.id, options.agentProgram, {m_workFolder, m_pipelineFolder}, options.graceMs};
    auto workers = std::make_unique<EngineWorkers>(place, m_tags.workers, m_tags.workerPool, nullptr);
    if (const auto prepared = workers->prepare(); prepared.failed()) {
        m_workerNote = tr("workers cannot be used, their commands run as processes: %1").arg(prepared.error().toString());
        return;
    }
    m_workers = std::move(workers);
    m_setup.options.pathPrefix.prepend(m_workers->commandFolder());
    connect(m_workers.get(), &EngineWorkers::changed, this, &Engine::workersChanged);
    connect(m_workers.get(), &EngineWorkers::emptied, this, &LocalEngine::wake);
    connect(m_workers.get(), &EngineWorkers::noted, this, [this](const QString &step, const QString &text) {
        if (m_broken || !m_journal)
            return;
        warn(step, redactorOf({}).redacted(text));
        wake();
    });
    whenCommitted([this] { Q_EMIT workersChanged(m_workers->board()); });
}

void LocalEngine::serveCommand(const QString &job, const AgentMessage &message, const AgentServer::Reply &reply)
{
    const auto it = m_jobs.constFind(job);
    if (!m_workers || it == m_jobs.constEnd()) // what a job left behind is on its own
        return reply({{"ok", true}, {"process", true}});
    const bool ends = m_stopping || m_scheduler->state(it->ref.node) == StepState::Canceling;
    m_workers->serve({message, node(it->ref.node).id, it->redactor, ends}, reply);
}

void LocalEngine::tendWorker(int worker, WorkerCare care)
{
    if (m_workers)
        m_workers->tend(worker, care);
}

/// True once no process of a worker is left; until then it comes nearer.
bool LocalEngine::workersEnded()
{
    if (!m_workers)
        return true;
    m_workers->quit();
    return m_workers->isEmpty();
}

} // namespace slipway
