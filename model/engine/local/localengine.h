// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/engine.h"
#include "engine/local/agentserver.h"
#include "engine/local/engineworkers.h"
#include "engine/local/jobboard.h"
#include "engine/local/localrelease.h"
#include "engine/local/redactor.h"
#include "engine/local/scheduler.h"
#include "pipeline/jobexpansion.h"
#include "release/journal.h"
#include "release/releasestate.h"
#include "review/releasefile.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>
#include <optional>

namespace slipway {

/// What an engine starts from.
struct LocalSetup
{
    QString id;
    QString folder; ///< of the release
    bool resume = false;
    PlanPtr plan; ///< null when resuming: the journal knows it
    Facts facts;
    LocalOptions options;
    std::shared_ptr<const Clock> clock; ///< null: the system's
};

/// Runs a release on this machine. Lives on its own thread (LocalRelease makes it). Everything that happens
/// (a job ended, a message came, an action) is turned into events at once and folded; at the end of the turn
/// of the event loop the batch is written in one transaction, and only then its consequences come out:
/// processes start, agents get their answers, listeners hear of it. So nothing is ever shown, started or
/// acknowledged that the journal does not have.
class LocalEngine : public Engine
{
    Q_OBJECT
public:
    explicit LocalEngine(LocalSetup setup);
    ~LocalEngine() override;

    QString releaseId() const override { return m_setup.id; }

public Q_SLOTS:
    /// Opens the journal and starts, or goes on with what was left.
    void begin();
    void act(quint64 ticket, const slipway::Action &action) override;
    void stop() override;
    void tendWorker(int worker, slipway::WorkerCare care) override;

Q_SIGNALS:
    /// Events up to this seq were there before; they follow as the first batch of eventsCommitted.
    void resumed(qint64 historySeq);

private:
    struct Job
    {
        JobSpec spec;
        StepRunner *runner = nullptr; // null until the journal has its start
        JobRef ref;
        int attempt = 1;
        int slot = 0;
        SoftFail softFail;
        Redactor redactor;
    };
    using Effect = std::function<void()>;

    // localengine_start.cpp
    Result<void> open();
    Result<void> openFresh();
    Result<void> openResumed();
    void recallStart(const Json &started);
    Result<void> readReleaseFile(const QString &pipelineFile);
    Result<void> rebuildPlan();
    void adoptPlan(const PlanPtr &plan);
    void restoreScheduler();
    void recallJobs(NodeIndex node, StepState state);
    void interruptRunning();
    Result<void> prepareFolders();
    Result<void> linkAgent();
    void removeStaleSocket() const;

    // localengine.cpp
    const StepNode &node(NodeIndex i) const { return m_plan->graph->node(i); }
    const Step *stepOf(NodeIndex i) const { return m_plan->steps.value(qsizetype(raw(i))); }
    void record(EventType type, const QString &step, const QString &job, Json data);
    void recordAll(ReleaseEvents events);
    void recordState(NodeIndex node, StepState state, const QString &reason);
    void warn(const QString &step, const QString &message);
    void whenCommitted(Effect effect) { m_effects.append(std::move(effect)); }
    void wake();
    void turn();
    bool commit();
    void breakDown(const Error &error);
    void settle();
    void finishIfDone();
    void finishStop();
    void carryOut(const Action &action, const ReleaseEvents &events);
    void cancelStep(NodeIndex node, const QString &reason);
    void cancelAll(const QString &reason);
    void startOver(NodeIndex node);
    QString reasonFor(NodeIndex node, StepState state) const;
    void openGate(NodeIndex node);
    void tell(const Scheduler::Change &change);
    bool endWhatIsStuck();
    Result<ReleaseEvents> decideNow(const Action &action);
    Result<void> checkOrigins() const;
    NodeIndex rootCulprit(NodeIndex index) const;

    // localengine_jobs.cpp
    void dispatch();
    void fillSpec(JobSpec *spec, const Job &job, const JobVariant &variant);
    int freeSlot() const;
    void startJob(JobRef job);
    StepRunner *makeRunner(const JobSpec &spec);
    void launch(const QString &jobId);
    void onJobFinished(const QString &jobId, const JobResult &result);
    StepState judge(const Job &job, const JobResult &result, int status) const;
    bool runsAgain(const Job &job, const JobResult &result, int status, StepState verdict) const;
    void settleJob(const Job &job, const QString &jobId, const JobResult &result);

    // localengine_steps.cpp
    void report(NodeIndex node, StepState state);
    void enter(NodeIndex node);
    void enterJobs(NodeIndex node);
    void recordTrigger(NodeIndex node);
    void failStep(NodeIndex node, const QString &reason);
    void reloadJobs(NodeIndex node);
    void refreshStep(NodeIndex node);
    QString stepReason(NodeIndex node, StepState state) const;
    QString jobReason(NodeIndex node, const JobRun &job) const;
    bool cancelOnFailing();
    bool stopOnFailing();
    void letGo();
    NodeIndex firstFailure() const;
    void warnOfIgnored(NodeIndex node);

    // localengine_rehearsal.cpp
    Result<void> setUpRehearsal();
    Result<ReleaseFile> releaseFile() const;
    QString workFolderFor(const QString &jobId) const;
    void dropCopy(const QString &jobId, bool passed) const;
    void reportRehearsal();
    Json missingArtifacts();

    // localengine_workers.cpp
    void setUpWorkers();
    void serveCommand(const QString &job, const AgentMessage &message, const AgentServer::Reply &reply);
    bool workersEnded();

    // localengine_agent.cpp
    void serve(const QString &job, const AgentMessage &message, const AgentServer::Reply &reply);
    void uploadPipeline(const QString &job, const AgentMessage &message, const AgentServer::Reply &reply);
    Result<PlanPtr> planWith(const Json &upload, const QString &step) const;
    void replaceRest(NodeIndex uploader);
    void collectSpool();
    Redactor redactorOf(const QString &job) const;
    void cancelWithin(NodeIndex node, int graceMs);
    void cancelForJob(const QString &job, const AgentMessage &message, const AgentServer::Reply &reply);
    void applyUpdates(const ReleaseEvents &events);
    PlanPtr withLabels(const PlanPtr &plan) const;

    LocalSetup m_setup;
    Facts m_facts;
    PlanPtr m_plan;
    QString m_workFolder, m_pipelineFolder;
    QString m_copies; // of a rehearsal: holds the work folders of its jobs
    QStringList m_rehearsalWarnings;
    std::shared_ptr<void> m_rehearsalPort; // refuses while it lives
    QString m_spoolFolder;
    QString m_agentFolder;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<JobBoard> m_board;
    QHash<NodeIndex, QVector<JobVariant>> m_variants; // of the steps that had their turn
    QSet<NodeIndex> m_learned; // steps whose terms the board knows
    QVector<NodeIndex> m_endOnFailing; // steps with cancel_on_build_failing
    QSet<NodeIndex> m_spared; // of these: somebody asked for them after the build was failing
    QSet<QString> m_secretNames;
    ReleaseFile m_tags;
    QString m_releaseFileText;
    QString m_workerNote; // why no worker is used though there are rules
    std::unique_ptr<EngineWorkers> m_workers; // null: none is used
    std::unique_ptr<AgentServer> m_server;
    ReleaseState m_state;
    ReleaseEvents m_pending;
    QVector<Effect> m_effects;
    QHash<QString, Job> m_jobs; // running, by job id
    QTimer m_turn;
    QFileSystemWatcher m_spoolWatcher;
    qint64 m_seq = 0;
    int m_slots = 1;
    bool m_begun = false;
    bool m_canceled = false;
    bool m_stopping = false;
    bool m_stopped = false;
    bool m_broken = false; // the journal cannot be written any more
};

} // namespace slipway
