// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/typechecker.h"

#include "pipeline/condition/characters.h"
#include "pipeline/condition/environment.h"
#include "pipeline/condition/variables.h"

#include <algorithm>
#include <initializer_list>

namespace slipway::condition {

namespace {

using Checked = tl::expected<void, Fault>;

struct StaticType
{
    Type type = Type::Null;
    const Enumeration *enumeration = nullptr;

    bool isPlain(Type wanted) const { return !enumeration && type == wanted; }
    std::string describe() const
    {
        return enumeration ? std::string(enumeration->name) + " enumeration value" : std::string(typeWord(type));
    }
};

using Typed = tl::expected<StaticType, Fault>;

tl::unexpected<Fault> invalid(std::string message, const Expression &where)
{
    return tl::make_unexpected(Fault {ConditionFaultKind::Validation, std::move(message), where.begin, where.end});
}

std::string wordList(std::initializer_list<Type> types)
{
    std::string words;
    size_t i = 0;
    for (const auto type : types) {
        if (i > 0)
            words += i + 1 == types.size() ? " or " : ", ";
        words += typeWord(type);
        ++i;
    }
    return words;
}

Checked expectOneOf(const StaticType &actual, std::initializer_list<Type> wanted, const Expression &where)
{
    for (const auto type : wanted) {
        if (actual.isPlain(type))
            return {};
    }
    return invalid("unexpected type: expected " + wordList(wanted) + " but found " + actual.describe(), where);
}

class TypeChecker
{
public:
    explicit TypeChecker(bool withStep)
        : m_withStep(withStep)
    {
    }

    Typed check(const Expression &e)
    {
        switch (e.kind) {
        case Kind::Boolean:
            return StaticType {Type::Boolean};
        case Kind::Null:
            return StaticType {Type::Null};
        case Kind::Number:
            return StaticType {Type::Number};
        case Kind::String:
        case Kind::Shell:
            return StaticType {Type::String};
        case Kind::Regex:
            return StaticType {Type::Regex};
        case Kind::Array:
            return array(e);
        case Kind::Variable:
            return variable(e);
        case Kind::Call:
            return call(e);
        case Kind::Ternary:
            return ternary(e);
        case Kind::Equal:
        case Kind::NotEqual:
            if (auto both = compatible(*e.children[0], *e.children[1]); !both)
                return both;
            return StaticType {Type::Boolean};
        case Kind::Includes:
            return includes(e);
        case Kind::Not:
        case Kind::And:
        case Kind::Or:
            return logical(e);
        case Kind::Matches:
        case Kind::NotMatches:
            break;
        }
        return match(e);
    }

private:
    Checked expect(const Expression &e, std::initializer_list<Type> wanted)
    {
        const auto actual = check(e);
        if (!actual)
            return tl::make_unexpected(actual.error());
        return expectOneOf(*actual, wanted, e);
    }

    static Typed result(const Checked &checked, Type type)
    {
        if (!checked)
            return tl::make_unexpected(checked.error());
        return StaticType {type};
    }

    Typed array(const Expression &e)
    {
        for (const auto &element : e.children) {
            if (const auto checked = expect(*element, {Type::String}); !checked)
                return tl::make_unexpected(checked.error());
        }
        return StaticType {Type::Array};
    }

    Typed variable(const Expression &e)
    {
        if (const auto *found = findVariable(e.name, m_withStep))
            return StaticType {found->type, found->enumeration};
        return invalid('`' + e.name + "` is not a variable", e);
    }

    Typed call(const Expression &e)
    {
        if (e.name != "env" && e.name != "build.env")
            return invalid('`' + e.name + "` is not a function", e);
        return result(expect(*e.children[0], {Type::String}), Type::String);
    }

    Typed logical(const Expression &e)
    {
        for (const auto &operand : e.children) {
            if (const auto checked = expect(*operand, {Type::Boolean}); !checked)
                return tl::make_unexpected(checked.error());
        }
        return StaticType {Type::Boolean};
    }

    Typed match(const Expression &e)
    {
        if (const auto checked = expect(*e.children[0], {Type::String, Type::Null}); !checked)
            return tl::make_unexpected(checked.error());
        return result(expect(*e.children[1], {Type::Regex}), Type::Boolean);
    }

    Typed includes(const Expression &e)
    {
        if (const auto checked = expect(*e.children[0], {Type::Array, Type::Null}); !checked)
            return tl::make_unexpected(checked.error());
        const auto actual = check(*e.children[1]);
        if (!actual)
            return actual;
        if (actual->isPlain(Type::String) || actual->isPlain(Type::Regex) || actual->isPlain(Type::Null))
            return StaticType {Type::Boolean};
        return invalid("unexpected type: expected string, regular expression, or null but found " + actual->describe(),
            *e.children[1]);
    }

    Typed ternary(const Expression &e)
    {
        if (const auto checked = expect(*e.children[0], {Type::Boolean}); !checked)
            return tl::make_unexpected(checked.error());
        return compatible(*e.children[1], *e.children[2]);
    }

    Typed compatible(const Expression &left, const Expression &right)
    {
        const auto a = check(left);
        if (!a)
            return a;
        const auto b = check(right);
        if (!b || a->type == Type::Null)
            return b;
        if (b->type == Type::Null)
            return a;
        if (a->type == Type::Array || b->type == Type::Array) {
            if (a->type == b->type)
                return a;
            return invalid("unexpected type: expected " + a->describe() + " but found " + b->describe(), right);
        }
        if (const auto checked = expectOneOf(*b, {a->type, Type::Null}, right); !checked)
            return tl::make_unexpected(checked.error());
        if (a->enumeration && right.kind == Kind::String && !isRuntimeString(right) && !a->enumeration->has(right.value)) {
            const auto name = left.kind == Kind::Variable ? left.name : std::string(a->enumeration->name);
            return invalid(quoted(right.value) + " is not a valid `" + name + '`', right);
        }
        return a;
    }

    bool m_withStep;
};

const Expression *findStepReference(const Expression &e)
{
    const bool named = e.kind == Kind::Variable || e.kind == Kind::Call;
    if (named && (e.name == "step" || e.name.starts_with("step.")))
        return &e;
    for (const auto &child : e.children) {
        if (const auto *found = findStepReference(*child))
            return found;
    }
    return nullptr;
}

Checked checkEnvCalls(const Expression &e)
{
    if (e.kind == Kind::Call && (e.name == "env" || e.name == "build.env")) {
        if (e.children.size() != 1)
            return invalid(e.name + " expects exactly one argument", e);
        const auto &argument = *e.children[0];
        if (argument.kind == Kind::String && !isRuntimeString(argument)) {
            if (const auto complaint = envNameComplaint(argument.value); !complaint.empty())
                return invalid(complaint, argument);
        }
    }
    for (const auto &child : e.children) {
        if (auto checked = checkEnvCalls(*child); !checked)
            return checked;
    }
    return {};
}

} // namespace

tl::expected<void, Fault> checkExpression(const Expression &root, const QString &entryPoint)
{
    const bool withStep = stepAllowed(entryPoint);
    if (const auto *step = withStep ? nullptr : findStepReference(root)) {
        return invalid("step variables are not available for entry point " + quoted(entryPoint.toStdString()), *step);
    }
    if (auto checked = checkEnvCalls(root); !checked)
        return checked;
    const auto type = TypeChecker(withStep).check(root);
    if (!type)
        return tl::make_unexpected(type.error());
    if (type->type != Type::Boolean) {
        return tl::make_unexpected(Fault {ConditionFaultKind::Result, "expected boolean result, got " + type->describe(),
            root.begin, root.end});
    }
    return {};
}

tl::expected<QString, Fault> normalEntryPoint(const QString &entryPoint)
{
    if (entryPoint.isEmpty())
        return QStringLiteral("build_condition");
    if (entryPoint == QLatin1String("build_condition") || stepAllowed(entryPoint) || isNotification(entryPoint))
        return entryPoint;
    return tl::make_unexpected(
        Fault {ConditionFaultKind::Validation, "unknown entry point " + quoted(entryPoint.toStdString()), 0, 0});
}

bool stepAllowed(const QString &entryPoint)
{
    return entryPoint == QLatin1String("build_condition_with_step") || entryPoint == QLatin1String("step_notification");
}

bool isNotification(const QString &entryPoint)
{
    return entryPoint == QLatin1String("build_notification") || entryPoint == QLatin1String("step_notification");
}

} // namespace slipway::condition
