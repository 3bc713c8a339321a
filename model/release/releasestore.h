// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QVector>

namespace slipway {

/// One release as it lies in the state folder, for lists and for the offer to resume.
struct ReleaseSummary
{
    QString id;
    QString folder; ///< absolute: journal.sqlite, logs/, artifacts/, uploads/, pipeline source
    QString file; ///< the pipeline it was started from
    QString status; ///< "running" (by somebody now), "interrupted" (stopped or killed), passed, failed, canceled
    QString scenario;
    qint64 startedMs = 0;
    qint64 lastMs = 0; ///< time of its last event
    bool rehearsal = false; ///< it goes on as a rehearsal only
    bool promotion = false; ///< the record of a promotion: status "recorded", nothing ran (release/promotionstore.h)
    bool incomplete = false; ///< passed, though an expected artifact is missing
    bool locked = false; ///< an engine has it open now
    QString lockedBy; ///< "host, process 4711" if locked

    bool watched = false; ///< it runs on engines elsewhere (findWatchedRelease)

    bool canResume() const { return !locked && !watched && status == QLatin1String("interrupted"); }
};

/// "STATE/releases".
QString releasesFolder(const QString &stateDir);
QString releaseFolder(const QString &stateDir, const QString &id);
/// Every readable release of a state folder, newest first. Reads one small database each: not for the GUI
/// thread when there are many.
QVector<ReleaseSummary> listReleases(const QString &stateDir);
/// "last" (the newest that ran), a whole id or a prefix that only one release has.
Result<ReleaseSummary> findRelease(const QString &stateDir, const QString &idOrPrefix);
/// A release on engines elsewhere that was watched here, by its build ("ORG/PIPELINE/N", a task group's id), its address, its
/// title, or the name of its folder. These are in no list and never resumed: what runs there goes on by itself. Its `status`
/// is what was last seen.
Result<ReleaseSummary> findWatchedRelease(const QString &stateDir, const QString &name);
/// A new id: time and random letters, so that a list of folders is in order of time.
QString newReleaseId(qint64 nowMs);

} // namespace slipway
