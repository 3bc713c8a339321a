// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/schemacheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchemaCheck)
};

QString below(const QString &pointer, const std::string &name)
{
    return pointer + QLatin1Char('/') + fromStd(name).replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

bool isWhole(const Json &value)
{
    return value.is_number_integer() || (value.is_number_float() && std::floor(value.get<double>()) == value.get<double>());
}

bool isOfType(const Json &value, const std::string &type)
{
    return (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean()) || (type == "null" && value.is_null())
        || (type == "object" && value.is_object()) || (type == "array" && value.is_array()) || (type == "number" && value.is_number())
        || (type == "integer" && isWhole(value));
}

/// Equal as JSON: the order of members does not count.
bool same(const Json &a, const Json &b)
{
    return a == b || (a.is_structured() && nlohmann::json::parse(a.dump(-1, ' ', false, Json::error_handler_t::replace)) == nlohmann::json::parse(b.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

QString shown(const Json &value)
{
    auto text = QString::fromUtf8(dumpJson(value));
    return text.size() > 60 ? text.left(60) + QChar(0x2026) : text;
}

qint64 lengthOf(const Json &text)
{
    return fromStd(text.get_ref<const std::string &>()).toUcs4().size();
}

class Checker
{
public:
    void check(const Json &schema, const Json &value, const QString &at, const QString &where);
    SchemaAnswer answer;

private:
    void fault(const QString &at, const QString &message) { answer.faults.push_back({at, message}); }
    void note(const std::string &rule, const QString &where);
    void checkType(const Json &rule, const Json &value, const QString &at);
    void checkChoice(const Json &rule, const Json &value, const QString &at);
    void checkRequired(const Json &rule, const Json &value, const QString &at);
    void checkMembers(const Json &schema, const Json &value, const QString &at, const QString &where);
    void checkItems(const Json &rule, const Json &value, const QString &at, const QString &where);
    void checkPattern(const Json &rule, const Json &value, const QString &at, const QString &where);
    bool checkBound(const std::string &name, const Json &rule, const Json &value, const QString &at);
    bool checkSize(const std::string &name, const Json &rule, const Json &value, const QString &at);
    void checkRule(const std::string &name, const Json &schema, const Json &rule, const Json &value, const QString &at, const QString &where);
};

void Checker::note(const std::string &rule, const QString &where)
{
    const auto text = where.isEmpty() ? fromStd(rule) : Words::tr("%1 at %2").arg(fromStd(rule), where);
    if (!answer.notChecked.contains(text))
        answer.notChecked += text;
}

void Checker::checkType(const Json &rule, const Json &value, const QString &at)
{
    const auto types = rule.is_array() ? rule : Json::array({rule});
    QStringList names;
    for (const auto &type : types) {
        if (type.is_string() && isOfType(value, type.get_ref<const std::string &>()))
            return;
        names += type.is_string() ? fromStd(type.get<std::string>()) : QString();
    }
    fault(at, Words::tr("%1 is to be of the type %2").arg(shown(value), names.join(QStringLiteral(" | "))));
}

void Checker::checkChoice(const Json &rule, const Json &value, const QString &at)
{
    QStringList choices;
    for (const auto &choice : rule) {
        if (same(choice, value))
            return;
        choices += choice.is_string() ? fromStd(choice.get<std::string>()) : shown(choice);
    }
    fault(at, Words::tr("%1 is to be one of: %2").arg(shown(value), choices.join(QStringLiteral(", "))));
}

void Checker::checkRequired(const Json &rule, const Json &value, const QString &at)
{
    for (const auto &name : rule) {
        if (name.is_string() && !value.contains(name.get<std::string>()))
            fault(at, Words::tr("“%1” is missing").arg(fromStd(name.get<std::string>())));
    }
}

void Checker::checkMembers(const Json &schema, const Json &value, const QString &at, const QString &where)
{
    static const Json none = Json::object();
    const auto own = schema.find("properties");
    const auto &properties = own != schema.end() && own->is_object() ? *own : none;
    const auto others = schema.find("additionalProperties");
    for (const auto &[name, member] : value.items()) {
        const auto known = properties.find(name);
        if (known != properties.end())
            check(*known, member, below(at, name), below(where + QStringLiteral("/properties"), name));
        else if (others != schema.end() && others->is_boolean() && !others->get<bool>())
            fault(at, Words::tr("“%1” is not known to the action").arg(fromStd(name)));
        else if (others != schema.end())
            check(*others, member, below(at, name), where + QStringLiteral("/additionalProperties"));
    }
}

void Checker::checkItems(const Json &rule, const Json &value, const QString &at, const QString &where)
{
    if (!rule.is_object() && !rule.is_boolean()) {
        note("items", where);
        return;
    }
    for (size_t i = 0; i < value.size(); ++i)
        check(rule, value[i], at + QLatin1Char('/') + QString::number(i), where + QStringLiteral("/items"));
}

void Checker::checkPattern(const Json &rule, const Json &value, const QString &at, const QString &where)
{
    const QRegularExpression pattern(rule.is_string() ? fromStd(rule.get<std::string>()) : QStringLiteral("("), QRegularExpression::DontCaptureOption);
    if (!pattern.isValid()) {
        note("pattern", where);
        return;
    }
    const auto text = fromStd(value.get_ref<const std::string &>());
    if (!pattern.match(text).hasMatch())
        fault(at, Words::tr("%1 is to match %2").arg(shown(value), pattern.pattern()));
}

bool Checker::checkBound(const std::string &name, const Json &rule, const Json &value, const QString &at)
{
    const bool known = name == "minimum" || name == "maximum" || name == "exclusiveMinimum" || name == "exclusiveMaximum" || name == "multipleOf";
    if (!known || !rule.is_number())
        return false;
    if (!value.is_number())
        return true;
    const auto bound = rule.get<double>();
    const auto number = value.get<double>();
    if (name == "minimum" && number < bound)
        fault(at, Words::tr("%1 is to be at least %2").arg(shown(value), shown(rule)));
    else if (name == "maximum" && number > bound)
        fault(at, Words::tr("%1 is to be at most %2").arg(shown(value), shown(rule)));
    else if (name == "exclusiveMinimum" && number <= bound)
        fault(at, Words::tr("%1 is to be more than %2").arg(shown(value), shown(rule)));
    else if (name == "exclusiveMaximum" && number >= bound)
        fault(at, Words::tr("%1 is to be less than %2").arg(shown(value), shown(rule)));
    else if (name == "multipleOf" && bound > 0 && std::floor(number / bound) != number / bound)
        fault(at, Words::tr("%1 is to be a multiple of %2").arg(shown(value), shown(rule)));
    return true;
}

bool Checker::checkSize(const std::string &name, const Json &rule, const Json &value, const QString &at)
{
    const bool least = name.starts_with("min");
    const bool most = name.starts_with("max");
    const auto what = std::string_view(name).substr(std::min<size_t>(3, name.size()));
    if ((!least && !most) || (what != "Length" && what != "Items" && what != "Properties") || !isWhole(rule))
        return false;
    const bool fits = what == "Length" ? value.is_string() : what == "Items" ? value.is_array() : value.is_object();
    if (!fits)
        return true;
    const auto size = what == "Length" ? lengthOf(value) : qint64(value.size());
    const auto bound = qint64(rule.get<double>());
    if (least && size < bound)
        fault(at, Words::tr("%1 is too short: at least %2 wanted").arg(shown(value)).arg(bound));
    else if (most && size > bound)
        fault(at, Words::tr("%1 is too long: at most %2 allowed").arg(shown(value)).arg(bound));
    return true;
}

bool isAnnotation(const std::string &name)
{
    static const QSet<QString> names {QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("default"), QStringLiteral("examples"), QStringLiteral("format"),
        QStringLiteral("$schema"), QStringLiteral("$id"), QStringLiteral("$comment"), QStringLiteral("definitions"), QStringLiteral("readOnly"), QStringLiteral("writeOnly"),
        QStringLiteral("contentEncoding"), QStringLiteral("contentMediaType")};
    return names.contains(fromStd(name));
}

void Checker::checkRule(const std::string &name, const Json &schema, const Json &rule, const Json &value, const QString &at, const QString &where)
{
    if (isAnnotation(name) || checkBound(name, rule, value, at) || checkSize(name, rule, value, at))
        return;
    if (name == "enum" && rule.is_array()) {
        checkChoice(rule, value, at);
    } else if (name == "const") {
        checkChoice(Json::array({rule}), value, at);
    } else if (name == "required" && rule.is_array()) {
        if (value.is_object())
            checkRequired(rule, value, at);
    } else if (name == "properties" || (name == "additionalProperties" && !schema.contains("properties"))) {
        if (value.is_object())
            checkMembers(schema, value, at, where);
    } else if (name == "items") {
        if (value.is_array())
            checkItems(rule, value, at, where);
    } else if (name == "pattern") {
        if (value.is_string())
            checkPattern(rule, value, at, where);
    } else if (name != "additionalProperties") {
        note(name, where);
    }
}

void Checker::check(const Json &schema, const Json &value, const QString &at, const QString &where)
{
    if (schema.is_boolean()) {
        if (!schema.get<bool>())
            fault(at, Words::tr("nothing is allowed here"));
        return;
    }
    if (!schema.is_object()) {
        note("schema", where);
        return;
    }
    // With a wrong type everything else only repeats it.
    const auto faults = answer.faults.size();
    if (const auto type = schema.find("type"); type != schema.end())
        checkType(*type, value, at);
    if (answer.faults.size() > faults)
        return;
    for (const auto &[name, rule] : schema.items()) {
        if (name != "type")
            checkRule(name, schema, rule, value, at, where);
    }
}

} // namespace

QString SchemaFault::text() const
{
    return pointer.isEmpty() ? message : Words::tr("%1: %2").arg(pointer, message);
}

SchemaAnswer checkAgainstSchema(const Json &schema, const Json &value)
{
    Checker checker;
    checker.check(schema, value, {}, {});
    return std::move(checker.answer);
}

} // namespace slipway
