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

/// Gives a checked expression its value (c.4). Used once. With three values, what the context names as unknown
/// is an unknown value, and logic over it is Kleene's: it stays unknown unless the rest decides.
class Evaluator
{
public:
    enum class Logic : quint8 { TwoValued, ThreeValued };

    Evaluator(const ConditionContext &context, bool withStep, Logic logic = Logic::TwoValued, EvaluationLog *log = nullptr);

    Evaluated evaluate(const Expression &e);

private:
    Evaluated compute(const Expression &e);
    Evaluated operand(const Expression &e);
    Evaluated list(const Expression &e);
    Evaluated call(const Expression &e);
    Evaluated logical(const Expression &e);
    Evaluated ternary(const Expression &e);
    Evaluated comparison(const Expression &e);
    Evaluated includes(const Expression &e, const Value &left, const Value &right);
    Evaluated match(const Expression &e, const Value &left, const Value &right);

    const ConditionContext &m_context;
    bool m_withStep;
    Environment m_env;
    Environment m_unknownEnv;
    LookupEnv m_lookup;
    std::set<std::string> m_asked; ///< unknown facts that the expansion under way has asked for
    bool m_threeValued;
    EvaluationLog *m_log;
};

} // namespace slipway::condition
