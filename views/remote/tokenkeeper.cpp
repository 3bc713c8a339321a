// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/tokenkeeper.h"

#include "engine/remote/remotedesk.h"

#include <QSettings>

namespace slipway {

namespace {

const auto kRemembered = QLatin1String("signins/inKeychain");

QString nameOf(const QString &server, CredentialUse use)
{
    return (use == CredentialUse::Act ? QStringLiteral("act ") : QStringLiteral("read ")) + server;
}

std::optional<TokenKeeper::Entry> entryOf(const QString &name, bool inKeychain)
{
    const auto use = name.section(u' ', 0, 0);
    const QUrl server(name.section(u' ', 1), QUrl::StrictMode);
    if ((use != QLatin1String("act") && use != QLatin1String("read")) || !server.isValid() || server.host().isEmpty())
        return {};
    return TokenKeeper::Entry {server, use == QLatin1String("act") ? CredentialUse::Act : CredentialUse::Read, inKeychain};
}

} // namespace

TokenKeeper::TokenKeeper(SecretShelfPtr shelf, std::unique_ptr<Keyring> keyring, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_shelf(std::move(shelf))
    , m_keyring(std::move(keyring))
    , m_settings(settings)
{
    if (!m_keyring || !m_settings)
        m_keychain = Known::No;
}

TokenKeeper::~TokenKeeper() = default;

void TokenKeeper::learn(const Keyring::Answer &answer)
{
    m_keychain = answer.outcome == Keyring::Outcome::Absent ? Known::No : Known::Yes;
    m_whyNot = m_keychain == Known::No ? answer.why : QString();
}

void TokenKeeper::look()
{
    if (m_keychain != Known::Nothing) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT keychainFound(hasKeychain()); }, Qt::QueuedConnection);
        return;
    }
    // Whatever it says of a name that nobody has: that it says something is the answer.
    m_keyring->read(QStringLiteral("is anybody there"), [this](const Keyring::Answer &answer) {
        learn(answer);
        Q_EMIT keychainFound(hasKeychain());
    });
}

void TokenKeeper::fetch(const QUrl &server, CredentialUse use, std::function<void(bool)> done)
{
    const auto name = nameOf(serverOf(server), use);
    if (m_shelf->find(server, use))
        return done(true);
    if (m_keychain == Known::No || !isRemembered(name))
        return done(false);
    m_keyring->read(name, [this, name, server, use, done = std::move(done)](const Keyring::Answer &answer) {
        learn(answer);
        m_faults.remove(name);
        const bool typedMeanwhile = m_shelf->find(server, use).has_value();
        if (answer.outcome == Keyring::Outcome::Done && !answer.secret.isEmpty()) {
            if (!typedMeanwhile)
                m_shelf->put(server, use, answer.secret);
            Q_EMIT changed();
            return done(true);
        }
        if (answer.outcome == Keyring::Outcome::NotFound)
            setRemembered(name, false);
        else
            m_faults.insert(name, answer.why.isEmpty() ? tr("it said nothing more") : answer.why);
        done(typedMeanwhile);
    });
}

QString TokenKeeper::fetchFault(const QUrl &server, CredentialUse use) const
{
    return m_faults.value(nameOf(serverOf(server), use));
}

void TokenKeeper::keep(const QUrl &server, CredentialUse use, const QByteArray &secret, bool remember)
{
    const auto name = nameOf(serverOf(server), use);
    m_shelf->put(server, use, secret);
    m_faults.remove(name);
    if (remember && m_keychain != Known::No) {
        m_keyring->write(name, secret, [this, name](const Keyring::Answer &answer) {
            learn(answer);
            if (answer.outcome == Keyring::Outcome::Done)
                setRemembered(name, true);
            else
                Q_EMIT notRemembered(answer.why);
            Q_EMIT changed();
        });
    } else if (isRemembered(name)) {
        // What is there is another one by now.
        m_keyring->remove(name, [this, name](const Keyring::Answer &answer) {
            if (answer.outcome == Keyring::Outcome::Done || answer.outcome == Keyring::Outcome::NotFound)
                setRemembered(name, false);
        });
    }
    Q_EMIT changed();
}

void TokenKeeper::forget(const QUrl &server, CredentialUse use)
{
    const auto name = nameOf(serverOf(server), use);
    m_shelf->forget(server, use);
    if (m_keyring && isRemembered(name)) {
        m_keyring->remove(name, [this, name](const Keyring::Answer &answer) {
            if (answer.outcome == Keyring::Outcome::Done || answer.outcome == Keyring::Outcome::NotFound)
                setRemembered(name, false);
            else
                Q_EMIT notRemembered(answer.why);
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

QVector<TokenKeeper::Entry> TokenKeeper::entries() const
{
    QMap<QString, bool> names;
    for (const auto &[server, use] : m_shelf->kept())
        names.insert(nameOf(server, use), false);
    for (const auto &name : remembered())
        names.insert(name, true);
    QVector<Entry> found;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (const auto entry = entryOf(it.key(), it.value()))
            found << *entry;
    }
    return found;
}

QStringList TokenKeeper::remembered() const
{
    return m_settings ? m_settings->value(kRemembered).toStringList() : QStringList();
}

bool TokenKeeper::isRemembered(const QString &name) const
{
    return remembered().contains(name);
}

void TokenKeeper::setRemembered(const QString &name, bool isIn)
{
    auto names = remembered();
    names.removeAll(name);
    if (isIn)
        names << name;
    names.sort();
    if (names.isEmpty())
        m_settings->remove(kRemembered);
    else
        m_settings->setValue(kRemembered, names);
}

} // namespace slipway
