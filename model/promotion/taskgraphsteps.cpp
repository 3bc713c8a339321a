// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/taskgraphsteps.h"

#include "graph/graphbuilder.h"
#include "promotion/graphartifact.h"
#include "promotion/gunzip.h"

#include <QFile>
#include <QRegularExpression>

namespace slipway {

namespace {

constexpr size_t kUsualKinds = 300;

/// Turns the tasks of one file into steps.
class TaskSteps
{
public:
    TaskSteps(const TaskGraph &tasks, TaskGrouping grouping)
        : m_tasks(tasks)
        , m_grouping(grouping)
    {
    }

    StepGraphPtr build()
    {
        m_builder.reserve(m_tasks.tasks.size() + kUsualKinds, m_tasks.edges.size());
        m_nodes.reserve(m_tasks.tasks.size());
        m_groups.assign(m_tasks.texts.size(), kNoNode);
        m_byName.assign(m_tasks.texts.size(), kNoNode);
        for (const auto &task : m_tasks.tasks)
            addTask(task);
        for (size_t i = 0; i < m_tasks.tasks.size(); ++i)
            addEdges(m_tasks.tasks[i], m_nodes[i]);
        return m_builder.build();
    }

private:
    NodeIndex groupOf(TextIndex kind)
    {
        if (m_groups[kind] != kNoNode)
            return m_groups[kind];
        StepNode group;
        group.key = m_tasks.texts.text(kind);
        group.id = QLatin1String("kind:") + group.key;
        group.label = group.key.isEmpty() ? group.id : group.key;
        group.kind = NodeKind::Group;
        group.jobs = 0;
        group.order = m_order++;
        return m_groups[kind] = m_builder.addNode(group);
    }

    void addTask(const GraphTask &task)
    {
        StepNode node;
        node.id = node.key = node.label = m_tasks.texts.text(task.label);
        node.kind = NodeKind::Command;
        if (m_grouping == TaskGrouping::ByKind) {
            node.detail = m_tasks.texts.text(task.taskId);
            node.group = groupOf(task.kind);
        } else {
            node.detail = m_tasks.texts.text(task.kind);
        }
        node.order = m_order++;
        const auto index = m_builder.addNode(node);
        m_nodes.push_back(index);
        m_byName[task.label] = index;
        if (task.taskId != kNoText)
            m_byName[task.taskId] = index;
    }

    void addEdges(const GraphTask &task, NodeIndex to)
    {
        for (const auto &edge : m_tasks.edgesOf(task)) {
            if (const auto from = m_byName[edge.target]; from != kNoNode)
                m_builder.addEdge({from, to});
        }
    }

    const TaskGraph &m_tasks;
    TaskGrouping m_grouping;
    GraphBuilder m_builder;
    std::vector<NodeIndex> m_groups, m_byName; ///< by text
    std::vector<NodeIndex> m_nodes;
    quint32 m_order = 0;
};

} // namespace

StepGraphPtr stepsOf(const TaskGraph &tasks, TaskGrouping grouping)
{
    return TaskSteps(tasks, grouping).build();
}

Result<StepGraphPtr> graphOfTaskGraph(const QString &file, const Reading &reading)
{
    const auto tasks = readTaskGraph(file, reading);
    if (tasks.failed())
        return fail(tasks.error());
    return stepsOf(**tasks);
}

Result<StepGraphPtr> graphOfTaskGraph(const QString &file, const FileTextPtr &text, TaskGrouping grouping)
{
    const auto tasks = readTaskGraph(file, text);
    if (tasks.failed())
        return fail(tasks.error());
    return stepsOf(**tasks, grouping);
}

namespace {

bool beginsTaskGraph(const QByteArray &start)
{
    const auto artifact = guessArtifact(start);
    return artifact == GraphArtifact::FullTaskGraph || artifact == GraphArtifact::TaskGraph;
}

} // namespace

bool isTaskGraph(const FileText &text)
{
    return beginsTaskGraph(text.head(kGuessBytes));
}

bool isTaskGraphFile(const QString &file)
{
    QFile plain(file);
    if (!plain.open(QIODevice::ReadOnly))
        return false;
    const auto begin = plain.read(kGuessBytes);
    return beginsTaskGraph(isGzip(begin) ? gunzippedHead(begin, kGuessBytes) : begin);
}

bool isTaskGraphName(const QString &fileName)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(QStringLiteral("(full-)?task-graph\\.json(\\.gz)?")));
    return name.match(fileName).hasMatch();
}

} // namespace slipway
