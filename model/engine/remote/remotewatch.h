// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/ticker.h"
#include "engine/remote/remoteconnection.h"
#include "engine/remote/remotesource.h"
#include "release/releaseevent.h"

#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

/// Looks at one build or task group again and again, as often as it is worth and its host allows, and tells what happened
/// there: each thing once, in order, also what fell into a gap. Lives on the engine thread. Several watches share one
/// Transport, one Ticker and, a host, one HostBudget, all of which outlive them.
class RemoteWatch : public QObject
{
    Q_OBJECT
public:
    /// The value of the Authorization header for a request; empty for none. `serverNowMs` is the time as the server's clock
    /// has it. Fails where the credentials cannot be used any more.
    using Signer = std::function<Result<QByteArray>(const HttpRequest &request, qint64 serverNowMs)>;

    RemoteWatch(std::unique_ptr<RemoteSource> source, Transport *transport, Ticker *ticker, std::shared_ptr<HostBudget> budget,
        Signer signer, QObject *parent = nullptr);
    ~RemoteWatch() override;

    void start();
    /// Looks as soon as the host allows, and at everything: after an action, because somebody signed in or asked.
    void lookNow();
    /// As RemoteSource::setEdges; happened() follows if anything changes by it.
    void setEdges(const QVector<RemoteEdge> &edges);
    /// Other credentials: goes on where it was signed out.
    void setSigner(Signer signer);

    const RemoteConnection &connection() const { return m_connection; }
    RemoteSnapshotPtr snapshot() const { return m_seen; }
    /// What the definition adds to the snapshot; null without one. Valid until the next look.
    const DefinedBuild *defined() const { return m_source->defined(); }
    /// What has to be added to this machine's clock to have the server's.
    qint64 clockSkewMs() const { return m_skewMs; }
    /// The last answer came from a server of ours that plays the engine.
    bool isStandIn() const { return m_standIn; }

Q_SIGNALS:
    /// Another snapshot, and what happened since the one before. `reshaped`: steps or edges are others, too.
    void happened(const slipway::RemoteSnapshotPtr &snapshot, const slipway::ReleaseEvents &events, bool reshaped);
    void connectionChanged(const slipway::RemoteConnection &connection);

private:
    void plan(qint64 earliestMs);
    void look();
    void ask();
    void onAnswer(const HttpAnswer &answer);
    void learnClock(qint64 aheadMs);
    void onGood(const HttpAnswer &answer);
    void onFault(const QString &why, bool unreachable);
    void setConnection(RemoteConnection connection);
    void armStale();
    void allowForHolding();
    void watchStale();
    void onWake(qint64 lateMs);
    void askWhenAllowed();
    void finishLook(bool changed);

    const std::unique_ptr<RemoteSource> m_source;
    Transport *const m_transport;
    Ticker *const m_ticker;
    const std::shared_ptr<HostBudget> m_budget;
    Signer m_signer;
    PollPace m_pace;
    RemoteConnection m_connection;
    RemoteSnapshotPtr m_seen;
    quint64 m_alarm = 0, m_staleAlarm = 0, m_ticket = 0;
    qint64 m_skewMs = 0, m_heldUntilMs = 0, m_staleMs = 0, m_wakeMs = 0;
    int m_faults = 0; ///< looks that failed in a row
    int m_turnsLost = 0; ///< looks in a row that had to be put off because others of that host came first
    bool m_whole = true; ///< the next look trusts nothing
    bool m_looking = false, m_again = false, m_standIn = false, m_triedSkew = false;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::RemoteSnapshotPtr)
