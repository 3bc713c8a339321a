// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releasetimeline.h"

#include <vector>

namespace slipway {

/// Finds out what every job and gate waited for, and which chain of them determined the end. `acts` are jobs
/// and gates only, in any order; they, graph and calls must outlive it. Pure; used by makeTimeline().
class CriticalPath
{
public:
    static constexpr int kNone = -1;

    CriticalPath(const QVector<TimelineSegment> &acts, const StepGraph &graph, const QVector<HumanCall> &calls, qint64 startMs);

    /// What lies between the end of what `act` waited for and its beginning: waiting for a person to let it go
    /// on, then for a worker. Empty where one followed from the other.
    QVector<TimelineSegment> waitsBefore(int act) const;

    struct Link
    {
        int act = kNone;
        bool waited = false; ///< waitsBefore(act) lies on the path, too
    };
    struct Chain
    {
        std::vector<Link> links; ///< in order of time
        QStringList steps; ///< with the waits between, each once
        QStringList guessed; ///< steps that the graph does not know: what they waited for is a guess
    };
    /// The chain back from what ended last.
    Chain chain() const;

private:
    struct Cause
    {
        int act = kNone;
        QVector<NodeIndex> through; ///< what was only passed through, the later first
    };

    void rememberEnds();
    qint64 endOf(int act) const { return act == kNone ? m_startMs : m_acts.at(act).toMs; }
    bool isOverBy(int act, qint64 atMs) const { return !m_acts.at(act).open && m_acts.at(act).toMs <= atMs; }
    Cause causeOf(int act) const;
    Cause remembered(NodeIndex node) const;
    Cause searched(NodeIndex node, qint64 atMs) const;
    int lastOfStep(const QString &step, qint64 atMs) const;
    int lastBefore(qint64 atMs, int except) const;
    int freedBy(int act, qint64 sinceMs) const;
    int formerAttempt(int act) const;
    qint64 callFor(const TimelineSegment &act, qint64 sinceMs) const;
    int lastAct() const;

    const QVector<TimelineSegment> &m_acts;
    const StepGraph &m_graph;
    const QVector<HumanCall> &m_calls;
    qint64 m_startMs;
    QHash<QString, QVector<int>> m_ofStep;
    std::vector<int> m_byEnd; ///< acts that are over, by end
    std::vector<int> m_last; ///< per node: what ended last in it or, where nothing ran in it, before it
    std::vector<NodeIndex> m_via; ///< per node: the dependency m_last came from
};

} // namespace slipway
