// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/textwindow.h"

#include <algorithm>
#include <cstring>

namespace slipway {

Result<void> TextWindow::moveTo(size_t from)
{
    m_filled -= from;
    m_offset += from;
    if (m_filled > 0)
        std::memmove(m_bytes.data(), m_bytes.data() + from, m_filled);
    const auto left = m_file.size() - m_offset - m_filled;
    // Little room means that the window holds one long thing, of which there may be much more.
    if (m_bytes.size() < m_filled + m_padding + std::min<quint64>(left, kUsual / 2))
        m_bytes.resize(size_t(std::min<quint64>(std::max(kUsual, 2 * m_filled), m_filled + left)) + m_padding);
    const auto more = size_t(std::min<quint64>(left, m_bytes.size() - m_padding - m_filled));
    const auto read = m_file.read(m_offset + m_filled, m_bytes.data() + m_filled, more);
    if (read.ok())
        m_filled += more;
    return read;
}

} // namespace slipway
