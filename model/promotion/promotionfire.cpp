// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/promotionfire.h"

#include "promotion/previousgraphreader.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromotionFire)
};

} // namespace

Result<PromotionFire> promotionFire(const PromotionPlan &plan)
{
    for (const auto &graph : plan.graphs()) {
        if (!graph->actions)
            continue;
        auto action = findPromotionAction(*graph->actions, graph->folder + QStringLiteral("/actions.json"));
        if (action.failed())
            return fail(action.error());
        const auto group = plan.graphs().front()->id;
        auto payload = action->render(plan.input().toJson(), Json(), group);
        if (payload.failed())
            return fail(payload.error());
        return PromotionFire {std::move(*action), std::move(*payload), group};
    }
    return fail(ErrorCode::NotFound, Words::tr("none of the graphs has an actions.json, which names the hook"));
}

} // namespace slipway
