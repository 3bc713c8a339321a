// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/taskcluster/hookfirer.h"
#include "engine/taskcluster/promotionfollow.h"
#include "promotion/plancomparison.h"
#include "promotion/promotionfire.h"

namespace slipway {

/// What is written down of one promotion that is fired: the decision in the journal of a release of its own, what is about to
/// be sent and what came of it in the audit log. The same for the window and for slipwayctl. Writes to the disk: not for the
/// GUI thread; one thread at a time.
class FireRecord
{
public:
    struct About
    {
        QString stateDir;
        QString source; ///< the folder of graphs
        PromotionPlanPtr plan;
        PromotionFire fire;
        QUrl root; ///< of the deployment
        QString who, reason;
        QString seenDigest; ///< of the plan that was approved
    };

    explicit FireRecord(About about);

    /// Before anything is sent; where it fails, nothing may be.
    Result<void> intend();
    /// {"outcome", "task", "url", "plan", "record", "status", "message"?}, as it was written.
    Json conclude(const FireResult &result);
    /// {"outcome": "followed", "task", "state", "reason", "group", "compared", "message"?}, as it was written but for the
    /// labels. `comparison`: null where nothing was created.
    Json conclude(const QString &task, const FollowedAction &followed, const PlanComparison *comparison);
    /// What could not be written of a result.
    const std::optional<Error> &fault() const { return m_fault; }
    const About &about() const { return m_about; }

private:
    void append(const char *kind, const Json &result);

    const About m_about;
    const SystemClock m_clock;
    QString m_record;
    qint64 m_intent = 0;
    std::optional<Error> m_fault;
};

} // namespace slipway
