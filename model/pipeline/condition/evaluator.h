// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/condition/environment.h"
#include "pipeline/condition/parser.h"
#include "pipeline/condition/shellexpansion.h"
#include "pipeline/condition/value.h"

#include <unordered_map>

namespace slipway::condition {

using Evaluated = tl::expected<Value, Fault>;
/// What each sub-expression came to; those never evaluated are absent.
using EvaluationLog = std::unordered_map<const Expression *, Evaluated>;

/// Gives a checked expression its value (c.4). Used once.
class Evaluator
{
public:
    Evaluator(const ConditionContext &context, bool withStep, EvaluationLog *log = nullptr);

    Evaluated evaluate(const Expression &e);

private:
    Evaluated compute(const Expression &e);
    Evaluated operand(const Expression &e);
    Evaluated list(const Expression &e);
    Evaluated call(const Expression &e);
    Evaluated logical(const Expression &e);
    Evaluated comparison(const Expression &e);
    Evaluated includes(const Expression &e, const Value &left, const Value &right);
    Evaluated match(const Expression &e, const Value &left, const Value &right);

    const ConditionContext &m_context;
    bool m_withStep;
    Environment m_env;
    LookupEnv m_lookup;
    EvaluationLog *m_log;
};

} // namespace slipway::condition
