// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Numbers and quoted text as the Go standard library prints them: the reference parser is a Go program and
/// its output is what ours is compared with.
namespace slipway {

std::string goPrintFloat(double number); ///< fmt.Sprint: "1.1", "1e+08", "+Inf"
std::string goScientific(double number); ///< "%e": "1.500000e+00"
std::string goQuote(std::string_view text); ///< "%q"

std::optional<long long> goParseInt(std::string_view text, int base); ///< strconv.ParseInt(text, base, 64)
std::optional<unsigned long long> goParseUint(std::string_view text, int base);
std::optional<double> goParseFloat(std::string_view text); ///< decimal forms of strconv.ParseFloat only

} // namespace slipway
