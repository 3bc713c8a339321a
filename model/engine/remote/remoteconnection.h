// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace slipway {

/// How things stand with an engine: what the badge shows and whether anything may be done there. A plain value.
struct RemoteConnection
{
    enum class State : quint8 {
        Connecting, ///< nothing has come yet
        Live,
        Stale, ///< what is shown was true at `sinceMs`
        Offline, ///< it cannot be reached
        SignedOut, ///< the credentials are refused, or missing
        RateLimited, ///< until `untilMs`
        Gone, ///< there is no such build or group, or these credentials may not see it
    };

    State state = State::Connecting;
    qint64 sinceMs = 0; ///< of the last good answer
    qint64 untilMs = 0;
    QString why; ///< the last fault, for a person

    /// While this is false every control that acts is off (issue 7): nobody decides on what may be no longer so.
    bool mayAct() const { return state == State::Live; }
    bool operator==(const RemoteConnection &) const = default;
};

QString connectionStateName(RemoteConnection::State state); ///< "live", "stale" ...: stable, for JSON
/// For the badge: "live", "stale since 10:41:07", "rate-limited until 10:42:00". Times of day are local.
QString connectionText(const RemoteConnection &connection);
/// Why nothing may be done now; empty if it may.
QString whyNotToAct(const RemoteConnection &connection);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::RemoteConnection)
