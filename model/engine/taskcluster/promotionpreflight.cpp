// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/promotionpreflight.h"

#include "core/jsontexts.h"
#include "engine/taskcluster/hawk.h"
#include "promotion/promotionfiles.h"
#include "promotion/promotionfire.h"

#include <algorithm>

namespace slipway {

namespace {

const auto kV1 = QStringLiteral("v1");

QStringList queue(const QStringList &rest)
{
    return QStringList {QStringLiteral("queue"), kV1} + rest;
}

QDateTime momentOf(const Json &object, const char *name)
{
    return QDateTime::fromString(memberText(object, name), Qt::ISODateWithMs);
}

QString pageQuery(const QString &token)
{
    const auto limit = QStringLiteral("limit=%1").arg(PromotionPreflight::kIdsAPage);
    return token.isEmpty() ? limit : limit + QStringLiteral("&continuationToken=") + QString::fromLatin1(QUrl::toPercentEncoding(token));
}

} // namespace

PreflightQuestion preflightQuestion(const PromotionPlan &plan)
{
    PreflightQuestion question;
    question.border = borderOf(plan);
    if (const auto fire = promotionFire(plan); fire.ok()) {
        question.hookGroupId = fire->action.hookGroupId;
        question.hookId = fire->action.hookId;
    }
    return question;
}

PromotionPreflight::PromotionPreflight(QUrl root, PreflightQuestion question, TaskclusterTools tools, QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_reader(std::move(root), std::move(tools))
{
}

void PromotionPreflight::start()
{
    for (qsizetype from = 0; from < qsizetype(m_question.border.size()); from += kIdsAPage)
        askStatuses(from, {}, 0);
    if (!m_question.hookId.isEmpty())
        askHook();
    askScopes();
}

/// Counts the question; the last answer ends it all.
void PromotionPreflight::ask(TaskReader::Wish wish, Take take)
{
    ++m_asked;
    m_reader.ask(std::move(wish), [this, take = std::move(take)](const HttpAnswer &answer) {
        take(answer);
        ++m_done;
        Q_EMIT progress(m_done, m_asked);
        if (m_done < m_asked)
            return;
        m_answer.at = QDateTime::fromMSecsSinceEpoch(m_reader.ticker()->nowMs(), Qt::UTC);
        Q_EMIT finished(m_answer);
    });
}

void PromotionPreflight::askStatuses(qsizetype from, const QString &token, int page)
{
    const auto end = std::min(qsizetype(m_question.border.size()), from + kIdsAPage);
    QStringList ids;
    for (auto i = from; i < end; ++i)
        ids.append(m_question.border[size_t(i)].taskId);
    ask({queue({QStringLiteral("tasks"), QStringLiteral("status")}), pageQuery(token), dumpJson(Json {{"taskIds", textsJson(ids)}})},
        [this, from, page](const HttpAnswer &answer) { takeStatuses(from, page, answer); });
}

void PromotionPreflight::takeStatuses(qsizetype from, int page, const HttpAnswer &answer)
{
    const auto json = jsonOf(answer);
    auto statuses = answer.isGood() && json.is_object() ? statusesOfJson(json, QStringLiteral("queue.statuses")) : fail(ErrorCode::Io, QString());
    if (statuses.failed())
        return tellUnasked(tr("the states of the tasks that are reused"), answer);
    for (auto it = statuses->cbegin(); it != statuses->cend(); ++it)
        m_answer.statuses.insert(it.key(), it.value());
    if (const auto token = memberText(json, "continuationToken"); !token.isEmpty() && page < kPages)
        return askStatuses(from, token, page + 1);
    const auto end = std::min(qsizetype(m_question.border.size()), from + kIdsAPage);
    for (auto i = from; i < end; ++i) {
        const auto &task = m_question.border[size_t(i)];
        ++m_answer.tasks;
        // The queue leaves out what it does not know: such a task is gone.
        const auto &status = m_answer.statuses[task.taskId];
        if (status.state == QLatin1String("completed") && !task.artifacts.isEmpty())
            askArtifacts(task);
    }
}

void PromotionPreflight::askArtifacts(const BorderTask &task)
{
    m_answer.artifacts += int(task.artifacts.size());
    if (task.artifacts.size() == 1)
        askOne(task);
    else
        askList(task, {}, 0, {});
}

void PromotionPreflight::askOne(const BorderTask &task)
{
    const auto &name = task.artifacts.constFirst();
    ask({queue({QStringLiteral("task"), task.taskId, QStringLiteral("artifact-info"), name})}, [this, task, name](const HttpAnswer &answer) {
        if (!answer.error && (answer.status == 404 || answer.status == 410))
            return markGone(task, name);
        const auto json = jsonOf(answer);
        if (!answer.isGood() || !json.is_object())
            return tellUnasked(tr("the artifacts that are fetched"), answer);
        takeArtifact(task.taskId, json);
    });
}

void PromotionPreflight::askList(const BorderTask &task, const QString &token, int page, QSet<QString> seen)
{
    ask({queue({QStringLiteral("task"), task.taskId, QStringLiteral("artifacts")}), pageQuery(token)}, [this, task, page, seen](const HttpAnswer &answer) {
        const auto json = jsonOf(answer);
        const auto list = json.is_object() ? json.value("artifacts", Json()) : Json();
        if (!answer.isGood() || !list.is_array())
            return tellUnasked(tr("the artifacts that are fetched"), answer);
        auto known = seen;
        for (const auto &artifact : list) {
            const auto name = memberText(artifact, "name");
            if (!std::binary_search(task.artifacts.cbegin(), task.artifacts.cend(), name))
                continue;
            known.insert(name);
            takeArtifact(task.taskId, artifact);
        }
        if (const auto next = memberText(json, "continuationToken"); !next.isEmpty() && page < kPages)
            return askList(task, next, page + 1, known);
        for (const auto &name : task.artifacts) {
            if (!known.contains(name))
                markGone(task, name);
        }
    });
}

void PromotionPreflight::takeArtifact(const QString &task, const Json &artifact)
{
    auto &first = m_answer.statuses[task].artifactsExpire;
    const auto expires = momentOf(artifact, "expires");
    if (expires.isValid() && (!first.isValid() || expires < first))
        first = expires;
}

void PromotionPreflight::markGone(const BorderTask &task, const QString &artifact)
{
    m_answer.statuses[task.taskId].artifactsGone = true;
    tell("preflight-artifact", Severity::Info, tr("The task %1 of %2 has no artifact %3 any more, which a new task fetches.").arg(task.taskId, task.label, artifact), {}, task.label);
}

void PromotionPreflight::askHook()
{
    const auto hooks = QStringLiteral("hooks");
    ask({{hooks, kV1, hooks, m_question.hookGroupId, m_question.hookId}}, [this](const HttpAnswer &answer) {
        if (!answer.error && answer.status == 404)
            tell("preflight-hook", Severity::Error, tr("This revision's hook is gone: %1/%2.").arg(m_question.hookGroupId, m_question.hookId),
                tr("Hooks of revisions that were not used for some weeks are removed. Promote from a newer push, or ask who runs the deployment."));
        else if (!answer.isGood())
            tellUnasked(tr("the hook"), answer);
    });
}

void PromotionPreflight::askScopes()
{
    ask({{QStringLiteral("auth"), kV1, QStringLiteral("scopes"), QStringLiteral("current")}}, [this](const HttpAnswer &answer) {
        if (!answer.isGood())
            return tellUnasked(tr("what these credentials may do"), answer);
        const auto json = jsonOf(answer);
        const auto scopes = json.is_object() ? jsonTexts(json.value("scopes", Json())) : QStringList();
        if (!m_question.hookId.isEmpty() && !satisfiesScope(scopes, hookScope()))
            tell("preflight-scopes", Severity::Warning, tr("These credentials may not fire the hook: they lack the scope %1.").arg(hookScope()), tr("Sign in with others before submitting."));
    });
}

void PromotionPreflight::tell(const char *rule, Severity severity, const QString &message, const QString &fix, const QString &node)
{
    m_answer.told.append({QLatin1String(rule), severity, message, {}, node, fix});
}

void PromotionPreflight::tellUnasked(const QString &what, const HttpAnswer &answer)
{
    m_answer.isWhole = false;
    if (m_unasked.contains(what))
        return;
    m_unasked.insert(what);
    tell("preflight-unasked", Severity::Warning, tr("Not checked: %1 (%2).").arg(what, faultTextOf(answer)), tr("Check again, or look for yourself."));
}

} // namespace slipway
