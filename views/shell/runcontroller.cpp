// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/runcontroller.h"

#include "review/releasefile.h"
#include "review/workerrules.h"

#include <algorithm>

namespace slipway {

namespace {

QString trustPath(const RunController::Settings &settings)
{
    if (!settings.trustFile.isEmpty())
        return settings.trustFile;
    const auto folder = settings.local.stateDir;
    return (folder.isEmpty() ? TrustStore::dataFolder() : folder) + QStringLiteral("/trusted");
}

} // namespace

RunController::RunController(ReleaseSession *session, Settings settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(std::move(settings))
    , m_trust(trustPath(m_settings))
{
}

QString RunController::stateDir() const
{
    return m_settings.local.stateDir;
}

QVector<WorkerRule> RunController::workersOf(const PlanPtr &plan)
{
    // A file that cannot be read starts nothing: the engine says why.
    const auto file = plan ? loadReleaseFile(releaseFilePath(plan->pipeline->file)) : Result<ReleaseFile>(ReleaseFile());
    return file.ok() ? file->workers : QVector<WorkerRule>();
}

bool RunController::isTrusted(const PlanPtr &plan) const
{
    if (!plan || !m_trust.isTrusted(plan->pipeline->digest))
        return false;
    const auto workers = workersOf(plan);
    return workers.isEmpty() || m_trust.isTrusted(workersDigest(workers));
}

Result<void> RunController::trust(const PlanPtr &plan, const QVector<WorkerRule> &workers)
{
    const auto &file = plan->pipeline->file;
    if (auto trusted = m_trust.trust(plan->pipeline->digest, file); trusted.failed() || workers.isEmpty())
        return trusted;
    return m_trust.trust(workersDigest(workers), releaseFilePath(file));
}

Result<void> RunController::refuseWhileRunning() const
{
    if (!isRunning())
        return {};
    return fail(ErrorCode::Refused, tr("A release is running in this window"),
        tr("wait until it ends or cancel it first"));
}

QString RunController::agentProgram() const
{
    return agentProgramOf(m_settings.local);
}

Result<void> RunController::start(const PlanPtr &plan, const Facts &facts, bool rehearse, const RunChoice &choice)
{
    if (auto idle = refuseWhileRunning(); idle.failed())
        return idle;
    if (!isTrusted(plan)) {
        return fail(ErrorCode::NotTrusted, tr("The file is not trusted to run on this machine"),
            tr("read its commands and trust it first"), SourceRange {plan->pipeline->file, 0, 0, 0, {}});
    }
    auto options = m_settings.local;
    options.trustedDigest = plan->pipeline->digest;
    // The engine reads the rules once more and holds them against this.
    if (const auto workers = workersDigest(workersOf(plan)); m_trust.isTrusted(workers))
        options.trustedWorkers = workers;
    if (rehearse)
        options.rehearsal = Json::object();
    if (choice.jobs > 0)
        options.jobs = choice.jobs;
    options.stopAtFailure = choice.stopAtFailure;
    options.madeFrom = choice.madeFrom;
    letGo();
    adopt(LocalRelease::start(plan, facts, options, this));
    return {};
}

Result<void> RunController::resume(const QString &id, const EnvList &env)
{
    if (auto idle = refuseWhileRunning(); idle.failed())
        return idle;
    letGo();
    auto options = m_settings.local;
    options.env = env;
    adopt(LocalRelease::resume(id, options, this));
    return {};
}

void RunController::adopt(LocalRelease *release)
{
    m_release = release;
    m_session->attach(release->engine(), release->releaseId(), release->folder());
    connect(release, &LocalRelease::ended, this, [this, release] { onEnded(release); });
    release->begin();
    Q_EMIT started();
}

void RunController::onEnded(LocalRelease *release)
{
    release->deleteLater();
    if (m_release == release) {
        m_release = nullptr;
        m_session->detach();
        Q_EMIT idle();
    } else {
        --m_ending; // it was let go of before
    }
    if (m_ending == 0 && !m_release)
        Q_EMIT allEnded();
}

void RunController::cancelRelease(const QString &reason)
{
    Action action;
    action.type = Action::Type::CancelRelease;
    action.reason = reason;
    m_session->act(action);
}

void RunController::letGo()
{
    Q_EMIT lettingGo();
    if (!m_release)
        return;
    auto *release = std::exchange(m_release, nullptr);
    m_session->detach();
    ++m_ending;
    release->stop();
    Q_EMIT idle();
}

int RunController::runnableSteps(const PlanPtr &plan)
{
    if (!plan)
        return 0;
    const auto nodes = plan->graph->nodes();
    return int(std::count_if(nodes.begin(), nodes.end(), [](const StepNode &node) {
        return !node.isRemoved() && !node.stub
            && (node.kind == NodeKind::Command || node.kind == NodeKind::Trigger);
    }));
}

} // namespace slipway
