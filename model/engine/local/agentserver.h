// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/agentmessage.h"

#include <QHash>
#include <QLocalServer>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QLocalSocket;

namespace slipway {

/// The release's private socket: a unix socket in a folder that only this user may enter (its path is short,
/// since the kernel allows 107 bytes). One request and one answer a connection, a JSON object on a line each.
/// What a client may make us remember is bounded: connections, bytes, time. Lives on the engine thread.
class AgentServer : public QObject
{
    Q_OBJECT
public:
    /// Must be called once; the client is gone when the answer is sent.
    using Reply = std::function<void(const Json &answer)>;
    using Handler = std::function<void(const QString &job, const AgentMessage &message, const Reply &reply)>;

    AgentServer(Handler handler, QObject *parent);
    ~AgentServer() override;

    Result<void> listen();
    QString socketPath() const;
    /// A new secret that stands for the job.
    QString admit(const QString &job);

    static constexpr int kMaxClients = 64;
    static constexpr int kIdleMs = 30'000;

private:
    void onConnection();
    void onData(QLocalSocket *client);
    void answer(QLocalSocket *client, const Json &answer);

    Handler m_handler;
    QLocalServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QString> m_jobs; // by token
    QHash<QLocalSocket *, QByteArray> m_clients; // what each has sent so far
};

Json agentRefusal(const QString &message, int exitStatus = 1);

} // namespace slipway
