// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteaddress.h"

#include "engine/net/transport.h"
#include "promotion/taskid.h"

#include <QCoreApplication>
#include <QStringList>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RemoteAddress)
};

tl::unexpected<Error> unreadable(const QString &message)
{
    return fail(ErrorCode::BadInput, message,
        Words::tr("paste the address of a Buildkite build (https://buildkite.com/ORG/PIPELINE/builds/N) or of a Taskcluster task group "
                  "(https://ROOT/tasks/groups/ID)"));
}

QUrl rootOf(const QUrl &url, const QString &path)
{
    QUrl root;
    root.setScheme(url.scheme());
    root.setHost(url.host());
    root.setPort(url.port());
    root.setPath(path);
    return root;
}

/// ORG, PIPELINE, "builds", N: the tail that both the web and the API address have.
bool readBuild(const QStringList &parts, RemoteAddress &address)
{
    if (parts.size() < 2 || parts[0].isEmpty() || parts[1].isEmpty())
        return false;
    address.organization = parts[0];
    address.pipeline = parts[1];
    address.kind = RemoteAddress::Kind::BuildkitePipeline;
    if (parts.size() < 4 || parts[2] != QLatin1String("builds"))
        return parts.size() == 2 || (parts.size() == 3 && parts[2] == QLatin1String("builds"));
    bool good = false;
    address.build = parts[3].toLongLong(&good);
    address.kind = RemoteAddress::Kind::BuildkiteBuild;
    return good && address.build > 0;
}

} // namespace

Result<RemoteAddress> readRemoteAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return unreadable(Words::tr("this is no address of an engine: %1").arg(text.trimmed().left(200)));
    if (!mayCarrySecrets(url))
        return unreadable(Words::tr("this address is not encrypted: %1").arg(url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment).left(200)));
    const auto parts = url.path().split(u'/', Qt::SkipEmptyParts);
    RemoteAddress address;
    const auto groups = parts.indexOf(QStringLiteral("groups"));
    const auto group = parts.indexOf(QStringLiteral("task-group"));
    if ((groups == 1 && parts[0] == QLatin1String("tasks") && parts.size() > 2) || (group >= 0 && parts.size() > group + 1)) {
        address.kind = RemoteAddress::Kind::TaskGroup;
        address.api = rootOf(url, {});
        address.taskGroup = parts[groups == 1 ? 2 : group + 1];
        if (!isTaskId(address.taskGroup))
            return unreadable(Words::tr("this is no ID of a task group: %1").arg(address.taskGroup.left(100)));
        return address;
    }
    // .../v2/organizations/ORG/pipelines/PIPELINE/builds/N
    if (const auto organizations = parts.indexOf(QStringLiteral("organizations")); organizations >= 0 && parts.value(organizations + 2) == QLatin1String("pipelines")) {
        auto tail = parts.mid(organizations + 1);
        tail.removeAt(1);
        address.api = rootOf(url, u'/' + parts.mid(0, organizations).join(u'/'));
        if (readBuild(tail, address))
            return address;
    } else if (url.host() == QLatin1String("buildkite.com") || url.host() == QLatin1String("www.buildkite.com")) {
        address.api = QUrl(QStringLiteral("https://api.buildkite.com/v2"));
        if (readBuild(parts, address))
            return address;
    }
    return unreadable(Words::tr("this address leads to no build and no task group: %1").arg(url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment).left(200)));
}

QString addressText(const RemoteAddress &address)
{
    if (address.kind == RemoteAddress::Kind::TaskGroup)
        return QString::fromUtf8(apiUrl(address.api, {QStringLiteral("tasks"), QStringLiteral("groups"), address.taskGroup}).toEncoded());
    QStringList parts {address.organization, QStringLiteral("pipelines"), address.pipeline};
    const bool web = address.api.host() == QLatin1String("api.buildkite.com");
    if (web)
        parts.removeAt(1);
    else
        parts.prepend(QStringLiteral("organizations"));
    if (address.kind == RemoteAddress::Kind::BuildkiteBuild)
        parts += {QStringLiteral("builds"), QString::number(address.build)};
    return QString::fromUtf8(apiUrl(web ? QUrl(QStringLiteral("https://buildkite.com")) : address.api, parts).toEncoded());
}

Result<QUrl> readTaskclusterRoot(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool bare = (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (url.isValid() && !url.host().isEmpty() && mayCarrySecrets(url) && bare)
        return url.adjusted(QUrl::StripTrailingSlash | QUrl::RemovePath);
    return fail(ErrorCode::BadInput, Words::tr("this is no root URL of a Taskcluster deployment: %1").arg(text.trimmed().left(200)),
        Words::tr("give one such as https://firefox-ci-tc.services.mozilla.com"));
}

QUrl graphqlUrl(const RemoteAddress &address)
{
    if (address.api.host() == QLatin1String("api.buildkite.com"))
        return QUrl(QStringLiteral("https://graphql.buildkite.com/v1"));
    return rootOf(address.api, QStringLiteral("/graphql"));
}

QUrl apiUrl(const QUrl &api, const QStringList &parts, const QString &query)
{
    auto encoded = api.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (encoded.endsWith('/'))
        encoded.chop(1);
    for (const auto &part : parts)
        encoded += '/' + QUrl::toPercentEncoding(part);
    if (!query.isEmpty())
        encoded += '?' + query.toLatin1();
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

} // namespace slipway
