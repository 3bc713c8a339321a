// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/local/steprunner.h"
#include "pipeline/facts.h"
#include "release/releasestore.h"

#include <QThread>

#include <memory>

namespace slipway {

/// A step whose env has this name fails with its value as the reason, without a job: whoever made the pipeline knew
/// before the run that it cannot pass. It does not count for LocalOptions::stopAtFailure.
inline constexpr auto kKnownFault = "SLIPWAY_BLOCKED";

/// How a release is run on this machine. A value.
struct LocalOptions
{
    QString stateDir; ///< empty: TrustStore::dataFolder()
    int jobs = 0; ///< how many jobs at once; 0: as many as there are cores
    QString who; ///< "user@host"; empty: found out
    /// The digest of the pipeline file that the user trusted. A fresh run whose file has another digest is
    /// refused with ErrorCode::NotTrusted. A resumed run uses the bytes that were trusted when it started.
    QString trustedDigest;
    /// The program that is buildkite-agent on the path of the jobs; empty: slipwayctl beside this program,
    /// else on PATH.
    QString agentProgram;
    int graceMs = 10'000; ///< between TERM and KILL
    /// For resume(): values of secrets, which the journal does not keep (a missing one is named in the error).
    EnvList env;

    // What a rehearsal puts around every job.
    /// An object if it is one, else null. The engine puts what it prepared into it (prepareRehearsal) and keeps
    /// that in the journal. A release is resumed as what it was started as: null does for both.
    Json rehearsal;
    QStringList pathPrefix; ///< folders that come before PATH in every job, whatever PATH its step asks for
    EnvList extraEnv; ///< set last in every job, over what the pipeline says
    /// The program and arguments that start every job's shell: "unshare -rn --" makes
    /// "unshare -rn -- /bin/bash -e -c SCRIPT". Empty: none.
    QStringList launcher;
    /// After the first step that failed hard nothing new starts; what runs goes on to its end, and the rest ends as
    /// waiting_failed. Kept in the journal: a resumed run does as it was started.
    bool stopAtFailure = false;
    /// The files that the pipeline was made from (a build order ...) with their digests; empty: the pipeline is the file.
    /// Gates are opened only while these are unchanged. Kept in the journal.
    QVector<QPair<QString, QString>> madeFrom;
    /// The digest of the workers (workersDigest) that the user trusted. Rules with another digest are not used: their
    /// commands run as processes, and a note says so. A resumed run uses those that it was started with.
    QString trustedWorkers;
    bool useWorkers = true; ///< else commands run as processes
    StepRunnerFactory runner; ///< what a job runs in; null: a process of its own (JobProcess)
};

/// A release that runs on this machine: owns the engine and the thread it lives on. Lives on the thread that
/// made it (the GUI's or slipwayctl's). Connect to engine() first (ReleaseSession::attach), then begin():
/// everything, after a resume the whole history too, arrives through Engine::eventsCommitted in batches.
///
///     auto release = LocalRelease::start(plan, facts, options, this);
///     session->attach(release->engine(), release->releaseId(), release->folder());
///     release->begin();
///
/// Errors (journal locked or unreadable, not trusted, disk full) arrive as Engine::engineFailed.
class LocalRelease : public QObject
{
    Q_OBJECT
public:
    static LocalRelease *start(const PlanPtr &plan, const Facts &facts, const LocalOptions &options, QObject *parent = nullptr);
    static LocalRelease *resume(const QString &id, const LocalOptions &options, QObject *parent = nullptr);
    /// Ends the children in order first if stop() was not called; waits for the thread.
    ~LocalRelease() override;

    Engine *engine() const; ///< null after ended()
    QString releaseId() const { return m_id; }
    QString folder() const { return m_folder; }
    QString who() const { return m_who; } ///< who runs it: "user@host"

    void begin();
    /// Asks the engine to end its children and to close the journal; ended() follows. The release can be resumed.
    void stop();
    bool hasEnded() const { return m_ended; }

Q_SIGNALS:
    /// After resume(): events up to this seq are history.
    void resumed(qint64 historySeq);
    void ended();

private:
    struct Start;
    LocalRelease(std::unique_ptr<Start> start, QObject *parent);

    QString m_id, m_folder, m_who;
    QThread m_thread;
    Engine *m_engine = nullptr; // lives on m_thread, deleted when that ends
    std::shared_ptr<bool> m_stopped = std::make_shared<bool>(false); ///< of the engine, on its thread
    bool m_begun = false;
    bool m_stopping = false;
    bool m_ended = false;
};

/// slipwayctl, which is buildkite-agent and the recorder for the jobs: as the options say, or found.
QString agentProgramOf(const LocalOptions &options);

/// The releases of a state folder (empty: the user's) that were stopped or interrupted and can be resumed.
QVector<ReleaseSummary> interruptedReleases(const QString &stateDir = {});

} // namespace slipway
