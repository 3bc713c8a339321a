// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workerboard.h"

#include <array>
#include <deque>

namespace slipway {

/// How long the latest requests took. A plain value of bounded size; adding is cheap, asking sorts.
class LatencyRing
{
public:
    void add(qint64 ns);
    double lastMs() const { return m_lastMs; }
    double percentileMs(double part) const; ///< 0.5: the median; 0 if there is nothing

private:
    static constexpr size_t kKept = 512;

    std::array<float, kKept> m_ms {};
    size_t m_count = 0; ///< ever
    double m_lastMs = 0;
};

/// Answers a second, of the last WorkerBoard::kShownSeconds.
class RateMeter
{
public:
    void count(qint64 second);
    void appendTo(QVector<WorkerRate> &rates, const QString &pool, qint64 now) const;

private:
    struct Second
    {
        qint64 second = 0;
        int answers = 0;
    };
    std::deque<Second> m_seconds;
};

} // namespace slipway
