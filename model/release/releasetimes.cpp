// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/releasetimes.h"

#include "release/eventdata.h"

#include <algorithm>

namespace slipway {

using eventdata::count;
using eventdata::number;
using eventdata::text;

namespace {

/// true, or an object that describes it.
bool isSet(const Json &data, const char *key)
{
    const auto it = data.find(key);
    return it != data.end() && (it->is_object() || (it->is_boolean() && it->get<bool>()));
}

} // namespace

void ReleaseTimes::apply(const ReleaseEvent &event)
{
    if (event.seq <= m_lastSeq)
        return;
    m_lastSeq = event.seq;
    switch (event.type) {
    case EventType::ReleaseStarted:
    case EventType::ReleaseInterrupted:
    case EventType::ReleaseResumed:
    case EventType::ReleaseFinished:
        applyRelease(event);
        break;
    case EventType::StepState: {
        const auto state = stepStateFromName(text(event.data, "state"));
        m_states.insert(event.step, state);
        if (state == StepState::Ready)
            m_ready.insert(event.step, event.timeMs);
        if (state != StepState::WaitingForHuman)
            closeGate(event.step, event.timeMs);
        break;
    }
    case EventType::JobStarted:
    case EventType::JobFinished:
    case EventType::JobInterrupted:
        applyJob(event);
        break;
    case EventType::GateOpened:
    case EventType::GateDecided:
        applyGate(event);
        break;
    case EventType::RetryRequested:
    case EventType::RerunRequested:
    case EventType::RestartRequested:
        applyCall(event);
        break;
    default:
        break;
    }
    m_lastMs = std::max(m_lastMs, event.timeMs);
    if (!m_stopped)
        m_aliveMs = m_lastMs;
}

void ReleaseTimes::applyCall(const ReleaseEvent &event)
{
    // Either opens a finished release again.
    if (event.type != EventType::RestartRequested) {
        m_finishedMs = 0;
        m_outcome.clear();
    }
    m_calls.append({event.step, event.timeMs});
    const auto steps = event.data.find("steps");
    if (steps == event.data.end() || !steps->is_array())
        return;
    for (const auto &step : *steps) {
        if (step.is_string())
            m_calls.append({fromStd(step.get_ref<const std::string &>()), event.timeMs});
    }
}

void ReleaseTimes::applyRelease(const ReleaseEvent &event)
{
    if (event.type == EventType::ReleaseStarted) {
        m_startedMs = event.timeMs;
        m_file = text(event.data, "file");
        m_fileDigest = text(event.data, "file_digest");
        m_rehearsal = isSet(event.data, "rehearsal");
    } else if (event.type == EventType::ReleaseInterrupted) {
        m_stopped = true;
    } else if (event.type == EventType::ReleaseResumed) {
        m_stopped = false;
        m_finishedMs = 0;
        m_outcome.clear();
        m_calls.append({QString(), event.timeMs});
    } else {
        m_finishedMs = event.timeMs;
        m_outcome = text(event.data, "state");
    }
}

JobTimes &ReleaseTimes::jobOf(const ReleaseEvent &event)
{
    const auto it = m_jobIndex.constFind(event.job);
    if (it != m_jobIndex.constEnd())
        return m_jobs[*it];
    m_jobIndex.insert(event.job, int(m_jobs.size()));
    JobTimes job;
    job.id = event.job;
    job.step = event.step;
    job.attempt = count(event.data, "attempt", 1);
    m_jobs.append(job);
    return m_jobs.last();
}

void ReleaseTimes::applyJob(const ReleaseEvent &event)
{
    auto &job = jobOf(event);
    if (event.type == EventType::JobStarted) {
        job.variant = text(event.data, "variant");
        job.index = count(event.data, "index", 0);
        job.slot = count(event.data, "slot", -1);
        job.readyMs = m_ready.value(event.step);
        job.startedMs = event.timeMs;
        return;
    }
    job.endedMs = event.timeMs;
    if (event.type == EventType::JobInterrupted) {
        job.outcome = QStringLiteral("interrupted");
        // Found dead on resuming: the event says when that was noticed, not when it ended.
        if (m_stopped) {
            job.endedMs = std::max(job.startedMs, m_aliveMs);
            job.endKnown = false;
        }
        return;
    }
    job.outcome = text(event.data, "outcome");
    if (job.outcome.isEmpty())
        job.outcome = QStringLiteral("failed");
    if (const auto duration = number(event.data, "duration_ms", -1); job.startedMs == 0 && duration >= 0)
        job.startedMs = std::max<qint64>(0, job.endedMs - duration);
}

void ReleaseTimes::applyGate(const ReleaseEvent &event)
{
    const auto open = m_openGates.constFind(event.step);
    if (event.type == EventType::GateOpened) {
        // A resumed release opens its gates again: the person has been waited for all the time.
        if (open != m_openGates.constEnd())
            return;
        m_openGates.insert(event.step, int(m_gates.size()));
        m_gates.append({event.step, event.timeMs, 0, {}, {}});
        return;
    }
    if (open == m_openGates.constEnd())
        return;
    auto &gate = m_gates[*open];
    gate.decision = text(event.data, "decision");
    gate.who = text(event.data, "who");
    closeGate(event.step, event.timeMs);
}

/// A gate whose step was cancelled or removed no longer waits, though nobody decided.
void ReleaseTimes::closeGate(const QString &step, qint64 atMs)
{
    const auto open = m_openGates.find(step);
    if (open == m_openGates.end())
        return;
    m_gates[*open].decidedMs = std::max(atMs, m_gates[*open].openedMs);
    m_openGates.erase(open);
}

} // namespace slipway
