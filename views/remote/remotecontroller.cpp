// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/remotecontroller.h"

#include "engine/remote/remoteoffice.h"

namespace slipway {

RemoteController::RemoteController(ReleaseSession *session, RemoteOffice *office, const QString &stateDir, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_office(office)
    , m_stateDir(stateDir)
{
}

void RemoteController::open(const RemoteTrain &train)
{
    letGo();
    m_release = new RemoteRelease(m_office, train, {m_stateDir, {}}, this);
    m_session->attach(m_release->engine(), m_release->releaseId(), m_release->folder());
    m_release->begin();
    Q_EMIT opened();
}

void RemoteController::letGo()
{
    if (!m_release)
        return;
    auto *release = std::exchange(m_release, nullptr);
    m_session->detach();
    connect(release, &RemoteRelease::ended, release, &QObject::deleteLater);
    release->stop();
    Q_EMIT idle();
}

} // namespace slipway
