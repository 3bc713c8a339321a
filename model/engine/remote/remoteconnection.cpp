// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteconnection.h"

#include <QCoreApplication>
#include <QDateTime>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RemoteConnection)
};

using State = RemoteConnection::State;

QString timeOfDay(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

QString connectionStateName(State state)
{
    switch (state) {
    case State::Connecting: return QStringLiteral("connecting");
    case State::Live: return QStringLiteral("live");
    case State::Stale: return QStringLiteral("stale");
    case State::Offline: return QStringLiteral("offline");
    case State::SignedOut: return QStringLiteral("signed_out");
    case State::RateLimited: return QStringLiteral("rate_limited");
    case State::Gone: return QStringLiteral("gone");
    }
    return {};
}

QString connectionText(const RemoteConnection &connection)
{
    switch (connection.state) {
    case State::Connecting: return Words::tr("connecting");
    case State::Live: return Words::tr("live");
    case State::Stale: return connection.sinceMs ? Words::tr("stale since %1").arg(timeOfDay(connection.sinceMs)) : Words::tr("no good answer yet");
    case State::Offline: return connection.sinceMs ? Words::tr("offline since %1").arg(timeOfDay(connection.sinceMs)) : Words::tr("offline");
    case State::SignedOut: return Words::tr("signed out");
    case State::RateLimited: return Words::tr("rate-limited until %1").arg(timeOfDay(connection.untilMs));
    case State::Gone: return Words::tr("not found");
    }
    return {};
}

QString whyNotToAct(const RemoteConnection &connection)
{
    switch (connection.state) {
    case State::Live: return {};
    case State::Connecting: return Words::tr("The engine has not answered yet.");
    case State::Stale:
        if (!connection.sinceMs)
            return Words::tr("The engine has not given a good answer yet: %1").arg(connection.why);
        return Words::tr("What is shown was true at %1. Nothing can be done until the engine answers again.").arg(timeOfDay(connection.sinceMs));
    case State::Offline: return Words::tr("The engine cannot be reached: %1").arg(connection.why);
    case State::SignedOut: return Words::tr("The engine refuses these credentials. Sign in again.");
    case State::RateLimited: return Words::tr("The engine wants no more requests until %1.").arg(timeOfDay(connection.untilMs));
    case State::Gone: return Words::tr("There is no such build or group, or these credentials may not see it.");
    }
    return {};
}

} // namespace slipway
