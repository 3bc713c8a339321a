// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcommand.h"

#include "command.h"
#include "factoptions.h"
#include "orderoptions.h"
#include "output.h"
#include "rehearsal/rehearsaloutput.h"
#include "runner.h"
#include "sourcetext.h"
#include "stopsignals.h"
#include "usagefault.h"

#include "buildorder/conanprogram.h"
#include "buildorder/orderpipeline.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "review/releasefile.h"
#include "review/workerrules.h"
#include "source/truststore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunCommand)
};

struct RunCall
{
    QString file; ///< the first of `files`
    QStringList files;
    OrderRunOptions order;
    bool tolerant = false;
    QString resume;
    Facts facts;
    FactSet stated;
    bool scenario = false;
    LocalOptions options;
    RunWishes wishes;
    bool trust = false;
    bool list = false; // only print what a rehearsal records
    bool help = false;
    QString helpText;
};

Error badUsage(const QString &message)
{
    return usageFault("run", message);
}

struct RunOptions
{
    QCommandLineOption trust {QStringLiteral("trust"), Words::tr("Trusts the commands of this file: they may run on this machine.")};
    QCommandLineOption approve {QStringLiteral("approve"), Words::tr("Opens this gate when it waits; may be repeated."), QStringLiteral("KEY")};
    QCommandLineOption reject {QStringLiteral("reject"), Words::tr("Rejects this gate when it waits; may be repeated."), QStringLiteral("KEY")};
    QCommandLineOption input {QStringLiteral("input"), Words::tr("A value for a field of a gate; may be repeated. Opens an input step that has all it needs."), QStringLiteral("KEY.FIELD=VALUE")};
    QCommandLineOption reason {QStringLiteral("reason"), Words::tr("The reason that decisions are recorded with."), QStringLiteral("TEXT")};
    QCommandLineOption jobs {QStringLiteral("jobs"), Words::tr("How many jobs run at once; as many as there are cores by default."), QStringLiteral("N")};
    QCommandLineOption grace {QStringLiteral("grace"), Words::tr("Seconds between TERM and KILL when a step is ended; 10 by default."), QStringLiteral("SECONDS")};
    QCommandLineOption state {QStringLiteral("state"), Words::tr("The folder for journals, logs and artifacts."), QStringLiteral("DIR")};
    QCommandLineOption resume {QStringLiteral("resume"), Words::tr("Goes on with a release: its id, the start of one, or 'last'."), QStringLiteral("ID")};
    QCommandLineOption restart {QStringLiteral("restart"), Words::tr("Restarts this interrupted step, or 'all'; may be repeated; a once-only step wants a --reason."), QStringLiteral("KEY")};
    QCommandLineOption retry {QStringLiteral("retry"), Words::tr("When resuming: runs this step again; of several jobs those that did not pass. May be repeated; a once-only step wants a --reason."), QStringLiteral("KEY")};
    QCommandLineOption rerunFrom {QStringLiteral("rerun-from"), Words::tr("When resuming: runs this step and everything behind it again; gates among them ask again. May be repeated; once-only steps want a --reason."), QStringLiteral("KEY")};
    QCommandLineOption rerunFailed {QStringLiteral("rerun-failed"), Words::tr("When resuming: runs every step again that failed, and what did not run because of it; once-only steps want a --reason.")};
    QCommandLineOption replay {QStringLiteral("replay"), Words::tr("When resuming: prints the events of before, too.")};
    QCommandLineOption rehearse {QStringLiteral("rehearse"), Words::tr("Rehearses: commands that would touch the world (docker, aws, git push, twine upload ...) are recorded instead of run.")};
    QCommandLineOption rehearseList {QStringLiteral("rehearse-list"), Words::tr("Prints what a rehearsal records here, and runs nothing.")};
    QCommandLineOption noWorkers {QStringLiteral("no-workers"), Words::tr("Runs the commands of persistent workers as processes.")};
    QCommandLineOption writeContract {QStringLiteral("write-contract"), Words::tr("When the release passes: writes the artifacts it announced into the release file, as those that this scenario is expected to announce.")};
};

Result<void> readInputs(const QStringList &values, RunWishes *wishes)
{
    for (const auto &value : values) {
        const auto equals = value.indexOf(u'=');
        const auto dot = value.left(qMax<qsizetype>(equals, 0)).lastIndexOf(u'.');
        if (dot <= 0 || dot + 1 == equals)
            return fail(badUsage(Words::tr("--input %1 is not of the form KEY.FIELD=VALUE").arg(value)));
        auto &field = wishes->inputs[value.left(dot)][value.mid(dot + 1, equals - dot - 1)];
        field = field.isNull() ? value.mid(equals + 1) : field + u'\n' + value.mid(equals + 1);
    }
    return {};
}

Result<int> readCount(const QCommandLineParser &parser, const QCommandLineOption &option, int least, int most)
{
    bool good = false;
    const int count = parser.value(option).toInt(&good);
    if (!good || count < least || count > most)
        return fail(badUsage(Words::tr("--%1 wants a number from %2 to %3, not '%4'").arg(option.names().constFirst()).arg(least).arg(most).arg(parser.value(option))));
    return count;
}

QSet<QString> keys(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    const auto values = parser.values(option);
    return {values.cbegin(), values.cend()};
}

Result<void> readNumbers(const QCommandLineParser &parser, const RunOptions &o, LocalOptions *options)
{
    if (parser.isSet(o.jobs)) {
        const auto jobs = readCount(parser, o.jobs, 1, 1024);
        if (jobs.failed())
            return fail(jobs.error());
        options->jobs = *jobs;
    }
    if (parser.isSet(o.grace)) {
        const auto grace = readCount(parser, o.grace, 0, 3600);
        if (grace.failed())
            return fail(grace.error());
        options->graceMs = *grace * 1000;
    }
    return {};
}

Result<void> readWhat(const QCommandLineParser &parser, const RunOptions &o, RunCall *call)
{
    const auto files = parser.positionalArguments();
    call->resume = parser.value(o.resume);
    call->list = parser.isSet(o.rehearseList);
    call->file = files.value(0);
    if (call->list && files.size() <= 1)
        return {};
    const bool many = files.size() > 1 && std::all_of(files.cbegin(), files.cend(), isBuildOrder);
    if (parser.isSet(o.resume) ? !files.isEmpty() : files.size() != 1 && !many)
        return fail(badUsage(Words::tr("run wants one FILE (or several build orders), or --resume ID and no file")));
    const bool goesOn = parser.isSet(o.restart) || parser.isSet(o.replay) || parser.isSet(o.retry) || parser.isSet(o.rerunFrom) || parser.isSet(o.rerunFailed);
    if (!parser.isSet(o.resume) && goesOn)
        return fail(badUsage(Words::tr("--restart, --retry, --rerun-from, --rerun-failed and --replay go with --resume")));
    call->files = files;
    call->file = files.value(0);
    return {};
}

/// What is for build orders only is refused for a pipeline, and where a release goes on as it was started.
Result<void> readOrderOptions(const QCommandLineParser &parser, const OrderOptions &options, RunCall *call)
{
    const auto given = options.firstGiven(parser);
    if (!given.isEmpty() && !call->resume.isEmpty())
        return fail(badUsage(Words::tr("%1 is for a new run: a release goes on as it was started").arg(given)));
    if (!given.isEmpty() && !isBuildOrder(call->file))
        return fail(ErrorCode::BadInput, Words::tr("%1 is for Conan build orders, and this is none").arg(given), {}, SourceRange {call->file, 0, 0, 0, {}});
    auto read = options.read(parser);
    if (read.failed())
        return fail(read.error());
    call->order = *read;
    call->tolerant = options.isTolerant(parser);
    auto &lockfile = call->order.lockfile;
    if (lockfile.isEmpty())
        return {};
    // Jobs run in the folder of the order, not in this one.
    if (!QFileInfo(lockfile).isFile())
        return fail(ErrorCode::NotFound, Words::tr("there is no such lockfile"), Words::tr("name the lockfile that the order was made with"), SourceRange {lockfile, 0, 0, 0, {}});
    lockfile = QFileInfo(lockfile).absoluteFilePath();
    return {};
}

Result<RunCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Runs a release on this machine and prints one event a line as JSON. Exit status: 0 passed, 1 failed, cancelled or "
        "stopped by a signal, 2 bad input or not trusted, 3 stopped at a gate that no option opens (the release can be resumed)."));
    const auto help = parser.addHelpOption();
    const RunOptions o;
    parser.addOptions({o.trust, o.approve, o.reject, o.input, o.reason, o.jobs, o.grace, o.state, o.resume, o.restart, o.retry, o.rerunFrom, o.rerunFailed, o.replay, o.rehearse, o.rehearseList, o.noWorkers, o.writeContract});
    const FactOptions facts;
    facts.addTo(parser);
    const OrderOptions order;
    order.addTo(parser);
    parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("The pipeline, or a Conan build order; several build orders are merged."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl run")} + arguments))
        return fail(usageFault("run", parser));
    RunCall call;
    call.help = parser.isSet(help);
    call.helpText = parser.helpText();
    if (call.help)
        return call;
    if (auto what = readWhat(parser, o, &call); what.failed())
        return fail(what.error());
    if (auto read = readOrderOptions(parser, order, &call); read.failed())
        return fail(read.error());
    if (!call.resume.isEmpty() && facts.saysAnything(parser))
        return fail(badUsage(Words::tr("a release that goes on keeps what it was started with: --scenario, --branch, --tag, --source, --message and --commit do not go with --resume")));
    auto known = facts.read(parser, call.file);
    if (known.failed())
        return fail(known.error());
    call.facts = known->settled();
    call.stated = facts.stated(parser);
    call.scenario = facts.namesScenario(parser);
    if (auto numbers = readNumbers(parser, o, &call.options); numbers.failed())
        return fail(numbers.error());
    if (auto inputs = readInputs(parser.values(o.input), &call.wishes); inputs.failed())
        return fail(inputs.error());
    auto env = facts.readEnv(parser);
    if (env.failed())
        return fail(env.error());
    call.options.env = *env;
    call.options.stateDir = parser.isSet(o.state) ? QFileInfo(parser.value(o.state)).absoluteFilePath() : TrustStore::dataFolder();
    call.wishes.approve = keys(parser, o.approve);
    call.wishes.reject = keys(parser, o.reject);
    call.wishes.reason = parser.value(o.reason);
    call.options.useWorkers = !parser.isSet(o.noWorkers);
    call.wishes.writeContract = parser.isSet(o.writeContract);
    if (parser.isSet(o.rehearse))
        call.options.rehearsal = Json::object();
    call.wishes.restart = keys(parser, o.restart);
    call.wishes.retry = parser.values(o.retry);
    call.wishes.rerunFrom = parser.values(o.rerunFrom);
    call.wishes.rerunFailed = parser.isSet(o.rerunFailed);
    call.wishes.replay = parser.isSet(o.replay);
    call.trust = parser.isSet(o.trust);
    return call;
}

int countCommands(const PlannedPipeline &plan)
{
    int count = 0;
    for (const auto &node : plan.graph->nodes())
        count += node.kind == NodeKind::Command && !node.isRemoved();
    return count;
}

/// Workers run commands of their own, so they are trusted on their own: as --trust says, or as it said before. Where they
/// are not, what they serve runs as processes.
Result<void> findTrustedWorkers(RunCall *call, TrustStore &store)
{
    if (!call->options.useWorkers || call->file == QLatin1String("-"))
        return {};
    const auto path = releaseFilePath(call->file);
    const auto file = loadReleaseFile(path);
    if (file.failed())
        return fail(file.error());
    const auto digest = workersDigest(file->workers);
    if (digest.isEmpty())
        return {};
    if (call->trust) {
        if (auto trusted = store.trust(digest, path); trusted.failed())
            return trusted;
    }
    if (call->trust || store.isTrusted(digest))
        call->options.trustedWorkers = digest;
    return {};
}

Result<void> checkTrust(RunCall &call, const PlannedPipeline &plan, const QString &hint)
{
    TrustStore store(call.options.stateDir + QStringLiteral("/trusted"));
    if (auto workers = findTrustedWorkers(&call, store); workers.failed())
        return workers;
    if (call.trust)
        return store.trust(plan.pipeline->digest, call.file);
    if (store.isTrusted(plan.pipeline->digest))
        return {};
    return fail(ErrorCode::NotTrusted, Words::tr("this file is not trusted: %n command(s) would run on this machine", nullptr, countCommands(plan)),
        hint, SourceRange {call.file, 0, 0, 0, {}});
}

void warnAboutKeys(const RunCall &call, const PlannedPipeline &plan)
{
    QSet<QString> named = call.wishes.approve + call.wishes.reject;
    for (auto it = call.wishes.inputs.cbegin(); it != call.wishes.inputs.cend(); ++it)
        named.insert(it.key());
    for (const auto &node : plan.graph->nodes()) {
        if (node.isGate()) {
            named.remove(node.key);
            named.remove(node.id);
        }
    }
    // Not an error: an upload may bring the gate later.
    for (const auto &key : std::as_const(named))
        printErrorText(Words::tr("warning: the pipeline has no gate '%1'").arg(key));
}

Result<LocalRelease *> makeOrderRun(RunCall &call)
{
    auto loaded = loadOrder(call.files, call.tolerant);
    if (loaded.failed())
        return fail(loaded.error());
    const auto made = orderPipeline(loaded->order, call.order, OrderPurpose::Run);
    if (made.failed())
        return fail(made.error());
    printOrderFindings(made->diagnostics);
    if (!call.options.rehearsal.is_object()) {
        if (const auto conan = findConan(envValue(call.options.env, QStringLiteral("PATH"))); conan.failed())
            return fail(conan.error());
    }
    const auto plan = planPipeline(made->pipeline, call.facts);
    if (auto trusted = checkTrust(call, *plan, Words::tr("look at them with 'slipwayctl order', then run with --trust")); trusted.failed())
        return fail(trusted.error());
    warnAboutKeys(call, *plan);
    call.options.trustedDigest = made->pipeline->digest;
    call.options.stopAtFailure = !call.order.keepGoing;
    call.options.madeFrom = loaded->origins;
    return LocalRelease::start(plan, call.facts, call.options);
}

Result<LocalRelease *> makeFresh(RunCall &call)
{
    if (isBuildOrder(call.file))
        return makeOrderRun(call);
    const auto source = readSourceAt(call.file);
    if (source.failed())
        return fail(source.error());
    call.facts = factsAt(*source, call.facts, call.stated, !call.scenario);
    auto pipeline = parsePipeline(call.file, source->bytes, {true, call.facts.buildEnv()});
    if (pipeline.failed())
        return fail(pipeline.error());
    findChangedFiles(*source, **pipeline, call.facts);
    const auto plan = planPipeline(*pipeline, call.facts);
    for (const auto &diagnostic : plan->diagnostics) {
        if (diagnostic.severity == Severity::Error)
            printErrorText(diagnostic.where.toString() + QStringLiteral(": ") + diagnostic.message);
    }
    if (auto trusted = checkTrust(call, *plan, Words::tr("look at them with 'slipwayctl graph', then run with --trust")); trusted.failed())
        return fail(trusted.error());
    warnAboutKeys(call, *plan);
    call.options.trustedDigest = plan->pipeline->digest;
    return LocalRelease::start(plan, call.facts, call.options);
}

Result<LocalRelease *> makeRelease(RunCall &call)
{
    if (call.resume.isEmpty())
        return makeFresh(call);
    const auto found = findRelease(call.options.stateDir, call.resume);
    if (found.failed())
        return fail(found.error());
    if (found->locked)
        return fail(ErrorCode::Refused, Words::tr("the release %1 is already being run by %2").arg(found->id, found->lockedBy), Words::tr("stop it there first"));
    // Steps of a release that has ended may run again: that opens it once more.
    const bool again = !call.wishes.retry.isEmpty() || !call.wishes.rerunFrom.isEmpty() || call.wishes.rerunFailed;
    if (!found->canResume() && !again)
        return fail(ErrorCode::Refused, Words::tr("the release %1 has ended: it is %2").arg(found->id, found->status), Words::tr("start a new one"));
    return LocalRelease::resume(found->id, call.options);
}

} // namespace

int runRun(const QStringList &arguments)
{
    auto call = readArguments(arguments);
    if (call.failed()) {
        printError(call.error());
        return ExitBadInput;
    }
    if (call->help) {
        printOut(call->helpText.toUtf8());
        return ExitOk;
    }
    if (call->list)
        return printRehearsalList(call->file);
    auto made = makeRelease(*call);
    if (made.failed()) {
        printError(made.error());
        return ExitBadInput;
    }
    const std::unique_ptr<LocalRelease> release(*made);
    Runner runner(release.get(), call->wishes);
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::received, &runner, &Runner::interrupt);
    QObject::connect(&runner, &Runner::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    runner.start();
    QCoreApplication::exec();
    return runner.exitStatus();
}

} // namespace slipway::ctl
