// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/decisiontask.h"

#include "promotion/previousgraphreader.h"
#include "promotion/taskid.h"

#include <algorithm>

namespace slipway {

namespace {

QString textOf(const Json &value)
{
    return value.is_string() ? fromStd(value.get<std::string>()) : value.is_number_integer() ? QString::number(value.get<qint64>()) : QString();
}

QString fromIndex(const PromotionFacts &facts, const QStringList &routes)
{
    for (const auto &route : routes) {
        if (const auto id = facts.index->value(route); isTaskId(id))
            return id;
    }
    return {};
}

QString fromFolder(const QString &graphsDir, const QString &revision)
{
    auto graphs = listGraphs(graphsDir, revision);
    graphs.erase(std::remove_if(graphs.begin(), graphs.end(), [](const GraphSummary &graph) { return graph.role != GraphRole::Decision; }), graphs.end());
    return graphs.size() == 1 ? graphs.front().id : QString();
}

} // namespace

QStringList decisionTaskRoutes(const QString &trustDomain, const QString &project, const QString &revision, const QString &pushlogId)
{
    QStringList routes;
    const auto root = trustDomain + QStringLiteral(".v2.") + project;
    if (!revision.isEmpty()) {
        routes.append(root + QStringLiteral(".revision.") + revision + QStringLiteral(".taskgraph.decision"));
        routes.append(root + QStringLiteral("-pr.revision.") + revision + QStringLiteral(".taskgraph.decision"));
    }
    if (!pushlogId.isEmpty())
        routes.append(root + QStringLiteral(".pushlog-id.") + pushlogId + QStringLiteral(".decision"));
    return routes;
}

QString findDecisionTask(const PromotionInput &input, const FlavorTable &flavors, const PromotionFacts &facts, const QString &graphsDir)
{
    const auto parameter = [&facts](const char *name) { return textOf(facts.parameters.value(QLatin1String(name))); };
    const auto wished = input.rest.is_object() && input.rest.contains("revision") ? textOf(input.rest["revision"]) : QString();
    const auto revision = wished.isEmpty() ? parameter("head_rev") : wished;
    if (facts.index) {
        if (const auto id = fromIndex(facts, decisionTaskRoutes(flavors.trustDomain, parameter("project"), revision, parameter("pushlog_id"))); !id.isEmpty())
            return id;
    }
    return revision.isEmpty() || graphsDir.isEmpty() ? QString() : fromFolder(graphsDir, revision);
}

} // namespace slipway
