// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/promotionsubmission.h"

#include "promotion/actionschema.h"
#include "promotion/previousgraphreader.h"
#include "release/promotionstore.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromotionSubmission)
};

} // namespace

Result<QString> submitPromotion(const QString &stateDir, const QString &folder, PromotionPlanner::Request request, Action action)
{
    request.graphs = readPreviousGraphs(folder, request.input.previousGraphIds);
    action.type = Action::Type::Promote;
    action.promotion = PromotionPlanner().plan(request);
    return recordPromotion(stateDir, folder, action, SystemClock());
}

FireAdvice fireAdvice(const PromotionPlan &plan)
{
    for (const auto &graph : plan.graphs()) {
        if (!graph->actions)
            continue;
        const auto action = findPromotionAction(*graph->actions, graph->folder + QStringLiteral("/actions.json"));
        if (action.failed())
            return {{}, {}, action.error().toString()};
        const auto payload = action->render(plan.input().toJson(), Json(), plan.graphs().front()->id);
        if (payload.failed())
            return {{}, {}, payload.error().toString()};
        return {action->fireCommand(QStringLiteral("payload.json")), *payload, {}};
    }
    return {{}, {}, Words::tr("none of the graphs has an actions.json, which names the hook")};
}

} // namespace slipway
