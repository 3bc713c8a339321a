// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <string_view>

namespace slipway {

/// What Python's yaml.safe_load makes of a plain scalar: YAML 1.1 as PyYAML 6 resolves it, with octal 017, binary 0b1,
/// 1_000, sexagesimal 1:30, yes/no/on/off, and 1e3 a text (spec/taskgraph.md 2, "YAML 1.1 traps"). Dates stay text, as
/// JSON has none; whole numbers beyond 64 bits stay text, too.
Json pythonScalar(std::string_view text);

/// The same for a scalar with one of the tags !!str, !!int, !!float, !!bool, !!null, !!timestamp. False: the text does
/// not fit the tag, or the tag is unknown.
bool taggedScalar(std::string_view tag, std::string_view text, Json &value);

} // namespace slipway
