// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/pollpace.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr qint64 kSlowestRunningMs = 20'000;
constexpr qint64 kSlowestGateMs = 4'000;
constexpr qint64 kOverMs = 60'000;

} // namespace

void PollPace::setMood(Mood mood)
{
    if (mood != m_mood)
        m_quiet = 0;
    m_mood = mood;
}

void PollPace::polled(bool changed)
{
    m_quiet = changed ? 0 : std::min(m_quiet + 1, 100);
}

void PollPace::hurry()
{
    m_quiet = 0;
}

qint64 PollPace::intervalMs() const
{
    // Half as long again after every third quiet poll: a minute of silence makes 2 s into 10 s.
    qint64 interval = kQuickMs;
    for (int i = 3; i <= m_quiet && interval < kOverMs; i += 3)
        interval += interval / 2;
    switch (m_mood) {
    case Mood::GateNear: return std::min(interval, kSlowestGateMs);
    case Mood::Running: return std::min(interval, kSlowestRunningMs);
    case Mood::Over: return m_quiet < 3 ? kQuickMs * 5 : kOverMs;
    }
    return interval;
}

} // namespace slipway
