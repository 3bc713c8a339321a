// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that behaves as each request's first argument says, well or badly. Singleplex or multiplex, one request
// after the other. Arguments: --json; --deaf (does not end with its input, nor by TERM); --die (ends before it reads).
#include "worker/messagecodec.h"
#include "worker/messagesplitter.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

using namespace slipway;

namespace {

WorkerProtocol g_protocol = WorkerProtocol::Proto;

void say(const QByteArray &bytes)
{
    (void)!::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size()));
}

QByteArray answer(qint32 id, int code = 0, const QByteArray &output = {}, bool cancelled = false)
{
    return encodeMessage(g_protocol, WorkResponse {code, output, id, cancelled, false});
}

[[noreturn]] void sleepForEver()
{
    for (;;)
        ::pause();
}

void behave(const WorkRequest &request)
{
    const auto id = request.requestId;
    const auto how = request.arguments.empty() ? QByteArray("ok") : request.arguments.front();
    const auto more = request.arguments.size() > 1 ? request.arguments[1] : QByteArray();
    if (how == "ok")
        say(answer(id, 0, more));
    else if (how == "fail")
        say(answer(id, more.toInt(), "it failed\n"));
    else if (how == "pid")
        say(answer(id, 0, QByteArray::number(qint64(::getpid()))));
    else if (how == "env")
        say(answer(id, 0, ::getenv(more.constData())));
    else if (how == "cwd") {
        std::array<char, 4096> folder {};
        say(answer(id, 0, ::getcwd(folder.data(), folder.size())));
    } else if (how == "log") {
        std::fprintf(stderr, "%s\n", more.constData());
        say(answer(id));
    } else if (how == "garbage") {
        say("Loading the tool...\n" + answer(id));
    } else if (how == "print") {
        say("hello\n");
    } else if (how == "crash") {
        std::fprintf(stderr, "it broke\n");
        ::_exit(3);
    } else if (how == "kill") {
        std::raise(SIGKILL);
    } else if (how == "closeout") {
        ::close(STDOUT_FILENO);
    } else if (how == "trunc") {
        say(answer(id, 1, "half of this").left(6));
        ::_exit(0);
    } else if (how == "badid") {
        say(answer(id + 1000));
    } else if (how == "was") {
        say(answer(id, 0, {}, true));
    } else if (how == "twice") {
        say(answer(id) + answer(id));
    } else if (how == "respexit") {
        say(answer(id, 0, "last words"));
        ::_exit(0);
    } else if (how == "slow") {
        for (const auto byte : answer(id, 0, "byte by byte"))
            say(QByteArray(1, byte));
    } else if (how == "child") {
        const auto pid = ::fork();
        if (pid == 0)
            sleepForEver();
        say(answer(id, 0, QByteArray::number(qint64(pid))));
    } // "hang": nothing
}

} // namespace

int main(int argc, char **argv)
{
    bool deaf = false;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0)
            g_protocol = WorkerProtocol::Json;
        deaf = deaf || std::strcmp(argv[i], "--deaf") == 0;
        if (std::strcmp(argv[i], "--die") == 0) {
            std::fprintf(stderr, "I cannot start\n");
            return 7;
        }
    }
    if (deaf)
        std::signal(SIGTERM, SIG_IGN);
    const auto splitter = MessageSplitter::make(g_protocol, MessageKind::Request);
    std::array<char, 64 * 1024> buffer;
    for (;;) {
        const auto size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size <= 0)
            break;
        splitter->feed({buffer.data(), size});
        for (auto next = splitter->next(); next.ok() && *next; next = splitter->next()) {
            const auto request = decodeRequest(g_protocol, **next);
            if (request.failed())
                return 2;
            if (request->cancel)
                say(answer(request->requestId, 0, {}, true));
            else
                behave(*request);
        }
    }
    if (deaf)
        sleepForEver();
    return 0;
}
