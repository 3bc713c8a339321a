// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/groupsource.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupSource)
};

} // namespace

GroupSource::GroupSource(RemoteAddress address)
    : m_address(std::move(address))
{
}

void GroupSource::begin(bool whole)
{
    m_asking = open();
    ++m_looks;
    m_listing = whole || !m_snapshot || m_asking.isEmpty() || m_looks >= kLooksBetweenLists;
    m_token.clear();
    m_asked.clear();
    if (m_listing)
        m_looks = 0;
}

QStringList GroupSource::open() const
{
    QStringList ids;
    if (!m_snapshot)
        return ids;
    for (const auto &step : m_snapshot->steps) {
        if (!isFinal(step.state))
            ids.append(step.id);
    }
    return ids;
}

HttpRequest GroupSource::request() const
{
    HttpRequest request;
    const QStringList queue {QStringLiteral("api"), QStringLiteral("queue"), QStringLiteral("v1")};
    if (m_listing) {
        auto query = QStringLiteral("limit=%1").arg(kPageSize);
        if (!m_token.isEmpty())
            query += QStringLiteral("&continuationToken=") + QString::fromLatin1(QUrl::toPercentEncoding(m_token));
        request.url = apiUrl(m_address.api, queue + QStringList {QStringLiteral("task-group"), m_address.taskGroup, QStringLiteral("list")}, query);
        return request;
    }
    auto ids = Json::array();
    for (qsizetype i = 0; i < m_asking.size() && i < kPageSize; ++i)
        ids.push_back(toStd(m_asking[i]));
    request.method = "POST";
    request.url = apiUrl(m_address.api, queue + QStringList {QStringLiteral("tasks"), QStringLiteral("status")}, QStringLiteral("limit=%1").arg(kPageSize));
    request.body = dumpJson(Json {{"taskIds", std::move(ids)}});
    return request;
}

Result<RemoteSource::Look> GroupSource::take(const HttpAnswer &answer)
{
    return m_listing ? takePage(answer) : takeStatuses(answer);
}

Result<RemoteSource::Look> GroupSource::takePage(const HttpAnswer &answer)
{
    const auto place = request().url.toString(QUrl::RemoveQuery);
    auto page = m_group.addPage(answer.body, place);
    if (page.failed())
        return fail(page.error());
    if (page->groupId != m_address.taskGroup) {
        return fail(ErrorCode::BadInput, Words::tr("the engine answered with the group %1 instead of %2").arg(page->groupId, m_address.taskGroup), {},
            SourceRange {place, 0, 0, 0, {}});
    }
    if (page->continuationToken.isEmpty())
        return finish();
    if (m_asked.contains(page->continuationToken)) {
        return fail(ErrorCode::BadInput, Words::tr("the list of this group leads back to a page that was read already"), {},
            SourceRange {place, 0, 0, 0, {}});
    }
    m_asked.insert(page->continuationToken);
    if (m_asked.size() >= kMaxPages) {
        return fail(ErrorCode::LimitExceeded, Words::tr("the list of this group does not end after %1 pages").arg(kMaxPages), {},
            SourceRange {place, 0, 0, 0, {}});
    }
    m_token = page->continuationToken;
    return Look::More;
}

Result<RemoteSource::Look> GroupSource::takeStatuses(const HttpAnswer &answer)
{
    const auto changed = m_group.addStatus(answer.body, request().url.toString(QUrl::RemoveQuery));
    if (changed.failed())
        return fail(changed.error());
    m_asking = m_asking.mid(kPageSize);
    return m_asking.isEmpty() ? finish() : Look::More;
}

RemoteSource::Look GroupSource::finish()
{
    auto snapshot = m_group.snapshot(m_address.api.toString(QUrl::StripTrailingSlash));
    if (m_snapshot && *m_snapshot == snapshot)
        return Look::Same;
    m_snapshot = std::make_shared<const RemoteSnapshot>(std::move(snapshot));
    return Look::Changed;
}

} // namespace slipway
