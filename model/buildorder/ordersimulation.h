// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/orderjobs.h"

namespace slipway {

/// Which of the packages that may start comes first.
enum class StartFirst : quint8 {
    ReadingOrder, ///< as the embedded engine does
    LongestTail, ///< the one with the longest way to the end behind it
};

/// How long a run would take: `durations` in milliseconds by job, `workers` at once (0: as many as there is work for).
/// Jobs that will not run are left out, and what waits for them does not. Pure; any thread; some milliseconds for
/// thousands of packages.
qint64 simulateOrder(const std::vector<OrderJob> &jobs, const std::vector<qint64> &durations, int workers, OrderStart start,
    StartFirst first = StartFirst::ReadingOrder);

/// What the second switch gains.
struct StartGain
{
    qint64 strictMs = 0;
    qint64 asSoonMs = 0;

    qint64 savedMs() const { return strictMs - asSoonMs; }
};

/// Both ways with the same durations; where `durations` is empty each package takes the same.
StartGain gainOfStart(const std::vector<OrderJob> &jobs, const std::vector<qint64> &durations, int workers);

} // namespace slipway
