// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that behaves as each request's first argument says, well or badly. Singleplex or multiplex, one request
// after the other. Arguments: --json; --stays (does not end with its input); --deaf (nor by TERM); --die (ends before it reads);
// --dump FILE (what it reads, as it came); --exit N (at the end of its input). Other arguments are passed over.
#include "worker/messagecodec.h"
#include "worker/messagesplitter.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <string>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace slipway;

namespace {

WorkerProtocol g_protocol = WorkerProtocol::Proto;
QByteArray g_argv;
std::set<qint32> g_active; ///< asked and not answered
std::set<qint32> g_stubborn; ///< answer as if nobody had cancelled them
int g_cancels = 0;
int g_reads = 0; ///< it took for this request
std::string g_memory;

void say(const QByteArray &bytes)
{
    (void)!::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size()));
}

QByteArray answer(qint32 id, int code = 0, const QByteArray &output = {}, bool cancelled = false)
{
    g_active.erase(id);
    return encodeMessage(g_protocol, WorkResponse {code, output, id, cancelled, false});
}

[[noreturn]] void sleepForEver()
{
    for (;;)
        ::pause();
}

/// Writes, and waits until it was read.
void sayAlone(const QByteArray &bytes)
{
    say(bytes);
    for (int left = 1; left > 0; ::usleep(200)) {
        if (::ioctl(STDOUT_FILENO, FIONREAD, &left) != 0)
            return;
    }
}

std::string inSandbox(const WorkRequest &request, const QByteArray &path)
{
    return (request.sandboxDir.isEmpty() ? QByteArray() : request.sandboxDir + '/').toStdString() + path.toStdString();
}

QByteArray filesBelow(const std::string &folder)
{
    QByteArrayList names;
    for (const auto &each : std::filesystem::recursive_directory_iterator(folder)) {
        if (!each.is_directory())
            names.append(QByteArray::fromStdString(each.path().lexically_relative(folder).string()));
    }
    std::sort(names.begin(), names.end());
    return names.join(' ');
}

QByteArray openFiles()
{
    QByteArrayList names;
    for (int fd = 0; fd < 1024; ++fd) {
        if (::fcntl(fd, F_GETFD) >= 0)
            names.append(QByteArray::number(fd));
    }
    return names.join(' ');
}

QByteArray seen(const WorkRequest &request)
{
    QByteArray text;
    for (const auto &argument : request.arguments)
        text += '[' + argument + ']';
    for (const auto &input : request.inputs)
        text += ' ' + input.path + '=' + input.digest;
    return text + " verbosity " + QByteArray::number(request.verbosity);
}

QByteArray cwd()
{
    std::array<char, 4096> folder {};
    return ::getcwd(folder.data(), folder.size());
}

QByteArray writeFile(const WorkRequest &request, const QByteArray &name, const QByteArray &text)
{
    std::ofstream file(inSandbox(request, name));
    file << text.toStdString();
    return file.good() ? QByteArray() : QByteArray("cannot be written");
}

QByteArray readFile(const WorkRequest &request, const QByteArray &name)
{
    std::ifstream file(inSandbox(request, name));
    return QByteArray::fromStdString({std::istreambuf_iterator<char>(file), {}});
}

QByteArray whetherAlone()
{
    ::usleep(2000); // what is sent too early has come by then
    int waiting = 0;
    ::ioctl(STDIN_FILENO, FIONREAD, &waiting);
    return waiting > 0 ? "crowded" : "alone";
}

QByteArray eat(int megabytes)
{
    g_memory.assign(size_t(megabytes) * 1024 * 1024, 'x');
    return QByteArray::number(qint64(g_memory.size()));
}

using Words = QByteArrayList;
using Behaviour = std::function<void(const WorkRequest &, const Words &)>;

/// Those that answer as they should.
const std::map<QByteArray, std::function<QByteArray(const WorkRequest &, const Words &)>> kWell {
    {"ok", [](const WorkRequest &, const Words &words) { return words.value(1); }},
    {"pid", [](const WorkRequest &, const Words &) { return QByteArray::number(qint64(::getpid())); }},
    {"env", [](const WorkRequest &, const Words &words) { return QByteArray(::getenv(words.value(1).constData())); }},
    {"argv", [](const WorkRequest &, const Words &) { return g_argv; }},
    {"cwd", [](const WorkRequest &, const Words &) { return cwd(); }},
    {"fds", [](const WorkRequest &, const Words &) { return openFiles(); }},
    {"seen", [](const WorkRequest &request, const Words &) { return seen(request); }},
    {"reads", [](const WorkRequest &, const Words &) { return QByteArray::number(g_reads); }},
    {"alone", [](const WorkRequest &, const Words &) { return whetherAlone(); }},
    {"cancels", [](const WorkRequest &, const Words &) { return QByteArray::number(g_cancels); }},
    {"files", [](const WorkRequest &request, const Words &) { return filesBelow(request.sandboxDir.isEmpty() ? "." : inSandbox(request, "")); }},
    {"make", [](const WorkRequest &request, const Words &words) { return writeFile(request, words.value(1), words.value(2)); }},
    {"read", [](const WorkRequest &request, const Words &words) { return readFile(request, words.value(1)); }},
    {"where", [](const WorkRequest &request, const Words &) { return request.sandboxDir; }},
    {"eat", [](const WorkRequest &, const Words &words) { return eat(words.value(1).toInt()); }},
    {"nap", [](const WorkRequest &, const Words &words) { ::usleep(useconds_t(words.value(1).toInt()) * 1000); return QByteArray(); }},
    {"log", [](const WorkRequest &, const Words &words) { std::fprintf(stderr, "%s\n", words.value(1).constData()); return QByteArray(); }},
};

/// Those that do something else.
const std::map<QByteArray, Behaviour> kOtherwise {
    {"fail", [](const WorkRequest &request, const Words &words) { say(answer(request.requestId, words.value(1).toInt(), "it failed\n")); }},
    {"raw", [](const WorkRequest &request, const Words &words) { g_active.erase(request.requestId); say(QByteArray::fromHex(words.value(1))); }},
    {"rawexit", [](const WorkRequest &, const Words &words) { say(QByteArray::fromHex(words.value(1))); ::_exit(0); }},
    {"garbage", [](const WorkRequest &request, const Words &) { say("Loading the tool...\n" + answer(request.requestId)); }},
    {"print", [](const WorkRequest &, const Words &) { say("hello\n"); }},
    {"crash", [](const WorkRequest &, const Words &) { std::fprintf(stderr, "it broke\n"); ::_exit(3); }},
    {"kill", [](const WorkRequest &, const Words &) { std::raise(SIGKILL); }},
    {"closeout", [](const WorkRequest &, const Words &) { ::close(STDOUT_FILENO); }},
    {"half", [](const WorkRequest &request, const Words &) { say(answer(request.requestId, 1, "half of this").left(6)); }},
    {"trunc", [](const WorkRequest &request, const Words &) { say(answer(request.requestId, 1, "half of this").left(6)); ::_exit(0); }},
    {"badid", [](const WorkRequest &request, const Words &) { say(answer(request.requestId + 1000)); }},
    {"noid", [](const WorkRequest &request, const Words &words) { g_active.erase(request.requestId); say(answer(0, 0, words.value(1))); }},
    {"was", [](const WorkRequest &request, const Words &) { say(answer(request.requestId, 0, {}, true)); }},
    {"twice", [](const WorkRequest &request, const Words &) { say(answer(request.requestId) + answer(request.requestId)); }},
    {"respexit", [](const WorkRequest &request, const Words &) { say(answer(request.requestId, 0, "last words")); ::_exit(0); }},
    {"slow", [](const WorkRequest &request, const Words &) {
         for (const auto byte : answer(request.requestId, 0, "byte by byte"))
             say(QByteArray(1, byte));
     }},
    {"parts", [](const WorkRequest &request, const Words &) {
         const auto whole = answer(request.requestId, 0, "in two parts");
         sayAlone(whole.left(1));
         say(whole.mid(1));
     }},
    {"stubborn", [](const WorkRequest &request, const Words &) { g_stubborn.insert(request.requestId); }},
    {"backwards", [](const WorkRequest &, const Words &) { // itself last, and what hangs
         QByteArray all;
         for (auto each = g_active.rbegin(); each != g_active.rend(); ++each)
             all += encodeMessage(g_protocol, WorkResponse {0, "id " + QByteArray::number(*each), *each, false, false});
         g_active.clear();
         say(all);
     }},
    {"child", [](const WorkRequest &request, const Words &) {
         const auto pid = ::fork();
         if (pid == 0)
             sleepForEver();
         say(answer(request.requestId, 0, QByteArray::number(qint64(pid))));
     }},
    {"hang", [](const WorkRequest &, const Words &) {}},
    {"noanswer", [](const WorkRequest &request, const Words &) { g_active.erase(request.requestId); }},
};

void behave(const WorkRequest &request)
{
    g_active.insert(request.requestId);
    const Words words(request.arguments.begin(), request.arguments.end());
    const auto how = words.value(0, "ok");
    if (const auto well = kWell.find(how); well != kWell.end())
        say(answer(request.requestId, 0, well->second(request, words)));
    else if (const auto otherwise = kOtherwise.find(how); otherwise != kOtherwise.end())
        otherwise->second(request, words);
    else
        say(answer(request.requestId, 64, "no such behaviour: " + how));
}

/// Only for what is not answered yet.
void cancel(qint32 id)
{
    ++g_cancels;
    if (g_active.contains(id))
        say(g_stubborn.erase(id) > 0 ? answer(id, 4, "too late") : answer(id, 0, {}, true));
}

} // namespace

int main(int argc, char **argv)
{
    bool deaf = false, stays = false;
    int exitCode = 0;
    std::ofstream dump;
    for (int i = 1; i < argc; ++i) {
        g_argv += (i > 1 ? " " : "") + QByteArray(argv[i]);
        if (std::strcmp(argv[i], "--json") == 0)
            g_protocol = WorkerProtocol::Json;
        stays = stays || std::strcmp(argv[i], "--stays") == 0;
        deaf = deaf || std::strcmp(argv[i], "--deaf") == 0;
        if (std::strcmp(argv[i], "--die") == 0) {
            std::fprintf(stderr, "I cannot start\n");
            return 7;
        }
        if (i + 1 < argc && std::strcmp(argv[i], "--dump") == 0)
            dump.open(argv[i + 1], std::ios::binary | std::ios::app);
        if (i + 1 < argc && std::strcmp(argv[i], "--exit") == 0)
            exitCode = std::atoi(argv[i + 1]);
    }
    if (deaf)
        std::signal(SIGTERM, SIG_IGN);
    const auto splitter = MessageSplitter::make(g_protocol, MessageKind::Request);
    std::array<char, 64 * 1024> buffer;
    for (;;) {
        const auto size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size <= 0)
            break;
        ++g_reads;
        if (dump.is_open())
            dump.write(buffer.data(), size).flush();
        splitter->feed({buffer.data(), size});
        for (auto next = splitter->next(); next.ok() && *next; next = splitter->next()) {
            const auto request = decodeRequest(g_protocol, **next);
            if (request.failed())
                return 2;
            if (request->cancel)
                cancel(request->requestId);
            else
                behave(*request);
            g_reads = 0;
        }
    }
    if (deaf || stays)
        sleepForEver();
    return exitCode;
}
