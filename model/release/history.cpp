// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/history.h"

#include "release/journal.h"
#include "release/releasestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseHistory)
};

// How many folders are looked into at most while searching for releases of one pipeline among those of others.
constexpr int kMaxLookedAt = 500;

bool isSuccess(const QString &outcome)
{
    return outcome == QLatin1String("passed") || outcome == QLatin1String("soft_failed");
}

qint64 nearestRank(const QVector<qint64> &sorted, int percent)
{
    const auto rank = (sorted.size() * percent + 99) / 100;
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

bool isSameFile(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    return a == b || (QFileInfo::exists(a) && QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath());
}

enum class Relation : quint8 { Stranger, OtherKind, Ours };

Relation relationOf(const ReleaseTimes &times, const HistoryQuery &query)
{
    const bool ours = isSameFile(times.file(), query.file)
        || (!query.fileDigest.isEmpty() && times.fileDigest() == query.fileDigest);
    if (!ours)
        return Relation::Stranger;
    return times.isRehearsal() == query.rehearsals ? Relation::Ours : Relation::OtherKind;
}

QHash<QString, DurationStats> statsOf(const QHash<QString, QVector<qint64>> &durations)
{
    QHash<QString, DurationStats> stats;
    for (auto it = durations.cbegin(); it != durations.cend(); ++it)
        stats.insert(it.key(), durationStats(*it));
    return stats;
}

} // namespace

DurationStats durationStats(QVector<qint64> durations)
{
    DurationStats stats;
    stats.runs = int(durations.size());
    if (durations.isEmpty())
        return stats;
    std::sort(durations.begin(), durations.end());
    const auto middle = durations.size() / 2;
    stats.medianMs = durations.size() % 2 == 1 ? durations.at(middle) : (durations.at(middle - 1) + durations.at(middle)) / 2;
    stats.minMs = durations.constFirst();
    stats.maxMs = durations.constLast();
    stats.p10Ms = nearestRank(durations, 10);
    stats.p90Ms = nearestRank(durations, 90);
    return stats;
}

QString historyJobKey(const QString &step, const QString &variant)
{
    return step + u'\n' + variant;
}

DurationStats ReleaseHistory::ofJob(const QString &step, const QString &variant) const
{
    const auto job = jobs.constFind(historyJobKey(step, variant));
    if (job != jobs.constEnd())
        return *job;
    return variant.isEmpty() ? ofStep(step) : DurationStats();
}

void HistoryCollector::add(const ReleaseTimes &times)
{
    ++m_releases;
    // The last attempt of each job is the one that counts.
    std::map<std::pair<QString, int>, const JobTimes *> lastOf;
    for (const auto &job : times.jobs())
        lastOf[{job.step, job.index}] = &job;
    struct Span
    {
        qint64 from = 0, to = 0;
        bool good = true;
    };
    std::map<QString, Span> spans;
    for (const auto &[key, job] : lastOf) {
        auto &span = spans[key.first];
        const bool good = isSuccess(job->outcome) && job->startedMs > 0 && job->endKnown && job->endedMs >= job->startedMs;
        span.good = span.good && good;
        if (!good)
            continue;
        m_jobs[historyJobKey(job->step, job->variant)].append(job->endedMs - job->startedMs);
        span.from = span.from == 0 ? job->startedMs : std::min(span.from, job->startedMs);
        span.to = std::max(span.to, job->endedMs);
    }
    for (const auto &[step, span] : spans) {
        if (span.good && span.from > 0)
            m_steps[step].append(span.to - span.from);
    }
    for (const auto &gate : times.gates()) {
        if (gate.decidedMs > 0 && !gate.decision.isEmpty())
            m_gates[gate.step].append(gate.decidedMs - gate.openedMs);
    }
}

ReleaseHistory HistoryCollector::result() const
{
    ReleaseHistory history;
    history.steps = statsOf(m_steps);
    history.jobs = statsOf(m_jobs);
    history.gates = statsOf(m_gates);
    history.releases = m_releases;
    return history;
}

ReleaseHistory readHistory(const HistoryQuery &query)
{
    HistoryCollector collector;
    QStringList notes;
    int others = 0, taken = 0, looked = 0;
    const QDir dir(releasesFolder(query.stateDir));
    // Names begin with the time: the newest first.
    for (const auto &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (taken >= query.releases || looked++ >= kMaxLookedAt)
            break;
        if (name == query.exceptRelease)
            continue;
        const auto journal = Journal::openReadOnly(dir.absoluteFilePath(name));
        const auto events = journal.ok() ? (*journal)->read() : Result<ReleaseEvents>(fail(journal.error()));
        if (events.failed()) {
            notes.append(Words::tr("%1 was skipped: %2").arg(name, events.error().toString()));
            continue;
        }
        ReleaseTimes times;
        for (const auto &event : *events)
            times.apply(event);
        const auto relation = relationOf(times, query);
        others += relation == Relation::OtherKind;
        if (relation != Relation::Ours)
            continue;
        ++taken;
        collector.add(times);
    }
    auto history = collector.result();
    history.notes = notes;
    history.others = others;
    return history;
}

} // namespace slipway
