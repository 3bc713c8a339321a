// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderoutput.h"

#include "output.h"

#include "buildorder/ordermerge.h"
#include "buildorder/orderreader.h"
#include "buildorder/packageinfo.h"
#include "core/jsontexts.h"
#include "graph/export/graphexport.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderOutput)
};

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(toStd(text));
}

/// "name=value" lines as an object.
Json pairsJson(const QStringList &lines)
{
    Json json = Json::object();
    for (const auto &line : lines)
        json[toStd(line.section(u'=', 0, 0))] = toStd(line.section(u'=', 1));
    return json;
}

Json packageJson(const BuildOrder &order, const OrderPackage &package, size_t innerLevel)
{
    const auto *profile = order.profileFor(package);
    Json json {
        {"package_id", toStd(package.packageId)},
        {"prev", textOrNull(package.prev)},
        {"context", toStd(package.contextText.isEmpty() ? QStringLiteral("host") : package.contextText)},
        {"binary", toStd(package.binaryText)},
        {"inner_level", innerLevel},
        {"settings", pairsJson(packageSettings(package))},
        {"options", textsJson(package.options)},
        {"filenames", textsJson(package.filenames)},
        {"profile", profile ? textOrNull(profile->name) : Json()},
        {"profile_args", profile ? Json(toStd(profile->args)) : Json()},
        {"depends", textsJson(package.depends)},
        {"build_args", package.buildArgs ? Json(toStd(*package.buildArgs)) : Json()},
    };
    return json;
}

Json packagesJson(const OrderGraph &graph, NodeIndex node)
{
    Json json = Json::array();
    const auto *element = graph.elementOf(node);
    if (!element)
        return json;
    const auto *only = graph.packageOf(node);
    for (size_t level = 0; level < element->packages.size(); ++level) {
        for (const auto &package : element->packages[level]) {
            if (!only || only == &package)
                json.push_back(packageJson(*graph.order, package, level));
        }
    }
    return json;
}

} // namespace

QCommandLineOption tolerantOption()
{
    return {QStringLiteral("tolerant"), Words::tr("Reads build orders whose JSON is not quite right (trailing commas, comments), or whose levels contradict "
                                                  "\"depends\", and says so.")};
}

Result<BuildOrderPtr> orderOf(const QStringList &files, const std::vector<QByteArray> &texts, bool tolerant)
{
    const auto orders = readBuildOrders(files, texts, {tolerant});
    if (orders.failed())
        return fail(orders.error());
    return orders->size() == 1 ? Result<BuildOrderPtr>(orders->front()) : mergeOrders(*orders);
}

Json orderGraphJson(const OrderGraph &graph)
{
    const auto &order = *graph.order;
    auto json = graphToJson(*graph.graph, order.diagnostics);
    auto &nodes = json["nodes"];
    for (size_t i = 0; i < graph.graph->nodeCount(); ++i) {
        const auto *element = graph.elementOf(NodeIndex(i));
        const auto *package = graph.packageOf(NodeIndex(i));
        nodes[i]["ref"] = textOrNull(element ? element->ref : QString());
        nodes[i]["package_id"] = textOrNull(package ? package->packageId : QString());
        if (package) {
            // A word of a newer Conan is given as it is.
            nodes[i]["binary"] = toStd(package->binaryText);
            if (!package->contextText.isEmpty())
                nodes[i]["context"] = toStd(package->contextText);
        }
        nodes[i]["packages"] = packagesJson(graph, NodeIndex(i));
    }
    json["order_by"] = toStd(orderByName(order.orderBy));
    json["reduced"] = order.reduced;
    json["full_graph"] = order.fullGraph;
    json["tolerant"] = order.tolerant;
    json["levels"] = order.levels.size();
    json["files"] = textsJson(order.files);
    return json;
}

void printFindings(const Diagnostics &diagnostics, const QStringList &rules)
{
    for (const auto &found : diagnostics) {
        if (!rules.isEmpty() && !rules.contains(found.rule))
            continue;
        const auto word = found.severity == Severity::Error ? Words::tr("error: %1") : found.severity == Severity::Info ? Words::tr("note: %1") : Words::tr("warning: %1");
        printError({ErrorCode::BadInput, word.arg(found.message), found.fix, found.where});
    }
}

} // namespace slipway::ctl
