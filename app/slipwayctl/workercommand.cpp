// SPDX-License-Identifier: GPL-3.0-or-later
#include "workercommand.h"

#include "callstart.h"
#include "command.h"
#include "commandworker.h"
#include "output.h"
#include "usagefault.h"

#include "worker/flagfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <optional>

#include <unistd.h>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkerCommand)
};

const QString kPersistent = QStringLiteral("--persistent_worker");
constexpr int kMostJobs = 256;

struct WorkerCall
{
    bool persistent = false;
    WorkServer::Options options;
    QStringList command; ///< of one-shot mode, flag files and all
    QString helpText;
};

Error badUsage(const QString &message)
{
    return usageFault("worker", message);
}

/// What belongs to the worker itself stands before the command; the flag that makes it stay may stand anywhere.
qsizetype startOfCommand(const QStringList &arguments)
{
    qsizetype at = 0;
    while (at < arguments.size() && arguments[at].startsWith(u'-') && !isFlagFile(arguments[at].toUtf8()))
        at += arguments[at] == QLatin1String("--protocol") || arguments[at] == QLatin1String("--jobs") ? 2 : 1;
    return std::min(at, arguments.size());
}

Result<void> readOptions(const QString &protocol, const QString &jobs, WorkServer::Options &options)
{
    const auto known = workerProtocolOf(protocol);
    if (!known)
        return fail(badUsage(Words::tr("--protocol %1 is not known; a worker speaks proto or json").arg(protocol)));
    options.protocol = *known;
    if (jobs.isEmpty())
        return {};
    bool good = false;
    options.jobs = jobs.toInt(&good);
    if (!good || options.jobs < 1 || options.jobs > kMostJobs)
        return fail(badUsage(Words::tr("--jobs wants a number from 1 to %1, not '%2'").arg(kMostJobs).arg(jobs)));
    return {};
}

Result<WorkerCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Works for Bazel: with --persistent_worker it reads requests from standard input and answers each on standard output, several at the same "
        "time, until the input ends. A request's arguments are those of slipwayctl: %1 with their options. Without --persistent_worker it does once what the "
        "arguments or flag files say, and ends as that command does.").arg(servedCommands().join(QStringLiteral(", "))));
    const auto help = parser.addHelpOption();
    const QCommandLineOption persistent(QStringLiteral("persistent_worker"), Words::tr("Stays and serves requests; may stand anywhere among the arguments."));
    const QCommandLineOption protocol(QStringLiteral("protocol"), Words::tr("How requests and answers are written: proto or json, as the rule's requires-worker-protocol says."), QStringLiteral("PROTOCOL"), QStringLiteral("proto"));
    const QCommandLineOption jobs(QStringLiteral("jobs"), Words::tr("How many requests are worked on at the same time; else as many as there are processors."), QStringLiteral("N"));
    parser.addOptions({persistent, protocol, jobs});
    parser.addPositionalArgument(QStringLiteral("COMMAND"), Words::tr("What to do once: a command with its arguments, or @FILE with an argument on each line."), QStringLiteral("[COMMAND ARGUMENTS... | @FILE...]"));
    WorkerCall call;
    call.persistent = arguments.contains(kPersistent);
    const auto own = call.persistent ? arguments : arguments.first(startOfCommand(arguments));
    call.command = call.persistent ? QStringList() : arguments.mid(own.size());
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl worker")} + own))
        return fail(usageFault("worker", parser));
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    if (call.persistent && !parser.positionalArguments().isEmpty())
        return fail(badUsage(Words::tr("'%1' is no argument to start a worker with; what is to be done stands in the flag file").arg(parser.positionalArguments().constFirst())));
    if (!call.persistent && call.command.isEmpty())
        return fail(badUsage(Words::tr("there is nothing to do: write --persistent_worker, a command or a flag file")));
    if (const auto read = readOptions(parser.value(protocol), parser.value(jobs), call.options); read.failed())
        return fail(read.error());
    return call;
}

Result<QStringList> expanded(const QStringList &arguments)
{
    std::vector<QByteArray> words;
    for (const auto &argument : arguments)
        words.push_back(argument.toUtf8());
    return wordsOf(words, false);
}

int runOnce(const WorkerCall &call)
{
    const auto words = expanded(call.command);
    const auto ended = words.failed() ? Result<int>(fail(words.error())) : runServed(*words);
    if (ended.failed())
        printError(ended.error());
    return ended.ok() ? *ended : ExitBadInput;
}

int s_in = -1, s_out = -1; // where requests and answers went before anything else began

std::atomic<WorkServer *> s_server = nullptr; // a handler can reach nothing but statics
std::atomic<int> s_signal = 0;

void onSignal(int number)
{
    s_signal = number;
    ::alarm(1); // for an answer that nobody takes: writing it would go on for ever
    if (auto *server = s_server.load())
        server->stop();
}

void listenToSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

int serve(const WorkServer::Options &options)
{
    if (s_in < 0 || s_out < 0) {
        printErrorText(Words::tr("slipwayctl worker: standard input and output cannot be kept for requests and answers"));
        return ExitBadInput;
    }
    CommandWorker worker;
    WorkServer server(s_in, s_out, options, std::ref(worker));
    s_server = &server;
    listenToSignals();
    const auto served = server.serve();
    if (served.ok()) {
        s_server = nullptr;
        return ExitOk;
    }
    if (const int number = s_signal; number != 0)
        ::_exit(128 + number); // whatever still runs has been told, and is not waited for
    printErrorText(Words::tr("slipwayctl worker: %1").arg(served.error().toString()));
    std::fflush(stderr);
    ::_exit(ExitBadInput);
}

} // namespace

void keepWorkerChannels(const QStringList &arguments)
{
    if (!arguments.contains(kPersistent))
        return;
    s_in = moveStdinAway();
    s_out = moveStdoutAway();
}

bool workerPaints(const QStringList &arguments)
{
    if (arguments.contains(kPersistent))
        return true;
    const auto words = expanded(arguments.mid(startOfCommand(arguments)));
    const QStringList pictures {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("--format=svg"), QStringLiteral("--format=png")};
    return words.ok() && std::any_of(words->begin(), words->end(), [&pictures](const QString &word) { return pictures.contains(word); });
}

int runWorker(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (const auto end = endsAtStart(call))
        return *end;
    return call->persistent ? serve(call->options) : runOnce(*call);
}

} // namespace slipway::ctl
