// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/artifactdownload.h"

#include "engine/buildkite/evidencereader.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

namespace slipway {

namespace {

constexpr int kStreamTimeoutMs = 60'000; ///< without a byte

QCryptographicHash::Algorithm algorithmOf(const DownloadWish &wish)
{
    return !wish.sha256.isEmpty() || wish.sha1.isEmpty() ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
}

} // namespace

ArtifactDownload::ArtifactDownload(DownloadWish wish, RemoteDesk *desk, RemoteWatch::Signer signer, QObject *parent)
    : QObject(parent)
    , m_wish(std::move(wish))
    , m_desk(desk)
    , m_signer(std::move(signer))
    , m_sender(desk->transport(), desk->ticker(), desk->budget(m_wish.url))
    , m_part(m_wish.file + QStringLiteral(".part"))
    , m_hash(std::make_unique<QCryptographicHash>(algorithmOf(m_wish)))
    , m_size(m_wish.size)
{
}

ArtifactDownload::~ArtifactDownload()
{
    if (m_over)
        return;
    m_desk->transport()->drop(m_ticket);
    if (m_part.isOpen())
        m_part.remove();
}

Error ArtifactDownload::fault(const QString &message, const QString &hint) const
{
    return {ErrorCode::Io, message, hint, SourceRange {m_wish.file, 0, 0, 0, {}}};
}

bool ArtifactDownload::openPart()
{
    const QFileInfo target(m_wish.file);
    if (target.exists() || target.isSymLink()) {
        end(fault(tr("there is a file of this name already"), tr("choose another folder, or move the file away")));
        return false;
    }
    const QStorageInfo disk(target.absolutePath());
    if (m_wish.size > 0 && disk.isValid() && disk.bytesAvailable() < m_wish.size) {
        const QLocale locale;
        end(fault(tr("the disk has %1 left, and the artifact is %2 large").arg(locale.formattedDataSize(disk.bytesAvailable()), locale.formattedDataSize(m_wish.size)),
            tr("make room, or choose a folder on another disk")));
        return false;
    }
    // What another download writes to just now is not ours to touch.
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        end(fault(tr("the file %1 cannot be made: %2").arg(QFileInfo(m_part).fileName(), m_part.errorString()), tr("choose a folder that can be written to")));
        return false;
    }
    return true;
}

void ArtifactDownload::start()
{
    if (!openPart())
        return;
    HttpRequest request;
    request.url = m_wish.url;
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    request.maxBytes = 1024 * 1024; // it only says where
    m_sender.send(request, m_signer, [this](const HttpAnswer &answer) { onPlace(answer); }, [this](const Error &error) { end(error); });
}

void ArtifactDownload::onPlace(const HttpAnswer &answer)
{
    if (m_over)
        return;
    if (answer.error)
        return end(*answer.error);
    if (answer.status / 100 == 3 && answer.redirect.isValid())
        return fetch(answer.redirect);
    if (!answer.isGood()) {
        const auto hint = answer.status == 401 || answer.status == 403 ? tr("use a token with the scope read_artifacts") : QString();
        return end(fault(answer.status == 404 || answer.status == 410 ? tr("the engine has this artifact no more (status %1)").arg(answer.status)
                                                                     : tr("the engine does not give this artifact (status %1)").arg(answer.status),
            hint));
    }
    const auto url = readDownloadUrl(answer.body, m_wish.url.toString(QUrl::RemoveQuery));
    if (url.failed())
        return end(url.error());
    fetch(QUrl(*url, QUrl::StrictMode));
}

void ArtifactDownload::fetch(const QUrl &url)
{
    const auto place = url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment).left(300);
    if (!url.isValid() || !mayCarrySecrets(url))
        return end(fault(tr("the engine leads to an address that is not encrypted: %1").arg(place)));
    if (++m_hops > kMostRedirects)
        return end(fault(tr("the engine leads from one address to the next, and to no file")));
    HttpRequest request; // and no Authorization: it is another server's business
    request.url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    request.timeoutMs = kStreamTimeoutMs;
    request.maxBytes = kMostBytes; // take() counts
    request.sink = [this](const HttpHeaders &headers, const QByteArray &piece) {
        // What a store keeps packed comes unpacked: its size is another one than the engine tells.
        m_size = headerOf(headers, "Content-Encoding").isEmpty() ? m_wish.size : -1;
        if (m_bytes == 0 && m_wish.sha256.isEmpty() && m_wish.sha1.isEmpty()) {
            m_store = storeDigestOf(headers);
            m_hash = std::make_unique<QCryptographicHash>(m_store ? m_store->algorithm : algorithmOf(m_wish));
        }
        return take(piece);
    };
    m_ticket = m_desk->transport()->send(request, [this](const HttpAnswer &answer) { onFetched(answer); });
}

bool ArtifactDownload::take(const QByteArray &piece)
{
    m_bytes += piece.size();
    if (m_size >= 0 && m_bytes > m_size) {
        m_fault = fault(tr("the artifact is larger than the %1 bytes that the engine tells").arg(m_size));
        return false;
    }
    if (m_part.write(piece) != piece.size()) {
        m_fault = fault(tr("the artifact cannot be written: %1").arg(m_part.errorString()), tr("make room on the disk, or choose a folder on another one"));
        return false;
    }
    m_hash->addData(piece);
    if (const auto now = m_desk->ticker()->nowMs(); now - m_toldMs >= kTellEveryMs) {
        m_toldMs = now;
        Q_EMIT advanced(m_bytes, m_wish.size);
    }
    return true;
}

void ArtifactDownload::onFetched(const HttpAnswer &answer)
{
    m_ticket = 0;
    if (!m_fault.message.isEmpty())
        return end(m_fault);
    if (answer.error)
        return end(*answer.error);
    if (answer.status / 100 == 3 && answer.redirect.isValid())
        return fetch(answer.redirect);
    if (!answer.isGood())
        return end(fault(tr("the store of the artifact answers with status %1").arg(answer.status), tr("try again: what leads there is good for a minute only")));
    settle();
}

void ArtifactDownload::settle()
{
    if (m_size >= 0 && m_bytes != m_size)
        return end(fault(tr("the connection ended after %1 of %2 bytes").arg(m_bytes).arg(m_size), tr("try again")));
    const auto told = !m_wish.sha256.isEmpty() ? m_wish.sha256 : m_wish.sha1;
    const auto wanted = m_store ? QString::fromLatin1(m_store->value.toHex()) : told;
    const auto is = QString::fromLatin1(m_hash->result().toHex());
    if (!wanted.isEmpty() && is != wanted) {
        return end(fault((m_store ? tr("the checksum is another one than the store tells: %1 instead of %2") : tr("the checksum is another one than the engine tells: %1 instead of %2")).arg(is, wanted),
            tr("do not use this artifact: it was changed on its way, or in its store")));
    }
    if (!m_part.flush())
        return end(fault(tr("the artifact cannot be written: %1").arg(m_part.errorString()), tr("make room on the disk, or choose a folder on another one")));
    m_part.close();
    if (!m_part.rename(m_wish.file)) {
        m_part.remove();
        return end(fault(tr("the artifact cannot get its name: %1").arg(m_part.errorString())));
    }
    Q_EMIT advanced(m_bytes, m_bytes);
    end({ErrorCode::Io, {}, m_store ? tr("its %1 is the one that its store tells").arg(m_store->name) : QString(), {}});
}

void ArtifactDownload::drop()
{
    end({ErrorCode::Canceled, tr("the download was canceled"), {}, {}});
}

void ArtifactDownload::end(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_desk->transport()->drop(m_ticket);
    m_ticket = 0;
    if (m_part.isOpen())
        m_part.remove();
    Q_EMIT finished(error);
}

} // namespace slipway
