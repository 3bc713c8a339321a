// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stepattributes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepAttributes)
};

} // namespace

const Json *memberOf(const Json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto it = object.find(name);
    return it == object.end() ? nullptr : &*it;
}

const Json *firstOf(const Json &object, std::initializer_list<const char *> names)
{
    for (const auto *name : names) {
        const auto *value = memberOf(object, name);
        if (value && !value->is_null())
            return value;
    }
    return nullptr;
}

QString textOf(const Json &value)
{
    if (value.is_string())
        return fromStd(value.get_ref<const std::string &>());
    if (value.is_boolean())
        return value.get<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    return value.is_number() ? fromStd(value.dump()) : QString();
}

QString textOf(const Json *value)
{
    return value ? textOf(*value) : QString();
}

bool truthOf(const Json *value, bool fallback)
{
    if (!value)
        return fallback;
    if (value->is_boolean())
        return value->get<bool>();
    if (!value->is_string())
        return fallback;
    const auto text = textOf(*value);
    return text == QLatin1String("true") || (text != QLatin1String("false") && fallback);
}

int numberOf(const Json *value, int fallback)
{
    if (!value)
        return fallback;
    bool good = false;
    const double number = textOf(*value).toDouble(&good);
    constexpr double kLargest = 1e9;
    return good && std::abs(number) < kLargest ? int(number) : fallback;
}

QStringList listOf(const Json *value, QChar separator)
{
    QStringList list;
    if (!value)
        return list;
    const auto add = [&list](const QString &text) {
        if (const auto trimmed = text.trimmed(); !trimmed.isEmpty())
            list.append(trimmed);
    };
    if (value->is_array()) {
        for (const auto &item : *value)
            add(textOf(item));
    } else if (separator.isNull()) {
        add(textOf(*value));
    } else {
        for (const auto &part : textOf(*value).split(separator, Qt::SkipEmptyParts))
            add(part);
    }
    return list;
}

EnvList envOf(const Json *value)
{
    EnvList list;
    if (!value)
        return list;
    if (value->is_object()) {
        for (const auto &[name, text] : value->items())
            list.append({fromStd(name), textOf(text)});
    } else if (value->is_array()) {
        for (const auto &item : *value) {
            const auto text = textOf(item);
            const auto at = text.indexOf(QLatin1Char('='));
            if (at > 0)
                list.append({text.left(at), text.mid(at + 1)});
        }
    }
    return list;
}

QString scriptOf(const Json *value)
{
    if (!value)
        return {};
    if (!value->is_array())
        return textOf(*value);
    QStringList lines;
    for (const auto &item : *value)
        lines.append(textOf(item));
    return lines.join(QLatin1Char('\n'));
}

namespace {

/// `exit_status` of a rule: "*", a number, or a list of numbers. True if it is "*" or absent.
bool readExitStatuses(const Json *value, QVector<int> &statuses)
{
    if (!value || value->is_null())
        return true;
    const auto add = [&statuses](const Json &item) {
        bool good = false;
        const int status = textOf(item).toInt(&good);
        if (good)
            statuses.append(status);
        return textOf(item) == QLatin1String("*");
    };
    if (!value->is_array())
        return add(*value);
    bool any = false;
    for (const auto &item : *value)
        any = add(item) || any;
    return any;
}

RetryRule retryRuleOf(const Json &value)
{
    RetryRule rule;
    rule.anyExitStatus = readExitStatuses(memberOf(value, "exit_status"), rule.exitStatuses);
    rule.signal = textOf(memberOf(value, "signal"));
    if (rule.signal.startsWith(QLatin1String("SIG"), Qt::CaseInsensitive))
        rule.signal.remove(0, 3);
    rule.signalReason = textOf(memberOf(value, "signal_reason"));
    constexpr int kMostRetries = 10;
    rule.limit = std::clamp(numberOf(memberOf(value, "limit"), rule.limit), 0, kMostRetries);
    return rule;
}

GateField::Option optionOf(const Json &value)
{
    if (!value.is_object())
        return {textOf(value), textOf(value), {}};
    GateField::Option option {
        textOf(memberOf(value, "label")), textOf(memberOf(value, "value")), textOf(memberOf(value, "hint"))};
    if (option.label.isEmpty())
        option.label = option.value;
    return option;
}

GateField gateFieldOf(const Json &value)
{
    GateField field;
    const auto *select = memberOf(value, "select");
    const auto *options = memberOf(value, "options");
    field.kind = select || options ? GateField::Kind::Select : GateField::Kind::Text;
    field.key = textOf(memberOf(value, "key"));
    field.label = textOf(field.kind == GateField::Kind::Select ? select : memberOf(value, "text"));
    field.hint = textOf(memberOf(value, "hint"));
    field.required = truthOf(memberOf(value, "required"), true);
    field.multiple = field.kind == GateField::Kind::Select && truthOf(memberOf(value, "multiple"));
    field.format = textOf(memberOf(value, "format"));
    if (const auto *preset = memberOf(value, "default"); preset && preset->is_array())
        field.defaults = listOf(preset);
    else if (preset && !preset->is_null())
        field.defaults = QStringList {textOf(*preset)};
    if (options && options->is_array()) {
        for (const auto &option : *options)
            field.options.append(optionOf(option));
    }
    return field;
}

} // namespace

void readSkip(const Json *value, bool &skipped, QString &reason)
{
    if (!value)
        return;
    const auto text = value->is_string() ? textOf(*value) : QString();
    if (value->is_string() && text != QLatin1String("true") && text != QLatin1String("false")) {
        reason = text;
        skipped = !text.isEmpty();
    } else if (truthOf(value)) {
        skipped = true;
        reason = Words::tr("The pipeline skips this step");
    }
}

SoftFail softFailOf(const Json *value)
{
    SoftFail softFail;
    if (value && value->is_array()) {
        for (const auto &rule : *value) {
            const auto *status = memberOf(rule, "exit_status");
            if (status && readExitStatuses(status, softFail.exitStatuses))
                softFail.always = true;
        }
    } else {
        softFail.always = truthOf(value);
    }
    return softFail;
}

Retry retryOf(const Json *value)
{
    Retry retry;
    if (!value)
        return retry;
    if (const auto *automatic = memberOf(*value, "automatic")) {
        if (automatic->is_array()) {
            for (const auto &rule : *automatic)
                retry.automatic.append(retryRuleOf(rule));
        } else if (automatic->is_object() || truthOf(automatic)) {
            retry.automatic.append(retryRuleOf(*automatic));
        }
    }
    const auto *manual = memberOf(*value, "manual");
    if (manual && manual->is_object()) {
        retry.manualAllowed = truthOf(memberOf(*manual, "allowed"), true);
        retry.manualPermitOnPassed = truthOf(memberOf(*manual, "permit_on_passed"), true);
        retry.manualReason = textOf(memberOf(*manual, "reason"));
    } else {
        retry.manualAllowed = truthOf(manual, true);
    }
    return retry;
}

QVector<GateField> gateFieldsOf(const Json *value)
{
    QVector<GateField> fields;
    if (value && value->is_array()) {
        for (const auto &field : *value) {
            if (field.is_object())
                fields.append(gateFieldOf(field));
        }
    }
    return fields;
}

} // namespace slipway
