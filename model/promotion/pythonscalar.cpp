// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/pythonscalar.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace slipway {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool oneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::optional<bool> boolOf(std::string_view text)
{
    if (oneOf(text, {"yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}))
        return true;
    if (oneOf(text, {"no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}))
        return false;
    return {};
}

bool isNull(std::string_view text)
{
    return oneOf(text, {"", "~", "null", "Null", "NULL"});
}

/// The part of `text` that consists of `wanted`, taken off its front.
template <typename Wanted>
std::string_view take(std::string_view &text, Wanted wanted)
{
    size_t length = 0;
    while (length < text.size() && wanted(text[length]))
        ++length;
    const auto taken = text.substr(0, length);
    text.remove_prefix(length);
    return taken;
}

bool takeSign(std::string_view &text)
{
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    return negative;
}

std::string withoutUnderscores(std::string_view text)
{
    std::string plain(text);
    plain.erase(std::remove(plain.begin(), plain.end(), '_'), plain.end());
    return plain;
}

bool isDecimal(char c)
{
    return isDigit(c) || c == '_';
}

/// "1:30:5": digits, then parts of [0-5]?[0-9]. Gives the value, without the sign; `text` is what is left.
std::optional<double> takeSexagesimal(std::string_view &text)
{
    auto first = withoutUnderscores(take(text, isDecimal));
    double value = std::strtod(first.c_str(), nullptr);
    int parts = 0;
    for (; text.size() > 1 && text[0] == ':' && isDigit(text[1]); ++parts) {
        text.remove_prefix(1);
        const auto digits = take(text, isDigit);
        if (digits.size() > 2 || (digits.size() == 2 && digits[0] > '5'))
            return {};
        value = value * 60 + std::strtod(std::string(digits).c_str(), nullptr);
    }
    return parts > 0 ? std::optional(value) : std::nullopt;
}

Json wholeNumber(bool negative, const std::string &digits, int base, std::string_view text)
{
    quint64 value = 0;
    const auto *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, base);
    if (digits.empty() || stop != end || error != std::errc())
        return std::string(text);
    if (!negative)
        return value <= quint64(std::numeric_limits<qint64>::max()) ? Json(qint64(value)) : Json(value);
    return value <= quint64(std::numeric_limits<qint64>::max()) ? Json(-qint64(value)) : Json(std::string(text));
}

std::optional<Json> prefixedInt(std::string_view digits, bool negative, std::string_view text)
{
    const bool binary = digits.starts_with("0b");
    const bool hex = digits.starts_with("0x");
    auto rest = digits.substr(binary || hex ? 2 : 1);
    const auto fits = [&](char c) {
        if (c == '_')
            return true;
        if (hex)
            return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        return c >= '0' && c <= (binary ? '1' : '7');
    };
    if (rest.empty() || !std::all_of(rest.begin(), rest.end(), fits))
        return {};
    return wholeNumber(negative, withoutUnderscores(rest), hex ? 16 : binary ? 2 : 8, text);
}

std::optional<Json> intOf(std::string_view text)
{
    auto digits = text;
    const bool negative = takeSign(digits);
    if (digits.empty() || !isDigit(digits[0]))
        return {};
    if (digits == "0")
        return Json(0);
    if (digits[0] == '0')
        return prefixedInt(digits, negative, text);
    if (std::all_of(digits.begin(), digits.end(), isDecimal))
        return wholeNumber(negative, withoutUnderscores(digits), 10, text);
    const auto value = takeSexagesimal(digits);
    if (!value || !digits.empty())
        return {};
    if (*value > 9e15)
        return Json(std::string(text));
    return Json(qint64(negative ? -*value : *value));
}

/// What follows the digits before the point of a float: ".5e+3", with the exponent's sign as PyYAML demands it.
bool isFraction(std::string_view text)
{
    if (text.empty() || text[0] != '.')
        return false;
    text.remove_prefix(1);
    take(text, isDecimal);
    if (text.empty())
        return true;
    if (text.size() < 3 || (text[0] != 'e' && text[0] != 'E') || (text[1] != '-' && text[1] != '+'))
        return false;
    text.remove_prefix(2);
    return std::all_of(text.begin(), text.end(), isDigit);
}

double decimal(std::string_view text)
{
    const auto plain = withoutUnderscores(text);
    double value = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return value;
}

std::optional<double> floatOf(std::string_view text)
{
    auto digits = text;
    const bool negative = takeSign(digits);
    const double sign = negative ? -1 : 1;
    if (oneOf(digits, {".inf", ".Inf", ".INF"}))
        return sign * std::numeric_limits<double>::infinity();
    if (oneOf(text, {".nan", ".NaN", ".NAN"}))
        return std::numeric_limits<double>::quiet_NaN();
    if (text.size() > 1 && text[0] == '.' && isDigit(text[1]))
        return isFraction(text) ? std::optional(decimal(text)) : std::nullopt;
    if (digits.empty() || !isDigit(digits[0]))
        return {};
    auto rest = digits;
    take(rest, isDecimal);
    if (isFraction(rest))
        return sign * decimal(digits);
    rest = digits;
    const auto whole = takeSexagesimal(rest);
    if (!whole || rest.empty() || rest[0] != '.' || !std::all_of(rest.begin() + 1, rest.end(), isDecimal))
        return {};
    return sign * (*whole + (rest.size() > 1 ? decimal(rest) : 0));
}

} // namespace

Json pythonScalar(std::string_view text)
{
    if (isNull(text))
        return nullptr;
    if (const auto value = boolOf(text))
        return *value;
    // Every number starts like this; most texts do not.
    const char first = text[0];
    if (isDigit(first) || first == '-' || first == '+' || first == '.') {
        if (auto value = intOf(text))
            return std::move(*value);
        if (const auto value = floatOf(text))
            return *value;
    }
    return std::string(text);
}

bool taggedScalar(std::string_view tag, std::string_view text, Json &value)
{
    if (tag == "!!str" || tag == "!!timestamp") {
        value = std::string(text);
        return true;
    }
    value = pythonScalar(text);
    if (tag == "!!float" && value.is_number())
        value = value.get<double>();
    return (tag == "!!int" && value.is_number_integer()) || (tag == "!!float" && value.is_number_float())
        || (tag == "!!bool" && value.is_boolean()) || (tag == "!!null" && value.is_null());
}

} // namespace slipway
