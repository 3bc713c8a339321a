// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/condition/conditioncontext.h"
#include "pipeline/condition/pattern.h"

#include <memory>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace slipway::condition {

struct Value;
using ValueList = std::vector<Value>;
using PatternPtr = std::shared_ptr<const Pattern>;

/// A value that hangs on facts which are not given.
struct UnknownValue
{
    std::set<std::string> facts; ///< what would have to be known: names of variables
    bool mayBeNull = true;

    bool operator==(const UnknownValue &) const = default;
};

/// A value at run time; the first alternative is null.
struct Value
{
    std::variant<std::monostate, bool, qint64, std::string, ValueList, PatternPtr, UnknownValue> data;

    bool isNull() const { return data.index() == 0; }
    const UnknownValue *unknown() const { return std::get_if<UnknownValue>(&data); }
    bool isTrue() const { return std::holds_alternative<bool>(data) && std::get<bool>(data); }
    const std::string *text() const { return std::get_if<std::string>(&data); }
    /// Regular expressions are equal when they are written the same.
    bool operator==(const Value &other) const;
};

/// "NULL", "BOOLEAN", "INTEGER", "STRING", "ARRAY", "REGEXP": the words of the reference's messages.
std::string typeName(const Value &value);
/// For people: true, null, 12, "text", ["a", "b"], /x/, unknown.
QString describe(const Value &value);

} // namespace slipway::condition
