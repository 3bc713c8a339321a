// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

#include <string>

namespace slipway::condition {

/// The name of the first construct that Buildkite's validator refuses ("lookbehind", "atomic", "named_ab",
/// "zero_or_more_possessive" ...), or an empty string.
std::string unsupportedFeature(const std::string &pattern);

/// The pattern in PCRE2's words: what only PCRE2 would read specially is taken literally or refused, as
/// regexp2 in RE2 mode does. The error is a message.
tl::expected<QString, std::string> translatePattern(const std::string &pattern);

} // namespace slipway::condition
