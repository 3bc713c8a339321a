// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/secretshelf.h"
#include "remote/keyring.h"

#include <QMap>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QSettings;

namespace slipway {

/// Who has which credentials: puts them on the shelf of this run and, where a person wants that, into the keychain. The
/// settings hold the names of what is in the keychain ("read https://api.buildkite.com:443"), so that nothing else is ever
/// asked for there; they and every other file never hold a secret. GUI thread; owned by SignIn.
class TokenKeeper : public QObject
{
    Q_OBJECT
public:
    /// One sign-in, for a list. A plain value without the secret.
    struct Entry
    {
        QUrl server;
        CredentialUse use = CredentialUse::Read;
        bool inKeychain = false; ///< else until the program ends
        qint64 endsMs = 0; ///< since the epoch, of temporary ones that were used in this run; 0: nobody said
        bool operator==(const Entry &) const = default;
    };

    /// `keyring` null: everything is kept until the program ends. `settings` null: likewise; it outlives this.
    TokenKeeper(SecretShelfPtr shelf, std::unique_ptr<Keyring> keyring, QSettings *settings, QObject *parent = nullptr);
    ~TokenKeeper() override;

    /// Whether there is a keychain, as far as is known by now; look() finds out.
    bool hasKeychain() const { return m_keychain == Known::Yes; }
    void look(); ///< keychainFound() follows, unless it never answers
    QString whyNoKeychain() const { return m_whyNot; }

    /// Brings what the keychain has for this onto the shelf. `done` is called once, maybe at once: whether the shelf has it.
    void fetch(const QUrl &server, CredentialUse use, std::function<void(bool found)> done);
    /// Why the keychain did not give what it should have; empty if it did, or was never asked.
    QString fetchFault(const QUrl &server, CredentialUse use) const;
    /// From now on it is used; `remember`: also next time. Where the keychain does not take it, notRemembered() says why and it
    /// is kept until the program ends.
    void keep(const QUrl &server, CredentialUse use, const QByteArray &secret, bool remember);
    /// Takes it off the shelf and out of the keychain.
    void forget(const QUrl &server, CredentialUse use);
    QVector<Entry> entries() const;
    /// Watches for the end of temporary credentials that others put onto the shelf, too.
    void watchEnds();
    using Clock = std::function<qint64()>;
    void setClock(const Clock &clock) { m_clock = clock; } ///< ms since the epoch; for tests

Q_SIGNALS:
    void keychainFound(bool there);
    void changed(); ///< other entries(), or other secrets for them
    /// Temporary credentials are over: they are on no shelf and in no keychain any more.
    void ended(const QUrl &server, slipway::CredentialUse use, const QString &client);
    void notRemembered(const QString &why); ///< the keychain did not take, or did not let go of, a secret

private:
    enum class Known : quint8 { Nothing, Yes, No };

    void setRemembered(const QString &name, bool remembered);
    bool isRemembered(const QString &name) const;
    QStringList remembered() const;
    void learn(const Keyring::Answer &answer);
    void dropEnded();
    void removeRemembered(const QString &name, bool tell);

    SecretShelfPtr m_shelf;
    std::unique_ptr<Keyring> m_keyring;
    QSettings *m_settings;
    QMap<QString, QString> m_faults; ///< by name
    QMap<QString, int> m_turns; ///< by name: how often somebody gave or forgot it
    QString m_whyNot;
    Clock m_clock;
    QTimer m_ends;
    Known m_keychain = Known::Nothing;
};

} // namespace slipway
