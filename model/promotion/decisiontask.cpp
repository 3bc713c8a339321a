// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/decisiontask.h"

#include "promotion/previousgraphreader.h"
#include "promotion/taskid.h"

#include <QDir>

namespace slipway {

namespace {

QString parameter(const PromotionFacts &facts, const char *name)
{
    const auto value = facts.parameters.value(QLatin1String(name));
    if (value.is_number_integer())
        return QString::number(value.get<qint64>());
    return value.is_string() ? fromStd(value.get<std::string>()) : QString();
}

QString inIndex(const PromotionFacts &facts)
{
    const auto project = parameter(facts, "project");
    const auto revision = parameter(facts, "head_rev");
    const auto push = parameter(facts, "pushlog_id");
    QStringList ends;
    for (const auto &name : {project, project + QLatin1String("-pr")})
        ends.push_back(QStringLiteral(".v2.%1.revision.%2.taskgraph.decision").arg(name, revision));
    if (!push.isEmpty())
        ends.push_back(QStringLiteral(".v2.%1.pushlog-id.%2.decision").arg(project, push));
    for (const auto &end : ends) {
        for (auto route = facts.index->cbegin(); route != facts.index->cend(); ++route) {
            if (route.key().endsWith(end))
                return route.value();
        }
    }
    return {};
}

QString inFolder(const QString &graphsDir, const QString &revision)
{
    QStringList decisions;
    for (const auto &graph : listGraphs(graphsDir, revision)) {
        if (graph.role == GraphRole::Decision)
            decisions.push_back(graph.id);
    }
    return decisions.size() == 1 ? decisions.constFirst() : QString();
}

} // namespace

QString findDecisionTask(const PromotionFacts &facts, const QString &taskGroupId, const QString &graphsDir)
{
    const auto indexed = facts.index ? inIndex(facts) : QString();
    if (!indexed.isEmpty())
        return indexed;
    if (isTaskId(taskGroupId) && QDir(graphsDir).exists(taskGroupId))
        return taskGroupId;
    const auto revision = parameter(facts, "head_rev");
    return revision.isEmpty() ? QString() : inFolder(graphsDir, revision);
}

} // namespace slipway
