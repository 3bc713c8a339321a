// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace slipway {

/// How often one build or task group is asked whether anything changed: 2 s where a gate is near or waits and where
/// things just changed, longer the quieter it is, seldom when it is over. A value; no clock of its own.
class PollPace
{
public:
    /// What is going on there, the busiest that holds.
    enum class Mood : quint8 {
        GateNear, ///< a gate waits, or its last dependencies run
        Running,
        Over, ///< everything ended; somebody may still retry
    };

    void setMood(Mood mood);
    Mood mood() const { return m_mood; }
    /// A poll's answer was another one than before, or was the same.
    void polled(bool changed);
    /// A person acted or looks at it just now: as if it had changed.
    void hurry();
    qint64 intervalMs() const;

    static constexpr qint64 kQuickMs = 2000;
    /// After these, with no answer, what is shown is stale: spec/ux.md story 7 allows two intervals.
    qint64 staleAfterMs() const { return 2 * intervalMs(); }

private:
    Mood m_mood = Mood::Running;
    int m_quiet = 0; ///< polls in a row without a change
};

} // namespace slipway
