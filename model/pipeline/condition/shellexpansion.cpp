// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/shellexpansion.h"

#include "pipeline/condition/characters.h"

#include <QString>
#include <QVector>

#include <algorithm>
#include <vector>

namespace slipway::condition {

namespace {

// ${A:-${B:-${C...}}}: deeper than anybody writes, shallow enough for any stack.
constexpr int kMaxDepth = 100;

tl::unexpected<std::string> wrong(std::string message)
{
    return tl::make_unexpected(std::move(message));
}

/// Behind the closing quote of the quoted part that starts at `at`, or nothing if it is not closed.
std::optional<size_t> skipQuoted(std::string_view text, size_t at)
{
    const char quote = text[at];
    for (size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return std::nullopt;
}

size_t nameLength(std::string_view text)
{
    if (text.empty() || !isNameStart(text[0]))
        return 0;
    size_t length = 1;
    while (length < text.size() && isNamePart(text[length]))
        ++length;
    return length;
}

std::vector<std::string_view> splitAtColons(std::string_view raw)
{
    std::vector<std::string_view> parts;
    size_t start = 0;
    int depth = 0;
    for (size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '\\') {
            ++i;
        } else if (c == '"' || c == '\'') {
            if (const auto end = skipQuoted(raw, i))
                i = *end - 1;
        } else if (c == '$' && i + 1 < raw.size() && raw[i + 1] == '{') {
            ++depth;
            ++i;
        } else if (c == '}' && depth > 0) {
            --depth;
        } else if (c == ':' && depth == 0) {
            parts.push_back(raw.substr(start, i - start));
            start = i + 1;
        }
    }
    parts.push_back(raw.substr(start));
    return parts;
}

std::string trimmed(const std::string &text)
{
    return QString::fromStdString(text).trimmed().toStdString();
}

class Expander
{
public:
    explicit Expander(const LookupEnv &env)
        : m_env(env)
    {
    }

    ShellOptional operand(std::string_view raw)
    {
        if (raw.size() >= 3 && raw.substr(0, 2) == "${" && raw.back() == '}')
            return braced(raw.substr(2, raw.size() - 3));
        const auto inner = raw.substr(raw.empty() ? 0 : 1);
        const auto length = nameLength(inner);
        if (raw.empty() || raw[0] != '$' || length == 0)
            return wrong("invalid shell expansion: " + std::string(raw));
        auto value = m_env(std::string(inner.substr(0, length)));
        if (length < inner.size()) // "$branch.deploy": the rest is plain text
            value = value.value_or(std::string()) + std::string(inner.substr(length));
        return value;
    }

    /// Text up to `quote`, or to the end when `quote` is 0.
    ShellResult string(std::string_view raw, size_t &at, char quote)
    {
        std::string out;
        while (at < raw.size()) {
            const char c = raw[at];
            if (quote != 0 && c == quote) {
                ++at;
                return out;
            }
            const auto piece = quote == '\'' ? singleQuotedPiece(raw, at) : unquotedPiece(raw, at, quote == 0);
            if (!piece)
                return piece;
            out += *piece;
        }
        if (quote != 0)
            return wrong("unterminated shell string");
        return out;
    }

private:
    static ShellResult singleQuotedPiece(std::string_view raw, size_t &at)
    {
        if (raw[at] == '\\')
            return readSingleQuotedEscape(raw, at);
        return std::string(1, raw[at++]);
    }

    ShellResult unquotedPiece(std::string_view raw, size_t &at, bool quotesOpen)
    {
        const char c = raw[at];
        if (quotesOpen && (c == '"' || c == '\''))
            return string(raw, ++at, c);
        if (c == '\\')
            return readEscape(raw, at);
        if (c != '$') {
            ++at;
            return std::string(1, c);
        }
        if (at + 1 < raw.size() && raw[at + 1] == '$') {
            at += 2;
            return std::string("$");
        }
        const auto expansion = readExpansion(raw, at);
        if (!expansion) {
            ++at;
            return std::string("$");
        }
        at += expansion->size();
        auto value = operand(*expansion);
        if (!value)
            return wrong(value.error());
        return value->value_or(std::string());
    }

    ShellOptional whole(std::string_view raw)
    {
        size_t at = 0;
        auto text = string(raw, at, 0);
        if (!text)
            return wrong(text.error());
        return std::optional<std::string>(std::move(*text));
    }

    ShellOptional braced(std::string_view inner)
    {
        const auto length = nameLength(inner);
        const auto invalid = [&] { return wrong("invalid shell expansion: ${" + std::string(inner) + '}'); };
        if (length == 0)
            return invalid();
        if (++m_depth > kMaxDepth)
            return wrong("shell expansion is nested too deeply");
        const std::string name(inner.substr(0, length));
        auto rest = inner.substr(length);
        ShellOptional result = std::nullopt;
        if (rest.empty()) {
            result = m_env(name);
        } else {
            const bool colon = rest[0] == ':';
            const char op = colon ? (rest.size() > 1 ? rest[1] : '\0') : rest[0];
            if (op == '-' || op == '+' || op == '?')
                result = withDefault(name, op, colon, rest.substr(colon ? 2 : 1));
            else if (colon)
                result = substring(name, rest.substr(1));
            else
                result = invalid();
        }
        --m_depth;
        return result;
    }

    /// `colon` treats an empty value as unset.
    ShellOptional withDefault(const std::string &name, char op, bool colon, std::string_view word)
    {
        auto value = m_env(name);
        if (colon && value && value->empty())
            value.reset();
        if (op == '+')
            return value ? whole(word) : ShellOptional(std::string());
        if (value)
            return value;
        if (op == '?')
            return wrong("parameter null or not set: " + name);
        return whole(word);
    }

    ShellOptional substring(const std::string &name, std::string_view raw)
    {
        const auto parts = splitAtColons(raw);
        if (parts.size() > 2)
            return wrong("invalid shell substring: " + std::string(raw));
        const auto offset = integer(parts[0]);
        if (!offset)
            return wrong(offset.error());
        const auto value = m_env(name);
        if (!value)
            return std::nullopt;
        const auto characters = QString::fromStdString(*value).toUcs4();
        const qint64 size = characters.size();
        const qint64 from = std::max<qint64>(*offset < 0 ? size + *offset : *offset, 0);
        if (from >= size)
            return std::string();
        qint64 end = size;
        if (parts.size() == 2) {
            const auto length = integer(parts[1]);
            if (!length)
                return wrong(length.error());
            end = *length < 0 ? size + *length : from + std::min(*length, size);
        }
        end = std::clamp(end, from, size);
        const auto part = characters.mid(from, end - from);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()).toStdString();
    }

    tl::expected<qint64, std::string> integer(std::string_view raw)
    {
        const auto text = whole(raw);
        if (!text)
            return wrong(text.error());
        const auto value = trimmed(text->value_or(std::string()));
        const auto digits = value.find_first_not_of("0123456789", value.starts_with('-') ? 1 : 0);
        const bool plain = digits == std::string::npos && value != "-" && !value.empty();
        bool inRange = false;
        const auto number = QString::fromStdString(value).toLongLong(&inRange);
        if (!plain)
            return wrong("substring operation requires integer argument, not " + quoted(value));
        if (!inRange)
            return wrong("strconv.Atoi: parsing " + quoted(value) + ": value out of range");
        // Far beyond any text, and safe to add to a length.
        return std::clamp<qint64>(number, -(1LL << 40), 1LL << 40);
    }

    const LookupEnv &m_env;
    int m_depth = 0;
};

ShellResult octalEscape(std::string_view text, size_t &at)
{
    size_t end = at + 2;
    while (end < text.size() && end < at + 4 && isOctal(text[end]))
        ++end;
    int value = 0;
    for (size_t i = at + 1; i < end; ++i)
        value = value * 8 + (text[i] - '0');
    if (value > 0xff)
        return wrong("octal escape out of range: \\" + std::string(text.substr(at + 1, end - at - 1)));
    at = end;
    return std::string(1, static_cast<char>(value));
}

} // namespace

ShellResult readEscape(std::string_view text, size_t &at)
{
    if (at + 1 >= text.size())
        return wrong("unterminated shell string escape");
    static constexpr std::string_view kNames = "nsrtvfbae";
    static constexpr std::string_view kBytes = "\n \r\t\v\f\b\a\x1b";
    const char c = text[at + 1];
    if (isOctal(c))
        return octalEscape(text, at);
    if (c == 'x' && at + 3 < text.size() && isHex(text[at + 2]) && isHex(text[at + 3])) {
        const auto byte = static_cast<char>(hexValue(text[at + 2]) * 16 + hexValue(text[at + 3]));
        at += 4;
        return std::string(1, byte);
    }
    at += 2;
    const auto named = kNames.find(c);
    return std::string(1, named == std::string_view::npos ? c : kBytes[named]);
}

ShellResult readSingleQuotedEscape(std::string_view text, size_t &at)
{
    if (at + 1 >= text.size())
        return wrong("unterminated shell string escape");
    const char c = text[at + 1];
    const auto piece = text.substr(c == '\\' || c == '\'' ? at + 1 : at, c == '\\' || c == '\'' ? 1 : 2);
    at += 2;
    return std::string(piece);
}

std::optional<std::string_view> readExpansion(std::string_view text, size_t at)
{
    if (at + 1 >= text.size())
        return std::nullopt;
    if (isNameStart(text[at + 1])) {
        size_t end = at + 2;
        while (end < text.size() && isDottedPart(text[end]))
            ++end;
        return text.substr(at, end - at);
    }
    if (text[at + 1] != '{')
        return std::nullopt;
    int depth = 1;
    for (size_t i = at + 2; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\') {
            ++i;
        } else if (c == '"' || c == '\'') {
            const auto end = skipQuoted(text, i);
            if (!end)
                return std::nullopt;
            i = *end - 1;
        } else if (c == '$' && i + 1 < text.size() && text[i + 1] == '{') {
            ++depth;
            ++i;
        } else if (c == '}' && --depth == 0) {
            return text.substr(at, i + 1 - at);
        }
    }
    return std::nullopt;
}

bool containsExpansion(std::string_view text)
{
    for (size_t i = 0; i < text.size();) {
        if (text[i] == '\\') {
            if (!readEscape(text, i))
                ++i;
        } else if (text[i] == '$' && i + 1 < text.size() && text[i + 1] == '$') {
            i += 2;
        } else if (text[i] == '$' && readExpansion(text, i)) {
            return true;
        } else {
            ++i;
        }
    }
    return false;
}

ShellOptional expandOperand(std::string_view raw, const LookupEnv &env)
{
    return Expander(env).operand(raw);
}

ShellResult expandString(std::string_view raw, const LookupEnv &env)
{
    size_t at = 0;
    return Expander(env).string(raw, at, 0);
}

} // namespace slipway::condition
