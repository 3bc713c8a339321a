// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/logfollower.h"

namespace slipway {

/// The log of a task's run (spec/taskgraph.md 9.2): public/logs/live.log leads, by a 303 and without the Authorization header
/// from there on, to the worker while the run lasts and to the store afterwards. The worker's answer does not end before the
/// run does: it is taken as it comes. When it breaks off, it goes on where it was, by a range where the server honours those.
class TaskLog : public LogFollower
{
    Q_OBJECT
public:
    TaskLog(const RemoteAddress &address, const QString &job, const QString &file, RemoteDesk *desk, RemoteWatch::Signer signer);

protected:
    void fetch() override;

private:
    void askWhere();
    void onPlace(const HttpAnswer &answer);
    void stream(const QUrl &url);
    bool take(const HttpHeaders &headers, const QByteArray &piece);
    void onStreamed(const HttpAnswer &answer);

    const RemoteAddress m_address;
    const QString m_job;
    QString m_name; ///< of the artifact
    bool m_overThen = false, m_first = true, m_grew = false;
    int m_hops = 0;
    std::optional<qint64> m_at; ///< where the next piece of this answer begins
    std::optional<Error> m_fault; ///< why a piece was not taken
};

} // namespace slipway
