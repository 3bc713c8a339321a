// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/promotionsubmission.h"

#include "promotion/previousgraphreader.h"
#include "promotion/promotionfire.h"
#include "release/promotionstore.h"

namespace slipway {

Result<QString> submitPromotion(const QString &stateDir, const QString &folder, PromotionPlanner::Request request, Action action)
{
    request.graphs = readPreviousGraphs(folder, request.input.previousGraphIds);
    action.type = Action::Type::Promote;
    action.promotion = PromotionPlanner().plan(request);
    return recordPromotion(stateDir, folder, action, SystemClock());
}

FireAdvice fireAdvice(const PromotionPlan &plan)
{
    const auto fire = promotionFire(plan);
    if (fire.failed())
        return {{}, {}, fire.error().toString()};
    return {fire->action.fireCommand(QStringLiteral("payload.json")), fire->payload, {}};
}

} // namespace slipway
