// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/taskcluster/taskreader.h"
#include "promotion/planborder.h"
#include "promotion/promotioninput.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace slipway {

/// What is to be known of a deployment before a plan is submitted to it. A plain value.
struct PreflightQuestion
{
    std::vector<BorderTask> border;
    QString hookGroupId, hookId; ///< empty: which hook is not known
};

struct PreflightAnswer
{
    QHash<QString, TaskStatus> statuses; ///< of the border's tasks; one that does not exist has no state
    Diagnostics told; ///< what else there is to say, for PromotionFacts::told
    int tasks = 0, artifacts = 0; ///< how many were looked at
    QDateTime at; ///< when, by this machine's clock
    /// Nothing that was asked remained without an answer.
    bool isWhole = true;
};

/// The question for a plan; reads the bodies of the tasks that run: not for the GUI thread.
PreflightQuestion preflightQuestion(const PromotionPlan &plan);

/// Asks a deployment of Taskcluster whether it would take a plan (spec/taskgraph.md 7): the states and expiries of the tasks
/// that new ones depend on, the artifacts these fetch, whether the hook still exists and whether these credentials may fire
/// it. Only reads. Deleting it cancels. Lives on the engine thread.
class PromotionPreflight : public QObject
{
    Q_OBJECT
public:
    PromotionPreflight(QUrl root, PreflightQuestion question, TaskclusterTools tools, QObject *parent = nullptr);

    void start();

    static constexpr int kIdsAPage = 1000, kPages = 1000; ///< a server that never ends a list is not followed for ever

Q_SIGNALS:
    void progress(int done, int all); ///< requests
    void finished(const slipway::PreflightAnswer &answer); ///< exactly once

private:
    using Take = std::function<void(const HttpAnswer &answer)>;

    void ask(TaskReader::Wish wish, Take take);
    void askStatuses(qsizetype from, const QString &token, int page);
    void takeStatuses(qsizetype from, int page, const HttpAnswer &answer);
    void askArtifacts(const BorderTask &task);
    void askOne(const BorderTask &task);
    void askList(const BorderTask &task, const QString &token, int page, QSet<QString> seen);
    void takeArtifact(const QString &task, const Json &artifact);
    void markGone(const BorderTask &task, const QString &artifact);
    void askHook();
    void askScopes();
    void tell(const char *rule, Severity severity, const QString &message, const QString &fix, const QString &node = {});
    void tellUnasked(const QString &what, const HttpAnswer &answer);
    QString hookScope() const { return QStringLiteral("hooks:trigger-hook:%1/%2").arg(m_question.hookGroupId, m_question.hookId); }

    const PreflightQuestion m_question;
    TaskReader m_reader;
    PreflightAnswer m_answer;
    QSet<QString> m_unasked; ///< kinds of questions that found no answer, each told once
    int m_asked = 0, m_done = 0;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::PreflightAnswer)
