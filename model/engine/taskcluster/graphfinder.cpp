// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/graphfinder.h"

#include "core/jsontexts.h"
#include "promotion/decisiontask.h"
#include "promotion/graphrole.h"
#include "promotion/taskid.h"

#include <algorithm>

namespace slipway {

namespace {

const auto kV1 = QStringLiteral("v1");
const auto kFullGraph = QStringLiteral("full-task-graph.json"), kLabelMap = QStringLiteral("label-to-taskid.json"), kParameters = QStringLiteral("parameters.yml");

QString pageQuery(const QString &token)
{
    return token.isEmpty() ? QStringLiteral("limit=1000") : QStringLiteral("limit=1000&continuationToken=") + QString::fromLatin1(QUrl::toPercentEncoding(token));
}

const Json *member(const Json &value, const char *name)
{
    const auto it = value.is_object() ? value.find(name) : value.end();
    return it == value.end() ? nullptr : &*it;
}

bool isAction(const Json &task)
{
    const auto *extra = member(task, "extra");
    return extra && member(*extra, "action");
}

/// The texts that a list's entries have under a name.
QStringList textsOf(const Json &answer, const char *list, const char *name)
{
    QStringList texts;
    const auto *entries = member(answer, list);
    for (const auto &entry : entries && entries->is_array() ? *entries : Json::array())
        texts.append(memberText(entry, name));
    return texts;
}

} // namespace

GraphFinder::GraphFinder(QUrl root, PushOfGraphs push, TaskclusterTools tools, QObject *parent)
    : QObject(parent)
    , m_push(std::move(push))
    , m_reader(std::move(root), std::move(tools))
{
}

void GraphFinder::start()
{
    for (const auto &route : decisionTaskRoutes(m_push.trustDomain, m_push.project, m_push.revision, {}))
        findDecision(route);
    const auto space = QStringLiteral("%1.v2.%2.revision.%3.taskgraph.").arg(m_push.trustDomain, m_push.project, m_push.revision);
    for (const auto *kind : {"actions", "cron"})
        listIndex(space + QLatin1String(kind), {}, 0);
}

void GraphFinder::ask(TaskReader::Wish wish, Take take)
{
    ++m_asked;
    m_reader.ask(std::move(wish), [this, take = std::move(take)](const HttpAnswer &answer) {
        take(answer);
        ++m_done;
        Q_EMIT progress(m_done, m_asked);
        if (m_done == m_asked)
            Q_EMIT finished(found());
    });
}

void GraphFinder::findDecision(const QString &route)
{
    ask({{QStringLiteral("index"), kV1, QStringLiteral("task"), route}}, [this](const HttpAnswer &answer) {
        const auto id = memberText(jsonOf(answer), "taskId");
        if (answer.isGood() && isTaskId(id))
            addTask(id);
        else if (answer.error || answer.status != 404)
            note(tr("the index"), answer);
    });
}

void GraphFinder::listIndex(const QString &space, const QString &token, int page)
{
    ask({{QStringLiteral("index"), kV1, QStringLiteral("tasks"), space}, pageQuery(token)}, [this, space, page](const HttpAnswer &answer) {
        if (!answer.isGood()) {
            if (answer.error || answer.status != 404)
                note(tr("the actions in the index"), answer);
            return;
        }
        const auto json = jsonOf(answer);
        for (const auto &id : textsOf(json, "tasks", "taskId"))
            addTask(id);
        if (const auto next = memberText(json, "continuationToken"); !next.isEmpty() && page < kPages)
            listIndex(space, next, page + 1);
    });
}

/// Index entries expire before tasks do: the group of the decision task tells of actions, too.
void GraphFinder::listGroup(const QString &group, const QString &token, int page)
{
    ask({{QStringLiteral("queue"), kV1, QStringLiteral("task-group"), group, QStringLiteral("list")}, pageQuery(token)}, [this, group, page](const HttpAnswer &answer) {
        if (!answer.isGood()) {
            if (answer.error || answer.status != 404)
                note(tr("the group of the decision task"), answer);
            return;
        }
        const auto json = jsonOf(answer);
        const auto *members = member(json, "tasks");
        for (const auto &one : members && members->is_array() ? *members : Json::array())
            takeMember(one);
        if (const auto next = memberText(json, "continuationToken"); !next.isEmpty() && page < kPages)
            listGroup(group, next, page + 1);
    });
}

void GraphFinder::takeMember(const Json &one)
{
    const auto *task = member(one, "task");
    const auto *status = member(one, "status");
    if (task && status && isAction(*task))
        addTask(memberText(*status, "taskId"));
}

void GraphFinder::addTask(const QString &id)
{
    if (!isTaskId(id) || m_known.contains(id) || m_known.size() >= kMaxCandidates)
        return;
    m_known.insert(id, {});
    ask({{QStringLiteral("queue"), kV1, QStringLiteral("task"), id}}, [this, id](const HttpAnswer &answer) {
        auto json = jsonOf(answer);
        if (!answer.isGood() || !json.is_object())
            return note(tr("the task %1").arg(id), answer);
        takeDefinition(id, json);
    });
    askState(id);
    askArtifacts(id, {}, 0);
}

void GraphFinder::takeDefinition(const QString &id, const Json &task)
{
    m_known[id].task = task;
    const auto group = memberText(task, "taskGroupId");
    if (group != id || isAction(task) || m_groups.contains(group))
        return;
    m_groups.insert(group);
    listGroup(group, {}, 0);
}

void GraphFinder::askState(const QString &id)
{
    ask({{QStringLiteral("queue"), kV1, QStringLiteral("task"), id, QStringLiteral("status")}}, [this, id](const HttpAnswer &answer) {
        const auto json = jsonOf(answer);
        if (const auto *status = member(json, "status"); answer.isGood() && status)
            m_known[id].state = memberText(*status, "state");
    });
}

void GraphFinder::askArtifacts(const QString &id, const QString &token, int page)
{
    ask({{QStringLiteral("queue"), kV1, QStringLiteral("task"), id, QStringLiteral("artifacts")}, pageQuery(token)}, [this, id, page](const HttpAnswer &answer) {
        if (!answer.isGood())
            return answer.error || answer.status != 404 ? note(tr("the artifacts of %1").arg(id), answer) : void();
        const auto json = jsonOf(answer);
        auto &known = m_known[id];
        known.isListed = true;
        for (const auto &name : textsOf(json, "artifacts", "name"))
            known.artifacts.insert(name);
        if (const auto next = memberText(json, "continuationToken"); !next.isEmpty() && page < kPages)
            askArtifacts(id, next, page + 1);
    });
}

void GraphFinder::note(const QString &what, const HttpAnswer &answer)
{
    m_notes.append(tr("Not looked at: %1 (%2).").arg(what, faultTextOf(answer)));
}

FoundGraphs GraphFinder::found() const
{
    FoundGraphs found;
    found.notes = m_notes;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (!it->task.is_object())
            continue;
        GraphCandidate candidate;
        candidate.taskId = it.key();
        candidate.state = it->state;
        candidate.created = QDateTime::fromString(memberText(it->task, "created"), Qt::ISODateWithMs).toUTC();
        for (const auto &name : {kParameters, kFullGraph, kLabelMap}) {
            if (!it->artifacts.contains(QStringLiteral("public/") + name))
                candidate.missing.append(name);
        }
        const auto role = roleOf({it.key(), &it->task, nullptr, !candidate.missing.contains(kFullGraph), !candidate.missing.contains(kLabelMap)});
        candidate.role = role.role;
        candidate.detail = role.detail;
        found.candidates.push_back(std::move(candidate));
    }
    std::sort(found.candidates.begin(), found.candidates.end(), [](const GraphCandidate &a, const GraphCandidate &b) {
        return std::pair(a.created, a.taskId) < std::pair(b.created, b.taskId);
    });
    return found;
}

} // namespace slipway
