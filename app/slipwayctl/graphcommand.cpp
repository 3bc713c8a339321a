// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphcommand.h"

#include "callstart.h"
#include "command.h"
#include "factoptions.h"
#include "orderoutput.h"
#include "orderviewoptions.h"
#include "output.h"
#include "sourcetext.h"
#include "usagefault.h"

#include "buildorder/ordergraph.h"
#include "buildorder/orderreader.h"
#include "core/workscope.h"
#include "dag/dagexport.h"
#include "graph/export/graphexport.h"
#include "graph/graphmerge.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "promotion/taskgraphsteps.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMutex>

#include <algorithm>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphCommand)
};

struct GraphCall
{
    QStringList files;
    QString revision; ///< empty: from the disk
    Facts facts;
    FactSet stated;
    bool scenario = false;
    QString format;
    QString output;
    bool tolerant = false;
    OrderPart part;
    QString orderOnly; ///< the first option given that pipelines do not have
    QString helpText; ///< not empty: only this was asked for
};

struct Planned
{
    NamedGraph graph;
    QVector<PlanPtr> plans; ///< their nodes, one plan after the other, are those of the graph
    QStringList digests; ///< one a file
};

const QStringList &formats()
{
    static const QStringList known {QStringLiteral("json"), QStringLiteral("dot"), QStringLiteral("mermaid"),
        QStringLiteral("svg"), QStringLiteral("png")};
    return known;
}

Error badUsage(const QString &message)
{
    return usageFault("graph", message);
}

Result<GraphCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Prints the graph of one or more Buildkite pipelines under given facts: which steps exist, what they wait for and "
        "why. Conan build orders and dependency graphs (JSON) are printed likewise; several are merged. So is one full-task-graph.json or task-graph.json of Taskcluster. Problems of the files are part of the answer and do not change the exit status."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("The form of the answer: json, dot, mermaid, svg or png."),
        QStringLiteral("FORMAT"), QStringLiteral("json"));
    const auto output = outputOption();
    const FactOptions options;
    options.addTo(parser);
    const auto tolerant = tolerantOption();
    parser.addOptions({format, output, revisionOption(), tolerant});
    const OrderViewOptions view;
    view.addTo(parser);
    parser.addPositionalArgument(QStringLiteral("FILE..."), Words::tr("The pipelines or build orders; - reads standard input."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl graph")} + arguments))
        return fail(usageFault("graph", parser));

    GraphCall call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    call.files = parser.positionalArguments();
    call.format = parser.value(format);
    call.output = parser.value(output);
    const auto asOf = revisionOf(parser);
    if (asOf.failed())
        return fail(asOf.error());
    call.revision = *asOf;
    call.tolerant = parser.isSet(tolerant);
    call.orderOnly = call.tolerant ? QStringLiteral("--tolerant") : view.firstGiven(parser);
    const auto part = view.read(parser);
    if (part.failed())
        return fail(part.error());
    call.part = *part;
    if (call.files.isEmpty())
        return fail(badUsage(Words::tr("graph wants at least one FILE")));
    if (!formats().contains(call.format))
        return fail(badUsage(Words::tr("--format %1 is not known; graph prints %2").arg(call.format, formats().join(QStringLiteral(", ")))));
    const auto facts = options.read(parser, call.files.first());
    if (facts.failed())
        return fail(facts.error());
    call.facts = *facts;
    call.stated = options.stated(parser);
    call.scenario = options.namesScenario(parser);
    return call;
}

/// File names, or paths as given where two files have the same name.
QStringList namesFor(const QStringList &files)
{
    QStringList names;
    for (const auto &file : files)
        names.append(QFileInfo(file).fileName());
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (names.count(QFileInfo(files[i]).fileName()) > 1)
            names[i] = files[i];
    }
    return names;
}

Result<QVector<SourceAt>> readSources(const GraphCall &call)
{
    QVector<SourceAt> sources;
    for (const auto &file : call.files) {
        const auto source = readSourceAt(file, call.revision);
        if (source.failed())
            return fail(source.error());
        sources.append(*source);
    }
    return sources;
}

Result<PlanPtr> planFile(const GraphCall &call, const SourceAt &source)
{
    auto facts = factsAt(source, call.facts, call.stated, !call.scenario);
    const auto pipeline = parsePipeline(source.file, source.bytes, {true, facts.buildEnv()});
    if (pipeline.failed())
        return fail(pipeline.error());
    findChangedFiles(source, **pipeline, facts);
    return planPipeline(*pipeline, facts);
}

Result<Planned> planFiles(const GraphCall &call, const QVector<SourceAt> &sources)
{
    Planned planned;
    QVector<NamedGraph> parts;
    const auto names = namesFor(call.files);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const auto plan = planFile(call, sources[i]);
        if (plan.failed())
            return fail(plan.error());
        parts.append({names[i], (*plan)->graph, (*plan)->diagnostics});
        planned.digests.append((*plan)->graphDigest);
        planned.plans.append(*plan);
    }
    planned.graph = parts.size() == 1 ? parts.first() : mergeGraphs(parts);
    return planned;
}

/// What the graph does not know of a step, where it is written: matrix, parallelism, priority ...
void addStepDetails(const Step &step, Json &node)
{
    const auto addText = [&node](const char *name, const QString &text) {
        if (!text.isEmpty())
            node[name] = toStd(text);
    };
    for (const auto &[name, values] : step.matrix.dimensions) {
        auto &dimension = node["matrix"][toStd(name)] = Json::array();
        for (const auto &value : values)
            dimension.push_back(toStd(value));
    }
    if (step.parallelism > 1)
        node["parallelism"] = step.parallelism;
    if (step.kind == NodeKind::Command)
        node["priority"] = step.priority;
    addText("concurrency_group", step.concurrencyGroup);
    addText("trigger", step.triggerPipeline);
}

void addStepDetails(const QVector<PlanPtr> &plans, Json &nodes)
{
    size_t at = 0;
    for (const auto &plan : plans) {
        for (const auto *step : plan->steps) {
            if (step)
                addStepDetails(*step, nodes.at(at));
            ++at;
        }
    }
}

QByteArray jsonAnswer(const Planned &planned)
{
    auto json = graphToJson(*planned.graph.graph, planned.graph.diagnostics);
    addStepDetails(planned.plans, json["nodes"]);
    if (planned.digests.size() == 1) {
        json["digest"] = toStd(planned.digests.first());
    } else {
        for (const auto &digest : planned.digests)
            json["digests"].push_back(toStd(digest));
    }
    return dumpJson(json, true) + '\n';
}

/// Needs the QGuiApplication that main() makes for these two formats and for a worker, which serves from several threads:
/// fonts and style are made for one at a time.
Result<QByteArray> picture(const StepGraphPtr &graph, const QString &format)
{
    static QMutex one;
    const QMutexLocker lock(&one);
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return fail(ErrorCode::Internal, Words::tr("This program was started without fonts, so it cannot paint"));
    const auto scene = sceneFor(graph, LayoutDirection::LeftToRight);
    return format == QLatin1String("svg") ? renderSvg(scene, {}) : renderPng(scene, {});
}

/// Every format but JSON, which differs between pipelines and orders.
Result<QByteArray> render(const StepGraphPtr &graph, const QString &format)
{
    if (format == QLatin1String("dot"))
        return graphToDot(*graph).toUtf8();
    if (format == QLatin1String("mermaid"))
        return graphToMermaid(*graph).toUtf8();
    return picture(graph, format);
}

Result<QByteArray> pipelineAnswer(const GraphCall &call, const QVector<SourceAt> &sources)
{
    if (!call.orderOnly.isEmpty())
        return fail(badUsage(Words::tr("%1 is for build orders; this is a pipeline").arg(call.orderOnly)));
    const auto planned = planFiles(call, sources);
    if (planned.failed())
        return fail(planned.error());
    return call.format == QLatin1String("json") ? Result<QByteArray>(jsonAnswer(*planned)) : render(planned->graph.graph, call.format);
}

Result<QByteArray> orderAnswer(const GraphCall &call, const QVector<SourceAt> &sources)
{
    QStringList files;
    std::vector<QByteArray> texts;
    for (const auto &source : sources) {
        files.append(source.file);
        texts.push_back(source.bytes);
    }
    const auto whole = orderOf(files, texts, call.tolerant);
    if (whole.failed())
        return fail(whole.error());
    const auto order = call.part.of(*whole);
    if (order.failed())
        return fail(order.error());
    const auto graph = graphOfOrder(*order, call.part.view);
    return call.format == QLatin1String("json") ? Result<QByteArray>(dumpJson(orderGraphJson(graph), true) + '\n') : render(graph.graph, call.format);
}

/// Null where the file is none, or cannot be opened: everything else is for the readers of pipelines and orders to name.
FileTextPtr openTaskGraph(const GraphCall &call)
{
    if (call.files.size() != 1 || !call.revision.isEmpty() || call.files.first() == QLatin1String("-"))
        return {};
    const auto text = FileText::open(call.files.first(), kMaxGraphBytes);
    return text.ok() && isTaskGraph(**text) ? *text : FileTextPtr();
}

Result<QByteArray> tasksAnswer(const GraphCall &call, const FileTextPtr &text)
{
    if (!call.orderOnly.isEmpty())
        return fail(badUsage(Words::tr("%1 is for build orders; this is a task graph").arg(call.orderOnly)));
    const auto graph = graphOfTaskGraph(call.files.first(), text);
    if (graph.failed())
        return fail(graph.error());
    return call.format == QLatin1String("json") ? Result<QByteArray>(dumpJson(graphToJson(**graph, {}), true) + '\n') : render(*graph, call.format);
}

Result<void> answer(const GraphCall &call)
{
    if (const auto tasks = openTaskGraph(call)) {
        const auto rendered = tasksAnswer(call, tasks);
        if (rendered.failed())
            return fail(rendered.error());
        return writeAnswer(*rendered, call.output);
    }
    const auto sources = readSources(call);
    if (sources.failed())
        return fail(sources.error());
    const auto orders = std::count_if(sources->begin(), sources->end(), [](const SourceAt &s) { return looksLikeBuildOrder(s.bytes); });
    if (orders > 0 && orders < sources->size())
        return fail(badUsage(Words::tr("Pipelines and build orders have no common graph; give files of one kind")));
    if (call.format == QLatin1String("png") && isPrinted(call.output) && !hasWorkInput())
        return fail(badUsage(Words::tr("a worker answers in text: give --format png an --output FILE")));
    const auto rendered = orders > 0 ? orderAnswer(call, *sources) : pipelineAnswer(call, *sources);
    if (rendered.failed())
        return fail(rendered.error());
    return writeAnswer(*rendered, call.output);
}

} // namespace

int runGraph(const QStringList &arguments)
{
    return runToAnswer(readArguments(arguments), answer);
}

} // namespace slipway::ctl
