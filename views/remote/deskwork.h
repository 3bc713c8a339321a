// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteoffice.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace slipway {

class RemoteDesk;

/// One worker that lives on the engines' thread, for somebody on the GUI thread who owns this. It is made there by `make`,
/// which connects its signals to functions with `mailbox` as their context, so that these run on the GUI thread, and starts
/// it. Destroying this ends the worker, and nothing of it is heard any more. GUI thread; where the
/// office goes first, the worker goes with it.
class DeskWork
{
public:
    using Make = std::function<QObject *(RemoteDesk *desk, QObject *mailbox)>;

    DeskWork(RemoteOffice *office, Make make);
    ~DeskWork();
    Q_DISABLE_COPY_MOVE(DeskWork)

private:
    struct Shared;
    const QPointer<RemoteOffice> m_office;
    const std::shared_ptr<Shared> m_shared;
};

} // namespace slipway
