// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/releasesession.h"

#include <QPointer>

namespace slipway {

/// Keeps the engine informed which job's log is looked at in one place, at most one at a time, and says how it stands with it.
/// A plain object of its view; GUI thread. On this machine it asks for nothing.
class LogFollowing
{
public:
    explicit LogFollowing(ReleaseSession *session) : m_session(session) {}
    ~LogFollowing() { look({}); }
    Q_DISABLE_COPY_MOVE(LogFollowing)

    /// Looks at the log of this job, and no longer at the one before; empty: at none.
    void look(const QString &job);
    /// The engine is another one: it knows nothing of what was asked.
    void forget() { m_job.clear(); }
    const QString &job() const { return m_job; }
    /// Whether more may come into the file.
    bool isGrowing() const;
    /// For a label below the log; empty where there is nothing to say.
    QString text() const;

private:
    QPointer<ReleaseSession> m_session;
    QString m_job;
};

} // namespace slipway
