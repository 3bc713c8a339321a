// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/localrelease.h"
#include "session/releasesession.h"
#include "source/truststore.h"
#include "worker/workerrule.h"

#include <QObject>

namespace slipway {

class RemoteOffice;

/// What a person chose for one run, beside the plan. A value.
struct RunChoice
{
    int jobs = 0; ///< how many jobs at once; 0: as the settings say
    bool stopAtFailure = false; ///< LocalOptions::stopAtFailure
    QVector<QPair<QString, QString>> madeFrom {}; ///< LocalOptions::madeFrom
};

/// Starts, resumes and ends the local release of a window, and keeps the session attached to it. At most
/// one at a time. Lives on the GUI thread, owned by the window; the engine has a thread of its own. What a
/// person asks of a running release goes through ReleaseSession::act, also from here.
class RunController : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        LocalOptions local;
        QString trustFile; ///< empty: "trusted" in the state folder
        /// The way to engines elsewhere, shared by all windows, which it outlives; null: the window makes one of its own.
        RemoteOffice *office = nullptr;
    };

    RunController(ReleaseSession *session, Settings settings, QObject *parent = nullptr);

    bool hasRelease() const { return m_release != nullptr; }
    bool isEnding() const { return m_ending > 0; } ///< a release that was let go of is not over yet
    bool isRunning() const { return m_release && !m_release->hasEnded() && m_session->isRunning(); }
    QString stateDir() const;
    RemoteOffice *office() const { return m_settings.office; } ///< may be null

    /// The workers that the release file of a plan speaks of, as it is now.
    static QVector<WorkerRule> workersOf(const PlanPtr &plan);
    /// The file, and its workers, which run commands of their own.
    bool isTrusted(const PlanPtr &plan) const;
    /// `workers`: those that the user was shown.
    Result<void> trust(const PlanPtr &plan, const QVector<WorkerRule> &workers);

    /// Starts `plan` afresh. Refused while another release runs and unless the file is trusted.
    /// As a rehearsal: nothing is published (RehearsalDialog, model/engine/local/rehearsalplace.h).
    Result<void> start(const PlanPtr &plan, const Facts &facts, bool rehearse = false, const RunChoice &choice = {});
    QString agentProgram() const; ///< slipwayctl
    /// `env`: values of secrets, which the journal does not keep.
    Result<void> resume(const QString &id, const EnvList &env);
    void cancelRelease(const QString &reason);
    /// To be called by whoever is asked to open something, when it is asked: what is still being read for the window then
    /// comes too late.
    void announceOpening() { Q_EMIT opening(); }
    /// Lets go of the release: it is stopped in order if it still runs, and idle() follows.
    void letGo();

    /// How many steps would run: commands and triggers that were not removed.
    static int runnableSteps(const PlanPtr &plan);

Q_SIGNALS:
    void started();
    void opening(); ///< something else is asked for; it may still be refused
    void lettingGo(); ///< something else takes the window, or the document is planned anew; also where nothing is attached
    void idle(); ///< nothing is attached any more
    void allEnded(); ///< no engine is alive: the window may go

private:
    Result<void> refuseWhileRunning() const;
    void adopt(LocalRelease *release);
    void onEnded(LocalRelease *release);

    ReleaseSession *m_session;
    Settings m_settings;
    TrustStore m_trust;
    LocalRelease *m_release = nullptr;
    int m_ending = 0;
};

} // namespace slipway
