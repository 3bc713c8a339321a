// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace slipway {

/// A text of a TextTable. Two texts of one table are equal exactly if their indices are.
using TextIndex = quint32;
inline constexpr TextIndex kNoText = 0xffffffffU;

/// Texts, each kept once as UTF-8: a task graph of 40,000 tasks says the same few thousand words 500,000 times.
/// Filled by one thread; safe to read on any thread afterwards.
class TextTable
{
public:
    TextIndex add(std::string_view text);
    TextIndex find(std::string_view text) const; ///< kNoText if it is not there
    std::string_view at(TextIndex index) const { return {m_bytes.data() + m_starts[index], m_starts[index + 1] - m_starts[index]}; }
    QString text(TextIndex index) const { return index == kNoText ? QString() : QString::fromUtf8(at(index).data(), qsizetype(at(index).size())); }
    size_t size() const { return m_starts.size() - 1; }
    void squeeze(); ///< gives back room kept for growing

private:
    /// All that a probe needs stands in one place: a table of a large graph is far larger than the caches.
    struct Slot
    {
        quint32 hash = 0;
        TextIndex index = kNoText;
        quint32 start = 0, size = 0;
    };
    size_t slotOf(std::string_view text, quint32 hash) const;
    void grow();

    std::vector<char> m_bytes;
    std::vector<quint32> m_starts {0}; ///< of text i; one more at the end
    std::vector<Slot> m_slots; ///< open addressing, a power of two
};

} // namespace slipway
