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

/// Collects the facts that a value hangs on, those of the elements of a list too. False if it is known.
bool addUnknown(const Value &value, UnknownValue &unknown)
{
    if (const auto *own = value.unknown()) {
        unknown.facts.insert(own->facts.begin(), own->facts.end());
        return true;
    }
    bool found = false;
    if (const auto *list = std::get_if<ValueList>(&value.data)) {
        for (const auto &element : *list)
            found = addUnknown(element, unknown) || found;
    }
    return found;
}

Value unknownOf(const Value &left, const Value &right)
{
    UnknownValue unknown;
    addUnknown(left, unknown);
    addUnknown(right, unknown);
    return Value {std::move(unknown)};
}

bool isUnknown(const Value &value)
{
    UnknownValue unused;
    return addUnknown(value, unused);
}

bool isNeverNull(const Value &value)
{
    return value.unknown() && !value.unknown()->mayBeNull;
}

} // namespace

Evaluator::Evaluator(const ConditionContext &context, bool withStep, Logic logic, EvaluationLog *log)
    : m_context(context)
    , m_withStep(withStep)
    , m_env(mergedEnvironment(context))
    , m_threeValued(logic == Logic::ThreeValued)
    , m_log(log)
{
    if (m_threeValued)
        m_unknownEnv = unknownEnvironment(context);
    m_lookup = [this](const std::string &name) -> std::optional<std::string> {
        if (const auto unknown = m_unknownEnv.find(name); unknown != m_unknownEnv.end())
            m_asked.insert(unknown->second);
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
        return value && !value->unknown() ? Evaluated(boolean(!value->isTrue())) : value;
    }
    case Kind::And:
    case Kind::Or:
        return logical(e);
    case Kind::Ternary:
        return ternary(e);
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
        if (m_threeValued && m_context.unknown.contains(QString::fromStdString(e.name)))
            return Value {UnknownValue {{e.name}, true}};
        return findVariable(e.name, m_withStep)->read(m_context);
    case Kind::Shell: {
        m_asked.clear();
        auto text = expandOperand(e.name, m_lookup);
        if (!m_asked.empty())
            return Value {UnknownValue {m_asked, true}};
        if (!text)
            return failure(text.error(), e);
        return *text ? Value {**text} : Value {};
    }
    case Kind::String: {
        // "$$" is resolved like an expansion, though it depends on nothing.
        if (!e.doubleQuoted || (e.raw.find("$$") == std::string::npos && !containsExpansion(e.raw)))
            return Value {e.value};
        m_asked.clear();
        auto text = expandString(e.raw, m_lookup);
        if (!m_asked.empty())
            return Value {UnknownValue {m_asked, false}};
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
    if (value->unknown())
        return Value {UnknownValue {value->unknown()->facts, e.name == "build.env"}};
    const auto *name = value->text();
    if (!name)
        return failure("env argument must be a string", argument);
    if (const auto complaint = runtimeEnvNameComplaint(*name); !complaint.empty())
        return failure(complaint, argument);
    m_asked.clear();
    const auto found = m_lookup(*name);
    if (!m_asked.empty()) {
        // BUILDKITE_* names are always set, were it to nothing.
        const bool mayBeNull = e.name == "build.env" && !m_env.contains(*name);
        return Value {UnknownValue {m_asked, mayBeNull}};
    }
    if (!found && e.name == "build.env")
        return Value {};
    return Value {found.value_or(std::string())};
}

Evaluated Evaluator::logical(const Expression &e)
{
    const bool deciding = e.kind == Kind::Or;
    auto left = evaluate(*e.children[0]);
    if (!left || (!left->unknown() && left->isTrue() == deciding))
        return left;
    auto right = evaluate(*e.children[1]);
    if (!left->unknown())
        return right;
    // A right side that fails would not matter if the left side decided: that is not known either.
    if (!right)
        return left;
    if (right->unknown())
        return unknownOf(*left, *right);
    return right->isTrue() == deciding ? right : left;
}

Evaluated Evaluator::ternary(const Expression &e)
{
    auto condition = evaluate(*e.children[0]);
    if (!condition)
        return condition;
    if (!condition->unknown())
        return evaluate(*e.children[condition->isTrue() ? 1 : 2]);
    const auto yes = evaluate(*e.children[1]);
    const auto no = evaluate(*e.children[2]);
    if (!yes || !no)
        return condition;
    if (!isUnknown(*yes) && *yes == *no)
        return yes;
    UnknownValue unknown;
    addUnknown(*condition, unknown);
    addUnknown(*yes, unknown);
    addUnknown(*no, unknown);
    return Value {std::move(unknown)};
}

Evaluated Evaluator::comparison(const Expression &e)
{
    auto left = evaluate(*e.children[0]);
    if (!left)
        return left;
    auto right = evaluate(*e.children[1]);
    if (!right)
        return right;
    const bool isEquality = e.kind == Kind::Equal || e.kind == Kind::NotEqual;
    if (isEquality && (isUnknown(*left) || isUnknown(*right))) {
        const bool neverEqual = (isNeverNull(*left) && right->isNull()) || (isNeverNull(*right) && left->isNull());
        return neverEqual ? boolean(e.kind == Kind::NotEqual) : unknownOf(*left, *right);
    }
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
    if (right.isNull())
        return boolean(false);
    if (left.unknown())
        return unknownOf(left, right);
    const auto *elements = std::get_if<ValueList>(&left.data);
    if (!elements || elements->empty())
        return boolean(false);
    if (right.unknown())
        return unknownOf(left, right);
    const auto *pattern = std::get_if<PatternPtr>(&right.data);
    for (size_t i = 0; i < elements->size(); ++i) {
        const auto &element = (*elements)[i];
        if (element.unknown())
            continue;
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
    return isUnknown(left) ? unknownOf(left, right) : boolean(false);
}

/// null matches nothing, so `!~` is true of it.
Evaluated Evaluator::match(const Expression &e, const Value &left, const Value &right)
{
    const bool wanted = e.kind == Kind::Matches;
    if (left.unknown())
        return left;
    if (left.isNull())
        return boolean(!wanted);
    const auto matched = std::get<PatternPtr>(right.data)->matches(*left.text());
    if (!matched)
        return failure(matched.error(), *e.children[1]);
    return boolean(*matched == wanted);
}

} // namespace slipway::condition
