// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"
#include "promotion/promotionplanner.h"
#include "promotion/schemacheck.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace slipway {

/// How many labels of the target graph come to what, in the words of the counters.
struct PlanTally
{
    int reused = 0, runs = 0, fresh = 0, removed = 0, undetermined = 0;
};

/// What one node of the plan's graph looks like.
struct PlanNode
{
    PlanMark mark = PlanMark::None;
    qint16 graph = -1; ///< Reused: place of the previous graph
    QString detail; ///< of a group: "12 reused, 3 run"; else empty
};

/// Labels and kinds that a plan knows, for lists to tick; sorted. Shared as long as the graphs are the same.
struct PlanNames
{
    QStringList kinds, labels;
};

/// A plan and everything that is shown of it and costs a walk over all labels. Made off the GUI thread, immutable.
struct PlanPicture
{
    PromotionPlanPtr plan; ///< what is shown
    PromotionPlanPtr real; ///< what would happen; another than `plan` where only a part can be previewed
    std::vector<PreviousGraphPtr> given; ///< the list as it is; in `plan` what cannot be used is empty
    PlanTally tally;
    StepGraphPtr graph; ///< the former picture's where labels and edges are the same: then places stay, too
    std::vector<PlanNode> nodes; ///< by node of `graph`
    std::shared_ptr<const std::vector<LabelIndex>> labels; ///< by node of `graph`; kNoLabel: a group
    QSet<QString> groups; ///< containers of `graph`
    std::shared_ptr<const PlanNames> names;
    std::vector<SchemaFault> faults; ///< what the action's schema says of the input, where an actions.json is at hand
    PromotionChange change; ///< to the picture before
    bool isPartial() const { return plan != real; }
    std::optional<PlanTally> before; ///< of the picture before
};

using PlanPicturePtr = std::shared_ptr<const PlanPicture>;

PlanMark planMark(const LabelPlan &label);
/// Plans and pictures a request. Keeps what both planners know of the graphs; one thread at a time.
class PictureMaker
{
public:
    /// Blocks; `before` may be null.
    PlanPicturePtr make(const PromotionPlanner::Request &request, const PlanPicturePtr &before);

private:
    PromotionPlanner m_planner, m_preview;
};

/// "232 reused, 18 run, 41 new", with what is left out or not determined where there is any.
QString tallyText(const PlanTally &tally);
/// "+ 92 run, − 92 reused" against the picture before; empty where there is none.
QString changeText(const PlanPicture &picture);

} // namespace slipway
