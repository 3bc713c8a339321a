// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

namespace slipway {

/// Signs in to a deployment of Taskcluster through the person's browser (spec/taskgraph.md 9.3): its page makes credentials
/// and hands them over on a port of this machine. Listens on 127.0.0.1 alone, for one answer and five minutes. The path of
/// the answer holds a number that only that page was told, so that no other page can put credentials of its own in. Opens no
/// browser itself. Any thread with an event loop; nothing blocks.
class BrowserSignIn : public QObject
{
    Q_OBJECT
public:
    explicit BrowserSignIn(QUrl root, QStringList scopes, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// Begins to listen. Gives the page that is to be opened in a browser; fails where no port can be had.
    Result<QUrl> begin();
    void cancel(); ///< nothing is told any more
    bool isWaiting() const { return m_server.isListening(); }
    void setTimeouts(int wholeMs, int headMs); ///< for tests; before begin()

    static constexpr int kWholeMs = 5 * 60'000; ///< for the person to sign in
    static constexpr qint64 kValidHours = 8; ///< that the credentials are asked for; the person may make it less there
    static constexpr int kHeadMs = 10'000; ///< for a connection to say what it wants
    static constexpr qint64 kMaxHeadBytes = 16 * 1024;
    static constexpr int kMaxConnections = 8; ///< at once

Q_SIGNALS:
    /// `secret` is what SecretShelf wants: {"clientId", "accessToken", "certificate"?, "expires"}, the last as it was asked for.
    void signedIn(const QString &clientId, const QByteArray &secret);
    void failed(const QString &why);

private:
    void onConnection();
    void onData(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QString &text);
    void take(QTcpSocket *socket, const QUrl &target);
    void stop();

    const QUrl m_root;
    const QStringList m_scopes;
    QTcpServer m_server;
    QTimer m_patience;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QString m_path; ///< of the answer
    qint64 m_expiresMs = 0; ///< since the epoch
    int m_wholeMs = kWholeMs, m_headMs = kHeadMs;
};

/// The few scopes that promoting through one hook takes.
QStringList promotionScopes(const QString &hookGroupId, const QString &hookId);
/// Those that watching groups takes: nothing can be changed with them.
QStringList watchingScopes();

} // namespace slipway
