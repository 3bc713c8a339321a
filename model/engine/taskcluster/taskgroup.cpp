// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/taskgroup.h"

#include "core/textpool.h"
#include "engine/remote/answerfields.h"
#include "engine/remote/mentions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TaskGroup)
};

using Task = TaskGroup::Task;
using Run = TaskGroup::Run;

/// The engine's reasons that lead to another run (spec/taskgraph.md 9.2).
bool runsAgain(const QString &reason)
{
    return reason == QLatin1String("claim-expired") || reason == QLatin1String("worker-shutdown") || reason == QLatin1String("intermittent-task");
}

template<typename Member>
bool eachMember(JsonCursor &cursor, Member &&member)
{
    if (cursor.peek() == JsonCursor::Kind::Null)
        return cursor.readNull();
    if (!cursor.enterObject())
        return false;
    QString name;
    while (cursor.nextMember(name)) {
        if (!member(name))
            return false;
    }
    return !cursor.failed();
}

template<typename Item>
bool eachItem(JsonCursor &cursor, Item &&item)
{
    if (cursor.peek() == JsonCursor::Kind::Null)
        return cursor.readNull();
    if (!cursor.enterArray())
        return false;
    while (cursor.nextItem()) {
        if (!item())
            return false;
    }
    return !cursor.failed();
}

bool readRun(JsonCursor &cursor, Run &run)
{
    return eachMember(cursor, [&](const QString &name) {
        if (name == QLatin1String("runId"))
            return readNumberField(cursor, run.id);
        if (name == QLatin1String("state"))
            return readTextField(cursor, run.state);
        if (name == QLatin1String("reasonCreated"))
            return readTextField(cursor, run.reasonCreated);
        if (name == QLatin1String("reasonResolved"))
            return readTextField(cursor, run.reasonResolved);
        if (name == QLatin1String("started"))
            return readMomentField(cursor, run.startedMs);
        return name == QLatin1String("resolved") ? readMomentField(cursor, run.resolvedMs) : cursor.skip();
    });
}

bool readStatus(JsonCursor &cursor, Task &task)
{
    return eachMember(cursor, [&](const QString &name) {
        if (name == QLatin1String("taskId"))
            return readTextField(cursor, task.id);
        if (name == QLatin1String("state"))
            return readTextField(cursor, task.state);
        if (name == QLatin1String("retriesLeft"))
            return readNumberField(cursor, task.retriesLeft);
        if (name != QLatin1String("runs"))
            return cursor.skip();
        return eachItem(cursor, [&] {
            task.runs.emplace_back();
            return readRun(cursor, task.runs.back());
        });
    });
}

bool readDefinition(JsonCursor &cursor, Task &task)
{
    return eachMember(cursor, [&](const QString &name) {
        if (name == QLatin1String("dependencies")) {
            return eachItem(cursor, [&] {
                task.dependencies.emplaceBack();
                return readTextField(cursor, task.dependencies.back());
            });
        }
        if (name == QLatin1String("payload")) {
            QByteArrayView raw;
            const bool good = cursor.skip(raw);
            findMentions(raw, task.mentions);
            return good;
        }
        if (name == QLatin1String("requires"))
            return readTextField(cursor, task.requires_);
        if (name == QLatin1String("created"))
            return readMomentField(cursor, task.createdMs);
        if (name == QLatin1String("metadata"))
            return readMemberOfField(cursor, "name", task.name);
        if (name != QLatin1String("tags"))
            return cursor.skip();
        return eachMember(cursor, [&](const QString &tag) {
            if (tag == QLatin1String("kind"))
                return readTextField(cursor, task.kind);
            return tag == QLatin1String("label") ? readTextField(cursor, task.label) : cursor.skip();
        });
    });
}

bool readTask(JsonCursor &cursor, Task &task)
{
    const auto at = cursor.offset();
    const bool good = eachMember(cursor, [&](const QString &name) {
        if (name == QLatin1String("status"))
            return readStatus(cursor, task);
        return name == QLatin1String("task") ? readDefinition(cursor, task) : cursor.skip();
    });
    if (good && (task.id.isEmpty() || task.state.isEmpty()))
        cursor.faultAt(at, Words::tr("a task has no taskId or no state"));
    return good && !cursor.failed();
}

/// An engine that answers something else than its documentation says is told apart from one that is not there.
Error notAPage(const QString &url)
{
    return {ErrorCode::BadInput, Words::tr("this is no list of a task group: it has no taskGroupId"),
        Words::tr("check the address: it should lead to a Taskcluster deployment"), SourceRange {url, 0, 0, 0, {}}};
}

int exitStatusOf(StepState state)
{
    return state == StepState::Passed ? 0 : 1;
}

RemoteJob jobOf(const Task &task, const Run &run, bool isLast)
{
    RemoteJob job;
    job.id = QStringLiteral("%1/%2").arg(task.id).arg(run.id);
    job.engineState = run.state;
    job.state = taskState({run.state, run.reasonResolved, isLast ? task.retriesLeft : 0});
    job.attempt = int(std::clamp<qint64>(run.id, 0, 1 << 20)) + 1;
    // A run that was cancelled before a worker took it never started.
    job.startedMs = run.startedMs;
    job.finishedMs = run.resolvedMs;
    job.exitStatus = run.resolvedMs ? exitStatusOf(job.state) : 0;
    job.reason = run.reasonResolved == QLatin1String("completed") ? QString() : run.reasonResolved;
    return job;
}

QString outcomeOf(const QVector<RemoteStep> &steps)
{
    bool failed = false, canceled = false;
    for (const auto &step : steps) {
        if (!isFinal(step.state))
            return {};
        failed = failed || step.state == StepState::Failed || step.state == StepState::TimedOut;
        canceled = canceled || step.state == StepState::Canceled;
    }
    return steps.isEmpty() ? QString() : failed ? QStringLiteral("failed") : canceled ? QStringLiteral("canceled") : QStringLiteral("passed");
}

} // namespace

StepState taskState(const TaskRunFacts &task)
{
    if (task.state == QLatin1String("unscheduled"))
        return StepState::Waiting;
    if (task.state == QLatin1String("pending"))
        return StepState::Ready;
    if (task.state == QLatin1String("running"))
        return StepState::Running;
    if (task.state == QLatin1String("completed"))
        return StepState::Passed;
    if (task.state == QLatin1String("failed"))
        return StepState::Failed;
    if (task.state != QLatin1String("exception"))
        return StepState::Unknown;
    if (runsAgain(task.reasonResolved) && task.retriesLeft > 0)
        return StepState::Ready;
    if (task.reasonResolved == QLatin1String("canceled"))
        return StepState::Canceled;
    if (task.reasonResolved == QLatin1String("superseded"))
        return StepState::Skipped;
    return task.reasonResolved == QLatin1String("deadline-exceeded") ? StepState::TimedOut : StepState::Failed;
}

bool TaskGroup::isNewer(const Task &known, const Task &told)
{
    if (known.runs.size() != told.runs.size())
        return told.runs.size() > known.runs.size();
    if (told.runs.empty())
        return false;
    const auto rank = [](const Run &run) { return run.resolvedMs ? 2 : run.startedMs ? 1 : 0; };
    return rank(told.runs.back()) > rank(known.runs.back());
}

Result<TaskGroup::Page> TaskGroup::addPage(QByteArrayView body, const QString &url)
{
    JsonCursor cursor(body, url);
    TextPool pool;
    cursor.setPool(&pool);
    Page page;
    std::vector<Task> tasks;
    eachMember(cursor, [&](const QString &name) {
        if (name == QLatin1String("taskGroupId"))
            return readTextField(cursor, page.groupId);
        if (name == QLatin1String("continuationToken"))
            return readTextField(cursor, page.continuationToken);
        if (name != QLatin1String("tasks"))
            return cursor.skip();
        return eachItem(cursor, [&] {
            tasks.emplace_back();
            return readTask(cursor, tasks.back());
        });
    });
    if (cursor.failed() || !cursor.finish())
        return fail(cursor.error());
    if (page.groupId.isEmpty())
        return fail(notAPage(url));
    if (!m_groupId.isEmpty() && page.groupId != m_groupId) {
        return fail(ErrorCode::BadInput, Words::tr("this page is of the group %1, not of %2").arg(page.groupId, m_groupId), {},
            SourceRange {url, 0, 0, 0, {}});
    }
    m_groupId = page.groupId;
    for (auto &task : tasks) {
        const auto found = m_place.constFind(task.id);
        if (found == m_place.cend()) {
            m_place.insert(task.id, m_tasks.size());
            m_tasks.push_back(std::move(task));
            ++page.added;
        } else if (isNewer(m_tasks[*found], task)) {
            m_tasks[*found] = std::move(task);
            ++page.updated;
        }
    }
    return page;
}

Result<bool> TaskGroup::addStatus(QByteArrayView body, const QString &url)
{
    JsonCursor cursor(body, url);
    std::vector<Task> told;
    const auto one = [&] {
        told.emplace_back();
        return eachMember(cursor, [&](const QString &name) { return name == QLatin1String("status") ? readStatus(cursor, told.back()) : cursor.skip(); });
    };
    eachMember(cursor, [&](const QString &name) {
        if (name == QLatin1String("statuses"))
            return eachItem(cursor, one);
        if (name != QLatin1String("status"))
            return cursor.skip();
        told.emplace_back();
        return readStatus(cursor, told.back());
    });
    if (cursor.failed() || !cursor.finish())
        return fail(cursor.error());
    bool changed = false;
    for (auto &task : told) {
        const auto found = m_place.constFind(task.id);
        if (found == m_place.cend() || !isNewer(m_tasks[*found], task))
            continue;
        auto &known = m_tasks[*found];
        known.state = task.state;
        known.retriesLeft = task.retriesLeft;
        known.runs = std::move(task.runs);
        changed = true;
    }
    return changed;
}

RemoteSnapshot TaskGroup::snapshot(const QString &rootUrl) const
{
    RemoteSnapshot snapshot;
    snapshot.engine = QStringLiteral("taskcluster");
    snapshot.url = rootUrl + QStringLiteral("/tasks/groups/") + m_groupId;
    snapshot.title = Words::tr("task group %1").arg(m_groupId);
    snapshot.steps.reserve(qsizetype(m_tasks.size()));
    for (const auto &task : m_tasks) {
        RemoteStep step;
        step.id = task.id;
        step.key = task.label;
        step.label = !task.label.isEmpty() ? task.label : !task.name.isEmpty() ? task.name : task.id;
        step.detail = task.kind;
        step.kind = NodeKind::Command;
        step.mentions = task.mentions;
        const bool hasRuns = !task.runs.empty();
        step.state = taskState({task.state, hasRuns ? task.runs.back().reasonResolved : QString(), task.retriesLeft});
        if (hasRuns && task.runs.back().reasonResolved != QLatin1String("completed"))
            step.reason = task.runs.back().reasonResolved;
        for (const auto &run : task.runs)
            step.jobs.append(jobOf(task, run, &run == &task.runs.back()));
        snapshot.createdMs = snapshot.createdMs == 0 ? task.createdMs : std::min(snapshot.createdMs, task.createdMs);
        const bool forgives = task.requires_ == QLatin1String("all-resolved");
        for (const auto &dependency : task.dependencies) {
            if (m_place.contains(dependency) && dependency != task.id)
                snapshot.edges.append({dependency, task.id, forgives});
        }
        snapshot.steps.append(std::move(step));
    }
    snapshot.outcome = outcomeOf(snapshot.steps);
    return snapshot;
}

} // namespace slipway
