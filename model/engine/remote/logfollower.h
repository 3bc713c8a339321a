// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lognews.h"
#include "engine/remote/logfile.h"
#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotedesk.h"
#include "engine/remote/remotewatch.h"

#include <QObject>

#include <memory>

namespace slipway {

/// Brings the log of one job at an engine elsewhere into a file, and what the job writes from then on while somebody looks.
/// Of an old log only the last kMostAtOnce bytes are fetched. Lives on the engine thread; the desk outlives it.
class LogFollower : public QObject
{
    Q_OBJECT
public:
    ~LogFollower() override;

    /// Somebody looks, or no longer.
    void follow(bool look);
    /// The job has ended: what is missing is fetched, then all is there.
    void setOver();
    const LogNews &news() const { return m_news; }

    static constexpr qint64 kMostAtOnce = 8LL * 1024 * 1024;
    static constexpr qint64 kQuickMs = 3'000, kSlowestMs = 24'000, kFaultMs = 15'000;

Q_SIGNALS:
    void changed(const slipway::LogNews &news);

protected:
    LogFollower(const QString &job, const QString &file, RemoteDesk *desk, RemoteWatch::Signer signer);

    /// One more time: ends in again(), failed() or whole().
    virtual void fetch() = 0;
    /// Asks the engine, signed.
    void ask(HttpRequest request, std::function<void(const HttpAnswer &)> done);
    /// Asks another server, without the Authorization header.
    void askPlainly(HttpRequest request, std::function<void(const HttpAnswer &)> done);
    void again(bool grew);
    void failed(const QString &why, qint64 againAfterMs = kFaultMs);
    void whole(const QString &why = {});
    void tell(LogNews::State state, const QString &why = {});
    bool isOver() const { return m_isOver; }
    bool isFollowed() const { return m_isFollowed; }
    LogFile &file() { return m_file; }
    RemoteDesk *desk() const { return m_desk; }

private:
    void plan(qint64 ms);
    void begin();

    RemoteDesk *const m_desk;
    const RemoteWatch::Signer m_signer;
    LogFile m_file;
    LogNews m_news;
    quint64 m_ticket = 0, m_alarm = 0;
    qint64 m_pauseMs = kQuickMs, m_skewMs = 0;
    bool m_isFollowed = false, m_isOver = false, m_busy = false, m_isWhole = false;
};

/// By the kind of address: ranges of the log's end from Buildkite, the live log of a task's run from Taskcluster. `job` as
/// RemoteJob::id; the log of a job that `isOver` is fetched once.
std::unique_ptr<LogFollower> makeLogFollower(const RemoteAddress &address, const QString &job, const QString &file, bool isOver, RemoteDesk *desk,
    RemoteWatch::Signer signer);

} // namespace slipway
