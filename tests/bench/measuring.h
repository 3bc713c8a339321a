// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace slipway::bench {

/// The middle one of `repeats` times of `work`, in ms of the wall's clock.
inline double median(int repeats, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + qsizetype(times.size() / 2), times.end());
    return times[times.size() / 2];
}

/// A line of the table; with `against`, how many times that it is. `width` is that of the first column.
inline void row(int width, const char *what, double ms, double against)
{
    if (against > 0)
        std::printf("  %-*s %10.2f ms   %6.2f x\n", width, what, ms, ms / against);
    else
        std::printf("  %-*s %10.2f ms\n", width, what, ms);
}

} // namespace slipway::bench
