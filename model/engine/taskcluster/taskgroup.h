// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/remotesnapshot.h"

#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace slipway {

/// What Taskcluster says of a task's state. A plain value.
struct TaskRunFacts
{
    QString state; ///< of the task
    QString reasonResolved; ///< of its last run
    qint64 retriesLeft = 0;
};

/// The one place where states of tasks become ours (spec/taskgraph.md 9.2). A run that ended for the machine's sake while
/// retries are left is about to run again, so it is no failure yet.
StepState taskState(const TaskRunFacts &task);

/// The tasks of a group, gathered from pages of listTaskGroup (spec/taskgraph.md 9.2). Pages of a group that grows overlap
/// and come in any order: tasks are kept by id, and the newer of two statuses of a task stays. One thread; a value.
class TaskGroup
{
public:
    struct Page
    {
        QString groupId;
        QString continuationToken; ///< empty: there is no further page
        int added = 0, updated = 0;
    };

    /// Takes one page in, whole or not at all. `url` names it in errors.
    Result<Page> addPage(QByteArrayView body, const QString &url);
    /// Takes one task's status in, as queue.status and queue.statuses give it; tasks that are not in the group are passed
    /// over. True if anything changed.
    Result<bool> addStatus(QByteArrayView body, const QString &url);

    qsizetype size() const { return qsizetype(m_tasks.size()); }
    QString groupId() const { return m_groupId; }
    /// All tasks as a build: a step a task (its id is the task's), its runs as attempts, edges from its dependencies
    /// inside the group. Over when every task is.
    RemoteSnapshot snapshot(const QString &rootUrl) const;

    struct Run
    {
        qint64 id = 0, startedMs = 0, resolvedMs = 0;
        QString state, reasonCreated, reasonResolved;
    };
    struct Task
    {
        QString id, name, kind, label, state, requires_;
        QStringList dependencies, mentions;
        qint64 retriesLeft = 0, createdMs = 0;
        std::vector<Run> runs;
    };

private:
    /// Whether what is said of a task is newer than what is known: more runs, or the last one further on.
    static bool isNewer(const Task &known, const Task &told);

    QString m_groupId;
    std::vector<Task> m_tasks; ///< in the order they were first seen
    QHash<QString, size_t> m_place;
};

} // namespace slipway
