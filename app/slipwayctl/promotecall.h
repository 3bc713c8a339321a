// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "promotion/promotionplanner.h"

#include <QStringList>

namespace slipway::ctl {

/// What `slipwayctl promote` was called with.
struct PromoteCall
{
    enum class Format { Json, Text, Csv };
    enum class Export { None, Json, Yaml };

    QString graphs, input, compareWith;
    QString flavors, fullGraph, index, statuses, targets; ///< files; empty: not given
    QMap<QString, Json> parameters;
    QDateTime now;
    Format format = Format::Json;
    Export exported = Export::None;
    QString output;
    bool submit = false;
    bool preflight = false; ///< asks --root about the plan, and prints it
    bool follow = false; ///< waits for what was fired, and holds it against the plan
    QString root, reason, expected, stateDir; ///< of a submission
    QString revision, project, trustDomain; ///< whose graphs are downloaded from the root; empty: none
    QStringList fetched; ///< task IDs of what was downloaded, where the input names no graphs
    QString helpText;
};

Result<PromoteCall> readPromoteCall(const QStringList &arguments);

/// Everything that is read for one plan. The graphs of `known` are not read again.
Result<PromotionPlanner::Request> readPromotionRequest(const PromoteCall &call, const QString &input,
    const PromotionPlanner::Request *known = nullptr);

} // namespace slipway::ctl
