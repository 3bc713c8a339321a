// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/patternsyntax.h"

#include "pipeline/condition/characters.h"

#include <array>
#include <string_view>

namespace slipway::condition {

namespace {

/// Whether `pattern[close]` ends a quantifier such as {3}, {2,} or {1,3}.
bool endsBounds(std::string_view pattern, size_t close)
{
    const auto open = pattern.rfind('{', close);
    if (open == std::string_view::npos)
        return false;
    size_t slashes = 0;
    while (slashes < open && pattern[open - 1 - slashes] == '\\')
        ++slashes;
    if (slashes % 2 == 1)
        return false;
    const auto bounds = pattern.substr(open + 1, close - open - 1);
    const auto comma = bounds.find(',');
    const auto low = bounds.substr(0, comma);
    const auto high = comma == std::string_view::npos ? std::string_view() : bounds.substr(comma + 1);
    return !low.empty() && low.find_first_not_of("0123456789") == std::string_view::npos
        && high.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string groupFeature(std::string_view rest)
{
    struct Opening
    {
        std::string_view text;
        const char *feature;
    };
    // "(?<" after the two lookbehinds, which it would hide.
    static constexpr std::array<Opening, 7> kOpenings {{{"(?<=", "lookbehind"}, {"(?<!", "nlookbehind"},
        {"(?>", "atomic"}, {"(?<", "named_ab"}, {"(?P<", "named_ab"}, {"(?'", "named_sq"}, {"(?(", "condition_open"}}};
    for (const auto &opening : kOpenings) {
        if (rest.starts_with(opening.text))
            return opening.feature;
    }
    return {};
}

std::string possessiveFeature(std::string_view pattern, size_t at)
{
    if (at + 1 >= pattern.size() || pattern[at + 1] != '+')
        return {};
    switch (pattern[at]) {
    case '?':
        return "zero_or_one_possessive";
    case '*':
        return "zero_or_more_possessive";
    case '+':
        return "one_or_more_possessive";
    case '}':
        return endsBounds(pattern, at) ? "bounded_possessive" : "";
    default:
        return {};
    }
}

/// Behind a "[:alpha:]"-like set that starts at `at`, or `at` itself when there is none.
size_t skipPosixSet(std::string_view pattern, size_t at)
{
    if (at + 1 >= pattern.size() || std::string_view(":.=").find(pattern[at + 1]) == std::string_view::npos)
        return at;
    const std::string end {pattern[at + 1], ']'};
    const auto found = pattern.find(end, at + 2);
    return found == std::string_view::npos ? at : found + 2;
}

/// Behind the character class that starts at `at`; the end of the pattern when it is not closed.
size_t skipClass(std::string_view pattern, size_t at)
{
    size_t i = at + 1;
    bool first = true;
    while (i < pattern.size()) {
        const char c = pattern[i];
        if (c == '\\') {
            i += 2;
        } else if (c == '[') {
            // An opening that is no set leaves the class as empty as it was, as in the reference.
            const auto behind = skipPosixSet(pattern, i);
            const bool marker = i + 1 < pattern.size() && std::string_view(":.=").find(pattern[i + 1]) != std::string_view::npos;
            first = first && marker && behind == i;
            i = behind == i ? i + 1 : behind;
            continue;
        } else if (c == ']' && !first) {
            return i + 1;
        } else {
            ++i;
        }
        first = false;
    }
    return pattern.size();
}

class Translator
{
public:
    explicit Translator(const std::string &pattern)
        : m_pattern(pattern)
    {
    }

    tl::expected<QString, std::string> run()
    {
        while (m_at < m_pattern.size()) {
            const char c = m_pattern[m_at];
            if (c == '\\')
                escape(false);
            else if (c == '[')
                characterClass();
            else if (c == '$' && !m_multiLine)
                replace("\\z", 1);
            else if (c == '(')
                group();
            else
                replace({&c, 1}, 1);
            if (!m_error.empty())
                return tl::make_unexpected(m_error + " in `" + std::string(m_pattern) + '`');
        }
        return QString::fromStdString(m_out);
    }

private:
    void replace(std::string_view text, size_t consumed)
    {
        m_out += text;
        m_at = std::min(m_at + consumed, m_pattern.size());
    }

    void copy(size_t length) { replace(m_pattern.substr(m_at, length), length); }

    void group()
    {
        const auto rest = m_pattern.substr(m_at);
        if (rest.starts_with("(*")) {
            m_error = "missing argument to repetition operator: `*`";
        } else if (rest.starts_with("(?#")) {
            const auto end = rest.find(')');
            if (end == std::string_view::npos)
                m_error = "unterminated (?# comment";
            else
                copy(end + 1);
        } else if (rest.starts_with("(?:") || rest.starts_with("(?=") || rest.starts_with("(?!")) {
            copy(3);
        } else if (rest.starts_with("(?")) {
            inlineOptions(rest);
        } else {
            copy(1);
        }
    }

    void inlineOptions(std::string_view rest)
    {
        const auto end = rest.find_first_not_of("imnsx-+", 2);
        if (end == std::string_view::npos || (rest[end] != ')' && rest[end] != ':')) {
            m_error = "unrecognized grouping construct";
            return;
        }
        const auto options = rest.substr(2, end - 2);
        m_multiLine = m_multiLine || options.substr(0, options.find('-')).find('m') != std::string_view::npos;
        copy(end + 1);
    }

    void characterClass()
    {
        const auto end = skipClass(m_pattern, m_at);
        copy(1);
        while (m_at < end) {
            if (m_pattern[m_at] == '\\')
                escape(true);
            else
                copy(1);
        }
    }

    void escape(bool inClass)
    {
        if (m_at + 1 >= m_pattern.size()) {
            m_error = "illegal \\ at end of pattern";
            return;
        }
        const char c = m_pattern[m_at + 1];
        if (c == 's' || c == 'S') {
            whiteSpace(c, inClass);
        } else if (c == 'v') {
            replace("\\x0b", 2);
        } else if (c == 'u') {
            unicode();
        } else if (c == 'Z' && !inClass) {
            replace("(?=\\n?\\z)", 2);
        } else if (isNamePart(c) && std::string_view("dDwWbBAzGaefnrtcxpPk0123456789").find(c) == std::string_view::npos) {
            // \h, \K, \Q, \R, \X ... mean something to PCRE2 only.
            replace({&c, 1}, 2);
        } else if (c == 'k') {
            m_error = "unrecognized escape sequence \\k";
        } else {
            copy(2);
        }
    }

    /// RE2's white space lacks the vertical tab, which PCRE2's has.
    void whiteSpace(char c, bool inClass)
    {
        if (c == 's')
            replace(inClass ? "\\t\\n\\f\\r\\x20" : "[\\t\\n\\f\\r\\x20]", 2);
        else if (inClass)
            copy(2);
        else
            replace("[^\\t\\n\\f\\r\\x20]", 2);
    }

    void unicode()
    {
        const auto digits = m_pattern.substr(m_at + 2, 4);
        for (const char c : digits) {
            if (!isHex(c) || digits.size() < 4) {
                m_error = "insufficient hexadecimal digits";
                return;
            }
        }
        if (digits.empty())
            m_error = "insufficient hexadecimal digits";
        else
            replace("\\x{" + std::string(digits) + '}', 6);
    }

    std::string_view m_pattern;
    size_t m_at = 0;
    std::string m_out;
    std::string m_error;
    bool m_multiLine = false;
};

} // namespace

std::string unsupportedFeature(const std::string &pattern)
{
    for (size_t i = 0; i < pattern.size();) {
        if (pattern[i] == '\\') {
            i += 2;
            continue;
        }
        if (pattern[i] == '[') {
            i = skipClass(pattern, i);
            continue;
        }
        if (pattern.compare(i, 3, "(?#") == 0) {
            const auto end = pattern.find(')', i + 3);
            if (end == std::string::npos)
                return {};
            i = end + 1;
            continue;
        }
        auto feature = groupFeature(std::string_view(pattern).substr(i));
        if (feature.empty())
            feature = possessiveFeature(pattern, i);
        if (!feature.empty())
            return feature;
        ++i;
    }
    return {};
}

tl::expected<QString, std::string> translatePattern(const std::string &pattern)
{
    return Translator(pattern).run();
}

} // namespace slipway::condition
