// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/jsonwalk.h"

#include <array>
#include <cstring>

namespace slipway {

using namespace jsonbytes;

namespace {

unsigned hexOf(const char *at)
{
    unsigned value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = at[i];
        value = value * 16 + unsigned(isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return value;
}

void appendUtf8(std::string &text, unsigned code)
{
    const auto tail = [&text](unsigned bits) { text += char(0x80U | (bits & 0x3fU)); };
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xc0U | (code >> 6U));
        tail(code);
    } else if (code < 0x10000) {
        text += char(0xe0U | (code >> 12U));
        tail(code >> 6U);
        tail(code);
    } else {
        text += char(0xf0U | (code >> 18U));
        tail(code >> 12U);
        tail(code >> 6U);
        tail(code);
    }
}

char escaped(char c)
{
    constexpr std::string_view kNames = "bfnrt";
    constexpr std::string_view kMeanings = "\b\f\n\r\t";
    const auto at = kNames.find(c);
    return at == std::string_view::npos ? c : kMeanings[at];
}

/// Decodes the \u escape at `at`, with its second half where there is one; gives how many bytes it took.
size_t appendUnicode(std::string &text, const char *at, const char *end)
{
    const auto first = hexOf(at + 2);
    const bool pair = first >= 0xd800 && first < 0xdc00 && end - at >= 12 && at[6] == '\\' && at[7] == 'u';
    const auto second = pair ? hexOf(at + 8) : 0;
    if (second < 0xdc00 || second > 0xdfff) {
        appendUtf8(text, first);
        return 6;
    }
    appendUtf8(text, 0x10000 + ((first - 0xd800) << 10U) + (second - 0xdc00));
    return 12;
}

/// What a string that was scanned says; its quotes are not part of it.
void decode(std::string &text, const char *at, const char *end)
{
    text.clear();
    while (at < end) {
        const auto *stop = static_cast<const char *>(std::memchr(at, '\\', size_t(end - at)));
        text.append(at, stop ? stop : end);
        if (!stop)
            return;
        at = stop;
        if (at[1] == 'u') {
            at += appendUnicode(text, at, end);
        } else {
            text += escaped(at[1]);
            at += 2;
        }
    }
}

} // namespace

inline bool JsonWalk::scanString(bool &plain)
{
    plain = true;
    for (++m_at;;) {
        m_at += plainRun(m_at, size_t(m_end - m_at));
        if (m_at == m_end)
            return stop();
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (!scanUnusual(plain))
            return false;
    }
}

/// Whatever plainRun stops at: an escape, a character of several bytes, or one of the last bytes of the text.
bool JsonWalk::scanUnusual(bool &plain)
{
    const char c = *m_at;
    if (static_cast<signed char>(c) >= 0x20 && c != '\\') {
        ++m_at;
        return true;
    }
    plain = false;
    if (c == '\\')
        return skipEscape();
    if (static_cast<unsigned char>(c) < 0x20)
        return stop();
    const auto length = utf8Length(m_at, size_t(m_end - m_at));
    m_at += length;
    return length != 0 || stop();
}

bool JsonWalk::skipEscape()
{
    const auto left = m_end - m_at;
    if (left < 2)
        return stop();
    if (m_at[1] == 'u') {
        if (left < 6 || !isHex(m_at[2]) || !isHex(m_at[3]) || !isHex(m_at[4]) || !isHex(m_at[5]))
            return stop();
        m_at += 6;
        return true;
    }
    if (std::string_view("\"\\/bfnrt").find(m_at[1]) == std::string_view::npos)
        return stop();
    m_at += 2;
    return true;
}

bool JsonWalk::readText(std::string_view &text)
{
    if (m_failed || peek() != '"')
        return stop();
    const auto *from = m_at + 1;
    bool plain = true;
    if (!scanString(plain))
        return false;
    text = {from, size_t(m_at - 1 - from)};
    if (!plain && text.find('\\') != std::string_view::npos) {
        decode(m_decoded, from, m_at - 1);
        text = m_decoded;
    }
    return true;
}

bool JsonWalk::skipWord(std::string_view word)
{
    if (size_t(m_end - m_at) < word.size() || std::memcmp(m_at, word.data(), word.size()) != 0)
        return stop();
    m_at += word.size();
    return true;
}

bool JsonWalk::skipDigits()
{
    const auto *from = m_at;
    while (m_at < m_end && isDigit(*m_at))
        ++m_at;
    return m_at > from || stop();
}

bool JsonWalk::skipNumber()
{
    if (here() == '-')
        ++m_at;
    if (here() == '0')
        ++m_at;
    else if (!skipDigits())
        return false;
    if (here() == '.') {
        ++m_at;
        if (!skipDigits())
            return false;
    }
    if (here() == 'e' || here() == 'E') {
        ++m_at;
        if (here() == '+' || here() == '-')
            ++m_at;
        return skipDigits();
    }
    return true;
}

inline bool JsonWalk::skipScalar()
{
    bool plain = true;
    switch (here()) {
    case '"':
        return scanString(plain);
    case 't':
        return skipWord("true");
    case 'f':
        return skipWord("false");
    case 'n':
        return skipWord("null");
    default:
        return skipNumber();
    }
}

/// From the opening bracket to behind the closing one. No recursion: depth is data.
bool JsonWalk::skipContainer()
{
    std::array<char, JsonCursor::kMaxDepth> closers {};
    const auto room = JsonCursor::kMaxDepth - m_depth;
    int depth = 0;
    bool first = true;
    const auto open = [&] {
        if (depth >= room)
            return stop();
        closers[size_t(depth++)] = *m_at++ == '{' ? '}' : ']';
        return first = true;
    };
    bool plain = true;
    if (!open())
        return false;
    while (depth > 0) {
        const char close = closers[size_t(depth - 1)];
        char c = peek();
        if (c == close) {
            ++m_at;
            --depth;
            first = false;
            continue;
        }
        if (!first) {
            if (c != ',')
                return stop();
            ++m_at;
            c = peek();
        }
        if (close == '}') {
            if (c != '"' || !scanString(plain) || !colon())
                return stop();
            c = peek();
        }
        first = false;
        if (c == '{' || c == '[' ? !open() : !skipScalar())
            return false;
    }
    return true;
}

bool JsonWalk::skip()
{
    if (m_failed)
        return false;
    const char c = peek();
    return c == '{' || c == '[' ? skipContainer() : skipScalar();
}

} // namespace slipway
