// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define SLIPWAY_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace slipway {

#ifdef SLIPWAY_SHA_INSTRUCTIONS

namespace {

constexpr size_t kBlock = 64;

alignas(16) constexpr std::array<quint32, 64> kRounds {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4,
    0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
    0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3,
    0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c,
    0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb,
    0xbef9a3f7, 0xc67178f2};

using State = std::array<quint32, 8>;

template <typename T>
__m128i *wide(T *at)
{
    return reinterpret_cast<__m128i *>(at);
}

template <typename T>
const __m128i *wide(const T *at)
{
    return reinterpret_cast<const __m128i *>(at);
}

/// Four rounds a step; words 16 to 63 of a block are made of those before them. As in Intel's description of the
/// instructions (Intel SHA Extensions, 2013).
__attribute__((target("sha,sse4.1,ssse3"))) void addBlocks(State &state, const char *data, size_t blocks)
{
    const auto bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const auto cdab = _mm_shuffle_epi32(_mm_loadu_si128(wide(state.data())), 0xb1);
    const auto efgh = _mm_shuffle_epi32(_mm_loadu_si128(wide(state.data() + 4)), 0x1b);
    auto abef = _mm_alignr_epi8(cdab, efgh, 8);
    auto cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);
    for (; blocks > 0; --blocks, data += kBlock) {
        const auto abefBefore = abef, cdghBefore = cdgh;
        __m128i words[16];
        for (size_t i = 0; i < 16; ++i) {
            if (i < 4) {
                words[i] = _mm_shuffle_epi8(_mm_loadu_si128(wide(data + 16 * i)), bigEndian);
            } else {
                const auto sum = _mm_add_epi32(_mm_sha256msg1_epu32(words[i - 4], words[i - 3]), _mm_alignr_epi8(words[i - 1], words[i - 2], 4));
                words[i] = _mm_sha256msg2_epu32(sum, words[i - 1]);
            }
            auto keyed = _mm_add_epi32(words[i], _mm_load_si128(wide(kRounds.data() + 4 * i)));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, keyed);
            keyed = _mm_shuffle_epi32(keyed, 0x0e);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, keyed);
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const auto feba = _mm_shuffle_epi32(abef, 0x1b);
    const auto dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128(wide(state.data()), _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(wide(state.data() + 4), _mm_alignr_epi8(dchg, feba, 8));
}

QByteArray computed(QByteArrayView bytes)
{
    State state {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const auto size = size_t(bytes.size());
    const size_t whole = size / kBlock;
    addBlocks(state, bytes.data(), whole);
    // The rest, a one bit, zeros, and the length in bits.
    std::array<char, 2 * kBlock> last {};
    const size_t rest = size % kBlock;
    if (rest > 0)
        std::memcpy(last.data(), bytes.data() + whole * kBlock, rest);
    last[rest] = char(0x80);
    const size_t blocks = rest + 9 > kBlock ? 2 : 1;
    qToBigEndian(quint64(size) * 8, last.data() + blocks * kBlock - 8);
    addBlocks(state, last.data(), blocks);
    QByteArray digest(32, Qt::Uninitialized);
    for (size_t i = 0; i < state.size(); ++i)
        qToBigEndian(state[i], digest.data() + 4 * i);
    return digest;
}

bool found()
{
    unsigned a = 0, b = 0, c = 0, d = 0;
    const bool sse = __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & bit_SSSE3) != 0 && (c & bit_SSE4_1) != 0;
    return sse && __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & bit_SHA) != 0;
}

} // namespace

bool hasSha256Instructions()
{
    static const bool has = found();
    return has;
}

QByteArray sha256(QByteArrayView bytes)
{
    return hasSha256Instructions() ? computed(bytes) : QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

#else

bool hasSha256Instructions()
{
    return false;
}

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

#endif

} // namespace slipway
