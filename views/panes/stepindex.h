// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepstate.h"

#include <array>
#include <bitset>
#include <span>
#include <vector>

namespace slipway {

/// Which of a release's steps a table shows, and in which order: flat arrays by slot, a step's place in reading order.
/// Sorting counts, so that 40,000 steps by state cost well under a millisecond; a proxy model that follows each change
/// costs most of a core at 10,000 changes a second (spec/layout.md 7). Pure; one thread.
class StepIndex
{
public:
    enum class Order : quint8 { Reading, State, Name, Group, Started, Took };
    using States = std::bitset<size_t(kStepStateCount)>;

    static constexpr quint32 kNotShown = 0xffffffffU;

    void reset(size_t count); ///< all NotStarted, all matching, no times, in reading order by name and group
    size_t size() const { return m_states.size(); }

    void setState(quint32 slot, StepState state);
    StepState state(quint32 slot) const { return m_states[slot]; }
    /// How many steps are in a state, whatever is shown.
    quint32 count(StepState state) const { return m_counts[size_t(state)]; }
    /// Milliseconds; 0: not started, or not finished.
    void setTimes(quint32 slot, qint64 startedMs, qint64 finishedMs);
    qint64 startedMs(quint32 slot) const { return m_started[slot]; }
    qint64 finishedMs(quint32 slot) const { return m_finished[slot]; }
    /// How long it took or has taken so far; 0: not started.
    qint64 tookMs(quint32 slot, qint64 nowMs) const;
    /// By slot: places in the order of names and of groups; equal ones share a place. Less than size().
    void setNames(std::vector<quint32> places) { m_names = std::move(places); }
    void setGroups(std::vector<quint32> places) { m_groups = std::move(places); }

    void setMatches(std::vector<bool> matches) { m_matches = std::move(matches); } ///< by slot; empty: all
    void setStates(const States &shown) { m_shownStates = shown; }
    void setOrder(Order order, bool descending);
    Order order() const { return m_order; }
    bool isDescending() const { return m_descending; }
    /// True where another state of a step may change what is shown or where.
    bool followsStates() const { return m_order == Order::State || !m_shownStates.all(); }
    bool followsTimes() const { return m_order == Order::Started || m_order == Order::Took; }

    /// The slots to show now, in order; equal ones in reading order. O(steps), but for times.
    std::vector<quint32> rows(qint64 nowMs) const;

private:
    bool isShown(quint32 slot) const { return (m_matches.empty() || m_matches[slot]) && m_shownStates[size_t(m_states[slot])]; }
    template <typename Key>
    std::vector<quint32> counted(size_t keys, Key key) const;
    std::vector<quint32> timed(qint64 nowMs) const;

    std::vector<StepState> m_states;
    std::vector<qint64> m_started, m_finished;
    std::vector<quint32> m_names, m_groups;
    std::vector<bool> m_matches;
    std::array<quint32, size_t(kStepStateCount)> m_counts {};
    States m_shownStates = States().set();
    Order m_order = Order::Reading;
    bool m_descending = false;
};

} // namespace slipway
