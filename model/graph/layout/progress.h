// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <memory>

namespace slipway::layout {

/// How far a layout is. Each phase tells of its own 0 to 1, which are a share of the whole; what is told never goes back,
/// and not in steps that nobody could see. Of the laying thread; copies tell the same listener.
class Progress
{
public:
    Progress() = default; ///< nobody listens
    explicit Progress(const std::function<void(double)> &tell)
        : m_told(tell ? std::make_shared<Told>(Told {tell, 0}) : nullptr)
    {
    }

    void at(double part) const
    {
        const double now = m_from + (m_to - m_from) * std::clamp(part, 0.0, 1.0);
        if (!m_told || now < m_told->part + kLeast)
            return;
        m_told->part = now;
        m_told->tell(now);
    }
    /// For a phase that makes this share of what this one tells of.
    Progress share(double from, double to) const
    {
        auto made = *this;
        made.m_from = m_from + (m_to - m_from) * from;
        made.m_to = m_from + (m_to - m_from) * to;
        return made;
    }

private:
    static constexpr double kLeast = 0.002;
    struct Told
    {
        std::function<void(double)> tell;
        double part;
    };

    std::shared_ptr<Told> m_told;
    double m_from = 0, m_to = 1;
};

} // namespace slipway::layout
