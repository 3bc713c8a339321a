// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/yamltimestamp.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace slipway {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads the fields of a timestamp one after the other; `good` turns false at the first that does not fit.
struct Fields
{
    std::string_view rest;
    bool good = true;

    bool take(char c)
    {
        if (!rest.starts_with(c))
            return good = false;
        rest.remove_prefix(1);
        return true;
    }
    int number(size_t minDigits, size_t maxDigits)
    {
        size_t i = 0;
        int value = 0;
        for (; i < rest.size() && i < maxDigits && isDigit(rest[i]); ++i)
            value = value * 10 + (rest[i] - '0');
        good = good && i >= minDigits;
        rest.remove_prefix(i);
        return value;
    }
    std::string fraction()
    {
        if (rest.size() < 2 || (rest[0] != '.' && rest[0] != ',') || !isDigit(rest[1]))
            return {};
        size_t i = 1;
        while (i < rest.size() && isDigit(rest[i]))
            ++i;
        constexpr size_t kNanoseconds = 9;
        good = good && i - 1 <= kNanoseconds;
        std::string digits(rest.substr(1, i - 1));
        rest.remove_prefix(i);
        while (digits.ends_with('0'))
            digits.pop_back();
        return digits.empty() ? digits : "." + digits;
    }
};

int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[size_t(month - 1)];
}

std::string padded(const char *format, int a, int b, int c)
{
    std::array<char, 48> buffer {};
    std::snprintf(buffer.data(), buffer.size(), format, a, b, c);
    return buffer.data();
}

/// "Z" or "+hh:mm"; the form it is printed in.
std::optional<std::string> zone(Fields &fields)
{
    if (fields.rest == "Z")
        return "Z";
    const bool negative = fields.rest.starts_with('-');
    if (!negative && !fields.rest.starts_with('+'))
        return std::nullopt;
    fields.rest.remove_prefix(1);
    const int hours = fields.number(2, 2);
    fields.take(':');
    const int minutes = fields.number(2, 2);
    if (!fields.good || !fields.rest.empty() || hours > 24 || minutes > 60)
        return std::nullopt;
    if (hours == 0 && minutes == 0)
        return "Z";
    return (negative ? "-" : "+") + padded("%02d:%02d", hours, minutes, 0);
}

} // namespace

std::optional<std::string> canonicalTimestamp(std::string_view text)
{
    Fields fields {text};
    const int year = fields.number(4, 4);
    if (!fields.good || !fields.take('-'))
        return std::nullopt;
    const int month = fields.number(1, 2);
    fields.take('-');
    const int day = fields.number(1, 2);
    if (!fields.good || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return std::nullopt;
    const auto date = padded("%04d-%02d-%02d", year, month, day);
    if (fields.rest.empty())
        return date + "T00:00:00Z";

    const char separator = fields.rest[0];
    fields.rest.remove_prefix(1);
    if (separator == ' ')
        fields.rest.remove_prefix(std::min(fields.rest.find_first_not_of(' '), fields.rest.size()));
    else if (separator != 'T' && separator != 't')
        return std::nullopt;
    const int hour = fields.number(1, 2);
    fields.take(':');
    const int minute = fields.number(1, 2);
    fields.take(':');
    const int second = fields.number(1, 2);
    if (!fields.good || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto time = date + padded("T%02d:%02d:%02d", hour, minute, second) + fields.fraction();
    if (!fields.good)
        return std::nullopt;
    if (separator == ' ')
        return fields.rest.empty() ? std::optional(time + "Z") : std::nullopt;
    const auto offset = zone(fields);
    return offset ? std::optional(time + *offset) : std::nullopt;
}

} // namespace slipway
