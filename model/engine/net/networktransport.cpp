// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/networktransport.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>

namespace slipway {

namespace {

constexpr qint64 kPieces = 1024 * 1024; ///< at most so much of a streamed answer is held at once

/// Keeps nothing: a console signs in by header, and cookies would only leak between hosts.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// A body that cannot be rewound. Qt sends a request again by itself, whatever its method, when the connection ends before the
/// answer begins, and what acts would act twice; it has to read the body once more for that, and fails here instead.
class BodyOnce : public QIODevice
{
public:
    explicit BodyOnce(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_body.size() - m_read; }
    bool atEnd() const override { return m_read >= m_body.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto size = std::min<qint64>(most, m_body.size() - m_read);
        if (size <= 0)
            return -1;
        std::copy_n(m_body.constData() + m_read, size, data);
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_read = 0;
};

QNetworkReply *start(QNetworkAccessManager &network, QNetworkRequest wire, const HttpRequest &request)
{
    if (request.method == "HEAD") // as a custom request it would wait for a body that never comes
        return network.head(wire);
    if (request.method == "GET")
        return network.sendCustomRequest(wire, request.method, request.body);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *body = new BodyOnce(request.body);
    auto *reply = network.sendCustomRequest(wire, request.method, body);
    body->setParent(reply);
    return reply;
}

/// Where an answer came from, for messages: a URL without what may be secret in it.
QString placeOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

Error faultOf(QNetworkReply::NetworkError code, const QUrl &url, const QString &words)
{
    Error error {ErrorCode::Io, {}, {}, SourceRange {placeOf(url), 0, 0, 0, {}}};
    switch (code) {
    case QNetworkReply::HostNotFoundError:
        error.message = Transport::tr("the host %1 is not known").arg(url.host());
        error.hint = Transport::tr("check the network and the address");
        break;
    case QNetworkReply::ConnectionRefusedError:
        error.message = Transport::tr("%1 refuses the connection").arg(url.host());
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        error.message = Transport::tr("%1 does not answer in time").arg(url.host());
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        error.message = Transport::tr("%1 closed the connection before its answer was complete").arg(url.host());
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.message = Transport::tr("the identity of %1 cannot be verified: %2").arg(url.host(), words);
        error.hint = Transport::tr("nothing was sent; ask whoever runs the server, or your network, about its certificate");
        break;
    default:
        error.message = Transport::tr("no answer from %1: %2").arg(url.host(), words);
    }
    return error;
}

/// Only what never reached the server may be told from what may have.
bool neverArrived(QNetworkReply::NetworkError code)
{
    return code == QNetworkReply::HostNotFoundError || code == QNetworkReply::ConnectionRefusedError
        || code == QNetworkReply::SslHandshakeFailedError || code == QNetworkReply::ProxyConnectionRefusedError
        || code == QNetworkReply::ProxyNotFoundError || code == QNetworkReply::UnknownNetworkError;
}

} // namespace

NetworkTransport::NetworkTransport(QObject *parent)
    : Transport(parent)
{
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

NetworkTransport::~NetworkTransport()
{
    for (auto &[ticket, sent] : m_sent) {
        sent.reply->disconnect(this);
        sent.reply->abort();
        delete sent.reply;
    }
}

quint64 NetworkTransport::send(const HttpRequest &request, Done done)
{
    const auto ticket = ++m_lastTicket;
    if (!request.authorization.isEmpty() && !mayCarrySecrets(request.url)) {
        HttpAnswer refused;
        refused.error = Error {ErrorCode::BadInput, tr("no credentials are sent to %1: the connection would not be encrypted").arg(request.url.host()),
            tr("use its https address"), SourceRange {placeOf(request.url), 0, 0, 0, {}}};
        QMetaObject::invokeMethod(this, [done = std::move(done), refused] { done(refused); }, Qt::QueuedConnection);
        return ticket;
    }
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setTransferTimeout(request.timeoutMs);
    wire.setDecompressedSafetyCheckThreshold(request.maxBytes);
    wire.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("slipway/" SLIPWAY_VERSION));
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (!request.authorization.isEmpty())
        wire.setRawHeader("Authorization", request.authorization);
    if (!request.body.isEmpty() && !wire.hasRawHeader("Content-Type"))
        wire.setRawHeader("Content-Type", "application/json");
    auto *reply = start(m_network, wire, request);
    auto &sent = m_sent[ticket];
    sent.reply = reply;
    sent.done = std::move(done);
    sent.sink = request.sink;
    sent.maxBytes = request.maxBytes;
    if (request.sink)
        reply->setReadBufferSize(kPieces); // whoever writes slower than the network brings is not overrun
    connect(reply, &QNetworkReply::readyRead, this, [this, ticket] { onData(ticket); });
    connect(reply, &QNetworkReply::sslErrors, this, [this, ticket] {
        if (const auto it = m_sent.find(ticket); it != m_sent.end())
            it->second.tls = true;
    });
    connect(reply, &QNetworkReply::finished, this, [this, ticket] { onFinished(ticket); });
    return ticket;
}

void NetworkTransport::drop(quint64 ticket)
{
    const auto it = m_sent.find(ticket);
    if (it == m_sent.end())
        return;
    auto *reply = it->second.reply;
    m_sent.erase(it);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void NetworkTransport::onData(quint64 ticket)
{
    const auto it = m_sent.find(ticket);
    if (it == m_sent.end())
        return;
    auto &sent = it->second;
    if (sent.tooMuch || sent.unwanted)
        return;
    take(sent);
    if (sent.tooMuch || sent.unwanted)
        sent.reply->abort(); // finished follows
}

void NetworkTransport::take(Sent &sent)
{
    const auto piece = sent.reply->readAll();
    sent.received += piece.size();
    sent.tooMuch = sent.received > sent.maxBytes;
    const auto status = sent.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (sent.sink && status / 100 == 2) {
        HttpHeaders headers;
        for (const auto &pair : sent.reply->rawHeaderPairs())
            headers.append(pair);
        sent.unwanted = !sent.tooMuch && !piece.isEmpty() && !sent.sink(headers, piece);
    } else {
        sent.body += piece;
    }
}

void NetworkTransport::onFinished(quint64 ticket)
{
    const auto it = m_sent.find(ticket);
    if (it == m_sent.end())
        return;
    auto sent = std::move(it->second);
    m_sent.erase(it);
    auto *reply = sent.reply;
    reply->deleteLater();
    if (reply->isOpen() && !sent.tooMuch && !sent.unwanted)
        take(sent);
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &pair : reply->rawHeaderPairs())
        answer.headers.append(pair);
    answer.serverTimeMs = httpDateMs(headerOf(answer.headers, "Date")).value_or(0);
    if (const auto target = headerOf(answer.headers, "Location"); !target.isEmpty() && answer.status / 100 == 3)
        answer.redirect = reply->url().resolved(QUrl::fromEncoded(target, QUrl::StrictMode));
    const auto code = reply->error();
    const bool isStatus = answer.status >= 300 && code >= QNetworkReply::ContentAccessDenied; // Qt's names for 4xx and 5xx
    if (sent.tooMuch) {
        answer.error = Error {ErrorCode::LimitExceeded, tr("the answer is larger than %1 bytes").arg(sent.maxBytes), {}, SourceRange {placeOf(reply->url()), 0, 0, 0, {}}};
    } else if (sent.unwanted) {
        answer.error = Error {ErrorCode::Canceled, tr("the answer of %1 was not taken").arg(reply->url().host()), {}, SourceRange {placeOf(reply->url()), 0, 0, 0, {}}};
    } else if (code != QNetworkReply::NoError && !isStatus) {
        answer.error = faultOf(code, reply->url(), reply->errorString());
        answer.mayHaveArrived = !sent.tls && !neverArrived(code);
    } else {
        // A connection that ends early is no error to everybody: hold the answer against what it announced.
        const auto announced = headerOf(answer.headers, "Content-Length");
        const bool packed = !headerOf(answer.headers, "Content-Encoding").isEmpty();
        if (!announced.isEmpty() && !packed && announced.toLongLong() > sent.received && answer.status != 304 && reply->operation() != QNetworkAccessManager::HeadOperation) {
            answer.error = faultOf(QNetworkReply::RemoteHostClosedError, reply->url(), {});
            answer.mayHaveArrived = true;
        }
    }
    if (answer.error)
        answer.status = 0;
    answer.body = std::move(sent.body);
    if (answer.status == 0)
        answer.body.clear();
    sent.done(answer);
}

} // namespace slipway
