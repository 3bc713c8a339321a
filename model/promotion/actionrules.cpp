// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/actionrules.h"

#include "promotion/combinedgraph.h"

namespace slipway {

namespace {

PromotionError artifactError(const PreviousGraph &graph, const QString &name)
{
    for (const auto &missing : graph.missing) {
        if (missing.name == name && !missing.absent)
            return {QStringLiteral("Exception"), missing.error.toString()};
    }
    return {QStringLiteral("TaskclusterRestFailure"), QStringLiteral("Artifact not found: %1 public/%2").arg(graph.id, name)};
}

/// In the order of requests (spec/taskgraph.md 3 point 8).
std::optional<PromotionError> findMissing(const std::vector<PreviousGraphPtr> &graphs)
{
    if (const auto first = firstGraph(graphs); first && !first->parameters)
        return artifactError(*first, QStringLiteral("parameters.yml"));
    for (const auto &graph : graphs) {
        if (!graph->id.isEmpty() && !graph->full)
            return artifactError(*graph, QStringLiteral("full-task-graph.json"));
    }
    for (const auto &graph : graphs) {
        if (!graph->id.isEmpty() && !graph->labelToTaskId)
            return artifactError(*graph, QStringLiteral("label-to-taskid.json"));
    }
    return {};
}

QString projectOf(const PromotionPlanner::Request &request)
{
    const auto key = QStringLiteral("project");
    if (const auto given = request.facts.parameters.value(key); given.is_string())
        return fromStd(given.get<std::string>());
    const auto first = firstGraph(request.graphs);
    return first && first->parameters ? first->parameter("project") : QString();
}

QMap<QString, Json> newParameters(const PromotionPlanner::Request &request, const QString &method)
{
    QMap<QString, Json> parameters;
    const auto set = [&parameters](const char *name, Json value) { parameters[QLatin1String(name)] = std::move(value); };
    if (const auto first = firstGraph(request.graphs); first && first->parameters && first->parameters->is_object()) {
        for (const auto &[name, value] : first->parameters->items())
            parameters[fromStd(name)] = value;
    }
    for (auto it = request.facts.parameters.cbegin(); it != request.facts.parameters.cend(); ++it) {
        if (it.key() != QLatin1String("project") && it.key() != QLatin1String("level"))
            parameters[it.key()] = it.value();
    }
    const auto &input = request.input;
    set("target_tasks_method", toStd(method));
    set("build_number", input.buildNumber);
    set("optimize_target_tasks", true);
    set("shipping_phase", toStd(input.flavor));
    set("tasks_for", "action");
    if (!input.nextVersion.isEmpty())
        set("next_version", toStd(input.nextVersion));
    if (!input.version.isEmpty())
        set("version", toStd(input.version));
    return parameters;
}

} // namespace

PreviousGraphPtr firstGraph(const std::vector<PreviousGraphPtr> &graphs)
{
    const auto first = std::find_if(graphs.cbegin(), graphs.cend(), [](const auto &graph) { return !graph->id.isEmpty(); });
    return first == graphs.cend() ? nullptr : *first;
}

int phaseRank(std::string_view phase)
{
    static constexpr std::array<std::string_view, 4> phases {"build", "promote", "push", "ship"};
    const auto found = std::find(phases.begin(), phases.end(), phase);
    return found == phases.end() ? -1 : int(found - phases.begin());
}

int phaseOfName(const QString &name)
{
    const auto word = name.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0).toStdString();
    return phaseRank(word);
}

ActionStart startAction(const PromotionPlanner::Request &request)
{
    ActionStart start;
    const auto flavor = request.flavors.flavors.constFind(request.input.flavor);
    if (flavor == request.flavors.flavors.cend()) {
        start.error = PromotionError {QStringLiteral("KeyError"), pythonText(request.input.flavor)};
        return start;
    }
    start.flavor = *flavor;
    start.targetMethod = QString(flavor->targetTasksMethod).replace(QLatin1String("{project}"), projectOf(request));
    start.rebuildKinds = request.input.rebuildKinds.value_or(flavor->rebuildKinds);
    start.doNotOptimize = request.input.doNotOptimize.value_or(flavor->doNotOptimize);
    start.error = findMissing(request.graphs);
    if (start.error)
        return start;
    if (!request.input.versionGiven) {
        start.error = PromotionError {QStringLiteral("KeyError"), QStringLiteral("'version'")};
        return start;
    }
    start.parameters = newParameters(request, start.targetMethod);
    return start;
}

} // namespace slipway
