// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotefetch.h"

#include "output.h"

#include "engine/remote/remotedesk.h"
#include "engine/taskcluster/graphdownload.h"
#include "engine/taskcluster/graphfinder.h"
#include "source/truststore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromoteCommand)
};

FoundGraphs find(const PromoteCall &call, const Deployment &where, RemoteDesk &desk)
{
    FoundGraphs found;
    GraphFinder finder(where.root, {call.trustDomain, call.project, call.revision}, toolsOf(&desk, where.signer));
    QObject::connect(&finder, &GraphFinder::finished, &finder, [&found](const FoundGraphs &all) {
        found = all;
        QCoreApplication::exit();
    }, Qt::QueuedConnection);
    finder.start();
    QCoreApplication::exec();
    return found;
}

DownloadedGraphs download(const Deployment &where, const QStringList &ids, const QString &folder, RemoteDesk &desk)
{
    DownloadedGraphs downloaded;
    GraphDownload download(where.root, ids, folder, toolsOf(&desk, where.signer));
    QObject::connect(&download, &GraphDownload::finished, &download, [&downloaded](const DownloadedGraphs &all) {
        downloaded = all;
        QCoreApplication::exit();
    }, Qt::QueuedConnection);
    download.start();
    QCoreApplication::exec();
    return downloaded;
}

} // namespace

Result<FetchedGraphs> fetchGraphs(const PromoteCall &call, const Deployment &where)
{
    RemoteDesk desk;
    const auto found = find(call, where, desk);
    for (const auto &note : found.notes)
        printErrorText(Words::tr("note: %1").arg(note));
    QStringList ids;
    for (const auto &candidate : found.candidates) {
        if (candidate.isUsable())
            ids.append(candidate.taskId);
        else
            printErrorText(Words::tr("note: %1 cannot be built on: it has no %2").arg(candidate.taskId, candidate.missing.join(QStringLiteral(", "))));
    }
    if (ids.isEmpty())
        return fail(ErrorCode::NotFound, Words::tr("there are no graphs of revision %1 of %2 at %3").arg(call.revision, call.project, where.root.toString()),
            Words::tr("give the whole revision and the project's name, or task IDs and --graphs"));
    const auto state = call.stateDir.isEmpty() ? TrustStore::dataFolder() : QFileInfo(call.stateDir).absoluteFilePath();
    const auto folder = graphFolder(state, where.root, call.project + u'-' + call.revision.left(12));
    const auto result = download(where, ids, folder, desk);
    if (result.error)
        return fail(*result.error);
    if (!result.faults.isEmpty())
        return fail(ErrorCode::Io, Words::tr("%1 was not downloaded wholly: %2").arg(result.faults.firstKey(), result.faults.first()), Words::tr("try again"));
    printErrorText(Words::tr("note: graphs of this revision are in %1: %2").arg(folder, ids.join(QStringLiteral(", "))));
    return FetchedGraphs {folder, ids};
}

} // namespace slipway::ctl
