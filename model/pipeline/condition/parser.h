// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/condition/condition.h"
#include "pipeline/condition/expression.h"

namespace slipway::condition {

/// Byte offsets, as everything inside this room counts; Condition turns them into UTF-16 offsets.
struct Fault
{
    ConditionFaultKind kind = ConditionFaultKind::Parse;
    std::string message;
    size_t begin = 0;
    size_t end = 0;
};

/// Parses a whole condition (spec/buildkite.md c.2). On a fault the message joins all complaints by "; ", as the
/// reference does; the place is that of the first.
tl::expected<ExpressionPtr, Fault> parseExpression(const std::string &text);

} // namespace slipway::condition
