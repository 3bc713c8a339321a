// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepstate.h"
#include "release/releaseevent.h"

#include <QHash>
#include <QString>
#include <QVector>

namespace slipway {

/// When one attempt of one job waited, ran and ended. All times are UTC milliseconds; 0: not known or not yet.
struct JobTimes
{
    QString id;
    QString step;
    QString variant; ///< what tells it from the step's other jobs: "linux, amd64"; empty for the only one
    int index = 0; ///< of the job among the step's jobs
    int slot = -1; ///< the worker it ran on, from 0; -1: not known
    int attempt = 1;
    qint64 readyMs = 0; ///< when nothing but a free worker was missing
    qint64 startedMs = 0;
    qint64 endedMs = 0;
    bool endKnown = true; ///< false: Slipway was killed meanwhile; endedMs is when it was last seen
    QString outcome; ///< as JobRun::outcome; empty while it runs

    bool isOver() const { return !outcome.isEmpty(); }
};

/// When a gate waited for a person. A gate decided in advance never waited: it has no entry.
struct GateTimes
{
    QString step;
    qint64 openedMs = 0;
    qint64 decidedMs = 0; ///< 0: it still waits
    QString decision; ///< "", "approve", "reject"
    QString who;
};

/// A person let something go on: ran a step again, or resumed the whole release (step empty).
struct HumanCall
{
    QString step;
    qint64 atMs = 0;
};

/// What happened when in a release: a pure fold over its events that keeps every attempt, every wait and
/// every interruption, where ReleaseState keeps what is true now. A value; any thread.
class ReleaseTimes
{
public:
    /// Applies one event. Events must come in order of `seq`; one that was already applied is ignored.
    void apply(const ReleaseEvent &event);
    /// Nobody runs this release any more, though its journal does not say so: the process was killed.
    void markStopped() { m_stopped = m_stopped || m_finishedMs == 0; }

    qint64 startedMs() const { return m_startedMs; }
    qint64 finishedMs() const { return m_finishedMs; } ///< 0 until it ended; a retry makes it 0 again
    qint64 lastMs() const { return m_lastMs; } ///< time of the last event
    bool isStopped() const { return m_stopped; } ///< interrupted and not resumed
    bool isRehearsal() const { return m_rehearsal; }
    QString file() const { return m_file; }
    QString fileDigest() const { return m_fileDigest; }
    QString outcome() const { return m_outcome; } ///< of the release: "", passed, failed, canceled

    const QVector<JobTimes> &jobs() const { return m_jobs; } ///< in the order of their starts
    const QVector<GateTimes> &gates() const { return m_gates; } ///< in the order of their openings
    const QVector<HumanCall> &calls() const { return m_calls; } ///< in order of time
    StepState stepState(const QString &step) const { return m_states.value(step, StepState::NotStarted); }

private:
    void applyRelease(const ReleaseEvent &event);
    void applyCall(const ReleaseEvent &event);
    void applyJob(const ReleaseEvent &event);
    void applyGate(const ReleaseEvent &event);
    void closeGate(const QString &step, qint64 atMs);
    JobTimes &jobOf(const ReleaseEvent &event);

    qint64 m_lastSeq = 0, m_startedMs = 0, m_finishedMs = 0, m_lastMs = 0;
    qint64 m_aliveMs = 0; ///< the last event before the release was interrupted
    bool m_stopped = false, m_rehearsal = false;
    QString m_file, m_fileDigest, m_outcome;
    QVector<JobTimes> m_jobs;
    QHash<QString, int> m_jobIndex;
    QVector<GateTimes> m_gates;
    QHash<QString, int> m_openGates; ///< step -> position in m_gates
    QVector<HumanCall> m_calls;
    QHash<QString, qint64> m_ready; ///< step -> when it last became ready
    QHash<QString, StepState> m_states;
};

} // namespace slipway
