// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildlog.h"

#include "engine/remote/contentrange.h"

#include <algorithm>

namespace slipway {

namespace {

constexpr int kTries = 4; ///< for a log that grows faster than it is asked for

} // namespace

BuildLog::BuildLog(const RemoteAddress &address, const QString &job, const QString &file, RemoteDesk *desk, RemoteWatch::Signer signer)
    : LogFollower(job, file, desk, std::move(signer))
    , m_url(apiUrl(address.api,
          {QStringLiteral("organizations"), address.organization, QStringLiteral("pipelines"), address.pipeline, QStringLiteral("builds"),
              QString::number(address.build), QStringLiteral("jobs"), job, QStringLiteral("log")}))
{
}

HttpRequest BuildLog::request(const QByteArray &method) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_url;
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("text/plain")));
    // Packed, sizes and ranges would count something else.
    request.headers.append(qMakePair(QByteArray("Accept-Encoding"), QByteArray("identity")));
    return request;
}

void BuildLog::fetch()
{
    m_overThen = isOver();
    m_tries = 0;
    ask(request("HEAD"), [this](const HttpAnswer &answer) { onSize(answer); });
}

void BuildLog::refused(const HttpAnswer &answer)
{
    if (answer.error)
        return failed(answer.error->message);
    if (answer.status == 401 || answer.status == 403)
        return failed(tr("the engine does not show this log (status %1): use a token with the scope read_build_logs").arg(answer.status));
    if (answer.status == 404 && !m_overThen)
        return again(false); // nothing is written yet
    if (answer.status == 404 || answer.status == 410)
        return failed(tr("the engine has no log of this job (status %1)").arg(answer.status), 4 * kFaultMs);
    failed(tr("the engine does not give the log (status %1)").arg(answer.status));
}

void BuildLog::onSize(const HttpAnswer &answer)
{
    if (!answer.isGood())
        return refused(answer);
    bool good = false;
    const auto size = headerOf(answer.headers, "Content-Length").toLongLong(&good);
    if (!good || size < 0)
        return failed(tr("the engine does not tell how large the log is"));
    if (size < file().have())
        m_fresh = true; // another log: what is here is not its beginning
    if (!m_fresh && size == file().have())
        return settle(false);
    if (size == 0) {
        if (const auto begun = file().restart(0); begun.failed())
            return failed(begun.error().toString());
        m_fresh = false;
        return settle(false);
    }
    askForEnd(size);
}

void BuildLog::askForEnd(qint64 size)
{
    const auto missing = m_fresh ? size : size - file().have();
    // More than can be shown at once: its end, and a word about the rest.
    m_fresh = m_fresh || missing > kMostAtOnce;
    auto wish = request("GET");
    wish.headers.append(qMakePair(QByteArray("Range"), "bytes=-" + QByteArray::number(std::min(missing, kMostAtOnce))));
    ask(wish, [this, size](const HttpAnswer &answer) { onEnd(answer, size); });
}

void BuildLog::onEnd(const HttpAnswer &answer, qint64 size)
{
    if (answer.status == 416)
        return again(false); // it shrank just now: its size says how far
    if (!answer.isGood())
        return refused(answer);
    if (answer.status != 206)
        return take(0, answer.body, answer.body.size());
    const auto range = contentRangeOf(answer.headers).value_or(ContentRange {size - answer.body.size(), size});
    const auto total = std::max(range.total, range.from + answer.body.size());
    if (!m_fresh && range.from > file().have() && ++m_tries < kTries)
        return askForEnd(total); // it grew between the two
    if (range.from > file().have())
        m_fresh = true;
    take(range.from, answer.body, total);
}

void BuildLog::take(qint64 from, const QByteArray &bytes, qint64 total)
{
    const auto skipped = m_fresh ? std::max<qint64>(0, bytes.size() - kMostAtOnce) : 0;
    if (m_fresh) {
        if (const auto begun = file().restart(from + skipped); begun.failed())
            return failed(begun.error().toString());
        m_fresh = false;
    }
    const auto before = file().have();
    if (const auto added = file().add(from + skipped, bytes.mid(skipped)); added.failed())
        return added.error().code == ErrorCode::LimitExceeded ? whole(added.error().toString()) : failed(added.error().toString());
    m_overThen = m_overThen && file().have() >= total;
    settle(file().have() > before);
}

void BuildLog::settle(bool grew)
{
    if (m_overThen)
        whole();
    else
        again(grew);
}

} // namespace slipway
