// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/agentserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QRandomGenerator>
#include <QTimer>

namespace slipway {

namespace {

constexpr qsizetype kMaxSocketPath = 100;
constexpr qint64 kReadAhead = 64 * 1024;

std::unique_ptr<QTemporaryDir> privateFolder()
{
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    for (const auto &base : {runtime, QStringLiteral("/tmp")}) {
        if (base.isEmpty() || base.toUtf8().size() > kMaxSocketPath - 24 || !QFileInfo(base).isWritable())
            continue;
        auto folder = std::make_unique<QTemporaryDir>(base + QStringLiteral("/slipway-XXXXXX"));
        if (folder->isValid())
            return folder;
    }
    return {};
}

QString randomToken()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray bytes;
    for (const auto word : words)
        bytes += QByteArray::number(word, 16).rightJustified(8, '0');
    return QString::fromLatin1(bytes);
}

} // namespace

Json agentRefusal(const QString &message, int exitStatus)
{
    return Json {{"ok", false}, {"error", toStd(message)}, {"exit", exitStatus}};
}

AgentReply::AgentReply(QLocalSocket *client)
    : m_client(client)
{
}

void AgentReply::operator()(const Json &answer) const
{
    if (!m_client)
        return;
    tell(answer);
    m_client->disconnectFromServer();
}

void AgentReply::tell(const Json &line) const
{
    if (!m_client)
        return;
    m_client->write(dumpJson(line) + '\n');
    m_client->flush();
}

void AgentReply::whenGone(QObject *context, std::function<void()> then) const
{
    if (m_client)
        QObject::connect(m_client, &QLocalSocket::disconnected, context, std::move(then));
}

AgentServer::AgentServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QLocalServer::newConnection, this, &AgentServer::onConnection);
}

AgentServer::~AgentServer()
{
    const auto clients = m_server.findChildren<QLocalSocket *>(); // those that were refused, too
    for (auto *client : clients)
        disconnect(client, nullptr, this, nullptr);
}

Result<void> AgentServer::listen()
{
    m_folder = privateFolder();
    if (!m_folder) {
        return fail(ErrorCode::Io, tr("no private folder for the agent's socket can be made"),
            tr("make XDG_RUNTIME_DIR or /tmp writable"));
    }
    if (!m_server.listen(m_folder->filePath(QStringLiteral("agent")))) {
        return fail(ErrorCode::Io, tr("the agent's socket cannot be opened: %1").arg(m_server.errorString()),
            tr("check the free space and the permissions of the folder"), SourceRange {m_folder->path(), 0, 0, 0, {}});
    }
    return {};
}

QString AgentServer::socketPath() const
{
    return m_server.fullServerName();
}

QString AgentServer::admit(const QString &job)
{
    auto token = randomToken();
    m_jobs.insert(token, job);
    return token;
}

void AgentServer::onConnection()
{
    while (auto *client = m_server.nextPendingConnection()) {
        client->setReadBufferSize(kReadAhead);
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QObject::destroyed, this, [this, client] {
            m_clients.remove(client);
            m_commands.remove(client);
        });
        if (m_clients.size() >= kMaxClients) {
            AgentReply {client}(agentRefusal(tr("too many calls of buildkite-agent at once; try again")));
            continue;
        }
        m_clients.insert(client, {});
        connect(client, &QLocalSocket::readyRead, this, [this, client] { onData(client); });
        QTimer::singleShot(kIdleMs, client, [this, client] {
            if (!m_commands.contains(client))
                client->abort();
        });
        onData(client);
    }
}

void AgentServer::onData(QLocalSocket *client)
{
    const auto it = m_clients.find(client);
    if (it == m_clients.end())
        return;
    const AgentReply reply(client);
    *it += client->read(kMaxAgentLine + 1 - it->size());
    const auto end = it->indexOf('\n');
    if (end < 0) {
        if (it->size() > kMaxAgentLine)
            reply(agentRefusal(tr("the message is larger than 16 MiB")));
        return;
    }
    const auto line = it->left(end);
    // One request a connection: whatever else it sends is thrown away, and read so that its end is seen.
    disconnect(client, &QLocalSocket::readyRead, this, nullptr);
    connect(client, &QLocalSocket::readyRead, client, [client] { client->skip(kReadAhead); });
    it->clear();
    const auto message = decodeAgentMessage(line);
    if (message.failed())
        return reply(agentRefusal(message.error().message));
    const auto job = m_jobs.value(message->token);
    if (job.isEmpty())
        return reply(agentRefusal(tr("this token belongs to no job of this release")));
    if (message->kind == AgentMessage::Kind::WorkerRun && !letWait(client))
        return reply(agentRefusal(tr("too many commands wait for workers at once")));
    m_handler(job, *message, reply);
}

/// What a worker does for a client takes longer than any message, and must not keep messages out.
bool AgentServer::letWait(QLocalSocket *client)
{
    if (m_commands.size() >= kMaxCommands)
        return false;
    m_clients.remove(client);
    m_commands.insert(client);
    return true;
}

} // namespace slipway
