// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/promotionstore.h"

#include "release/journal.h"
#include "release/promotiondecision.h"
#include "release/releasestore.h"

namespace slipway {

Result<QString> recordPromotion(const QString &stateDir, const QString &source, const Action &action, const Clock &clock)
{
    const auto decided = decidePromotion(action);
    if (decided.failed())
        return fail(decided.error());
    ReleaseEvent started;
    started.type = EventType::ReleaseStarted;
    started.data = {{"kind", "promotion"}, {"file", toStd(source)}, {"file_digest", ""}, {"graph_digest", toStd(action.seenPlanDigest)},
        {"facts", {{"scenario", decided->constFirst().data.at("flavor")}}}, {"jobs", 0}, {"who", toStd(action.who)}};
    ReleaseEvent finished;
    finished.type = EventType::ReleaseFinished;
    finished.data = {{"state", "recorded"}};
    auto events = ReleaseEvents {started} + *decided + ReleaseEvents {finished};
    const auto now = clock.nowMs();
    for (auto &event : events)
        event.timeMs = now;
    const auto id = newReleaseId(now);
    auto journal = Journal::create(releaseFolder(stateDir, id));
    if (journal.failed())
        return fail(journal.error());
    if (const auto written = (*journal)->append(events); written.failed())
        return fail(written.error());
    return id;
}

} // namespace slipway
