// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerstats.h"

#include <algorithm>

namespace slipway {

void LatencyRing::add(qint64 ns)
{
    m_lastMs = double(ns) / 1e6;
    m_ms[m_count % kKept] = float(m_lastMs);
    ++m_count;
}

double LatencyRing::percentileMs(double part) const
{
    const auto size = std::min(m_count, kKept);
    if (size == 0)
        return 0;
    auto sorted = m_ms;
    const auto at = std::min(size - 1, size_t(double(size) * part));
    std::nth_element(sorted.begin(), sorted.begin() + at, sorted.begin() + size);
    return double(sorted[at]);
}

void RateMeter::count(qint64 second)
{
    if (m_seconds.empty() || m_seconds.back().second < second)
        m_seconds.push_back({second, 0});
    ++m_seconds.back().answers;
    while (m_seconds.front().second <= second - WorkerBoard::kShownSeconds)
        m_seconds.pop_front();
}

void RateMeter::appendTo(QVector<WorkerRate> &rates, const QString &pool, qint64 now) const
{
    for (const auto &second : m_seconds) {
        if (second.second > now - WorkerBoard::kShownSeconds)
            rates.append({second.second, pool, second.answers});
    }
}

} // namespace slipway
