// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/texttable.h"

#include <functional>
#include <utility>

namespace slipway {

namespace {

/// 32 bits are enough for any table that fits 32-bit indices.
quint32 hashOf(std::string_view text)
{
    return quint32(std::hash<std::string_view> {}(text));
}

} // namespace

size_t TextTable::slotOf(std::string_view text, quint32 hash) const
{
    const auto mask = m_slots.size() - 1;
    const auto isOther = [&](const Slot &slot) {
        return slot.hash != hash || slot.size != text.size() || std::string_view(m_bytes.data() + slot.start, slot.size) != text;
    };
    auto slot = size_t(hash) & mask;
    while (m_slots[slot].index != kNoText && isOther(m_slots[slot]))
        slot = (slot + 1) & mask;
    return slot;
}

TextIndex TextTable::find(std::string_view text) const
{
    return m_slots.empty() ? kNoText : m_slots[slotOf(text, hashOf(text))].index;
}

TextIndex TextTable::add(std::string_view text)
{
    if (m_slots.size() < 2 * (size() + 1))
        grow();
    const auto hash = hashOf(text);
    auto &slot = m_slots[slotOf(text, hash)];
    if (slot.index != kNoText)
        return slot.index;
    slot = {hash, TextIndex(size()), quint32(m_bytes.size()), quint32(text.size())};
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_starts.push_back(quint32(m_bytes.size()));
    return slot.index;
}

void TextTable::grow()
{
    const auto old = std::exchange(m_slots, std::vector<Slot>(std::max<size_t>(64, m_slots.size() * 2)));
    const auto mask = m_slots.size() - 1;
    for (const auto &filled : old) {
        if (filled.index == kNoText)
            continue;
        auto slot = size_t(filled.hash) & mask;
        while (m_slots[slot].index != kNoText)
            slot = (slot + 1) & mask;
        m_slots[slot] = filled;
    }
}

void TextTable::squeeze()
{
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}

} // namespace slipway
