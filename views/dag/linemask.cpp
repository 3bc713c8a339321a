// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/linemask.h"

#include "dag/pixelline.h"

#include <bit>

namespace slipway {

LineMask::LineMask(const QRect &clip)
    : m_clip(clip)
    , m_stride(size_t(std::max(0, clip.width()) + 63) / 64)
    , m_bits(m_stride * size_t(std::max(0, clip.height())))
{
}

void LineMask::add(const QPointF &a, const QPointF &b)
{
    auto *bits = m_bits.data();
    const auto stride = m_stride;
    const int left = m_clip.left(), top = m_clip.top();
    const bool there = eachPixel(a, b, m_clip, [=]<bool Steep>(int major, int minor) {
        const auto x = size_t((Steep ? minor : major) - left), y = size_t((Steep ? major : minor) - top);
        bits[y * stride + x / 64] |= quint64(1) << x % 64;
    });
    m_drawn += there ? 1 : 0;
}

void LineMask::cover(QImage *mask) const
{
    for (int y = 0; y < m_clip.height(); ++y) {
        auto *line = mask->scanLine(y + m_clip.top()) + m_clip.left();
        const auto *words = m_bits.data() + size_t(y) * m_stride;
        for (size_t w = 0; w < m_stride; ++w, line += 64) {
            for (auto word = words[w]; word != 0; word &= word - 1)
                line[std::countr_zero(word)] = 255;
        }
    }
}

} // namespace slipway
