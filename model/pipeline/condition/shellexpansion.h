// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace slipway::condition {

/// Value of an environment variable, nothing if it is not set.
using LookupEnv = std::function<std::optional<std::string>(const std::string &name)>;
/// Text or the message of what went wrong.
using ShellResult = tl::expected<std::string, std::string>;
using ShellOptional = tl::expected<std::optional<std::string>, std::string>;

/// `\n`, `\x41`, `\101` ... of a double-quoted string that starts at `text[at]`. Moves `at` behind it.
ShellResult readEscape(std::string_view text, size_t &at);
/// In single quotes only `\\` and `\'` are escapes; a backslash before anything else stays.
ShellResult readSingleQuotedEscape(std::string_view text, size_t &at);

/// The `$NAME` (dots included) or `${...}` that starts at `text[at]`, or nothing.
std::optional<std::string_view> readExpansion(std::string_view text, size_t at);
/// Whether the text holds an expansion; `$$` is none.
bool containsExpansion(std::string_view text);

/// A bare `$NAME` or `${...}`: null if the variable is not set.
ShellOptional expandOperand(std::string_view raw, const LookupEnv &env);
/// The text between double quotes, escapes and expansions resolved. As in the reference, an inner quote opens
/// a quoted part of its own once the text holds an expansion.
ShellResult expandString(std::string_view raw, const LookupEnv &env);

} // namespace slipway::condition
