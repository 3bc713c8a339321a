// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/graphartifact.h"

#include "promotion/jsonwalk.h"
#include "promotion/taskid.h"

#include <QRegularExpression>

namespace slipway {

namespace {

/// The members of the first entry that tell what it is.
struct EntryLook
{
    bool kind = false, taskId = false, dependencies = false, symbol = false;
};

EntryLook lookAtEntry(JsonWalk &walk)
{
    EntryLook look;
    std::string_view name;
    walk.enter('{');
    while (walk.nextMember(name)) {
        look.kind = look.kind || name == "kind";
        look.taskId = look.taskId || name == "task_id";
        look.dependencies = look.dependencies || name == "dependencies";
        look.symbol = look.symbol || name == "symbol";
        walk.skip();
    }
    return look;
}

GraphArtifact ofEntry(const EntryLook &look)
{
    if (look.kind && look.dependencies)
        return look.taskId ? GraphArtifact::TaskGraph : GraphArtifact::FullTaskGraph;
    return look.symbol ? GraphArtifact::RunnableJobs : GraphArtifact::Unknown;
}

bool isId(std::string_view text)
{
    return isTaskId(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

GraphArtifact ofObject(QByteArrayView text)
{
    JsonWalk walk(text);
    std::string_view name;
    walk.enter('{');
    while (walk.nextMember(name)) {
        if (name == "actions" && walk.peek() == '[')
            return GraphArtifact::Actions;
        if (name == "taskQueueId" || name == "provisionerId" || name == "schedulerId")
            return GraphArtifact::TaskDefinition;
        if (name == "head_rev" || name == "target_tasks_method")
            return GraphArtifact::Parameters;
        if (walk.peek() == '{') {
            if (const auto guess = ofEntry(lookAtEntry(walk)); guess != GraphArtifact::Unknown)
                return guess;
        } else if (walk.peek() == '"') {
            if (walk.readText(name) && isId(name))
                return GraphArtifact::LabelToTaskId;
        } else {
            walk.skip();
        }
    }
    return GraphArtifact::Unknown;
}

bool isYamlOfParameters(QByteArrayView text)
{
    static const QRegularExpression wanted(QStringLiteral("^(head_rev|target_tasks_method|existing_tasks|base_repository):"),
        QRegularExpression::MultilineOption);
    const auto start = text.first(std::min<qsizetype>(text.size(), 64 * 1024));
    return wanted.match(QString::fromUtf8(start)).hasMatch();
}

} // namespace

QString artifactName(GraphArtifact artifact)
{
    switch (artifact) {
    case GraphArtifact::Parameters:
        return QStringLiteral("parameters.yml");
    case GraphArtifact::Actions:
        return QStringLiteral("actions.json");
    case GraphArtifact::FullTaskGraph:
        return QStringLiteral("full-task-graph.json");
    case GraphArtifact::TaskGraph:
        return QStringLiteral("task-graph.json");
    case GraphArtifact::LabelToTaskId:
        return QStringLiteral("label-to-taskid.json");
    case GraphArtifact::TargetTasks:
        return QStringLiteral("target-tasks.json");
    case GraphArtifact::RunnableJobs:
        return QStringLiteral("runnable-jobs.json");
    case GraphArtifact::TaskDefinition:
        return QStringLiteral("task.json");
    case GraphArtifact::Unknown:
        break;
    }
    return {};
}

GraphArtifact guessArtifact(QByteArrayView text)
{
    JsonWalk walk(text);
    const char first = walk.peek();
    if (first == '{')
        return ofObject(text);
    if (first == '[') {
        walk.enter('[');
        return walk.nextItem() && walk.peek() == '"' ? GraphArtifact::TargetTasks : GraphArtifact::Unknown;
    }
    return isYamlOfParameters(text) ? GraphArtifact::Parameters : GraphArtifact::Unknown;
}

} // namespace slipway
