// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"

namespace slipway::testing {

inline ConditionContext someContext()
{
    ConditionContext context;
    context.build.branch = QStringLiteral("main");
    context.build.source = QStringLiteral("webhook");
    context.build.number = 10;
    context.build.creator.teams = QStringList {QStringLiteral("deploy"), QStringLiteral("platform")};
    context.pullRequest.labels = QStringList {QStringLiteral("bug")};
    context.buildEnv = {{QStringLiteral("A"), QStringLiteral("alpha")}, {QStringLiteral("EMPTY"), QString()},
        {QStringLiteral("TWO"), QStringLiteral("2")}, {QStringLiteral("U"), QStringLiteral("a\u00e4\U0001F600b")}};
    return context;
}

/// "true", "false" or "kind: message".
inline QString shown(const ConditionResult<bool> &result)
{
    if (result)
        return *result ? QStringLiteral("true") : QStringLiteral("false");
    return conditionFaultName(result.error().kind) + QStringLiteral(": ") + result.error().message;
}

} // namespace slipway::testing
