// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace slipway::layout {

/// Weighted isotonic regression by pooling adjacent violators: the non-decreasing sequence nearest to
/// `wanted`, clipped to [low, high]. Linear time. Reuses its buffers.
class Isotonic
{
public:
    void solve(std::vector<double> &wanted, const std::vector<double> &weight, double low, double high)
    {
        m_mean.clear();
        m_weight.clear();
        m_count.clear();
        for (size_t i = 0; i < wanted.size(); ++i) {
            double mean = wanted[i], w = weight[i];
            size_t count = 1;
            while (!m_mean.empty() && m_mean.back() > mean) {
                mean = (mean * w + m_mean.back() * m_weight.back()) / (w + m_weight.back());
                w += m_weight.back();
                count += m_count.back();
                m_mean.pop_back();
                m_weight.pop_back();
                m_count.pop_back();
            }
            m_mean.push_back(mean);
            m_weight.push_back(w);
            m_count.push_back(count);
        }
        size_t at = 0;
        for (size_t b = 0; b < m_mean.size(); ++b) {
            const double value = std::min(std::max(m_mean[b], low), high);
            for (size_t k = 0; k < m_count[b]; ++k)
                wanted[at++] = value;
        }
    }

private:
    std::vector<double> m_mean, m_weight;
    std::vector<size_t> m_count;
};

} // namespace slipway::layout
