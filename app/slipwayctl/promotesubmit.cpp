// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotesubmit.h"

#include "command.h"
#include "output.h"

#include "core/whoami.h"
#include "core/workscope.h"
#include "engine/net/networktransport.h"
#include "engine/remote/credentials.h"
#include "engine/taskcluster/hookfirer.h"
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

Result<QUrl> rootOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && mayCarrySecrets(url) && (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery())
        return url.adjusted(QUrl::StripTrailingSlash | QUrl::RemovePath);
    return fail(ErrorCode::BadInput, Words::tr("--root %1 is no root URL of a Taskcluster deployment").arg(text), Words::tr("give one such as https://firefox-ci-tc.services.mozilla.com"));
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

    int run(RemoteWatch::Signer signer)
    {
        HookFirer firer(m_root, {m_fire.action.hookGroupId, m_fire.action.hookId, m_fire.payload, m_fire.decisionTask},
            {&m_transport, &m_ticker, std::make_shared<HostBudget>(), std::move(signer), [this] { return intend(); }});
        int status = ExitNo;
        QObject::connect(&firer, &HookFirer::finished, &firer, [&](const FireResult &result) {
            status = conclude(result);
            QCoreApplication::exit(status);
        }, Qt::QueuedConnection);
        firer.start();
        return QCoreApplication::exec();
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

    int conclude(const FireResult &result)
    {
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
    NetworkTransport m_transport;
    SystemTicker m_ticker;
    QString m_record;
    qint64 m_intent = 0;
};

int refused(const Error &error, int status)
{
    printError(error);
    return status;
}

} // namespace

int submitPlan(const PromotionPlanPtr &plan, const PromoteCall &call)
{
    // Only programs that a person started do things elsewhere.
    if (!hasWorkInput())
        return refused({ErrorCode::Unsupported, Words::tr("a worker submits nothing"), Words::tr("run slipwayctl promote --submit yourself"), {}}, ExitBadInput);
    auto root = rootOf(call.root);
    if (root.failed())
        return refused(root.error(), ExitBadInput);
    auto fire = promotionFire(*plan);
    if (fire.failed())
        return refused(fire.error(), ExitBadInput);
    auto signer = environmentSigner({RemoteAddress::Kind::TaskGroup, *root, {}, {}, 0, fire->decisionTask});
    if (signer.failed())
        return refused(signer.error(), ExitBadInput);
    return Submission(plan, call, std::move(*fire), std::move(*root)).run(std::move(*signer));
}

} // namespace slipway::ctl
