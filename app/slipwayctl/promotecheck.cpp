// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotecheck.h"

#include "output.h"

#include "core/workscope.h"
#include "engine/remote/credentials.h"
#include "engine/remote/remotedesk.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromoteCommand)
};

} // namespace

Result<Deployment> deploymentOf(const PromoteCall &call)
{
    // Only programs that a person started do things elsewhere.
    if (!hasWorkInput())
        return fail(ErrorCode::Unsupported, Words::tr("a worker submits nothing"), Words::tr("run slipwayctl promote --submit yourself"));
    const auto root = readTaskclusterRoot(call.root);
    if (root.failed())
        return fail(ErrorCode::BadInput, Words::tr("--root %1 is no root URL of a Taskcluster deployment").arg(call.root), root.error().hint);
    auto signer = environmentSigner({RemoteAddress::Kind::TaskGroup, *root, {}, {}, 0, {}});
    if (signer.failed())
        return fail(signer.error());
    return Deployment {*root, std::move(*signer)};
}

PreflightAnswer checkPlan(const PromotionPlan &plan, const Deployment &where)
{
    RemoteDesk desk;
    PreflightAnswer found;
    PromotionPreflight preflight(where.root, preflightQuestion(plan), toolsOf(&desk, where.signer));
    QObject::connect(&preflight, &PromotionPreflight::finished, &preflight, [&found](const PreflightAnswer &answer) {
        found = answer;
        QCoreApplication::exit();
    }, Qt::QueuedConnection);
    preflight.start();
    QCoreApplication::exec();
    return found;
}

void addAnswer(const PreflightAnswer &answer, PromotionFacts &facts)
{
    for (auto it = answer.statuses.cbegin(); it != answer.statuses.cend(); ++it)
        facts.statuses.insert(it.key(), it.value());
    facts.told = answer.told;
}

void printNotes(const Diagnostics &told)
{
    for (const auto &note : told) {
        if (note.severity == Severity::Warning)
            printErrorText(Words::tr("note: %1").arg(note.message));
    }
}

} // namespace slipway::ctl
