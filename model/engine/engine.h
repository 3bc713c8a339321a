// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"
#include "release/action.h"
#include "release/releaseevent.h"
#include "worker/workerboard.h"

#include <QObject>

namespace slipway {

/// Something that runs a release and tells what happens. Lives on the engine thread; talk to it only by its
/// slots through queued connections or QMetaObject::invokeMethod. Everything it emits is already in the
/// journal, so a listener may show it at once.
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

Q_SIGNALS:
    void eventsCommitted(const slipway::ReleaseEvents &events);
    void planChanged(const slipway::PlanPtr &plan); ///< at start and after each dynamic upload
    void actionAnswered(quint64 ticket, bool accepted, const slipway::Error &error);
    void engineFailed(const slipway::Error &error); ///< the journal cannot be written, the socket is gone ...
    void workersChanged(const slipway::WorkerBoard &board); ///< at most twice a second
    void stopped();
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::PlanPtr)
Q_DECLARE_METATYPE(slipway::Error)
Q_DECLARE_METATYPE(slipway::WorkerCare)
