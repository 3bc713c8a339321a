// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace slipway {

/// The value of a variable; nothing if it is not set. An empty value is set.
using VariableLookup = std::function<std::optional<std::string>(std::string_view name)>;

/// Replaces $NAME and ${NAME...} as the agent does on upload (spec/buildkite.md d). Works on UTF-8 bytes;
/// offsets in ${NAME:off:len} count bytes. The whole text is read before anything is looked up, so a fault
/// anywhere fails it; messages carry the reference's words ("$X: boom", "Expected an operator, got /").
/// The error has no place: the caller knows where the text stands. Any thread.
Result<std::string> interpolate(std::string_view text, const VariableLookup &lookup);

} // namespace slipway
