// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/transport.h"

#include <QNetworkAccessManager>

#include <unordered_map>

class QNetworkReply;

namespace slipway {

/// The real thing: one connection pool for all that a program asks. No cookies, no cache, no redirects, no referrers.
class NetworkTransport : public Transport
{
    Q_OBJECT
public:
    explicit NetworkTransport(QObject *parent = nullptr);
    ~NetworkTransport() override;

    quint64 send(const HttpRequest &request, Done done) override;
    void drop(quint64 ticket) override;

private:
    struct Sent
    {
        QNetworkReply *reply = nullptr;
        Done done;
        QByteArray body;
        HttpRequest::Sink sink;
        qint64 maxBytes = 0, received = 0;
        bool tooMuch = false, unwanted = false, tls = false;
    };

    static void take(Sent &sent); ///< what has come since

    void onData(quint64 ticket);
    void onFinished(quint64 ticket);

    QNetworkAccessManager m_network;
    std::unordered_map<quint64, Sent> m_sent;
    quint64 m_lastTicket = 0;
};

} // namespace slipway
