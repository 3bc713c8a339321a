// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/filetext.h"

#include <vector>

namespace slipway {

/// The part of a file's text that is in memory: a window that moves forward over it. What was read of the file is read
/// once; behind the window so many bytes may be read as its maker asked for. One thread.
class TextWindow
{
public:
    static constexpr size_t kUsual = 512 * 1024; ///< bytes: what a processor keeps near

    TextWindow(const FileText &file, size_t padding) : m_file(file), m_padding(padding) {}

    QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_filled)}; }
    quint64 offset() const { return m_offset; } ///< of the window's first byte in the file
    bool atEnd() const { return m_offset + m_filled == m_file.size(); }
    /// Forgets what is before `from`, a place in the window, and reads on; grows where there is nothing to forget.
    Result<void> moveTo(size_t from);
    size_t room() const { return m_bytes.size(); } ///< bytes of memory

private:
    const FileText &m_file;
    size_t m_padding;
    std::vector<char> m_bytes;
    size_t m_filled = 0;
    quint64 m_offset = 0;
};

} // namespace slipway
