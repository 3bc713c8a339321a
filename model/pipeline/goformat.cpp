// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/goformat.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace slipway {

namespace {

struct ShortestDecimal
{
    std::string digits;
    int exponent = 0; ///< of the first digit
};

ShortestDecimal shortest(double number)
{
    std::array<char, 64> buffer {};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific);
    const std::string_view text(buffer.data(), size_t(result.ptr - buffer.data()));
    const auto e = text.find('e');
    ShortestDecimal decimal;
    for (const char c : text.substr(0, e)) {
        if (c != '.')
            decimal.digits += c;
    }
    auto power = text.substr(e + 1);
    if (power.starts_with('+'))
        power.remove_prefix(1);
    std::from_chars(power.data(), power.data() + power.size(), decimal.exponent);
    return decimal;
}

std::string notFinite(double number)
{
    if (std::isnan(number))
        return "NaN";
    return number > 0 ? "+Inf" : "-Inf";
}

std::string twoDigits(int value)
{
    auto text = std::to_string(std::abs(value));
    return text.size() < 2 ? "0" + text : text;
}

} // namespace

std::string goPrintFloat(double number)
{
    if (!std::isfinite(number))
        return notFinite(number);
    const std::string sign = std::signbit(number) ? "-" : "";
    const auto [digits, exponent] = shortest(std::abs(number));
    // Where %g turns to an exponent: the shortest form still decides as if its precision were six digits.
    constexpr int kFirstWithExponent = 6;
    if (exponent < -4 || exponent >= kFirstWithExponent) {
        const auto fraction = digits.size() > 1 ? "." + digits.substr(1) : std::string();
        return sign + digits[0] + fraction + (exponent < 0 ? "e-" : "e+") + twoDigits(exponent);
    }
    if (exponent < 0)
        return sign + "0." + std::string(size_t(-exponent - 1), '0') + digits;
    if (digits.size() <= size_t(exponent) + 1)
        return sign + digits + std::string(size_t(exponent) + 1 - digits.size(), '0');
    return sign + digits.substr(0, size_t(exponent) + 1) + "." + digits.substr(size_t(exponent) + 1);
}

std::string goScientific(double number)
{
    if (!std::isfinite(number))
        return notFinite(number);
    std::array<char, 64> buffer {};
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific, 6);
    return {buffer.data(), result.ptr};
}

std::string goQuote(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (c == '\t') {
            quoted += "\\t";
        } else if (c == '\r') {
            quoted += "\\r";
        } else if (byte < 0x20 || byte == 0x7f) {
            std::array<char, 8> buffer {};
            std::snprintf(buffer.data(), buffer.size(), "\\x%02x", byte);
            quoted += buffer.data();
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

namespace {

/// Takes a prefix such as 0x off and tells the base it stands for.
int basePrefix(std::string_view &digits)
{
    if (digits.size() < 2 || digits[0] != '0')
        return 10;
    switch (digits[1] | 0x20) {
    case 'x':
        digits.remove_prefix(2);
        return 16;
    case 'b':
        digits.remove_prefix(2);
        return 2;
    case 'o':
        digits.remove_prefix(2);
        return 8;
    default:
        digits.remove_prefix(1);
        return 8;
    }
}

} // namespace

std::optional<unsigned long long> goParseUint(std::string_view text, int base)
{
    if (base == 0)
        base = basePrefix(text);
    unsigned long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<long long> goParseInt(std::string_view text, int base)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    const auto magnitude = goParseUint(text, base);
    constexpr unsigned long long kLimit = 1ULL << 63;
    if (!magnitude || *magnitude > kLimit || (*magnitude == kLimit && !negative))
        return std::nullopt;
    return negative ? static_cast<long long>(0ULL - *magnitude) : static_cast<long long>(*magnitude);
}

std::optional<double> goParseFloat(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || text[0] == '-')
        return std::nullopt;
    if (!std::all_of(text.begin(), text.end(), [](char c) {
            return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
        }))
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size())
        return std::nullopt;
    if (error == std::errc::result_out_of_range) {
        // Too small is zero in Go, too large is an error.
        const auto e = text.find_first_of("eE");
        const bool tiny = e == std::string_view::npos ? text.find('.') < 2 : text.find('-', e) != std::string_view::npos;
        if (!tiny)
            return std::nullopt;
        value = 0;
    } else if (error != std::errc()) {
        return std::nullopt;
    }
    return negative ? -value : value;
}

} // namespace slipway
