// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/signedsender.h"

#include <utility>

namespace slipway {

SignedSender::SignedSender(Transport *transport, Ticker *ticker, std::shared_ptr<HostBudget> budget)
    : m_transport(transport)
    , m_ticker(ticker)
    , m_budget(std::move(budget))
{
}

SignedSender::~SignedSender()
{
    forget();
}

/// What it does not hold any more could not be dropped later, and would answer to something deleted.
void SignedSender::forget()
{
    m_transport->drop(std::exchange(m_ticket, 0));
    m_ticker->cancel(std::exchange(m_alarm, 0));
}

void SignedSender::wait(qint64 ms, std::function<void()> call)
{
    forget();
    m_alarm = m_ticker->after(ms, [this, call = std::move(call)] {
        m_alarm = 0;
        call();
    });
}

void SignedSender::send(HttpRequest request, const RemoteWatch::Signer &signer, Done done, Unsigned refused)
{
    forget();
    const auto now = m_ticker->nowMs();
    const auto at = m_budget->notBefore(HostBudget::Purpose::Act, now);
    if (at <= now)
        return go(std::move(request), signer, std::move(done), refused);
    wait(at - now, [this, request = std::move(request), signer, done = std::move(done), refused = std::move(refused)] { send(request, signer, done, refused); });
}

void SignedSender::go(HttpRequest request, const RemoteWatch::Signer &signer, Done done, const Unsigned &refused)
{
    const auto now = m_ticker->nowMs();
    auto signature = signer(request, now + m_skewMs);
    if (signature.failed())
        return refused(signature.error());
    request.authorization = std::move(*signature);
    m_budget->sent(now);
    m_ticket = m_transport->send(request, [this, done = std::move(done)](const HttpAnswer &answer) {
        m_ticket = 0;
        const auto came = m_ticker->nowMs();
        if (answer.serverTimeMs)
            m_skewMs = answer.serverTimeMs - came;
        heard(*m_budget, answer, came);
        done(answer);
    });
}

} // namespace slipway
