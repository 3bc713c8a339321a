// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/steptypes.h"

#include "pipeline/goformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepAttributes)
};

Read<Json> wrongType(const char *what, const YamlValue &value, const char *wanted)
{
    return {{},
        Words::tr("unmarshaling %1: got %2, want %3")
            .arg(QLatin1String(what), fromStd(value.goTypeName()), QLatin1String(wanted))};
}

Json oneEntry(std::string key, Json value)
{
    auto object = Json::object();
    appendMember(object, std::move(key), std::move(value));
    return object;
}

void addPlugins(const YamlValue &map, Json &list)
{
    for (const auto &entry : map.entries)
        list.push_back(oneEntry(entry.key, yamlToJson(*entry.value)));
}

} // namespace

Read<Json> readPlugins(const YamlValue &value)
{
    auto list = Json::array();
    if (value.isNull())
        return {std::move(list), {}};
    if (value.isMap()) {
        addPlugins(value, list);
        return {std::move(list), {}};
    }
    if (!value.isSequence())
        return wrongType("plugins", value, "[]any or *ordered.Map[string, any]");
    for (const auto &item : value.items) {
        if (item->isMap())
            addPlugins(*item, list);
        else if (item->isString())
            list.push_back(oneEntry(item->text, nullptr));
        else
            return wrongType("plugins", *item, "*ordered.Map[string, any] or string");
    }
    return {std::move(list), {}};
}

namespace {

Json secretOf(const std::string &key, const std::string &variable)
{
    auto secret = oneEntry("key", key);
    if (!variable.empty())
        appendMember(secret, "environment_variable", variable);
    return secret;
}

Read<Json> readSecretMap(const YamlValue &map)
{
    auto list = Json::array();
    for (const auto &[name, mark, value] : map.entries) {
        if (!value->isString())
            return {{},
                Words::tr("unmarshaling secrets: secret key must be a string, but was %1").arg(fromStd(value->goTypeName()))};
        if (value->text.empty())
            return {{}, Words::tr("unmarshaling secrets: secret key cannot be empty")};
        if (name.empty())
            return {{}, Words::tr("unmarshaling secrets: environment variable name cannot be empty")};
        list.push_back(secretOf(value->text, name));
    }
    return {std::move(list), {}};
}

Read<Json> readSecretObject(const YamlValue &map)
{
    const auto key = map.get("key");
    if (!key || !key->isString() || key->text.empty())
        return {{},
            Words::tr("unmarshaling secret: key must be a non-empty string, but was %1 %2")
                .arg(key ? fromStd(key->goTypeName()) : QStringLiteral("<nil>"),
                    key ? fromStd(yamlScalarText(*key)) : QStringLiteral("<nil>"))};
    const auto name = map.get("environment_variable");
    if (name && !name->isNull() && !name->isString())
        return {{},
            Words::tr("unmarshaling secret: environment_variable must be a string, but was %1")
                .arg(fromStd(name->goTypeName()))};
    return {secretOf(key->text, name && name->isString() ? name->text : std::string()), {}};
}

} // namespace

Read<Json> readSecrets(const YamlValue &value)
{
    if (value.isNull())
        return {{}, Words::tr("unmarshaling secrets: secrets cannot be null")};
    if (value.isMap())
        return readSecretMap(value);
    if (!value.isSequence())
        return wrongType("secrets", value, "[]any or map[string]any");
    auto list = Json::array();
    for (const auto &item : value.items) {
        if (item->isString()) {
            list.push_back(secretOf(item->text, item->text));
        } else if (item->isMap()) {
            auto secret = readSecretObject(*item);
            if (!secret.ok())
                return secret;
            list.push_back(std::move(secret.value));
        } else {
            return {{},
                Words::tr("unmarshaling secrets: secret type %1, want string, map[string]any, or *ordered.Map")
                    .arg(fromStd(item->goTypeName()))};
        }
    }
    return {std::move(list), {}};
}

namespace {

Read<Json> readMatrixSetup(const YamlValue &value)
{
    if (value.isSequence()) {
        auto list = readStringList(value);
        return list.ok() ? Read<Json> {oneEntry({}, std::move(list.value)), {}} : list;
    }
    if (!value.isMap())
        return {{}, Words::tr("unsupported src type for MatrixSetup: %1").arg(fromStd(value.goTypeName()))};
    auto setup = Json::object();
    for (const auto &entry : value.entries) {
        auto list = readStringList(*entry.value);
        if (!list.ok())
            return list;
        appendMember(setup, entry.key, std::move(list.value));
    }
    return {std::move(setup), {}};
}

bool isMatrixScalar(const YamlValue &value)
{
    using T = YamlValue::Type;
    return value.type == T::Bool || value.type == T::Int || value.type == T::String;
}

Read<Json> readAdjustmentWith(const YamlValue &value)
{
    if (isMatrixScalar(value))
        return {oneEntry({}, yamlScalarText(value)), {}};
    if (!value.isMap())
        return {{}, Words::tr("unsupported src type for MatrixAdjustmentsWith: %1").arg(fromStd(value.goTypeName()))};
    auto with = Json::object();
    for (const auto &entry : value.entries) {
        if (!isMatrixScalar(*entry.value))
            return {{},
                Words::tr("unsupported value type %1 in key %2 for MatrixAdjustmentsWith")
                    .arg(fromStd(entry.value->goTypeName()), fromStd(goQuote(entry.key)))};
        appendMember(with, entry.key, yamlScalarText(*entry.value));
    }
    return {std::move(with), {}};
}

/// What "omitempty" leaves out.
bool isEmptyValue(const YamlValue &value)
{
    const auto json = yamlToJson(value);
    return json.is_null() || json == false || json == 0 || json == "" || ((json.is_array() || json.is_object()) && json.empty());
}

Read<Json> readAdjustment(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (!value.isMap())
        return {{}, Words::tr("incompatible types: cannot unmarshal %1 into *MatrixAdjustment").arg(fromStd(value.goTypeName()))};
    auto adjustment = Json::object();
    appendMember(adjustment, "with", nullptr);
    for (const auto &entry : value.entries) {
        if (entry.key == "with") {
            auto with = readAdjustmentWith(*entry.value);
            if (!with.ok())
                return with;
            adjustment["with"] = std::move(with.value);
        } else if (entry.key != "skip" || !isEmptyValue(*entry.value)) {
            appendMember(adjustment, entry.key, yamlToJson(*entry.value));
        }
    }
    return {std::move(adjustment), {}};
}

Read<Json> readAdjustments(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (!value.isSequence())
        return {{}, Words::tr("incompatible types: cannot unmarshal %1 into *MatrixAdjustments").arg(fromStd(value.goTypeName()))};
    auto list = Json::array();
    for (const auto &item : value.items) {
        auto adjustment = readAdjustment(*item);
        if (!adjustment.ok())
            return adjustment;
        list.push_back(std::move(adjustment.value));
    }
    return {std::move(list), {}};
}

} // namespace

// The single unnamed dimension of a matrix has the empty name until it is printed, as in the reference.
Read<Json> readMatrix(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (value.isSequence()) {
        auto setup = readMatrixSetup(value);
        return setup.ok() ? Read<Json> {oneEntry("setup", std::move(setup.value)), {}} : setup;
    }
    if (!value.isMap())
        return {{}, Words::tr("unsupported src type for Matrix: %1").arg(fromStd(value.goTypeName()))};
    auto matrix = Json::object();
    appendMember(matrix, "setup", nullptr);
    for (const auto &entry : value.entries) {
        if (entry.key == "setup") {
            auto setup = readMatrixSetup(*entry.value);
            if (!setup.ok())
                return setup;
            matrix["setup"] = std::move(setup.value);
        } else if (entry.key == "adjustments") {
            auto adjustments = readAdjustments(*entry.value);
            if (!adjustments.ok())
                return adjustments;
            if (!adjustments.value.empty())
                appendMember(matrix, entry.key, std::move(adjustments.value));
        } else {
            appendMember(matrix, entry.key, yamlToJson(*entry.value));
        }
    }
    return {std::move(matrix), {}};
}

namespace {

Read<Json> readCacheMap(const YamlValue &map)
{
    auto cache = Json::object();
    for (const auto &[key, mark, value] : map.entries) {
        if (key == "disabled") {
            if (value->type != YamlValue::Type::Bool && !value->isNull())
                return {{}, Words::tr("incompatible types: cannot unmarshal %1 into *bool").arg(fromStd(value->goTypeName()))};
            if (value->boolean)
                return {false, {}};
        } else if (key == "name" || key == "size") {
            auto text = readString(*value);
            if (!text.ok())
                return {{}, text.error};
            if (!text.value.empty())
                appendMember(cache, key, std::move(text.value));
        } else if (key == "paths") {
            auto paths = readStringList(*value);
            if (!paths.ok())
                return paths;
            if (!paths.value.empty())
                appendMember(cache, key, std::move(paths.value));
        } else {
            appendMember(cache, key, yamlToJson(*value));
        }
    }
    return {std::move(cache), {}};
}

} // namespace

Read<Json> readCache(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (value.type == YamlValue::Type::Bool)
        return {value.boolean ? Json::object() : Json(false), {}};
    if (value.isString())
        return {oneEntry("paths", Json::array({value.text})), {}};
    if (value.isMap())
        return readCacheMap(value);
    if (!value.isSequence())
        return {{}, Words::tr("unsupported type for cache: %1").arg(fromStd(value.goTypeName()))};
    auto paths = readStringList(value);
    if (!paths.ok())
        return paths;
    return {paths.value.empty() ? Json::object() : oneEntry("paths", std::move(paths.value)), {}};
}

namespace {

bool oneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

Read<Json> readCheckoutFlags(const YamlValue &value)
{
    if (!value.isMap())
        return {{}, Words::tr("unmarshaling checkout.flags: unsupported type %1, want a mapping").arg(fromStd(value.goTypeName()))};
    auto flags = Json::object();
    for (const auto &entry : value.entries) {
        const bool known = oneOf(entry.key, {"clone", "fetch", "checkout", "clean"});
        if (known && !entry.value->isNull() && !entry.value->isString())
            return {{},
                Words::tr("unmarshaling checkout.flags.%1: expected a string, got %2")
                    .arg(fromStd(entry.key), fromStd(entry.value->goTypeName()))};
        if (!known || !entry.value->isNull())
            appendMember(flags, entry.key, yamlToJson(*entry.value));
    }
    return {std::move(flags), {}};
}

/// An attribute of `checkout` of a kind that is not a string; null is left out.
Read<Json> readCheckoutValue(const std::string &key, const YamlValue &value)
{
    using T = YamlValue::Type;
    const bool wantsBool = oneOf(key, {"skip", "submodules", "lfs"});
    if (key == "flags")
        return readCheckoutFlags(value);
    if ((wantsBool && value.type != T::Bool) || (key == "depth" && value.type != T::Int))
        return {{},
            Words::tr("incompatible types: cannot unmarshal %1 into %2")
                .arg(fromStd(value.goTypeName()), wantsBool ? QStringLiteral("*bool") : QStringLiteral("*int"))};
    if (key == "ssh_secret" || key == "commit_verification") {
        auto text = readString(value);
        return {text.ok() ? Json(text.value) : Json(), text.error};
    }
    return {yamlToJson(value), {}};
}

} // namespace

Read<Json> readCheckout(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (value.type == YamlValue::Type::Bool)
        return {{},
            Words::tr("unmarshaling checkout: bool is not a valid value; use checkout.skip (e.g. checkout: { skip: %1 }) instead")
                .arg(fromStd(yamlScalarText(value)))};
    if (!value.isMap())
        return {{}, Words::tr("unmarshaling checkout: unsupported type for checkout: %1, want a mapping").arg(fromStd(value.goTypeName()))};
    auto checkout = Json::object();
    for (const auto &entry : value.entries) {
        const bool known = oneOf(entry.key,
            {"skip", "submodules", "lfs", "depth", "flags", "sparse", "ssh_secret", "commit_verification"});
        if (known && entry.value->isNull())
            continue;
        auto read = readCheckoutValue(entry.key, *entry.value);
        if (!read.ok())
            return {{}, Words::tr("unmarshaling checkout: %1").arg(read.error)};
        if (entry.key != "commit_verification" || read.value != "")
            appendMember(checkout, entry.key, std::move(read.value));
    }
    return {std::move(checkout), {}};
}

Read<Json> readSignature(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (!value.isMap())
        return {{}, Words::tr("incompatible types: cannot unmarshal %1 into *Signature").arg(fromStd(value.goTypeName()))};
    Json signature {{"algorithm", ""}, {"signed_fields", nullptr}, {"value", ""}};
    for (const auto *name : {"algorithm", "value"}) {
        const auto entry = value.get(name);
        auto text = entry ? readString(*entry) : Read<std::string> {};
        if (!text.ok())
            return {{}, text.error};
        signature[name] = std::move(text.value);
    }
    if (const auto fields = value.get("signed_fields")) {
        auto list = readStringList(*fields);
        if (!list.ok())
            return list;
        signature["signed_fields"] = std::move(list.value);
    }
    return {std::move(signature), {}};
}

} // namespace slipway
