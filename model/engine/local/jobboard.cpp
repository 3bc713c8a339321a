// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/jobboard.h"

#include <algorithm>
#include <array>

namespace slipway {

namespace {

bool isHardFailure(StepState outcome)
{
    return outcome == StepState::Failed || outcome == StepState::TimedOut;
}

/// How bad an outcome of a job is for its step.
int badness(StepState outcome)
{
    constexpr std::array order {StepState::Passed, StepState::SoftFailed, StepState::TimedOut, StepState::Failed, StepState::Canceled};
    return int(std::find(order.begin(), order.end(), outcome) - order.begin());
}

} // namespace

JobTerms jobTermsOf(const Step &step)
{
    // Without a group there is nothing that the limit could be counted over.
    const bool limited = step.concurrency > 0 && !step.concurrencyGroup.isEmpty();
    return {step.priority, limited ? step.concurrency : 0, limited ? step.concurrencyGroup : QString(), step.concurrencyMethod};
}

const JobBoard::StepJobs &JobBoard::known(NodeIndex node) const
{
    static const StepJobs none;
    return raw(node) < m_steps.size() ? m_steps[raw(node)] : none;
}

JobBoard::StepJobs &JobBoard::step(NodeIndex node)
{
    if (raw(node) >= m_steps.size())
        m_steps.resize(m_scheduler->graph().nodeCount());
    return m_steps[raw(node)];
}

void JobBoard::setTerms(NodeIndex node, const JobTerms &terms)
{
    step(node).terms = terms;
    if (!terms.group.isEmpty())
        m_groups[terms.group].members.insert(node);
}

void JobBoard::setPriority(NodeIndex node, int priority)
{
    auto &changed = step(node);
    for (int i = 0; i < int(changed.jobs.size()); ++i)
        tally(changed, {node, i}, -1);
    changed.terms.priority = priority;
    for (int i = 0; i < int(changed.jobs.size()); ++i)
        tally(changed, {node, i}, 1);
}

void JobBoard::setJobs(NodeIndex node, int count, const QVector<int> &skipped)
{
    auto &changed = step(node);
    for (int i = 0; i < int(changed.jobs.size()); ++i)
        tally(changed, {node, i}, -1);
    changed.jobs.assign(size_t(count), {});
    for (const int index : skipped)
        changed.jobs[size_t(index)].stage = Stage::Skipped;
    for (int i = 0; i < count; ++i)
        tally(changed, {node, i}, 1);
}

JobBoard::Place JobBoard::place(const StepJobs &step, JobRef job) const
{
    return {step.terms.priority, m_scheduler->graph().node(job.node).order, job.node, job.index};
}

/// What one job adds to the counters and to the queue.
void JobBoard::tally(const StepJobs &step, JobRef job, int sign)
{
    const auto &is = step.jobs[size_t(job.index)];
    if (is.stage == Stage::Ended && isHardFailure(is.outcome))
        m_hardFailures += sign;
    if (is.stage == Stage::Running && !step.terms.group.isEmpty())
        m_groups[step.terms.group].running += sign;
    if (is.stage != Stage::Waiting || !step.queued)
        return;
    if (sign > 0)
        m_queue.insert(place(step, job));
    else
        m_queue.erase(place(step, job));
}

void JobBoard::set(JobRef job, Stage stage, StepState outcome)
{
    auto &changed = step(job.node);
    tally(changed, job, -1);
    changed.jobs[size_t(job.index)] = {stage, outcome};
    tally(changed, job, 1);
}

void JobBoard::wait(JobRef job)
{
    set(job, Stage::Waiting, StepState::NotStarted);
}

void JobBoard::run(JobRef job)
{
    set(job, Stage::Running, StepState::Running);
}

void JobBoard::end(JobRef job, StepState outcome)
{
    set(job, Stage::Ended, outcome);
}

void JobBoard::refresh(NodeIndex node)
{
    auto &changed = step(node);
    const auto state = m_scheduler->state(node);
    const bool queued = state == StepState::Ready || state == StepState::Running;
    if (queued == changed.queued)
        return;
    for (int i = 0; i < int(changed.jobs.size()); ++i)
        tally(changed, {node, i}, -1);
    changed.queued = queued;
    for (int i = 0; i < int(changed.jobs.size()); ++i)
        tally(changed, {node, i}, 1);
}

void JobBoard::reorder()
{
    std::set<Place> queue;
    for (const auto &waits : m_queue)
        queue.insert(place(known(waits.node), {waits.node, waits.index}));
    m_queue = std::move(queue);
}

/// True for a step of an ordered group that has entered the group and has jobs that have not started.
bool JobBoard::holdsItsPlace(NodeIndex node) const
{
    switch (m_scheduler->state(node)) {
    case StepState::NotStarted:
    case StepState::Waiting:
    case StepState::Ready:
    case StepState::Interrupted:
        return true;
    case StepState::Running:
    case StepState::Canceling:
        return !waiting(node).isEmpty();
    default:
        return false;
    }
}

NodeIndex JobBoard::heldBy(NodeIndex node) const
{
    const auto &terms = known(node).terms;
    if (terms.group.isEmpty() || terms.method == ConcurrencyMethod::Eager)
        return kNoNode;
    for (const auto member : m_groups.at(terms.group).members) {
        if (member >= node)
            break;
        if (known(member).terms.method == ConcurrencyMethod::Ordered && holdsItsPlace(member))
            return member;
    }
    return kNoNode;
}

bool JobBoard::mayStart(const Place &job) const
{
    const auto &terms = known(job.node).terms;
    if (terms.group.isEmpty())
        return true;
    return m_groups.at(terms.group).running < terms.concurrency && heldBy(job.node) == kNoNode;
}

std::optional<JobRef> JobBoard::next() const
{
    const auto it = std::find_if(m_queue.begin(), m_queue.end(), [this](const Place &job) { return mayStart(job); });
    return it == m_queue.end() ? std::nullopt : std::optional(JobRef {it->node, it->index});
}

StepState JobBoard::stepState(NodeIndex node) const
{
    bool waits = false, interrupted = false, all = true;
    auto worst = StepState::Passed;
    for (const auto &job : known(node).jobs) {
        if (job.stage == Stage::Running)
            return StepState::Running;
        all = all && job.stage == Stage::Skipped;
        waits = waits || job.stage == Stage::Waiting;
        if (job.stage != Stage::Ended)
            continue;
        interrupted = interrupted || job.outcome == StepState::Interrupted;
        if (job.outcome != StepState::Interrupted && badness(job.outcome) > badness(worst))
            worst = job.outcome;
    }
    if (interrupted)
        return StepState::Interrupted;
    if (waits)
        return StepState::NotStarted;
    return all ? StepState::Skipped : worst;
}

QVector<int> JobBoard::waiting(NodeIndex node) const
{
    QVector<int> indices;
    const auto &jobs = known(node).jobs;
    for (size_t i = 0; i < jobs.size(); ++i) {
        if (jobs[i].stage == Stage::Waiting)
            indices.append(int(i));
    }
    return indices;
}

} // namespace slipway
