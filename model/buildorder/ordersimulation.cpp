// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/ordersimulation.h"

#include <algorithm>
#include <map>
#include <queue>
#include <set>

namespace slipway {

namespace {

class Simulation
{
public:
    Simulation(const std::vector<OrderJob> &jobs, const std::vector<qint64> &durations, int workers, OrderStart start, StartFirst first)
        : m_jobs(jobs)
        , m_durations(durations)
        , m_free(workers > 0 ? size_t(workers) : jobs.size())
        , m_strict(start == OrderStart::StrictLevels)
        , m_open(jobs.size())
        , m_behind(jobs.size())
        , m_rank(jobs.size())
    {
        connect();
        if (first == StartFirst::LongestTail)
            rankByTail();
    }

    qint64 run();

private:
    qint64 durationOf(size_t job) const { return job < m_durations.size() ? std::max<qint64>(m_durations[job], 0) : 0; }

    void connect()
    {
        for (size_t i = 0; i < m_jobs.size(); ++i) {
            if (!m_jobs[i].willRun())
                continue;
            ++m_left[m_jobs[i].level];
            for (const auto before : m_jobs[i].after) {
                if (!m_jobs[before].willRun())
                    continue;
                ++m_open[i];
                m_behind[before].push_back(quint32(i));
            }
        }
    }

    void rankByTail()
    {
        std::vector<qint64> tail(m_jobs.size());
        for (size_t i = m_jobs.size(); i-- > 0;) {
            qint64 longest = 0;
            for (const auto after : m_behind[i])
                longest = std::max(longest, tail[after]);
            tail[i] = longest + durationOf(i);
            m_rank[i] = -tail[i];
        }
    }

    bool levelIsOpen(int level) const { return !m_strict || m_left.empty() || level <= m_left.begin()->first; }

    void offer(quint32 job)
    {
        if (levelIsOpen(m_jobs[job].level))
            m_ready.insert({m_rank[job], job});
        else
            m_held[m_jobs[job].level].push_back(job);
    }

    void end(quint32 job)
    {
        const int level = m_jobs[job].level;
        if (--m_left[level] == 0)
            m_left.erase(level);
        for (const auto after : m_behind[job]) {
            if (--m_open[after] == 0)
                offer(after);
        }
        while (!m_held.empty() && levelIsOpen(m_held.begin()->first)) {
            for (const auto held : m_held.begin()->second)
                m_ready.insert({m_rank[held], held});
            m_held.erase(m_held.begin());
        }
    }

    const std::vector<OrderJob> &m_jobs;
    const std::vector<qint64> &m_durations;
    size_t m_free;
    const bool m_strict;
    std::vector<quint32> m_open; // dependencies that are not done
    std::vector<std::vector<quint32>> m_behind;
    std::vector<qint64> m_rank; // lower first
    std::map<int, int> m_left; // jobs that are not done, by level
    std::map<int, std::vector<quint32>> m_held; // ready but for their level
    std::set<std::pair<qint64, quint32>> m_ready;
};

qint64 Simulation::run()
{
    for (quint32 i = 0; i < m_jobs.size(); ++i) {
        if (m_jobs[i].willRun() && m_open[i] == 0)
            offer(i);
    }
    using End = std::pair<qint64, quint32>;
    std::priority_queue<End, std::vector<End>, std::greater<>> running;
    qint64 now = 0;
    while (!m_ready.empty() || !running.empty()) {
        for (; m_free > 0 && !m_ready.empty(); --m_free) {
            const auto job = m_ready.begin()->second;
            m_ready.erase(m_ready.begin());
            running.push({now + durationOf(job), job});
        }
        now = running.top().first;
        const auto job = running.top().second;
        running.pop();
        ++m_free;
        end(job);
    }
    return now;
}

} // namespace

qint64 simulateOrder(const std::vector<OrderJob> &jobs, const std::vector<qint64> &durations, int workers, OrderStart start, StartFirst first)
{
    return Simulation(jobs, durations, workers, start, first).run();
}

StartGain gainOfStart(const std::vector<OrderJob> &jobs, const std::vector<qint64> &durations, int workers)
{
    const auto &given = durations.empty() ? std::vector<qint64>(jobs.size(), 60'000) : durations;
    return {simulateOrder(jobs, given, workers, OrderStart::StrictLevels), simulateOrder(jobs, given, workers, OrderStart::AsSoonAsReady)};
}

} // namespace slipway
