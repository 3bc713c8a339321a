// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/remote/remotedesk.h"
#include "engine/remote/remotewatch.h"
#include "engine/remote/signedsender.h"
#include "engine/remote/storedigest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QObject>

#include <memory>
#include <optional>

namespace slipway {

/// What is to be fetched. A plain value.
struct DownloadWish
{
    QUrl url; ///< of the engine; it answers with where the file is
    QString file; ///< where it is to be: nothing may be there yet
    qint64 size = -1; ///< as the engine said; -1: it said nothing
    QString sha1, sha256; ///< in hex, empty where the engine tells none
};

/// Fetches one artifact: asks the engine, signed, where it is (a redirect, or {"url"}), and fetches it from there without the
/// Authorization header (spec/taskgraph.md 9.2), over https or from this machine only. Streams to FILE.part, however large it
/// is, holds size and checksum against what the engine said (else what the store says of its bytes), then gives it its name. After any fault nothing is left behind.
/// Lives on the engine thread; the desk outlives it.
class ArtifactDownload : public QObject
{
    Q_OBJECT
public:
    ArtifactDownload(DownloadWish wish, RemoteDesk *desk, RemoteWatch::Signer signer, QObject *parent = nullptr);
    ~ArtifactDownload() override;

    void start();
    void drop(); ///< finished() follows, with Canceled

    static constexpr int kMostRedirects = 5;
    static constexpr qint64 kTellEveryMs = 100;
    static constexpr qint64 kMostBytes = 1LL << 40; ///< of what the engine tells no size

Q_SIGNALS:
    void advanced(qint64 bytes, qint64 total);
    /// Without a message: it is there, and whole; the hint then says what its checksum was held against, if against anything.
    void finished(const slipway::Error &error);

private:
    bool openPart();
    void onPlace(const HttpAnswer &answer);
    void fetch(const QUrl &url);
    bool take(const QByteArray &piece);
    void onFetched(const HttpAnswer &answer);
    void settle();
    void end(const Error &error);
    Error fault(const QString &message, const QString &hint = {}) const;

    const DownloadWish m_wish;
    RemoteDesk *const m_desk;
    const RemoteWatch::Signer m_signer;
    SignedSender m_sender;
    QFile m_part;
    std::unique_ptr<QCryptographicHash> m_hash;
    std::optional<StoreDigest> m_store; ///< what the store says, where the engine says nothing
    qint64 m_size; ///< that it must have; -1: any
    quint64 m_ticket = 0;
    qint64 m_bytes = 0, m_toldMs = 0;
    int m_hops = 0;
    Error m_fault; ///< why the answer was not taken
    bool m_over = false;
};

} // namespace slipway
