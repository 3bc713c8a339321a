// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/bodyreader.h"

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace slipway {

namespace {

constexpr size_t kBlock = 64;

/// A bit for each of 64 bytes.
struct Marks
{
    quint64 quotes = 0, backslashes = 0, opening = 0, closing = 0;
};

#ifdef __SSE2__
Marks marksOf(const char *from)
{
    const auto quote = _mm_set1_epi8('"');
    const auto backslash = _mm_set1_epi8('\\');
    const auto open = _mm_set1_epi8('{');
    const auto close = _mm_set1_epi8('}');
    Marks marks;
    for (unsigned shift = 0; shift < kBlock; shift += 16) {
        const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + shift));
        const auto bits = [&block, shift](__m128i wanted) { return quint64(unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(block, wanted)))) << shift; };
        marks.quotes |= bits(quote);
        marks.backslashes |= bits(backslash);
        marks.opening |= bits(open);
        marks.closing |= bits(close);
    }
    return marks;
}
#else
Marks marksOf(const char *from)
{
    Marks marks;
    for (unsigned i = 0; i < kBlock; ++i) {
        const char c = from[i];
        marks.quotes |= quint64(c == '"') << i;
        marks.backslashes |= quint64(c == '\\') << i;
        marks.opening |= quint64(c == '{') << i;
        marks.closing |= quint64(c == '}') << i;
    }
    return marks;
}
#endif

/// The bytes behind an odd number of backslashes, as simdjson finds them: a subtraction carries through each run of them.
quint64 escapedOf(quint64 backslashes, quint64 &carry)
{
    constexpr quint64 kOdd = 0xaaaaaaaaaaaaaaaaULL;
    const auto carried = carry;
    if (backslashes == 0) {
        carry = 0;
        return carried;
    }
    const auto starting = backslashes & ~carried;
    const auto ends = (((starting << 1U) | kOdd) - starting) ^ kOdd;
    const auto escaped = ends ^ (backslashes | carried);
    carry = (ends & backslashes) >> 63U;
    return escaped;
}

/// Bit i: an odd number of bits up to i.
quint64 insideOf(quint64 quotes)
{
    for (unsigned shift = 1; shift < kBlock; shift *= 2)
        quotes ^= quotes << shift;
    return quotes;
}

/// Where in the block the depth comes down to 0; kBlock: nowhere. Most blocks have no braces at all.
size_t endIn(quint64 opening, quint64 closing, int &depth)
{
    for (auto both = opening | closing; both != 0; both &= both - 1) {
        const auto at = size_t(std::countr_zero(both));
        depth += (opening >> at) & 1U ? 1 : -1;
        if (depth == 0)
            return at;
    }
    return kBlock;
}

} // namespace

size_t objectExtent(const char *from, size_t room)
{
    quint64 inString = 0, carry = 0;
    int depth = 0;
    for (size_t done = 0; done < room; done += kBlock) {
        const auto marks = marksOf(from + done);
        const auto quotes = marks.quotes & ~escapedOf(marks.backslashes, carry);
        const auto inside = insideOf(quotes) ^ inString;
        inString = quint64(qint64(inside) >> 63U);
        // The object starts with a brace, so depth is 0 only before the first block.
        const auto end = done + endIn(marks.opening & ~inside, marks.closing & ~inside, depth);
        if (depth <= 0)
            return end < room ? end + 1 : 0;
    }
    return 0;
}

} // namespace slipway
