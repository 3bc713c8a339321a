// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/targets.h"

#include "core/jsontexts.h"

namespace slipway {

namespace {

/// -1: not of the desktop family.
int desktopPhase(const QString &method)
{
    const bool desktop = method == QLatin1String("promote_desktop") || method == QLatin1String("push_desktop") || method == QLatin1String("ship_desktop");
    return desktop ? phaseOfName(method) : -1;
}

/// Tasks of the product in a phase from "promote" up to `phase`. A product that is nowhere is Python's None, which equals None.
void findByPhase(const CombinedGraph &graph, const Json &product, int phase, std::vector<quint8> &target)
{
    const auto *wanted = product.is_string() ? &product.get_ref<const std::string &>() : nullptr;
    for (LabelIndex label = 0; label < graph.labels.size(); ++label) {
        if (!graph.isFull(label))
            continue;
        const auto &task = *graph.places[label].task;
        const bool none = task.shippingProduct == kNoText;
        const bool same = wanted ? !none && graph.taskText(label, task.shippingProduct) == *wanted : none && (product.is_null() || product.is_discarded());
        const auto rank = phaseRank(graph.taskText(label, task.shippingPhase));
        target[label] = same && rank >= 1 && rank <= phase;
    }
}

void takeList(const CombinedGraph &graph, const QStringList &labels, Targets &targets)
{
    for (const auto &text : labels) {
        const auto label = graph.find(toStd(text));
        if (label != kNoLabel && graph.isFull(label))
            targets.target[label] = 1;
        else
            targets.unknown.push_back(text);
    }
}

/// The newest previous graph whose targets are known, and were found by this method if one is given; -1: none.
int graphWithTargets(const CombinedGraph &graph, const QString &method)
{
    for (auto i = int(graph.graphs.size()) - 1; i >= 0; --i) {
        const auto &previous = *graph.graphs[size_t(i)];
        if (previous.targetTasks && previous.parameters && (method.isEmpty() || previous.parameter("target_tasks_method") == method))
            return i;
    }
    return -1;
}

bool hasPhases(const CombinedGraph &graph)
{
    return std::any_of(graph.places.cbegin(), graph.places.cend(), [](const auto &place) { return place.task && place.task->shippingPhase != kNoText; });
}

void takeFromGraph(const CombinedGraph &graph, const QString &method, Targets &targets)
{
    targets.graph = graphWithTargets(graph, method);
    targets.source = targets.graph >= 0 ? Targets::Source::Artifact : Targets::Source::Unknown;
    if (targets.graph < 0)
        return;
    const auto &list = *graph.graphs[size_t(targets.graph)]->targetTasks;
    takeList(graph, QStringList(list.cbegin(), list.cend()), targets);
}

void addAlwaysTargets(const CombinedGraph &graph, const Json &enabled, std::vector<quint8> &requested)
{
    const bool all = enabled.is_boolean() && enabled.get<bool>();
    const auto kinds = jsonTexts(enabled);
    if (!all && kinds.isEmpty())
        return;
    for (LabelIndex label = 0; label < graph.labels.size(); ++label) {
        if (graph.isFull(label) && graph.places[label].task->alwaysTarget && (all || kinds.contains(graph.kindText(label))))
            requested[label] = 1;
    }
}

} // namespace

Targets findTargets(const CombinedGraph &graph, const ActionStart &start, const QStringList &given)
{
    Targets targets;
    targets.target.assign(graph.labels.size(), 0);
    const auto phase = desktopPhase(start.targetMethod);
    if (!given.isEmpty()) {
        targets.source = Targets::Source::Given;
        takeList(graph, given, targets);
    } else if (phase >= 0 && hasPhases(graph)) {
        findByPhase(graph, start.parameters.value(QStringLiteral("release_product")), phase, targets.target);
    } else {
        takeFromGraph(graph, start.targetMethod, targets);
        targets.sameMethod = targets.graph >= 0;
        if (phase >= 0 && targets.graph < 0)
            takeFromGraph(graph, {}, targets);
    }
    targets.requested = targets.target;
    addAlwaysTargets(graph, start.parameters.value(QStringLiteral("enable_always_target")), targets.requested);
    return targets;
}

} // namespace slipway
