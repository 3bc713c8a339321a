// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/enginesource.h"
#include "engine/remote/remoteaddress.h"
#include "pipeline/pipeline.h"

#include <QObject>
#include <QVector>

namespace slipway {

class RemoteOffice;
class TrainEngine;

/// What is opened: one or more builds and task groups that are one release together. A plain value.
struct RemoteTrain
{
    struct Source
    {
        QString id; ///< what its steps' ids begin with where there are several; unique
        RemoteAddress address;
        PlanPtr definition; ///< of a build; null: none
        QString definitionFile {}; ///< the file it is from, absolute; empty: it is from no file
    };
    using Link = StepLink; ///< by hand: without a URI

    QString title;
    QVector<Source> sources;
    QVector<Link> links;
};

/// A release on engines elsewhere, of any number of sources: owns its engine, which lives on the office's thread and keeps the
/// release's journal in folder(). The same sources have the same folder. Lives on the GUI thread; the office outlives it. Connect to engine() first (ReleaseSession::attach), then begin().
class RemoteRelease : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString stateDir; ///< empty: TrustStore::dataFolder()
        QString who; ///< "user@host"; empty: found out
    };

    RemoteRelease(RemoteOffice *office, const RemoteTrain &train, Options options, QObject *parent = nullptr);
    ~RemoteRelease() override;

    Engine *engine() const;
    QString releaseId() const { return m_id; }
    QString folder() const { return m_folder; } ///< of the journal and the logs of jobs
    const RemoteTrain &train() const { return m_train; }

    void begin();
    /// What needs what though no engine knows of it, by hand: other than before.
    void setLinks(const QVector<StepLink> &links);
    void lookNow(); ///< for instance after signing in
    /// Lets go of it; ended() follows. Nothing there changes by that.
    void stop();
    bool hasEnded() const { return m_ended; }

Q_SIGNALS:
    void ended();

private:
    RemoteTrain m_train;
    QString m_id, m_folder;
    TrainEngine *m_engine = nullptr; // lives on the office's thread
    bool m_begun = false, m_stopping = false, m_ended = false;
};

} // namespace slipway
