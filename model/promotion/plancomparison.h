// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "promotion/promotionplan.h"

#include <QHash>

namespace slipway {

/// What became of a label, held against the plan that was approved.
enum class Created : quint8 {
    ReusedAsPlanned,
    RunsAsPlanned,
    RunsInstead, ///< it was to be reused
    ReusedInstead, ///< it was to run
    OtherTask, ///< it is reused, but another task of it
    Missing, ///< it was planned, and is not there
    Extra, ///< it is there, and was not planned
};

struct CreatedLabel
{
    QString label;
    Created how = Created::ReusedAsPlanned;
    QString planned; ///< a task ID, "new", or empty for Extra
    QString taskId; ///< what it came to; empty for Missing
    bool estimate = false; ///< the plan said that it may come differently
};

/// The label-to-taskid.json of an action's task beside the plan it was fired with (spec/taskgraph.md 8, last points).
struct PlanComparison
{
    std::vector<CreatedLabel> labels; ///< those that differ first, then by label
    int reused = 0, runs = 0; ///< as planned
    int different = 0, missing = 0, extra = 0;

    bool matches() const { return different == 0 && missing == 0 && extra == 0; }
};

/// `created`: label -> task ID. Pure; any thread.
PlanComparison compareWithCreated(const PromotionPlan &plan, const QHash<QString, QString> &created);

/// label-to-taskid.json as bytes; fails for anything but an object of task IDs. `place` is for messages.
Result<QHash<QString, QString>> readCreatedMap(const QByteArray &bytes, const QString &place);

bool isAsPlanned(Created how);
QString createdText(Created how); ///< for people; translated
/// {"matches", "reused", "runs", "different": [{label, planned, task, how}], "missing": [...], "extra": [...]}
Json writeComparison(const PlanComparison &comparison);

} // namespace slipway
