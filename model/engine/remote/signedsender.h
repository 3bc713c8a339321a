// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/ticker.h"
#include "engine/net/transport.h"
#include "engine/remote/remotewatch.h"

#include <functional>
#include <memory>

namespace slipway {

/// Sends what a person's action needs, one request at a time: not before the host allows it, signed when it goes, and what
/// the answer says of limits and of the server's clock is kept. Used by whoever acts; another request (or wait) takes the
/// place of one under way, whose answer nobody hears then, and everything is forgotten when it is deleted.
/// Lives on the engine thread; transport and ticker outlive it.
class SignedSender
{
public:
    SignedSender(Transport *transport, Ticker *ticker, std::shared_ptr<HostBudget> budget);
    ~SignedSender();
    Q_DISABLE_COPY_MOVE(SignedSender)

    using Done = std::function<void(const HttpAnswer &answer)>;
    using Unsigned = std::function<void(const Error &error)>;
    /// `done` comes later; `refused` at once or later, where the request cannot be signed: nothing was sent then.
    void send(HttpRequest request, const RemoteWatch::Signer &signer, Done done, Unsigned refused);
    /// Calls back after `ms`.
    void wait(qint64 ms, std::function<void()> call);

private:
    void forget();
    void go(HttpRequest request, const RemoteWatch::Signer &signer, Done done, const Unsigned &refused);

    Transport *const m_transport;
    Ticker *const m_ticker;
    const std::shared_ptr<HostBudget> m_budget;
    quint64 m_ticket = 0, m_alarm = 0;
    qint64 m_skewMs = 0;
};

} // namespace slipway
