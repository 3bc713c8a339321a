// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/steptypes.h"

#include "pipeline/goformat.h"

#include <QCoreApplication>

#include <optional>

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

struct PluginUrl
{
    std::string path;
    std::string fragment;
};

/// The parts of a plugin's name, or nothing where it is a URL with a scheme, or no URL at all.
std::optional<PluginUrl> splitUrl(const std::string &source)
{
    const auto hash = source.find('#');
    PluginUrl url {source.substr(0, hash), hash == std::string::npos ? std::string() : source.substr(hash + 1)};
    if (const auto query = url.path.find('?'); query != std::string::npos)
        url.path.resize(query);
    const auto colon = url.path.find(':');
    if (colon != std::string::npos && colon < url.path.find('/'))
        return std::nullopt;
    return url;
}

std::string cleanPath(std::string path)
{
    return path;
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

Read<Json> readSecrets(const YamlValue &value)
{
    if (value.isNull())
        return {{}, Words::tr("unmarshaling secrets: secrets cannot be null")};
    auto list = Json::array();
    if (value.isMap()) {
        for (const auto &entry : value.entries) {
            if (!entry.value->isString())
                return wrongType("secrets", *entry.value, "string");
            list.push_back(Json {{"key", entry.value->text}, {"environment_variable", entry.key}});
        }
        return {std::move(list), {}};
    }
    if (!value.isSequence())
        return wrongType("secrets", value, "[]any");
    for (const auto &item : value.items) {
        if (item->isString()) {
            list.push_back(Json {{"key", item->text}, {"environment_variable", item->text}});
            continue;
        }
        if (!item->isMap())
            return wrongType("secrets", *item, "string or map");
        const auto key = item->get("key");
        if (!key || !key->isString() || key->text.empty())
            return {{}, Words::tr("unmarshaling secrets: secret object missing required 'key' field")};
        Json secret {{"key", key->text}};
        if (const auto name = item->get("environment_variable"); name && name->isString())
            secret["environment_variable"] = name->text;
        list.push_back(std::move(secret));
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

Read<Json> readAdjustment(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (!value.isMap())
        return {{}, Words::tr("incompatible types: cannot unmarshal %1 into *MatrixAdjustment").arg(fromStd(value.goTypeName()))};
    auto adjustment = Json::object();
    appendMember(adjustment, "with", Json::object());
    for (const auto &entry : value.entries) {
        if (entry.key == "with") {
            auto with = readAdjustmentWith(*entry.value);
            if (!with.ok())
                return with;
            adjustment["with"] = std::move(with.value);
        } else if (entry.key != "skip" || !entry.value->isNull()) {
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

Read<Json> readCache(const YamlValue &value)
{
    if (value.isNull())
        return {};
    if (value.isString())
        return {oneEntry("paths", Json::array({value.text})), {}};
    if (value.isSequence()) {
        auto paths = readStringList(value);
        return paths.ok() ? Read<Json> {oneEntry("paths", std::move(paths.value)), {}} : paths;
    }
    if (!value.isMap())
        return {{}, Words::tr("unsupported type for cache: %1").arg(fromStd(value.goTypeName()))};
    auto cache = Json::object();
    appendMember(cache, "paths", nullptr);
    for (const auto &entry : value.entries) {
        if (entry.key != "paths") {
            appendMember(cache, entry.key, yamlToJson(*entry.value));
            continue;
        }
        auto paths = readStringList(*entry.value);
        if (!paths.ok())
            return paths;
        cache["paths"] = std::move(paths.value);
    }
    return {std::move(cache), {}};
}

Read<Json> readCheckout(const YamlValue &value)
{
    return {yamlToJson(value), {}};
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

std::string fullPluginSource(const std::string &source)
{
    if (source.empty() || source.starts_with('/') || source.starts_with('.') || source.starts_with('\\'))
        return source;
    const auto url = splitUrl(source);
    if (!url)
        return source;
    const auto suffix = "-buildkite-plugin" + (url->fragment.empty() ? std::string() : "#" + url->fragment);
    const auto slash = url->path.find('/');
    if (slash == std::string::npos)
        return "github.com/buildkite-plugins/" + url->path + suffix;
    if (url->path.find('/', slash + 1) != std::string::npos)
        return source;
    return cleanPath("github.com/" + url->path + suffix);
}

} // namespace slipway
