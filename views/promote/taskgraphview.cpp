// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/taskgraphview.h"

#include "graph/graphbuilder.h"
#include "promotion/taskgraphreader.h"

namespace slipway {

namespace {

/// Turns the tasks of one file into steps.
class TaskSteps
{
public:
    explicit TaskSteps(const TaskGraph &tasks)
        : m_tasks(tasks)
    {
    }

    StepGraphPtr build()
    {
        for (const auto &task : m_tasks.tasks)
            addTask(task);
        for (size_t i = 0; i < m_tasks.tasks.size(); ++i)
            addEdges(m_tasks.tasks[i], m_nodes[i]);
        return m_builder.build();
    }

private:
    NodeIndex groupOf(TextIndex kind)
    {
        if (const auto known = m_groups.constFind(kind); known != m_groups.constEnd())
            return *known;
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
        node.detail = m_tasks.texts.text(task.taskId);
        node.kind = NodeKind::Command;
        node.group = groupOf(task.kind);
        node.order = m_order++;
        const auto index = m_builder.addNode(node);
        m_nodes.push_back(index);
        m_byName.insert(task.label, index);
        if (task.taskId != kNoText)
            m_byName.insert(task.taskId, index);
    }

    void addEdges(const GraphTask &task, NodeIndex to)
    {
        for (const auto &edge : m_tasks.edgesOf(task)) {
            if (const auto from = m_byName.constFind(edge.target); from != m_byName.constEnd())
                m_builder.addEdge({*from, to});
        }
    }

    const TaskGraph &m_tasks;
    GraphBuilder m_builder;
    QHash<TextIndex, NodeIndex> m_groups, m_byName;
    std::vector<NodeIndex> m_nodes;
    quint32 m_order = 0;
};

} // namespace

Result<StepGraphPtr> graphOfTaskGraph(const QString &file)
{
    const auto tasks = readTaskGraph(file);
    if (tasks.failed())
        return fail(tasks.error());
    return TaskSteps(**tasks).build();
}

} // namespace slipway
