// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/evaluator.h"

#include "pipeline/condition/variables.h"

namespace slipway::condition {

namespace {

tl::unexpected<Fault> failure(std::string message, const Expression &where)
{
    return tl::make_unexpected(Fault {ConditionFaultKind::Evaluation, std::move(message), where.begin, where.end});
}

Value boolean(bool value)
{
    return Value {value};
}

} // namespace

Evaluator::Evaluator(const ConditionContext &context, bool withStep, EvaluationLog *log)
    : m_context(context)
    , m_withStep(withStep)
    , m_env(mergedEnvironment(context))
    , m_log(log)
{
    m_lookup = [this](const std::string &name) -> std::optional<std::string> {
        const auto it = m_env.find(name);
        return it == m_env.end() ? std::nullopt : std::optional(it->second);
    };
}

Evaluated Evaluator::evaluate(const Expression &e)
{
    auto result = compute(e);
    if (m_log)
        m_log->insert_or_assign(&e, result);
    return result;
}

Evaluated Evaluator::compute(const Expression &e)
{
    switch (e.kind) {
    case Kind::Array:
        return list(e);
    case Kind::Call:
        return call(e);
    case Kind::Not: {
        auto value = evaluate(*e.children[0]);
        return value ? Evaluated(boolean(!value->isTrue())) : value;
    }
    case Kind::And:
    case Kind::Or:
        return logical(e);
    case Kind::Ternary: {
        auto condition = evaluate(*e.children[0]);
        return condition ? evaluate(*e.children[condition->isTrue() ? 1 : 2]) : condition;
    }
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::Matches:
    case Kind::NotMatches:
    case Kind::Includes:
        return comparison(e);
    default:
        return operand(e);
    }
}

Evaluated Evaluator::operand(const Expression &e)
{
    switch (e.kind) {
    case Kind::Boolean:
        return boolean(e.boolean);
    case Kind::Number:
        return Value {e.number};
    case Kind::Regex:
        return Value {e.pattern};
    case Kind::Variable:
        return findVariable(e.name, m_withStep)->read(m_context);
    case Kind::Shell: {
        auto text = expandOperand(e.name, m_lookup);
        if (!text)
            return failure(text.error(), e);
        return *text ? Value {**text} : Value {};
    }
    case Kind::String: {
        // "$$" is resolved like an expansion, though it depends on nothing.
        if (!e.doubleQuoted || (e.raw.find("$$") == std::string::npos && !containsExpansion(e.raw)))
            return Value {e.value};
        auto text = expandString(e.raw, m_lookup);
        return text ? Evaluated(Value {*text}) : Evaluated(failure(text.error(), e));
    }
    default:
        return Value {};
    }
}

Evaluated Evaluator::list(const Expression &e)
{
    ValueList elements;
    for (const auto &child : e.children) {
        auto value = evaluate(*child);
        if (!value)
            return value;
        elements.push_back(std::move(*value));
    }
    return Value {std::move(elements)};
}

/// env("X") is never null, build.env("X") is null when X is not set.
Evaluated Evaluator::call(const Expression &e)
{
    const auto &argument = *e.children[0];
    auto value = evaluate(argument);
    if (!value)
        return value;
    const auto *name = value->text();
    if (!name)
        return failure("env argument must be a string", argument);
    if (const auto complaint = runtimeEnvNameComplaint(*name); !complaint.empty())
        return failure(complaint, argument);
    const auto found = m_lookup(*name);
    if (!found && e.name == "build.env")
        return Value {};
    return Value {found.value_or(std::string())};
}

Evaluated Evaluator::logical(const Expression &e)
{
    auto left = evaluate(*e.children[0]);
    if (!left || left->isTrue() == (e.kind == Kind::Or))
        return left;
    return evaluate(*e.children[1]);
}

Evaluated Evaluator::comparison(const Expression &e)
{
    auto left = evaluate(*e.children[0]);
    if (!left)
        return left;
    auto right = evaluate(*e.children[1]);
    if (!right)
        return right;
    switch (e.kind) {
    case Kind::Equal:
        return boolean(*left == *right);
    case Kind::NotEqual:
        return boolean(!(*left == *right));
    case Kind::Includes:
        return includes(e, *left, *right);
    default:
        return match(e, *left, *right);
    }
}

Evaluated Evaluator::includes(const Expression &e, const Value &left, const Value &right)
{
    const auto *elements = std::get_if<ValueList>(&left.data);
    if (!elements || right.isNull())
        return boolean(false);
    const auto *pattern = std::get_if<PatternPtr>(&right.data);
    for (size_t i = 0; i < elements->size(); ++i) {
        const auto &element = (*elements)[i];
        if (!element.text()) {
            return failure("type mismatch at index " + std::to_string(i) + " in array: " + typeName(element) + " vs STRING",
                *e.children[0]);
        }
        if (!pattern) {
            if (element == right)
                return boolean(true);
            continue;
        }
        const auto matched = (*pattern)->matches(*element.text());
        if (!matched)
            return failure(matched.error(), *e.children[1]);
        if (*matched)
            return boolean(true);
    }
    return boolean(false);
}

/// null matches nothing, so `!~` is true of it.
Evaluated Evaluator::match(const Expression &e, const Value &left, const Value &right)
{
    const bool wanted = e.kind == Kind::Matches;
    if (left.isNull())
        return boolean(!wanted);
    const auto matched = std::get<PatternPtr>(right.data)->matches(*left.text());
    if (!matched)
        return failure(matched.error(), *e.children[1]);
    return boolean(*matched == wanted);
}

} // namespace slipway::condition
