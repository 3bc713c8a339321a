// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/agentmessage.h"

#include <QHash>
#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QLocalSocket;

namespace slipway {

/// The way back to one client. Copies are the same way; what is said to a client that is gone is lost. Engine thread.
class AgentReply
{
public:
    explicit AgentReply(QLocalSocket *client = nullptr);

    /// The answer. Must be called once; the client is gone when it is sent.
    void operator()(const Json &answer) const;
    /// A line before the answer, for a client that waits long.
    void tell(const Json &line) const;
    /// Calls `then` if the client goes away; also after the answer.
    void whenGone(QObject *context, std::function<void()> then) const;

private:
    QPointer<QLocalSocket> m_client;
};

/// The release's private socket: a unix socket in a folder that only this user may enter (its path is short,
/// since the kernel allows 107 bytes). One request and one answer a connection, a JSON object on a line each.
/// What a client may make us remember is bounded: connections, bytes, time (a command that a worker runs takes what it
/// takes). Lives on the engine thread.
class AgentServer : public QObject
{
    Q_OBJECT
public:
    using Reply = AgentReply;
    using Handler = std::function<void(const QString &job, const AgentMessage &message, const Reply &reply)>;

    AgentServer(Handler handler, QObject *parent);
    ~AgentServer() override;

    Result<void> listen();
    QString socketPath() const;
    /// A new secret that stands for the job.
    QString admit(const QString &job);

    static constexpr int kMaxClients = 64;
    static constexpr int kMaxCommands = 1024; ///< that workers run or that wait for one
    static constexpr int kIdleMs = 30'000;

private:
    void onConnection();
    void onData(QLocalSocket *client);
    bool letWait(QLocalSocket *client);

    Handler m_handler;
    QLocalServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QString> m_jobs; // by token
    QHash<QLocalSocket *, QByteArray> m_clients; // what each has sent so far
    QSet<QLocalSocket *> m_commands; // clients that wait for a worker, none of m_clients
};

Json agentRefusal(const QString &message, int exitStatus = 1);

} // namespace slipway
