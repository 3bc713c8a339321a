// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/ticker.h"
#include "engine/net/transport.h"

#include <QStringList>

#include <functional>
#include <map>

namespace slipway::testing {

/// Time that stands still until a test moves it.
class FakeTicker : public Ticker
{
public:
    qint64 nowMs() const override { return m_now; }
    quint64 after(qint64 ms, std::function<void()> call) override
    {
        m_alarms[{m_now + std::max<qint64>(0, ms), ++m_last}] = std::move(call);
        return m_last;
    }
    void cancel(quint64 alarm) override
    {
        for (auto it = m_alarms.begin(); it != m_alarms.end(); ++it) {
            if (it->first.second == alarm) {
                m_alarms.erase(it);
                return;
            }
        }
    }
    /// Lets `ms` go by, with everything that falls due.
    void advance(qint64 ms)
    {
        const auto until = m_now + ms;
        while (!m_alarms.empty() && m_alarms.begin()->first.first <= until) {
            auto first = m_alarms.extract(m_alarms.begin());
            m_now = std::max(m_now, first.key().first);
            first.mapped()();
        }
        m_now = until;
    }

    /// The machine sleeps: the clock goes on, alarms do not. Below zero: the clock is set back, and alarms come as before.
    void sleep(qint64 ms)
    {
        m_now += ms;
        std::map<std::pair<qint64, quint64>, std::function<void()>> later;
        for (auto &[key, call] : m_alarms)
            later[{key.first + ms, key.second}] = std::move(call);
        m_alarms = std::move(later);
    }

private:
    qint64 m_now = 1'800'000'000'000;
    std::map<std::pair<qint64, quint64>, std::function<void()>> m_alarms;
    quint64 m_last = 0;
};

/// A server inside the test: answers after a while of the ticker's time.
class FakeTransport : public Transport
{
public:
    using Server = std::function<HttpAnswer(const HttpRequest &)>;

    FakeTransport(FakeTicker *ticker, Server server) : m_ticker(ticker), m_server(std::move(server)) {}

    quint64 send(const HttpRequest &request, Done done) override
    {
        const auto ticket = ++m_last;
        ++requests;
        log << QString::fromLatin1(request.method + ' ' + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        authorizations << request.authorization;
        // What the server says is decided when the request arrives, not when the answer does.
        auto answer = m_server(request);
        if (request.sink && answer.isGood()) {
            const auto body = std::exchange(answer.body, {});
            if (!request.sink(answer.headers, body))
                answer.error = Error {ErrorCode::Canceled, QStringLiteral("not taken"), {}, {}};
        }
        m_alarms[ticket] = m_ticker->after(latencyMs, [this, ticket, answer, done = std::move(done)] {
            m_alarms.erase(ticket);
            done(answer);
        });
        return ticket;
    }
    void drop(quint64 ticket) override
    {
        if (const auto it = m_alarms.find(ticket); it != m_alarms.end()) {
            m_ticker->cancel(it->second);
            m_alarms.erase(it);
        }
    }

    qint64 latencyMs = 40;
    int requests = 0;
    QStringList log;
    QByteArrayList authorizations;

private:
    FakeTicker *m_ticker;
    Server m_server;
    std::map<quint64, quint64> m_alarms;
    quint64 m_last = 0;
};

inline HttpAnswer good(const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.body = body;
    return answer;
}

inline HttpAnswer status(int code, const HttpHeaders &headers = {}, const QByteArray &body = "{\"message\":\"no\"}")
{
    HttpAnswer answer;
    answer.status = code;
    answer.headers = headers;
    answer.body = body;
    return answer;
}

inline HttpAnswer unreachable()
{
    HttpAnswer answer;
    answer.error = Error {ErrorCode::Io, QStringLiteral("the network is down"), {}, {}};
    answer.mayHaveArrived = true;
    return answer;
}

} // namespace slipway::testing
