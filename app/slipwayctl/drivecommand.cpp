// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivecommand.h"

#include "callstart.h"
#include "driver.h"
#include "requestfeed.h"
#include "stopsignals.h"
#include "usagefault.h"

#include "worker/flagfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

namespace slipway::ctl {

namespace {

constexpr int kMostInFlight = 10'000;
constexpr int kUsualTimeoutSeconds = 600;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DriveCommand)
};

struct DriveCall
{
    DriveWishes wishes;
    QString requests; ///< a file, "-", or empty: `one` is all
    RequestLine one;
    WorkRequest defaults; ///< verbosity and sandbox folder of requests that say nothing of them
    QString helpText; ///< not empty: only this was asked for
};

struct DriveOptions
{
    static QCommandLineOption option(const char *name, const QString &text, const char *value = nullptr, const QString &usual = {})
    {
        return {QLatin1String(name), text, value ? QLatin1String(value) : QString(), usual};
    }

    QCommandLineOption protocol = option("protocol", Words::tr("How messages are written: proto or json."), "NAME", QStringLiteral("proto"));
    QCommandLineOption multiplex = option("multiplex", Words::tr("Sends up to N requests at once, each with an id; without it the next request waits for the answer."), "N");
    QCommandLineOption requests = option("requests", Words::tr("The requests, one WorkRequest a line as JSON. Without it, and for -, standard input, as its lines come."), "FILE");
    QCommandLineOption timeout = option("timeout", Words::tr("Seconds that one request may take; 0: no limit."), "SECONDS", QString::number(kUsualTimeoutSeconds));
    QCommandLineOption env = option("env", Words::tr("A variable of the worker's environment, which is otherwise as bare as Bazel makes it: TMPDIR and nothing else."), "NAME=VALUE");
    QCommandLineOption inheritEnv = option("inherit-env", Words::tr("Gives the worker the variables of this program."));
    QCommandLineOption cwd = option("cwd", Words::tr("The folder the worker runs in; flag files and a relative program are looked for there."), "DIR", QStringLiteral("."));
    QCommandLineOption extraFlag = option("extra-flag", Words::tr("An argument behind --persistent_worker, as Bazel's --worker_extra_flag."), "FLAG");
    QCommandLineOption repeat = option("repeat", Words::tr("Asks each request N times."), "N", QStringLiteral("1"));
    QCommandLineOption keepGoing = option("keep-going", Words::tr("After a fault a new process takes what is left; without it a fault is the end."));
    QCommandLineOption summary = option("summary", Words::tr("Prints a last line with counts, rate and latencies."));
    QCommandLineOption failures = option("failures", Words::tr("Prints only answers with another exit code than 0, habits that Bazel would misread, and faults."));
    QCommandLineOption log = option("log", Words::tr("Where the worker's standard error goes, appended to; without it, it is shown here."), "FILE");
    QCommandLineOption sandboxDir = option("sandbox-dir", Words::tr("The sandboxDir of requests that name none."), "DIR");
    QCommandLineOption verbosity = option("verbosity", Words::tr("The verbosity of requests that name none; Bazel's --worker_verbose is 10."), "N", QStringLiteral("0"));
};

Error badUsage(const QString &message)
{
    return usageFault("drive", message);
}

Result<int> numberOf(const QCommandLineParser &parser, const QCommandLineOption &option, int least, int most)
{
    bool ok = false;
    const auto text = parser.value(option);
    const auto number = text.toInt(&ok);
    if (!ok || number < least || number > most)
        return fail(badUsage(Words::tr("--%1 %2 is no number from %3 to %4").arg(option.names().constFirst(), text).arg(least).arg(most)));
    return number;
}

Result<std::vector<QByteArray>> environmentOf(const QCommandLineParser &parser, const DriveOptions &o)
{
    QProcessEnvironment environment;
    if (parser.isSet(o.inheritEnv))
        environment = QProcessEnvironment::systemEnvironment();
    else
        environment.insert(QStringLiteral("TMPDIR"), QStringLiteral("/tmp")); // spec/bazel-worker.md 0.11
    for (const auto &pair : parser.values(o.env)) {
        const auto sign = pair.indexOf(u'=');
        if (sign < 1)
            return fail(ErrorCode::BadInput, Words::tr("'--env %1' is not of the form NAME=VALUE").arg(pair), Words::tr("write for example --env LANG=C.UTF-8"));
        environment.insert(pair.left(sign), pair.mid(sign + 1));
    }
    std::vector<QByteArray> list;
    for (const auto &pair : environment.toStringList())
        list.push_back(pair.toLocal8Bit());
    return list;
}

/// What starts the worker, and the one request that flag files among its arguments make.
Result<void> readWorker(const QCommandLineParser &parser, const DriveOptions &o, DriveCall &call)
{
    WorkerCommand command;
    for (const auto &word : parser.positionalArguments()) {
        const auto argument = QFile::encodeName(word);
        (isFlagFile(argument) ? command.flagFiles : command.startup).push_back(argument);
    }
    if (command.startup.empty())
        return fail(badUsage(Words::tr("drive wants the worker's program and arguments behind --")));
    auto &start = call.wishes.start;
    start.folder = QDir(parser.value(o.cwd)).absolutePath();
    if (!QFileInfo(start.folder).isDir())
        return fail(ErrorCode::NotFound, Words::tr("there is no such folder"), Words::tr("--cwd names where the worker runs"), {parser.value(o.cwd), 0, 0, 0, {}});
    auto &program = command.startup.front();
    if (program.contains('/'))
        program = QFile::encodeName(QDir(start.folder).absoluteFilePath(QFile::decodeName(program)));
    std::vector<QByteArray> extra;
    for (const auto &flag : parser.values(o.extraFlag))
        extra.push_back(QFile::encodeName(flag));
    std::erase(command.startup, QByteArray("--persistent_worker")); // argv() has it where Bazel puts it
    start.argv = command.argv(extra);
    if (command.flagFiles.empty())
        return {};
    if (parser.isSet(o.requests))
        return fail(badUsage(Words::tr("--requests and the flag file %1 both say what is asked: give one of them").arg(QFile::decodeName(command.flagFiles.front()))));
    auto expanded = expandFlagFiles(command.flagFiles, {start.folder, std::nullopt});
    if (expanded.failed())
        return fail(expanded.error());
    call.requests.clear();
    call.one.line = 1;
    call.one.request.arguments = std::move(*expanded);
    return {};
}

Result<void> readLimits(const QCommandLineParser &parser, const DriveOptions &o, DriveCall &call)
{
    const auto protocol = workerProtocolOf(parser.value(o.protocol));
    if (!protocol)
        return fail(badUsage(Words::tr("--protocol %1 is not known; there are proto and json").arg(parser.value(o.protocol))));
    const auto multiplex = parser.isSet(o.multiplex) ? numberOf(parser, o.multiplex, 1, kMostInFlight) : Result<int>(0);
    const auto timeout = numberOf(parser, o.timeout, 0, 1'000'000);
    const auto repeat = numberOf(parser, o.repeat, 1, 100'000'000);
    const auto verbosity = numberOf(parser, o.verbosity, 0, 1000);
    for (const auto *number : {&multiplex, &timeout, &repeat, &verbosity}) {
        if (number->failed())
            return fail(number->error());
    }
    // Whoever writes a cancel request means it, and the ids they write.
    call.wishes.traits = {*protocol, *multiplex > 0, true, true};
    call.wishes.inFlight = std::max(1, *multiplex);
    call.wishes.limits.requestMs = *timeout * 1000;
    call.wishes.repeat = *repeat;
    call.defaults.verbosity = *verbosity;
    call.defaults.sandboxDir = parser.value(o.sandboxDir).toUtf8();
    return {};
}

Result<DriveCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.setApplicationDescription(Words::tr(
        "Plays Bazel for one persistent worker: starts it, sends it requests, and prints one JSON line for each answer, or for "
        "what the worker did wrong. Flag files among its arguments (@FILE, --flagfile=FILE) are split off and become one "
        "request, as with Bazel. A line with \"cancel\":true cancels the earlier request whose requestId or number it names. "
        "Ends with 0 if every answer had exit code 0, with 1 if one had not or the worker did something wrong, with 2 for wrong "
        "usage or input."));
    const auto help = parser.addHelpOption();
    const DriveOptions o;
    parser.addOptions({o.protocol, o.multiplex, o.requests, o.timeout, o.env, o.inheritEnv, o.cwd, o.extraFlag, o.repeat, o.keepGoing, o.summary, o.failures, o.log, o.sandboxDir, o.verbosity});
    parser.addPositionalArgument(QStringLiteral("WORKER"), Words::tr("The worker's program and its arguments; --persistent_worker is added."), QStringLiteral("-- WORKER [ARGS...]"));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl drive")} + arguments))
        return fail(usageFault("drive", parser));
    DriveCall call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    call.requests = parser.isSet(o.requests) ? parser.value(o.requests) : QStringLiteral("-");
    if (auto worker = readWorker(parser, o, call); worker.failed())
        return fail(worker.error());
    if (auto limits = readLimits(parser, o, call); limits.failed())
        return fail(limits.error());
    auto environment = environmentOf(parser, o);
    if (environment.failed())
        return fail(environment.error());
    call.wishes.start.environment = std::move(*environment);
    call.wishes.keepGoing = parser.isSet(o.keepGoing);
    call.wishes.summary = parser.isSet(o.summary);
    call.wishes.onlyFailures = parser.isSet(o.failures);
    call.wishes.start.logPath = parser.isSet(o.log) ? QFileInfo(parser.value(o.log)).absoluteFilePath() : QString();
    return call;
}

RequestLine withDefaults(RequestLine line, const WorkRequest &defaults)
{
    if (line.request.cancel)
        return line;
    if (line.request.verbosity == 0)
        line.request.verbosity = defaults.verbosity;
    if (line.request.sandboxDir.isEmpty())
        line.request.sandboxDir = defaults.sandboxDir;
    return line;
}

void follow(RequestFeed &feed, Driver &driver, const WorkRequest &defaults)
{
    QObject::connect(&feed, &RequestFeed::came, &driver, [&feed, &driver, defaults](const RequestLine &line) {
        driver.add(withDefaults(line, defaults));
        feed.setReading(driver.wantsMore());
    });
    QObject::connect(&driver, &Driver::hungry, &feed, [&feed] { feed.setReading(true); });
    QObject::connect(&feed, &RequestFeed::ended, &driver, &Driver::close);
    QObject::connect(&feed, &RequestFeed::broke, &driver, [&driver](const QString &error) {
        printErrorText(error);
        driver.giveUp(ExitBadInput);
    });
    feed.setReading(true);
}

} // namespace

int runDrive(const QStringList &arguments)
{
    auto call = readArguments(arguments);
    if (const auto status = endsAtStart(call))
        return *status;
    RequestFeed feed(call->requests);
    if (const auto opened = call->requests.isEmpty() ? Result<void>() : feed.open(); opened.failed()) {
        printError(opened.error());
        return ExitBadInput;
    }
    // A worker or a reader of ours that goes away is an error of a write, not the end of this program.
    std::signal(SIGPIPE, SIG_IGN);
    const QTemporaryDir folder;
    if (call->wishes.start.logPath.isEmpty()) {
        call->wishes.start.logPath = folder.filePath(QStringLiteral("worker.log"));
        call->wishes.echoLog = true;
        call->wishes.start.marksLog = false;
    }
    StopSignals stopSignals;
    Driver driver(call->wishes);
    QObject::connect(&stopSignals, &StopSignals::received, &driver, &Driver::interrupt);
    // Queued: it may be finished before the event loop runs.
    QObject::connect(&driver, &Driver::finished, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    if (call->requests.isEmpty()) {
        driver.add(withDefaults(call->one, call->defaults));
        driver.close();
    } else if (feed.isStream()) {
        follow(feed, driver, call->defaults);
    } else {
        for (auto &line : feed.takeAll())
            driver.add(withDefaults(std::move(line), call->defaults));
        driver.close();
    }
    QCoreApplication::exec();
    return driver.exitStatus();
}

} // namespace slipway::ctl
