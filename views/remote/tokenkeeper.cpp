// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/tokenkeeper.h"

#include "engine/remote/remotedesk.h"

#include <QDateTime>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace slipway {

namespace {

constexpr qint64 kLongestWaitMs = 60'000; // a machine that slept wakes up late for a longer one

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
    m_clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    m_ends.setSingleShot(true);
    connect(&m_ends, &QTimer::timeout, this, &TokenKeeper::watchEnds);
}

TokenKeeper::~TokenKeeper() = default;

void TokenKeeper::watchEnds()
{
    m_ends.stop();
    dropEnded();
    qint64 next = 0;
    for (const auto &[server, use] : m_shelf->kept()) {
        const auto secret = m_shelf->find(QUrl(server), use);
        const auto end = secret ? factsOf(*secret).endsMs : 0;
        if (end > 0 && (next == 0 || end < next))
            next = end;
    }
    if (next > 0)
        m_ends.start(int(std::clamp(next - m_clock(), qint64(0), kLongestWaitMs)));
}

void TokenKeeper::dropEnded()
{
    const auto now = m_clock();
    for (const auto &[server, use] : m_shelf->kept()) {
        const auto secret = m_shelf->find(QUrl(server), use);
        const auto facts = secret ? factsOf(*secret) : SecretFacts();
        if (facts.endsMs == 0 || facts.endsMs > now)
            continue;
        m_shelf->forget(QUrl(server), use);
        ++m_turns[nameOf(server, use)];
        removeRemembered(nameOf(server, use), false);
        Q_EMIT ended(QUrl(server), use, facts.client);
        Q_EMIT changed();
    }
}

void TokenKeeper::removeRemembered(const QString &name, bool tell)
{
    if (!m_keyring || !isRemembered(name))
        return;
    m_keyring->remove(name, [this, name, tell, turn = m_turns.value(name)](const Keyring::Answer &answer) {
        if (m_turns.value(name) != turn)
            return; // there is another one by now
        if (answer.outcome == Keyring::Outcome::Done || answer.outcome == Keyring::Outcome::NotFound)
            setRemembered(name, false);
        else if (tell)
            Q_EMIT notRemembered(answer.why);
        Q_EMIT changed();
    });
}

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
    m_keyring->read(name, [this, name, server, use, turn = m_turns.value(name), done = std::move(done)](const Keyring::Answer &answer) {
        learn(answer);
        if (m_turns.value(name) != turn) // given or forgotten since: that counts
            return done(m_shelf->find(server, use).has_value());
        m_faults.remove(name);
        const bool typedMeanwhile = m_shelf->find(server, use).has_value();
        const auto end = factsOf(answer.secret).endsMs;
        if (end > 0 && end <= m_clock()) {
            removeRemembered(name, false);
            m_faults.insert(name, tr("the sign-in that it keeps ended at %1").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(end), QLocale::ShortFormat)));
            return done(typedMeanwhile);
        }
        if (answer.outcome == Keyring::Outcome::Done && !answer.secret.isEmpty()) {
            if (!typedMeanwhile)
                m_shelf->put(server, use, answer.secret);
            watchEnds();
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
    const auto turn = ++m_turns[name];
    if (remember && m_keychain != Known::No) {
        const bool before = isRemembered(name);
        setRemembered(name, true); // whoever forgets it before the answer forgets it there, too
        m_keyring->write(name, secret, [this, name, before, turn](const Keyring::Answer &answer) {
            learn(answer);
            if (m_turns.value(name) != turn)
                return; // something else was decided since
            if (answer.outcome != Keyring::Outcome::Done) {
                if (before)
                    removeRemembered(name, false); // what is there is another one by now
                else
                    setRemembered(name, false);
                Q_EMIT notRemembered(answer.why);
            }
            Q_EMIT changed();
        });
    } else {
        removeRemembered(name, false); // what is there is another one by now
    }
    Q_EMIT changed();
    watchEnds();
}

void TokenKeeper::forget(const QUrl &server, CredentialUse use)
{
    const auto name = nameOf(serverOf(server), use);
    m_shelf->forget(server, use);
    ++m_turns[name];
    removeRemembered(name, true);
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
        auto entry = entryOf(it.key(), it.value());
        if (!entry)
            continue;
        if (const auto secret = m_shelf->find(entry->server, entry->use))
            entry->endsMs = factsOf(*secret).endsMs;
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
