// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace slipway {

/// A set of small numbers, such as nodes or edges of a drawing: one bit each, so that tens of thousands are marked and asked
/// for within a frame. A value.
class IndexSet
{
public:
    IndexSet() = default;
    explicit IndexSet(size_t count)
        : m_words((count + 63) / 64)
    {
    }

    bool contains(quint32 i) const { return (i >> 6) < m_words.size() && (m_words[i >> 6] >> (i & 63) & 1) != 0; }
    /// True where it was not in before.
    bool insert(quint32 i)
    {
        if ((i >> 6) >= m_words.size())
            m_words.resize((i >> 6) + 1);
        auto &word = m_words[i >> 6];
        const auto bit = quint64(1) << (i & 63);
        const bool fresh = (word & bit) == 0;
        word |= bit;
        m_size += fresh ? 1 : 0;
        return fresh;
    }
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// In ascending order.
    template <typename F>
    void each(F f) const
    {
        for (size_t w = 0; w < m_words.size(); ++w) {
            for (auto word = m_words[w]; word != 0; word &= word - 1)
                f(quint32(w * 64 + size_t(std::countr_zero(word))));
        }
    }
    /// Keeps what is in both.
    void intersect(const IndexSet &other)
    {
        m_size = 0;
        for (size_t w = 0; w < m_words.size(); ++w) {
            m_words[w] &= w < other.m_words.size() ? other.m_words[w] : 0;
            m_size += size_t(std::popcount(m_words[w]));
        }
    }
    bool operator==(const IndexSet &) const = default;

private:
    std::vector<quint64> m_words;
    size_t m_size = 0;
};

} // namespace slipway
