// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/credentials.h"

#include <QByteArray>
#include <QMap>
#include <QMutex>
#include <QPair>
#include <QUrl>
#include <QVector>

#include <memory>
#include <optional>

namespace slipway {

/// The secrets of this run of the program, in memory alone: a token a server and a use. For Buildkite the token itself, for
/// Taskcluster {"clientId", "accessToken", "certificate"?, "expires"?} as JSON. What is in the keychain is put here by who may read that;
/// nothing here is ever written, logged or shown. Any thread.
class SecretShelf
{
public:
    void put(const QUrl &server, CredentialUse use, const QByteArray &secret);
    void forget(const QUrl &server, CredentialUse use);
    std::optional<QByteArray> find(const QUrl &server, CredentialUse use) const;
    /// What there is something for: servers as serverOf() writes them, never the secrets.
    QVector<QPair<QString, CredentialUse>> kept() const;

private:
    mutable QMutex m_mutex;
    QMap<QPair<QString, CredentialUse>, QByteArray> m_secrets;
};

/// What is known of credentials without showing them: whose they are, and when they end.
struct SecretFacts
{
    QString client; ///< of Taskcluster; empty: it is a token
    qint64 endsMs = 0; ///< since the epoch; 0: nobody said
};
/// Reads it from what is kept: the end of a certificate, or what was asked for, whichever is sooner.
SecretFacts factsOf(const QByteArray &secret);

/// What credentials for `use` are kept as: Taskcluster has one set for both.
CredentialUse keptAs(const RemoteAddress &address, CredentialUse use);

using SecretShelfPtr = std::shared_ptr<SecretShelf>;

/// Signs requests to the address' server with what is on the shelf at that moment, so that signing in takes effect at once;
/// else with what this program's environment holds (environmentSigner). Fails, and so the watch is signed out, where there
/// is neither. To act, Buildkite's second token is needed: the one for reading is not taken for it.
RemoteWatch::Signer shelfSigner(const RemoteAddress &address, CredentialUse use, const SecretShelfPtr &shelf);
/// Whether there is something to sign with; Taskcluster may be read without.
bool hasCredentials(const RemoteAddress &address, CredentialUse use, const SecretShelf &shelf);

} // namespace slipway
