// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonbytes.h"
#include "core/jsoncursor.h"

#include <string>
#include <string_view>

namespace slipway {

/// JsonCursor for files of a hundred megabytes: the same checks (RFC 8259, UTF-8, lone surrogates as Python writes
/// them, the same depth), no words. After the first fault every call returns false; the owner then lets a JsonCursor
/// walk the text again to say what is wrong with it. The text must outlive the walk. One thread.
class JsonWalk
{
public:
    explicit JsonWalk(QByteArrayView text) : m_begin(text.data()), m_at(m_begin), m_end(m_begin + text.size()) {}

    /// The first character of what stands next; 0 at the end of the text.
    char peek()
    {
        skipSpace();
        return here();
    }
    bool atValue() ///< by its first character
    {
        const char c = peek();
        return !m_failed && c != '\0' && std::string_view("\"{[tfn-0123456789").find(c) != std::string_view::npos;
    }
    bool enter(char open) ///< '{' or '['
    {
        if (m_failed || peek() != open || m_depth >= JsonCursor::kMaxDepth)
            return stop();
        ++m_at;
        ++m_depth;
        m_first = true;
        return true;
    }
    /// Reads the next member's name and its colon. False at the end of the object, which is then left, and at a fault.
    bool nextMember(std::string_view &name) { return next('}') && readText(name) && colon(); }
    bool nextItem() { return next(']'); }
    /// The text of a string as UTF-8, lone surrogates as three bytes each; valid until the next call.
    bool readText(std::string_view &text);
    bool skip(); ///< a whole value
    bool finish() { return !m_failed && (peek() == '\0' && m_at == m_end ? true : stop()); }

    /// For a text of which only a part is in memory: where a walk stands, and going on there in another part of it.
    struct Mark
    {
        size_t at = 0;
        int depth = 0;
        bool first = false;
    };
    Mark mark() const { return {position(), m_depth, m_first}; }
    void goOn(QByteArrayView text, const Mark &mark)
    {
        m_begin = text.data();
        m_at = m_begin + mark.at;
        m_end = m_begin + text.size();
        m_depth = mark.depth;
        m_first = mark.first;
        m_failed = false;
    }
    /// Whether more text behind the end might have made a difference to what failed.
    bool failedAtEnd() const { return m_failed && m_end - m_at < kLongestToken; }
    /// What is left of the text, for somebody else to read; passOver() then goes behind it.
    std::string_view rest() const { return {m_at, size_t(m_end - m_at)}; }
    void passOver(size_t size) { m_at += size; }
    std::string_view since(size_t from) const { return {m_begin + from, position() - from}; }

    bool failed() const { return m_failed; }
    size_t position() const { return size_t(m_at - m_begin); } ///< behind what was read last; after peek(): at it
    bool stop()
    {
        m_failed = true;
        return false;
    }

private:
    static constexpr int kLongestToken = 16; ///< an escape, a word, a character of several bytes

    char here() const { return m_at < m_end ? *m_at : '\0'; }
    void skipSpace()
    {
        while (m_at < m_end && jsonbytes::isSpace(*m_at))
            m_at += std::max<size_t>(1, jsonbytes::spaceRun(m_at, size_t(m_end - m_at)));
    }
    bool colon()
    {
        if (peek() != ':')
            return stop();
        ++m_at;
        return true;
    }
    bool next(char close)
    {
        if (m_failed)
            return false;
        const bool first = std::exchange(m_first, false);
        const char c = peek();
        if (c == close) {
            ++m_at;
            --m_depth;
            return false;
        }
        if (first)
            return true;
        if (c != ',')
            return stop();
        ++m_at;
        return peek() != close || stop();
    }
    /// From the opening quote to behind the closing one; `plain` tells whether it is ASCII without escapes.
    bool scanString(bool &plain);
    bool scanUnusual(bool &plain);
    bool skipEscape();
    bool skipScalar();
    bool skipNumber();
    bool skipDigits();
    bool skipWord(std::string_view word);
    bool skipContainer();

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    int m_depth = 0;
    bool m_first = false; ///< just inside a container
    bool m_failed = false;
    std::string m_decoded;
};

} // namespace slipway
