// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace slipway {

/// The RFC 3339 form of a text that go-yaml v3 takes for a timestamp (a date, or a date with a time, with
/// short fields allowed); nothing for every other text.
std::optional<std::string> canonicalTimestamp(std::string_view text);

} // namespace slipway
