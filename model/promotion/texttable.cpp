// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/texttable.h"

#include <functional>

namespace slipway {

size_t TextTable::slotOf(std::string_view text, size_t hash) const
{
    const auto mask = m_slots.size() - 1;
    auto slot = hash & mask;
    while (m_slots[slot] != kNoText && (m_hashes[m_slots[slot]] != quint32(hash) || at(m_slots[slot]) != text))
        slot = (slot + 1) & mask;
    return slot;
}

TextIndex TextTable::find(std::string_view text) const
{
    return m_slots.empty() ? kNoText : m_slots[slotOf(text, std::hash<std::string_view> {}(text))];
}

TextIndex TextTable::add(std::string_view text)
{
    if (m_slots.size() < 2 * (size() + 1))
        grow();
    const auto hash = std::hash<std::string_view> {}(text);
    const auto slot = slotOf(text, hash);
    if (m_slots[slot] != kNoText)
        return m_slots[slot];
    const auto index = TextIndex(size());
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_starts.push_back(quint32(m_bytes.size()));
    m_hashes.push_back(quint32(hash));
    m_slots[slot] = index;
    return index;
}

void TextTable::grow()
{
    m_slots.assign(std::max<size_t>(64, m_slots.size() * 2), kNoText);
    const auto mask = m_slots.size() - 1;
    for (TextIndex i = 0; i < size(); ++i) {
        // Only the low half of a hash is kept: enough for any table that fits 32-bit indices.
        auto slot = size_t(m_hashes[i]) & mask;
        while (m_slots[slot] != kNoText)
            slot = (slot + 1) & mask;
        m_slots[slot] = i;
    }
}

void TextTable::squeeze()
{
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
    m_hashes.shrink_to_fit();
}

} // namespace slipway
