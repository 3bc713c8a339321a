// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/yamlvalue.h"

#include "pipeline/goformat.h"

#include <algorithm>
#include <cmath>

namespace slipway {

const YamlEntry *YamlValue::find(std::string_view key) const
{
    const auto it = std::find_if(entries.begin(), entries.end(), [key](const auto &entry) { return entry.key == key; });
    return it == entries.end() ? nullptr : &*it;
}

YamlPtr YamlValue::get(std::string_view key) const
{
    const auto *entry = find(key);
    return entry ? entry->value : nullptr;
}

std::string YamlValue::goTypeName() const
{
    switch (type) {
    case Type::Null:
        return "<nil>";
    case Type::Bool:
        return "bool";
    case Type::Int:
        return "int";
    case Type::UInt:
        return "uint64";
    case Type::Float:
        return "float64";
    case Type::Timestamp:
        return "time.Time";
    case Type::String:
        return "string";
    case Type::Sequence:
        return "[]interface {}";
    case Type::Map:
        return "*ordered.Map[string,interface {}]";
    }
    return {};
}

std::string yamlScalarText(const YamlValue &value)
{
    using Type = YamlValue::Type;
    switch (value.type) {
    case Type::Bool:
        return value.boolean ? "true" : "false";
    case Type::Int:
        return std::to_string(value.integer);
    case Type::UInt:
        return std::to_string(value.unsignedInteger);
    case Type::Float:
        return goPrintFloat(value.number);
    case Type::Timestamp:
    case Type::String:
        return value.text;
    case Type::Null:
        return "<nil>";
    case Type::Sequence:
    case Type::Map:
        break;
    }
    return {};
}

namespace {

Json floatToJson(double number)
{
    // Go prints whole numbers without a point up to 1e21; what fits is kept as an integer to do the same.
    constexpr double kExact = 9.0e18;
    if (std::isfinite(number) && number == std::trunc(number) && std::abs(number) < kExact)
        return Json(qint64(number));
    return Json(number);
}

} // namespace

Json yamlToJson(const YamlValue &value)
{
    using Type = YamlValue::Type;
    switch (value.type) {
    case Type::Null:
        return nullptr;
    case Type::Bool:
        return value.boolean;
    case Type::Int:
        return value.integer;
    case Type::UInt:
        return value.unsignedInteger;
    case Type::Float:
        return floatToJson(value.number);
    case Type::Timestamp:
    case Type::String:
        return value.text;
    case Type::Sequence: {
        auto array = Json::array();
        for (const auto &item : value.items)
            array.push_back(yamlToJson(*item));
        return array;
    }
    case Type::Map: {
        auto object = Json::object();
        for (const auto &entry : value.entries)
            appendMember(object, entry.key, yamlToJson(*entry.value));
        return object;
    }
    }
    return nullptr;
}

const YamlValue *yamlWithoutJson(const YamlValue &value)
{
    if (value.type == YamlValue::Type::Float)
        return std::isfinite(value.number) ? nullptr : &value;
    for (const auto &item : value.items) {
        if (const auto *found = yamlWithoutJson(*item))
            return found;
    }
    for (const auto &entry : value.entries) {
        if (const auto *found = yamlWithoutJson(*entry.value))
            return found;
    }
    return nullptr;
}

void appendMember(Json &object, std::string key, Json value)
{
    auto &members = object.get_ref<Json::object_t &>();
    static_cast<Json::object_t::Container &>(members).emplace_back(std::move(key), std::move(value));
}

} // namespace slipway
