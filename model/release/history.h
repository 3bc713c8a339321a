// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "release/releasetimes.h"

#include <QHash>
#include <QStringList>

namespace slipway {

/// What a step took in earlier releases.
struct DurationStats
{
    int runs = 0; ///< 0: there is no history
    qint64 medianMs = 0, minMs = 0, maxMs = 0;
    qint64 p10Ms = 0, p90Ms = 0; ///< nearest rank; with few runs the same as minMs and maxMs
};

/// Median (the mean of the two in the middle for an even count), range and nearest-rank percentiles.
DurationStats durationStats(QVector<qint64> durations);

/// Durations in earlier releases of one pipeline. A value.
struct ReleaseHistory
{
    QHash<QString, DurationStats> steps; ///< from the first start of a step's last attempts to their end
    QHash<QString, DurationStats> jobs; ///< one job of a step, by historyJobKey()
    QHash<QString, DurationStats> gates; ///< how long a person took
    int releases = 0; ///< how many it is drawn from
    int others = 0; ///< rehearsals left out of a history of real runs, or the other way round
    QStringList notes; ///< journals that could not be read, and why

    DurationStats ofStep(const QString &step) const { return steps.value(step); }
    /// Of one job, or of the whole step where the job is its only one or unknown.
    DurationStats ofJob(const QString &step, const QString &variant) const;
};

/// Which job of a step: a variant keeps its name when the matrix grows, an index would not.
QString historyJobKey(const QString &step, const QString &variant);

/// Collects the durations of releases that are over. Only what passed (or failed softly) counts: a step that
/// failed after a second says nothing about how long it takes.
class HistoryCollector
{
public:
    void add(const ReleaseTimes &times);
    ReleaseHistory result() const;

private:
    QHash<QString, QVector<qint64>> m_steps, m_jobs, m_gates;
    int m_releases = 0;
};

/// Whose history is wanted, and how far back.
struct HistoryQuery
{
    QString stateDir;
    QString file; ///< absolute path of the pipeline
    QString fileDigest; ///< a copy of the same bytes elsewhere is the same pipeline; may be empty
    QString exceptRelease; ///< id of the release that is looked at
    bool rehearsals = false; ///< of rehearsals instead of real runs: the two are never mixed
    int releases = 50; ///< the newest so many
};

/// Reads the journals of the state folder, newest first. One that cannot be read is skipped with a note. Reads
/// files: not for the GUI thread.
ReleaseHistory readHistory(const HistoryQuery &query);

} // namespace slipway
