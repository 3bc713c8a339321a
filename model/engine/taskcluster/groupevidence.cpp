// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/groupevidence.h"

#include "core/jsoncursor.h"
#include "engine/remote/answerfields.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupEvidence)
};

bool readArtifact(JsonCursor &cursor, RemoteArtifact &artifact, QString &storage)
{
    QString name;
    if (!cursor.enterObject())
        return false;
    while (cursor.nextMember(name)) {
        const bool good = name == QLatin1String("name") ? readTextField(cursor, artifact.path)
            : name == QLatin1String("contentType")      ? readTextField(cursor, artifact.contentType)
            : name == QLatin1String("contentLength")    ? readNumberField(cursor, artifact.size)
            : name == QLatin1String("contentSha256")    ? readTextField(cursor, artifact.sha256)
            : name == QLatin1String("storageType")      ? readTextField(cursor, storage)
                                                        : cursor.skip();
        if (!good)
            return false;
    }
    return !cursor.failed();
}

QStringList runPath(const QString &job)
{
    return {QStringLiteral("api"), QStringLiteral("queue"), QStringLiteral("v1"), QStringLiteral("task"), job.section(u'/', 0, 0), QStringLiteral("runs"),
        job.section(u'/', 1), QStringLiteral("artifacts")};
}

} // namespace

QUrl taskArtifactUrl(const QUrl &root, const QString &job, const QString &name)
{
    return apiUrl(root, runPath(job) + QStringList(name));
}

Result<TaskArtifacts> readTaskArtifacts(QByteArrayView body, const QString &url, const QUrl &root, const QString &job)
{
    TaskArtifacts read;
    JsonCursor cursor(body, url);
    QString name;
    bool listed = false;
    if (cursor.enterObject()) {
        while (cursor.nextMember(name)) {
            if (name == QLatin1String("continuationToken")) {
                if (!readTextField(cursor, read.continuationToken))
                    break;
                continue;
            }
            if (name != QLatin1String("artifacts")) {
                cursor.skip();
                continue;
            }
            listed = cursor.enterArray();
            while (listed && cursor.nextItem()) {
                RemoteArtifact artifact;
                QString storage;
                if (!readArtifact(cursor, artifact, storage))
                    break;
                if (artifact.path.isEmpty() || storage == QLatin1String("error"))
                    continue;
                artifact.job = job;
                artifact.id = job + u'/' + artifact.path;
                artifact.sha256 = artifact.sha256.toLower();
                if (artifact.path.startsWith(QLatin1String("public/")))
                    artifact.url = QString::fromLatin1(taskArtifactUrl(root, job, artifact.path).toEncoded());
                read.artifacts.append(artifact);
            }
        }
        if (!cursor.failed())
            cursor.finish();
    }
    if (cursor.failed())
        return fail(cursor.error());
    if (!listed)
        return fail(ErrorCode::BadInput, Words::tr("this is no list of artifacts"), {}, SourceRange {url, 0, 0, 0, {}});
    return read;
}

GroupEvidence::GroupEvidence(RemoteAddress address)
    : m_address(std::move(address))
{
}

void GroupEvidence::begin(const RemoteSnapshotPtr &snapshot, bool)
{
    m_snapshot = snapshot;
    m_queue.clear();
    m_pages.clear();
    m_token.clear();
    m_page = 0;
    m_more = false;
    queueSelected();
    queueEnded();
}

void GroupEvidence::queueSelected()
{
    const auto *step = m_step.isEmpty() ? nullptr : m_snapshot->find(m_step);
    for (qsizetype i = 0; step && i < step->jobs.size(); ++i) {
        const auto &job = step->jobs[i];
        // What runs may upload more; what is over is known once.
        if (job.startedMs && (!job.isOver() || !m_listed.contains(job.id)))
            m_queue.append(job.id);
    }
}

void GroupEvidence::queueEnded()
{
    m_unread = 0;
    for (const auto &step : m_snapshot->steps) {
        if (step.jobs.isEmpty() || !step.jobs.constLast().isOver())
            continue;
        const auto &id = step.jobs.constLast().id;
        if (m_listed.contains(id) || m_queue.contains(id))
            continue;
        if (m_queue.size() < kAtOnce)
            m_queue.append(id);
        else
            ++m_unread;
    }
    m_more = m_unread > 0;
}

bool GroupEvidence::lookAt(const QString &step)
{
    if (step == m_step)
        return false;
    m_step = step;
    const auto *found = m_snapshot && !step.isEmpty() ? m_snapshot->find(step) : nullptr;
    return found && std::any_of(found->jobs.cbegin(), found->jobs.cend(), [this](const RemoteJob &job) { return job.startedMs && !m_listed.contains(job.id); });
}

std::optional<HttpRequest> GroupEvidence::next()
{
    if (m_queue.isEmpty())
        return std::nullopt;
    HttpRequest request;
    const auto token = m_token.isEmpty() ? QString() : QStringLiteral("&continuationToken=") + QString::fromLatin1(QUrl::toPercentEncoding(m_token));
    request.url = apiUrl(m_address.api, runPath(m_queue.constFirst()), QStringLiteral("limit=1000") + token);
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    return request;
}

void GroupEvidence::finishOne()
{
    const auto job = m_queue.takeFirst();
    m_token.clear();
    m_page = 0;
    if (m_listed.value(job) == m_pages && m_listed.contains(job)) {
        m_pages.clear();
        return;
    }
    if (m_listed.contains(job))
        m_known.artifacts.removeIf([&](const RemoteArtifact &artifact) { return artifact.job == job; });
    m_listed.insert(job, std::exchange(m_pages, {}));
    m_known.artifacts += m_listed.value(job);
}

Result<void> GroupEvidence::take(const HttpAnswer &answer)
{
    if (!answer.isGood()) { // not for these credentials, or gone with the task
        finishOne();
        return {};
    }
    auto page = readTaskArtifacts(answer.body, next()->url.toString(QUrl::RemoveQuery), m_address.api, m_queue.constFirst());
    if (page.failed()) {
        finishOne();
        return fail(page.error());
    }
    m_pages += page->artifacts;
    if (!page->continuationToken.isEmpty() && page->continuationToken != m_token && ++m_page < kMostPages)
        m_token = page->continuationToken;
    else
        finishOne();
    return {};
}

} // namespace slipway
