// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoterelease.h"
#include "session/releasesession.h"

#include <QObject>

namespace slipway {

class RemoteOffice;

/// Opens and lets go of the release of engines elsewhere that a window shows, and keeps the session attached to it. At most
/// one at a time. Lives on the GUI thread, owned by the window; the office outlives it.
class RemoteController : public QObject
{
    Q_OBJECT
public:
    RemoteController(ReleaseSession *session, RemoteOffice *office, const QString &stateDir, QObject *parent = nullptr);

    RemoteOffice *office() const { return m_office; }
    /// What is shown; null: nothing of an engine elsewhere.
    RemoteRelease *release() const { return m_release; }
    void open(const RemoteTrain &train);
    void letGo();

Q_SIGNALS:
    void opened();
    void idle(); ///< nothing is attached any more

private:
    ReleaseSession *m_session;
    RemoteOffice *m_office;
    const QString m_stateDir;
    RemoteRelease *m_release = nullptr;
};

} // namespace slipway
