// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/scheduler.h"
#include "pipeline/pipeline.h"

#include <optional>
#include <set>
#include <unordered_map>

namespace slipway {

/// What a step asks of whoever runs its jobs.
struct JobTerms
{
    int priority = 0; ///< higher first
    int concurrency = 0; ///< how many jobs of the group at once; 0: no limit
    QString group; ///< concurrency group; empty: none
    ConcurrencyMethod method = ConcurrencyMethod::Ordered;
};

JobTerms jobTermsOf(const Step &step);

/// One job of a step.
struct JobRef
{
    NodeIndex node = kNoNode;
    int index = 0;

    friend bool operator==(const JobRef &, const JobRef &) = default;
};

/// The jobs of all steps: which wait, run or have ended, which may start next, and what a step comes to by
/// them. Beside the Scheduler, which knows steps only. Pure, of one thread; the scheduler must outlive it.
///
/// Of the jobs that may start, the one of the highest priority comes first, then reading order, then the order
/// of the jobs within their step (spec/buildkite.md a.4 `priority`). A job of a concurrency group may start
/// while fewer than its limit of the group run. In an ordered group it also waits for every job of the group
/// that was created before it and has not started, except those behind a closed gate, which have not entered
/// the group (b.1 rule 15); a job that waits for other steps has entered it and holds its place.
class JobBoard
{
public:
    explicit JobBoard(const Scheduler *scheduler)
        : m_scheduler(scheduler)
    {
    }

    /// Must be known of every step of a concurrency group before any of them starts.
    void setTerms(NodeIndex node, const JobTerms &terms);
    void setPriority(NodeIndex node, int priority);
    /// The number of jobs; all wait. `skipped` are left out for good.
    void setJobs(NodeIndex node, int count, const QVector<int> &skipped = {});
    bool hasJobs(NodeIndex node) const { return !known(node).jobs.empty(); }

    void wait(JobRef job);
    void run(JobRef job);
    /// Passed, SoftFailed, Failed, TimedOut, Canceled or Interrupted.
    void end(JobRef job, StepState outcome);
    /// To be called when the scheduler's state of a step changed.
    void refresh(NodeIndex node);
    /// To be called when the scheduler has got another graph, whose reading order may be another one.
    void reorder();

    /// The job to start next, or nothing if none may.
    std::optional<JobRef> next() const;
    /// The step whose turn in the concurrency group comes before that of `node`, or kNoNode.
    NodeIndex heldBy(NodeIndex node) const;
    /// Running while a job runs; Interrupted if one was; NotStarted while one waits; else the worst of the jobs'
    /// last attempts (b.5), where a cancelled job outweighs a failed one because nothing may follow it.
    StepState stepState(NodeIndex node) const;
    QVector<int> waiting(NodeIndex node) const;
    /// Jobs whose last attempt ended as a hard failure: the build is failing.
    int hardFailures() const { return m_hardFailures; }

private:
    enum class Stage : quint8 { Waiting, Running, Ended, Skipped };
    struct Job
    {
        Stage stage = Stage::Waiting;
        StepState outcome = StepState::NotStarted;
    };
    struct Place
    {
        int priority = 0;
        quint32 order = 0;
        NodeIndex node = kNoNode;
        int index = 0;

        friend bool operator<(const Place &a, const Place &b)
        {
            if (a.priority != b.priority)
                return a.priority > b.priority;
            return std::tie(a.order, a.node, a.index) < std::tie(b.order, b.node, b.index);
        }
    };
    struct StepJobs
    {
        JobTerms terms;
        std::vector<Job> jobs;
        bool queued = false; ///< its waiting jobs are in the queue
    };
    struct Group
    {
        int running = 0;
        std::set<NodeIndex> members; // in the order they were created
    };

    const StepJobs &known(NodeIndex node) const;
    StepJobs &step(NodeIndex node);
    Place place(const StepJobs &step, JobRef job) const;
    void set(JobRef job, Stage stage, StepState outcome);
    void tally(const StepJobs &step, JobRef job, int sign);
    bool mayStart(const Place &job) const;
    bool holdsItsPlace(NodeIndex node) const;

    const Scheduler *m_scheduler;
    std::vector<StepJobs> m_steps; // by node
    std::unordered_map<QString, Group> m_groups;
    std::set<Place> m_queue; // jobs that wait and whose step may run
    int m_hardFailures = 0;
};

} // namespace slipway
