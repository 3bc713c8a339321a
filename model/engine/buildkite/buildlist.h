// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/net/hostbudget.h"
#include "engine/remote/remoteaddress.h"

#include <QByteArrayView>
#include <QStringList>
#include <QVector>

namespace slipway {

/// One build as a list tells of it, without its jobs. A plain value.
struct ListedBuild
{
    qint64 number = 0;
    QString state; ///< the engine's own word: "running", "passed", "blocked" ...
    bool blocked = false; ///< a gate waits, whatever `state` says
    QString branch, commit, message, creator, webUrl;
    qint64 createdMs = 0; ///< by the server's clock

    bool operator==(const ListedBuild &) const = default;
};

/// An organisation or a pipeline. A plain value.
struct ListedPlace
{
    QString slug, name;
    qint64 running = 0, scheduled = 0; ///< builds of a pipeline

    bool operator==(const ListedPlace &) const = default;
};

/// Which builds of a pipeline are wanted. A plain value.
struct BuildFilter
{
    QString branch; ///< empty: all
    QStringList states; ///< empty: all; as the engine names them

    bool operator==(const BuildFilter &) const = default;
};

/// Read answers of lists (spec/buildkite.md f.1). Members that are missing or null are as if not there, those of a wrong kind
/// are an error with the place in the body, which `url` names; one that has no number, or no slug, is an error, too.
Result<QVector<ListedBuild>> readBuildList(QByteArrayView body, const QString &url);
Result<QVector<ListedPlace>> readPlaceList(QByteArrayView body, const QString &url);

/// Where lists are asked for. The first page; the following ones are nextPage()'s.
QUrl organizationsUrl(const QUrl &api);
QUrl pipelinesUrl(const QUrl &api, const QString &organization);
QUrl buildsUrl(const RemoteAddress &pipeline, const BuildFilter &filter);

/// The address of the next page, as the Link header of a page's answer says (RFC 8288, rel="next"); empty at the last one,
/// and where it would lead to another server than `asked`: no token goes there.
QUrl nextPage(const HttpHeaders &headers, const QUrl &asked);

/// The states that builds can be filtered by, in the order in which a build goes through them.
QStringList buildStates();

} // namespace slipway
