// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotedesk.h"
#include "engine/remote/remotewatch.h"

#include <functional>
#include <memory>

namespace slipway {

class AuditLog;
class BuildActs;
class EvidenceWatch;
class RemoteFiles;
class GateOpener;
struct GateResult;

/// What a remote engine is made of.
struct RemoteSetup
{
    RemoteAddress address;
    PlanPtr definition; ///< of a build of Buildkite: tells edges and the fields of gates; null: none
    RemoteWatch::Signer read;
    /// The credentials to act with; asked for when somebody acts for the first time. Null: this is for looking only.
    std::function<Result<RemoteWatch::Signer>()> act;
    std::function<bool()> hasActor; ///< whether there are such credentials already; null: not before somebody acts
    QString who, stateDir; ///< for the audit log
    RemoteDesk *desk = nullptr; ///< outlives the engine, on its thread
    QString folder; ///< where logs of jobs are put; empty: none are fetched
};

/// "ORG/PIPELINE/N", or the id of the task group.
QString releaseIdOf(const RemoteAddress &address);

/// A build of Buildkite or a task group of Taskcluster with the face of an engine: events out, actions in. It runs nothing
/// and keeps no journal: the engine there has the history, which is told anew at each start; what people do through it is
/// in the audit log. Lives on the engine thread. Gates of builds can be opened, and builds retried, cancelled and rebuilt
/// (BuildActs); every other action is refused with what to do instead.
class RemoteEngine : public Engine
{
    Q_OBJECT
public:
    explicit RemoteEngine(RemoteSetup setup);
    ~RemoteEngine() override;

    QString releaseId() const override { return m_id; }

    /// What is known of it now; null before the first answer.
    RemoteSnapshotPtr snapshot() const { return m_watch ? m_watch->snapshot() : nullptr; }

public Q_SLOTS:
    /// What was told of it in earlier runs of the program; before begin().
    void remember(const ReleaseEvents &history) { m_history = history; }
    void begin();
    void act(quint64 ticket, const slipway::Action &action) override;
    void stop() override;
    void lookNow() override;
    void lookAt(const QString &step) override;
    void followLog(const QString &job, bool follow) override;
    void download(quint64 ticket, const QString &artifact, const QString &file) override;
    void dropDownload(quint64 ticket) override;

private:
    void watchEvidence();
    QStringList notes() const;
    void commit(ReleaseEvents events);
    void tellSource(const RemoteConnection &connection);
    void onHappened(const RemoteSnapshotPtr &snapshot, ReleaseEvents events, bool reshaped);
    PlanPtr planOf(const RemoteSnapshot &snapshot) const;
    ReleaseEvent started(const RemoteSnapshot &snapshot) const;
    void makeActs();
    Result<void> mayAct() const;
    Result<void> mayUnblock(const Action &action) const;
    void unblock(quint64 ticket, const Action &action);
    Result<void> isAsSeen(const RemoteSnapshot &before) const;
    void tellGate(quint64 ticket, const Action &action, const GateResult &result, qint64 intent);
    Json subjectOf(const Action &action, const QString &job) const;
    Result<qint64> writeDown(const Action &action, const QString &job, const RemoteSnapshot &before) const;
    void refuse(quint64 ticket, const Error &error);

    const RemoteSetup m_setup;
    const QString m_id;
    Ticker *m_ticker = nullptr;
    Transport *m_transport = nullptr;
    std::shared_ptr<HostBudget> m_budget;
    std::unique_ptr<RemoteWatch> m_watch;
    ReleaseEvents m_history; ///< until begin()
    std::unique_ptr<EvidenceWatch> m_evidence;
    std::unique_ptr<RemoteFiles> m_files;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<BuildActs> m_acts; ///< null: nothing can be done here
    std::unique_ptr<GateOpener> m_opener; ///< one at a time
    std::unique_ptr<GateOpener> m_spent; ///< the last one: it may be emitting still
    std::optional<RemoteWatch::Signer> m_actor;
    PlanPtr m_plan;
    EngineSource m_source;
    qint64 m_seq = 0;
    bool m_stopped = false;
};

} // namespace slipway
