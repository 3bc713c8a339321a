// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/browsersignin.h"

#include "core/parsejson.h"
#include "engine/remote/remoteaddress.h"

#include <QDateTime>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrlQuery>

#include <array>

namespace slipway {

namespace {

QString freshNumber()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 431: return "Request Header Fields Too Large";
    }
    return "Bad Request";
}

QString valueOf(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

bool isClientId(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9!@/:.+|_-]{1,255}")));
    return form.match(text).hasMatch();
}

bool isToken(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-]{8,255}")));
    return form.match(text).hasMatch();
}

} // namespace

QStringList promotionScopes(const QString &hookGroupId, const QString &hookId)
{
    const auto hook = hookGroupId + u'/' + hookId;
    return QStringList {QStringLiteral("hooks:trigger-hook:") + hook, QStringLiteral("hooks:list-last-fires:") + hook, QStringLiteral("hooks:get:%1:%2").arg(hookGroupId, hookId),
               QStringLiteral("auth:expand-scopes")}
        + watchingScopes();
}

QStringList watchingScopes()
{
    return {QStringLiteral("auth:current-scopes"), QStringLiteral("queue:get-task:*"), QStringLiteral("queue:status:*"), QStringLiteral("queue:list-task-group:*"),
        QStringLiteral("queue:list-artifacts:*"), QStringLiteral("queue:get-artifact:public/*")};
}

BrowserSignIn::BrowserSignIn(QUrl root, QStringList scopes, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_scopes(std::move(scopes))
{
    m_patience.setSingleShot(true);
    connect(&m_server, &QTcpServer::newConnection, this, &BrowserSignIn::onConnection);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        stop();
        Q_EMIT failed(tr("Nobody signed in within the time given."));
    });
}

BrowserSignIn::~BrowserSignIn()
{
    for (auto *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect(this); // it goes after what its end would be told to
}

void BrowserSignIn::setTimeouts(int wholeMs, int headMs)
{
    m_wholeMs = wholeMs;
    m_headMs = headMs;
}

Result<QUrl> BrowserSignIn::begin()
{
    stop();
    if (!m_server.listen(QHostAddress::LocalHost))
        return fail(ErrorCode::Io, tr("no port of this machine can be listened on: %1").arg(m_server.errorString()));
    m_path = QStringLiteral("/slipway/") + freshNumber();
    m_patience.start(m_wholeMs);
    QStringList query;
    const auto add = [&query](const char *name, const QString &value) { query.append(QLatin1String(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value))); };
    add("name", QStringLiteral("slipway-") + freshNumber().left(6));
    add("description", tr("Slipway, a release console, signed in from this machine"));
    for (const auto &scope : m_scopes)
        add("scope", scope);
    add("expires", QStringLiteral("%1h").arg(kValidHours));
    m_expiresMs = QDateTime::currentMSecsSinceEpoch() + kValidHours * 3'600'000;
    add("callback_url", QStringLiteral("http://localhost:%1%2").arg(m_server.serverPort()).arg(m_path));
    return apiUrl(m_root, {QStringLiteral("auth"), QStringLiteral("clients"), QStringLiteral("create")}, query.join(u'&'));
}

void BrowserSignIn::cancel()
{
    stop();
}

void BrowserSignIn::stop()
{
    m_server.close();
    m_patience.stop();
    // What is said already is still said; nobody is listened to any more.
    for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it)
        it.key()->abort();
    m_heads.clear();
}

void BrowserSignIn::onConnection()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_heads.size() >= kMaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_heads.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(socket); });
        connect(socket, &QObject::destroyed, this, [this, socket] { m_heads.remove(socket); });
        QTimer::singleShot(m_headMs, socket, [socket] { socket->abort(); }); // whoever speaks slowly keeps nobody waiting
    }
}

void BrowserSignIn::onData(QTcpSocket *socket)
{
    const auto it = m_heads.find(socket);
    if (it == m_heads.end()) {
        socket->readAll();
        return;
    }
    *it += socket->read(kMaxHeadBytes + 1 - it->size());
    if (it->size() > kMaxHeadBytes)
        return answer(socket, 431, tr("This is too long."));
    if (!it->contains("\r\n\r\n"))
        return;
    const auto words = it->left(it->indexOf("\r\n")).split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return answer(socket, 400, tr("This is no request."));
    if (words[0] != "GET")
        return answer(socket, 405, tr("Only GET is answered here."));
    const auto target = QUrl::fromEncoded(words[1], QUrl::StrictMode);
    if (!target.isValid() || !target.authority().isEmpty() || target.path() != m_path)
        return answer(socket, 404, tr("There is nothing here."));
    take(socket, target);
}

/// The one answer that counts, good or not.
void BrowserSignIn::take(QTcpSocket *socket, const QUrl &target)
{
    const QUrlQuery query(target);
    const auto client = valueOf(query, "clientId"), token = valueOf(query, "accessToken"), certificate = valueOf(query, "certificate");
    const auto json = certificate.isEmpty() ? Json() : parseJson(certificate.toUtf8());
    const bool good = isClientId(client) && isToken(token) && (certificate.isEmpty() || json.is_object());
    answer(socket, good ? 200 : 400, good ? tr("You are signed in. Close this page and go back to Slipway.") : tr("These are no credentials. Go back to Slipway and try again."));
    stop();
    if (!good) {
        Q_EMIT failed(tr("The browser came back without credentials. Try again, or set TASKCLUSTER_CLIENT_ID and TASKCLUSTER_ACCESS_TOKEN."));
        return;
    }
    Json secret {{"clientId", toStd(client)}, {"accessToken", toStd(token)}, {"expires", m_expiresMs}};
    if (json.is_object())
        secret["certificate"] = json;
    Q_EMIT signedIn(client, dumpJson(secret));
}

void BrowserSignIn::answer(QTcpSocket *socket, int status, const QString &text)
{
    m_heads.remove(socket);
    const auto body = text.toUtf8() + '\n';
    socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace slipway
