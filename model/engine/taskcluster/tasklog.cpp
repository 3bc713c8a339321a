// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/tasklog.h"

#include "engine/remote/contentrange.h"
#include "engine/taskcluster/groupevidence.h"

namespace slipway {

namespace {

constexpr int kStreamTimeoutMs = 120'000; ///< without a byte: a job may be quiet for a while
constexpr int kMostRedirects = 5;

} // namespace

TaskLog::TaskLog(const RemoteAddress &address, const QString &job, const QString &file, RemoteDesk *desk, RemoteWatch::Signer signer)
    : LogFollower(job, file, desk, std::move(signer))
    , m_address(address)
    , m_job(job)
{
}

void TaskLog::fetch()
{
    m_overThen = isOver();
    m_name = QStringLiteral("public/logs/live.log");
    m_fault.reset();
    m_grew = false;
    askWhere();
}

void TaskLog::askWhere()
{
    HttpRequest request;
    request.url = taskArtifactUrl(m_address.api, m_job, m_name);
    request.maxBytes = 1024 * 1024; // it only says where
    ask(request, [this](const HttpAnswer &answer) { onPlace(answer); });
}

void TaskLog::onPlace(const HttpAnswer &answer)
{
    if (answer.error)
        return failed(answer.error->message);
    if (answer.status / 100 == 3 && answer.redirect.isValid()) {
        m_hops = 0;
        return stream(answer.redirect);
    }
    const auto backing = QStringLiteral("public/logs/live_backing.log");
    if (answer.status / 100 == 4 && m_overThen && m_name != backing) {
        m_name = backing;
        return askWhere();
    }
    if (answer.status == 404 && !m_overThen)
        return again(false); // the worker has not begun to write
    failed(tr("the engine has no log of this run (status %1)").arg(answer.status), 4 * kFaultMs);
}

void TaskLog::stream(const QUrl &url)
{
    if (!url.isValid() || !mayCarrySecrets(url) || ++m_hops > kMostRedirects)
        return failed(tr("the engine leads to an address where the log cannot be fetched: %1").arg(url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo).left(300)));
    HttpRequest request; // and no Authorization: it is another server's business
    request.url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    request.timeoutMs = kStreamTimeoutMs;
    request.maxBytes = 2 * LogFile::kMostBytes;
    if (file().have() > 0)
        request.headers.append(qMakePair(QByteArray("Range"), "bytes=" + QByteArray::number(file().have()) + '-'));
    else if (m_overThen)
        request.headers.append(qMakePair(QByteArray("Range"), "bytes=-" + QByteArray::number(kMostAtOnce)));
    m_at.reset();
    request.sink = [this](const HttpHeaders &headers, const QByteArray &piece) { return take(headers, piece); };
    askPlainly(request, [this](const HttpAnswer &answer) { onStreamed(answer); });
}

bool TaskLog::take(const HttpHeaders &headers, const QByteArray &piece)
{
    if (!m_at) {
        const auto range = contentRangeOf(headers);
        m_at = range ? range->from : 0;
        // The first of it, or what is here is not what comes before.
        if (m_first || *m_at > file().have()) {
            if (const auto begun = file().restart(*m_at); begun.failed()) {
                m_fault = begun.error();
                return false;
            }
            m_first = false;
        }
    }
    const auto before = file().have();
    if (*m_at + piece.size() > before) {
        if (const auto added = file().add(*m_at, piece); added.failed()) {
            m_fault = added.error();
            return false;
        }
    }
    *m_at += piece.size();
    m_grew = m_grew || file().have() > before;
    if (news().state != LogNews::State::Followed)
        tell(LogNews::State::Followed);
    return true;
}

void TaskLog::onStreamed(const HttpAnswer &answer)
{
    if (m_fault)
        return m_fault->code == ErrorCode::LimitExceeded ? whole(m_fault->toString()) : failed(m_fault->toString());
    if (answer.status / 100 == 3 && answer.redirect.isValid())
        return stream(answer.redirect);
    const bool nothingNew = answer.status == 416;
    if (answer.error || !(answer.isGood() || nothingNew)) {
        const auto why = answer.error ? answer.error->message : tr("the server of the log answers with status %1").arg(answer.status);
        return !m_overThen && m_grew ? again(true) : failed(why);
    }
    if (m_overThen)
        whole();
    else
        again(m_grew);
}

} // namespace slipway
