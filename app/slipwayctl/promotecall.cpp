// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotecall.h"

#include "output.h"
#include "usagefault.h"

#include "core/boundedfile.h"
#include "core/workscope.h"
#include "core/jsontexts.h"
#include "promotion/decisiontask.h"
#include "promotion/previousgraphreader.h"
#include "promotion/promotionfiles.h"
#include "promotion/taskid.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromoteCommand)
};

constexpr qint64 kMaxTargetBytes = 64LL * 1024 * 1024;

struct PromoteOptions
{
    QCommandLineOption graphs {QStringLiteral("graphs"), Words::tr("The folder of previous graphs: TASKID/full-task-graph.json, label-to-taskid.json, parameters.yml and so on."), QStringLiteral("DIR")};
    QCommandLineOption input {QStringLiteral("input"), Words::tr("The action's input, as JSON or YAML; or a file with \"input\" and what stands around it: graph_config, index, statuses, push_parameters, actionTaskId."), QStringLiteral("FILE")};
    QCommandLineOption flavors {QStringLiteral("flavors"), Words::tr("The release-promotion block of taskcluster/config.yml; else what the input's file tells, else Firefox's."), QStringLiteral("CONFIG")};
    QCommandLineOption fullGraph {QStringLiteral("full-graph"), Words::tr("The full-task-graph.json the action will make, where it is known; else the previous ones together stand in for it."), QStringLiteral("FILE")};
    QCommandLineOption index {QStringLiteral("index"), Words::tr("What the index has: {route: task ID}."), QStringLiteral("FILE")};
    QCommandLineOption statuses {QStringLiteral("statuses"), Words::tr("The states of tasks: {task ID: status}, or what queue.statuses answers."), QStringLiteral("FILE")};
    QCommandLineOption targets {QStringLiteral("targets"), Words::tr("The labels the target method selects, as a JSON list or one a line; needed where that cannot be worked out."), QStringLiteral("FILE")};
    QCommandLineOption param {QStringLiteral("param"), Words::tr("Sets a parameter, as head_rev=…; true, false, null and what begins with a bracket or a quote is JSON, all else is text. project and level are those of the push. May be repeated."), QStringLiteral("KEY=VALUE")};
    QCommandLineOption now {QStringLiteral("now"), Words::tr("The time to count from, in ISO 8601; else it is now."), QStringLiteral("TIME")};
    QCommandLineOption format {QStringLiteral("format"), Words::tr("json, text or csv."), QStringLiteral("FORMAT"), QStringLiteral("json")};
    QCommandLineOption output = outputOption();
    QCommandLineOption compare {QStringLiteral("compare"), Words::tr("Prints what changes from the plan of --input to the plan of this input."), QStringLiteral("FILE")};
    QCommandLineOption exportInput {QStringLiteral("export-input"), Words::tr("Prints the action's input as it is to be sent, with every field it needs: json or yml."), QStringLiteral("FORMAT")};

    QCommandLineOption submit {QStringLiteral("submit"), Words::tr("Fires the action with this plan's input at --root, once. Credentials come from TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN and TASKCLUSTER_CERTIFICATE.")};
    QCommandLineOption follow {QStringLiteral("follow"), Words::tr("With --submit: waits until the action's task ended and compares what it created with the plan. Exit status 1: it differs.")};
    QCommandLineOption preflight {QStringLiteral("preflight"), Words::tr("Asks --root whether it would take the plan: states and artifacts of the tasks that are reused, the hook, what the credentials may do. --submit does so, too.")};
    QCommandLineOption root {QStringLiteral("root"), Words::tr("The root URL of the Taskcluster deployment."), QStringLiteral("URL")};
    QCommandLineOption revision {QStringLiteral("revision"), Words::tr("Downloads the graphs of this push from --root, in place of --graphs. They are kept in the state folder."), QStringLiteral("REV")};
    QCommandLineOption project {QStringLiteral("project"), Words::tr("The project that --revision is of, as mozilla-release."), QStringLiteral("NAME")};
    QCommandLineOption trustDomain {QStringLiteral("trust-domain"), Words::tr("What the index routes of --revision begin with."), QStringLiteral("NAME"), QStringLiteral("gecko")};
    QCommandLineOption reason {QStringLiteral("reason"), Words::tr("Why it is submitted; written into the records."), QStringLiteral("TEXT")};
    QCommandLineOption expect {QStringLiteral("expect"), Words::tr("Refuse if the plan's digest is another one: the plan that was approved."), QStringLiteral("DIGEST")};
    QCommandLineOption state {QStringLiteral("state"), Words::tr("The folder of the records."), QStringLiteral("DIR")};

    QList<QCommandLineOption> all() const { return {submit, follow, preflight, root, revision, project, trustDomain, reason, expect, state, graphs, input, flavors, fullGraph, index, statuses, targets, param, now, format, output, compare, exportInput}; }
};

Error badUsage(const QString &message)
{
    return usageFault("promote", message);
}

bool looksLikeJson(const QString &text)
{
    static const QStringList words {QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null")};
    return words.contains(text) || (!text.isEmpty() && QStringLiteral("[{\"").contains(text.front()));
}

Result<void> readParameter(const QString &text, QMap<QString, Json> &parameters)
{
    const auto split = text.indexOf(QLatin1Char('='));
    if (split <= 0)
        return fail(badUsage(Words::tr("--param %1 is not KEY=VALUE").arg(text)));
    const auto value = text.mid(split + 1);
    auto json = looksLikeJson(value) ? Json::parse(toStd(value), nullptr, false) : Json(toStd(value));
    if (json.is_discarded())
        return fail(badUsage(Words::tr("the value of --param %1 is no JSON").arg(text)));
    parameters[text.left(split)] = std::move(json);
    return {};
}

Result<void> readWords(const QCommandLineParser &parser, const PromoteOptions &options, PromoteCall &call)
{
    static const QMap<QString, PromoteCall::Format> formats {{QStringLiteral("json"), PromoteCall::Format::Json},
        {QStringLiteral("text"), PromoteCall::Format::Text}, {QStringLiteral("csv"), PromoteCall::Format::Csv}};
    static const QMap<QString, PromoteCall::Export> exports {{QStringLiteral("json"), PromoteCall::Export::Json},
        {QStringLiteral("yml"), PromoteCall::Export::Yaml}, {QStringLiteral("yaml"), PromoteCall::Export::Yaml}};
    const auto format = parser.value(options.format);
    if (!formats.contains(format))
        return fail(badUsage(Words::tr("--format %1 is not known; expected json, text or csv").arg(format)));
    call.format = formats.value(format);
    const auto exported = parser.value(options.exportInput);
    if (parser.isSet(options.exportInput) && !exports.contains(exported))
        return fail(badUsage(Words::tr("--export-input %1 is not known; expected json or yml").arg(exported)));
    call.exported = exports.value(exported, PromoteCall::Export::None);
    call.now = QDateTime::currentDateTimeUtc();
    if (parser.isSet(options.now)) {
        call.now = QDateTime::fromString(parser.value(options.now), Qt::ISODateWithMs);
        if (!call.now.isValid())
            return fail(badUsage(Words::tr("--now %1 is no time; expected one such as 2024-06-10T06:13:20Z").arg(parser.value(options.now))));
    }
    for (const auto &text : parser.values(options.param)) {
        if (const auto read = readParameter(text, call.parameters); read.failed())
            return read;
    }
    return {};
}

Result<void> checkTogether(const QCommandLineParser &parser, const PromoteOptions &options, const PromoteCall &call)
{
    if (!parser.positionalArguments().isEmpty())
        return fail(badUsage(Words::tr("%1 is one argument too many; the input is given with --input").arg(parser.positionalArguments().constFirst())));
    if (call.input.isEmpty())
        return fail(badUsage(Words::tr("--input FILE is missing: the input of the release-promotion action")));
    const bool fetches = !call.revision.isEmpty();
    if (fetches != !call.project.isEmpty())
        return fail(badUsage(Words::tr("--revision and --project go together")));
    if (fetches && (!call.graphs.isEmpty() || call.exported != PromoteCall::Export::None))
        return fail(badUsage(Words::tr("--revision does not go together with --graphs and --export-input")));
    if (call.graphs.isEmpty() && !fetches && call.exported == PromoteCall::Export::None)
        return fail(badUsage(Words::tr("--graphs DIR is missing: the folder of previous graphs")));
    if (!call.compareWith.isEmpty() && call.exported != PromoteCall::Export::None)
        return fail(badUsage(Words::tr("--compare and --export-input do not go together")));
    if (parser.isSet(options.format) && call.exported != PromoteCall::Export::None)
        return fail(badUsage(Words::tr("--format and --export-input do not go together")));
    if (call.format == PromoteCall::Format::Csv && !call.compareWith.isEmpty())
        return fail(badUsage(Words::tr("--compare is printed as json or text, not as csv")));
    if (!call.submit && ((!call.preflight && !fetches && !call.root.isEmpty()) || !call.reason.isEmpty() || !call.expected.isEmpty()))
        return fail(badUsage(Words::tr("--root, --reason and --expect go with --submit")));
    if (!call.submit && call.follow)
        return fail(badUsage(Words::tr("--follow goes with --submit")));
    if (call.preflight && (!call.compareWith.isEmpty() || call.exported != PromoteCall::Export::None))
        return fail(badUsage(Words::tr("--preflight does not go together with --compare and --export-input")));
    if (call.submit && (!call.compareWith.isEmpty() || call.exported != PromoteCall::Export::None || parser.isSet(options.format)))
        return fail(badUsage(Words::tr("--submit does not go together with --compare, --export-input and --format")));
    if ((call.submit || call.preflight || fetches) && call.root.isEmpty())
        return fail(badUsage(Words::tr("--root URL is missing: the Taskcluster deployment")));
    if (call.submit && call.reason.isEmpty())
        return fail(badUsage(Words::tr("--reason TEXT is missing: why, for those who come after")));
    return {};
}

/// A JSON list of labels, or one label a line.
Result<QStringList> readTargets(const QString &path)
{
    const auto bytes = readBoundedFile(path, kMaxTargetBytes);
    if (bytes.failed())
        return fail(bytes.error());
    const auto text = bytes->trimmed();
    if (text.startsWith('[')) {
        const auto json = Json::parse(text.cbegin(), text.cend(), nullptr, false);
        const auto labels = jsonTexts(json);
        if (json.is_discarded() || size_t(labels.size()) != json.size())
            return fail(ErrorCode::BadInput, Words::tr("expected a list of labels"), Words::tr("give a JSON list of texts, or one label a line"), {path, 0, 0, 0, {}});
        return labels;
    }
    QStringList labels;
    for (const auto &line : text.split('\n')) {
        if (!line.trimmed().isEmpty())
            labels.push_back(QString::fromUtf8(line.trimmed()));
    }
    return labels;
}

Result<void> readFacts(const PromoteCall &call, PromotionPlanner::Request &request)
{
    if (!call.flavors.isEmpty()) {
        const auto flavors = readFlavors(call.flavors);
        if (flavors.failed())
            return fail(flavors.error());
        request.flavors = *flavors;
    }
    if (!call.index.isEmpty()) {
        const auto index = readIndexFile(call.index);
        if (index.failed())
            return fail(index.error());
        request.facts.index = *index;
    }
    if (!call.statuses.isEmpty()) {
        const auto statuses = readStatusesFile(call.statuses);
        if (statuses.failed())
            return fail(statuses.error());
        request.facts.statuses = *statuses;
    }
    if (!call.targets.isEmpty()) {
        const auto targets = readTargets(call.targets);
        if (targets.failed())
            return fail(targets.error());
        request.targetTasks = *targets;
    }
    for (auto it = call.parameters.cbegin(); it != call.parameters.cend(); ++it)
        request.facts.parameters[it.key()] = it.value();
    request.facts.now = call.now;
    return {};
}

/// What the action asks for and is broken is an error of the files; what is not there is one of the plan.
Result<void> checkReadable(const std::vector<PreviousGraphPtr> &graphs)
{
    static const QStringList needed {QStringLiteral("parameters.yml"), QStringLiteral("full-task-graph.json"), QStringLiteral("label-to-taskid.json")};
    for (const auto &graph : graphs) {
        for (const auto &missing : graph->missing) {
            if (!missing.absent && needed.contains(missing.name))
                return fail(missing.error);
        }
    }
    return {};
}

/// People paste addresses where IDs are wanted, and leave the list empty where the push's own graph is meant.
void completeIds(const PromoteCall &call, const QString &taskGroupId, PromotionPlanner::Request &request)
{
    for (auto &id : request.input.previousGraphIds) {
        const auto pasted = readPastedId(id);
        if (pasted.failed() || pasted->id == id)
            continue;
        printErrorText(Words::tr("note: %1 is taken for the ID %2").arg(id.trimmed(), pasted->id));
        id = pasted->id;
    }
    if (request.input.previousGraphIds.isEmpty())
        request.input.previousGraphIds = call.fetched;
    if (!request.input.previousGraphIds.isEmpty() || call.graphs.isEmpty() || call.exported != PromoteCall::Export::None)
        return;
    auto found = findDecisionTask(request.input, request.flavors, request.facts, call.graphs);
    // The action is fired on the group of the push's decision task, as a rule.
    if (found.isEmpty() && isTaskId(taskGroupId) && QDir(onDisk(call.graphs)).exists(taskGroupId))
        found = taskGroupId;
    if (found.isEmpty())
        return;
    printErrorText(Words::tr("note: no previous graph is given; the decision task of the push is taken, as the action does: %1").arg(found));
    request.input.previousGraphIds = {found};
}

Result<void> readGraphs(const PromoteCall &call, PromotionPlanner::Request &request, const PromotionPlanner::Request *known)
{
    if (!QDir(onDisk(call.graphs)).exists())
        return fail(ErrorCode::NotFound, Words::tr("there is no folder %1").arg(call.graphs), Words::tr("give the folder that holds one folder for each previous graph"), {call.graphs, 0, 0, 0, {}});
    if (known && known->input.previousGraphIds == request.input.previousGraphIds)
        request.graphs = known->graphs;
    else
        request.graphs = readPreviousGraphs(call.graphs, request.input.previousGraphIds);
    if (const auto readable = checkReadable(request.graphs); readable.failed())
        return readable;
    if (known)
        request.regenerated = known->regenerated;
    if (call.fullGraph.isEmpty() || known)
        return {};
    const auto full = readTaskGraph(call.fullGraph);
    if (full.failed())
        return fail(full.error());
    request.regenerated = *full;
    return {};
}

} // namespace

Result<PromoteCall> readPromoteCall(const QStringList &arguments)
{
    const PromoteOptions options;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Works out what a release promotion would reuse, run and remove, and why, from the artifacts of earlier task graphs. Nothing is sent without --submit. "
        "Exit status 1: the action would fail, or something keeps the plan from being submitted; it is printed all the same."));
    const auto help = parser.addHelpOption();
    parser.addOptions(options.all());
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl promote")} + arguments))
        return fail(usageFault("promote", parser));
    PromoteCall call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    call.graphs = parser.value(options.graphs);
    call.input = parser.value(options.input);
    call.compareWith = parser.value(options.compare);
    call.flavors = parser.value(options.flavors);
    call.fullGraph = parser.value(options.fullGraph);
    call.index = parser.value(options.index);
    call.statuses = parser.value(options.statuses);
    call.targets = parser.value(options.targets);
    call.output = parser.value(options.output);
    call.submit = parser.isSet(options.submit);
    call.follow = parser.isSet(options.follow);
    call.preflight = parser.isSet(options.preflight);
    call.root = parser.value(options.root);
    call.revision = parser.value(options.revision).trimmed();
    call.project = parser.value(options.project).trimmed();
    call.trustDomain = parser.value(options.trustDomain);
    call.reason = parser.value(options.reason).trimmed();
    call.expected = parser.value(options.expect);
    call.stateDir = parser.value(options.state);
    if (const auto read = readWords(parser, options, call); read.failed())
        return fail(read.error());
    if (const auto checked = checkTogether(parser, options, call); checked.failed())
        return fail(checked.error());
    return call;
}

Result<PromotionPlanner::Request> readPromotionRequest(const PromoteCall &call, const QString &input, const PromotionPlanner::Request *known)
{
    const auto scenario = readPromotionScenario(input);
    if (scenario.failed())
        return fail(scenario.error());
    PromotionPlanner::Request request;
    request.input = scenario->input;
    request.facts = scenario->facts;
    request.flavors = scenario->flavors.value_or(FlavorTable::standard());
    if (const auto facts = readFacts(call, request); facts.failed())
        return fail(facts.error());
    completeIds(call, scenario->taskGroupId, request);
    if (call.graphs.isEmpty())
        return request;
    if (const auto graphs = readGraphs(call, request, known); graphs.failed())
        return fail(graphs.error());
    return request;
}

} // namespace slipway::ctl
