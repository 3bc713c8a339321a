// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace slipway {

/// Who calls Taskcluster. A plain value that holds a secret: it is never printed, logged or written to a file.
struct HawkCredentials
{
    QString clientId;
    QByteArray accessToken;
    Json certificate; ///< of temporary credentials: an object; null for permanent ones

    bool isEmpty() const { return clientId.isEmpty() || accessToken.isEmpty(); }
};

/// What one Authorization header says beside the request itself.
struct HawkMoment
{
    qint64 seconds = 0; ///< since the epoch, as the server's clock has it
    QByteArray nonce; ///< new for every try
    QStringList authorizedScopes; ///< restrict this call to these; empty: no restriction
    /// The payload is hashed if there is a content type; the auth service does not look at it.
    QByteArray contentType;
    QByteArray payload;
};

/// How Taskcluster wants requests signed (spec/taskgraph.md 9.3; Hawk 9). Pure; any thread.
///
/// The value of the Authorization header. `url` is the one that is asked for, percent-encoded as it goes over the wire:
/// an artifact's name with %2F in it stays so. Fails if the header would be longer than the 4,096 bytes that the server
/// takes: a certificate with many scopes.
Result<QByteArray> hawkAuthorization(const HawkCredentials &who, const QByteArray &method, const QUrl &url, const HawkMoment &moment);
/// The text whose MAC is in the header; for tests and for explaining a refusal (it holds no secret).
QByteArray hawkNormalized(const HawkCredentials &who, const QByteArray &method, const QUrl &url, const HawkMoment &moment);
QByteArray hawkPayloadHash(const QByteArray &contentType, const QByteArray &payload);

/// `url` with a signature in it, good for GET until `expiry` (seconds). Whoever has it may fetch: it is a secret, too.
QUrl hawkSignedUrl(const HawkCredentials &who, const QUrl &url, qint64 expiry);

/// Temporary credentials out of permanent ones, for what the certificate says: scopes, start, expiry (ms), seed, and for
/// named ones the issuer. Fills in the signature and gives the credentials to sign with.
HawkCredentials temporaryCredentials(const HawkCredentials &issuer, const QString &clientId, Json certificate);

/// Why credentials with this certificate cannot be used at `nowMs`: not begun, over, too long; empty if they can.
QString certificateFault(const Json &certificate, qint64 nowMs);

/// TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN, TASKCLUSTER_CERTIFICATE of this program's environment. Nothing if there
/// are none; fails for a certificate that is no JSON object, without showing it.
Result<std::optional<HawkCredentials>> environmentCredentials();

/// Whether `scopes` satisfy one: "a:*" satisfies all that begin with "a:".
bool satisfiesScope(const QStringList &scopes, const QString &scope);

} // namespace slipway
