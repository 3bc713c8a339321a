// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildlist.h"

#include "core/jsoncursor.h"
#include "engine/remote/answerfields.h"
#include "engine/remote/remotedesk.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuildList)
};

constexpr int kPerPage = 30;

bool readMember(JsonCursor &cursor, const QString &name, ListedBuild &build)
{
    if (name == QLatin1String("number"))
        return readNumberField(cursor, build.number);
    if (name == QLatin1String("state"))
        return readTextField(cursor, build.state);
    if (name == QLatin1String("blocked"))
        return readFlagField(cursor, build.blocked);
    if (name == QLatin1String("branch"))
        return readTextField(cursor, build.branch);
    if (name == QLatin1String("commit"))
        return readTextField(cursor, build.commit);
    if (name == QLatin1String("message"))
        return readTextField(cursor, build.message);
    if (name == QLatin1String("web_url"))
        return readTextField(cursor, build.webUrl);
    if (name == QLatin1String("creator"))
        return readMemberOfField(cursor, "name", build.creator);
    if (name == QLatin1String("created_at"))
        return readMomentField(cursor, build.createdMs);
    return cursor.skip();
}

bool readMember(JsonCursor &cursor, const QString &name, ListedPlace &place)
{
    if (name == QLatin1String("slug"))
        return readTextField(cursor, place.slug);
    if (name == QLatin1String("name"))
        return readTextField(cursor, place.name);
    if (name == QLatin1String("running_builds_count"))
        return readNumberField(cursor, place.running);
    if (name == QLatin1String("scheduled_builds_count"))
        return readNumberField(cursor, place.scheduled);
    return cursor.skip();
}

void check(JsonCursor &cursor, const ListedBuild &build)
{
    if (!cursor.failed() && build.number <= 0)
        cursor.fault(Words::tr("a build has no number"));
}

void check(JsonCursor &cursor, const ListedPlace &place)
{
    if (!cursor.failed() && place.slug.isEmpty())
        cursor.fault(Words::tr("an entry of the list has no slug"));
}

template <typename Item>
bool readItem(JsonCursor &cursor, Item &item)
{
    QString name;
    if (!cursor.enterObject())
        return false;
    while (cursor.nextMember(name))
        readMember(cursor, name, item);
    check(cursor, item);
    return !cursor.failed();
}

template <typename Item>
Result<QVector<Item>> readList(QByteArrayView body, const QString &url)
{
    JsonCursor cursor(body, url);
    QVector<Item> items;
    if (cursor.enterArray()) {
        Item item;
        while (cursor.nextItem() && readItem(cursor, item = {}))
            items.append(item);
        cursor.finish();
    }
    if (cursor.failed())
        return fail(cursor.error());
    return items;
}

} // namespace

Result<QVector<ListedBuild>> readBuildList(QByteArrayView body, const QString &url)
{
    return readList<ListedBuild>(body, url);
}

Result<QVector<ListedPlace>> readPlaceList(QByteArrayView body, const QString &url)
{
    return readList<ListedPlace>(body, url);
}

QUrl organizationsUrl(const QUrl &api)
{
    return apiUrl(api, {QStringLiteral("organizations")}, QStringLiteral("per_page=100"));
}

QUrl pipelinesUrl(const QUrl &api, const QString &organization)
{
    return apiUrl(api, {QStringLiteral("organizations"), organization, QStringLiteral("pipelines")}, QStringLiteral("per_page=100"));
}

QUrl buildsUrl(const RemoteAddress &pipeline, const BuildFilter &filter)
{
    QStringList query {QStringLiteral("per_page=%1").arg(kPerPage), QStringLiteral("exclude_jobs=true"), QStringLiteral("exclude_pipeline=true")};
    if (!filter.branch.isEmpty())
        query.append(QStringLiteral("branch=") + QString::fromLatin1(QUrl::toPercentEncoding(filter.branch)));
    for (const auto &state : filter.states)
        query.append(QStringLiteral("state[]=") + QString::fromLatin1(QUrl::toPercentEncoding(state)));
    return apiUrl(pipeline.api, {QStringLiteral("organizations"), pipeline.organization, QStringLiteral("pipelines"), pipeline.pipeline, QStringLiteral("builds")},
        query.join(u'&').replace(QLatin1String("[]"), QLatin1String("%5B%5D")));
}

QUrl nextPage(const HttpHeaders &headers, const QUrl &asked)
{
    const auto links = headerOf(headers, "Link").split(',');
    for (const auto &link : links) {
        const auto parts = link.split(';');
        const auto target = parts.constFirst().trimmed();
        bool isNext = false;
        for (const auto &part : parts.mid(1)) {
            const auto told = part.simplified().toLower().replace(" ", "").replace("\"", "");
            isNext = isNext || told == "rel=next";
        }
        if (!isNext || !target.startsWith('<') || !target.endsWith('>'))
            continue;
        const auto url = asked.resolved(QUrl::fromEncoded(target.mid(1, target.size() - 2), QUrl::StrictMode));
        return url.isValid() && serverOf(url) == serverOf(asked) ? url : QUrl();
    }
    return {};
}

QStringList buildStates()
{
    return {QStringLiteral("scheduled"), QStringLiteral("running"), QStringLiteral("blocked"), QStringLiteral("failing"), QStringLiteral("passed"),
        QStringLiteral("failed"), QStringLiteral("canceled"), QStringLiteral("skipped"), QStringLiteral("not_run")};
}

} // namespace slipway
