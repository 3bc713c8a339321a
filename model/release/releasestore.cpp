// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/releasestore.h"

#include "release/eventdata.h"
#include "release/journal.h"
#include "release/releasestate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseStore)
};

Result<ReleaseSummary> summarise(const QString &folder)
{
    auto journal = Journal::openReadOnly(folder);
    if (journal.failed())
        return fail(journal.error());
    auto events = (*journal)->read();
    if (events.failed())
        return fail(events.error());
    ReleaseState state;
    for (const auto &event : *events)
        state.apply(event);
    ReleaseSummary summary;
    summary.id = QDir(folder).dirName();
    summary.folder = folder;
    summary.file = state.file();
    const auto facts = state.facts();
    if (const auto it = facts.find("scenario"); it != facts.end() && it->is_string())
        summary.scenario = fromStd(it->get<std::string>());
    summary.startedMs = state.startedMs();
    summary.lastMs = events->isEmpty() ? 0 : events->constLast().timeMs;
    summary.rehearsal = state.isRehearsal();
    summary.promotion = state.isPromotion();
    summary.incomplete = !state.incomplete().empty();
    summary.lockedBy = journalHolder(folder);
    summary.locked = !summary.lockedBy.isEmpty();
    summary.status = state.status();
    if (!summary.locked && summary.status == QLatin1String("running"))
        summary.status = QStringLiteral("interrupted");
    return summary;
}

} // namespace

QString releasesFolder(const QString &stateDir)
{
    return stateDir + QStringLiteral("/releases");
}

QString releaseFolder(const QString &stateDir, const QString &id)
{
    return releasesFolder(stateDir) + u'/' + id;
}

QVector<ReleaseSummary> listReleases(const QString &stateDir)
{
    QVector<ReleaseSummary> list;
    const QDir dir(releasesFolder(stateDir));
    const auto names = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const auto &name : names) {
        auto summary = summarise(dir.absoluteFilePath(name));
        // A release that died before its first event has nothing to resume.
        if (summary.ok() && !summary->status.isEmpty())
            list.append(*summary);
    }
    std::stable_sort(list.begin(), list.end(),
        [](const ReleaseSummary &a, const ReleaseSummary &b) { return a.startedMs > b.startedMs; });
    return list;
}

Result<ReleaseSummary> findRelease(const QString &stateDir, const QString &idOrPrefix)
{
    const SourceRange where {releasesFolder(stateDir), 0, 0, 0, {}};
    const bool last = idOrPrefix == QLatin1String("last");
    QVector<ReleaseSummary> found;
    for (const auto &release : listReleases(stateDir)) {
        if (release.id == idOrPrefix || (last && !release.promotion))
            return release;
        if (!idOrPrefix.isEmpty() && release.id.startsWith(idOrPrefix))
            found.append(release);
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound, last ? Words::tr("there is no release yet") : Words::tr("there is no release '%1'").arg(idOrPrefix),
            Words::tr("name the id of a release, the start of one, or 'last'"), where);
    }
    QStringList ids;
    for (const auto &release : std::as_const(found))
        ids.append(release.id);
    return fail(ErrorCode::BadInput, Words::tr("'%1' fits %n releases: %2", nullptr, int(found.size())).arg(idOrPrefix, ids.join(QStringLiteral(", "))),
        Words::tr("write more of the id"), where);
}

Result<ReleaseSummary> findWatchedRelease(const QString &stateDir, const QString &name)
{
    const QDir dir(stateDir + QStringLiteral("/remote"));
    for (const auto &entry : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        auto journal = Journal::openReadOnly(dir.absoluteFilePath(entry));
        const auto events = journal.ok() ? (*journal)->read() : Result<ReleaseEvents>(fail(journal.error()));
        const auto started = events.ok() && !events->isEmpty() ? events->constFirst().data : Json::object();
        const auto sources = started.find("sources");
        const auto build = sources != started.end() && sources->is_array() && sources->size() == 1 ? eventdata::text(sources->front(), "build") : QString();
        if (events.failed() || !QStringList({entry, build, eventdata::text(started, "file")}).contains(name) || name.isEmpty())
            continue;
        auto summary = summarise(dir.absoluteFilePath(entry));
        if (summary.failed())
            return summary;
        summary->watched = true;
        if (summary->status == QLatin1String("interrupted"))
            summary->status = QStringLiteral("running");
        return summary;
    }
    return fail(ErrorCode::NotFound, Words::tr("no release '%1' was watched here").arg(name), Words::tr("name the build, its address or its title"),
        SourceRange {dir.absolutePath(), 0, 0, 0, {}});
}

QString newReleaseId(qint64 nowMs)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const auto random = QRandomGenerator::global()->generate() & 0xffffffU;
    return QStringLiteral("%1-%2").arg(time).arg(random, 6, 16, QLatin1Char('0'));
}

} // namespace slipway
