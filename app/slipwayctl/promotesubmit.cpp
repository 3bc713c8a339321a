// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotesubmit.h"

#include "command.h"
#include "output.h"
#include "promotecheck.h"

#include "core/whoami.h"
#include "engine/remote/remotedesk.h"
#include "engine/taskcluster/hookfirer.h"
#include "engine/taskcluster/promotionfollow.h"
#include "promotion/plancomparison.h"
#include "promotion/promotionfire.h"
#include "release/auditlog.h"
#include "release/promotionstore.h"
#include "source/truststore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slipway::ctl {

namespace {

using Outcome = FireResult::Outcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromoteCommand)
};

Json subjectOf(const PromotionFire &fire, const PromotionPlan &plan, const QString &root)
{
    return {{"engine", "taskcluster"}, {"root", toStd(root)}, {"group", toStd(fire.decisionTask)},
        {"hook", toStd(fire.action.hookGroupId + u'/' + fire.action.hookId)}, {"plan", toStd(plan.digest())}, {"input", plan.input().toJson()}};
}

int exitOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fired: return ExitOk;
    case Outcome::Refused: return ExitNo;
    case Outcome::Unknown: return ExitAtGate;
    }
    return ExitNo;
}

/// One submission, from the plan to what came of it.
class Submission
{
public:
    Submission(const PromotionPlanPtr &plan, const PromoteCall &call, PromotionFire fire, QUrl root)
        : m_plan(plan)
        , m_call(call)
        , m_fire(std::move(fire))
        , m_root(std::move(root))
        , m_state(call.stateDir.isEmpty() ? TrustStore::dataFolder() : QFileInfo(call.stateDir).absoluteFilePath())
        , m_log(m_state, m_clock)
    {
    }

    int run(const RemoteWatch::Signer &signer)
    {
        HookFirer firer(m_root, {m_fire.action.hookGroupId, m_fire.action.hookId, m_fire.payload, m_fire.decisionTask},
            {m_desk.transport(), m_desk.ticker(), m_desk.budget(m_root), signer, [this] { return intend(); }});
        int status = ExitNo;
        QObject::connect(&firer, &HookFirer::finished, &firer, [&](const FireResult &result) {
            status = conclude(result);
            QCoreApplication::exit(status);
        }, Qt::QueuedConnection);
        firer.start();
        status = QCoreApplication::exec();
        return m_call.follow && !m_task.isEmpty() ? follow(signer) : status;
    }

private:
    Result<void> intend()
    {
        Action action;
        action.type = Action::Type::Promote;
        action.who = userAtHost();
        action.reason = m_call.reason;
        action.promotion = m_plan;
        action.seenPlanDigest = m_call.expected.isEmpty() ? m_plan->digest() : m_call.expected;
        const auto recorded = recordPromotion(m_state, m_call.graphs, action, m_clock);
        if (recorded.failed())
            return fail(recorded.error());
        m_record = *recorded;
        const auto written = m_log.append({{"kind", "promote"}, {"actor", {{"id", toStd(action.who)}}}, {"subject", subjectOf(m_fire, *m_plan, m_root.toString())},
            {"reason", toStd(m_call.reason)}, {"record", toStd(m_record)}});
        if (written.failed())
            return fail(written.error());
        m_intent = *written;
        return {};
    }

    /// The second line: how the action's task ended, and what it created beside the plan.
    int follow(const RemoteWatch::Signer &signer)
    {
        PromotionFollow following(m_root, m_task, toolsOf(&m_desk, signer));
        QObject::connect(&following, &PromotionFollow::troubled, &following, [](const QString &why) { printErrorText(Words::tr("note: %1; it goes on").arg(why)); });
        QObject::connect(&following, &PromotionFollow::finished, &following, [this](const FollowedAction &followed) { QCoreApplication::exit(concludeFollowed(followed)); }, Qt::QueuedConnection);
        following.start();
        return QCoreApplication::exec();
    }

    int concludeFollowed(const FollowedAction &followed)
    {
        const auto text = [](const QString &value) { return value.isEmpty() ? Json() : Json(toStd(value)); };
        Json told {{"outcome", "followed"}, {"task", toStd(m_task)}, {"state", text(followed.state)}, {"reason", text(followed.reason)},
            {"group", toStd(m_root.toString() + QStringLiteral("/tasks/groups/") + m_task)}, {"compared", Json()}};
        bool matches = false;
        if (followed.created) {
            const auto comparison = compareWithCreated(*m_plan, *followed.created);
            matches = comparison.matches();
            told["compared"] = writeComparison(comparison);
        }
        if (followed.error)
            told["message"] = toStd(followed.error->toString());
        const auto written = m_log.append({{"kind", "promote-followed"}, {"actor", {{"id", toStd(userAtHost())}}}, {"intent", m_intent},
            {"result", {{"task", told["task"]}, {"state", told["state"]}, {"matches", matches}}}});
        if (written.failed())
            printError(written.error());
        printLine(dumpJson(told));
        if (followed.error)
            printError(*followed.error);
        return matches && followed.state == QLatin1String("completed") ? ExitOk : ExitNo;
    }

    int conclude(const FireResult &result)
    {
        m_task = result.taskId;
        Json told {{"outcome", toStd(fireOutcomeName(result.outcome))}, {"task", result.taskId.isEmpty() ? Json() : Json(toStd(result.taskId))},
            {"url", result.taskId.isEmpty() ? Json() : Json(toStd(m_root.toString() + QStringLiteral("/tasks/") + result.taskId))},
            {"plan", toStd(m_plan->digest())}, {"record", m_record.isEmpty() ? Json() : Json(toStd(m_record))}, {"status", result.status ? Json(result.status) : Json()}};
        if (!result.error.message.isEmpty())
            told["message"] = toStd(result.error.toString());
        if (m_intent) {
            const auto written = m_log.append({{"kind", "promote-result"}, {"actor", {{"id", toStd(userAtHost())}}}, {"intent", m_intent}, {"result", told}});
            if (written.failed())
                printError(written.error());
        }
        printLine(dumpJson(told));
        if (!result.error.message.isEmpty())
            printError(result.error);
        return exitOf(result.outcome);
    }

    const PromotionPlanPtr m_plan;
    const PromoteCall &m_call;
    const PromotionFire m_fire;
    const QUrl m_root;
    const QString m_state;
    const SystemClock m_clock;
    const AuditLog m_log;
    RemoteDesk m_desk;
    QString m_record, m_task;
    qint64 m_intent = 0;
};

} // namespace

int submitPlan(const PromotionPlanPtr &plan, const PromoteCall &call, const Deployment &where)
{
    auto fire = promotionFire(*plan);
    if (fire.failed()) {
        printError(fire.error());
        return ExitBadInput;
    }
    return Submission(plan, call, std::move(*fire), where.root).run(where.signer);
}

} // namespace slipway::ctl
