// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginecall.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace slipway::call {

namespace {

using Json = nlohmann::json;

constexpr int kLookMs = 200; // at a log that grows
constexpr size_t kMostBytes = 16 * 1024 * 1024; // of a message, as the engine has it (kMaxAgentLine)

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

std::string randomId()
{
    std::array<unsigned char, 16> bytes {};
    if (::getrandom(bytes.data(), bytes.size(), 0) < 0)
        bytes[0] = static_cast<unsigned char>(::getpid()); // the id only has to be one
    std::string text;
    for (const auto byte : bytes) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

/// Closes itself.
class File
{
public:
    explicit File(int fd)
        : m_fd(fd)
    {
    }
    ~File()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    operator int() const { return m_fd; }

private:
    const int m_fd;
};

bool connectTo(int socket, const std::string &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (socket < 0 || path.empty() || path.size() >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.data(), path.size());
    sockaddr generic {};
    static_assert(sizeof generic <= sizeof address);
    return ::connect(socket, static_cast<const sockaddr *>(static_cast<const void *>(&address)), sizeof address) == 0;
}

bool sendAll(int socket, const std::string &bytes)
{
    for (size_t at = 0; at < bytes.size();) {
        const auto sent = ::send(socket, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += size_t(sent);
    }
    return true;
}

/// What a worker logs for this command, passed on to standard error as it comes.
class LogTail
{
public:
    void follow(const std::string &path, off_t from)
    {
        m_file.emplace(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
        m_at = from;
    }
    bool isFollowing() const { return m_file && *m_file >= 0; }
    void showTo(off_t end)
    {
        std::array<char, 65536> chunk;
        while (isFollowing() && m_at < end) {
            const auto got = ::pread(*m_file, chunk.data(), std::min(chunk.size(), size_t(end - m_at)), m_at);
            if (got <= 0)
                return;
            writeAll(STDERR_FILENO, std::string(chunk.data(), size_t(got)));
            m_at += got;
        }
    }
    /// What was there at the last look: the newest lines may be the engine's own, behind an answer that is on its way.
    void look()
    {
        showTo(std::exchange(m_seen, size()));
    }

private:
    off_t size() const
    {
        struct stat info {};
        return isFollowing() && ::fstat(*m_file, &info) == 0 ? info.st_size : 0;
    }

    std::optional<File> m_file;
    off_t m_at = 0, m_seen = 0;
};

bool inputIsGiven()
{
    struct stat info {};
    return ::fstat(STDIN_FILENO, &info) == 0 && (S_ISFIFO(info.st_mode) || S_ISREG(info.st_mode) || S_ISSOCK(info.st_mode));
}

Json message(const std::vector<std::string> &words, const std::string &folder, const Variables &variables)
{
    Json env = Json::array();
    for (const auto &[name, value] : variables)
        env.push_back({{"name", name}, {"value", value}});
    return {{"id", randomId()}, {"command", "worker_run"}, {"token", variable("BUILDKITE_AGENT_ACCESS_TOKEN")},
        {"job", variable("BUILDKITE_JOB_ID")}, {"words", words}, {"folder", folder}, {"input", inputIsGiven()}, {"env", std::move(env)}};
}

EngineAnswer answerOf(const Json &line, LogTail &log)
{
    if (!line.value("ok", false))
        return {EngineAnswer::Kind::Process, 0, line.value("error", std::string())};
    if (line.value("process", false))
        return {EngineAnswer::Kind::Process, 0, line.value("note", std::string())};
    if (line.value("cancelled", false))
        return {EngineAnswer::Kind::Cancelled, 0, {}};
    log.showTo(line.value("until", off_t(0)));
    return {EngineAnswer::Kind::Done, line.value("exit", 1), line.value("output", std::string())};
}

/// The answer in what has arrived, if it is there. What comes before it says where the log is.
std::optional<EngineAnswer> takeLines(std::string &arrived, LogTail &log)
{
    for (auto end = arrived.find('\n'); end != std::string::npos; end = arrived.find('\n')) {
        const auto line = Json::parse(arrived.begin(), arrived.begin() + std::string::difference_type(end), nullptr, false);
        arrived.erase(0, end + 1);
        if (!line.is_object())
            return EngineAnswer {EngineAnswer::Kind::Lost, 0, {}};
        if (!line.contains("log"))
            return answerOf(line, log);
        log.follow(line.value("log", std::string()), line.value("from", off_t(0)));
    }
    return {};
}

EngineAnswer waitForAnswer(int socket)
{
    LogTail log;
    std::string arrived;
    std::array<char, 65536> chunk;
    for (;;) {
        pollfd wait {socket, POLLIN, 0};
        if (::poll(&wait, 1, log.isFollowing() ? kLookMs : -1) == 0) {
            log.look();
            continue;
        }
        const auto got = ::recv(socket, chunk.data(), chunk.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return {EngineAnswer::Kind::Lost, 0, {}};
        arrived.append(chunk.data(), size_t(got));
        if (auto answer = takeLines(arrived, log))
            return *answer;
    }
}

} // namespace

void writeAll(int fd, const std::string &text)
{
    for (size_t at = 0; at < text.size();) {
        const auto written = ::write(fd, text.data() + at, text.size() - at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        at += size_t(written);
    }
}

EngineAnswer askEngine(const std::vector<std::string> &words, const std::string &folder, const Variables &variables)
{
    std::string line;
    try {
        line = message(words, folder, variables).dump() + '\n';
    } catch (const Json::exception &) {
        return {EngineAnswer::Kind::NotText, 0, {}};
    }
    const File socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (line.size() > kMostBytes || !connectTo(socket, variable("SLIPWAY_AGENT_SOCKET")))
        return {EngineAnswer::Kind::NotReached, 0, {}};
    if (!sendAll(socket, line))
        return {EngineAnswer::Kind::NotReached, 0, {}};
    return waitForAnswer(socket);
}

} // namespace slipway::call
