// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/condition/value.h"

#include <string_view>

namespace slipway::condition {

enum class Type : quint8 { String, Number, Boolean, Null, Regex, Array };

std::string_view typeWord(Type type); ///< "string", "string array" ...

/// A closed set of strings, such as the states of a build.
struct Enumeration
{
    std::string_view name;
    std::vector<std::string_view> values;

    bool has(std::string_view value) const;
};

struct Variable
{
    std::string_view name;
    Type type = Type::String;
    const Enumeration *enumeration = nullptr;
    Value (*read)(const ConditionContext &context) = nullptr;
};

/// The variable of spec/buildkite.md c.5, or null. step.* exist only where `withStep`.
const Variable *findVariable(std::string_view name, bool withStep);

} // namespace slipway::condition
