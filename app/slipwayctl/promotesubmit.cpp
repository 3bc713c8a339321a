// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotesubmit.h"

#include "command.h"
#include "output.h"

#include "core/whoami.h"
#include "engine/remote/remotedesk.h"
#include "engine/taskcluster/firerecord.h"
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

int exitOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fired: return ExitOk;
    case Outcome::Refused: return ExitNo;
    case Outcome::Unknown: return ExitAtGate;
    }
    return ExitNo;
}

FireRecord::About aboutOf(const PromotionPlanPtr &plan, const PromoteCall &call, const PromotionFire &fire, const QUrl &root)
{
    const auto state = call.stateDir.isEmpty() ? TrustStore::dataFolder() : QFileInfo(call.stateDir).absoluteFilePath();
    return {state, call.graphs, plan, fire, root, userAtHost(), call.reason, call.expected.isEmpty() ? plan->digest() : call.expected};
}

/// One submission, from the plan to what came of it.
class Submission
{
public:
    Submission(const FireRecord::About &about, const RemoteWatch::Signer &signer)
        : m_signer(signer)
        , m_record(about)
    {
    }

    int run(bool follows)
    {
        const auto &about = m_record.about();
        HookFirer firer(about.root, {about.fire.action.hookGroupId, about.fire.action.hookId, about.fire.payload, about.fire.decisionTask},
            {m_desk.transport(), m_desk.ticker(), m_desk.budget(about.root), m_signer, [this] { return m_record.intend(); }});
        QObject::connect(&firer, &HookFirer::finished, &firer, [this](const FireResult &result) { QCoreApplication::exit(conclude(result)); }, Qt::QueuedConnection);
        firer.start();
        const int status = QCoreApplication::exec();
        if (!follows || status != ExitOk)
            return status;
        if (!m_task.isEmpty())
            return follow();
        printErrorText(Words::tr("the hook was fired and made no task: there is nothing to follow"));
        return ExitNo;
    }

private:
    int conclude(const FireResult &result)
    {
        m_task = result.taskId;
        const auto told = m_record.conclude(result);
        printLine(dumpJson(told));
        if (!result.error.message.isEmpty())
            printError(result.error);
        if (m_record.fault())
            printError(*m_record.fault());
        return exitOf(result.outcome);
    }

    /// The second line: how the action's task ended, and what it created beside the plan.
    int follow()
    {
        PromotionFollow following(m_record.about().root, m_task, toolsOf(&m_desk, m_signer));
        QObject::connect(&following, &PromotionFollow::troubled, &following, [](const QString &why) { printErrorText(Words::tr("note: %1; it goes on").arg(why)); });
        QObject::connect(&following, &PromotionFollow::finished, &following, [this](const FollowedAction &followed) { QCoreApplication::exit(conclude(followed)); }, Qt::QueuedConnection);
        following.start();
        return QCoreApplication::exec();
    }

    int conclude(const FollowedAction &followed)
    {
        std::optional<PlanComparison> comparison;
        if (followed.created)
            comparison = compareWithCreated(*m_record.about().plan, *followed.created);
        printLine(dumpJson(m_record.conclude(m_task, followed, comparison ? &*comparison : nullptr)));
        if (followed.error)
            printError(*followed.error);
        if (m_record.fault())
            printError(*m_record.fault());
        return comparison && comparison->matches() && followed.state == QLatin1String("completed") ? ExitOk : ExitNo;
    }

    RemoteDesk m_desk;
    const RemoteWatch::Signer m_signer;
    FireRecord m_record;
    QString m_task;
};

} // namespace

int submitPlan(const PromotionPlanPtr &plan, const PromoteCall &call, const Deployment &where)
{
    const auto fire = promotionFire(*plan);
    if (fire.failed()) {
        printError(fire.error());
        return ExitBadInput;
    }
    return Submission(aboutOf(plan, call, *fire, where.root), where.signer).run(call.follow);
}

} // namespace slipway::ctl
