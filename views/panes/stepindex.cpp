// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/stepindex.h"

#include <algorithm>
#include <numeric>

namespace slipway {

void StepIndex::reset(size_t count)
{
    m_states.assign(count, StepState::NotStarted);
    m_started.assign(count, 0);
    m_finished.assign(count, 0);
    m_names.resize(count);
    std::iota(m_names.begin(), m_names.end(), 0U);
    m_groups = m_names;
    m_matches.clear();
    m_counts.fill(0);
    m_counts[size_t(StepState::NotStarted)] = quint32(count);
}

void StepIndex::setState(quint32 slot, StepState state)
{
    --m_counts[size_t(m_states[slot])];
    ++m_counts[size_t(state)];
    m_states[slot] = state;
}

void StepIndex::setTimes(quint32 slot, qint64 startedMs, qint64 finishedMs)
{
    m_started[slot] = startedMs;
    m_finished[slot] = finishedMs;
}

qint64 StepIndex::tookMs(quint32 slot, qint64 nowMs) const
{
    if (m_started[slot] == 0)
        return 0;
    return std::max<qint64>(1, (m_finished[slot] > 0 ? m_finished[slot] : nowMs) - m_started[slot]);
}

void StepIndex::setOrder(Order order, bool descending)
{
    m_order = order;
    m_descending = descending;
}

template <typename Key>
std::vector<quint32> StepIndex::counted(size_t keys, Key key) const
{
    std::vector<quint32> next(keys + 1, 0);
    const auto place = [&](quint32 slot) { return m_descending ? keys - 1 - key(slot) : key(slot); };
    const auto count = quint32(m_states.size());
    for (quint32 slot = 0; slot < count; ++slot) {
        if (isShown(slot))
            ++next[place(slot) + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<quint32> rows(next.back());
    for (quint32 slot = 0; slot < count; ++slot) {
        if (isShown(slot))
            rows[next[place(slot)]++] = slot;
    }
    return rows;
}

/// What has not started comes last in both directions: it has no time that could be compared.
std::vector<quint32> StepIndex::timed(qint64 nowMs) const
{
    std::vector<std::pair<qint64, quint32>> known;
    std::vector<quint32> rows, unknown;
    for (quint32 slot = 0; slot < quint32(m_states.size()); ++slot) {
        if (!isShown(slot))
            continue;
        if (m_started[slot] == 0)
            unknown.push_back(slot);
        else
            known.emplace_back(m_order == Order::Started ? m_started[slot] : tookMs(slot, nowMs), slot);
    }
    std::stable_sort(known.begin(), known.end(),
        [this](const auto &a, const auto &b) { return m_descending ? a.first > b.first : a.first < b.first; });
    rows.reserve(known.size() + unknown.size());
    for (const auto &[time, slot] : known)
        rows.push_back(slot);
    rows.insert(rows.end(), unknown.begin(), unknown.end());
    return rows;
}

std::vector<quint32> StepIndex::rows(qint64 nowMs) const
{
    const auto size = m_states.size();
    switch (m_order) {
    case Order::State:
        return counted(size_t(kStepStateCount), [this](quint32 slot) { return size_t(m_states[slot]); });
    case Order::Name:
        return counted(size, [this](quint32 slot) { return size_t(m_names[slot]); });
    case Order::Group:
        return counted(size, [this](quint32 slot) { return size_t(m_groups[slot]); });
    case Order::Started:
    case Order::Took:
        return timed(nowMs);
    case Order::Reading:
        break;
    }
    return counted(size, [](quint32 slot) { return size_t(slot); });
}

} // namespace slipway
