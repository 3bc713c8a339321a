// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentclient.h"

#include "output.h"

#include "core/boundedfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

extern char **environ;

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentClient)
};

constexpr int kAnswerSeconds = 30;

Error unreachable(const QString &why)
{
    return {ErrorCode::Io, Words::tr("Slipway cannot be reached: %1").arg(why), Words::tr("is the release still running?"), {}};
}

Error lastError()
{
    return unreachable(QString::fromLocal8Bit(std::strerror(errno)));
}

/// Closes itself.
class Socket
{
public:
    Socket()
        : m_fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const timeval limit {kAnswerSeconds, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    }
    ~Socket()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    bool connectTo(const QByteArray &path) const
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        if (m_fd < 0 || path.size() >= qsizetype(sizeof address.sun_path)) {
            errno = ENAMETOOLONG;
            return false;
        }
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        sockaddr generic {};
        static_assert(sizeof generic <= sizeof address);
        return ::connect(m_fd, static_cast<const sockaddr *>(static_cast<const void *>(&address)), sizeof address) == 0;
    }
    bool send(const QByteArray &bytes) const
    {
        for (qsizetype at = 0; at < bytes.size();) {
            const auto sent = ::send(m_fd, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            at += sent;
        }
        return true;
    }
    bool receive(QByteArray &bytes) const
    {
        char chunk[65536];
        for (;;) {
            const auto got = ::recv(m_fd, chunk, sizeof chunk, 0);
            if (got < 0)
                return false;
            if (got == 0)
                return true;
            bytes.append(chunk, got);
        }
    }

private:
    int m_fd;
};

} // namespace

AgentMessage newMessage(AgentMessage::Kind kind)
{
    AgentMessage message;
    message.kind = kind;
    message.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.token = qEnvironmentVariable("BUILDKITE_AGENT_ACCESS_TOKEN");
    message.job = qEnvironmentVariable("BUILDKITE_JOB_ID");
    return message;
}

Result<Json> ask(const AgentMessage &message)
{
    const auto path = qEnvironmentVariable("SLIPWAY_AGENT_SOCKET");
    if (path.isEmpty())
        return fail(unreachable(Words::tr("SLIPWAY_AGENT_SOCKET is not set, so this is no step of a release")));
    const Socket socket;
    QByteArray bytes;
    if (!socket.connectTo(QFile::encodeName(path)) || !socket.send(encodeAgentMessage(message) + '\n') || !socket.receive(bytes))
        return fail(lastError());
    auto answer = Json::parse(bytes.cbegin(), bytes.cend(), nullptr, false);
    if (!answer.is_object())
        return fail(unreachable(Words::tr("the connection was closed without an answer")));
    if (!answer.value("ok", false))
        return fail(ErrorCode::Refused, fromStd(answer.value("error", std::string())));
    return answer;
}

EnvList processEnvironment()
{
    EnvList env;
    for (char **entry = environ; *entry; ++entry) {
        const auto text = QString::fromLocal8Bit(*entry);
        const auto equals = text.indexOf(u'=');
        if (equals > 0)
            env.append({text.left(equals), text.mid(equals + 1)});
    }
    return env;
}

Redactor environmentRedactor()
{
    return Redactor(secretValues(processEnvironment()));
}

Result<QByteArray> readInput(qsizetype limit)
{
    if (::isatty(STDIN_FILENO))
        return QByteArray();
    return readBoundedFile(QStringLiteral("-"), limit);
}

void warnAgent(const QString &text)
{
    printErrorText(QStringLiteral("buildkite-agent: ") + text);
}

} // namespace slipway::ctl
