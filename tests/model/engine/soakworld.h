// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/transport.h"
#include "fakeengine.h"
#include "graph/stepstate.h"

#include <QHash>
#include <QRandomGenerator>

#include <malloc.h>

#include <map>
#include <vector>

namespace slipway::testing {

inline constexpr int kFaults = 1000; ///< that a soak has to live through

/// What the program holds on its heap now.
inline size_t liveBytes()
{
    return mallinfo2().uordblks;
}

/// Builds and task groups that live by a fake clock, the servers that tell of them, and the truth about both. Everything
/// follows from the seed.
class SoakWorld
{
public:
    struct Size
    {
        int builds = 20, jobs = 60, groups = 5, tasks = 3000, live = 250; ///< live: tasks a group that still have to run
        qint64 lengthMs = 3'600'000;
    };
    /// What is true of one job, as a poll can see it.
    struct Truth
    {
        QString source, step;
        qint64 startedMs = 0, finishedMs = 0; ///< by our clock; 0: not
        StepState state = StepState::NotStarted;
    };

    SoakWorld(FakeTicker *ticker, Size size, quint32 seed);

    HttpAnswer answer(const HttpRequest &request);
    QString address(int source) const; ///< builds first, then groups
    int sources() const { return m_size.builds + m_size.groups; }
    bool isBuild(int source) const { return source < m_size.builds; }

    /// How many of a thousand answers are spoiled.
    int faultsPerMille = 0;
    int faults = 0, requests = 0;
    std::map<QString, int> faultKinds;

    const QHash<QString, Truth> &jobs() const { return m_truth; } ///< by "SOURCE/JOB"
    const QHash<QString, StepState> &steps() const { return m_stepStates; } ///< by "SOURCE/STEP"
    const QHash<QString, int> &gates() const { return m_gates; } ///< decided gates by "SOURCE/STEP": how often
    static QString sourceId(int source) { return QStringLiteral("s%1").arg(source); }

    static constexpr qint64 kSkewMs = 600'000; ///< the task groups' server is ten minutes ahead

private:
    struct Job
    {
        QByteArray id, step, state, retriedIn;
        qint64 startedMs = 0, finishedMs = 0;
        bool gate = false;
    };
    struct Build
    {
        std::vector<Job> jobs;
        QByteArray state = "running";
    };
    struct Task
    {
        QByteArray id, definition, status;
        qint64 startedMs = 0, finishedMs = 0;
        bool failed = false;
    };
    struct Group
    {
        QByteArray id;
        std::vector<Task> tasks;
        QHash<QByteArray, size_t> place;
    };

    void at(qint64 ms, std::function<void()> call) { m_script.emplace(ms, std::move(call)); }
    void plan(int build);
    void planGroup(int group);
    void change(int build, size_t job, const QByteArray &state);
    void retry(int build, size_t job);
    void changeTask(int group, size_t task, bool over);
    void render(Task &task);
    HttpAnswer truth(const HttpRequest &request);
    HttpAnswer spoil(HttpAnswer answer);
    HttpAnswer buildAnswer(const Build &build, bool whole) const;
    HttpAnswer page(const Group &group, int from) const;
    HttpAnswer statuses(const QByteArray &body) const;

    FakeTicker *m_ticker;
    const Size m_size;
    const qint64 m_start;
    QRandomGenerator m_dice, m_faultDice;
    std::vector<Build> m_builds;
    std::vector<Group> m_groups;
    QHash<QByteArray, int> m_groupOf; ///< by task id
    std::multimap<qint64, std::function<void()>> m_script;
    QHash<QString, Truth> m_truth;
    QHash<QString, StepState> m_stepStates;
    QHash<QString, int> m_gates;
};

} // namespace slipway::testing
