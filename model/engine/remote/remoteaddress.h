// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

namespace slipway {

/// What a pasted address leads to. A plain value.
struct RemoteAddress
{
    enum class Kind : quint8 { BuildkiteBuild, BuildkitePipeline, TaskGroup };

    Kind kind = Kind::BuildkiteBuild;
    QUrl api; ///< where its API is: https://api.buildkite.com/v2, or the root URL of a Taskcluster deployment
    QString organization, pipeline; ///< of Buildkite
    qint64 build = 0;
    QString taskGroup; ///< its id; what the URL named may have been a task of it
};

/// Reads https://buildkite.com/ORG/PIPELINE[/builds/N], the same as an address of the REST API (there, or on a stand-in of
/// it), and https://ROOT/tasks/groups/ID as well as an API address of a task group. Only https, but for this machine. The
/// error says which forms there are.
Result<RemoteAddress> readRemoteAddress(const QString &text);
/// The address as readRemoteAddress takes it: the web's where that is known, else the API's.
QString addressText(const RemoteAddress &address);

/// The root URL of a Taskcluster deployment: https, or http to this machine; no path and no query.
Result<QUrl> readTaskclusterRoot(const QString &text);

/// `api` with a path below it. Each part is percent-encoded as one component: "public/a b" becomes "public%2Fa%20b"
/// (spec/taskgraph.md 9.1).
QUrl apiUrl(const QUrl &api, const QStringList &parts, const QString &query = {});

/// Where Buildkite's GraphQL is asked (spec/buildkite.md f.2): a host of its own beside api.buildkite.com, "/graphql" beside
/// the REST API of a stand-in. Takes the same tokens as the REST API.
QUrl graphqlUrl(const RemoteAddress &address);

} // namespace slipway
