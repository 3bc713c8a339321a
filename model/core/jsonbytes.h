// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// What JsonCursor asks of single bytes and of runs of them. Inline: it is called for every byte of large files.
namespace slipway::jsonbytes {

inline bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// What needs no second look inside a string: ASCII without quotes, backslashes and control characters.
inline bool isPlain(char c)
{
    return c >= 0x20 && c != '"' && c != '\\';
}

// Most of a large order is indentation and long strings of hexadecimal digits: both are passed 16 bytes at a
// time where the machine can.
#ifdef __SSE2__
inline size_t spaceRun(const char *from, size_t left)
{
    size_t done = 0;
    const auto spaces = _mm_set1_epi8(' ');
    for (; done + 16 <= left; done += 16) {
        const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + done));
        const auto other = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(block, spaces))) ^ 0xffffU;
        if (other != 0)
            return done + size_t(std::countr_zero(other));
    }
    return done;
}

inline size_t plainRun(const char *from, size_t left)
{
    size_t done = 0;
    const auto quote = _mm_set1_epi8('"');
    const auto backslash = _mm_set1_epi8('\\');
    const auto space = _mm_set1_epi8(' ');
    for (; done + 16 <= left; done += 16) {
        const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + done));
        // Signed: bytes from 0x80 are negative, so that one comparison finds them and control characters.
        const auto special = _mm_or_si128(_mm_cmplt_epi8(block, space),
            _mm_or_si128(_mm_cmpeq_epi8(block, quote), _mm_cmpeq_epi8(block, backslash)));
        if (const auto found = unsigned(_mm_movemask_epi8(special)); found != 0)
            return done + size_t(std::countr_zero(found));
    }
    return done;
}

inline size_t countLines(const char *from, size_t length)
{
    size_t lines = 0, done = 0;
    const auto newLine = _mm_set1_epi8('\n');
    while (length - done >= 16) {
        // A byte of `found` counts to 255 at most.
        auto found = _mm_setzero_si128();
        for (int blocks = 0; blocks < 255 && length - done >= 16; ++blocks, done += 16) {
            const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + done));
            found = _mm_sub_epi8(found, _mm_cmpeq_epi8(block, newLine));
        }
        const auto sums = _mm_sad_epu8(found, _mm_setzero_si128());
        lines += size_t(_mm_cvtsi128_si64(sums)) + size_t(_mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums)));
    }
    return lines + size_t(std::count(from + done, from + length, '\n'));
}
#else
inline size_t spaceRun(const char *from, size_t left)
{
    size_t done = 0;
    while (done < left && from[done] == ' ')
        ++done;
    return done;
}

inline size_t plainRun(const char *from, size_t left)
{
    size_t done = 0;
    while (done < left && static_cast<signed char>(from[done]) >= 0x20 && isPlain(from[done]))
        ++done;
    return done;
}

inline size_t countLines(const char *from, size_t length)
{
    return size_t(std::count(from, from + length, '\n'));
}
#endif

/// Length of the UTF-8 sequence at `at` (RFC 3629: no overlong forms, no surrogates), or 0 if it is none.
inline size_t utf8Length(const char *at, size_t left)
{
    const auto byte = [at](size_t i) { return static_cast<unsigned char>(at[i]); };
    const auto tail = [&byte, left](size_t i, unsigned low = 0x80, unsigned high = 0xbf) {
        return i < left && byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first >= 0xc2 && first <= 0xdf)
        return tail(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef)
        return tail(1, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf) && tail(2) ? 3 : 0;
    if (first >= 0xf0 && first <= 0xf4)
        return tail(1, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf) && tail(2) && tail(3) ? 4 : 0;
    return 0;
}

} // namespace slipway::jsonbytes
