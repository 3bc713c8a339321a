// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/enginesource.h"
#include "engine/lognews.h"
#include "pipeline/pipeline.h"
#include "release/action.h"
#include "release/releaseevent.h"
#include "worker/workerboard.h"

#include <QObject>

namespace slipway {

/// Something that runs a release and tells what happens. Lives on the engine thread; talk to it only by its
/// slots through queued connections or QMetaObject::invokeMethod. Everything it emits is already in the
/// journal, so a listener may show it at once. Views do not know which engine they show: what an engine elsewhere can do and
/// how things stand with it comes as sourcesChanged; an engine that never emits that is on this machine and can do all.
class Engine : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString releaseId() const = 0;

public Q_SLOTS:
    /// Carries out or refuses; the answer comes as actionAnswered with the same `ticket`.
    virtual void act(quint64 ticket, const slipway::Action &action) = 0;
    /// Ends children in order and stops; emits stopped() when nothing runs any more.
    virtual void stop() = 0;
    /// Restarts or stops a worker process; nothing happens if it is gone, or where an engine has no workers.
    virtual void tendWorker(int worker, slipway::WorkerCare care)
    {
        Q_UNUSED(worker)
        Q_UNUSED(care)
    }
    /// Somebody looks at the log of a job, or no longer: while so, an engine elsewhere brings what the job wrote into the
    /// file that JobStarted named. On this machine it is there anyway.
    virtual void followLog(const QString &job, bool follow)
    {
        Q_UNUSED(job)
        Q_UNUSED(follow)
    }
    /// Somebody looks at a step now (empty: at none): what an engine elsewhere only tells step by step is asked for it.
    virtual void lookAt(const QString &step) { Q_UNUSED(step) }
    /// Fetches an uploaded artifact (Artifact::id) of an engine elsewhere into `file` and holds it against its checksum;
    /// downloadAnswered follows. Nothing half-done is left behind.
    virtual void download(quint64 ticket, const QString &artifact, const QString &file)
    {
        Q_UNUSED(artifact)
        Q_EMIT downloadAnswered(ticket, file, Error {ErrorCode::Refused, tr("This artifact is on this machine already"), {}, {}});
    }
    /// Ends a download; downloadAnswered says Canceled.
    virtual void dropDownload(quint64 ticket) { Q_UNUSED(ticket) }
    /// Asks anew, at once and for everything, where an engine is asked at all.
    virtual void lookNow() { }

Q_SIGNALS:
    void eventsCommitted(const slipway::ReleaseEvents &events);
    void planChanged(const slipway::PlanPtr &plan); ///< at start and after each dynamic upload
    /// It was sent and no answer came: whether it was done is not known, and is being settled by reading. The answer follows.
    void actionUnsettled(quint64 ticket);
    void actionAnswered(quint64 ticket, bool accepted, const slipway::Error &error);
    /// An action made another build: how to call it, and the address to open it by.
    void buildMade(const QString &title, const QString &url);
    void engineFailed(const slipway::Error &error); ///< the journal cannot be written, the socket is gone ...
    void workersChanged(const slipway::WorkerBoard &board); ///< at most twice a second
    void sourcesChanged(const slipway::EngineSources &sources); ///< engines elsewhere: which, and how it stands with them
    void downloadAdvanced(quint64 ticket, qint64 bytes, qint64 total); ///< total: -1 if not known
    /// It is there, whole and as its checksum says, if `error` has no message.
    void downloadAnswered(quint64 ticket, const QString &file, const slipway::Error &error);
    /// How it stands with the log of a job that is followed, or was.
    void logChanged(const slipway::LogNews &news);
    void stopped();
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::PlanPtr)
Q_DECLARE_METATYPE(slipway::Error)
Q_DECLARE_METATYPE(slipway::WorkerCare)
